import pytest

from dialogs.grid import Option, Question
from dialogs.lexicon import Target
from dialogs.understand import read_option
from tests.dialogs.test_understand.samples import ANSWERS, read


# Thousands of rows: one test for each question in each language, which names every row that is read otherwise.
@pytest.mark.parametrize(("language", "asked"), sorted({(language, asked) for language, asked, _, _ in ANSWERS}))
def test_answers(language: str, asked: Target) -> None:
    rows = [(text, expected) for spoken, question, text, expected in ANSWERS if (spoken, question) == (language, asked)]
    wrong = [(text, expected, got) for text, expected in rows if (got := read(asked, text, language)) is not expected]
    assert not wrong


@pytest.mark.parametrize(
    "text", ["don't know", "don’t know", "don`t know", "don&#39;t know", "don&rsquo;t know", "dont know"]
)
def test_every_apostrophe_is_one(text: str) -> None:
    assert read_option(Question.GOAL, text, "en") is Option.UNSURE


def test_life_is_not_live() -> None:
    assert read_option(Question.PRACTICE, "life", "en") is None
    assert read_option(Question.PRACTICE, "real life", "en") is Option.LIVE


@pytest.mark.parametrize(
    ("asked", "text", "expected"),
    [
        (Question.PEER, "alone, no wait, in pairs", Option.YES),
        (Question.PEER, "yes, oops, I meant no", Option.NO),
        (Question.PRACTICE, "async. Sorry, I meant live", Option.LIVE),
        (Question.GOAL, "knowledge, scratch that, behaviour", Option.BEHAVIOR),
        (Question.PRACTICE, "async, wait, is that possible?", None),
    ],
)
def test_what_is_taken_back_in_the_same_message_does_not_count(
    asked: Question, text: str, expected: Option | None
) -> None:
    assert read_option(asked, text, "en") is expected
