"""A Slack that nobody listens to, and one process that sends to it: for whatever test brings no other one."""

from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis

from tests.adapters.slack.sending import Outbox, outbox
from tests.fakes.slack import FakeSlack, running_slack


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with running_slack() as slack:
        with slack.postponed():  # nobody listens
            yield slack


@pytest.fixture
async def box(slack: FakeSlack, redis: Redis) -> AsyncIterator[Outbox]:
    async with outbox(slack, slack.workspace(), redis) as box:
        yield box
