"""What is shot at each address: what may be shot at any, and where more is known of what it takes, that in disorder."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from hypothesis import strategies as st

from dialogs.cards import encode
from tests.adapters.slack.arbitrary import presses
from tests.fuzz.ground import Ground, Route
from tests.fuzz.odd import (
    CONTENT_TYPES,
    as_form,
    as_json,
    bodies,
    changed,
    changes,
    in_path,
    jsons,
    methods,
    odd_headers,
    pieces,
    queries,
    values,
    words,
)
from tests.fuzz.shots import Proof, Shot

Shots = st.SearchStrategy[Shot]
Header = tuple[bytes, bytes]

JSON: Final[Header] = (b"Content-Type", b"application/json")
_FORM: Final[Header] = (b"Content-Type", b"application/x-www-form-urlencoded")
_NEW: Final = "$NEW$"  # another word at each sending, where a request says which one it is
_UUID: Final = "$UUID$"
_content_types = st.sampled_from(CONTENT_TYPES).map(lambda value: (b"Content-Type", value))


def shots_at(ground: Ground, route: Route) -> Shots:
    """Requests for one address."""
    known = _KNOWN.get((route.method, route.path))
    return _anything(ground, route) if known is None else st.one_of(known(ground, route), _anything(ground, route))


def known_addresses() -> frozenset[tuple[str, str]]:
    """The addresses for which there is more than what is shot at any."""
    return frozenset(_KNOWN)


# --- at any address -----------------------------------------------------------------------------------------------


@st.composite
def _path(draw: st.DrawFn, ground: Ground, route: Route) -> bytes:
    """The address with odd or real pieces where it has room for any."""
    parts: list[bytes] = []
    for piece in route.path.split("/"):
        if not piece.startswith("{"):
            parts.append(piece.encode())
        elif piece == "{token}":
            parts.append(draw(_links()))
        else:
            parts.append(draw(st.sampled_from([name.encode() for name in ground.conversations]) | pieces))
    return b"/".join(parts) + draw(queries)


def _links() -> st.SearchStrategy[bytes]:
    """The end of the address of a calendar file: a good one, one that was tampered with, or none at all."""
    good = b"$LINK$"
    tampered = st.sampled_from(
        (good + b"x", b"x" + good, b"." + good, good[:-1] + b"%00", good + b"/", good + b"." + good)
    )
    return st.one_of(st.just(good), tampered, pieces)


@st.composite
def _anything(draw: st.DrawFn, ground: Ground, route: Route) -> Shot:
    content = draw(st.lists(_content_types, max_size=1))
    # The names of headers that prove something come once: which of two counts is for the odd ones to find out.
    return Shot(
        method=draw(st.just(route.method.encode().replace(b"*", b"GET")) | methods),
        path=draw(_path(ground, route)),
        headers=(*content, *draw(odd_headers)),
        body=draw(st.just(b"") | bodies),
        proof=draw(st.sampled_from((Proof.NONE, Proof.NONE, Proof.COOKIE, Proof.PAGE, Proof.TEAMS, Proof.SLACK))),
    )


# --- Slack --------------------------------------------------------------------------------------------------------


def _sessions(ground: Ground, platform: str) -> st.SearchStrategy[str]:
    """Anybody's session, mostly of this platform; or none."""
    every = [session for sessions in ground.sessions.values() for session in sessions]
    return st.sampled_from(ground.sessions[platform]) | st.sampled_from([*every, "", "x"])


def _press_values(ground: Ground, join: str) -> st.SearchStrategy[str]:
    """What buttons say: of anybody's session, any press there is, and more."""
    return st.tuples(_sessions(ground, "slack"), presses.map(encode)).map(join.join)


@st.composite
def _at_slack(draw: st.DrawFn, ground: Ground, route: Route) -> Shot:
    kinds = sorted(ground.payloads)
    kind = draw(st.sampled_from(kinds))
    fresh = _renewed(ground.payloads[kind])
    pressed = _press_values(ground, "|")
    payload = draw(changes(fresh, pressed))
    if draw(st.booleans()):
        payload = _with_press(payload, draw(pressed))
    form, body = draw(st.sampled_from(_spellings(payload)))
    return Shot(
        method=b"POST", path=route.path.encode(), headers=(form,), body=draw(st.just(body) | bodies), proof=Proof.SLACK
    )


def _with_press(payload: object, value: str) -> object:
    """The payload of a press as one of another button; anything else as it is."""
    return changed(payload, ("actions", 0, "value"), value)


def _spellings(payload: object) -> list[tuple[Header, bytes]]:
    found: list[tuple[Header, bytes]] = [
        (JSON, as_json(payload)),
        (_FORM, as_form({"payload": json.dumps(payload, default=str)})),
    ]
    if isinstance(payload, dict):
        found.append((_FORM, as_form(cast("dict[str, object]", payload))))
    return found


_NAMES_A_DELIVERY: Final = frozenset({"event_id", "trigger_id", "action_ts", "client_msg_id"})


def _renewed(value: object) -> object:
    """The same as another delivery: its ids are new at each sending, but for those that name people and places."""
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, object]", value).items()
        return {key: _NEW if key in _NAMES_A_DELIVERY else _renewed(inner) for key, inner in pairs}
    if isinstance(value, list):
        return [_renewed(inner) for inner in cast("list[object]", value)]
    return value


# --- Teams --------------------------------------------------------------------------------------------------------


@st.composite
def _at_teams(draw: st.DrawFn, ground: Ground, route: Route) -> Shot:
    presses_only = [activity for activity in ground.activities if activity["type"] == "invoke"]
    sample = {**draw(st.sampled_from(presses_only) | st.sampled_from(ground.activities)), "id": _NEW}
    data = st.fixed_dictionaries(
        {"session": _sessions(ground, "teams"), "press": presses.map(encode)},
        optional={
            "slot": st.sampled_from(("grid", "plan", "reasons", "objection", "reminder-1", "x")),
            "livewise": words,
        },
    )
    if draw(st.booleans()):
        sample = _with_data(sample, draw(data))
    if draw(st.booleans()):
        sample["replyToId"] = _NEW  # a message that nobody knows
    activity = draw(changes(sample, words))
    body = draw(st.just(as_json(activity)) | bodies)
    return Shot(method=b"POST", path=route.path.encode(), headers=(JSON,), body=body, proof=Proof.TEAMS)


def _with_data(activity: dict[str, Any], data: dict[str, str]) -> dict[str, Any]:
    value: object = activity.get("value")
    if isinstance(value, dict) and isinstance(action := cast("dict[str, Any]", value).get("action"), dict):
        old = cast("dict[str, Any]", action)
        return {**activity, "value": {"action": {**old, "data": {**old.get("data", {}), **data}}, "trigger": "manual"}}
    return {**activity, "value": {"livewise": "press", **data}}


# --- the playground -----------------------------------------------------------------------------------------------


@st.composite
def _page(draw: st.DrawFn, ground: Ground, route: Route) -> Shot:
    """A page, as Ana opens it."""
    path = draw(_path(ground, route))
    accept = draw(st.sampled_from((b"text/html", b"*/*")))
    language = draw(st.sampled_from((b"en", b"de-AT", b"sl", b"xx")))
    return Shot(
        method=b"GET", path=path, headers=((b"Accept", accept), (b"Accept-Language", language)), proof=Proof.COOKIE
    )


@st.composite
def _change(draw: st.DrawFn, ground: Ground, route: Route) -> Shot:
    """A change, as Ana's page sends it, with anything in its fields."""
    conversations = [name.encode() for name in ground.conversations]
    path = route.path.encode().replace(b"{conversation}", draw(st.sampled_from(conversations)))
    fields: dict[str, st.SearchStrategy[object]] = {
        "topic": words,
        "text": words,
        "session": _sessions(ground, "web") | words,
        "press": presses.map(encode) | words,
        "values": st.dictionaries(st.sampled_from(_FIELDS) | words, words | values, max_size=5) | values,
        "zone": words,
        "x": jsons,
    }
    body = draw(st.fixed_dictionaries({"id": st.just(_UUID) | values}, optional=fields))
    return Shot(method=b"POST", path=path, headers=(JSON,), body=as_json(body), proof=Proof.PAGE)


_FIELDS: Final = (
    *("day", "time", "zone", "country", "minutes", "participants", "hours", "share", "hold", "topic", "goal", "place"),
    *("materials", "bring", "contact", "away", "agenda", "text", "line", "kind"),
)


# --- installing ---------------------------------------------------------------------------------------------------


@st.composite
def _come_back(draw: st.DrawFn, ground: Ground, route: Route) -> Shot:
    """Where Slack sends the browser: with a state that was really given, or with any."""
    del ground
    state = draw(st.sampled_from((b"$STATE$", b"$STATE$x", b"")) | words.map(in_path))
    code = draw(
        st.sampled_from((b"code=x", b"code=", b"error=access_denied", b"error=x"))
        | words.map(lambda w: b"code=" + in_path(w))
    )
    proof = draw(st.sampled_from((Proof.INSTALL, Proof.INSTALL, Proof.NONE)))
    return Shot(
        method=b"GET",
        path=route.path.encode() + b"?state=" + state + b"&" + code,
        headers=draw(odd_headers),
        proof=proof,
    )


_KNOWN: Final[Mapping[tuple[str, str], Callable[[Ground, Route], Shots]]] = {
    ("POST", "/slack/events"): _at_slack,
    ("GET", "/slack/oauth_redirect"): _come_back,
    ("POST", "/api/messages"): _at_teams,
    ("GET", "/"): _page,
    ("GET", "/plans"): _page,
    ("GET", "/events"): _page,
    ("GET", "/calendar/{token}"): _page,
    ("GET", "/c/{conversation}"): _page,
    ("GET", "/c/{conversation}/messages"): _page,
    ("GET", "/c/{conversation}/plan"): _page,
    ("GET", "/c/{conversation}/plan.ics"): _page,
    ("GET", "/c/{conversation}/preview/{platform}"): _page,
    ("POST", "/c"): _change,
    ("POST", "/press"): _change,
    ("POST", "/c/{conversation}/press"): _change,
    ("POST", "/c/{conversation}/say"): _change,
}
