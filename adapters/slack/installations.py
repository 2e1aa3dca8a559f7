"""Where the app is installed, and with which token each place is spoken to."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """The app in one workspace or in a whole organisation; holds no secret."""

    key: str  # the tenant: the team id ("T…"), or the enterprise id ("E…") of an organisation's
    bot_user: str = ""  # empty when not known yet
    scopes: frozenset[str] = frozenset()
    installed_at: float = 0.0  # epoch seconds


class NoToken(Exception):
    """Nothing can be sent for this installation: it was removed, was revoked or never was there."""


class TokenUnavailable(Exception):
    """Nothing can be said about an installation or its token now; ask again after `wait` seconds."""

    def __init__(self, wait: float) -> None:
        super().__init__(f"ask again in {wait:.0f} seconds")
        self.wait = wait


class Installations(Protocol):
    """All installations; every method raises TokenUnavailable while the store or Slack cannot be asked."""

    async def find(self, *, enterprise: str, team: str, org_wide: bool) -> Installation | None:
        """The installation a delivery is for, None when there is none; ids are empty where Slack names none."""
        ...

    async def token(self, key: str) -> str:
        """A bot token that is good for a minute or more, renewed where that is due; raises NoToken."""
        ...

    async def learn(self, key: str) -> Installation | None:
        """The installation with its bot user and scopes, asked of Slack where unknown; None when it has no token."""
        ...

    async def remove(self, key: str, *, before: float) -> bool:
        """Forget an installation unless it was made after `before` (epoch seconds); whether it is gone.

        True also when it was gone before, so that work which follows a removal can be done again. Take the moment
        from the notice's `event_ts`: its `event_time` has no fraction.
        """
        ...
