"""People at Slack: they write, press what is displayed, fill in inputs, open modals and the Home tab.

Whatever they do changes what Slack remembers and reaches the bot as Slack would tell it: only where the app is
installed, subscribed to the event and has the scope for it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from tests.fakes import slack_payloads as payloads
from tests.fakes.slack_api import Refused
from tests.fakes.slack_api_chat import put
from tests.fakes.slack_api_views import check_view, home_of, place, replace
from tests.fakes.slack_blocks import Surface
from tests.fakes.slack_delivery import (
    Answer,
    Post,
    Sent,
    command_delivery,
    event_delivery,
    interaction_delivery,
)
from tests.fakes.slack_inputs import CannotEnter, Place, action, entered, find_field, option, state_values
from tests.fakes.slack_json import Json
from tests.fakes.slack_reading import Control, Reader, controls
from tests.fakes.slack_server import respond
from tests.fakes.slack_shapes import message_json, user_json, view_json
from tests.fakes.slack_waiting import eventually
from tests.fakes.slack_world import (
    Channel,
    Installation,
    Kind,
    Message,
    ResponseUrl,
    Thread,
    User,
    View,
    World,
)

COMMAND: Final = "/livewise"
_LINK = re.compile(r"https?://[^\s<>|]+")

Where = Channel | Thread
Shown = Message | View


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A control as a person had it before their eyes; pressed later, it may be an old one."""

    control: Control
    shown: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message a person wrote, and what the bot was told of it."""

    message: Message
    sent: tuple[Sent, ...]

    @property
    def thread(self) -> Thread:
        """The thread it is in or opens."""
        return self.message.thread


@dataclass(slots=True, kw_only=True, eq=False)
class Person:
    """Somebody with a Slack client; `failures` are what Slack told them when the bot did not answer well."""

    user: User
    world: World
    post: Post
    failures: list[str] = field(default_factory=list[str])
    errors: Json = field(default_factory=dict[str, object])  # what a modal complains about, by block_id
    _typed: dict[str, dict[Place, object]] = field(default_factory=dict[str, dict[Place, object]])

    @property
    def id(self) -> str:
        """The person's id."""
        return self.user.id

    @property
    def dm(self) -> Channel:
        """The direct messages with the bot."""
        return self.world.direct(self.user)

    @property
    def reader(self) -> Reader:
        """This person's eyes."""
        return self.world.reader(self.user)

    # -- writing

    async def say(self, text: str, where: Where | None = None) -> Said:
        """Write a message; in the direct messages with the bot, when no place is given."""
        return await self._write(_escaped(text), [{"type": "text", "text": text}], where or self.dm)

    async def mention(self, text: str, where: Where) -> Said:
        """Write a message that begins by naming the bot."""
        bot = self._bot_in(_channel(where))
        spans: list[Json] = [{"type": "user", "user_id": bot}, {"type": "text", "text": f" {text}"}]
        return await self._write(f"<@{bot}> {_escaped(text)}".rstrip(), spans, where)

    async def _write(self, text: str, spans: list[Json], where: Where) -> Said:
        channel = _channel(where)
        assert self.id in channel.members, f"{self.user.name} is not in {channel.name}"
        section: Json = {"type": "rich_text_section", "elements": spans}
        message = put(
            self.world,
            channel,
            Message(
                ts=self.world.next_ts(),
                channel=channel,
                user=self.id,
                team=self.user.workspace.id,
                text=text,
                blocks=[{"type": "rich_text", "elements": [section]}],
                client_msg_id=self.world.uuid(),
                thread_ts=where.ts if isinstance(where, Thread) else "",
            ),
        )
        told = (await self._tell_message(message), await self._tell_mention(message))
        return Said(message=message, sent=tuple(sent for sent in told if sent is not None))

    async def edit(self, message: Message, text: str) -> Sent | None:
        """Change one's own message."""
        assert message.user == self.id
        before = message_json(self.world, message)
        message.versions.append(message.words)
        message.text = _escaped(text)
        section: Json = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
        message.blocks = self.world.complete([{"type": "rich_text", "elements": [section]}])
        message.edited_ts = f"{int(self.world.now())}.000000"
        return await self._tell(payloads.changed_event(self.world, message, before), message.channel)

    async def delete(self, message: Message) -> Sent | None:
        """Delete one's own message; what was answered to it stays."""
        assert message.user == self.id
        before = message_json(self.world, message)
        message.delete()
        return await self._tell(payloads.deleted_event(self.world, message, before), message.channel)

    async def _tell_message(self, message: Message) -> Sent | None:
        return await self._tell(payloads.message_event(self.world, message), message.channel)

    async def _tell_mention(self, message: Message) -> Sent | None:
        installation = self.world.serving_channel(message.channel)
        if installation is None or f"<@{installation.bot_user}" not in message.text:
            return None
        if message.channel.kind is Kind.IM or "app_mentions:read" not in installation.scopes:
            return None
        return await self._tell(payloads.mention_event(self.world, message, installation), message.channel)

    async def _tell(self, inner: Json, channel: Channel) -> Sent | None:
        """Tell the bot of something in a channel, where it may know."""
        installation = self.world.serving_channel(channel)
        if installation is None or installation.bot_user not in channel.members:
            return None
        name = str(inner["type"])
        if name == "message":
            name = f"message.{channel.kind.scopes}"
            if f"{channel.kind.scopes}:history" not in installation.scopes:
                return None
        if name not in self.world.app.events:
            return None
        payload = payloads.event(self.world, installation, inner, channel=channel, actor=self.user)
        return await self.post.send(event_delivery(payload))

    # -- commands and shortcuts

    async def command(self, text: str = "", where: Channel | None = None, *, name: str = COMMAND) -> Sent:
        """Type a slash command, which is not possible in a thread."""
        channel = where or self.dm
        assert self.id in channel.members, f"{self.user.name} is not in {channel.name}"
        installation = self._installation()
        form = payloads.command(self.world, self.user, installation, channel, name, text)

        def taken(answer: Answer) -> None:
            self._note(answer)
            body = answer.json() or ({"text": answer.text} if answer.text else {})
            if answer.is_ok and body:
                origin = ResponseUrl(
                    user=self.user, installation=installation, channel=channel, made_at=self.world.now()
                )
                respond(self.world, origin, body)

        return await self.post.send(command_delivery(form), taken)

    async def shortcut(self, callback_id: str) -> Sent:
        """Choose a global shortcut."""
        payload = payloads.global_shortcut(self.world, self.user, self._installation(), callback_id)
        return await self.post.send(interaction_delivery(payload), self._note)

    async def message_shortcut(self, callback_id: str, message: Message) -> Sent:
        """Choose a shortcut of a message."""
        payload = payloads.message_shortcut(self.world, self.user, self._installation(), callback_id, message)
        return await self.post.send(interaction_delivery(payload), self._note)

    # -- pressing and filling in

    async def finds(self, label: str, where: Where | Shown | None = None) -> Found:
        """What can be pressed under this label, once it is displayed; the newest message first.

        Without a place: an open modal, else everything this person can see, else their Home tab.
        """

        def look() -> Found | None:
            for shown in self._displayed(where):
                for control in controls(shown.blocks, self.reader):
                    if control.label == label and control.group == "element":
                        return Found(control=control, shown=shown)
            return None

        return await eventually(look, lambda: f"nothing to press is called {label!r}; displayed is:\n{self.screen()}")

    async def press(
        self, what: str | Found, values: Mapping[str, object] | None = None, *, where: Where | Shown | None = None
    ) -> Sent:
        """Press a button by its label, after filling in inputs of the same message; a confirmation is confirmed."""
        found = await self.finds(what, where) if isinstance(what, str) else what
        assert found.control.kind in {"button", "workflow_button", "icon_button"}, f"{what} is no button"
        self._fill(found.shown, values or {})
        return await self._act(found, None)

    async def fill(self, values: Mapping[str, object], where: Where | Shown | None = None) -> None:
        """Put values into inputs by label or id, where they stay until the next press; nothing is sent."""

        def look() -> Shown | None:
            for shown in self._displayed(where):
                try:
                    for name in values:
                        find_field(controls(shown.blocks, self.reader), name)
                except CannotEnter:
                    continue
                return shown
            return None

        names = ", ".join(values)
        self._fill(
            await eventually(look, lambda: f"no message has inputs called {names}; displayed is:\n{self.screen()}"),
            values,
        )

    async def choose(self, label: str, wanted: object, where: Where | Shown | None = None) -> Sent:
        """Choose in a select, picker, overflow or radio group that reports at once."""
        found = await self.finds(label, where)
        return await self._dispatch(found, wanted)

    async def enter(self, label: str, text: object, where: Where | Shown | None = None) -> Sent:
        """Type into an input that reports at once (`dispatch_action`), and press enter."""

        def look() -> Found | None:
            for shown in self._displayed(where):
                for control in controls(shown.blocks, self.reader):
                    if control.label == label and control.group == "input" and _dispatches(shown, control):
                        return Found(control=control, shown=shown)
            return None

        found = await eventually(look, lambda: f"no input reports under {label!r}; displayed is:\n{self.screen()}")
        return await self._dispatch(found, text)

    async def _dispatch(self, found: Found, wanted: object) -> Sent:
        if found.control.kind == "overflow":
            return await self._act(found, option(found.control, str(wanted)))
        content = entered(found.control, wanted)
        self._typed.setdefault(_key(found.shown), {})[(found.control.block_id, found.control.action_id)] = content
        return await self._act(found, content)

    async def _act(self, found: Found, chosen: object) -> Sent:
        done = action(found.control, self.world.next_ts(), chosen)
        shown = found.shown
        values = state_values(shown.blocks, self._typed.get(_key(shown), {}))
        if isinstance(shown, View):
            payload = payloads.view_actions(self.world, self.user, shown, done, values)
        else:
            installation = self.world.serving_channel(shown.channel)
            assert installation is not None, "the app is not installed here"
            payload = payloads.message_actions(self.world, self.user, installation, shown, done, values)
        return await self.post.send(interaction_delivery(payload), self._note)

    def _fill(self, shown: Shown, values: Mapping[str, object]) -> None:
        typed = self._typed.setdefault(_key(shown), {})
        fields = controls(shown.blocks, self.reader)
        for name, wanted in values.items():
            control = find_field(fields, name)
            typed[control.block_id, control.action_id] = entered(control, wanted)

    # -- modals and Home

    @property
    def modal(self) -> View | None:
        """The modal on top of the screen."""
        open_ones = [v for v in self.world.views.values() if v.user == self.id and v.kind == "modal" and v.is_open]
        return open_ones[-1] if open_ones else None

    @property
    def home(self) -> View | None:
        """The Home tab, where one was published."""
        return home_of(self.world, self.user)

    async def submit(self, values: Mapping[str, object] | None = None) -> Sent:
        """Submit the modal on top, once there is one."""
        view = await eventually(lambda: self.modal, lambda: f"no modal is open; displayed is:\n{self.screen()}")
        self._fill(view, values or {})
        self.errors = {}
        payload = payloads.submission(self.world, self.user, view, self._values(view))
        return await self.post.send(interaction_delivery(payload), lambda answer: self._after_submission(view, answer))

    def _after_submission(self, view: View, answer: Answer) -> None:
        self._note(answer)
        if not answer.is_ok:
            return
        body = answer.json()
        match body.get("response_action"):
            case None:
                view.is_open = False
            case "errors":
                self.errors = dict(body["errors"])
            case "update":
                replace(self.world, view, _checked(body["view"]))
            case "push":
                content = _checked(body["view"])
                place(self.world, content=content, user=self.user, installation=view.installation, under=view)
            case "clear":
                for each in self.world.views.values():
                    each.is_open = each.is_open and each.root != view.root
            case other:
                raise AssertionError(f"unknown response_action {other!r}")

    async def close_modal(self) -> Sent | None:
        """Close the modal on top; the bot is told where it asked for that."""
        view = self.modal
        assert view is not None, "no modal is open"
        view.is_open = False
        if not view.content.get("notify_on_close"):
            return None
        payload = payloads.closing(self.world, self.user, view, self._values(view))
        return await self.post.send(interaction_delivery(payload), self._note)

    async def open_home(self, tab: str = "home") -> Sent:
        """Open the app's Home tab, or its messages tab."""
        installation = self._installation()
        inner: Json = {"type": "app_home_opened", "user": self.id, "channel": self.dm.id, "tab": tab}
        if tab == "home" and self.home is not None:
            inner["view"] = view_json(self.world, self.home, {})
        inner["event_ts"] = self.world.next_ts()
        payload = payloads.event(self.world, installation, inner, actor=self.user)
        return await self.post.send(event_delivery(payload))

    def _values(self, shown: Shown) -> Json:
        return state_values(shown.blocks, self._typed.get(_key(shown), {}))

    # -- reading

    async def sees(self, expected: str, where: Where | None = None, *, patience_s: float | None = None) -> str:
        """Wait until these words are displayed to this person, dates in their zone; what displays them."""

        def look() -> str | None:
            for shown in self._displayed(where):
                if expected in (read := shown.read(self.reader)):
                    return read
            return None

        return await eventually(
            look, lambda: f"{expected!r} is not displayed; displayed is:\n{self.screen()}", patience_s=patience_s
        )

    async def told(self, expected: str, *, patience_s: float | None = None) -> Message:
        """Wait until these words are shown to this person alone."""
        return await eventually(
            lambda: next((m for m in reversed(self.whispers()) if expected in m.read(self.reader)), None),
            lambda: f"{expected!r} was not told; told was: {[m.words for m in self.whispers()]}",
            patience_s=patience_s,
        )

    def whispers(self) -> list[Message]:
        """What is shown to this person alone, the oldest first."""
        return [message for message in self._visible() if message.only_for]

    def reload(self) -> None:
        """Start the client again, which loses what only this person saw."""
        for channel in self.world.channels.values():
            for message in channel.posted:
                message.is_deleted = message.is_deleted or message.only_for == self.id

    def screen(self) -> str:
        """Everything displayed to this person, for a complaint."""
        return "\n---\n".join(shown.read(self.reader) for shown in self._displayed(None)) or "(nothing)"

    def _visible(self) -> list[Message]:
        channels = [c for c in self.world.channels.values() if self.id in c.members]
        return sorted((m for c in channels for m in c.seen_by(self.id)), key=lambda message: message.ts)

    def _displayed(self, where: Where | Shown | None) -> Iterator[Shown]:
        match where:
            case Message() | View():
                yield where
            case Channel():
                yield from reversed(where.seen_by(self.id))
            case Thread():
                inside = [m for m in where.channel.seen_by(self.id) if where.ts in {m.ts, m.thread_ts}]
                yield from reversed(inside)
            case None:
                if self.modal is not None:
                    yield self.modal
                    return
                yield from reversed(self._visible())
                if self.home is not None:
                    yield self.home

    # -- being somebody

    async def becomes(
        self, *, name: str | None = None, zone: str | None = None, locale: str | None = None
    ) -> Sent | None:
        """Change the profile; the bot is told."""
        self.user.name = name or self.user.name
        self.user.zone = zone or self.user.zone
        self.user.locale = locale or self.user.locale
        installation = self.world.serving(self.user.workspace)
        if installation is None or "users:read" not in installation.scopes:
            return None
        shaped = user_json(self.world, self.user) | {"locale": self.user.locale}
        inner: Json = {"type": "user_change", "user": shaped, "cache_ts": int(self.world.now())}
        inner["event_ts"] = self.world.next_ts()
        payload = payloads.event(self.world, installation, inner, actor=self.user)
        return await self.post.send(event_delivery(payload))

    def _note(self, answer: Answer) -> None:
        if answer.failure:
            self.failures.append(answer.failure)

    def _installation(self) -> Installation:
        installation = self.world.serving(self.user.workspace)
        assert installation is not None, f"the app is not installed in {self.user.workspace.name}"
        return installation

    def _bot_in(self, channel: Channel) -> str:
        installation = self.world.serving_channel(channel)
        return installation.bot_user if installation is not None else self.user.workspace.bot_user


def _channel(where: Where) -> Channel:
    return where.channel if isinstance(where, Thread) else where


def _key(shown: Shown) -> str:
    return shown.id if isinstance(shown, View) else f"{shown.channel.id} {shown.ts}"


def _dispatches(shown: Shown, control: Control) -> bool:
    return any(b.get("block_id") == control.block_id and b.get("dispatch_action") for b in shown.blocks)


def _checked(view: Json) -> Json:
    try:
        return check_view(view, Surface.MODAL)
    except Refused as refused:
        raise AssertionError(f"the answer's view is refused: {refused.error} {refused.more}") from refused


def _escaped(text: str) -> str:
    """The text as Slack tells it: entities, and links in angle brackets."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _LINK.sub(lambda link: f"<{link[0]}>", escaped)
