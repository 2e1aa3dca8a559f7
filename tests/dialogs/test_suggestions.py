"""A training described in the first message: what it says is offered, and counts when somebody confirms it."""

from dataclasses import replace

from dialogs.booking_form import known_values
from dialogs.cards import Press, Verb
from dialogs.effects import Slot
from dialogs.events import Started
from dialogs.grid import Case, Option, Question
from dialogs.session import Session, verdict
from tests.dialogs.talk import AT, Talk, buttons, reading

DESCRIBED = (
    "CPR refresher for 40 nurses on 19 January 2027, 90 minutes: they practise on manikins with an instructor who "
    "corrects them right away"
)


def labels(talk: Talk, slot: str = Slot.GRID) -> list[str]:
    return [button.label for button in buttons(talk.card(slot))]


def test_the_name_is_short_and_the_rest_is_offered_with_its_words() -> None:
    talk = Talk(DESCRIBED)
    assert talk.session.topic == "CPR refresher"
    text = reading(talk.card())
    assert "Your description says" in text
    assert "Immediate correction: Yes, immediately, from “" in text
    assert "corrects them right away" in text
    assert "Practice: It must be live, from “" in text
    assert "Nothing of it counts before you do." in text


def test_nothing_is_assumed_silently() -> None:
    talk = Talk(DESCRIBED)
    assert not talk.session.answers
    assert talk.session.case is None
    assert talk.session.booking is None


def test_one_press_confirms_one_answer_and_the_rest_stays_open() -> None:
    talk = Talk(DESCRIBED)
    talk.press("Confirm practice")
    assert talk.session.answers == {Question.PRACTICE: Option.LIVE}
    assert "Confirm practice" not in labels(talk)
    assert "Confirm correction" in labels(talk)
    assert "Confirm all of these" not in labels(talk), "one is left"


def test_one_press_confirms_all() -> None:
    talk = Talk(DESCRIBED)
    talk.press("Confirm all of these")
    assert talk.session.answers == {Question.CORRECTION: Option.YES, Question.PRACTICE: Option.LIVE}
    assert "Your description says" not in reading(talk.card())


def test_it_can_be_confirmed_in_words() -> None:
    talk = Talk(DESCRIBED)
    talk.say("confirm all")
    assert set(talk.session.answers) == {Question.CORRECTION, Question.PRACTICE}


def test_a_yes_confirms_where_it_is_no_answer() -> None:
    talk = Talk(DESCRIBED)
    talk.say("yes, that's right")
    assert set(talk.session.answers) == {Question.CORRECTION, Question.PRACTICE}
    talk.press("Partly each", "No, not essential")
    again = talk.session
    for words in ("yes", "confirm"):
        talk.session = again
        talk.say(words)
        assert talk.session.case is Case.HANDS_ON


def test_another_answer_than_the_suggested_one_counts() -> None:
    talk = Talk(DESCRIBED)
    talk.press("Partly each", "No, later is fine", "Confirm practice")
    assert talk.session.answers[Question.CORRECTION] is Option.NO


def test_a_confirmed_answer_can_be_changed() -> None:
    talk = Talk(DESCRIBED)
    talk.press("Confirm all of these", "Change correction", "No, later is fine")
    assert talk.session.answers[Question.CORRECTION] is Option.NO


def test_pressing_twice_is_once_and_an_old_press_is_told_so() -> None:
    talk = Talk(DESCRIBED)
    press = talk.find("Confirm all of these")
    talk.press("Confirm all of these")
    once = talk.session
    talk.send(press)
    assert talk.session == once
    talk.press("Change correction")
    talk.send(press)
    assert talk.session.changing is not None


def test_without_suggestions_there_is_nothing_to_confirm() -> None:
    talk = Talk("Sales onboarding")
    assert not any(label.startswith("Confirm") for label in labels(talk))
    talk.send(Press(verb=Verb.CONFIRM, round=1))
    assert not talk.session.answers
    assert talk.whispers


def test_the_special_case_is_offered_when_it_is_asked_for() -> None:
    talk = Talk(DESCRIBED)
    talk.press("Partly each", "Confirm all of these", "No, not essential")
    assert "Special case: Hands-on skill under supervision, from “" in reading(talk.card())
    talk.press("Confirm special case")
    assert talk.session.case is Case.HANDS_ON


def test_the_date_form_is_filled_in_and_says_from_where() -> None:
    talk = Talk(DESCRIBED)
    talk.press("Partly each", "Confirm all of these", "No, not essential", "Confirm special case", "Set the live date")
    values = known_values(talk.session)
    assert (values["day"], values["minutes"], values["participants"]) == ("2027-01-19", "90", "40")
    text = reading(talk.card(Slot.PLAN))
    assert "Filled in from your description: “19 January 2027”, “90 minutes” and “40 nurses”. Please check it." in text


def test_what_was_put_right_in_the_form_is_not_filled_in_again() -> None:
    talk = Talk(DESCRIBED)
    talk.press("Partly each", "Confirm all of these", "No, not essential", "Confirm special case", "Set the live date")
    talk.book(day="2027-02-02", participants="")
    assert talk.session.booking is not None
    assert talk.session.booking.participants is None
    talk.press("Change date or details")
    assert "Filled in from your description" not in reading(talk.card(Slot.PLAN))
    assert known_values(talk.session)["participants"] == ""


def test_starting_over_offers_them_again() -> None:
    talk = Talk(DESCRIBED)
    talk.press("Confirm all of these", "Start over")
    assert "Confirm all of these" in labels(talk)


def test_answers_given_with_the_start_leave_their_suggestions_out() -> None:
    blank = Session(id="s", tenant="t", owner="ana", place="web:c", created_at=AT, changed_at=AT)
    talk = Talk("Sales onboarding")
    talk.session = blank
    talk.do(Started(id="1", at=AT, actor="ana", topic=DESCRIBED, answers={Question.PRACTICE: Option.ASYNC}))
    assert "Confirm practice" not in labels(talk)
    assert "Confirm correction" in labels(talk)


def test_a_plain_name_stays_as_it_is() -> None:
    talk = Talk("CPR refresher for nurses")
    assert (talk.session.topic, talk.session.suggested) == ("CPR refresher for nurses", None)


def test_a_description_typed_when_the_name_is_asked_for_counts_as_well() -> None:
    talk = Talk("")
    talk.say(DESCRIBED)
    assert talk.session.topic == "CPR refresher"
    assert "Confirm correction" in labels(talk)


def test_the_whole_way_by_confirming_gives_a_recommendation() -> None:
    talk = Talk(f"{DESCRIBED}. Each person works alone with the instructor, and they must be able to do it on the job.")
    talk.press("Confirm all of these")
    while not verdict(talk.session):
        talk.press(next(label for label in labels(talk) if label.startswith(("Confirm", "Not sure"))))
    assert verdict(talk.session) is not None


def test_descriptions_in_the_readers_language_are_read() -> None:
    talk = Talk("Sales onboarding")
    talk.session = replace(talk.session, locale="de", topic="", answers={})
    talk.say("Erste-Hilfe-Auffrischung für 40 Pflegekräfte, sie üben an der Puppe, der Ausbilder korrigiert sofort")
    assert talk.session.suggested is not None
    assert talk.session.suggested.participants is not None
    assert talk.session.suggested.participants.value == 40
