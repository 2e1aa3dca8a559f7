"""What is pressed in somebody's own chat reaches their session in a channel, and is answered where it was pressed."""

import pytest
from redis.asyncio import Redis

from adapters import slack as at_slack
from adapters import teams as at_teams
from adapters.base import Person
from adapters.tongues import Tongues
from tests.adapters.grounds import KEPT, teams_settings
from tests.adapters.serving import LINKS, now, serving, slack_settings
from tests.bot.servers import Server
from tests.fakes import slack, teams

TOPIC = "Sales onboarding"


async def test_at_slack(redis: Redis, server: Server) -> None:
    async with slack.running_slack() as fake:
        team = fake.workspace()
        settings = slack_settings(fake, team)
        async with (
            at_slack.running_slack(settings, redis=redis, tongues=Tongues(redis), links=LINKS, clock=now) as adapter,
            serving(adapter, server.url) as bot,
        ):
            fake.bot_url = f"{bot.address}/slack/events"
            ana = fake.person("Ana", team)
            channel = fake.channel("sales", team, ana)
            await ana.command(TOPIC, channel)
            public = await channel.shows("Question 1 of 4")
            await bot.move_to_owner(Person(tenant=team.id, id=ana.id))
            private = await ana.dm.shows("Question 1 of 4")
            sent = await ana.press("Behaviour change", where=private)
            assert sent.answer.is_ok
            assert await ana.dm.shows("Question 2 of 4") is private
            assert "Question 1 of 4" in public.words
            assert ana.whispers() == []


@pytest.mark.parametrize("record", [None, teams.PLAYGROUND_BOT], ids=["teams", "agents playground"])
@pytest.mark.parametrize("place", ["channel", "group chat"])
@pytest.mark.parametrize("client", [teams.Client.DESKTOP, teams.Client.OLD])
async def test_at_teams(
    redis: Redis, server: Server, record: teams.BotRecord | None, place: str, client: teams.Client
) -> None:
    async with (
        teams.running_teams(record) as fake,
        at_teams.running_teams(
            teams_settings(fake), redis=redis, tongues=Tongues(redis), links=LINKS, clock=now, kept=KEPT
        ) as adapter,
        serving(adapter, server.url) as bot,
    ):
        fake.bot_url = bot.address
        ana, ben = fake.person("Ana", client=client), fake.person("Ben")
        where = fake.team("Training", ana, ben).general if place == "channel" else fake.group("Sales", ana, ben)
        said = await ana.mention(TOPIC, where)
        public = await said.thread.shows("Question 1 of 4")
        await bot.move_to_owner(Person(tenant=fake.home.id, id=ana.user.aad_id))
        private = await ana.chat.shows("Question 1 of 4")
        sent = await ana.press("Behaviour change", where=private)
        assert sent.answer.is_ok
        await ana.sees("Question 2 of 4", private)
        assert await ana.chat.shows("Question 2 of 4") is private
        assert "Question 1 of 4" in public.words
        assert [message.words for message in ana.chat.messages()] == [private.words]
