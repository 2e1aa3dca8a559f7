"""What one person is told in answer to a command or a press: in the answer itself, or through its response_url."""

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlsplit

import aiohttp
import structlog
from slack_sdk.errors import SlackClientError
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack.limits import BLOCKS
from adapters.slack.render import Message, render
from dialogs.cards import Card

log = structlog.stdlib.get_logger(__name__)

# Slack's own; a bot that talks to another Slack (SLACK_API_URL) takes that one's host as well.
_HOSTS: Final = ("slack.com", "slack-gov.com")


class Replies:
    """Draws replies, and sends them where an answer cannot carry them."""

    def __init__(self, session: aiohttp.ClientSession, api_url: str) -> None:
        self._session = session
        self._api_host = urlsplit(api_url).hostname or ""

    async def send(self, response_url: str, cards: Sequence[Card], *, edition: str, instead: bool) -> None:
        """Show cards to the person who acted, `instead` of the message they acted on where only they saw it.

        A hint that does not arrive is lost: it is logged, and the next press gives another one.
        """
        if not cards or not self._is_slack(response_url):
            return
        client = AsyncWebhookClient(response_url, session=self._session)
        body = {**draw_reply(cards, edition=edition), "replace_original": instead}
        try:
            response = await client.send_dict(body)
        except (aiohttp.ClientError, SlackClientError, TimeoutError, OSError, ValueError) as error:
            log.info("reply lost", error=type(error).__name__)
            return
        if response.status_code != 200:
            log.info("reply refused", status=response.status_code)

    def _is_slack(self, url: str) -> bool:
        """Whether an address from a signed payload is where replies may go at all."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme == "https" and any(host == each or host.endswith(f".{each}") for each in _HOSTS):
            return True
        return bool(host) and host == self._api_host


def draw_reply(cards: Sequence[Card], *, edition: str) -> Mapping[str, object]:
    """Cards as one message that only the person sees who acted."""
    drawn: list[Message] = [
        render(card, edition=f"{edition}-{number}", locale=card.locale) for number, card in enumerate(cards)
    ]
    blocks = [block for message in drawn for block in message.blocks]
    return {
        "response_type": "ephemeral",
        "text": "\n".join(message.text for message in drawn),
        "blocks": blocks[:BLOCKS],
    }
