"""The sentences around the cards in a chat: one required field each, so a missing one is a type error."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dialogs.cards import CardKind


class Permission(StrEnum):
    """What a workspace may allow us beyond what is needed."""

    POST_ANYWHERE = "post_anywhere"  # in public channels we were not invited to
    READ_THREADS = "read_threads"  # replies that do not mention us
    READ_DIRECT = "read_direct"  # what people write to us directly
    HAND_OVER_FILES = "hand_over_files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """Everything that is said outside the cards of a conversation."""

    close: str  # a form without sending it; at most 24 characters
    moved_here: str  # the conversation could not be held where it was begun
    not_installed: str
    calendar_ready: str
    calendar_open: str  # the link to the file
    calendar_lasts: str  # how long the link works
    no_calendar: str  # there is no way to hand the file over
    no_link: str  # the same where only a link could
    link_expired: str
    link_unknown: str
    link_later: str
    words_label: str  # a field for an answer in words
    words_send: str
    words_missing: str  # sent without any
    field_missing: str  # a form's required field was left empty
    field_choose: str  # what stands in a choice while it is open
    field_open: str  # the entry of a choice that chooses nothing
    shortened: Callable[[CardKind], str]  # a card did not fit into one message; its buttons are all there

    # Where nothing can be shown to one person alone.
    told_alone: str  # the answer is in their chat with us
    ask_alone: str  # they have none yet
    began: str  # what is left of the form that began a plan
    taken: str  # a press that shows nothing by itself
    form_sent: str  # the press that asked for the form that begins a plan

    # When the app has been added to a conversation.
    added_by: Callable[[str], str]
    begin_in_chat: str
    begin_by_name: Callable[[str], str]  # the app's name -> how to begin where others talk, too

    # The first page of the app.
    home_title: str
    home_lead: str
    plans_heading: str
    no_plans: str
    ways_heading: str
    ways: Callable[[str, str], tuple[str, ...]]  # the command and the app's name -> how to begin and what to type
    commands: Callable[[str], str]  # the command -> what else it does
    permissions_heading: str
    permissions: Mapping[Permission, str]  # what each would add
