"""How large a run of conversations is, and what befalls them."""

from dataclasses import dataclass

from tests.chaos.conversations.stores import Kind
from tests.chaos.conversations.storm import Blow


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """`blows` are all that happens, in order; without them something does every few seconds until nobody talks."""

    conversations: int
    at_once: int
    seed: int
    store: Kind
    spare: int  # replicas that have to be there for a primary to take a write
    blows: tuple[Blow, ...] = ()
    longest: int = 1000  # lines of a conversation


def full(conversations: int, seed: int, store: Kind, spare: int) -> Size:
    """A storm over many."""
    return Size(conversations=conversations, at_once=12, seed=seed, store=store, spare=spare)


def small(conversations: int, seed: int) -> Size:
    """The worst of it over a few, soon."""
    return Size(
        conversations=conversations,
        at_once=conversations,
        seed=seed,
        store=Kind.VALKEY,
        spare=0,
        blows=(Blow.JUMP, Blow.STRIKE, Blow.KILL, Blow.HANG),
        longest=7,
    )
