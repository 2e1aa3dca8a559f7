"""What `livewise check` tries beyond the settings themselves: the store, the folder, the port, Slack, Teams."""

import errno
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot import check_slack, check_teams
from bot.app import ALIVE
from bot.config import Settings, SettingsError, signing_secret
from bot.connection import connect, display
from bot.embedded import EmbeddedStore, StoreFolderError
from bot.finding import Finding
from bot.store import Store, StoreUnavailable


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that was tried."""

    findings: tuple[Finding, ...]

    @property
    def is_well(self) -> bool:
        """Whether nothing stands in the way."""
        return not any(finding.problem for finding in self.findings)

    @property
    def lines(self) -> tuple[str, ...]:
        """The report, one thing a line."""
        told = [
            f"{'PROBLEM' if each.problem else 'ok':8}{each.subject}: {each.problem or each.state}"
            for each in self.findings
        ]
        return (*told, "All is well." if self.is_well else "Livewise cannot run like this.")


async def check(settings: Settings) -> Report:
    """Try what the settings say, changing nothing but an empty data folder."""
    return Report(findings=tuple([finding async for finding in _findings(settings)]))


async def _findings(settings: Settings) -> AsyncIterator[Finding]:
    yield await _store(settings)
    yield _secret(settings)
    yield await _address(settings)
    yield Finding(subject="playground (LIVEWISE_PLAYGROUND)", state=_playground(settings))
    for platform in (check_slack, check_teams):
        async for finding in platform.findings(settings):
            yield finding


def _playground(settings: Settings) -> str:
    if not settings.playground_is_open:
        if settings.slack_is_on or settings.teams_is_on:
            return "off"
        return "off, so people have no page to use; set LIVEWISE_PLAYGROUND=on to serve it"
    if settings.is_for_this_machine:
        return "on, for this machine only"
    return f"on, open to everybody who reaches {settings.public_base_url or settings.host}"


async def _store(settings: Settings) -> Finding:
    if settings.redis_url is None:
        return await _embedded(settings)
    url = settings.redis_url.get_secret_value()
    subject = "store (REDIS_URL)"
    store = Store(connect(url))
    try:
        await store.ping()
    except StoreUnavailable as error:
        problem = f"{display(url)} does not answer ({error}). Start it, or correct the address, user or password"
        return Finding(subject=subject, problem=problem)
    finally:
        await store.close()
    return Finding(subject=subject, state=f"{display(url)} answers")


async def _embedded(settings: Settings) -> Finding:
    subject = "store (LIVEWISE_DATA, because REDIS_URL is not set)"
    embedded = EmbeddedStore(settings.data)
    try:
        await embedded.start()
    except StoreFolderError as error:
        return Finding(subject=subject, problem=str(error))
    await embedded.stop()
    return Finding(subject=subject, state=f"built in, in {settings.data}")


def _secret(settings: Settings) -> Finding:
    subject = "secret (LIVEWISE_SECRET)"
    try:
        signing_secret(settings)
    except SettingsError as error:
        return Finding(subject=subject, problem=str(error))
    return Finding(subject=subject, state="kept in the data folder" if settings.secret is None else "set")


async def _address(settings: Settings) -> Finding:
    subject = "address (LIVEWISE_HOST, PORT)"
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((settings.host, settings.port))
    except OSError as error:
        if await is_livewise(settings):
            return Finding(subject=subject, state=f"Livewise runs on {settings.host} port {settings.port} already")
        problem = f"cannot listen on {settings.host} port {settings.port} ({error.strerror or error})"
        fix = (
            "Set LIVEWISE_HOST to an address of this machine"
            if error.errno == errno.EADDRNOTAVAIL
            else "Set PORT to another number"
        )
        return Finding(subject=subject, problem=f"{problem}. {fix}")
    return Finding(subject=subject, state=f"{settings.host} port {settings.port} is free")


async def is_livewise(settings: Settings) -> bool:
    """Whether a bot answers at the address it would listen on."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    try:
        async with (
            ClientSession(timeout=ClientTimeout(total=2)) as client,
            client.get(f"http://{host}:{settings.port}/healthz") as response,
        ):
            return response.status == 200 and ALIVE in await response.text()
    except (ClientError, TimeoutError, UnicodeDecodeError):
        return False
