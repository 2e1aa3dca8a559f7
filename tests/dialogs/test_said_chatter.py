"""Typed words with a day in them that set no date, words that ask for nothing, and a yes to what is suggested."""

from dataclasses import replace

import pytest

from dialogs.cards import Verb
from dialogs.events import Heard, Said
from dialogs.grid import Option, Question
from dialogs.said import Meant, read
from dialogs.session import Asking, asking
from tests.dialogs.talk import AT, Talk, hybrid, planned


def meant(talk: Talk, language: str, words: str, heard: Heard = Heard.ADDRESSED) -> Meant | None:
    return read(replace(talk.session, locale=language), words, AT, heard)


def samples(lines: str) -> list[tuple[str, str]]:
    """The language and each of its sentences."""
    rows = (line.strip().split(": ", 1) for line in lines.strip().splitlines())
    return [(language, words) for language, sentences in rows for words in sentences.split(" | ")]


def verbs(found: Meant | None) -> list[Verb]:
    return [] if found is None else [press.verb for press in found.presses]


CHATTER = """
    en: thanks, see you Friday | remind us on Thursday | I am sick on friday | who comes on friday?
    en: we will be there on Friday
    en: let's have lunch on friday at 12 | budget deadline is 30 November
    en: Anna moved to Berlin on Friday | is it Friday?
    de: danke, bis Freitag | erinnere uns am Donnerstag | ich bin am Freitag krank | wer kommt am Freitag?
    de: wir sind am Freitag da
    de: lass uns am Freitag um 12 essen | die Frist ist der 30. November
    fr: merci, à vendredi | rappelle-nous jeudi | je suis malade vendredi | qui vient vendredi ? | à vendredi !
    fr: on déjeune vendredi à 12h | la date limite est le 30 novembre
    es: gracias, hasta el viernes | recuérdanos el jueves | estoy enfermo el viernes | ¿quién viene el viernes?
    es: comemos el viernes a las 12 | el plazo es el 30 de noviembre | nos vemos el viernes
    sl: hvala, se vidimo v petek | opomni nas v četrtek | v petek sem bolan | kdo pride v petek?
    sl: gremo v petek ob 12 na kosilo | rok je 30. november | pridemo v petek
"""

MOVES = """
    en: move it to Friday | can we move it to Friday? | please postpone the session to Friday | Friday | make it Friday
    en: Anna is sick, so move the session to Friday
    de: verschiebe auf Freitag | verschieb den Termin auf Freitag | können wir das auf Freitag verschieben? | Freitag
    fr: déplacer au vendredi | déplace la séance à vendredi | on peut la déplacer à vendredi ? | vendredi
    es: muévelo al viernes | mueve la sesión al viernes | cambia la fecha al viernes | viernes
    sl: prestavi na petek | prestavi termin na petek | lahko prestavimo na petek? | petek
"""

WHOLE = """
    en: 14 May 15:00, 90 min, 12 people
    de: 14. Mai 15:00, 90 Min, 12 Leute
    fr: 14 mai 15h, 90 min, 12 personnes
    es: 14 de mayo 15:00, 90 min, 12 personas
    sl: 14. maj 15:00, 90 min, 12 ljudi
"""


@pytest.mark.parametrize(("language", "words"), samples(CHATTER))
def test_chatter_moves_no_plan(language: str, words: str) -> None:
    assert verbs(meant(planned(), language, words)) == []
    assert verbs(meant(planned(), language, words, Heard.OVERHEARD)) == []


@pytest.mark.parametrize(("language", "words"), samples(CHATTER))
def test_chatter_that_is_overheard_opens_no_form(language: str, words: str) -> None:
    assert verbs(meant(hybrid(), language, words, Heard.OVERHEARD)) == []


@pytest.mark.parametrize(("language", "words"), samples(MOVES))
def test_who_asks_for_another_day_gets_it(language: str, words: str) -> None:
    found = meant(planned(), language, words)
    assert verbs(found) == [Verb.BOOK]
    assert found is not None
    assert found.values["day"] == "2026-11-27"


@pytest.mark.parametrize(("language", "words"), samples(WHOLE))
@pytest.mark.parametrize("talk", [hybrid(), planned()])
def test_a_date_alone_is_read_in_every_state(talk: Talk, language: str, words: str) -> None:
    for heard in (Heard.ADDRESSED, Heard.OVERHEARD):
        found = meant(talk, language, words, heard)
        assert found is not None
        assert found.values["day"] == "2027-05-14"
        assert (found.values["time"], found.values["participants"]) == ("15:00", "12")


@pytest.mark.parametrize("words", ["remind me tomorrow", "remind us on Thursday", "snooze until Friday"])
def test_a_day_for_reminders_is_no_date(words: str) -> None:
    assert meant(planned(), "en", words) is None
    assert meant(hybrid(), "en", words) is None


def test_tomorrow_is_a_date_until_there_is_one() -> None:
    assert verbs(meant(hybrid(), "en", "tomorrow")) == [Verb.BOOK]
    assert meant(planned(), "en", "tomorrow") is None


@pytest.mark.parametrize(
    ("language", "words"), samples("de: die Schulung ist am 14. Mai\nfr: la formation est le 14 mai")
)
def test_is_names_no_time_zone(language: str, words: str) -> None:
    found = meant(hybrid(), language, words)
    assert found is not None
    assert found.values["zone"] == "Europe/Ljubljana"


# --- nothing to do --------------------------------------------------------------------------------------------

NOTHING = """
    en: back | thanks | thank you very much!
    de: zurück | danke | vielen Dank
    fr: retour | merci | merci beaucoup
    es: atrás | gracias | muchas gracias
    sl: nazaj | hvala | najlepša hvala
"""

RESTORE = """
    en: restore | bring it back
    de: wiederherstellen | stell es wieder her
    fr: restaurer | tout rétablir
    es: restaurar | recuperar mis respuestas
    sl: obnovi | povrni odgovore
"""


@pytest.mark.parametrize(("language", "words"), samples(NOTHING))
def test_what_asks_for_nothing_is_understood(language: str, words: str) -> None:
    found = meant(Talk(), language, words)
    assert found is not None
    assert found.presses == ()


def test_thanks_get_a_word_only_where_they_are_said_to_us() -> None:
    talk = Talk()
    talk.say("thanks")
    assert len(talk.whispers) == 1
    assert "thanks" not in talk.whispers[0]
    talk.do(Said(id=talk.id(), at=talk.now, actor="ana", text="thanks", heard=Heard.OVERHEARD))
    assert not talk.whispers


@pytest.mark.parametrize(("language", "words"), samples(RESTORE))
def test_what_a_restart_put_aside_comes_back_by_words(language: str, words: str) -> None:
    talk = planned()
    talk.say("restart")
    assert verbs(meant(talk, language, words)) == [Verb.RESTORE]


# --- suggestions ----------------------------------------------------------------------------------------------

AGREED = """
    en: yes | ok | looks good | that's right | yes, confirm all
    de: ja | passt | stimmt so | ja, alles bestätigen
    fr: oui | c'est ça | d'accord | oui, tout confirmer
    es: sí | de acuerdo | así es | sí, confirmar todo
    sl: da | drži | tako je | da, potrdi vse
"""
YES = """
    en: yes
    de: ja
    fr: oui
    es: sí
    sl: da
"""
DESCRIPTION = (
    "Sales managers must change how they give feedback: they practise in role plays with each other and a coach "
    "corrects them on the spot"
)


def suggested() -> Talk:
    talk = Talk(DESCRIPTION)
    assert asking(talk.session) is Asking.GOAL
    return talk


@pytest.mark.parametrize(("language", "words"), samples(AGREED))
def test_a_yes_confirms_what_is_suggested(language: str, words: str) -> None:
    assert verbs(meant(suggested(), language, words)) == [Verb.CONFIRM]


@pytest.mark.parametrize(("language", "words"), samples(YES))
def test_without_suggestions_a_yes_confirms_nothing(language: str, words: str) -> None:
    assert meant(Talk(), language, words) is None


@pytest.mark.parametrize(("language", "words"), samples(YES))
def test_where_yes_is_an_answer_it_stays_one(language: str, words: str) -> None:
    talk = suggested()
    talk.press("Knowledge transfer")
    assert asking(talk.session) is Asking.CORRECTION
    found = meant(talk, language, words)
    assert found is not None
    assert (found.presses[0].subject, found.presses[0].value) == (Question.CORRECTION, Option.YES)
