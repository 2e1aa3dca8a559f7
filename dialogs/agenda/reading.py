"""An agenda as text -> its lines, in five steps that each know nothing of the next.

1. Rows (`rows`): lists, tables, all in one line.
2. Times (`forms`, `entries`, `clocks`): what is written on each row, and what that means beside the others.
3. Lines (`selection`): titles, headings, totals and the end are none.
4. Minutes (`timeline`): when each line begins and how long it takes, and what does not fit together.
5. Kinds (`activities`): what is done in it, by its words, in the language most of them are in.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Final

from dialogs.agenda import languages
from dialogs.agenda.activities import Activities, Activity
from dialogs.agenda.clocks import settle
from dialogs.agenda.entries import Entry, entries_of
from dialogs.agenda.forms import Forms
from dialogs.agenda.languages import AgendaWords
from dialogs.agenda.rows import is_text, page_of
from dialogs.agenda.selection import select
from dialogs.agenda.terms import KIND_OF, Agenda, Decider, Kind, Line, Note, Problem, Remark, Role, Split
from dialogs.agenda.timeline import Finding, Timed, lay
from dialogs.agenda.vocabulary import Vocabulary
from dialogs.discovery import each_language
from dialogs.words import one_line

LANGUAGES: Final[Mapping[str, AgendaWords]] = each_language(languages, "AGENDA", AgendaWords)
LINE_LIMIT: Final = 500  # lines that are read

_FALLBACK = "en"  # read everywhere: many people mix it into their own language
_GUESSED_FROM = 12  # unknown lines that other languages are tried on
_STEP = 5  # minutes: a guess is no finer


def prepare(language: str) -> None:
    """Make the language ready, which takes a moment that the first person to paste would otherwise wait for."""
    read("9:00 Test\n9:30 Test", language)
    for code in LANGUAGES:
        _activities(code)


def read(text: str, language: str, *, live_minutes: int | None = None) -> Agenda:
    """The agenda in a pasted text, in this language or the one most of its words are in; it never raises.

    `live_minutes` is how long the session is to be as somebody said elsewhere; where the agenda states no total it is
    compared with its lines. Only the first LINE_LIMIT lines are read.
    """
    own = _code(language)
    if not is_text(text):
        return Agenda(lines=(), notes=(), language=own, problem=Problem.NOT_TEXT)
    page = page_of(text)
    entries = entries_of(page, _forms(), _vocabulary())
    settle(entries)
    selection = select(entries, _vocabulary(), lambda title: _knows(title, own))
    timed, findings = lay(selection.rows)
    is_cut = page.is_cut or len(timed) > LINE_LIMIT
    timed = timed[:LINE_LIMIT]
    spoken, activities = _understood(timed, own)
    lines = tuple(
        _line(key, each, activity) for key, (each, activity) in enumerate(zip(timed, activities, strict=True))
    )
    total = live_minutes if selection.total is None else selection.total
    notes = _notes(timed, findings, total, is_cut=is_cut)
    return Agenda(lines=lines, notes=notes, language=spoken, problem=_problem(lines))


@cache
def _forms() -> Forms:
    return Forms(
        (each.times for each in LANGUAGES.values()),
        (each.joins for each in LANGUAGES.values()),
        (each.includes for each in LANGUAGES.values()),
    )


@cache
def _vocabulary() -> Vocabulary:
    return Vocabulary(LANGUAGES.values())


@cache
def _activities(code: str) -> Activities:
    own = LANGUAGES[code]
    return Activities((own,) if code == _FALLBACK else (own, LANGUAGES[_FALLBACK]))


def _code(language: str) -> str:
    own = language.replace("_", "-").split("-")[0].lower()
    return own if own in LANGUAGES else _FALLBACK


def _knows(title: str, own: str) -> bool:
    codes = (own, *(code for code in LANGUAGES if code != own))
    return any(_activities(code).read(title).role is not Role.UNKNOWN for code in codes)


# --- what is done -----------------------------------------------------------------------------------------------


def _understood(timed: Sequence[Timed], own: str) -> tuple[str, list[Activity]]:
    """The language that knows most of the lines, and what is done in them; the own one where others know no more."""
    entries = [each.entry for each in timed]
    activities = _read_in(own, entries)
    unknown = [entry for entry, each in zip(entries, activities, strict=True) if each.role is Role.UNKNOWN]
    gains = {
        code: _known([_activity(entry, _activities(code).read, code) for entry in unknown[:_GUESSED_FROM]])
        for code in LANGUAGES
        if code != own
    }
    best = max(gains, key=lambda code: gains[code], default=own)
    if unknown and gains[best]:
        read_so = _read_in(best, entries)
        if _known(read_so) > _known(activities):
            return best, read_so
    return own, activities


def _read_in(code: str, entries: Sequence[Entry]) -> list[Activity]:
    return [_activity(entry, _activities(code).read_repaired, code) for entry in entries]


def _known(activities: Sequence[Activity]) -> int:
    return sum(each.role is not Role.UNKNOWN for each in activities)


def _activity(entry: Entry, read_words: Callable[[str], Activity], code: str) -> Activity:
    """What is done: as the column of methods says, unless the topic is a break or the like; else as the words say."""
    said = read_words("\n".join(entry.words)) if any(entry.words) else Activity(Role.UNKNOWN)
    if not entry.method or KIND_OF[said.role] is Kind.LOGISTICS:
        return said
    by_method = _activities(code).read(entry.method)
    return said if by_method.role is Role.UNKNOWN else by_method


def _line(key: int, timed: Timed, activity: Activity) -> Line:
    kind = KIND_OF[activity.role]
    return Line(
        key=key,
        text=timed.entry.text,
        title=one_line(timed.entry.title),
        minutes=timed.minutes,
        kind=kind,
        role=activity.role,
        because=activity.because,
        decider=Decider.NOTHING if kind is Kind.UNKNOWN else Decider.WORDS,
        start=timed.start,
        day=timed.day,
        split=_split(timed, activity),
    )


def _split(timed: Timed, activity: Activity) -> Split | None:
    if not activity.listening:
        return None
    parts, minutes = timed.entry.form.parts, timed.minutes
    if minutes is None:
        guess = None
    elif len(parts) == 2 and sum(parts) == minutes:
        is_first = timed.entry.text.find(activity.listening) <= timed.entry.text.find(activity.practice)
        guess = parts[0 if is_first else 1]
    else:
        guess = minutes // 2 // _STEP * _STEP
    return Split(listening=activity.listening, practice=activity.practice, minutes=guess)


# --- what stands out --------------------------------------------------------------------------------------------


def _notes(timed: Sequence[Timed], findings: Sequence[Finding], total: int | None, *, is_cut: bool) -> tuple[Note, ...]:
    keys = {id(each): key for key, each in enumerate(timed)}
    notes = [
        Note(remark=each.remark, line=keys[id(each.timed)], minutes=each.minutes, words=one_line(each.words))
        for each in findings
        if id(each.timed) in keys
    ]
    notes.sort(key=lambda note: note.line or 0)
    if total is not None and timed and total != sum(each.minutes or 0 for each in timed):
        notes.append(Note(remark=Remark.TOTAL_DIFFERS, minutes=total))
    if is_cut:
        notes.append(Note(remark=Remark.CUT))
    return tuple(notes)


def _problem(lines: Sequence[Line]) -> Problem | None:
    if not lines:
        return Problem.EMPTY
    return Problem.NO_TIMES if all(line.minutes is None for line in lines) else None
