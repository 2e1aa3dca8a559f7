"""Which single server keeps a key, whatever kind of address leads to it.

For a client that knows only redis://, rediss:// and unix://. The answer holds until the key moves to another server:
after any trouble it is to be asked again.
"""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, cast
from urllib.parse import parse_qsl, quote, urlencode

from redis.asyncio import RedisCluster
from redis.asyncio.connection import parse_url
from redis.credentials import CredentialProvider, UsernamePasswordCredentialProvider
from redis.exceptions import RedisClusterException

from bot.connection import connect

_PATIENCE_S: Final = 6.0  # to find out which server it is
_CONNECTIONS: Final = 300  # redis-py's pool raises at its limit, so that must be out of reach
_TLS: Final = "ssl_"  # how redis-py's options for TLS begin
# Not urlsplit: newer Pythons refuse several hosts of which one is an IPv6 address.
_PARTS: Final = re.compile(
    r"(rediss?|unix)(?:\+(sentinel|cluster))?://([^/?#]*@)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#.*)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OneServer:
    """An address without any secret, and what to sign in with."""

    url: str
    credentials: CredentialProvider | None


async def server_of(url: str, key: str, *, name: str) -> OneServer:
    """The server that has this key now; `name` is what its list of clients shows.

    Raises TimeoutError, OSError or redis-py's own errors when that cannot be found out now.
    """
    found = _PARTS.fullmatch(url)
    if found is None:
        raise ValueError("no address of a server")  # not quoted: it may hold a password
    scheme, kind, login, host, path, query = found.groups(default="")
    if kind:
        async with asyncio.timeout(_PATIENCE_S):
            host = await _host_behind(url, kind, key)
        _, _, database = path.strip("/").partition("/")  # after the name of a sentinel's service
        path = f"/{database}" if database else ""
    if scheme == "unix":
        given = parse_url(f"unix://{login}{path}?{query}")
    else:
        given = parse_url(f"{scheme}://{login}host{path}?{query}")
    return OneServer(
        url=_spelled(scheme, host, path, _options(query, given.get("db"), name)),
        credentials=_credentials(given.get("username"), given.get("password")),
    )


async def _host_behind(url: str, kind: str, key: str) -> str:
    client: Any = connect(url)
    try:
        if kind == "sentinel":
            pool = client.connection_pool
            host, port = cast("tuple[str, int]", await pool.sentinel_manager.discover_master(pool.service_name))
        else:
            cluster = cast("RedisCluster", await client.initialize())
            node = cluster.get_node_from_key(key)
            if node is None:
                raise RedisClusterException("no server has the slot")
            host, port = node.host, int(node.port)
    finally:
        await client.aclose()
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _options(query: str, database: int | None, name: str) -> Mapping[str, str | int]:
    # The others are for clients that wait at their limits and for replies that come at once.
    options: dict[str, str | int] = {each: value for each, value in parse_qsl(query) if each.startswith(_TLS)}
    return options | {"db": database or 0, "protocol": 2, "client_name": name, "max_connections": _CONNECTIONS}


def _spelled(scheme: str, host: str, path: str, options: Mapping[str, str | int]) -> str:
    where = path if scheme == "unix" else host
    return f"{scheme}://{where}?{urlencode(options, quote_via=quote)}"


def _credentials(user: str | None, password: str | None) -> CredentialProvider | None:
    return UsernamePasswordCredentialProvider(user, password) if user or password else None
