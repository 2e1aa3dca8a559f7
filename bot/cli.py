"""The `livewise` command."""

import argparse
import asyncio
import signal
import sys
from collections.abc import Sequence

from bot import grid_table, manifest
from bot.app import CannotListen, running
from bot.check import check
from bot.config import Settings, SettingsError, load_settings
from bot.connection import display
from bot.embedded import StoreFolderError
from bot.logs import LogLevel, configure_logs

_DESCRIPTION = """\
Livewise helps people who plan training decide what is worth live time.
It asks four questions, recommends async-first, hybrid or live-first with its reasons, and lays out a dated plan.
"""

_EPILOG = """\
Settings come from the environment or from a file named .env in the working folder; .env.example lists them all.
Try it without any setting: "livewise serve", then open the address it prints.
"""

_OK, _WRONG_SETTINGS, _CANNOT_RUN = 0, 2, 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0 when all is well, 2 for wrong settings, 1 when it cannot run."""
    parsed = _parser().parse_args(arguments)
    match parsed.command:
        case "grid":
            print(grid_table.as_json() if parsed.json else grid_table.as_table())
            return _OK
        case "check":
            return _check()
        case "manifest":
            return _manifest(parsed.url, socket_mode=parsed.socket_mode, as_json=parsed.json)
        case _:
            return _serve()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="livewise",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser(
        "serve",
        help="run the bot with the playground; stops cleanly on Ctrl-C or SIGTERM",
        description="Run the bot. Without REDIS_URL it starts its own store in the folder LIVEWISE_DATA (.livewise).",
    )
    commands.add_parser(
        "check",
        help="explain every missing or wrong setting, and try the store and Slack",
        description="Look at every setting and say what is wrong with it and how to mend it. "
        "Where Slack is set up, ask it who we are there and what we may do. "
        "Exit code 2 for a wrong setting, 1 if something does not work, 0 if all is well.",
    )
    _add_manifest(
        commands.add_parser(
            "manifest",
            help="print what to paste at Slack to make the app",
            description="Print the manifest of the Slack app, ready to paste at https://api.slack.com/apps: "
            "Create New App, From a manifest. docs/slack.md goes through it step by step.",
        )
    )
    grid = commands.add_parser(
        "grid",
        help="print how every combination of answers is decided",
        description="Print the decision for all 108 combinations of answers, “not sure” included, "
        "with what would change it.",
    )
    grid.add_argument("--json", action="store_true", help="as a JSON array, for programs")
    return parser


def _add_manifest(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("platform", choices=["slack"], help="for which platform")
    parser.add_argument("--url", help="the https address Slack reaches this server at; without it, PUBLIC_BASE_URL")
    parser.add_argument("--socket-mode", action="store_true", help="for a server that Slack cannot reach")
    parser.add_argument("--json", action="store_true", help="as JSON instead of YAML")


def _serve() -> int:
    settings = _settings()
    if settings is None:
        return _WRONG_SETTINGS
    configure_logs(settings.log_level, settings.log_format)
    try:
        asyncio.run(_run(settings))
    except SettingsError as error:
        _complain(str(error))
        return _WRONG_SETTINGS
    except (StoreFolderError, CannotListen) as error:
        _complain(str(error))
        return _CANNOT_RUN
    return _OK


async def _run(settings: Settings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with running(settings) as bot:
        _say_hello(settings, bot.address)
        await stop.wait()


def _say_hello(settings: Settings, address: str) -> None:
    store = f"its own store in {settings.data}"
    if settings.redis_url is not None:
        store = f"the store at {display(settings.redis_url.get_secret_value())}"
    print(f"Livewise uses {store}.", flush=True)
    if settings.slack_is_on:
        print(f"Slack is on {_where_in_slack(settings, address)}; {_way_from_slack(settings)}.", flush=True)
    if settings.playground_is_open:
        print(f"Livewise is ready: {address}", flush=True)
    else:
        print(f"Livewise is ready on {address} (the playground is off).", flush=True)


def _where_in_slack(settings: Settings, address: str) -> str:
    if not settings.slack_uses_oauth:
        return "in one workspace"
    site = (settings.public_base_url or address).rstrip("/")
    return f"in every workspace that installs it at {site}{manifest.INSTALL}"


def _way_from_slack(settings: Settings) -> str:
    ways = ["over Socket Mode"] if settings.slack_uses_socket_mode else []
    if settings.slack_signing_secret is not None:
        ways.append(f"as requests to {manifest.EVENTS}")
    return f"what people do there comes {' and '.join(ways)}"


def _check() -> int:
    settings = _settings()
    if settings is None:
        return _WRONG_SETTINGS
    configure_logs(LogLevel.WARNING, settings.log_format)
    report = asyncio.run(check(settings))
    print("\n".join(report.lines))
    return _OK if report.is_well else _CANNOT_RUN


def _manifest(url: str | None, *, socket_mode: bool, as_json: bool) -> int:
    try:
        if socket_mode:
            made = manifest.for_socket_mode(None if url is None else manifest.public_address(url, "--url"))
        elif url is not None:
            made = manifest.for_requests(manifest.public_address(url, "--url"))
        else:
            settings = _settings()
            if settings is None:
                return _WRONG_SETTINGS
            made = manifest.for_requests(manifest.public_address(settings.public_base_url, "PUBLIC_BASE_URL"))
    except manifest.NoAddress as error:
        _complain(str(error))
        return _WRONG_SETTINGS
    print(manifest.as_json(made) if as_json else manifest.as_yaml(made))
    return _OK


def _settings() -> Settings | None:
    """The settings, with every warning told; None when they cannot be used, every problem told."""
    try:
        settings = load_settings()
    except SettingsError as error:
        for problem in error.problems:
            _complain(str(problem))
        return None
    for warning in settings.warnings:
        _complain(f"Note: {warning}")
    return settings


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
