"""The algebra: what negators and judgements make of a topic and of each other."""

from collections.abc import Mapping
from typing import Final

from dialogs.grid import Case, Option
from dialogs.lexicon import Topic
from dialogs.understand.cues import Role

# A judgement behind a negator: "not needed" is optional.
NEGATED: Final[Mapping[Role, Role]] = {
    Role.NEEDED: Role.OPTIONAL,
    Role.MUST: Role.OPTIONAL,
    Role.FINE: Role.IMPOSSIBLE,
    Role.OPTIONAL: Role.NEEDED,
    Role.IMPOSSIBLE: Role.FINE,
}

# A topic behind a negator; the others become nothing.
_OPPOSITES: Final[Mapping[Topic, Topic]] = {
    Option.YES: Option.NO,
    Option.NO: Option.YES,
    Option.ASYNC: Option.LIVE,
    Option.LIVE: Option.ASYNC,
    Option.KNOWLEDGE: Option.BEHAVIOR,
    Option.BEHAVIOR: Option.KNOWLEDGE,
}

# What a judgement makes of a topic; None drops it, a judgement that is not listed keeps it.
_EFFECTS: Final[Mapping[Topic, Mapping[Role, Topic | None]]] = {
    Option.YES: {Role.FINE: None, Role.OPTIONAL: Option.NO, Role.IMPOSSIBLE: None},
    Option.NO: {Role.OPTIONAL: None, Role.IMPOSSIBLE: Option.YES},
    Option.LIVE: {Role.FINE: None, Role.OPTIONAL: Option.ASYNC, Role.IMPOSSIBLE: Option.ASYNC},
    Option.ASYNC: {Role.OPTIONAL: None, Role.IMPOSSIBLE: Option.LIVE},
    Option.KNOWLEDGE: {Role.OPTIONAL: Option.BEHAVIOR, Role.IMPOSSIBLE: Option.BOTH},
    Option.BEHAVIOR: {Role.OPTIONAL: Option.KNOWLEDGE, Role.IMPOSSIBLE: Option.BOTH},
    Option.BOTH: {Role.OPTIONAL: None, Role.IMPOSSIBLE: None},
    **{case: {Role.OPTIONAL: None, Role.IMPOSSIBLE: None} for case in Case},
}


def opposite(topic: Topic | None) -> Topic | None:
    """What "not" makes of the topic; None where that is nothing certain."""
    return None if topic is None else _OPPOSITES.get(topic)


def as_part(topic: Topic | None) -> Topic | None:
    """What "not just" makes of the topic: a part of both goals is both."""
    return Option.BOTH if topic in (Option.KNOWLEDGE, Option.BEHAVIOR) else None


def effect(judgement: Role | None, topic: Topic) -> Topic | None:
    """What the topic is for somebody who judges it so."""
    return topic if judgement is None else _EFFECTS[topic].get(judgement, topic)


def contradict(judgements: set[Role]) -> bool:
    """Whether something is demanded and refused in one breath."""
    demands = not judgements.isdisjoint((Role.NEEDED, Role.MUST))
    return demands and not judgements.isdisjoint((Role.IMPOSSIBLE, Role.OPTIONAL))


def strongest(judgements: set[Role]) -> Role | None:
    """The judgement that counts; none where there is none or they contradict each other."""
    if contradict(judgements):
        return None
    order = (Role.NEEDED, Role.MUST, Role.IMPOSSIBLE, Role.OPTIONAL, Role.FINE)
    found = next((role for role in order if role in judgements), None)
    return Role.NEEDED if found is Role.MUST else found
