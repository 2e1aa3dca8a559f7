"""A plan and its reminders on a clock that is put forward: what is sent when, told as people would tell it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from dialogs import views, zones
from dialogs.almanac import NO_ALMANAC, Almanac
from dialogs.booking_form import spell
from dialogs.cards import Button, Card, Press
from dialogs.effects import Effect, Show, Slot, Whisper
from dialogs.events import Event, Reminded
from dialogs.grid import Case, Option, Question
from dialogs.itinerary import Outgoing, all_coming, next_wake
from dialogs.machine import step
from dialogs.machine_reminders import SNOOZE_DAY
from dialogs.plan import Booking, Holidays
from dialogs.presses import event_of
from dialogs.reminders import LIVE, Message, Part, Pause, Reminders, slot_of
from dialogs.session import Session, planned
from dialogs.session_agenda import Pasted
from tests.dialogs.talk import TEXTS, buttons, reading

ZONE = "Europe/Ljubljana"
EARLY = "2026-11-23 10:00"  # a Monday, by the clocks of the plan's zone
LIVE_DAY = date(2027, 1, 19)  # a Tuesday, eight weeks later
ON = Reminders()

# Goal, correction, peer, practice, and the case: what leads to each recommendation.
Answers = tuple[str, str, str, str, str | None]
HYBRID: Answers = ("behavior", "yes", "no", "async", "none")
ASYNC_FIRST: Answers = ("knowledge", "no", "no", "async", None)
ASYNC_FIRST_PRACTICE: Answers = ("behavior", "no", "no", "async", None)
LIVE_FIRST: Answers = ("behavior", "yes", "yes", "live", "none")


def with_case(case: Case) -> Answers:
    """The answers that lead to live-first by a special case."""
    return ("behavior", "yes", "yes", "live", case.value)


def session_for(
    answers: Answers = HYBRID,
    *,
    day: date = LIVE_DAY,
    start: time | None = time(15),
    zone: str = ZONE,
    booked: str = EARLY,
    holidays: Holidays | None = None,
    hold_days: int | None = None,
    reminders: Reminders | None = ON,
    agenda: Pasted | None = None,
    locale: str = "en",
) -> Session:
    """A session with a plan, booked at a local moment of its zone."""
    goal, correction, peer, practice, case = answers
    booked_on, at = _day(booked), _moment(booked, zone)
    is_live = answers not in {ASYNC_FIRST, ASYNC_FIRST_PRACTICE}
    return Session(
        id="s1",
        tenant="t1",
        owner="ana",
        place="web:c1",
        created_at=at,
        changed_at=at,
        locale=locale,
        zone=zone,
        topic="Sales onboarding",
        answers=dict(zip(Question, map(Option, (goal, correction, peer, practice)), strict=True)),
        case=None if case is None else Case(case),
        booking=Booking(
            day=day,
            booked_on=booked_on,
            zone=zone,
            start=start if is_live else None,
            holidays=holidays,
            hold_days=hold_days,
        ),
        reminders=reminders,
        agenda=agenda,
    )


_PARTS: Mapping[Part, str] = {Part.OPEN: "", Part.NUDGE: " (nudge)", Part.AGAIN: " (again)"}


def told(message: Message | Outgoing, session: Session) -> str:
    """A message in a line: by the clocks of the plan's zone, whether to the owner alone, and what it speaks of."""
    plan, booking = planned(session), session.booking or session.called_off
    assert booking is not None
    names = {step.key: views.step_name(step, TEXTS) for step in plan.steps} if plan else {}
    names[LIVE] = "Live session"
    local = zones.local(message.at, booking.zone)
    about = ", ".join(f"{names.get(entry.key, entry.key)}{_PARTS[entry.part]}" for entry in message.entries)
    return f"{local:%a %Y-%m-%d %H:%M}{' alone' if message.is_private else ''} {about}"


def ahead(session: Session) -> list[str]:
    """Everything that will be sent if nobody does anything, a line each."""
    return [told(message, session) for message in all_coming(session, session.changed_at)]


class Travel:
    """A session whose clock moves when told to; it is woken as a worker would wake it."""

    def __init__(self, session: Session, almanac: Almanac = NO_ALMANAC) -> None:
        self.session = session
        self.almanac = almanac
        self.now = session.changed_at
        self.sent: list[str] = []
        self.effects: tuple[Effect, ...] = ()
        self.whispers: tuple[str, ...] = ()
        self._deliveries = 0

    # --- time -------------------------------------------------------------------------------------------------

    @property
    def zone(self) -> str:
        """Of the plan, also while it is called off."""
        booking = self.session.booking or self.session.called_off
        assert booking is not None
        return booking.zone

    def to(self, local: str) -> list[str]:
        """Let the clock run to this moment of the plan's zone ("2027-01-05 09:00"); what was sent on the way."""
        return self.until(_moment(local, self.zone))

    def until(self, moment: datetime) -> list[str]:
        """Let the clock run to this moment; what was sent on the way."""
        before = len(self.sent)
        while (wake := next_wake(self.session, self.now)) is not None and wake <= moment:
            self.wake(wake)
        self.now = max(self.now, moment)
        return self.sent[before:]

    def wake(self, at: datetime) -> None:
        """Wake the session at this moment, which may be too late or for nothing; what it sends reaches people."""
        self.now = at
        waking = next_wake(self.session, at)
        self.do(Reminded(id=self._id(), at=at, actor=self.session.owner))
        following = next_wake(self.session, at)
        assert following is None or waking is None or self.posts or following > at or waking > at, "an endless wake"
        for message in self.posts:
            self.sent.append(told(message, self.session))

    # --- deeds ------------------------------------------------------------------------------------------------

    def do(self, event: Event) -> None:
        """Take one event."""
        turn = step(self.session, event, self.almanac)
        self.session, self.effects = turn.session, turn.effects
        self.whispers = tuple(TEXTS.notice(effect.notice) for effect in turn.effects if isinstance(effect, Whisper))

    def press(self, label: str, on: str | int, *, values: Mapping[str, str] | None = None) -> None:
        """Press the button with this label on a slot, or on the reminder of this number."""
        self.send(self.button(label, on).press, values=values)

    def send(self, press: Press, *, values: Mapping[str, str] | None = None) -> None:
        """Deliver a press, be it on screen or not."""
        event = event_of(press, delivery=self._id(), at=self.now, actor="ana", values=values or {})
        assert event is not None
        self.do(event)

    def snooze(self, number: int, pause: Pause, day: str = "") -> None:
        """Have the reminder of this number come back later."""
        self.press(TEXTS.reminders.snooze(), number)
        self.press(TEXTS.reminders.pause(pause), number, values={SNOOZE_DAY: day})

    def book(self, **values: str) -> None:
        """Set another date, or other details of it, by the form on the plan."""
        self.press("Change date or details", Slot.PLAN)
        assert self.session.booking is not None
        self.press("Make the plan", Slot.PLAN, values={**spell(self.session.booking), **values})

    def _id(self) -> str:
        self._deliveries += 1
        return f"e{self._deliveries}"

    # --- what is to be seen -----------------------------------------------------------------------------------

    @property
    def posts(self) -> list[Message]:
        """The messages that the last turn sends."""
        reminders = self.session.reminders
        shown = {effect.slot for effect in self.effects if isinstance(effect, Show)}
        return [] if reminders is None else [each for each in reminders.messages if slot_of(each.number) in shown]

    def card(self, on: str | int) -> Card:
        """A slot as it is shown now, or the reminder of this number."""
        return views.view(self.session, slot_of(on) if isinstance(on, int) else on, TEXTS)

    def reading(self, on: str | int) -> str:
        """What a person reads there."""
        return reading(self.card(on))

    def labels(self, on: str | int) -> list[str]:
        """The buttons there, in reading order."""
        return [button.label for button in buttons(self.card(on))]

    def button(self, label: str, on: str | int) -> Button:
        """The button with this label there."""
        found = next((button for button in buttons(self.card(on)) if button.label == label), None)
        assert found is not None, f"no button {label!r} among {self.labels(on)}"
        return found


def _moment(local: str, zone: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _day(local: str) -> date:
    return datetime.fromisoformat(local).date()
