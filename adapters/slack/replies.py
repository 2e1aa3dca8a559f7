"""What one person is told in answer to a command or a press: in the answer itself, or through its response_url."""

from collections.abc import Mapping, Sequence
from typing import Final

import aiohttp
import structlog
from slack_sdk.errors import SlackClientError
from slack_sdk.webhook.async_client import AsyncWebhookClient
from yarl import URL

from adapters.slack.limits import BLOCKS
from adapters.slack.quiet import quiet_logger
from adapters.slack.render import Message, render
from dialogs.cards import Card

log = structlog.stdlib.get_logger(__name__)

# Slack's own; a bot that talks to another Slack (SLACK_API_URL) takes that one's address as well.
_HOSTS: Final = ("slack.com", "slack-gov.com")


class Replies:
    """Draws replies, and sends them where an answer cannot carry them."""

    def __init__(self, session: aiohttp.ClientSession, api_url: str) -> None:
        self._session = session
        self._other_slack = URL(api_url).origin()

    async def send(
        self, response_url: str, cards: Sequence[Card], *, edition: str, thread: str = "", instead: bool = False
    ) -> None:
        """Show cards to the person who acted, in a thread or `instead` of the message they acted on.

        A hint that does not arrive is lost: it is logged, and the next press gives another one.
        """
        if not cards or not response_url:
            return
        if not self._is_slack(response_url):
            log.warning("reply address is not Slack's")
            return
        # No retries by itself: a second answer to the same press would be shown as well.
        client = AsyncWebhookClient(
            response_url, session=self._session, retry_handlers=[], logger=quiet_logger("replies")
        )
        body = {**draw_reply(cards, edition=edition), "replace_original": instead}
        if instead:
            del body["response_type"]  # whoever saw the message sees what takes its place
        elif thread:
            body["thread_ts"] = thread
        try:
            response = await client.send_dict(body)
        except (aiohttp.ClientError, SlackClientError, TimeoutError, OSError, ValueError) as error:
            log.info("reply lost", error=type(error).__name__)
            return
        if response.status_code != 200:
            log.info("reply refused", status=response.status_code)

    def _is_slack(self, url: str) -> bool:
        """Whether an address from a signed payload is where replies may go at all."""
        try:
            address = URL(url)  # as the client will read it
            origin = address.origin()
        except ValueError:
            return False
        host = address.host or ""
        if address.scheme == "https" and any(host == each or host.endswith(f".{each}") for each in _HOSTS):
            return True
        return _by_number(origin) == _by_number(self._other_slack)


def _by_number(origin: URL) -> URL:
    """The same address for both names of this machine, which an emulator may use side by side."""
    return origin.with_host("127.0.0.1") if origin.host == "localhost" else origin


def draw_reply(cards: Sequence[Card], *, edition: str) -> Mapping[str, object]:
    """Cards as one message that only the person sees who acted."""
    drawn: list[Message] = [
        render(card, edition=f"{edition}-{number}", locale=card.locale) for number, card in enumerate(cards)
    ]
    blocks = [block for message in drawn for block in message.blocks]
    return {
        "response_type": "ephemeral",
        "text": "\n".join(message.text for message in drawn),
        "mrkdwn": False,
        "blocks": blocks[:BLOCKS],
    }
