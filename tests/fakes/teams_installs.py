"""The bot comes and goes: installed in chats and teams, removed, upgraded, blocked, and teams themselves that go."""

import asyncio
from collections.abc import Sequence
from enum import StrEnum

from tests.fakes import teams_activities as activities
from tests.fakes.slack_json import Json
from tests.fakes.teams_delivery import Post, Sent
from tests.fakes.teams_people import Person
from tests.fakes.teams_places import Conversation, Kind, Team
from tests.fakes.teams_world import World

Place = Conversation | Team


class Order(StrEnum):
    """Which of two activities about the same thing arrives first."""

    TOGETHER = "together"  # at the same time, as Teams sends them
    INSTALLATION_FIRST = "installation first"
    MEMBERS_FIRST = "members first"


class Installs:
    """Installs and removes the bot, and tells it."""

    def __init__(self, world: World, post: Post) -> None:
        self._world = world
        self._post = post

    async def install(self, place: Place, by: Person, *, order: Order = Order.TOGETHER) -> tuple[Sent, ...]:
        """Install the bot in a chat or a team, there through one of its channels; it is told twice."""
        set_installed(place, is_installed=True)
        return await self._both(_conversation(place), by, "add", order)

    async def reload(self, chat: Conversation, by: Person, *, order: Order = Order.TOGETHER) -> tuple[Sent, ...]:
        """Open a chat once more, at which everything about the installation may be told again."""
        return await self._both(chat, by, "add", order)

    async def uninstall(self, place: Place, by: Person, *, order: Order = Order.TOGETHER) -> tuple[Sent, ...]:
        """Remove the bot; in a chat of one person it is told once, elsewhere twice."""
        set_installed(place, is_installed=False)
        return await self._both(_conversation(place), by, "remove", order)

    async def upgrade(self, place: Place, by: Person) -> tuple[Sent, ...]:
        """Take a new version of the app, which is told as a removal and an installation; the bot stays."""
        conversation = _conversation(place)
        made = [activities.installation(self._world, by.user, conversation, f"{each}-upgrade") for each in _BOTH]
        return tuple([await self._post.send(activity) for activity in made])

    async def join(self, place: Place, whom: Person, by: Person) -> Sent | None:
        """Add somebody to a group chat or a team."""
        conversation = _conversation(place)
        conversation.members.append(whom.user)
        return await self._tell_members(conversation, whom, by, are_removed=False)

    async def leave(self, place: Place, whom: Person, by: Person) -> Sent | None:
        """Take somebody out of a group chat or a team."""
        conversation = _conversation(place)
        conversation.members.remove(whom.user)
        return await self._tell_members(conversation, whom, by, are_removed=True)

    async def delete_team(self, team: Team, by: Person) -> Sent:
        """Delete a team with everything in it."""
        team.is_deleted = True
        return await self._post.send(activities.team_event(self._world, by.user, team.general, "teamDeleted"))

    async def delete_channel(self, channel: Conversation, by: Person) -> Sent:
        """Delete a channel."""
        channel.is_deleted = True
        return await self._post.send(activities.team_event(self._world, by.user, channel, "channelDeleted"))

    async def rename_team(self, team: Team, name: str, by: Person) -> Sent:
        """Give a team another name."""
        team.name = name
        return await self._post.send(activities.team_event(self._world, by.user, team.general, "teamRenamed"))

    async def _tell_members(
        self, conversation: Conversation, whom: Person, by: Person, *, are_removed: bool
    ) -> Sent | None:
        if not conversation.is_installed:
            return None
        account: Json = {"id": whom.id, "aadObjectId": whom.user.aad_id}
        return await self._post.send(
            activities.members(self._world, by.user, conversation, [account], are_removed=are_removed)
        )

    async def _both(self, conversation: Conversation, by: Person, action: str, order: Order) -> tuple[Sent, ...]:
        world, user = self._world, by.user
        made = [activities.installation(world, user, conversation, action)]
        is_removed = action == "remove"
        if not (is_removed and conversation.kind is Kind.PERSONAL):
            bot: Json = {"id": world.bot_id}
            made.append(activities.members(world, user, conversation, [bot], are_removed=is_removed))
        if order is Order.MEMBERS_FIRST:
            made.reverse()
        return await self._deliver(made, order)

    async def _deliver(self, made: Sequence[Json], order: Order) -> tuple[Sent, ...]:
        if order is Order.TOGETHER:
            return tuple(await asyncio.gather(*(self._post.send(activity) for activity in made)))
        return tuple([await self._post.send(activity) for activity in made])


_BOTH = ("remove", "add")


def _conversation(place: Place) -> Conversation:
    return place if isinstance(place, Conversation) else place.general


def set_installed(place: Place, *, is_installed: bool) -> None:
    """Let the bot be in a chat or a team, or not."""
    team = place if isinstance(place, Team) else place.team
    if team is not None:
        team.is_installed = is_installed
    elif isinstance(place, Conversation):
        place.is_bot_in = is_installed
