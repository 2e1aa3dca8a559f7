"""`livewise agenda`, as an operator or a program meets it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.bots import ROOT

AGENDA = "9:00-9:15 Begrüßung\n9:15-10:00 Vortrag: Recht\n10:00-10:45 Übung\n10:45-11:00 Sonstiges\n"


def told(*arguments: str, folder: Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "bot", "agenda", *arguments],
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii", "PORT": "no number"},
        cwd=folder,
        input=given,
        capture_output=True,
        timeout=60,
        check=False,
    )


def answered(*arguments: str, folder: Path, given: bytes) -> dict[str, Any]:
    done = told("--json", *arguments, folder=folder, given=given)
    assert (done.returncode, done.stderr) == (0, b"")
    answer: dict[str, Any] = json.loads(done.stdout.decode())
    return answer


def test_programs_get_each_line_and_the_figures(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(AGENDA, encoding="utf-8")
    answer = answered("plan.txt", "--lang", "de-AT", "--participants", "17", folder=tmp_path, given=b"")
    assert answer == {
        "lines": [
            {"text": "9:00-9:15 Begrüßung", "minutes": 15, "kind": "logistics", "because": "Begrüßung"},
            {"text": "9:15-10:00 Vortrag: Recht", "minutes": 45, "kind": "async", "because": "Vortrag"},
            {"text": "10:00-10:45 Übung", "minutes": 45, "kind": "live", "because": "Übung"},
            {"text": "10:45-11:00 Sonstiges", "minutes": 15, "kind": "unknown", "because": ""},
        ],
        "minutes_protected": 45,
        "minutes_live": 60,
        "person_hours": 12.8,
    }


@pytest.mark.parametrize("arguments", [(), ("-",), ("--lang", "sl")])
def test_standard_input_is_read_in_the_language_it_is_in(arguments: tuple[str, ...], tmp_path: Path) -> None:
    answer = answered(*arguments, folder=tmp_path, given=AGENDA.encode())
    assert (answer["minutes_protected"], answer["person_hours"]) == (45, None)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_what_windows_exports_is_read(encoding: str, tmp_path: Path) -> None:
    table = "Zeit;Thema;Dauer\r\n9:00;Vortrag;45\r\n9:45;Übung;30\r\n"
    (tmp_path / "plan.csv").write_bytes(table.encode(encoding))
    answer = answered("plan.csv", folder=tmp_path, given=b"")
    assert [(line["text"], line["minutes"], line["kind"]) for line in answer["lines"]] == [
        ("9:00;Vortrag;45", 45, "async"),
        ("9:45;Übung;30", 30, "live"),
    ]


def test_people_get_a_table_the_figures_and_what_stands_out(tmp_path: Path) -> None:
    done = told("--participants", "17", folder=tmp_path, given=f"{AGENDA}11:30-12:00 Pause\nSumme 4 h".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    lines = done.stdout.decode().splitlines()
    assert lines[0].split() == ["min", "kind", "line", "because"]
    assert lines[2].split() == ["45", "async", "9:15-10:00", "Vortrag:", "Recht", "Vortrag"]
    assert "Listening or alone: 45 min, 42% of what is not logistics." in lines
    assert "Live: 60 min, 15 of them not known. Logistics: 45 min." in lines
    assert "Attention protected: 12.8 person-hours." in lines
    assert "Note: 30 min are free before “11:30-12:00 Pause”." in lines
    assert "Note: the total is said to be 240 min, the lines add up to 150." in lines


def test_what_moves_a_terminals_cursor_does_not_reach_it(tmp_path: Path) -> None:
    done = told(folder=tmp_path, given="Lecture \x1b[2J 30 min\nBreak \u202e 5 min".encode())
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout
    assert "\u202e" not in done.stdout.decode()


@pytest.mark.parametrize(
    ("given", "named"),
    [
        (b"", "no line"),
        (b"\n\n", "no line"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xdf\xa4\xd2lZ\x01", "UTF-8"),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", "not text"),
        ("Vortrag über 30 Min".encode("latin-1"), "UTF-8"),
        (b"a" * 4_000_001, "4 MB"),
    ],
    ids=["nothing", "empty", "document", "binary", "latin", "large"],
)
def test_what_is_no_agenda_is_told_in_one_sentence(given: bytes, named: str, tmp_path: Path) -> None:
    done = told("--json", folder=tmp_path, given=given)
    assert (done.returncode, done.stdout) == (1, b"")
    assert named in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    done = told("plan.txt", folder=tmp_path)
    assert done.returncode == 1
    assert done.stderr.decode() == "plan.txt cannot be read (No such file or directory).\n"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--lang", "xx"), "de, en, es, fr, sl"),
        (("--participants", "0"), "from 1"),
        (("--participants", "many"), "from 1"),
    ],
)
def test_wrong_arguments_are_explained(arguments: tuple[str, ...], named: str, tmp_path: Path) -> None:
    done = told(*arguments, folder=tmp_path)
    assert done.returncode == 2
    assert named in " ".join(done.stderr.decode().split())
