"""One turn: a session and an event give the next session and what the world is to do about it.

Theory of operation. `step` is total and pure. It passes every event through three gates, in this order:

1. Who. Only the owner's events count until the owner opens the session to all; what concerns the session as a
   whole (access, starting over) stays with the owner.
2. Which round. An event from a button of an earlier round changes nothing. If what it asks for is so already (a
   second delivery, a double press) it passes in silence, else its sender is told that the button is an old one. One of
   a later round, which a store that lost something has forgotten, does the same, and every message is shown again.
3. What. One small function per event. An answer is stored for the question it names, so presses that arrive out
   of order cannot be mixed up; within one round a question is answered once, and changing it goes through
   `Reopened`, which starts a new round.

Typed words are read (`said`) and become the event that a button would have made; their cards are then shown below
the words instead of in place, unless they were typed into a field of the card itself. Words that were only overheard,
in a thread where people also talk to each other, pass in silence unless they say something that can be done.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, assert_never

from dialogs import booking_form, grid, machine_agenda, machine_reminders
from dialogs.almanac import NO_ALMANAC, Almanac
from dialogs.effects import Attach, Effect, Notice, NoticeKind, Place, Refresh, Show, Slot, Whisper
from dialogs.events import (
    Answered,
    Booked,
    CalendarAsked,
    CalledOff,
    CalledOn,
    CaseChosen,
    Confirmed,
    DetailsKept,
    DetailsOpened,
    DetailsSet,
    Event,
    Heard,
    Kept,
    Objected,
    OpenedToAll,
    OwnerOnly,
    PlaceLost,
    PlanKept,
    PlanOpened,
    PreviewAsked,
    ReasonsAsked,
    Reminded,
    RemindersOn,
    RemindersStopped,
    Reopened,
    Restarted,
    Restored,
    Said,
    SnoozeAsked,
    Snoozed,
    SnoozeLeft,
    Started,
    StepMarked,
    StepReopened,
    Withdrawn,
)
from dialogs.grid import Question
from dialogs.machine_suggestions import confirmed, described, filled_in, open_suggestions
from dialogs.plan import Booking
from dialogs.presses import event_of
from dialogs.reminders import State, slot_of
from dialogs.said import Meant, read
from dialogs.session import Access, Aside, Asking, Draft, Session, asking, verdict
from dialogs.turn import Turn, and_tell, refresh, tell
from dialogs.words import ECHO_LIMIT, TOPIC_LIMIT, one_line, shorten


def step(session: Session, event: Event, almanac: Almanac = NO_ALMANAC) -> Turn:
    """Take one event; total: any event in any state gives a turn, nothing a person sends raises.

    `almanac` knows the public holidays; without one no country is known.
    """
    refusal = _refuse(session, event)
    if refusal is not None:
        said = () if _is_overheard(event) else (Whisper(notice=refusal, to=event.actor),)
        return Turn(session=session, effects=said)
    turn = machine_reminders.tidied(session, _of_one_round(session, _apply(session, event, almanac)), event.at)
    if turn.session == session:
        return turn
    return replace(turn, session=replace(turn.session, changed_at=event.at))


def _of_one_round(before: Session, turn: Turn) -> Turn:
    """The same turn; where a new round begins, with every message shown again: its buttons are of the old one."""
    if turn.session.round == before.round:
        return turn
    shown = {effect.slot for effect in turn.effects if isinstance(effect, Show | Refresh)}
    return replace(turn, effects=(*turn.effects, *refresh(*(slot for slot in Slot if slot not in shown))))


def _refuse(session: Session, event: Event) -> Notice | None:
    if event.actor != session.owner:
        if session.access is Access.OWNER:
            return Notice(kind=NoticeKind.NOT_YOURS)
        if isinstance(event, OpenedToAll | OwnerOnly | Restarted | Restored):
            return Notice(kind=NoticeKind.OWNER_DECIDES)
    return None


def _apply(  # noqa: C901, PLR0911, PLR0912 - one branch per event
    session: Session, event: Event, almanac: Almanac
) -> Turn:
    if not isinstance(event, Started | Said | Reminded | Withdrawn | PlaceLost) and event.round != session.round:
        return _stale(session, event, event.round)
    match event:
        case Started():
            return _start(session, event)
        case Said():
            return _say(session, event, almanac)
        case Answered():
            return _answer(session, event)
        case Confirmed():
            return _confirm(session, event)
        case CaseChosen():
            return _choose_case(session, event)
        case Reopened():
            return _reopen(session, event)
        case Kept():
            return _keep(session)
        case PlanOpened():
            return _open_plan(session, event, almanac)
        case Booked():
            return _book(session, event, almanac)
        case PlanKept():
            return _keep_plan(session)
        case ReasonsAsked():
            return _give_reasons(session, event)
        case Objected():
            return _object(session, event)
        case CalendarAsked():
            return _calendar(session, event)
        case OpenedToAll():
            return _set_access(session, event, Access.ALL)
        case OwnerOnly():
            return _set_access(session, event, Access.OWNER)
        case Restarted():
            return _restart(session, event)
        case Restored():
            return _restore(session, event)
        case _:
            if isinstance(event, machine_agenda.About):
                return machine_agenda.apply(session, event)
            return _apply_to_reminders(session, event, almanac)


def _apply_to_reminders(  # noqa: C901, PLR0911, PLR0912 - one branch per event
    session: Session, event: machine_reminders.About, almanac: Almanac
) -> Turn:
    match event:
        case RemindersOn():
            return machine_reminders.turn_on(session, event)
        case RemindersStopped():
            return machine_reminders.stop(session, event)
        case PreviewAsked():
            return machine_reminders.preview(session, event)
        case StepMarked():
            return machine_reminders.mark(session, event)
        case StepReopened():
            return machine_reminders.reopen(session, event)
        case SnoozeAsked():
            return machine_reminders.ask_how_long(session, event)
        case SnoozeLeft():
            return machine_reminders.stop_asking(session, event)
        case Snoozed():
            return machine_reminders.snooze(session, event)
        case DetailsOpened():
            return machine_reminders.open_details(session, event)
        case DetailsSet():
            return machine_reminders.set_details(session, event)
        case DetailsKept():
            return machine_reminders.keep_details(session)
        case CalledOff():
            return machine_reminders.call_off(session, event)
        case CalledOn():
            return machine_reminders.call_on(session, event)
        case Reminded():
            return machine_reminders.remind(session, event, almanac)
        case Withdrawn():
            return machine_reminders.withdraw(session, event)
        case PlaceLost():
            return machine_reminders.lose_place(session)
        case _:
            assert_never(event)


# --- the gate of rounds ---------------------------------------------------------------------------------------


def _stale(session: Session, event: Event, of_round: int) -> Turn:
    if _is_so_already(session, event):
        return Turn(session=session)
    turn = tell(session, event, NoticeKind.STALE)
    if of_round < session.round:
        return turn
    # A store that was restored, or lost what it had last, knows less than what stands there: that is put right.
    reminders = session.reminders
    numbers = () if reminders is None else (message.number for message in reminders.messages)
    return replace(turn, effects=(*turn.effects, *refresh(*Slot, *map(slot_of, numbers))))


def _is_so_already(session: Session, event: Event) -> bool:  # noqa: C901, PLR0911 - one branch per event
    """Whether a press of an earlier round asks for what is the case anyway."""
    match event:
        case Answered(question=question, option=option):
            return session.answers.get(question) is option
        case CaseChosen(case=case):
            return session.case is case
        case Reopened(question=question):
            return session.changing is _asking_of(question)
        case Booked(values=values):
            if session.booking is None or session.draft is not None:
                return False
            return _filled(booking_form.tidy(values)) == _filled(booking_form.spell(session.booking))
        case Confirmed():
            return session.suggested is not None and not open_suggestions(session)
        case Restarted():
            return not session.answers and session.aside is not None
        case RemindersOn() | RemindersStopped():
            is_on = session.reminders is not None and session.reminders.state is State.ON
            return is_on is isinstance(event, RemindersOn)
        case StepMarked(key=key, mark=mark):
            return session.reminders is not None and session.reminders.marks.get(key) is mark
        case CalledOff():
            return session.booking is None and session.called_off is not None
        case CalledOn():
            return session.booking is not None and session.called_off is None
        case _:
            return isinstance(event, machine_agenda.About) and machine_agenda.is_so_already(session, event)


# --- beginning and beginning again ----------------------------------------------------------------------------


def _start(session: Session, event: Started) -> Turn:
    if session.topic:
        return Turn(session=session)
    answers = {
        question: option
        for question, option in event.answers.items()
        if option in (*grid.OPTIONS[question], grid.Option.UNSURE)
    }
    return _take_topic(replace(session, answers=answers), event, event.topic)


def _take_topic(session: Session, event: Event, words: str) -> Turn:
    agenda = machine_agenda.asked_for(session, words)
    if agenda is not None:  # the training still needs its name
        return replace(agenda, effects=(Show(slot=Slot.GRID), *agenda.effects))
    whole = one_line(words)
    named = described(session, whole, event.at)
    # An agenda that came first stands there without a name.
    unnamed = () if session.agenda is None else refresh(Slot.AGENDA, Slot.READING)
    turn = Turn(session=named, effects=(Show(slot=Slot.GRID), *unnamed))
    if named.topic == shorten(whole, TOPIC_LIMIT) != whole:  # and not a name taken out of a description
        turn = and_tell(turn, event, NoticeKind.TOO_LONG, str(TOPIC_LIMIT))
    return turn


def _restart(session: Session, event: Event) -> Turn:
    if not session.answers:
        return tell(session, event, NoticeKind.NOTHING_TO_DO)
    fresh = replace(
        session,
        round=session.round + 1,
        answers={},
        case=None,
        changing=None,
        missed="",
        misses=0,
        draft=None,
        booking=None,
        aside=Aside(answers=session.answers, case=session.case, booking=session.booking),
    )
    return Turn(session=fresh, effects=_SHOW_ALL)


def _restore(session: Session, event: Event) -> Turn:
    if session.aside is None:
        return tell(session, event, NoticeKind.NOTHING_TO_DO)
    back = replace(
        session,
        round=session.round + 1,
        answers=session.aside.answers,
        case=session.aside.case,
        booking=session.aside.booking,
        missed="",
        misses=0,
        aside=None,
    )
    return Turn(session=back, effects=_SHOW_ALL)


# --- the questions --------------------------------------------------------------------------------------------


def _answer(session: Session, event: Answered) -> Turn:
    given = session.answers.get(event.question)
    if event.option not in (*grid.OPTIONS[event.question], grid.Option.UNSURE):
        return tell(session, event, NoticeKind.UNKNOWN_PRESS)
    if given is not None and session.changing is not _asking_of(event.question):
        if given is event.option:
            return Turn(session=session)
        return tell(session, event, NoticeKind.ALREADY_ANSWERED, event.question.value)
    return _answered(session, _asking_of(event.question), answers={**session.answers, event.question: event.option})


def _confirm(session: Session, event: Confirmed) -> Turn:
    if not open_suggestions(session):
        return tell(session, event, NoticeKind.NOTHING_TO_DO)
    return Turn(session=confirmed(session), effects=_SHOW_ALL)


def _choose_case(session: Session, event: CaseChosen) -> Turn:
    if session.case is not None and session.changing is not Asking.CASE:
        if session.case is event.case:
            return Turn(session=session)
        return tell(session, event, NoticeKind.ALREADY_ANSWERED, Asking.CASE.value)
    return _answered(session, Asking.CASE, case=event.case)


def _answered(
    session: Session,
    what: Asking,
    *,
    answers: Mapping[Question, grid.Option] | None = None,
    case: grid.Case | None = None,
) -> Turn:
    taken = replace(
        session,
        answers=session.answers if answers is None else answers,
        case=session.case if case is None else case,
        changing=None if session.changing is what else session.changing,
        missed="",
        misses=0,
        aside=None,
    )
    return Turn(session=taken, effects=_SHOW_ALL)


def _reopen(session: Session, event: Reopened) -> Turn:
    what = _asking_of(event.question)
    if session.changing is what:
        return Turn(session=session)
    if not _is_answered(session, what):
        return Turn(session=session, effects=(Show(slot=Slot.GRID),))
    changed = replace(session, changing=what, round=session.round + 1, missed="", misses=0)
    return Turn(session=changed, effects=_SHOW_ALL)


def _keep(session: Session) -> Turn:
    if session.changing is None:
        return Turn(session=session)
    return Turn(session=replace(session, changing=None, missed="", misses=0), effects=_SHOW_ALL)


def _is_answered(session: Session, what: Asking) -> bool:
    if what is Asking.CASE:
        return session.case is not None
    return what is not Asking.TOPIC and Question(what.value) in session.answers


def _asking_of(question: Question | None) -> Asking:
    return Asking.CASE if question is None else Asking(question.value)


# --- the plan -------------------------------------------------------------------------------------------------


def _open_plan(session: Session, event: Event, almanac: Almanac) -> Turn:
    if not _is_decided(session):
        return tell(session, event, NoticeKind.NO_RESULT_YET)
    draft = session.draft or Draft(values=_preset(session, almanac) | _told(session))
    return Turn(session=replace(session, draft=draft), effects=(Show(slot=Slot.PLAN),))


def _preset(session: Session, almanac: Almanac) -> dict[str, str]:
    """What a form that nobody has seen yet is filled in with: the operator's country, which can then be taken out."""
    home = almanac.home(session.locale)
    if home is None or session.booking is not None or session.draft is not None:
        return {}
    return {booking_form.Field.COUNTRY.value: home.name}


def _told(session: Session) -> dict[str, str]:
    """What the description says of the date; only the form is filled in with it, where it can be seen and put right."""
    if session.booking is not None:
        return {}
    return {field.value: said.value for field, said in filled_in(session).items()}


def _book(session: Session, event: Booked, almanac: Almanac) -> Turn:
    decided = verdict(session)
    if decided is None or not _is_decided(session):
        return tell(session, event, NoticeKind.NO_RESULT_YET)
    values = _preset(session, almanac) | booking_form.tidy(event.values)
    read = booking_form.read(values, decided.result, event.at, almanac, session.locale)
    if isinstance(read, dict):
        errors = {field: mistake.value for field, mistake in read.items()}
        turn = Turn(
            session=replace(session, draft=Draft(values=values, errors=errors)), effects=(Show(slot=Slot.PLAN),)
        )
        return and_tell(turn, event, NoticeKind.FORM_ERRORS, next(iter(errors)))
    booked = replace(
        session, booking=_as_of_first(read, session.booking), called_off=None, draft=None, round=session.round + 1
    )
    return Turn(session=booked, effects=(Show(slot=Slot.PLAN),))


def _as_of_first(booking: Booking, before: Booking | None) -> Booking:
    """The booking with the day on which its date was first set: a detail added later makes it no short notice."""
    if before is None or (before.day, before.zone) != (booking.day, booking.zone):
        return booking
    holidays = booking.holidays
    if holidays is not None and before.holidays is not None and holidays.country.code == before.holidays.country.code:
        holidays = replace(holidays, days=holidays.days | before.holidays.days)
    return replace(booking, booked_on=before.booked_on, holidays=holidays)


def _keep_plan(session: Session) -> Turn:
    if session.draft is None:
        return Turn(session=session)
    return Turn(session=replace(session, draft=None), effects=refresh(Slot.PLAN))


def _give_reasons(session: Session, event: Event) -> Turn:
    """Why these days; before there are any, what the question means or why this recommendation."""
    now = asking(session)
    if now is not None:
        return tell(session, event, NoticeKind.EXPLAIN, now.value)
    slot = Slot.GRID if session.booking is None else Slot.REASONS
    return Turn(session=session, effects=(Show(slot=slot, place=Place.BELOW),))


def _calendar(session: Session, event: Event) -> Turn:
    if session.booking is None or not _is_decided(session):
        return tell(session, event, NoticeKind.NO_PLAN_YET)
    return Turn(session=session, effects=(Attach(),))


def _object(session: Session, event: Event) -> Turn:
    if not _is_decided(session):
        return tell(session, event, NoticeKind.NO_RESULT_YET)
    return Turn(session=session, effects=(Show(slot=Slot.OBJECTION, place=Place.BELOW),))


def _set_access(session: Session, event: Event, access: Access) -> Turn:
    if session.access is access:
        return Turn(session=session)
    kind = NoticeKind.NOW_OPEN if access is Access.ALL else NoticeKind.NOW_CLOSED
    return and_tell(Turn(session=replace(session, access=access), effects=_SHOW_ALL), event, kind)


def _filled(values: Mapping[str, str]) -> dict[str, str]:
    return {field: typed for field, typed in values.items() if typed}


def _is_decided(session: Session) -> bool:
    return asking(session) is None and verdict(session) is not None


# --- typed words ----------------------------------------------------------------------------------------------


def _say(session: Session, event: Said, almanac: Almanac) -> Turn:
    if machine_agenda.is_pasted(session, event):
        return _placed(machine_agenda.paste(session, event.text), event)
    words = one_line(event.text)
    if _is_overheard(event):
        return _overhear(session, event, words, almanac)
    if not words:
        return tell(session, event, NoticeKind.UNCLEAR)
    if asking(session) is Asking.TOPIC:
        return _placed(_take_topic(session, event, words), event)
    found = read(session, words, event.at)
    if found is None:
        return _miss(session, event, words)
    return _do(session, event, found, almanac)


def _overhear(session: Session, event: Said, words: str, almanac: Almanac) -> Turn:
    """Do what the words ask for; chatter, and what cannot be done now, passes in silence."""
    if words and asking(session) is Asking.TOPIC:
        return _placed(_take_topic(session, event, words), event)
    found = read(session, words, event.at, event.heard) if words else None
    turn = Turn(session=session) if found is None or found.unread else _do(session, event, found, almanac)
    return turn if any(not isinstance(effect, Whisper) for effect in turn.effects) else Turn(session=session)


def _is_overheard(event: Event) -> bool:
    return isinstance(event, Said) and event.heard is Heard.OVERHEARD


def _do(session: Session, event: Said, said: Meant, almanac: Almanac) -> Turn:
    """Take the presses that the words stand for, as one turn."""
    turn = Turn(session=session)
    for press in said.presses:
        meant = event_of(press, delivery=event.id, at=event.at, actor=event.actor, values=said.values)
        if meant is None:
            return tell(session, event, NoticeKind.UNKNOWN_PRESS)
        refusal = _refuse(session, meant)
        if refusal is not None:
            return tell(session, event, refusal.kind)
        turn = _apply(turn.session, meant, almanac)
    if not turn.effects:
        # A press may pass in silence, because its button shows what is so; typed words get an answer.
        return tell(session, event, NoticeKind.NOTHING_TO_DO)
    if said.unread:
        turn = and_tell(turn, event, NoticeKind.UNREAD, shorten(", ".join(said.unread), ECHO_LIMIT))
    return _placed(turn, event)


def _miss(session: Session, event: Said, words: str) -> Turn:
    """Ask once more, with the buttons; after that a hint is enough, the buttons are near."""
    echo = shorten(words, ECHO_LIMIT)
    if asking(session) is None:
        return tell(session, event, NoticeKind.UNCLEAR, echo)
    missed = replace(session, missed=echo, misses=session.misses + 1)
    if session.misses == 0:
        return _placed(Turn(session=missed, effects=(Show(slot=Slot.GRID),)), event)
    return and_tell(Turn(session=missed, effects=refresh(Slot.GRID)), event, NoticeKind.UNCLEAR, echo)


# --- putting turns together -----------------------------------------------------------------------------------


# After an answer every message of the session may read differently: the grid is shown, the rest follows suit.
_SHOW_ALL: Final[tuple[Effect, ...]] = (
    Show(slot=Slot.GRID),
    *refresh(*(slot for slot in Slot if slot is not Slot.GRID)),
)


def _placed(turn: Turn, said: Said) -> Turn:
    """The same turn, its cards shown under the words that were typed, or where they were typed into."""
    if said.heard is Heard.ENTERED:
        return turn
    effects = tuple(
        replace(effect, place=Place.BELOW) if isinstance(effect, Show) else effect for effect in turn.effects
    )
    return replace(turn, effects=effects)
