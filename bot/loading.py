"""Loads what a process keeps until it ends."""

import contextlib
import gc
from collections.abc import Generator
from typing import Final

# Objects more than were let go of before the youngest are looked through; Python's own 700 come together in a single
# press. What a press leaves goes with its last reference, so hardly anything is ever found.
_YOUNG: Final = 20_000


@contextlib.contextmanager
def keeping() -> Generator[None]:
    """Look for no garbage while modules are loaded in the block, nor again among what they brought, and rarely after.

    Modules are made of many objects and stay: looking through them costs a seventh of the start, and time later.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(_YOUNG, *gc.get_threshold()[1:])
        gc.enable()
