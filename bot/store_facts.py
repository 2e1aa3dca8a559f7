"""What a store's server says about itself: what it is, how it keeps what was written, and what it does without memory.

The one place that asks for a server's own state. Services in a cloud may refuse some of it; that then stays unknown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, cast

from redis.asyncio import RedisCluster
from redis.exceptions import ResponseError

from bot.connection import Client

_MOST_MEMORY: Final = 0.9  # of what it may use


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerFacts:
    """One server that holds sessions; what it does not tell is empty."""

    name: str  # where there are several
    kind: str  # valkey or redis
    version: str
    knows_settings: bool  # whether `log_sync` and `has_snapshots` could be asked for
    has_log: bool  # an append-only file
    log_sync: str  # when the log is brought to the disk: always, everysec or no
    log_is_well: bool
    has_snapshots: bool
    snapshots_are_well: bool
    last_snapshot: datetime | None  # the server's start counts as one
    memory_policy: str
    memory_limit: int  # bytes, 0 for none
    memory_used: int  # bytes

    @property
    def evicts(self) -> bool:
        """Whether it removes what it was told to keep once its memory is used up."""
        return self.memory_limit > 0 and self.memory_policy not in {"noeviction", ""}

    @property
    def is_nearly_full(self) -> bool:
        """Whether little of the memory it may use is left."""
        return self.memory_limit > 0 and self.memory_used > _MOST_MEMORY * self.memory_limit


async def facts_of(client: Client) -> Sequence[ServerFacts]:
    """What every server that holds sessions says of itself; raises redis-py's errors where one does not answer."""
    if not isinstance(client, RedisCluster):
        return (_facts("", await _info(client), await _config(client)),)
    cluster: Any = client
    await cluster.initialize()
    return [
        _facts(node.name, await _info(client, target_nodes=node), await _config(client, target_nodes=node))
        for node in cluster.get_primaries()
    ]


async def _info(client: Client, **where: object) -> Mapping[str, object]:
    ask: Any = client.execute_command
    return cast("Mapping[str, object]", await ask("INFO", **where))


async def _config(client: Client, **where: object) -> Mapping[str, str]:
    """The settings that `INFO` does not have; none where they may not be read."""
    ask: Any = client.execute_command
    found: dict[str, str] = {}
    try:
        for name in ("appendfsync", "save"):
            found |= cast("Mapping[str, str]", await ask("CONFIG GET", name, **where))
    except ResponseError:  # the command has another name there, or this user may not use it
        return {}
    return found


def _facts(name: str, info: Mapping[str, object], config: Mapping[str, str]) -> ServerFacts:
    def number(field: str) -> int:
        value = info.get(field)
        return value if isinstance(value, int) else 0

    def word(field: str) -> str:
        return str(info.get(field, ""))

    kind = "valkey" if "valkey_version" in info else "redis"
    saved = number("rdb_last_save_time")
    return ServerFacts(
        name=name,
        kind=kind,
        version=word(f"{kind}_version"),
        knows_settings=bool(config),
        has_log=number("aof_enabled") == 1,
        log_sync=config.get("appendfsync", ""),
        log_is_well=word("aof_last_write_status") in {"ok", ""} and word("aof_last_bgrewrite_status") in {"ok", ""},
        has_snapshots=bool(config.get("save", "")),
        snapshots_are_well=word("rdb_last_bgsave_status") in {"ok", ""},
        last_snapshot=datetime.fromtimestamp(saved, UTC) if saved else None,
        memory_policy=word("maxmemory_policy"),
        memory_limit=number("maxmemory"),
        memory_used=number("used_memory"),
    )
