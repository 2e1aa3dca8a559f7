"""For all tests: examples of properties have no deadline, and the files that take longest begin first.

So nothing long is left to one process at the end. `make test` keeps this order; pytest-xdist's own begins with the
files of many tests, which here are the quick ones.
"""

from typing import Final

import pytest
from hypothesis import settings

# A busy machine is no finding: no example of a property fails for taking longer than usual.
settings.register_profile("livewise", deadline=None, max_examples=50)
settings.load_profile("livewise")

# Files of which each takes 15 seconds and more, the longest first; then, folder by folder, what waits more than it
# computes before what does nothing but compute.
_LONG: Final = (
    "tests/e2e/test_browser.py",
    "tests/bot/test_reminders.py",
    "tests/bot/test_store.py",
    "tests/e2e/test_browser_reminders.py",
    "tests/bot/test_cli.py",
    "tests/e2e/test_reminders_workers.py",
    "tests/e2e/test_faults.py",
    "tests/e2e/test_slack_socket.py",
    "tests/e2e/test_slack_departures.py",
    "tests/e2e/test_teams_faults.py",
    "tests/e2e/test_teams_kills.py",
    "tests/e2e/test_reminders_places.py",
    "tests/e2e/test_teams.py",
    "tests/adapters/slack/test_render.py",
    "tests/adapters/teams/test_render.py",
    "tests/bench/",
    "tests/security/test_documents.py",
    "tests/load/",
    "tests/fuzz/",
    "tests/chaos/",
    "tests/e2e/test_",
    "tests/bot/",
    "tests/adapters/",
    "tests/fakes/",
    "tests/",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the long files first; within a file nothing changes."""
    items.sort(key=lambda item: next(rank for rank, start in enumerate(_LONG) if item.nodeid.startswith(start)))
