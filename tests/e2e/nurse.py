"""A process that has loaded the bot and makes bots out of itself: `python -m tests.e2e.nurse`, asked over its input.

Whoever asks sends one line of JSON, and with it two open files: one for what the bot prints, one to be told its
process id on, and later its exit code, four bytes each. It ends when nobody can ask any more.
"""

import importlib
import json
import os
import runpy
import signal
import socket
import sys
from dataclasses import dataclass
from typing import Final

from bot.loading import keeping
from tests.e2e.nursery import NUMBER

_LOADED: Final = ("bot.cli", "bot.serving", "bot.reminders")  # with them comes all that `livewise serve` loads
_LONGEST: Final = 65_536  # bytes read at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A bot as it is asked for."""

    arguments: list[str]  # a module, and what stands behind it
    environment: dict[str, str]
    folder: str
    output: int
    reply: int


def _ask(line: socket.socket) -> Wish:
    """Wait for the next wish; ends the process when nobody is there to have one."""
    text, files, *_ = socket.recv_fds(line, _LONGEST, 2)
    if not text:
        sys.exit()
    while not text.endswith(b"\n"):
        text += line.recv(_LONGEST)
    output, reply = files
    return Wish(**json.loads(text), output=output, reply=reply)


def _next_bot() -> list[str]:
    """Start one process for each wish; return in each of these alone, with its arguments."""
    # A Ctrl-C meant for the tests reaches this process as well; those that watch over a bot are not waited for.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(fileno=os.dup(0)) as line:
        while True:
            wish = _ask(line)
            if os.fork() == 0:
                break
            os.close(wish.output)
            os.close(wish.reply)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    bot = os.fork()
    if bot != 0:
        _watch_over(bot, wish)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    _settle(wish)
    return wish.arguments


def _watch_over(bot: int, wish: Wish) -> None:
    os.close(wish.output)
    os.write(wish.reply, NUMBER.pack(bot))
    _, status = os.waitpid(bot, 0)
    os.write(wish.reply, NUMBER.pack(os.waitstatus_to_exitcode(status)))
    os._exit(0)


def _settle(wish: Wish) -> None:
    """Take the surroundings that a new process would have been given."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    for given, wanted in ((nothing, 0), (wish.output, 1), (wish.output, 2)):
        os.dup2(given, wanted)
    for file in (nothing, wish.output, wish.reply):
        os.close(file)
    os.environ.clear()
    os.environ.update(wish.environment)
    os.chdir(wish.folder)


if __name__ == "__main__":
    with keeping():
        for name in _LOADED:
            importlib.import_module(name)
    module, *rest = _next_bot()
    sys.argv[1:] = rest
    runpy.run_module(module, run_name="__main__", alter_sys=True)
