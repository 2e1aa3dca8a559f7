import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest
from redis.asyncio import RedisCluster
from redis.asyncio.connection import BlockingConnectionPool
from redis.asyncio.sentinel import SentinelManagedConnection, SentinelManagedSSLConnection

from bot.connection import CONNECTIONS, Client, connect, display
from tests.bot.servers import Kind, running

SECRET = "t0p-5ecret"


@asynccontextmanager
async def client_of(url: str) -> AsyncGenerator[Client]:
    client = connect(url)
    try:
        yield client
    finally:
        await client.aclose()


def pool_of(client: Client) -> Any:  # noqa: ANN401 - redis-py does not type its pools
    return cast("Any", client).connection_pool


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("redis://localhost", "redis://localhost"),
        ("redis://example.org:6380/3", "redis://example.org:6380"),
        (f"redis://:{SECRET}@example.org:6380/3", "redis://example.org:6380"),
        (f"rediss://me:{SECRET}@[::1]:6380/3?ssl_cert_reqs=none", "rediss://[::1]:6380"),
        (f"redis://example.org?password={SECRET}", "redis://example.org"),
        (f"unix:///run/redis.sock?password={SECRET}", "unix:///run/redis.sock"),
        (f"unix://{SECRET}@/run/redis.sock", "unix:///run/redis.sock"),
        (f"redis+sentinel://:{SECRET}@one:1,two/service/2", "redis+sentinel://one:1,two"),
        (f"redis+cluster://:{SECRET}@one:1,two:2?x={SECRET}", "redis+cluster://one:1,two:2"),
        # Addresses nobody can take apart for certain show no host at all.
        (f"redis://:a/{SECRET}@example.org", "redis://…"),
        (f"redis://{SECRET}#x@example.org", "redis://…"),
        (f"redis://:{SECRET}", "redis://…"),
        (f"redis://example.org?password=x@{SECRET}", "redis://…"),
        (f"redis://example.org:{SECRET}", "redis://…"),
        (f"unix://{SECRET}?x@/run/redis.sock", "unix://…"),
        (f"postgres://{SECRET}", "…"),
        (SECRET, "…"),
        ("", "…"),
    ],
)
def test_an_address_is_shown_without_its_secrets(url: str, shown: str) -> None:
    assert display(url) == shown


@pytest.mark.parametrize(
    "url",
    [
        "",
        SECRET,
        f"postgres://:{SECRET}@example.org",
        f"redis:/{SECRET}@example.org",
        f"redis://:{SECRET}@",
        f"redis://:a/{SECRET}@example.org",
        f"redis://:{SECRET}@example.org:port",
        f"redis://:{SECRET}@example.org:99999",
        f"redis://:{SECRET}@example.org/zero",
        f"redis://:{SECRET}@example.org?no_such_option=1",
        f"redis://:{SECRET}@example.org?db={SECRET}",
        f"unix://:{SECRET}@",
        f"unix://:{SECRET}@relative/path",
        f"redis+sentinel://:{SECRET}@one,two",
        f"redis+sentinel://:{SECRET}@one,,two/service",
        f"redis+sentinel://:{SECRET}@one:x/service",
        f"redis+sentinel://:{SECRET}@one/service/zero",
        f"redis+sentinel://:{SECRET}@one/service?no_such_option=1",
        f"redis+cluster://:{SECRET}@",
        f"redis+cluster://:{SECRET}@one/3",
        f"redis+cluster://:{SECRET}@one?no_such_option=1",
    ],
)
def test_a_wrong_address_is_refused_in_words_without_the_secret(url: str) -> None:
    with pytest.raises(ValueError, match=r"Redis address") as refusal:
        connect(url)
    assert SECRET not in str(refusal.value)
    assert refusal.value.__cause__ is None
    assert refusal.value.__suppress_context__ or refusal.value.__context__ is None


async def test_user_password_and_database_are_read_from_the_address() -> None:
    async with client_of("rediss://me:p%40ss%2F@example.org:6380/3?ssl_cert_reqs=none") as client:
        settings = pool_of(client).connection_kwargs
        assert {name: settings[name] for name in ("host", "port", "db", "username", "password", "ssl_cert_reqs")} == {
            "host": "example.org",
            "port": 6380,
            "db": 3,
            "username": "me",
            "password": "p@ss/",
            "ssl_cert_reqs": "none",
        }


async def test_sentinels_are_asked_with_a_login_of_their_own() -> None:
    url = "redis+sentinel://me:data@one,[::1]:26380/service/2?sentinel_username=s&sentinel_password=watch"
    async with client_of(url) as client:
        pool = pool_of(client)
        asked = [sentinel.connection_pool.connection_kwargs for sentinel in pool.sentinel_manager.sentinels]
        assert [(each["host"], each["port"], each["username"], each["password"]) for each in asked] == [
            ("one", 26379, "s", "watch"),
            ("::1", 26380, "s", "watch"),
        ]
        assert pool.service_name == "service"
        assert pool.connection_class is SentinelManagedConnection
        assert isinstance(pool, BlockingConnectionPool)
        settings = pool.connection_kwargs
        assert (settings["username"], settings["password"], settings["db"]) == ("me", "data", 2)


async def test_tls_holds_for_the_sentinels_as_well() -> None:
    async with client_of("rediss+sentinel://one/service?ssl_ca_certs=/ca.pem") as client:
        pool = pool_of(client)
        assert pool.connection_class is SentinelManagedSSLConnection
        for settings in (pool.connection_kwargs, pool.sentinel_manager.sentinels[0].connection_pool.connection_kwargs):
            assert settings["ssl_ca_certs"] == "/ca.pem"


async def test_a_cluster_takes_every_host_as_a_door() -> None:
    client = connect("redis+cluster://me:data@one:7000,two")
    assert isinstance(client, RedisCluster)
    nodes = [(node.host, node.port) for node in client.startup_nodes]
    assert nodes == [("one", 7000), ("two", 6379)]
    assert client.connection_kwargs["password"] == "data"
    await client.aclose()


async def test_more_callers_than_connections_wait_their_turn() -> None:
    with running(Kind.VALKEY) as server:
        async with client_of(server.url) as client:
            replies = await asyncio.gather(*(client.execute_command("PING") for _ in range(CONNECTIONS * 4)))
            assert set(replies) == {True}
            assert server.ask("CLIENT LIST").count("name=livewise") <= CONNECTIONS


@pytest.mark.parametrize("kind", [Kind.VALKEY, Kind.CLUSTER, Kind.SENTINEL])
async def test_a_call_outlasts_a_restart(kind: Kind) -> None:
    with running(kind) as server:
        async with client_of(server.url) as client:
            await client.execute_command("SET", "key", "value")
            server.kill()
            call = asyncio.ensure_future(client.execute_command("GET", "key"))
            await asyncio.sleep(0.3)
            await asyncio.to_thread(server.start)
            assert await call == "value"
