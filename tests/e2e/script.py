"""The conversation every platform must be able to hold: say, press by label, expect what is read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


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


Line = Start | Say | Press | Expect


class Talker(Protocol):
    """A person on some platform."""

    async def start(self, topic: str) -> object: ...

    async def say(self, text: str) -> object: ...

    async def press(self, label: str, **values: str) -> object: ...

    async def sees(self, words: str) -> object: ...


async def hold(talker: Talker, lines: Sequence[Line]) -> None:
    """Go through the lines one after the other."""
    for line in lines:
        match line:
            case Start(topic=topic):
                await talker.start(topic)
            case Say(text=text):
                await talker.say(text)
            case Press(label=label, values=values):
                await talker.press(label, **values)
            case Expect(words=words):
                await talker.sees(words)


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
    Press("Make the plan", {"day": "2020-01-01", "time": "15:00", "zone": "Europe/Ljubljana", "participants": "1.5"}),
    Expect("This is in the past. Please choose a later one."),
    Expect("Please write a number in digits, for example 12."),
    Press(
        "Make the plan",
        {"day": "2027-09-14", "time": "15:00", "zone": "Europe/Ljubljana", "participants": "12", "hours": "4"},
    ),
    Expect("Core concepts"),
    Expect("Estimate: 120 minutes of listening leave the room (70 to 155)."),
    Expect("For 12 participants that is about 24.0 person-hours."),
    Press("Why these days?"),
    Expect("Planned 14 days before the live session."),
    Say("16 November 2027 9:30"),
    Expect("Plan: Sales onboarding for new account managers"),
)
