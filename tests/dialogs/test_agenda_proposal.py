"""What a person says about the lines of an agenda, what it adds up to, and what is proposed."""

from decimal import Decimal

import pytest

from dialogs import agenda
from dialogs.agenda import Agenda, Change, Decider, Kind, Planned, Problem, Remark, Role

MORNING = """\
9:00 Welcome
9:15 Lecture: the method
10:00 Break
10:15 Theory: the rules
10:45 Role play
11:45 Debrief
12:00 Wrap-up
12:15 End"""


def read(text: str) -> Agenda:
    return agenda.read(text, "en")


def rows(planned: tuple[Planned, ...]) -> list[tuple[str, int, str]]:
    return [(row.title or row.role.value, row.minutes, row.change.value) for row in planned]


def clock(planned: tuple[Planned, ...]) -> list[str]:
    return ["?" if row.start is None else f"{row.start // 60}:{row.start % 60:02}" for row in planned]


# --- figures ----------------------------------------------------------------------------------------------------


def test_figures_count_what_is_not_known_as_live_and_leave_logistics_out() -> None:
    figures = agenda.figures(read("Lecture 55 min\nSurprise 30 min\nRole play 15 min\nBreak 10 min"), 14)
    assert (figures.minutes_protected, figures.minutes_live, figures.minutes_logistics) == (55, 45, 10)
    assert (figures.minutes_unknown, figures.share, figures.person_hours) == (30, 55, Decimal("12.8"))


def test_half_a_tenth_of_an_hour_is_rounded_up() -> None:
    found = read("Lecture 9 min\nBreak 5 min")
    assert agenda.figures(found, 1).person_hours == Decimal("0.2")


def test_without_participants_there_are_only_minutes_and_fewer_than_one_is_refused() -> None:
    found = read("Lecture 30 min\nBreak 5 min")
    assert agenda.figures(found).person_hours is None
    with pytest.raises(ValueError, match="at least one participant"):
        agenda.figures(found, 0)


def test_nothing_but_logistics_has_no_share() -> None:
    assert agenda.figures(read("Welcome 10 min\nBreak 5 min")).share is None


# --- corrections ------------------------------------------------------------------------------------------------


def test_a_person_outdoes_the_words() -> None:
    found = read("Lecture 30 min\nSurprise 20 min\nBreak")
    said = agenda.corrected(found, kinds={0: Kind.LIVE, 1: Kind.ASYNC}, durations={2: 15})
    assert [line.kind for line in said.lines] == [Kind.LIVE, Kind.ASYNC, Kind.LOGISTICS]
    assert [line.decider for line in said.lines] == [Decider.PERSON, Decider.PERSON, Decider.WORDS]
    assert (said.lines[0].because, said.lines[2].minutes) == ("", 15)
    assert agenda.figures(said).minutes_protected == 20
    assert not any(note.remark is Remark.NO_LENGTH for note in said.notes)


def test_a_mixed_line_is_counted_in_two() -> None:
    found = read("9:00-9:20 Welcome\n9:20-10:05 Theory + exercise\n10:15-10:30 Break")
    said = agenda.corrected(found, splits={1: 15})
    assert [(line.key, line.kind.value, line.minutes, line.start) for line in said.lines[1:3]] == [
        (1, "async", 15, 560),
        (1, "live", 30, 575),
    ]
    gap = next(note for note in said.notes if note.remark is Remark.GAP)
    assert gap.line is not None
    assert said.lines[gap.line].title == "Break"


@pytest.mark.parametrize(
    ("splits", "durations"), [({0: 31}, {}), ({0: -1}, {}), ({9: 5}, {}), ({}, {0: -5}), ({}, {0: 99999}), ({}, {9: 5})]
)
def test_what_cannot_be_meant_is_left_out(splits: dict[int, int], durations: dict[int, int]) -> None:
    found = read("Theory + exercise 30 min\nBreak 5 min")
    assert agenda.corrected(found, splits=splits, durations=durations) == found


def test_a_length_that_somebody_adds_makes_an_agenda_without_any_countable() -> None:
    found = read("Lecture\nBreak\nExercise")
    assert found.problem is Problem.NO_TIMES
    assert agenda.corrected(found, durations={0: 30}).problem is None


# --- the proposal -----------------------------------------------------------------------------------------------


def test_what_is_listened_to_moves_and_practice_and_debrief_get_its_minutes() -> None:
    proposal = agenda.propose(read(MORNING))
    assert [(each.title, each.minutes) for each in proposal.moved] == [
        ("Lecture: the method", 45),
        ("Theory: the rules", 30),
    ]
    assert (proposal.precourse_minutes, proposal.too_long_by) == (75, 15)
    assert rows(proposal.same_length) == [
        ("Welcome", 15, "kept"),
        ("Role play", 110, "longer"),
        ("Break", 15, "kept"),
        ("Debrief", 40, "longer"),
        ("Wrap-up", 15, "kept"),
    ]
    assert clock(proposal.same_length) == ["9:00", "9:15", "11:05", "11:20", "12:00"]


def test_the_shorter_agenda_keeps_practice_and_has_no_break_before_it_begins() -> None:
    proposal = agenda.propose(read(MORNING))
    assert rows(proposal.shorter) == [
        ("Welcome", 15, "kept"),
        ("Role play", 60, "kept"),
        ("Debrief", 15, "kept"),
        ("Wrap-up", 15, "kept"),
    ]
    assert clock(proposal.shorter) == ["9:00", "9:15", "10:15", "10:30"]


def test_a_break_moves_where_more_than_ninety_minutes_would_have_none() -> None:
    text = "Lecture 30 min\nBreak 10 min\nRole play 60 min\nDebrief 40 min\nClosing 5 min"
    shorter = agenda.propose(read(text)).shorter
    assert [row.title for row in shorter] == ["Role play", "Break", "Debrief", "Closing"]


def test_of_two_breaks_that_come_together_the_longer_stays() -> None:
    text = "Role play 60 min\nBreak 10 min\nLecture 30 min\nLunch 45 min\nExercise 60 min"
    shorter = agenda.propose(read(text)).shorter
    assert [row.title for row in shorter] == ["Role play", "Lunch", "Exercise"]


def test_practice_and_debrief_are_added_where_there_are_none() -> None:
    proposal = agenda.propose(read("Welcome 10 min\nLecture 60 min\nClosing 10 min"))
    assert rows(proposal.same_length) == [
        ("Welcome", 10, "kept"),
        ("practice", 45, "new"),
        ("debrief", 15, "new"),
        ("Closing", 10, "kept"),
    ]
    assert clock(proposal.same_length) == ["?", "?", "?", "?"]
    assert proposal.shorter == ()


def test_nothing_to_move_is_no_proposal() -> None:
    proposal = agenda.propose(read("Role play 60 min\nBreak 10 min"))
    assert (proposal.moved, proposal.same_length, proposal.shorter) == ((), (), ())


def test_each_day_keeps_its_own_time() -> None:
    text = "Day 1\n9:00 Lecture\n10:00 Role play\n11:00 End\nDay 2\n9:00 Exercise\n9:30 Video\n10:00 End"
    proposal = agenda.propose(read(text))
    assert [(row.day, row.role, row.minutes) for row in proposal.same_length] == [
        (0, Role.PRACTICE, 90),
        (0, Role.DEBRIEF, 30),
        (1, Role.PRACTICE, 45),
        (1, Role.DEBRIEF, 15),
    ]
    assert clock(proposal.same_length) == ["9:00", "10:30", "9:00", "9:45"]
    assert proposal.same_length[1].change is Change.NEW
