"""Dies at a chosen line of what is tested: `python -m tests.bot.backup_deaths`, with one order per line of its input.

An order is a JSON list: the step at which to die, what to do, and its paths. Each is carried out by a process of its
own, forked from this one, which loads everything only once. The answer is "died", or "ended" where there were no more
steps; a step is the beginning of a line of `bot/backup.py` or `bot/backup_file.py`.
"""

import json
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from bot import backup, backup_file
from bot.backup import Existing

_TRACED = {backup.__file__, backup_file.__file__}


def die_at(step: int) -> None:
    """End this process without a last word when so many lines were begun."""
    begun = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:  # noqa: ANN401 - a trace function returns itself
        nonlocal begun
        if frame.f_code.co_filename not in _TRACED:
            return None
        if event == "line":
            begun += 1
            if begun == step:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)


def carry_out(step: int, deed: str, *paths: str) -> None:
    places = [Path(path) for path in paths]
    die_at(step)
    match deed:
        case "back up":
            folder, file = places
            backup._back_up(folder, file, Existing.REPLACE)
        case _:
            stage, home, aside = places
            backup._move_in(stage, home, aside)
    sys.settrace(None)


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            carry_out(*json.loads(line))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        died = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        sys.stdout.write("died\n" if died else "ended\n" if status == 0 else "failed\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
