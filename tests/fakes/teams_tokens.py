"""Bearer tokens: those the Bot Connector sends, right and forged ones, and those the login endpoint gives the bot."""

import hashlib
import hmac
import time
import uuid
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tests.fakes.slack_json import Json
from tests.fakes.teams_keys import KeyRing, SigningKey, jwt

ISSUER: Final = "https://api.botframework.com"
HOUR_S: Final = 3600


class Seal(StrEnum):
    """How a delivery to the bot is authorised."""

    RIGHT = "right"
    MISSING = "missing"
    OTHER_SCHEME = "other scheme"
    GARBAGE = "garbage"
    WRONG_KEY = "wrong key"  # signed by a stranger in the name of the published key
    UNKNOWN_KID = "unknown kid"  # signed by a stranger in their own name
    NO_KID = "no kid"
    NO_ENDORSEMENT = "no endorsement"  # signed with a published key that is not for Teams
    EXPIRED = "expired"
    NOT_YET = "not yet valid"
    OTHER_AUDIENCE = "other audience"
    OTHER_ISSUER = "other issuer"
    NO_SERVICE_URL = "no service URL"
    OTHER_SERVICE_URL = "other service URL"
    ALG_NONE = "alg none"
    HS256 = "HS256 with the public key"  # what a library takes that lets the token choose the algorithm


def authorization(seal: Seal, keys: KeyRing, audience: str, service_url: str) -> dict[str, str]:
    """The header that authorises a delivery, or does not; none where the bot has no app id."""
    if seal is Seal.MISSING or not audience:
        return {}
    if seal is Seal.OTHER_SCHEME:
        return {"Authorization": "Basic Ym90OnNlY3JldA=="}
    if seal is Seal.GARBAGE:
        return {"Authorization": "Bearer garbage"}
    return {"Authorization": f"Bearer {_token(seal, keys, _claims(seal, audience, service_url))}"}


def _claims(seal: Seal, audience: str, service_url: str) -> Json:
    now = int(time.time())  # the real time, as the bot knows no other
    shift = {Seal.EXPIRED: -2 * HOUR_S, Seal.NOT_YET: HOUR_S}.get(seal, 0)
    claims: Json = {
        "serviceurl": "https://elsewhere.example/" if seal is Seal.OTHER_SERVICE_URL else service_url,
        "nbf": now + shift,
        "exp": now + shift + HOUR_S,
        "iss": "https://elsewhere.example" if seal is Seal.OTHER_ISSUER else ISSUER,
        "aud": str(uuid.UUID(int=0)) if seal is Seal.OTHER_AUDIENCE else audience,
    }
    if seal is Seal.NO_SERVICE_URL:
        del claims["serviceurl"]
    return claims


def _token(seal: Seal, keys: KeyRing, claims: Json) -> str:
    named = {Seal.UNKNOWN_KID: keys.stranger, Seal.NO_ENDORSEMENT: keys.other_channels}.get(seal, keys.current)
    signer = keys.stranger if seal is Seal.WRONG_KEY else named
    header = _header(named)
    if seal is Seal.NO_KID:
        del header["kid"]
    if seal is Seal.ALG_NONE:
        return jwt({**header, "alg": "none"}, claims, lambda _: b"")
    if seal is Seal.HS256:
        secret = named.public_pem()
        return jwt({**header, "alg": "HS256"}, claims, lambda signed: hmac.digest(secret, signed, hashlib.sha256))
    return jwt(header, claims, signer.sign)


def _header(key: SigningKey) -> Json:
    return {"alg": "RS256", "kid": key.kid, "x5t": key.kid, "typ": "JWT"}


@dataclass(slots=True, kw_only=True, eq=False)
class BotToken:
    """A token the login endpoint gave, until it expires or is revoked."""

    expires_at: float
    is_revoked: bool = False


class BotTokens:
    """The tokens the bot got, by what they are; to the bot they are opaque."""

    def __init__(self) -> None:
        self.lifetime_s = HOUR_S - 1
        self.given: dict[str, BotToken] = {}
        self._key = SigningKey(number=0)

    def give(self, app_id: str, tenant: str, now: float) -> str:
        """A new token."""
        claims: Json = {
            "aud": ISSUER,
            "iss": f"https://sts.windows.net/{tenant}/",
            "nbf": int(now),
            "exp": int(now) + self.lifetime_s,
            "appid": app_id,
            "uti": str(uuid.uuid4()),
            "ver": "1.0",
        }
        token = jwt(_header(self._key), claims, self._key.sign)
        self.given[token] = BotToken(expires_at=now + self.lifetime_s)
        return token

    def revoke(self) -> None:
        """Let none of them pass any more."""
        for token in self.given.values():
            token.is_revoked = True

    def lets_pass(self, token: str, now: float) -> bool:
        """Whether the connector takes this token."""
        found = self.given.get(token)
        return found is not None and not found.is_revoked and now < found.expires_at
