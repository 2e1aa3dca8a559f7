"""The shape of what a language knows about how people describe a training: data for `dialogs.suggest`.

A further language is one more file beside `en.py` that names its `DESCRIPTIONS`; nothing else lists it.

`Phrases` is a text of phrases separated by commas. Case, accents, apostrophes and hyphens do not matter. In a phrase

* `on/at screen` stands for two phrases;
* `simulat*` for every word that begins so, `*s` for every word that ends so;
* `{coach}` for every phrase of that class, `{coach?}` for one of them or none;
* `{!small}` for any one word that no phrase of that class is, `{learners!others}` for one of the first class only
  where none of the second stands;
* `...` for up to four words between two marks, without a negator;
* `......` for up to twelve words of one sentence, without a negator.

Where two phrases about one question overlap and one holds the other, the longer counts, so an exception is simply a
longer phrase.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dialogs.grid import Case, Option, Question

Phrases = str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How descriptions say the answers to one question.

    `plain` phrases say it outright; `hints` count only where nothing plain is said. `asides` say nothing about the
    question although they hold such a phrase.
    """

    plain: Mapping[Option, Phrases]
    hints: Mapping[Option, Phrases] = field(default_factory=dict[Option, Phrases])
    asides: Phrases = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSigns:
    """What must all be said for a special case: one phrase of each list."""

    signs: tuple[Phrases, ...]
    # Answers that the case cannot do without, those of which it needs one, and those that rule it out.
    needs: Mapping[Question, Option] = field(default_factory=dict[Question, Option])
    needs_one: Mapping[Question, Option] = field(default_factory=dict[Question, Option])
    excludes: Mapping[Question, Option] = field(default_factory=dict[Question, Option])


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """How descriptions say how many people come and how long the session is."""

    numbers: Mapping[int, Phrases]
    people: Phrases  # who is counted; `*` and `{class}` as above
    crowds: Phrases  # "a group" of "a group of 12"
    no_adjectives: Phrases  # never between a number and the people
    no_crowds: Phrases  # right before a number that counts only some of them: "groups of", "per"
    minutes: Phrases
    hours: Phrases
    lengths: Mapping[int, Phrases]  # lengths said without a number
    no_lengths: Phrases  # right before a length of something else: "within", "under"
    no_sessions: Phrases  # right after it: "clips"
    # What a date is that is not the day of the session, right before it: "from", "since".
    no_days: Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Descriptions:
    """One language."""

    # What an apostrophe becomes, as in `dialogs.lexicon`.
    apostrophe: Literal["", " "]
    classes: Mapping[str, Phrases]
    # Turn what follows closely into its opposite, but not before one of `negators_end`.
    negators: Phrases
    no_negators: Phrases  # hold such a word and turn nothing: "not only"
    negators_end: Phrases
    doubts: Phrases  # call something open
    questions: Mapping[Question, Evidence]
    cases: Mapping[Case, CaseSigns]
    amounts: Amounts
    # From a word for "without" to what happens then, or the other way round: what is missing there is wanted.
    missed: Phrases
    common: Phrases  # the most frequent words, by which a text is told to be in this language
    # Before the name of a training, and left out of it: "we need".
    lead_ins: Phrases
    articles: Phrases  # left out as well where a name would begin with them
    generics: Phrases  # name any training: "workshop"
    subjects: Phrases  # end where its subject begins: "{generic} on"
    openers: Phrases  # begin what tells of people rather than names a subject: "they"
    tails: Phrases  # the words in which neither a name nor a quotation ends: "for", "the"
    joints: Phrases  # single words before which a quotation may end, and after which it may begin: "and", "who"
