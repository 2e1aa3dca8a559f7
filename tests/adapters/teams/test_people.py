"""What is known of people at Teams is kept for as long as it is in use."""

from datetime import timedelta

from redis.asyncio import Redis

from adapters.teams.activity import Sender
from adapters.teams.people import People
from adapters.tongues import Tongues

ANA = Sender(account="29:ana", directory_id="ana", locale="sl-SI", zone="Europe/Ljubljana")
KEPT = timedelta(days=400).total_seconds()


async def test_whoever_is_met_keeps_the_profiles_of_the_organisation_although_none_has_changed(redis: Redis) -> None:
    first = await People(redis, Tongues(redis)).meet("acme", ANA)
    (key,) = await redis.keys("*")
    await redis.expire(key, 60)  # a year and more later
    assert await People(redis, Tongues(redis)).meet("acme", ANA) == first
    assert 0 <= KEPT - await redis.ttl(key) < 5


async def test_nobody_is_kept_for_longer_than_that(redis: Redis) -> None:
    people = People(redis, Tongues(redis))
    await people.meet("acme", ANA)
    await people.meet("acme", Sender(account="29:bob"))
    assert [0 < await redis.ttl(key) <= KEPT for key in await redis.keys("*")] == [True]


async def test_another_organisations_people_are_kept_for_themselves(redis: Redis) -> None:
    people = People(redis, Tongues(redis))
    for tenant in ("acme", "beta"):
        await people.meet(tenant, ANA)
    acme, beta = sorted(await redis.keys("*"))
    for key in (acme, beta):
        await redis.expire(key, 60)
    await People(redis, Tongues(redis)).meet("beta", ANA)
    assert await redis.ttl(acme) <= 60 < await redis.ttl(beta)
