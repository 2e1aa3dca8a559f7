"""What people read about the app where they add it, and the menu of what can be typed: one required field each."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.lexicon import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the menu; choosing it sends its title as an ordinary message."""

    title: str  # at most 32 characters, and a phrase of this command in the lexicon of the same language
    description: str  # at most 128 characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The app as a platform lists it."""

    name: str  # at most 30 characters
    full_name: str  # at most 100 characters
    summary: str  # at most 80 characters
    description: str  # at most 4000 characters; not the summary again
    start: Entry
    plans: Entry
    help: Entry
    forget: Entry

    @property
    def menu(self) -> Mapping[Command, Entry]:
        """The menu in its order, by what each entry asks for."""
        return {
            Command.NEW: self.start,
            Command.LIST: self.plans,
            Command.HELP: self.help,
            Command.FORGET: self.forget,
        }
