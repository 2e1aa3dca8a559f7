"""What people are to do, where no phrase of the lexicon says it: "managers should give feedback", "run a retro".

After a word like "should" stands a verb; where it is none of those that only say how somebody learns, it is a deed.
"""

from dialogs.lexicon import Speech, Subject, Topic
from dialogs.understand.plain import MARKS, STOP, Words, words_of, write_out


class Deeds:
    """Finds deeds in messages about one subject in one language."""

    def __init__(self, speech: Speech, subject: Subject, apostrophe: str) -> None:
        self.topic: Topic | None = subject.deed
        self._verbs = tuple(write_out(subject.deeds, apostrophe))
        self._openers = tuple(write_out(speech.purposes, apostrophe))
        self._modals = tuple(write_out(speech.modals, apostrophe))
        self._no_doers = words_of(speech.no_doers, apostrophe)
        self._no_deeds = words_of(speech.no_deeds, apostrophe)
        self._small = words_of(speech.small, apostrophe)
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
        return any(
            words[at : at + len(modal)] == modal and self._is_deed(words[:at], words[at + len(modal) :])
            for modal in self._modals
            for at in range(1, len(words))
        )

    def _is_deed(self, before: Words, after: Words) -> bool:
        """Whether somebody who can do it stands before, and a verb that is a deed after."""
        verb = next((word for word in after if word not in self._small or word in self._no_deeds), None)
        return self._no_doers.isdisjoint(before) and verb is not None and verb not in self._no_deeds
