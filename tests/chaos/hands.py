"""A person's hand on either platform: finds a button and presses it until that is acknowledged, as people do."""

import asyncio
import random
from dataclasses import dataclass
from typing import Final

from dialogs.effects import Notice, NoticeKind
from dialogs.texts import catalogue
from tests.chaos.ledger import Message
from tests.chaos.lives import Life
from tests.fakes import slack, teams
from tests.fakes.slack_reading import Reader, controls

_PATIENCE_S: Final = 120.0  # for a button to appear, and for a press to be acknowledged
_LOOK_S: Final = 0.2  # between two looks: hundreds of people look
_PAUSE_S: Final = 0.4  # before pressing again
_BUSY: Final = catalogue("en").notice(Notice(kind=NoticeKind.BUSY))
_READER: Final = Reader()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """When a press was first sent and when it was acknowledged, in seconds of the monotonic clock."""

    sent: float
    taken: float


async def press(life: Life, label: str, message: Message) -> Pressed:
    """Press a button near this message, the newest there is; where there is no good answer, press again."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + _PATIENCE_S
    while (found := _find(life, label, message)) is None:
        assert loop.time() < deadline, f"nobody shows {life.session} a button {label!r}"
        await asyncio.sleep(_LOOK_S)
    sent = loop.time()
    while not await _is_taken(life, found):
        assert loop.time() < deadline, f"{label!r} of {life.session} is not acknowledged"
        await asyncio.sleep(_PAUSE_S * random.uniform(0.5, 1.5))
    return Pressed(sent=sent, taken=loop.time())


def _find(life: Life, label: str, message: Message) -> slack.Found | teams.Found | None:
    if isinstance(message, slack.Message):
        return _find_at_slack(label, message)
    assert isinstance(life.owner, teams.Person)
    view = life.owner.view
    for shown, card in view.cards(message.thread):
        for button in view.buttons(card):
            if button.label == label:
                return teams.Found(button=button, card=card, message=shown)
    return None


def _find_at_slack(label: str, message: slack.Message) -> slack.Found | None:
    is_direct = message.channel.kind is slack.Kind.IM
    place = message.channel.messages() if is_direct else message.thread.messages()
    for shown in reversed(place):
        for control in controls(shown.blocks, _READER):
            if control.label == label and control.group == "element":
                return slack.Found(control=control, shown=shown)
    return None


async def _is_taken(life: Life, found: slack.Found | teams.Found) -> bool:
    life.pressed += 1
    if isinstance(life.owner, slack.Person):
        assert isinstance(found, slack.Found)
        return (await life.owner.press(found)).answer.is_ok
    assert isinstance(found, teams.Found)
    before = (len(life.owner.failures), len(life.owner.notices))
    sent = await life.owner.press(found)
    failures, notices = life.owner.failures[before[0] :], life.owner.notices[before[1] :]
    return sent.answer.is_ok and not failures and _BUSY not in notices
