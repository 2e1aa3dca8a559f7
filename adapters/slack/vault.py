"""Secrets at rest: sealed with the newest key, opened with any that was ever given."""

import base64
from collections.abc import Sequence
from typing import Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_LABEL: Final = b"livewise.slack.tokens"  # never changes: what was sealed under another one cannot be opened


class Unopenable(Exception):
    """No key fits what was sealed, or it is damaged."""


class Vault:
    """Seals with the first of `keys` (as `Fernet.generate_key` makes them), opens with all of them.

    The last key of all is derived from `secret`; without others it seals, too. ValueError, without the key, for one
    that is none, and for an empty secret.
    """

    def __init__(self, keys: Sequence[str], secret: str) -> None:
        if not secret:
            raise ValueError("the secret to derive a key from is empty")
        fernets = [_fernet(number, key) for number, key in enumerate(keys, start=1)]
        fernets.append(Fernet(_derived(secret)))
        self._first = fernets[0]
        self._all = MultiFernet(fernets)

    def seal(self, text: str) -> str:
        """The text under the first key."""
        return self._all.encrypt(text.encode()).decode()

    def open(self, sealed: str) -> str:
        """What was sealed; raises Unopenable when no key fits."""
        try:
            return self._all.decrypt(sealed.encode()).decode()
        except (InvalidToken, UnicodeError):
            raise Unopenable("no key fits") from None

    def is_current(self, sealed: str) -> bool:
        """Whether it was sealed under the first key; otherwise seal it again before its key goes."""
        try:
            self._first.decrypt(sealed.encode())
        except (InvalidToken, UnicodeError):
            return False
        return True


def _fernet(number: int, key: str) -> Fernet:
    try:
        return Fernet(key)
    except ValueError:
        raise ValueError(f"encryption key {number} is not 32 bytes in URL-safe base64") from None


def _derived(secret: str) -> bytes:
    hkdf = HKDF(algorithm=SHA256(), length=32, salt=None, info=_LABEL)
    return base64.urlsafe_b64encode(hkdf.derive(secret.encode()))
