"""Which message goes out next, and when: a pure function of the session and a moment.

Theory of operation. Every step of the plan wishes to be spoken of on certain days (`_wishes`): when it opens, once more
on the working day before its last day, and when the person snoozed it until then; the live session on the working day
before it. A wish falls away when its step is done or skipped, when it was met, and when it is no longer of use. What is
left is moved to the first moment at which a message may be sent at all (`open_from`): 9:00 to 17:00 on a working day in
the plan's time zone, not on a public holiday, not while the person is away, and not on a day that has had its message.
The earliest of these moments is the next wake; everything of that day goes into one message.

Local wishes become moments only here, by the time zone rules as they are when somebody asks, so a clock change or a
changed law moves nothing.

Sources: at most two messages per step and one a day, the hours and the days: the domain notes on reminders. Fourteen
days of use after opening, for a step without a last day, are a judgement.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from dialogs import zones
from dialogs.plan import Anchor, Need, Phase, Plan, Privacy, Step, free_days
from dialogs.reminders import LIVE, Entry, Message, Part, Reminders, State, is_settled
from dialogs.session import Session, asking, planned
from dialogs.workdays import FreeDays, working_day_after, working_day_before, working_day_from, working_day_until

OPENS: Final = time(9)  # local; the first minute of a day at which a message may be sent
CLOSES: Final = time(17)  # local; the first at which it may not any more
_OF_USE: Final = timedelta(days=14)  # after opening, where there is no last day
_MOST: Final = 200  # messages looked ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A message that will be sent at `at` (UTC) unless something happens before."""

    at: datetime
    day: date  # of `at` in the plan's zone
    entries: tuple[Entry, ...]
    is_private: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """A step wants to be spoken of from a local moment on, until it is of no use any more (UTC).

    `since` is the day from which on a message about the step has met the wish.
    """

    entry: Entry
    day: date
    at: time
    since: date
    until: datetime
    is_private: bool


def coming(session: Session, now: datetime) -> Outgoing | None:
    """The next message, at `now` or later; None when there is none, or none before the person does something."""
    if session.reminders is None or not is_on(session):
        return None
    plan = active_plan(session)
    if plan is None:
        return None
    dated = [(moment, wish) for wish in _wishes(plan, session) if (moment := _moment(session, wish, now)) is not None]
    if not dated:
        return None
    at, private = min((moment, wish.is_private) for moment, wish in dated)
    day = zones.local_day(at, plan.booking.zone)
    together = [wish for moment, wish in dated if wish.is_private is private and moment <= at]
    return Outgoing(at=at, day=day, entries=_once_each(together, plan), is_private=private)


def next_wake(session: Session, now: datetime) -> datetime | None:
    """When to look at this session again (UTC); never before `now`."""
    following = coming(session, now)
    return None if following is None else following.at


def all_coming(session: Session, now: datetime) -> Iterator[Outgoing]:
    """Every message that is sent from now on if reminders are on and nobody does anything, in order."""
    ahead = replace(session, reminders=replace(session.reminders or Reminders(), state=State.ON))
    for _ in range(_MOST):
        following = coming(ahead, now)
        if following is None:
            return
        yield following
        ahead, now = sent(ahead, following), following.at


def sent(session: Session, message: Outgoing) -> Session:
    """The session once this message was decided on."""
    reminders = session.reminders or Reminders()
    noted = Message(
        number=max((each.number for each in reminders.messages), default=0) + 1,
        at=message.at,
        day=message.day,
        entries=message.entries,
        is_private=message.is_private,
    )
    told = {entry.key for entry in message.entries}
    snoozes = {key: wish for key, wish in reminders.snoozes.items() if key not in told}
    return replace(session, reminders=replace(reminders, messages=(*reminders.messages, noted), snoozes=snoozes))


def is_fit(session: Session, message: Message, now: datetime) -> bool:
    """Whether a message that was decided on, but has not been sent yet, should still go out at this moment.

    Not on a later day: that day may have a message of its own, and what is left to say goes into that one.
    """
    plan, reminders = active_plan(session), session.reminders
    if plan is None or reminders is None or not is_on(session):
        return False
    if open_from(session, now) != now or zones.local_day(now, plan.booking.zone) != message.day:
        return False
    return any(
        is_of_use(plan, reminders, entry, now) and (entry.part is Part.AGAIN or not is_early(plan, entry, message.day))
        for entry in message.entries
    )


def open_from(session: Session, moment: datetime) -> datetime:
    """The first moment from this one on at which a message may be sent: a working hour, and nobody is away."""
    booking = session.booking
    if booking is None:
        return moment
    free, zone = free_days(booking), booking.zone
    local = zones.local(moment, zone)
    day = local.date()
    away = session.reminders.away_until if session.reminders else None
    if away is not None and day < away:
        return zones.instant(working_day_from(away, free), OPENS, zone)
    if day in free or local.time() >= CLOSES:
        return zones.instant(working_day_after(day, free), OPENS, zone)
    if local.time() < OPENS:
        return zones.instant(day, OPENS, zone)
    return moment


def is_on(session: Session) -> bool:
    """Whether reminders are wanted and can be sent."""
    return session.reminders is not None and session.reminders.state is State.ON


def active_plan(session: Session) -> Plan | None:
    """The plan reminders go by: none while an answer is open."""
    return planned(session) if asking(session) is None else None


def steps_to_do(plan: Plan) -> tuple[Step, ...]:
    """The steps somebody does outside the live session, in the order they open."""
    return tuple(sorted((step for step in plan.steps if step.phase is not Phase.LIVE), key=lambda step: step.opens))


def open_items(plan: Plan, reminders: Reminders) -> tuple[Step, ...]:
    """The required steps before the live session that nobody has marked yet."""
    return tuple(
        step for step in plan.steps_in(Phase.PREPARE) if step.need is Need.REQUIRED and step.key not in reminders.marks
    )


# --- wishes ---------------------------------------------------------------------------------------------------


def _wishes(plan: Plan, session: Session) -> Iterator[_Wish]:
    """What is still to be said."""
    reminders = session.reminders or Reminders()
    for wish in _all_wishes(plan, free_days(plan.booking)):
        key = wish.entry.key
        snoozed = reminders.snoozes.get(key)
        if key in reminders.marks or _is_met(reminders, wish):
            continue
        if snoozed is not None and datetime.combine(wish.day, wish.at) <= snoozed:
            continue
        yield wish
    for key, moment in reminders.snoozes.items():
        step = step_of(plan, key)
        if step is not None and key not in reminders.marks:
            yield _wish(plan, step, Part.AGAIN, moment.date(), moment.time(), since=moment.date())


def _all_wishes(plan: Plan, free: FreeDays) -> Iterator[_Wish]:
    for step in steps_to_do(plan):
        first = _as_in_time(plan, step, step.opens, step.offset)
        yield _wish(plan, step, Part.OPEN, step.opens, since=first)
        if step.due is None or step.due_offset is None or step.need is Need.OPTIONAL:
            continue
        eve = working_day_before(step.due, free)
        if first < eve >= step.opens:
            last = _as_in_time(plan, step, step.due, step.due_offset)
            yield _wish(plan, step, Part.NUDGE, eve, since=working_day_before(last, free))
    if plan.anchor is Anchor.LIVE:
        eve = working_day_before(plan.booking.day, free)
        yield _Wish(
            entry=Entry(key=LIVE, part=Part.OPEN),
            day=eve,
            at=OPENS,
            since=eve,
            until=_start(plan),
            is_private=all(step.privacy is Privacy.PRIVATE for step in plan.steps_in(Phase.LIVE)),
        )


def _wish(plan: Plan, step: Step, part: Part, day: date, at: time = OPENS, *, since: date) -> _Wish:
    return _Wish(
        entry=Entry(key=step.key, part=part),
        day=day,
        at=at,
        since=since,
        until=until(plan, step),
        is_private=step.privacy is Privacy.PRIVATE,
    )


def _as_in_time(plan: Plan, step: Step, day: date, offset: int) -> date:
    """A step's first or last day, or what it would have been had the date been set in time.

    A date that is set again late moves what comes before it, but whoever was told of that need not be told twice.
    """
    if step.phase is Phase.FOLLOW:
        return day
    return min(day, working_day_until(plan.booking.day + timedelta(days=offset), free_days(plan.booking)))


def until(plan: Plan, step: Step) -> datetime:
    """From when on it is too late to speak of a step."""
    if step.due is not None:
        closing = zones.instant(step.due, CLOSES, plan.booking.zone)
        # What is due on the very day of the session is needed when it begins.
        return min(closing, _start(plan)) if step.phase is Phase.PREPARE else closing
    if step.phase is Phase.PREPARE:
        return _start(plan)
    return zones.instant(step.opens + _OF_USE, CLOSES, plan.booking.zone)


def _start(plan: Plan) -> datetime:
    """When the session begins, in the morning while no time is set; what a launch needs can be done all that day."""
    booking = plan.booking
    return zones.instant(booking.day, booking.start or (OPENS if plan.anchor is Anchor.LIVE else CLOSES), booking.zone)


def _is_met(reminders: Reminders, wish: _Wish) -> bool:
    """Whether the step was spoken of since; a wish that moved to a later day is not met by an earlier message."""
    return any(
        message.day >= wish.since and any(entry.key == wish.entry.key for entry in message.entries)
        for message in reminders.messages
    )


def is_of_use(plan: Plan, reminders: Reminders, entry: Entry, now: datetime) -> bool:
    """Whether it is worth speaking of a step at this moment: it is not settled, and not too late for it."""
    if not is_about(plan, entry):
        return False
    step = step_of(plan, entry.key)
    return now < (_start(plan) if step is None else until(plan, step)) and not is_settled(reminders, entry.key)


def is_early(plan: Plan, entry: Entry, today: date) -> bool:
    """Whether what a message speaks of has moved so far ahead that nothing would be said of it today."""
    step = step_of(plan, entry.key)
    if step is None:
        return today < working_day_before(plan.booking.day, free_days(plan.booking))
    return today < _as_in_time(plan, step, step.opens, step.offset)


def is_about(plan: Plan, entry: Entry) -> bool:
    """Whether the plan has by now what a message speaks of."""
    return plan.anchor is Anchor.LIVE if entry.key == LIVE else step_of(plan, entry.key) is not None


def steps_left(plan: Plan, reminders: Reminders, message: Message) -> tuple[Step, ...]:
    """The steps of a message that are neither done nor skipped nor snoozed."""
    steps = (step_of(plan, entry.key) for entry in message.entries)
    return tuple(step for step in steps if step is not None and not is_settled(reminders, step.key))


def step_of(plan: Plan, key: str) -> Step | None:
    """The step with this key; None where the plan has none by now."""
    return next((step for step in steps_to_do(plan) if step.key == key), None)


# --- moments --------------------------------------------------------------------------------------------------


def _moment(session: Session, wish: _Wish, now: datetime) -> datetime | None:
    """When this wish can be met, None when that is too late to be of use."""
    booking, reminders = session.booking, session.reminders
    if booking is None or reminders is None:
        return None
    wished = max(zones.instant(wish.day, wish.at, booking.zone), now)
    if wish.entry.part is not Part.AGAIN:
        # What somebody asked for comes on top of the one message of a day.
        days = [m.day for m in reminders.messages if m.is_private is wish.is_private and not m.is_asked_for]
        if days and zones.local_day(wished, booking.zone) <= max(days):
            wished = zones.instant(max(days) + timedelta(days=1), OPENS, booking.zone)
    moment = open_from(session, wished)
    return moment if moment < wish.until else None


def _once_each(wishes: list[_Wish], plan: Plan) -> tuple[Entry, ...]:
    """One entry per step, in the order of the plan, the live session first; an opening says all that a nudge does."""
    order = {key: index for index, key in enumerate((LIVE, *(step.key for step in steps_to_do(plan))))}
    parts = tuple(Part)
    entries: dict[str, Entry] = {}
    for wish in sorted(wishes, key=lambda wish: (order[wish.entry.key], parts.index(wish.entry.part))):
        entries.setdefault(wish.entry.key, wish.entry)
    return tuple(entries.values())
