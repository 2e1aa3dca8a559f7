"""The app's Home tab: drawn anew for each person whenever they open it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

import structlog

from adapters.base import DeliveryError, Desk, DeskUnavailable, Person
from adapters.slack.app import COMMAND
from adapters.slack.installations import Installations, TokenUnavailable
from adapters.slack.sender import Refused, Sender
from adapters.slack.views import draw_home
from dialogs import views
from dialogs.cards import Card
from dialogs.texts import catalogue
from dialogs.texts.chat import Permission
from dialogs.zones import local_day

log = structlog.stdlib.get_logger(__name__)

_NAME: Final = "Livewise"
_PAGE: Final = 8  # plans on a page
_GIVES: Final = {
    Permission.POST_ANYWHERE: frozenset({"chat:write.public"}),
    Permission.READ_THREADS: frozenset({"channels:history", "groups:history", "mpim:history"}),
    Permission.READ_DIRECT: frozenset({"im:history"}),
    Permission.HAND_OVER_FILES: frozenset({"files:write"}),
}


class Home:
    """Publishes the Home tab."""

    def __init__(self, desk: Desk, sender: Sender, installations: Installations, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._desk = desk
        self._sender = sender
        self._installations = installations

    async def publish(self, person: Person, *, skip: int = 0) -> None:
        """Draw a page of the person's plans; what does not work is logged, and the next visit tries again."""
        try:
            page = await self._desk.plans(person, skip=skip, limit=_PAGE)
            card = views.home_card(
                [session for _, session in page.sessions],
                catalogue(person.locale),
                skipped=page.skipped,
                more=page.more,
                today=local_day(self._clock(), person.zone or "UTC"),
                missing=await self._missing(person.tenant),
                command=COMMAND,
                name=_NAME,
            )
        except DeskUnavailable as error:
            log.warning("home not published", tenant=person.tenant, error=str(error) or type(error).__name__)
            return
        await self.show(person, replace(card, locale=person.locale or "en"))

    async def show(self, person: Person, card: Card) -> None:
        """Draw a card there until the next visit; what does not work is logged."""
        try:
            view = draw_home(card)
            await self._sender.call(person.tenant, "views.publish", {"user_id": person.id, "view": view})
        except (DeliveryError, Refused) as error:
            log.warning("home not published", tenant=person.tenant, error=str(error) or type(error).__name__)

    async def _missing(self, tenant: str) -> tuple[Permission, ...]:
        """What the workspace does not allow; nothing while that is not known."""
        try:
            installation = await self._installations.learn(tenant)
        except TokenUnavailable:
            return ()
        if installation is None or not installation.scopes:
            return ()
        return tuple(each for each, scopes in _GIVES.items() if not scopes <= installation.scopes)
