"""What the fault runs hold conversations against can tell once from twice, and from never."""

from collections.abc import Sequence
from datetime import UTC, datetime

from dialogs import events
from dialogs.grid import Option, Question
from dialogs.machine import step
from dialogs.session import Session
from tests.chaos.conversations.deeds import Deed
from tests.chaos.conversations.model import Model
from tests.chaos.documents import blank

NOW = datetime(2027, 6, 8, 8, 0, tzinfo=UTC)
NOBODY = blank(session="s", tenant="t", owner="ana", place="web:c", zone="Europe/Ljubljana", now=NOW)


def start(*, taken: float | None = 1.0) -> Deed:
    """A beginning."""
    return Deed(
        what="begins", event=lambda at: events.Started(id="a", at=at, actor="ana", topic="CPR"), sent=0.0, taken=taken
    )


def words(text: str, *, taken: float | None = 2.0) -> Deed:
    """Words, which count whenever they come."""
    return Deed(what=text, event=lambda at: events.Said(id="b", at=at, actor="ana", text=text), sent=1.0, taken=taken)


def ends(*deeds: Deed, may_be_lost: Sequence[Deed] = ()) -> list[Session]:
    """How it may have ended."""
    return [end.session for end in Model(NOW).ends(NOBODY, deeds, may_be_lost, len(may_be_lost))]


def came_to(*texts: str) -> Session:
    """What it is when exactly this was said, after the first answer."""
    session = step(NOBODY, events.Started(id="a", at=NOW, actor="ana", topic="CPR")).session
    for text in texts:
        session = step(session, events.Said(id="b", at=NOW, actor="ana", text=text)).session
    return Model(NOW).timeless(session)


def test_what_was_acknowledged_is_in_once() -> None:
    done = [start(), words("behaviour change"), words("yes")]
    assert ends(*done) == [came_to("behaviour change", "yes")]
    assert came_to("behaviour change", "yes", "yes").answers[Question.PEER] is Option.YES, "twice is something else"


def test_what_was_not_acknowledged_is_in_or_out_and_perhaps_later() -> None:
    found = ends(start(), words("behaviour change"), words("yes", taken=None), words("no"))
    assert len(found) == 3
    for texts in (("no",), ("yes", "no"), ("no", "yes")):
        assert came_to("behaviour change", *texts) in found


def test_only_what_may_be_lost_may_be_missing() -> None:
    first, second = words("behaviour change"), words("yes")
    assert came_to("behaviour change") not in ends(start(), first, second)
    found = ends(start(), first, second, may_be_lost=[second])
    assert found[0] == came_to("behaviour change", "yes"), "the fewest losses come first"
    assert came_to("behaviour change") in found


def test_a_beginning_that_was_never_acknowledged_may_have_come_to_nothing() -> None:
    assert {each.topic for each in ends(start(taken=None))} == {"", "CPR"}
