"""The state machine drawn from itself: every state is visited with every kind of event, and what happens is noted."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from dialogs import grid
from dialogs.cards import Press, Verb
from dialogs.events import Event, Started
from dialogs.grid import Case, Option, Question
from dialogs.machine import step
from dialogs.presses import event_of
from dialogs.session import Asking, Session, asking

_OWNER: Final = "owner"
_AT: Final = datetime(2027, 3, 1, 9, tzinfo=UTC)
_DATES: Final = {"day": (_AT + timedelta(days=60)).date().isoformat(), "time": "15:00", "zone": "Europe/Ljubljana"}
_RECOMMENDED, _FORM, _PLANNED = "recommended", "date form", "planned"

# What a person can do, told as on the buttons' side; several presses may share a name.
_DEEDS: Final[Mapping[str, tuple[Press, ...]]] = {
    "answer": tuple(
        Press(verb=Verb.ANSWER, subject=question, value=option)
        for question in Question
        for option in (*grid.OPTIONS[question], Option.UNSURE)
    ),
    "choose a case": tuple(Press(verb=Verb.CASE, value=case) for case in Case),
    "change an answer": tuple(Press(verb=Verb.CHANGE, subject=what) for what in Asking if what is not Asking.TOPIC),
    "keep the answer": (Press(verb=Verb.KEEP),),
    "set the date": (Press(verb=Verb.PLAN),),
    "send the form": (Press(verb=Verb.BOOK),),
    "send a wrong form": (Press(verb=Verb.BOOK, value="wrong"),),
    "close the form": (Press(verb=Verb.KEEP_PLAN),),
    "start over": (Press(verb=Verb.RESTART),),
    "bring back": (Press(verb=Verb.RESTORE),),
}


def mermaid() -> str:
    """The states and what leads from one to another, as a Mermaid state diagram."""
    deeds: dict[tuple[str, str], set[str]] = {}
    for source, deed, target in _edges():
        deeds.setdefault((source, target), set()).add(deed)
    lines = [
        f"    {_node(source)} --> {_node(target)}: {', '.join(sorted(told))}"
        for (source, target), told in sorted(deeds.items())
    ]
    names = sorted({state for edge in deeds for state in edge} - {"[*]"})
    declared = [f'    state "{name}" as {_node(name)}' for name in names]
    return "\n".join(["stateDiagram-v2", *declared, *lines])


def _edges() -> Iterator[tuple[str, str, str]]:
    blank = Session(id="s", tenant="t", owner=_OWNER, place="p:", created_at=_AT, changed_at=_AT)
    started = step(blank, Started(id="0", at=_AT, actor=_OWNER, topic="Sales onboarding")).session
    yield "[*]", "name the training", _state(started)
    yield "[*]", "start without a name", _state(step(blank, Started(id="0", at=_AT, actor=_OWNER, topic="")).session)
    yield _state(blank), "name the training", _state(started)
    visited = {_essence(started)}
    waiting = [started]
    while waiting:
        session = waiting.pop()
        for deed, event in _events(session):
            after = step(session, event).session
            if after == session:
                continue
            if _state(session) != _state(after):
                yield _state(session), deed, _state(after)
            if _essence(after) not in visited:
                visited.add(_essence(after))
                waiting.append(after)


def _events(session: Session) -> Iterator[tuple[str, Event]]:
    for deed, presses in _DEEDS.items():
        for press in presses:
            values = {} if press.value == "wrong" else _DATES
            pressed = replace(press, round=session.round)
            event = event_of(pressed, delivery="e", at=_AT, actor=_OWNER, values=values)
            # Out of order presses are taken, too, but would hide the way a person goes.
            if event is not None and _is_on_screen(session, press):
                yield deed, event


def _is_on_screen(session: Session, press: Press) -> bool:
    now = asking(session)
    if press.verb is Verb.ANSWER:
        return now is not None and now.value == press.subject
    if press.verb is Verb.CASE:
        return now is Asking.CASE
    if press.verb in (Verb.BOOK, Verb.KEEP_PLAN):
        return now is None and session.draft is not None
    return press.verb is not Verb.KEEP or session.changing is not None


def _state(session: Session) -> str:
    now = asking(session)
    if session.changing is not None:
        return "changing an answer"
    if now is not None:
        return f"asks: {now.value}"
    if session.draft is not None:
        return _FORM
    return _RECOMMENDED if session.booking is None else _PLANNED


def _essence(session: Session) -> tuple[object, ...]:
    """What decides where a session can go from here; rounds and wordings do not."""
    return (
        tuple(sorted(session.answers.items())),
        session.case,
        session.changing,
        session.draft is None,
        session.booking is None,
        session.aside is None,
    )


def _node(state: str) -> str:
    return state if state == "[*]" else state.replace(": ", "_").replace(" ", "_")
