"""The one workspace or organisation whose bot token is in the settings."""

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import Final

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installations import Installation, NoToken, TokenUnavailable
from adapters.slack.token_calls import Identity, NotNow, Refused, identify

log = structlog.stdlib.get_logger(__name__)

_DEAD: Final = frozenset({"account_inactive", "token_revoked"})
_OPERATOR_PAUSE_S: Final = 300.0  # after Slack refused the token: somebody has to mend the settings


class OneInstallation:
    """An installation that needs no store; `clock` gives epoch seconds, `timer` seconds that never step back.

    Whose token it is Slack tells once, when `learn` first succeeds. Until then deliveries of any workspace are
    taken for its own; afterwards only those of its own are.
    """

    def __init__(
        self,
        client: AsyncWebClient,
        token: str,
        clock: Callable[[], float] = time.time,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._token = token
        self._clock = clock
        self._timer = timer
        self._identity: Identity | None = None
        self._known_good_at = 0.0  # epoch seconds; 0: never
        self._is_dead = False
        self._asking = asyncio.Lock()
        self._not_before = 0.0  # by the timer
        self._is_refused = False  # the last time, but not for good

    async def find(self, *, enterprise: str, team: str, org_wide: bool) -> Installation | None:
        """The installation, None for a delivery of another workspace and once it was removed."""
        if self._is_dead:
            return None
        own = self._identity
        if own is None:
            key = enterprise if org_wide and enterprise else team or enterprise
            return Installation(key=key) if key else None
        is_own = team == own.team and not org_wide if own.team else enterprise == own.enterprise
        return self._described(own) if is_own else None

    async def token(self, key: str) -> str:
        """The token; NoToken once it was removed, and for any other tenant's installation."""
        if self._is_dead or (self._identity is not None and key != self._identity.key):
            raise NoToken
        return self._token

    async def learn(self, key: str) -> Installation | None:
        """The installation with its bot user and scopes; an empty key means whichever it is.

        None when it is another tenant's or Slack refuses the token.
        """
        async with self._asking:
            if self._identity is None and not self._is_dead:
                await self._ask()
        own = self._identity
        if own is None or self._is_dead or key not in {"", own.key}:
            return None
        return self._described(own)

    async def remove(self, key: str, *, before: float) -> bool:
        """Use the token no more, in this process, unless it was good after `before` (epoch seconds).

        Whether it is gone; what is another tenant's is gone anyway.
        """
        with contextlib.suppress(TokenUnavailable):
            await self.learn(key)  # the notice may be about another workspace, or a late one about an earlier token
        own = self._identity
        if own is not None and key != own.key:
            return True
        if own is not None and self._known_good_at > before:
            return False
        self._is_dead = True
        return True

    def _described(self, own: Identity) -> Installation:
        return Installation(key=own.key, bot_user=own.bot_user, scopes=own.scopes, installed_at=self._known_good_at)

    async def _ask(self) -> None:
        wait = self._not_before - self._timer()
        if wait > 0:
            if self._is_refused:
                return
            raise TokenUnavailable(wait)
        asked_at = self._clock()
        try:
            self._identity = await identify(self._client, self._token)
        except Refused as refused:
            log.error("slack refuses SLACK_BOT_TOKEN", code=refused.code)
            self._is_dead, self._is_refused = refused.code in _DEAD, True
            self._not_before = self._timer() + _OPERATOR_PAUSE_S
        except NotNow as trouble:
            self._is_refused = False
            self._not_before = self._timer() + trouble.wait
            raise TokenUnavailable(trouble.wait) from None
        else:
            self._known_good_at = asked_at
