"""How a loop is ended."""

import asyncio


async def end(task: asyncio.Task[None]) -> None:
    """Cancel a task and wait for its end."""
    # Again and again: on Python 3.11 a cancellation that meets a call to the server can get lost in `wait_for`.
    while not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=0.5)
