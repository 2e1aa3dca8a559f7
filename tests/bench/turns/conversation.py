"""What all bots are measured with: one conversation of Livewise, going back and forth between two cards.

The first question is answered, then it is changed again: each press changes the document and the card. Those who are
compared with Livewise keep a document of the same size and show the very same cards.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from adapters.slack.render import render as render_for_slack
from adapters.teams.render import render as render_for_teams
from bot.delivery import shown_card
from dialogs import events
from dialogs.almanac import NO_ALMANAC
from dialogs.cards import Press, Verb, encode
from dialogs.document import to_json
from dialogs.effects import Slot
from dialogs.grid import Option, Question
from dialogs.machine import step
from dialogs.session import Session

TOPIC: Final = "Sales onboarding"
SESSION: Final = "s" * 26  # stands for a session's id; as long as one
SLOT: Final = Slot.GRID.value
_AT: Final = datetime(2027, 1, 6, 9, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message as each platform has it, and the document behind it."""

    slack: dict[str, Any]  # text and blocks
    teams: dict[str, Any]  # an Adaptive Card
    document: str


def press_number(number: int) -> str:
    """How the n-th press of a session, counted from 0, is spelled: an answer, then its change, which begins a round."""
    round_ = 1 + number // 2
    if number % 2:
        return encode(Press(verb=Verb.CHANGE, round=round_, subject=Question.GOAL))
    return encode(Press(verb=Verb.ANSWER, round=round_, subject=Question.GOAL, value=Option.KNOWLEDGE))


@cache
def shown() -> tuple[Shown, Shown]:
    """What stands there before an answer, and after it."""
    blank = Session(
        id=SESSION,
        tenant="T0000000001",
        owner="U0000000001",
        place="slack:C0000000001///U0000000001",
        created_at=_AT,
        changed_at=_AT,
        locale="en-US",
        zone="Europe/Ljubljana",
    )
    asked = step(blank, events.Started(id="1", actor=blank.owner, at=_AT, topic=TOPIC, answers={}), NO_ALMANAC).session
    answer = events.Answered(
        id="2", actor=blank.owner, at=_AT, round=1, question=Question.GOAL, option=Option.KNOWLEDGE
    )
    return _shown(asked), _shown(step(asked, answer, NO_ALMANAC).session)


def _shown(session: Session) -> Shown:
    card = shown_card(session, SLOT)
    message = render_for_slack(card, edition="1-question", locale=card.locale)
    # Through JSON, so that nothing of our own is in what others get.
    return Shown(
        slack=json.loads(json.dumps({"text": message.text, "blocks": message.blocks})),
        teams=json.loads(json.dumps(render_for_teams(card, locale=card.locale).card)),
        document=to_json(session),
    )
