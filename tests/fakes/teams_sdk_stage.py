"""A small bot on the SDK, and a fake Teams with people to try it."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from tests.fakes.slack_json import Json
from tests.fakes.teams import Client, Conversation, FakeTeams, Person, Team, running_teams
from tests.fakes.teams_sdk import Sdk, SdkBot, answering, card_message, plain_text, running_bot


def card(asked: str, *options: str, verb: str = "answer") -> Json:
    """A question with buttons."""

    def action(option: str) -> Json:
        execute = {"type": "Action.Execute", "title": option, "verb": verb, "data": {"option": option}}
        return {**execute, "fallback": {"type": "Action.Submit", "title": option, "data": {"option": option}}}

    return {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [
            {"type": "TextBlock", "text": f"**{asked}**", "wrap": True},
            {"type": "Input.Text", "id": "why", "label": "Why?"},
        ],
        "actions": [action(option) for option in options],
    }


async def turn(context: Sdk) -> None:
    """All that the bot does."""
    activity = context.activity
    match activity.type:
        case "message" if activity.value is not None:
            await context.send_activity(f"submitted: {activity.value}")
        case "message":
            await reply(context, plain_text(activity))
        case "invoke":
            await answer(context)
        case _:
            pass


async def reply(context: Sdk, text: str) -> None:
    """An echo, or a question where there is one."""
    asked = text.removeprefix("ask ")
    echo = f"heard: {text}"
    await context.send_activity(echo if asked == text else card_message(card(asked, "Yes", "No")))


async def answer(context: Sdk) -> None:
    """A press: the message changes for everybody, and more for who pressed."""
    activity = context.activity
    said = activity.value["action"]["data"]["option"]
    changed = card_message(card(f"Somebody said {said}"))
    changed.id, changed.conversation = activity.reply_to_id, activity.conversation
    await context.update_activity(changed)
    own = card(f"You said {said}")
    body = {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": own}
    await answering(context, body)


@dataclass(slots=True, kw_only=True)
class Stage:
    """A Teams with two people, their group chat and their team, and the bot."""

    teams: FakeTeams
    bot: SdkBot
    ada: Person
    ben: Person
    group: Conversation
    team: Team


@asynccontextmanager
async def sdk_stage() -> AsyncGenerator[Stage]:
    """All of it, until the block ends."""
    async with running_teams() as teams, running_bot(teams, turn) as bot:
        ada, ben = teams.person("Ada"), teams.person("Ben", zone="America/New_York", client=Client.OLD)
        group, team = teams.group("Trainers", ada, ben), teams.team("Training", ada, ben)
        yield Stage(teams=teams, bot=bot, ada=ada, ben=ben, group=group, team=team)
