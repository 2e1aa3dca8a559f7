"""`livewise understand` and `livewise suggest`, as a program that pipes lines through them meets them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.bots import ROOT


def piped(command: str, lines: bytes, folder: Path) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the answers."""
    told = subprocess.run(
        [sys.executable, "-m", "bot", command],
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii", "PORT": "no number"},
        cwd=folder,
        input=lines,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert told.stderr == b""
    assert not list(folder.iterdir())
    return told.returncode, [json.loads(line) for line in told.stdout.decode().splitlines()]


def written(*records: object) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def test_each_answer_comes_back_understood_with_all_its_fields(tmp_path: Path) -> None:
    given: list[dict[str, Any]] = [
        {"id": 7, "question": "goal", "text": "just the facts", "lang": "en"},
        {"question": "correction", "text": "they can wait", "note": ["kept", None]},
        {"question": "peer", "text": "not sure yet", "lang": "de-AT"},
        {"question": "practice", "text": "must be on site", "lang": None},
        {"question": "practice", "text": "bananas", "understood": "replaced"},
    ]
    code, answers = piped("understand", written(*given), tmp_path)
    assert code == 0
    understood = ("knowledge", "no", "unsure", "live", "unclear")
    assert answers == [{**record, "understood": each} for record, each in zip(given, understood, strict=True)]


def test_each_description_comes_back_with_what_it_says(tmp_path: Path) -> None:
    description = (
        "CPR refresher for 40 nurses on 5 March 2099, 2 hours: they practise on manikins with an instructor, alone."
    )
    code, (answer, bare) = piped(
        "suggest", written({"description": description, "id": "a"}, {"description": "CPR"}), tmp_path
    )
    assert code == 0
    assert answer["id"] == "a"
    assert answer["suggested"] == {"correction": "yes", "peer": "no", "practice": "live"}
    assert answer["case"] == "hands_on_supervised"
    assert (answer["participants"], answer["date"], answer["minutes"]) == (40, "2099-03-05", 120)
    assert answer["words"].keys() == {"correction", "peer", "practice", "case", "participants", "date", "minutes"}
    assert all(words in description for words in answer["words"].values())
    nothing: dict[str, Any] = {
        "suggested": {},
        "case": "none",
        "participants": None,
        "date": None,
        "minutes": None,
        "words": {},
    }
    assert bare == {"description": "CPR", **nothing}


WRONG = (
    (b"nonsense", "JSON"),
    (b'{"question": "goal", "text": "fac', "JSON"),
    (b'{"question": "goal", "text": "\xff"}', "JSON"),
    (b'{"question": "goal", "text": "facts", "size": NaN}', "JSON"),
    (b'{"question": "goal", "text": ' + b"[" * 100_000, "nesting"),
    (b'{"question": "goal", "text": "facts", "size": ' + b"9" * 5_000 + b"}", "number"),
    (b'["goal", "facts"]', "object"),
    (b'{"text": "facts"}', "question"),
    (b'{"question": "goal"}', "text"),
    (b'{"question": "goal", "text": 5}', "text"),
    (b'{"question": "weather", "text": "facts"}', "goal, correction, peer, practice"),
    (b'{"question": "goal", "text": "facts", "lang": 5}', "lang"),
    (b'{"question": "goal", "text": "facts", "lang": "klingon"}', "de, en, es, fr, sl"),
    (b'{"question": "goal", "text": "facts", "size": 1e999}', "number"),
)


def test_lines_that_cannot_be_used_are_named_and_the_others_are_answered(tmp_path: Path) -> None:
    good = written({"question": "goal", "text": "facts"})
    code, answers = piped("understand", b"".join(good + b"\n" + line + b"\n" for line, _ in WRONG) + good, tmp_path)
    assert code == 1
    assert [answer["understood"] for answer in answers[::2]] == ["knowledge"] * (len(WRONG) + 1)
    for number, ((_, named), answer) in enumerate(zip(WRONG, answers[1::2], strict=True)):
        assert answer.keys() == {"error", "line"}
        assert named in answer["error"]
        assert answer["line"] == 3 + 3 * number


def test_one_line_that_cannot_be_used_is_enough_for_the_exit_code(tmp_path: Path) -> None:
    good = written({"question": "goal", "text": "facts"})
    code, (first, wrong, last) = piped("understand", good + b"nonsense\n" + good, tmp_path)
    assert code == 1
    assert first["understood"] == last["understood"] == "knowledge"
    assert wrong["line"] == 2


def test_a_description_that_is_missing_is_named(tmp_path: Path) -> None:
    code, answers = piped("suggest", written({"text": "CPR"}), tmp_path)
    assert code == 1
    assert answers == [{"error": "This line has no “description”.", "line": 1}]


def test_windows_line_ends_a_byte_order_mark_empty_lines_and_no_last_line_end(tmp_path: Path) -> None:
    one = '{"question": "peer", "text": "sólo – seul 👍 alone"}'.encode()
    code, answers = piped("understand", b"\xef\xbb\xbf" + one + b"\r\n\r\n  \n" + one, tmp_path)
    assert code == 0
    assert [answer["text"] for answer in answers] == ["sólo – seul 👍 alone"] * 2


def test_half_a_character_comes_back_as_it_was(tmp_path: Path) -> None:
    code, answers = piped("understand", b'{"question": "peer", "text": "alone \\ud83d"}\n', tmp_path)
    assert code == 0
    assert answers[0]["text"] == "alone \ud83d"


@pytest.mark.parametrize("command", ["understand", "suggest"])
def test_a_line_of_a_hundred_kilobytes_is_answered(command: str, tmp_path: Path) -> None:
    text = "alone on screen, " * 6_000
    code, answers = piped(command, written({"question": "peer", "text": text, "description": text}), tmp_path)
    assert code == 0
    assert answers[0]["text"] == text


def test_nothing_is_answered_by_nothing(tmp_path: Path) -> None:
    assert piped("suggest", b"", tmp_path) == (0, [])


def test_each_line_is_answered_before_the_next_one_is_sent(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "understand"],
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for text in ("alone", "in pairs"):
            process.stdin.write(written({"question": "peer", "text": text}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["text"] == text
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_whoever_stops_reading_ends_it_without_a_complaint(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "understand"],
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(written({"question": "peer", "text": "alone"}))
        process.stdin.flush()
        assert process.wait(timeout=30) == 1
        assert process.stderr.read() == b""
