"""Where plans are: the first message and the plan's own in a thread or chat, and how the bot spells these places."""

from dataclasses import dataclass
from typing import Final

from adapters.base import Address, place_of
from adapters.slack import places as slack_places
from adapters.teams import conversations as teams_places
from tests.chaos.ledger import Message, Platform
from tests.chaos.lives import Owner
from tests.chaos.watch import Platforms
from tests.fakes import slack, teams
from tests.fakes.slack_api_chat import put
from tests.fakes.teams_places import thread_of

_FIRST: Final = "Four questions and a recommendation."
_PLAN: Final = "A plan."
_IN_A_CHANNEL: Final = 10  # plans


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place with the two messages of a plan in it, as they are shown and as the store keeps them."""

    platform: Platform
    owner: Owner
    person: str
    address: Address
    card: Message
    refs: dict[str, str]

    @property
    def place(self) -> str:
        """The address as a session keeps it."""
        return place_of(self.address)


class Ground:
    """Finds a place for each plan: at Slack threads in channels, at Teams chats and threads in channels."""

    def __init__(self, platforms: Platforms, workspace: slack.Workspace) -> None:
        self._slack = platforms.slack
        self._teams = platforms.teams
        self._workspace = workspace
        self._at_slack = self._at_teams = 0  # people so far
        self._channels: list[slack.Channel] = []
        self._teams_channels: list[teams.Conversation] = []

    def at_slack(self, zone: str) -> tuple[slack.Person, slack.Channel]:
        """Somebody new, and a channel they share with others."""
        owner = self._slack.person(f"Person {self._at_slack}", self._workspace, zone=zone)
        if self._at_slack % _IN_A_CHANNEL == 0:
            self._channels.append(self._slack.channel(f"training-{len(self._channels)}", self._workspace))
        self._at_slack += 1
        self._channels[-1].members.add(owner.id)
        return owner, self._channels[-1]

    def at_teams(self, zone: str) -> tuple[teams.Person, teams.Conversation]:
        """Somebody new, and their chat with the bot or, for every other one, a channel they share with others."""
        owner = self._teams.person(f"Person {self._at_teams}", zone=zone)
        self._at_teams += 1
        if self._at_teams % 2:
            return owner, owner.chat
        if self._at_teams % (2 * _IN_A_CHANNEL) == 0 or not self._teams_channels:
            self._teams_channels.append(self._teams.team(f"Training {len(self._teams_channels)}").general)
        self._teams_channels[-1].members.append(owner.user)
        return owner, self._teams_channels[-1]

    def spot_at_slack(self, zone: str) -> Spot:
        """A thread with its two messages."""
        owner, channel = self.at_slack(zone)
        first = self._post(channel, _FIRST, "")
        card = self._post(channel, _PLAN, first.ts)
        tenant = self._workspace.id

        def ref(message: slack.Message) -> str:
            return slack_places.Spot(tenant=tenant, channel=channel.id, ts=message.ts, root=first.ts).ref.ref

        return Spot(
            platform=Platform.SLACK,
            owner=owner,
            person=owner.id,
            address=slack_places.Place(tenant=tenant, channel=channel.id, starter=owner.id).address,
            card=card,
            refs={"grid": ref(first), "plan": ref(card)},
        )

    def _post(self, channel: slack.Channel, text: str, thread: str) -> slack.Message:
        message = slack.Message(
            ts=self._slack.world.next_ts(),
            channel=channel,
            user=self._workspace.bot_user,
            bot_id=self._workspace.bot_id,
            team=self._workspace.id,
            text=text,
            blocks=[],
            thread_ts=thread,
        )
        return put(self._slack.world, channel, message)

    def spot_at_teams(self, zone: str) -> Spot:
        """A chat or a thread with its two messages."""
        owner, where = self.at_teams(zone)
        world = self._teams.world
        first = world.put(thread_of(where), {"type": "message", "text": _FIRST}, None)
        card = world.put(first.thread, {"type": "message", "text": _PLAN}, None)
        there = teams_places.Conversation(
            tenant=where.tenant.id,
            id=where.id,
            kind=teams_places.Kind(where.kind.value),
            root=first.root,
            team=where.team.id if where.team else "",
        )

        def ref(message: teams.Message) -> str:
            return teams_places.Spot(conversation=there, id=message.id).ref.ref

        return Spot(
            platform=Platform.TEAMS,
            owner=owner,
            person=owner.user.aad_id,
            address=teams_places.Place(conversation=there, person=owner.user.aad_id, account=owner.id).address,
            card=card,
            refs={"grid": ref(first), "plan": ref(card)},
        )
