"""Tokens that expire, renewed in time: by whoever needs one next, at one place at a time over all processes.

A refresh token is good for one use. If Slack's answer to it is lost, the new tokens are lost with it and the stored
refresh token is spent, unless Slack never saw the question. So the question is asked again later, and meanwhile the
old access token is used, which Slack keeps valid until its own expiry: that is why renewing begins two hours before.
Once Slack has called the refresh token invalid nothing is left to renew with; when the old access token has expired,
too, only installing the app again helps, and the log says so.
"""

import asyncio
import contextlib
import math
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

import structlog
from cachetools import TTLCache
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installation_records import Record, Records, Tokens, read_tokens, spell_tokens
from adapters.slack.installations import NoToken, TokenUnavailable
from adapters.slack.token_calls import Application, NotNow, Refused, refresh
from adapters.slack.vault import Unopenable, Vault

log = structlog.stdlib.get_logger(__name__)

PATIENCE_S: Final = 3.0  # for a renewal while somebody waits for a token; it goes on without them
EARLY_S: Final = 2 * 3600.0  # before its expiry a token is renewed
_LAST_S: Final = 60.0  # of its life a token is not used any more: it would expire on the way
_PAUSE_S: Final = 60.0  # after a renewal that failed, while the old token is good
_SHORT_PAUSE_S: Final = 5.0  # the same, when it is not
_OPERATOR_PAUSE_S: Final = 300.0  # when somebody has to mend the settings first
_CLOSE_S: Final = 5.0  # for renewals under way at shutdown
_KEEP_PAUSES_S: Final = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 60.0, 60.0)
_TOLD: Final = 10_000
_TELL_AGAIN_S: Final = 3600.0

_SPENT: Final = frozenset({"invalid_refresh_token", "no_refresh_token"})  # the access token may still be good
_DEAD: Final = frozenset({"account_inactive", "token_revoked"})  # and here it is not


class Renewals:
    """Gives the token of a record, renewing it where that is due."""

    def __init__(
        self,
        *,
        records: Records,
        vault: Vault,
        client: AsyncWebClient,
        application: Application,
        clock: Callable[[], float],
    ) -> None:
        self._records = records
        self._vault = vault
        self._client = client
        self._application = application
        self._clock = clock
        self._under_way: dict[str, asyncio.Task[str]] = {}
        self._told: TTLCache[str, bool] = TTLCache(_TOLD, _TELL_AGAIN_S, time.monotonic)

    def seal(self, key: str, tokens: Tokens) -> str:
        """Tokens as they are stored."""
        return self._vault.seal(spell_tokens(key, tokens))

    def moment(self, of_this_machine: float) -> float:
        """A moment the SDK told by this machine's clock, by ours."""
        return self._clock() + of_this_machine - time.time()

    async def token(self, record: Record) -> str:
        """The access token of a record just read; raises NoToken or TokenUnavailable."""
        if not self._is_due(record):
            return await self._settled(record)
        task = self._under_way.get(record.key) or self._start(record.key)
        # Not awaited itself: whoever waits may be cancelled, and then Slack's answer must not be lost with them.
        await asyncio.wait({task}, timeout=PATIENCE_S)
        if task.done():
            try:
                return task.result()
            except TokenUnavailable:
                if not self._is_good(record):
                    raise
        return await self._settled(record)

    async def close(self) -> None:
        """Wait for what Slack has yet to answer: new tokens that nobody keeps are lost."""
        if self._under_way:
            await asyncio.wait(self._under_way.values(), timeout=_CLOSE_S)

    def _start(self, key: str) -> asyncio.Task[str]:
        task = asyncio.create_task(self._renew(key), name="renew a slack token")
        self._under_way[key] = task
        task.add_done_callback(lambda done: self._finish(key, done))
        return task

    def _finish(self, key: str, task: asyncio.Task[str]) -> None:
        del self._under_way[key]
        if not task.cancelled():
            task.exception()  # looked at, in case nobody waits any more

    def _left(self, record: Record) -> float:
        """Seconds until the access token expires."""
        return record.expires_at - self._clock() if record.expires_at else math.inf

    def _is_good(self, record: Record) -> bool:
        return self._left(record) > _LAST_S

    def _is_due(self, record: Record) -> bool:
        return self._left(record) <= EARLY_S and not record.refusal and self._clock() >= record.renew_at

    async def _settled(self, record: Record) -> str:
        """The access token as it is, if it is any good."""
        if record.refusal in _DEAD:
            raise NoToken
        if not self._is_good(record):
            # Installing the app again makes everything go on that waits until then.
            wait = _OPERATOR_PAUSE_S if record.refusal else max(1.0, record.renew_at - self._clock())
            raise TokenUnavailable(wait)
        tokens = self._open(record)
        if not self._vault.is_current(record.sealed):
            await self._note(record, replace(record, sealed=self.seal(record.key, tokens)))
        return tokens.access

    async def _renew(self, key: str) -> str:
        async with self._records.lock(key):
            record = await self._records.read(key)
            if record is None:
                raise NoToken
            if not self._is_due(record):  # somebody else has done it in the meantime
                return await self._settled(record)
            return await self._ask_slack(record)

    async def _ask_slack(self, record: Record) -> str:
        tokens = self._open(record)
        if not tokens.refresh:
            return await self._refused(record, "no_refresh_token")
        try:
            fresh = await refresh(self._client, self._application, _as_bot(record, tokens))
        except Refused as refused:
            return await self._refused(record, refused.code)
        except NotNow as trouble:
            pause = max(trouble.wait, _PAUSE_S if self._is_good(record) else _SHORT_PAUSE_S)
            log.warning("slack token not renewed, trying again later", tenant=record.key, wait=pause)
            return await self._postponed(record, pause)
        return await self._keep(record, fresh)

    async def _refused(self, record: Record, code: str) -> str:
        latest = await self._records.read(record.key)
        if latest is None:
            raise NoToken
        if latest.sealed != record.sealed:  # installed again, or renewed by a process that was paused too long
            return await self._settled(latest)
        if code not in _SPENT | _DEAD:
            log.error("slack refuses to renew a token: check the app's settings", tenant=record.key, code=code)
            return await self._postponed(record, _OPERATOR_PAUSE_S)
        log.error("slack token cannot be renewed: install the app again", tenant=record.key, code=code)
        refused = replace(record, refusal=code)
        await self._note(record, refused)
        return await self._settled(refused)

    async def _postponed(self, record: Record, pause: float) -> str:
        postponed = replace(record, renew_at=self._clock() + pause)
        await self._note(record, postponed)
        return await self._settled(postponed)

    async def _keep(self, record: Record, fresh: Bot) -> str:
        """Write the new tokens down; while the store is away they are nowhere else, so this does not give up soon."""
        tokens = Tokens(access=fresh.bot_token, refresh=fresh.bot_refresh_token or "")
        renewed = replace(
            record,
            sealed=self.seal(record.key, tokens),
            expires_at=self.moment(fresh.bot_token_expires_at or time.time()),
            renew_at=0.0,
            refusal="",
        )
        for pause in _KEEP_PAUSES_S:
            try:
                if await self._records.renew(renewed):
                    return tokens.access
                latest = await self._records.read(record.key)
            except TokenUnavailable:
                await asyncio.sleep(pause)
                continue
            if latest is None:
                raise NoToken
            return await self._settled(latest)
        log.error("slack token renewed but not kept: the store is away", tenant=record.key)
        return tokens.access

    async def _note(self, before: Record, after: Record) -> None:
        with contextlib.suppress(TokenUnavailable):  # found out again next time
            await self._records.amend(before, after)

    def _open(self, record: Record) -> Tokens:
        try:
            tokens = read_tokens(record.key, self._vault.open(record.sealed))
        except Unopenable:
            tokens = None
        if tokens is not None:
            return tokens
        if record.key not in self._told:
            self._told[record.key] = True
            log.error(
                "slack token cannot be decrypted: give the former key or secret, or install the app again",
                tenant=record.key,
            )
        raise TokenUnavailable(_OPERATOR_PAUSE_S)


def _as_bot(record: Record, tokens: Tokens) -> Bot:
    return Bot(
        bot_token=tokens.access,
        bot_id="",
        bot_user_id=record.installation.bot_user,
        bot_refresh_token=tokens.refresh,
        bot_token_expires_at=0,  # whether it is due has been decided, by our own clock
        installed_at=record.installation.installed_at,
    )
