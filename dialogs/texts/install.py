"""The sentences of the pages that install the bot on a platform: one required field each, like those of `page`."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, auto


class Grant(StrEnum):
    """What a platform may be asked to grant."""

    COMMANDS = auto()
    POST = auto()
    POST_ANYWHERE = auto()
    MENTIONS = auto()
    PEOPLE = auto()
    READ_PUBLIC = auto()
    READ_PRIVATE = auto()
    READ_DIRECT = auto()
    READ_GROUP = auto()
    WRITE_DIRECT = auto()
    FILES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Install:
    """Everything these pages say; a platform's name and a command are filled in."""

    headline: Callable[[str], str]  # platform
    what_it_does: str
    permissions_title: str
    permissions_lead: Callable[[str], str]  # platform
    needed_title: str
    optional_title: str
    optional_lead: str
    grant: Callable[[Grant], str]  # what it is for
    add: Callable[[str], str]  # platform; the button's label
    what_follows: Callable[[str], str]  # platform

    # Afterwards.
    done_title: str
    next_step: Callable[[str], str]  # command
    whole_organisation: str

    # When it did not work.
    not_done_title: str
    try_again: str
    cancelled: str
    other_browser: str
    too_late: str
    platform_away: Callable[[str], str]  # platform
    platform_refused: Callable[[str], str]  # platform
    not_set_up: Callable[[str], str]  # platform
    not_ready: str
    not_kept: Callable[[str], str]  # platform
    broken: str
