"""The secret that is made where none is set: once, kept in the data folder, readable by its owner alone."""

import os
import secrets
import tempfile
from pathlib import Path
from typing import Final

from bot.problem import Problem, SettingsError

SECRET_LENGTH: Final = 32  # characters, at least


def kept_secret(folder: Path) -> str:
    """Return the secret of a data folder, made now if there is none; raises SettingsError if it cannot be used."""
    kept = folder / "secret"
    try:
        if not kept.exists():
            _keep_new_secret(kept)
        secret = kept.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a text"
        raise SettingsError((_unusable_secret(kept, f"cannot be read or written ({reason})"),)) from error
    if len(secret) < SECRET_LENGTH:
        raise SettingsError((_unusable_secret(kept, "is too short"),))
    return secret


def _keep_new_secret(kept: Path) -> None:
    kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Written aside and then linked, so that of several processes one wins and none reads half a secret.
    number, name = tempfile.mkstemp(dir=kept.parent, prefix="secret-")  # made with mode 0600
    aside = Path(name)
    try:
        with os.fdopen(number, "w", encoding="ascii") as file:
            file.write(f"{secrets.token_urlsafe(48)}\n")
            file.flush()
            os.fsync(file.fileno())
        kept.hardlink_to(aside)
    except FileExistsError:
        pass
    finally:
        aside.unlink()


def _unusable_secret(kept: Path, wrong: str) -> Problem:
    return Problem(
        variable="LIVEWISE_SECRET",
        what_is_wrong=f"is not set, and the file {kept}, which holds one made earlier, {wrong}",
        fix="Set LIVEWISE_SECRET, or remove the file to have a new secret made (links and logins of before then end)",
    )
