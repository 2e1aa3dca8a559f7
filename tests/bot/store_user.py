"""A process that uses the store of a folder: `python -m tests.bot.store_user FOLDER`.

Prints "ready" once it has started, leaves when its standard input ends, then prints "left".
"""

import asyncio
import sys
from pathlib import Path

from bot.embedded import EmbeddedStore


async def use(folder: Path) -> None:
    store = EmbeddedStore(folder)
    await store.start()
    say("ready")
    await asyncio.to_thread(sys.stdin.read)
    await store.stop()
    say("left")


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    # What the store logs must not mix with the words above.
    import structlog

    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    asyncio.run(use(Path(sys.argv[1])))
