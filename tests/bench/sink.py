"""Where everything is sent: a small web server that notes what arrived when. `python -m tests.bench.sink`.

Prints its port, and ends when its standard input does.
"""

import asyncio
import sys
import time

from aiohttp import web


class Sink:
    """The first arrival of each reminder, in seconds of the machine's clock, and how many calls there were."""

    def __init__(self) -> None:
        self._arrivals: dict[str, float] = {}
        self._calls = 0

    async def take(self, request: web.Request) -> web.Response:
        """A message, or a change of one."""
        at = time.time()
        self._calls += 1
        body = await request.json()
        if body["deed"] == "post":
            self._arrivals.setdefault(body["name"], at)
        return web.json_response({"ok": True})

    async def count(self, _: web.Request) -> web.Response:
        """How many reminders arrived since they were last told."""
        return web.json_response(len(self._arrivals))

    async def tell(self, _: web.Request) -> web.Response:
        """Everything since it was last told, which is then forgotten."""
        told = {"arrivals": self._arrivals, "calls": self._calls}
        self._arrivals, self._calls = {}, 0
        return web.json_response(told)


async def _serve() -> None:
    sink = Sink()
    app = web.Application()
    app.add_routes([web.post("/", sink.take), web.get("/count", sink.count), web.post("/tell", sink.tell)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    sys.stdout.write(f"{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(_serve())
