"""What ties the last page of an installation to its first: a secret good for one use, and a cookie with the same."""

import hashlib
import ipaddress
import secrets
from collections.abc import Awaitable
from logging import Logger, getLogger
from typing import Final, cast

from aiohttp import web
from redis.asyncio import Redis
from slack_sdk.oauth import OAuthStateUtils
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from adapters.slack.installation_records import ask_store

STATE_S: Final = 600  # for which somebody may think about it


class States(AsyncOAuthStateStore):
    """The secrets, in Redis by their digest; raises TokenUnavailable when the store cannot be asked."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    @property
    def logger(self) -> Logger:
        """Where the SDK would log."""
        return getLogger(__name__)

    async def async_issue(self, *args: object, **kwargs: object) -> str:  # noqa: ARG002 - the signature is the SDK's
        """A new secret, good for STATE_S."""
        state = secrets.token_urlsafe(32)
        # Whether it was there is not asked: after a lost reply the client says it once more, and then it is.
        await ask_store(cast("Awaitable[object]", self._redis.set(_name(state), "1", ex=STATE_S, nx=True)))
        return state

    async def async_consume(self, state: str) -> bool:
        """Whether the secret was good; it is not, from now on."""
        return await ask_store(cast("Awaitable[object]", self._redis.getdel(_name(state)))) is not None


class PlainCookie(OAuthStateUtils):
    """The cookie for http on this machine, where browsers may refuse a secure one."""

    def __init__(self) -> None:
        super().__init__(cookie_name="livewise-slack-install", expiration_seconds=STATE_S)

    def build_set_cookie_for_new_state(self, state: str) -> str:
        """The header that gives it; Lax, because people come back by a link at Slack."""
        return f"{self.cookie_name}={state}; {self._attributes()}; Max-Age={self.expiration_seconds}"

    def build_set_cookie_for_deletion(self) -> str:
        """The header that takes it away."""
        return f"{self.cookie_name}=deleted; {self._attributes()}; Max-Age=0"

    def _attributes(self) -> str:
        return "HttpOnly; SameSite=Lax; Path=/"


class SecureCookie(PlainCookie):
    """The cookie for https; with this prefix browsers refuse it unless it is secure and belongs to this host alone."""

    def __init__(self) -> None:
        super().__init__()
        self.cookie_name = "__Host-livewise-slack-install"

    def _attributes(self) -> str:
        return f"Secure; {super()._attributes()}"


def is_reached_securely(request: web.Request, base_url: str | None) -> bool:
    """Whether browsers keep a secure cookie for this address; without a base URL only loopback counts as plain."""
    if base_url is not None:
        return base_url.startswith("https:")
    if request.scheme == "https":
        return True
    host = request.url.host or ""
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host != "localhost"


def _name(state: str) -> str:
    # A digest, so that whoever reads the store cannot use what is under way. Browsers send anything: hence the bytes.
    digest = hashlib.sha256(state.encode("utf-8", "surrogatepass")).hexdigest()
    return f"livewise:slack:state:{digest}"
