"""Everything that is kept about one person, told and erased.

A person is known by their id at a platform, within a tenant. What is kept about them is theirs alone: the sessions they
own, what the platform's adapter knows of them, and what they chose. Nothing in the sessions of others says that they
took part. docs/data.md lists it all by key.
"""

import json
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from adapters.base import Adapter, Choices, Person
from bot.engine import Engine
from bot.store import Store
from dialogs.document import NewerDocument, UnreadableDocument, from_json
from dialogs.session import Session, planned, verdict

__all__ = ["PersonalData", "Platform"]

_MOST: Final = 1_000_000  # sessions of one person


class Platform(StrEnum):
    """Where a person is known."""

    SLACK = "slack"
    TEAMS = "teams"
    WEB = "web"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalData:
    """The records about the people of one platform; StoreUnavailable or DeskUnavailable while they cannot be read."""

    store: Store
    engine: Engine
    adapter: Adapter
    choices: Choices

    async def told(self, person: Person) -> Mapping[str, object]:
        """All that is kept about a person, as JSON."""
        return {
            "person": {"platform": self.adapter.name, "tenant": person.tenant, "id": person.id},
            "plans": [plan async for plan in self._plans(person)],
            "chosen": await self.choices.chosen(person),
            "platform": await self.adapter.kept(person),
        }

    async def erase(self, person: Person) -> None:
        """Erase all of it, as the person themselves could."""
        await self.engine.forget(person)

    async def erase_traces(self) -> None:
        """Have the built-in store write its journal anew, from which what was erased is gone else only much later."""
        await self.store.write_anew()

    async def _plans(self, person: Person) -> AsyncGenerator[Mapping[str, object]]:
        for name in await self.store.sessions_of(person.tenant, person.id, limit=_MOST):
            work = await self.store.work(name)
            if work is None:
                continue  # it has expired meanwhile
            until = await self.store.expires(name, tenant=person.tenant)
            yield {
                "id": name,
                "kept_until": None if until is None else until.isoformat(timespec="seconds"),
                **_in_short(work.stored.document),
                "messages": dict(work.refs),
                "to_be_sent": [pending.effect for pending in work.pending],
                "document": json.loads(work.stored.document),
            }


def _in_short(document: str) -> Mapping[str, object]:
    """What a plan comes to; nothing where this version cannot read it."""
    try:
        session = from_json(document)
    except (NewerDocument, UnreadableDocument):
        return {}
    decided, plan = verdict(session), planned(session)
    return {
        "training": session.topic,
        "begun": session.created_at.isoformat(timespec="seconds"),
        "changed": session.changed_at.isoformat(timespec="seconds"),
        "answers": {question.value: option.value for question, option in session.answers.items()},
        "recommendation": None if decided is None else decided.result.value,
        "live_or_launch_day": None if session.booking is None else session.booking.day.isoformat(),
        "steps": []
        if plan is None
        else [
            {
                "step": step.key,
                "opens": step.opens.isoformat(),
                "due": None if step.due is None else step.due.isoformat(),
                "marked": _mark(session, step.key),
            }
            for step in plan.steps
        ],
    }


def _mark(session: Session, step: str) -> str | None:
    mark = None if session.reminders is None else session.reminders.marks.get(step)
    return None if mark is None else mark.value
