"""Places at Teams that are closed by the time a reminder comes, and what is only in trouble."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest
from redis.asyncio import Redis

from adapters.base import Address, DeliveryError, Lost, Posted
from adapters.calendar_links import CalendarLinks
from adapters.teams import TeamsAdapter
from adapters.teams.chats import Chats
from adapters.teams.conversations import Conversation, Kind, Place
from adapters.teams.messages import Messages
from adapters.teams.people import People
from adapters.teams.services import Services
from adapters.tongues import Tongues
from tests.adapters.grounds import KEPT, TITLES, titled
from tests.adapters.slack.sending import SECRET
from tests.adapters.teams.lines import Line, connected
from tests.fakes import teams
from tests.fakes.teams import ALWAYS, DISABLED_BY_ADMIN, FakeTeams, Person, Refusal

WEEKS = 40 * 86_400.0
REMINDER, ALONE = TITLES
PATIENCE = 5  # attempts


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A plan under somebody's message in a channel, some weeks ago."""

    line: Line
    redis: Redis
    adapter: TeamsAdapter
    ana: Person
    team: teams.Team
    root: teams.Message
    address: Address
    plan: Posted

    @property
    def fake(self) -> FakeTeams:
        """The Teams it happens at."""
        return self.line.teams

    async def remind(self) -> str:
        """What becomes of a reminder in the plan's thread."""
        return await self.outcome(
            lambda: self.adapter.post(self.address, titled(REMINDER), "key", 2, self.plan.ref, lost=Lost.GONE)
        )

    async def change(self) -> str:
        """What becomes of a change to the plan."""
        return await self.outcome(lambda: self.adapter.edit(self.plan.ref, titled("Plan"), 2))

    async def tell_alone(self) -> str:
        """What becomes of a word to the owner."""
        return await self.outcome(lambda: self.adapter.post_alone(self.address, titled(ALONE), "key", 2))

    async def outcome(self, send: Callable[[], Awaitable[object]]) -> str:
        """What it comes to, tried again for as long as it is "later"."""
        became = "later"
        for _ in range(PATIENCE):
            self.line.rest()
            try:
                await send()
            except DeliveryError as error:
                became = error.kind
            else:
                return "shown"
            if became != "later":
                break
        return became

    def read(self, where: teams.Conversation) -> list[str]:
        """What stands in a place."""
        return [title for message in where.messages() for title in TITLES if title in message.words]


def adapter_at(line: Line, redis: Redis) -> TeamsAdapter:
    """The adapter of one process."""
    return TeamsAdapter(
        messages=Messages(line.connector),
        chats=Chats(line.connector, line.services, app_id=line.teams.bot.app_id),
        people=People(redis, Tongues(redis)),
        links=CalendarLinks(secret=SECRET, base_url=""),
        listen=lambda _: (),
        shut=line.http.close,
    )


@pytest.fixture
async def scene(redis: Redis) -> AsyncIterator[Scene]:
    async with connected(services=Services(redis, KEPT)) as line:
        adapter, fake = adapter_at(line, redis), line.teams
        ana = fake.person("Ana")
        team = fake.team("Training", ana)
        with fake.postponed():  # nobody listens
            root = (await ana.mention("Sales onboarding", team.general)).message
        there = Conversation(tenant=fake.home.id, id=team.general.id, kind=Kind.CHANNEL, root=root.id)
        await line.known(there)
        address = Place(conversation=there, person=ana.user.aad_id, account=ana.id).address
        plan = await adapter.post(address, titled("Plan"), "plan", 1)
        fake.advance(WEEKS)
        yield Scene(line=line, redis=redis, adapter=adapter, ana=ana, team=team, root=root, address=address, plan=plan)


async def test_weeks_later_a_reminder_stands_under_the_plan(scene: Scene) -> None:
    assert [await scene.remind(), await scene.change(), await scene.tell_alone()] == ["shown"] * 3
    assert [message.root for message in scene.team.general.messages()] == [scene.root.id] * 3
    assert scene.read(scene.ana.chat) == [ALONE]
    assert scene.fake.token_requests == 2, "the first has expired"


async def test_another_process_that_has_heard_nobody_finds_everything(scene: Scene) -> None:
    fresh = Line(teams=scene.fake, http=scene.line.http, services=Services(scene.redis, KEPT))
    other = adapter_at(fresh, scene.redis)
    await other.post(scene.address, titled(REMINDER), "key", 2, scene.plan.ref, lost=Lost.GONE)
    posted = await other.post_alone(scene.address, titled(ALONE), "key", 2)
    await scene.adapter.edit(posted.ref, titled(REMINDER), 3)
    assert scene.read(scene.team.general) == scene.read(scene.ana.chat) == [REMINDER]


WAYS_TO_CLOSE: dict[str, Callable[[Scene], object]] = {
    "without the bot": lambda scene: scene.fake.remove_bot(scene.team),
    "deleted channel": lambda scene: scene.fake.delete(scene.team.general),
    "deleted first message": lambda scene: scene.fake.delete(scene.root),
    "disabled by an administrator": lambda scene: scene.fake.fail(
        "*", DISABLED_BY_ADMIN, where=scene.team.general, times=ALWAYS
    ),
}


@pytest.mark.parametrize("way", WAYS_TO_CLOSE)
async def test_where_the_place_is_closed_the_owner_is_reached_alone(scene: Scene, way: str) -> None:
    WAYS_TO_CLOSE[way](scene)
    assert [await scene.remind(), await scene.change()] == ["gone", "gone"]
    assert scene.read(scene.team.general) == [], "nothing stands loosely in the channel"
    assert await scene.tell_alone() == "shown"
    assert scene.read(scene.ana.chat) == [ALONE]


OWNERS_GONE: dict[str, Callable[[Scene], object]] = {
    "blocked": lambda scene: scene.fake.block(scene.ana),
    "without the app": lambda scene: scene.fake.remove_bot(scene.ana.chat),
    "no such person": lambda scene: scene.fake.fail(
        "create", Refusal(status=400, code="BadSyntax", message="Invalid user identity in provided tenant")
    ),
}


@pytest.mark.parametrize("way", OWNERS_GONE)
async def test_an_owner_who_cannot_be_written_to_is_gone(scene: Scene, way: str) -> None:
    OWNERS_GONE[way](scene)
    assert await scene.tell_alone() == "gone"
    assert await scene.remind() == "shown", "that says nothing about the channel"


async def test_an_old_address_that_names_no_owner_has_no_chat_of_theirs(scene: Scene) -> None:
    there = Conversation(tenant=scene.fake.home.id, id=scene.team.general.id, kind=Kind.CHANNEL)
    nobody = Place(conversation=there).address
    assert await scene.outcome(lambda: scene.adapter.post_alone(nobody, titled(ALONE), "key", 1)) == "gone"


@pytest.mark.parametrize(
    "trouble",
    [
        teams.RateLimited(),
        *(teams.ServerError(status=status) for status in (500, 502, 503, 504)),
        teams.LostAnswer(),
        teams.Reset(),
        teams.Html(status=403),
        Refusal(status=401, code="Unauthorized"),
        Refusal(status=404, code="ConversationNotFound"),
    ],
    ids=str,
)
async def test_what_passes_ends_nothing(scene: Scene, trouble: teams.Trouble) -> None:
    for attempt in (scene.remind, scene.change, scene.tell_alone):
        scene.fake.fail("*", trouble, where=scene.team.general)
        scene.fake.fail("create", trouble)
        assert await attempt() in {"shown", "unsure"}
        scene.fake.heal()
        assert await attempt() == "shown"


async def test_while_nobody_gives_tokens_nothing_ends(scene: Scene) -> None:
    scene.fake.fail("token", teams.ServerError(), times=ALWAYS)
    assert [await scene.remind(), await scene.change(), await scene.tell_alone()] == ["later"] * 3


async def test_a_chat_is_where_it_was_opened_last(scene: Scene) -> None:
    chat = Conversation(tenant=scene.fake.home.id, id=scene.ana.chat.id, kind=Kind.PERSONAL)
    await Services(scene.redis, KEPT).note(chat, "http://127.0.0.1:1/")
    assert await scene.tell_alone() == "shown"
    assert await Services(scene.redis, KEPT).find(chat) == scene.fake.service_url
    (key,) = await scene.redis.keys(f"*{chat.id}")
    assert 0 <= KEPT.total_seconds() - await scene.redis.ttl(key) < 60, "it does not stay for ever"
