"""Typed words in a conversation: buttons by their labels, answers to other questions, parts of a date."""

import pytest

from dialogs.cards import Press, Verb
from dialogs.effects import Slot
from dialogs.grid import Case, Option, Question
from dialogs.said import Meant, read
from dialogs.session import Asking, asking
from tests.dialogs.talk import AT, Talk, buttons, hybrid, planned


def meant(talk: Talk, words: str) -> Meant | None:
    return read(talk.session, words, AT)


def values(talk: Talk, words: str) -> dict[str, str]:
    """What the words change in the form."""
    found = meant(talk, words)
    assert found is not None
    assert [press.verb for press in found.presses] == [Verb.BOOK]
    before = meant(talk, "14 January 2027")
    assert before is not None
    return {name: value for name, value in found.values.items() if value != before.values.get(name) or name == "day"}


def forming() -> Talk:
    """An empty date form."""
    talk = hybrid()
    talk.press("Set the live date")
    return talk


@pytest.mark.parametrize("talk", [Talk(), hybrid(), forming(), planned()])
@pytest.mark.parametrize("frame", ["{}", "“{}”", "'{}'", "{}.", "{}!", "  {} ", "*{}*"])
def test_every_label_is_its_button(talk: Talk, frame: str) -> None:
    seen: set[str] = set()
    for slot in Slot:
        for button in buttons(talk.card(slot)):
            if button.label in seen:
                continue
            seen.add(button.label)
            for label in (button.label, button.label.upper(), button.label.lower()):
                found = meant(talk, frame.format(label))
                assert found is not None
                assert found.presses == (button.press,)
    assert seen


def test_the_submit_label_sends_what_is_in_the_form() -> None:
    talk = forming()
    talk.say("10:00")
    found = meant(talk, "make the plan")
    assert found is not None
    assert found.presses[0].verb is Verb.BOOK
    assert found.values["time"] == "10:00"
    assert found.values["zone"] == "Europe/Ljubljana"


def test_a_label_that_is_not_on_screen_is_no_button() -> None:
    assert meant(hybrid(), "Get the calendar file please now") is None


def test_a_new_training_is_no_answer() -> None:
    talk = Talk()
    talk.press("Knowledge transfer")
    assert meant(talk, "plan another training") is None
    assert meant(talk, "plan another training: Fire safety") is None


# --- answers to questions that are not asked ------------------------------------------------------------------


def test_an_answer_to_an_earlier_question_reopens_it() -> None:
    talk = hybrid()
    found = meant(talk, "practice must be live")
    now = talk.session.round
    assert found is not None
    assert found.presses == (
        Press(verb=Verb.CHANGE, round=now, subject="practice"),
        Press(verb=Verb.ANSWER, round=now + 1, subject="practice", value="live"),
    )
    talk.say("practice must be live")
    assert talk.session.answers[Question.PRACTICE] is Option.LIVE
    assert asking(talk.session) is None


@pytest.mark.parametrize(
    ("words", "question", "option"),
    [
        ("the goal is knowledge", Question.GOAL, Option.KNOWLEDGE),
        ("actually, correction can wait", Question.CORRECTION, Option.NO),
        ("change correction to no", Question.CORRECTION, Option.NO),
        ("peers are essential", Question.PEER, Option.YES),
        ("change the goal to both", Question.GOAL, Option.BOTH),
    ],
)
def test_every_question_can_be_corrected(words: str, question: Question, option: Option) -> None:
    talk = hybrid()
    talk.say(words)
    assert talk.session.answers[question] is option
    assert talk.session.changing is None


def test_an_answer_to_a_later_question_is_kept_for_it() -> None:
    talk = Talk()
    talk.press("Knowledge transfer")
    talk.say("practice must be live")
    assert talk.session.answers == {Question.GOAL: Option.KNOWLEDGE, Question.PRACTICE: Option.LIVE}
    assert asking(talk.session) is Asking.CORRECTION


def test_an_answer_that_is_so_already_reopens_nothing() -> None:
    talk = hybrid()
    found = meant(talk, "no peers needed")
    assert found is not None
    assert [press.verb for press in found.presses] == [Verb.ANSWER]


def test_the_question_that_is_asked_is_answered_in_one_press() -> None:
    talk = hybrid()
    talk.say("change practice")
    found = meant(talk, "change practice to live")
    assert found is not None
    assert found.presses == (Press(verb=Verb.ANSWER, round=talk.session.round, subject="practice", value="live"),)


def test_the_case_can_be_corrected() -> None:
    talk = hybrid()
    talk.say("change the case to first aid")
    assert talk.session.case is Case.HANDS_ON


def test_an_answer_to_two_questions_at_once_is_unclear() -> None:
    talk = Talk()
    talk.press("Behaviour change", "Yes, immediately", "No, not essential", "It can be simulated")
    assert asking(talk.session) is Asking.CASE
    assert meant(talk, "practice can be simulated") is None


# --- the date -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["10:00", "at 10", "20 people", "make it 2 hours", "must last 6 months", "10", "UTC"])
def test_a_part_is_nothing_without_form_and_plan(words: str) -> None:
    assert meant(hybrid(), words) is None


@pytest.mark.parametrize("words", ["10", "2 days", "hello", "not 20 people", "half day"])
def test_what_changes_nothing_of_a_plan(words: str) -> None:
    assert meant(planned(), words) is None


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ("10:00", {"time": "10:00"}),
        ("at 10", {"time": "10:00"}),
        ("10 am", {"time": "10:00"}),
        ("20 people", {"participants": "20"}),
        ("make it 2 hours", {"minutes": "120"}),
        ("120 min", {"minutes": "120"}),
        ("change start to 9:30", {"time": "09:30"}),
        ("must last 6 months", {"hold": "180"}),
        ("8 hours live", {"hours": "8"}),
        ("10:00 New York time", {"time": "10:00", "zone": "America/New_York"}),
        ("10:00 EST", {"time": "10:00", "zone": "EST?"}),
    ],
)
def test_a_part_changes_just_that(words: str, changed: dict[str, str]) -> None:
    assert values(planned(), words) == {"day": "2027-01-19", **changed}
    assert {name: value for name, value in values(forming(), words).items() if value} == changed


def test_a_bare_number_is_the_time_while_the_form_lacks_it() -> None:
    talk = forming()
    assert values(talk, "10") == {"time": "10:00"}
    talk.say("10")
    assert meant(talk, "11") is None


def test_the_words_of_an_unknown_zone_stand_in_the_form() -> None:
    talk = hybrid()
    talk.say("14 December 10:00 EST")
    assert talk.session.booking is None
    assert talk.session.draft is not None
    assert talk.session.draft.values["zone"] == "EST?"
    assert set(talk.session.draft.errors) == {"zone"}


def test_what_is_left_unread_is_told() -> None:
    found = meant(hybrid(), "15 Dec 9:00 for 2 days, 20 people")
    assert found is not None
    assert found.unread == ("2 days",)
    assert found.values["day"] == "2026-12-15"
    assert not found.values.get("minutes")


def test_no_day_is_booked_on_a_guess() -> None:
    for words in ("any day but 14 Dec at 10:00", "the week of 14 December, 10:00", "first Tuesday after Easter 10:00"):
        assert meant(planned(), words) is None
