"""The playground's own message log, in Redis: what a chat platform would keep for us.

A conversation is three keys in one slot: `head` (owner, count, and the edition of each card), `log` (number ->
"version body") and `keys` (idempotency key -> number). Each change is one script, which also publishes "changed", so
a page in any process hears of it, and nothing is published that was not written. A card never gives way to an older
edition of itself: a process that was paused may wake up with one.

A separate key per person lists the conversations they took part in. It is written before the conversation and once
more after it, because the person may have been erased in between: what exists can always be found and erased.
"""

import json
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, TypedDict, cast

from redis.asyncio import Redis

from adapters.web.patience import wait_for_store
from adapters.web.render import NativeCard

PREFIX = "livewise:web:"
CHANNEL = f"{PREFIX}changed"

# Characters kept of what a person typed: the bubble is a reminder of it, not an archive.
_BUBBLE_LIMIT = 4_000

Reply = bytes | str | int | None


class NativeBubble(TypedDict):
    """What a person typed, literally."""

    type: Literal["bubble"]
    author: str
    text: str
    shortened: bool


class NativeFile(TypedDict):
    """A file that waits to be downloaded; its content is made anew at each download."""

    type: Literal["file"]
    name: str


Native = NativeCard | NativeBubble | NativeFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One entry of a conversation; `version` rises with every replacement."""

    number: int
    version: int
    body: Native


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something in this conversation is new; `owner` is the person who started it."""

    conversation: str
    owner: str


def encode_change(change: Change) -> str:
    """A change as it is published."""
    return f"{change.conversation} {change.owner}"


def decode_change(wire: str) -> Change | None:
    """What was published, None for anything else on the channel."""
    conversation, _, owner = wire.partition(" ")
    return Change(conversation=conversation, owner=owner) if conversation and owner else None


def write_bubble(author: str, text: str) -> NativeBubble:
    """What this person typed as a message."""
    return NativeBubble(type="bubble", author=author, text=text[:_BUBBLE_LIMIT], shortened=len(text) > _BUBBLE_LIMIT)


_OPEN = """
-- KEYS head; ARGV owner, seconds. Makes the conversation unless it is there; returns its owner.
redis.call('HSETNX', KEYS[1], 'owner', ARGV[1])
redis.call('EXPIRE', KEYS[1], ARGV[2])
return redis.call('HGET', KEYS[1], 'owner')
"""

# What the scripts below begin with.
_WRITING = """
-- KEYS head, log, keys; ARGV body, edition, seconds, channel, conversation, then what the script itself asks for.
local owner = redis.call('HGET', KEYS[1], 'owner')
if not owner then return 0 end

local function write(number, version)
  redis.call('HSET', KEYS[2], number, version .. ' ' .. ARGV[1])
  redis.call('HSET', KEYS[1], 'edition:' .. number, ARGV[2])
  for _, key in ipairs(KEYS) do redis.call('EXPIRE', key, ARGV[3]) end
  redis.call('PUBLISH', ARGV[4], ARGV[5] .. ' ' .. owner)
end

-- Returns the message's version, 0 when it is not there; an older edition or the same body again changes nothing.
local function replace(number)
  local old = redis.call('HGET', KEYS[2], number)
  if not old then return 0 end
  local space = string.find(old, ' ', 1, true)
  local version = tonumber(string.sub(old, 1, space - 1))
  local shown = tonumber(redis.call('HGET', KEYS[1], 'edition:' .. number) or 0)
  if tonumber(ARGV[2]) < shown then return version end
  if string.sub(old, space + 1) == ARGV[1] then
    redis.call('HSET', KEYS[1], 'edition:' .. number, ARGV[2])
    return version
  end
  write(number, version + 1)
  return version + 1
end
"""

_APPEND = f"""{_WRITING}
-- ARGV[6] idempotency key, [7] what to do with a message that has it: "keep" it or "replace" it; or "find" it, which
-- replaces it and adds none.
-- Returns the message's number, 0 when there is no such conversation or nothing was found.
local known = redis.call('HGET', KEYS[3], ARGV[6])
if known then
  if ARGV[7] ~= 'keep' then replace(known) end
  return tonumber(known)
end
if ARGV[7] == 'find' then return 0 end
local number = redis.call('HINCRBY', KEYS[1], 'count', 1)
redis.call('HSET', KEYS[3], ARGV[6], number)
write(number, 1)
return number
"""

_REPLACE = f"""{_WRITING}
-- ARGV[6] number. Returns the message's version, 0 when it is not there.
return replace(ARGV[6])
"""

_NOTE = """
-- KEYS person; ARGV conversation, seconds. Notes that this person takes part in it.
redis.call('SADD', KEYS[1], ARGV[1])
return redis.call('EXPIRE', KEYS[1], ARGV[2])
"""

_ERASE = """
-- KEYS head, log, keys; ARGV channel, conversation. Erases the conversation.
local owner = redis.call('HGET', KEYS[1], 'owner')
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
if owner then redis.call('PUBLISH', ARGV[1], ARGV[2] .. ' ' .. owner) end
return 1
"""

_DISCARD = """
-- KEYS head, log, keys; ARGV person. Erases the conversation if it is this person's and holds no more than its first
-- message; returns whether it is gone.
local owner = redis.call('HGET', KEYS[1], 'owner')
if owner and owner ~= ARGV[1] then return 0 end
if tonumber(redis.call('HGET', KEYS[1], 'count') or 0) > 1 then return 0 end
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
return 1
"""

_REMOVE = """
-- KEYS head, log, keys; ARGV channel, conversation, number... Erases these messages; their keys stay, so that a
-- late repeat does not bring one back.
local owner = redis.call('HGET', KEYS[1], 'owner')
for i = 3, #ARGV do redis.call('HDEL', KEYS[2], ARGV[i]) end
if owner then redis.call('PUBLISH', ARGV[1], ARGV[2] .. ' ' .. owner) end
return 1
"""


class MessageLog:
    """The conversations of the playground and their messages, each kept for `kept` after its last change."""

    def __init__(self, redis: Redis, *, kept: timedelta) -> None:
        self._redis = redis
        self._kept = kept
        self._seconds = str(int(kept.total_seconds()))

    async def open(self, conversation: str, person: str) -> bool:
        """Make a conversation of this person's; False when it is already somebody else's."""
        await self._note(conversation, person)
        owner = _text(await self._call(_OPEN, [_head(conversation)], [person, self._seconds]))
        await self._note(conversation, person)
        return owner == person

    async def say(self, conversation: str, person: str, text: str, key: str) -> bool:
        """Add what a person typed, once per key; False when the conversation is gone."""
        await self._note(conversation, person)
        number = await self.append(conversation, write_bubble(person, text), key)
        await self._note(conversation, person)
        return number > 0

    async def append(self, conversation: str, body: Native, key: str) -> int:
        """Add a message, once per key, and tell its number; 0 when the conversation is gone."""
        return _number(await self._write(_APPEND, conversation, body, 0, key, "keep"))

    async def post(self, conversation: str, body: Native, key: str, edition: int) -> int:
        """Add a message and tell its number; one that has this key is replaced, unless this is an older edition."""
        return _number(await self._write(_APPEND, conversation, body, edition, key, "replace"))

    async def find(self, conversation: str, body: Native, key: str, edition: int) -> int:
        """The number of the message that has this key, 0 for none; it is replaced as in `post`."""
        return _number(await self._write(_APPEND, conversation, body, edition, key, "find"))

    async def replace(self, conversation: str, number: int, body: Native, edition: int) -> int:
        """Replace a message's content, unless this is an older edition, and tell its version; 0 when it is gone."""
        return _number(await self._write(_REPLACE, conversation, body, edition, str(number)))

    async def owner(self, conversation: str) -> str | None:
        """Who started the conversation, None when there is none."""
        found = await wait_for_store(self._redis.hget(_head(conversation), "owner"))
        return None if found is None else _text(found)

    async def read(self, conversation: str) -> tuple[Message, ...]:
        """Every message, the oldest first."""
        stored = await wait_for_store(self._redis.hgetall(_log(conversation)))
        messages = [_load(_text(number), _text(entry)) for number, entry in stored.items()]
        return tuple(sorted(messages, key=lambda message: message.number))

    async def conversations(self, person: str) -> tuple[str, ...]:
        """Every conversation this person took part in, in no order."""
        return tuple(_text(member) for member in await wait_for_store(self._redis.smembers(_person(person))))

    async def told(self, person: str) -> Mapping[str, Sequence[Native]]:
        """Each conversation that this person took part in, with its messages, or theirs where it is another's."""
        found: dict[str, Sequence[Native]] = {}
        for conversation in sorted(await self.conversations(person)):
            is_own = await self.owner(conversation) == person
            messages = await self.read(conversation)
            found[conversation] = [each.body for each in messages if is_own or _author(each) == person]
        return {conversation: messages for conversation, messages in found.items() if messages}

    async def discard(self, conversation: str, person: str) -> None:
        """Take back a conversation of this person's in which nothing followed what it was opened with."""
        if _number(await self._call(_DISCARD, _keys(conversation), [person])):
            await self._unlist(conversation, person)

    async def erase(self, person: str) -> None:
        """Erase this person's conversations, and their words in those of others."""
        # Again until there are none: while it goes on, more may be started.
        while conversations := await self.conversations(person):
            for conversation in conversations:
                await self._erase_one(conversation, person)
                # Last, so that an erasure that was cut short is found and finished by the next one.
                await self._unlist(conversation, person)

    async def _erase_one(self, conversation: str, person: str) -> None:
        if await self.owner(conversation) in (person, None):
            await self._call(_ERASE, _keys(conversation), [CHANNEL, conversation])
            return
        theirs = [str(message.number) for message in await self.read(conversation) if _author(message) == person]
        await self._call(_REMOVE, _keys(conversation), [CHANNEL, conversation, *theirs])

    async def _note(self, conversation: str, person: str) -> None:
        await self._call(_NOTE, [_person(person)], [conversation, self._seconds])

    async def _unlist(self, conversation: str, person: str) -> None:
        await wait_for_store(self._redis.srem(_person(person), conversation))

    async def _write(self, script: str, conversation: str, body: Native, edition: int, *more: str) -> Reply:
        arguments = [_dump(body), str(edition), self._seconds, CHANNEL, conversation, *more]
        return await self._call(script, _keys(conversation), arguments)

    async def _call(self, script: str, keys: list[str], arguments: list[str]) -> Reply:
        # EVAL, not EVALSHA: a store that restarted or failed over knows no scripts, and these are short.
        call = cast(Awaitable[Reply], self._redis.eval(script, len(keys), *keys, *arguments))
        return await wait_for_store(call)


def _head(conversation: str) -> str:
    return f"{PREFIX}{{{conversation}}}:head"


def _log(conversation: str) -> str:
    return f"{PREFIX}{{{conversation}}}:log"


def _keys(conversation: str) -> list[str]:
    return [_head(conversation), _log(conversation), f"{PREFIX}{{{conversation}}}:keys"]


def _person(person: str) -> str:
    return f"{PREFIX}person:{person}"


def _dump(body: Native) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _load(number: str, entry: str) -> Message:
    version, _, body = entry.partition(" ")
    return Message(number=int(number), version=int(version), body=cast(Native, json.loads(body)))


def _author(message: Message) -> str:
    return message.body["author"] if message.body["type"] == "bubble" else ""


def _text(value: Reply) -> str:
    # The client may be set to decode replies or not.
    return value.decode() if isinstance(value, bytes) else str(value)


def _number(value: Reply) -> int:
    return int(value or 0)
