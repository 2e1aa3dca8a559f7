"""One run: platforms, a store and two bots behind one door; people talk, the storm rages, then all is looked at."""

import asyncio
import random
import sys
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from bot.connection import connect
from bot.store import Store, StoreUnavailable
from tests.chaos.conversations.calls import Calls, noting
from tests.chaos.conversations.clocks import ZONE, Clocks, find_faketime
from tests.chaos.conversations.door import door
from tests.chaos.conversations.model import Model
from tests.chaos.conversations.people import SlackTalker, Talker, TeamsTalker
from tests.chaos.conversations.program import Size
from tests.chaos.conversations.scripts import script
from tests.chaos.conversations.stores import Shelter, shelter
from tests.chaos.conversations.storm import Storm
from tests.chaos.conversations.verdict import Judge, Verdict
from tests.chaos.crew import Crew, Hand
from tests.chaos.logs import errors_in
from tests.chaos.mishaps import mishaps
from tests.chaos.watch import Platforms
from tests.e2e.teamsters import settings_for
from tests.fakes.slack import running_slack
from tests.fakes.teams import running_teams

_BOTS: Final = 2
_PROGRAM: Final = "tests.chaos.ahead"
_POLL_S: Final = 0.1
_QUIET_S: Final = 200.0  # for everything to be shown once nothing goes wrong any more; Slack is asked ever more rarely
_A_RUN: Final = timedelta(hours=1)
_SHARE: Final = 6  # every so manieth talks where nobody else is

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Everything a report tells."""

    size: Size
    talkers: Sequence[Talker]
    verdict: Verdict
    storm: Storm
    crew: Crew
    shelter: Shelter
    clocks: Clocks
    seconds: float
    quiet_seconds: float
    errors: Counter[str]
    broken: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stage:
    platforms: Platforms
    shelter: Shelter
    store: Store
    crew: Crew
    clocks: Clocks
    calls: Calls
    talkers: Sequence[Talker]
    storm: Storm


async def run(size: Size, folder: Path, say: Say) -> Outcome:
    """Go through a run in an empty folder, where logs stay, telling of its progress, and judge it."""
    with mishaps() as found:
        outcome = await _run(size, folder, say)
    return replace(outcome, broken=[*found, *outcome.broken])


async def _run(size: Size, folder: Path, say: Say) -> Outcome:
    began = time.monotonic()
    async with _stage(size, folder) as stage:
        await asyncio.gather(*(hand.start() for hand in stage.crew.all))
        await asyncio.gather(*(hand.ready() for hand in stage.crew.all))
        say(f"{len(stage.talkers)} people begin to talk")
        await _talk(size, stage, say)
        say("everybody has finished, the storm is over")
        stage.platforms.heal()
        for hand in stage.crew.all:
            stage.clocks.hurry(hand.name)
        quieting = time.monotonic()
        complaints = await _quiet(stage)
        quiet = time.monotonic() - quieting
        say(f"nothing is left to do after {quiet:.1f} s")
        complaints += [f"{hand.name} ended with {code}" for hand in stage.crew.all if (code := await hand.stop()) != 0]
        judge = Judge(
            platforms=stage.platforms,
            shelter=stage.shelter,
            store=stage.store,
            model=Model(stage.clocks.begin),
            calls=stage.calls,
            deaths=stage.crew.deaths,
        )
        verdict = await judge.judge(stage.talkers)
        complaints += [f"drawn wrongly: {each}" for each in stage.platforms.teams.complaints]
        return Outcome(
            size=size,
            talkers=stage.talkers,
            verdict=verdict,
            storm=stage.storm,
            crew=stage.crew,
            shelter=stage.shelter,
            clocks=stage.clocks,
            seconds=time.monotonic() - began,
            quiet_seconds=quiet,
            errors=errors_in(path for hand in stage.crew.all for path in hand.logs),
            broken=[*complaints, *verdict.broken],
        )


@asynccontextmanager
async def _stage(size: Size, folder: Path) -> AsyncGenerator[_Stage]:
    async with AsyncExitStack() as stack:
        platforms = Platforms(
            slack=await stack.enter_async_context(running_slack()),
            teams=await stack.enter_async_context(running_teams()),
        )
        home = await stack.enter_async_context(shelter(size.store, size.spare))
        client = connect(home.url)
        stack.push_async_callback(client.aclose)
        clocks = Clocks(folder, random.Random(f"{size.seed} clocks"), "" if size.blows else find_faketime())
        platforms.slack.advance(clocks.ahead.total_seconds())
        talkers = _talkers(size, platforms)
        workspace = platforms.slack.world.workspaces.values()
        settings = {
            "REDIS_URL": home.url,
            "LIVEWISE_SECRET": "the same for both, and long enough",
            "LIVEWISE_LANGUAGES": "none",
            "SLACK_SIGNING_SECRET": platforms.slack.app.signing_secret,
            "SLACK_BOT_TOKEN": platforms.slack.token(next(iter(workspace))),
            "SLACK_API_URL": platforms.slack.api_url,
            **settings_for(platforms.teams),
        }
        lives: dict[str, dict[str, str]] = {}

        def hand(number: int) -> Hand:
            name = f"bot{number}"
            clocks.set(name)
            lives[name] = dict(settings)

            def spelled(caller: str) -> Sequence[str]:
                return (sys.executable, "-m", _PROGRAM, str(clocks.file(name)), caller, "serve")

            return Hand(number, name, folder, spelled, lives[name])

        first, *others = [hand(number) for number in range(1, _BOTS + 1)]
        crew = Crew(first, others)
        for each in crew.all:
            stack.push_async_callback(each.end)
        address = await stack.enter_async_context(door([int(each.port) for each in crew.all]))
        platforms.slack.bot_url, platforms.teams.bot_url = f"{address}/slack/events", address
        calls = Calls()
        stack.enter_context(noting(platforms, calls))
        storm = Storm(
            crew=crew,
            store=home,
            clocks=clocks,
            lives=lives,
            platforms=platforms,
            calls=calls,
            chance=random.Random(f"{size.seed} storm"),
        )
        yield _Stage(
            platforms=platforms,
            shelter=home,
            store=Store(client),
            crew=crew,
            clocks=clocks,
            calls=calls,
            talkers=talkers,
            storm=storm,
        )


def _talkers(size: Size, platforms: Platforms) -> Sequence[Talker]:
    """Half of them at each platform, in channels and in chats with the bot."""
    workspace = platforms.slack.workspace("Acme")
    channel = platforms.slack.channel("training", workspace)
    team = platforms.teams.team("Training")

    def talker(number: int) -> Talker:
        chance = random.Random(f"{size.seed} person {number}")
        is_alone = number // 2 % 3 == 2
        if number % 2:
            person = platforms.slack.person(f"Person {number}", workspace, zone=ZONE)
            channel.members.add(person.id)
            return SlackTalker(number, chance, person, None if is_alone else channel)
        somebody = platforms.teams.person(f"Person {number}", zone=ZONE)
        team.members.append(somebody.user)
        return TeamsTalker(number, chance, somebody, somebody.chat if is_alone else team.general)

    return [talker(number) for number in range(1, size.conversations + 1)]


async def _talk(size: Size, stage: _Stage, say: Say) -> None:
    """Everybody goes through their script, a few at a time, until all have."""
    turns, finished = asyncio.Semaphore(size.at_once), 0

    async def talk(number: int, talker: Talker) -> None:
        nonlocal finished
        async with turns:
            lines = script(random.Random(f"{size.seed} script {number}"), stage.clocks.live)
            await talker.hold(lines[: size.longest])
        finished += 1
        if finished % 10 == 0:
            say(f"{finished} of {size.conversations} have finished, {len(stage.crew.deaths)} deaths so far")

    over = asyncio.Event()
    raging = asyncio.create_task(stage.storm.one_of_each(size.blows) if size.blows else stage.storm.rage(over))
    talking = [asyncio.create_task(talk(number, each)) for number, each in enumerate(stage.talkers)]
    try:
        await asyncio.gather(*talking)
        over.set()
        await raging
    finally:
        for task in (raging, *talking):
            task.cancel()
        await asyncio.gather(raging, *talking, return_exceptions=True)


async def _quiet(stage: _Stage) -> list[str]:
    """Wait until nothing is pending and nothing due; what is left when patience is over."""
    deadline, now = time.monotonic() + _QUIET_S, stage.clocks.begin + _A_RUN
    left = ["the store does not answer"]
    await asyncio.gather(*(hand.ready() for hand in stage.crew.all))
    while time.monotonic() < deadline:
        with suppress(StoreUnavailable):
            pending = await stage.store.unsettled(by=now + timedelta(days=1), limit=5)
            due = [each.session for each in await stage.store.due(by=now, limit=5)]
            left = [f"left to be shown {each}" for each in pending] + [f"left due {each}" for each in due]
            if not left:
                return []
        await asyncio.sleep(_POLL_S)
    return left
