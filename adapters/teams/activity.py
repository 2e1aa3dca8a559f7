"""What Teams tells us, read from the JSON of an activity: any shape gives typed parts or nothing.

Not read with the SDK's own models, whose parser takes more time than everything else in a turn.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape, unescape

from adapters.payload import NOTHING, first, items, mapping, text
from adapters.teams.conversations import Conversation, Kind, split_thread
from adapters.teams.pasted import rows_of

Body = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who an activity comes from, and what is told of them."""

    account: str  # the id this bot knows them by
    directory_id: str = ""  # the same for every bot; empty where Teams leaves it out
    name: str = ""
    locale: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One activity, as far as it matters to us."""

    type: str
    id: str
    channel: str
    service_url: str
    tenant: str
    sender: Sender
    conversation: Conversation
    bot: str  # our own account
    bot_name: str = ""  # what we are called there
    name: str = ""  # of an invoke
    action: str = ""  # of an installationUpdate
    event: str = ""  # what happened, in a conversationUpdate or messageUpdate
    subject: str = ""  # the channel it happened to; it is told in any channel of the team
    at: datetime | None = None  # when it happened, by the clock of Teams
    reply_to: str = ""  # the message that was pressed
    words: str = ""  # what was written, without naming the bot
    names_bot: bool = False
    value: object = None
    added: frozenset[str] = frozenset()


def read_activity(body: Body) -> Activity | None:
    """The activity; None where it does not say what it is, from whom, and where."""
    kind, account = text(body, "type"), text(body, "from", "id")
    conversation = _conversation(body)
    service_url = text(body, "serviceUrl")
    if not (kind and account and conversation and service_url):
        return None
    bot = text(body, "recipient", "id")
    words, names_bot = _words(body, bot)
    return Activity(
        type=kind,
        id=text(body, "id"),
        channel=text(body, "channelId"),
        service_url=service_url,
        tenant=conversation.tenant,
        sender=_sender(body, account),
        conversation=conversation,
        bot=bot,
        bot_name=text(body, "recipient", "name"),
        name=text(body, "name"),
        action=text(body, "action"),
        event=text(body, "channelData", "eventType"),
        subject=text(body, "channelData", "channel", "id"),
        at=_moment(text(body, "timestamp")),
        reply_to=text(body, "replyToId"),
        words=words,
        names_bot=names_bot,
        value=body.get("value"),
        added=_members(body, "membersAdded"),
    )


def _sender(body: Body, account: str) -> Sender:
    client = next((mapping(each) for each in items(body, "entities") if text(each, "type") == "clientInfo"), NOTHING)
    return Sender(
        account=account,
        directory_id=text(body, "from", "aadObjectId"),
        name=text(body, "from", "name"),
        locale=text(body, "locale") or text(client, "locale"),
        zone=text(body, "localTimezone") or text(client, "timezone"),
    )


def _conversation(body: Body) -> Conversation | None:
    identity, root = split_thread(text(body, "conversation", "id"))
    if not identity:
        return None
    kind = _kind(body, identity, root)
    if kind is not Kind.CHANNEL:
        root = ""
    elif not root and text(body, "type") == "message":
        # A message at the top of a channel opens a thread of its own.
        root = _told_root(body) or text(body, "replyToId") or text(body, "id")
    return Conversation(
        tenant=first(body, ("channelData", "tenant", "id"), ("conversation", "tenantId")).lower(),
        id=identity,
        kind=kind,
        root=root,
        team=first(body, ("channelData", "team", "id"), ("channelData", "teamsTeamId")),
    )


def _told_root(body: Body) -> str:
    """The thread's root where Teams names the thread beside the conversation."""
    named = text(body, "channelData", "thread", "id")
    return split_thread(named)[1] or (named if named.isdecimal() else "")


def _kind(body: Body, identity: str, root: str) -> Kind:
    """The conversation's kind; bare activities do not name it."""
    named = text(body, "conversation", "conversationType")
    if named in {kind.value for kind in Kind}:
        return Kind(named)
    if root or mapping(body, "channelData", "channel") or mapping(body, "channelData", "team"):
        return Kind.CHANNEL
    is_group = mapping(body, "conversation").get("isGroup") is True
    return Kind.GROUP if is_group or identity.startswith("19:") else Kind.PERSONAL


def _moment(spelled: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(spelled)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _members(body: Body, name: str) -> frozenset[str]:
    return frozenset(text(member, "id") for member in items(body, name))


def _words(body: Body, bot: str) -> tuple[str, bool]:
    """The text without the mentions of the bot, and whether there were any.

    Only the very text of a mention goes, so a program that is named like the bot keeps its name; other people keep
    theirs. The SDK cuts every occurrence of the name and leaves HTML as it is.
    """
    pasted = _pasted(body)
    written = pasted or text(body, "text")
    names_bot = False
    for entity in items(body, "entities"):
        if text(entity, "type") != "mention":
            continue
        is_bot = text(entity, "mentioned", "id") == bot
        names_bot = names_bot or is_bot
        name = text(entity, "mentioned", "name")
        spelled = f"<at>{escape(name, quote=False)}</at>" if pasted else text(entity, "text") or f"<at>{name}</at>"
        written = written.replace(spelled, " " if is_bot else name, 1)
    lines = map(_folded, unescape(written).splitlines())
    return "\n".join(line for line in lines if line.strip()).strip(), names_bot


def _folded(line: str) -> str:
    """The line without spaces that say nothing; tabs stay, which part the columns of a table."""
    return "\t".join(" ".join(cell.split()) for cell in line.split("\t"))


def _pasted(body: Body) -> str:
    """The rows of a table or list that was pasted, from the HTML beside the text; empty where there is none."""
    for each in items(body, "attachments"):
        if text(each, "contentType") == "text/html" and (found := rows_of(text(each, "content"))):
            return found
    return ""
