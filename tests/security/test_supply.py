"""What is installed is what was locked: named by hash, from wherever this machine takes its packages."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
_PINNED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*==[^\s=;@]+( ; [^\\]+)?")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def requirements(lock: str) -> list[str]:
    """One string for each package, its continued lines joined; without comments."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", "")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_and_named_by_its_hashes(lock: str) -> None:
    found = requirements(lock)
    assert len(found) > 50
    for requirement in found:
        pinned, *hashes = re.split(r"\s+(?=--)", requirement)
        assert _PINNED.fullmatch(pinned.strip()), requirement
        assert hashes, requirement
        assert all(_HASH.fullmatch(each) for each in hashes), requirement


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_file_says_where_packages_come_from(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted|--pre\b|^-[a-z]|\bfile:", text, re.MULTILINE)


def test_both_locks_agree() -> None:
    running, all_of_them = (set(requirements(lock)) for lock in LOCKS)
    assert running <= all_of_them


def test_whatever_is_installed_is_checked_against_its_hash() -> None:
    installs = re.findall(r"^\t\$\(PIP\) install (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    locked = [line for line in installs if line.startswith("--require-hashes --requirement ")]
    own = [line for line in installs if line == "--no-deps --no-build-isolation --editable ."]
    assert len(locked) == len(LOCKS)
    assert len(own) == 1
    assert sorted(locked + own) == sorted(installs)


def test_what_checks_a_change_installs_nothing_by_itself() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == "make test"
    assert not [line for line in lines if re.search(r"\bpip3? |\buv |\bcurl\b|\bwget\b", line)]
