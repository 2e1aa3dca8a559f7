"""The store as an adapter's own few keys need it."""

from collections.abc import Awaitable
from typing import Protocol


class Commands(Protocol):
    """A Redis that takes one command at a time; it raises RedisError or OSError when it cannot."""

    def execute_command(self, *arguments: str | int) -> Awaitable[object]:
        """Send one command; the reply as text, numbers, lists and mappings."""
        ...
