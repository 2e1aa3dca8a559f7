"""Watches the platforms' servers: notes each reminder at the moment it is taken."""

import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import cast
from unittest.mock import patch

from aiohttp import web

from tests.chaos.buttons import reminder_in
from tests.chaos.ledger import Call, Ledger, Message, Platform, Taken
from tests.fakes import slack, teams
from tests.fakes.slack_json import is_object
from tests.fakes.teams_connector import Reply
from tests.fakes.teams_json import within

POSTING = frozenset({"chat.postMessage", "send", "reply"})  # what shows a new message

Work = Callable[..., object]
Through = Callable[[web.Request, Call, Work], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Platforms:
    """Both of them."""

    slack: slack.FakeSlack
    teams: teams.FakeTeams

    def heal(self) -> None:
        """Let nothing more go wrong with calls."""
        self.slack.heal()
        self.teams.heal()


@contextmanager
def watching(platforms: Platforms, ledger: Ledger) -> Generator[None]:
    """Keep the ledger for as long as the block lasts."""
    with ExitStack() as stack:
        for server, taken in (
            (platforms.slack._server, _at_slack(platforms.slack)),
            (platforms.teams._server, _at_teams(platforms.teams)),
        ):
            through = cast("Through", server._through_trouble)
            stack.enter_context(patch.object(server, "_through_trouble", _noting(through, taken, ledger)))
        yield


def _noting(through: Through, find: "Find", ledger: Ledger) -> Through:
    async def noting(request: web.Request, call: Call, work: Work) -> web.StreamResponse:
        content = call.args if isinstance(call, slack.Call) else call.body
        reminder = reminder_in(content) if call.method in POSTING else None
        if reminder is None:
            return await through(request, call, work)
        arrived, noted = time.monotonic(), list[Taken]()

        def do(*arguments: object) -> object:
            done = work(*arguments)
            platform, message = find(call, done)
            if message is not None:
                taken = Taken(
                    platform=platform,
                    session=reminder.session,
                    number=reminder.number,
                    arrived=arrived,
                    at=time.monotonic(),
                    caller=request.remote or "",
                    call=call,
                    message=message,
                )
                noted.append(taken)
                ledger.note(taken)
            return done

        response = await through(request, call, do)
        for taken in noted:
            taken.is_waited_for = request.transport is not None and not request.transport.is_closing()
        return response

    return noting


Find = Callable[[Call, object], tuple[Platform, Message | None]]


def _at_slack(fake: slack.FakeSlack) -> Find:
    def find(_: Call, answer: object) -> tuple[Platform, Message | None]:
        if not is_object(answer) or not answer["ok"]:
            return Platform.SLACK, None
        return Platform.SLACK, fake.world.channels[answer["channel"]].find(answer["ts"])

    return find


def _at_teams(fake: teams.FakeTeams) -> Find:
    def find(call: Call, reply: object) -> tuple[Platform, Message | None]:
        identity = within(reply.body, "id") if isinstance(reply, Reply) and reply.status < 300 else None
        if not isinstance(identity, str) or not isinstance(call, teams.Call):
            return Platform.TEAMS, None
        return Platform.TEAMS, fake.world.conversations[call.conversation.partition(";")[0]].find(identity)

    return find
