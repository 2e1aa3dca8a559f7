"""The calendar file in a thread: uploaded where the workspace allows it, else a link."""

from typing import Final

import structlog

from adapters.base import DeliveryError, File
from adapters.slack.blocks import RichLink, RichSection, RichTextBlock, RichWords
from adapters.slack.messages import Messages, Target
from adapters.slack.outcomes import NO_FILES
from adapters.slack.sender import Refused, Sender
from dialogs.texts import catalogue
from dialogs.texts.chat import Chat

log = structlog.stdlib.get_logger(__name__)

_BLOCK: Final = "calendar"


class Files:
    """Hands files over, once per key as far as Slack lets us know."""

    def __init__(self, sender: Sender, messages: Messages) -> None:
        self._sender = sender
        self._messages = messages

    async def hand_over(self, target: Target, file: File, key: str, *, link: str, locale: str) -> None:
        """Put the file into the conversation, or `link` where that is not allowed; Refused, DeliveryError."""
        if await self._messages.find_file(target, file.name, key):
            log.info("file was handed over before", tenant=target.tenant, channel=target.channel)
            return
        chat = catalogue(locale).chat
        try:
            await self._upload(target, file, chat, link)
        except DeliveryError as error:
            if error.kind != "unsure":
                await self._messages.give_up(key)
            raise
        except Refused:
            await self._messages.give_up(key)
            raise

    async def _upload(self, target: Target, file: File, chat: Chat, link: str) -> None:
        try:
            await self._sender.upload(
                target.tenant,
                channel=target.channel,
                thread=target.root,
                name=file.name,
                content=file.content,
                comment=chat.calendar_ready,
            )
        except Refused as error:
            if error.code not in NO_FILES:
                raise
            log.info("slack takes no file, a link instead", tenant=target.tenant, code=error.code)
            await self._messages.say(target, chat.calendar_ready if link else chat.no_calendar, _block(chat, link))


def _block(chat: Chat, link: str) -> RichTextBlock:
    if not link:
        return _paragraphs([RichSection(type="rich_text_section", elements=[_words(chat.no_calendar)])])
    followed = RichLink(type="link", url=link, text=chat.calendar_open)
    return _paragraphs(
        [
            RichSection(type="rich_text_section", elements=[_words(f"{chat.calendar_ready}\n")]),
            RichSection(type="rich_text_section", elements=[followed, _words(f"\n{chat.calendar_lasts}")]),
        ]
    )


def _paragraphs(sections: list[RichSection]) -> RichTextBlock:
    return RichTextBlock(type="rich_text", block_id=_BLOCK, elements=[*sections])


def _words(text: str) -> RichWords:
    return RichWords(type="text", text=text)
