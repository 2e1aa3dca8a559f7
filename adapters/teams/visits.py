"""Livewise comes to a conversation, and goes: one welcome, and nothing kept of where it was removed.

Opening a conversation sends two activities at once, in any order, and both again on reload. An upgrade of the app is
told as a removal and an installation, which the SDK does not keep apart from real ones.
"""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import structlog
from redis.exceptions import RedisError

from adapters.background import Background
from adapters.base import DeliveryError, DeskUnavailable
from adapters.teams.activity import Activity
from adapters.teams.answers import AGAIN, OK, Answer
from adapters.teams.connector import Connector, NotTaken
from adapters.teams.conversations import Kind
from adapters.teams.departures import CHANNEL_DELETED, Departures, visit_of
from adapters.teams.messages import Messages
from adapters.teams.once import Once
from adapters.teams.people import People
from adapters.teams.telling import patiently
from dialogs import views
from dialogs.cards import Card, CardKind, Text, plain
from dialogs.texts import catalogue

log = structlog.stdlib.get_logger(__name__)

_NAME: Final = "Livewise"
_OTHER_NOTICE_S: Final = 1.0  # of two notices of one arrival only that of the installation tells the language
_GONE_WITH: Final = frozenset({"teamDeleted", "teamHardDeleted", CHANNEL_DELETED})


class Visits:
    """What happens to the app in a conversation; each method gives Teams's answer."""

    def __init__(
        self,
        *,
        connector: Connector,
        messages: Messages,
        people: People,
        once: Once,
        departures: Departures,
        background: Background,
    ) -> None:
        self._connector = connector
        self._messages = messages
        self._people = people
        self._once = once
        self._departures = departures
        self._background = background

    async def installed(self, activity: Activity) -> Answer:
        """An installationUpdate: `add`, `remove`, or one of the two of an upgrade, after which we still are there."""
        if activity.action == "remove":
            return await self._leave(activity)
        return await self._come(activity) if activity.action == "add" else OK

    async def updated(self, activity: Activity) -> Answer:
        """A conversationUpdate: somebody came or went, or a channel or team was changed."""
        if activity.event in _GONE_WITH:
            return await self._leave(activity)
        return await self._come(activity) if activity.bot in activity.added else OK

    async def _come(self, activity: Activity) -> Answer:
        try:
            await self._once.arrive(visit_of(activity), _when(activity))
        except DeskUnavailable:
            return AGAIN
        self._background.start(self._welcome(activity), "welcome")
        return OK

    async def _welcome(self, activity: Activity) -> None:
        if not activity.sender.locale:
            await asyncio.sleep(_OTHER_NOTICE_S)  # and let the other one do it, in the language that it tells
        try:
            if not await self._once.is_welcome_due(visit_of(activity)):
                return
            log.info("added to a conversation", tenant=activity.tenant, kind=activity.conversation.kind)
            person = await self._people.meet(activity.tenant, activity.sender)
            card = _welcome_card(activity, await self._name(activity), person.locale)
            spoken = replace(card, locale=person.locale or "en")
            await patiently(lambda: self._messages.post(activity.conversation, [spoken]))
        except (DeliveryError, NotTaken, DeskUnavailable) as error:
            log.info("welcome lost", tenant=activity.tenant, error=str(error))
            if isinstance(error, DeliveryError) and error.kind == "gone":
                # We are not there, or not yet.
                await self._once.not_welcomed(visit_of(activity))

    async def _name(self, activity: Activity) -> str:
        """Who added us; empty where that is not told, or goes without saying."""
        if activity.conversation.kind is Kind.PERSONAL:
            return ""
        try:
            told = activity.sender.name
            return told or await self._connector.name_of(activity.conversation, activity.sender.account)
        except (DeliveryError, NotTaken):
            return ""

    async def _leave(self, activity: Activity) -> Answer:
        try:
            await self._departures.order(activity, at=_when(activity))
        except (RedisError, OSError, DeskUnavailable):
            return AGAIN
        self._background.start(self._departures.carry_out(), "departure")
        return OK


def _when(activity: Activity) -> datetime:
    """When it happened; a notice may be late, but nothing happens in the future."""
    now = datetime.now(UTC)
    return now if activity.at is None else min(activity.at, now)


def _welcome_card(activity: Activity, added_by: str, locale: str) -> Card:
    texts = catalogue(locale)
    chat = texts.chat
    is_personal = activity.conversation.kind is Kind.PERSONAL
    lines = [
        chat.home_lead,
        chat.begin_in_chat if is_personal else chat.begin_by_name(activity.bot_name or _NAME),
        *([chat.added_by(added_by)] if added_by else []),
    ]
    return Card(
        kind=CardKind.HELP,
        title=chat.home_title,
        summary=plain(f"{chat.home_title}. {lines[1]}"),
        blocks=(*(Text(line=plain(line)) for line in lines), views.start_buttons(texts)),
    )
