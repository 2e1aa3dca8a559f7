"""Documents in the store that somebody else has written there: read as what they are, or refused."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.base import address_of
from adapters.slack.render import render as render_for_slack
from adapters.teams.render import render as render_for_teams
from adapters.web.printed import print_plan
from adapters.web.render import render as render_for_the_page
from bot.calendar_file import calendar_file
from bot.delivery import closed_card, shown_card
from bot.keys import Keys
from dialogs import views
from dialogs.document import NewerDocument, UnreadableDocument, from_json
from dialogs.effects import Slot
from dialogs.events import Reminded, Said
from dialogs.itinerary import next_wake
from dialogs.machine import step
from dialogs.reminders import slot_of
from dialogs.session import Session
from dialogs.texts import catalogue
from tests.bot.one_bot import ANA, Bot
from tests.fuzz.odd import Way, changed, ways

GOLDEN: Final = tuple(
    json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent.parent / "data" / "documents").glob("*.json"))
)
# A plan whose reminders are on: among the others they are called off, and then nothing reckons with them.
REMINDED: Final = next(
    {**each, "booking": each["called_off"], "called_off": None, "changing": None, "draft": None}
    for each in GOLDEN
    if each.get("called_off")
)
ODD: Final[tuple[object, ...]] = (
    *(
        None,
        True,
        0,
        1,
        -1,
        10**8,
        2**31,
        2**63,
        10**30,
        -(10**30),
        1.5,
        "",
        "x",
        "../../etc/passwd",
        "Nowhere/Atlantis",
    ),
    *(
        "9999-12-31",
        "0001-01-01",
        "2026-02-30",
        "24:00",
        "23:59",
        "1e400",
        "NaN",
        "Infinity",
        "-5",
        "<script>",
        "\ud800",
    ),
    *(
        "a" * 5000,
        "9999-12-31T23:59:59+00:00",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59",
        "en\x00",
        "xx-YY",
        "web",
    ),
)
# As text or number as good as others here, so that not every place needs to be tried with them.
ALIKE: Final = (0, 2**63, -(10**30), "../../etc/passwd", "2026-02-30", "23:59", "Infinity", "-5", "a" * 5000, "web")
NOW: Final = datetime(2026, 11, 23, 9, tzinfo=UTC)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A document that some version wrote, in which one or two things were changed."""
    document: object = draw(st.sampled_from((REMINDED, *GOLDEN)))
    for _ in range(draw(st.integers(1, 2))):
        document = changed(document, draw(st.sampled_from(list(ways(document)))), draw(st.sampled_from(ODD)))
    return json.dumps(document)


def every_place() -> Iterator[tuple[object, Way]]:
    """A document and the way to a place in it, for each place that any of them has; of a list one entry."""
    known: set[Way] = set()
    for document in (REMINDED, *reversed(GOLDEN)):
        for way in ways(document):
            spelled = tuple(0 if isinstance(step, int) else step for step in way)
            if spelled not in known:
                known.add(spelled)
                yield document, way


def is_usable(document: object) -> bool:
    """Whether it can be read; then everything is done with it that is ever done with a session."""
    try:
        session = from_json(json.dumps(document))
    except (NewerDocument, UnreadableDocument):
        return False
    use(session)
    return True


def use(session: Session) -> None:
    """Do everything with a session that is ever done with one."""
    texts = catalogue(session.locale)
    messages = () if session.reminders is None else session.reminders.messages
    for slot in (*Slot, *(slot_of(message.number) for message in messages[:1])):
        card = shown_card(session, slot)
        render_for_slack(card, edition="1", locale=card.locale)
        render_for_teams(card, locale=card.locale or "en")
        render_for_the_page(card)
    closed_card(session)
    calendar_file(session, texts)
    print_plan("0" * 32, session, texts, "en")
    views.list_card([session], texts)
    next_wake(session, NOW)
    address_of(session)
    step(session, Reminded(id="x", at=NOW, actor=session.owner))
    for words in ("yes", "not sure", "done", "snooze until Thursday", "start over", "14 May at 9:00"):
        step(session, Said(id="x", at=NOW, actor=session.owner, text=words))


@pytest.mark.parametrize("odd", [each for each in ODD if each not in ALIKE], ids=lambda odd: repr(odd)[:20])
def test_no_odd_value_at_any_place_breaks_what_can_be_read(odd: object) -> None:
    for document, way in every_place():
        try:
            is_usable(changed(document, way, odd))
        except Exception as error:
            raise AssertionError(f"{odd!r} at {way}") from error


@settings(max_examples=100, deadline=None)
@given(documents())
def test_what_can_be_read_can_be_used_in_every_way(document: str) -> None:
    is_usable(json.loads(document))


@pytest.mark.parametrize("document", [*GOLDEN, REMINDED], ids=lambda document: f"v{document['v']}")
def test_what_a_version_wrote_can_be_used_in_every_way(document: object) -> None:
    assert is_usable(document)


@pytest.mark.parametrize("hostile", ["", "null", "[" * 100_000, '{"v": 1e999}', '{"v": 99999}', "\x00", '{"v": 4}'])
async def test_whoever_meets_a_broken_document_is_told_so_and_it_stays_as_it_is(bot: Bot, hostile: str) -> None:
    session = await bot.start()
    await bot.delivery.drain(20)
    key = Keys().session(session)
    await cast("Any", bot.redis).execute_command("HSET", key, "document", hostile)
    handled = await bot.answer(session, "behavior")
    assert handled.session == ""
    (card,) = handled.replies
    assert "cannot be read" in str(card.summary) or "newer version" in str(card.summary), card.summary
    assert await cast("Any", bot.redis).execute_command("HGET", key, "document") == hostile
    assert (await bot.engine.plans(ANA)).sessions == ()
