"""A whole conversation with a real bot, over real HTTP."""

import asyncio
import uuid
from pathlib import Path

from icalendar import Calendar

from tests.e2e.bots import COMMAND, bot_in, bots
from tests.e2e.script import CONVERSATION, hold
from tests.e2e.visitor import Visitor


async def test_the_playground_holds_the_conversation(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data", program=COMMAND)
    async with bots(bot):
        await bot.start()
        async with Visitor(bot.address) as ana:
            await hold(ana, CONVERSATION)
            text = await ana.sees("Tue, Nov 16, 2027")
            assert "9:30" in text
            page = await ana.open(f"{ana.conversation}/plan")
            assert "<svg" in page.text
            file = await ana.fetch(f"{ana.conversation}/plan.ics")
            events = Calendar.from_ical(file.text).walk("VEVENT")
            assert len({str(event["UID"]) for event in events}) == len(events) == 12
        assert await bot.stop() == 0
        assert '"level": "error"' not in bot.output
        assert "Sales onboarding" not in bot.output, "what people write never goes into the log"


async def test_help_lists_and_erasure_are_one_word_away(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data")
    async with bots(bot):
        await bot.start()
        async with Visitor(bot.address) as ana, Visitor(bot.address) as ben:
            await ben.start("Ben's own training")
            await ana.start("Fire warden refresher")
            await ana.sees("Question 1 of 4")
            assert "How Livewise helps" in (await ana.say("help")).text
            assert "Fire warden refresher" in (await ana.say("my plans")).text
            asked = await ana.say("forget me")
            assert "Your plan, with all answers and dates, will be erased. This cannot be undone." in asked.text
            erased = await ana.send(f"{ana.conversation}/press", {"press": "forget|0||", "session": "", "values": {}})
            assert "Everything Livewise kept about you and your plans is erased." in erased.text
            assert (await ana.fetch(f"{ana.conversation}/messages")).status == 404
            await ben.sees("Question 1 of 4")


async def test_the_same_request_ten_times_at_once_has_one_effect(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data")
    async with bots(bot):
        await bot.start()
        async with Visitor(bot.address) as ana:
            request = str(uuid.uuid4())
            started = await asyncio.gather(*(ana.send("/c", {"topic": "CPR"}, request) for _ in range(10)))
            assert {reply.status for reply in started} == {201}
            button = await ana.find("Behaviour change")
            request = str(uuid.uuid4())
            replies = await asyncio.gather(*(ana.send_press(button, request=request) for _ in range(10)))
            assert {reply.status for reply in replies} == {200}
            await ana.sees("Question 2 of 4")
            assert (await ana.send_press(button, request=request)).status == 200
            text = await ana.sees("Question 2 of 4")
            assert text.count("Question 2 of 4") == 1
            assert len((await ana.page()).select("article.card")) == 1
            assert len((await ana.page()).select(".bubble")) == 1


async def test_a_button_of_somebody_elses_session_is_refused_with_a_sentence(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data")
    async with bots(bot):
        await bot.start()
        async with Visitor(bot.address) as ana, Visitor(bot.address) as ben:
            await ana.start("Ana's training")
            await ben.start("Ben's training")
            stolen = await ana.find("Behaviour change")
            reply = await ben.send_press(stolen)
            assert "Only the person who started this plan can answer." in reply.text
            assert (await ben.fetch(f"{ana.conversation}/messages")).status == 404
            await ana.press("Let everyone here answer")
            await ana.sees("Only I answer")
            ben.conversation = ana.conversation
            await ben.press("Behaviour change")
            await ana.sees("Question 2 of 4")


async def test_what_people_type_is_shown_literally_whatever_it_is(tmp_path: Path) -> None:
    bot = bot_in(tmp_path / "data")
    async with bots(bot):
        await bot.start()
        async with Visitor(bot.address) as ana:
            topic = "<script>alert(1)</script> \x00\x1b[31m & “ok” 🎓"
            assert (await ana.start(topic)).status == 201
            text = await ana.sees("Question 1 of 4")
            assert "<script>alert(1)</script>" in text
            assert (await ana.page()).find("script") is None
            assert (await ana.start("word " * 8_000)).status == 201
            assert (await ana.start("")).status == 201
            await ana.sees("What training are you planning?")
