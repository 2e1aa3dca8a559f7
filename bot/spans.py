"""What a part of the bot tells of its work as it goes on, for those who follow it from outside.

A span is a piece of work with a beginning and an end; a piece within another one is its child. Nothing in it may be
what people write or who they are. Who sends spans on, and where, is the business of `traces`; without it they cost
next to nothing.
"""

from contextlib import AbstractContextManager, nullcontext
from typing import Final, Protocol

Value = str | int | float | bool


class Span(Protocol):
    """A piece of work that goes on."""

    def note(self, **about: Value) -> None:
        """Add what is known by now."""
        ...

    def end(self) -> None:
        """It is done; only for what `begin` gave."""
        ...


class Spans(Protocol):
    """Where pieces of work are told to."""

    def whole(self, name: str, **about: Value) -> AbstractContextManager[Span]:
        """A piece of work by itself, or a part of what goes on around it; one that raises is told by the kind alone."""
        ...

    def part(self, name: str, **about: Value) -> AbstractContextManager[Span]:
        """Likewise, but told only as a part of something."""
        ...

    def begin(self, name: str, **about: Value) -> Span:
        """A part that nothing else is a part of; it lasts until it is told to end."""
        ...

    def note(self, **about: Value) -> None:
        """Add to what goes on around here, if anything does."""
        ...


class _Nothing:
    """Tells nobody; also as a span."""

    def whole(self, name: str, **about: Value) -> AbstractContextManager[Span]:  # noqa: ARG002 - nobody is told
        return _QUIET

    part = whole

    def begin(self, name: str, **about: Value) -> Span:  # noqa: ARG002 - nobody is told
        return self

    def note(self, **about: Value) -> None:
        pass

    def end(self) -> None:
        pass


_QUIET: Final = nullcontext(_Nothing())
NO_SPANS: Final[Spans] = _Nothing()
