"""A short run in a process of its own, whose log is that of an operator."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_LIMIT_S = 240.0  # of a loaded machine


def test_nothing_that_is_sent_makes_the_bot_fail_hang_or_tell() -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "SECONDS": "4", "SEED": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found = re.search(r"(\d+) requests to (\d+) addresses", done.stdout)
    assert found is not None, done.stdout
    assert int(found[1]) > 5 * int(found[2]) > 250
