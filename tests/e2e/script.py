"""The conversations every platform must be able to hold: say, press by label, expect what is read."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Protocol
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Start:
    """Name a training."""

    topic: str


@dataclass(frozen=True, slots=True)
class Say:
    """Type words."""

    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """Press the button with this label, with the values of its form."""

    label: str
    values: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Expect:
    """These words can be read within the platform's usual delay."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """The clock is moved to this moment, and what is due by then has been sent."""

    moment: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """So many messages have come, and no other; the last one reads so and has exactly these buttons."""

    words: tuple[str, ...]
    buttons: tuple[str, ...] | None = None  # None: any
    messages: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Shows:
    """No message has come; the last one reads so by now and has exactly these buttons."""

    words: tuple[str, ...]
    buttons: tuple[str, ...] | None = None  # None: any


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """No message has come."""


Line = Start | Say | Press | Expect
Dated = Line | At | Sent | Shows | Quiet


class Talker(Protocol):
    """A person on some platform."""

    async def start(self, topic: str) -> object: ...

    async def say(self, text: str) -> object: ...

    async def press(self, label: str, **values: str) -> object: ...

    async def sees(self, words: str) -> object: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message of the bot as a person has it before them; what is typed into forms does not count."""

    words: str
    buttons: tuple[str, ...] = ()


class Reader(Talker, Protocol):
    """A person who reads the plan's conversation back."""

    async def thread(self, last: int = 0) -> Sequence[Shown]:
        """Every message of the bot, the oldest first; only so many of the last ones, where that is asked for."""
        ...

    async def count(self) -> int:
        """How many messages of the bot there are."""
        ...


async def hold(talker: Talker, lines: Sequence[Line]) -> None:
    """Go through the lines one after the other."""
    for line in lines:
        await _do(talker, line)


async def _do(talker: Talker, line: Line) -> None:
    match line:
        case Start(topic=topic):
            await talker.start(topic)
        case Say(text=text):
            await talker.say(text)
        case Press(label=label, values=values):
            await talker.press(label, **values)
        case Expect(words=words):
            await talker.sees(words)


class Time(Protocol):
    """The one clock of all who talk."""

    def move(self, moment: datetime) -> None: ...

    async def settled(self) -> None:
        """Wait until everything that was pressed, typed or due has been answered and sent."""
        ...


async def hold_together(readers: Mapping[str, Reader], lines: Sequence[Dated], time: Time) -> None:
    """Go through the lines, all people at once; none is gone on to before everything has settled."""
    told = Counter({name: await reader.count() for name, reader in readers.items()})  # messages so far
    for number, line in enumerate(lines):
        if isinstance(line, At):
            time.move(line.moment)
        else:
            await asyncio.gather(*(_hold_one(name, reader, line, told) for name, reader in readers.items()))
        try:
            await time.settled()
        except TimeoutError as error:
            error.add_note(f"line {number}: {line}")
            raise


async def _hold_one(name: str, reader: Reader, line: Line | Sent | Shows | Quiet, told: Counter[str]) -> None:
    try:
        match line:
            case Sent(words=words, buttons=buttons, messages=messages):
                told[name] += messages
                await _check(reader, told[name], words, buttons)
            case Shows(words=words, buttons=buttons):
                await _check(reader, told[name], words, buttons)
            case Quiet():
                await _check(reader, told[name], (), None)
            case _:
                await _do(reader, line)
    except (AssertionError, TimeoutError) as error:
        error.add_note(f"{name}, at {line}")
        raise


async def _check(reader: Reader, messages: int, words: tuple[str, ...], buttons: tuple[str, ...] | None) -> None:
    found = await reader.count()
    (newest,) = await reader.thread(last=1)
    if (
        found != messages
        or not all(each in newest.words for each in words)
        or (buttons is not None and newest.buttons != buttons)
    ):
        wanted = f"{messages} messages, the last with {words} and {buttons}"
        raise AssertionError(f"not {wanted}, but {found}:\n{spelled(await reader.thread())}")


def spelled(thread: Sequence[Shown]) -> str:
    """A conversation for a complaint."""
    return "\n---\n".join(f"{shown.words}\n{shown.buttons}" for shown in thread)


CONVERSATION: Sequence[Line] = (
    Start("Sales onboarding for new account managers"),
    Expect("Is the goal knowledge transfer or behaviour change?"),
    Press("Behaviour change"),
    Expect("Does the learner need immediate correction?"),
    Say("blorp"),
    Expect("I could not read “blorp” as an answer to this question."),
    Say("yes, on the spot"),
    Expect("Is peer interaction essential to the skill?"),
    Press("Not sure"),
    Expect("Can practice be simulated on their own time, or must it be live?"),
    Press("It can be simulated"),
    Expect("Is it any of these?"),
    Press("None of these"),
    Expect("People prepare on their own time"),
    Expect("You are not sure about peer interaction. It does not matter which way that goes"),
    Press("Change practice"),
    Expect("So far you said “It can be simulated”. Your other answers stay."),
    Press("Keep “It can be simulated”"),
    Expect("If practice had to be live, it would be live-first."),
    Press("What speaks against this?"),
    Expect("The article is plain about these answers."),
    Press("Set the live date"),
    Expect("When is the live session?"),
    Press(
        "Make the plan",
        {
            "day": "2020-01-01",
            "time": "15:00",
            "zone": "Europe/Ljubljana",
            "country": "Atlantis",
            "participants": "1.5",
        },
    ),
    Expect("This is in the past. Please choose a later one."),
    Expect("I do not know this country. Write its name or its code, like Slovenia or SI."),
    Expect("Please write a number in digits, for example 12."),
    Press(
        "Make the plan",
        {
            "day": "2027-09-14",
            "time": "15:00",
            "zone": "Europe/Ljubljana",
            "country": "Bavaria",
            "participants": "12",
            "hours": "4",
        },
    ),
    Expect("Country: Bayern, Germany. The plan works around the public holidays and weekends there."),
    Expect("Core concepts"),
    Expect("Estimate: 120 minutes of listening leave the room (70 to 155)."),
    Expect("For 12 participants that is about 24.0 person-hours."),
    Press("Why these days?"),
    Expect("Planned 14 days before the live session."),
    Say("16 November 2027 9:30"),
    Expect("Plan: Sales onboarding for new account managers"),
    Say("public holidays of Slovenia"),
    Expect("Country: Slovenia. The plan works around the public holidays and weekends there."),
)


def day(month: int, day_: int, hour: int = 9, minute: int = 0) -> datetime:
    """A local moment of the year in which reminders are tried out."""
    return datetime(2030, month, day_, hour, minute, tzinfo=ZoneInfo("Europe/Ljubljana"))


BEGINNING: Final = day(6, 3, 10)  # when the script begins, on a Monday
WAYS: Final = ("Done", "Snooze", "Skip this step", "Stop reminders")
PAUSES: Final = (
    "Snooze for 1 hour",
    "Snooze until tomorrow, 9:00",
    "Snooze until next working day",
    "Do not snooze",
    "Snooze until this date",
)


def booking(live: str = "2030-06-24") -> Sequence[Line]:
    """From the recommendation to a plan in Slovenia whose live session is on this day at 15:00."""
    return (
        Expect("What would change this answer"),
        Press("Set the live date"),
        Expect("When is the live session?"),
        Press("Make the plan", {"day": live, "time": "15:00", "zone": "Europe/Ljubljana", "country": "Slovenia"}),
        Expect("Country: Slovenia."),
    )


def planning(live: str = "2030-06-24") -> Sequence[Line]:
    """A hybrid plan, whose steps open 14, 10 and 7 days before the live session: on 10, 14 and 17 June."""
    return (
        Start("Sales onboarding"),
        Expect("Question 1 of 4"),
        Press("Behaviour change"),
        Expect("Question 2 of 4"),
        Press("Yes, immediately"),
        Expect("Question 3 of 4"),
        Press("Not sure"),
        Expect("Question 4 of 4"),
        Press("It can be simulated"),
        Expect("Is it any of these?"),
        Press("None of these"),
        *booking(live),
    )


REMINDERS: Final[Sequence[Dated]] = (
    *planning(),
    Sent(messages=2, words=("Plan: Sales onboarding", "I can remind you here of every step")),
    # Nothing is sent before somebody wants it.
    Press("Preview reminders"),
    Sent(
        words=(
            "Reminders are off. This is what would be sent if you turned them on now.",
            "Core concepts",
            "Baseline checks: still time for it",
            "The live session",
            "Next-step assignment: still time for it",
        ),
        buttons=(),
    ),
    Press("Remind us here"),
    Expect("Reminders are on. 0 of 8 steps done."),
    Expect("Next reminder: Mon"),
    Quiet(),
    Press("Reminder details"),
    Sent(words=("Room or link of the live session",)),
    Press("Save", {"place": "Room 4", "bring": "A case of your own"}),
    Shows(words=("Room 4", "A case of your own"), buttons=("Reminder details",)),
    At(moment=day(6, 10, 8, 59)),
    Quiet(),
    # Done, and not; an hour, and a date.
    At(moment=day(6, 10)),
    Sent(words=("Core concepts", "20 min", "We skip the lecture on", "I am Livewise."), buttons=WAYS),
    Press("Done"),
    Shows(words=("Core concepts: done.",), buttons=("Undo: Core concepts",)),
    Expect("1 of 8 steps done."),
    Expect("Next reminder: Fri"),
    Press("Undo: Core concepts"),
    Shows(words=("20 min",), buttons=WAYS),
    Expect("0 of 8 steps done."),
    Press("Snooze"),
    Shows(words=("When shall I come back?",), buttons=PAUSES),
    Press("Do not snooze"),
    Shows(words=("20 min",), buttons=WAYS),
    Press("Snooze"),
    Press("Snooze for 1 hour"),
    Shows(words=("Core concepts: comes back on", "10:00"), buttons=("Undo: Core concepts",)),
    At(moment=day(6, 10, 9, 59)),
    Quiet(),
    At(moment=day(6, 10, 10, 1)),
    Sent(words=("Core concepts, as you asked", "20 min"), buttons=WAYS),
    Press("Snooze"),
    Press("Snooze until this date", {"day": "2030-06-09"}),
    Shows(words=("This date is not ahead.",), buttons=PAUSES),
    Press("Snooze until this date", {"day": "2030-06-12"}),
    Shows(words=("Core concepts: comes back on",), buttons=("Undo: Core concepts",)),
    At(moment=day(6, 11, 12)),
    Quiet(),
    At(moment=day(6, 12)),
    Sent(words=("Core concepts, as you asked",), buttons=WAYS),
    Say("done"),
    Sent(words=("Core concepts: done.",), buttons=("Undo: Core concepts",)),
    # A weekend passes; what comes back after it comes together with what is new.
    At(moment=day(6, 14)),
    Sent(words=("Frameworks", "15 min"), buttons=WAYS),
    Press("Snooze"),
    Press("Snooze until tomorrow, 9:00"),
    Shows(words=("Frameworks: comes back on Mon", "17"), buttons=("Undo: Frameworks",)),
    At(moment=day(6, 16, 12)),
    Quiet(),
    At(moment=day(6, 17)),
    Sent(
        words=("Frameworks, as you asked", "Demos", "Baseline checks"),
        buttons=(
            "Done: Frameworks",
            "Skip: Frameworks",
            "Done: Demos",
            "Skip: Demos",
            "Done: Baseline checks",
            "Skip: Baseline checks",
            "Snooze",
            "Stop reminders",
        ),
    ),
    Press("Skip: Frameworks"),
    Press("Done: Baseline checks"),
    Shows(
        words=("Frameworks: skipped.", "Demos", "Baseline checks: done."),
        buttons=(
            "Undo: Frameworks",
            "Done: Demos",
            "Skip: Demos",
            "Undo: Baseline checks",
            "Snooze",
            "Stop reminders",
        ),
    ),
    # Another date: what was told comes again when it is time for it, what is done does not.
    Say("1 July 2030 15:00"),
    Sent(words=("Plan: Sales onboarding", "Reminders are on. 2 of 8 steps done, 1 skipped.")),
    At(moment=day(6, 23, 12)),
    Quiet(),
    At(moment=day(6, 24)),
    Sent(words=("Demos", "15 min"), buttons=WAYS),
    # Tomorrow is Statehood Day.
    Press("Snooze"),
    Press("Snooze until tomorrow, 9:00"),
    Shows(words=("Demos: comes back on",), buttons=("Undo: Demos",)),
    At(moment=day(6, 25, 12)),
    Quiet(),
    At(moment=day(6, 26)),
    Sent(words=("Demos, as you asked",), buttons=WAYS),
    Press("Done"),
    Shows(words=("Demos: done.",), buttons=("Undo: Demos",)),
    # Called off with one line, which then says that it is not.
    Say("the session is cancelled"),
    Sent(messages=2, words=("Sales onboarding is called off, so its reminders have ended.",), buttons=()),
    Press("It takes place after all"),
    Shows(words=("The reminders for Sales onboarding go on.",), buttons=()),
    # The day before, stopped and started again in its place.
    At(moment=day(6, 28)),
    Sent(
        words=("The live session", "Room 4", "A case of your own", "Everything before it is done."),
        buttons=("Stop reminders",),
    ),
    Press("Stop reminders"),
    Shows(words=("Reminders are stopped.",), buttons=("Start reminders again",)),
    Press("Start reminders again"),
    Shows(words=("The live session",), buttons=("Stop reminders",)),
    # After the session, in words.
    At(moment=day(7, 2)),
    Sent(words=("Recap", "5 min"), buttons=WAYS),
    Say("snooze until Thursday"),
    Sent(words=("Recap: comes back on",), buttons=("Undo: Recap",)),
    At(moment=day(7, 4)),
    Sent(
        words=("Recap, as you asked", "Reflection", "10 min"),
        buttons=(
            "Done: Recap",
            "Skip: Recap",
            "Done: Reflection",
            "Skip: Reflection",
            "Snooze",
            "Stop reminders",
        ),
    ),
    Say("stop reminders"),
    Sent(words=("Reminders are stopped.",), buttons=("Start reminders again",)),
    At(moment=day(7, 9, 12)),
    Quiet(),
    Say("start reminders"),
    Sent(messages=2, words=("Correction clips", "10 min"), buttons=WAYS),
    Press("Skip this step"),
    Shows(words=("Correction clips: skipped.",), buttons=("Undo: Correction clips",)),
    Expect("3 of 8 steps done, 2 skipped."),
)
# What stands there in the end, and what can still be pressed on it; None: whatever the plan's own cards offer.
_MOVED: Final = ("This goes on below.", ())
_CLOSED: Final = "This reminder is closed."
REMINDED: Final[Sequence[tuple[str, tuple[str, ...] | None]]] = (
    ("People prepare on their own time", None),
    _MOVED,  # the first plan
    ("The reminders to come", ()),
    ("What reminders should say", ("Reminder details",)),
    (_CLOSED, ()),  # core concepts
    (_CLOSED, ()),  # an hour later
    _MOVED,  # two days later
    ("Core concepts: done.", ()),
    (_CLOSED, ()),  # frameworks
    ("Baseline checks: done.", ()),  # together with demos, and frameworks again
    _MOVED,  # the plan with its second date
    (_CLOSED, ()),  # demos
    (_CLOSED, ()),  # two days later
    _MOVED,  # the plan that was called off, and was not
    ("The reminders for Sales onboarding go on.", ()),
    ("The live session", ()),
    _MOVED,  # the recap
    (_CLOSED, ()),
    _MOVED,  # the recap with the reflection
    (
        "Reflection",
        ("Done: Recap", "Skip: Recap", "Done: Reflection", "Skip: Reflection", "Snooze", "Stop reminders"),
    ),
    ("Plan: Sales onboarding", None),
    ("Correction clips: skipped.", ("Undo: Correction clips",)),
)
ENDING: Final[Sequence[Dated]] = (
    Press("Change date or details"),
    Press("Call off the live session"),
    Sent(words=("Sales onboarding is called off, so its reminders have ended.",), buttons=()),
    At(moment=day(7, 15, 12)),
    Quiet(),
    Press("It takes place after all"),
    Sent(words=("Next-step assignment",), buttons=WAYS),
)
