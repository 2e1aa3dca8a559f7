"""In which language a message is: the person's own, English, another, or several at once."""

from datetime import date, time

import pytest

from dialogs.grid import Option, Question
from dialogs.understand import BookingWords, Command, read_answers, read_booking, read_command, read_correction
from tests.dialogs.test_understand.samples import read

TODAY = date(2027, 3, 10)

# The person's language, what is asked, the message and its meaning, a dash where it is to be asked again.
MESSAGES = """
    en | correction | ja, sofort | yes
    en | correction | nein, später reicht | no
    en | correction | oui, tout de suite | yes
    en | correction | ce n'est pas nécessaire | no
    en | correction | ja, takoj | yes
    en | correction | ni nujno | no
    en | correction | no hace falta | no
    en | correction | sí, al momento | yes
    en | peer | das geht allein | no
    en | peer | brez skupine ne gre | yes
    en | practice | nicht live | async
    en | practice | muss nicht live sein | async
    en | practice | muss live sein | live
    en | practice | pas en direct | async
    en | practice | mora biti v živo | live
    en | goal | Verhalten | behavior
    en | goal | les deux | both
    en | goal | znanje | knowledge
    en | goal | keine Ahnung | unsure
    de | practice | yes, must be live | live
    de | practice | yes, muss live sein | live
    de | practice | yes, muss nicht live sein | async
    de | peer | definitely not, das geht allein | no
    de | peer | das ist not needed | no
    de | correction | no rush, später reicht | no
    de | correction | oui, tout de suite | yes
    fr | correction | yes, c'est essentiel | yes
    fr | correction | later is fine | no
    fr | practice | nicht live | async
    sl | peer | definitely, brez skupine ne gre | yes
    sl | peer | yes, brez skupine ne gre | yes
    sl | peer | no, ni nujno | no
    sl | peer | no group needed | no
    sl | correction | no, takoj | yes
    es | correction | yes, claro que sí | yes
    es | peer | not needed | no
    en | correction | no, mislim da je nujno | yes
    en | correction | yes, aber nicht sofort | -
    en | peer | yes, mais pas nécessaire | -
    en | peer | group work ni potreben | no
    de | peer | yes, aber ohne Gruppe | -
    sl | peer | no | -
    en | correction | ja | yes
    de | correction | ja | yes
    sl | correction | ja | yes
    fr | correction | si | yes
    es | correction | si | yes
    en | correction | ne | no
    fr | correction | ne | -
    sl | correction | ne | no
    de | practice | Was heisst live? | -
    es | practice | ¿qué es sandbox? | -
    es | peer | no me carga la página | -
"""


@pytest.mark.parametrize(
    "row", [tuple(cell.strip() for cell in line.split("|")) for line in MESSAGES.strip().splitlines()]
)
def test_messages(row: tuple[str, str, str, str]) -> None:
    language, asked, text, expected = row
    assert read(Question(asked), text, language) == (None if expected == "-" else Option(expected))


@pytest.mark.parametrize(
    ("language", "text", "command"),
    [
        ("en", "Hilfe", Command.HELP),
        ("en", "zurück", Command.BACK),
        ("de", "mes plans", Command.LIST),
        ("fr", "help", Command.HELP),
        ("sl", "stop", Command.STOP),
        ("en", "non", None),
        ("en", "solo", None),
    ],
)
def test_commands_of_another_language(language: str, text: str, command: Command | None) -> None:
    assert read_command(text, language) is command


@pytest.mark.parametrize("language", ["en", "fr"])
def test_answers_that_name_their_question_in_another_language(language: str) -> None:
    assert read_correction("die Übung muss live sein", language) == (Question.PRACTICE, Option.LIVE)


def test_several_answers_in_several_languages() -> None:
    said = read_answers(Question.GOAL, "beides; no; nein; async", "de").given
    assert said == (
        (Question.GOAL, Option.BOTH),
        (Question.CORRECTION, Option.NO),
        (Question.PEER, Option.NO),
        (Question.PRACTICE, Option.ASYNC),
    )


@pytest.mark.parametrize("text", ["14. Mai 15 Uhr", "14 mai à 15:00", "14. maja ob 15h", "14 de mayo a las 15:00"])
def test_a_date_in_another_language(text: str) -> None:
    assert read_booking(text, "en", TODAY) == BookingWords(day=date(2027, 5, 14), start=time(15))


@pytest.mark.parametrize("text", ["nicht am 14.5.2027", "pas le 14.5.2027", "vor dem 14.5.2027", "not before 14. Mai"])
def test_a_doubt_about_a_date_counts_in_every_language(text: str) -> None:
    for language in ("en", "de"):
        assert read_booking(text, language, TODAY) is None
