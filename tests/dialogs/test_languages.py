"""Every language says everything, in its own words, short enough, and as its people write."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from dialogs import views
from dialogs.effects import Slot
from dialogs.locales import address_of, addressed, language_of, region_of
from dialogs.reminders import slot_of
from dialogs.session_agenda import Adopted, Pasted
from dialogs.texts import CATALOGUES, FALLBACK, Address, catalogue
from dialogs.understand import LEXICONS, Command, read_command
from tests.dialogs.inventory import DATE, WORDS, inventory, labels
from tests.dialogs.talk import buttons
from tests.dialogs.travel import Travel, session_for

LOCALES: Final = [addressed(code, address) for code in CATALOGUES for address in Address]
FURTHER: Final = [locale for locale in LOCALES if language_of(locale) != FALLBACK]
BUTTON: Final = 40  # characters, of which a phone shows some thirty in one row
REMINDER_BUTTONS: Final = frozenset(
    f"reminders.{name}"
    for name in (
        *("remind_us", "start_again", "stop", "preview", "details", "done", "skip", "snooze", "pause", "not_later"),
        *("call_off", "call_on", "save", "leave"),
    )
)
FIELDS: Final = frozenset(
    {"field", "agenda.field", "reminders.field", "reminders.pause_day", "chat.words_label", "page.say_label"}
)
FIELD: Final = 55
SHORT: Final = {  # the platforms' own limits
    "chat.close": 24,
    "listing.name": 30,
    "listing.full_name": 100,
    "listing.summary": 80,
    "listing.start.title": 32,
    "listing.plans.title": 32,
    "listing.help.title": 32,
    "listing.forget.title": 32,
    "listing.start.description": 128,
    "listing.plans.description": 128,
    "listing.help.description": 128,
    "listing.forget.description": 128,
}
# Names, figures, and what is made of other sentences.
ALIKE: Final = re.compile(
    r"(page\.(name|language|kinds)|listing\.(name|\w+\.title)|own_name|result|result_title|provisional_title"
    r"|duration|step_length|calendar_step|file_name|phase_total|reminders\.(step_title|step_time|done|done_with))\b"
)


# Words that two languages share.
SHARED: Final = {
    "de": {"Training", "Demos", "Optional", "(optional)", "Hybrid", f"Plan: {WORDS}", f"Hybrid, {DATE}"}
    | {f"Agenda: {WORDS}", f"Live: {WORDS}"},
    "es": {f"Plan: {WORDS}"},
    "fr": {f"{number} participant" for number in (1,)} | {f"{number} participants" for number in (2, 3, 5, 101)},
}


def where_of(name: str) -> str:
    """The method or field, without what it was asked about."""
    return re.split(r"[(\[]", name)[0]


def flaws(locale: str, wrong: list[str]) -> str:
    return "\n".join((f"{locale}:", *wrong))


@pytest.mark.parametrize("locale", FURTHER)
def test_a_language_says_what_english_says(locale: str) -> None:
    english, said = inventory(FALLBACK), inventory(locale)
    empty = [name for name in english if bool(english[name]) != bool(said.get(name, ""))]
    assert not empty, flaws(locale, empty)
    for sign in (WORDS, DATE):
        lost = [
            f"{name}: {said[name]}"
            for name in english
            if (sign.casefold() in english[name].casefold()) != (sign.casefold() in said[name].casefold())
            and said[name]
        ]
        assert not lost, flaws(locale, lost)


@pytest.mark.parametrize("locale", FURTHER)
def test_nothing_is_left_in_english(locale: str) -> None:
    english, said = inventory(FALLBACK), inventory(locale)
    left = [
        f"{name}: {said[name]}"
        for name in english
        if said[name] == english[name]
        and re.search(r"[a-z]{3}", said[name].replace(WORDS, ""))
        and not ALIKE.match(name)
        and said[name] not in SHARED.get(language_of(locale), ())
    ]
    assert not left, flaws(locale, left)


@pytest.mark.parametrize("locale", LOCALES)
def test_labels_are_short_enough(locale: str) -> None:
    buttons = labels() | REMINDER_BUTTONS
    long: list[str] = []
    for name, sentence in inventory(locale).items():
        where = where_of(name)
        limit = BUTTON if where in buttons else FIELD if where in FIELDS else SHORT.get(where)
        if limit is not None and len(sentence) > limit:
            long.append(f"{name}: {len(sentence)} of {limit}: {sentence}")
    assert not long, flaws(locale, long)


@pytest.mark.parametrize("locale", LOCALES)
def test_buttons_with_somebodys_own_words_are_short_enough(locale: str) -> None:
    mixed, unclear, silent = (
        "Theory of everything, then exercise 2 h 40",
        f"Q{'w' * 90} 30 min",
        "Lecture on everything",
    )
    lines = f"{mixed}\n{unclear}\n{silent}\nRole play 30 min"
    pasted = Pasted(text=lines, durations={2: 150}, changing=1, adopted=Adopted.SAME)
    travel = Travel(session_for(agenda=pasted, locale=locale))
    travel.until(travel.now + timedelta(days=90))
    shown = [
        views.view(replace(travel.session, agenda=each), slot, catalogue(locale))
        for each in (pasted, replace(pasted, adopted=Adopted.SHORTER), replace(pasted, durations={}))
        for slot in (Slot.AGENDA, Slot.READING, *(slot_of(number + 1) for number in range(len(travel.sent))))
    ]
    said = {button.label for card in shown for button in buttons(card)}
    assert len([label for label in said if "…" in label]) > 5
    long = [f"{len(label)} of {BUTTON}: {label}" for label in said if len(label) > BUTTON]
    assert not long, flaws(locale, long)


@pytest.mark.parametrize("locale", LOCALES)
def test_sentences_are_written_with_care(locale: str) -> None:
    careless = re.compile(r"  | [.,]|\.\.\.|\"|(?<!\w)'|,,|[.!?]{2}|^\s|\s$|\{|\}")
    wrong = [f"{name}: {said}" for name, said in inventory(locale).items() if careless.search(said)]
    assert not wrong, flaws(locale, wrong)


@pytest.mark.parametrize("locale", [locale for locale in LOCALES if language_of(locale) == "fr"])
def test_french_has_its_spaces(locale: str) -> None:
    careless = re.compile(r" [!?;:»]|« |[^\s!?\u00a0\u202f][!?;»]|«[^\u00a0\u202f]")
    wrong = [
        f"{name}: {said}"
        for name, said in inventory(locale).items()
        if careless.search(re.sub(r"https?:\S+", "", said))
    ]
    assert not wrong, flaws(locale, wrong)


@pytest.mark.parametrize("code", [code for code in CATALOGUES if code != FALLBACK])
def test_people_are_addressed_as_they_wish(code: str) -> None:
    formal, informal = (inventory(addressed(code, address)) for address in Address)
    differing = sum(formal[name] != informal[name] for name in formal)
    assert differing == 0 or differing > 20, "one form of address, or two of every sentence that needs it"
    assert formal == inventory(code), "formal is what nobody has to ask for"


def test_english_addresses_everybody_alike() -> None:
    assert inventory("en") == inventory(addressed("en", Address.INFORMAL))


@pytest.mark.parametrize("code", [code for code in CATALOGUES if code in LEXICONS])
def test_what_the_texts_say_can_be_typed_is_understood(code: str) -> None:
    texts = catalogue(code)
    for command, entry in texts.listing.menu.items():
        assert read_command(entry.title, code) is command, entry.title
    assert read_command(texts.settings_button(), code) is Command.LANGUAGE


@pytest.mark.parametrize("code", LEXICONS)
def test_every_command_can_be_typed_in_every_language(code: str) -> None:
    missing = [command for command in Command if not LEXICONS[code].commands.get(command, "").strip()]
    assert not missing


def test_five_languages_speak_and_understand() -> None:
    assert {"en", "de", "fr", "es", "sl"} <= set(LEXICONS) <= set(CATALOGUES)


def test_a_region_has_its_own_numbers() -> None:
    assert "1,200" in catalogue("en").participants(1200)
    assert "1.200" in catalogue("de-DE").participants(1200)
    assert "1’200" in catalogue("de-CH").participants(1200)


def test_a_tag_keeps_its_region_beside_the_form_of_address() -> None:
    tag = addressed("de-AT", Address.INFORMAL)
    assert (region_of(tag), language_of(tag), address_of(tag)) == ("de-AT", "de", Address.INFORMAL)
    assert addressed(tag, Address.FORMAL) == "de-AT"
    assert addressed("", Address.INFORMAL) == ""


@pytest.mark.parametrize(
    "tag", ["", "xx-YY", "de_AT", "DE", "sl-x-informal", "fr-CA-x-informal", "en-", "-", "de-" * 100]
)
def test_any_tag_gives_a_catalogue(tag: str) -> None:
    assert catalogue(tag).participants(1200)
