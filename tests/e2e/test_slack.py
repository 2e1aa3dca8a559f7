"""Whole conversations at Slack: a real bot, a fake Slack, real HTTP between them."""

from pathlib import Path

from tests.e2e.bots import COMMAND
from tests.e2e.script import CONVERSATION, hold
from tests.e2e.slackers import Slacker, slack_bot


async def test_slack_holds_the_conversation(tmp_path: Path) -> None:
    async with slack_bot(tmp_path / "data", program=COMMAND) as (slack, acme, bot):
        ana = slack.person("Ana", acme)
        channel = slack.channel("sales", acme, ana)
        await hold(Slacker(ana, channel), CONVERSATION)
        assert '"level": "error"' not in bot.output
