"""Typed words about reminders: the same as the buttons, and nothing where it is not certain what is meant."""

from datetime import date

import pytest

from dialogs.events import Reminded
from dialogs.itinerary import next_wake
from dialogs.reminders import Mark, State
from tests.dialogs.talk import Talk, planned, reading


def reminded(messages: int = 1) -> Talk:
    """A plan with reminders on, and so many of them sent: the first, on 5 January, is about core concepts."""
    talk = planned()
    talk.press("Remind us here")
    for _ in range(messages):
        wake = next_wake(talk.session, talk.now)
        assert wake is not None
        talk.now = wake
        talk.do(Reminded(id=talk.id(), at=wake, actor="ana"))
    return talk


def state(talk: Talk) -> State:
    assert talk.session.reminders is not None
    return talk.session.reminders.state


def marks(talk: Talk) -> dict[str, Mark]:
    assert talk.session.reminders is not None
    return dict(talk.session.reminders.marks)


def snoozes(talk: Talk) -> dict[str, str]:
    """When the steps come back, by the clocks of the plan's zone."""
    assert talk.session.reminders is not None
    return {key: f"{back:%Y-%m-%d %H:%M}" for key, back in talk.session.reminders.snoozes.items()}


@pytest.mark.parametrize("words", ["remind us here", "Remind us here!", "reminders on", "remind me"])
def test_reminders_are_turned_on_by_words(words: str) -> None:
    talk = planned()
    talk.say(words)
    assert talk.session.reminders is not None
    assert talk.session.reminders.state is State.ON


def test_without_a_plan_there_is_nothing_to_remind_of() -> None:
    talk = Talk()
    talk.say("remind us here")
    assert talk.session.reminders is None


@pytest.mark.parametrize("words", ["stop", "stop reminders", "Stop reminding us, please", "no more reminders"])
def test_reminders_are_stopped_and_started_by_words(words: str) -> None:
    talk = reminded()
    talk.say(words)
    assert state(talk) is State.STOPPED
    assert "Reminders are stopped" in reading(talk.card("reminder.1"))
    talk.say("start reminders again")
    assert state(talk) is State.ON


@pytest.mark.parametrize("words", ["done", "Done!", "it's done", "we have done it", "i did it"])
def test_done_means_the_step_of_the_newest_message(words: str) -> None:
    talk = reminded()
    talk.say(words)
    assert marks(talk) == {"core_concepts": Mark.DONE}


@pytest.mark.parametrize("words", ["skip", "skip it", "skip this step", "we don't need it"])
def test_skip_means_it_too(words: str) -> None:
    talk = reminded()
    talk.say(words)
    assert marks(talk) == {"core_concepts": Mark.SKIPPED}


@pytest.mark.parametrize("words", ["undo", "oops", "Undo: Core concepts"])
def test_what_was_said_is_taken_back(words: str) -> None:
    talk = reminded()
    talk.say("done")
    talk.say(words)
    assert marks(talk) == {}


def test_of_several_steps_it_must_be_said_which() -> None:
    talk = reminded(messages=3)
    talk.say("done")
    assert marks(talk) == {}
    assert talk.whispers
    talk.say("done: demos")
    assert marks(talk) == {"demos": Mark.DONE}


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("snooze for an hour", "2027-01-05 10:02"),
        ("remind me tomorrow", "2027-01-06 09:00"),
        ("next working day", "2027-01-06 09:00"),
        ("snooze until Thursday", "2027-01-07 09:00"),
        ("remind us on 11 January", "2027-01-11 09:00"),
    ],
)
def test_snoozing_by_words(words: str, back: str) -> None:
    talk = reminded()
    talk.say(words)
    assert snoozes(talk) == {"core_concepts": back}


def test_snooze_alone_asks_for_when() -> None:
    talk = reminded()
    talk.say("snooze")
    assert "When shall I come back?" in reading(talk.card("reminder.1"))
    talk.say("tomorrow")
    assert list(snoozes(talk)) == ["core_concepts"]


@pytest.mark.parametrize("words", ["away until 11 January", "we're away until 11 January", "pause until 11 January"])
def test_away_until_a_day(words: str) -> None:
    talk = reminded()
    talk.say(words)
    assert talk.session.reminders is not None
    assert talk.session.reminders.away_until == date(2027, 1, 11)


def test_away_without_a_day_asks_for_it() -> None:
    talk = reminded()
    talk.say("pause reminders")
    assert "Away until" in reading(talk.card("reminders"))


def test_a_cancelled_session_is_called_off_and_on_again() -> None:
    talk = reminded()
    talk.say("the session is cancelled")
    assert talk.session.booking is None
    talk.say("it takes place after all")
    assert talk.session.booking is not None


def test_the_questions_still_take_these_words_as_answers() -> None:
    talk = Talk()
    talk.say("skip")
    assert talk.session.answers
