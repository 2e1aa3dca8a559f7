"""What people are to do, where no phrase of the lexicon says it: "managers should give feedback", "run a retro".

After a word like "should" stands a verb; where it is none of those that only say how somebody learns, it is a deed.
"""

from collections.abc import Iterator

from dialogs.lexicon import Speech, Subject, Topic
from dialogs.understand.plain import MARKS, STOP, Words, words_of, write_out

_GAP = "..."
_DOERS = 3  # words


class Deeds:
    """Finds deeds in messages about one subject in one language."""

    def __init__(self, speech: Speech, subject: Subject, apostrophe: str) -> None:
        self.topic: Topic | None = subject.deed
        self._verbs = tuple(write_out(subject.deeds, apostrophe))
        self._openers = tuple(write_out(speech.purposes, apostrophe))
        self._modals = tuple(write_out(speech.modals, apostrophe))
        self._causes = [
            (head, tail)
            for phrase in speech.causes.split(",")
            for before, _, after in (phrase.partition(_GAP),)
            for head in write_out(before, apostrophe)
            for tail in write_out(after, apostrophe) or ((),)
        ]
        self._no_doers = words_of(speech.no_doers, apostrophe)
        self._no_deeds = words_of(speech.no_deeds, apostrophe)
        self._small = words_of(speech.small, apostrophe)
        self._endings = tuple(words_of(speech.deed_endings.replace(",", " "), apostrophe)) or ("",)
        denials = (*write_out(speech.negators, apostrophe), *write_out(speech.lacking, apostrophe))
        self._denials = frozenset(phrase[0] for phrase in denials if len(phrase) == 1) | MARKS

    def are_in(self, words: Words) -> bool:
        """Whether the message is one plain statement of what people are to do."""
        while words[-1:] == (STOP,):
            words = words[:-1]
        while words[:1] == (STOP,):
            words = words[1:]
        if self.topic is None or not self._denials.isdisjoint(words):
            return False
        starts = [words[len(opener) :] for opener in ((), *self._openers) if words[: len(opener)] == opener]
        if any(start[: len(verb)] == verb for start in starts for verb in self._verbs):
            return True
        told = any(
            words[at : at + len(modal)] == modal and self._is_deed(words[:at], words[at + len(modal) :])
            for modal in self._modals
            for at in range(1, len(words))
        )
        return told or any(self._is_deed(doers, deed) for doers, deed in self._caused(words))

    def _caused(self, words: Words) -> Iterator[tuple[Words, Words]]:
        """Who is to do something, and what follows."""
        for head, tail in self._causes:
            for at in range(len(words)):
                start = at + len(head)
                if words[at:start] == head:
                    for end in range(start + 1, start + _DOERS + 1) if tail else (start,):
                        if words[end : end + len(tail)] == tail:
                            yield words[start:end], words[end + len(tail) :]

    def _is_deed(self, before: Words, after: Words) -> bool:
        """Whether somebody who can do it stands before, and a verb that is a deed after."""
        content = [word for word in after if word not in self._small or word in self._no_deeds]
        verbs = {*content[:1], *content[-1:]}  # some languages put it at the end
        if not self._no_doers.isdisjoint(before) or not self._no_deeds.isdisjoint(verbs):
            return False
        return any(word.endswith(self._endings) for word in verbs)
