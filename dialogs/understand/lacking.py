"""What is said of doing without something: "without correction they learn it wrong" asks for correction.

Where "without" and what it lacks are followed by a clause of its own, that clause tells what is meant: what goes wrong
without is needed, what is fine without is not, and where it says something unknown nothing is certain.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from dialogs.grid import Option
from dialogs.lexicon import Phrases, Speech, Topic
from dialogs.understand.cues import Cue, Role
from dialogs.understand.plain import write_out

_ENDS: Final = (Role.STOP, Role.ASK)
_BREAKS: Final = (*_ENDS, Role.PAUSE, Role.BREAK)
_QUIET: Final = (Role.SMALL, Role.ASIDE, Role.LEANING, Role.ASSENT, Role.YES, Role.NO, Role.DETERMINER)
_JUDGED: Final = (Role.FINE, Role.OPTIONAL, Role.IMPOSSIBLE, Role.NEEDED, Role.UNSURE)
_DENIALS: Final = (Role.NEGATOR, Role.CONCORD, Role.DETERMINER)
_NAMED_WITHIN: Final = 3  # cues after "without"
_NEEDED: Final[dict[Topic | None, Topic]] = {Option.NO: Option.YES, Option.YES: Option.YES, Option.LIVE: Option.LIVE}


class Lacking:
    """Weighs such sentences in one language."""

    def __init__(self, speech: Speech, apostrophe: str) -> None:
        self._without = frozenset(words[0] for words in write_out(speech.without, apostrophe))
        self._harm = re.compile(rf"\b(?:{'|'.join(_patterns(speech.harms, apostrophe)) or '(?!)'})\b")

    def weigh(self, cues: Sequence[Cue]) -> list[Cue]:
        """The cues, with what is needed, or nothing, in place of each sentence that judges doing without it."""
        weighed: list[Cue] = []
        rest = list(cues)
        while rest:
            sentence = list(takewhile(lambda cue: cue.role not in _ENDS, rest))
            end = rest[len(sentence) : len(sentence) + 1]
            weighed += [*self._weigh_sentence(sentence), *end]
            rest = rest[len(sentence) + 1 :]
        return weighed

    def _weigh_sentence(self, sentence: Sequence[Cue]) -> Sequence[Cue]:
        at = next((at for at, cue in enumerate(sentence) if cue.words[0] in self._without), None)
        if at is None:
            return sentence
        start = next((i + 1 for i in range(at - 1, -1, -1) if sentence[i].role in _BREAKS), 0)
        leads = all(cue.role in _QUIET for cue in sentence[start:at])
        if self._harms(sentence[start:]):
            needed = _needed(sentence[at : at + 1 + _NAMED_WITHIN])
            return [*sentence[:start], *([] if needed is None else [needed])]
        return sentence[:start] if leads and _says_unknown(sentence[at:]) else sentence

    def _harms(self, cues: Sequence[Cue]) -> bool:
        """Whether something goes wrong, and it is not said that it does not."""
        said = self._harm.search(" ".join(word for cue in cues for word in cue.words))
        if said is None:
            return False
        first = said[0].split()[0]
        at = next((at for at, cue in enumerate(cues) if any(word.startswith(first) for word in cue.words)), 0)
        return all(cue.role not in _DENIALS for cue in cues[max(at - 2, 0) : at])


def _needed(cues: Sequence[Cue]) -> Cue | None:
    """What is lacked as something that must be there; None where that answers nothing."""
    topics = [_NEEDED[cue.topic] for cue in cues if cue.names and cue.topic in _NEEDED]
    return Cue(Role.TOPIC, cues[0].words, topics[0]) if topics else None


def _says_unknown(cues: Sequence[Cue]) -> bool:
    """Whether words of which nobody knows what they judge follow "without" and what it names."""
    named = next((at for at, cue in enumerate(cues) if cue.names), 0)
    rest = list(cues[named + 1 :])
    while rest and rest[0].role is Role.STRANGER:  # still part of what is named: "immediate expert feedback"
        rest.pop(0)
    pause = next((at for at, cue in enumerate(rest) if cue.role in _BREAKS), len(rest))
    after = rest[pause + 1 : pause + 2]
    clause = rest if after and after[0].role is Role.SUBJECT else rest[:pause]
    strange = any(cue.role is Role.STRANGER for cue in clause)
    return strange and not any(cue.names or cue.role in _JUDGED for cue in clause)


def _patterns(phrases: Phrases, apostrophe: str) -> list[str]:
    return [
        r"\s".join(re.escape(word).replace(r"\*", r"\w*\*?") for word in words)
        for words in sorted(write_out(phrases, apostrophe), key=len, reverse=True)
    ]
