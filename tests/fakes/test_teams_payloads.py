"""Every kind of activity the fake sends has the shape of its sample, and the SDK can read all samples."""

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest

from tests.fakes.slack_json import Json, is_array, is_object
from tests.fakes.teams import (
    PLAYGROUND_BOT,
    Client,
    Conversation,
    FakeTeams,
    Part,
    Person,
    Sent,
    Team,
    running_teams,
)
from tests.fakes.teams_sdk import plain_text, schema

SAMPLES: Final = Path(__file__).parent.parent / "data" / "teams"
CARD: Json = {
    "type": "AdaptiveCard",
    "version": "1.5",
    "body": [{"type": "Input.Text", "id": "why", "label": "Why?"}],
    "actions": [
        {
            "type": "Action.Execute",
            "title": "Yes",
            "verb": "answer",
            "data": {"session": "s1", "option": "yes"},
            "fallback": {"type": "Action.Submit", "title": "Yes", "data": {"session": "s1", "option": "yes"}},
        }
    ],
}
BARE: Final = (Part.LOCALE, Part.ZONE, Part.LOCAL_TIME, Part.CLIENT_INFO)


class Scene:
    """Somebody at a Teams whose bot never gets what it is sent."""

    def __init__(self, teams: FakeTeams) -> None:
        teams.bot_url = "http://127.0.0.1:9"
        self.teams = teams
        self.ada = teams.person("Ada Lovelace", locale="en-GB")
        self.ben = teams.person("Ben Noether", locale="en-GB", client=Client.OLD)
        self.group = teams.group("Trainers", self.ada, self.ben)
        self.team = teams.team("Training", self.ada)

    async def in_channel(self, who: Person, value: str) -> None:
        """Press a button of a card in a thread of a channel."""
        if who is not self.ada:
            await self.teams.installs.join(self.team, who, self.ada)
        root = (await self.ada.mention("ask", self.team.general)).message
        self.post_card(root.thread.id)
        await who.press("Yes", {"Why?": value} if value else {})

    def post_card(self, place: str) -> None:
        """Post a card as the bot."""
        thread = self.teams.world.thread(place)
        assert thread is not None
        attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "content": CARD}
        self.teams.world.put(thread, {"type": "message", "attachments": [attachment]}, None)


@pytest.fixture
async def scene() -> AsyncGenerator[Scene]:
    async with running_teams() as teams:
        yield Scene(teams)


async def in_group(scene: Scene) -> None:
    await scene.ada.mention("Sales onboarding", scene.group)


async def in_channel(scene: Scene) -> None:
    await scene.ada.mention("Sales onboarding", scene.team.general)


async def reply(scene: Scene) -> None:
    said = await scene.ada.mention("Sales onboarding", scene.team.general)
    await scene.ada.mention("more", said.thread)


async def mentions(scene: Scene) -> None:
    await scene.ada.mention("Sales & onboarding", scene.team.general, also=[scene.ben])


async def personal(scene: Scene) -> None:
    await scene.ada.say("Sales onboarding")


async def personal_bare(scene: Scene) -> None:
    missing = (Part.NAME, Part.AAD_ID, Part.CONVERSATION_TYPE, Part.TENANT_ID, Part.TEXT_FORMAT, Part.HTML)
    scene.teams.leave_out("message", *BARE, *missing)
    await scene.ada.say("Sales onboarding")


async def invoke_personal(scene: Scene) -> None:
    scene.post_card(scene.ada.chat.id)
    await scene.ada.press("Yes", {"Why?": "because"})


async def invoke_channel(scene: Scene) -> None:
    await scene.in_channel(scene.ada, "because")


async def invoke_bare(scene: Scene) -> None:
    scene.teams.leave_out("invoke", *BARE, Part.LEGACY, Part.SOURCE, Part.TITLE)
    await scene.in_channel(scene.ada, "")


async def submit_personal(scene: Scene) -> None:
    scene.post_card(scene.ben.chat.id)
    await scene.ben.press("Yes")


async def submit_channel(scene: Scene) -> None:
    await scene.in_channel(scene.ben, "because")


async def added_personal(scene: Scene) -> Sent:
    return (await scene.teams.installs.install(scene.ada.chat, scene.ada))[0]


async def added_bare(scene: Scene) -> Sent:
    scene.teams.leave_out("installationUpdate", *BARE, Part.SOURCE)
    return await added_personal(scene)


async def bot_in_personal(scene: Scene) -> Sent:
    return (await scene.teams.installs.install(scene.ada.chat, scene.ada))[1]


async def added_group(scene: Scene) -> Sent:
    return (await scene.teams.installs.install(scene.group, scene.ada))[0]


async def bot_in_group(scene: Scene) -> Sent:
    return (await scene.teams.installs.install(scene.group, scene.ada))[1]


async def added_team(scene: Scene) -> Sent:
    return (await scene.teams.installs.install(scene.team, scene.ada))[0]


async def bot_in_team(scene: Scene) -> Sent:
    return (await scene.teams.installs.install(scene.team, scene.ada))[1]


async def removed_personal(scene: Scene) -> Sent:
    (sent,) = await scene.teams.installs.uninstall(scene.ada.chat, scene.ada)
    return sent


async def removed_team(scene: Scene) -> Sent:
    return (await scene.teams.installs.uninstall(scene.team, scene.ada))[0]


async def bot_out_of_team(scene: Scene) -> Sent:
    return (await scene.teams.installs.uninstall(scene.team, scene.ada))[1]


async def removed_for_upgrade(scene: Scene) -> Sent:
    return (await scene.teams.installs.upgrade(scene.ada.chat, scene.ada))[0]


async def added_by_upgrade(scene: Scene) -> Sent:
    return (await scene.teams.installs.upgrade(scene.ada.chat, scene.ada))[1]


async def joined(scene: Scene) -> None:
    await scene.teams.installs.join(scene.team, scene.ben, scene.ada)


async def team_deleted(scene: Scene) -> None:
    await scene.teams.installs.delete_team(scene.team, scene.ada)


async def channel_deleted(scene: Scene) -> None:
    await scene.teams.installs.delete_channel(scene.teams.channel("Plans", scene.team), scene.ada)


async def reacted(scene: Scene, *, is_removed: bool = False) -> None:
    root = (await scene.ada.mention("ask", scene.team.general)).message
    scene.post_card(root.thread.id)
    await scene.ada.react(root.thread.replies()[0], is_removed=is_removed)


async def reaction_removed(scene: Scene) -> None:
    await reacted(scene, is_removed=True)


async def edited(scene: Scene) -> None:
    await scene.ada.edit((await scene.ada.say("Sales onboarding")).message, "Sales onboarding, new")


async def deleted(scene: Scene) -> None:
    await scene.ada.delete((await scene.ada.say("Sales onboarding")).message)


async def undeleted(scene: Scene) -> None:
    said = await scene.ada.say("Sales onboarding")
    await scene.ada.delete(said.message)
    await scene.ada.undelete(said.message)


async def typing(scene: Scene) -> None:
    await scene.ada.type()


KINDS: Mapping[str, Callable[[Scene], Awaitable[Sent | None]]] = {
    "conversation_update_bot_added_group": bot_in_group,
    "conversation_update_bot_added_personal": bot_in_personal,
    "conversation_update_bot_added_team": bot_in_team,
    "conversation_update_bot_removed_team": bot_out_of_team,
    "conversation_update_channel_deleted": channel_deleted,
    "conversation_update_member_added": joined,
    "conversation_update_team_deleted": team_deleted,
    "installation_add_bare": added_bare,
    "installation_add_group": added_group,
    "installation_add_personal": added_personal,
    "installation_add_team": added_team,
    "installation_add_upgrade": added_by_upgrade,
    "installation_remove_personal": removed_personal,
    "installation_remove_team": removed_team,
    "installation_remove_upgrade": removed_for_upgrade,
    "invoke_action_channel": invoke_channel,
    "invoke_action_channel_bare": invoke_bare,
    "invoke_action_personal": invoke_personal,
    "message_channel": in_channel,
    "message_channel_mentions": mentions,
    "message_channel_reply": reply,
    "message_delete": deleted,
    "message_group": in_group,
    "message_personal": personal,
    "message_personal_bare": personal_bare,
    "message_reaction_added": reacted,
    "message_reaction_removed": reaction_removed,
    "message_undelete": undeleted,
    "message_update": edited,
    "submit_value_channel": submit_channel,
    "submit_value_personal": submit_personal,
    "typing": typing,
}
ALL: Final = sorted(path.stem for path in SAMPLES.glob("*.json"))


def differences(sample: object, made: object, where: str = "") -> Iterator[str]:
    """Where the fields or types of two payloads differ."""
    if is_object(sample) and is_object(made):
        yield from (f"{where}.{name} is missing" for name in sample.keys() - made.keys())
        yield from (f"{where}.{name} is not in the sample" for name in made.keys() - sample.keys())
        for name in sample.keys() & made.keys():
            yield from differences(sample[name], made[name], f"{where}.{name}")
    elif is_array(sample) and is_array(made):
        if len(sample) != len(made):
            yield f"{where} has {len(made)} items, not {len(sample)}"
        for number, (one, other) in enumerate(zip(sample, made, strict=False)):
            yield from differences(one, other, f"{where}[{number}]")
    elif type(sample) is not type(made):
        yield f"{where} is {made!r}, not like {sample!r}"
    elif where.endswith(WRITTEN) and sample != made:
        yield f"{where} is {made!r}, not {sample!r}"


# What is the same in every such activity.
WRITTEN: Final = (
    ".type",
    ".action",
    ".text",
    ".eventType",
    ".conversationType",
    ".channelId",
    ".content",
    ".textFormat",
    ".trigger",
    ".locale",
)


def sample(name: str) -> Json:
    """A stored activity."""
    found: Json = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("name", KINDS)
async def test_an_activity_has_the_shape_of_its_sample(scene: Scene, name: str) -> None:
    sent = await KINDS[name](scene) or scene.teams.post.sent[-1]
    assert sorted(differences(sample(name), json.loads(sent.delivery.body))) == []


class Playground:
    """Somebody at the Playground, whose bot never gets what it is sent."""

    def __init__(self, teams: FakeTeams) -> None:
        teams.bot_url = "http://127.0.0.1:9"
        self.teams = teams
        self.alex = teams.person("Alex Wilber", zone="UTC")
        self.group = teams.group("Group Chat", self.alex)
        self.team = teams.team("My Team", self.alex)
        self.channel = teams.channel("Announcements", self.team)

    async def press(self, place: str) -> None:
        thread = self.teams.world.thread(place)
        assert thread is not None
        attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "content": GOAL}
        self.teams.world.put(thread, {"type": "message", "attachments": [attachment]}, None)
        await self.alex.press("Behaviour change")

    async def press_in(self, channel: Conversation) -> None:
        said = await self.alex.mention("Sales onboarding", channel)
        await self.press(said.thread.id)

    async def reply(self) -> None:
        said = await self.alex.mention("Sales onboarding", self.team.general)
        await self.alex.mention("yes", said.thread)

    async def told(self, place: Conversation | Team, kind: str) -> Sent:
        """What of an installation is told by this type of activity."""
        both = await self.teams.installs.install(place, self.alex)
        return next(sent for sent in both if sent.delivery.kind == kind)

    async def told_gone(self, place: Conversation | Team, kind: str) -> Sent:
        both = await self.teams.installs.uninstall(place, self.alex)
        return next(sent for sent in both if sent.delivery.kind == kind)


GOAL: Final[Json] = {
    "type": "AdaptiveCard",
    "version": "1.5",
    "body": [],
    "actions": [
        {
            "type": "Action.Execute",
            "title": "Behaviour change",
            "verb": "press",
            "data": {"session": "s1", "slot": "grid", "press": "answer|1|goal|behavior"},
        }
    ],
}
ADDED: Final = "conversationUpdate"
INSTALLED: Final = "installationUpdate"
RECORDED: Mapping[str, Callable[[Playground], Awaitable[object]]] = {
    "message_personal": lambda at: at.alex.say("Sales onboarding"),
    "message_group": lambda at: at.alex.mention("Sales onboarding", at.group),
    "message_channel": lambda at: at.alex.mention("Sales onboarding", at.team.general),
    "message_channel_reply": lambda at: at.reply(),
    "message_other_channel": lambda at: at.alex.mention("Sales onboarding for new account managers", at.channel),
    "invoke_personal": lambda at: at.press(at.alex.chat.id),
    "invoke_group": lambda at: at.press(at.group.id),
    "invoke_channel": lambda at: at.press_in(at.team.general),
    "invoke_other_channel": lambda at: at.press_in(at.channel),
    "installation_add_personal": lambda at: at.told(at.alex.chat, INSTALLED),
    "installation_add_group": lambda at: at.told(at.group, INSTALLED),
    "installation_add_team": lambda at: at.told(at.team, INSTALLED),
    "installation_remove_personal": lambda at: at.told_gone(at.alex.chat, INSTALLED),
    "installation_remove_team": lambda at: at.told_gone(at.team, INSTALLED),
    "conversation_update_bot_added_personal": lambda at: at.told(at.alex.chat, ADDED),
    "conversation_update_bot_added_group": lambda at: at.told(at.group, ADDED),
    "conversation_update_bot_added_team": lambda at: at.told(at.team, ADDED),
    "conversation_update_bot_removed_team": lambda at: at.told_gone(at.team, ADDED),
    "conversation_update_member_added_team": lambda at: at.teams.installs.join(at.team, at.alex, at.alex),
    "conversation_update_member_removed_team": lambda at: at.teams.installs.leave(at.team, at.alex, at.alex),
    "conversation_update_channel_deleted": lambda at: at.teams.installs.delete_channel(at.team.general, at.alex),
    "conversation_update_team_renamed": lambda at: at.teams.installs.rename_team(at.team, "My Team", at.alex),
    "conversation_update_team_deleted": lambda at: at.teams.installs.delete_team(at.team, at.alex),
}


@pytest.mark.parametrize("name", RECORDED)
async def test_the_playground_is_played_as_it_was_recorded(name: str) -> None:
    async with running_teams(PLAYGROUND_BOT) as teams:
        made = await RECORDED[name](Playground(teams))
        sent = made if isinstance(made, Sent) else teams.post.sent[-1]
        assert sorted(differences(sample(f"playground_{name}"), json.loads(sent.delivery.body))) == []


@pytest.mark.parametrize("name", ALL)
def test_the_sdk_reads_every_sample(name: str) -> None:
    activity = schema.Activity().deserialize(sample(name))
    assert activity.channel_id == "msteams"
    assert activity.conversation.id
    assert activity.recipient.id
    assert activity.from_property.id


def test_the_sdk_finds_the_mention_in_every_message_that_tells_its_text() -> None:
    for name in {*ALL} - {"message_channel_bare"}:
        stored = sample(name)
        if stored["type"] == "message" and "<at>" in stored.get("text", ""):
            text = plain_text(schema.Activity().deserialize(stored))
            assert stored["recipient"]["name"] not in text, name
            assert text.endswith(("onboarding", "more", "yes", "managers")), name
