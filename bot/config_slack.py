"""Slack's settings: what fits each of them, which belong together, and names that are slips of the pen for them."""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from pydantic import SecretStr

from bot.problem import Problem, are, missing

APPS: Final = "https://api.slack.com/apps"
_PREFIX: Final = "SLACK_"
# Other programs' names that look like a slip of the pen in ours, but mean something else.
_NOT_OURS: Final = frozenset({"SLACK_API_TOKEN"})
_FERNET_KEY: Final = re.compile(r"[\w+/-]{43}=", re.ASCII)


def token_that_begins_with(*beginnings: str) -> Callable[[SecretStr], SecretStr]:
    """Return a check of a token's beginning, which tells its kind; Slack promises nothing about the rest."""

    def checked(token: SecretStr) -> SecretStr:
        text = token.get_secret_value()
        if not text.startswith(beginnings):
            raise ValueError(f"does not begin with {' or '.join(map(repr, beginnings))}")
        if not re.fullmatch(r"[!-~]+", text):
            raise ValueError("has a sign in it that no token has, such as a space")
        return token

    return checked


def keys_in(keys: str) -> tuple[str, ...]:
    """The keys of a list with commas."""
    return tuple(key.strip() for key in keys.split(",") if key.strip())


def fernet_keys(keys: SecretStr) -> SecretStr:
    """Return a list of keys as it is; raises ValueError with what is wrong about it."""
    found = keys_in(keys.get_secret_value())
    if not found:
        raise ValueError("holds no key")
    for number, key in enumerate(found, 1):
        # Stricter than Fernet itself, which would not see that the comma between two keys is missing.
        if not _FERNET_KEY.fullmatch(key):
            raise ValueError(f"holds something else than a Fernet key as number {number} of {len(found)}")
    return keys


def halves(given: Mapping[str, str]) -> tuple[Problem, ...]:
    """What is missing of a connection to Slack that was begun."""
    oauth = [name for name in ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET") if name in given]
    ways_in = [name for name in ("SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN") if name in given]
    problems: list[Problem] = []
    if len(oauth) == 1:
        other = "SLACK_CLIENT_SECRET" if "SLACK_CLIENT_ID" in given else "SLACK_CLIENT_ID"
        fix = f"Copy it from Basic Information of your app at {APPS}, or remove {oauth[0]}"
        problems.append(missing(other, f"while {oauth[0]} is set", fix))
    if ways_in and not oauth and "SLACK_BOT_TOKEN" not in given:
        fix = (
            f"Copy it from OAuth & Permissions of your app at {APPS}, "
            "or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET to let any workspace install it"
        )
        problems.append(missing("SLACK_BOT_TOKEN", f"while {' and '.join(ways_in)} {are(ways_in)} set", fix))
    if not ways_in and (oauth or "SLACK_BOT_TOKEN" in given):
        fix = (
            f"Copy it from Basic Information of your app at {APPS}, "
            "or set SLACK_APP_TOKEN to use Socket Mode, which needs no public address"
        )
        problems.append(missing("SLACK_SIGNING_SECRET", "so nothing tells requests of Slack from forged ones", fix))
    return tuple(problems)


def warnings(given: Mapping[str, str]) -> tuple[Problem, ...]:
    """What works about a connection to Slack, but hardly as it was meant."""
    told: list[Problem] = []
    if "SLACK_CLIENT_ID" in given:
        if "SLACK_BOT_TOKEN" in given:
            wrong = "has no effect beside SLACK_CLIENT_ID: every workspace has a token of its own"
            told.append(Problem(variable="SLACK_BOT_TOKEN", what_is_wrong=wrong, fix="Remove it"))
        if "PUBLIC_BASE_URL" not in given:
            why = "so after an installation Slack sends people to the first redirect address of your app"
            fix = "Set it to the https address people reach this server at"
            told.append(missing("PUBLIC_BASE_URL", why, fix))
    elif given.get("SLACK_BOT_TOKEN", "").startswith("xoxe."):
        wrong = "is a token that expires after 12 hours, and nothing here can renew it"
        fix = "Make the app without token rotation, or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET and install it anew"
        told.append(Problem(variable="SLACK_BOT_TOKEN", what_is_wrong=wrong, fix=fix))
    return tuple(told)


def meant(name: str, known: Iterable[str]) -> str:
    """The setting a name is a slip of the pen for; empty for the many names that other programs have for Slack."""
    if not name.startswith(_PREFIX) or name in _NOT_OURS:
        return ""
    short = {each.removeprefix(_PREFIX): each for each in known if each.startswith(_PREFIX)}
    close = difflib.get_close_matches(name.removeprefix(_PREFIX), short, 1, cutoff=0.85)
    return short[close[0]] if close else ""
