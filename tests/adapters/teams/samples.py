"""What is shown in Teams: every card of the conversation, the questions with a field for typed answers, and pieces."""

from collections.abc import Mapping
from datetime import date, time

from adapters.teams.render import AdaptiveMessage, render
from adapters.teams.reply import Reply
from dialogs.cards import Block, Button, Buttons, Card, CardKind, Press, Style, Verb, When, plain
from tests.adapters.slack.samples import SAMPLES
from tests.adapters.teams.checker import Json, as_json, items

LOCALE = "en-GB"
MOMENT = When(day=date(2027, 5, 14), time=time(15), zone="Europe/Ljubljana")
ASKED = ("topic", "question", "question_case", "question_changing")

CARDS: Mapping[str, tuple[Card, Reply]] = {
    **{name: (card, Reply.NONE) for name, card in SAMPLES.items()},
    **{f"{name}_reply": (SAMPLES[name], Reply.TEXT_FIELD) for name in ASKED},
}


def draw(name: str) -> AdaptiveMessage:
    """The sample as Teams gets it."""
    card, reply = CARDS[name]
    return render(card, locale=LOCALE, reply=reply)


def card_of(*blocks: Block, title: str = "Title") -> Card:
    return Card(kind=CardKind.HELP, title=title, summary=plain("A summary."), blocks=blocks, session="s1")


def drawn(card: Card, reply: Reply = Reply.NONE) -> Json:
    return as_json(render(card, locale="en-GB", reply=reply).card)


def body_of(*blocks: Block) -> list[Json]:
    return items(drawn(card_of(*blocks, title="")), "body")


def row(*labels: str, style: Style = Style.PLAIN) -> Buttons:
    presses = (Press(verb=Verb.ANSWER, round=number) for number in range(len(labels)))
    made = (Button(label=label, press=press, style=style) for label, press in zip(labels, presses, strict=True))
    return Buttons(label="Group", buttons=tuple(made))
