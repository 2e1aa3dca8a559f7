"""A bot on every platform whose clock tests move, on a store of its own that says when nothing is left to do."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.connection import connect
from bot.store import Store
from tests.bot.servers import Kind, Server, running
from tests.e2e import later
from tests.e2e.bots import Bot, bots
from tests.e2e.estates import free_port
from tests.e2e.script import BEGINNING
from tests.e2e.teamsters import settings_for
from tests.fakes.slack import FakeSlack, Workspace, running_slack
from tests.fakes.slack_waiting import PATIENCE_S, eventually
from tests.fakes.teams import FakeTeams, running_teams

_NEVER = datetime(2200, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """Slack, Teams and the playground, with whatever runs there; all bots go by one clock."""

    slack: FakeSlack
    teams: FakeTeams
    server: Server
    store: Store
    ahead: Path
    folder: Path
    settings: dict[str, str]
    port: str  # of the bot that people install from

    def bot(self, command: str = "serve", **settings: str) -> Bot:
        """A bot that is not started yet."""
        program = (*later.PROGRAM, str(self.ahead), command)
        return Bot(self.folder, {**self.settings, **settings}, program)

    async def workspace(self, name: str) -> Workspace:
        """A workspace that has installed the app."""
        made = self.slack.workspace(name, scopes=())
        url = f"http://127.0.0.1:{self.port}/slack/install"
        last = await self.slack.walk_through_install(url, made, self.slack.person("Installer", made))
        assert last.status == 200, last.text
        return made

    def listen(self, bot: Bot) -> None:
        """Let the platforms deliver to this bot."""
        self.slack.bot_url = f"{bot.address}/slack/events"
        self.teams.bot_url = bot.address

    def move(self, moment: datetime) -> None:
        """Move the clock of the bots and of Slack, from where it goes on; that of Teams only the keys' age goes by."""
        later.set_clock(self.ahead, moment)
        self.slack.advance(float(self.ahead.read_text()) - self.slack.world.offset_s)

    async def settled(self) -> None:
        """Wait until nobody has anything to send any more: nothing is due, and nothing is pending."""
        async with asyncio.timeout(PATIENCE_S):
            while await self.due() or await self.store.unsettled(by=_NEVER, limit=1):
                await asyncio.sleep(0.01)

    async def erased(self) -> None:
        """Wait until no plan is left that will ever be reminded of."""
        async with asyncio.timeout(PATIENCE_S):
            while await self.store.due(by=_NEVER, limit=1):
                await asyncio.sleep(0.01)

    async def due(self) -> Sequence[str]:
        """The plans that should have been looked at by now."""
        return [each.session for each in await self.store.due(by=later.now(self.ahead), limit=100)]


@asynccontextmanager
async def season_in(folder: Path, *, beginning: datetime = BEGINNING) -> AsyncGenerator[Season]:
    """All of it without a bot; whatever bots are made must be ended in the block."""
    ahead = folder.parent / "ahead"
    port = free_port()
    async with running_slack() as slack, running_teams() as teams:
        with running(Kind.VALKEY) as server:
            settings = {
                "PUBLIC_BASE_URL": f"http://127.0.0.1:{port}",
                "SLACK_CLIENT_ID": slack.app.client_id,
                "SLACK_CLIENT_SECRET": slack.app.client_secret,
                "SLACK_SIGNING_SECRET": slack.app.signing_secret,
                "SLACK_API_URL": slack.api_url,
                "REDIS_URL": server.url,
                **settings_for(teams),
            }
            store = Store(connect(server.url))
            season = Season(
                slack=slack,
                teams=teams,
                server=server,
                store=store,
                ahead=ahead,
                folder=folder,
                settings=settings,
                port=port,
            )
            season.move(beginning)
            try:
                yield season
            finally:
                await store.close()


async def start_work(bot: Bot) -> None:
    """Start a bot that does nothing but send reminders, and return when it does."""
    await bot.launch()
    await eventually(lambda: "Livewise sends reminders now" in bot.output or None, lambda: bot.output)


@asynccontextmanager
async def serving(season: Season, **settings: str) -> AsyncGenerator[Bot]:
    """One bot that serves and sends reminders."""
    bot = season.bot(**settings)
    async with bots(bot):
        await bot.start(port=season.port)
        season.listen(bot)
        yield bot
