"""The form that begins a plan."""

from dialogs import grid
from dialogs.cards import (
    Button,
    Card,
    CardKind,
    Choice,
    FieldKind,
    Form,
    InputField,
    Need,
    Press,
    Style,
    Text,
    Verb,
    plain,
)
from dialogs.grid import Option, Question
from dialogs.start_form import TOPIC
from dialogs.texts import Texts


def start_form(texts: Texts, *, topic: str = "") -> Card:
    """The training's name, and the four questions for whoever wants to answer them at once."""
    topic_field = InputField(
        name=TOPIC, kind=FieldKind.TEXT, label=texts.ask_topic(), value=topic, hint=texts.topic_help()
    )
    submit = Button(label=texts.begin(), press=Press(verb=Verb.BEGIN), style=Style.PRIMARY)
    return Card(
        kind=CardKind.FORM,
        title=texts.start_button(),
        summary=plain(texts.ask_topic()),
        blocks=(
            Text(line=plain(texts.start_form_help())),
            Form(fields=(topic_field, *(_question_field(question, texts) for question in Question)), submit=submit),
        ),
    )


def _question_field(question: Question, texts: Texts) -> InputField:
    return InputField(
        name=question.value,
        kind=FieldKind.CHOICE,
        label=texts.question(question),
        hint=texts.question_help(question),
        need=Need.OPTIONAL,
        choices=tuple(
            Choice(value=option, label=texts.option(question, option))
            for option in (*grid.OPTIONS[question], Option.UNSURE)
        ),
    )
