"""Which buttons are drawn as buttons: a card has six at most, everything else is a link below."""

from collections.abc import Iterator, Sequence
from typing import Final

from adapters.teams.limits import ACTIONS
from dialogs.cards import Block, Buttons, Form, Style

# A button's position: the number of its block in the card, and its own number in the block.
Position = tuple[int, int]
SUBMIT: Final = 0
CANCEL: Final = 1


def native_buttons(blocks: Sequence[Block], reserved: int) -> frozenset[Position]:
    """The positions of the buttons that are drawn as such, `reserved` fewer than a card can have.

    What sends a form comes first, then the card's first group and whatever stands out: what to do next looks
    like it on every card, however much else could be done.
    """
    places = [*_submits(blocks), *_cancels(blocks), *_grouped(blocks)]
    return frozenset(places[: max(0, ACTIONS - reserved)])


def _submits(blocks: Sequence[Block]) -> Iterator[Position]:
    yield from ((number, SUBMIT) for number, block in enumerate(blocks) if isinstance(block, Form))


def _cancels(blocks: Sequence[Block]) -> Iterator[Position]:
    yield from ((number, CANCEL) for number, block in enumerate(blocks) if isinstance(block, Form) and block.cancel)


def _grouped(blocks: Sequence[Block]) -> Iterator[Position]:
    groups = [(number, block) for number, block in enumerate(blocks) if isinstance(block, Buttons)]
    for order, (number, group) in enumerate(groups):
        if order == 0 or any(button.style is not Style.PLAIN for button in group.buttons):
            yield from ((number, place) for place in range(len(group.buttons)))
