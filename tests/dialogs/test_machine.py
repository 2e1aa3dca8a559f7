"""The conversation, turn by turn, by the words a person reads and presses."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from dialogs import views
from dialogs.agenda import Kind
from dialogs.cards import CardKind, Press, Verb
from dialogs.document import from_json, to_json
from dialogs.effects import Place, Refresh, Show, Slot
from dialogs.events import PlaceLost, Reminded, Said, Started, Withdrawn
from dialogs.grid import Case, Option, Question, Result
from dialogs.itinerary import next_wake
from dialogs.machine import step
from dialogs.machine_agenda import lines_of
from dialogs.presses import event_of
from dialogs.reminders import Pause, slot_of
from dialogs.session import Access, Asking, Session, asking, verdict
from dialogs.session_agenda import Adopted, figures
from tests.dialogs.talk import AT, TEXTS, Talk, buttons, hybrid, planned, reading

# --- the way through ------------------------------------------------------------------------------------------


def test_four_answers_and_the_followup_lead_to_a_recommendation_in_one_message() -> None:
    talk = Talk("Sales onboarding for new account managers")
    assert "Is the goal knowledge transfer or behaviour change?" in reading(talk.card())
    assert "Question 1 of 4" in reading(talk.card())
    for label in ("Behaviour change", "Yes, immediately", "Yes, essential", "It must be live"):
        talk.press(label)
        assert talk.effects[0] == Show(slot=Slot.GRID)
    assert "Is it any of these?" in reading(talk.card())
    talk.press("None of these")
    assert talk.card().kind is CardKind.RECOMMENDATION
    assert reading(talk.card()).startswith("Live-first\nSales onboarding for new account managers\nPeople practise")


def test_the_followup_is_skipped_when_nothing_live_is_needed() -> None:
    talk = Talk()
    talk.press("Knowledge transfer", "No, later is fine", "No, not essential", "It can be simulated")
    assert talk.card().title == "Async-first"


def test_earlier_answers_stay_visible_with_a_button_each() -> None:
    talk = Talk()
    talk.press("Partly each", "Not sure")
    assert "Goal: Partly each\nImmediate correction: Not sure" in reading(talk.card())
    assert {"Change goal", "Change correction"} <= {button.label for button in buttons(talk.card())}


def test_changing_an_answer_keeps_the_later_ones() -> None:
    talk = hybrid()
    talk.press("Change goal")
    assert "So far you said “Behaviour change”. Your other answers stay." in reading(talk.card())
    talk.press("Knowledge transfer")
    assert talk.card().title == "Hybrid"
    assert "Goal: Knowledge transfer\nImmediate correction: Yes, immediately" in reading(talk.card())


def test_an_answer_that_is_being_changed_can_be_kept() -> None:
    talk = hybrid()
    before = reading(talk.card())
    talk.press("Change practice", "Keep “It can be simulated”")
    assert reading(talk.card()) == before


def test_a_changed_answer_can_bring_up_the_followup() -> None:
    talk = Talk()
    talk.press("Knowledge transfer", "No, later is fine", "No, not essential", "It can be simulated")
    talk.press("Change practice", "It must be live")
    assert asking(talk.session) is Asking.CASE


def test_a_special_case_is_set_aside_but_not_lost_when_nothing_live_is_needed() -> None:
    talk = Talk()
    talk.press("Behaviour change", "Yes, immediately", "No, not essential", "It must be live", "Complex simulation")
    talk.press("Change correction", "No, later is fine", "Change practice", "It can be simulated")
    assert talk.card().title == "Async-first"
    assert "Special case" not in reading(talk.card())
    talk.press("Change practice", "It must be live")
    assert talk.card().title == "Live-first"
    assert "Special case: Complex simulation" in reading(talk.card())


def test_not_sure_everywhere_is_a_provisional_hybrid_that_names_what_to_find_out() -> None:
    talk = Talk()
    talk.press("Not sure", "Not sure", "Not sure", "Not sure", "Not sure")
    text = reading(talk.card())
    assert text.startswith("Hybrid (provisional)")
    assert "Find out first: can practice be simulated, or must it be live?" in text
    assert "If one of them applies, it is live-first." in text


def test_a_start_without_a_name_asks_for_it_first() -> None:
    talk = Talk("  \u202e\x00 ")
    assert reading(talk.card()).startswith("What training are you planning?")
    talk.say("Fire warden refresher")
    assert talk.session.topic == "Fire warden refresher"
    assert talk.effects == (Show(slot=Slot.GRID, place=Place.BELOW),)


@pytest.mark.parametrize("length", [201, 40_000])
def test_a_very_long_name_is_shortened_with_a_word(length: int) -> None:
    talk = Talk("onboarding " * (length // 11 + 1))
    assert len(talk.session.topic) <= 200
    assert talk.session.topic.endswith("…")
    assert talk.whispers == ("That was long, so I kept the first 200 characters as the name.",)


def test_markup_and_control_characters_in_a_name_are_text() -> None:
    talk = Talk("<b>Sales</b>\x00\r\n\t<!channel> \u202egnp.exe")
    assert talk.session.topic == "<b>Sales</b> <!channel> gnp.exe"


# --- starting over --------------------------------------------------------------------------------------------


def test_starting_over_keeps_the_name_and_can_be_undone_until_the_first_new_answer() -> None:
    talk = planned()
    before = reading(talk.card()), reading(talk.card(Slot.PLAN))
    talk.press("Start over")
    assert "Question 1 of 4" in reading(talk.card())
    assert talk.card(Slot.PLAN).kind is CardKind.CLOSED
    talk.press("Bring my answers back")
    assert (reading(talk.card()), reading(talk.card(Slot.PLAN))) == before
    talk.say("start over", "back")
    assert (reading(talk.card()), reading(talk.card(Slot.PLAN))) == before
    talk.press("Start over", "Partly each")
    assert "Bring my answers back" not in {button.label for button in buttons(talk.card())}


# --- who may press --------------------------------------------------------------------------------------------


def test_only_the_owner_answers_until_it_is_opened_to_all() -> None:
    talk = Talk()
    talk.press("Behaviour change", by="ben")
    assert talk.session.answers == {}
    assert talk.whispers[0].startswith("Only the person who started this plan can answer.")
    talk.press("Let everyone here answer")
    assert talk.whispers == ("Now everyone who can open this conversation can answer.",)
    talk.press("Behaviour change", by="ben")
    talk.say("yes", by="ben")
    assert talk.session.answers == {Question.GOAL: Option.BEHAVIOR, Question.CORRECTION: Option.YES}
    talk.press("Only I answer")
    talk.press("Yes, essential", by="ben")
    assert Question.PEER not in talk.session.answers


@pytest.mark.parametrize("label", ["Start over", "Only I answer"])
def test_what_concerns_the_whole_session_stays_with_the_owner(label: str) -> None:
    talk = Talk()
    talk.press("Let everyone here answer", "Behaviour change")
    before = talk.session
    talk.press(label, by="ben")
    assert talk.session == before
    assert talk.whispers == ("Only the person who started this plan can do that.",)


def test_typed_commands_of_others_are_held_to_the_same_rule() -> None:
    talk = Talk()
    talk.press("Let everyone here answer", "Behaviour change")
    talk.say("start over", by="ben")
    assert talk.session.answers == {Question.GOAL: Option.BEHAVIOR}
    assert talk.whispers == ("Only the person who started this plan can do that.",)


# --- double, stale and out of order ---------------------------------------------------------------------------


def test_the_same_press_twice_is_silent_and_changes_nothing() -> None:
    talk = Talk()
    press = talk.find("Behaviour change")
    talk.send(press)
    before = talk.session
    talk.send(press)
    assert (talk.session, talk.effects, talk.whispers) == (before, (), ())


def test_a_second_press_on_the_same_question_does_not_overwrite_the_first() -> None:
    talk = Talk()
    first, second = talk.find("Behaviour change"), talk.find("Knowledge transfer")
    talk.send(first)
    talk.send(second)
    assert talk.session.answers == {Question.GOAL: Option.BEHAVIOR}
    assert talk.whispers[0].startswith("Goal is answered already, so nothing was changed.")


def test_a_press_from_before_a_change_is_stale() -> None:
    talk = Talk()
    old = talk.find("Knowledge transfer")
    talk.press("Behaviour change", "Change goal")
    talk.send(old)
    assert talk.session.answers == {Question.GOAL: Option.BEHAVIOR}
    assert talk.whispers[0].startswith("That button belongs to an earlier step, so nothing was changed.")


def test_a_press_from_a_round_that_the_store_has_lost_brings_every_message_up_to_date() -> None:
    """Else everything on the card would be refused for ever, and nothing on it would say why."""
    talk = planned()
    kept = talk.session
    talk.press("Remind us here", "Change practice")
    newer = talk.find("Keep “It can be simulated”")
    talk.session = kept
    talk.send(newer)
    assert talk.session == kept
    assert talk.whispers[0].startswith("That button belongs to")
    assert talk.effects == tuple(Refresh(slot=slot) for slot in Slot)


def test_presses_that_arrive_out_of_order_land_on_their_own_questions() -> None:
    talk = Talk()
    peer = Press(verb=Verb.ANSWER, round=1, subject=Question.PEER, value=Option.YES)
    talk.send(peer)
    talk.press("Behaviour change", "Yes, immediately")
    assert asking(talk.session) is Asking.PRACTICE
    assert talk.session.answers[Question.PEER] is Option.YES


def test_an_option_of_another_question_is_not_taken() -> None:
    talk = Talk()
    talk.send(Press(verb=Verb.ANSWER, round=1, subject=Question.GOAL, value=Option.YES))
    assert talk.session.answers == {}
    assert talk.whispers == ("I do not know that button, so nothing was changed.",)


@pytest.mark.parametrize(
    "press",
    [
        Press(verb=Verb.ANSWER, subject="weather", value="yes"),
        Press(verb=Verb.ANSWER, subject="goal", value="maybe"),
        Press(verb=Verb.CASE, value="alien"),
        Press(verb=Verb.CHANGE, subject="topic_"),
        Press(verb=Verb.START),
        Press(verb=Verb.FORGET),
    ],
)
def test_a_press_that_names_what_there_is_not_is_no_event(press: Press) -> None:
    assert event_of(press, delivery="e", at=AT, actor="ana", values={}) is None


# --- the plan -------------------------------------------------------------------------------------------------


def test_the_plan_needs_a_recommendation_first() -> None:
    talk = Talk()
    talk.say("set the date")
    assert talk.session.draft is None
    assert talk.whispers == ("A question is still open. Answer it first.",)


def test_the_form_knows_the_zone_and_gives_the_plan_below_its_own_card() -> None:
    talk = hybrid()
    talk.press("Set the live date")
    assert talk.effects == (Show(slot=Slot.PLAN),)
    assert "Time zone = Europe/Ljubljana" in reading(talk.card(Slot.PLAN))
    talk.book(participants="12", hours="4", share="half")
    text = reading(talk.card(Slot.PLAN))
    assert "Live session: 2027-01-19 15:00 · 1 h 30 min" in text
    assert "12 participants" in text
    assert "Core concepts | Opens 2027-01-05, due 2027-01-18 | 20 min" in text
    assert "Role-play | 2027-01-19 15:20 | 30 min" in text
    assert "Estimate: 120 minutes of listening leave the room. Use them for practice or give them back." in text
    assert "For 12 participants that is about 24.0 person-hours." in text


def test_an_async_first_plan_is_counted_from_its_launch_day() -> None:
    talk = Talk()
    talk.press("Knowledge transfer", "No, later is fine", "No, not essential", "It can be simulated")
    talk.press("Set the launch date", values={})
    talk.press("Make the plan", values={"day": "2027-01-19", "zone": "Europe/Ljubljana"})
    text = reading(talk.card(Slot.PLAN))
    assert "Launch: 2027-01-19" in text
    assert "Localization | Opens 2027-01-05, due 2027-01-18 | 1 h per language" in text
    assert "For the producer" in text


@pytest.mark.parametrize(
    ("values", "label", "sentence"),
    [
        ({"day": "2026-11-20"}, "Live date", "This is in the past. Please choose a later one."),
        ({"day": "2026-11-23", "time": "09:59"}, "Start time", "This is in the past. Please choose a later one."),
        ({"day": "14 May"}, "Live date", "I could not read this as a date. Write it like 2027-05-14."),
        ({"day": "2027-02-30"}, "Live date", "I could not read this as a date. Write it like 2027-05-14."),
        ({"day": ""}, "Live date", "Please fill this in."),
        ({"day": "2032-01-19"}, "Live date", "This is more than three years away. Please check the year."),
        ({"day": "9999-12-31"}, "Live date", "This is more than three years away. Please check the year."),
        ({"day": "0001-01-01"}, "Live date", "This is in the past. Please choose a later one."),
        ({"time": "25:00"}, "Start time", "I could not read this as a time. Write it like 15:00."),
        ({"day": "2027-03-28", "time": "02:30"}, "Start time", "The clocks go forward over this time on that day"),
        ({"zone": "Mars/Olympus"}, "Time zone", "I do not know this time zone. Write it like Europe/Ljubljana."),
        ({"zone": "../../etc/passwd"}, "Time zone", "I do not know this time zone."),
        ({"country": "Atlantis"}, "Country for public holidays", "I do not know this country."),
        ({"participants": "0"}, "Number of participants", "Please give a number from 1 to 100,000."),
        ({"participants": "-1"}, "Number of participants", "Please give a number from 1 to 100,000."),
        ({"participants": "1000000000"}, "Number of participants", "Please give a number from 1 to 100,000."),
        ({"participants": "9" * 5000}, "Number of participants", "Please write a number in digits"),
        ({"participants": "ten"}, "Number of participants", "Please write a number in digits, for example 12."),
        ({"participants": "١٢"}, "Number of participants", "Please write a number in digits, for example 12."),
        ({"minutes": "5"}, "Length of the live session in minutes", "Please give a number from 15 to 960."),
        ({"hours": "NaN"}, "Hours, if everything", "Please write a number in digits, for example 12."),
        ({"hours": "1e9"}, "Hours, if everything", "Please write a number in digits, for example 12."),
        ({"share": "all"}, "How much of that", "Please choose one of the entries."),
        ({"hold": "7"}, "How long must people remember it?", "Please choose one of the entries."),
    ],
)
def test_a_wrong_value_gets_a_sentence_and_loses_nothing(values: dict[str, str], label: str, sentence: str) -> None:
    talk = hybrid()
    talk.press("Set the live date")
    talk.book(**{"participants": "12", **values})
    assert talk.session.booking is None
    assert talk.whispers == ("Something in the form needs another look. What you typed is still there.",)
    lines = [line for line in reading(talk.card(Slot.PLAN)).splitlines() if sentence in line]
    assert len(lines) == 1
    assert lines[0].startswith(label)
    if "participants" not in values:
        assert "Number of participants = 12" in reading(talk.card(Slot.PLAN))
    talk.book(participants="12")
    assert talk.session.booking is not None


def test_typed_forms_are_forgiving_where_the_meaning_is_plain() -> None:
    talk = hybrid()
    talk.press("Set the live date")
    talk.book(time="9.30", zone=" new york ", minutes="120", hours="1,5")
    assert "Live session: 2027-01-19 09:30 · 2 h" in reading(talk.card(Slot.PLAN))
    assert talk.session.booking is not None
    assert talk.session.booking.zone == "America/New_York"


def test_another_date_lays_the_plan_out_again_and_voids_the_old_form() -> None:
    talk = planned()
    old = talk.session.round
    talk.press("Change date or details")
    assert "Live date = 2027-01-19" in reading(talk.card(Slot.PLAN))
    talk.book(day="2027-02-16")
    assert "Live session: 2027-02-16 15:00" in reading(talk.card(Slot.PLAN))
    talk.send(Press(verb=Verb.BOOK, round=old), values={"day": "2027-03-16", "time": "15:00", "zone": "UTC"})
    assert "Live session: 2027-02-16 15:00" in reading(talk.card(Slot.PLAN))
    assert talk.whispers[0].startswith("That button belongs to an earlier step")


def test_the_same_form_sent_twice_is_silent() -> None:
    talk = hybrid()
    talk.press("Set the live date")
    press = talk.find("Make the plan")
    values = {"day": "2027-01-19", "time": "15:00", "zone": "Europe/Ljubljana"}
    talk.send(press, values=values)
    before = talk.session
    talk.send(press, values=values)
    assert (talk.session, talk.effects, talk.whispers) == (before, (), ())


def test_leaving_the_form_keeps_the_plan_or_says_how_to_come_back() -> None:
    talk = hybrid()
    talk.press("Set the live date", "Not now")
    assert "No date yet." in reading(talk.card(Slot.PLAN))
    talk = planned()
    before = reading(talk.card(Slot.PLAN))
    talk.press("Change date or details", "Keep the plan as it is")
    assert reading(talk.card(Slot.PLAN)) == before


def test_a_changed_answer_lays_the_plan_out_anew_and_keeps_the_date() -> None:
    talk = planned()
    talk.press("Change practice")
    assert "The plan waits until the open question is answered. The date you set is kept." in reading(
        talk.card(Slot.PLAN)
    )
    talk.press("It must be live")
    text = reading(talk.card(Slot.PLAN))
    assert "Live session: 2027-01-19 15:00 · 3 h" in text
    assert "Pre-reading and primer lessons" in text


def test_every_step_can_say_why_this_day() -> None:
    talk = planned()
    talk.press("Why these days?")
    assert talk.effects == (Show(slot=Slot.REASONS, place=Place.BELOW),)
    text = reading(talk.card(Slot.REASONS))
    assert "Core concepts: Planned 14 days before the live session." in text
    assert "Baseline checks: Planned 7 days before the live session." in text
    assert "tends to help" in text


def test_the_calendar_is_handed_over_once_there_is_a_plan() -> None:
    talk = hybrid()
    talk.say("calendar")
    assert not talk.attaches
    assert talk.whispers == ("There is no date yet. Set the date first.",)
    talk = planned()
    talk.press("Add to my calendar")
    assert talk.attaches


# --- typed words ----------------------------------------------------------------------------------------------


def test_the_whole_conversation_can_be_typed() -> None:
    talk = Talk()
    talk.say("behaviour change", "yes, on the spot", "no", "it can be simulated", "none of these")
    assert talk.card().title == "Hybrid"
    talk.say("2027-01-19 15:00")
    assert "Live session: 2027-01-19 15:00 · 1 h 30 min" in reading(talk.card(Slot.PLAN))
    talk.say("why these days", "back")
    assert asking(talk.session) is Asking.CASE
    talk.say("keep it", "change the goal", "knowledge")
    assert talk.session.answers[Question.GOAL] is Option.KNOWLEDGE
    talk.say("start over")
    assert talk.session.answers == {}


@pytest.mark.parametrize("words", ["keep it", "only me", "start over"])
def test_typed_words_are_answered_even_when_there_is_nothing_to_do(words: str) -> None:
    talk = Talk()
    talk.say(words)
    assert talk.whispers == ("There is nothing to change here.",)
    assert talk.effects == ()


def test_what_is_typed_is_answered_below_it() -> None:
    talk = Talk()
    talk.say("behaviour change")
    assert talk.effects[0] == Show(slot=Slot.GRID, place=Place.BELOW)
    assert all(isinstance(effect, Refresh) for effect in talk.effects[1:])


def test_unknown_words_are_asked_about_once_with_the_buttons_then_with_a_hint() -> None:
    talk = Talk()
    talk.say("blorp <b>")
    assert "I could not read “blorp <b>” as an answer to this question." in reading(talk.card())
    assert "Behaviour change" in {button.label for button in buttons(talk.card())}
    assert list(talk.effects) == [Show(slot=Slot.GRID, place=Place.BELOW)]
    talk.say("blorp again")
    assert talk.whispers == ("I could not read “blorp again”. Press one of the buttons, or type “help”.",)
    assert list(talk.effects) == [Refresh(slot=Slot.GRID)]
    talk.say("behaviour")
    assert talk.session.answers == {Question.GOAL: Option.BEHAVIOR}
    assert "I could not read" not in reading(talk.card())


def test_a_date_is_completed_from_what_is_known() -> None:
    talk = hybrid()
    talk.say("19 January 2027")
    assert talk.session.draft is not None
    assert "Start time =  Please fill this in." in reading(talk.card(Slot.PLAN))
    talk.say("19 January 2027 at 3pm, 12 people, 75 min")
    assert "Live session: 2027-01-19 15:00 · 1 h 15 min" in reading(talk.card(Slot.PLAN))
    talk.say("16 February 2027")
    assert "Live session: 2027-02-16 15:00 · 1 h 15 min" in reading(talk.card(Slot.PLAN))


# --- any event in any state -----------------------------------------------------------------------------------

_SMALL = st.sampled_from(["", "yes", "not sure", "goal", "case", "live", "none", "hybrid", "x" * 50, "\x00", "2"])
_AGENDAS = [
    "9:00 Lecture\n9:30 Theory\n10:30 Role play\n11:30 Debrief\n11:45 End",
    "Surprise 30 min\nTheory + exercise 45 min\nLecture\nLecture 20 min\nRole play 20 min",
    "Role play 40 min\nDebrief 20 min\nBreak 10 min",
    "Lecture\nRole play",
]
_PRESSES = st.builds(
    Press,
    verb=st.sampled_from(Verb),
    round=st.integers(min_value=0, max_value=9),
    subject=st.sampled_from([*Asking, *Pause, "core_concepts", "recap", "live", "0", "1", "nonsense"]),
    value=st.sampled_from([*Option, *Case, *Kind, *Adopted, "", "1", "2", "-1", "nonsense"]),
)
_VALUES = st.dictionaries(
    st.sampled_from(
        [
            *("day", "time", "zone", "country", "minutes", "participants", "hours", "share", "hold", "away", "place"),
            *("agenda", "odd"),
        ]
    ),
    st.sampled_from(
        [
            "2027-01-19",
            "2026-11-23",
            "9999-12-31",
            "15:00",
            "Europe/Ljubljana",
            "UTC",
            "SI",
            "90",
            "half",
            "180",
            *_AGENDAS,
        ]
    )
    | st.text(),
)
_WORDS = st.text() | st.sampled_from(
    [
        *("yes", "no", "both", "back", "start over", "plan", "2027-01-19 15:00", "why", "open", "keep it"),
        *("change the goal", "agenda", *_AGENDAS),
    ]
)


class AnyEventInAnyState(RuleBasedStateMachine):
    """Presses on and off the screen, words and forms in any order, by the owner and by others."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = Talk()

    @initialize(begin=st.sampled_from([Talk, planned]))
    def begin(self, begin: Callable[[], Talk]) -> None:
        """From the first question, or with a plan that reminds."""
        self.talk = begin()
        if self.talk.session.booking is not None:
            self.talk.press("Remind us here")

    @rule(press=_PRESSES, current=st.booleans(), values=_VALUES, by=st.sampled_from(["ana", "ben"]))
    def deliver_any_press(self, press: Press, current: bool, values: dict[str, str], by: str) -> None:
        pressed = replace(press, round=self.talk.session.round) if current else press
        event = event_of(pressed, delivery=self.talk.id(), at=self.talk.now, actor=by, values=values)
        if event is not None:
            self.talk.do(event)

    @rule(hours=st.integers(min_value=0, max_value=400), number=st.integers(min_value=0, max_value=3))
    def let_time_pass(self, hours: int, number: int) -> None:
        """Until a reminder is due, or somewhere else; a place may be lost, a reminder may not have gone out."""
        talk = self.talk
        talk.now = (next_wake(talk.session, talk.now) if number else None) or talk.now + timedelta(hours=hours)
        talk.do(Reminded(id=talk.id(), at=talk.now, actor="ana"))
        if hours == 0:
            talk.do(PlaceLost(id=talk.id(), at=talk.now, actor="ana"))
        elif hours % 7 == 0:
            talk.do(Withdrawn(id=talk.id(), at=talk.now, actor="ana", number=number))

    @rule(words=_WORDS, by=st.sampled_from(["ana", "ben"]))
    def type_anything(self, words: str, by: str) -> None:
        self.talk.do(Said(id=self.talk.id(), at=self.talk.now, actor=by, text=words))

    @rule(data=st.data())
    def press_what_is_on_screen(self, data: st.DataObject) -> None:
        shown = [button for slot in self.slots() for button in buttons(views.view(self.talk.session, slot, TEXTS))]
        button = data.draw(st.sampled_from(shown))
        booked = {"day": "2027-01-19", "time": "15:00", "zone": "Europe/Ljubljana", "minutes": "75"}
        self.talk.send(button.press, values={**booked, "agenda": data.draw(st.sampled_from(_AGENDAS))})
        dead = ("earlier step", "do not know that button", "no agenda")
        assert not any(words in whisper for words in dead for whisper in self.talk.whispers), "a button was dead"

    @rule(topic=st.text())
    def start_again(self, topic: str) -> None:
        self.talk.do(Started(id=self.talk.id(), at=self.talk.now, actor="ana", topic=topic))

    def slots(self) -> list[str]:
        reminders = self.talk.session.reminders
        return [*Slot, *(slot_of(message.number) for message in reminders.messages)] if reminders else list(Slot)

    @invariant()
    def every_slot_can_be_shown_and_kept(self) -> None:
        for slot in self.slots():
            card = views.view(self.talk.session, slot, TEXTS)
            assert card.summary
        assert from_json(to_json(self.talk.session)) == self.talk.session

    @invariant()
    def no_figure_is_beyond_what_the_agenda_has(self) -> None:
        session, read = self.talk.session, lines_of(self.talk.session)
        if session.agenda is not None and read is not None:
            whole = sum(line.minutes or 0 for line in read.lines)
            assert 0 <= figures(session.agenda, "en", None).minutes_protected <= whole

    @invariant()
    def what_is_asked_follows_from_the_answers(self) -> None:
        session: Session = self.talk.session
        decided = verdict(session)
        assert (asking(session) is None) <= (decided is not None)
        if session.booking is not None and decided is not None and decided.result is not Result.ASYNC_FIRST:
            assert session.access in Access


AnyEventInAnyState.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestAnyEventInAnyState = AnyEventInAnyState.TestCase


def test_a_turn_that_changes_nothing_leaves_the_time_of_the_last_change() -> None:
    talk = Talk()
    before = talk.session.changed_at
    talk.say("", by="ben")
    assert talk.session.changed_at == before
    turn = step(talk.session, Said(id="x", at=AT, actor="ana", text="behaviour change"))
    assert turn.session.changed_at == AT
