"""The bot as a process: it says what it does and where it is reached, and ends when it is told to."""

import asyncio
import signal

from bot import manifest
from bot.app import TEAMS_ENDPOINT, CannotListen, running, working
from bot.config import Settings, Worker
from bot.connection import display
from bot.embedded import StoreFolderError

__all__ = ["CannotListen", "StoreFolderError", "serve", "work"]


async def serve(settings: Settings) -> None:
    """Run the bot until the process is told to stop; raises what `running` raises."""
    stop = _told_to_stop()
    async with running(settings) as bot:
        _say_hello(settings, bot.address)
        await stop.wait()


async def work(settings: Settings) -> None:
    """Send reminders until the process is told to stop; raises what `working` raises."""
    stop = _told_to_stop()
    async with working(settings):
        print(f"Livewise sends reminders now and uses {_store(settings)}.", flush=True)
        await stop.wait()


def _told_to_stop() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop


def _store(settings: Settings) -> str:
    if settings.redis_url is None:
        return f"its own store in {settings.data}"
    return f"the store at {display(settings.redis_url.get_secret_value())}"


def _say_hello(settings: Settings, address: str) -> None:
    print(f"Livewise uses {_store(settings)}.", flush=True)
    if settings.worker is Worker.OFF:
        print('Reminders are left to "livewise work" (LIVEWISE_WORKER is off).', flush=True)
    if settings.slack_is_on:
        print(f"Slack is on {_where_in_slack(settings, address)}; {_way_from_slack(settings)}.", flush=True)
    if settings.teams_is_anonymous:
        endpoint = f"{address.rstrip('/')}{TEAMS_ENDPOINT}"
        print(f"Teams can be tried with the Agents Playground on this machine: {endpoint}", flush=True)
    elif settings.teams_is_on:
        print(
            f"Teams is on with {settings.teams_variables}; what people do there comes to {TEAMS_ENDPOINT}.", flush=True
        )
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
