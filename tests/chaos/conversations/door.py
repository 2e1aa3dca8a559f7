"""One address before several bots, as a load balancer is: each connection goes to the next one that takes it."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager, closing, suppress
from typing import Final

_PIECE: Final = 65_536  # bytes


@asynccontextmanager
async def door(ports: Sequence[int]) -> AsyncGenerator[str]:
    """The address, until the block ends."""
    number = 0
    passing: set[asyncio.Task[None]] = set()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal number
        task = asyncio.current_task()
        assert task is not None
        passing.add(task)
        task.add_done_callback(passing.discard)
        number += 1
        with suppress(asyncio.CancelledError), closing(writer):  # whatever is open at the end of the block ends with it
            for turn in range(len(ports)):
                with suppress(OSError):
                    bot = await asyncio.open_connection("127.0.0.1", ports[(number + turn) % len(ports)])
                    await _pass_through((reader, writer), bot)
                    break

    listener = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    finally:
        listener.close()
        for task in list(passing):
            task.cancel()
        await asyncio.gather(*passing, return_exceptions=True)


Pipe = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def _pass_through(client: Pipe, bot: Pipe) -> None:
    """Until either side hangs up."""
    ways = {asyncio.create_task(_carry(client[0], bot[1])), asyncio.create_task(_carry(bot[0], client[1]))}
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        bot[1].close()
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)


async def _carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while piece := await source.read(_PIECE):
        target.write(piece)
        await target.drain()
