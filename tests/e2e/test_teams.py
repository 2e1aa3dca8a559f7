"""Whole conversations at Teams: a real bot, a fake Teams, real HTTP between them."""

import asyncio
import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.e2e.bots import COMMAND
from tests.e2e.script import CONVERSATION, hold
from tests.e2e.teamsters import Teamster, teams_bot
from tests.e2e.visitor import Visitor
from tests.fakes.teams import PLAYGROUND_BOT, BotRecord, Client


@pytest.mark.parametrize("record", [BotRecord(), PLAYGROUND_BOT], ids=["registered", "anonymous"])
async def test_teams_holds_the_conversation_in_chats_and_channels(tmp_path: Path, record: BotRecord) -> None:
    async with teams_bot(tmp_path / "data", record, program=COMMAND) as (teams, bot):
        ana, ben, eva = (teams.person(name) for name in ("Ana", "Ben", "Eva"))
        group, team = teams.group("Trainers", ana, ben), teams.team("Training", ben, eva)
        talks = ((ana, ana.chat), (ben, group), (eva, team.general))
        await asyncio.gather(*(hold(Teamster(person, where), CONVERSATION) for person, where in talks))
        assert teams.complaints == []
        assert [person.failures for person, _ in talks] == [[], [], []]
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output, bot.output
        assert "Sales onboarding" not in bot.output, "what people write never goes into the log"


async def test_the_preview_in_the_playground_is_the_card_that_teams_gets(tmp_path: Path) -> None:
    async with teams_bot(tmp_path / "data", PLAYGROUND_BOT) as (teams, bot), Visitor(bot.address) as visitor:
        ana = teams.person("Ana", locale="en-US", zone="Europe/Ljubljana")
        await ana.say("Sales onboarding")
        message = await ana.chat.shows("Question 1 of 4")
        shown = json.dumps(message.cards()[0])
        await visitor.start("Sales onboarding")
        await visitor.sees("Question 1 of 4")
        page = BeautifulSoup((await visitor.open(f"{visitor.conversation}/preview/teams")).text, "html.parser")
        (drawn,) = (json.dumps(json.loads(each.get_text())) for each in page.select("pre"))
        session = re.compile(r'"session": "\w+"')
        assert session.sub("", drawn) == session.sub("", shown)


async def test_an_older_client_holds_the_conversation(tmp_path: Path) -> None:
    async with teams_bot(tmp_path / "data") as (teams, bot):
        ana = teams.person("Ana", client=Client.OLD)
        await hold(Teamster(ana, ana.chat), CONVERSATION)
        assert teams.complaints == []
        assert '"level": "error"' not in bot.output, bot.output
