"""The keys that sign what the Bot Connector sends, as it publishes them, and tokens signed with any of them."""

import base64
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from tests.fakes.slack_json import Json

TEAMS: Final = ("msteams", "skype", "smsteams")


def b64url(content: bytes) -> str:
    """Base64 as in tokens: of the URL alphabet, without padding."""
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


@lru_cache
def _material(number: int) -> rsa.RSAPrivateKey:
    """The n-th key pair of this process; making one takes long enough to share them between fakes."""
    del number
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """A key pair under its public name, with the channels it may sign for."""

    number: int
    endorsements: tuple[str, ...] = TEAMS
    kid: str = field(default_factory=lambda: secrets.token_urlsafe(20))

    def sign(self, content: bytes) -> bytes:
        """RS256."""
        return _material(self.number).sign(content, padding.PKCS1v15(), hashes.SHA256())

    def public_pem(self) -> bytes:
        """The public key as everybody can write it down from the published one."""
        return _public(self.number).public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )

    def jwk(self) -> Json:
        """The key as it is published."""
        numbers = _public(self.number).public_numbers()
        return {
            "kty": "RSA",
            "use": "sig",
            "kid": self.kid,
            "x5t": self.kid,
            "n": b64url(numbers.n.to_bytes((numbers.n.bit_length() + 7) // 8, "big")),
            "e": b64url(numbers.e.to_bytes(3, "big")),
            "endorsements": list(self.endorsements),
        }


def _public(number: int) -> rsa.RSAPublicKey:
    return _material(number).public_key()


def jwt(header: Json, claims: Json, sign: Callable[[bytes], bytes]) -> str:
    """A token; `sign` makes the signature of its first two parts."""
    spelled = (json.dumps(part, separators=(",", ":")).encode() for part in (header, claims))
    signed = ".".join(b64url(part) for part in spelled)
    return f"{signed}.{b64url(sign(signed.encode()))}"


class KeyRing:
    """The keys of one Bot Connector: the current one, one for other channels, and a stranger's, never published."""

    def __init__(self) -> None:
        self.current = SigningKey(number=0)
        self.other_channels = SigningKey(number=1, endorsements=("webchat", "directline"))
        self.stranger = SigningKey(number=2)
        self.published = [self.current, self.other_channels]
        self._made = 3

    def roll(self, *, keep_old: bool = False) -> SigningKey:
        """Sign with a new key from now on; the old one is not published any more, unless it is kept."""
        if not keep_old:
            self.published.remove(self.current)
        self.current = SigningKey(number=self._made)
        self._made += 1
        self.published.insert(0, self.current)
        return self.current

    def jwks(self) -> Json:
        """All of them, as they are published."""
        return {"keys": [key.jwk() for key in self.published]}
