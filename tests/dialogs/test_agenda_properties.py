"""What holds for every agenda, whatever was pasted and whatever somebody says about it."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs import agenda
from dialogs.agenda import LANGUAGES, Agenda, Kind, Role
from dialogs.agenda.forms import DAY

PIECES = st.sampled_from(
    [
        *(
            "9:00",
            "9:45",
            "10.30",
            "13h00",
            "9am",
            "0:30",
            "25:00",
            "T+20",
            "-15",
            "45",
            "2 x 20 min",
            "1h30",
            "30 min",
            "½ h",
        ),
        *("Lecture", "Vortrag", "role play", "Pause", "Q&A", "Predavanje", "exposé", "lunch", "Modul 3", "film"),
        *(
            "-",
            " - ",
            "–",
            ":",
            ", ",
            " and ",
            " with ",
            "(",
            ")",
            "|",
            ";",
            "\t",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "  ",
            "+",
            "to ",
        ),
        *("Total", "End", "Day 2", "# ", "* ", "1. ", "=SUM(A1)", "<b>", "\u202e", "\u200b", '"', "\x00", "\ud83d"),
    ]
)
PASTES = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=200)
MINUTES = st.integers(-10, 2000)


@st.composite
def schedules(draw: st.DrawFn) -> str:
    """An agenda that makes sense, with start times or lengths."""
    title = st.sampled_from(
        ["Welcome", "Lecture", "Video", "Exercise", "Role play", "Discussion", "Break", "Lunch", "Surprise", "Closing"]
    )
    rows = draw(st.lists(st.tuples(title, st.integers(1, 24).map(lambda n: 5 * n)), min_size=1, max_size=12))
    if draw(st.booleans()):
        return "\n".join(f"{name} {minutes} min" for name, minutes in rows)
    written: list[str] = []
    now = 6 * 60
    for name, minutes in rows:
        written.append(f"{now // 60 % 24}:{now % 60:02}-{(now + minutes) // 60 % 24}:{(now + minutes) % 60:02} {name}")
        now = (now + minutes) % DAY
    return "\n".join(written)


def sums_up(found: Agenda) -> None:
    figures = agenda.figures(found, 7)
    whole = sum(line.minutes or 0 for line in found.lines)
    assert figures.minutes_protected + figures.minutes_live + figures.minutes_logistics == whole
    assert min(figures.minutes_protected, figures.minutes_unknown, figures.minutes_logistics) >= 0
    assert figures.minutes_unknown <= figures.minutes_live
    assert all(line.minutes is None or 0 <= line.minutes <= 2 * DAY for line in found.lines)


@given(PASTES, st.sampled_from([*LANGUAGES, "", "xx", "de-AT"]), st.none() | MINUTES)
@settings(max_examples=300)
def test_any_paste_is_read(text: str, language: str, live_minutes: int | None) -> None:
    found = agenda.read(text, language, live_minutes=live_minutes)
    sums_up(found)
    assert [line.key for line in found.lines] == list(range(len(found.lines)))
    assert [line.day for line in found.lines] == sorted(line.day for line in found.lines)
    agenda.propose(found)


@given(schedules())
def test_lines_stand_in_the_order_in_which_they_were_pasted(text: str) -> None:
    rows = text.splitlines()
    kept = [rows.index(line.text) for line in agenda.read(text, "en").lines]
    assert len(kept) >= len(rows) - 1  # the first may be the sum of the others, and their title
    assert all(
        rows[at] == line.text
        for at, line in zip(range(len(rows) - len(kept), len(rows)), agenda.read(text, "en").lines, strict=True)
    )


@given(
    PASTES | schedules(),
    st.dictionaries(st.integers(-1, 12), st.sampled_from(Kind)),
    st.dictionaries(st.integers(-1, 12), MINUTES),
    st.dictionaries(st.integers(-1, 12), MINUTES),
)
def test_what_a_person_says_always_wins(
    text: str, kinds: dict[int, Kind], splits: dict[int, int], durations: dict[int, int]
) -> None:
    found = agenda.read(text, "en")
    said = agenda.corrected(found, kinds=kinds, splits=splits, durations=durations)
    sums_up(said)
    assert {line.key for line in said.lines} == {line.key for line in found.lines}
    assert [line.key for line in said.lines] == sorted(line.key for line in said.lines)
    for line in said.lines:
        if line.key in kinds and line.key not in splits:
            assert line.kind is kinds[line.key]
        if 0 <= durations.get(line.key, -1) <= DAY and line.key not in splits:
            assert line.minutes == durations[line.key]
    agenda.propose(said)


@given(schedules())
def test_a_proposal_of_the_same_length_has_it_and_the_shorter_one_keeps_all_practice(text: str) -> None:
    found = agenda.read(text, "en")
    figures, proposal = agenda.figures(found), agenda.propose(found)
    whole = sum(line.minutes or 0 for line in found.lines)
    assert proposal.precourse_minutes == figures.minutes_protected == sum(each.minutes for each in proposal.moved)
    if not figures.minutes_protected:
        assert proposal.same_length == proposal.shorter == ()
        return
    assert sum(row.minutes for row in proposal.same_length) == whole
    kept = [row for row in proposal.same_length if row.key is not None]
    stays = [line for line in found.lines if line.kind is not Kind.ASYNC]
    assert sorted(row.key or 0 for row in kept) == [line.key for line in stays]
    in_order = [row.key for row in kept if row.role is not Role.BREAK]
    assert in_order == [line.key for line in stays if line.role is not Role.BREAK]
    assert all(row.minutes >= (found.lines[row.key or 0].minutes or 0) for row in kept)
    live = [row for row in proposal.shorter if row.role in (Role.PRACTICE, Role.DEBRIEF, Role.UNKNOWN)]
    assert sum(row.minutes for row in live) in (figures.minutes_live, 0)
    roles = [row.role for row in proposal.shorter]
    assert all((one, two) != (Role.BREAK, Role.BREAK) for one, two in pairwise(roles))
