"""The tokens of requests: what is not from the connector, for us and for now, is refused, and nothing fails."""

import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.teams.keys import Keys, KeysUnavailable
from adapters.teams.tokens import NotAllowed, NotAuthenticated, Proof, Tokens
from tests.fakes.slack_json import Json
from tests.fakes.teams import ALWAYS, FakeTeams, Seal, ServerError, running_teams
from tests.fakes.teams_keys import b64url, jwt
from tests.fakes.teams_tokens import ISSUER, authorization

SERVICE = "https://smba.trafficmanager.net/emea/"
AUDIENCE = "8d5c1a7e-3b62-4f0d-9a41-5e7c2b9d6f10"


@dataclass(slots=True, kw_only=True)
class Door:
    """The check of tokens, and a connector that makes them."""

    teams: FakeTeams
    http: aiohttp.ClientSession
    now: float = field(default_factory=time.time)
    tokens: Tokens = field(init=False)

    def __post_init__(self) -> None:
        keys = Keys(self.http, self.teams.openid_url)
        self.tokens = Tokens(keys, app_id=AUDIENCE, clock=lambda: self.now)

    def sealed(self, seal: Seal = Seal.RIGHT) -> str:
        """A header as the connector sends it, or not."""
        return authorization(seal, self.teams.keys, AUDIENCE, SERVICE).get("Authorization", "")

    def signed(self, claims: Json, **header: object) -> str:
        """A header with these claims, rightly signed."""
        key = self.teams.keys.current
        return f"Bearer {jwt({'alg': 'RS256', 'kid': key.kid, **header}, claims, key.sign)}"

    def claims(self, **changed: object) -> Json:
        """What the connector claims; what is changed to None is left out."""
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": AUDIENCE, "nbf": now, "exp": now + 3600, "serviceurl": SERVICE, **changed}
        return {name: value for name, value in claims.items() if value is not None}

    async def judge(self, header: str) -> str:
        """What becomes of a request with this header, as far as its token goes."""
        try:
            proof = await self.tokens.prove(header)
            proof.check(service_url=SERVICE, channel="msteams")
        except NotAuthenticated:
            return "401"
        except NotAllowed:
            return "403"
        return "taken"


@pytest.fixture
async def door() -> AsyncGenerator[Door]:
    async with running_teams() as teams, aiohttp.ClientSession() as http:
        yield Door(teams=teams, http=http)


def each(name: str, *wrong: object) -> list[tuple[Json, str]]:
    """A claim with each of these values, none of which proves anything."""
    return [({name: value}, "403" if name == "serviceurl" else "401") for value in wrong]


FORBIDDEN = {Seal.NO_ENDORSEMENT, Seal.NO_SERVICE_URL, Seal.OTHER_SERVICE_URL}


@pytest.mark.parametrize("seal", list(Seal), ids=lambda seal: seal.name.lower())
async def test_every_seal_but_the_right_one_is_refused(door: Door, seal: Seal) -> None:
    expected = "taken" if seal is Seal.RIGHT else "403" if seal in FORBIDDEN else "401"
    assert await door.judge(door.sealed(seal)) == expected
    assert await door.judge(door.sealed(seal)) == expected, "once more, where good ones are remembered"


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "taken"),
        *(({name: None}, "401") for name in ("iss", "aud", "exp")),
        ({"nbf": None}, "taken"),
        ({"serviceurl": None}, "403"),
        *each("serviceurl", 7, "", [], {}, [SERVICE], "https://elsewhere.example/"),
        ({"serviceurl": SERVICE.rstrip("/")}, "taken"),
        *each("aud", 7, "", [], {}, AUDIENCE.upper(), AUDIENCE[:-1], ["other"]),
        *each("iss", 7, "", [], {}, [ISSUER], f"{ISSUER}/", ISSUER.upper()),
        *each("exp", "soon", "", [], {}, 0, -1, 1),
        *each("nbf", "soon", [], {}, 10**12),
    ],
    ids=str,
)
async def test_every_claim_is_looked_at(door: Door, changed: Json, expected: str) -> None:
    assert await door.judge(door.signed(door.claims(**changed))) == expected


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "none"},
        {"alg": "HS256"},
        {"alg": "RS512"},
        {"alg": "rs256"},
        {"alg": None},
        {"alg": ["RS256"]},
        {"kid": None},
        {"kid": 7},
        {"kid": []},
        {"kid": ""},
        {"kid": "../../etc/passwd"},
        {"crit": ["exp"]},
        {"crit": "exp"},
        {"b64": False},
    ],
    ids=str,
)
async def test_a_token_does_not_choose_how_it_is_checked(door: Door, header: Json) -> None:
    assert await door.judge(door.signed(door.claims(), **header)) == "401"


async def test_a_key_that_comes_with_the_token_is_not_taken(door: Door) -> None:
    stranger = door.teams.keys.stranger
    for header in ({"jwk": stranger.jwk()}, {"jku": "https://elsewhere.example/keys"}, {"x5u": "https://elsewhere"}):
        forged = jwt({"alg": "RS256", "kid": stranger.kid, **header}, door.claims(), stranger.sign)
        assert await door.judge(f"Bearer {forged}") == "401"


async def test_nothing_of_a_good_token_can_be_changed(door: Door) -> None:
    header = door.sealed()
    assert await door.judge(header) == "taken"
    head, body, signature = header.split(".")
    other = b64url(b'{"exp": 9999999999}')
    for forged in (
        *(f"{head}.{body}", f"{head}.{body}.", f"{head}..{signature}", f"{head}.{other}.{signature}"),
        *(f"{head}.{body}.{signature[:-4]}", f"{head}.{body}.{signature}AAAA", f"{head}.{body}.{signature}.{body}"),
    ):
        assert await door.judge(forged) == "401", forged


async def test_clocks_may_differ_by_five_minutes(door: Door) -> None:
    now = int(time.time())
    for claims, expected in (
        (door.claims(exp=now - 290), "taken"),
        (door.claims(exp=now - 310), "401"),
        (door.claims(nbf=now + 290), "taken"),
        (door.claims(nbf=now + 310), "401"),
    ):
        assert await door.judge(door.signed(claims)) == expected


async def test_a_token_that_was_good_is_not_good_for_ever(door: Door) -> None:
    header = door.signed(door.claims(exp=int(door.now) + 10))
    assert await door.judge(header) == "taken"
    door.now += 300.0
    assert await door.judge(header) == "taken", "within what clocks may differ"
    # Past that it is looked at again, by a clock that the test does not move, and remembered no longer than before.
    door.now += 20.0
    proof = await door.tokens.prove(header)
    assert proof.expires_at + 300 < door.now


async def test_what_is_remembered_of_a_token_is_who_it_speaks_for_and_no_more(door: Door) -> None:
    header = door.sealed()
    assert await door.judge(header) == "taken"
    proof = await door.tokens.prove(header)
    for service, channel in (("https://elsewhere.example/", "msteams"), (SERVICE, "webchat"), (SERVICE, "")):
        with pytest.raises(NotAllowed):
            proof.check(service_url=service, channel=channel)
    assert isinstance(proof, Proof)
    assert await door.judge(door.sealed(Seal.OTHER_AUDIENCE)) == "401"


async def test_a_token_that_was_refused_is_not_remembered(door: Door) -> None:
    for _ in range(3):
        assert await door.judge(door.sealed(Seal.WRONG_KEY)) == "401"
    assert await door.judge(door.sealed()) == "taken"


async def test_without_keys_nobody_is_judged_but_garbage_is(door: Door) -> None:
    door.teams.fail("openid", ServerError(), times=ALWAYS)
    with pytest.raises(KeysUnavailable):
        await door.judge(door.sealed())
    for seal in (Seal.MISSING, Seal.GARBAGE, Seal.NO_KID, Seal.ALG_NONE, Seal.HS256, Seal.OTHER_SCHEME):
        assert await door.judge(door.sealed(seal)) == "401"


WORDS = st.text(alphabet=st.characters(), max_size=60)
PARTS = (
    st.binary(max_size=80).map(b64url)
    | WORDS
    | st.sampled_from(
        [b64url(part) for part in (b"{}", b"[]", b"null", b"7", b'{"alg":"RS256"}', b'{"alg":"RS256","kid":"\\ud800"}')]
        + [b64url(b"[" * 5000), b64url(b'{"alg":"RS256","kid":"k","crit":7}')]
    )
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    header=WORDS
    | st.lists(PARTS, max_size=5).map(lambda parts: "Bearer " + ".".join(parts))
    | st.sampled_from(["Bearer", "bearer ", "Bearer  a.b.c", "BEARER é.é.é", "Bearer \ud800", "Bearer " + "a" * 9000])
)
async def test_any_header_is_refused(door: Door, header: str) -> None:
    assert await door.judge(header) == "401"
