"""The shape of a lexicon: everything a language knows about how people type answers, commands and dates.

A lexicon is data for `dialogs.understand`, which holds the method. A further language is one more file beside
`en.py` and one more line in `understand.LEXICONS`.

`Phrases` is a text of phrases separated by commas, written as people type them: case, accents,
apostrophes and hyphens do not matter. A word ending in `*` stands for every word that begins so, and
`tool/app tells/shows` for four phrases. Where phrases overlap the longer one counts, so an exception is simply a
longer phrase.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from dialogs.grid import Case, Option, Question

Phrases = str
Topic = Option | Case
Target = Question | Literal["case"]


class Command(StrEnum):
    """What a message asks of the bot when it is no answer."""

    HELP = "help"
    LIST = "list"  # my plans
    FORGET = "forget"  # erase everything of this person
    RESTART = "restart"
    BACK = "back"
    PLAN = "plan"  # set the date
    REBOOK = "rebook"  # change the date
    KEEP = "keep"  # leave it as it was
    WHY = "why"
    OBJECT = "object"
    OPEN = "open"  # let everybody answer
    CLOSE = "close"  # the owner alone again
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """How people name the answers to one question.

    `topics` count wherever they stand. `hints` are too common for that: they count alone, beside a judgement
    ("the group is essential") or beside a negator, not in "our group is in Oslo". `asides` contain a topic's
    words but mean something else ("go live").
    """

    topics: Mapping[Topic, Phrases]
    hints: Mapping[Topic, Phrases] = field(default_factory=dict[Topic, Phrases])
    asides: Phrases = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Words that mean the same whatever the question is."""

    # A yes or a no wherever it stands.
    yes: Phrases
    no: Phrases
    # "definitely", "probably": a yes where nothing else is said ("probably not", "definitely alone").
    assent: Phrases
    # "I think": says nothing alone, but what follows is considered.
    leaning: Phrases
    # A yes or a no only as a whole clause.
    yes_alone: Phrases
    no_alone: Phrases
    # Not sure, wherever it stands or as the whole message.
    unsure: Phrases
    unsure_alone: Phrases
    # Turn what they belong to into its opposite: before it or, where nothing follows, after it ("peers - not").
    negators: Phrases
    # The same, only before it ("without peers").
    lacking: Phrases
    # The word "no": a negator right before a topic, else a no.
    determiner: Phrases
    # "not just", "more than": what follows is part of the answer, not all of it.
    beyond: Phrases
    # Judgements of what the clause names. `must` needs something named; `needed` means yes without.
    needed: Phrases
    must: Phrases
    fine: Phrases
    optional: Phrases
    impossible: Phrases
    # Where a new clause begins: always, or only when the clause already names or judges something.
    breaks: Phrases
    subjects: Phrases
    # Between two options, and neither is chosen.
    either: Phrases
    # A question back: wherever it stands, or as the first word of a sentence that ends in a question mark.
    asking: Phrases
    openers: Phrases
    # Mean nothing here although they contain words that do.
    asides: Phrases
    # Little words that carry no content.
    small: Phrases
    # Real words that look like a typing error of a word above.
    lookalikes: Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How people ask to give an answer again: a verb, little words, a target, perhaps the new answer."""

    verbs: Phrases
    links: Phrases
    targets: Mapping[Target, Phrases]
    into: Phrases  # between the target and the new answer
    wrong: Phrases  # after a target, in place of a verb before it


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Words of days, times, lengths and heads; each month, weekday and number has its spellings.

    A calendar needs points and slashes, so there are no `*` and `/` with a meaning here. A list may be empty.
    """

    months: tuple[Phrases, ...]  # January first
    weekdays: tuple[Phrases, ...]  # Monday first
    numbers: Mapping[int, Phrases]
    today: Phrases
    tomorrow: Phrases
    after_tomorrow: Phrases
    coming: Phrases  # "next", "this": before a weekday
    next_week: Phrases
    within: Phrases  # "in" of "in 2 weeks"
    days: Phrases
    weeks: Phrases
    ordinals: Phrases  # what may follow a day's number
    of: Phrases  # between day and month
    until: Phrases  # between the ends of a range
    alternatives: Phrases  # between two values of which one is meant, or both
    elsewhere: Phrases  # before a day that is not the day: "before", "not", "every"
    shifted: Phrases  # anywhere: a day counted from another day
    at: Phrases
    noon: Phrases
    morning: Phrases  # "am"
    afternoon: Phrases  # "pm"
    oclock: Phrases
    # Hours of the small numbers that mean the afternoon as often as the morning; empty where people write 24 hours.
    doubtful_hours: tuple[int, ...]
    minutes: Phrases
    hours: Phrases
    lengths: Mapping[int, Phrases]  # lengths said without a number, in minutes
    people: Phrases
    groups: Phrases  # "group of" before a number
    heads: Phrases  # "for" before a number that ends the sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """One language."""

    # What an apostrophe becomes: nothing where it marks a contraction (can't), a space where it marks an elision
    # (l'équipe).
    apostrophe: Literal["", " "]
    speech: Speech
    questions: Mapping[Question, Subject]
    case: Subject
    commands: Mapping[Command, Phrases]
    politeness: Phrases  # may stand around a command
    change: Change
    calendar: Calendar
