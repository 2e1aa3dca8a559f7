"""Messages at Slack: post once, edit in place, look for one whose answer was lost."""

import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Final

import structlog
from cachetools import TTLCache

from adapters.alone import for_one
from adapters.base import DeliveryError, Lost
from adapters.payload import items, mapping, text
from adapters.slack.attempts import Attempts, Earlier, mark_of
from adapters.slack.blocks import NativeBlock
from adapters.slack.directs import Directs
from adapters.slack.limits import TEXT_BYTES
from adapters.slack.outcomes import NO_THREAD, TOO_RICH
from adapters.slack.places import Spot, is_alone, is_direct, is_person
from adapters.slack.plainer import plainer
from adapters.slack.render import Message, render
from adapters.slack.sender import Refused, Sender
from adapters.slack.text import escape_within
from dialogs.cards import Card

log = structlog.stdlib.get_logger(__name__)

# The text is for notifications; nothing in it is to become a link, a mention or markup.
_LITERAL: Final[Mapping[str, object]] = {"parse": "none", "link_names": False, "mrkdwn": False}
_NO_PREVIEWS: Final[Mapping[str, object]] = {"unfurl_links": False, "unfurl_media": False}
# Around an attempt, in seconds: an attempt may take long to arrive, and whoever made it may have a clock that is off by
# as much as Slack's signatures let pass.
_BEFORE, _AFTER = 300.0, 600.0
_ON_ITS_WAY: Final = 2.0  # seconds in which a message whose answer was lost should have arrived
# Messages a call; some apps are given no more (docs.slack.dev/reference/methods/conversations.history).
_PAGE: Final = 15
_PAGES: Final = 5
_LOOKS: Final = 1_000  # looks that were broken off and may be gone on with
_LOOK_SECONDS: Final = 3600.0
_BLIND_PAUSE, _LONGEST_BLIND_PAUSE = 60.0, 3600.0  # seconds
_EDITIONS: Final = 10_000  # messages whose last edition this process remembers
_EDITION_SECONDS: Final = 900.0
_TOMBSTONE: Final = "tombstone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a new message goes: a channel, or a person's id for the direct messages; and a thread."""

    tenant: str
    channel: str
    root: str = ""


class Messages:
    """The messages of all sessions."""

    def __init__(
        self, sender: Sender, attempts: Attempts, directs: Directs, clock: Callable[[], float] = time.time
    ) -> None:
        self._sender = sender
        self._attempts = attempts
        self._directs = directs
        self._clock = clock
        self._editions: TTLCache[Spot, int] = TTLCache[Spot, int](_EDITIONS, _EDITION_SECONDS)
        # The pages that were seen, and the cursor of the next one, by mark and method.
        self._left_off: TTLCache[tuple[str, str], tuple[int, str]] = TTLCache[tuple[str, str], tuple[int, str]](
            _LOOKS, _LOOK_SECONDS
        )

    async def post(self, target: Target, card: Card, key: str, edition: int, *, lost: Lost = Lost.NEW_THREAD) -> Spot:
        """Show a new message, once per key as far as Slack lets us know; Refused, DeliveryError."""
        if lost is Lost.GONE and await self._is_headless(target):
            log.info("the first message of the thread was deleted", tenant=target.tenant, channel=target.channel)
            raise DeliveryError("gone")
        mark = mark_of(key)
        # The mark stays when the message is changed: whoever looks for it after a crash must still find it.
        message = _draw(card, target.channel, f"{mark}-{edition}")
        async with self.attempt(target, key, lambda found: bears(found, mark)) as there:
            if there is None:
                return await self._post(target, message, lost)
            log.info("message was posted before", tenant=target.tenant, channel=target.channel)
            return await self._bring_up(await self._where(target), there, message, edition)

    async def find(self, target: Target, card: Card, key: str, edition: int) -> Spot | None:
        """Bring a message up to date that an attempt with this key has posted; None for none, or where we may not look.

        Refused, DeliveryError.
        """
        mark, now = mark_of(key), self._clock()
        earlier = await self._attempts.earlier(mark, now)
        if earlier is None:
            return None
        where = await self._where(target)
        method = "conversations.replies" if where.root else "conversations.history"
        try:
            there = await self._find(method, where, mark, earlier, lambda found: bears(found, mark))
        except Refused as error:
            log.info("slack shows no messages", tenant=target.tenant, method=method, code=error.code)
            return None
        if there is None:
            # The last attempt may be on its way still.
            if 0 < (wait := earlier.last + _ON_ITS_WAY - now) <= _ON_ITS_WAY:
                raise DeliveryError("later", wait=wait)
            return None
        return await self._bring_up(where, there, _draw(card, target.channel, f"{mark}-{edition}"), edition)

    async def _bring_up(self, where: Target, there: Mapping[str, object], message: Message, edition: int) -> Spot:
        """Show this in a message that was found."""
        spot = _spot(where.tenant, where.channel, text(there, "ts"), text(there, "thread_ts"))
        await self._edit(spot, message, edition)
        return spot

    async def edit(self, spot: Spot, card: Card, edition: int) -> None:
        """Replace a message's content, never by an older edition that this process knows of."""
        await self._edit(spot, _draw(card, spot.channel, f"{edition}-{card.kind}"), edition)

    async def _edit(self, spot: Spot, message: Message, edition: int) -> None:
        if self._editions.get(spot, 0) > edition:
            return
        self._editions[spot] = edition
        await self._richest("chat.update", spot.tenant, {"channel": spot.channel, "ts": spot.ts, **_LITERAL}, message)

    async def tell(self, tenant: str, channel: str, user: str, card: Card, *, root: str = "") -> None:
        """Show a card to one person: alone in a channel, as an ordinary message in their direct messages."""
        message = render(card, edition=f"{self._clock():.6f}", locale=card.locale)
        where: dict[str, object] = {"channel": channel, **_LITERAL}
        if root:
            where["thread_ts"] = root
        if is_direct(channel):
            await self._richest("chat.postMessage", tenant, {**where, **_NO_PREVIEWS}, message)
        else:
            await self._richest("chat.postEphemeral", tenant, {**where, "user": user}, message)

    async def say(self, target: Target, words: str, block: NativeBlock) -> None:
        """Show a message of one block outside any card."""
        where: dict[str, object] = {"channel": target.channel, **_LITERAL, **_NO_PREVIEWS}
        if target.root:
            where["thread_ts"] = target.root
        message = Message(text=escape_within(words, TEXT_BYTES), blocks=[block])
        await self._richest("chat.postMessage", target.tenant, where, message)

    @asynccontextmanager
    async def attempt(
        self, target: Target, key: str, is_it: Callable[[Mapping[str, object]], bool]
    ) -> AsyncGenerator[Mapping[str, object] | None]:
        """Post something in the block, or find what an earlier attempt with this key has posted all the same.

        Until that can be told again, DeliveryError; where it never can, attempts become rarer.
        """
        mark, now = mark_of(key), self._clock()
        earlier = await self._attempts.begin(mark, now)
        found = None
        if earlier is not None:
            found = await self._look(await self._where(target), mark, earlier, is_it)
            if found is None:
                await self._attempts.repeat(mark, earlier, now)
        try:
            yield found
        except (DeliveryError, Refused) as error:
            is_unsure = isinstance(error, DeliveryError) and error.kind == "unsure"
            # An earlier attempt may yet turn up, whatever became of this one.
            if earlier is None and not is_unsure:
                await self._attempts.give_up(mark)
            raise

    async def is_first(self, key: str) -> bool:
        """Whether nothing was tried under this key before, as far as the store can say."""
        try:
            return await self._attempts.begin(mark_of(key), self._clock()) is None
        except DeliveryError:
            return True

    async def _post(self, target: Target, message: Message, lost: Lost) -> Spot:
        where: dict[str, object] = {"channel": target.channel, **_LITERAL, **_NO_PREVIEWS}
        in_thread = {**where, "thread_ts": target.root} if target.root else where
        root = target.root
        try:
            posted = await self._richest("chat.postMessage", target.tenant, in_thread, message)
        except Refused as error:
            if error.code not in NO_THREAD or not root or lost is Lost.GONE:
                raise
            # Whoever began the thread deleted it; the conversation goes on as a new one.
            posted, root = await self._richest("chat.postMessage", target.tenant, where, message), ""
        channel = text(posted, "channel") or target.channel
        if is_person(target.channel) and is_direct(channel):
            await self._directs.note(target.tenant, target.channel, channel)
        return _spot(target.tenant, channel, text(posted, "ts"), root)

    async def _is_headless(self, target: Target) -> bool:
        """Whether somebody deleted the message that opened the thread; False where we may not look, or not now.

        Slack leaves a tombstone in its place as long as there are replies, and takes more of them.
        """
        if not target.root:
            return False
        arguments = {"channel": target.channel, "ts": target.root, "limit": 1}
        try:
            page = await self._sender.call(target.tenant, "conversations.replies", arguments, kind="read")
        except Refused as error:
            return error.code in NO_THREAD
        except DeliveryError as error:
            return error.kind == "missing"
        return any(
            text(each, "ts") == target.root and text(each, "subtype") == _TOMBSTONE for each in items(page, "messages")
        )

    async def _where(self, target: Target) -> Target:
        """Where a message can be looked for: in a person's direct messages by their own id, once Slack has told it."""
        if not is_person(target.channel):
            return target
        direct = await self._directs.find(target.tenant, target.channel)
        return replace(target, channel=direct) if direct else target

    async def _richest(
        self, method: str, tenant: str, where: Mapping[str, object], message: Message
    ) -> Mapping[str, object]:
        """Send the message, plainer if Slack does not take it as it is."""
        channel = text(where, "channel") if method != "chat.update" else ""  # editing is counted per workspace
        try:
            return await self._sender.call(tenant, method, {**where, **_content(message)}, channel=channel)
        except Refused as error:
            if error.code not in TOO_RICH:
                raise
            log.warning("slack refuses the blocks", method=method, tenant=tenant, code=error.code)
        return await self._sender.call(tenant, method, {**where, **_content(plainer(message))}, channel=channel)

    async def _look(
        self, target: Target, mark: str, earlier: Earlier, is_it: Callable[[Mapping[str, object]], bool]
    ) -> Mapping[str, object] | None:
        """The message of an earlier attempt, None when there is none or we may not see it and have waited enough."""
        method = "conversations.replies" if target.root else "conversations.history"
        try:
            return await self._find(method, target, mark, earlier, is_it)
        except Refused as error:
            if error.code in NO_THREAD and target.root:
                # The thread is gone, so the attempt went to the channel itself.
                return await self._look(replace(target, root=""), mark, earlier, is_it)
            # At worst a message is shown twice; not to show it at all would be worse.
            wait = earlier.last + _blind_pause(earlier.number) - self._clock()
            if wait > 0:
                raise DeliveryError("later", wait=wait) from error
            log.warning("slack shows no messages, posting again", tenant=target.tenant, method=method, code=error.code)
            return None

    async def _find(
        self,
        method: str,
        target: Target,
        mark: str,
        earlier: Earlier,
        is_it: Callable[[Mapping[str, object]], bool],
    ) -> Mapping[str, object] | None:
        arguments: dict[str, object] = {
            "channel": target.channel,
            "oldest": f"{earlier.first - _BEFORE:.6f}",
            "latest": f"{earlier.last + _AFTER:.6f}",
            "limit": _PAGE,
        }
        if target.root:
            arguments["ts"] = target.root
        # Where one call a minute is all we get, the next attempt goes on with the next page.
        pages, cursor = self._left_off.pop((mark, method), (0, ""))
        while pages < _PAGES:
            if cursor:
                arguments["cursor"] = cursor
            try:
                page = await self._sender.call(target.tenant, method, arguments, kind="read")
            except DeliveryError:
                self._left_off[mark, method] = (pages, cursor)
                raise
            for message in map(mapping, items(page, "messages")):
                if is_it(message):
                    return message
            pages, cursor = pages + 1, text(page, "response_metadata", "next_cursor")
            if not cursor:
                break
        return None


def _draw(card: Card, channel: str, edition: str) -> Message:
    return render(for_one(card) if is_alone(channel) else card, edition=edition, locale=card.locale)


def bears(message: Mapping[str, object], mark: str) -> bool:
    """Whether a message was posted under this mark."""
    return any(text(block, "block_id").startswith(mark) for block in items(message, "blocks"))


def _blind_pause(attempts: int) -> float:
    """Seconds after so many attempts in vain, where nobody can tell whether they were."""
    return 0.0 if attempts == 1 else min(_BLIND_PAUSE * 2.0 ** (attempts - 2), _LONGEST_BLIND_PAUSE)


def _spot(tenant: str, channel: str, ts: str, root: str) -> Spot:
    return Spot(tenant=tenant, channel=channel, ts=ts, root="" if is_direct(channel) else root or ts)


def _content(message: Message) -> Mapping[str, object]:
    return {"text": message.text, "blocks": message.blocks}
