"""Many at once at Teams, at its own rates: nobody is left without an answer, and nothing is erased twice over."""

import asyncio
from pathlib import Path

from tests.e2e.halls import PACED, erased, hall_in
from tests.fakes.slack_waiting import eventually


async def test_everybody_who_asks_at_once_in_one_chat_is_answered(tmp_path: Path) -> None:
    async with hall_in(tmp_path / "data", program=PACED) as hall:
        people = [hall.person(f"Person {number}") for number in range(10)]
        group = hall.teams.group("Trainers", *people)
        hall.teams.limit_like_teams()
        await asyncio.gather(*(person.mention("help", group) for person in people))
        helps = await eventually(
            lambda: found if len(found := [m for m in group.messages() if m.sender is None]) == len(people) else None,
            lambda: f"answered were {[m.words[:20] for m in group.messages() if m.sender is None]}",
        )
        assert all("How Livewise helps" in message.words for message in helps)


async def test_an_app_that_is_removed_everywhere_at_once_leaves_no_plan_behind(tmp_path: Path) -> None:
    async with hall_in(tmp_path / "data", program=PACED) as hall:
        people = [hall.person(f"Person {number}") for number in range(12)]
        cards = await asyncio.gather(*(hall.begin(person, person.chat) for person in people))
        stays, *others = people
        await asyncio.gather(*(hall.teams.installs.uninstall(person.chat, person) for person in others))
        await asyncio.gather(*(erased(hall, card) for card in cards[1:]))
        await stays.press("Behaviour change", where=cards[0])
        await stays.sees("Question 2 of 4", cards[0])
