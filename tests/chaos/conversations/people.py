"""People at Slack and Teams who hold a conversation come what may: what is not acknowledged they do again.

What they write is delivered again as the platform does, sometimes although it was acknowledged; what they press they
press again. Each of these is a deed of its own, or the same one, as the platform's ids make it.
"""

import asyncio
import random
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Final

from adapters.slack import buttons as slack_buttons
from adapters.slack.form import read_values as read_slack_values
from adapters.teams.buttons import read_press
from adapters.teams.form import read_values as read_teams_values
from dialogs import events
from dialogs.cards import Press
from dialogs.effects import Notice, NoticeKind
from dialogs.events import Event
from dialogs.presses import event_of
from dialogs.texts import catalogue
from tests.chaos.conversations.deeds import Deed
from tests.chaos.conversations.scripts import Line, Tap, Type
from tests.chaos.ledger import Platform
from tests.fakes import slack, teams
from tests.fakes.slack_inputs import CannotEnter as CannotEnterAtSlack
from tests.fakes.slack_reading import Reader, controls

_LOOK_S: Final = 0.15
_AGAIN_S: Final = (0.4, 1.2)  # before somebody does it again that was not acknowledged
_IMPATIENT_S: Final = 8.0  # after which somebody presses again what was acknowledged and shows nothing
_PATIENCE_S: Final = 150.0  # then somebody gives up: one line, with all that went wrong
_REDELIVERIES_S: Final = (0.0, 1.0, 3.0)  # Slack's at once, a minute and five minutes, in a faster world
# Where everything is one conversation, what is written anew might be taken for an answer to what was written before.
_FOREVER_S: Final = (*_REDELIVERIES_S, *[3.0] * 40)
_TOLD: Final = 6  # deeds, in a complaint
_ONCE_MORE: Final = 0.3  # of what was acknowledged is delivered again all the same
_DOUBLE: Final = 0.1  # of all presses are double ones
_BUSY: Final = catalogue("en").notice(Notice(kind=NoticeKind.BUSY))


class GaveUp(Exception):
    """Somebody waited in vain."""


class Talker(ABC):
    """Somebody with one conversation; `topic` is the name of the training it is about."""

    platform: Platform
    owner_id: str
    tenant: str

    def __init__(self, number: int, chance: random.Random) -> None:
        self.topic = ""
        self.starts: dict[str, Deed] = {}  # by topic: every try to begin has its own
        self.deeds: dict[str, list[Deed]] = {}  # by session; words under ""
        self.doing = ""
        self.gave_up = ""
        self._number = number
        self._chance = chance

    async def hold(self, lines: Sequence[Line]) -> None:
        """Begin, and go through the lines."""
        try:
            await self._begin()
            for line in lines:
                self.doing = str(line)
                await self._through(line)
        except GaveUp as reason:
            self.gave_up = f"{reason}, at {self.doing}; {self._last()}"

    def _last(self) -> str:
        """What they did last, and to which sessions, for a complaint."""
        done = sorted((deed for deeds in self.deeds.values() for deed in deeds), key=lambda deed: deed.sent)
        return f"{', '.join(filter(None, self.deeds))} after {', '.join(map(str, done[-_TOLD:]))}"

    # --- beginning ------------------------------------------------------------------------------------------------

    async def _begin(self) -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline:
            self.topic = f"Training {self._number:04d}" + (f" try {len(self.starts)}" if self.starts else "")
            self.doing = f"begins {self.topic}"
            deed = self.starts[self.topic] = Deed(
                what=self.doing, event=_started(self.owner_id, self.topic), sent=time.monotonic()
            )
            if await self._start(self.topic):
                deed.taken = time.monotonic()
                break
            await self._pause()
        while not self._finds_card():
            if time.monotonic() > deadline:
                raise GaveUp("no card")
            await asyncio.sleep(_LOOK_S)

    # --- one line -------------------------------------------------------------------------------------------------

    async def _through(self, line: Line) -> None:
        if isinstance(line, Type) and len(self.starts) > 1 and self._is_flat:
            # Where more was begun than one wanted, words may be meant for either.
            raise GaveUp("two conversations in one chat")
        deadline = time.monotonic() + _PATIENCE_S
        done, quiet_until = False, 0.0
        while not (done and self._reads(line.until)):
            if time.monotonic() > deadline:
                raise GaveUp("nothing came of it" if done else "it was never taken")
            if time.monotonic() >= quiet_until:
                is_taken = await self._do(line) if isinstance(line, Tap) or not done else None
                if is_taken is None:  # there is no such button, now or any more
                    done = done or self._reads(line.until)
                elif is_taken:
                    done, quiet_until = True, time.monotonic() + _IMPATIENT_S
                    continue
                else:
                    await self._pause()
            await asyncio.sleep(_LOOK_S)

    async def _do(self, line: Line) -> bool | None:
        """Whether it was acknowledged, None where there is no such button."""
        match line:
            case Tap(label=label, values=values):
                if self._chance.random() < _DOUBLE:
                    first, second = await asyncio.gather(self._press(label, values), self._press(label, values))
                    return first or second
                return await self._press(label, values)
            case Type(words=words):
                return await self._type(words)

    async def _type(self, words: str) -> bool:
        deed = Deed(what=f"“{words}”", event=_said(self.owner_id, words), sent=time.monotonic())
        self.deeds.setdefault("", []).append(deed)
        if await self._say(words):
            deed.taken = time.monotonic()
        return deed.is_taken

    def _note(self, session: str, press: Press, values: Mapping[str, str], *, sent: float) -> Deed:
        event = partial(event_of, press, delivery="press", actor=self.owner_id, values=values)
        what = f"{press.verb} {press.subject} {press.value}".strip() + f" of round {press.round}"
        deed = Deed(what=what, event=lambda at: event(at=at), sent=sent)
        self.deeds.setdefault(session, []).append(deed)
        return deed

    async def _pause(self) -> None:
        await asyncio.sleep(self._chance.uniform(*_AGAIN_S))

    def of(self, session: str, topic: str) -> list[Deed]:
        """Everything done to a session, in order."""
        said = self.deeds.get("", []) if topic == self.topic else []
        return sorted([self.starts[topic], *self.deeds.get(session, []), *said], key=lambda deed: deed.sent)

    @property
    def _redeliveries_s(self) -> Sequence[float]:
        """After how many seconds each what was not acknowledged is delivered again."""
        return _FOREVER_S if self._is_flat else _REDELIVERIES_S

    # --- as the platform has it -----------------------------------------------------------------------------------

    @property
    @abstractmethod
    def _is_flat(self) -> bool:
        """Whether everything is one conversation there, whatever was begun in it."""

    @abstractmethod
    async def _start(self, topic: str) -> bool:
        """Begin; whether that was acknowledged."""

    @abstractmethod
    async def _say(self, words: str) -> bool:
        """Write; whether that was acknowledged."""

    @abstractmethod
    async def _press(self, label: str, values: Mapping[str, str]) -> bool | None:
        """Press the newest button of this name; whether that was acknowledged, None where there is none."""

    @abstractmethod
    def _finds_card(self) -> bool:
        """Whether the first card is shown; from then on one talks there."""

    @abstractmethod
    def _reads(self, words: str) -> bool:
        """Whether these words can be read in the conversation."""


def _started(actor: str, topic: str) -> Callable[[datetime], Event]:
    return lambda at: events.Started(id=topic, at=at, actor=actor, topic=topic)


def _said(actor: str, words: str) -> Callable[[datetime], Event]:
    return lambda at: events.Said(id=words, at=at, actor=actor, text=words)


class SlackTalker(Talker):
    """In a channel by command or mention, or in direct messages."""

    platform = Platform.SLACK

    def __init__(self, number: int, chance: random.Random, person: slack.Person, channel: slack.Channel | None) -> None:
        super().__init__(number, chance)
        self.person = person
        self.owner_id = person.id
        self.tenant = person.user.workspace.id
        self.channel = channel or person.dm
        self.where: slack.Channel | slack.Thread | None = None
        self._by_command = channel is not None and number % 4 < 2

    @property
    def _is_flat(self) -> bool:
        return self.channel.kind is slack.Kind.IM

    async def _start(self, topic: str) -> bool:
        if self._by_command:
            return (await self.person.command(topic, self.channel)).answer.is_ok
        return await self._write(topic, self.channel)

    async def _say(self, words: str) -> bool:
        assert self.where is not None
        return await self._write(words, self.where)

    async def _write(self, words: str, where: slack.Channel | slack.Thread) -> bool:
        said = await (self.person.say if self._is_flat else self.person.mention)(words, where)
        for sent in said.sent:  # in a channel first as a message, which says nothing, then as a mention
            for seconds in self._redeliveries_s:
                if sent.answer.is_ok:
                    break
                await asyncio.sleep(seconds)
                await sent.again()
            if self._chance.random() < _ONCE_MORE:
                await sent.duplicates(2)
        return any(answer.is_ok for answer in said.sent[-1].answers)

    async def _press(self, label: str, values: Mapping[str, str]) -> bool | None:
        assert self.where is not None
        reader = self.person.reader
        for shown in reversed(self.where.messages()):
            for control in controls(shown.blocks, reader):
                if control.label == label and control.group == "element":
                    return await self._act(slack.Found(control=control, shown=shown), values)
        return None

    async def _act(self, found: slack.Found, values: Mapping[str, str]) -> bool | None:
        before = time.monotonic()
        with suppress(CannotEnterAtSlack):
            sent = await self.person.press(found, values)
            payload = sent.delivery.payload
            value = slack_buttons.read_value(payload["actions"][0]["value"])
            assert value.press is not None
            deed = self._note(value.session, value.press, read_slack_values(payload.get("state")), sent=before)
            if sent.answer.is_ok:
                deed.taken = time.monotonic()
            return deed.is_taken
        return None  # the form has gone

    def _finds_card(self) -> bool:
        for shown in reversed(self.channel.messages()):
            if shown.bot_id and f"{self.topic}\n" in shown.words:
                self.where = self.channel if self._is_flat else shown.thread
                return True
        return False

    def _reads(self, words: str) -> bool:
        assert self.where is not None
        reader = self.person.reader
        return any(words in _read_at_slack(shown, reader) for shown in self.where.messages() if shown.bot_id)


def _read_at_slack(shown: slack.Message, reader: Reader) -> str:
    return f"{shown.read(reader)}\n{shown.text if shown.files else ''}\n"


class TeamsTalker(Talker):
    """In a chat with the bot, or in a thread of a channel."""

    platform = Platform.TEAMS

    def __init__(self, number: int, chance: random.Random, person: teams.Person, channel: teams.Conversation) -> None:
        super().__init__(number, chance)
        self.person = person
        self.owner_id = person.user.aad_id
        self.tenant = person.user.tenant.id
        self.conversation = channel
        self.where: teams.Conversation | teams.Thread = channel

    @property
    def _is_flat(self) -> bool:
        return self.conversation.kind is not teams.Kind.CHANNEL

    async def _start(self, topic: str) -> bool:
        return await self._write(topic, self.conversation)

    async def _say(self, words: str) -> bool:
        return await self._write(words, self.where)

    async def _write(self, words: str, where: teams.Where) -> bool:
        said = await (self.person.say if self._is_flat else self.person.mention)(words, where)
        assert said.sent is not None
        for seconds in self._redeliveries_s:
            if said.sent.answer.is_ok:
                break
            await asyncio.sleep(seconds)
            await said.sent.again()
        if self._chance.random() < _ONCE_MORE:
            await said.sent.duplicates(2)
        return any(answer.is_ok for answer in said.sent.answers)

    async def _press(self, label: str, values: Mapping[str, str]) -> bool | None:
        view = self.person.view
        for shown, card in view.cards(self.where):
            for button in view.buttons(card):
                if button.label == label:
                    return await self._act(teams.Found(button=button, card=card, message=shown), values)
        return None

    async def _act(self, found: teams.Found, values: Mapping[str, str]) -> bool | None:
        before, person = time.monotonic(), self.person
        known = (len(person.failures), len(person.notices))
        with suppress(teams.CannotEnter, teams.HeldBack):
            sent = await person.press(found, values)
            value = sent.delivery.activity["value"]
            pressed = read_press(value)
            assert pressed.press is not None
            deed = self._note(pressed.session, pressed.press, read_teams_values(value), sent=before)
            told = person.failures[known[0] :] or _BUSY in person.notices[known[1] :]
            if sent.answer.is_ok and not told:
                deed.taken = time.monotonic()
            elif not sent.answer.status and self._chance.random() < 0.5:
                # What took too long Teams sends again by itself, under another id.
                self._note(pressed.session, pressed.press, read_teams_values(value), sent=time.monotonic())
                await sent.again(new_id=True)
            return deed.is_taken
        return None  # the form has gone

    def _finds_card(self) -> bool:
        for shown in reversed(self.conversation.messages()):
            if shown.sender is None and f"{self.topic}\n" in shown.words:
                self.where = self.conversation if self._is_flat else shown.thread
                return True
        return False

    def _reads(self, words: str) -> bool:
        view = self.person.view
        return any(words in f"{view.read(shown)}\n" for shown in self.where.messages() if shown.sender is None)
