"""Conversations in every language but English, on every platform at once: typed, pressed, and never in English."""

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from dialogs.grid import Option, Question, Result
from dialogs.locales import language_of
from dialogs.session import Asking
from dialogs.texts import CATALOGUES, FALLBACK, catalogue
from dialogs.understand import Command
from tests.dialogs.inventory import DATE, WORDS, inventory, labels
from tests.e2e.script import spelled
from tests.e2e.seasons import Season, season_in, serving
from tests.e2e.speakers import TONGUES, SlackSpeaker, Speaker, TeamsSpeaker, Tongue, WebSpeaker

Name = tuple[str, str]  # a platform and a language

_CHARACTERS, _WORDS = 12, 3  # of the shortest piece of a sentence that is looked for
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")


@pytest.fixture(scope="module")
def spoken() -> Mapping[str, Tongue]:
    """A language that the bot has and nobody here speaks would go untried."""
    assert set(TONGUES) == set(CATALOGUES) - {FALLBACK}
    return TONGUES


async def test_every_language_is_spoken_from_the_description_to_the_reminders(
    tmp_path: Path, spoken: Mapping[str, Tongue]
) -> None:
    async with assembly(tmp_path / "data", spoken) as (season, people):
        talks = {name: converse(person, spoken[name[1]]) for name, person in people.items()}
        while any(await asyncio.gather(*(go_on(talk, people[name], name) for name, talk in talks.items()))):
            await season.settled()


@asynccontextmanager
async def assembly(folder: Path, spoken: Mapping[str, Tongue]) -> AsyncGenerator[tuple[Season, Mapping[Name, Speaker]]]:
    """One person for every language and platform, all of them with the same bot."""
    async with AsyncExitStack() as stack:
        season = await stack.enter_async_context(season_in(folder))
        bot = await stack.enter_async_context(serving(season, LIVEWISE_LANGUAGES="en,de,fr,es,sl"))
        acme = await season.workspace("Acme")
        people: dict[Name, Speaker] = {}
        for code, tongue in spoken.items():
            visitor = WebSpeaker(bot.address, language=tongue.locale)
            people["playground", code] = await stack.enter_async_context(visitor)
            ana = season.slack.person("Ana", acme, locale=tongue.locale)
            begun = tongue.texts.progress(1, len(Question))
            people["Slack", code] = SlackSpeaker(ana, season.slack.channel("sales", acme, ana), begun=begun)
            eva = season.teams.person("Eva", locale=tongue.locale)
            people["Teams", code] = TeamsSpeaker(eva, eva.chat)
        yield season, people
        assert season.teams.complaints == []
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output, bot.output


async def go_on(talk: AsyncIterator[None], person: Speaker, name: Name) -> bool:
    """To the next point at which everything has to be sent before the talk goes on; whether there was one."""
    try:
        async for _ in talk:
            return True
    except (AssertionError, TimeoutError) as error:
        error.add_note(f"{name}:\n{spelled(await person.reads())}")
        raise
    return False


async def converse(person: Speaker, tongue: Tongue) -> AsyncIterator[None]:
    """From a description to a plan with reminders, typed and pressed in turns, and on in another language."""
    for part in (decide(person, tongue), plan(person, tongue), change_language(person, tongue)):
        async for _ in part:
            yield


async def decide(person: Speaker, tongue: Tongue) -> AsyncIterator[None]:
    """From a description, whose suggestions are confirmed, to a recommendation."""
    texts = tongue.texts
    await person.start(tongue.description)
    yield
    # The description says three answers already, in its own words.
    await person.sees(texts.progress(1, 4))
    await person.sees(texts.suggestions_heading())
    await reads_no_english(person, tongue)
    await person.press(texts.confirm(Asking.GOAL))
    yield
    await person.sees(texts.progress(2, 4))
    await reads_no_english(person, tongue)
    await person.press(texts.confirm_all())
    yield
    await person.sees(texts.question(Question.PRACTICE))
    await person.say("blorp")
    yield
    await person.sees(texts.missed("blorp"))
    await reads_no_english(person, tongue)
    await person.say(tongue.practice)
    yield
    await person.sees(texts.case_question())
    await reads_no_english(person, tongue)
    await person.say(tongue.case)
    yield
    await person.sees(texts.change_heading())
    await person.sees(texts.reason(Question.CORRECTION, Option.YES))
    await person.press(texts.object())
    yield


async def plan(person: Speaker, tongue: Tongue) -> AsyncIterator[None]:
    """To a plan whose reminders are on, off and on again."""
    texts = tongue.texts
    await person.sees(texts.objection_title())
    await person.press(texts.lay_out_plan(Result.HYBRID))
    yield
    await person.sees(texts.form_title(Result.HYBRID))
    await reads_no_english(person, tongue)
    await person.say(tongue.live)
    yield
    await person.sees(texts.plan_title(tongue.topic))
    await person.sees("2030")
    await person.press(texts.why_days())
    await person.say(tongue.remind)
    yield
    await person.sees(texts.reasons_title())
    await person.press(texts.reminders.stop())
    yield
    await person.press(texts.reminders.start_again())
    await person.press(texts.reminders.preview())
    yield


async def change_language(person: Speaker, tongue: Tongue) -> AsyncIterator[None]:
    """What is told alone is in the other language from now on; the plan stays in its own."""
    texts, others = tongue.texts, catalogue(tongue.other)
    await person.say(tongue.help)
    await person.hears(texts.help_title())
    await reads_no_english(person, tongue)
    await person.answers(texts.settings_button())
    await person.hears(texts.settings_title())
    await reads_no_english(person, tongue)
    await person.answers(others.own_name())
    yield
    await person.hears(others.settings_title())
    await person.say(others.listing.menu[Command.HELP].title)
    await person.hears(others.help_title())
    await person.sees(texts.plan_title(tongue.topic))


# --- English -----------------------------------------------------------------------------------------------------


async def reads_no_english(person: Speaker, tongue: Tongue) -> None:
    """No piece of an English sentence, and no English label, is on anything that is shown."""
    language = language_of(tongue.locale)
    shown = await person.reads()
    text = "\n".join(each.words for each in shown)
    found = [piece for piece in english(language) if piece in text]
    found += [label for each in shown for label in each.buttons if label in english_labels(language)]
    assert not found, f"in English: {found}"


@cache
def english(language: str) -> frozenset[str]:
    """Pieces of English sentences that this language does not say as well."""
    own = "\n".join(inventory(language).values())
    return frozenset(piece for said in inventory(FALLBACK).values() for piece in pieces(said) if piece not in own)


def pieces(said: str) -> Iterator[str]:
    """A sentence without the names, dates and numbers in it, as far as enough of it is left to be known by."""
    for sign in (WORDS, DATE):
        said = said.replace(sign, "\0")
    for line in re.split("\0|\n", _NUMBER.sub("\0", said)):
        piece = line.strip(" .,;:!?()“”")
        if len(piece) >= _CHARACTERS and len(piece.split()) >= _WORDS:
            yield piece


@cache
def english_labels(language: str) -> frozenset[str]:
    """Labels of buttons that this language has not; what a language calls itself is the same in all."""
    buttons = labels() - {"own_name"}
    said = {text for name, text in inventory(FALLBACK).items() if re.split(r"[(\[]", name)[0] in buttons}
    return frozenset(said - set(inventory(language).values()))
