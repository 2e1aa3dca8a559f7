"""All that Teams remembers, how it is found again, and how ids and times are made.

State alone: what the bot may do with it is in `teams_connector`, what people do is in `teams_people`. Time is the
real time plus an offset, so that hours can pass in a test without waiting.
"""

import time
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tests.fakes.slack_json import Json
from tests.fakes.teams_ids import Ids, PlaygroundIds, TeamsIds
from tests.fakes.teams_places import Conversation, Kind, Message, Team, Tenant, Thread, User
from tests.fakes.teams_schema import Inspector

APP_ID: Final = "8d5c1a7e-3b62-4f0d-9a41-5e7c2b9d6f10"
_MARK: Final = ";messageid="


@dataclass(frozen=True, slots=True, kw_only=True)
class BotRecord:
    """The bot as it is registered; without an app id it is spoken to as the Agents Playground does."""

    app_id: str = APP_ID
    secret: str = "secret-of-the-fake"
    name: str = "Livewise"
    hears_all: bool = False  # whether an organisation granted it all messages, not the mentions alone

    @property
    def is_anonymous(self) -> bool:
        """Whether nobody shows a token."""
        return not self.app_id


PLAYGROUND_BOT: Final = BotRecord(app_id="", secret="", name="Test Bot")


class Placement(StrEnum):
    """How the connector finds the thread of what the bot posts."""

    BY_CONVERSATION = "conversation"  # `;messageid=` alone; the activity a reply names has no effect
    BY_ACTIVITY = "activity"  # where the conversation is named without a thread, the activity a reply names


class World:
    """All of it."""

    def __init__(self, bot: BotRecord, inspector: Inspector) -> None:
        self.bot = bot
        self.inspector = inspector
        self.ids: Ids = PlaygroundIds() if bot.is_anonymous else TeamsIds()
        self.home = Tenant(id=self.ids.tenant(), name="Acme")  # where the bot is registered
        self.bot_id = self.ids.bot(bot.app_id)
        self.base_url = ""
        self.service_path = "/_connector" if bot.is_anonymous else f"/emea/{self.home.id}/"
        self.offset_s = 0.0
        self.placement = Placement.BY_CONVERSATION
        self.users: list[User] = []
        self.teams: list[Team] = []
        self.conversations: dict[str, Conversation] = {}
        self.complaints: list[str] = []
        self._last_id = 0

    @property
    def service_url(self) -> str:
        """Where the bot is told to send to."""
        return f"{self.base_url}{self.service_path}"

    def now(self) -> float:
        """The time in this Teams, in Unix seconds."""
        return time.time() + self.offset_s

    def next_id(self) -> str:
        """The id of a new message: the time in milliseconds, never the same twice."""
        self._last_id = max(self._last_id + 1, int(self.now() * 1000))
        return str(self._last_id)

    def user(self, identity: str) -> User | None:
        """The person with this id, of either kind."""
        return next((user for user in self.users if identity in {user.id, user.aad_id}), None)

    def chat(self, user: User) -> Conversation:
        """The chat of a person with the bot, made where needed."""
        for conversation in self.conversations.values():
            if conversation.kind is Kind.PERSONAL and conversation.people == [user]:
                return conversation
        return self.add(
            Conversation(id=self.ids.personal(), kind=Kind.PERSONAL, name=user.name, tenant=user.tenant, people=[user])
        )

    def add(self, conversation: Conversation) -> Conversation:
        """Remember a conversation."""
        self.conversations[conversation.id] = conversation
        return conversation

    def thread(self, identity: str) -> Thread | None:
        """What a conversation id of an activity stands for; a root that is not there makes no thread."""
        base, _, root = identity.partition(_MARK)
        conversation = self.conversations.get(base)
        if conversation is None or conversation.is_gone:
            return None
        if root and (conversation.kind is not Kind.CHANNEL or conversation.find(root) is None):
            return None
        return Thread(conversation=conversation, root=root)

    def put(self, thread: Thread, activity: Json, sender: User | None) -> Message:
        """Post a message; in a channel without a thread it opens one."""
        identity = self.next_id()
        is_root = thread.conversation.kind is Kind.CHANNEL and not thread.root
        message = Message(
            id=identity,
            conversation=thread.conversation,
            root=identity if is_root else thread.root,
            sender=sender,
            activity=activity,
        )
        thread.conversation.posted.append(message)
        return message

    def complain(self, found: str) -> None:
        """Note something people would not see rightly."""
        self.complaints.append(found)
