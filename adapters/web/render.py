"""Neutral card -> the playground's native message: plain JSON, the counterpart of Block Kit.

Native messages are what is kept and what the page draws. They hold no HTML and no formatted date: each reader's
page writes dates in the reader's own language, and everything a person typed stays a plain string until the
template escapes it.
"""

from typing import Literal, NotRequired, TypedDict, assert_never

from dialogs.cards import (
    Bar,
    Bars,
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    Facts,
    Form,
    InputField,
    Line,
    Link,
    Need,
    Span,
    StepRow,
    Steps,
    Text,
    Verb,
    When,
    encode,
)


class NativeText(TypedDict):
    """A run of literal text."""

    type: Literal["text"]
    text: str


class NativeLink(TypedDict):
    """An http or https address that can be followed; it is shown as it is."""

    type: Literal["link"]
    url: str


class NativeWhen(TypedDict):
    """A local day YYYY-MM-DD, a local time HH:MM or nothing, an IANA zone, and how much of it is written."""

    type: Literal["when"]
    day: str
    time: str
    zone: str
    shape: str
    locale: NotRequired[str]  # of the card it stands on, put in when that is drawn


NativeSpan = NativeText | NativeLink | NativeWhen
NativeLine = list[NativeSpan]


class NativeButton(TypedDict):
    """A control: it sends its press, or leads to a page or a file of the playground."""

    type: Literal["press", "download", "start"]
    label: str
    press: str
    style: str


class NativeParagraph(TypedDict):
    """One paragraph."""

    type: Literal["text"]
    tone: str
    line: NativeLine


class NativeBullets(TypedDict):
    """A short list."""

    type: Literal["bullets"]
    heading: str
    items: list[NativeLine]


class NativeFact(TypedDict):
    """A label, its value, and what changes it."""

    label: str
    value: NativeLine
    button: NativeButton | None


class NativeFacts(TypedDict):
    """Labels with values."""

    type: Literal["facts"]
    heading: str
    facts: list[NativeFact]


class NativeRow(TypedDict):
    """One dated step."""

    name: str
    when: NativeLine
    length: str
    note: NativeLine


class NativeSteps(TypedDict):
    """One phase of a plan."""

    type: Literal["steps"]
    heading: str
    total: str
    rows: list[NativeRow]


class NativeButtons(TypedDict):
    """A named group of controls."""

    type: Literal["buttons"]
    label: str
    buttons: list[NativeButton]


class NativeChoice(TypedDict):
    """One entry of a choice."""

    value: str
    label: str


class NativeField(TypedDict):
    """One labelled input."""

    name: str
    kind: str
    label: str
    value: str
    hint: str
    error: str
    required: bool
    choices: list[NativeChoice]


class NativeForm(TypedDict):
    """Inputs that are sent together."""

    type: Literal["form"]
    fields: list[NativeField]
    submit: NativeButton
    cancel: NativeButton | None


class NativePart(TypedDict):
    """A part of a bar."""

    shade: str
    name: str
    minutes: int
    length: str


class NativeBar(TypedDict):
    """A length of time in parts."""

    name: str
    length: str
    parts: list[NativePart]


class NativeBars(TypedDict):
    """Lengths of time to one scale; `alt` says the same in words."""

    type: Literal["bars"]
    heading: str
    alt: str
    bars: list[NativeBar]


NativeBlock = NativeParagraph | NativeBullets | NativeFacts | NativeSteps | NativeButtons | NativeForm | NativeBars


class NativeCard(TypedDict):
    """One card as the page draws it."""

    type: Literal["card"]
    kind: str
    locale: NotRequired[str]  # BCP 47; messages kept by earlier versions have none
    title: str
    summary: NativeLine
    session: str
    blocks: list[NativeBlock]


def render(card: Card) -> NativeCard:
    """The native form of a card."""
    return NativeCard(
        type="card",
        kind=card.kind.value,
        locale=card.locale,
        title=card.title,
        summary=render_line(card.summary),
        session=card.session,
        blocks=[_render_block(block) for block in card.blocks],
    )


def render_line(line: Line) -> NativeLine:
    """The native form of a line."""
    return [_render_span(span) for span in line]


def _render_span(span: Span) -> NativeSpan:
    match span:
        case When():
            clock = span.time.strftime("%H:%M") if span.time else ""
            return NativeWhen(type="when", day=span.day.isoformat(), time=clock, zone=span.zone, shape=span.shape.value)
        case Link():
            return NativeLink(type="link", url=span)
        case str():
            return NativeText(type="text", text=span)
        case _:
            assert_never(span)


def _render_block(block: Block) -> NativeBlock:  # noqa: PLR0911 - one line for each kind of block
    match block:
        case Text(line=line, tone=tone):
            return NativeParagraph(type="text", tone=tone.value, line=render_line(line))
        case Bullets(items=items, heading=heading):
            return NativeBullets(type="bullets", heading=heading, items=[render_line(item) for item in items])
        case Facts(facts=facts, heading=heading):
            return NativeFacts(
                type="facts",
                heading=heading,
                facts=[
                    NativeFact(
                        label=fact.label,
                        value=render_line(fact.value),
                        button=_render_button(fact.button) if fact.button else None,
                    )
                    for fact in facts
                ],
            )
        case Steps(heading=heading, rows=rows, total=total):
            return NativeSteps(type="steps", heading=heading, total=total, rows=[_render_row(row) for row in rows])
        case Buttons(label=label, buttons=buttons):
            return NativeButtons(type="buttons", label=label, buttons=[_render_button(button) for button in buttons])
        case Form(fields=fields, submit=submit, cancel=cancel):
            return NativeForm(
                type="form",
                fields=[_render_field(field) for field in fields],
                submit=_render_button(submit),
                cancel=_render_button(cancel) if cancel else None,
            )
        case Bars(bars=bars, alt=alt, heading=heading):
            return NativeBars(type="bars", heading=heading, alt=alt, bars=[_render_bar(bar) for bar in bars])
        case _:
            assert_never(block)


def _render_row(row: StepRow) -> NativeRow:
    return NativeRow(name=row.name, when=render_line(row.when), length=row.length, note=render_line(row.note))


def _render_bar(bar: Bar) -> NativeBar:
    parts = [
        NativePart(shade=part.shade.value, name=part.name, minutes=part.minutes, length=part.length)
        for part in bar.parts
        if part.minutes > 0
    ]
    return NativeBar(name=bar.name, length=bar.length, parts=parts)


def _render_button(button: Button) -> NativeButton:
    return NativeButton(
        type=_control(button.press.verb), label=button.label, press=encode(button.press), style=button.style.value
    )


def _control(verb: Verb) -> Literal["press", "download", "start"]:
    # A browser downloads a file and opens a page by itself; no turn is needed for either.
    if verb is Verb.CALENDAR:
        return "download"
    if verb is Verb.START:
        return "start"
    return "press"


def _render_field(field: InputField) -> NativeField:
    return NativeField(
        name=field.name,
        kind=field.kind.value,
        label=field.label,
        value=field.value,
        hint=field.hint,
        error=field.error,
        required=field.need is Need.REQUIRED,
        choices=[NativeChoice(value=choice.value, label=choice.label) for choice in field.choices],
    )
