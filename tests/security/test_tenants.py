"""What a client says about whose plan it is: believed of nobody."""

import pytest

from adapters.base import Address, Handled, Inbound, MessageRef, Person, Pressed
from dialogs.cards import Press, Verb
from dialogs.effects import Slot
from tests.bot.one_bot import ANA, BEN, Bot

TOPIC = "quokka merger talks"


async def press(bot: Bot, session: str, slot: str, message: str, verb: Verb, by: Person = BEN) -> Handled:
    """A press on this message, of a button that names this session and this slot."""
    place = Address(platform="web", tenant=by.tenant, place="c2")
    deed = Pressed(press=Press(verb=verb, round=1, subject="goal", value="behavior"))
    bot.number += 1
    return await bot.engine.handle(
        Inbound(
            id=f"forged {bot.number}",
            person=by,
            address=place,
            deed=deed,
            session=session,
            slot=slot,
            message=MessageRef(ref=message),
            thread="c2",
        )
    )


@pytest.mark.parametrize("verb", sorted(Verb))
async def test_a_forged_button_shows_nobody_the_plan_of_somebody_else(bot: Bot, verb: Verb) -> None:
    place = f"c-{verb}"
    session = await bot.start(TOPIC, key=f"start {verb}", place=place)
    await bot.delivery.drain(20)
    for slot in (*Slot, "reminder-1", "nonsense", ""):
        handled = await press(bot, session, slot, "c2/1", verb)
        assert TOPIC not in str(handled), slot
    assert await bot.engine.find(place, BEN) is None


async def test_on_the_message_itself_everybody_sees_what_it_shows(bot: Bot) -> None:
    session = await bot.start(TOPIC)
    await bot.delivery.drain(20)
    handled = await press(bot, session, Slot.GRID, "c1/1", Verb.ANSWER)
    assert handled.card is not None
    assert TOPIC in str(handled.card)


async def test_the_owner_is_led_on_from_a_message_that_was_replaced(bot: Bot) -> None:
    session = await bot.start(TOPIC)
    await bot.delivery.drain(20)
    handled = await press(bot, session, Slot.GRID, "c1/0", Verb.ANSWER, by=ANA)
    assert handled.card is not None
    assert handled.card.kind == "closed"
