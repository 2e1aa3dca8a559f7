"""The calendar file in a thread: uploaded where the workspace allows it, else a link."""

from collections.abc import Mapping

import structlog

from adapters.base import File
from adapters.payload import items, text
from adapters.slack.attempts import mark_of
from adapters.slack.blocks import RichLink, RichSection, RichTextBlock, RichWords
from adapters.slack.messages import Messages, Target, bears
from adapters.slack.outcomes import NO_FILES
from adapters.slack.sender import Refused, Sender
from dialogs.texts import catalogue
from dialogs.texts.chat import Chat

log = structlog.stdlib.get_logger(__name__)


class Files:
    """Hands files over, once per key as far as Slack lets us know."""

    def __init__(self, sender: Sender, messages: Messages) -> None:
        self._sender = sender
        self._messages = messages

    async def hand_over(self, target: Target, file: File, key: str, *, link: str, locale: str) -> None:
        """Put the file into the conversation, or `link` where that is not allowed; Refused, DeliveryError."""
        mark = mark_of(key)
        async with self._messages.attempt(target, key, lambda found: _holds(found, file.name, mark)) as there:
            if there is None:
                await self._hand_over(target, file, mark, link=link, chat=catalogue(locale).chat)
            else:
                log.info("file was handed over before", tenant=target.tenant, channel=target.channel)

    async def _hand_over(self, target: Target, file: File, mark: str, *, link: str, chat: Chat) -> None:
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
            words = chat.calendar_ready if link else chat.no_calendar
            await self._messages.say(target, words, _block(chat, link, f"{mark}-calendar"))


def _holds(message: Mapping[str, object], name: str, mark: str) -> bool:
    """Whether a message is the file or the link that was handed over."""
    return bears(message, mark) or any(text(file, "name") == name for file in items(message, "files"))


def _block(chat: Chat, link: str, block_id: str) -> RichTextBlock:
    if not link:
        return _paragraphs([_section(_words(chat.no_calendar))], block_id)
    followed = RichLink(type="link", url=link, text=chat.calendar_open)
    sections = [_section(_words(f"{chat.calendar_ready}\n")), _section(followed, _words(f"\n{chat.calendar_lasts}"))]
    return _paragraphs(sections, block_id)


def _section(*elements: RichWords | RichLink) -> RichSection:
    return RichSection(type="rich_text_section", elements=[*elements])


def _paragraphs(sections: list[RichSection], block_id: str) -> RichTextBlock:
    return RichTextBlock(type="rich_text", block_id=block_id, elements=[*sections])


def _words(text: str) -> RichWords:
    return RichWords(type="text", text=text)
