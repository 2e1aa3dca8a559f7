"""What requests begin that are still under way when the adapter is closed is finished all the same."""

import asyncio

from redis.asyncio import Redis

from adapters import slack as at_slack
from adapters import teams as at_teams
from adapters.tongues import Tongues
from tests.adapters.grounds import KEPT, teams_settings
from tests.adapters.serving import LINKS, now, serving, slack_settings
from tests.bot.servers import Server
from tests.fakes import slack, teams

HELP = "How Livewise helps"


async def test_at_slack(redis: Redis, server: Server) -> None:
    async with slack.running_slack() as fake:
        team = fake.workspace()
        ana = fake.person("Ana", team)
        async with at_slack.running_slack(
            slack_settings(fake, team), redis=redis, tongues=Tongues(redis), links=LINKS, clock=now
        ) as adapter:
            async with serving(adapter, server.url) as bot:
                fake.fail("chat.postMessage", slack.Delayed(seconds=0.3))
                fake.bot_url = f"{bot.address}/slack/events"
                bot.engine.is_open.clear()
                asking = asyncio.create_task(ana.say("help"))
                await bot.engine.arrived.wait()
            assert [sent.status for sent in (await asking).sent] == [200]
        assert HELP in ana.dm.messages()[-1].words


async def test_at_teams(redis: Redis, server: Server) -> None:
    async with teams.running_teams() as fake:
        ana = fake.person("Ana")
        settings = teams_settings(fake)
        async with at_teams.running_teams(
            settings, redis=redis, tongues=Tongues(redis), links=LINKS, clock=now, kept=KEPT
        ) as adapter:
            async with serving(adapter, server.url) as bot:
                fake.fail("send", teams.Delayed(seconds=0.3))
                fake.bot_url = bot.address
                bot.engine.is_open.clear()
                asking = asyncio.create_task(ana.say("help"))
                await bot.engine.arrived.wait()
            sent = (await asking).sent
            assert sent is not None
            assert sent.status == 200
        assert HELP in ana.chat.messages()[-1].words
