"""Reminders as they are kept in a session's document."""

from datetime import datetime

from dialogs.document_mistakes import to_mistake, to_mistakes
from dialogs.json_values import Document, day, items, mapping, moment, text, texts, whole
from dialogs.reminders import Details, Entry, Mark, Message, Part, Reminders, Stage, State, number_in, slot_of


def from_reminders(reminders: Reminders) -> Document:
    """Reminders as a JSON object."""
    details = reminders.details
    return {
        "state": reminders.state,
        "marks": {key: mark.value for key, mark in reminders.marks.items()},
        "snoozes": {key: wish.isoformat(timespec="minutes") for key, wish in reminders.snoozes.items()},
        "messages": [_from_message(message) for message in reminders.messages],
        "away_until": None if reminders.away_until is None else reminders.away_until.isoformat(),
        "details": {
            "place": details.place,
            "materials": details.materials,
            "bring": details.bring,
            "contact": details.contact,
        },
        "draft": None if reminders.draft is None else dict(reminders.draft),
        "errors": dict(reminders.errors),
    }


def to_reminders(document: Document) -> Reminders:
    """The reminders that `from_reminders` wrote; KeyError, TypeError, ValueError for anything else."""
    details, away, draft = texts(document["details"]), document["away_until"], document["draft"]
    return Reminders(
        state=State(text(document["state"])),
        marks={key: Mark(mark) for key, mark in texts(document["marks"]).items()},
        snoozes={key: _local(wish) for key, wish in texts(document["snoozes"]).items()},
        messages=tuple(_to_message(mapping(message)) for message in items(document["messages"])),
        away_until=None if away is None else day(away),
        details=Details(
            place=details["place"],
            materials=details["materials"],
            bring=details["bring"],
            contact=details["contact"],
        ),
        draft=None if draft is None else texts(draft),
        errors=to_mistakes(document["errors"]),
    )


def _from_message(message: Message) -> Document:
    return {
        "number": message.number,
        "at": message.at.isoformat(),
        "day": message.day.isoformat(),
        "entries": [[entry.key, entry.part] for entry in message.entries],
        "private": message.is_private,
        "stage": message.stage,
        "mistake": message.mistake,
    }


def _to_message(document: Document) -> Message:
    return Message(
        number=_number(document["number"]),
        at=moment(document["at"]),
        day=day(document["day"]),
        entries=tuple(_to_entry(items(entry)) for entry in items(document["entries"])),
        is_private=document["private"] is True,
        stage=Stage(text(document["stage"])),
        mistake=to_mistake(document["mistake"]),
    )


def _to_entry(pair: list[object]) -> Entry:
    key, part = pair
    return Entry(key=text(key), part=Part(text(part)))


def _number(value: object) -> int:
    """The number of a message; ValueError for one that no slot can name."""
    if number_in(slot_of(number := whole(value))) is None:
        raise ValueError("no message has this number")
    return number


def _local(spelled: str) -> datetime:
    wish = datetime.fromisoformat(spelled)
    day(wish.date().isoformat())
    if wish.tzinfo is not None:
        raise ValueError("a local moment has no offset")
    return wish
