"""A Microsoft Teams of one's own for tests: real HTTP on loopback, with organisations, people, teams and faults.

`teams_world` and `teams_places` remember, `teams_server` answers the bot through `teams_connector` and `teams_login`.
`teams_people` and `teams_installs` act towards it through `teams_delivery`, with `teams_activities` that may lack
`teams_parts` and tokens of `teams_tokens`. `teams_faults` says what goes wrong, `teams_screen` what is before a person:
`teams_cards` what they read, `teams_controls` what they can press; `teams_schema` finds what Teams would not show.
"""

import contextlib
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from contextlib import AbstractContextManager, asynccontextmanager
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from tests.fakes.faults import ALWAYS, CutAnswer, Delayed, Held, Html, LostAnswer, Reset, Silence
from tests.fakes.slack_json import Json
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams_controls import CannotEnter, HeldBack
from tests.fakes.teams_delivery import WRONG, Answer, Post, Sent
from tests.fakes.teams_faults import (
    DISABLED_BY_ADMIN,
    PRECONDITION_FAILED,
    Bytes,
    Call,
    Fault,
    Limit,
    Method,
    NoId,
    RateLimited,
    Refusal,
    ServerError,
    Trouble,
    Troubles,
)
from tests.fakes.teams_installs import Installs, Order, set_installed
from tests.fakes.teams_keys import KeyRing
from tests.fakes.teams_login import IDENTITY_HEADER
from tests.fakes.teams_parts import Part
from tests.fakes.teams_people import Found, Person, Said
from tests.fakes.teams_places import Client, Conversation, Kind, Message, Team, Tenant, Thread, User, Where
from tests.fakes.teams_schema import Inspector
from tests.fakes.teams_server import Server
from tests.fakes.teams_tokens import BotTokens, Seal
from tests.fakes.teams_world import PLAYGROUND_BOT, BotRecord, Placement, World

__all__ = [
    "ALWAYS",
    "DISABLED_BY_ADMIN",
    "PLAYGROUND_BOT",
    "PRECONDITION_FAILED",
    "TEAMS_LIMITS",
    "WRONG",
    "Answer",
    "BotRecord",
    "Bytes",
    "Call",
    "CannotEnter",
    "Client",
    "Conversation",
    "CutAnswer",
    "Delayed",
    "FakeTeams",
    "Fault",
    "Found",
    "Held",
    "HeldBack",
    "Html",
    "Kind",
    "Limit",
    "LostAnswer",
    "Message",
    "NoId",
    "Order",
    "Part",
    "Person",
    "Placement",
    "RateLimited",
    "Refusal",
    "Reset",
    "Said",
    "Seal",
    "Sent",
    "ServerError",
    "Silence",
    "Team",
    "Tenant",
    "Thread",
    "Trouble",
    "Where",
    "running_teams",
]

BOT_PATH: Final = "/api/messages"
# How often a bot may post into one thread: so many in so many seconds.
TEAMS_LIMITS: Final = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
_POSTING: Final[tuple[Method, ...]] = ("create", "send", "reply", "update")


class FakeTeams:
    """Teams, as far as a bot and its users see it."""

    def __init__(self, bot: BotRecord | None = None, card_schemas: Path | None = None) -> None:
        self.bot = bot or BotRecord()
        self.world = World(self.bot, Inspector(card_schemas))
        self.keys = KeyRing()
        self.tokens = BotTokens()
        self.post = Post(self.world, self.keys)
        self.installs = Installs(self.world, self.post)
        self._troubles = Troubles()
        self._server = Server(self.world, self._troubles, self.keys, self.tokens)

    # -- addresses

    @property
    def openid_url(self) -> str:
        """Where the metadata of the connector's tokens is."""
        return f"{self.world.base_url}/.well-known/openidconfiguration"

    @property
    def login_url(self) -> str:
        """Where the bot gets its tokens, in its own organisation."""
        return f"{self.world.base_url}/{self.home.id}"

    @property
    def token_url(self) -> str:
        """The very address of the token endpoint."""
        return f"{self.login_url}/oauth2/v2.0/token"

    @property
    def identity(self) -> Mapping[str, str]:
        """What an Azure App Service tells its programs of where they get tokens without a password."""
        return {"IDENTITY_ENDPOINT": f"{self.world.base_url}/msi/token", "IDENTITY_HEADER": IDENTITY_HEADER}

    @property
    def service_url(self) -> str:
        """Where activities tell the bot to send to."""
        return self.world.service_url

    def move(self, path: str) -> None:
        """Tell the bot another service URL from now on; all of them work."""
        self.world.service_path = path

    @property
    def bot_url(self) -> str:
        """Where activities go."""
        return self.post.bot_url

    @bot_url.setter
    def bot_url(self, url: str) -> None:
        self.post.bot_url = url if urlsplit(url).path.strip("/") else url.rstrip("/") + BOT_PATH

    async def start(self) -> None:
        """Listen."""
        self.world.base_url = await self._server.start()

    async def stop(self) -> None:
        """Close everything."""
        await self.post.close()
        await self._server.stop()

    # -- places and people

    @property
    def home(self) -> Tenant:
        """The organisation in which the bot is registered."""
        return self.world.home

    def tenant(self, name: str) -> Tenant:
        """Another organisation."""
        return Tenant(id=self.world.ids.tenant(), name=name)

    def person(
        self,
        name: str,
        tenant: Tenant | None = None,
        *,
        zone: str = "Europe/Ljubljana",
        locale: str = "en-US",
        client: Client = Client.DESKTOP,
        knows: Iterable[str] = (),
        is_installed: bool = True,
    ) -> Person:
        """Somebody in an organisation; the bot is in their chat with it, or not yet."""
        identity, aad_id = self.world.ids.user()
        user = User(
            id=identity,
            aad_id=aad_id,
            name=name,
            tenant=tenant or self.home,
            zone=zone,
            locale="en-US" if self.bot.is_anonymous else locale,  # the Playground knows no other
            client=client,
            knows=frozenset(knows),
        )
        self.world.users.append(user)
        person = Person(user=user, world=self.world, post=self.post)
        person.chat.is_bot_in = is_installed
        return person

    def group(self, name: str, *people: Person, is_installed: bool = True) -> Conversation:
        """A group chat of these people."""
        members = [person.user for person in people]
        return self.world.add(
            Conversation(
                id=self.world.ids.group(),
                kind=Kind.GROUP,
                name=name,
                tenant=members[0].tenant if members else self.home,
                people=members,
                is_bot_in=is_installed,
            )
        )

    def team(self, name: str, *people: Person, is_installed: bool = True) -> Team:
        """A team of these people, with its General channel."""
        team = Team(
            id=self.world.ids.team(),
            group_id=self.world.ids.guid(),
            name=name,
            tenant=people[0].user.tenant if people else self.home,
            members=[person.user for person in people],
            is_installed=is_installed,
        )
        self.world.teams.append(team)
        self._add_channel(team.id, "General", team)
        return team

    def channel(self, name: str, team: Team) -> Conversation:
        """Another channel of a team."""
        return self._add_channel(self.world.ids.channel(), name, team)

    def _add_channel(self, identity: str, name: str, team: Team) -> Conversation:
        channel = Conversation(id=identity, kind=Kind.CHANNEL, name=name, tenant=team.tenant, team=team)
        team.channels.append(channel)
        return self.world.add(channel)

    def remove_bot(self, place: Conversation | Team) -> None:
        """Take the bot out of a chat or a team without a word; `installs.uninstall` tells it."""
        set_installed(place, is_installed=False)

    def block(self, person: Person) -> None:
        """Somebody blocks the bot in their chat with it."""
        person.chat.is_blocked = True

    def delete(self, what: Conversation | Message) -> None:
        """Delete a conversation, or a message as its writer or an owner may, without a word to the bot."""
        what.is_deleted = True

    def advance(self, seconds: float) -> None:
        """Let time pass in this Teams: the bot's tokens grow old, rates recover."""
        self.world.offset_s += seconds

    # -- trouble

    def fail(
        self,
        method: Method,
        trouble: Trouble,
        *,
        where: Conversation | None = None,
        times: int = 1,
        after: int = 0,
        when: Callable[[Json], bool] | None = None,
    ) -> Fault:
        """Script a trouble for a method, after some calls that pass."""
        base = where.id if where is not None else ""
        fault = Fault(method=method, trouble=trouble, conversation=base, times=times, after=after, when=when)
        self._troubles.faults.append(fault)
        return fault

    def hold(self, method: Method, *, where: Conversation | None = None, times: int = 1, is_done: bool = False) -> Held:
        """Let calls of a method wait, before anything is done or before they are answered, until they are let go."""
        held = Held(is_done=is_done)
        self.fail(method, held, where=where, times=times)
        return held

    def limit(self, *, calls: int, seconds: float, methods: Iterable[Method] = _POSTING) -> Limit:
        """Allow only so many calls of these methods in one thread."""
        limit = Limit(methods=frozenset(methods), calls=calls, seconds=seconds)
        self._troubles.limits.append(limit)
        return limit

    def limit_like_teams(self) -> None:
        """Allow what Teams allows."""
        for calls, seconds in TEAMS_LIMITS:
            self.limit(calls=calls, seconds=seconds)

    def heal(self) -> None:
        """Forget all scripted troubles and limits."""
        self._troubles.faults.clear()
        self._troubles.limits.clear()

    def roll_keys(self, *, keep_old: bool = False) -> None:
        """Sign with a new key from now on; the old one is gone, unless it stays published."""
        self.keys.roll(keep_old=keep_old)

    def leave_out(self, kind: str, *parts: Part) -> None:
        """Leave these parts out of activities of this type from now on."""
        self.post.left_out.setdefault(kind, set()).update(parts)

    # -- what the bot asked, and what goes to it

    @property
    def complaints(self) -> list[str]:
        """What people would not see rightly although Teams took it."""
        return self.world.complaints

    def calls(self, method: Method = "*", where: Conversation | Thread | None = None) -> list[Call]:
        """The calls so far, of one method and about one conversation or thread where these are given."""

        def is_there(call: Call) -> bool:
            named = call.conversation.partition(";")[0] if isinstance(where, Conversation) else call.conversation
            return where is None or named == where.id

        return [call for call in self._server.calls if method in {"*", call.method} and is_there(call)]

    async def called(self, method: Method, times: int = 1, *, patience_s: float | None = None) -> list[Call]:
        """The calls of a method, once there are as many."""
        return await eventually(
            lambda: found if len(found := self.calls(method)) >= times else None,
            lambda: f"{method} was called {len(self.calls(method))} times of {times}",
            patience_s=patience_s,
        )

    @property
    def connections(self) -> int:
        """How many TCP connections the bot opened."""
        return max((call.connection for call in self._server.calls), default=0)

    @property
    def token_requests(self) -> int:
        """How often the bot asked for a token."""
        return len(self.calls("token"))

    def postponed(self) -> AbstractContextManager[list[Sent]]:
        """Keep what is sent in this block; `carry` each of it afterwards, in any order."""
        return self.post.postponed()

    async def send_bytes(self, body: bytes, *, seal: Seal = Seal.RIGHT) -> Answer:
        """Send the bot any bytes."""
        return await self.post.raw(body, seal, self.service_url)


@asynccontextmanager
async def running_teams(bot: BotRecord | None = None, card_schemas: Path | None = None) -> AsyncGenerator[FakeTeams]:
    """A Teams that answers until the block ends; with the folder of card schemas it judges cards by them."""
    teams = FakeTeams(bot, card_schemas)
    async with contextlib.AsyncExitStack() as stack:
        await teams.start()
        stack.push_async_callback(teams.stop)
        yield teams
