"""A plan with reminders on, made by pressing what stands on the cards."""

from datetime import UTC, datetime

from adapters.base import Outcome, Pressed
from dialogs.cards import Button, Buttons, Card, Facts, Form
from dialogs.document import from_json
from dialogs.effects import Slot
from dialogs.reminders import slot_of
from dialogs.session import Session
from dialogs.texts import catalogue
from dialogs.views import view
from tests.bot.one_bot import Bot


async def session_of(bot: Bot, name: str) -> Session:
    stored = await bot.store.load(name)
    assert stored is not None
    return from_json(stored.document)


def buttons(card: Card) -> list[Button]:
    found: list[Button] = []
    for block in card.blocks:
        match block:
            case Buttons():
                found += block.buttons
            case Facts():
                found += [fact.button for fact in block.facts if fact.button]
            case Form():
                found.append(block.submit)
            case _:
                pass
    return found


async def press(bot: Bot, name: str, label: str, **values: str) -> Outcome:
    """Press the button with this label, on whatever message of the session it is; the newest reminder first."""
    session = await session_of(bot, name)
    numbers = [message.number for message in session.reminders.messages] if session.reminders else []
    slots = [*(slot_of(number) for number in numbers[::-1]), *Slot]
    cards = (view(session, slot, catalogue("en")) for slot in slots)
    meant = next(button.press for card in cards for button in buttons(card) if button.label == label)
    return (await bot.deliver(Pressed(press=meant, values=values), session=name)).outcome


async def plan(bot: Bot, *, case: str = "None of these", day: str = "2026-12-14") -> str:
    """A plan with a live session on 14 December at 15:00 in Ljubljana, with reminders on; it is 23 November, 10:00."""
    name = await bot.start()
    for label in ("Behaviour change", "Yes, immediately", "Yes, essential", "It must be live", case):
        await press(bot, name, label)
    await press(bot, name, "Set the live date")
    await press(bot, name, "Make the plan", day=day, time="15:00", zone="Europe/Ljubljana")
    assert await press(bot, name, "Remind us here") is Outcome.DONE
    await bot.delivery.drain(20)
    return name


async def due(bot: Bot) -> datetime | None:
    """When the one session is to be woken."""
    found = [each.at for each in await bot.store.due(by=datetime(2100, 1, 1, tzinfo=UTC), limit=100)]
    assert len(found) <= 1
    return found[0] if found else None
