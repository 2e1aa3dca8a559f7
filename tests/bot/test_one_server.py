"""Which server keeps a key, for a client that can be told one server only."""

from urllib.parse import parse_qs, urlsplit

import pytest
from redis.asyncio import ConnectionPool, Redis

from bot.one_server import OneServer, server_of
from tests.bot.servers import Kind, missing, running

SECRET = "p@ss/w:r#d%"
SPELLED = "p%40ss%2Fw%3Ar%23d%25"


def client_at(server: OneServer) -> Redis:
    """A client as docket makes it."""
    return Redis.from_pool(ConnectionPool.from_url(server.url, credential_provider=server.credentials))


@pytest.mark.parametrize(
    ("url", "where", "database", "login"),
    [
        ("redis://localhost", "redis://localhost", "0", None),
        (f"redis://:{SPELLED}@example.org:6380/3", "redis://example.org:6380", "3", (SECRET,)),
        (f"redis://me:{SPELLED}@[::1]:6380?db=2", "redis://[::1]:6380", "2", ("me", SECRET)),
        (f"redis://example.org?username=me&password={SPELLED}", "redis://example.org", "0", ("me", SECRET)),
        (f"unix://me:{SPELLED}@/run/a%20b.sock?db=4", "unix:///run/a%20b.sock", "4", ("me", SECRET)),
    ],
)
async def test_the_address_of_one_server_stays_but_for_its_secrets(
    url: str, where: str, database: str, login: tuple[str, ...] | None
) -> None:
    server = await server_of(url, "key", name="me")
    base, _, query = server.url.partition("?")
    assert base == where
    assert parse_qs(query)["db"] == [database]
    assert SECRET not in server.url
    assert SPELLED not in server.url
    assert (server.credentials.get_credentials() if server.credentials else None) == login


async def test_what_is_said_about_tls_goes_along_and_what_is_meant_for_other_clients_does_not() -> None:
    url = "rediss://example.org:6380/1?ssl_ca_certs=/ca%20all.pem&ssl_check_hostname=false&socket_timeout=1&timeout=2"
    server = await server_of(url, "key", name="livewise reminders")
    assert parse_qs(urlsplit(server.url).query) == {
        "ssl_ca_certs": ["/ca all.pem"],
        "ssl_check_hostname": ["false"],
        "db": ["1"],
        "protocol": ["2"],
        "client_name": ["livewise reminders"],
        "max_connections": ["300"],
    }


@pytest.mark.parametrize("kind", list(Kind))
async def test_the_server_takes_the_key(kind: Kind) -> None:
    if reason := missing(kind):
        pytest.skip(reason)
    with running(kind) as server:
        found = await server_of(server.url, "livewise:{reminders}", name="somebody")
        async with client_at(found) as client:
            assert await client.set("livewise:{reminders}:x", "1")
            assert "name=somebody" in server.ask("CLIENT LIST")


@pytest.mark.parametrize(
    ("kind", "url", "database"),
    [
        (Kind.CLUSTER, "redis+cluster://:{secret}@127.0.0.1:1,127.0.0.1:{port}/0", 0),
        (Kind.SENTINEL, "redis+sentinel://:{secret}@[::1]:1,127.0.0.1:{sentinel_port}/service/5", 5),
    ],
)
async def test_behind_several_hosts_password_and_database_go_along(kind: Kind, url: str, database: int) -> None:
    with running(kind) as server:
        server.ask(f"CONFIG SET requirepass {SECRET}")
        address = url.format(secret=SPELLED, port=server.port, sentinel_port=server.sentinel_port)
        found = await server_of(address, "key", name="somebody")
        assert found.url.startswith(f"redis://127.0.0.1:{server.port}?db={database}&")
        async with client_at(found) as client:
            assert await client.set("key", "1")
            assert (await client.client_info())["db"] == database
