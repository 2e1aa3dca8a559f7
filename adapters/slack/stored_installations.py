"""Installations made through the install page, in Redis: any number of workspaces and organisations.

Only the bot's own installation is kept, no user's token and nothing about who installed it. What deliveries need is
also kept in this process for a minute; tokens are not, so a renewed or removed one is noticed at the next call.
"""

import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from logging import Logger, getLogger
from typing import Final

import structlog
from cachetools import TTLCache
from redis.asyncio import Redis
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.oauth.installation_store.models.installation import Installation as SdkInstallation
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installation_records import Record, Records, Tokens
from adapters.slack.installations import Installation, NoToken, TokenUnavailable
from adapters.slack.renewals import Renewals
from adapters.slack.token_calls import Application, NotNow, Refused, identify
from adapters.slack.vault import Vault

log = structlog.stdlib.get_logger(__name__)

FOUND_S: Final = 60.0  # how long another process may still know an installation that was removed
MISSING_S: Final = 3.0  # how long one may not know of a new installation
_FOUND: Final = 10_000
_MISSING: Final = 1_000


class StoredInstallations(AsyncInstallationStore):
    """The installations of one app; `clock` gives epoch seconds, `timer` seconds that never step back.

    Also what Bolt's OAuth flow keeps installations in. As such it gives tokens without what they are renewed with:
    renewing is done here alone.
    """

    def __init__(
        self,
        redis: Redis,
        client: AsyncWebClient,
        vault: Vault,
        client_id: str,
        client_secret: str,
        clock: Callable[[], float] = time.time,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._clock = clock
        self._records = Records(redis)
        self._renewals = Renewals(
            records=self._records,
            vault=vault,
            client=client,
            application=Application(client_id=client_id, client_secret=client_secret),
            clock=clock,
        )
        self._found: TTLCache[str, Installation] = TTLCache(_FOUND, FOUND_S, timer)
        self._missing: TTLCache[str, bool] = TTLCache(_MISSING, MISSING_S, timer)
        self._changes = 0  # made in this process

    @property
    def logger(self) -> Logger:
        """Where the SDK would log."""
        return getLogger(__name__)

    async def close(self) -> None:
        """Finish what is under way; called once, at shutdown, before the client's session is closed."""
        await self._renewals.close()

    # --- for the adapter --------------------------------------------------------------------------------------

    async def find(self, *, enterprise: str, team: str, org_wide: bool) -> Installation | None:
        """The installation a delivery is for: the organisation's when Slack says so, else first the workspace's."""
        keys = (enterprise,) if org_wide and enterprise else (team, enterprise)
        for key in filter(None, keys):
            found = await self._look_up(key)
            if found is not None:
                return found
        return None

    async def token(self, key: str) -> str:
        """A bot token that is good for a minute or more; raises NoToken or TokenUnavailable."""
        record = await self._records.read(key)
        if record is None:
            raise NoToken
        return await self._renewals.token(record)

    async def learn(self, key: str) -> Installation | None:
        """The installation with its bot user and scopes; Slack has told them at the installing, as a rule."""
        known = await self._look_up(key)
        if known is None or (known.bot_user and known.scopes):
            return known
        record = await self._records.read(key)
        if record is None:
            return None
        try:
            identity = await identify(self._client, await self._renewals.token(record))
        except (NoToken, Refused) as error:
            log.error("slack does not tell who we are", tenant=key, code=str(error))
            return None
        except NotNow as trouble:
            raise TokenUnavailable(trouble.wait) from None
        learned = replace(record.installation, bot_user=identity.bot_user, scopes=identity.scopes)
        if await self._records.describe(replace(record, installation=learned)):
            self._remember(learned)
        return learned

    async def remove(self, key: str, *, before: float) -> bool:
        """Forget an installation unless it was made after `before` (epoch seconds); whether it is gone."""
        is_gone = await self._records.remove(key, before=before)
        self._forget(key)
        return is_gone

    async def keep(self, bot: Bot) -> Installation:
        """Keep a new installation in place of any earlier one of the same tenant; ValueError when it names none."""
        key = (bot.enterprise_id if bot.is_enterprise_install else bot.team_id) or ""
        if not key or not bot.bot_token:
            raise ValueError("an installation needs a tenant and a token")
        installation = Installation(
            key=key,
            bot_user=bot.bot_user_id,
            scopes=frozenset(bot.bot_scopes),
            installed_at=self._clock(),
        )
        tokens = Tokens(access=bot.bot_token, refresh=bot.bot_refresh_token or "")
        expires_at = bot.bot_token_expires_at
        record = Record(
            installation=installation,
            birth=secrets.token_hex(8),
            sealed=self._renewals.seal(key, tokens),
            expires_at=0.0 if expires_at is None else self._renewals.moment(expires_at),
        )
        await self._records.replace(record)
        self._remember(installation)
        return installation

    async def _look_up(self, key: str) -> Installation | None:
        if (known := self._found.get(key)) is not None:
            return known
        if key in self._missing:
            return None
        changes = self._changes
        record = await self._records.read(key)
        if changes != self._changes:  # something was installed or removed while the reply was on its way
            return None if record is None else record.installation
        if record is None:
            self._missing[key] = True
            return None
        self._found[key] = record.installation
        return record.installation

    def _remember(self, installation: Installation) -> None:
        self._forget(installation.key)
        self._found[installation.key] = installation

    def _forget(self, key: str) -> None:
        self._changes += 1
        self._found.pop(key, None)
        self._missing.pop(key, None)

    # --- for Bolt ---------------------------------------------------------------------------------------------

    async def async_save(self, installation: SdkInstallation) -> None:
        """Keep the bot of a new installation."""
        await self.keep(installation.to_bot())

    async def async_save_bot(self, bot: Bot) -> None:
        """Keep a new installation."""
        await self.keep(bot)

    async def async_find_bot(
        self, *, enterprise_id: str | None, team_id: str | None, is_enterprise_install: bool | None = False
    ) -> Bot | None:
        """The bot with a token that is good for a minute or more, None when there is none."""
        found = await self.find(
            enterprise=enterprise_id or "", team=team_id or "", org_wide=is_enterprise_install is True
        )
        if found is None:
            return None
        try:
            token = await self.token(found.key)
        except NoToken:
            return None
        return Bot(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_token=token,
            bot_id="",
            bot_user_id=found.bot_user,
            bot_scopes=sorted(found.scopes),
            is_enterprise_install=found.key == enterprise_id,
            installed_at=found.installed_at,
        )

    async def async_find_installation(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None = None,  # noqa: ARG002 - the signature is the SDK's; no user's installation is kept
        is_enterprise_install: bool | None = False,
    ) -> SdkInstallation | None:
        """The same as an installation."""
        bot = await self.async_find_bot(
            enterprise_id=enterprise_id, team_id=team_id, is_enterprise_install=is_enterprise_install
        )
        if bot is None:
            return None
        return SdkInstallation(
            enterprise_id=bot.enterprise_id,
            team_id=bot.team_id,
            bot_token=bot.bot_token,
            bot_user_id=bot.bot_user_id,
            bot_scopes=bot.bot_scopes,
            user_id="",
            is_enterprise_install=bot.is_enterprise_install,
            installed_at=bot.installed_at,
        )

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        """Forget an installation."""
        if key := team_id or enterprise_id:
            await self.remove(key, before=self._clock())

    async def async_delete_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None
    ) -> None:
        """Forget an installation; of a user there is nothing to forget."""
        if user_id is None:
            await self.async_delete_bot(enterprise_id=enterprise_id, team_id=team_id)
