"""One line or cell -> the times and lengths written in it, and what is left without them.

What a form means can depend on the other lines: "0:45" is a length or a time of day, "10-25" minutes from the start or
hours. Such forms are only told here; `timeline` decides.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dialogs.agenda.languages import Phrases, TimeWords
from dialogs.suggest.phrases import split

DAY: Final = 24 * 60  # minutes; no line is longer

_DASH = r"(?:\s*(?:[-~\u2010-\u2015\u2212\u2192]+>?|>)\s*)"
_MARK = r"['\u2032\u2019\u00b4](?![\w'])"  # of minutes: 45'
_FRACTIONS: Final = {"\u00bd": 30, "\u00bc": 15, "\u00be": 45, "1/2": 30, "1/4": 15, "3/4": 45}
_TAG = re.compile(r"<[^<>]{0,100}>")
_DIGIT = re.compile(r"[\d\u00bd\u00bc\u00be]")
_WORD = re.compile(r"[^\W_]")
_LEADING = re.compile(r"\W*(?P<n>\d{1,6})(?=\s+[^\W\d])")
_CLOCKED = re.compile(r"\W*(?P<n>(?:[01]\d|2[0-3])[0-5]\d)(?![\w.,/]|\s?[-\u2010-\u2015]\s?\d)")  # 0815
_TRAILING = re.compile(r"(?<![\w.,:/+-])(?P<n>\d{1,6})\W*$")
_NEGATIVE = re.compile(r"\s*[-\u2212]\d{1,6}\s*")
_COUNTED = re.compile(r"[^\W\d_]\.?\s+$")  # what stands before a number that counts it
_FEW: Final = 5  # minutes: no range begins below and ends at more than the double
_SIGNED = re.compile(r"(?:^|[:(\t])\s*$")  # what stands before a minus that is no dash
_PUNCTUATION = re.compile(r"[(\[{)\]}]|[,;:]\s+[,;:]")
_TWICE = re.compile(r"([,;:])(?:\s+[,;:])+")
_OPENED = re.compile(r"([(\[{])\s*[,;:]\s*|\s+(?=[)\]}])")
_BRACKETS = re.compile(r"[(\[{]\s*[)\]}]")
_AROUND = " \t\u00a0-\u2010\u2011\u2012\u2013\u2014\u2015:;,.|/*\u2022\u00b7>\u2192+~"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time as written. `minutes` is from midnight; `half` is "a" or "p" where am or pm is said."""

    minutes: int
    half: str = ""
    is_hours: bool = False  # written with an h, as lengths are: "1h30"
    is_certain: bool = False  # nothing but a time of day: "9 am", "9 Uhr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bare:
    """A number without a unit, and what is left without it."""

    number: int
    rest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Two numbers that may be hours or minutes from the beginning, and what is left without them."""

    low: int
    high: int
    rest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What one line or cell holds. `rest` is what is left of it: nothing where there is nothing but times."""

    rest: str
    first: Clock | None = None  # a single time, or the first of two
    second: Clock | None = None  # the end of the range
    last: Clock | None = None  # one more single time at the end
    offset: int | None = None  # minutes from the beginning of everything: "T+20"
    length: int | None = None
    parts: tuple[int, ...] = ()  # the lengths of which that is the sum
    is_aside: bool = False  # the length stands within the words, where it may be that of a part
    numbers: Numbers | None = None  # "0-10" at the beginning
    leading: Bare | None = None
    clocked: Bare | None = None  # four digits at the beginning, which may be a time of day
    trailing: Bare | None = None
    nonsense: str = ""  # what cannot be meant, as typed


class Forms:
    """Reads forms with the words of all languages."""

    def __init__(self, words: Iterable[TimeWords], joins: Iterable[Phrases], includes: Iterable[Phrases]) -> None:
        """Between two lengths `joins` say that both count, `includes` that the second is a part of the first."""
        each = list(words)
        minutes = _any_of(one.minutes for one in each)
        hours = _any_of(one.hours for one in each)
        until = _any_of(one.until for one in each)
        times = _any_of(one.times for one in each)
        rounds = _any_of(one.rounds for one in each)
        apiece = _any_of(one.apiece for one in each)
        self.joins = re.compile(rf"[+,;&]|\b(?:{_any_of(joins)})\b", re.IGNORECASE)
        self.includes = re.compile(rf"\b(?:{_any_of(includes)})\b", re.IGNORECASE)
        own = {word for one in each for word in split(one.hours)}
        clock = _any_of(", ".join(word for word in split(one.clock) if word not in own) for one in each)
        after = _any_of(one.clock for one in each)
        self.lengths = {
            _folded(phrase): minutes for one in each for minutes, said in one.lengths.items() for phrase in split(said)
        }
        self.said = re.compile(rf"\b(?:{_any_of(','.join(one.lengths.values()) for one in each)})\b", re.IGNORECASE)
        self.since = re.compile(rf"\b(?:{_any_of(one.since for one in each)})\.?\s*$", re.IGNORECASE)
        unit = rf"(?:(?:{minutes})\b\.?|{_MARK})"
        no_unit = rf"(?!\s?-?{unit})"

        def point(n: int) -> str:
            return (
                rf"(?P<h{n}>\d{{1,2}})(?:"
                rf"(?:[:.]|\s?(?P<letter{n}>h)\s?)(?P<m{n}>\d\d)(?!\d)(?::\d\d\b)?(?:\s?(?:{after})\b\.?)?"
                rf"|\s?(?P<bare{n}>h)(?!\w)"
                rf"|\s?(?P<word{n}>{clock})\b\.?(?:\s(?P<past{n}>[0-5]\d)\b)?"
                rf")?(?:\s?(?P<half{n}>[ap])\.?\s?m\b\.?)?"
            )

        begins = r"(?<![\w.,:+/])(?<![^\W\d]-)(?<!\d-)"
        self.range = re.compile(
            rf"{begins}{point(1)}(?:{_DASH}|\s*/\s*|\s+(?:{until})\s+){point(2)}(?!\w|:\d|[.,]\d){no_unit}",
            re.IGNORECASE,
        )
        self.digits = re.compile(rf"{begins}(\d\d)(\d\d){_DASH}(\d\d)(\d\d)(?![\w:]|[.,]\d)")
        self.hours = re.compile(rf"\W*(\d\d)(\d\d)\s?(?:{after}|h)(?!\w)\.?", re.IGNORECASE)  # 0815 hrs
        self.single = re.compile(rf"{begins}{point(1)}(?![\w%\u20ac$]|:\d|[.,]\d){no_unit}", re.IGNORECASE)
        after_start = r"(?:(\d{1,2})[:h](?=\d\d))?(\d{1,4})(?!\d)"
        self.offset = re.compile(
            rf"(?<!\w)t\s?[+=]\s?{after_start}(?:(?:{_DASH}|\s(?:{until})\s)(?:t\s?[+=]\s?)?{after_start})?(?:\s?{unit})?",
            re.IGNORECASE,
        )
        number = r"\d{1,9}(?:[.,]\d{1,2})?"
        self.length = re.compile(
            rf"(?<![\w.,:])(?=[-\u2212\d\u00bd\u00bc\u00be])(?P<sign>[-\u2212](?=\d))?(?<!\w[-\u2212])"
            rf"(?:(?P<times>\d{{1,2}})(?:\s?(?:\u00d7|\*|(?:{times})(?![^\W\d]))\s?|\s(?:{rounds})\s(?:{apiece})\s))?(?:"
            rf"(?P<hm>\d{{1,3}})\s?-?(?:{hours})(?![^\W\d])\.?(?:\s(?:and|und|et|y|in)\s|,?\s)?(?P<rest>[0-5]?\d)(?![\d:]|[.,]\d)"
            rf"(?:\s?{unit})?"
            rf"|(?P<colon>\d{{1,2}}):(?P<after>[0-5]\d)\s?(?:{hours})\b\.?"
            rf"|(?P<low>{number})(?:{_DASH}|\s(?:{until})\s)(?P<high>{number})\s?-?(?:(?P<low_minutes>{unit})|(?:{hours})\b\.?)"
            rf"|(?P<whole>\d?)\s?(?P<fraction>[\u00bd\u00bc\u00be]|1/2|1/4|3/4)\s?(?:{hours})\b\.?"
            rf"|(?P<number>{number})\s?-?(?:(?P<minutes>{unit})|(?:{hours})\b\.?)"
            rf")",
            re.IGNORECASE,
        )
        self.numbers = re.compile(
            rf"\W*(?P<low>\d{{1,3}}){_DASH}(?P<high>\d{{1,3}})(?![\w:]|[.,]\d)(?P<unit>\s?{unit})?", re.IGNORECASE
        )

    def read(self, text: str) -> Form:
        """The form of a line or cell."""
        if not _DIGIT.search(text) and not self.said.search(text):
            return Form(rest=tidy(text))
        return _Scan(self, text).form()


class _Scan:
    """One text while it is read: what is taken is blanked out and not read again."""

    def __init__(self, forms: Forms, text: str) -> None:
        self._forms = forms
        self._text = text
        self._left = _TAG.sub(lambda tag: " " * len(tag[0]), text)
        self._spans: list[tuple[int, int]] = []
        self._nonsense = ""

    def form(self) -> Form:
        first, second = self._range()
        offset, offset_end = (None, None) if first else self._offset()
        numbers = None if first or offset is not None else self._numbers()
        last = None
        if first is None and offset is None:
            first, last = self._singles()
        parts, is_aside = self._length()
        if offset is not None and offset_end is not None and offset_end > offset:
            parts, is_aside = (offset_end - offset,), False
        untimed = not self._spans and not self._nonsense
        return Form(
            rest=tidy(self._without(self._spans)),
            first=first,
            second=second,
            last=last,
            offset=offset,
            length=sum(parts) if parts else None,
            parts=parts if len(parts) > 1 else (),
            is_aside=is_aside,
            numbers=numbers,
            leading=self._bare(_LEADING.match(self._left)) if untimed else None,
            clocked=self._bare(_CLOCKED.match(self._left)) if untimed else None,
            trailing=self._bare(_TRAILING.search(self._left)) if untimed else None,
            nonsense=self._nonsense or self._negative(),
        )

    def _range(self) -> tuple[Clock | None, Clock | None]:
        for found in self._forms.range.finditer(self._left):
            since = self._forms.since.search(self._left, 0, found.start())
            if "/" in found[0] and not (found["m1"] and found["m2"]):  # a fraction or a date
                continue
            if since or any(found[f"{name}{n}"] for n in (1, 2) for name in ("m", "half", "bare", "word")):
                self._take(found, since)
                return self._clock(found, 1), self._clock(found, 2)
        return self._digits()

    def _digits(self) -> tuple[Clock | None, Clock | None]:
        """0900-0930."""
        found = self._forms.digits.search(self._left)
        if found is None or int(found[1]) > 24 or int(found[3]) > 24:
            return None, None
        self._take(found)
        first, second = ((int(found[n]), int(found[n + 1])) for n in (1, 3))
        return self._checked(*first, found), self._checked(*second, found)

    def _singles(self) -> tuple[Clock | None, Clock | None]:
        """The time the line begins with, or else any it has; and a second one that it ends with."""
        hours = self._forms.hours.match(self._left)
        if hours and int(hours[1]) < 25:
            self._take(hours)
            return self._checked(int(hours[1]), int(hours[2]), hours, is_certain=True), None
        found = [
            each
            for each in self._forms.single.finditer(self._left)
            if any(each[name] for name in ("m1", "half1", "bare1", "word1"))
            and not _is_decimal(each)
            and not self._is_place(each)
        ]
        first = next((each for each in found if self._is_first(each)), None) or next(
            (each for each in found if self._is_last(each) or ":" in each[0] or each["half1"] or each["word1"]), None
        )
        if first is None:
            return None, None
        last = next((each for each in found if each is not first and self._is_last(each)), None)
        self._take(first, self._forms.since.search(self._left, 0, first.start()))
        if last is None:
            return self._clock(first, 1), None
        self._take(last)
        return self._clock(first, 1), self._clock(last, 1)

    def _is_place(self, found: re.Match[str]) -> bool:
        """Whether it names what stands before it, such as a room: "Room 4.02"."""
        is_point = "." in found[0] and found[0][-1].isdecimal() and int(found["h1"]) < _FEW
        return is_point and not self._is_first(found) and bool(_COUNTED.search(self._left[: found.start()]))

    def _clock(self, found: re.Match[str], n: int) -> Clock | None:
        hour, minute = int(found[f"h{n}"]), int(found[f"m{n}"] or found[f"past{n}"] or 0)
        half = (found[f"half{n}"] or "").lower()
        if half and not 1 <= hour <= 12:
            half = ""
        return self._checked(
            hour % 12 + (12 if half == "p" else 0) if half else hour,
            minute,
            found,
            half=half,
            is_hours=bool(found[f"letter{n}"] or found[f"bare{n}"]),
            is_certain=bool(half or found[f"word{n}"]),
        )

    def _checked(
        self,
        hour: int,
        minute: int,
        found: re.Match[str],
        *,
        half: str = "",
        is_hours: bool = False,
        is_certain: bool = False,
    ) -> Clock | None:
        if minute > 59 or 60 * hour + minute > DAY:
            self._nonsense = self._nonsense or found[0].strip()
            return None
        return Clock(minutes=60 * hour + minute, half=half, is_hours=is_hours, is_certain=is_certain)

    def _offset(self) -> tuple[int | None, int | None]:
        found = self._forms.offset.search(self._left)
        if found is None:
            return None, None
        self._take(found)
        first, second = ((int(found[n] or 0), found[n + 1]) for n in (1, 3))
        return 60 * first[0] + int(first[1]), None if second[1] is None else 60 * second[0] + int(second[1])

    def _numbers(self) -> Numbers | None:
        found = self._forms.numbers.match(self._left)
        if found is None:
            return None
        low, high = int(found["low"]), int(found["high"])
        if low >= high:
            return None
        return Numbers(low=low, high=high, rest=tidy(self._without([found.span()])))

    def _length(self) -> tuple[tuple[int, ...], bool]:
        """The minutes the line takes, in parts where it names those only, and whether they may be those of a part."""
        forms = self._forms
        found = [(each, minutes) for each in self._lengths() if (minutes := self._minutes(each))]
        found += [(each, forms.lengths[_folded(each[0])]) for each in forms.said.finditer(self._left)]
        found = sorted(((each, minutes) for each, minutes in found), key=lambda one: one[0].start())
        found = [one for at, one in enumerate(found) if not at or one[0].start() >= found[at - 1][0].end()]
        if not found:
            return (), False
        chosen, is_aside = self._chosen(found)
        for each, _ in chosen:
            self._take(each, self._forms.since.search(self._left, 0, each.start()))
        if sum(minutes for _, minutes in chosen) > DAY:
            self._nonsense = self._nonsense or chosen[0][0][0].strip()
            return (), False
        return tuple(minutes for _, minutes in chosen), is_aside

    def _lengths(self) -> Iterator[re.Match[str]]:
        for found in self._forms.length.finditer(self._left):
            length = self._forms.length.match(self._left, found.start("high")) if self._is_numbered(found) else None
            yield length or found

    def _is_numbered(self, found: re.Match[str]) -> bool:
        """Whether the first number counts what stands before it, and is no shortest length: "Exercise 1 - 25 min"."""
        if not found["low"] or not _COUNTED.search(self._left[: found.start()]):
            return False
        low, high = (float(found[name].replace(",", ".")) for name in ("low", "high"))
        return high < low or high > (2 if low < _FEW else 3) * low

    def _chosen(self, found: list[tuple[re.Match[str], int]]) -> tuple[list[tuple[re.Match[str], int]], bool]:
        total = sum(minutes for _, minutes in found)
        whole = next((one for one in found if len(found) > 2 and 2 * one[1] == total), None)
        edge = next((one for one in found if self._is_first(one[0])), None)
        if whole or len(found) == 1:
            one = whole or found[0]
            return [one], not (self._is_first(one[0]) or self._is_last(one[0]))
        if edge and all(self._is_bracketed(each) for each, _ in found if each is not edge[0]):
            return [edge], False
        gaps = [self._left[one[0].end() : two[0].start()] for one, two in pairwise(found)]
        if any(self._forms.includes.search(gap) for gap in gaps):
            return [edge or found[0]], False
        if all(_WORD.search(gap) and self._forms.joins.search(gap) for gap in gaps):
            return found, False
        last = next((one for one in found if self._is_last(one[0])), None)
        return [last or edge or found[0]], not (last or edge)

    def _minutes(self, found: re.Match[str]) -> int | None:
        if found["sign"] and _SIGNED.search(self._left[: found.start()]):
            self._nonsense = self._nonsense or found[0].strip()
            self._take(found)
            return None
        times = int(found["times"] or 1)
        if found["hm"]:
            return times * (60 * int(found["hm"]) + int(found["rest"]))
        if found["colon"]:
            return times * (60 * int(found["colon"]) + int(found["after"]))
        if found["fraction"]:
            return times * (60 * int(found["whole"] or 0) + _FRACTIONS[found["fraction"]])
        number = float((found["number"] or found["low"]).replace(",", "."))
        return int(times * number * (1 if found["minutes"] or found["low_minutes"] else 60) + 0.5)

    def _bare(self, found: re.Match[str] | None) -> Bare | None:
        if found is None:
            return None
        return Bare(number=int(found["n"]), rest=tidy(self._without([found.span("n")])))

    def _negative(self) -> str:
        return self._text.strip() if _NEGATIVE.fullmatch(self._text) else ""

    def _take(self, found: re.Match[str], since: re.Match[str] | None = None) -> None:
        start, end = since.start() if since else found.start(), found.end()
        self._spans.append((start, end))
        self._left = self._left[:start] + " " * (end - start) + self._left[end:]

    def _is_first(self, found: re.Match[str]) -> bool:
        before = self._left[: found.start()]
        since = self._forms.since.search(before)
        return not _WORD.search(before[: since.start()] if since else before)

    def _is_last(self, found: re.Match[str]) -> bool:
        return not _WORD.search(self._left, found.end())

    def _is_bracketed(self, found: re.Match[str]) -> bool:
        before = self._left[: found.start()]
        return before.count("(") + before.count("[") > before.count(")") + before.count("]")

    def _without(self, spans: list[tuple[int, int]]) -> str:
        kept: list[str] = []
        at = 0
        for start, end in sorted(spans):
            kept.append(self._text[at:start])
            at = max(at, end)
        return " ".join([*kept, self._text[at:]])


def _is_decimal(found: re.Match[str]) -> bool:
    """Whether what looks like a time is a number of hours, or none at all: "0.50 h", "9.75"."""
    if "." not in found[0] or not found["m1"]:
        return False
    return int(found["m1"]) > 59 or (int(found["h1"]) < 5 and found[0][-1].isalpha() and not found["half1"])


def tidy(text: str) -> str:
    """The text without what times leave behind: empty brackets, and marks at its ends."""
    if _PUNCTUATION.search(text):
        text = _BRACKETS.sub(" ", _OPENED.sub(r"\1", _TWICE.sub(r"\1", text)))
    return _balanced(" ".join(text.split()).strip(_AROUND))


def _balanced(text: str) -> str:
    if text.endswith(("(", "[")):
        text = text[:-1].rstrip(_AROUND)
    return text[1:].lstrip(_AROUND) if text[:1] in (")", "]") else text


def _any_of(lists: Iterable[Phrases]) -> str:
    words = {_folded(phrase) for phrases in lists for phrase in split(phrases)}
    spelled = (re.escape(word).replace("'", "['\u2019]").replace(r"\ ", r"\s+") for word in words)
    return "|".join(sorted(spelled, key=lambda word: (-len(word), word)))


def _folded(phrase: str) -> str:
    return " ".join(phrase.replace("\u2019", "'").casefold().split())
