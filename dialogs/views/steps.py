"""What a step is called and how long it takes: a line of somebody's agenda is told in their own words, and perhaps
without a length.
"""

from dialogs.plan import Step
from dialogs.texts import Texts
from dialogs.words import shorten

_SHORT = 20  # characters of somebody's own words on a button


def step_name(step: Step, texts: Texts) -> str:
    """The whole name."""
    return step.title or texts.item(step.item)


def name_in_sentence(step: Step, texts: Texts) -> str:
    """The whole name among other words, where somebody's own have to stand out."""
    return texts.agenda.quoted(step.title) if step.title else texts.item(step.item)


def short_name(step: Step, texts: Texts) -> str:
    """A name in a few words, for a button."""
    return texts.agenda.quoted(shorten(step.title, _SHORT)) if step.title else texts.item_short(step.item)


def step_length(step: Step, texts: Texts) -> str:
    """Its length in words, or that there is none."""
    return texts.step_length(step.minutes, step.rate) if step.minutes else texts.agenda.no_length()
