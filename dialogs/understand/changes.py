"""Requests to give an earlier answer again: "change the goal", "change question 2 to no", "the goal is wrong"."""

from collections.abc import Callable, Iterator

from dialogs.lexicon import Answer, Lexicon, Phrases, Target
from dialogs.understand.plain import Words, write_out

Change = tuple[Target, Answer | None]  # the answer to be changed, and the new one where it is said


class Changes:
    """The words of a change in one language; `answer` reads a text as an answer to a target."""

    def __init__(self, lexicon: Lexicon, answer: Callable[[Target, str], Answer | None]) -> None:
        def written(phrases: Phrases) -> frozenset[Words]:
            return frozenset(write_out(phrases, lexicon.apostrophe))

        change = lexicon.change
        self._answer = answer
        self._verbs = written(change.verbs)
        self._links = written(change.links)
        self._into = written(change.into)
        self._wrong = written(change.wrong)
        self._targets: dict[Words, Target] = {
            words: target for target, phrases in change.targets.items() for words in written(phrases)
        }

    def read(self, request: Words) -> Change | None:
        """What a request changes if it is a change, without a word left over."""
        verb = next((end for end in range(len(request), 0, -1) if request[:end] in self._verbs), 0)
        completed = self._completed_change if verb else self._completed_complaint
        named = self._named(request[verb:])
        return next((change for target, rest in named if (change := completed(target, rest)) is not None), None)

    def _named(self, words: Words) -> Iterator[tuple[Target, Words]]:
        """The targets that the words may begin with after links, each with the words that follow."""
        start = 0
        while True:
            for end in range(len(words), start, -1):
                if words[start:end] in self._targets:
                    yield self._targets[words[start:end]], words[end:]
            if words[start : start + 1] not in self._links:
                return
            start += 1

    def _completed_change(self, target: Target, rest: Words) -> Change | None:
        """The change where nothing or a new answer follows."""
        rest = self._without_links(rest)
        return self._changed_into(target, rest) if rest else (target, None)

    def _completed_complaint(self, target: Target, rest: Words) -> Change | None:
        """The change where its verb follows, alone, before or after a new answer: "auf nein ändern"."""
        rest = self._without_links(rest)
        if rest in self._wrong:
            return target, None
        around = [rest[len(verb) :] for verb in self._wrong if rest[: len(verb)] == verb]
        around += [rest[: -len(verb)] for verb in self._wrong if rest[-len(verb) :] == verb]
        changes = (self._changed_into(target, words) for words in around)
        return next((change for change in changes if change is not None), None)

    def _changed_into(self, target: Target, words: Words) -> Change | None:
        """The change with the new answer that the words say."""
        answer = self._answer(target, " ".join(words[1:])) if words[:1] in self._into else None
        return None if answer is None else (target, answer)

    def _without_links(self, words: Words) -> Words:
        while words[:1] in self._links and words[:1] not in self._into:
            words = words[1:]
        return words
