"""One whole run: platforms, store and processes are started, plans made, the clock moved from wave to wave."""

import asyncio
import random
import sys
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from bot.store import StoreUnavailable
from dialogs.reminders import Mark
from tests.chaos.causes import explain
from tests.chaos.crew import Crew, Hand
from tests.chaos.days import days_after
from tests.chaos.ledger import Ledger
from tests.chaos.lives import Life, Part
from tests.chaos.logs import errors_in
from tests.chaos.making import parts_for, press_plans, write_plans
from tests.chaos.meeting import TOO_EARLY, met
from tests.chaos.mishaps import mishaps
from tests.chaos.people import SAY, People
from tests.chaos.places import Ground
from tests.chaos.program import Size, Wave, Weather, waves
from tests.chaos.shelf import Shelf, shelf
from tests.chaos.storm import Blow, Storm
from tests.chaos.timeline import Timeline
from tests.chaos.troubles import Deed, Injector
from tests.chaos.verdict import Story, Verdict, broken_promises, judge
from tests.chaos.watch import Platforms, watching
from tests.chaos.writing import Writer
from tests.e2e.teamsters import settings_for
from tests.fakes.slack import running_slack
from tests.fakes.teams import running_teams

_WORKERS: Final = 2
_POLL_S: Final = 0.05
# For a wave to come to its end, whatever befell the bots. The first message ever to somebody alone cannot be looked for
# at Slack: after two lost answers it is tried again after one minute, after three after two more.
_PATIENCE_S: Final = 200.0
_MOST: Final = 5  # plans that are named
_PROGRAM: Final = "tests.chaos.ahead"

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Everything a report tells."""

    size: Size
    lives: Sequence[Life]
    verdict: Verdict
    storm: Storm
    injector: Injector
    crew: Crew
    shelf: Shelf
    jumps: int
    began: float  # in seconds of the monotonic clock
    seconds: float
    storm_seconds: float
    errors: Counter[str]
    broken: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stage:
    """What a run takes place on."""

    platforms: Platforms
    shelf: Shelf
    crew: Crew
    ledger: Ledger
    timeline: Timeline
    ground: Ground


async def run(size: Size, folder: Path, say: Say) -> Outcome:
    """Go through a run in an empty folder, where logs stay, telling of its progress, and judge it."""
    with mishaps() as found:
        outcome = await _run(size, folder, say)
    return replace(outcome, broken=[*found, *outcome.broken])


async def _run(size: Size, folder: Path, say: Say) -> Outcome:
    began = time.monotonic()
    async with _stage(size, folder) as stage:
        days = days_after(datetime.now(UTC))
        chance = random.Random(f"{size.seed} plans")
        parts = parts_for(size, chance)
        writer = Writer(stage.shelf, stage.platforms.teams.service_url, days, datetime.now(UTC))
        lives = await write_plans(writer, stage.ground, size, parts[size.pressed :], chance)
        say(f"{len(lives)} plans are written, the bots start")
        await _start(stage)
        await _settled(stage, lives, say)
        lives += await press_plans(stage.ground, days, size, parts[: size.pressed], chance)
        await _settled(stage, lives, say)
        say(f"{len(lives)} plans are shown, {size.pressed} of them made by presses")
        injector = Injector(stage.platforms, random.Random(f"{size.seed} troubles"))
        storm = Storm(stage.crew, stage.shelf, injector, stage.ledger, random.Random(f"{size.seed} storm"))
        people = People(stage.shelf.store, stage.ledger, stage.timeline, random.Random(f"{size.seed} people"))
        living = [asyncio.create_task(people.live(life), name=life.session) for life in lives]
        blowing = time.monotonic()
        complaints = await _storm(size, stage, storm, injector, lives, waves(size, days, chance), say)
        blown = time.monotonic() - blowing
        complaints += [f"{task.get_name()}: {_complaint(task)}" for task in living if _complaint(task)]
        for task in living:
            task.cancel()
        complaints += await _unshown(lives, stage)
        await asyncio.gather(*(hand.ready() for hand in stage.crew.all))  # who has just begun cannot be told to stop
        complaints += [f"{hand.name} ended with {code}" for hand in stage.crew.all if (code := await hand.stop()) != 0]
        complaints += await _left(stage)
        logs = [path for hand in stage.crew.all for path in hand.logs]
        errors = errors_in(logs)
        verdict = judge(
            [_story(stage, life) for life in lives],
            lambda copies: explain(copies, stage.crew.deaths, stage.shelf.outages),
        )
        return Outcome(
            size=size,
            lives=lives,
            verdict=verdict,
            storm=storm,
            injector=injector,
            crew=stage.crew,
            shelf=stage.shelf,
            jumps=stage.timeline.jumps,
            began=began,
            seconds=time.monotonic() - began,
            storm_seconds=blown,
            errors=errors,
            broken=[*complaints, *broken_promises(verdict)],
        )


@asynccontextmanager
async def _stage(size: Size, folder: Path) -> AsyncGenerator[_Stage]:
    async with AsyncExitStack() as stack:
        platforms = Platforms(
            slack=await stack.enter_async_context(running_slack()),
            teams=await stack.enter_async_context(running_teams()),
        )
        server = await stack.enter_async_context(shelf())
        workspace = platforms.slack.workspace("Acme")
        timeline = Timeline(folder / "ahead", platforms.slack.advance)
        settings = {
            "REDIS_URL": server.url,
            "SLACK_SIGNING_SECRET": platforms.slack.app.signing_secret,
            "SLACK_BOT_TOKEN": platforms.slack.token(workspace),
            "SLACK_API_URL": platforms.slack.api_url,
            **settings_for(platforms.teams),
        }
        more = [] if size.again_s is None else [str(size.again_s)]

        def hand(number: int, name: str, command: str) -> Hand:
            def spelled(caller: str) -> Sequence[str]:
                return (sys.executable, "-m", _PROGRAM, str(timeline.file), caller, command, *more)

            return Hand(number, name, folder, spelled, settings)

        workers = [hand(number, f"worker{number}", "work") for number in range(1, _WORKERS + 1)]
        crew = Crew(hand(_WORKERS + 1, "bot", "serve"), workers)
        for each in crew.all:
            stack.push_async_callback(each.end)
        ledger = Ledger()
        stack.enter_context(watching(platforms, ledger))
        yield _Stage(
            platforms=platforms,
            shelf=server,
            crew=crew,
            ledger=ledger,
            timeline=timeline,
            ground=Ground(platforms, workspace),
        )


async def _start(stage: _Stage) -> None:
    await asyncio.gather(*(hand.start() for hand in stage.crew.all))
    await asyncio.gather(*(hand.ready() for hand in stage.crew.all))
    stage.platforms.slack.bot_url = f"{stage.crew.bot.address}/slack/events"
    stage.platforms.teams.bot_url = stage.crew.bot.address


# --- waves ----------------------------------------------------------------------------------------------------


async def _storm(
    size: Size,
    stage: _Stage,
    storm: Storm,
    injector: Injector,
    lives: Sequence[Life],
    program: Sequence[Wave],
    say: Say,
) -> list[str]:
    """Go from wave to wave; what was not done in time."""
    complaints: list[str] = []
    raging = asyncio.create_task(storm.rage()) if size.weather is Weather.STORM else None
    for number, wave in enumerate(program, start=1):
        began = time.monotonic()
        for trouble in wave.troubles:
            for platform in sorted({life.platform for life in lives}):
                injector.inject(platform, trouble, Deed.REMINDER)
        stage.timeline.jump(wave.due - timedelta(seconds=size.lead_s))
        blowing = [asyncio.create_task(_blow_at(stage, storm, wave, *each)) for each in wave.blows]
        await stage.timeline.until(wave.due)
        await asyncio.gather(*blowing)
        complaints += await _settled(stage, lives, say)
        shown = sum(len(met(life, stage.ledger, stage.timeline)) for life in lives)
        say(f"wave {number} of {len(program)}: {shown} reminders shown, {time.monotonic() - began:.1f} s")
    if raging is not None:
        raging.cancel()
        with suppress(asyncio.CancelledError):
            await raging
    stage.platforms.heal()
    return complaints + await _settled(stage, lives, say)


async def _blow_at(stage: _Stage, storm: Storm, wave: Wave, seconds: float, blow: Blow) -> None:
    await stage.timeline.until(wave.due + timedelta(seconds=seconds))
    await storm.blow(blow)


async def _settled(stage: _Stage, lives: Sequence[Life], say: Say) -> list[str]:
    """Wait until all that is due is shown and nobody has anything left to do; who has, when patience is over."""
    deadline = time.monotonic() + _PATIENCE_S
    late = list(lives)
    while time.monotonic() < deadline:
        now = stage.timeline.now()
        late = [life for life in late if not life.is_settled(met(life, stage.ledger, stage.timeline), now)]
        if not late:
            with suppress(StoreUnavailable):
                store = stage.shelf.store
                if await store.count_unsettled() == 0 and await store.count_due(now) == 0:
                    return []
        await asyncio.sleep(_POLL_S)
    left = await _left(stage)
    say(f"after {_PATIENCE_S:.0f} s {len(late)} plans have something left to do; {left or 'nothing'} in the store")
    return [f"not done in {_PATIENCE_S:.0f} s: {life.session}, whose owner {life.part}" for life in late]


# --- afterwards -----------------------------------------------------------------------------------------------


def _story(stage: _Stage, life: Life) -> Story:
    found = met(life, stage.ledger, stage.timeline)
    late = {
        position: copies[0].at - stage.timeline.reached(life.dues[position])
        for position, copies in found.items()
        if position != TOO_EARLY
    }
    return Story(life=life, met=found, late=late)


def _complaint(task: asyncio.Task[None]) -> str:
    if not task.done():
        return "is not done with the presses"
    error = task.exception()
    return "" if error is None else str(error).partition("\n")[0]


async def _unshown(lives: Sequence[Life], stage: _Stage) -> list[str]:
    """Acknowledged presses that can not be read on the cards."""
    found: list[str] = []
    for life in lives:
        copies = stage.ledger.of(life.session)
        if life.part is Part.DONE and not any(SAY.marked(Mark.DONE) in life.reads(each.message) for each in copies):
            found.append(f"Done is not shown: {life.session}")
        if life.stopped is not None and SAY.stop() in life.card.buttons:
            found.append(f"Stop is not shown: {life.session}")
    return found


async def _left(stage: _Stage) -> list[str]:
    """What is still to be done, by the store."""
    store, now = stage.shelf.store, stage.timeline.now()
    unsettled = await store.unsettled(by=now + timedelta(days=1), limit=_MOST)
    due = [each.session for each in await store.due(by=now, limit=_MOST)]
    return [f"left to be shown {session}" for session in unsettled] + [f"left due {session}" for session in due]
