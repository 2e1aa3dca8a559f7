"""What `livewise doctor` makes of what the store's servers say of themselves: whether they keep what is written."""

from collections.abc import Sequence

from redis.exceptions import ResponseError

from bot.connection import Client
from bot.finding import Finding
from bot.store_facts import ServerFacts, facts_of

_SYNCED = {
    "always": "every change is on the disk before it is acknowledged",
    "everysec": "after a power cut the last second may be missing; appendfsync always prevents that",
    "no": "after a power cut the last half minute may be missing; appendfsync always prevents that",
    "": "the server does not say how often it is brought to the disk",
}


async def about_servers(client: Client) -> Sequence[Finding]:
    """Two facts about each server, or one if they may not be asked; redis-py's errors where one does not answer."""
    try:
        servers = await facts_of(client)
    except ResponseError:
        state = "the server does not say whether it keeps what is written; ask whoever runs it"
        return (Finding(subject="store persistence", state=state),)
    return [finding for server in servers for finding in (about_persistence(server), about_memory(server))]


def about_persistence(server: ServerFacts) -> Finding:
    """Whether what was acknowledged survives the end of the server."""
    subject = _subject("store persistence", server)
    if server.has_log and not server.log_is_well:
        problem = "the last write to the append-only file failed. Look at the server's disk and log"
        return Finding(subject=subject, problem=problem)
    if server.has_snapshots and not server.snapshots_are_well:
        return Finding(subject=subject, problem="the last snapshot failed. Look at the server's disk and log")
    if server.has_log:
        return Finding(subject=subject, state=f"append-only file on; {_SYNCED.get(server.log_sync, _SYNCED[''])}")
    fix = "Set appendonly yes"
    saved = "" if server.last_snapshot is None else f", the last at {server.last_snapshot:%Y-%m-%d %H:%M:%S UTC}"
    if server.has_snapshots:
        return Finding(
            subject=subject,
            state=f"snapshots only{saved}; what came after it is lost if the server dies. {fix} to lose nothing",
        )
    if server.knows_settings:
        return Finding(subject=subject, problem=f"nothing is kept: a restart of the server loses every plan. {fix}")
    return Finding(
        subject=subject, state=f"no append-only file, and the server does not say whether it makes snapshots. {fix}"
    )


def about_memory(server: ServerFacts) -> Finding:
    """What happens when the server's memory is used up."""
    subject = _subject("store memory", server)
    used = f"{server.kind} {server.version} uses {_mebibytes(server.memory_used)}"
    if server.evicts:
        problem = (
            f"maxmemory-policy is {server.memory_policy}, so plans are removed when {_mebibytes(server.memory_limit)} "
            "are used up. Set maxmemory-policy noeviction"
        )
        return Finding(subject=subject, problem=problem)
    if server.is_nearly_full:
        problem = f"{used} of {_mebibytes(server.memory_limit)}, and nothing is kept any more at the limit"
        return Finding(subject=subject, problem=f"{problem}. Raise maxmemory")
    limit = f"of {_mebibytes(server.memory_limit)}" if server.memory_limit else "and has no limit of its own"
    return Finding(subject=subject, state=f"{used} {limit}; nothing is evicted")


def _subject(what: str, server: ServerFacts) -> str:
    return f"{what} at {server.name}" if server.name else what


def _mebibytes(count: int) -> str:
    return f"{count / 1024 / 1024:.0f} MiB"
