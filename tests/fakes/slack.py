"""A Slack of one's own for tests: real HTTP and sockets on loopback, with workspaces, people and faults.

`slack_world` remembers, `slack_server` and the `slack_api*` files answer the bot, `slack_people` act towards it
through `slack_delivery`, and where the app is in Socket Mode on through `slack_socket`. `slack_faults` says what goes
wrong, `slack_reading` tells what a person reads.
"""

import asyncio
import contextlib
import re
import urllib.parse
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import AbstractContextManager, asynccontextmanager
from enum import StrEnum
from html import unescape
from typing import Final

import aiohttp

from tests.fakes import slack_payloads as payloads
from tests.fakes.faults import ALWAYS, CutAnswer, Delayed, Held, Html, LostAnswer, Reset, Silence
from tests.fakes.slack_delivery import Answer, Post, Reason, Seal, Sent, event_delivery
from tests.fakes.slack_faults import Call, Fault, Limit, RateLimited, Refusal, ServerError, Trouble, Troubles
from tests.fakes.slack_json import Json
from tests.fakes.slack_people import Found, Person, Said
from tests.fakes.slack_server import Server
from tests.fakes.slack_socket import Connection, Leave, Sockets
from tests.fakes.slack_waiting import eventually
from tests.fakes.slack_world import (
    ALL_SCOPES,
    AppRecord,
    Channel,
    Code,
    Enterprise,
    Installation,
    Kind,
    Message,
    Standing,
    Thread,
    TokenKind,
    Transport,
    User,
    View,
    Workspace,
    World,
)

__all__ = [
    "ALL_SCOPES",
    "ALWAYS",
    "Answer",
    "AppRecord",
    "Call",
    "Channel",
    "Connection",
    "CutAnswer",
    "Decision",
    "Delayed",
    "Enterprise",
    "FakeSlack",
    "Fault",
    "Found",
    "Held",
    "Html",
    "Installation",
    "Kind",
    "Leave",
    "LostAnswer",
    "Message",
    "Person",
    "RateLimited",
    "Reason",
    "Refusal",
    "Reset",
    "Said",
    "Seal",
    "Sent",
    "ServerError",
    "Silence",
    "Standing",
    "Thread",
    "TokenKind",
    "Transport",
    "Trouble",
    "View",
    "Workspace",
    "running_slack",
]

_AUTHORIZE: Final = re.compile(r"https://slack\.com/oauth/v2/authorize\?[^\"'<>\s]+")


class Decision(StrEnum):
    """What somebody answers to Slack's question whether to install."""

    ALLOW = "allow"
    CANCEL = "access_denied"


class FakeSlack:
    """Slack, as far as a bot and its users see it."""

    def __init__(self, app: AppRecord | None = None) -> None:
        self.app = app or AppRecord()
        self.world = World(self.app)
        self.socket = Sockets(self.world)
        is_socket = self.app.transport is Transport.SOCKET
        self.post = Post(self.app.signing_secret, self.socket.carry if is_socket else None)
        self.echoes = False  # whether the bot is told of its own messages, as Slack does
        self._troubles = Troubles()
        self._server = Server(self.world, self._troubles, self.socket)
        self._server.after_call = self._echo
        self._telling: set[asyncio.Task[Sent]] = set()

    @property
    def api_url(self) -> str:
        """The `base_url` of a client."""
        return f"{self.world.base_url}/api/"

    @property
    def bot_url(self) -> str:
        """Where events, interactions and commands go."""
        return self.post.bot_url

    @bot_url.setter
    def bot_url(self, url: str) -> None:
        self.post.bot_url = url

    async def start(self) -> None:
        """Listen."""
        self.world.base_url = await self._server.start()

    async def stop(self) -> None:
        """Close everything."""
        if self._telling:
            await asyncio.wait(self._telling)
        await self.post.close()
        await self._server.stop()

    # -- places and people

    def enterprise(self, name: str = "Umbrella") -> Enterprise:
        """A new Enterprise Grid organisation."""
        return Enterprise(id=self.world.mint("E"), name=name)

    def workspace(
        self, name: str = "Acme", *, enterprise: Enterprise | None = None, scopes: Iterable[str] = ALL_SCOPES
    ) -> Workspace:
        """A new workspace; the app is installed in it with these scopes, or not at all where there are none."""
        sister = next((w for w in self.world.workspaces.values() if w.enterprise is enterprise and enterprise), None)
        workspace = Workspace(
            id=self.world.mint("T"),
            name=name,
            domain=re.sub(r"[^a-z0-9]+", "-", name.lower()),
            enterprise=enterprise,
            bot_user=sister.bot_user if sister is not None else self.world.mint("U"),
            bot_id=sister.bot_id if sister is not None else self.world.mint("B"),
        )
        self.world.workspaces[workspace.id] = workspace
        if granted := frozenset(scopes):
            self.world.install(workspace=workspace, enterprise=enterprise, installer="", scopes=granted)
        return workspace

    def install_everywhere(
        self, enterprise: Enterprise, workspaces: Iterable[Workspace], scopes: Iterable[str] = ALL_SCOPES
    ) -> Installation:
        """Install the app in an organisation and add it to these of its workspaces."""
        made = self.world.install(workspace=None, enterprise=enterprise, installer="", scopes=scopes)
        made.granted |= {workspace.id for workspace in workspaces}
        return made

    def installation(self, place: Workspace | Enterprise) -> Installation:
        """The installation of the app in a workspace or an organisation, whatever became of it."""
        workspace = place if isinstance(place, Workspace) else None
        enterprise = place if isinstance(place, Enterprise) else None
        found = self.world.installation_in(workspace, enterprise)
        assert found is not None, f"the app was never installed in {place.name}"
        return found

    def token(self, place: Workspace | Enterprise) -> str:
        """The newest bot token there."""
        return self.installation(place).token

    def person(
        self, name: str, workspace: Workspace, *, zone: str = "Europe/Ljubljana", locale: str = "en-US"
    ) -> Person:
        """A new member of a workspace."""
        prefix = "W" if workspace.enterprise is not None else "U"
        user = User(id=self.world.mint(prefix), name=name, workspace=workspace, zone=zone, locale=locale)
        self.world.users[user.id] = user
        return Person(user=user, world=self.world, post=self.post)

    def channel(
        self,
        name: str,
        workspace: Workspace,
        *members: Person,
        kind: Kind = Kind.PUBLIC,
        shared_with: Sequence[Workspace] = (),
    ) -> Channel:
        """A new channel with these people and the bot."""
        channel = Channel(
            id=self.world.mint("C"),
            name=name,
            kind=kind,
            workspace=workspace,
            members={workspace.bot_user, *(person.id for person in members)},
            shared_with=list(shared_with),
        )
        self.world.channels[channel.id] = channel
        return channel

    def remove_bot(self, channel: Channel) -> None:
        """Take the bot out of a channel."""
        channel.members -= {workspace.bot_user for workspace in self.world.workspaces.values()}

    def archive(self, channel: Channel) -> None:
        """Close a channel for good."""
        channel.is_archived = True

    def delete(self, what: Channel | Message) -> None:
        """Delete a channel with everything in it, or a message as its writer or an administrator may."""
        if isinstance(what, Channel):
            what.is_gone = True
        else:
            what.delete()

    def deactivate(self, person: Person) -> None:
        """Close somebody's account; Slack takes messages to them as before (python-slack-sdk issue 1156)."""
        person.user.is_deleted = True

    def advance(self, seconds: float) -> None:
        """Let time pass in this Slack: triggers, response URLs, codes and tokens grow old."""
        self.world.offset_s += seconds

    # -- trouble

    def fail(
        self,
        method: str,
        trouble: Trouble,
        *,
        channel: Channel | None = None,
        times: int = 1,
        after: int = 0,
        when: Callable[[Json], bool] | None = None,
    ) -> Fault:
        """Script a trouble: for a method, `upload`, `response_url` or `*`, after some calls that pass."""
        where = channel.id if channel is not None else ""
        fault = Fault(method=method, trouble=trouble, channel=where, times=times, after=after, when=when)
        self._troubles.faults.append(fault)
        return fault

    def hold(self, method: str, *, channel: Channel | None = None, times: int = 1, is_done: bool = False) -> Held:
        """Let calls of a method wait, before or after what they ask for is done, until they are let go."""
        held = Held(is_done=is_done)
        self.fail(method, held, channel=channel, times=times)
        return held

    def limit(self, method: str, *, calls: int, seconds: float, per_channel: bool = False, page: int = 0) -> Limit:
        """Allow only so many calls of a method; `page` caps how many objects one of them gives."""
        limit = Limit(method=method, calls=calls, seconds=seconds, per_channel=per_channel, page=page)
        self._troubles.limits.append(limit)
        return limit

    def heal(self) -> None:
        """Forget all scripted troubles and limits."""
        self._troubles.faults.clear()
        self._troubles.limits.clear()

    # -- what the bot asked

    def calls(self, method: str = "", channel: Channel | None = None) -> list[Call]:
        """The calls so far, of one method and about one channel where these are given."""
        return [
            call
            for call in self._server.calls
            if method in {"", call.method} and (channel is None or call.channel == channel.id)
        ]

    async def called(self, method: str, times: int = 1, *, patience_s: float | None = None) -> list[Call]:
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

    # -- what Slack does by itself

    def postponed(self) -> AbstractContextManager[list[Sent]]:
        """Keep what is sent in this block; `carry` each of it afterwards, in any order."""
        return self.post.postponed()

    async def verify_url(self, challenge: str = "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P") -> Sent:
        """Ask the bot whether this address is its own; there is none to ask in Socket Mode."""
        assert self.app.transport is Transport.HTTP
        payload: Json = {"token": self.app.verification_token, "challenge": challenge, "type": "url_verification"}
        return await self.post.send(event_delivery(payload))

    async def uninstall(self, place: Workspace | Enterprise) -> tuple[Sent, ...]:
        """Remove the app; the bot is told twice, in Slack in any order: use `postponed` for the other one."""
        installation = self.installation(place)
        installation.standing = Standing.UNINSTALLED
        uninstalled: Json = {"type": "app_uninstalled", "event_ts": self.world.next_ts()}
        return (await self._tell_gone(installation, uninstalled), await self._tell_revoked(installation))

    async def revoke(self, place: Workspace | Enterprise) -> Sent:
        """Revoke the app's tokens; the bot is told."""
        installation = self.installation(place)
        installation.standing = Standing.REVOKED
        return await self._tell_revoked(installation)

    async def _tell_revoked(self, installation: Installation) -> Sent:
        tokens = {"oauth": [], "bot": [installation.bot_user]}
        inner: Json = {"type": "tokens_revoked", "tokens": tokens, "event_ts": self.world.next_ts()}
        return await self._tell_gone(installation, inner)

    async def _tell_gone(self, installation: Installation, inner: Json) -> Sent:
        return await self.post.send(event_delivery(payloads.event(self.world, installation, inner)))

    def _echo(self, method: str, answer: Json) -> None:
        if not self.echoes or not answer["ok"] or method not in {"chat.postMessage", "chat.update"}:
            return
        channel = self.world.channels[answer["channel"]]
        message = channel.find(answer["ts"])
        installation = self.world.serving_channel(channel)
        if message is None or installation is None or installation.bot_user not in channel.members:
            return
        if method == "chat.postMessage":
            inner = payloads.message_event(self.world, message)
        else:
            inner = payloads.changed_event(self.world, message, answer["message"])
        payload = payloads.event(self.world, installation, inner, channel=channel)
        task = asyncio.create_task(self.post.send(event_delivery(payload)))
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    # -- installing

    def grant(
        self,
        place: Workspace | Enterprise,
        installer: Person,
        *,
        scopes: Iterable[str] = ALL_SCOPES,
        redirect_uri: str = "",
    ) -> str:
        """Somebody allows the app; the OAuth code Slack sends their browser away with."""
        code = f"{self.world.mint('C')}.{self.world.uuid()}"
        self.world.codes[code] = Code(
            workspace=place if isinstance(place, Workspace) else None,
            enterprise=place if isinstance(place, Enterprise) else None,
            installer=installer.id,
            scopes=frozenset(scopes),
            redirect_uri=redirect_uri,
            made_at=self.world.now(),
        )
        return code

    async def walk_through_install(
        self,
        install_url: str,
        place: Workspace | Enterprise,
        installer: Person,
        *,
        decision: Decision = Decision.ALLOW,
        redirect_to: str = "",
    ) -> Answer:
        """Go through an installation as a browser would, from the bot's install page to its last page.

        `redirect_to` is where Slack sends the browser when the bot names no redirect_uri.
        """
        async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as browser:
            async with browser.get(install_url, allow_redirects=False) as page:
                text = page.headers.get("Location") or unescape(await page.text())
                cookies = {name: morsel.value for name, morsel in page.cookies.items()}
            found = _AUTHORIZE.search(text)
            assert found is not None, f"the install page names no address at Slack: {text[:300]}"
            query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(found[0]).query))
            assert query["client_id"] == self.app.client_id
            named = query.get("redirect_uri", "")
            answer = {"state": query.get("state", "")}
            if decision is Decision.ALLOW:
                scopes = query.get("scope", "").split(",")
                answer["code"] = self.grant(place, installer, scopes=scopes, redirect_uri=named)
            else:
                answer["error"] = decision.value
            target = f"{named or redirect_to}?{urllib.parse.urlencode(answer)}"
            async with browser.get(target, cookies=cookies, allow_redirects=False) as last:
                return Answer(status=last.status, text=await last.text(), headers=dict(last.headers), seconds=0.0)


@asynccontextmanager
async def running_slack(app: AppRecord | None = None) -> AsyncGenerator[FakeSlack]:
    """A Slack that answers until the block ends."""
    slack = FakeSlack(app)
    async with contextlib.AsyncExitStack() as stack:
        await slack.start()
        stack.push_async_callback(slack.stop)
        yield slack
