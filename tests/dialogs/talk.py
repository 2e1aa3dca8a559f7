"""A conversation with the state machine alone, held the way a person holds it: by the words on the buttons."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.almanac import WorldAlmanac
from dialogs import views
from dialogs.almanac import Almanac
from dialogs.cards import Bars, Bullets, Button, Buttons, Card, Facts, Form, Line, Press, Steps, Text
from dialogs.effects import Attach, Lasting, Slot, Whisper
from dialogs.events import Event, Said, Started
from dialogs.machine import step
from dialogs.presses import event_of
from dialogs.session import Session
from dialogs.texts import catalogue
from dialogs.turn import Turn

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # a Monday
TEXTS = catalogue("en")
ALMANAC = WorldAlmanac()


def words(line: Line) -> str:
    """A line as it reads, dates in ISO form."""
    spans = (
        span if isinstance(span, str) else f"{span.day}{f' {span.time:%H:%M}' if span.time else ''}" for span in line
    )
    return "".join(spans).replace("\u00a0", " ")


def buttons(card: Card) -> list[Button]:
    """Every button of a card, in reading order."""
    found: list[Button] = []
    for block in card.blocks:
        match block:
            case Buttons():
                found += block.buttons
            case Facts():
                found += [fact.button for fact in block.facts if fact.button]
            case Form():
                found += [block.submit] if block.cancel is None else [block.submit, block.cancel]
            case Text() | Bullets() | Steps() | Bars():
                pass
    return found


def reading(card: Card) -> str:
    """Everything a person reads on a card, a line per thing."""
    lines = [card.title]
    for block in card.blocks:
        match block:
            case Text():
                lines.append(words(block.line))
            case Bullets():
                lines += [block.heading, *map(words, block.items)]
            case Facts():
                lines += [block.heading, *(f"{fact.label}: {words(fact.value)}" for fact in block.facts)]
            case Steps():
                lines += [f"{block.heading} {block.total}"]
                lines += [f"{row.name} | {words(row.when)} | {row.length} | {words(row.note)}" for row in block.rows]
            case Buttons():
                pass
            case Bars():
                lines += [block.heading, block.alt]
            case Form():
                lines += [f"{field.label} = {field.value} {field.error}".rstrip() for field in block.fields]
    return "\n".join(line for line in lines if line)


class Talk:
    """One session and the last turn; `whispers` are what the acting person was told."""

    def __init__(
        self, topic: str = "Sales onboarding", zone: str = "Europe/Ljubljana", almanac: Almanac = ALMANAC
    ) -> None:
        blank = Session(
            id="s1", tenant="t1", owner="ana", place="web:c1", created_at=AT, changed_at=AT, locale="en", zone=zone
        )
        self.almanac = almanac
        self.now = AT
        self.number = 0
        self.session = blank
        self.effects: tuple[Lasting, ...] = ()
        self.whispers: tuple[str, ...] = ()
        self.do(Started(id=self.id(), at=self.now, actor="ana", topic=topic))

    def id(self) -> str:
        """A fresh delivery id, a minute later."""
        self.number += 1
        self.now += timedelta(minutes=1)
        return f"e{self.number}"

    def do(self, event: Event) -> Turn:
        """Take one event."""
        turn = step(self.session, event, self.almanac)
        self.session = turn.session
        self.effects = tuple(effect for effect in turn.effects if not isinstance(effect, Whisper))
        self.whispers = tuple(TEXTS.notice(effect.notice) for effect in turn.effects if isinstance(effect, Whisper))
        return turn

    def card(self, slot: str = Slot.GRID) -> Card:
        """The slot as it is shown now."""
        return views.view(self.session, slot, TEXTS)

    def find(self, label: str) -> Press:
        """What the button with this label asks for, on whatever card it is."""
        for slot in Slot:
            for button in buttons(self.card(slot)):
                if button.label == label:
                    return button.press
        raise AssertionError(f"no button {label!r} on {reading(self.card())}")

    def press(self, *labels: str, by: str = "ana", values: dict[str, str] | None = None) -> None:
        """Press buttons one after the other by their labels."""
        for label in labels:
            self.send(self.find(label), by=by, values=values)

    def send(self, press: Press, *, by: str = "ana", values: dict[str, str] | None = None) -> None:
        """Deliver a press, be it on screen or not."""
        event = event_of(press, delivery=self.id(), at=self.now, actor=by, values=values or {})
        assert event is not None
        self.do(event)

    def say(self, *texts: str, by: str = "ana") -> None:
        """Type messages one after the other."""
        for text in texts:
            self.do(Said(id=self.id(), at=self.now, actor=by, text=text))

    def book(self, **values: str) -> None:
        """Fill in the open form and send it."""
        known = {"day": "2027-01-19", "time": "15:00", "zone": "Europe/Ljubljana"}
        self.press("Make the plan", values={**known, **values})

    @property
    def attaches(self) -> bool:
        """Whether the last turn hands over the calendar file."""
        return any(isinstance(effect, Attach) for effect in self.effects)


def hybrid(topic: str = "Sales onboarding", almanac: Almanac = ALMANAC) -> Talk:
    """A firm hybrid recommendation."""
    talk = Talk(topic, almanac=almanac)
    talk.press("Behaviour change", "Yes, immediately", "No, not essential", "It can be simulated", "None of these")
    return talk


def planned() -> Talk:
    """A hybrid plan for Tuesday 2027-01-19, 15:00."""
    talk = hybrid()
    talk.press("Set the live date")
    talk.book()
    return talk


def aged(session: Session, round_: int) -> Session:
    """The session in another round."""
    return replace(session, round=round_)
