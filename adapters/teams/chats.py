"""The personal chat with somebody we know from a channel or a group chat.

It is opened anew each time, which at Teams gives the chat there is: so nothing about it has to be kept for weeks.
"""

from adapters.base import DeliveryError, DeskUnavailable
from adapters.teams.connector import Connector, NotTaken
from adapters.teams.conversations import Conversation, Kind
from adapters.teams.services import Services

_STORE_PAUSE = 1.0  # seconds


class Chats:
    """Personal chats with one bot; `app_id` is empty where nobody is registered, and nobody asks who opens a chat."""

    def __init__(self, connector: Connector, services: Services, *, app_id: str) -> None:
        self._connector = connector
        self._services = services
        self._bot = f"28:{app_id}" if app_id else ""  # 28 is what bots are called by at Teams

    async def open(self, there: Conversation, *, account: str) -> Conversation:
        """The chat with this person; DeliveryError, `gone` where there is none, such as without the app."""
        if not account:
            raise DeliveryError("gone")
        try:
            opened = await self._connector.open_chat(there, bot=self._bot, account=account)
        except NotTaken:
            raise DeliveryError("gone") from None  # there is no such person any more
        chat = Conversation(tenant=there.tenant, id=opened, kind=Kind.PERSONAL)
        try:
            # Where it was opened is where it is, whatever was said of it longer ago.
            await self._services.note(chat, await self._services.find(there))
        except DeskUnavailable as error:
            raise DeliveryError("later", wait=_STORE_PAUSE) from error
        return chat
