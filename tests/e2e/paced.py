"""A Teams with the bot as it is, at its own pace, for tests of just that."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.e2e.halls import Hall
from tests.e2e.teamsters import teams_bot
from tests.fakes.teams import BotRecord


@asynccontextmanager
async def paced_hall(folder: Path, record: BotRecord | None = None, **settings: str) -> AsyncGenerator[Hall]:
    """A Teams with a bot, which must end with nothing drawn wrongly and no error logged."""
    async with teams_bot(folder, record, card_schemas=None, **settings) as (teams, bot):
        yield Hall(teams=teams, bot=bot)
        assert teams.complaints == []
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output, bot.output
