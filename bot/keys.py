"""How keys are spelled; what they hold is the business of `store`.

Every key is `prefix:{shard}:kind:name`. The shard stands in braces, which makes it the hash tag of a Redis
Cluster: keys of one shard lie on one node, so a script may touch several of them at once.

    livewise:{07}:session:<session>          hash: all there is of a session
    livewise:{07}:seen:<session>:<digest>    string: the attempt that committed the event
    livewise:{07}:threads:<session>          set: the digests of the threads that lead to it
    livewise:{07}:lease:<session>            string: who performs its effects
    livewise:{07}:unsettled                  sorted set: session by the moment its effects may be picked up
    livewise:{07}:due                        sorted set: session by the moment it is to be woken
    livewise:{07}:owner:<digest>             sorted set: an owner's session by its last change
    livewise:{07}:tenant:<tenant>            sorted set: session by the moment it expires
    livewise:{11}:thread:<digest>            string: the session of a thread, in the thread's own shard

Events, owners and threads stand in a key as digests. Such keys may outlive what they are about, until they expire:
a digest names nobody. Before 22 November 2026 owners and threads were spelled out (`owner:<tenant>:<owner>`,
`thread:<thread>`, and so in `threads`); those keys are still read and erased, and written no more.
"""

from dataclasses import dataclass
from hashlib import blake2b
from zlib import crc32

SHARDS = 16  # never changes: a session written under one number is not found under another


def shard_of(name: str) -> int:
    """The shard of a session or thread, the same for ever and on every machine."""
    return crc32(name.encode("utf-8", "surrogatepass")) % SHARDS


def digest_of(name: str) -> str:
    """What stands for a name that comes from outside, the same for ever and on every machine."""
    return blake2b(name.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _escaped(name: str) -> str:
    # Without it tenant "a:b" with owner "c" would share an index with tenant "a" and owner "b:c".
    return name.replace("%", "%25").replace(":", "%3A")


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The keys under one prefix; ValueError for a prefix that would break the hash tag."""

    prefix: str = "livewise"

    def __post_init__(self) -> None:
        if not self.prefix or "{" in self.prefix or "}" in self.prefix:
            raise ValueError("the key prefix must not be empty and must not contain braces")

    def session(self, session: str) -> str:
        return self._spell(shard_of(session), "session", session)

    def seen(self, session: str, event: str) -> str:
        return self._spell(shard_of(session), "seen", session, digest_of(event))

    def threads(self, session: str) -> str:
        return self._spell(shard_of(session), "threads", session)

    def lease(self, session: str) -> str:
        return self._spell(shard_of(session), "lease", session)

    def thread(self, digest: str) -> str:
        return self._spell(shard_of(digest), "thread", digest)

    def unsettled(self, shard: int) -> str:
        return self._spell(shard, "unsettled")

    def due(self, shard: int) -> str:
        return self._spell(shard, "due")

    def owner(self, shard: int, tenant: str, owner: str) -> str:
        return self._spell(shard, "owner", digest_of(f"{_escaped(tenant)}:{_escaped(owner)}"))

    def spelled_owner(self, shard: int, tenant: str, owner: str) -> str:
        """The key of an owner's sessions as it was spelled before."""
        return self._spell(shard, "owner", tenant, owner)

    def tenant(self, shard: int, tenant: str) -> str:
        return self._spell(shard, "tenant", tenant)

    def _spell(self, shard: int, *parts: str) -> str:
        return ":".join((self.prefix, f"{{{shard:02d}}}", *(_escaped(part) for part in parts)))
