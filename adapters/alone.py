"""A card for a place where only one person is."""

from dataclasses import replace

from dialogs.cards import Block, Buttons, Card, Verb

_SHARING = frozenset({Verb.OPEN, Verb.CLOSE})


def for_one(card: Card) -> Card:
    """The card without the buttons that let others answer, who are not there."""
    blocks = tuple(block for each in card.blocks if (block := _for_one(each)) is not None)
    return card if blocks == card.blocks else replace(card, blocks=blocks)


def _for_one(block: Block) -> Block | None:
    if not isinstance(block, Buttons):
        return block
    buttons = tuple(button for button in block.buttons if button.press.verb not in _SHARING)
    return replace(block, buttons=buttons) if buttons else None
