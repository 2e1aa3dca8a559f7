"""From an address to a client that waits, gives up and repeats as the rest of the bot expects.

An address may hold a password, so it is never shown: messages use `display`.
"""

import asyncio
import re
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, Protocol, cast
from urllib.parse import SplitResult, urlsplit

from redis import exceptions
from redis.asyncio import BlockingConnectionPool, Redis, RedisCluster
from redis.asyncio.cluster import ClusterNode
from redis.asyncio.connection import parse_url
from redis.asyncio.retry import Retry
from redis.asyncio.sentinel import Sentinel, SentinelConnectionPool
from redis.backoff import EqualJitterBackoff, NoBackoff

CONNECT_S: Final = 2.0  # to open a connection
ANSWER_S: Final = 5.0  # for one reply, and for a free connection of the pool
PROBE_S: Final = 30.0  # idle time after which a connection is tried before it is used
CONNECTIONS: Final = 64  # per client; redis-py's own pool raises at its limit, so ours must wait instead
CLIENT_NAME: Final = "livewise"

_SENTINEL_PORT: Final = 26379
_PORT: Final = 6379
_SCHEMES: Final = {
    "redis": "redis",
    "rediss": "rediss",
    "unix": "unix",
    "redis+sentinel": "redis",
    "rediss+sentinel": "rediss",
    "redis+cluster": "redis",
    "rediss+cluster": "rediss",
}
_HOST: Final = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")


class Pipeline(Protocol):
    """Commands sent together."""

    def execute_command(self, *args: str | int) -> object:
        """Add a command."""
        ...

    def execute(self) -> Awaitable[Sequence[object]]:
        """Send them; the replies in their order."""
        ...


class Script(Protocol):
    """A Lua script, called by its hash and loaded where the server does not know it."""

    def __call__(self, keys: Sequence[str], args: Sequence[str | int]) -> Awaitable[object]: ...


class Client(Protocol):
    """What is used of redis-py's two clients, `Redis` and `RedisCluster`, typed as they leave it open."""

    def execute_command(self, *args: str | int) -> Awaitable[object]:
        """The reply to one command."""
        ...

    def pipeline(self, *, transaction: Literal[False]) -> Pipeline:
        """An empty pipeline."""
        ...

    def register_script(self, script: str) -> Script:
        """A script of this text."""
        ...

    def aclose(self) -> Awaitable[None]:
        """Close every connection."""
        ...


def connect(url: str) -> Client:
    """A client for this address, not yet connected; ValueError, without the secret, for an address that is wrong."""
    kind = url.partition("://")[0]
    if "://" not in url or kind not in _SCHEMES:
        raise ValueError(f"a Redis address begins with one of {', '.join(f'{scheme}://' for scheme in _SCHEMES)}")
    try:
        match kind.partition("+")[2]:
            case "sentinel":
                return _behind_sentinels(_Address.read(url, _SENTINEL_PORT))
            case "cluster":
                return _cluster(_Address.read(url, _PORT))
            case _:
                return _single(url)
    except _AddressError as error:
        raise ValueError(f"the Redis address {display(url)} is wrong: {error}") from None
    except (TypeError, ValueError):
        # redis-py's own words may quote the address.
        raise ValueError(
            f"the Redis address {display(url)} is wrong: check its port, its options, and that special characters "
            "in the password are percent-encoded"
        ) from None


def display(url: str) -> str:
    """The address without anything that may be secret: scheme and hosts, or the path of a socket."""
    kind, separator, rest = url.partition("://")
    if not separator or kind not in _SCHEMES:
        return "…"
    cut = re.search(r"[/?#]", rest)
    authority, tail = (rest[: cut.start()], rest[cut.start() :]) if cut else (rest, "")
    if "@" in tail:  # an unescaped password has torn the address apart: no telling what is host and what is secret
        return f"{kind}://…"
    hosts = authority.rpartition("@")[2]
    if kind == "unix":
        return f"unix://{re.split('[?#]', tail)[0]}"
    if not hosts or any(_HOST.fullmatch(host) is None for host in hosts.split(",")):
        return f"{kind}://…"
    return f"{kind}://{hosts}"


class _AddressError(Exception):
    """What is wrong with an address, in words that quote none of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Address:
    """An address of several hosts; `options` are the parts redis-py reads itself: user, password, query."""

    hosts: tuple[tuple[str, int], ...]
    path: tuple[str, ...]
    options: Mapping[str, Any]
    tls: bool

    @classmethod
    def read(cls, url: str, port: int) -> "_Address":
        parts = urlsplit(url)
        user, at, hosts = parts.netloc.rpartition("@")
        plain = _SCHEMES[parts.scheme]
        options: dict[str, Any] = dict(parse_url(f"{plain}://{user}{at}host?{parts.query}"))
        for name in ("host", "connection_class"):
            options.pop(name, None)
        return cls(
            hosts=tuple(_host(host, port) for host in hosts.split(",")),
            path=tuple(part for part in parts.path.split("/") if part),
            options=options,
            tls=plain == "rediss",
        )


def _host(text: str, port: int) -> tuple[str, int]:
    if _HOST.fullmatch(text) is None:
        raise _AddressError("each host is a name or an address, with or without :port, separated by commas")
    parts = urlsplit(f"//{text}")
    return str(parts.hostname), parts.port or port


def _settings() -> dict[str, Any]:
    return {
        "socket_connect_timeout": CONNECT_S,
        "socket_timeout": ANSWER_S,
        "health_check_interval": PROBE_S,
        "client_name": CLIENT_NAME,
        "decode_responses": True,
        # People paste anything, and JSON can carry half a character: it must come back as it went in.
        "encoding_errors": "surrogatepass",
        # Nothing here needs RESP3, and under it redis-py asks each server for notices only Redis Enterprise has.
        "protocol": 2,
        "retry": _patience(),
    }


def _patience(*more: type[Exception]) -> Retry:
    # Seven pauses of 1.5 to 3 s in total: enough for a server that restarts, short enough for one who waits.
    # After a lost reply the outcome is unknown and the call is simply made again; that is safe because every
    # command and script of the store is idempotent.
    errors: Any = (exceptions.ConnectionError, exceptions.TimeoutError, exceptions.BusyLoadingError, *more)
    return Retry(EqualJitterBackoff(cap=0.6, base=0.05), retries=7, supported_errors=errors)


def _single(url: str) -> Client:
    parts = urlsplit(url)
    if parts.scheme == "unix":
        if parts.netloc.rpartition("@")[2] or not parts.path.strip("/"):
            raise _AddressError("the path of the socket is absolute, as in unix:///run/redis.sock")
    else:
        _check_network(parts)
    return _pooled(BlockingConnectionPool, _settings() | parse_url(url))


def _check_network(parts: SplitResult) -> None:
    _host(parts.netloc.rpartition("@")[2], _PORT)
    # redis-py would take a database it cannot read for database 0.
    if not re.fullmatch(r"/?[0-9]*", parts.path):
        raise _AddressError("the database after the slash is a number")


def _pooled(pool_type: Any, settings: Mapping[str, Any]) -> Client:  # noqa: ANN401 - redis-py does not type its pools
    pool = pool_type(**({"max_connections": CONNECTIONS, "timeout": ANSWER_S} | dict(settings)))
    pool.make_connection()  # not opened: only so that an unknown option shows now and not at the first command
    return cast("Client", Redis.from_pool(pool))


class _SentinelPool(SentinelConnectionPool, BlockingConnectionPool):
    """A pool that waits at its limit, and that closes the connections to the sentinels as well."""

    async def aclose(self) -> None:
        await super().aclose()
        sentinel: Any = self.sentinel_manager
        await sentinel.aclose()


def _behind_sentinels(address: _Address) -> Client:
    if not 1 <= len(address.path) <= 2:
        raise _AddressError("the name of the service follows the hosts, as in redis+sentinel://one,two/service/0")
    service, *database = address.path
    if database and not database[0].isdecimal():
        raise _AddressError("the database after the service is a number")
    options = dict(address.options)
    # A sentinel that does not answer is left for the next one at once; the connection behind them does the waiting.
    asking = _settings() | {"socket_timeout": CONNECT_S, "retry": Retry(NoBackoff(), 0), "ssl": address.tls}
    asking |= {name: value for name, value in options.items() if name.startswith("ssl_")}
    for name in ("username", "password"):  # the sentinels have a login of their own, or none
        if f"sentinel_{name}" in options:
            asking[name] = options.pop(f"sentinel_{name}")
    sentinel: Any = Sentinel
    settings = {
        "service_name": service,
        "sentinel_manager": sentinel(address.hosts, sentinel_kwargs=asking),
        "ssl": address.tls,
        "db": int(database[0]) if database else 0,
    }
    return _pooled(_SentinelPool, _settings() | settings | options)


class _Cluster(RedisCluster):
    """A cluster client that pauses between attempts; redis-py's takes only the number of them from its `Retry`."""

    async def execute_command(self, *args: Any, **kwargs: Any) -> object:  # noqa: ANN401 - the signature is redis-py's
        def attempt() -> Awaitable[object]:
            return super(_Cluster, self).execute_command(*args, **kwargs)

        patience = _patience(exceptions.ClusterDownError, exceptions.RedisClusterException)
        return await patience.call_with_retry(attempt, lambda _: asyncio.sleep(0))


def _cluster(address: _Address) -> Client:
    if address.path not in {(), ("0",)}:
        raise _AddressError("a cluster has no numbered databases")
    settings: dict[str, Any] = {
        "startup_nodes": [ClusterNode(host, port) for host, port in address.hosts],
        "max_connections": CONNECTIONS,
        "ssl": address.tls,
        "retry": Retry(NoBackoff(), 1),
    }
    cluster: Any = _Cluster(**(_settings() | settings | dict(address.options)))
    return cast("Client", cluster)
