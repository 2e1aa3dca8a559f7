"""Reminders as people live with them: they answer, snooze, stop, move the date, call it off; and what is sent then."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from dialogs.almanac import NO_ALMANAC
from dialogs.cards import Press, Verb
from dialogs.effects import Place, Refresh, Show, Slot
from dialogs.events import PlaceLost, Reminded, StepMarked, Withdrawn
from dialogs.grid import Case
from dialogs.itinerary import is_fit, next_wake
from dialogs.machine import step
from dialogs.plan import holidays_of
from dialogs.presses import event_of
from dialogs.reminders import Details, Mark, Message, Pause, Reminders, Stage, State
from dialogs.session import Access, Session
from tests.dialogs.talk import ALMANAC, TEXTS, planned, reading
from tests.dialogs.travel import LIVE_FIRST, Travel, ahead, session_for, with_case

SAY = TEXTS.reminders
NUDGES = "Fri 2027-01-15 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge)"
WAYS = ["Done", "Snooze", "Skip this step", "Stop reminders"]


def at(now: str, session: Session | None = None) -> Travel:
    """A hybrid plan for 2027-01-19, or another one, some time later."""
    travel = Travel(session or session_for())
    travel.to(now)
    return travel


def in_slovenia(session: Session) -> Session:
    country = ALMANAC.find("SI", "en")
    assert country is not None
    assert session.booking is not None
    holidays = holidays_of(country, session.booking, ALMANAC)
    return replace(session, booking=replace(session.booking, holidays=holidays))


def messages(travel: Travel) -> tuple[Message, ...]:
    assert travel.session.reminders is not None
    return travel.session.reminders.messages


def state(travel: Travel) -> State:
    assert travel.session.reminders is not None
    return travel.session.reminders.state


# --- turning on -----------------------------------------------------------------------------------------------


def test_reminders_begin_when_somebody_wants_them() -> None:
    travel = at("2027-01-04 10:00", session_for(reminders=None))
    assert travel.sent == []
    assert SAY.is_off() in travel.reading(Slot.PLAN)
    travel.press("Remind us here", Slot.PLAN)
    assert travel.effects[0] == Show(slot=Slot.PLAN)
    assert "Reminders are on. 0 of 8 steps done." in travel.reading(Slot.PLAN)
    assert "Next reminder: 2027-01-05 09:00" in travel.reading(Slot.PLAN)
    assert travel.to("2027-01-08 10:00") == [
        "Tue 2027-01-05 09:00 Core concepts",
        "Fri 2027-01-08 09:00 Frameworks",
    ]
    assert "Next reminder: 2027-01-12 09:00" in travel.reading(Slot.PLAN)


def test_there_is_nothing_to_turn_on_or_look_at_without_a_date() -> None:
    session = replace(session_for(reminders=None), booking=None)
    travel = Travel(session)
    for verb in (Verb.REMIND, Verb.PREVIEW, Verb.DETAILS, Verb.SET_DETAILS, Verb.CALL_OFF, Verb.CALL_ON):
        travel.send(Press(verb=verb, round=1))
        assert travel.whispers == ("There is no date yet. Set the date first.",)
    for verb in (Verb.STOP, Verb.DONE, Verb.SKIP, Verb.UNDO, Verb.SNOOZE):
        travel.send(Press(verb=verb, round=1, subject="core_concepts", value="1"))
        assert travel.whispers == ("There is nothing to change here.",)
    assert travel.session == session


def test_looking_ahead_sends_nothing_and_turns_nothing_on() -> None:
    travel = at("2027-01-04 10:00", session_for(reminders=None))
    travel.press("Preview reminders", Slot.PLAN)
    assert travel.effects == (Show(slot=Slot.PREVIEW, place=Place.BELOW),)
    assert travel.session.reminders is None
    assert travel.to("2027-03-01 10:00") == []


# --- done, skip, undo -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "confirmed", "progress"),
    [
        ("Done", "Core concepts: done.", "1 of 8 steps done."),
        ("Skip this step", "Core concepts: skipped.", "0 of 8 steps done, 1 skipped."),
    ],
)
def test_an_answer_is_confirmed_in_the_message_and_the_step_not_spoken_of_again(
    label: str, confirmed: str, progress: str
) -> None:
    travel = at("2027-01-05 09:30")
    before = ahead(travel.session)
    travel.press(label, 1)
    assert travel.effects[0] == Show(slot="reminder.1")
    assert confirmed in travel.reading(1)
    assert travel.labels(1) == ["Undo: Core concepts"]
    assert progress in travel.reading(Slot.PLAN)
    assert ahead(travel.session) == [line.replace("Core concepts (nudge), ", "") for line in before]


def test_an_answer_can_be_taken_back_and_all_is_as_before() -> None:
    travel = at("2027-01-05 09:30")
    before, text = ahead(travel.session), travel.reading(1)
    for label in ("Done", "Skip this step"):
        travel.press(label, 1)
        travel.press("Undo: Core concepts", 1)
        assert (ahead(travel.session), travel.reading(1), travel.labels(1)) == (before, text, WAYS)


def test_one_step_of_several_can_be_answered_alone() -> None:
    travel = at("2027-01-12 09:30")
    travel.press("Done: Demos", 3)
    assert "Demos: done." in travel.reading(3)
    assert "10 min, by 2027-01-15." in travel.reading(3)
    assert travel.labels(3) == ["Undo: Demos", "Done: Baseline checks", "Skip: Baseline checks", *WAYS[1::2]]
    assert travel.to("2027-01-15 10:00") == [
        "Thu 2027-01-14 09:00 Baseline checks (nudge)",
        "Fri 2027-01-15 09:00 Core concepts (nudge), Frameworks (nudge)",
    ]


def test_when_all_is_done_before_the_session_nobody_is_nudged() -> None:
    travel = at("2027-01-12 09:30")
    for number, label in ((1, "Done"), (2, "Done"), (3, "Done: Demos"), (3, "Skip: Baseline checks")):
        travel.press(label, number)
    assert travel.to("2027-01-18 10:00") == ["Mon 2027-01-18 09:00 Live session"]
    assert "3 of 8 steps done, 1 skipped." in travel.reading(Slot.PLAN)


def test_an_older_message_can_still_be_answered_and_taken_back_and_then_asks_nothing_more() -> None:
    travel = at("2027-01-08 09:30")
    travel.press("Done", 1)
    assert "Core concepts: done." in travel.reading(1)
    assert travel.labels(1) == ["Undo: Core concepts"]
    travel.press("Undo: Core concepts", 1)
    assert travel.labels(1) == WAYS
    travel.press("Done", 1)
    travel.press("Done", 2)
    assert travel.labels(1) == []
    assert travel.labels(2) == ["Undo: Frameworks"]
    travel.to("2027-01-12 09:00")
    assert travel.labels(2) == []


def test_a_message_asks_nothing_more_once_a_newer_one_speaks_of_its_steps_or_it_is_too_late_for_them() -> None:
    travel = at("2027-01-14 09:30")
    assert answerable(travel) == [1, 2, 3, 4]
    travel.to("2027-01-15 09:30")
    assert answerable(travel) == [4, 5]  # 1 to 3 are the openings of what is nudged in 4 and 5
    travel.to("2027-01-18 09:30")
    assert answerable(travel) == [5, 6]  # baseline checks were due on Friday
    travel.to("2027-01-20 09:30")
    assert answerable(travel) == [7]
    assert SAY.closed() in travel.reading(1)


def answerable(travel: Travel) -> list[int]:
    """The numbers of the messages that have buttons."""
    return [message.number for message in messages(travel) if travel.labels(message.number)]


def test_what_is_taken_back_on_a_day_that_had_its_message_waits_for_the_next_one() -> None:
    """Done on the 14th, taken back on the 15th after the nudges: one message a day."""
    travel = at("2027-01-14 10:00")
    travel.press("Done", 1)
    assert travel.to("2027-01-15 10:00") == ["Fri 2027-01-15 09:00 Frameworks (nudge), Demos (nudge)"]
    travel.send(Press(verb=Verb.UNDO, round=1, subject="core_concepts", value="1"))
    assert travel.to("2027-01-18 10:00") == ["Mon 2027-01-18 09:00 Live session, Core concepts (nudge)"]


def test_the_same_answer_twice_is_silent() -> None:
    travel = at("2027-01-05 09:30")
    press = travel.button("Done", 1).press
    travel.send(press)
    after = travel.session
    travel.send(press)
    assert (travel.session, travel.effects) == (after, ())


@pytest.mark.parametrize("verb", [Verb.DONE, Verb.SKIP, Verb.UNDO, Verb.SNOOZE, Verb.STOP])
def test_only_the_owner_answers_until_it_is_opened_to_all(verb: Verb) -> None:
    travel = at("2027-01-05 09:30")
    press = Press(verb=verb, round=1, subject="core_concepts", value="1")
    event = event_of(press, delivery="e", at=travel.now, actor="ben", values={})
    assert event is not None
    assert step(travel.session, event).session == travel.session
    opened = replace(travel.session, access=Access.ALL)
    assert (step(opened, event).session != opened) is (verb is not Verb.UNDO)


def test_a_step_that_the_plan_does_not_have_cannot_be_marked() -> None:
    travel = at("2027-01-05 09:30")
    for key in ("primer", "live", "role_play", ""):
        travel.do(StepMarked(id="x", at=travel.now, actor="ana", round=1, key=key, mark=Mark.DONE, number=1))
        assert travel.whispers == ("There is nothing to change here.",)


# --- snooze ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "pause", "day", "back"),
    [
        ("2027-01-05 09:30", Pause.HOUR, "", "Tue 2027-01-05 10:30"),
        ("2027-01-05 09:30", Pause.TOMORROW, "", "Wed 2027-01-06 09:00"),
        ("2027-01-05 09:30", Pause.WORKDAY, "", "Wed 2027-01-06 09:00"),
        ("2027-01-05 09:30", Pause.DATE, "2027-01-07", "Thu 2027-01-07 09:00"),
        ("2027-01-05 09:30", Pause.DATE, "2027-01-09", "Mon 2027-01-11 09:00"),  # typed: a Saturday
        ("2027-01-05 15:59", Pause.HOUR, "", "Tue 2027-01-05 16:59"),
        ("2027-01-05 16:00", Pause.HOUR, "", "Wed 2027-01-06 09:00"),
        ("2027-01-05 23:30", Pause.HOUR, "", "Wed 2027-01-06 09:00"),  # pressed in the evening
        ("2027-01-05 23:30", Pause.TOMORROW, "", "Wed 2027-01-06 09:00"),
        ("2027-01-06 00:30", Pause.TOMORROW, "", "Thu 2027-01-07 09:00"),
    ],
)
def test_a_snoozed_message_comes_back_when_it_was_wanted(now: str, pause: Pause, day: str, back: str) -> None:
    travel = at(now)
    travel.snooze(1, pause, day)
    assert f"Core concepts: comes back on {back[4:]}." in travel.reading(1)
    assert travel.labels(1) == ["Undo: Core concepts"]
    assert ahead(travel.session)[0] == f"{back} Core concepts (again)" or back.startswith("Mon")
    assert f"{back} Core concepts (again)" in ahead(travel.session)


@pytest.mark.parametrize("pause", [Pause.HOUR, Pause.TOMORROW, Pause.WORKDAY])
def test_half_past_four_on_friday_is_monday_whatever_is_chosen(pause: Pause) -> None:
    travel = at("2027-01-08 16:30")
    travel.snooze(2, pause)
    assert travel.to("2027-01-11 12:00") == ["Mon 2027-01-11 09:00 Frameworks (again)"]


def test_over_holidays_it_comes_back_on_the_next_working_day_together_with_what_comes_then() -> None:
    travel = at("2026-12-24 16:30", in_slovenia(session_for(day=date(2027, 1, 4))))
    travel.snooze(2, Pause.TOMORROW)
    assert travel.to("2026-12-28 12:00") == ["Mon 2026-12-28 09:00 Frameworks (again), Demos, Baseline checks"]


def test_what_was_asked_for_comes_besides_the_one_message_of_a_day() -> None:
    travel = at("2027-01-08 09:30")
    travel.snooze(1, Pause.HOUR)
    travel.snooze(2, Pause.HOUR)
    assert travel.to("2027-01-12 12:00") == [
        "Fri 2027-01-08 10:30 Core concepts (again), Frameworks (again)",
        "Tue 2027-01-12 09:00 Demos, Baseline checks",
    ]


def test_a_snoozed_message_replaces_what_would_have_come_before_it() -> None:
    travel = at("2027-01-12 09:30")
    travel.snooze(1, Pause.DATE, "2027-01-18")
    assert travel.to("2027-01-18 12:00") == [
        "Thu 2027-01-14 09:00 Baseline checks (nudge)",
        "Fri 2027-01-15 09:00 Frameworks (nudge), Demos (nudge)",
        "Mon 2027-01-18 09:00 Live session, Core concepts (again)",
    ]


def test_a_message_can_be_snoozed_again_and_again() -> None:
    travel = at("2027-01-05 09:30")
    for number in range(1, 4):
        travel.snooze(number, Pause.HOUR)
        travel.to(f"2027-01-05 {9 + number}:30")
    assert travel.sent[1:] == [f"Tue 2027-01-05 {hour}:30 Core concepts (again)" for hour in (10, 11, 12)]
    assert travel.to("2027-01-08 12:00") == ["Fri 2027-01-08 09:00 Frameworks"]


def test_snoozing_can_be_taken_back() -> None:
    travel = at("2027-01-05 09:30")
    before = ahead(travel.session), travel.reading(1), travel.labels(1)
    travel.snooze(1, Pause.HOUR)
    travel.press("Undo: Core concepts", 1)
    assert (ahead(travel.session), travel.reading(1), travel.labels(1)) == before


def test_the_choice_of_times_can_be_left() -> None:
    travel = at("2027-01-05 09:30")
    before = travel.session
    travel.press("Snooze", 1)
    assert travel.labels(1) == [
        *[SAY.pause(pause) for pause in (Pause.HOUR, Pause.TOMORROW, Pause.WORKDAY)],
        SAY.not_later(),
        SAY.pause(Pause.DATE),
    ]
    travel.press(SAY.not_later(), 1)
    assert travel.session == replace(before, changed_at=travel.now)


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("", "Choose a date first, or one of the buttons."),
        ("soon", "I could not read this as a date. Write it like 2026-12-14."),
        ("2027-02-30", "I could not read this as a date. Write it like 2026-12-14."),
        ("2027-01-05", "This date is not ahead. Choose tomorrow or a later day."),
        ("2026-01-05", "This date is not ahead. Choose tomorrow or a later day."),
        ("0001-01-01", "This date is not ahead. Choose tomorrow or a later day."),
        ("2032-01-05", "This is more than three years ahead. Choose an earlier day."),
        ("9999-12-31", "This is more than three years ahead. Choose an earlier day."),
    ],
)
def test_a_wrong_date_gets_a_sentence_and_changes_nothing(day: str, sentence: str) -> None:
    travel = at("2027-01-05 09:30")
    before = ahead(travel.session)
    travel.snooze(1, Pause.DATE, day)
    assert sentence in travel.reading(1)
    assert travel.whispers == (sentence,)
    assert ahead(travel.session) == before
    travel.press(SAY.pause(Pause.DATE), 1, values={"day": "2027-01-07"})
    assert "Core concepts: comes back on 2027-01-07 09:00." in travel.reading(1)


@pytest.mark.parametrize(
    ("now", "number", "pause", "day"),
    [
        ("2027-01-15 09:30", 5, Pause.DATE, "2027-01-19"),  # due on Monday the 18th
        ("2027-01-18 16:30", 5, Pause.HOUR, ""),
        ("2027-01-14 09:30", 4, Pause.DATE, "2027-01-18"),  # baseline checks, due on Friday the 15th
    ],
)
def test_nothing_comes_back_when_it_is_too_late_for_it(now: str, number: int, pause: Pause, day: str) -> None:
    travel = at(now)
    before = ahead(travel.session)
    travel.snooze(number, pause, day)
    assert travel.whispers == (SAY.too_late(),)
    assert ahead(travel.session) == before
    assert SAY.not_later() in travel.labels(number)


def test_nothing_comes_back_when_the_session_has_begun() -> None:
    """Live-first: the refresher is for the day before, a session at nine leaves no later moment."""
    travel = at("2027-01-18 16:30", session_for(LIVE_FIRST, start=time(9)))
    travel.snooze(4, Pause.TOMORROW)
    assert travel.whispers == (SAY.too_late(),)


def test_of_several_steps_those_come_back_for_which_there_is_time() -> None:
    travel = at("2027-01-12 09:30")
    travel.snooze(3, Pause.DATE, "2027-01-18")
    assert "Demos: comes back on 2027-01-18 09:00." in travel.reading(3)
    assert "10 min, by 2027-01-15." in travel.reading(3)
    assert travel.labels(3)[:3] == ["Undo: Demos", "Done: Baseline checks", "Skip: Baseline checks"]


def test_the_same_snooze_twice_is_silent() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Snooze", 1)
    press = travel.button(SAY.pause(Pause.HOUR), 1).press
    travel.send(press)
    after = travel.session
    travel.send(press)
    assert (travel.session, travel.effects) == (after, ())


def test_a_choice_of_times_goes_when_the_step_is_done_elsewhere() -> None:
    """The nudge offers times while the same step is done on the message that opened it."""
    travel = at("2027-01-14 09:30")
    travel.press("Snooze", 4)
    travel.press("Done: Baseline checks", 3)
    assert travel.labels(4) == ["Undo: Baseline checks"]


def test_the_session_itself_cannot_be_snoozed() -> None:
    travel = at("2027-01-18 09:30")
    assert travel.labels(6) == ["Stop reminders"]
    travel.send(Press(verb=Verb.SNOOZE, round=1, value="6"))
    assert travel.whispers == ("There is nothing to change here.",)


# --- stop and start again -------------------------------------------------------------------------------------


def test_stop_is_at_once_and_says_how_to_start_again() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Stop reminders", 1)
    assert travel.effects[0] == Show(slot="reminder.1")
    assert SAY.stopped() in travel.reading(1)
    assert travel.labels(1) == ["Start reminders again"]
    assert f"{SAY.stopped()} 0 of 8 steps done." in travel.reading(Slot.PLAN)
    assert next_wake(travel.session, travel.now) is None
    assert travel.to("2027-01-14 12:00") == []
    travel.press("Start reminders again", 1)
    assert travel.labels(1) == WAYS
    assert travel.to("2027-01-15 12:00") == [
        "Thu 2027-01-14 12:00 Frameworks, Demos, Baseline checks",
        NUDGES,
    ]


def test_what_is_done_stays_done_over_a_stop() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Done", 1)
    travel.press("Stop reminders", Slot.PLAN)
    assert travel.effects[0] == Show(slot=Slot.PLAN)
    assert "1 of 8 steps done." in travel.reading(Slot.PLAN)
    travel.press("Start reminders again", Slot.PLAN)
    assert "1 of 8 steps done." in travel.reading(Slot.PLAN)
    assert not any("Core concepts" in line for line in ahead(travel.session))


def test_an_older_message_can_stop_and_start_too() -> None:
    travel = at("2027-01-08 09:30")
    travel.press("Stop reminders", 1)
    assert SAY.stopped() in travel.reading(1)
    assert travel.labels(1) == travel.labels(2) == ["Start reminders again"]


def test_stop_also_holds_back_what_was_decided_on_but_not_sent_yet() -> None:
    travel = at("2027-01-05 09:00")
    (message,) = travel.posts
    assert is_fit(travel.session, message, travel.now)
    travel.press("Stop reminders", Slot.PLAN)
    assert not is_fit(travel.session, message, travel.now)


def test_stopping_twice_is_silent_also_from_an_old_plan() -> None:
    travel = at("2027-01-05 09:30")
    press = travel.button("Stop reminders", Slot.PLAN).press
    travel.send(press)
    after = travel.session
    travel.send(press)
    assert (travel.session, travel.effects) == (after, ())
    travel.book(day="2027-01-26")
    travel.send(press)
    assert travel.whispers == ()


# --- another date ---------------------------------------------------------------------------------------------

AFTER_26 = [
    "Tue 2027-01-19 09:00 Demos, Baseline checks",
    "Thu 2027-01-21 09:00 Baseline checks (nudge)",
    "Fri 2027-01-22 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge)",
    "Mon 2027-01-25 09:00 Live session",
    "Wed 2027-01-27 09:00 Recap",
]


def test_a_week_later_what_was_opened_opens_again_for_the_new_date() -> None:
    travel = at("2027-01-08 09:30")
    travel.book(day="2027-01-26")
    assert ahead(travel.session)[:7] == [
        "Tue 2027-01-12 09:00 Core concepts",
        "Fri 2027-01-15 09:00 Frameworks",
        *AFTER_26,
    ]
    assert travel.labels(1) == travel.labels(2) == []  # they are not open yet
    assert "by 2027-01-25" in travel.reading(1)


def test_a_month_later_everything_waits_for_its_new_days() -> None:
    travel = at("2027-01-13 10:00")
    travel.book(day="2027-02-16")
    assert ahead(travel.session)[:3] == [
        "Tue 2027-02-02 09:00 Core concepts",
        "Fri 2027-02-05 09:00 Frameworks",
        "Tue 2027-02-09 09:00 Demos, Baseline checks",
    ]
    assert [message.stage for message in messages(travel)] == [Stage.CLOSED] * 3


def test_a_week_earlier_what_was_told_is_not_told_again() -> None:
    travel = at("2027-01-05 10:00")
    travel.book(day="2027-01-12")
    assert ahead(travel.session)[:5] == [
        "Wed 2027-01-06 09:00 Frameworks, Demos, Baseline checks",
        "Thu 2027-01-07 09:00 Baseline checks (nudge)",
        "Fri 2027-01-08 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge)",
        "Mon 2027-01-11 09:00 Live session",
        "Wed 2027-01-13 09:00 Recap",
    ]
    assert travel.labels(1) == WAYS
    assert "by 2027-01-11" in travel.reading(1)


def test_a_month_earlier_everything_comes_at_once() -> None:
    travel = at("2026-12-14 10:00")
    travel.book(day="2026-12-18")
    assert ahead(travel.session)[:3] == [
        "Tue 2026-12-15 09:00 Core concepts, Frameworks, Demos, Baseline checks",
        "Wed 2026-12-16 09:00 Core concepts (nudge), Frameworks (nudge), Demos (nudge)",
        "Thu 2026-12-17 09:00 Live session",
    ]


def test_what_is_done_stays_done_for_the_new_date() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Done", 1)
    travel.book(day="2027-02-16")
    assert not any("Core concepts" in line for line in ahead(travel.session))
    assert "1 of 8 steps done." in travel.reading(Slot.PLAN)


def test_the_same_date_with_other_details_repeats_nothing() -> None:
    """Setting the date again late opens its steps late; whoever was told of them need not be told twice."""
    travel = at("2027-01-13 10:00")
    before = ahead(travel.session)
    travel.book(participants="12")
    assert ahead(travel.session) == before
    assert [message.stage for message in messages(travel)] == [Stage.OPEN] * 3


def test_there_and_back_repeats_nothing() -> None:
    travel = at("2027-01-13 10:00")
    before = ahead(travel.session)
    travel.book(day="2027-02-16")
    travel.book(day="2027-01-19")
    assert ahead(travel.session) == before


def test_a_session_moved_by_a_day_after_it_was_announced_is_announced_again() -> None:
    travel = at("2027-01-18 10:00")
    travel.book(day="2027-01-20")
    assert "2027-01-20" in travel.reading(6)
    assert travel.labels(6) == []
    assert ahead(travel.session)[:2] == ["Tue 2027-01-19 09:00 Live session", "Thu 2027-01-21 09:00 Recap"]


def test_another_hour_of_the_same_day_is_put_right_in_the_message() -> None:
    travel = at("2027-01-18 10:00")
    travel.book(time="16:00")
    assert "2027-01-19 16:00, 1 h 30 min." in travel.reading(6)
    assert ahead(travel.session)[0] == "Wed 2027-01-20 09:00 Recap"


def test_another_recommendation_asks_for_other_steps() -> None:
    """While the question is open the reminders wait; then the messages about steps that are gone are closed."""
    travel = at("2027-01-05 09:30")
    travel.press("Change practice", Slot.GRID)
    assert next_wake(travel.session, travel.now) is None
    assert travel.reading(1) == SAY.waits()
    assert travel.labels(1) == []
    travel.press("Keep “It can be simulated”", Slot.GRID)
    assert travel.labels(1) == WAYS
    travel.press("Change practice", Slot.GRID)
    travel.press("It must be live", Slot.GRID)
    assert (travel.reading(1), travel.labels(1)) == (SAY.closed(), [])
    assert ahead(travel.session)[0] == "Fri 2027-01-08 09:00 Pre-reading and primer lessons"


def test_when_no_session_is_needed_any_more_its_announcement_is_closed() -> None:
    travel = at("2027-01-18 09:30")
    travel.press("Change correction", Slot.GRID)
    travel.press("No, later is fine", Slot.GRID)
    assert travel.card(Slot.GRID).title == "Async-first"
    assert (travel.reading(6), travel.labels(6)) == (SAY.closed(), [])


# --- called off -----------------------------------------------------------------------------------------------


def called_off(travel: Travel) -> None:
    travel.press("Change date or details", Slot.PLAN)
    travel.press("Call off the live session", Slot.PLAN)


def test_calling_it_off_ends_the_reminders_with_one_line() -> None:
    travel = at("2027-01-05 09:30")
    called_off(travel)
    assert [effect.slot for effect in travel.effects if isinstance(effect, Show)] == [Slot.PLAN, Slot.ENDING]
    assert travel.reading(Slot.ENDING) == "Sales onboarding is called off, so its reminders have ended."
    assert "The live session on 2027-01-19 15:00 is called off." in travel.reading(Slot.PLAN)
    assert (travel.reading(1), travel.labels(1)) == (SAY.closed(), [])
    assert next_wake(travel.session, travel.now) is None
    assert travel.to("2027-03-01 12:00") == []


def test_it_can_take_place_after_all() -> None:
    travel = at("2027-01-05 09:30")
    before = ahead(travel.session)
    called_off(travel)
    travel.press("It takes place after all", Slot.PLAN)
    assert state(travel) is State.ON
    assert travel.reading(Slot.ENDING) == "The reminders for Sales onboarding go on."
    assert ahead(travel.session) == before


def test_called_off_and_on_after_its_days_only_what_is_still_of_use_is_sent() -> None:
    travel = at("2027-01-05 09:30")
    called_off(travel)
    travel.to("2027-01-18 12:00")
    travel.press("It takes place after all", Slot.PLAN)
    assert travel.to("2027-01-19 12:00") == [
        "Mon 2027-01-18 12:00 Live session, Core concepts (nudge), Frameworks, Demos"
    ]


def test_reminders_that_were_not_on_end_without_a_line() -> None:
    for session in (session_for(reminders=None), session_for(reminders=Reminders(state=State.STOPPED))):
        travel = at("2027-01-05 09:30", session)
        called_off(travel)
        assert [effect.slot for effect in travel.effects if isinstance(effect, Show)] == [Slot.PLAN]
        travel.press("It takes place after all", Slot.PLAN)
        assert next_wake(travel.session, travel.now) is None


def test_another_date_after_calling_off_says_that_reminders_are_off() -> None:
    travel = at("2027-01-05 09:30")
    called_off(travel)
    travel.press("Set the live date", Slot.PLAN)
    travel.press("Make the plan", Slot.PLAN, values={"day": "2027-02-16", "time": "15:00", "zone": "Europe/Ljubljana"})
    assert next_wake(travel.session, travel.now) is None
    travel.press("Start reminders again", Slot.PLAN)
    assert ahead(travel.session)[0] == "Tue 2027-02-02 09:00 Core concepts"


def test_calling_off_twice_is_silent() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Change date or details", Slot.PLAN)
    press = travel.button("Call off the live session", Slot.PLAN).press
    travel.send(press)
    after = travel.session
    travel.send(press)
    assert (travel.session, travel.effects) == (after, ())


# --- details and away -----------------------------------------------------------------------------------------


def test_a_place_given_late_is_put_into_the_announcement() -> None:
    travel = at("2027-01-18 09:30")
    assert "Where:" not in travel.reading(6)
    travel.press("Reminder details", Slot.PLAN)
    travel.press("Save", Slot.REMINDERS, values={"place": "Room 4", "bring": "a case", "materials": "the wiki"})
    assert "Where: Room 4" in travel.reading(6)
    assert "Please bring: a case" in travel.reading(6)
    assert Refresh(slot="reminder.6") in travel.effects


def test_the_announcement_follows_what_is_done_elsewhere() -> None:
    travel = at("2027-01-18 09:30")
    assert "Still open before it: Core concepts" in travel.reading(6)
    for label in ("Done: Core concepts", "Done: Frameworks", "Skip: Demos"):
        travel.press(label, 5)
        assert Refresh(slot="reminder.6") in travel.effects
    assert "Still open before it: Baseline checks." in travel.reading(6)


def test_away_until_a_day_holds_everything_until_then_and_says_so() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Reminder details", Slot.PLAN)
    travel.press("Save", Slot.REMINDERS, values={"away": "2027-01-14"})
    assert "Paused: nothing is sent before 2027-01-14." in travel.reading(Slot.PLAN)
    assert travel.to("2027-01-15 12:00") == [
        "Thu 2027-01-14 09:00 Frameworks, Demos, Baseline checks",
        NUDGES,
    ]
    assert "Paused" not in travel.reading(Slot.PLAN)


def test_whoever_is_back_earlier_empties_the_field() -> None:
    travel = at("2027-01-05 09:30")
    for day in ("2027-01-14", ""):
        travel.press("Reminder details", Slot.PLAN)
        travel.press("Save", Slot.REMINDERS, values={"away": day})
    assert ahead(travel.session)[0] == "Fri 2027-01-08 09:00 Frameworks"


def test_a_day_of_return_that_has_passed_is_no_mistake_when_something_else_is_set() -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Reminder details", Slot.PLAN)
    travel.press("Save", Slot.REMINDERS, values={"away": "2027-01-14"})
    travel.to("2027-01-15 12:00")
    travel.press("Reminder details", Slot.PLAN)
    assert "Away until =" in travel.reading(Slot.REMINDERS)
    assert "2027-01-14" not in travel.reading(Slot.REMINDERS)
    travel.press("Save", Slot.REMINDERS, values={"place": "Room 4"})
    assert travel.whispers == ()
    assert "Room 4" in travel.reading(Slot.REMINDERS)


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("2027-01-04", "This day is over. Choose a later one, or leave the field empty."),
        ("0001-01-01", "This day is over. Choose a later one, or leave the field empty."),
        ("2032-01-05", "This is more than three years ahead. Choose an earlier day."),
        ("9999-12-31", "This is more than three years ahead. Choose an earlier day."),
        ("next week", "I could not read this as a date. Write it like 2026-12-14."),
    ],
)
def test_a_wrong_day_in_the_form_gets_a_sentence_and_loses_nothing(day: str, sentence: str) -> None:
    travel = at("2027-01-05 09:30")
    travel.press("Reminder details", Slot.PLAN)
    travel.press("Save", Slot.REMINDERS, values={"away": day, "place": "Room 4"})
    text = travel.reading(Slot.REMINDERS)
    assert f"Away until = {day} {sentence}" in text
    assert "= Room 4" in text
    assert travel.whispers == ("Something in the form needs another look. What you typed is still there.",)
    assert travel.session.reminders is not None
    assert (travel.session.reminders.details, travel.session.reminders.away_until) == (Details(), None)


def test_details_can_be_given_before_reminders_are_on_and_are_in_the_preview() -> None:
    travel = at("2027-01-04 10:00", session_for(reminders=None))
    travel.press("Reminder details", Slot.PLAN)
    travel.press("Save", Slot.REMINDERS, values={"place": "Room 4"})
    assert "Remind us here" in travel.labels(Slot.PLAN)
    assert next_wake(travel.session, travel.now) is None
    travel.press("Preview reminders", Slot.PLAN)
    assert "Where: Room 4" in travel.reading(Slot.PREVIEW)
    assert SAY.preview_off() in travel.reading(Slot.PREVIEW)
    travel.press("Remind us here", Slot.PLAN)
    assert SAY.preview_off() not in travel.reading(Slot.PREVIEW)
    assert travel.to("2027-01-05 12:00") == ["Tue 2027-01-05 09:00 Core concepts"]


def test_the_form_can_be_left_and_comes_back_with_what_was_typed_before() -> None:
    travel = at("2027-01-05 09:30")
    before = travel.session
    travel.press("Reminder details", Slot.PLAN)
    travel.press(SAY.leave(), Slot.REMINDERS)
    assert travel.session == replace(before, changed_at=travel.now)


def test_long_and_odd_details_are_kept_as_one_line_of_text() -> None:
    travel = at("2027-01-18 09:30")
    travel.press("Reminder details", Slot.PLAN)
    travel.press("Save", Slot.REMINDERS, values={"place": "<b>Room</b>\n\x00 4", "bring": "x" * 5000, "odd": "Eve"})
    assert "Where: <b>Room</b> 4" in travel.reading(6)
    assert len(travel.reading(6)) < 1500


# --- troubles -------------------------------------------------------------------------------------------------


def test_a_lost_place_ends_the_reminders_and_tells_the_owner() -> None:
    travel = at("2027-01-05 09:30")
    travel.do(PlaceLost(id="x", at=travel.now, actor="ana"))
    assert travel.effects[0] == Show(slot=Slot.ENDING, place=Place.BELOW)
    assert travel.reading(Slot.ENDING).startswith("The reminders for Sales onboarding have ended")
    assert SAY.lost() in travel.reading(Slot.PLAN)
    assert next_wake(travel.session, travel.now) is None
    again = travel.session
    travel.do(PlaceLost(id="y", at=travel.now, actor="ana"))
    assert (travel.session, travel.effects) == (again, ())
    travel.press("Start reminders again", Slot.PLAN)
    assert ahead(travel.session)[0] == "Fri 2027-01-08 09:00 Frameworks"


def test_a_message_that_never_went_out_is_decided_on_anew() -> None:
    travel = at("2027-01-05 09:00")
    travel.to("2027-01-05 17:00")
    travel.do(Withdrawn(id="x", at=travel.now, actor="ana", number=1))
    assert messages(travel) == ()
    assert ahead(travel.session)[0] == "Wed 2027-01-06 09:00 Core concepts"
    travel.do(Withdrawn(id="y", at=travel.now, actor="ana", number=1))
    assert travel.effects == ()


def test_a_snoozed_message_that_never_went_out_is_not_lost() -> None:
    travel = at("2027-01-05 15:30")
    travel.snooze(1, Pause.HOUR)
    travel.to("2027-01-05 17:00")
    assert travel.sent[-1] == "Tue 2027-01-05 16:30 Core concepts (again)"
    travel.do(Withdrawn(id="x", at=travel.now, actor="ana", number=2))
    assert ahead(travel.session)[:2] == [
        "Wed 2027-01-06 09:00 Core concepts (again)",
        "Fri 2027-01-08 09:00 Frameworks",
    ]


def test_after_an_outage_of_days_what_was_held_comes_as_one_message() -> None:
    """Two messages could not be sent for a week; each is taken back, and what is still of use comes together."""
    travel = at("2027-01-08 10:00")
    travel.to("2027-01-11 10:00")
    for message in messages(travel):
        assert not is_fit(travel.session, message, travel.now)
        travel.do(Withdrawn(id="x", at=travel.now, actor="ana", number=message.number))
    assert travel.to("2027-01-11 17:00") == ["Mon 2027-01-11 10:00 Core concepts, Frameworks"]


def test_a_message_that_waits_to_be_sent_is_taken_back_when_its_step_has_moved_far_ahead() -> None:
    travel = at("2027-01-05 09:00")
    (message,) = travel.posts
    travel.book(day="2027-02-16")
    assert not is_fit(travel.session, message, travel.now)


def test_the_first_message_to_each_place_says_who_writes() -> None:
    travel = at("2027-01-20 12:00", session_for(with_case(Case.HIGH_TRUST)))
    introduced = [message.number for message in messages(travel) if "I am Livewise." in travel.reading(message.number)]
    assert [(number, messages(travel)[number - 1].is_private) for number in introduced] == [(1, True), (4, False)]


def test_being_woken_for_nothing_changes_nothing() -> None:
    travel = at("2027-01-05 09:30")
    after = travel.session
    travel.do(Reminded(id="x", at=travel.now, actor="ana"))
    assert (travel.session, travel.effects) == (after, ())


def test_reminders_that_nobody_looked_at_for_years_end_in_peace() -> None:
    session = session_for()
    turn = step(session, Reminded(id="x", at=datetime(2036, 1, 2, 12, tzinfo=UTC), actor="ana"), NO_ALMANAC)
    assert (turn.session, turn.effects) == (session, ())


def test_a_detail_added_on_the_day_before_makes_it_no_short_notice() -> None:
    talk = planned()
    before = talk.card(Slot.PLAN).blocks
    talk.now = talk.now.replace(year=2027, month=1, day=18)
    talk.press("Change date or details")
    talk.book()
    assert talk.card(Slot.PLAN).blocks[0] == before[0]
    assert "short notice" not in reading(talk.card(Slot.PLAN))


def test_a_second_press_of_it_takes_place_is_no_mistake() -> None:
    talk = planned()
    talk.say("call it off")
    press = talk.find("It takes place after all")
    talk.send(press)
    talk.send(press)
    assert talk.whispers == ()
