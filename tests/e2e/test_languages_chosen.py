"""People choose their language, and a workspace its form of address, with the buttons of Slack and of Teams."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Final

import pytest
import pytest_asyncio

from dialogs.locales import addressed
from dialogs.texts import Address, Texts, catalogue
from tests.e2e.bots import Bot
from tests.e2e.seasons import Season, season_in, serving
from tests.fakes.slack import Channel, Person, View
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import Conversation

pytestmark = pytest.mark.asyncio(loop_scope="module")

ENGLISH, SLOVENIAN, GERMAN = (catalogue(code) for code in ("en", "sl", "de"))
INFORMAL: Final = catalogue(addressed("de", Address.INFORMAL))
TOPIC: Final = "Sales onboarding"


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """One bot for the whole file."""

    season: Season
    bot: Bot


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[House]:
    async with season_in(tmp_path_factory.mktemp("chosen") / "data") as season, serving(season) as bot:
        yield House(season=season, bot=bot)
        assert season.teams.complaints == []
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output, bot.output


# --- Slack -----------------------------------------------------------------------------------------------------------


async def test_a_hint_with_the_languages_gives_way_to_the_answer_and_the_next_words_are_in_it(house: House) -> None:
    slack, acme = house.season.slack, await house.season.workspace("Acme")
    ana, bob = slack.person("Ana", acme), slack.person("Bob", acme)
    channel = slack.channel("sales", acme, ana, bob)
    await ana.command("language", channel)
    await ana.told(ENGLISH.chosen(ENGLISH.own_name()))
    await ana.press(SLOVENIAN.own_name())
    await ana.told(SLOVENIAN.chosen(SLOVENIAN.own_name()))
    assert [hint.words.splitlines()[0] for hint in ana.whispers()] == [SLOVENIAN.settings_title()]
    await ana.command("help", channel)
    await ana.told(SLOVENIAN.help_title())
    await ana.command(TOPIC, channel)
    await channel.shows(SLOVENIAN.progress(1, 4))
    await bob.command("help", channel)
    await bob.told(ENGLISH.help_title())


async def test_the_home_tab_leads_to_the_languages_and_is_in_the_one_that_is_chosen(house: House) -> None:
    ana = house.season.slack.person("Ana", await house.season.workspace("Beta"))
    await ana.open_home()
    await ana.press(ENGLISH.settings_button(), where=await home_of(ana, ENGLISH.chat.home_lead))
    await ana.press(SLOVENIAN.own_name(), where=await home_of(ana, ENGLISH.chosen(ENGLISH.own_name())))
    await home_of(ana, SLOVENIAN.chat.home_lead)
    await ana.press(SLOVENIAN.settings_button(), where=await home_of(ana, SLOVENIAN.chat.home_lead))
    await ana.press(SLOVENIAN.language_of_app(), where=await home_of(ana, SLOVENIAN.chosen(SLOVENIAN.own_name())))
    await home_of(ana, ENGLISH.chat.home_lead)


async def test_the_form_that_begins_a_plan_is_in_the_chosen_language(house: House) -> None:
    slack, acme = house.season.slack, await house.season.workspace("Gamma")
    ana = slack.person("Ana", acme)
    await ana.command("language slovenian", slack.channel("sales", acme, ana))
    await ana.told(SLOVENIAN.settings_title())
    await ana.shortcut("livewise.start")
    await ana.sees(SLOVENIAN.page.topic_label)
    await ana.submit({SLOVENIAN.page.topic_label: TOPIC})
    await ana.dm.shows(SLOVENIAN.progress(1, 4))


async def test_a_form_of_address_holds_for_the_whole_workspace_and_for_no_other(house: House) -> None:
    slack = house.season.slack
    acme, other = await house.season.workspace("Delta"), await house.season.workspace("Epsilon")
    ana, ben = (slack.person(name, acme, locale="de-DE") for name in ("Ana", "Ben"))
    eva = slack.person("Eva", other, locale="de-DE")
    places = {person.id: slack.channel("sales", person.user.workspace, person) for person in (ana, ben, eva)}
    for person in (ben, eva):
        assert await helped(person, places[person.id]) == list(GERMAN.help_lines())
    await ana.command("language", places[ana.id])
    await ana.told(GERMAN.chosen(GERMAN.address(Address.FORMAL)))
    await ana.press(GERMAN.address(Address.INFORMAL))
    await ana.told(INFORMAL.chosen(INFORMAL.address(Address.INFORMAL)))
    assert INFORMAL.help_lines() != GERMAN.help_lines()
    for person, texts in ((ana, INFORMAL), (ben, INFORMAL), (eva, GERMAN)):
        assert await helped(person, places[person.id]) == list(texts.help_lines())


async def helped(person: Person, channel: Channel) -> list[str]:
    """The lines of the help that they are given when they ask for it."""
    before = len(person.whispers())
    await person.command("hilfe", channel)
    hint = await eventually(lambda: next(reversed(person.whispers()[before:]), None), person.screen)
    return [line.removeprefix("• ") for line in hint.words.splitlines() if line.startswith("• ")]


async def home_of(person: Person, showing: str) -> View:
    """The person's Home tab, once it displays these words."""

    def look() -> View | None:
        home = person.home
        return home if home is not None and showing in home.read(person.reader) else None

    return await eventually(look, lambda: f"Home does not show {showing!r}; displayed is:\n{person.screen()}")


# --- Teams -----------------------------------------------------------------------------------------------------------


async def test_in_a_personal_chat_the_card_with_the_languages_gives_way_to_the_answer(house: House) -> None:
    eva = house.season.teams.person("Eva")
    await eva.say("language")
    await eva.sees(ENGLISH.chosen(ENGLISH.own_name()))
    await eva.press(SLOVENIAN.own_name())
    await eva.sees(SLOVENIAN.chosen(SLOVENIAN.own_name()))
    assert ENGLISH.settings_title() not in eva.screen()
    await eva.say("help")
    await eva.sees(SLOVENIAN.help_title())
    await eva.say(TOPIC)
    await eva.sees(SLOVENIAN.progress(1, 4))


async def test_what_is_asked_for_in_a_channel_comes_to_the_personal_chat(house: House) -> None:
    teams = house.season.teams
    gil, eva = teams.person("Gil"), teams.person("Eva")
    general = teams.team("Training", gil, eva).general
    await gil.mention("language", general)
    await gil.sees(ENGLISH.chosen(ENGLISH.own_name()), gil.chat)
    await gil.sees(ENGLISH.chat.told_alone, general)
    assert not any(settings_of(texts) in written(general) for texts in (ENGLISH, SLOVENIAN))
    await gil.press(SLOVENIAN.own_name(), where=gil.chat)
    await gil.sees(SLOVENIAN.chosen(SLOVENIAN.own_name()), gil.chat)
    await gil.mention(TOPIC, general)
    await gil.sees(SLOVENIAN.progress(1, 4), general)
    assert not any(settings_of(texts) in written(general) for texts in (ENGLISH, SLOVENIAN))
    await eva.mention(TOPIC, general)
    await eva.sees(ENGLISH.progress(1, 4), general)


def settings_of(texts: Texts) -> str:
    """What stands on a card of choices and nowhere else."""
    return texts.chosen(texts.own_name())


def written(place: Conversation) -> str:
    """Everything that the bot has written there."""
    return "\n".join(message.words for message in place.messages() if message.sender is None)
