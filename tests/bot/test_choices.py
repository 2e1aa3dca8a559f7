"""People choose how they are spoken to, by button and in words."""

from collections.abc import AsyncGenerator, Generator
from dataclasses import replace

import pytest

from adapters.base import Begin, Outcome, Pressed, Typed
from bot.spoken_choice import read_choice
from dialogs.cards import Press, Verb
from dialogs.texts import CATALOGUES, catalogue
from tests.bot.one_bot import ANA, Bot
from tests.bot.servers import Kind, Server, running


@pytest.fixture
def server() -> Generator[Server]:
    with running(Kind.VALKEY) as started:
        yield started


@pytest.fixture
async def bot(server: Server) -> AsyncGenerator[Bot]:
    made = Bot(server.url)
    yield made
    await made.close()


FRENCH = replace(ANA, id="fanny", locale="fr-CA")


async def test_the_choice_holds_for_its_own_answer(bot: Bot) -> None:
    handled = await bot.deliver(Pressed(press=Press(verb=Verb.SPEAK, value="sl")))
    (card,) = handled.replies
    assert handled.outcome is Outcome.ANSWERED
    assert (card.title, card.locale) == (catalogue("sl").settings_title(), "sl")


async def test_words_choose_a_language_wherever_they_are_said(bot: Bot) -> None:
    for deed in (Typed(text="language german"), Begin(topic="Language: German.")):
        (card,) = (await bot.deliver(deed)).replies
        assert card.title == catalogue("de").settings_title()


async def test_the_card_of_choices_is_asked_for_in_words(bot: Bot) -> None:
    (card,) = (await bot.deliver(Typed(text="language"), by=FRENCH)).replies
    assert card.title == catalogue("fr").settings_title()


async def test_what_is_no_choice_changes_nothing(bot: Bot) -> None:
    for press in (Press(verb=Verb.SPEAK, value="tlh"), Press(verb=Verb.ADDRESS, value="rude")):
        (card,) = (await bot.deliver(Pressed(press=press))).replies
        assert card.title == catalogue("en").settings_title()


@pytest.mark.parametrize("code", CATALOGUES)
def test_every_language_is_known_by_its_own_name_and_by_its_english_one(code: str) -> None:
    names = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "sl": "Slovenian"}
    for name in (catalogue(code).own_name(), names[code], code):
        assert read_choice(f"language {name}", "en") == Press(verb=Verb.SPEAK, value=code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("auf Deutsch bitte", "de"),
        ("in English, please", "en"),
        ("switch to german", "de"),
        ("change language to english", "en"),
        ("en français svp", "fr"),
        ("en español por favor", "es"),
        ("po slovensko", "sl"),
        ("v slovenščini", "sl"),
        ("govori angleško", "en"),
        ("speak Slovenian", "sl"),
    ],
)
@pytest.mark.parametrize("locale", ["en", "de", "fr", "es", "sl"])
def test_a_language_is_asked_for_in_any_language(text: str, code: str, locale: str) -> None:
    assert read_choice(text, locale) == Press(verb=Verb.SPEAK, value=code)


@pytest.mark.parametrize(
    "text",
    [
        "language training for nurses",
        "Language",
        "German",
        "Speak with confidence",
        "on es",
        "in de",
        "to informal",
        "language and culture " * 5,
        "",
    ],
)
def test_the_name_of_a_training_is_no_choice(text: str) -> None:
    assert read_choice(text, "en") is None
