"""One bot on every platform at once, and people in every kind of place who do the same there."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.e2e.bots import Bot, bots
from tests.e2e.halls import UNPACED, Hall
from tests.e2e.offices import Office
from tests.e2e.script import Shown, spelled
from tests.e2e.speakers import SlackSpeaker, Speaker, TeamsSpeaker, WebSpeaker
from tests.e2e.teamsters import settings_for
from tests.fakes import slack
from tests.fakes.slack import running_slack
from tests.fakes.slack_waiting import PATIENCE_S
from tests.fakes.teams import Kind, running_teams

WEB: Final = "playground"
SLACK_CHANNEL, SLACK_DIRECT = "Slack channel", "Slack direct messages"
TEAMS_CHAT, TEAMS_GROUP, TEAMS_CHANNEL = "Teams chat", "Teams group", "Teams channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """Slack, Teams and the playground with the same bot."""

    bot: Bot
    office: Office
    hall: Hall

    @asynccontextmanager
    async def people(
        self, *, locale: str = "en-US", begun: str = "Question 1 of 4"
    ) -> AsyncGenerator[dict[str, Speaker]]:
        """Somebody new in every kind of place; `begun` is what the first card says at Slack."""
        async with AsyncExitStack() as stack:
            visitor = await stack.enter_async_context(WebSpeaker(self.bot.address, language=locale))
            ana, ben = (self.office.person(name, locale=locale) for name in ("Ana", "Ben"))
            people: dict[str, Speaker] = {
                WEB: visitor,
                SLACK_CHANNEL: SlackSpeaker(ana, self.office.channel(ana), begun=begun),
                SLACK_DIRECT: SlackSpeaker(ben, ben.dm, begun=begun),
            }
            for name, kind in ((TEAMS_CHAT, Kind.PERSONAL), (TEAMS_GROUP, Kind.GROUP), (TEAMS_CHANNEL, Kind.CHANNEL)):
                eva = self.hall.person("Eva", locale=locale)
                people[name] = TeamsSpeaker(eva, self.hall.place(kind, eva))
            yield people


@asynccontextmanager
async def gathering_in(folder: Path, **settings: str) -> AsyncGenerator[Gathering]:
    """All of it; the bot must end without an error logged, and Teams with nothing drawn wrongly."""
    async with running_slack() as slack, running_teams() as teams:
        acme = slack.workspace("Acme")
        own: Mapping[str, str] = {
            "SLACK_BOT_TOKEN": slack.token(acme),
            "SLACK_SIGNING_SECRET": slack.app.signing_secret,
            "SLACK_API_URL": slack.api_url,
            **settings_for(teams),
        }
        bot = Bot(folder, {**own, **settings}, UNPACED)
        async with bots(bot):
            await bot.start()
            slack.bot_url, teams.bot_url = f"{bot.address}/slack/events", bot.address
            office = Office(slack=slack, workspace=acme, bot=bot)
            yield Gathering(bot=bot, office=office, hall=Hall(teams=teams, bot=bot))
            assert teams.complaints == []
            assert await bot.stop() == 0
            assert '"level": "error"' not in bot.output, bot.output


async def each(people: Mapping[str, Speaker], act: Callable[[Speaker], Awaitable[object]]) -> None:
    """All of them do the same at once; a complaint says who it was, and what they had before them."""

    async def one(name: str, person: Speaker) -> None:
        try:
            await act(person)
        except (AssertionError, TimeoutError) as error:
            error.add_note(f"{name}:\n{spelled(await person.reads())}")
            raise

    await asyncio.gather(*(one(name, person) for name, person in people.items()))


async def begins(person: Speaker, words: str) -> None:
    """Write to the bot before anything else, without a command."""
    if not isinstance(person, SlackSpeaker):
        await person.start(words)
    elif person.channel.kind is slack.Kind.IM:
        person.where = person.channel
        await person.say(words)
    else:
        person.where = (await person.person.mention(words, person.channel)).thread


async def card(person: Speaker, title: str, *words: str) -> Shown:
    """The newest message that has this title, once it has these words as well."""
    return await fitting(person, title, lambda shown: all(each in shown for each in words))


async def fitting(person: Speaker, title: str, fits: Callable[[str], bool]) -> Shown:
    """The newest message that has this title, once its words are as they should be."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            found = [shown for shown in await person.thread() if title in shown.words]
            if found and fits(found[-1].words):
                return found[-1]
            await asyncio.sleep(0.02)
