"""Every kind of payload the fake sends has the shape of its sample."""

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.async_internals import build_async_context
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import Channel, FakeSlack, Kind, Person, Sent, running_slack
from tests.fakes.slack_json import Json, is_array, is_object

SAMPLES = Path(__file__).parent.parent / "data" / "slack"
BUTTON: Json = {
    "type": "button",
    "action_id": "answer:0",
    "value": "yes",
    "text": {"type": "plain_text", "text": "Yes"},
}
CARD: list[Json] = [
    {"type": "section", "text": {"type": "mrkdwn", "text": "*A question*"}},
    {"type": "actions", "block_id": "q1", "elements": [BUTTON]},
]
ZONE: Json = {"text": {"type": "plain_text", "text": "Ljubljana"}, "value": "Europe/Ljubljana"}


def input_block(name: str, **element: object) -> Json:
    """An input block."""
    label = {"type": "plain_text", "text": name.capitalize()}
    return {"type": "input", "block_id": f"form:{name}", "label": label, "element": {"action_id": name, **element}}


FORM: list[Json] = [
    input_block("day", type="datepicker"),
    input_block("zone", type="static_select", options=[ZONE]),
    input_block("participants", type="plain_text_input"),
]
MODAL: Json = {
    "type": "modal",
    "callback_id": "edit",
    "notify_on_close": True,
    "title": {"type": "plain_text", "text": "Edit"},
    "submit": {"type": "plain_text", "text": "Save"},
    "blocks": FORM[2:],
}


class Scene:
    """Somebody at a Slack whose bot never gets what it is sent."""

    def __init__(self, slack: FakeSlack) -> None:
        self.slack = slack
        self.team = slack.workspace()
        self.ada = slack.person("Ada", self.team)
        self.general = slack.channel("general", self.team, self.ada)
        self.client = AsyncWebClient(token=slack.token(self.team), base_url=slack.api_url)

    async def card(self, blocks: list[Json], thread_ts: str | None = None) -> None:
        """Post a message as the bot."""
        await self.client.chat_postMessage(channel=self.general.id, text="Card", blocks=blocks, thread_ts=thread_ts)


@pytest.fixture
async def scene() -> AsyncGenerator[Scene]:
    async with running_slack() as slack:
        yield Scene(slack)


async def said(scene: Scene) -> None:
    await scene.ada.say("Sales onboarding", scene.general)


async def in_thread(scene: Scene) -> None:
    message = await scene.ada.say("Sales onboarding", scene.general)
    await scene.ada.say("2", message.thread)


async def in_private(scene: Scene) -> None:
    await scene.ada.say("hello", scene.slack.channel("secret", scene.team, scene.ada, kind=Kind.PRIVATE))


async def direct(scene: Scene) -> None:
    await scene.ada.say("hello")


async def edited(scene: Scene) -> None:
    message = (await scene.ada.say("Sales onboarding", scene.general)).message
    await scene.ada.edit(message, "Sales")


async def deleted(scene: Scene) -> None:
    message = (await scene.ada.say("Sales onboarding", scene.general)).message
    await scene.ada.delete(message)


async def echoed(scene: Scene) -> None:
    scene.slack.echoes = True
    await scene.card(CARD)
    await scene.slack.called("chat.postMessage")


async def mentioned(scene: Scene) -> None:
    await scene.ada.mention("Sales", scene.general)


def shared(scene: Scene) -> tuple[Person, Channel]:
    """Somebody of another organisation, and the channel they share."""
    other = scene.slack.workspace("Contoso", scopes=())
    eve = scene.slack.person("Eve", other)
    return eve, scene.slack.channel("shared", scene.team, scene.ada, eve, shared_with=[other])


async def shared_message(scene: Scene) -> None:
    eve, channel = shared(scene)
    await eve.say("Sales", channel)


async def shared_mention(scene: Scene) -> None:
    eve, channel = shared(scene)
    await eve.mention("Sales", channel)


def grid(scene: Scene) -> Person:
    """Somebody in a workspace of an organisation."""
    return scene.slack.person("Ada", scene.slack.workspace("Grid", enterprise=scene.slack.enterprise()))


def org(scene: Scene) -> Person:
    """Somebody in a workspace of an organisation that installed the app as a whole."""
    umbrella = scene.slack.enterprise()
    team = scene.slack.workspace("Org", enterprise=umbrella, scopes=())
    scene.slack.install_everywhere(umbrella, [team])
    return scene.slack.person("Ada", team)


async def in_grid(scene: Scene) -> None:
    ada = grid(scene)
    await ada.say("hello", scene.slack.channel("general", ada.user.workspace, ada))


async def in_org(scene: Scene) -> None:
    ada = org(scene)
    await ada.say("hello", scene.slack.channel("general", ada.user.workspace, ada))


async def home_first(scene: Scene) -> None:
    await scene.ada.open_home()


async def publish(scene: Scene) -> None:
    await scene.client.views_publish(user_id=scene.ada.id, view={"type": "home", "blocks": CARD})


async def home(scene: Scene) -> None:
    await publish(scene)
    await scene.ada.open_home()


async def uninstalled(scene: Scene) -> Sent:
    return (await scene.slack.uninstall(scene.team))[0]


async def revoked(scene: Scene) -> None:
    await scene.slack.revoke(scene.team)


async def changed(scene: Scene) -> None:
    await scene.ada.becomes(locale="sl-SI")


async def verified(scene: Scene) -> None:
    await scene.slack.verify_url()


async def pressed(scene: Scene) -> None:
    await scene.card(CARD)
    await scene.ada.press("Yes")


async def pressed_form(scene: Scene) -> None:
    await scene.card([*FORM, CARD[1]])
    await scene.ada.press("Yes", {"day": "2027-09-14", "zone": "Ljubljana"})


async def pressed_in_thread(scene: Scene) -> None:
    message = (await scene.ada.say("Sales", scene.general)).message
    await scene.card(CARD, message.ts)
    await scene.ada.press("Yes")


async def pressed_ephemeral(scene: Scene) -> None:
    await scene.client.chat_postEphemeral(channel=scene.general.id, user=scene.ada.id, text="Card", blocks=CARD)
    await scene.ada.press("Yes")


async def pressed_in_org(scene: Scene) -> None:
    ada = org(scene)
    channel = scene.slack.channel("general", ada.user.workspace, ada)
    enterprise = ada.user.workspace.enterprise
    assert enterprise is not None
    client = AsyncWebClient(token=scene.slack.token(enterprise), base_url=scene.slack.api_url)
    await client.chat_postMessage(channel=channel.id, text="Card", blocks=CARD)
    await ada.press("Yes")


async def pressed_at_home(scene: Scene) -> None:
    await publish(scene)
    await scene.ada.press("Yes")


async def open_modal(scene: Scene) -> None:
    trigger = (await scene.ada.command("", scene.general)).delivery.id
    await scene.client.views_open(trigger_id=trigger, view=MODAL)


async def submitted(scene: Scene) -> None:
    await open_modal(scene)
    await scene.ada.submit({"Participants": "12"})


async def closed(scene: Scene) -> None:
    await open_modal(scene)
    await scene.ada.fill({"Participants": "12"})
    await scene.ada.close_modal()


async def shortcut(scene: Scene) -> None:
    await scene.ada.shortcut("make_plan")


async def message_shortcut(scene: Scene) -> None:
    message = (await scene.ada.say("Sales", scene.general)).message
    await scene.ada.message_shortcut("make_plan", message)


async def command(scene: Scene) -> None:
    await scene.ada.command("Sales onboarding", scene.general)


async def command_in_grid(scene: Scene) -> None:
    ada = org(scene)
    await ada.command("", scene.slack.channel("general", ada.user.workspace, ada, kind=Kind.PRIVATE))


KINDS: Mapping[str, Callable[[Scene], Awaitable[Sent | None]]] = {
    "block_actions_ephemeral": pressed_ephemeral,
    "block_actions_form": pressed_form,
    "block_actions_message": pressed,
    "block_actions_org": pressed_in_org,
    "block_actions_thread": pressed_in_thread,
    "block_actions_view": pressed_at_home,
    "command": command,
    "command_grid": command_in_grid,
    "event_app_home_opened": home,
    "event_app_home_opened_first": home_first,
    "event_app_mention": mentioned,
    "event_app_mention_shared": shared_mention,
    "event_app_uninstalled": uninstalled,
    "event_message_bot": echoed,
    "event_message_changed": edited,
    "event_message_channel": said,
    "event_message_deleted": deleted,
    "event_message_grid": in_grid,
    "event_message_group": in_private,
    "event_message_im": direct,
    "event_message_org": in_org,
    "event_message_shared": shared_message,
    "event_message_thread": in_thread,
    "event_tokens_revoked": revoked,
    "event_user_change": changed,
    "message_action": message_shortcut,
    "shortcut": shortcut,
    "url_verification": verified,
    "view_closed": closed,
    "view_submission": submitted,
}


def differences(sample: object, made: object, where: str = "") -> Iterator[str]:
    """Where the fields or types of two payloads differ; None is of any type."""
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
    elif sample is not None and made is not None and type(sample) is not type(made):
        yield f"{where} is {made!r}, not like {sample!r}"


def sample(name: str) -> dict[str, Any]:
    """A stored payload."""
    found: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return found


def test_there_is_a_sample_of_every_kind() -> None:
    assert set(KINDS) <= {path.stem for path in SAMPLES.glob("*.json")}


@pytest.mark.parametrize("name", KINDS)
async def test_a_payload_has_the_shape_of_its_sample(scene: Scene, name: str) -> None:
    scene.slack.bot_url = "http://127.0.0.1:9/"
    sent = await KINDS[name](scene) or scene.slack.post.sent[-1]
    assert sorted(differences(sample(name), json.loads(json.dumps(dict(sent.delivery.payload))))) == []


@pytest.mark.parametrize("name", sorted(KINDS.keys() - {"url_verification"}))
def test_bolt_finds_the_place_in_every_sample(name: str) -> None:
    context = build_async_context(AsyncBoltContext(), sample(name))
    is_org = name in {"block_actions_org", "command_grid", "event_message_org"}
    assert context.is_enterprise_install is is_org
    assert context.team_id == (None if name == "event_message_org" else "T00SAMPLE01")
    assert context.enterprise_id == ("E00SAMPLE01" if is_org or name == "event_message_grid" else None)
