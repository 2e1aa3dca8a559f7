"""The words of a line -> what is done in it.

Checked in this order: logistics, what people do together, what they listen to or do alone; else it is not known. What
a lecture is about says nothing of what is done: after "lecture:" or "lecture on", words count only where they are
joined on as one more activity ("lecture on conflict, then role play"). When in doubt a line is live: never too much is
said to be listening.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from dialogs.agenda.languages import AgendaWords
from dialogs.agenda.phrases import Find, Phrasebook
from dialogs.agenda.terms import KIND_OF, Kind, Role
from dialogs.suggest.wording import MARKS, Wording, read
from dialogs.understand.spelling import Spelling

_JOINED_WITHIN = 3  # words between "and" and the activity it joins on
_READ_LIMIT = 300  # characters of a line
_LONG = 6  # letters of a word that a slip may have been meant for


class _Sign(StrEnum):
    """What a phrase means besides a role."""

    INTRODUCING = "introducing"
    SHOWING = "showing"
    LEARNERS = "learners"
    TOGETHER = "together"
    QUESTIONS = "questions"
    MAKING = "making"
    SOLO = "solo"
    HANDLING = "handling"
    SHOWS = "shows"
    TRAINER = "trainer"
    ONLY_HEARD = "only heard"
    ASIDE = "aside"


class _Link(StrEnum):
    """What stands between two activities."""

    ABOUT = "about"
    COLON = "colon"  # or a dash
    JOIN = "join"
    INCLUDE = "include"


_Meaning = Role | _Sign
_Wanted = Callable[[_Meaning], bool]

_COLONS: Final = re.compile(r":\s|:$|\s[-\u2013\u2014]+\s|[\u2013\u2014]")
_JOINS: Final = re.compile(r"[+,/&;|()\[\]>\u2192.!?\n]")
_LECTURED: Final = frozenset({Role.LISTENING, _Sign.INTRODUCING})
_LISTENED: Final = _LECTURED | {Role.ALONE, _Sign.SHOWING, _Sign.SHOWS}
_DONE: Final = frozenset({Role.PRACTICE, Role.DEBRIEF})


@dataclass(frozen=True, slots=True)
class Activity:
    """What a line is, and the words of it that say so; with both parts of a mixed line where it can be split."""

    role: Role
    because: str = ""
    listening: str = ""
    practice: str = ""
    is_weak: bool = False  # only a word such as "questions" or "team" says so


@dataclass(slots=True)
class _Said:
    """A phrase of a line that says what is done, and how it is linked to what stands before it."""

    find: Find[_Meaning]
    link: _Link | None
    is_within: bool = False  # a part of what stands before it: "incl."

    @property
    def meaning(self) -> _Meaning:
        return self.find.meaning


class Activities:
    """Reads lines in some languages at once; where they disagree about a phrase, the first counts."""

    def __init__(self, languages: tuple[AgendaWords, ...]) -> None:
        self._apostrophe = languages[0].apostrophe
        self._phrases = Phrasebook(_all_phrases(languages), self._apostrophe)
        links = (
            (link, phrases)
            for each in languages
            for link, phrases in (
                (_Link.INCLUDE, each.includes),
                (_Link.JOIN, each.joins),
                (_Link.ABOUT, each.about),
            )
        )
        self._links = Phrasebook(links, self._apostrophe)
        fillers: Iterator[tuple[int, str]] = ((0, each.fillers) for each in languages)
        self._fillers: Phrasebook[int] = Phrasebook(fillers, self._apostrophe)
        introducing = Phrasebook(((0, each.introducing) for each in languages), self._apostrophe)
        targets = {word for word in self._phrases.words() | introducing.all_words() if len(word) >= _LONG}
        others = self._phrases.all_words() | self._links.all_words() | self._fillers.all_words()
        self._spelling = Spelling(targets, others - targets)

    def read(self, line: str) -> Activity:
        """What is done in the line, which has no times in it."""
        return self._reading(read(line[:_READ_LIMIT], self._apostrophe))

    def read_repaired(self, line: str) -> Activity:
        """The same, with slips repaired where no word of the line says for certain what is done."""
        wording = read(line[:_READ_LIMIT], self._apostrophe)
        activity = self._reading(wording)
        if activity.role is not Role.UNKNOWN and not activity.is_weak:
            return activity
        repaired = self._spelling.correct(wording.tokens)
        return activity if tuple(repaired) == wording.tokens else self._reading(wording, repaired)

    def _reading(self, wording: Wording, tokens: Sequence[str] | None = None) -> Activity:
        found = self._phrases.find(wording.tokens if tokens is None else tokens)
        links = self._links.find(wording.tokens) if len(found) > 1 else []
        return _Reading(wording, found, links, self._fillers).activity() if found else Activity(Role.UNKNOWN)


def _all_phrases(languages: tuple[AgendaWords, ...]) -> Iterator[tuple[_Meaning, str]]:
    for each in languages:
        yield _Sign.ASIDE, each.asides
        yield _Sign.LEARNERS, each.learners
        yield _Sign.ONLY_HEARD, each.only_heard
        yield from each.activities.items()
        yield _Sign.INTRODUCING, each.introducing
        yield _Sign.SHOWING, each.showing
        yield _Sign.QUESTIONS, each.questions
        yield _Sign.MAKING, each.making
        yield _Sign.SOLO, each.solo
        yield _Sign.HANDLING, each.handling
        yield _Sign.TOGETHER, each.together
        yield _Sign.SHOWS, each.shows
        yield _Sign.TRAINER, each.trainers


class _Reading:
    """One line while it is read."""

    def __init__(
        self,
        wording: Wording,
        found: list[Find[_Meaning]],
        links: list[Find[_Link]],
        fillers: Phrasebook[int],
    ) -> None:
        self._wording = wording
        self._links = links
        self._fillers = fillers
        self._has_trainer = any(find.meaning is _Sign.TRAINER for find in found)
        self._only_heard = next((find for find in found if self._is_only_heard(find)), None)
        silent = {_Sign.ASIDE, _Sign.TRAINER, _Sign.ONLY_HEARD, _Sign.SOLO}
        if not self._has_trainer:
            silent.add(_Sign.SHOWS)
        meant = [self._as_alone(find) if self._is_free(find, found) else find for find in found]
        self._said = list(self._without_topics([find for find in meant if find.meaning not in silent]))

    def activity(self) -> Activity:
        """What the line is."""
        if len(self._said) > 1:  # a break within a lecture says nothing of the rest
            self._said = [said for said in self._said if not (said.is_within and said.meaning is Role.BREAK)]
        logistics = self._first(lambda meaning: isinstance(meaning, Role) and KIND_OF[meaning] is Kind.LOGISTICS)
        done = self._first(lambda meaning: meaning in _DONE)
        if logistics and not (done and self._is_one_thing(logistics, done)):
            return self._activity(logistics)
        listened = self._first(lambda meaning: meaning in _LECTURED)
        shown = listened or self._first(lambda meaning: meaning in _LISTENED)
        if done and self._only_heard and not any(said.meaning is Role.PRACTICE for said in self._said):
            return self._activity(done, Role.LISTENING)
        if done:
            return self._mixed(done, shown)
        return self._practised(listened, shown) or self._heard(shown)

    def _practised(self, listened: _Said | None, shown: _Said | None) -> Activity | None:
        """What learners do though no word of practice says so, if they do anything."""
        learners = self._first(lambda meaning: meaning is _Sign.LEARNERS)
        together = self._first(lambda meaning: meaning is _Sign.TOGETHER)
        making = self._first(lambda meaning: meaning is _Sign.MAKING)
        handling = self._first(lambda meaning: meaning is _Sign.HANDLING)
        if learners is None and shown and not listened:
            learners = together
        if learners is None and not self._first(lambda meaning: meaning is Role.ALONE):
            learners = making
        if learners:
            return self._activity(learners, Role.PRACTICE)
        if handling and (shown is None or self._is_handled(handling, shown)):
            return self._mixed(handling, shown)
        return None

    def _heard(self, shown: _Said | None) -> Activity:
        """What is listened to or done alone, else what only a word such as "team" or "questions" says."""
        if shown:
            return self._activity(shown)
        said = self._first(lambda meaning: meaning is _Sign.TOGETHER) or self._first(
            lambda meaning: meaning is _Sign.QUESTIONS
        )
        return replace(self._activity(said, Role.DEBRIEF), is_weak=True) if said else Activity(Role.UNKNOWN)

    def _is_handled(self, handling: _Said, listened: _Said) -> bool:
        """Whether learners have their hands on it: unless it is only shown to them, or what a lecture is about."""
        if self._has_trainer and listened.meaning in (_Sign.SHOWING, _Sign.SHOWS, _Sign.INTRODUCING):
            return False
        if listened.meaning not in _LECTURED:
            return True
        later = max(handling, listened, key=lambda said: said.find.start)
        return self._are_two(handling, listened) and (later is handling or not self._is_bracketed(later.find))

    def _is_bracketed(self, find: Find[_Meaning]) -> bool:
        return self._wording.text[: self._wording.spans[find.start][0]].rstrip().endswith(("(", "["))

    def _is_free(self, find: Find[_Meaning], found: list[Find[_Meaning]]) -> bool:
        """Whether "individual" says how something is done and is not a word of something that is not known."""
        if find.meaning is not _Sign.SOLO:
            return False
        tokens = self._wording.tokens
        places = [(each.start, each.end) for each in found if each is not find]
        places += [(link.start, link.end) for link in self._links]
        begins = find.start == 0 or tokens[find.start - 1] in MARKS or any(end == find.start for _, end in places)
        ends = find.end == len(tokens) or tokens[find.end] in MARKS or any(start == find.end for start, _ in places)
        return begins and ends

    @staticmethod
    def _as_alone(find: Find[_Meaning]) -> Find[_Meaning]:
        return Find(Role.ALONE, find.start, find.end)

    def _is_only_heard(self, find: Find[_Meaning]) -> bool:
        """Whether it says that people only listen: in brackets at the end, or in so many words."""
        if find.meaning is not _Sign.ONLY_HEARD:
            return False
        is_last = all(token in MARKS for token in self._wording.tokens[find.end :])
        return find.end - find.start > 1 or (is_last and self._is_bracketed(find))

    def _first(self, wanted: _Wanted) -> _Said | None:
        return next((said for said in self._said if wanted(said.meaning)), None)

    def _activity(self, said: _Said, role: Role | None = None) -> Activity:
        meaning = said.meaning
        role = role or (meaning if isinstance(meaning, Role) else Role.LISTENING)
        return Activity(role, self._typed(said))

    def _mixed(self, done: _Said, listened: _Said | None) -> Activity:
        role = done.meaning if isinstance(done.meaning, Role) else Role.PRACTICE
        because = self._typed(done)
        if listened is None or not self._are_two(done, listened):
            return Activity(role, because)
        return Activity(role, because, listening=self._typed(listened), practice=because)

    def _are_two(self, done: _Said, listened: _Said) -> bool:
        """Whether both are activities of their own: one joined to the other, or practice within a lecture."""
        later = max(done, listened, key=lambda said: said.find.start)
        return later.link is _Link.JOIN or (later is done and later.link is not None)

    def _is_one_thing(self, logistics: _Said, done: _Said) -> bool:
        """Whether "welcome" and "exercise" are one: "welcome exercise", "practise the welcome"."""
        later = max(done, logistics, key=lambda said: said.find.start)
        return later.link is None or (later is logistics and later.link is _Link.INCLUDE)

    def _typed(self, said: _Said) -> str:
        return self._wording.typed(said.find.start, said.find.end)

    def _without_topics(self, found: list[Find[_Meaning]]) -> Iterator[_Said]:
        """What is done, without the words that only say what it is about."""
        before = 0
        in_topic = False
        for find in found:
            links = list(self._links_between(before, find.start)) if before else []
            link, at = links[-1] if links else (None, 0)
            joined = any(
                each in (_Link.JOIN, _Link.INCLUDE) and find.start - place <= _JOINED_WITHIN for each, place in links
            )
            in_topic = in_topic or any(each in (_Link.ABOUT, _Link.COLON) for each, _ in links)
            if in_topic and not joined:
                if not self._is_done_in_topic(find, link, at, found):
                    before = find.end
                    continue
                link = _Link.JOIN
            in_topic = (in_topic and not joined) or find.meaning is _Sign.INTRODUCING
            is_within = any(each is _Link.INCLUDE for each, _ in links)
            yield _Said(find, link if before else None, is_within)
            before = find.end

    def _is_done_in_topic(self, find: Find[_Meaning], link: _Link | None, at: int, found: list[Find[_Meaning]]) -> bool:
        """Whether what looks like a topic is done: "sales pitch: role play", "presentation of the groups"."""
        if find.meaning is _Sign.LEARNERS:
            return True
        if link is _Link.COLON:
            return find.meaning in _DONE and not self._is_all(found, at)
        shown = any(each.meaning is _Sign.SHOWING and each.end <= find.start for each in found)
        return link is _Link.ABOUT and shown and find.meaning is _Sign.TOGETHER

    def _links_between(self, start: int, end: int) -> Iterator[tuple[_Link, int]]:
        """The links between two tokens, each with the token after it."""
        wording = self._wording
        named = {link.start: link for link in self._links if start <= link.start and link.end <= end}
        for at in range(start, end + 1):
            left, right = wording.spans[at - 1][1], wording.spans[at][0]
            if at < end and wording.tokens[at] in MARKS:
                right = wording.spans[at][1]
            between = wording.text[left:right]
            if between.strip():
                if _COLONS.search(between):
                    yield _Link.COLON, at
                elif _JOINS.search(between):
                    yield _Link.JOIN, at
            if at in named:
                yield named[at].meaning, named[at].end

    def _is_all(self, found: list[Find[_Meaning]], end: int) -> bool:
        """Whether the tokens up to there are an activity and nothing else that would make it the name of something."""
        covered = {at for find in found if find.end <= end for at in range(find.start, find.end)}
        tokens = self._wording.tokens
        return all(
            at in covered or tokens[at] in MARKS or tokens[at].isdecimal() or self._fillers.begins(tokens[at : at + 1])
            for at in range(end)
        )
