"""The platforms as a process: `python -m tests.load.hosts KEYS`, the keys of Teams's tokens as they are published.

Prints its address, then each message that the bot posts or changes, a JSON object a line. Obeys the lines of its
standard input: which workspaces are told to wait. Ends with it.
"""

import asyncio
import json
import sys
from typing import Any

from tests.load.seats import Host, Json, Showing
from tests.load.slack_side import SlackHost
from tests.load.teams_side import TeamsHost
from tests.load.wire import Call, Reply, Serving


class Hosts:
    """All platforms at one address."""

    def __init__(self) -> None:
        self.slack = SlackHost()
        self.all: list[Host] = [self.slack]

    def take(self, call: Call) -> Reply:
        """A call of the bot; what it shows is told when it is answered."""
        for host in self.all:
            told = host.take(call)
            if told is not None:
                reply, showing = told
                if showing is not None:
                    asyncio.get_running_loop().call_later(reply.wait, _tell_showing, showing)
                return reply
        return Reply(status=404, body=b"{}")

    def obey(self, order: dict[str, Any]) -> None:
        """Do what a line says."""
        self.slack.limited = set(order["limited"])
        _tell({"told_to_wait": self.slack.told_to_wait, "sorry": self.slack.sorry})


def _tell_showing(showing: Showing) -> None:
    at = asyncio.get_running_loop().time()
    _tell({"seat": showing.seat, "id": showing.id, "native": showing.native, "at": at})


def _tell(told: object) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


async def _serve(published: Json) -> None:
    loop = asyncio.get_running_loop()
    hosts = Hosts()
    server = await loop.create_server(lambda: Serving(hosts.take), "127.0.0.1", 0, backlog=1024)
    base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    hosts.all.append(TeamsHost(base_url, published))
    _tell({"base_url": base_url})
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        hosts.obey(json.loads(line))


if __name__ == "__main__":
    asyncio.run(_serve(json.loads(sys.argv[1])))
