"""Whether what stands on the platforms is what the sessions say: every message there, once, in its last state."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from adapters.alone import for_one
from adapters.base import MessageRef
from adapters.slack import places as slack_places
from adapters.slack.render import render
from adapters.teams import conversations as teams_places
from adapters.teams.messages import draw
from bot.delivery import shown_card
from bot.store import Work
from dialogs.session import Session
from tests.chaos.buttons import sessions_in
from tests.chaos.watch import Platforms
from tests.fakes import slack, teams
from tests.fakes.slack_json import Json, is_array, is_object

Shown = slack.Message | teams.Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A message that is not as it should be."""

    session: str
    slot: str
    what: str

    def __str__(self) -> str:
        return f"{self.session} {self.slot}: {self.what}"


def wrong_cards(platforms: Platforms, session: Session, work: Work) -> Iterator[Wrong]:
    """Every message of a session that is missing, or shows something else than a clean drawing of the session."""
    for slot, ref in work.refs.items():
        message = _message(platforms, ref)
        if message is None:
            yield Wrong(session=session.id, slot=slot, what="its message is not there")
        elif isinstance(message, slack.Message):
            card = shown_card(session, slot)
            alone = slack_places.is_alone(message.channel.id)
            clean = render(for_one(card) if alone else card, edition="clean", locale=card.locale).blocks
            if _bare(message.blocks) != _bare(list(clean)):
                yield Wrong(session=session.id, slot=slot, what=f"shows {message.words!r:.300}")
        else:
            there = teams_places.spot_of(MessageRef(ref=ref)).conversation
            clean_card = draw(shown_card(session, slot), there).card
            if message.cards() != [clean_card]:
                yield Wrong(session=session.id, slot=slot, what=f"shows {message.words!r:.300}")
            for person, own in message.own_cards.items():
                if own != clean_card:
                    yield Wrong(session=session.id, slot=slot, what=f"shows something else to {person} alone")


def strays(platforms: Platforms, works: Mapping[str, Work]) -> list[Shown]:
    """Messages with buttons of a session that nobody has noted: shown twice, or never closed."""
    noted = {
        id(message) for work in works.values() for ref in work.refs.values() if (message := _message(platforms, ref))
    }
    here: list[Shown] = [
        message
        for channel in platforms.slack.world.channels.values()
        for message in channel.posted
        if message.bot_id and not message.is_deleted and not message.only_for
    ]
    here += [
        message
        for conversation in platforms.teams.world.conversations.values()
        for message in conversation.messages()
        if message.sender is None
    ]
    return [message for message in here if id(message) not in noted and sessions_of(message) & works.keys()]


def sessions_of(message: Shown) -> set[str]:
    """Which sessions the buttons of a message speak to."""
    content: Sequence[Json] = message.blocks if isinstance(message, slack.Message) else message.cards()
    return set(sessions_in(list(content)))


def _message(platforms: Platforms, ref: str) -> Shown | None:
    if ref.split("/", maxsplit=1)[0] in platforms.slack.world.workspaces:
        spot = slack_places.spot_of(MessageRef(ref=ref))
        channel = platforms.slack.world.channels.get(spot.channel)
        return None if channel is None else channel.find(spot.ts)
    there = teams_places.spot_of(MessageRef(ref=ref))
    conversation = platforms.teams.world.conversations.get(there.conversation.id)
    return None if conversation is None else conversation.find(there.id)


def _bare(thing: object) -> object:
    """Blocks without the ids that tell one drawing from another, or that Slack adds where there are none."""
    if is_object(thing):
        return {name: _bare(each) for name, each in thing.items() if name not in {"block_id", "action_id"}}
    return [_bare(each) for each in thing] if is_array(thing) else thing
