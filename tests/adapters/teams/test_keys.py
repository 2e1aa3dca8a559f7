"""Microsoft's keys: fetched once for all who wait, found when they are new, and kept while nobody answers."""

import asyncio
import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from typing import Literal

import aiohttp
import pytest

from adapters.teams import keys as module
from adapters.teams.keys import Keys, KeysUnavailable
from tests.fakes.slack_json import Json
from tests.fakes.teams import (
    ALWAYS,
    Bytes,
    CutAnswer,
    Delayed,
    FakeTeams,
    Html,
    Refusal,
    ServerError,
    Silence,
    Trouble,
    running_teams,
)

WRONG: tuple[object, ...] = (7, None, "", "!", "é", [])
KIDS = ("someone's", "another one's", "")


@dataclass(slots=True, kw_only=True)
class Ring:
    """Keys fetched from a fake Teams, and the time."""

    teams: FakeTeams
    http: aiohttp.ClientSession
    now: float = 1000.0
    keys: Keys = field(init=False)

    def __post_init__(self) -> None:
        self.keys = Keys(self.http, self.teams.openid_url, lambda: self.now)

    @property
    def current(self) -> str:
        """The id of the key that signs now."""
        return self.teams.keys.current.kid

    @property
    def looks(self) -> int:
        """How often the metadata was asked for."""
        return len(self.teams.calls("openid"))

    def publish(self, *published: object) -> None:
        """Let these be the keys for once."""
        self.teams.fail("keys", Bytes(body=json.dumps({"keys": published}).encode()))


@pytest.fixture
async def ring() -> AsyncGenerator[Ring]:
    async with running_teams() as teams, aiohttp.ClientSession() as http:
        yield Ring(teams=teams, http=http)


async def test_a_key_is_told_with_whom_it_may_speak_for(ring: Ring) -> None:
    found = await ring.keys.find(ring.current)
    assert found is not None
    assert (found.issuer, "msteams" in found.endorsements) == ("https://api.botframework.com", True)
    other = await ring.keys.find(ring.teams.keys.other_channels.kid)
    assert other is not None
    assert "msteams" not in other.endorsements
    assert ring.looks == 1


async def test_many_who_need_a_key_at_once_ask_for_them_once(ring: Ring) -> None:
    ring.teams.fail("keys", Delayed(seconds=0.05))
    assert all(await asyncio.gather(*(ring.keys.find(ring.current) for _ in range(50))))
    assert ring.looks == 1


async def test_a_new_key_is_found_at_once_and_an_old_one_is_known_no_more(ring: Ring) -> None:
    old = ring.current
    await ring.keys.find(old)
    ring.now += 10.0
    ring.teams.roll_keys()
    assert await ring.keys.find(ring.current) is not None
    assert await ring.keys.find(old) is None
    ring.teams.roll_keys(keep_old=True)
    before = ring.teams.keys.published[1].kid
    ring.now += 10.0
    assert await ring.keys.find(ring.current) is not None
    assert await ring.keys.find(before) is not None
    assert ring.looks == 3


async def test_a_flood_of_unknown_keys_makes_one_look_in_ten_seconds(ring: Ring) -> None:
    await ring.keys.find(ring.current)
    for second in range(40):
        found = await asyncio.gather(*(ring.keys.find(f"{kid}{second}") for kid in KIDS))
        assert found == [None, None, None]
        assert await ring.keys.find(ring.current) is not None
        ring.now += 1.0
    assert ring.looks == 1 + 3


async def test_a_flood_at_a_slow_provider_waits_for_one_look_and_not_for_one_each(
    ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_FETCH", aiohttp.ClientTimeout(total=0.2))
    monkeypatch.setattr(module, "_UNKNOWN_S", 0.3)  # shorter than a look at both documents may take
    ring.keys = Keys(ring.http, ring.teams.openid_url)
    ring.teams.fail("openid", Delayed(seconds=0.15), times=ALWAYS)
    ring.teams.fail("keys", Silence(), times=ALWAYS)
    failed = await asyncio.gather(*(ring.keys.find(str(number)) for number in range(20)), return_exceptions=True)
    assert {type(each) for each in failed} == {KeysUnavailable}
    assert ring.looks == 1


DEEP = b"[" * 100_000
TROUBLES: tuple[Trouble, ...] = (
    Html(),
    ServerError(status=500),
    Refusal(status=404, code="NotFound"),
    CutAnswer(),
    *(Bytes(body=body) for body in (b"", b"{", b"[]", b"null", b"{}", b'{"keys": 7}', b'{"keys": []}', b"\xff", DEEP)),
    Bytes(body=b'{"issuer": 7, "jwks_uri": 8}'),
    Bytes(body=b'{"issuer": "i", "jwks_uri": "not an address"}'),
    Bytes(body=b'{"issuer": "i", "jwks_uri": "file:///etc/passwd"}'),
    Bytes(body=b'{"issuer": "i", "jwks_uri": "http://[::1"}'),
    Bytes(body=b" " * 2_000_000),
    Bytes(body=b"", status=302),
)


@pytest.mark.parametrize("method", ["openid", "keys"])
@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: type(trouble).__name__)
async def test_what_is_no_answer_changes_nothing_and_is_asked_again(
    ring: Ring, method: Literal["openid", "keys"], trouble: Trouble
) -> None:
    fault = ring.teams.fail(method, trouble)
    with pytest.raises(KeysUnavailable):
        await ring.keys.find(ring.current)
    with pytest.raises(KeysUnavailable):
        await ring.keys.find(ring.current)
    assert ring.looks == 1
    ring.now += 10.0
    assert await ring.keys.find(ring.current) is not None

    fault.hits = 0
    ring.now += 10.0
    assert await ring.keys.find("unknown") is None
    assert await ring.keys.find(ring.current) is not None, "what was known stays known"
    assert ring.looks == 3


async def test_one_broken_key_leaves_the_others_usable(ring: Ring) -> None:
    good = ring.teams.keys.current.jwk()
    endorsed: tuple[tuple[str, object], ...] = (("d", 7), ("e", [7, None]), ("f", "msteams"))
    broken: list[object] = [
        *(7, None, "key", {"kid": 7}, {**good, "kid": None}, {**good, "kid": "a", "kty": "EC"}),
        *({**good, "kid": "b", "n": wrong} for wrong in (*WRONG, "AQAB")),
        *({**good, "kid": "c", "e": wrong} for wrong in WRONG),
        *({**good, "kid": kid, "endorsements": wrong} for kid, wrong in endorsed),
    ]
    ring.publish(*broken, good)
    assert await ring.keys.find(ring.current) is not None
    assert [await ring.keys.find(kid) for kid in "abc"] == [None, None, None]
    for kid in "def":
        found = await ring.keys.find(kid)
        assert found is not None
        assert found.endorsements == frozenset()


async def test_only_the_public_half_of_a_key_is_taken(ring: Ring) -> None:
    odd: Json = {**ring.teams.keys.current.jwk(), "d": "AQAB", "p": 7, "alg": "HS256", "k": "AQAB"}
    ring.publish(odd)
    found = await ring.keys.find(ring.current)
    assert found is not None
    assert (found.key.algorithm_name, hasattr(found.key.key, "private_numbers")) == ("RS256", False)


async def test_keys_are_fetched_in_the_background_again_and_again(ring: Ring, monkeypatch: pytest.MonkeyPatch) -> None:
    naps: list[float] = []

    async def sleep(seconds: float) -> None:
        naps.append(seconds)
        ring.now += seconds
        if len(naps) == 3:  # the provider goes away for more than half a day
            trouble.times = ALWAYS
        if len(naps) == 7:
            trouble.lift()
        if len(naps) == 9:
            raise asyncio.CancelledError

    trouble = ring.teams.fail("openid", ServerError(), times=1)
    monkeypatch.setattr("adapters.teams.keys.asyncio.sleep", sleep)
    with pytest.raises(asyncio.CancelledError):
        await ring.keys.keep_fresh()
    half = 6 * 3600.0
    assert naps == [10.0, half, half, half, 10.0, 10.0, 10.0, half, half]
    assert ring.looks == 9
