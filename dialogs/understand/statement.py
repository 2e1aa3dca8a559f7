"""What one clause says, heard cue by cue."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.grid import Case, Option
from dialogs.lexicon import Topic
from dialogs.understand.clauses import Clause
from dialogs.understand.cues import Cue, Role
from dialogs.understand.judgement import NEGATED, as_part, contradict, opposite, strongest
from dialogs.understand.phrasebook import PhraseBook

_CONSIDERED = (Role.ASSENT, Role.LEANING)
_HEDGES = (*_CONSIDERED, Role.ASIDE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A clause's topics after negation, its judgement of them, and yes or no in so many words."""

    topics: frozenset[Topic] = frozenset()
    judgement: Role | None = None
    bare: Role | None = None  # a judgement that names nothing, so it may be about the clause before
    denied: bool = False  # such a judgement, of something that is needed: "not essential"
    yes: bool = False
    no: bool = False
    unsure: bool = False
    considered: bool = False  # a hedge stands in it
    either: bool = False
    asked: bool = False

    @property
    def speaks(self) -> bool:
        """Whether it says anything about the question."""
        return bool(self.topics or self.yes or self.no or self.unsure)


def listen(clause: Clause, book: PhraseBook) -> Statement:
    """What the clause says."""
    roles = {cue.role for cue in clause.cues}
    considered = not roles.isdisjoint(_CONSIDERED)
    core = tuple(word for cue in clause.cues if cue.role not in _HEDGES for word in cue.words)
    yes, no = core in book.yes_alone, core in book.no_alone
    if yes or no:
        return Statement(yes=yes, no=no, considered=considered, asked=clause.asked)
    heard = _Listener(clause.cues)
    judgement = strongest(heard.judgements)
    strange = Role.STRANGER in roles
    hinted = heard.takes_sides or not (strange or clause.asked)  # "peers?" hints at nothing
    named = heard.topics if hinted else heard.topics_without_hints
    silent = not (named or heard.yes or heard.no or Role.UNSURE in roles)
    assents = silent and Role.ASSENT in roles and not (heard.takes_sides or strange)
    # Something unknown is needed in "laptops are needed" and in "we must call them".
    bare = silent and not heard.stranger_first and not (strange and Role.MUST in roles)
    about_before = judgement if bare else None
    return Statement(
        topics=frozenset(topic for topic in named if topic is not None and not contradict(heard.judgements)),
        judgement=judgement,
        bare=Role.IMPOSSIBLE if heard.denies and clause.run_on else about_before,
        denied=about_before is Role.OPTIONAL and heard.denies_need,
        yes=heard.yes or assents or about_before is Role.NEEDED,
        no=heard.no or about_before is Role.OPTIONAL,
        unsure=Role.UNSURE in roles,
        considered=considered,
        either=Role.EITHER in roles,
        asked=clause.asked,
    )


class _Listener:
    """What the cues of one clause come to, one after the other."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = cues
        self._named: list[tuple[Role, Topic | None]] = []
        self.judgements: set[Role] = set()
        self.yes = self.no = False
        self.denies_need = False  # "not essential"
        self.stranger_first = False  # a word without a role stands before the first judgement
        self.negated = False
        self.denies = False  # a negator stands in it and nothing that it could turn: "they can't"
        self._negator: Role | None = None  # waits for what it turns
        self._denied = False  # a longer phrase has a negator in it
        self._concord = False  # a negator that wants another has been heard
        self._turned = False  # topics are being turned
        self._judged: Role | None = None  # the last judgement
        self._beyond = False  # "not just" waits for what it is about
        for at, cue in enumerate(cues):
            self._hear(cue, cues[at + 1 : at + 3])
        self._turn_back()

    @property
    def topics(self) -> list[Topic | None]:
        """What is named, None for a topic that was negated into nothing."""
        return [topic for _, topic in self._named]

    @property
    def topics_without_hints(self) -> list[Topic | None]:
        return [topic for role, topic in self._named if role is Role.TOPIC]

    @property
    def takes_sides(self) -> bool:
        return bool(self.judgements or self.negated)

    def _hear(self, cue: Cue, after: Sequence[Cue]) -> None:
        self._denied |= cue.denies
        match cue.role:
            case Role.TOPIC | Role.HINT:
                self._name(cue)
            case Role.CONCORD if self.negated or self._denied:
                pass
            case Role.NEGATOR if self._concord and self._negator is None:
                pass
            case Role.NEGATOR | Role.LACK | Role.CONCORD:
                self._negate(cue.role)
            case Role.DETERMINER:
                self._determine(after)
            case Role.BEYOND:
                self._beyond = True
            case Role.YES | Role.NO if self._negator is None:
                self.yes |= cue.role is Role.YES
                self.no |= cue.role is Role.NO
            case Role.STRANGER:
                self.stranger_first |= not self.judgements
            case role if role in NEGATED and not _describes(cue, after):
                self._judge(role)
            case _:
                pass

    def _negate(self, negator: Role) -> None:
        # Two negators make none, unless the first is one that wants another: "nihče ne ve".
        self._concord |= negator is Role.CONCORD
        self._negator = negator if self._negator in (None, Role.CONCORD) else None
        self.negated = True

    def _name(self, cue: Cue) -> None:
        self._turned ^= self._negator is not None
        self._negator = None
        topic = as_part(cue.topic) if self._beyond else opposite(cue.topic) if self._turned else cue.topic
        self._named.append((cue.role, topic))

    def _judge(self, role: Role) -> None:
        self.denies_need |= role is Role.NEEDED and self._negator is not None
        self._judged = NEGATED[role] if self._negator or self._beyond else role
        self.judgements.add(self._judged)
        self._negator, self._beyond = None, False

    def _determine(self, after: Sequence[Cue]) -> None:
        """Take the word "no": a negator right before a topic ("no real peers"), a plain no unless before a stranger."""
        named = next((cue for cue in after if cue.names), None)
        gap = after[: after.index(named)] if named else after[:1]
        if named and all(cue.role in (Role.STRANGER, Role.SMALL) for cue in gap):
            self.negated = True
            if named.topic in (Option.NO, Case.NONE):  # "no later is fine" forgets a comma; turning it would be a guess
                self.no = True
            else:
                self._negate(Role.DETERMINER)
        elif not any(cue.role is Role.STRANGER for cue in gap):
            self.no = True

    def _turn_back(self) -> None:
        """Apply a negator that nothing follows to what stands before it: "peers - not", "das brauchen wir nicht"."""
        if self._negator not in (Role.NEGATOR, Role.CONCORD):
            return
        last = max(at for at, cue in enumerate(self._cues) if cue.role is self._negator)
        strange = any(cue.role is Role.STRANGER for cue in self._cues[last:])
        if self._judged is not None and not strange:
            self.denies_need |= self._judged is Role.NEEDED
            self.judgements = self.judgements - {self._judged} | {NEGATED[self._judged]}
        elif self._named:
            # "peers don't travel" turns nothing, it says something else about them.
            self._named = [(role, None if strange else opposite(topic)) for role, topic in self._named]
        elif not strange and not self.stranger_first and not self.judgements:
            self.no = self.denies = True


def _describes(cue: Cue, after: Sequence[Cue]) -> bool:
    """Whether the judgement belongs to a stranger after it: "the new bonus scheme" judges nothing."""
    single = len(cue.words) == 1 and cue.role is not Role.MUST
    return single and any(other.role is Role.STRANGER for other in after[:1])
