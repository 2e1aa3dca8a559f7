"""The agenda of the live session in a conversation, by the words people read, type, paste and press."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.calendar_file import calendar_file
from dialogs.cards import CardKind, Press, Verb
from dialogs.document import from_json, to_json
from dialogs.effects import Place, Show, Slot
from dialogs.events import Heard, Said, Started
from dialogs.machine_agenda import FIELD
from dialogs.plan import Phase
from dialogs.plan_agenda import MOST_MOVED
from dialogs.session import Asking, Session, asking
from dialogs.session import planned as plan_of
from dialogs.session_agenda import LIMIT
from tests.dialogs.talk import AT, TEXTS, Talk, buttons, hybrid, planned, reading
from tests.dialogs.travel import Travel, ahead

MORNING = """\
9:00 Welcome
9:15 Lecture: the method
10:00 Break
10:15 Theory: the rules
10:45 Role play
11:45 Debrief
12:00 Wrap-up
12:15 End"""
SHORT = "9:00 Lecture: AI basics\n9:20 Role play\n10:00 Debrief\n10:20 End"  # 20 minutes of listening
DRILLS = "Role play 40 min\nDebrief 20 min\nBreak 10 min"  # none
SAME, SHORTER, DROP = (
    "Use the time for practice",
    "Shorten the session by 1 h 30 min",
    "Take the agenda out of the plan",
)
NOTHING_YET = "So far no minute counts as listening. Please settle what is open below."
STALE = "That button belongs to an earlier step, so nothing was changed."


def labels(talk: Talk, slot: str = Slot.AGENDA) -> list[str]:
    return [button.label for button in buttons(talk.card(slot))]


def text(talk: Talk, slot: str = Slot.AGENDA) -> str:
    return reading(talk.card(slot))


def entered(pasted: str, talk: Talk | None = None) -> Talk:
    """A plan with this in the form, sent."""
    talk = talk or planned()
    talk.press("Check my agenda")
    talk.press("Check it", values={FIELD: pasted})
    return talk


def overhear(talk: Talk, words: str) -> None:
    talk.do(Said(id=talk.id(), at=talk.now, actor="ana", text=words, heard=Heard.OVERHEARD))


def booked(**values: str) -> Talk:
    """A hybrid plan with these details."""
    talk = hybrid()
    talk.press("Set the live date")
    talk.book(**values)
    return talk


def in_language(talk: Talk, code: str) -> Talk:
    talk.session = replace(talk.session, locale=code)
    return talk


# --- the ways in ----------------------------------------------------------------------------------------------


def test_the_plan_has_a_button_that_opens_the_form() -> None:
    talk = planned()
    talk.press("Check my agenda")
    assert talk.effects == (Show(slot=Slot.AGENDA, place=Place.BELOW),)
    assert talk.card(Slot.AGENDA).kind is CardKind.FORM
    assert text(talk).startswith("Paste your agenda\nSales onboarding\n")
    assert "A long agenda can be sent as a message here." in text(talk)
    assert labels(talk) == ["Check it", "Close the form"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "agenda"),
        ("en", "check my agenda"),
        ("de", "Tagesordnung"),
        ("de", "Agenda prüfen"),
        ("fr", "ordre du jour"),
        ("fr", "vérifier le déroulé"),
        ("es", "orden del día"),
        ("es", "revisar la agenda"),
        ("sl", "dnevni red"),
        ("sl", "preveri dnevni red"),
    ],
)
def test_a_word_opens_it_before_any_answer_at_a_question_and_with_a_plan(code: str, words: str) -> None:
    answered = Talk()
    answered.press("Behaviour change", "Yes, immediately")
    for talk in (Talk(), answered, hybrid(), planned()):
        before = in_language(talk, code).session
        talk.say(words)
        assert talk.effects == (Show(slot=Slot.AGENDA, place=Place.BELOW),)
        assert talk.card(Slot.AGENDA).kind is CardKind.FORM
        assert (talk.session.answers, talk.session.booking) == (before.answers, before.booking)


def test_the_label_can_be_typed_as_well() -> None:
    talk = planned()
    talk.say("Check my agenda")
    assert talk.card(Slot.AGENDA).kind is CardKind.FORM


@pytest.mark.parametrize("start", [Talk, hybrid, planned])
def test_a_pasted_message_is_taken_without_pressing_anything(start: type[Talk]) -> None:
    talk = start()
    before = asking(talk.session)
    talk.say(MORNING)
    assert talk.effects[0] == Show(slot=Slot.AGENDA, place=Place.BELOW)
    assert talk.card(Slot.AGENDA).title == "Agenda: Sales onboarding"
    assert "75 minutes of listening leave the room." in text(talk)
    assert asking(talk.session) is before


def test_at_a_question_it_is_no_answer_that_was_missed() -> None:
    talk = Talk()
    talk.press("Behaviour change")
    talk.say(MORNING)
    assert "I could not read" not in reading(talk.card())
    assert asking(talk.session) is Asking.CORRECTION


def test_as_the_very_first_message_it_is_taken_and_the_name_still_asked_for() -> None:
    talk = Talk(MORNING)
    assert talk.effects[0] == Show(slot=Slot.GRID)
    assert Show(slot=Slot.AGENDA) in talk.effects
    assert reading(talk.card()).startswith("What training are you planning?")
    assert "75 minutes of listening leave the room." in text(talk)
    assert talk.card(Slot.AGENDA).title == "Agenda of the live session"
    talk.say("Fire warden refresher")
    assert talk.session.topic == "Fire warden refresher"
    assert talk.card(Slot.AGENDA).title == "Agenda: Fire warden refresher"
    assert "75 minutes of listening leave the room." in text(talk)


def test_where_the_name_is_asked_for_it_is_no_name() -> None:
    talk = Talk("")
    talk.say(MORNING)
    assert asking(talk.session) is Asking.TOPIC
    assert "75 minutes" in text(talk)
    talk.say("Fire warden refresher")
    assert talk.session.topic == "Fire warden refresher"


def test_the_word_for_it_as_the_very_first_message_opens_the_form() -> None:
    talk = Talk("agenda")
    assert asking(talk.session) is Asking.TOPIC
    assert talk.card(Slot.AGENDA).kind is CardKind.FORM
    assert talk.effects == (Show(slot=Slot.GRID), Show(slot=Slot.AGENDA, place=Place.BELOW))
    assert "\n\n" not in text(talk)
    talk.press("Check it", values={FIELD: MORNING})
    talk.say("Fire warden refresher")
    assert talk.session.topic == "Fire warden refresher"


def test_every_card_about_it_makes_sense_while_the_training_has_no_name() -> None:
    talk = Talk(MORNING)
    talk.press("How did you class this?")
    assert str(talk.card(Slot.AGENDA).summary[0]).startswith("75 minutes of listening leave the room.")
    assert str(talk.card(Slot.READING).summary[0]) == "The word that decided"
    talk.press("Paste another agenda")
    assert str(talk.card(Slot.AGENDA).summary[0]) == "Paste your agenda"


def test_what_is_typed_into_the_card_itself_is_answered_in_place() -> None:
    talk = planned()
    talk.do(Said(id=talk.id(), at=talk.now, actor="ana", text=MORNING, heard=Heard.ENTERED))
    assert talk.effects[0] == Show(slot=Slot.AGENDA)


def test_among_people_who_talk_to_each_other_it_is_taken_only_while_the_form_is_open() -> None:
    talk = planned()
    before = talk.session
    overhear(talk, MORNING)
    assert (talk.session, talk.effects, talk.whispers) == (before, (), ())
    talk.press("Check my agenda")
    for chatter in ("shall we have lunch first?", "I asked Eve.\nShe has it on paper.\nTomorrow, she says."):
        form = talk.session
        overhear(talk, chatter)
        assert (talk.session, talk.effects, talk.whispers) == (form, (), ())
    assert talk.card(Slot.AGENDA).kind is CardKind.FORM
    overhear(talk, MORNING)
    assert talk.effects[0] == Show(slot=Slot.AGENDA, place=Place.BELOW)
    assert "75 minutes" in text(talk)
    taken = talk.session
    overhear(talk, SHORT)
    assert talk.session == taken


@pytest.mark.parametrize(
    "message",
    [
        "Hi all,\nwe plan something for the new people.\nCan you help?\nThanks",
        "it is for sales\nand for support\nand it takes 2 hours",
        "behaviour change\nyes\nno",
        "one\n\n\ntwo\n\nthree",
        "9:00 Lecture\n9:30 Role play",
        "Lecture 30 min, role play 20 min, break 10 min",
    ],
)
def test_a_message_of_several_lines_that_is_none_is_not_taken_for_one(message: str) -> None:
    talk = Talk()
    talk.say(message)
    assert talk.session.agenda is None


def test_where_one_is_waited_for_a_message_of_one_line_will_do() -> None:
    talk = planned()
    talk.press("Check my agenda")
    talk.say("Welcome 5 min, lecture 30 min, role play 45 min")
    assert "30 minutes of listening leave the room." in text(talk)


def test_other_words_are_still_understood_while_the_form_is_open() -> None:
    talk = planned()
    talk.press("Check my agenda")
    talk.say("why these days")
    assert talk.effects == (Show(slot=Slot.REASONS, place=Place.BELOW),)
    assert talk.card(Slot.AGENDA).kind is CardKind.FORM


def test_the_form_can_be_left() -> None:
    talk = planned()
    talk.press("Check my agenda", "Close the form")
    assert text(talk) == "No agenda yet. “Check my agenda” on the plan opens the form again."
    entered(MORNING, talk)
    before = text(talk)
    talk.press("Paste another agenda")
    assert "9:15 Lecture: the method" in text(talk), "the one that is there can be mended"
    talk.press("Close the form")
    assert text(talk) == before


# --- what it comes to -----------------------------------------------------------------------------------------


def test_it_says_the_minutes_the_person_hours_and_the_share() -> None:
    talk = booked(participants="14")
    entered(MORNING, talk)
    assert text(talk).startswith(
        "Agenda: Sales onboarding\n"
        "75 minutes of listening leave the room. Use them for practice or give them back.\n"
        "For 14 participants that is 17.5 person-hours.\n"
        "That is 50% of the time that is not logistics.\n"
    )


def test_without_participants_there_are_no_person_hours() -> None:
    assert "person-hour" not in text(entered(MORNING))


def test_every_line_is_shown_with_its_class_and_length() -> None:
    talk = entered(f"{MORNING.removesuffix('12:15 End')}12:15 Surprise\n12:30 End")
    for line in (
        "Welcome | Logistics | 15 min",
        "Lecture: the method | Better on their own time | 45 min",
        "Role play | Worth live time | 1 h",
        "Surprise | Not clear yet, counts as live | 15 min",
    ):
        assert line in text(talk)


def test_no_listening_is_praised() -> None:
    talk = booked(participants="14")
    entered(DRILLS, talk)
    assert "Nothing to protect: good. This session has no listening in it that people could do alone." in text(talk)
    assert "person-hours" not in text(talk)
    assert "0 min" not in re.sub(r"\d0 min", "", text(talk))
    assert {SAME, DROP}.isdisjoint(labels(talk))


@pytest.mark.parametrize("pasted", [MORNING, SHORT, DRILLS, "Lecture 30 min\nTheory 20 min", "Break 10 min\nLunch 1 h"])
def test_it_is_never_called_time_saved_and_never_negative(pasted: str) -> None:
    talk = booked(participants="14")
    entered(pasted, talk)
    talk.press("How did you class this?")
    told = text(talk) + text(talk, Slot.READING)
    assert not re.search(r"\bsav(e|ed|es|ing)\b|[-−]\d", told, re.IGNORECASE)


def test_the_picture_says_the_same_in_words() -> None:
    told = text(entered(MORNING))
    assert "Now: 1 h 15 min listening, 1 h 15 min practice and 45 min logistics." in told
    assert "Same length: 2 h 30 min practice and 45 min logistics." in told
    assert "Shorter: 1 h 15 min practice and 30 min logistics." in told


def test_a_total_that_does_not_add_up_is_said_and_not_mended() -> None:
    talk = entered("Lecture 30 min\nRole play 30 min\nTotal 90 min")
    assert "The agenda says 1 h 30 min in total; its lines add up to 1 h." in text(talk)
    assert "30 minutes of listening" in text(talk)


@pytest.mark.parametrize(
    ("pasted", "sentence"),
    [
        ("9:00-9:30 Lecture\n9:20-9:10 Exercise\n9:40-9:50 Break", "“Exercise”: its times run backwards."),
        ("22:00-23:30 Drill\n23:30-0:30 Debrief", "“Debrief” goes on after midnight."),
        ("25:00-26:00 Lecture\n9:30-10:30 Exercise", "in “Lecture” is not a time that I can"),
        ("Topic;Minutes\nLecture;-15\nExercise;30\nBreak;10", "“-15 min” in “Lecture” is not a time that I can"),
        (
            "9:00-9:30 (45 min) Lecture\n9:30-10:00 Break",
            "“Lecture”: the length given (45 min) does not match its times.",
        ),
        ("9:00-9:30 Lecture\n10:00-10:30 Exercise", "Before “Exercise” there are 30 min that belong to no line."),
        ("9:00-9:45 Lecture\n9:30-10:30 Exercise", "“Exercise” begins 15 min before the line above it ends."),
        ("Role play 30 min\nLecture\nBreak 10 min", "“Lecture” gives no time, so it counts as 0 minutes."),
    ],
)
def test_what_does_not_fit_together_is_said(pasted: str, sentence: str) -> None:
    talk = entered(pasted)
    assert talk.card(Slot.AGENDA).kind is CardKind.AGENDA
    assert sentence in text(talk)


# --- what is asked --------------------------------------------------------------------------------------------

OPEN = "Lecture 20 min\nSurprise 30 min\nRole play 40 min"


@pytest.mark.parametrize(
    ("label", "minutes", "kind"),
    [
        ("Own time: Surprise", 50, "Better on their own time"),
        ("Live: Surprise", 20, "Worth live time"),
        ("Logistics: Surprise", 20, "Logistics"),
    ],
)
def test_a_line_that_is_not_clear_is_asked_about_and_one_press_settles_it(label: str, minutes: int, kind: str) -> None:
    talk = entered(OPEN)
    assert "What is “Surprise”? Until you say so, it counts as live." in text(talk)
    assert "20 minutes of listening" in text(talk)
    talk.press(label)
    assert talk.effects[0] == Show(slot=Slot.AGENDA)
    assert f"{minutes} minutes of listening" in text(talk)
    assert f"Surprise | {kind} | 30 min" in text(talk)
    assert "What is “Surprise”?" not in text(talk)


def test_a_line_without_a_length_is_asked_about_and_one_press_settles_it() -> None:
    talk = entered("Role play 30 min\nLecture\nBreak 10 min")
    assert "How long does “Lecture” take? Until you say so, it counts as 0 minutes." in text(talk)
    assert "Lecture | Better on their own time | no time given" in text(talk)
    assert NOTHING_YET in text(talk), "no praise before it is known"
    talk.press("45 min: Lecture")
    assert "45 minutes of listening leave the room." in text(talk)
    assert "Lecture | Better on their own time | 45 min" in text(talk)
    assert "How long" not in text(talk)
    assert "gives no time" not in text(talk)


def test_a_mixed_line_counts_as_live_until_one_press_splits_it() -> None:
    talk = entered("Theory + exercise 45 min\nDebrief 20 min\nBreak 10 min")
    assert "“Theory + exercise” is part listening (20 min) and part practice (25 min)." in text(talk)
    assert NOTHING_YET in text(talk)
    talk.press("Split Theory + exercise: 20 min + 25 min")
    assert "20 minutes of listening leave the room." in text(talk)
    assert "part listening" not in text(talk)
    assert "Theory (Theory + exercise) | Better on their own time | 20 min" in text(talk)
    talk.press("How did you class this?", "Put right: Theory (Theory +…", "Live: Theory (Theory +…")
    assert "Nothing to protect" in text(talk)


def test_a_few_are_asked_about_at_a_time() -> None:
    talk = entered("\n".join(f"Module {name} 10 min" for name in "abcde"))
    assert text(talk).count("Until you say so") == 3
    assert "2 more lines are open. I will ask about the rest next." in text(talk)
    talk.press("Own time: Module a")
    assert "1 more line is open. I will ask about the rest next." in text(talk)
    assert "What is “Module d”?" in text(talk)


# --- the proposal ---------------------------------------------------------------------------------------------


def test_both_agendas_are_proposed() -> None:
    told = text(entered(MORNING))
    assert "Before the session, on their own time\nLecture: the method (45 min)\nTheory: the rules (30 min)" in told
    assert "That is 15 min more than the 60 min that people manage before a session. Cut it to the core." in told
    assert (
        "The session with more practice (3 h 15 min)\n"
        "09:00 Welcome (15 min)\n09:15 Role play (1 h 50 min instead of 1 h)\n11:05 Break (15 min)\n"
        "11:20 Debrief (40 min instead of 15 min)\n12:00 Wrap-up (15 min)"
    ) in told
    assert (
        "The session without the listening (1 h 45 min)\n"
        "09:00 Welcome (15 min)\n09:15 Role play (1 h)\n10:15 Debrief (15 min)\n10:30 Wrap-up (15 min)"
    ) in told


def test_listening_alone_gets_practice_and_a_debrief_and_no_shorter_one() -> None:
    talk = entered("Lecture 40 min\nTheory 20 min\nBreak 10 min")
    assert "More practice (" in text(talk)
    assert "Debrief (" in text(talk)
    assert SAME in labels(talk)
    assert not any(label.startswith("Shorten") for label in labels(talk))


def test_either_can_be_adopted_changed_over_and_dropped() -> None:
    talk = entered(MORNING)
    plan = text(talk, Slot.PLAN)
    talk.press(SAME)
    assert "This agenda is in the plan." in text(talk)
    assert (SAME in labels(talk), SHORTER in labels(talk), DROP in labels(talk)) == (False, True, True)
    assert "Live session: 2027-01-19 15:00 · 3 h 15 min" in text(talk, Slot.PLAN)
    talk.press(SHORTER)
    assert (SAME in labels(talk), SHORTER in labels(talk), DROP in labels(talk)) == (True, False, True)
    assert "Live session: 2027-01-19 15:00 · 1 h 45 min" in text(talk, Slot.PLAN)
    talk.press(DROP)
    assert "This agenda is in the plan." not in text(talk)
    assert (SAME in labels(talk), SHORTER in labels(talk), DROP in labels(talk)) == (True, True, False)
    assert text(talk, Slot.PLAN) == plan


def test_what_is_checked_is_not_in_the_plan_before_somebody_says_so() -> None:
    talk = planned()
    before = text(talk, Slot.PLAN)
    entered(MORNING, talk)
    assert text(talk, Slot.PLAN) == before


def test_it_can_be_adopted_before_there_is_a_date() -> None:
    talk = Talk(MORNING)
    talk.press(SAME)
    assert "This agenda will be in the plan once you set a date." in text(talk)
    talk.say("Sales onboarding")
    talk.press("Behaviour change", "Yes, immediately", "No, not essential", "It can be simulated", "None of these")
    talk.press("Set the live date")
    talk.book()
    assert "This agenda is in the plan." in text(talk)
    assert "Lecture: the method | Opens 2027-01-05" in text(talk, Slot.PLAN)


def test_when_nothing_is_left_to_move_the_plan_is_as_it_was_without_it() -> None:
    talk = planned()
    before = text(talk, Slot.PLAN)
    entered(SHORT, talk)
    talk.press(SAME, "How did you class this?", "Put right: Lecture: AI basics", "Live: Lecture: AI basics")
    assert "Nothing to protect" in text(talk)
    assert "in the plan" not in text(talk)
    assert text(talk, Slot.PLAN) == before
    talk.press("Put right: Lecture: AI basics", "Own time: Lecture: AI basics")
    assert "This agenda is in the plan." in text(talk)
    assert "Lecture: AI basics | Opens" in text(talk, Slot.PLAN)


def test_when_there_is_no_shorter_one_any_more_the_other_is_offered() -> None:
    talk = entered("Lecture 30 min\nRole play 20 min\nBreak 10 min")
    talk.press(
        "Shorten the session by 40 min", "How did you class this?", "Put right: Role play", "Own time: Role play"
    )
    assert "in the plan." not in text(talk)
    assert SAME in labels(talk)
    assert "Live session: 2027-01-19 15:00 · 1 h 30 min" in text(talk, Slot.PLAN)


# --- in the plan ----------------------------------------------------------------------------------------------


def adopted(pasted: str = MORNING, talk: Talk | None = None) -> Talk:
    talk = entered(pasted, talk)
    talk.press(SAME)
    return talk


def test_what_moves_becomes_steps_with_their_own_names_in_place_of_the_explanation() -> None:
    told = text(adopted(SHORT), Slot.PLAN)
    assert (
        "Lecture: AI basics | Opens 2027-01-05, due 2027-01-18 | 20 min | "
        "From your agenda: what would have been presented live."
    ) in told
    assert "Core concepts" not in told
    assert "Before, on their own time 1 h\n" in told, "with frameworks, demos and checks it is an hour"


def test_the_session_goes_by_the_agenda_and_its_parts_follow_each_other() -> None:
    talk = adopted()
    told = text(talk, Slot.PLAN)
    for line in (
        "Together, live 3 h 15 min",
        "Welcome | 2027-01-19 15:00 | 15 min | From your agenda.",
        "Role play | 2027-01-19 15:15 | 1 h 50 min",
        "Break | 2027-01-19 17:05 | 15 min",
        "Debrief | 2027-01-19 17:20 | 40 min",
        "Wrap-up | 2027-01-19 18:00 | 15 min",
    ):
        assert line in told
    assert "Case work" not in told
    assert "break" not in told.casefold().replace("break | 2027", ""), "the agenda has its own"


def test_time_that_became_free_has_a_name() -> None:
    talk = adopted("Lecture 40 min\nTheory 20 min\nBreak 10 min")
    live = text(talk, Slot.PLAN).partition("Together, live")[2].partition("After,")[0]
    assert "Practice | " in live
    assert "Debrief | " in live
    assert "From the agenda" not in text(talk, Slot.PLAN)


def test_a_line_without_words_keeps_what_was_typed() -> None:
    talk = entered("9:00-9:20\n9:20-9:50 Lecture\n9:50-10:30 Role play")
    assert "What is “9:00-9:20”?" in text(talk)
    talk.press("Own time: 9:00-9:20")
    assert "Before the session, on their own time\n9:00-9:20 (20 min)\nLecture (30 min)" in text(talk)
    talk.press(SAME)
    assert "9:00-9:20 | Opens 2027-01-05" in text(talk, Slot.PLAN)
    talk.press("How did you class this?", "Put right: 9:00-9:20", "Live: 9:00-9:20")
    assert "More practice" not in text(talk)
    assert "9:00-9:20 | 2027-01-19 15:00" in text(talk, Slot.PLAN)


def test_the_figure_in_the_plan_is_exact_and_no_estimate() -> None:
    talk = booked(participants="14", hours="4", share="half")
    assert "Estimate: 120 minutes" in text(talk, Slot.PLAN)
    entered(MORNING, talk)
    talk.press(SAME)
    told = text(talk, Slot.PLAN)
    assert "75 minutes of listening leave the room. Use them for practice or give them back." in told
    assert "For 14 participants that is 17.5 person-hours." in told
    assert "estimate" not in told.casefold()
    assert "about 17" not in told


def test_more_than_an_hour_leaves_out_what_can_be_and_says_what_to_cut() -> None:
    told = text(adopted(), Slot.PLAN)
    assert "Frameworks" not in told
    assert "Demos" not in told
    assert "Baseline checks" in told
    assert "Before, on their own time 1 h 25 min" in told
    assert "Preparation takes 25 min more than the 60 min that people manage before a session." in told


def test_only_as_much_is_left_out_as_has_to_be() -> None:
    told = text(adopted("9:00 Lecture\n9:30 Role play\n10:00 Debrief\n10:20 End"), Slot.PLAN)
    assert "Demos" not in told
    assert "Frameworks" in told
    assert "Before, on their own time 55 min" in told
    assert "60 min that people manage" not in told


def test_of_many_lines_the_last_are_one_step() -> None:
    lines = [f"Lecture {number} 10 min" for number in range(1, MOST_MOVED + 5)]
    talk = adopted("\n".join([*lines, "Role play 30 min"]))
    plan = plan_of(talk.session)
    assert plan is not None
    moved = [step for step in plan.steps_in(Phase.PREPARE) if step.title]
    assert len(moved) == MOST_MOVED
    assert moved[-1].title == "Lecture 8; Lecture 9; Lecture 10; Lecture 11; Lecture 12"
    assert sum(step.minutes for step in moved) == 120
    assert "120 minutes of listening" in text(talk, Slot.PLAN)


def test_the_reasons_say_where_it_comes_from() -> None:
    talk = adopted()
    talk.press("Why these days?")
    told = text(talk, Slot.REASONS)
    assert (
        "Lecture: the method: Planned 14 days before the live session. It comes from the agenda you pasted."
    ) in told
    assert "Role play: Planned for the live day. It comes from the agenda you pasted." in told


def test_the_calendar_has_the_lines_by_their_names() -> None:
    file = calendar_file(adopted().session, TEXTS)
    assert file is not None
    written = file.content.decode().replace("\r\n ", "")
    for name in ("Lecture: the method", "Theory: the rules", "Role play", "Wrap-up"):
        assert f"SUMMARY:{TEXTS.calendar_step(name, 'Sales onboarding')}" in written
    assert "Core concepts" not in written
    uids = re.findall(r"UID:(.+)", written)
    assert len(uids) == len(set(uids))


def test_the_plan_keeps_to_it_when_the_answers_change() -> None:
    talk = adopted(SHORT)
    talk.press("Change practice", "It must be live")
    told = text(talk, Slot.PLAN)
    assert "Lecture: AI basics | Opens 2027-01-08" in told, "where the primer was"
    assert "Pre-reading and primer lessons" not in told
    assert "Together, live 1 h 20 min" in told
    talk.press("Change correction", "No, later is fine", "Change practice", "It can be simulated")
    told = text(talk, Slot.PLAN)
    assert "Lecture: AI basics | 2027-01-19 | 20 min" in told, "where the explanations were"
    assert "Role play" not in told
    assert "20 minutes of listening leave the room." in told


def test_the_plan_keeps_to_it_when_the_date_changes() -> None:
    talk = adopted(SHORT)
    talk.press("Change date or details")
    talk.book(day="2027-02-16", minutes="240")
    told = text(talk, Slot.PLAN)
    assert "Live session: 2027-02-16 15:00 · 1 h 20 min" in told
    assert "Lecture: AI basics | Opens 2027-02-02" in told


def test_starting_over_and_bringing_back_keep_it() -> None:
    talk = adopted()
    before = text(talk), text(talk, Slot.PLAN)
    talk.press("Start over")
    assert talk.card(Slot.PLAN).kind is CardKind.CLOSED
    assert "75 minutes" in text(talk)
    talk.press("Bring my answers back")
    assert (text(talk), text(talk, Slot.PLAN)) == before


def test_a_restart_of_the_program_loses_nothing() -> None:
    talk = entered(OPEN)
    talk.press("Own time: Surprise", SAME, "How did you class this?", "Put right: Lecture")
    slots = (Slot.AGENDA, Slot.READING, Slot.PLAN)
    before = [text(talk, slot) for slot in slots]
    talk.session = from_json(to_json(talk.session))
    assert [text(talk, slot) for slot in slots] == before


# --- reminders ------------------------------------------------------------------------------------------------


def reminded(pasted: str = MORNING) -> Travel:
    talk = adopted(pasted)
    talk.press("Remind us here")
    return Travel(talk.session)


def test_reminders_speak_of_the_lines_by_their_names() -> None:
    assert ahead(reminded().session)[:4] == [
        "Tue 2027-01-05 09:00 Lecture: the method, Theory: the rules",
        "Tue 2027-01-12 09:00 Baseline checks",
        "Thu 2027-01-14 09:00 Baseline checks (nudge)",
        "Fri 2027-01-15 09:00 Lecture: the method (nudge), Theory: the rules (nudge)",
    ]


def test_a_reminder_says_why_and_has_buttons_with_the_names() -> None:
    travel = reminded()
    travel.to("2027-01-05 09:30")
    told = travel.reading(1)
    assert "Lecture: the method\n45 min, by 2027-01-18.\n" in told
    assert told.count("We skip the lecture on 2027-01-19 and practise instead.") == 2
    assert travel.labels(1)[:4] == [
        "Done: “Lecture: the method”",
        "Skip: “Lecture: the method”",
        "Done: “Theory: the rules”",
        "Skip: “Theory: the rules”",
    ]
    travel.press("Done: “Theory: the rules”", 1)
    assert "“Theory: the rules”: done." in travel.reading(1)
    assert "Undo: “Theory: the rules”" in travel.labels(1)


def test_names_stay_as_they_were_typed_within_a_sentence() -> None:
    travel = reminded("Lecture 10 min\nAI lecture 10 min\nRole play 40 min")
    travel.to("2027-01-18 09:30")
    number = len(travel.sent)
    assert "Still open before it: “Lecture”, “AI lecture”, frameworks, demos and baseline checks." in travel.reading(
        number
    )


def test_a_line_without_a_length_is_nowhere_said_to_take_no_time() -> None:
    untimed = "Lecture 10 min\nTheory: the rules\nRole play 40 min\nWrap-up"
    talk = adopted(untimed)
    assert "Theory: the rules | Opens 2027-01-05, due 2027-01-18 | no time given" in text(talk, Slot.PLAN)
    travel = reminded(untimed)
    travel.to("2027-01-05 09:30")
    assert "Theory: the rules\nNo time given, by 2027-01-18." in travel.reading(1)
    file = calendar_file(talk.session, TEXTS)
    assert file is not None
    for told in (text(talk, Slot.PLAN), travel.reading(1), file.content.decode()):
        assert not re.search(r"\b0 min", told)


def test_what_was_done_stays_with_its_line_when_another_is_put_right() -> None:
    travel = reminded()
    travel.to("2027-01-05 09:30")
    travel.press("Done: “Lecture: the method”", 1)
    travel.press("How did you class this?", Slot.AGENDA)
    travel.press("Put right: Lecture: the…", Slot.READING)
    travel.press("Live: Lecture: the…", Slot.READING)
    assert "“Theory: the rules”: done." not in travel.reading(1)
    assert "0 of " in travel.reading(Slot.PLAN)
    assert "Theory: the rules (nudge)" in " ".join(ahead(travel.session))


def test_what_was_done_of_one_agenda_is_not_done_of_another() -> None:
    travel = reminded()
    travel.to("2027-01-05 09:30")
    travel.press("Done: “Lecture: the method”", 1)
    travel.do(Said(id="x", at=travel.now, actor="ana", text=MORNING.replace("the method", "the product")))
    assert ahead(travel.session)[0] == "Wed 2027-01-06 09:00 Lecture: the product", "nobody was told of it yet"
    assert "Lecture: the product (nudge), Theory: the rules (nudge)" in " ".join(ahead(travel.session))


def test_a_reminder_of_what_left_the_plan_has_no_buttons_that_do_nothing() -> None:
    talk = planned()
    talk.press("Remind us here")
    travel = Travel(talk.session)
    travel.to("2027-01-05 09:30")
    assert "Done" in travel.labels(1)
    travel.do(Said(id="x", at=travel.now, actor="ana", text=MORNING))
    travel.press(SAME, Slot.AGENDA)
    assert "reminder.1" in {getattr(effect, "slot", "") for effect in travel.effects}
    assert travel.labels(1) == []


# --- how it was read ------------------------------------------------------------------------------------------


def test_it_shows_the_word_that_decided() -> None:
    talk = entered(OPEN)
    talk.press("How did you class this?")
    assert talk.effects == (Show(slot=Slot.READING, place=Place.BELOW),)
    told = text(talk, Slot.READING)
    assert "If I got a line wrong, put it right. That is kept for this plan." in told
    assert "Lecture: Better on their own time, because of “Lecture”" in told
    assert "Role play: Worth live time, because of “Role play”" in told
    assert "Surprise: Not clear: I know none of its words, so it counts as live" in told
    assert labels(talk, Slot.READING) == ["Put right: Lecture", "Put right: Surprise", "Put right: Role play"]


def test_a_line_is_put_right_with_two_presses() -> None:
    talk = entered(SHORT)
    talk.press("How did you class this?", "Put right: Lecture: AI basics")
    assert talk.effects == (Show(slot=Slot.READING),)
    assert "What is “Lecture: AI basics”?" in text(talk, Slot.READING)
    talk.press("Live: Lecture: AI basics")
    assert "Lecture: AI basics: Worth live time, as you said" in text(talk, Slot.READING)
    assert "What is “Lecture: AI basics”?" not in text(talk, Slot.READING)
    assert "Nothing to protect" in text(talk)


def test_what_was_said_about_a_line_is_kept() -> None:
    talk = entered(MORNING)
    talk.press("How did you class this?", "Put right: Theory: the rules", "Live: Theory: the rules", SAME)
    told = text(talk, Slot.READING)
    assert "Theory: the rules: Worth live time, as you said" in told
    talk.press("Change date or details")
    talk.book(day="2027-02-16")
    assert text(talk, Slot.READING) == told
    talk.press("Change practice", "It must be live", "Change goal", "Keep “Behaviour change”")
    assert text(talk, Slot.READING) == told
    talk.press("Paste another agenda", "Close the form", "How did you class this?")
    assert text(talk, Slot.READING) == told
    assert "45 minutes of listening leave the room." in text(talk, Slot.PLAN)


def test_a_cause_of_a_mistake_is_told_without_an_agenda() -> None:
    talk = planned()
    for verb, subject, value in (
        (Verb.READING, "", ""),
        (Verb.LINE, "0", ""),
        (Verb.CLASS, "0", "live"),
        (Verb.SPLIT, "0", ""),
        (Verb.LENGTH, "0", "30"),
        (Verb.ADOPT, "", "same"),
        (Verb.DROP_AGENDA, "", ""),
    ):
        before = talk.session
        talk.send(Press(verb=verb, round=talk.session.round, subject=subject, value=value))
        assert talk.session == before
        assert len(talk.whispers) == 1
    assert text(talk, Slot.READING) == "There is no agenda here any more."


@pytest.mark.parametrize(
    ("verb", "subject", "value"),
    [
        (Verb.LINE, "99", ""),
        (Verb.CLASS, "-1", "live"),
        (Verb.SPLIT, "0", ""),
        (Verb.LENGTH, "0", "-5"),
        (Verb.LENGTH, "0", "1441"),
        (Verb.LENGTH, "99", "5"),
    ],
)
def test_a_press_on_what_there_is_not_changes_nothing(verb: Verb, subject: str, value: str) -> None:
    talk = entered(MORNING)
    before = talk.session
    talk.send(Press(verb=verb, round=talk.session.round, subject=subject, value=value))
    assert talk.session == before
    assert talk.whispers == ("I do not know that button, so nothing was changed.",)


# --- another one, and old buttons -----------------------------------------------------------------------------


def test_a_new_agenda_replaces_the_old_one_and_what_was_said_about_it() -> None:
    talk = adopted()
    talk.press("How did you class this?", "Put right: Role play", "Own time: Role play")
    talk.say(SHORT)
    assert "20 minutes of listening" in text(talk)
    assert "as you said" not in text(talk, Slot.READING)
    assert "Theory" not in text(talk, Slot.READING)
    assert "Core concepts" in text(talk, Slot.PLAN), "nobody has said that the new one should be in the plan"


def test_the_same_agenda_put_right_keeps_what_was_said_and_stays_in_the_plan() -> None:
    talk = entered(MORNING)
    talk.press("How did you class this?", "Put right: Theory: the rules", "Live: Theory: the rules", SAME)
    assert "45 minutes of listening leave the room." in text(talk, Slot.PLAN)
    talk.press("Paste another agenda")
    talk.press("Check it", values={FIELD: MORNING.replace("Lecture: the method", "Lecture: our method")})
    assert "Theory: the rules: Worth live time, as you said" in text(talk, Slot.READING)
    assert "Lecture: our method | Opens" in text(talk, Slot.PLAN)


def test_buttons_of_the_old_agenda_are_refused_kindly() -> None:
    talk = entered(OPEN)
    talk.press("How did you class this?", "Put right: Lecture")
    old = ("Own time: Surprise", "Live: Lecture", SAME, "Put right: Role play", "How did you class this?")
    presses = [talk.find(label) for label in old]
    talk.say(MORNING)
    before = talk.session
    for press in presses:
        talk.send(press)
        assert talk.session == before
        assert talk.whispers[0].startswith(STALE)


def test_the_same_agenda_delivered_twice_is_silent() -> None:
    talk = planned()
    talk.press("Check my agenda")
    press = talk.find("Check it")
    talk.send(press, values={FIELD: MORNING})
    before = talk.session
    talk.send(press, values={FIELD: MORNING})
    assert (talk.session, talk.effects, talk.whispers) == (before, (), ())
    talk.send(press, values={FIELD: SHORT})
    assert talk.session == before
    assert talk.whispers[0].startswith(STALE)


@pytest.mark.parametrize("label", [SAME, DROP, "Own time: Surprise", "15 min: Break", "Check my agenda"])
def test_the_same_press_twice_is_once(label: str) -> None:
    talk = entered(f"{OPEN}\nBreak")
    talk.press(SAME)
    talk.press(SHORTER) if SHORTER in labels(talk) else talk.press("Shorten the session by 20 min")
    press = talk.find(label)
    talk.send(press)
    once = replace(talk.session, changed_at=AT)
    talk.send(press)
    assert replace(talk.session, changed_at=AT) == once
    assert talk.whispers == ()


# --- what cannot be read --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pasted", "sentence"),
    [
        ("", "I found no line in this that I can class."),
        ("  \n\n\t\n---", "I found no line in this that I can class."),
        ("Sales training, Tuesday", "No line says when it is or how long it takes."),
        ("Lecture\nRole play\nBreak", "No line says when it is or how long it takes."),
        ("PK\x03\x04\x14\x00\x06\x00\x08\x00" * 50, "This is not text."),
        ("%PDF-1.7 \x93\x8c\x81\x1b\ufffd\ufffd\ufffd", "This is not text."),
    ],
)
def test_a_mistake_gets_a_sentence_and_what_was_typed_is_still_there(pasted: str, sentence: str) -> None:
    talk = entered(pasted)
    assert talk.effects == (Show(slot=Slot.AGENDA),)
    assert talk.card(Slot.AGENDA).kind is CardKind.FORM
    assert sentence in text(talk)
    if "not text" not in sentence and pasted.strip():
        assert f"Agenda of the live session = {pasted}" in text(talk)
    talk.press("Check it", values={FIELD: MORNING})
    assert "75 minutes" in text(talk)
    assert sentence not in text(talk)


def test_the_mistake_is_gone_with_the_form() -> None:
    talk = entered("Lecture\nRole play\nBreak")
    talk.press("Close the form", "Check my agenda")
    assert "No line says" not in text(talk)


def test_a_wrong_one_leaves_the_agenda_that_is_there() -> None:
    talk = adopted()
    plan = text(talk, Slot.PLAN)
    talk.press("Paste another agenda")
    talk.press("Check it", values={FIELD: "Lecture\nRole play\nBreak"})
    assert "No line says" in text(talk)
    assert text(talk, Slot.PLAN) == plan
    talk.press("Close the form")
    assert "75 minutes" in text(talk)


def test_the_button_can_be_typed_and_sends_what_the_form_shows() -> None:
    talk = entered("Lecture\nRole play\nBreak")
    talk.say("Check it")
    assert "No line says" in text(talk)
    assert "= Lecture\nRole play\nBreak" in text(talk)


def test_a_hundred_kilobytes_are_read_as_far_as_they_are_kept() -> None:
    talk = entered("Lecture 10 min\nRole play 20 min\n" * 3200)
    assert talk.card(Slot.AGENDA).kind is CardKind.AGENDA
    assert "This agenda is very long. I read its beginning only." in text(talk)
    assert len(to_json(talk.session)) < 3 * LIMIT
    talk.press(SAME)
    plan = plan_of(talk.session)
    assert plan is not None
    assert all(len(step.title) <= 200 for step in plan.steps)


@pytest.mark.parametrize(
    "pasted", ["Lecture " * 12_000, "9" * 100_000, "Lecture 10 min, " * 6_000, "x" * 100_000 + " 30 min", "<" * 50_000]
)
def test_one_huge_line_is_answered(pasted: str) -> None:
    talk = entered(pasted)
    assert talk.card(Slot.AGENDA).kind in {CardKind.FORM, CardKind.AGENDA}
    assert len(to_json(talk.session)) < 3 * LIMIT
    talk.say(pasted)
    assert talk.card(Slot.AGENDA).kind in {CardKind.FORM, CardKind.AGENDA}


@pytest.mark.parametrize("odd", ["=SUM(A1:A9)", "=HYPERLINK(1)", "<script>alert(1)", "<!channel> & <b>us", "{topic}"])
def test_formulas_and_markup_are_text(odd: str) -> None:
    talk = entered(f"{odd} 10 min\nLecture 20 min\nRole play 30 min")
    assert f"What is “{odd}”?" in text(talk)
    talk.press(f"Own time: {odd}" if len(odd) <= 18 else next(each for each in labels(talk) if "Own time" in each))
    talk.press(SAME)
    assert f"{odd} | Opens 2027-01-05" in text(talk, Slot.PLAN)


def test_characters_that_reorder_the_text_are_not_shown() -> None:
    talk = adopted("Lecture \u202eneve\u2066 20 min\nRole play 30 min\nBreak 5 min")
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", text(talk) + text(talk, Slot.PLAN))


# --- who may press --------------------------------------------------------------------------------------------


def test_somebody_else_cannot_paste_or_press() -> None:
    talk = entered(MORNING)
    before = talk.session
    for label in (SAME, "Paste another agenda", "How did you class this?", "Check my agenda"):
        talk.press(label, by="ben")
        assert talk.session == before
        assert talk.whispers[0].startswith("Only the person who started this plan can answer.")
    talk.say(SHORT, by="ben")
    assert talk.session == before


def test_two_people_work_on_one_agenda() -> None:
    talk = planned()
    talk.press("Let everyone here answer")
    talk.press("Check my agenda", by="ben")
    form = talk.find("Check it")
    talk.send(form, by="ben", values={FIELD: OPEN})
    talk.send(form, by="ana", values={FIELD: MORNING})
    assert talk.whispers[0].startswith(STALE), "ana sees ben's agenda first"
    assert "What is “Surprise”?" in text(talk)
    first, second = talk.find("Own time: Surprise"), talk.find("Live: Surprise")
    talk.send(first, by="ben")
    talk.send(second, by="ana")
    assert "Surprise | Worth live time" in text(talk), "the last word counts"
    talk.press(SAME, by="ben")
    talk.press("Shorten the session by 20 min", by="ana")
    assert "Live session: 2027-01-19 15:00 · 1 h 10 min" in text(talk, Slot.PLAN)


def test_one_that_is_sent_twice_at_the_start_is_one_conversation() -> None:
    blank = Session(id="s", tenant="t", owner="ana", place="web:c", created_at=AT, changed_at=AT)
    talk = Talk()
    talk.session = blank
    at = datetime(2026, 11, 23, 9, tzinfo=UTC)
    for _ in range(2):
        talk.do(Started(id="1", at=at, actor="ana", topic=MORNING))
    assert "75 minutes" in text(talk)
    assert asking(talk.session) is Asking.TOPIC
