"""What `livewise export` and `livewise erase` take, do and say: all that is kept about one person."""

import argparse
import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeVar, cast

from adapters.base import DeskUnavailable, Person
from bot.config import Settings, SettingsError
from bot.problem import CannotDo

if TYPE_CHECKING:
    from bot.personal_data import PersonalData

_Outcome = TypeVar("_Outcome")

_PLATFORMS: Final = ("slack", "teams", "web")
_PLAYGROUND: Final = "web"  # the one tenant of the playground


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add both commands to those there are."""
    export = commands.add_parser(
        "export",
        help="print everything kept about one person, as JSON",
        description="Print everything that is kept about one person, as a JSON object: their plans, what is known of "
        "them, and what they chose. The bot may run.",
    )
    erase = commands.add_parser(
        "erase",
        help="erase everything kept about one person",
        description='Erase everything that is kept about one person, as "forget me" does. The bot may run; what it '
        "remembers for speed goes within an hour. What was posted at Slack or Teams stays there.",
    )
    for parser in (export, erase):
        parser.add_argument("--platform", choices=_PLATFORMS, required=True)
        parser.add_argument(
            "--tenant",
            metavar="ID",
            help="Slack: the id of the workspace, or of the organisation where the app is installed org-wide; "
            "Teams: the tenant id; not needed for web",
        )
        parser.add_argument(
            "--person",
            metavar="ID",
            required=True,
            help="Slack: the member id; Teams: the object id in Microsoft Entra; web: the owner that a plan names",
        )
    erase.add_argument("--yes", action="store_true", help="do not ask first")


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Run either command; raises CannotDo."""
    # Not above: what the platforms bring takes a second to load, which no other command should wait for.
    from bot.backup import holds_data  # noqa: PLC0415 - as said above

    person = _person(given)
    if settings.redis_url is None and not holds_data(settings.data):
        raise CannotDo(
            f"There is no data in {settings.data}. Set LIVEWISE_DATA, or REDIS_URL, to what your Livewise uses."
        )
    told = _at_the_records(given, settings, lambda records: records.told(person))
    what = _in_short(told)
    if not told["plans"] and (other := _other_id(told, person)):
        raise CannotDo(
            f"{person.id} is what the bot is told in place of {other}, by which their plans are kept. "
            f"Run this again with --person {other}."
        )
    if given.command == "export":
        _print(told)
    if not what:
        print(f"Nothing is kept about {person.id} in {person.tenant}. Is it the id, and not the name?", file=sys.stderr)
        if given.command == "erase":  # an erasure that was cut short may have left its traces
            _at_the_records(given, settings, lambda records: _erase_traces(records, settings))
    elif given.command == "erase":
        if not given.yes and not _is_meant(person, what):
            raise CannotDo("Nothing was erased.")
        _at_the_records(given, settings, lambda records: _erase(records, person, settings))
        print(f"Erased everything kept about {person.id} in {person.tenant}.")
    return 0


def _person(given: argparse.Namespace) -> Person:
    if given.platform == _PLAYGROUND:
        return Person(tenant=_PLAYGROUND, id=given.person)
    if not given.tenant:
        raise CannotDo(f"--tenant is missing: people at {given.platform} are known within one.")
    return Person(tenant=given.tenant, id=given.person)


def _at_the_records(
    given: argparse.Namespace, settings: Settings, do: Callable[["PersonalData"], Awaitable[_Outcome]]
) -> _Outcome:
    from bot.app import at_the_records  # noqa: PLC0415 - as above
    from bot.embedded import StoreFolderError  # noqa: PLC0415 - as above
    from bot.personal_data import Platform  # noqa: PLC0415 - as above
    from bot.store import StoreUnavailable  # noqa: PLC0415 - as above

    async def done() -> _Outcome:
        async with at_the_records(settings, Platform(given.platform)) as records:
            return await do(records)

    try:
        return asyncio.run(done())
    except (StoreFolderError, SettingsError) as error:
        raise CannotDo(str(error)) from error
    except (StoreUnavailable, DeskUnavailable, TimeoutError) as error:
        raise CannotDo("The store does not answer. Run this again when it does; that does no harm.") from error


async def _erase(records: "PersonalData", person: Person, settings: Settings) -> None:
    await records.erase(person)
    await _erase_traces(records, settings)


async def _erase_traces(records: "PersonalData", settings: Settings) -> None:
    if settings.redis_url is None:  # a server of their own is theirs to look after
        await records.erase_traces()


def _other_id(told: Mapping[str, object], person: Person) -> str:
    """At Teams, the id a person has in the organisation where another one was given; empty where that is theirs."""
    profiles = cast("Mapping[str, Mapping[str, Mapping[str, str]]]", told["platform"]).get("profiles", {})
    return next((profile["id"] for profile in profiles.values() if profile["id"] not in {"", person.id}), "")


def _in_short(told: Mapping[str, object]) -> str:
    """What is told of, in a few words; none when nothing is kept."""
    plans = len(cast("list[object]", told["plans"]))
    what = [f"{plans} {'plan' if plans == 1 else 'plans'}"] if plans else []
    what += ["what else is known of them"] if told["chosen"] or told["platform"] else []
    return " and ".join(what)


def _print(told: Mapping[str, object]) -> None:
    # People write any letter, and a terminal or pipe may be set up for few; half a character is escaped.
    sys.stdout.buffer.write((json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode(errors="backslashreplace"))
    sys.stdout.flush()


def _is_meant(person: Person, what: str) -> bool:
    print(f"This erases, for good, of {person.id} in {person.tenant}: {what}.", file=sys.stderr)
    print('Type "yes" to go on: ', end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() == "yes"
