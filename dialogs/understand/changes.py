"""Requests to give an earlier answer again: "change the goal", "change question 2 to no", "the goal is wrong"."""

from collections.abc import Callable, Iterator

from dialogs.lexicon import Lexicon, Phrases, Target
from dialogs.understand.plain import Words, write_out


class Changes:
    """The words of a change in one language; `answers` tells whether a text answers a target."""

    def __init__(self, lexicon: Lexicon, answers: Callable[[Target, str], bool]) -> None:
        def written(phrases: Phrases) -> frozenset[Words]:
            return frozenset(write_out(phrases, lexicon.apostrophe))

        change = lexicon.change
        self._answers = answers
        self._verbs = written(change.verbs)
        self._links = written(change.links)
        self._into = written(change.into)
        self._wrong = written(change.wrong)
        self._targets: dict[Words, Target] = {
            words: target for target, phrases in change.targets.items() for words in written(phrases)
        }

    def read(self, request: Words) -> Target | None:
        """The target of a request that is a change, without a word left over."""
        verb = next((end for end in range(len(request), 0, -1) if request[:end] in self._verbs), 0)
        completes = self._completes_change if verb else self._completes_complaint
        return next((target for target, rest in self._named(request[verb:]) if completes(target, rest)), None)

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

    def _completes_change(self, target: Target, rest: Words) -> bool:
        """Whether nothing or a new answer follows."""
        rest = self._without_links(rest)
        return not rest or (rest[:1] in self._into and self._answers(target, " ".join(rest[1:])))

    def _completes_complaint(self, _target: Target, rest: Words) -> bool:
        return self._without_links(rest) in self._wrong

    def _without_links(self, words: Words) -> Words:
        while words[:1] in self._links and words[:1] not in self._into:
            words = words[1:]
        return words
