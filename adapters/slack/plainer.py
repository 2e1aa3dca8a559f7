"""The same message in the oldest blocks there are, for when Slack refuses richer ones."""

from typing import assert_never

from adapters.slack.blocks import NativeBlock, RichList, RichPart, RichSpan, SectionBlock
from adapters.slack.limits import SECTION
from adapters.slack.render import Message
from adapters.slack.text import plain_text


def plainer(message: Message) -> Message:
    """The message with every heading, aside and rich text as a plain section; buttons and fields stay."""
    return Message(text=message.text, blocks=[_plain_block(block) for block in message.blocks])


def _plain_block(block: NativeBlock) -> NativeBlock:
    match block["type"]:
        case "header":
            return _section(block["block_id"], block["text"]["text"])
        case "context":
            return _section(block["block_id"], "\n".join(element["text"] for element in block["elements"]))
        case "rich_text":
            return _section(block["block_id"], "\n".join(map(_words, block["elements"])))
        case "section" | "actions" | "input":
            return block
        case _:
            assert_never(block["type"])


def _section(block_id: str, text: str) -> SectionBlock:
    return SectionBlock(type="section", block_id=block_id, text=plain_text(text, SECTION))


def _words(part: RichPart) -> str:
    if part["type"] == "rich_text_list":
        return _bullets(part)
    return "".join(map(_word, part["elements"]))


def _bullets(part: RichList) -> str:
    return "\n".join(f"• {''.join(map(_word, item['elements']))}" for item in part["elements"])


def _word(span: RichSpan) -> str:
    match span["type"]:
        case "text":
            return span["text"]
        case "date":
            return span["fallback"]
        case "link":
            return span["url"] if span["text"] == span["url"] else f"{span['text']}: {span['url']}"
        case _:
            assert_never(span["type"])
