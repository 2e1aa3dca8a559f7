"""People at Teams: they write, mention the bot, press what is displayed, fill in inputs, react and change their mind.

Whatever they do changes what Teams remembers and reaches the bot as Teams would tell it: only where it is installed,
and outside of a chat with the bot only where it is mentioned.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final

from tests.fakes import teams_activities as activities
from tests.fakes.slack_json import Json, is_object
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams_controls import Button, CannotEnter, HeldBack, complaints, inputs, sent
from tests.fakes.teams_delivery import WRONG, Answer, Post, Sent
from tests.fakes.teams_places import Client, Conversation, Kind, Message, Thread, User, Where, thread_of
from tests.fakes.teams_schema import ADAPTIVE
from tests.fakes.teams_screen import Screen, Spot, fill
from tests.fakes.teams_world import World

GAP: Final = "&nbsp;"  # what the client writes after a name it completed
_NOTICE: Final = "application/vnd.microsoft.activity.message"
_REPORTED: Final = ("type", "title", "id", "verb")  # of an action, besides its data


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A button as a person had it before their eyes; pressed later, it may be an old one."""

    button: Button
    card: Json
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message a person wrote, and what the bot was told of it, if anything."""

    message: Message
    sent: Sent | None

    @property
    def thread(self) -> Thread:
        """The thread it is in or opens."""
        return self.message.thread


@dataclass(slots=True, kw_only=True, eq=False)
class Person:
    """Somebody with a Teams client.

    `failures` are what Teams told them when the bot did not answer a press well, `notices` what the bot answered one
    with in words.
    """

    user: User
    world: World
    post: Post
    failures: list[str] = field(default_factory=list[str])
    notices: list[str] = field(default_factory=list[str])
    view: Screen = field(init=False)

    def __post_init__(self) -> None:
        self.view = Screen(self.world, self.user)

    @property
    def id(self) -> str:
        """The id this bot knows the person by."""
        return self.user.id

    @property
    def chat(self) -> Conversation:
        """The chat with the bot."""
        return self.world.chat(self.user)

    # -- writing

    async def say(self, text: str, where: Where | None = None) -> Said:
        """Write a message without naming the bot; in the chat with it, when no place is given."""
        return await self._write(text, where or self.chat, ())

    async def mention(
        self, text: str, where: Where, *, gap: str = GAP, also: Sequence["Person"] = (), is_last: bool = False
    ) -> Said:
        """Write a message that names the bot, and perhaps others, first or last."""
        entities = [activities.mention(self.world), *(activities.mention(self.world, each.user) for each in also)]
        names = gap.join(str(entity["text"]) for entity in entities)
        parts = [names, escape(text, quote=False)] if text else [names]
        return await self._write(gap.join(reversed(parts) if is_last else parts), where, entities)

    async def paste(self, html: str, text: str, where: Where | None = None) -> Said:
        """Write a message with a table or a list in it, naming the bot first where it has to be named.

        What Teams makes of those in the message's text is documented nowhere, so `text` says it.
        """
        thread = thread_of(where or self.chat)
        if thread.conversation.kind is Kind.PERSONAL:
            return await self._write(text, thread, (), html)
        entity = activities.mention(self.world)
        return await self._write(f"{entity['text']}{GAP}{escape(text, quote=False)}", thread, [entity], html)

    async def choose_command(self, title: str, where: Where | None = None) -> Said:
        """Choose from the bot's menu, which writes the title as an ordinary message."""
        thread = thread_of(where or self.chat)
        if thread.conversation.kind is Kind.PERSONAL:
            return await self.say(title, thread)
        return await self.mention(title, thread)

    async def _write(self, text: str, where: Where, mentions: Sequence[Json], html: str = "") -> Said:
        thread = thread_of(where)
        assert self.user in thread.conversation.members, f"{self.user.name} is not in {thread.conversation.name}"
        activity = {"type": "message", "text": text, "entities": list(mentions), "html": html}
        written = self.world.put(thread, activity, self.user)
        return Said(message=written, sent=await self._tell_written(written, "message"))

    async def edit(self, message: Message, text: str) -> Sent | None:
        """Change one's own message; who is mentioned in it stays mentioned."""
        assert message.sender is self.user
        entities: list[Json] = message.activity["entities"]
        kept = "".join(f"{entity['text']}{GAP}" for entity in entities)
        message.replace({**message.activity, "text": kept + (escape(text, quote=False) if entities else text)})
        return await self._tell_written(message, "editMessage")

    async def delete(self, message: Message) -> Sent | None:
        """Delete one's own message."""
        assert message.sender is self.user
        message.is_deleted = True
        return await self._tell_written(message, "softDeleteMessage")

    async def undelete(self, message: Message) -> Sent | None:
        """Bring back one's own message."""
        assert message.sender is self.user
        message.is_deleted = False
        return await self._tell_written(message, "undeleteMessage")

    async def _tell_written(self, message: Message, event: str) -> Sent | None:
        conversation, entities = message.conversation, message.activity["entities"]
        is_named = any(entity["mentioned"]["id"] == self.world.bot_id for entity in entities)
        if not (is_named or conversation.kind is Kind.PERSONAL or self.world.bot.hears_all):
            return None
        match event:
            case "message":
                activity = activities.message(self.world, message, self.user, entities)
            case "softDeleteMessage":
                activity = activities.deleted(self.world, message, self.user)
            case _:
                activity = activities.edited(self.world, message, self.user, entities, event)
        return await self._tell(conversation, activity)

    async def type(self) -> Sent | None:
        """Begin to write in the chat with the bot."""
        return await self._tell(self.chat, activities.typing(self.world, self.user, thread_of(self.chat)))

    async def react(self, message: Message, kind: str = "like", *, is_removed: bool = False) -> Sent | None:
        """React to a message, or take that back; the bot is told where it is its own message."""
        if message.sender is not None:
            return None
        activity = activities.reaction(self.world, self.user, message, kind, is_removed=is_removed)
        return await self._tell(message.conversation, activity)

    async def _tell(self, conversation: Conversation, activity: Json) -> Sent | None:
        if not conversation.is_installed or conversation.is_blocked or conversation.is_gone:
            return None
        return await self.post.send(activity)

    # -- pressing and filling in

    async def finds(self, label: str, where: Spot | None = None) -> Found:
        """The button with this label on the newest card that displays one, once there is one."""

        def look() -> Found | None:
            for message, card in self.view.cards(where):
                for button in self.view.buttons(card):
                    if button.label == label:
                        return Found(button=button, card=card, message=message)
            return None

        return await eventually(look, lambda: f"nothing to press is called {label!r}; displayed is:\n{self.view}")

    async def press(
        self, what: str | Found, values: Mapping[str, object] | None = None, *, where: Spot | None = None
    ) -> Sent:
        """Press a button that reports to the bot, after filling in inputs of the same card, by label or id."""
        found = await self.finds(what, where) if isinstance(what, str) else what
        button, message = found.button, found.message
        assert message.conversation.is_installed, "the bot is not there any more"
        data = self._filled_in(found, values or {})
        if button.kind == "Action.Submit":
            assert not (is_object(data) and "msteams" in data), "this fake does not play data.msteams"
            activity = activities.submitted(self.world, self.user, message, data)
            return await self.post.send(activity, self._note)
        assert button.kind == "Action.Execute", f"{button.label!r} is an {button.kind}: use `opens`"
        action: Json = {name: button.action[name] for name in _REPORTED if name in button.action}
        activity = activities.executed(self.world, self.user, message, {**action, "data": data})
        return await self.post.send(activity, lambda answer: self._answered(message, answer))

    def _filled_in(self, found: Found, values: Mapping[str, object]) -> object:
        """What goes with a press, once the client has nothing against it."""
        button, touched = found.button, self.view.touched(found.card)
        if button.action.get("isEnabled", True) is False:
            raise CannotEnter(f"{button.label!r} is greyed out")
        fields = [field for form in button.forms for field in inputs(form)]
        fill(fields, touched, values)
        touched.errors = complaints(fields, touched) if button.takes_inputs else {}
        if touched.errors:
            raise HeldBack({each.label: touched.errors[each.id] for each in fields if each.id in touched.errors})
        return sent(button, touched, with_empty=self.user.client is Client.MOBILE)

    async def fill(self, values: Mapping[str, object], where: Spot | None = None) -> None:
        """Put values into inputs by label or id, where they stay until the card changes; nothing is sent."""
        await eventually(
            lambda: any(self.view.takes(card, values) for _, card in self.view.cards(where)),
            lambda: f"no card takes {dict(values)}; displayed is:\n{self.view}",
        )

    async def opens(self, label: str, where: Spot | None = None) -> str:
        """Press a button that only the client reacts to; the address it opens, if it opens one."""
        found = await self.finds(label, where)
        match found.button.kind:
            case "Action.OpenUrl":
                return str(found.button.action["url"])
            case "Action.ShowCard":
                self.view.touched(found.card).opened ^= {label}
            case "Action.ToggleVisibility":
                self.view.toggle(found.card, found.button.action)
            case other:
                raise AssertionError(f"{label!r} is an {other}: use `press`")
        return ""

    def _note(self, answer: Answer) -> None:
        if not answer.is_ok:
            self.failures.append(WRONG)

    def _answered(self, message: Message, answer: Answer) -> None:
        """What the client does with the answer to an invoke."""
        self._note(answer)
        if not answer.is_ok:
            return
        body = answer.json()
        value = body.get("value")
        match body.get("type"):
            case None:
                self.world.complain("an invoke was answered without a body: some clients show an error")
            case kind if kind == ADAPTIVE and is_object(value):
                for complaint in self.world.inspector.of_card(value):
                    self.world.complain(complaint)
                message.own_cards[self.id] = value
            case kind if kind == _NOTICE:
                self.notices.append(str(value))
            case _:
                told = value.get("message") if is_object(value) else None
                self.failures.append(str(told or WRONG))

    # -- reading

    async def sees(self, expected: str, where: Spot | None = None, *, patience_s: float | None = None) -> str:
        """Wait until these words are displayed to this person; what displays them."""
        return await eventually(
            lambda: next((read for each in self.view.messages(where) if expected in (read := self.reads(each))), None),
            lambda: f"{expected!r} is not displayed; displayed is:\n{self.view}",
            patience_s=patience_s,
        )

    async def told(self, expected: str, *, patience_s: float | None = None) -> str:
        """Wait until the bot answered a press of this person with these words."""
        return await eventually(
            lambda: next((notice for notice in reversed(self.notices) if expected in notice), None),
            lambda: f"{expected!r} was not told; told was: {self.notices}",
            patience_s=patience_s,
        )

    def reads(self, message: Message) -> str:
        """The words of a message as this person has it before them."""
        return self.view.read(message)

    def own_view(self, message: Message) -> str | None:
        """The same, where this person sees another card than everybody else."""
        return self.reads(message) if self.id in message.own_cards else None

    def screen(self) -> str:
        """Everything displayed to this person, the newest first."""
        return str(self.view)
