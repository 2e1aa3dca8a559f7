"""What the front and the events have in common: their parts, their answers, and how a deed is brought to the desk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import uuid4

import structlog

from adapters.background import Background
from adapters.base import Deed, Desk, Inbound, Person
from adapters.slack.departures import Departures
from adapters.slack.home import Home
from adapters.slack.inbound import Origin
from adapters.slack.installations import Installation, Installations
from adapters.slack.messages import Messages
from adapters.slack.people import People
from adapters.slack.places import PLATFORM, Place, is_direct, thread_name
from adapters.slack.replies import Replies
from adapters.slack.sender import Sender

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The answer to a delivery: an HTTP status, and a JSON body where Slack reads one."""

    status: int = 200
    body: Mapping[str, object] = field(default_factory=dict[str, object])


OK: Final = Reply()
AGAIN: Final = Reply(status=503)  # it could not be kept: Slack may deliver it again


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the front and the events work with."""

    desk: Desk
    installations: Installations
    people: People
    sender: Sender
    messages: Messages
    replies: Replies
    home: Home
    departures: Departures
    background: Background

    async def find_installation(self, origin: Origin) -> Installation | None:
        """The installation a delivery is for, None when there is none."""
        found = await self.installations.find(enterprise=origin.enterprise, team=origin.team, org_wide=origin.org_wide)
        if found is None:
            log.info("delivery for no installation", team=origin.team, enterprise=origin.enterprise)
        return found


def build_inbound(
    kind: str, once: str, person: Person, deed: Deed, channel: str, root: str = "", session: str = ""
) -> Inbound:
    """The delivery for the desk; at the top of a channel there is no thread yet.

    `once` is the same at each redelivery. Without it every delivery counts as a new one: better twice than lost.
    """
    place = Place(tenant=person.tenant, channel=channel, thread="" if is_direct(channel) else root, starter=person.id)
    in_thread = bool(root) or is_direct(channel) or channel == person.id
    return Inbound(
        id=f"{PLATFORM}/{person.tenant}/{kind}/{once or uuid4().hex}",
        person=person,
        address=place.address,
        deed=deed,
        session=session,
        thread=thread_name(person.tenant, channel, root, person=person.id) if in_thread else "",
    )
