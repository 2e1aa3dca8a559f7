"""Faults at every step of a turn: what was acknowledged is there afterwards, once, and its cards come right."""

import asyncio
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

import aiohttp
import pytest
from redis.asyncio import Redis

from bot.embedded import EmbeddedStore
from tests.e2e.bots import Bot, bot_in, bots
from tests.e2e.dying import MOMENTS, TAKING
from tests.e2e.visitor import Visitor
from tests.fakes.slack_waiting import eventually

GOALS = ("Knowledge transfer", "Partly each", "Behaviour change", "Not sure")


async def store_pid(folder: Path) -> int:
    """The process id of the embedded store on this folder."""
    redis = Redis.from_url(EmbeddedStore(folder).url)
    try:
        info = await redis.info("server")
        return int(info["process_id"])
    finally:
        await redis.aclose()


async def test_a_killed_bot_goes_on_where_it_was(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data")
    async with bots(bot):
        await bot.start()
        port = bot.address.rsplit(":", 1)[1]
        async with Visitor(bot.address) as ana:
            await ana.start("Sales onboarding for new account managers")
            await ana.press("Behaviour change")
            await ana.sees("Question 2 of 4")
            await bot.kill()
            await bot.start(port=port)
            await ana.press("Yes, immediately")
            text = await ana.sees("Question 3 of 4")
            assert "Behaviour change" in text


@pytest.mark.parametrize("moment", sorted(MOMENTS))
async def test_a_bot_that_dies_at_any_step_of_a_turn_brings_the_card_after_its_restart(
    tmp_path: Path, moment: str
) -> None:
    program = (sys.executable, "-m", "tests.e2e.dying", moment, "2")
    dying, next_one = bot_in(tmp_path / "data", program=program), bot_in(tmp_path / "data")
    async with bots(dying, next_one):
        await dying.start()
        port = dying.address.rsplit(":", 1)[1]
        async with Visitor(dying.address) as ana:
            await ana.start("CPR refresher")
            acknowledged = False
            request = str(uuid.uuid4())
            button = None
            with suppress(aiohttp.ClientError, TimeoutError):
                button = await ana.find("Behaviour change")
                acknowledged = (await ana.send_press(button, request=request)).status == 200
            assert await dying.ended() == -signal.SIGKILL
            await next_one.start(port=port)
            if button is None:
                button = await ana.find("Behaviour change")
            if not acknowledged:  # the page sends what was not answered again, under the same id
                assert (await ana.send_press(button, request=request)).status == 200
            text = await ana.sees("Question 2 of 4")
            assert text.count("Question 2 of 4") == 1


@pytest.mark.parametrize("moment", sorted(TAKING))
async def test_a_bot_that_dies_while_it_takes_over_leaves_the_card_to_the_next(tmp_path: Path, moment: str) -> None:
    """The first commits the press and dies, the second dies as its sweep takes what the first one left."""
    programs = [(sys.executable, "-m", "tests.e2e.dying", *words) for words in (("commit-done", "2"), (moment, "1"))]
    first, second = (bot_in(tmp_path / "data", program=program) for program in programs)
    third = bot_in(tmp_path / "data")
    async with bots(first, second, third):
        await first.start()
        port = first.address.rsplit(":", 1)[1]
        async with Visitor(first.address) as ana:
            await ana.start("CPR refresher")
            button, request = await ana.find("Behaviour change"), str(uuid.uuid4())
            with pytest.raises(aiohttp.ClientError):
                await ana.send_press(button, request=request)
            assert await first.ended() == -signal.SIGKILL
            await second.start(port=port)
            assert await second.ended() == -signal.SIGKILL
            await third.start(port=port)
            assert (await ana.send_press(button, request=request)).status == 200  # it was not answered
            text = await ana.sees("Question 2 of 4")
            assert text.count("Question 2 of 4") == 1
            assert len((await ana.page()).select("article.card")) == 1


async def test_a_store_that_is_killed_in_mid_turn_loses_and_doubles_nothing(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data")
    async with bots(bot):
        await bot.start()
        async with Visitor(bot.address) as ana:
            await ana.start("Sales onboarding")
            await ana.press("Behaviour change")
            os.kill(await store_pid(bot.folder), signal.SIGKILL)
            pressing = [ana.press(label) for label in ("Yes, immediately", "Yes, essential", "It must be live")]
            for press in pressing:
                reply = await press
                assert reply.status in {200, 503}, reply.text
                if reply.status == 503:
                    assert "could not" in reply.text.lower()
                os.kill(await store_pid(bot.folder), signal.SIGKILL)
            text = await ana.sees("Is it any of these?")
            assert all(label in text for label in ("Behaviour change", "Yes, immediately", "Yes, essential"))


async def test_two_bots_on_one_folder_share_the_store(tmp_path: Path) -> None:
    first, second = bot_in(tmp_path / "data"), bot_in(tmp_path / "data")
    async with bots(first, second):
        await asyncio.gather(first.start(), second.start())
        async with Visitor(first.address) as ana:
            await ana.start("Sales onboarding")
            await ana.press("Behaviour change")
            ana.address = second.address
            await ana.press("Yes, immediately")
            await ana.sees("Question 3 of 4")
            assert await first.stop() == 0
            await ana.press("Yes, essential")
            await ana.sees("Question 4 of 4")
            assert await second.stop() == 0
            await second.start()
            ana.address = second.address
            await ana.sees("Question 4 of 4")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a person was told is kept."""

    conversation: str
    goal: str
    cookies: Mapping[str, str]


async def _answer_for_ever(bot: Bot, number: int, kept: list[Kept]) -> None:
    """Start conversations and answer the first question, noting what was acknowledged; all through the kills."""
    chance = random.Random(number)
    while True:
        with suppress(aiohttp.ClientError, TimeoutError, OSError):
            async with Visitor(bot.address) as visitor:
                if (await visitor.start(f"Training {number}")).status == 201:
                    goal = chance.choice(GOALS)
                    if (await visitor.press(goal)).status == 200:
                        kept.append(Kept(conversation=visitor.conversation, goal=goal, cookies=visitor.cookies()))
        await asyncio.sleep(0.05)


def _are_more_than(kept: Sequence[Kept], least: int) -> bool | None:
    return len(kept) > least or None


async def test_kills_at_random_moments_under_load_lose_nothing_acknowledged(tmp_path: Path) -> None:
    kept: list[Kept] = []
    chance = random.Random(20261122)
    bot = bot_in(tmp_path / "data")
    async with bots(bot):
        await bot.start()
        port = bot.address.rsplit(":", 1)[1]
        people = [asyncio.create_task(_answer_for_ever(bot, number, kept)) for number in range(6)]
        for _ in range(6):
            # However slow the machine is, each kill finds somebody at it who had an answer since the one before.
            so_far = len(kept)
            await eventually(partial(_are_more_than, kept, so_far + 1), lambda: f"{len(kept)} answers kept")
            await asyncio.sleep(chance.uniform(0.2, 1.2))
            if chance.random() < 0.4:
                os.kill(await store_pid(bot.folder), signal.SIGKILL)
            else:
                await bot.kill()
                await bot.start(port=port)
        for task in people:
            task.cancel()
        await asyncio.gather(*people, return_exceptions=True)
        assert len(kept) > 10
        for each in kept:
            async with Visitor(bot.address) as visitor:
                visitor.become(each.cookies)
                visitor.conversation = each.conversation
                text = await visitor.sees("Question 2 of 4")
                assert each.goal in text
                assert text.count("Question 2 of 4") == 1


async def test_a_folder_that_cannot_be_used_is_said_at_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    bot = bot_in(tmp_path / "file" / "data")
    bot.folder.parent.parent.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "bot", "serve"],
        env={**os.environ, "LIVEWISE_DATA": str(tmp_path / "file" / "data"), "PORT": "0"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode in {1, 2}
    assert str(tmp_path / "file" / "data") in done.stderr
    assert "Traceback" not in done.stderr


async def test_a_taken_port_is_said_with_what_to_do(tmp_path: Path) -> None:
    first, second = bot_in(tmp_path / "one"), bot_in(tmp_path / "two")
    async with bots(first, second):
        await first.start()
        await second.launch(port=first.address.rsplit(":", 1)[1])
        assert await second.ended() == 1
        assert "Set PORT to another number" in second.output
        assert "Traceback" not in second.output


async def test_a_document_of_a_newer_version_is_left_alone_with_clear_words(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data")
    async with bots(bot):
        await bot.start()
        async with Visitor(bot.address) as ana:
            await ana.start("Sales onboarding")
            button = await ana.find("Behaviour change")
            redis = Redis.from_url(EmbeddedStore(bot.folder).url, decode_responses=True)
            try:
                found = cast("list[str]", await redis.keys(f"*{button.session}*"))
                (key,) = [key for key in found if await redis.type(key) == "hash"]
                newer = str(await redis.hget(key, "document")).replace('"v":1', '"v":999')
                await redis.hset(key, "document", newer)
                reply = await ana.send_press(button)
                assert "saved by a newer version of Livewise and is left as it is" in reply.text
                assert await redis.hget(key, "document") == newer
            finally:
                await redis.aclose()


@pytest.mark.skipif(shutil.which("mount") is None or os.getuid() != 0, reason="a full disk needs a tmpfs to mount")
async def test_a_full_disk_is_said_at_start() -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "small"
        place.mkdir()
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", place], check=False, capture_output=True
        )
        if mounted.returncode != 0:
            pytest.skip("a full disk needs the right to mount a tmpfs")
        try:
            (place / "filler").write_bytes(b"x" * 4096)
            bot = bot_in(place / "data")
            async with bots(bot):
                bot._output = Path(folder) / "out"
                await bot.launch()
                assert await bot.ended() in {1, 2}
                assert str(place) in bot.output
                assert "Traceback" not in bot.output
        finally:
            subprocess.run(["umount", "-l", place], check=True)
