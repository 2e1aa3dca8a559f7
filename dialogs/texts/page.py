"""The sentences of the web page around the cards: one required field each, so a missing one is a type error."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything the page itself says; what a card says is in the card."""

    language: str  # BCP 47, for the page's `lang`
    name: str
    playground: str
    skip: str
    language_label: str  # the choice of language, for a screen reader

    # The first page.
    headline: str
    what_and_why: str
    topic_label: str
    topic_hint: str
    start: str
    formats_title: str
    formats: tuple[tuple[str, str], ...]  # name, meaning

    # The list of conversations.
    your_conversations: str
    no_conversations: str
    start_another: str
    next_date: str  # followed by a date

    # A conversation.
    kinds: Mapping[str, str]  # by kind of card; empty where the title says it
    you_wrote: str  # followed by the words
    they_wrote: str
    shortened: str
    say_label: str
    say_hint: str
    send: str
    replies_label: str
    file_ready: str
    download: Callable[[str], str]  # file name
    printable: str
    optional: str
    no_choice: str
    put_right: Callable[[int], str]  # number of fields

    # The printable page.
    back: str
    result_label: str
    timeline_title: str
    timeline_description: Callable[[str, int], str]  # the anchor's label with its date, number of steps
    timeline_key: str  # how to read the marks
    minutes_title: str
    live_day: Callable[[str], str]  # date
    launch_day: Callable[[str], str]  # date
    steps_title: str
    columns: tuple[str, str, str, str, str]  # when, step, length, who, why
    everybody: str  # whose work a learner's step is
    producer: str
    no_plan: str

    # What another platform gets.
    preview_for: Callable[[str], str]  # platform
    preview_lead: Callable[[str], str]  # platform
    preview_of: Callable[[str], str]  # a card's title
    open_in: Callable[[str], str]  # what shows it
    sends_words: Callable[[str], str]  # platform
    link_too_long: Callable[[str], str]  # what would show it
    open_viewer: Callable[[str], str]  # what shows it, but takes it by hand alone
    paste_there: Callable[[str], str]  # likewise
    copy: str
    copied: str
    nothing_to_preview: str

    # When something goes wrong.
    needs_script: str
    connection_lost: str
    try_again: str
    not_sent: str
    conversation_gone: str
    plan_training: str  # leads from there to the first page
    problem_title: str
    to_start: str
    not_found: str
    conversation_not_found: str
    wrong_method: str
    bad_request: str
    broken: str
    unavailable: str
    not_looked_up: str
    too_large: str
    wrong_type: str
    packed: str
    too_slow: str
    unreadable: str
    no_request_id: str
    nothing_typed: str
    unknown_person: str
    stale_page: str
    foreign_page: str
    too_many_tabs: str
