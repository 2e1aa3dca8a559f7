"""The `livewise` command."""

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bot import agenda_command, backup_command, grid_table, manifest, manifest_teams, person_command, reading
from bot.config import Settings, SettingsError, load_settings
from bot.loading import keeping
from bot.logs import LogLevel, configure_logs
from bot.problem import CannotDo
from dialogs.agenda import LANGUAGES

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
    try:
        code = _dispatch(_parser().parse_args(arguments))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read what it says has enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it ends
        return _CANNOT_RUN
    return code


def _dispatch(parsed: argparse.Namespace) -> int:  # noqa: PLR0911 - one for each kind of command
    match parsed.command:
        case "grid":
            print(grid_table.as_json() if parsed.json else grid_table.as_table())
            return _OK
        case "understand" | "suggest":
            return _answer_lines(reading.READINGS[parsed.command])
        case "agenda":
            return _agenda(parsed)
        case "backup" | "restore" | "export" | "erase":
            return _keep_house(parsed)
        case "check" | "doctor":
            return _doctor(parsed) if parsed.command == "doctor" else _check()
        case "manifest":
            return _teams_package(parsed) if parsed.platform == "teams" else _slack_manifest(parsed)
        case command:
            return _run(command)


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
        "work",
        help="send reminders and nothing else; stops cleanly on Ctrl-C or SIGTERM",
        description='Send reminders when they are due, beside any number of "livewise serve" and "livewise work" '
        'that use the same store; listen to nobody. "livewise serve" does this as well unless LIVEWISE_WORKER is off.',
    )
    commands.add_parser(
        "check",
        help="explain every missing or wrong setting, and try the store, Slack and Teams",
        description="Look at every setting and say what is wrong with it and how to mend it. "
        "Where Slack or Teams is set up, ask there who we are and what we may do. "
        "Exit code 2 for a wrong setting, 1 if something does not work, 0 if all is well.",
    )
    doctor = commands.add_parser(
        "doctor",
        help="tell how a running Livewise is: its store, workers, overdue reminders, platforms",
        description="Tell what an operator asks first, one fact a line, and what to do about each problem. "
        "Exit code 1 if something is wrong, 2 for a wrong setting, 0 if all is well.",
    )
    doctor.add_argument("--json", action="store_true", help="as a JSON object, for programs")
    _add_manifest(
        commands.add_parser(
            "manifest",
            help="make what Slack or Teams has to know about the app",
            description="Print the manifest of the Slack app, or write the package of the Teams app.",
        )
    )
    grid = commands.add_parser(
        "grid",
        help="print how every combination of answers is decided",
        description="Print the decision for all 108 combinations of answers, “not sure” included, "
        "with what would change it.",
    )
    grid.add_argument("--json", action="store_true", help="as a JSON array, for programs")
    commands.add_parser(
        "understand",
        help="read typed answers from JSON lines, for programs",
        description='Read JSON lines with "question" (goal, correction, peer or practice), "text" and perhaps "lang" '
        'from standard input; print each with "understood": the answer it gives, unsure or unclear. '
        "A line that cannot be used is answered by its error, and the exit code is 1.",
    )
    commands.add_parser(
        "suggest",
        help="read descriptions of trainings from JSON lines, for programs",
        description='Read JSON lines with "description" and perhaps "lang" from standard input; print each with what '
        'it says: "suggested" answers, "case", "participants", "date", "minutes", and the "words" they came from. '
        'The case "none" means that it speaks of no special case. '
        "A line that cannot be used is answered by its error, and the exit code is 1.",
    )
    _add_agenda(
        commands.add_parser(
            "agenda",
            help="tell what an agenda spends on listening, line by line",
            description="Read the agenda of a live session and say of each line how long it is and what it is: async "
            "(one talks and others listen, or each works alone), live, logistics or unknown, which counts as live. "
            "Exit code 1 if there is no agenda to read.",
        )
    )
    backup_command.add_to(commands)
    person_command.add_to(commands)
    return parser


def _add_agenda(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        default=agenda_command.STANDARD_INPUT,
        metavar="FILE",
        help="text, Markdown or CSV in UTF-8 or UTF-16; without it, or with -, standard input",
    )
    parser.add_argument(
        "--lang",
        type=_language,
        default="en",
        metavar="CODE",
        help=f"its language ({', '.join(LANGUAGES)}); without it, the one most of its words are in",
    )
    parser.add_argument("--participants", type=_participants, metavar="NUMBER", help="for the person-hours")
    parser.add_argument("--json", action="store_true", help="as a JSON object, for programs")


def _language(code: str) -> str:
    if code.replace("_", "-").split("-")[0].lower() not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"“{code}” is none of {', '.join(LANGUAGES)}")
    return code


def _participants(number: str) -> int:
    if not (number.isascii() and number.isdecimal() and 1 <= int(number[:12]) <= 1_000_000):
        raise argparse.ArgumentTypeError("a whole number from 1 to 1000000 is needed")
    return int(number)


def _add_manifest(parser: argparse.ArgumentParser) -> None:
    platforms = parser.add_subparsers(dest="platform", required=True, metavar="PLATFORM")
    slack = platforms.add_parser(
        "slack",
        help="print what to paste at Slack to make the app",
        description="Print the manifest of the Slack app, ready to paste at https://api.slack.com/apps: "
        "Create New App, From a manifest. docs/slack.md goes through it step by step.",
    )
    slack.add_argument("--url", help="the https address Slack reaches this server at; without it, PUBLIC_BASE_URL")
    slack.add_argument("--socket-mode", action="store_true", help="for a server that Slack cannot reach")
    slack.add_argument("--json", action="store_true", help="as JSON instead of YAML")
    teams = platforms.add_parser(
        "teams",
        help="write the package to upload to Microsoft Teams",
        description="Write the package of the Teams app, ready to upload. docs/teams.md goes through it step by step.",
    )
    teams.add_argument("--app-id", help="the Microsoft App ID of the bot; without it, MicrosoftAppId or CLIENT_ID")
    teams.add_argument("--domain", help="the domain people reach this server at; without it, that of PUBLIC_BASE_URL")
    teams.add_argument("--website", metavar="URL", help="a page about your Livewise; without it, https://DOMAIN/")
    teams.add_argument("--privacy", metavar="URL", help="your privacy statement; without it, the website")
    teams.add_argument("--terms", metavar="URL", help="your terms of use; without it, the website")
    teams.add_argument("--app-version", metavar="X.Y.Z", help="the package's version; without it, that of Livewise")
    teams.add_argument(
        "--out", metavar="FILE", type=Path, default=Path("livewise-teams.zip"), help="default: %(default)s"
    )


def _run(command: str) -> int:
    settings = _settings()
    if settings is None:
        return _WRONG_SETTINGS
    configure_logs(settings.log_level, settings.log_format)
    # Not above: what the platforms bring takes a second to load, which no other command should wait for.
    with keeping():
        from bot.serving import CannotListen, StoreFolderError, serve, work  # noqa: PLC0415 - as said above

    try:
        asyncio.run(work(settings) if command == "work" else serve(settings))
    except SettingsError as error:
        _complain(str(error))
        return _WRONG_SETTINGS
    except (StoreFolderError, CannotListen) as error:
        _complain(str(error))
        return _CANNOT_RUN
    return _OK


def _keep_house(given: argparse.Namespace) -> int:
    """Run a command about what is kept, where the settings lead to it."""
    settings = _settings()
    if settings is None:
        return _WRONG_SETTINGS
    configure_logs(LogLevel.WARNING, settings.log_format)
    run = backup_command.run if given.command in {"backup", "restore"} else person_command.run
    try:
        return run(given, settings)
    except CannotDo as error:
        _complain(str(error))
    except KeyboardInterrupt:
        _complain("Interrupted.")
    return _CANNOT_RUN


def _answer_lines(answer: reading.Reading) -> int:
    try:
        all_used = reading.answer_lines(sys.stdin.buffer, sys.stdout.buffer, answer)
    except KeyboardInterrupt:
        return _CANNOT_RUN
    return _OK if all_used else _CANNOT_RUN


def _agenda(given: argparse.Namespace) -> int:
    try:
        found = agenda_command.parsed(agenda_command.read_text(given.file), given.lang)
    except agenda_command.CannotRead as error:
        _complain(str(error))
        return _CANNOT_RUN
    except KeyboardInterrupt:
        return _CANNOT_RUN
    written = agenda_command.as_json if given.json else agenda_command.as_table
    # Agendas hold any letter, and a terminal or pipe may be set up for few; half a character is escaped.
    sys.stdout.buffer.write((written(found, given.participants) + "\n").encode(errors="backslashreplace"))
    sys.stdout.flush()
    return _OK


def _check() -> int:
    settings = _settings()
    if settings is None:
        return _WRONG_SETTINGS
    configure_logs(LogLevel.WARNING, settings.log_format)
    from bot.check import check  # noqa: PLC0415 - as above

    report = asyncio.run(check(settings))
    print("\n".join(report.lines))
    return _OK if report.is_well else _CANNOT_RUN


def _doctor(given: argparse.Namespace) -> int:
    settings = _settings()
    if settings is None:
        return _WRONG_SETTINGS
    configure_logs(LogLevel.WARNING, settings.log_format)
    from bot.doctor import examine  # noqa: PLC0415 - as above

    diagnosis = asyncio.run(examine(settings))
    print(diagnosis.as_json if given.json else "\n".join(diagnosis.lines))
    return _OK if diagnosis.is_well else _CANNOT_RUN


def _slack_manifest(given: argparse.Namespace) -> int:
    return _manifest(given.url, socket_mode=given.socket_mode, as_json=given.json)


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


def _teams_package(given: argparse.Namespace) -> int:
    try:
        about = _about_teams(given)
    except manifest_teams.Unfit as error:
        _complain(str(error))
        return _WRONG_SETTINGS
    if about is None:
        return _WRONG_SETTINGS
    contents = manifest_teams.files(about)
    try:
        given.out.write_bytes(manifest_teams.zipped(contents))
    except OSError as error:
        _complain(f"{given.out} cannot be written ({error.strerror}). Name another file: --out FILE.")
        return _CANNOT_RUN
    print(f"Wrote {given.out}: {', '.join(contents)}.")
    print(f"It is version {about.version} of the app, for the bot {about.app_id} on {about.domain}.")
    print(f"Its pages: website {about.website}, privacy {about.privacy}, terms {about.terms}.")
    print(
        "Next: at https://admin.teams.microsoft.com, Teams apps, Manage apps, upload it. docs/teams.md has every step."
    )
    return _OK


def _about_teams(given: argparse.Namespace) -> manifest_teams.About | None:
    """What the package says: the arguments, else the settings; None if those cannot be used, which is told."""
    app_id, named, site = given.app_id, "--app-id", None
    if app_id is None or given.domain is None:
        settings = _settings()
        if settings is None:
            return None
        site = settings.public_base_url
        if app_id is None:
            app_id, named = settings.teams_app_id, "MicrosoftAppId (or CLIENT_ID)"
    app_id = manifest_teams.checked_app_id(app_id, named)
    if given.domain is None:
        domain = manifest_teams.domain_of(site, "PUBLIC_BASE_URL")
    else:
        domain = manifest_teams.checked_domain(given.domain, "--domain")
    website = manifest_teams.checked_url(given.website or f"https://{domain}/", "--website")
    return manifest_teams.About(
        app_id=app_id,
        domain=domain,
        website=website,
        privacy=manifest_teams.checked_url(given.privacy or website, "--privacy"),
        terms=manifest_teams.checked_url(given.terms or website, "--terms"),
        version=manifest_teams.checked_version(given.app_version or manifest_teams.own_version(), "--app-version"),
    )


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
