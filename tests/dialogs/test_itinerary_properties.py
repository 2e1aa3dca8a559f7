"""What holds for every plan's reminders, in any zone, around any free days, whenever anybody wakes or presses."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs import views, zones
from dialogs.agenda import Kind
from dialogs.almanac import Country
from dialogs.booking_form import spell
from dialogs.cards import Card, Facts, Press, Text, decode, encode
from dialogs.details_form import Field
from dialogs.document import from_json, to_json
from dialogs.effects import NoticeKind, Refresh, Show, Slot, Whisper
from dialogs.events import (
    AgendaAdopted,
    AgendaDropped,
    Booked,
    CalledOn,
    DetailsSet,
    Event,
    LineClassed,
    LineTimed,
    PlaceLost,
    Reminded,
    RemindersOn,
    Said,
    Withdrawn,
)
from dialogs.grid import Case
from dialogs.itinerary import all_coming, coming, is_fit, next_wake
from dialogs.machine import step
from dialogs.machine_agenda import FIELD as AGENDA_FIELD
from dialogs.machine_agenda import lines_of
from dialogs.machine_reminders import SNOOZE_DAY
from dialogs.plan import Anchor, Holidays, Phase, Plan, Privacy, free_days
from dialogs.plan_agenda import MOST_MOVED
from dialogs.presses import event_of
from dialogs.reminders import LIVE, Message, Part, Reminders, Stage, State, number_in, slot_of
from dialogs.session import Session, planned
from dialogs.session_agenda import Adopted, Pasted, figures
from dialogs.workdays import WEEKENDS
from tests.dialogs.talk import TEXTS, buttons, words
from tests.dialogs.travel import (
    ASYNC_FIRST,
    ASYNC_FIRST_PRACTICE,
    HYBRID,
    LIVE_FIRST,
    Travel,
    session_for,
    told,
    with_case,
)

ANSWERS: Final = (
    HYBRID,
    ASYNC_FIRST,
    ASYNC_FIRST_PRACTICE,
    LIVE_FIRST,
    with_case(Case.HIGH_TRUST),
    with_case(Case.SENSITIVE),
)
ZONES: Final = (
    "Europe/Ljubljana",
    "America/New_York",
    "Asia/Kolkata",  # half an hour off
    "Australia/Lord_Howe",  # clocks change by half an hour
    "America/St_Johns",  # half an hour off, and clocks change
    "Africa/Casablanca",  # clocks go back for Ramadan
    "Pacific/Apia",  # at the end of the world's day; in 2011 it had no 30 December
    "Pacific/Kiritimati",
    "Etc/GMT+12",
)
# The days around which something is odd: clock changes of all these zones, year ends, leap days, Apia's lost day.
ODD_DAYS: Final = (
    date(2027, 3, 28),
    date(2027, 10, 31),
    date(2027, 3, 14),
    date(2027, 11, 7),
    date(2027, 4, 4),
    date(2027, 10, 3),
    date(2027, 2, 7),
    date(2026, 12, 31),
    date(2028, 2, 29),
    date(2028, 3, 1),
    date(2011, 12, 30),
)
# What somebody may paste: little and much to listen to, nothing, lines that are open, and what cannot be read.
AGENDAS: Final = (
    "9:00 Lecture: the method\n9:30 Role play\n10:30 Debrief\n11:00 End",
    "9:00 Lecture: the method\n9:30 Theory\n10:30 Break\n10:40 Role play\n11:40 Closing\n11:45 End",
    "\n".join((*(f"Lecture {number} 10 min" for number in range(12)), "Role play 30 min")),
    "Surprise 30 min\nTheory + exercise 45 min\nLecture\nRole play 20 min\nLecture 20 min",
    "Role play 40 min\nDebrief 20 min\nBreak 10 min",
    "Lecture 40 min\nTheory 20 min\nBreak 10 min",
    "22:00-23:30 Drill\n23:30-0:30 Lecture\n0:20-0:10 Video\n25:00-26:00 Talk",
    "9:00-9:30\n9:30-10:00\n10:00-10:30",
    "Lecture\nRole play\nBreak",
)
WORKS_FROM, WORKS_TO = time(9), time(17)


@dataclass(frozen=True)
class Land:
    """An almanac of one country, whose holidays are as they were drawn."""

    holidays: frozenset[date]
    rest: frozenset[int]

    country = Country(code="XX", name="Testland")

    def home(self, locale: str) -> Country | None:  # noqa: ARG002 - the signature is the protocol's
        return None

    def find(self, words: str, locale: str) -> Country | None:  # noqa: ARG002 - the signature is the protocol's
        return self.country if words == self.country.name else None

    def days_off(self, country: str, first: date, last: date) -> frozenset[date]:  # noqa: ARG002 - likewise
        return frozenset(day for day in self.holidays if first <= day <= last)

    def weekend(self, country: str) -> frozenset[int]:  # noqa: ARG002 - the signature is the protocol's
        return self.rest


@st.composite
def plans(draw: st.DrawFn) -> tuple[Session, Land]:
    """A session on the day its plan was made, with reminders on, and the country it keeps to."""
    day = draw(st.sampled_from(ODD_DAYS)) + timedelta(days=draw(st.integers(-20, 20)))
    booked_on = day - timedelta(days=draw(st.integers(0, 25) | st.integers(0, 400)))
    clock = draw(st.integers(0, 23 * 60 + 59).map(lambda minutes: f"{minutes // 60:02}:{minutes % 60:02}"))
    near = st.integers(-25, 40).map(lambda days: day + timedelta(days=days))
    land = Land(
        holidays=frozenset(draw(st.frozensets(near, max_size=15))),
        rest=draw(st.sampled_from([WEEKENDS.weekend, frozenset({4, 5})])),
    )
    session = session_for(
        draw(st.sampled_from(ANSWERS)),
        day=day,
        start=draw(st.sampled_from([time(8), time(9), time(13, 30), time(18)])),
        zone=draw(st.sampled_from(ZONES)),
        booked=f"{booked_on} {clock}",
        hold_days=draw(st.sampled_from([None, 90])),
        holidays=Holidays(country=land.country, days=land.holidays, weekend=land.rest),
        reminders=Reminders(away_until=draw(st.none() | near)),
        agenda=draw(st.none() | st.builds(Pasted, text=st.sampled_from(AGENDAS[:6]), adopted=st.sampled_from(Adopted))),
    )
    return session, land


def last_moment(plan: Plan, key: str) -> datetime:
    """From when on it is no use to speak of a step, as the owner of the product would say it."""
    booking = plan.booking
    begins = zones.instant(booking.day, booking.start or WORKS_TO, booking.zone)
    if key == LIVE:
        return begins
    step_ = next(each for each in plan.steps if each.key == key)
    if step_.due is not None:
        ends = zones.instant(step_.due, WORKS_TO, booking.zone)
        return min(ends, begins) if step_.phase is Phase.PREPARE else ends
    if step_.phase is Phase.PREPARE:
        return begins
    return zones.instant(step_.opens + timedelta(days=14), WORKS_TO, booking.zone)


def check_decent(session: Session, at: datetime) -> None:
    """A message may go out at this moment at all."""
    assert session.booking is not None
    assert session.reminders is not None
    local = zones.local(at, session.booking.zone)
    assert WORKS_FROM <= local.time() < WORKS_TO
    assert local.date() not in free_days(session.booking)
    assert session.reminders.away_until is None or local.date() >= session.reminders.away_until
    assert session.reminders.state is State.ON


def check_message(session: Session, message: Message, at: datetime) -> None:
    """This message may go out at this moment."""
    check_decent(session, at)
    plan, reminders = planned(session), session.reminders
    assert plan is not None
    assert reminders is not None
    today = zones.local_day(at, plan.booking.zone)
    assert message.entries
    for entry in message.entries:
        assert entry.key not in reminders.marks
        assert at < last_moment(plan, entry.key)
        live = plan.steps_in(Phase.LIVE)
        about = live if entry.key == LIVE else [each for each in plan.steps if each.key == entry.key]
        assert all((each.privacy is Privacy.PRIVATE) is message.is_private for each in about)
        if entry.key == LIVE:
            assert today <= plan.booking.day
        elif entry.part is not Part.AGAIN:
            assert about[0].opens <= today


def reads(card: Card) -> str:
    """All that is said on a card, in a row."""
    said: list[str] = []
    for block in card.blocks:
        if isinstance(block, Text):
            said.append(words(block.line))
        elif isinstance(block, Facts):
            said += [part for fact in block.facts for part in (fact.label, words(fact.value))]
    return " ".join(said)


@given(plans())
@settings(max_examples=40, deadline=None)
def test_the_preview_is_what_is_then_sent_and_how_it_reads(made: tuple[Session, Land]) -> None:
    session, land = made
    foretold = [told(message, session) for message in all_coming(session, session.changed_at)]
    preview = reads(views.view(session, Slot.PREVIEW, TEXTS))
    travel, sent = Travel(session, land), [TEXTS.reminders.preview_help()]
    while (wake := next_wake(travel.session, travel.now)) is not None:
        assert wake >= travel.now
        travel.wake(wake)
        (message,) = travel.posts
        check_message(travel.session, message, wake)
        alone = " · To you alone" if message.is_private else ""
        sent += [f"{_moment(wake, session)}{alone}", reads(travel.card(message.number))]
    assert travel.sent == foretold
    if foretold:
        assert preview == " ".join(sent)


def _moment(at: datetime, session: Session) -> str:
    assert session.booking is not None
    return f"{zones.local(at, session.booking.zone):%Y-%m-%d %H:%M}"


@given(plans(), st.lists(st.integers(0, 10 * 24 * 60), max_size=12))
@settings(max_examples=40, deadline=None)
def test_however_late_somebody_wakes_nothing_indecent_is_sent(made: tuple[Session, Land], delays: list[int]) -> None:
    session, land = made
    travel = Travel(session, land)
    for delay in delays:
        due = next_wake(travel.session, travel.now)
        if due is None:
            break
        late = due + timedelta(minutes=delay)
        before = len(travel.sent)
        travel.wake(late)
        for message in travel.posts:
            check_message(travel.session, message, late)
        following = next_wake(travel.session, late)
        assert len(travel.sent) > before or following is None or following > late
    check_frugal(travel.session)


def check_frugal(session: Session) -> None:
    """At most one message a day to each place, and two of each step."""
    assert session.reminders is not None
    unasked = [message for message in session.reminders.messages if not message.is_asked_for]
    days = Counter((message.day, message.is_private) for message in unasked)
    assert not days or max(days.values()) == 1
    told_of = Counter(entry.key for message in unasked for entry in message.entries)
    assert not told_of or max(told_of.values()) <= 2
    assert told_of[LIVE] <= 1


def check_figure(session: Session) -> None:
    """The minutes protected are never negative nor more than the agenda has, and the plan's minutes add up."""
    read, plan = lines_of(session), planned(session)
    if session.agenda is None or read is None:
        return
    whole = sum(line.minutes or 0 for line in read.lines)
    sums = figures(session.agenda, "en", 7)
    assert 0 <= sums.minutes_protected <= whole
    assert sums.minutes_protected + sums.minutes_live + sums.minutes_logistics == whole
    assert sums.share is None or 0 <= sums.share <= 100
    if plan is None or plan.agenda is None:
        return
    assert plan.agenda.protected == sums.minutes_protected > 0
    moved = [each for each in plan.steps if each.title and each.phase is not Phase.LIVE]
    assert 0 < len(moved) <= MOST_MOVED
    assert sum(each.minutes for each in moved) == sums.minutes_protected
    keys = [each.key for each in plan.steps]
    assert len(keys) == len(set(keys))
    if plan.anchor is Anchor.LAUNCH:
        assert plan.live_minutes == 0
    elif session.agenda.adopted is Adopted.SAME:
        assert plan.live_minutes == whole
    else:
        assert sums.minutes_live <= plan.live_minutes <= whole - sums.minutes_protected


# --- any deeds at any time ------------------------------------------------------------------------------------

_DEAD: Final = {
    NoticeKind.STALE,
    NoticeKind.UNKNOWN_PRESS,
    NoticeKind.NOTHING_TO_DO,
    NoticeKind.NO_PLAN_YET,
    NoticeKind.NO_AGENDA,
}


class Walk:
    """Presses, wakes, other dates and troubles at random moments; what is on screen is what was last drawn there."""

    def __init__(self, session: Session, land: Land) -> None:
        self.session = session
        self.land = land
        self.now = session.changed_at
        self.screen: dict[str, Card] = {Slot.PLAN: self.draw(Slot.PLAN)}
        self.waiting: list[int] = []  # numbers of messages that were decided on and are not sent yet
        self.told: Counter[tuple[str, date]] = Counter()  # how often of which step, for which date
        self.days: Counter[tuple[date, bool]] = Counter()

    def draw(self, slot: str) -> Card:
        return views.view(self.session, slot, TEXTS)

    def do(self, event: Event) -> None:
        """Take an event; what it shows is shown at once, reminders excepted."""
        turn = step(self.session, event, self.land)
        self.session = turn.session
        for effect in turn.effects:
            if not isinstance(effect, Show | Refresh):
                continue
            number = number_in(effect.slot)
            if effect.slot in self.screen or (isinstance(effect, Show) and number is None):
                self.screen[effect.slot] = self.draw(effect.slot)
            elif isinstance(effect, Show) and number is not None and number not in self.waiting:
                self.waiting.append(number)

    # --- time; `much` is any number -----------------------------------------------------------------------------

    def next_message(self, much: int) -> None:
        """The next message is sent in time, or somewhat or much too late."""
        late = (0, 0, 0, much % 600, much)[much % 5]
        self.now = (next_wake(self.session, self.now) or self.now) + timedelta(minutes=late)
        self.wake(much)
        self.deliver(much)

    def hold_up(self, much: int) -> None:
        """The next message is decided on, and not sent for a while."""
        self.now = next_wake(self.session, self.now) or self.now
        self.wake(much)
        self.now += timedelta(minutes=much % 600 if much % 2 else much)

    def sleep(self, much: int) -> None:
        """Time passes while nobody wakes."""
        self.now += timedelta(minutes=much % 600 if much % 2 else much)

    def wake(self, much: int) -> None:  # noqa: ARG002 - all deeds are alike
        due, before = next_wake(self.session, self.now), len(self.waiting)
        self.do(Reminded(id="e", at=self.now, actor="ana"))
        following = next_wake(self.session, self.now)
        if due is not None and due <= self.now:
            assert len(self.waiting) > before or following is None or following > self.now, "an endless wake"

    def deliver(self, much: int) -> None:  # noqa: ARG002 - all deeds are alike
        """What was decided on goes out, or is taken back."""
        while self.waiting:
            number = self.waiting.pop(0)
            message = None if self.session.reminders is None else self.session.reminders.message(number)
            if message is None:
                continue
            if not is_fit(self.session, message, self.now):
                self.do(Withdrawn(id="e", at=self.now, actor="ana", number=number))
                continue
            check_decent(self.session, self.now)
            self.screen[slot_of(number)] = self.draw(slot_of(number))
            self.note(message)

    def note(self, message: Message) -> None:
        """A message reaches people."""
        plan, reminders = planned(self.session), self.session.reminders
        assert plan is not None
        assert reminders is not None
        useful = [entry for entry in message.entries if entry.key not in reminders.marks]
        assert any(self.now < last_moment(plan, entry.key) for entry in useful)
        if message.is_asked_for:
            return
        day = zones.local_day(self.now, plan.booking.zone)
        self.days[day, message.is_private] += 1
        assert self.days[day, message.is_private] == 1, "two messages on one day"
        for entry in (entry for entry in message.entries if entry.part is not Part.AGAIN):
            self.told[entry.key, plan.booking.day] += 1
            assert self.told[entry.key, plan.booking.day] <= (1 if entry.key == LIVE else 2), "told too often"

    # --- deeds ------------------------------------------------------------------------------------------------

    def on_screen(self, *, reminders: bool) -> list[Press]:
        """What can be pressed on reminders, or on everything else."""
        cards = [card for slot, card in self.screen.items() if (number_in(slot) is not None) is reminders]
        return [button.press for card in cards for button in buttons(card)]

    def answer(self, much: int) -> None:
        """Press a button of a reminder."""
        self.press_one(self.on_screen(reminders=True), much)

    def press(self, much: int) -> None:
        """Press any other button."""
        self.press_one(self.on_screen(reminders=False), much)

    def press_one(self, choice: list[Press], much: int) -> None:
        if not choice:
            return
        today = zones.local_day(self.now, self.session.zone)
        typed = {
            **self.filled_in(),
            SNOOZE_DAY: (today + timedelta(days=much % 20 - 2)).isoformat(),
            AGENDA_FIELD: AGENDAS[much % len(AGENDAS)],
        }
        pressed = choice[much % len(choice)]
        assert decode(encode(pressed)) == pressed
        event = event_of(pressed, delivery="e", at=self.now, actor="ana", values=typed)
        assert event is not None
        self.do(event)

    def filled_in(self) -> dict[str, str]:
        return {} if self.session.booking is None else spell(self.session.booking)

    def rebook(self, much: int) -> None:
        """Another date, or the same one with other details."""
        if self.session.booking is None:
            return
        day = self.session.booking.day + timedelta(days=(0, 1, 7, -7, 30, -30, much % 60 - 30)[much % 7])
        values = {**self.filled_in(), "day": day.isoformat(), "participants": str(much % 9 + 1)}
        self.do(Booked(id="e", at=self.now, actor="ana", round=self.session.round, values=values))

    def detail(self, much: int) -> None:
        """A place to meet, and perhaps away for a while."""
        day = zones.local_day(self.now, self.session.zone) + timedelta(days=much % 15 - 5)
        values = {Field.AWAY.value: day.isoformat() if much % 2 else "", Field.PLACE.value: f"Room {much}"}
        self.do(DetailsSet(id="e", at=self.now, actor="ana", round=self.session.round, values=values))

    def lose_place(self, much: int) -> None:  # noqa: ARG002 - all deeds are alike
        self.do(PlaceLost(id="e", at=self.now, actor="ana"))

    def go_on(self, much: int) -> None:  # noqa: ARG002 - all deeds are alike
        """The date holds after all, or reminders are wanted again."""
        kind = CalledOn if self.session.called_off else RemindersOn
        self.do(kind(id="e", at=self.now, actor="ana", round=self.session.round))

    def paste(self, much: int) -> None:
        """The agenda of the session, or another one."""
        self.do(Said(id="e", at=self.now, actor="ana", text=AGENDAS[much % len(AGENDAS)]))

    def adopt(self, much: int) -> None:
        """Put it into the plan, or take it out again; one is pasted first where there is none."""
        if self.session.agenda is None:
            self.paste(much)
        kinds: tuple[Event, ...] = (
            AgendaAdopted(id="e", at=self.now, actor="ana", round=self.session.round, adopted=Adopted.SAME),
            AgendaAdopted(id="e", at=self.now, actor="ana", round=self.session.round, adopted=Adopted.SHORTER),
            AgendaDropped(id="e", at=self.now, actor="ana", round=self.session.round),
        )
        self.do(kinds[much % len(kinds)])

    def put_right(self, much: int) -> None:
        """A line is something else, or takes longer."""
        line, kind = much % 4, tuple(Kind)[much // 4 % len(Kind)]
        classed = LineClassed(id="e", at=self.now, actor="ana", round=self.session.round, line=line, kind=kind)
        timed = LineTimed(id="e", at=self.now, actor="ana", round=self.session.round, line=line, minutes=much % 90)
        self.do(classed if much % 3 else timed)

    # --- what holds -------------------------------------------------------------------------------------------

    def check(self) -> None:
        following = coming(self.session, self.now)
        if following is not None:
            assert following.at >= self.now
            check_decent(self.session, following.at)
        assert from_json(to_json(self.session)) == self.session
        check_figure(self.session)
        for message in self.session.reminders.messages if self.session.reminders else ():
            shown = self.screen.get(slot_of(message.number))
            if shown is not None and message.stage is Stage.CLOSED:
                assert buttons(shown) == []
            elif shown is not None:
                assert shown == self.draw(slot_of(message.number)), "an open message shows what was"
        for pressed in self.on_screen(reminders=True) + self.on_screen(reminders=False):
            event = event_of(pressed, delivery="try", at=self.now, actor="ana", values={})
            assert event is not None
            effects = step(self.session, event, self.land).effects
            told_kinds = {effect.notice.kind for effect in effects if isinstance(effect, Whisper)}
            assert not told_kinds & _DEAD, pressed


# How often each deed is done, compared with the others.
_DEEDS: Final = (
    *[Walk.next_message] * 8,
    *[Walk.answer] * 8,
    *[Walk.go_on] * 3,
    *[Walk.rebook] * 2,
    Walk.hold_up,
    Walk.sleep,
    Walk.wake,
    Walk.deliver,
    Walk.press,
    Walk.detail,
    Walk.lose_place,
    Walk.paste,
    *[Walk.adopt] * 3,
    *[Walk.put_right] * 2,
)


@given(plans(), st.lists(st.tuples(st.sampled_from(_DEEDS), st.integers(0, 6 * 24 * 60)), min_size=10, max_size=40))
@settings(max_examples=40, deadline=None)
def test_whatever_anybody_does_reminders_stay_decent_and_buttons_work(
    made: tuple[Session, Land], deeds: list[tuple[Callable[[Walk, int], None], int]]
) -> None:
    walk = Walk(*made)
    for deed, much in deeds:
        deed(walk, much)
        walk.check()
