"""What came of the conversations: kept exactly once, lost by the store, or wrong."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Final

from bot.store import PATIENCE_S, Store, Work
from dialogs.document import from_json
from dialogs.reminders import number_in
from dialogs.session import Session
from tests.chaos.causes import Cause
from tests.chaos.conversations.calls import Calls
from tests.chaos.conversations.cards import Shown, sessions_of, strays, wrong_cards
from tests.chaos.conversations.deeds import Deed
from tests.chaos.conversations.model import End, Model, TooManyWays
from tests.chaos.conversations.people import Talker
from tests.chaos.conversations.stores import Shelter
from tests.chaos.crew import Death
from tests.chaos.watch import Platforms
from tests.fakes import slack, teams
from tests.fakes.slack_json import is_object

_AROUND_S: Final = 2.0  # a store may lose what was acknowledged so shortly before it failed, and after
_NOTE_S: Final = 5.0  # between a message being taken and being noted, as in `causes`
_LOSSES: Final = (0, 1, 2, 4)  # of one conversation, looked for in this order
_LIMIT: Final = 100  # sessions of one person


@dataclass(slots=True, kw_only=True)
class Verdict:
    """Everything to be counted; `broken` are promises that were not kept, in words."""

    broken: list[str] = field(default_factory=list[str])
    sessions: int = 0
    taken: int = 0  # deeds that were acknowledged
    in_doubt: int = 0  # deeds that were not
    came_true: int = 0  # of these were carried out all the same, by the fewest
    lost: list[str] = field(default_factory=list[str])  # by the store: acknowledged deeds, in words
    cards: int = 0
    doubles: list[tuple[Shown, Cause]] = field(default_factory=list[tuple[Shown, Cause]])
    untold: list[str] = field(default_factory=list[str])  # conversations of which too much is in doubt
    gave_up: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Compares what the store and the platforms hold with what the deeds come to."""

    platforms: Platforms
    shelter: Shelter
    store: Store
    model: Model
    calls: Calls
    deaths: Sequence[Death]

    async def judge(self, talkers: Sequence[Talker]) -> Verdict:
        """Look at every conversation."""
        verdict, works = Verdict(), dict[str, Work]()
        for talker in talkers:
            if talker.gave_up:
                verdict.gave_up.append(f"{talker.platform} {talker.topic}: {talker.gave_up}")
                if not self.shelter.copies_late and "two conversations" not in talker.gave_up:
                    verdict.broken.append(f"nothing came of it: {verdict.gave_up[-1]}")
            works |= await self._judge(talker, verdict)
        for message in strays(self.platforms, works):
            self._judge_double(message, verdict)
        return verdict

    # --- one conversation -----------------------------------------------------------------------------------------

    async def _judge(self, talker: Talker, verdict: Verdict) -> dict[str, Work]:
        works: dict[str, Work] = {}
        topics: set[str] = set()
        for name in await self.store.sessions_of(talker.tenant, talker.owner_id, limit=_LIMIT):
            work = await self.store.work(name)
            if work is None:
                continue
            works[name] = work
            session = from_json(work.stored.document)
            if session.topic in topics or session.topic not in talker.starts:
                # Words begin a conversation where the store has forgotten the one that they were meant for.
                is_left_over = self.shelter.copies_late and session.topic not in talker.starts
                where = verdict.lost if is_left_over else verdict.broken
                where.append(f"nobody began it, or not twice: {name} “{session.topic}”")
                continue
            topics.add(session.topic)
            self._judge_session(talker, session, work, verdict)
        for topic, deed in talker.starts.items():
            if deed.is_taken and topic not in topics:
                where = verdict.lost if self._may_be_lost(deed) else verdict.broken
                where.append(f"the whole of {talker.platform} {topic}")
        return works

    def _judge_session(self, talker: Talker, session: Session, work: Work, verdict: Verdict) -> None:
        deeds = talker.of(session.id, session.topic)
        verdict.sessions += 1
        verdict.taken += sum(deed.is_taken for deed in deeds)
        verdict.in_doubt += sum(not deed.is_taken for deed in deeds)
        verdict.cards += len(work.refs)
        name = f"{talker.platform} {session.topic} ({session.id})"
        try:
            found = self._found(session, deeds)
        except TooManyWays:
            verdict.untold.append(name)
            return
        if not found:
            verdict.broken.append(f"{name} is not what was acknowledged: {self._difference(session, deeds)}")
            return
        end = found[0]
        lost = [f"{name}: {deeds[position]}" for position in sorted(end.lost)]
        verdict.lost += lost
        verdict.came_true += sum(not deed.is_taken for deed in deeds) - max(len(each.open) for each in found)
        wrong = [str(each) for each in wrong_cards(self.platforms, session, work)]
        missing = self._missing(found, session, work)
        wrong += [f"{slot} was never shown" for slot in missing]
        if lost:  # what stands there tells of what the store no longer knows
            verdict.lost += [f"{name}: a card: {each}" for each in wrong]
        else:
            verdict.broken += [f"{name}: {each}" for each in wrong]

    def _found(self, session: Session, deeds: Sequence[Deed]) -> list[End]:
        """The ends that are what the store holds, those with the fewest losses alone."""
        actual = self.model.timeless(session)
        may_be_lost = [deed for deed in deeds if self._may_be_lost(deed)]
        for most in _LOSSES if may_be_lost else (0,):
            ends = self.model.ends(_blank(session), deeds, may_be_lost, most)
            if found := [end for end in ends if end.session == actual]:
                return [end for end in found if len(end.lost) == len(found[0].lost)]
        return self._without_a_stretch(session, deeds, may_be_lost)

    def _without_a_stretch(self, session: Session, deeds: Sequence[Deed], may_be_lost: Sequence[Deed]) -> list[End]:
        """The same where everything between two moments of an outage is lost."""
        actual, positions = self.model.timeless(session), [deeds.index(deed) for deed in may_be_lost]
        stretches = [
            range(first, last + 1)
            for first, last in product(positions, positions)
            if first <= last and all(deed in may_be_lost or not deed.is_taken for deed in deeds[first : last + 1])
        ]
        for lost in sorted(stretches, key=len):
            left = [deed for position, deed in enumerate(deeds) if position not in lost]
            if found := [end for end in self.model.ends(_blank(session), left) if end.session == actual]:
                return [replace(end, lost=frozenset(lost), open=frozenset[int]()) for end in found]
        return []

    def _difference(self, session: Session, deeds: Sequence[Deed]) -> str:
        """How the session differs from where its deeds would have led on the straightest way."""
        actual = self.model.timeless(session)
        ends = self.model.ends(_blank(session), deeds)

        def unlike(end: End) -> list[str]:
            return [name for name in Session.__slots__ if getattr(end.session, name) != getattr(actual, name)]

        near = min(ends, key=lambda end: len(unlike(end)))
        told = [f"{each} {getattr(actual, each)!r}, not {getattr(near.session, each)!r}" for each in unlike(near)]
        return f"{'; '.join(told)}; after {', '.join(map(str, deeds))}"

    def _missing(self, ends: Sequence[End], session: Session, work: Work) -> set[str]:
        """Messages that should have been shown, by every way it may have gone."""
        reminders = session.reminders
        ways: list[set[str]] = []
        for end in ends:
            wanted = set(end.shown)
            for slot in end.shown:
                number = number_in(slot)
                if number is not None and (reminders is None or reminders.message(number) is None):
                    wanted.discard(slot)  # it was taken back
            ways.append(wanted - work.refs.keys())
        return min(ways, key=len)

    def _may_be_lost(self, deed: Deed) -> bool:
        if deed.taken is None or not self.shelter.copies_late:
            return False
        return any(
            outage.since - _AROUND_S <= deed.taken <= outage.until + _AROUND_S for outage in self.shelter.outages
        )

    # --- shown twice ----------------------------------------------------------------------------------------------

    def _judge_double(self, message: Shown, verdict: Verdict) -> None:
        cause = self._cause(message)
        verdict.doubles.append((message, cause))
        named = ", ".join(sorted(sessions_of(message)))
        is_excused = isinstance(message, teams.Message) or (self.shelter.copies_late and cause is Cause.STORE_AWAY)
        if cause is Cause.UNKNOWN or not is_excused:
            where = "Slack, where it can be looked for" if isinstance(message, slack.Message) else "Teams"
            verdict.broken.append(f"left behind at {where} ({cause}): {named} {message.words!r:.200}")
        elif isinstance(message, slack.Message):
            verdict.lost.append(f"the note of a message at Slack: {named} {message.words!r:.120}")

    def _cause(self, message: Shown) -> Cause:
        """What kept whoever posted it from noting that."""
        identity = message.ts if isinstance(message, slack.Message) else message.id
        noted = next((each for each in self.calls.noted if _posted(each.call) == identity), None)
        if noted is None or not 200 <= noted.call.status < 300:
            return Cause.ANSWER_LOST
        at = noted.answered or noted.at
        if any(death.caller == noted.caller and death.at <= at + _NOTE_S for death in self.deaths):
            return Cause.KILLED
        if not noted.is_waited_for:
            return Cause.NOT_WAITED_FOR
        for outage in self.shelter.outages:
            if outage.since - _NOTE_S <= at <= outage.until + PATIENCE_S:
                return Cause.STORE_AWAY
        return Cause.UNKNOWN


def _posted(call: slack.Call | teams.Call) -> str:
    """The id of the message that a call's answer told."""
    if isinstance(call, teams.Call):
        return call.id if call.method in {"send", "reply"} else ""
    answer = call.answer
    return str(answer.get("ts", "")) if call.method == "chat.postMessage" and is_object(answer) else ""


def _blank(session: Session) -> Session:
    """The session before anything was done to it: who and where, and how they are spoken to."""
    return replace(
        Session(
            id=session.id,
            tenant=session.tenant,
            owner=session.owner,
            place=session.place,
            created_at=session.created_at,
            changed_at=session.changed_at,
        ),
        locale=session.locale,
        zone=session.zone,
    )
