"""Plans that their owners make by presses alone, from the first word to "Remind us here"."""

from typing import Final

from tests.chaos.buttons import session_in
from tests.chaos.days import Days
from tests.chaos.ledger import Platform
from tests.chaos.lives import Life, Part, Way
from tests.chaos.people import SAY
from tests.chaos.places import Ground
from tests.fakes.teams_places import Kind, thread_of

_ANSWERS: Final = (
    "Behaviour change",
    "Yes, immediately",
    "No, not essential",
    "It can be simulated",
    "None of these",
    "Set the live date",
)
_FORM: Final = "When is the live session?"
_SEND: Final = "Make the plan"


async def press_at_slack(ground: Ground, number: int, zone: str, days: Days, part: Part) -> Life:
    """A plan in a thread."""
    owner, channel = ground.at_slack(zone)
    topic = f"Training {number:06d}"
    assert (await owner.command(topic, channel)).answer.is_ok
    card = await channel.shows(f"{topic}\nQuestion 1 of 4")
    for label in _ANSWERS:
        await owner.press(label, where=card)
    await owner.sees(_FORM, card.thread)
    await owner.press(_SEND, _values(days, zone), where=card.thread)
    plan = await card.thread.shows("Plan: ")
    await owner.press(SAY.remind_us(), where=plan)
    return Life(
        session=session_in(plan.blocks),
        platform=Platform.SLACK,
        owner=owner,
        card=plan,
        way=Way.PRESSED,
        part=part,
        is_private=False,
        dues=list(days.dues(zone)),
    )


async def press_at_teams(ground: Ground, number: int, zone: str, days: Days, part: Part) -> Life:
    """A plan in a chat or a thread."""
    owner, where = ground.at_teams(zone)
    topic = f"Training {number:06d}"
    is_chat = where.kind is Kind.PERSONAL
    said = await (owner.say(topic) if is_chat else owner.mention(topic, thread_of(where)))
    card = await said.thread.shows(f"{topic}\nQuestion 1 of 4")
    for label in _ANSWERS:
        await owner.press(label, where=card)
    form = await card.thread.shows(_FORM)
    await owner.press(_SEND, _values(days, zone), where=form)
    plan = await card.thread.shows("Plan: ")
    await owner.press(SAY.remind_us(), where=plan)
    return Life(
        session=session_in(plan.cards()),
        platform=Platform.TEAMS,
        owner=owner,
        card=plan,
        way=Way.PRESSED,
        part=part,
        is_private=False,
        dues=list(days.dues(zone)),
    )


def _values(days: Days, zone: str) -> dict[str, str]:
    return {"Live date": days.live_hybrid.isoformat(), "Start time": "15:00", "Time zone": zone}
