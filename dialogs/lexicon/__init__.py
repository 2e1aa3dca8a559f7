"""The shape of a lexicon: everything a language knows about how people type answers, commands and dates.

A lexicon is data for `dialogs.understand`, which holds the method. A further language is one more file beside
`en.py` that names its `LEXICON`; nothing else lists it.

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
Answer = Option | Case
Target = Question | Literal["case"]


class Command(StrEnum):
    """What a message asks of the bot when it is no answer."""

    HELP = "help"
    LIST = "list"  # my plans
    FORGET = "forget"  # erase everything of this person
    RESTART = "restart"
    BACK = "back"
    RESTORE = "restore"  # bring back what a restart put aside
    CONFIRM = "confirm"  # what the description suggests is right
    PLAN = "plan"  # set the date
    REBOOK = "rebook"  # change the date
    KEEP = "keep"  # leave it as it was
    WHY = "why"  # explain what is on screen
    OBJECT = "object"
    OPEN = "open"  # let everybody answer
    CLOSE = "close"  # the owner alone again
    CALENDAR = "calendar"
    AGENDA = "agenda"  # check the agenda of the live session
    LANGUAGE = "language"  # choose how to be spoken to
    NEW = "new"  # begin with another training
    REMIND = "remind"  # reminders here
    STOP = "stop"  # no more reminders
    PREVIEW = "preview"  # the coming reminders
    DONE = "done"  # what the last reminder is about
    SKIP = "skip"  # leave it out
    SNOOZE = "snooze"  # ask for when
    HOUR = "hour"  # snooze for that long
    TOMORROW = "tomorrow"
    WORKDAY = "workday"
    DETAILS = "details"  # what reminders say besides the plan
    AWAY = "away"  # nothing is to be sent before a day
    CALL_OFF = "call_off"  # the date does not hold
    CALL_ON = "call_on"
    THANKS = "thanks"  # asks for nothing


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
    # Only as the whole message, apart from marks; `vague` says nothing that counts for this question.
    alone: Mapping[Topic, Phrases] = field(default_factory=dict[Topic, Phrases])
    vague: Phrases = ""
    # The options as they stand on the buttons, for "the first one".
    order: tuple[Topic, ...] = ()
    # Verbs with which a message about what people are to do may begin, and what such a message stands for.
    deeds: Phrases = ""
    deed: Topic | None = None


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
    # The same only where a clause ends after it ("no sé", not "no se puede").
    unsure_at_end: Phrases = ""
    # Takes back what was said, as the whole message ("no, wait").
    hold_alone: Phrases
    # The first option, the second and so on, as the whole message.
    positions: tuple[Phrases, ...]
    # "they should close deals" is a deed: what says that somebody is to do something, who or what does no deeds, and
    # verbs that are none.
    modals: Phrases
    purposes: Phrases  # "to", before such a verb at the beginning
    causes: Phrases = ""  # "want ... to", where whoever is to do it stands at the points
    deed_endings: Phrases = ""  # where such verbs have one that tells them from other words
    no_doers: Phrases
    no_deeds: Phrases
    # Turn what they belong to into its opposite: before it or, where nothing follows, after it ("peers - not").
    negators: Phrases
    # The same, only before it ("without peers").
    lacking: Phrases
    # Those of them after which it may be told what happens then ("without"), and what goes wrong then: also a stem.
    without: Phrases = ""
    harms: Phrases = ""
    # Of two options one is preferred: "more ... than", "less ..."; or one is missing.
    more: Phrases = ""
    than: Phrases = ""
    less: Phrases = ""
    missing: Phrases = ""
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
    # Negators that say no more than another one beside them ("no hace falta nadie").
    concord: Phrases = ""
    # Between two answers in one sentence ("and").
    ands: Phrases = ""
    # Words that go on with a clause, so that a comma right before them is no break ("ich glaube nicht, dass ...").
    linkers: Phrases = ""
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
    # How a question is named in a sentence that answers it, words that may stand before that name, and words of which
    # such a sentence has one ("is", "no").
    names: Mapping[Question, Phrases]
    lead_ins: Phrases
    claims: Phrases
    takes_back: Phrases = ""  # before an answer that replaces the last one ("no wait", "i meant")


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Words of days, times, zones, lengths and heads; each month, weekday and number has its spellings.

    A calendar needs points and slashes, so there are no `*` and `/` with a meaning here. A list may be empty.
    """

    # Days.
    months: tuple[Phrases, ...]  # January first
    weekdays: tuple[Phrases, ...]  # Monday first
    numbers: Mapping[int, Phrases]
    nths: Mapping[int, Phrases]  # "first", "last" (-1): before a weekday
    today: Phrases
    tomorrow: Phrases
    after_tomorrow: Phrases
    now: Phrases
    coming: Phrases  # "next", "this": before a weekday
    this_week: Phrases
    next_week: Phrases
    this_month: Phrases
    next_month: Phrases
    within: Phrases  # "in" of "in 2 weeks" and "in January"
    single: Phrases  # "a" of "a week"
    days: Phrases
    weeks: Phrases
    months_long: Phrases  # "months" of "6 months"
    fortnight: Phrases
    week_said: Phrases = ""  # a week said in other words, "8 jours"
    counted_from: Phrases  # between "a week" and "Monday"
    ordinals: Phrases  # what may follow a day's number
    the: Phrases  # before a day's number without a month
    day_after: Phrases = ""  # the same before a number that needs no ending, "le 14"
    of: Phrases  # between day and month
    until: Phrases  # between the ends of a range
    alternatives: Phrases  # between two values of which one is meant, or both
    # What leaves a day in doubt: before it ("not", "near" a day), after it ("or"), or anywhere.
    elsewhere: Phrases
    near: Phrases
    before_days: Phrases  # may stand between these and the day
    beyond: Phrases
    stray: Phrases
    shifted: Phrases
    # Times and zones.
    at: Phrases
    span_from: Phrases = ""  # the same before a span only, "de" of "de 9 a 11"
    noon: Phrases
    morning: Phrases  # "am"
    afternoon: Phrases  # "pm"
    oclock: Phrases
    past: Mapping[int, Phrases] = field(default_factory=dict[int, Phrases])  # minutes, before the hour: "quarter to"
    # Hours of the small numbers that mean the afternoon as often as the morning; empty where people write 24 hours.
    doubtful_hours: tuple[int, ...]
    past_after: Mapping[int, Phrases] = field(default_factory=dict[int, Phrases])  # the same after it: "et quart"
    zone_time: Phrases  # "time" after a city
    zone_of: Phrases = ""  # the same before it, "heure de"
    cities: Mapping[str, Phrases] = field(default_factory=dict[str, Phrases])  # their English names and the own ones
    in_place: Phrases = ""  # between a time and a city, besides `within`
    unplaced_zones: Phrases  # zones of which there are several, or that nobody can know
    unplaced_beside: Phrases  # the same, only right beside a time
    no_zones: Phrases  # no cities although there are zones named so, and what stands before "time" otherwise
    # The country whose public holidays count.
    country: Phrases
    country_is: Phrases  # between it and the name
    holidays: Phrases
    holidays_of: Phrases  # between them and the name, where the words can mean nothing else
    no_countries: Phrases  # what stands after "country" and "holidays in" otherwise
    after_country: Phrases  # may follow a name and are no part of it
    # Amounts.
    minutes: Phrases
    hours: Phrases
    lengths: Mapping[int, Phrases]  # lengths said without a number, in minutes
    live: Phrases  # beside hours: all of them, if all were live
    live_time: Phrases
    in_total: Phrases
    inexact: Phrases  # before an amount that is not the amount
    sessions: Phrases
    several: Phrases
    times: Phrases  # "x" of "3 x 60 min"
    of_sessions: Phrases
    apiece: Phrases
    part_of: Phrases  # "half" of "half a day"
    all_day: Phrases
    lasting: Phrases  # before how long the learning must last
    lasting_after: Phrases = ""  # the same after it, "6 Monate halten"
    holds: Mapping[int, Phrases]  # how long it may last, in days
    people: Phrases
    groups: Phrases  # "group of" before a number
    heads: Phrases  # "for" before a number that ends the sentence
    between_parts: Phrases  # words that may stand around the parts of a booking and say nothing themselves
    company: Phrases  # those of them with which people say who comes on a day, or what they do then
    # "move the date to": verbs, what of the session they move, and what may stand between them and the day.
    moves: Phrases
    moved: Phrases
    moved_to: Phrases
    partings: Phrases = ""  # before a day with which people only say goodbye, "à vendredi"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """One language."""

    # What an apostrophe becomes: nothing where it marks a contraction (can't), a space where it marks an elision
    # (l'équipe).
    apostrophe: Literal["", " "]
    speech: Speech
    questions: Mapping[Question, Subject]
    case: Subject
    commands: Mapping[Command, Phrases]  # three points stand for one or a few words
    politeness: Phrases  # may stand around a command
    agreement: Phrases  # as the whole message: what is suggested is right
    change: Change
    calendar: Calendar
    # What may stand before the name of a language that is asked for, several of them in a row ("speak in"), and what
    # languages are called after it where that is not their name, by code.
    tongue_leads: Phrases = ""
    tongue_names: Mapping[str, Phrases] = field(default_factory=dict[str, Phrases])
