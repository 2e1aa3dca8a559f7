"""What a reminder says and which buttons it has, in every state; and what the plan, the preview and the form say."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from itertools import chain, product

import pytest

from dialogs.booking_form import Mistake
from dialogs.cards import CardKind, FieldKind, Form, InputField, Line, Link, Style, Text, When, decode, encode
from dialogs.details_form import LONGEST, Field
from dialogs.effects import Slot
from dialogs.events import PlaceLost
from dialogs.grid import Case, Result
from dialogs.itinerary import next_wake
from dialogs.plan import CareRule, Item, Step
from dialogs.reminders import Details, Mark, Part, Pause, Reminders, State
from dialogs.session import Session, planned
from dialogs.texts import Texts, catalogue
from tests.dialogs.talk import TEXTS, words
from tests.dialogs.test_views import BLAME, JARGON, LABEL_LIMIT
from tests.dialogs.travel import (
    ASYNC_FIRST,
    ASYNC_FIRST_PRACTICE,
    HYBRID,
    LIVE_FIRST,
    Answers,
    Travel,
    ahead,
    session_for,
    with_case,
)

MOST_WORDS = 20  # of a sentence
EVERY_PLAN = (
    HYBRID,
    ASYNC_FIRST,
    ASYNC_FIRST_PRACTICE,
    LIVE_FIRST,
    *(with_case(case) for case in (Case.HANDS_ON, Case.HIGH_TRUST, Case.SENSITIVE, Case.SIMULATION)),
)
GIVEN = Details(place="Room 4", materials="https://wiki.example/sales", bring="a case of your own", contact="Eve")


def at(now: str, session: Session | None = None) -> Travel:
    """A hybrid plan for 2027-01-19, or another one, some time later."""
    travel = Travel(session or session_for())
    travel.to(now)
    return travel


def detailed(answers: Answers = HYBRID) -> Session:
    return session_for(answers, reminders=Reminders(details=GIVEN))


def last(travel: Travel) -> int:
    """The number of the newest message."""
    assert travel.session.reminders is not None
    return travel.session.reminders.messages[-1].number


# --- a message ------------------------------------------------------------------------------------------------


def test_one_step_what_how_long_until_when_why_and_four_ways_to_answer() -> None:
    travel = at("2027-01-08 09:30")
    assert travel.reading(2).splitlines() == [
        "Sales onboarding",
        "Frameworks",
        "15 min, by 2027-01-18.",
        "We skip the lecture on 2027-01-19 and practise instead.",
    ]
    assert travel.labels(2) == ["Done", "Snooze", "Skip this step", "Stop reminders"]
    assert travel.button("Done", 2).style is Style.PRIMARY
    assert travel.card(2).kind is CardKind.REMINDER
    assert words(travel.card(2).summary) == "Sales onboarding: it is time to think of frameworks."


def test_the_first_message_says_who_writes_and_how_to_end_it() -> None:
    assert at("2027-01-05 09:30").reading(1).splitlines()[-1] == (
        "I am Livewise. Somebody asked me to remind you of the plan for Sales onboarding; “Stop reminders” ends that."
    )


def test_several_steps_each_with_its_own_buttons() -> None:
    travel = at("2027-01-12 09:30", detailed())
    assert travel.reading(3).splitlines() == [
        "Sales onboarding",
        "Demos",
        "15 min, by 2027-01-18.",
        "We skip the lecture on 2027-01-19 and practise instead.",
        "You find it here: https://wiki.example/sales.",
        "Baseline checks",
        "10 min, by 2027-01-15.",
        "Not graded: it decides what we practise.",
        "You find it here: https://wiki.example/sales.",
    ]
    assert travel.labels(3) == [
        "Done: Demos",
        "Skip: Demos",
        "Done: Baseline checks",
        "Skip: Baseline checks",
        "Snooze",
        "Stop reminders",
    ]
    assert words(travel.card(3).summary) == "Sales onboarding: it is time to think of demos and baseline checks."


def test_a_nudge_says_that_there_is_still_time() -> None:
    assert at("2027-01-14 09:30").reading(4).splitlines()[1:3] == [
        "Baseline checks: still time for it",
        "10 min, by 2027-01-15.",
    ]


def test_what_was_asked_for_says_so() -> None:
    travel = at("2027-01-05 09:30")
    travel.snooze(1, Pause.HOUR)
    travel.to("2027-01-05 10:30")
    assert "Core concepts, as you asked" in travel.reading(2)


def test_what_comes_before_the_session_without_a_last_day_names_the_session() -> None:
    travel = at("2027-01-12 09:30", session_for(LIVE_FIRST))
    assert "15 min, before the live session on 2027-01-19 15:00." in travel.reading(2)


def test_what_follows_without_a_last_day_has_none() -> None:
    lines = at("2027-01-20 09:30").reading(7).splitlines()
    assert lines[1:3] == ["Recap", "5 min."]


def test_a_step_of_the_producer_says_so() -> None:
    travel = at("2027-01-05 09:30", session_for(ASYNC_FIRST))
    assert "For the producer." in travel.reading(1)


# --- the day before -------------------------------------------------------------------------------------------


def test_the_day_before_place_start_what_to_bring_and_what_is_open() -> None:
    travel = at("2027-01-18 09:30", detailed())
    assert travel.reading(6).splitlines() == [
        "Sales onboarding",
        "The live session",
        "2027-01-19 15:00, 1 h 30 min.",
        "It is for practice, not for lecture.",
        "Where: Room 4.",
        "Please bring: a case of your own.",
        "Still open before it: Core concepts, frameworks, demos and baseline checks.",
    ]
    assert travel.labels(6) == ["Stop reminders"]


def test_the_day_before_says_nothing_of_what_was_not_given() -> None:
    text = at("2027-01-18 09:30").reading(6)
    assert "Where" not in text
    assert "bring" not in text


def test_the_day_before_with_everything_done() -> None:
    travel = at("2027-01-12 09:30")
    for number, label in ((1, "Done"), (2, "Done"), (3, "Done: Demos"), (3, "Done: Baseline checks")):
        travel.press(label, number)
    travel.to("2027-01-18 09:30")
    assert travel.reading(last(travel)).splitlines()[-1] == "Everything before it is done."


def test_the_day_before_does_not_call_done_what_the_same_message_asks_for() -> None:
    """On short notice everything is in one message."""
    text = at("2027-01-18 10:00", session_for(booked="2027-01-18 09:30")).reading(1)
    assert "The live session" in text
    assert "Core concepts\n" in text
    assert "Still open" not in text
    assert "Everything before it is done" not in text


def test_before_the_team_nothing_is_said_of_what_each_does_alone() -> None:
    text = at("2027-01-18 09:30", session_for(with_case(Case.HIGH_TRUST))).reading(4)
    assert "The live session" in text
    assert "open before it" not in text
    assert "is done" not in text


def test_addresses_people_gave_can_be_followed() -> None:
    travel = at("2027-01-05 09:30", detailed())
    spans = [span for block in travel.card(1).blocks if isinstance(block, Text) for span in block.line]
    assert Link("https://wiki.example/sales") in spans


# --- special cases --------------------------------------------------------------------------------------------


def test_sensitive_names_the_contact_and_leaves_skipping_free_in_every_message() -> None:
    travel = at("2027-05-01 09:30", detailed(with_case(Case.SENSITIVE)))
    for number in range(1, last(travel) + 1):
        assert "You may skip it and need not say why." in travel.reading(number)
        assert "If this is hard for you, turn to Eve." in travel.reading(number)


def test_sensitive_without_a_contact_still_points_to_one() -> None:
    travel = at("2027-01-08 09:30", session_for(with_case(Case.SENSITIVE)))
    assert "If this is hard for you, turn to your support contact." in travel.reading(1)


def test_hands_on_nobody_tries_alone_and_a_supervisor_signs() -> None:
    travel = at("2027-01-20 09:30", session_for(with_case(Case.HANDS_ON)))
    assert "Nobody tries the skill without supervision." in travel.reading(1)
    assert "Your supervisor signs the checklist." in travel.reading(last(travel))


# --- answered, snoozed, closed --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "confirmed"), [("Done", "Core concepts: done."), ("Skip this step", "Core concepts: skipped.")]
)
def test_an_answer_takes_the_place_of_what_was_said(label: str, confirmed: str) -> None:
    travel = at("2027-01-05 09:30")
    travel.press(label, 1)
    assert travel.reading(1).splitlines()[:2] == ["Sales onboarding", confirmed]
    assert "20 min" not in travel.reading(1)
    assert travel.labels(1) == ["Undo: Core concepts"]
    assert words(travel.card(1).summary) == "Sales onboarding: nothing is left to do in this reminder."


def test_snoozed_says_when_it_comes_back_in_the_readers_time() -> None:
    travel = at("2027-01-05 09:30")
    travel.snooze(1, Pause.HOUR)
    lead = travel.card(1).blocks[0]
    assert isinstance(lead, Text)
    assert When(day=date(2027, 1, 5), time=time(10, 30), zone="Europe/Ljubljana") in lead.line
    assert words(lead.line) == "Core concepts: comes back on 2027-01-05 10:30."


def test_choosing_a_pause_shows_the_step_the_times_and_a_field_for_a_date() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Snooze", 1)
    assert "When shall I come back?" in travel.reading(1)
    assert "20 min, by 2027-01-18." in travel.reading(1)
    assert travel.labels(1) == [
        "Snooze for 1 hour",
        "Snooze until tomorrow, 9:00",
        "Snooze until next working day",
        "Do not snooze",
        "Snooze until this date",
    ]
    (field,) = fields(travel, 1)
    assert (field.kind, field.label, field.error) == (FieldKind.DATE, "Another date", "")


def test_a_mistake_stands_at_the_field() -> None:
    travel = at("2027-01-05 09:30")
    travel.snooze(1, Pause.DATE, "soon")
    (field,) = fields(travel, 1)
    assert field.error == "I could not read this as a date. Write it like 2026-12-14."
    travel.press("Do not snooze", 1)
    travel.press("Snooze", 1)
    (field,) = fields(travel, 1)
    assert field.error == ""


def fields(travel: Travel, on: str | int) -> tuple[InputField, ...]:
    """The fields of the form there."""
    (form,) = [block for block in travel.card(on).blocks if isinstance(block, Form)]
    return form.fields


def test_a_closed_message_says_where_to_look() -> None:
    travel = at("2027-01-15 09:30")
    assert travel.reading(1).splitlines()[-2] == "This reminder is closed. The plan shows what is still open."
    assert travel.labels(1) == []


def test_stopped_says_how_to_go_on() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Stop reminders", 1)
    assert (
        "Reminders are stopped. “Start reminders again” brings them back; what is done stays done." in travel.reading(1)
    )
    assert travel.labels(1) == ["Start reminders again"]


def test_while_the_plan_changes_a_message_waits() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Change goal", Slot.GRID)
    assert travel.reading(1) == "The plan is being changed, so reminders wait."
    assert travel.labels(1) == []


def test_a_message_that_there_is_not_reads_as_closed() -> None:
    travel = at("2027-01-05 09:30")
    assert travel.reading(99) == "This reminder is closed. The plan shows what is still open."
    assert travel.labels(99) == []
    assert travel.card(99).kind is CardKind.CLOSED


@pytest.mark.parametrize("answers", EVERY_PLAN)
def test_every_message_of_every_plan_is_complete(answers: Answers) -> None:
    travel = Travel(detailed(answers))
    while (wake := next_wake(travel.session, travel.now)) is not None:
        travel.wake(wake)
        number = last(travel)
        card, labels = travel.card(number), travel.labels(number)
        lines = [words(block.line) for block in card.blocks if isinstance(block, Text)]
        assert any(re.search(r"\b(min|h)\b", line) for line in lines)
        assert "Stop reminders" in labels
        assert len(labels) == len(set(labels))
        assert all(0 < len(label) <= LABEL_LIMIT for label in labels)
        assert "It is part of the plan." not in lines  # every item has a reason of its own
        for sentence in (words(card.summary), *lines):
            assert_plain(sentence, f"message {number}")
        for label in labels:
            press = travel.button(label, number).press
            assert decode(encode(press)) == press


# --- on the plan ----------------------------------------------------------------------------------------------


IS_OFF = "I can remind you here of every step, on working days between 9:00 and 17:00."
PROGRESS = "1 of 8 steps done, 1 skipped."
STOPPED = "Reminders are stopped. “Start reminders again” brings them back; what is done stays done."
LOST = "Reminders have ended, because I could not write here. “Start reminders again” tries it once more."
NEXT = "Next reminder: 2027-01-12 09:00, about demos and baseline checks."


@pytest.mark.parametrize(
    ("state", "lines", "button"),
    [
        (None, [IS_OFF], "Remind us here"),
        (State.OFF, [IS_OFF], "Remind us here"),
        (State.ON, [f"Reminders are on. {PROGRESS}", NEXT], "Stop reminders"),
        (State.STOPPED, [f"{STOPPED} {PROGRESS}"], "Start reminders again"),
        (State.LOST, [f"{LOST} {PROGRESS}"], "Start reminders again"),
    ],
)
def test_the_plan_says_how_far_it_is_and_what_comes_next(state: State | None, lines: list[str], button: str) -> None:
    marks = {"core_concepts": Mark.DONE, "frameworks": Mark.SKIPPED}
    travel = Travel(session_for(reminders=None if state is None else Reminders(state=state, marks=marks)))
    assert travel.reading(Slot.PLAN).splitlines()[-len(lines) :] == lines
    assert {button, "Preview reminders", "Reminder details"} <= set(travel.labels(Slot.PLAN))


def test_when_nothing_is_to_come_the_plan_says_so() -> None:
    travel = at("2027-02-18 09:30")
    assert travel.reading(Slot.PLAN).splitlines()[-1] == "No more reminders are to come."


def test_called_off_and_back() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Change date or details", Slot.PLAN)
    assert travel.button("Call off the live session", Slot.PLAN).style is Style.DANGER
    travel.press("Call off the live session", Slot.PLAN)
    assert travel.reading(Slot.PLAN).splitlines() == [
        "Plan: Sales onboarding",
        "The live session on 2027-01-19 15:00 is called off.",
    ]
    assert travel.labels(Slot.PLAN) == ["Set the live date", "It takes place after all"]
    assert travel.reading(Slot.ENDING) == "Sales onboarding is called off, so its reminders have ended."
    assert travel.labels(Slot.ENDING) == []
    travel.press("It takes place after all", Slot.PLAN)
    assert travel.reading(Slot.ENDING) == "The reminders for Sales onboarding go on."


def test_a_launch_is_called_off_as_a_launch() -> None:
    travel = at("2027-01-05 09:30", session_for(ASYNC_FIRST))
    travel.press("Change date or details", Slot.PLAN)
    travel.press("Call off the launch", Slot.PLAN)
    assert "The launch on 2027-01-19 is called off." in travel.reading(Slot.PLAN)


def test_a_lost_place_tells_the_owner_what_to_do() -> None:
    travel = at("2027-01-05 09:30")
    travel.do(PlaceLost(id="x", at=travel.now, actor="ana"))
    assert travel.reading(Slot.ENDING) == (
        "The reminders for Sales onboarding have ended, because I can no longer write where you asked for them. "
        "To go on, start a plan where I am a member, or here with me."
    )


# --- the preview ----------------------------------------------------------------------------------------------


def test_the_preview_shows_every_coming_message_as_it_will_read() -> None:
    travel = Travel(detailed())
    travel.press("Preview reminders", Slot.PLAN)
    lines = travel.reading(Slot.PREVIEW).splitlines()
    why = "We skip the lecture on 2027-01-19 and practise instead."
    assert lines[:6] == [
        "The reminders to come",
        "Nothing of this is sent yet. A step that is done or skipped is left out when its day comes.",
        "2027-01-05 09:00",
        f"Core concepts: 20 min, by 2027-01-18. {why} You find it here: https://wiki.example/sales.",
        "I am Livewise. Somebody asked me to remind you of the plan for Sales onboarding; “Stop reminders” ends that.",
        "2027-01-08 09:00",
    ]
    assert [line for line in lines if re.fullmatch(r"[-0-9]{10} [:0-9]{5}", line)] == [
        line[4:20] for line in ahead(travel.session)
    ]
    assert travel.labels(Slot.PREVIEW) == []


def test_the_preview_marks_what_goes_to_the_owner_alone() -> None:
    travel = Travel(session_for(with_case(Case.HIGH_TRUST)))
    text = travel.reading(Slot.PREVIEW)
    assert "2027-01-08 09:00 · To you alone\n" in text
    assert "2027-01-18 09:00\n" in text


def test_the_preview_begins_at_the_moment_it_is_asked_for() -> None:
    travel = at("2027-01-14 12:00", session_for(reminders=None))
    travel.press("Preview reminders", Slot.PLAN)
    lines = travel.reading(Slot.PREVIEW).splitlines()
    assert "Reminders are off. This is what would be sent if you turned them on now." in lines
    assert "2027-01-14 12:00" in lines
    assert "2027-01-05 09:00" not in lines


def test_a_preview_with_nothing_in_it_says_so() -> None:
    travel = at("2027-06-01 12:00")
    travel.press("Preview reminders", Slot.PLAN)
    assert travel.reading(Slot.PREVIEW).splitlines()[-1] == "No more reminders are to come."


# --- the form -------------------------------------------------------------------------------------------------


def test_the_form_asks_what_this_plan_can_use() -> None:
    live = [Field.PLACE, Field.MATERIALS, Field.BRING, Field.AWAY]
    for answers, expected in (
        (HYBRID, live),
        (LIVE_FIRST, live),
        (ASYNC_FIRST, [Field.MATERIALS, Field.AWAY]),
        (with_case(Case.SENSITIVE), [Field.PLACE, Field.MATERIALS, Field.BRING, Field.CONTACT, Field.AWAY]),
    ):
        travel = Travel(session_for(answers))
        travel.press("Reminder details", Slot.PLAN)
        asked = fields(travel, Slot.REMINDERS)
        assert [field.name for field in asked] == expected
        assert all(field.hint and field.label for field in asked)
        assert travel.labels(Slot.REMINDERS) == ["Save", "Leave it as it was"]


def test_what_was_given_can_be_read_and_changed_later() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Reminder details", Slot.PLAN)
    travel.press("Save", Slot.REMINDERS, values={"place": "Room 4", "away": "2027-01-08"})
    assert travel.reading(Slot.REMINDERS).splitlines() == [
        "What reminders should say",
        "Room or link of the live session: Room 4",
        "Away until: 2027-01-08",
    ]
    travel.press("Reminder details", Slot.REMINDERS)
    assert [field.value for field in fields(travel, Slot.REMINDERS)] == ["Room 4", "", "", "2027-01-08"]


def test_with_nothing_given_it_says_how_to_come_back() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Reminder details", Slot.PLAN)
    travel.press("Leave it as it was", Slot.REMINDERS)
    assert travel.reading(Slot.REMINDERS).splitlines()[-1] == (
        "Nothing is set. “Reminder details” on the plan opens the form again."
    )


def test_long_values_are_cut_to_one_line() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Reminder details", Slot.PLAN)
    travel.press("Save", Slot.REMINDERS, values={"place": "a\nb " * 500})
    assert travel.session.reminders is not None
    place = travel.session.reminders.details.place
    assert len(place) <= LONGEST
    assert "\n" not in place


# --- the sentences themselves ---------------------------------------------------------------------------------


def assert_plain(said: str, where: str) -> None:
    """Short sentences in plain words that blame nobody."""
    assert said.strip() == said != "", where
    assert "None" not in said, where
    assert not JARGON.search(said), where
    assert not BLAME.search(said), where
    for sentence in re.split(r"(?<=[.?!:;])\s", said):
        assert len(sentence.split()) <= MOST_WORDS, f"{where}: {sentence}"


def member_sentences(texts: Texts) -> Iterator[tuple[str, str | Line]]:
    """The sentences about one member or two, with where they stand."""
    say, when = texts.reminders, When(day=date(2027, 1, 19), time=time(15))
    for pause in Pause:
        yield f"pause {pause}", say.pause(pause)
    for result in Result:
        yield f"call off {result}", say.call_off(result)
        yield f"called off {result}", say.called_off(result, when)
    for item, part in product(Item, Part):
        yield f"title {item} {part}", say.step_title(texts.item(item), part)
    for rule, details in product(CareRule, (Details(), GIVEN)):
        if say.care(rule, details):
            yield f"care {rule}", say.care(rule, details)
    for mark in Mark:
        yield f"mark {mark}", say.marked(mark)
    for step_ in every_step():
        yield f"why {step_.key}", say.why(step_, when)


def form_sentences(texts: Texts) -> Iterator[tuple[str, str | Line]]:
    """The sentences about the fields of forms, with where they stand."""
    say = texts.reminders
    for mistake in Mistake:
        yield f"pause mistake {mistake}", say.pause_mistake(mistake)
    for field, mistake in product(Field, Mistake):
        yield f"mistake {field} {mistake}", say.field_mistake(field, mistake)
    for field in Field:
        yield f"field {field}", say.field(field)
        yield f"hint {field}", say.field_hint(field)


def every_step() -> Iterator[Step]:
    """Every step of every plan."""
    for answers in EVERY_PLAN:
        plan = planned(session_for(answers, hold_days=180))
        assert plan is not None
        yield from plan.steps


def other_sentences(texts: Texts) -> Iterator[tuple[str, str | Line]]:
    """The sentences about nothing, a name, a number, or a moment."""
    say, when, topic, items = texts.reminders, When(day=date(2027, 1, 19)), "Sales onboarding", ["Recap", "Demos"]
    for name, method in inspect.getmembers(say, inspect.ismethod):
        arguments = list(inspect.signature(method).parameters)
        if name.startswith("_"):
            continue
        if not arguments:
            yield name, method()
        elif arguments == ["topic"]:
            yield name, method(topic)
        elif arguments in (["item"], ["place"], ["materials"], ["bring"]):
            yield name, method("Recap")
        elif arguments == ["until"]:
            yield name, method(when)
    yield "still open", say.still_open(items)
    yield "summary", say.summary(topic, items)
    yield "next", say.next_reminder(when, items)
    yield "live", say.live_time(when, "1 h 30 min")
    for due, live in ((when, None), (None, when), (None, None)):
        yield "time", say.step_time("20 min", due, live)
    for done, skipped, of in ((0, 0, 1), (1, 1, 8), (2, 0, 8)):
        yield "progress", say.progress(done, skipped, of)


@pytest.mark.parametrize("language", ["en"])
def test_every_sentence_about_reminders_is_there_short_and_plain(language: str) -> None:
    texts = catalogue(language)
    for where, said in chain(member_sentences(texts), form_sentences(texts), other_sentences(texts)):
        assert_plain(said if isinstance(said, str) else words(said), where)


@pytest.mark.parametrize("language", ["en"])
def test_every_label_is_short_enough_for_every_platform(language: str) -> None:
    texts = catalogue(language)
    say = texts.reminders
    for item in Item:
        name = texts.item_short(item)
        for label in (say.done_with(name), say.skip_it(name), say.undo(name)):
            assert 0 < len(label) <= LABEL_LIMIT
    for label in (say.done(), say.skip(), say.snooze(), say.stop(), say.start_again(), say.remind_us(), say.preview()):
        assert 0 < len(label) <= LABEL_LIMIT
    assert all(0 < len(say.pause(pause)) <= LABEL_LIMIT for pause in Pause)


def test_reminders_speak_in_the_locale_of_the_session() -> None:
    travel = Travel(replace(session_for(), locale="en-GB"))
    travel.to("2027-01-05 09:30")
    assert travel.labels(1)[0] == catalogue("en-GB").reminders.done() == TEXTS.reminders.done()
