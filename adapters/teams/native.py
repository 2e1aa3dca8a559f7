"""Which buttons are drawn as buttons: a card has six at most, everything else is a link below."""

from collections.abc import Iterator, Sequence
from typing import Final

from adapters.teams.limits import ACTIONS
from dialogs.cards import Block, Buttons, Card, CardKind, Form, Style

# A button's position: the number of its block in the card, and its own number in the block.
Position = tuple[int, int]
SUBMIT: Final = 0
CANCEL: Final = 1


def native_buttons(card: Card, reserved: int) -> frozenset[Position]:
    """The positions of the buttons that are drawn as such, `reserved` fewer than a card can have.

    What sends a form comes first, then the card's first group and whatever stands out: what to do next looks
    like it on every card, however much else could be done. A reminder's groups speak of one step each, so they look
    alike.
    """
    blocks, room = card.blocks, max(0, ACTIONS - reserved)
    sending = [*_submits(blocks), *_cancels(blocks)]
    others = _alike(blocks, room - len(sending)) if card.kind is CardKind.REMINDER else _grouped(blocks)
    return frozenset([*sending, *others][:room])


def _submits(blocks: Sequence[Block]) -> Iterator[Position]:
    yield from ((number, SUBMIT) for number, block in enumerate(blocks) if isinstance(block, Form))


def _cancels(blocks: Sequence[Block]) -> Iterator[Position]:
    yield from ((number, CANCEL) for number, block in enumerate(blocks) if isinstance(block, Form) and block.cancel)


def _alike(blocks: Sequence[Block], room: int) -> Iterator[Position]:
    """The first button of every group, then the second of every group, as long as there is room for all of them."""
    groups = _groups(blocks)
    for place in range(max((len(group.buttons) for _, group in groups), default=0)):
        row = [(number, place) for number, group in groups if place < len(group.buttons)]
        if len(row) > room and place > 0:
            return
        yield from row
        room -= len(row)


def _groups(blocks: Sequence[Block]) -> list[tuple[int, Buttons]]:
    return [(number, block) for number, block in enumerate(blocks) if isinstance(block, Buttons)]


def _grouped(blocks: Sequence[Block]) -> Iterator[Position]:
    groups = _groups(blocks)
    for order, (number, group) in enumerate(groups):
        if order == 0 or any(button.style is not Style.PLAIN for button in group.buttons):
            yield from ((number, place) for place in range(len(group.buttons)))
