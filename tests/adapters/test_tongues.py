"""What people choose about how they are spoken to."""

from typing import cast

import pytest
from redis.asyncio import Redis

from adapters.base import DeskUnavailable, Person
from adapters.tongues import Tongues
from dialogs.texts import Address

ANA = Person(tenant="acme", id="ana", locale="en-GB")
BOB = Person(tenant="acme", id="bob", locale="de-AT")


class Dead:
    """A store that is away."""

    async def execute_command(self, *_: str | int) -> object:
        raise ConnectionError


async def test_nobody_has_to_choose(redis: Redis) -> None:
    assert (await Tongues(redis).spoken(ANA)).locale == "en-GB"


async def test_a_language_is_one_persons_own(redis: Redis) -> None:
    tongues = Tongues(redis)
    await tongues.choose(ANA, "sl")
    assert (await tongues.spoken(ANA)).locale == "sl"
    assert (await tongues.spoken(BOB)).locale == "de-AT"
    assert (await Tongues(redis).spoken(ANA)).locale == "sl", "another process knows it, too"


async def test_a_chosen_language_keeps_the_region_of_a_client_that_speaks_it(redis: Redis) -> None:
    tongues = Tongues(redis)
    await tongues.choose(BOB, "de")
    assert (await tongues.spoken(BOB)).locale == "de-AT"


async def test_the_clients_own_language_comes_back(redis: Redis) -> None:
    tongues = Tongues(redis)
    await tongues.choose(ANA, "fr")
    speaking = await tongues.spoken(ANA)
    await tongues.choose(speaking, "")
    assert (await tongues.spoken(speaking)).locale == "en-GB"


async def test_a_form_of_address_holds_for_the_whole_workspace(redis: Redis) -> None:
    tongues = Tongues(redis)
    await tongues.spoken(BOB)
    await tongues.address(ANA, Address.INFORMAL)
    assert (await tongues.spoken(BOB)).locale == "de-AT-x-informal"
    assert (await tongues.spoken(Person(tenant="other", id="bob", locale="de"))).locale == "de"


async def test_strangers_do_not_choose_for_each_other(redis: Redis) -> None:
    tongues = Tongues(redis, strangers={"acme"})
    await tongues.address(ANA, Address.INFORMAL)
    assert (await tongues.spoken(ANA)).locale == "en-GB-x-informal"
    assert (await tongues.spoken(BOB)).locale == "de-AT"


async def test_the_operators_usual_address_holds_until_a_workspace_chooses(redis: Redis) -> None:
    tongues = Tongues(redis, usual=Address.INFORMAL)
    assert (await tongues.spoken(BOB)).locale == "de-AT-x-informal"
    await tongues.address(BOB, Address.FORMAL)
    assert (await tongues.spoken(BOB)).locale == "de-AT"


async def test_forgetting_somebody_forgets_their_language_and_not_the_workspaces_address(redis: Redis) -> None:
    tongues = Tongues(redis)
    await tongues.choose(ANA, "es")
    await tongues.address(ANA, Address.INFORMAL)
    await tongues.forget(ANA)
    assert (await Tongues(redis).spoken(ANA)).locale == "en-GB-x-informal"
    await tongues.forget_all("acme")
    assert (await Tongues(redis).spoken(ANA)).locale == "en-GB"


async def test_without_a_store_people_are_spoken_to_as_their_client_is() -> None:
    tongues = Tongues(Dead())
    assert await tongues.spoken(ANA) == ANA
    with pytest.raises(DeskUnavailable):
        await tongues.choose(ANA, "sl")


async def test_what_lies_in_the_store_is_not_trusted(redis: Redis) -> None:
    tongues = Tongues(redis)
    await tongues.choose(ANA, "xx")
    await tongues.address(ANA, cast("Address", "rude"))
    assert (await Tongues(redis).spoken(ANA)).locale == "en-GB"
