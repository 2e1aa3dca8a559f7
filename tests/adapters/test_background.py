"""Work that nobody waits for: finished at the end where it can be, logged where it fails."""

import asyncio

from structlog.testing import capture_logs

from adapters.background import Background


async def test_what_is_under_way_is_finished_and_what_never_ends_is_not_waited_for() -> None:
    background, go, done = Background(), asyncio.Event(), list[str]()

    async def finish() -> None:
        await go.wait()
        done.append("finished")

    async def last() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            done.append("ended")

    background.start(finish(), "reply")
    background.keep(last(), "loop")
    closing = asyncio.create_task(background.close())
    await asyncio.sleep(0)
    assert not closing.done()
    go.set()
    async with asyncio.timeout(2):  # far less than what is allowed to work that is under way
        await closing
    assert done == ["finished", "ended"]
    await background.close()


async def test_what_fails_is_one_line_of_log() -> None:
    background = Background()

    async def fail() -> None:
        raise ValueError("words of a person")

    with capture_logs() as logs:
        background.start(fail(), "reply")
        await background.close()
    assert [(line["event"], line["work"]) for line in logs] == [("background work failed", "reply")]
