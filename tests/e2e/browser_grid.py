"""What the decision grid must answer, written down by hand from the table of the domain notes, not from the code."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

OPTIONS = {
    "goal": ("knowledge", "both", "behavior"),
    "correction": ("yes", "no"),
    "peer": ("yes", "no"),
    "practice": ("async", "live"),
}
UNSURE = "unsure"

# goal, correction, peer, practice | result | each single answer that flips it, and to what
TABLE = """
knowledge no  no  async | async-first| correction=yes:hybrid peer=yes:hybrid practice=live:hybrid
knowledge no  no  live | hybrid     | practice=async:async-first
knowledge no  yes async | hybrid     | peer=no:async-first
knowledge no  yes live | hybrid     | goal=behavior:live-first
knowledge yes no  async | hybrid     | correction=no:async-first
knowledge yes no  live | hybrid     | goal=behavior:live-first
knowledge yes yes async | hybrid     |
knowledge yes yes live | hybrid     | goal=both:live-first goal=behavior:live-first
both      no  no  async | async-first| correction=yes:hybrid peer=yes:hybrid practice=live:hybrid
both      no  no  live | hybrid     | practice=async:async-first
both      no  yes async | hybrid     | peer=no:async-first
both      no  yes live | hybrid     | goal=behavior:live-first correction=yes:live-first
both      yes no  async | hybrid     | correction=no:async-first
both      yes no  live | hybrid     | goal=behavior:live-first peer=yes:live-first
both      yes yes async | hybrid     | practice=live:live-first
both      yes yes live | live-first | goal=knowledge:hybrid correction=no:hybrid peer=no:hybrid practice=async:hybrid
behavior  no  no  async | async-first| correction=yes:hybrid peer=yes:hybrid practice=live:hybrid
behavior  no  no  live | hybrid     | correction=yes:live-first peer=yes:live-first practice=async:async-first
behavior  no  yes async | hybrid     | peer=no:async-first practice=live:live-first
behavior  no  yes live | live-first | goal=knowledge:hybrid goal=both:hybrid peer=no:hybrid practice=async:hybrid
behavior  yes no  async | hybrid     | correction=no:async-first practice=live:live-first
behavior  yes no  live | live-first | goal=knowledge:hybrid goal=both:hybrid correction=no:hybrid practice=async:hybrid
behavior  yes yes async | hybrid     | practice=live:live-first
behavior  yes yes live | live-first | goal=knowledge:hybrid practice=async:hybrid
"""

LABELS = {
    "goal": {"knowledge": "Knowledge transfer", "both": "Partly each", "behavior": "Behaviour change"},
    "correction": {"yes": "Yes, immediately", "no": "No, later is fine"},
    "peer": {"yes": "Yes, essential", "no": "No, not essential"},
    "practice": {"async": "It can be simulated", "live": "It must be live"},
}
IFS = {
    "goal=knowledge": "If the goal were knowledge transfer",
    "goal=both": "If the goal were partly knowledge, partly behaviour",
    "goal=behavior": "If the goal were behaviour change",
    "correction=yes": "If the learner needed immediate correction",
    "correction=no": "If correction could wait",
    "peer=yes": "If peer interaction were essential",
    "peer=no": "If peer interaction were not essential",
    "practice=async": "If practice could be simulated",
    "practice=live": "If practice had to be live",
}
INQUIRIES = {
    "goal": "is the goal knowledge transfer or behaviour change?",
    "correction": "does the learner need immediate correction?",
    "peer": "is peer interaction essential?",
    "practice": "can practice be simulated, or must it be live?",
}
# Which open answer is worth finding out first where two leave equally few outcomes.
TIES = ("practice", "correction", "peer", "goal")

Answers = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What must be read for four answers, the follow-up answered with "None of these" where it is asked."""

    title: str
    followup: bool
    flips: frozenset[str]
    first_to_find_out: str  # empty when the result is firm
    also_open: frozenset[str]


def _rows() -> Iterator[tuple[Answers, str, frozenset[str]]]:
    for line in TABLE.strip().splitlines():
        answers, result, flips = line.split("|")
        yield tuple(answers.split()), result.strip(), frozenset(flips.split())


RESULTS = {answers: result for answers, result, _ in _rows()}
FLIPS = {answers: flips for answers, _, flips in _rows()}


def combinations() -> list[Answers]:
    """Every way to answer the four questions, "not sure" included."""
    return list(product(*((*options, UNSURE) for options in OPTIONS.values())))


def labels(answers: Answers) -> tuple[str, ...]:
    """The words on the buttons of these answers."""
    return tuple(LABELS[question].get(answer, "Not sure") for question, answer in zip(OPTIONS, answers, strict=True))


def outcomes(answers: Answers) -> frozenset[str]:
    """Every result that some completion of the open answers has in the table."""
    choices = (
        OPTIONS[question] if answer == UNSURE else (answer,) for question, answer in zip(OPTIONS, answers, strict=True)
    )
    return frozenset(RESULTS[whole] for whole in product(*choices))


def judged(answers: Answers) -> str:
    """The result shown: the one that all completions agree on, else hybrid."""
    found = outcomes(answers)
    return next(iter(found)) if len(found) == 1 else "hybrid"


def expected(answers: Answers) -> Expected:
    """What must be read for these answers."""
    result = judged(answers)
    title = result.capitalize()
    firm = len(outcomes(answers)) == 1
    open_ones = [question for question, answer in zip(OPTIONS, answers, strict=True) if answer == UNSURE]
    to_find_out = [] if firm else sorted(open_ones, key=lambda question: _left(answers, question))
    return Expected(
        title=title if firm else f"{title} (provisional)",
        followup=answers[1:] != ("no", "no", "async"),
        flips=frozenset(_flip_sentences(answers, result)) if firm else frozenset(),
        first_to_find_out=INQUIRIES[to_find_out[0]] if to_find_out else "",
        also_open=frozenset(INQUIRIES[question] for question in to_find_out[1:]),
    )


def _left(answers: Answers, question: str) -> tuple[int, int]:
    """How many outcomes are left at most once this question is answered."""
    tries = (_with(answers, question, option) for option in OPTIONS[question])
    return max(len(outcomes(tried)) for tried in tries), TIES.index(question)


def _flip_sentences(answers: Answers, result: str) -> Iterator[str]:
    if UNSURE not in answers:  # straight from the table
        for flip in FLIPS[answers]:
            change, other = flip.split(":")
            yield f"{IFS[change]}, it would be {other}."
        return
    for question, answer in zip(OPTIONS, answers, strict=True):
        for option in OPTIONS[question] if answer != UNSURE else ():
            other = judged(_with(answers, question, option))
            if other != result:
                yield f"{IFS[f'{question}={option}']}, it would be {other}."


def _with(answers: Answers, question: str, option: str) -> Answers:
    place = list(OPTIONS).index(question)
    return (*answers[:place], option, *answers[place + 1 :])
