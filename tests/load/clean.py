"""What stands on the screens, compared with what the sessions in the store are drawn like when nothing disturbs."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from adapters.base import MessageRef
from adapters.slack import places as slack_places
from adapters.slack.buttons import read_value
from adapters.slack.render import render as draw_for_slack
from adapters.teams import conversations as teams_places
from adapters.teams.messages import draw as draw_for_teams
from bot.connection import connect
from bot.delivery import shown_card
from bot.embedded import EmbeddedStore
from bot.store import Store
from dialogs.document import from_json
from dialogs.session import Access, Session
from tests.load.people import CLOSE, OPEN, People
from tests.load.seats import PlatformName, Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was wrong, by its kind; and how many messages were compared."""

    wrong: Counter[str]
    messages: int
    sessions: int


async def compare(folder: Path, people: People) -> Found:
    """Every message of every seat, against the session it belongs to."""
    embedded = EmbeddedStore(folder / "data")
    await embedded.start()
    store = Store(connect(embedded.url))
    wrong: Counter[str] = Counter()
    messages = sessions = 0
    try:
        for seat in people.seats:
            messages += len(seat.messages)
            sessions += await _compare(store, seat, wrong)
    finally:
        await store.close()
        await embedded.stop()
    return Found(wrong=wrong, messages=messages, sessions=sessions)


async def _compare(store: Store, seat: Seat, wrong: Counter[str]) -> int:
    if not seat.has_begun and not seat.messages:
        return 0
    names = {name for shown in seat.messages.values() if (name := _session_in(shown.native))}
    if len(names) != 1:
        wrong[f"{len(names)} sessions in one place"] += 1
        return 0
    work = await store.work(names.pop())
    if work is None:
        wrong["no such session"] += 1
        return 0
    if work.pending:
        wrong["something is still to be shown"] += 1
    session = from_json(work.stored.document)
    expected = _drawn(session, work.refs, seat.platform)
    for identity in expected.keys() ^ seat.messages.keys():
        wrong["a message nobody knows of" if identity in seat.messages else "a message is missing"] += 1
    for identity in expected.keys() & seat.messages.keys():
        if expected[identity] != _plain(seat.messages[identity].native):
            wrong["a card is not as its session"] += 1
    pressed = seat.last_taken
    if pressed is not None and not seat.refused_since:
        is_open = session.access is Access.ALL
        if (pressed is OPEN.verb and not is_open) or (pressed is CLOSE.verb and is_open):
            wrong["what was acknowledged is not done"] += 1
    return 1


def _drawn(session: Session, refs: Mapping[str, str], platform: PlatformName) -> dict[str, Any]:
    """The messages of a session as they should be, by their ids."""
    drawn: dict[str, Any] = {}
    for slot, ref in refs.items():
        card = shown_card(session, slot)
        if platform is PlatformName.SLACK:
            message = draw_for_slack(card, edition="", locale=card.locale)
            drawn[slack_places.spot_of(MessageRef(ref=ref)).ts] = _plain(message.blocks)
        else:
            spot = teams_places.spot_of(MessageRef(ref=ref))
            drawn[spot.id] = _plain(draw_for_teams(card, spot.conversation).card)
    return drawn


def _plain(native: object) -> Any:  # noqa: ANN401 - any JSON
    """The same as JSON, without the names of blocks, which are others in each version of a message."""
    return json.loads(json.dumps(native), object_hook=lambda part: {k: v for k, v in part.items() if k != "block_id"})


def _session_in(native: object) -> str:
    """The session that a message of ours names, empty where it names none."""
    if isinstance(native, list):
        return _first_session(cast("list[object]", native))
    if not isinstance(native, dict):
        return ""
    part = cast("dict[str, object]", native)
    if isinstance(session := part.get("session"), str):
        return session
    if part.get("type") == "button":
        return read_value(str(part.get("value"))).session
    return _first_session(part.values())


def _first_session(parts: Iterable[object]) -> str:
    return next((found for each in parts if (found := _session_in(each))), "")
