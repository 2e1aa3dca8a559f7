"""Several answers in one message, and answers that replace the last one."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dialogs.grid import Case, Option, Question
from dialogs.said import read
from dialogs.session import Asking, asking
from tests.dialogs.talk import Talk, hybrid, reading

ORDER = ("goal", "correction", "peer", "practice")


def answers(talk: Talk) -> str:
    """The answers so far, a dash for an open one."""
    given = talk.session.answers
    return " ".join(given[question].value if question in given else "-" for question in Question)


def asked(question: str) -> Talk:
    """A talk in which this question is asked; what comes before it is answered knowledge, yes, yes."""
    talk = Talk()
    talk.press(*("Knowledge transfer", "Yes, immediately", "Yes, essential")[: ORDER.index(question)])
    return talk


# What is asked, the message, and the answers after it.
SEVERAL = """
    goal | behaviour change, and yes they need correction right away | behavior yes - -
    goal | both; no; no; async | both no no async
    goal | both, no, no, async | both no no async
    goal | knowledge, no correction, alone, scenarios | knowledge no no async
    goal | knowledge, yes, in a group, live | knowledge yes yes live
    goal | practice must be live, and the goal is behaviour | behavior - - live
    goal | it's knowledge and practice must be live | knowledge - - live
    goal | both, and no correction | both no - -
    correction | no correction needed and peers are essential, practice must be live | knowledge no yes live
    correction | no, peers are essential, practice must be live | knowledge no yes live
    correction | yes; no; live | knowledge yes no live
    correction | later is fine, alone, in a sandbox | knowledge no no async
    peer | yes, and practice must be live | knowledge yes yes live
    goal | knowledge, yes, yes, alone | knowledge yes yes async
    peer | yes; live | knowledge yes yes live
"""

# Where a second answer is not plain, the first one stays what it is or nothing is read.
ONE = """
    goal | knowledge and behaviour | both - - -
    goal | behaviour, yes | behavior - - -
    goal | knowledge, later | knowledge - - -
    goal | behaviour, right away | behavior - - -
    goal | behaviour, and maybe peers are needed | behavior - - -
    goal | behaviour, not sure about correction | behavior - - -
    correction | yes, absolutely, live | knowledge yes - -
    correction | Yes. Definitely. | knowledge yes - -
    correction | no, no, no | knowledge no - -
    correction | yes, yes, yes | knowledge yes - -
    correction | yes, yes, alone | knowledge yes - -
    correction | no; never | knowledge no - -
    correction | no, later is fine | knowledge no - -
    correction | yes, right away, on the spot | knowledge yes - -
    correction | yes, otherwise they'd learn it wrong | knowledge yes - -
    peer | yes, in person | knowledge yes yes -
    peer | no, alone, at home | knowledge yes no -
    peer | yes, together, live | knowledge yes yes -
"""

# The asked question is not answered plainly; what names its question is kept.
KEPT = """
    goal | something about cheese, no correction needed | - no - -
    goal | we will see on Monday, practice must be live | - - - live
    correction | the weather is fine, peers are essential | knowledge - yes -
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("question", "words", "expected"), [*rows(SEVERAL), *rows(KEPT)])
def test_each_plain_part_is_an_answer(question: str, words: str, expected: str) -> None:
    talk = asked(question)
    talk.say(words)
    assert answers(talk) == expected


@pytest.mark.parametrize(("question", "words", "expected"), rows(ONE))
def test_what_is_not_plain_answers_no_further_question(question: str, words: str, expected: str) -> None:
    talk = asked(question)
    talk.say(words)
    given = answers(talk)
    before = answers(asked(question))
    assert given in (expected, before)


def test_a_list_may_end_with_the_case() -> None:
    talk = Talk()
    talk.say("behaviour; yes; yes; live; none of these")
    assert answers(talk) == "behavior yes yes live"
    assert talk.session.case is Case.NONE
    assert asking(talk.session) is None


def test_a_case_that_nobody_will_ask_about_is_left_out() -> None:
    talk = Talk()
    talk.say("both; no; no; async; none")
    assert answers(talk) == "both no no async"
    assert talk.session.case is None


def test_the_rest_is_asked_for_as_ever() -> None:
    talk = Talk()
    talk.say("something about cheese, no correction needed")
    assert asking(talk.session) is Asking.GOAL
    talk.say("behaviour")
    assert asking(talk.session) is Asking.PEER


def test_several_given_answers_are_changed_at_once() -> None:
    talk = hybrid()
    talk.say("the goal is knowledge, practice must be live")
    assert answers(talk) == "knowledge yes no live"
    assert asking(talk.session) is None


def test_answers_that_are_so_already_change_nothing() -> None:
    talk = hybrid()
    before = talk.session.answers
    talk.say("correction is needed, no peers needed")
    assert talk.session.answers == before
    assert talk.session.changing is None


def test_the_question_that_is_open_again_is_answered_with_others() -> None:
    talk = hybrid()
    talk.say("change practice")
    talk.say("peers are essential, it must be live")
    assert answers(talk) == "behavior yes yes live"
    assert talk.session.changing is None


# --- instead of the last answer -------------------------------------------------------------------------------

# The question that is asked, the message, and the answers after it.
INSTEAD: Mapping[str, str] = {
    "no wait, behaviour": "behavior - - -",
    "I meant behaviour": "behavior - - -",
    "sorry, I meant both": "both - - -",
    "actually no, it's both": "both - - -",
    "scratch that, behaviour change": "behavior - - -",
    "actually no, practice must be live": "knowledge - - live",
    "I meant hybrid": "knowledge - - -",
    "no wait": "knowledge - - -",
    "actually no": "knowledge no - -",
}


@pytest.mark.parametrize(("words", "expected"), INSTEAD.items())
def test_the_last_answer_can_be_taken_back(words: str, expected: str) -> None:
    talk = asked("correction")
    talk.say(words)
    assert answers(talk) == expected


def test_what_could_be_either_is_asked_again() -> None:
    talk = asked("peer")
    for words in ("I meant no", "actually no, async is fine"):
        talk.say(words)
        assert answers(talk) == "knowledge yes - -"
    assert "async is fine" in reading(talk.card())


def test_what_answers_the_open_question_is_its_answer() -> None:
    talk = asked("practice")
    talk.say("no wait, live")
    assert answers(talk) == "knowledge yes yes live"


@pytest.mark.parametrize("words", ["scratch that", "undo that", "back"])
def test_going_back_asks_the_last_question_again(words: str) -> None:
    talk = asked("peer")
    talk.say(words)
    assert asking(talk.session) is Asking.CORRECTION
    assert talk.session.answers[Question.CORRECTION] is Option.YES


def test_after_the_result_the_last_answer_is_meant() -> None:
    talk = Talk()
    talk.say("both; no; no; async")
    assert asking(talk.session) is None
    talk.say("actually no, it must be live")
    assert answers(talk) == "both no no live"


# --- several answers in every language, and what is left of the message --------------------------------------------

TOLD = """
    en | behaviour, immediate correction, peers are a must, practice live | behavior yes yes live |
    en | behaviour change, yes right away, peers not needed, practice is simulated | behavior yes no async |
    en | knowledge, correction later, no peers, practice online | knowledge no no - | practice online
    de | Verhaltensänderung, Korrektur sofort, üben geht online | behavior yes - - | üben geht online
    de | Wissen, Korrektur sofort, Austausch egal | knowledge yes - - | Austausch egal
    de | Verhalten, sofortige Korrektur, Austausch Pflicht, Übung live | behavior yes yes live |
    fr | comportement, correction immédiate, pas besoin des autres, pratique en direct | behavior yes no live |
    es | comportamiento, corrección inmediata, no hacen falta los demás, práctica en vivo | behavior yes no live |
    sl | vedenje, popravki takoj, sodelovanje ni nujno, vaja v živo | behavior yes no live |
    sl | znanje, popravki kasneje, drugi niso potrebni, vaja online | knowledge no no - | vaja online
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_what_is_not_read_of_several_answers_is_told(line: str) -> None:
    language, message, expected, left = (part.strip() for part in line.split("|"))
    talk = Talk()
    talk.session = replace(talk.session, locale=language)
    found = read(talk.session, message, talk.now)
    assert found is not None
    assert ", ".join(found.unread) == left
    talk.say(message)
    assert answers(talk) == expected


TAKEN_BACK = """
    en | actually no, peers are essential | peer yes
    en | actually no, live | practice live
    de | nee doch nicht, der Austausch ist unverzichtbar | peer yes
    de | nee doch nicht, Korrektur später reicht | correction no
    fr | en fait non, les échanges sont indispensables | peer yes
    fr | en fait non, la correction peut attendre | correction no
    es | en realidad no, la interacción es imprescindible | peer yes
    es | en realidad no, la práctica debe ser en vivo | practice live
    sl | pravzaprav ne, sodelovanje je nujno | peer yes
    sl | v bistvu ne, vaja mora biti v živo | practice live
"""


@pytest.mark.parametrize("line", TAKEN_BACK.strip().splitlines())
@pytest.mark.parametrize("before", [(), ("back",)])
def test_what_is_taken_back_at_the_recommendation_is_the_answer_it_names(before: tuple[str, ...], line: str) -> None:
    language, message, expected = (part.strip() for part in line.split("|"))
    question, option = expected.split()
    talk = hybrid()
    talk.say(*before)
    talk.session = replace(talk.session, locale=language)
    talk.say(message)
    assert talk.session.answers[Question(question)] is Option(option)


@pytest.mark.parametrize("message", ["actually no, on their own", "actually no, something else"])
def test_what_may_be_about_two_answers_changes_none(message: str) -> None:
    talk = hybrid()
    before = talk.session.answers
    talk.say(message)
    assert talk.session.answers == before
