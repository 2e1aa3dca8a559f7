"""The bots in Node: their packages are installed when they are measured, into a folder that is gone afterwards."""

import asyncio
import shutil
from pathlib import Path
from typing import Final

# Major versions alone: what is compared is what somebody would install today.
_PACKAGES: Final = ("@slack/bolt@5", "chat@4", "@chat-adapter/slack@4", "@chat-adapter/state-redis@4", "redis@6")
_PATIENCE_S: Final = 300.0


class NoNode(Exception):
    """There is nothing to run them with; says why."""


async def install_packages(folder: Path, log: Path) -> None:
    """Install what the programs import; NoNode."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise NoNode("node and npm are not installed")
    command = (npm, "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent", *_PACKAGES)
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *command, stdin=asyncio.subprocess.DEVNULL, stdout=output, stderr=output, cwd=folder
        )
        try:
            async with asyncio.timeout(_PATIENCE_S):
                status = await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
            raise NoNode("npm took too long to install their packages") from None
    if status:
        raise NoNode("npm could not install their packages")
