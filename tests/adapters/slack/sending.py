"""What the tests of sending share: a fake Slack, a real store, and the adapter's sending half between them."""

from collections.abc import AsyncGenerator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import aiohttp
from redis.asyncio import Redis
from slack_sdk.web.async_client import AsyncWebClient

from adapters.base import DeliveryError
from adapters.calendar_links import CalendarLinks
from adapters.slack.adapter import SlackAdapter
from adapters.slack.attempts import Attempts
from adapters.slack.directs import Directs
from adapters.slack.files import Files
from adapters.slack.messages import Messages, Target
from adapters.slack.one_installation import OneInstallation
from adapters.slack.people import People
from adapters.slack.places import Spot
from adapters.slack.quiet import quiet_logger
from adapters.slack.sender import Sender
from adapters.tongues import Tongues
from dialogs.cards import Card
from tests.adapters.slack.installing import Timer
from tests.adapters.slack.samples import SAMPLES
from tests.fakes.slack import Channel, FakeSlack, Message, Workspace

CARD = SAMPLES["question"]
OTHER = SAMPLES["plan_hybrid"]
BASE_URL = "https://livewise.example.org"
SECRET = "a secret for tests that is long enough"


def titled(title: str) -> Card:
    """A card that is told from others by its title."""
    return replace(CARD, title=title)


@dataclass(slots=True, kw_only=True)
class Outbox:
    """One process that sends; its wall clock is the fake's, the seconds of its pauses pass by `timer` alone."""

    slack: FakeSlack
    team: Workspace
    sender: Sender
    messages: Messages
    files: Files
    adapter: SlackAdapter
    timer: Timer = field(default_factory=Timer)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.timer.now += seconds
        self.slack.advance(seconds)

    def target(self, channel: Channel, root: str = "") -> Target:
        """A place for a new message."""
        return Target(tenant=self.team.id, channel=channel.id, root=root)

    async def post(self, channel: Channel, card: Card = CARD, *, key: str = "key", edition: int = 1) -> Spot:
        """Post at the top of a channel."""
        return await self.messages.post(self.target(channel), card, key, edition)


@asynccontextmanager
async def outbox(
    slack: FakeSlack, team: Workspace, redis: Redis, *, seconds: float = 20.0, base_url: str = BASE_URL
) -> AsyncGenerator[Outbox]:
    """A process that sends, for as long as the block lasts; a call is waited for so many seconds."""
    timer = Timer()
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=seconds)) as session:
        client = AsyncWebClient(
            base_url=slack.api_url, session=session, retry_handlers=[], logger=quiet_logger("tests")
        )
        sender = Sender(client, OneInstallation(client, slack.token(team)), timer)
        directs = Directs(redis)
        messages = Messages(sender, Attempts(redis), directs, slack.world.now)
        files, people = Files(sender, messages), People(redis, sender, Tongues(redis), slack.world.now)
        adapter = SlackAdapter(
            messages=messages,
            files=files,
            people=people,
            directs=directs,
            links=CalendarLinks(secret=SECRET, base_url=base_url),
            listen=lambda _: (),
            shut=session.close,
        )
        yield Outbox(
            slack=slack, team=team, sender=sender, messages=messages, files=files, adapter=adapter, timer=timer
        )


async def trouble(sending: Awaitable[object]) -> DeliveryError | None:
    """What kept something from being sent, None when it was sent."""
    try:
        await sending
    except DeliveryError as error:
        return error
    return None


def shown(channel: Channel) -> list[str]:
    """The first lines of what everybody in a channel sees."""
    return [message.words.partition("\n")[0] for message in channel.messages()]


def only(channel: Channel) -> Message:
    """The one message of a channel."""
    (message,) = channel.messages()
    return message
