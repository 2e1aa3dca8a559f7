"""What a whole message says about a question, put together from its clauses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogs.lexicon import Topic
from dialogs.understand.clauses import clauses
from dialogs.understand.cues import Cue, Role
from dialogs.understand.judgement import effect
from dialogs.understand.phrasebook import PhraseBook
from dialogs.understand.plain import ASK, MARKS
from dialogs.understand.statement import Statement, listen


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a message says about the question; nothing at all where it asks back or takes back."""

    votes: frozenset[Topic]
    demanded: frozenset[Topic]  # the votes that are needed: "must be live"
    yes: bool
    no: bool
    unsure: bool
    either: bool  # two options were named and neither chosen

    @property
    def is_silent(self) -> bool:
        """Whether it is no answer although it was understood."""
        return not (self.votes or self.yes or self.no or self.unsure)


def hear(text: str, book: PhraseBook) -> Heard | None:
    """What the message says about the book's subject, no votes where it asks back; None where it says nothing."""
    whole_text = book.whole(text)
    typed = book.after_taking_back(whole_text)
    if typed != whole_text:
        text = " ".join(typed)
    whole = tuple(word for word in typed if word not in MARKS)
    if whole in book.alone and ASK not in typed:
        return _hear_topic(book.alone[whole])
    cues = book.find(text)
    if _words(cues) in book.unsure_alone:
        return _summarise([Statement(unsure=True)])
    if any(cue.role is Role.ASKING for cue in cues):
        return _summarise([])
    weighed = book.preferring.weigh(book.lacking.weigh(cues))
    statements = [listen(clause, book) for clause in clauses(weighed, book.openers)]
    told = [statement for statement in statements if not statement.asked]
    if any(statement.speaks for statement in told):
        statements = told
    if any(statement.speaks for statement in statements):
        return _summarise(_refer_back(statements))
    if book.deeds.are_in(typed):
        return _hear_topic(book.deeds.topic)
    return _summarise([]) if ASK in typed and len(statements) == 0 else None


def together(heard: Sequence[Heard]) -> Heard:
    """What several parts of a message say."""
    return Heard(
        votes=frozenset[Topic]().union(*(part.votes for part in heard)),
        demanded=frozenset[Topic]().union(*(part.demanded for part in heard)),
        yes=any(part.yes for part in heard),
        no=any(part.no for part in heard),
        unsure=any(part.unsure for part in heard),
        either=any(part.either for part in heard),
    )


def _hear_topic(topic: Topic | None) -> Heard:
    return _summarise([] if topic is None else [Statement(topics=frozenset({topic}))])


def _words(cues: Sequence[Cue]) -> tuple[str, ...]:
    marks = (Role.PAUSE, Role.STOP, Role.ASK)
    return tuple(word for cue in cues if cue.role not in marks for word in cue.words)


def _refer_back(statements: Sequence[Statement]) -> list[Statement]:
    """The same, with each judgement that names nothing applied to the clause before: "alone they can't"."""
    referred: list[Statement] = []
    for statement in statements:
        if referred and statement.denied and Role.NEEDED in (referred[-1].bare, referred[-1].judgement):
            # "important but not essential": the stronger word counts.
            named = bool(referred[-1].topics)
            referred[-1] = replace(referred[-1], judgement=Role.OPTIONAL, bare=None, yes=False, no=not named)
        elif referred and _is_about(statement, referred[-1]):
            referred[-1] = replace(referred[-1], judgement=statement.bare)
        else:
            referred.append(statement)
    return referred


def _is_about(statement: Statement, before: Statement) -> bool:
    judged = statement.bare is not None and before.judgement is None and bool(before.topics)
    return judged and all(effect(statement.bare, topic) for topic in before.topics)


def _summarise(statements: Sequence[Statement]) -> Heard:
    doubt = max((at for at, statement in enumerate(statements) if statement.unsure), default=None)
    settled = [] if doubt is None else [after for after in statements[doubt + 1 :] if after.considered and after.speaks]
    counting = settled or statements
    votes = {
        (vote, statement.judgement)
        for statement in counting
        for topic in statement.topics
        if (vote := effect(statement.judgement, topic)) is not None
    }
    return Heard(
        votes=frozenset(vote for vote, _ in votes),
        demanded=frozenset(vote for vote, why in votes if why is Role.NEEDED),
        yes=any(statement.yes for statement in counting),
        no=any(statement.no for statement in counting),
        unsure=doubt is not None and not settled,
        either=any(statement.either for statement in counting),
    )
