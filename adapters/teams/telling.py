"""What is told to one person in answer to their words: in the conversation, or in their chat with us.

Nothing in a channel or group chat can be shown to one person alone (targeted messages are a preview), so what is
theirs alone goes to the personal chat.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Final, TypeVar

import structlog

from adapters.base import DeliveryError, Person
from adapters.teams.activity import Activity
from adapters.teams.chats import Chats
from adapters.teams.connector import NotTaken
from adapters.teams.conversations import Conversation, Kind
from adapters.teams.messages import Messages
from dialogs import views
from dialogs.cards import Buttons, Card, CardKind, Verb
from dialogs.texts import catalogue

log = structlog.stdlib.get_logger(__name__)

_PATIENCE_S: Final = 30.0  # an answer that comes later is none
_LONGEST_WAIT_S: Final = 8.0  # between two attempts

_T = TypeVar("_T")


async def patiently(ask: Callable[[], Awaitable[_T]]) -> _T:
    """What Teams answers, asked again for half a minute where it or our pace says "later"; DeliveryError, NotTaken."""
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            return await ask()
        except DeliveryError as error:
            wait = min(error.wait, _LONGEST_WAIT_S) * random.uniform(1.0, 1.5)  # noqa: S311 - no secret
            # What may have arrived is not said twice.
            if error.kind != "later" or time.monotonic() + wait > until:
                raise
        await asyncio.sleep(wait)


class Telling:
    """Answers that are not kept: what does not arrive is logged, and the next word gets another one."""

    def __init__(self, chats: Chats, messages: Messages) -> None:
        self._chats = chats
        self._messages = messages

    async def tell(self, activity: Activity, person: Person, cards: Sequence[Card]) -> None:
        """Show cards where the activity came from, or to the person alone where they are meant for them alone."""
        spoken = [replace(card, locale=person.locale or "en") for card in cards]
        there = activity.conversation
        try:
            if there.kind is Kind.PERSONAL or not any(map(is_private, spoken)):
                await self._post(there, spoken)
                return
            chat = catalogue(person.locale).chat
            told = await self._tell_alone(activity, spoken)
            sentence = chat.told_alone if told else chat.ask_alone
            await self._post(there, [replace(views.sentence_card(sentence), locale=person.locale or "en")])
        except (DeliveryError, NotTaken) as error:
            log.info("answer lost", tenant=activity.tenant, error=str(error))

    async def _tell_alone(self, activity: Activity, cards: Sequence[Card]) -> bool:
        """Whether the person has a chat with us, and it was told there."""
        there = activity.conversation
        try:
            chat = await patiently(lambda: self._chats.open(there, account=activity.sender.account))
            await self._post(chat, cards)
        except (DeliveryError, NotTaken) as error:
            log.info("no personal chat", tenant=activity.tenant, error=str(error))
            return False
        return True

    async def _post(self, conversation: Conversation, cards: Sequence[Card]) -> None:
        await patiently(lambda: self._messages.post(conversation, cards))


def is_private(card: Card) -> bool:
    """Whether a card is nobody else's business: somebody's plans, or that everything of theirs is to be erased."""
    buttons = (button for block in card.blocks if isinstance(block, Buttons) for button in block.buttons)
    return card.kind in {CardKind.LIST, CardKind.SETTINGS} or any(
        button.press.verb is Verb.FORGET for button in buttons
    )
