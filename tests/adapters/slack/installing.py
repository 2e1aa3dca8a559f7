"""What the tests of installations share: a fake Slack, a bot's stored installations, and short ways to install."""

from collections.abc import AsyncGenerator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import aiohttp
from redis.asyncio import Redis
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installations import Installation
from adapters.slack.stored_installations import StoredInstallations
from adapters.slack.token_calls import Application, exchange
from adapters.slack.vault import Vault
from bot.connection import connect
from tests.fakes.slack import ALL_SCOPES, AppRecord, Call, Enterprise, FakeSlack, TokenKind, Workspace

SECRET = "a secret for tests that is long enough"
ROTATING = AppRecord(tokens=TokenKind.ROTATED)
ACCESS = "oauth.v2.access"


@dataclass(slots=True)
class Timer:
    """Seconds that pass when a test says so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass(slots=True, kw_only=True)
class Bot:
    """One process of the bot, as far as it knows where it is installed."""

    slack: FakeSlack
    client: AsyncWebClient
    store: StoredInstallations
    timer: Timer = field(default_factory=Timer)

    async def install(self, place: Workspace | Enterprise, scopes: Iterable[str] = ALL_SCOPES) -> Installation:
        """Go through what the install pages do, without the pages."""
        home = place
        if isinstance(place, Enterprise):
            home = next(w for w in self.slack.world.workspaces.values() if w.enterprise is place)
        assert isinstance(home, Workspace)
        code = self.slack.grant(place, self.slack.person("Ida", home), scopes=scopes)
        app = Application(client_id=self.slack.app.client_id, client_secret=self.slack.app.client_secret)
        bot, _ = await exchange(self.client, app, code=code, redirect_uri=None)
        return await self.store.keep(bot)

    async def find(self, team: str = "", *, enterprise: str = "", org_wide: bool = False) -> Installation | None:
        """The installation of a delivery."""
        return await self.store.find(enterprise=enterprise, team=team, org_wide=org_wide)

    def refreshes(self) -> list[Call]:
        """The calls that renewed a token, or tried to."""
        return [call for call in self.slack.calls(ACCESS) if call.args.get("grant_type") == "refresh_token"]


@asynccontextmanager
async def process(
    slack: FakeSlack, redis: Redis, *, keys: Sequence[str] = (), secret: str = SECRET
) -> AsyncGenerator[Bot]:
    """A process of the bot; its clock is the fake's, so that hours can pass."""
    timer = Timer()
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(base_url=slack.api_url, session=session)
        store = StoredInstallations(
            redis,
            client,
            Vault(keys, secret),
            slack.app.client_id,
            slack.app.client_secret,
            clock=slack.world.now,
            timer=timer,
        )
        try:
            yield Bot(slack=slack, client=client, store=store, timer=timer)
        finally:
            await store.close()


@asynccontextmanager
async def empty_redis(url: str) -> AsyncGenerator[Redis]:
    """A client of a store with nothing in it."""
    client = connect(url)
    await client.execute_command("FLUSHALL")
    try:
        yield cast("Redis", client)
    finally:
        await client.aclose()


def written(folder: Path) -> bytes:
    """Everything a server was ever told to write."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*.aof")))


def secrets_of(slack: FakeSlack) -> list[str]:
    """Everything this Slack ever gave away that nobody else may read."""
    told = [*slack.world.tokens, *slack.world.refresh_tokens, *slack.world.codes, slack.app.client_secret]
    for call in slack.calls(ACCESS):
        answer = call.answer or {}
        told += [str(answer.get("access_token", "")), str(answer.get("refresh_token", ""))]
        told += [str(call.args.get("refresh_token", "")), str(call.args.get("code", ""))]
    return [secret for secret in dict.fromkeys(told) if secret]
