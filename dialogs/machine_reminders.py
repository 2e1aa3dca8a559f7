"""What each event makes of a plan's reminders.

A message that was decided on stays in the session; what it shows follows from the session, so whatever changes a step
also asks for the messages that speak of it to be shown again (`tidied`).
"""

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs import booking_form, details_form, zones
from dialogs.almanac import Almanac
from dialogs.booking_form import Mistake
from dialogs.effects import Effect, NoticeKind, Place, Show, Slot
from dialogs.events import (
    CalledOff,
    CalledOn,
    DetailsKept,
    DetailsOpened,
    DetailsSet,
    Event,
    PlaceLost,
    PreviewAsked,
    Reminded,
    RemindersOn,
    RemindersStopped,
    SnoozeAsked,
    Snoozed,
    SnoozeLeft,
    StepMarked,
    StepReopened,
    Withdrawn,
)
from dialogs.itinerary import (
    OPENS,
    active_plan,
    coming,
    is_early,
    is_of_use,
    open_from,
    open_items,
    sent,
    step_of,
    steps_left,
    until,
)
from dialogs.locales import language_of
from dialogs.plan import Plan
from dialogs.reminders import LIVE, Message, Part, Pause, Reminders, Stage, State, is_settled, slot_of
from dialogs.session import Session, asking, verdict
from dialogs.session_agenda import in_plan
from dialogs.turn import Turn, and_tell, refresh, tell
from dialogs.words import one_line

About = (
    RemindersOn
    | RemindersStopped
    | PreviewAsked
    | StepMarked
    | StepReopened
    | SnoozeAsked
    | SnoozeLeft
    | Snoozed
    | DetailsOpened
    | DetailsSet
    | DetailsKept
    | CalledOff
    | CalledOn
    | Reminded
    | Withdrawn
    | PlaceLost
)

SNOOZE_DAY = "day"  # the field of the form in a message

_LOOK_AHEAD = timedelta(days=14)  # in which a public holiday may have become known since the date was set


# --- on, off, what comes ---------------------------------------------------------------------------------------


def turn_on(session: Session, event: RemindersOn) -> Turn:
    """Reminders from now on; what was done stays done."""
    if active_plan(session) is None:
        return tell(session, event, NoticeKind.NO_PLAN_YET)
    reminders = session.reminders or Reminders()
    on = replace(session, reminders=replace(reminders, state=State.ON))
    return Turn(session=on, effects=(Show(slot=Slot.PLAN), *refresh(Slot.ENDING, Slot.REMINDERS, Slot.PREVIEW)))


def stop(session: Session, event: RemindersStopped) -> Turn:
    """No more reminders, until somebody wants them again."""
    reminders = session.reminders
    if reminders is None:
        return tell(session, event, NoticeKind.NOTHING_TO_DO)
    # Where nothing could be written, what stands there may not tell yet that nothing comes.
    if reminders.state not in {State.ON, State.LOST}:
        return Turn(session=session)
    stopped = replace(session, reminders=replace(reminders, state=State.STOPPED))
    where = slot_of(event.number) if reminders.message(event.number) else Slot.PLAN
    return Turn(session=stopped, effects=(Show(slot=where), *refresh(Slot.PLAN, Slot.PREVIEW, Slot.REMINDERS)))


def preview(session: Session, event: Event) -> Turn:
    """Show what will be sent from this moment on, which is therefore kept."""
    if active_plan(session) is None:
        return tell(session, event, NoticeKind.NO_PLAN_YET)
    looked = replace(session, changed_at=event.at)
    return Turn(session=looked, effects=(Show(slot=Slot.PREVIEW, place=Place.BELOW),))


# --- steps -----------------------------------------------------------------------------------------------------


def mark(session: Session, event: StepMarked) -> Turn:
    """A step is done or skipped: it is not spoken of again."""
    plan, reminders = active_plan(session), session.reminders
    if plan is None or reminders is None or step_of(plan, event.key) is None:
        return tell(session, event, NoticeKind.NOTHING_TO_DO)
    if reminders.marks.get(event.key) is event.mark:
        return Turn(session=session)
    return _changed(
        session,
        replace(
            _opened(reminders, event.number),
            marks={**reminders.marks, event.key: event.mark},
            snoozes=_without(reminders, event.key),
        ),
        event.number,
    )


def reopen(session: Session, event: StepReopened) -> Turn:
    """What was said about a step does not hold."""
    reminders = session.reminders
    if reminders is None or not is_settled(reminders, event.key):
        return Turn(session=session) if reminders else tell(session, event, NoticeKind.NOTHING_TO_DO)
    marks = {key: given for key, given in reminders.marks.items() if key != event.key}
    undone = replace(_opened(reminders, event.number), marks=marks, snoozes=_without(reminders, event.key))
    return _changed(session, undone, event.number)


# --- snoozing --------------------------------------------------------------------------------------------------


def ask_how_long(session: Session, event: SnoozeAsked) -> Turn:
    """Offer the times at which a message can come back."""
    plan = active_plan(session)
    reminders, message = _message(session, event.number)
    if plan is None or message is None or message.stage is Stage.CLOSED or not steps_left(plan, reminders, message):
        return tell(session, event, NoticeKind.NOTHING_TO_DO)
    return _staged(session, reminders, replace(message, stage=Stage.CHOOSING, mistake=""))


def stop_asking(session: Session, event: SnoozeLeft) -> Turn:
    """The message as it was before."""
    reminders, message = _message(session, event.number)
    if message is None or message.stage is not Stage.CHOOSING:
        return Turn(session=session)
    return _staged(session, reminders, replace(message, stage=Stage.OPEN, mistake=""))


def snooze(session: Session, event: Snoozed) -> Turn:
    """The steps of a message that are still open come back later."""
    plan = active_plan(session)
    reminders, message = _message(session, event.number)
    if plan is None or message is None:
        return tell(session, event, NoticeKind.NOTHING_TO_DO)
    steps = steps_left(plan, reminders, message)
    if not steps:
        is_so_already = any(entry.key in reminders.snoozes for entry in message.entries)
        return Turn(session=session) if is_so_already else tell(session, event, NoticeKind.NOTHING_TO_DO)
    back = _when(session, plan, event)
    if isinstance(back, Mistake):
        turn = _staged(session, reminders, replace(message, stage=Stage.CHOOSING, mistake=back.value))
        return and_tell(turn, event, NoticeKind.SNOOZE_MISTAKE, back.value)
    in_time = [step.key for step in steps if back < until(plan, step)]
    if not in_time:
        return tell(session, event, NoticeKind.SNOOZE_TOO_LATE)
    wish = zones.local(back, plan.booking.zone).replace(tzinfo=None)
    snoozes = {**reminders.snoozes, **dict.fromkeys(in_time, wish)}
    return _changed(session, replace(_opened(reminders, event.number), snoozes=snoozes), event.number)


def _when(session: Session, plan: Plan, event: Snoozed) -> datetime | Mistake:
    """The moment at which the message comes back: always one at which it may be sent."""
    if event.pause is Pause.HOUR:
        return open_from(session, (event.at + timedelta(hours=1)).replace(second=0, microsecond=0))
    day = tomorrow = zones.local_day(event.at, plan.booking.zone) + timedelta(days=1)
    if event.pause is Pause.DATE:
        typed = one_line(event.values.get(SNOOZE_DAY, ""))
        read = booking_form.read_day(typed) if typed else Mistake.MISSING
        if isinstance(read, Mistake):
            return read
        day = read
    if day < tomorrow:
        return Mistake.PAST
    if day - tomorrow > booking_form.FARTHEST:
        return Mistake.TOO_FAR
    return open_from(session, zones.instant(day, OPENS, plan.booking.zone))


# --- what reminders say besides the plan -----------------------------------------------------------------------


def open_details(session: Session, event: DetailsOpened) -> Turn:
    """Show the form."""
    plan = active_plan(session)
    if plan is None:
        return tell(session, event, NoticeKind.NO_PLAN_YET)
    reminders = session.reminders or Reminders(state=State.OFF)
    known = details_form.spell(reminders, zones.local_day(event.at, plan.booking.zone))
    draft = reminders.draft if reminders.draft is not None else known
    opened = replace(session, reminders=replace(reminders, draft=draft))
    return Turn(session=opened, effects=(Show(slot=Slot.REMINDERS),))


def set_details(session: Session, event: DetailsSet) -> Turn:
    """Take what the form says, or say what to put right."""
    plan, reminders = active_plan(session), session.reminders
    if plan is None or reminders is None:
        return tell(session, event, NoticeKind.NO_PLAN_YET)
    known = details_form.spell(reminders, zones.local_day(event.at, plan.booking.zone))
    values = {**known, **details_form.tidy(event.values)}
    read = details_form.read(values, plan, reminders, event.at)
    if isinstance(read, dict):
        wrong = replace(session, reminders=replace(reminders, draft=values, errors=read))
        turn = Turn(session=wrong, effects=(Show(slot=Slot.REMINDERS),))
        return and_tell(turn, event, NoticeKind.FORM_ERRORS, next(iter(read)))
    taken = replace(reminders, details=read.details, away_until=read.away_until, draft=None, errors={})
    return Turn(
        session=replace(session, reminders=taken),
        effects=(Show(slot=Slot.REMINDERS), *refresh(Slot.PLAN, Slot.PREVIEW)),
    )


def keep_details(session: Session) -> Turn:
    """Close the form; nothing of it is taken."""
    reminders = session.reminders
    if reminders is None or reminders.draft is None:
        return Turn(session=session)
    kept = replace(session, reminders=replace(reminders, draft=None, errors={}))
    return Turn(session=kept, effects=(Show(slot=Slot.REMINDERS),))


# --- the date does not hold ------------------------------------------------------------------------------------


def call_off(session: Session, event: CalledOff) -> Turn:
    """The day that was set does not hold: the reminders end with one line."""
    if session.booking is None:
        if session.called_off is not None:
            return Turn(session=session)
        return tell(session, event, NoticeKind.NO_PLAN_YET)
    reminders = session.reminders
    was_on = reminders is not None and reminders.state is State.ON
    if reminders is not None and was_on:
        reminders = replace(reminders, state=State.ENDED)
    off = replace(
        session,
        booking=None,
        draft=None,
        called_off=session.booking,
        reminders=reminders,
        round=session.round + 1,
    )
    line: tuple[Effect, ...] = (Show(slot=Slot.ENDING, place=Place.BELOW),) if was_on else ()
    return Turn(session=off, effects=(Show(slot=Slot.PLAN), *line, *_all_but_plan()))


def call_on(session: Session, event: CalledOn) -> Turn:
    """It takes place after all, with the reminders as they were."""
    if session.called_off is None:
        return Turn(session=session) if session.booking else tell(session, event, NoticeKind.NO_PLAN_YET)
    reminders = session.reminders
    if reminders is not None and reminders.state is State.ENDED:
        reminders = replace(reminders, state=State.ON)
    back = replace(session, booking=session.called_off, called_off=None, reminders=reminders, round=session.round + 1)
    return Turn(session=back, effects=(Show(slot=Slot.PLAN), *refresh(Slot.ENDING), *_all_but_plan()))


def _all_but_plan() -> tuple[Effect, ...]:
    return refresh(Slot.GRID, Slot.REASONS, Slot.OBJECTION, Slot.REMINDERS, Slot.PREVIEW)


# --- what no person does ---------------------------------------------------------------------------------------


def remind(session: Session, event: Reminded, almanac: Almanac) -> Turn:
    """Send what is due now, if anything is, by what is known now."""
    informed = _with_new_holidays(session, event.at, almanac)
    due = coming(informed, event.at)
    if due is None or due.at > event.at:
        return Turn(session=informed)
    noted = sent(informed, due)
    number = noted.reminders.messages[-1].number if noted.reminders else 0
    return Turn(session=noted, effects=(Show(slot=slot_of(number)), *refresh(Slot.PLAN, Slot.PREVIEW)))


def withdraw(session: Session, event: Withdrawn) -> Turn:
    """A message that never went out is as if it had not been decided on; its steps wish for another one."""
    reminders, message = _message(session, event.number)
    if message is None:
        return Turn(session=session)
    left = tuple(each for each in reminders.messages if each is not message)
    snoozes = {**_still_asked_for(session, reminders, message), **reminders.snoozes}
    again = replace(session, reminders=replace(reminders, messages=left, snoozes=snoozes))
    return Turn(session=again, effects=refresh(Slot.PLAN, Slot.PREVIEW))


def _still_asked_for(session: Session, reminders: Reminders, message: Message) -> dict[str, datetime]:
    """The snoozes that this message would have met."""
    if session.booking is None:
        return {}
    wish = zones.local(message.at, session.booking.zone).replace(second=0, microsecond=0, tzinfo=None)
    asked_for = (entry.key for entry in message.entries if entry.part is Part.AGAIN)
    return {key: wish for key in asked_for if key not in reminders.marks}


def lose_place(session: Session) -> Turn:
    """Nothing can be written here any more: the reminders end, and the owner is told alone."""
    reminders = session.reminders
    if reminders is None or reminders.state is not State.ON:
        return Turn(session=session)
    lost = replace(session, reminders=replace(reminders, state=State.LOST))
    # What stands there may still be read, as in a thread whose first message was deleted.
    return Turn(session=lost, effects=(Show(slot=Slot.ENDING, place=Place.BELOW), *refresh(Slot.PLAN, Slot.PREVIEW)))


def _with_new_holidays(session: Session, at: datetime, almanac: Almanac) -> Session:
    """Public holidays can be proclaimed, and libraries learn of them, after a date was set."""
    booking = session.booking
    if booking is None or booking.holidays is None:
        return session
    today = zones.local_day(at, booking.zone)
    days = almanac.days_off(booking.holidays.country.code, today, today + _LOOK_AHEAD)
    if days <= booking.holidays.days:
        return session
    return replace(
        session, booking=replace(booking, holidays=replace(booking.holidays, days=booking.holidays.days | days))
    )


# --- what an event leaves behind -------------------------------------------------------------------------------


def tidied(before: Session, turn: Turn, at: datetime) -> Turn:
    """The same turn, with messages closed that are of no use any more, and those shown again that read differently."""
    session, reminders = turn.session, turn.session.reminders
    if reminders is None or session == before:
        return turn
    plan, moved = active_plan(session), _outline(before) != _outline(session)
    newest = {message.is_private: message.number for message in reminders.messages}
    shown = {effect.slot for effect in turn.effects if isinstance(effect, Show)}

    def staged(message: Message) -> Message:
        # The last word, and what was just pressed, can be taken back.
        is_last = message.number in newest.values() or slot_of(message.number) in shown
        is_waiting = plan is None and asking(session) is not None  # the plan may come back as it was
        if (is_last and not moved) or is_waiting or (plan is not None and _is_live(plan, reminders, message, at)):
            return message if plan is None else _asking_what_is_left(plan, reminders, message)
        return replace(message, stage=Stage.CLOSED)

    after = replace(session, reminders=replace(reminders, messages=tuple(map(staged, reminders.messages))))
    again = [slot for slot in _different(before, after, plan) if slot not in shown]
    return replace(turn, session=after, effects=(*turn.effects, *refresh(*again)))


def _outline(session: Session) -> tuple[object, ...]:
    """What the plan of a session rests on."""
    agenda = in_plan(session.agenda, language_of(session.locale))
    return session.round, asking(session), verdict(session), session.booking, agenda


def _is_live(plan: Plan, reminders: Reminders, message: Message, at: datetime) -> bool:
    """Whether somebody may still answer a message: one of its steps is open by now, and no newer one speaks of it."""
    today = zones.local_day(at, plan.booking.zone)
    newer = {entry.key for each in reminders.messages if each.number > message.number for entry in each.entries}
    return message.stage is not Stage.CLOSED and any(
        entry.key not in newer and is_of_use(plan, reminders, entry, at) and not is_early(plan, entry, today)
        for entry in message.entries
    )


def _asking_what_is_left(plan: Plan, reminders: Reminders, message: Message) -> Message:
    """A message that offers times to come back at has something that can come back."""
    if message.stage is not Stage.CHOOSING or steps_left(plan, reminders, message):
        return message
    return replace(message, stage=Stage.OPEN, mistake="")


def _different(before: Session, after: Session, plan: Plan | None) -> list[str]:
    """The slots of messages that were there before and read differently now; `plan` is the one of now."""
    old, new = before.reminders, after.reminders
    if old is None or new is None:
        return []
    everything = _outline(before) != _outline(after) or old.state is not new.state or old.details != new.details
    return [
        slot_of(message.number)
        for message in new.messages
        if (earlier := old.message(message.number)) is not None
        and not (earlier.stage is message.stage is Stage.CLOSED)
        and (everything or earlier != message or _standing(plan, old, message) != _standing(plan, new, message))
    ]


def _standing(plan: Plan | None, reminders: Reminders, message: Message) -> list[object]:
    """How it is with what a message speaks of; of the session it says what is still open before it."""
    told = any(entry.key == LIVE for entry in message.entries)
    before_it = open_items(plan, reminders) if told and plan is not None else ()
    return [
        before_it,
        *((reminders.marks.get(entry.key), reminders.snoozes.get(entry.key)) for entry in message.entries),
    ]


def _message(session: Session, number: int) -> tuple[Reminders, Message | None]:
    reminders = session.reminders or Reminders()
    return reminders, reminders.message(number)


def _opened(reminders: Reminders, number: int) -> Reminders:
    """A message that was answered asks nothing more."""
    return replace(
        reminders,
        messages=tuple(
            replace(message, stage=Stage.OPEN, mistake="")
            if message.number == number and message.stage is Stage.CHOOSING
            else message
            for message in reminders.messages
        ),
    )


def _staged(session: Session, reminders: Reminders, message: Message) -> Turn:
    messages = tuple(message if each.number == message.number else each for each in reminders.messages)
    staged = replace(session, reminders=replace(reminders, messages=messages))
    return Turn(session=staged, effects=(Show(slot=slot_of(message.number)),))


def _changed(session: Session, reminders: Reminders, number: int) -> Turn:
    """The message that was pressed shows what came of it, and the plan how far it is."""
    where = slot_of(number) if reminders.message(number) else Slot.PLAN
    after = replace(session, reminders=reminders)
    return Turn(session=after, effects=(Show(slot=where), *refresh(Slot.PLAN, Slot.PREVIEW, Slot.REMINDERS)))


def _without(reminders: Reminders, key: str) -> dict[str, datetime]:
    return {each: wish for each, wish in reminders.snoozes.items() if each != key}
