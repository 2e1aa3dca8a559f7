"""Cards out of a plan that is reminded of, from the first message to the date that is called off."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from dialogs import views
from dialogs.cards import Card
from dialogs.effects import Slot
from dialogs.events import Reminded
from dialogs.itinerary import next_wake
from dialogs.reminders import slot_of
from tests.dialogs.talk import TEXTS, Talk, buttons, hybrid

SHORT_NOTICE = "2026-11-26"
BOOKED = {"country": "SI", "participants": "12"}
DETAILS = {
    "place": "Room 12, or https://meet.example/sales?pwd=1&x=2",
    "materials": "https://learn.example/sales",
    "bring": "A laptop and a case of your own",
}


def reminded(talk: Talk, until: date) -> Talk:
    """The conversation with everything that was sent by the evening of this day."""
    evening = datetime(until.year, until.month, until.day, 20, tzinfo=UTC)
    while (wake := next_wake(talk.session, talk.now)) is not None and wake < evening:
        talk.now = wake
        talk.do(Reminded(id=talk.id(), at=wake, actor="ana"))
    return talk


def newest(talk: Talk) -> int:
    """The number of the message that was sent last."""
    reminders = talk.session.reminders
    assert reminders is not None
    return reminders.messages[-1].number


def message(talk: Talk, number: int = 0) -> Card:
    """A message as it is shown now, the newest one if none is named."""
    return views.view(talk.session, slot_of(number or newest(talk)), TEXTS)


def answered(talk: Talk, *labels: str, **values: str) -> Talk:
    """The conversation after these buttons of its newest message."""
    for label in labels:
        press = next(button.press for button in buttons(message(talk)) if button.label == label)
        talk.send(press, values=values)
    return talk


def _planned(day: str = "2027-01-19") -> Talk:
    talk = hybrid()
    talk.press("Set the live date")
    talk.book(day=day, **BOOKED)
    return talk


def _on(day: str = "2027-01-19", **details: str) -> Talk:
    """Reminders of a hybrid plan, with these details."""
    talk = _planned(day)
    talk.press("Remind us here")
    if details:
        talk.press("Reminder details")
        talk.press("Save", values=details)
    return talk


def _first() -> Talk:
    return reminded(_on(**DETAILS), date(2027, 1, 5))


def _two() -> Talk:
    return reminded(_on(), date(2027, 1, 12))


def _four() -> Talk:
    return reminded(_on(SHORT_NOTICE, **DETAILS), date(2026, 11, 24))


def _eve() -> Talk:
    talk = _on(**DETAILS)
    answered(reminded(talk, date(2027, 1, 5)), "Done")
    return reminded(talk, date(2027, 1, 18))


def _sensitive() -> Talk:
    talk = Talk("Hard conversations")
    talk.press(
        "Behaviour change", "Yes, immediately", "Yes, essential", "It must be live", "Sensitive interpersonal work"
    )
    talk.press("Set the live date")
    talk.book(**BOOKED)
    talk.press("Remind us here", "Reminder details")
    talk.press("Save", values={**DETAILS, "contact": "Maja, ext. 12"})
    return talk


def _mistaken_form() -> Talk:
    talk = _on()
    talk.press("Reminder details")
    talk.press("Save", values={**DETAILS, "away": "2020-01-01"})
    return talk


def _reopened_form() -> Talk:
    talk = _sensitive()
    talk.press("Reminder details")
    return talk


def _halfway() -> Talk:
    talk = _first()
    answered(talk, "Done")
    talk.press("Reminder details")
    talk.press("Save", values={**DETAILS, "away": "2027-01-13"})
    return talk


def _stopped() -> Talk:
    return answered(_two(), "Done: Demos", "Stop reminders")


def _called_off() -> Talk:
    talk = _first()
    talk.press("Change date or details", "Call off the live session")
    return talk


def _changing() -> Talk:
    talk = _first()
    talk.press("Change goal")
    return talk


def _rebooking() -> Talk:
    talk = _on()
    talk.press("Change date or details")
    return talk


REMINDER_SAMPLES: Mapping[str, Card] = {
    "plan_reminded": _halfway().card(Slot.PLAN),
    "plan_stopped": _stopped().card(Slot.PLAN),
    "plan_called_off": _called_off().card(Slot.PLAN),
    "form_rebooking": _rebooking().card(Slot.PLAN),
    "reminder_first": message(_first()),
    "reminder_two": message(_two()),
    "reminder_four": message(_four()),
    "reminder_one_of_four_done": message(answered(_four(), "Done: Core concepts", "Skip: Demos")),
    "reminder_eve": message(_eve()),
    "reminder_private": message(reminded(_sensitive(), date(2027, 1, 18))),
    "reminder_choosing": message(answered(_two(), "Snooze")),
    "reminder_choosing_mistake": message(answered(_two(), "Snooze", "Snooze until this date", day="2020-01-01")),
    "reminder_snoozed": message(answered(_first(), "Snooze", "Snooze until tomorrow, 9:00")),
    "reminder_done": message(answered(_first(), "Done")),
    "reminder_stopped": message(_stopped()),
    "reminder_closed": message(_eve(), 1),
    "reminder_waiting": message(_changing()),
    "reminders_ended": _called_off().card(Slot.ENDING),
    "preview": _planned().card(Slot.PREVIEW),
    "preview_private": _sensitive().card(Slot.PREVIEW),
    "details_form": _mistaken_form().card(Slot.REMINDERS),
    "details_form_private": _reopened_form().card(Slot.REMINDERS),
    "details": _halfway().card(Slot.REMINDERS),
}
