"""What `livewise backup` and `livewise restore` take, do and say."""

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import Settings
from bot.problem import CannotDo

if TYPE_CHECKING:
    from bot.backup import Restored

_ELSEWHERE = (
    "REDIS_URL leads to a server of your own. Back it up and restore it with that server's own means; "
    "docs/operate.md has the commands."
)


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add both commands to those there are."""
    backup = commands.add_parser(
        "backup",
        help="copy everything the built-in store keeps into one file, also while the bot runs",
        description="Write everything that the built-in store has acknowledged until now, and the secret of the data "
        "folder, into one file that only you can read. The bot may run. Keep the file as safe as the data folder.",
    )
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.add_argument("--replace", action="store_true", help="write over FILE if it is there")
    restore = commands.add_parser(
        "restore",
        help="put what a backup holds into the data folder, while no bot runs",
        description="Check a backup to its end, have a store server read all of it, and put it into the data folder. "
        "No bot may run there. Whatever goes wrong, the folder stays as it is; cut short, run it again.",
    )
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument(
        "--replace", action="store_true", help="also into a folder that holds something, which is kept aside in it"
    )


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Run either command and tell what was done; raises CannotDo."""
    # Not above: the store's client takes a moment to load, which no other command should wait for.
    from bot.backup import Existing, back_up, restore  # noqa: PLC0415 - as said above
    from bot.embedded import StoreFolderError  # noqa: PLC0415 - as said above

    if settings.redis_url is not None:
        raise CannotDo(_ELSEWHERE)
    existing = Existing.REPLACE if given.replace else Existing.REFUSE
    try:
        if given.command == "restore":
            _tell(asyncio.run(restore(given.file, settings.data, existing)), given.file, settings)
            return 0
        made = asyncio.run(back_up(settings.data, given.file, existing))
    except StoreFolderError as error:
        raise CannotDo(str(error)) from error
    print(f"Wrote {given.file}: {_size(made.size)}, everything kept in {settings.data} at {made.at:%H:%M:%S} UTC.")
    print("It holds secrets: keep it as safe as that folder.")
    return 0


def _tell(restored: "Restored", file: Path, settings: Settings) -> None:
    about = restored.about
    print(
        f"Restored {file} into {settings.data}: {restored.plans} plans, as Livewise {about.version} kept them on "
        f"{about.made_at:%Y-%m-%d at %H:%M:%S} UTC."
    )
    if restored.aside is not None:
        print(f"What was there before is in {restored.aside}; remove it when you need it no more.")


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{size / 1000:.1f} kB"
