"""One platform after the other with a session's owner on it, for tests of what the engine relies on at all of them."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import uuid4

from redis.asyncio import Redis

from adapters.base import Adapter, Address
from adapters.calendar_links import CalendarLinks
from adapters.slack.places import Place as SlackPlace
from adapters.teams import TeamsSettings, running_teams
from adapters.teams.cloud import Cloud
from adapters.teams.conversations import Conversation, Kind
from adapters.teams.conversations import Place as TeamsPlace
from adapters.teams.services import Origin, Services
from adapters.tongues import Tongues
from adapters.web import Secure, create
from adapters.web.messages import MessageLog
from dialogs.cards import Card, CardKind, Text, plain
from tests.adapters.slack.sending import SECRET, outbox
from tests.fakes import slack, teams

KEPT: Final = timedelta(days=100)
TITLES: Final = ("The first card", "The second card")


def titled(title: str) -> Card:
    """A card that is told from others by its title."""
    return Card(kind=CardKind.NOTICE, title=title, summary=plain(title), blocks=(Text(line=plain("Words.")),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A platform where somebody has begun sessions, and what can be read there by now."""

    adapter: Adapter
    alone: Address  # begun in the owner's own conversation
    unreachable: Address  # begun by somebody who is gone by now
    shared: Sequence[Address] = ()  # begun where others read, too
    read_alone: Callable[[], Awaitable[Sequence[str]]]
    read_shared: Callable[[], Sequence[str]] = lambda: ()
    hinder: Callable[[], object] = lambda: None  # the next call meets with trouble that passes


def _seen(messages: Sequence[slack.Message] | Sequence[teams.Message]) -> list[str]:
    return [title for message in messages for title in TITLES if title in message.words]


@asynccontextmanager
async def _at_slack(redis: Redis) -> AsyncGenerator[Ground]:
    async with slack.running_slack() as fake:
        team = fake.workspace()
        async with outbox(fake, team, redis) as box:
            ana, ben = fake.person("Ana", team), fake.person("Ben", team)
            channel = fake.channel("sales", team, ana, ben)
            group = fake.channel("mpdm-ana--ben-1", team, ana, ben, kind=slack.Kind.MPIM)

            def place(where: str, starter: str = ana.id) -> Address:
                return SlackPlace(tenant=team.id, channel=where, starter=starter).address

            async def alone() -> Sequence[str]:
                return _seen(ana.dm.messages())

            yield Ground(
                adapter=box.adapter,
                alone=place(ana.dm.id),
                unreachable=place(channel.id, "U0NOBODY00"),
                shared=[place(channel.id), place(group.id)],
                read_alone=alone,
                read_shared=lambda: _seen([*channel.messages(), *group.messages()]),
                hinder=lambda: fake.fail("chat.postMessage", slack.ServerError(status=503)),
            )


def teams_settings(fake: teams.FakeTeams) -> TeamsSettings:
    """What connects a bot to this Teams, or to this Agents Playground."""
    cloud = Cloud(
        openid_url=fake.openid_url,
        login_url=fake.world.base_url,
        scope="https://api.botframework.com",
        shared_tenant="botframework.com",
    )
    if fake.bot.is_anonymous:
        return TeamsSettings(cloud=cloud)
    return TeamsSettings(app_id=fake.bot.app_id, password=fake.bot.secret, tenant=fake.home.id, cloud=cloud)


@asynccontextmanager
async def _at_teams(redis: Redis, bot: teams.BotRecord | None = None) -> AsyncGenerator[Ground]:
    async with teams.running_teams(bot) as fake:
        links = CalendarLinks(secret=SECRET, base_url="")
        connected = running_teams(
            teams_settings(fake),
            redis=redis,
            tongues=Tongues(redis),
            links=links,
            clock=lambda: datetime.now(UTC),
            kept=KEPT,
        )
        async with connected as adapter:
            ana, ben = fake.person("Ana"), fake.person("Ben", is_installed=False)
            channel, group = fake.team("Training", ana, ben).general, fake.group("Trainers", ana, ben)
            services = Services(redis, KEPT, Origin.VERIFIED if fake.bot.app_id else Origin.ANYBODY)

            async def place(where: teams.Conversation, who: teams.Person = ana) -> Address:
                there = Conversation(tenant=fake.home.id, id=where.id, kind=Kind(where.kind.value))
                await services.note(there, fake.service_url)
                return TeamsPlace(conversation=there, person=who.user.aad_id, account=who.id).address

            async def alone() -> Sequence[str]:
                return _seen(ana.chat.messages())

            yield Ground(
                adapter=adapter,
                alone=await place(ana.chat),
                unreachable=await place(group, ben),
                shared=[await place(channel), await place(group)],
                read_alone=alone,
                read_shared=lambda: _seen([*channel.messages(), *group.messages()]),
                hinder=lambda: fake.fail("create", teams.ServerError(status=503)),
            )
            await adapter.close()


@asynccontextmanager
async def _at_the_web(redis: Redis) -> AsyncGenerator[Ground]:
    adapter, log, conversation = (
        create(redis, tongues=Tongues(redis), secret=SECRET, secure=Secure.HTTP),
        MessageLog(redis, kept=KEPT),
        uuid4(),
    )
    await log.open(conversation.hex, "ana")

    async def alone() -> Sequence[str]:
        bodies = [str(message.body) for message in await log.read(conversation.hex)]
        return [title for body in bodies for title in TITLES if title in body]

    yield Ground(
        adapter=adapter,
        alone=Address(platform="web", tenant="web", place=conversation.hex),
        unreachable=Address(platform="web", tenant="web", place=uuid4().hex),
        read_alone=alone,
    )
    await adapter.close()


GROUNDS: Final[Mapping[str, Callable[[Redis], AbstractAsyncContextManager[Ground]]]] = {
    "slack": _at_slack,
    "teams": _at_teams,
    "agents playground": lambda redis: _at_teams(redis, teams.PLAYGROUND_BOT),
    "web": _at_the_web,
}
