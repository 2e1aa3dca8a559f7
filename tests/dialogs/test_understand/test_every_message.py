import sys
from datetime import date
from time import perf_counter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dialogs.grid import OPTIONS, Case, Option, Question
from dialogs.lexicon import Target
from dialogs.understand import (
    LEXICONS,
    BookingWords,
    Command,
    prepare,
    read_answers,
    read_booking,
    read_case,
    read_change,
    read_changed_answer,
    read_command,
    read_correction,
    read_instead,
    read_option,
    read_start,
    tongues,
)
from tests.dialogs.test_understand.samples import ANSWERS, Answer, read

TODAY = date(2027, 3, 10)


@pytest.mark.parametrize("language", ["en", "en-GB", "EN_us", "xx", "", "sl"])
def test_english_is_understood_in_every_language(language: str) -> None:
    assert read_option(Question.PEER, "yes", language) is Option.YES
    assert read_command("help", language) is Command.HELP


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    assert read_option(Question.PEER, "yes. " + "x" * 495 + " no", "en") is Option.YES
    assert read_option(Question.PEER, "yes. " + "x " * 200_000, "en") is Option.YES


def test_what_is_prepared_is_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    prepare("en-GB")
    monkeypatch.setattr(tongues, "LEXICONS", {})
    read_all("yes")


WORDS = sorted({word for _, _, text, _ in ANSWERS for word in text.split()})
texts = st.one_of(
    st.text(max_size=700),
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join),
    st.lists(
        st.sampled_from([*"0123456789.,:/- ", "May", "am", "pm", "h", "min", "to", "at", "Tuesday"]), max_size=60
    ).map("".join),
)


@settings(deadline=None)
@given(question=st.sampled_from(Question), text=texts, language=st.sampled_from([*LEXICONS, ""]))
def test_options_are_total(question: Question, text: str, language: str) -> None:
    option = read_option(question, text, language)
    assert option in (None, Option.UNSURE, *OPTIONS[question])


@settings(deadline=None)
@given(text=texts, today=st.dates())
def test_everything_else_is_total(text: str, today: date) -> None:
    assert read_case(text, "en") in (None, *Case)
    assert read_command(text, "en") in (None, *Command)
    assert read_change(text, "en") in (None, *Question, "case")
    booking = read_booking(text, "en", today)
    assert booking is None or booking != BookingWords()
    assert read_changed_answer(text, "en") is None or read_change(text, "en") is not None
    correction = read_correction(text, "en")
    assert correction is None or (correction[0] != "case" and correction[1] in OPTIONS[correction[0]])
    read_start(text, "en")
    instead = read_instead(text, "en")
    assert instead is None or instead.strip()


@settings(deadline=None)
@given(asked=st.sampled_from([None, "case", *Question]), text=texts, language=st.sampled_from(sorted(LEXICONS)))
def test_several_answers_are_total(asked: Target | None, text: str, language: str) -> None:
    said = read_answers(asked, text, language).given
    targets = [target for target, _ in said]
    assert len(set(targets)) == len(targets)
    for target, answer in said:
        assert answer in Case if target == "case" else answer in (Option.UNSURE, *OPTIONS[target])


@settings(deadline=None)
@given(
    answer=st.sampled_from(ANSWERS),
    before=st.sampled_from(["", " ", "\n", "\t", "\u200b", "<b>", "*"]),
    after=st.sampled_from(["", " ", "\n", "!", "!!", "\u200b", "\x00", "</b>", "*"]),
)
def test_wrapping_changes_nothing(answer: Answer, before: str, after: str) -> None:
    language, asked, text, expected = answer
    assume(not text.endswith("?"))
    assert read(asked, before + text + after, language) is expected


def test_speed(capsys: pytest.CaptureFixture[str]) -> None:
    """Prints how long a message takes; machines differ too much for a limit."""
    messages = [text for _, _, text, _ in ANSWERS]
    longest = (" ".join(messages)[:500], "simulatoin scenarois " * 24, "zqxjk " * 84, "a " * 250, "14 May " * 70)
    prepare("en")
    started = perf_counter()
    for text in messages:
        read_all(text)
    mean = (perf_counter() - started) / len(messages)
    worst = 0.0
    for text in longest:
        started = perf_counter()
        read_all(text)
        worst = max(worst, perf_counter() - started)
    with capsys.disabled():
        sys.stdout.write(f"\nall readers together: {mean * 1000:.2f} ms a message, {worst * 1000:.2f} ms at worst\n")


def read_all(text: str) -> None:
    """Everything that is asked of a message to which nothing else fits."""
    for read_request in (read_changed_answer, read_change, read_command, read_correction, read_instead):
        read_request(text, "en")
    read_answers(Question.PRACTICE, text, "en")
    read_option(Question.PRACTICE, text, "en")
    read_case(text, "en")
    read_booking(text, "en", TODAY)
