"""A whole run: all conversations at once, then more than can be taken, then a noisy workspace beside a calm one."""

import asyncio
import re
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

import aiohttp

from tests.fakes.teams_keys import KeyRing
from tests.load import report
from tests.load.clean import compare
from tests.load.crowd import TURNS, lead_all
from tests.load.logs import complaints
from tests.load.noise import flood, noise, press_calmly, press_together
from tests.load.people import People
from tests.load.processes import Process, hosting, log_in, serving
from tests.load.seats import Outcome, PlatformName, Seat, Showing
from tests.load.sizes import Sizes
from tests.load.slack_side import SlackSide, code_of
from tests.load.tally import Tally
from tests.load.teams_side import TeamsSide
from tests.load.watch import store_of, watching

_NOISY: Final = 0  # the workspace with a sixth of everybody at Slack
_CALM: Final = 1
_AT_ONCE: Final = 64  # presses, to find out how many can be done
_SETTLE_S: Final = 90.0
_EVERY_S: Final = 2.0  # between the presses of somebody calm


class Run:
    """One run; what it finds is said at once."""

    def __init__(self, sizes: Sizes, say: Callable[[str], None] = print) -> None:
        self._sizes = sizes
        self._say = say
        self._wrong: Counter[str] = Counter()

    async def go(self) -> Counter[str]:
        """What was wrong, by its kind."""
        ring = KeyRing()
        with tempfile.TemporaryDirectory(prefix="livewise-load-") as name:
            folder = Path(name)
            async with hosting(ring.jwks()) as hosts:
                told = await hosts.hear()
                assert told is not None
                base_url = str(told["base_url"])
                async with serving(base_url, folder) as (bot, url):
                    await self._press(hosts, bot, url, TeamsSide(base_url, ring), SlackSide(base_url), folder)
            self._judge_log(folder)
        return self._wrong

    async def _press(
        self, hosts: Process, bot: Process, url: str, teams: TeamsSide, slack: SlackSide, folder: Path
    ) -> None:
        people = People(url, {PlatformName.SLACK: slack, PlatformName.TEAMS: teams}, list(_seats(self._sizes)))
        hearing = asyncio.create_task(_hear(hosts, people))
        try:
            await _install(url, self._sizes)
            store = store_of(bot)
            await self._lead(people, bot, store)
            await self._compare("after all conversations", people, folder)
            per_second = await self._capacity(people, bot, store)
            await self._flood(people, bot, store, per_second)
            await self._compare("after the flood", people, folder)
            await self._fairness(people, hosts, bot, store)
            await self._compare("after the noise", people, folder)
        finally:
            hearing.cancel()
            people.close()

    async def _lead(self, people: People, bot: Process, store: int) -> None:
        sizes, tally = self._sizes, Tally()
        self._say(
            report.title(
                f"{sizes.conversations:,} conversations of {TURNS} turns in {sizes.seconds:g} s, "
                f"{sizes.conversations * TURNS / sizes.seconds:.0f} turns per second"
            )
        )
        async with watching(bot, store) as watch:
            led = await lead_all(people, sizes, tally)
        self._tell(tally)
        self._say(f"came to their end: {led:,}")
        self._say(report.used(watch))
        self._wrong["conversations that did not come to their end"] += sizes.conversations - led
        self._wrong["deliveries that were not taken"] += tally.pressed - tally.outcomes[Outcome.TAKEN]
        self._count(tally)

    async def _capacity(self, people: People, bot: Process, store: int) -> float:
        sizes, tally = self._sizes, Tally()
        at_once = min(_AT_ONCE, len(people.seats) // 2)
        self._say(report.title(f"As many turns as it can do, {at_once} at once"))
        async with watching(bot, store) as watch:
            per_second = await press_together(people, people.seats, at_once, sizes.capacity_s, tally)
        self._tell(tally)
        self._say(f"{per_second:.0f} turns per second, acknowledged and shown")
        self._say(report.used(watch))
        self._count(tally)
        return per_second

    async def _flood(self, people: People, bot: Process, store: int, per_second: float) -> None:
        sizes, tally = self._sizes, Tally()
        rate = per_second * sizes.flood_times
        self._say(
            report.title(f"{rate:.0f} presses per second for {sizes.flood_s:g} s: {sizes.flood_times:g} times that")
        )
        async with watching(bot, store) as watch:
            settled_s = await flood(people, people.seats, rate, sizes.flood_s, tally)
        self._tell(tally)
        self._say(f"{tally.outcomes[Outcome.TAKEN] / sizes.flood_s:.0f} turns per second were taken")
        self._say(f"everything that was acknowledged is shown {settled_s:.1f} s after the last press")
        self._say(report.used(watch))
        self._count(tally)
        after = Tally()
        await press_calmly(people, self._calm(people), sizes.calm_s / 3, _EVERY_S, after)
        self._say("then, calmly:")
        self._tell(after)
        self._wrong["calm deliveries not taken after the flood"] += after.pressed - after.outcomes[Outcome.TAKEN]
        self._count(after)

    async def _fairness(self, people: People, hosts: Process, bot: Process, store: int) -> None:
        sizes, calm, noisy = self._sizes, self._calm(people), self._noisy(people)
        for words, at_once, limited in (
            ("A calm workspace, alone", 0, False),
            (f"A calm workspace, while another has {sizes.noise} presses under way at any time", sizes.noise, False),
            ("The same, while Slack tells the noisy one to wait", sizes.noise, True),
        ):
            self._say(report.title(words))
            hosts.order({"limited": [noisy[0].team] if limited else []})
            tally, loud = Tally(), Tally()
            async with watching(bot, store) as watch, noise(people, noisy, at_once, loud):
                await press_calmly(people, calm, sizes.calm_s, _EVERY_S, tally)
            self._tell(tally)
            if at_once:
                self._say("the noisy one:")
                self._tell(loud)
            self._say(report.used(watch))
            self._wrong["deliveries of the calm workspace that were not taken"] += (
                tally.pressed - tally.outcomes[Outcome.TAKEN]
            )
            self._count(tally)
            self._count(loud)
        hosts.order({"limited": []})

    async def _compare(self, when: str, people: People, folder: Path) -> None:
        """Compare until everything is as it should be, or that takes too long."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        while True:
            found = await compare(folder, people)
            if not found.wrong.total() or loop.time() - began > _SETTLE_S:
                break
            await asyncio.sleep(2.0)
        self._say(
            f"{when}: {found.messages:,} messages of {found.sessions:,} plans compared with a clean drawing, "
            f"{found.wrong.total():,} wrong ({loop.time() - began:.1f} s)"
        )
        for kind, count in found.wrong.items():
            self._say(f"  {count:,} x {kind}")
        self._wrong += found.wrong

    def _judge_log(self, folder: Path) -> None:
        warnings, errors = complaints(log_in(folder))
        self._say(report.title("The bot's log"))
        for kind, told in (("warning", warnings), ("ERROR", errors)):
            for said, count in told.most_common():
                self._say(f"{kind}: {count:,} x {said}")
        if not warnings and not errors:
            self._say("no warnings, no errors")
        self._wrong["errors in the log"] += errors.total()

    def _tell(self, tally: Tally) -> None:
        for line in report.about(tally):
            self._say(line)

    def _count(self, tally: Tally) -> None:
        self._wrong["wrong answers"] += tally.outcomes[Outcome.WRONG]
        self._wrong["deliveries without an answer"] += tally.lost
        self._wrong["cards that did not change"] += tally.unshown

    def _calm(self, people: People) -> list[Seat]:
        return _of(people, _CALM)

    def _noisy(self, people: People) -> list[Seat]:
        return _of(people, _NOISY)


def _of(people: People, tenant: int) -> list[Seat]:
    return [seat for seat in people.seats if seat.platform is PlatformName.SLACK and seat.tenant == tenant]


def _seats(sizes: Sizes) -> list[Seat]:
    """Half of them at Slack, half at Teams; one workspace, and one organisation, with a sixth of their platform's."""
    seats: list[Seat] = []
    for number in range(sizes.conversations):
        platform = PlatformName.SLACK if number % 2 == 0 else PlatformName.TEAMS
        there = number // 2
        tenant = _NOISY if there % 6 == 0 else 1 + there % (sizes.tenants - 1)
        seats.append(Seat(number=number, tenant=tenant, platform=platform))
    return seats


async def _hear(hosts: Process, people: People) -> None:
    """See what the platforms show."""
    while (told := await hosts.hear()) is not None:
        if "seat" in told:
            people.see(Showing(seat=told["seat"], id=told["id"], native=told["native"]), told["at"])


async def _install(url: str, sizes: Sizes) -> None:
    """Each workspace installs the app, as somebody with a browser does."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as browser:
        for tenant in range(sizes.tenants):
            async with browser.get(f"{url}/slack/install") as response:
                found = re.search(r"state=([^&\"]+)", await response.text())
                assert found is not None
            query = {"code": code_of(tenant), "state": found[1]}
            async with browser.get(f"{url}/slack/oauth_redirect", params=query) as response:
                assert response.status == 200, await response.text()
