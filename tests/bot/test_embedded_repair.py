"""Mending an append-only file: only zeros behind whole commands are ever cut off."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.embedded_repair import Damage, Mended, mend


def command(words: list[bytes]) -> bytes:
    return b"*%d\r\n" % len(words) + b"".join(b"$%d\r\n%b\r\n" % (len(word), word) for word in words)


WORDS = st.binary(max_size=40) | st.sampled_from([b"", bytes(9), b"\r\n", b"*1\r\n$1\r\na\r\n", bytes(3) + b"\r\n"])
FILES = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(command), max_size=5).map(b"".join)
SAME_FOLDER = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SAME_FOLDER
@given(whole=FILES, zeros=st.integers(0, 5000))
def test_exactly_the_zeros_go(tmp_path: Path, whole: bytes, zeros: int) -> None:
    file = tmp_path / "file"
    file.write_bytes(whole + bytes(zeros))
    outcome = mend(file)
    assert file.read_bytes() == whole
    if zeros:
        assert isinstance(outcome, Mended)
        assert outcome.cut == zeros
        assert outcome.backup.read_bytes() == whole + bytes(zeros)
        outcome.backup.unlink()
    else:
        assert outcome is None
    assert list(tmp_path.iterdir()) == [file]


@SAME_FOLDER
@given(whole=FILES, words=st.lists(WORDS, min_size=1, max_size=4), cut=st.integers(1, 300), zeros=st.integers(0, 3))
def test_a_part_of_a_command_is_never_touched(
    tmp_path: Path, whole: bytes, words: list[bytes], cut: int, zeros: int
) -> None:
    last = command(words)
    file = tmp_path / "file"
    file.write_bytes(whole + last[: -min(cut, len(last) - 1)] + bytes(zeros))
    before = file.read_bytes()
    assert mend(file) == Damage(whole=len(whole))
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    "tail",
    [b"*1\r\n$9999999999\r\na\r\n", b"*-1\r\n", b"*1\n$1\na\n", b"*1\r\n$1\r\nabc", b"#TS:1\r\n", bytes(9) + b"x"],
)
def test_what_is_no_command_is_damage(tmp_path: Path, tail: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(command([b"PING"]) + tail)
    assert mend(file) == Damage(whole=len(command([b"PING"])))
