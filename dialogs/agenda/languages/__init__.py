"""The shape of what a language knows about agendas: data for `dialogs.agenda`.

A further language is one more file beside `en.py` that names its `AGENDA`; nothing else lists it.

`Phrases` is a text of phrases separated by commas. Case, accents, apostrophes and hyphens do not matter. In a phrase

* `group/pair work` stands for two phrases;
* `simulat*` for every word that begins so, `*vortrag` for every word that ends so;
* `*` alone for any one word, but never at the beginning.

Only whole words count. Where one phrase holds another the longer counts, so an exception is simply a longer phrase.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from dialogs.agenda.terms import Role

Phrases = str


class Column(StrEnum):
    """What the column of a table holds."""

    START = "start"  # the time a line begins, or both its times
    END = "end"
    MINUTES = "minutes"  # also a length with its unit
    HOURS = "hours"
    DAY = "day"
    CONTENT = "content"
    METHOD = "method"  # how it is done
    OTHER = "other"  # room, trainer, material


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Words around numbers. All languages' are read in every agenda."""

    minutes: Phrases
    hours: Phrases
    lengths: Mapping[int, Phrases]  # minutes -> lengths said in words: "half an hour"
    since: Phrases  # before the first of two times, or before a single one: "from", "at"
    until: Phrases  # between two times: "to"
    clock: Phrases  # after a time of day: "Uhr"
    rounds: Phrases  # after a number, what there are so many of: "3 rounds of 10 min"
    apiece: Phrases  # between them and their length: "of"
    times: Phrases  # between a number and the length of one of so many: the "x" of "2 x 30 min"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWords:
    """One language."""

    # What an apostrophe becomes, as in `dialogs.lexicon`.
    apostrophe: Literal["", " "]
    # What a line says is done, by role. OPENING, BREAK, CLOSING and ORGANISATION come before all others, PRACTICE and
    # DEBRIEF before LISTENING and ALONE. LISTENING is what one person does and others listen to whatever else the line
    # says (lecture); what may also be done by learners (presentation, demo) is in `showing`.
    activities: Mapping[Role, Phrases]
    introducing: Phrases  # listening, with its topic right after it: "introduction to"
    showing: Phrases  # listening, unless the line has a word of `together`
    learners: Phrases  # learners do it, whatever it is: "in pairs", "by participants", "your partner"
    together: Phrases  # people take part: live by itself, beside `showing` and beside what is done alone
    making: Phrases  # what could be heard is made: live, unless it is done alone: "prepare" a talk
    solo: Phrases  # alone where it stands free, nothing as a word of another: "(individual)", not "individual support"
    handling: Phrases  # hands on a thing: live by itself, joined to listening and beside `showing`: "on the manikin"
    shows: Phrases  # as `showing`, where the line names one of `trainers`: "explains", "summary"
    trainers: Phrases  # who talks while others listen
    only_heard: Phrases  # takes part in a discussion by listening; one word counts in brackets only: "(listen only)"
    questions: Phrases  # live by itself, nothing beside listening: "Q&A"
    asides: Phrases  # hold such a word and mean nothing: "break-even"
    about: Phrases  # after an activity: what follows is its topic
    joins: Phrases  # what follows is one more activity: "and", "then"
    includes: Phrases  # the same, for an activity within one: "with"
    fillers: Phrases  # before an activity, without making it another one: "short", "module"
    # Lines that are none.
    ends: Phrases  # a line that only says when all is over: "end"
    closes: Phrases  # the same where it is the last line and only says when it begins: "close"
    totals: Phrases  # a line that begins so and says how long everything is
    headings: Phrases  # a line without a time that begins so: "day", "morning"
    details: Phrases  # a line without a time that begins so and goes on after a colon: "room"
    columns: Mapping[Column, Phrases]
    times: TimeWords
