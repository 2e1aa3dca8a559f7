"""The date form."""

from dialogs import booking_form
from dialogs.booking_form import Field, Mistake
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
    Tone,
    Verb,
    plain,
)
from dialogs.grid import Result, Verdict
from dialogs.machine_suggestions import filled_in
from dialogs.plan import Share
from dialogs.session import Session
from dialogs.texts import Texts
from dialogs.views.reminders import call_off_buttons


def form_card(session: Session, decided: Verdict, texts: Texts) -> Card:
    leave = texts.not_now() if session.booking is None else texts.keep_plan()
    form = Form(
        fields=tuple(
            _field(session, field, decided.result, texts) for field in booking_form.fields_for(decided.result)
        ),
        submit=Button(label=texts.submit(), press=Press(verb=Verb.BOOK, round=session.round), style=Style.PRIMARY),
        cancel=Button(label=leave, press=Press(verb=Verb.KEEP_PLAN, round=session.round)),
    )
    title = texts.form_title(decided.result)
    return Card(
        kind=CardKind.FORM,
        title=title,
        summary=plain(f"{session.topic}{texts.colon}{title}"),
        blocks=(
            Text(line=plain(session.topic), tone=Tone.QUIET),
            Text(line=plain(texts.form_help())),
            *_from_description(session, texts),
            form,
            *(() if session.booking is None else (call_off_buttons(session, decided.result, texts),)),
        ),
        session=session.id,
    )


def _from_description(session: Session, texts: Texts) -> tuple[Text, ...]:
    """Which values the description filled in, as long as they stand there."""
    values = booking_form.known_values(session)
    words = [said.words for field, said in filled_in(session).items() if values.get(field.value) == said.value]
    return (Text(line=plain(texts.filled_in(words))),) if words and session.booking is None else ()


_KINDS = {
    Field.DAY: FieldKind.DATE,
    Field.TIME: FieldKind.TIME,
    Field.ZONE: FieldKind.ZONE,
    Field.COUNTRY: FieldKind.TEXT,
    Field.MINUTES: FieldKind.NUMBER,
    Field.PARTICIPANTS: FieldKind.NUMBER,
    Field.HOURS: FieldKind.NUMBER,
    Field.SHARE: FieldKind.CHOICE,
    Field.HOLD: FieldKind.CHOICE,
}


def _field(session: Session, field: Field, result: Result, texts: Texts) -> InputField:
    draft = session.draft
    typed = booking_form.known_values(session)
    mistake = draft.errors.get(field.value) if draft else None
    return InputField(
        name=field.value,
        kind=_KINDS[field],
        label=texts.field(field, result),
        value=typed.get(field.value, ""),
        hint=texts.field_hint(field, result),
        error="" if mistake is None else texts.mistake(field, Mistake(mistake)),
        need=Need.REQUIRED if field in booking_form.required_for(result) else Need.OPTIONAL,
        choices=_entries(field, texts),
    )


def _entries(field: Field, texts: Texts) -> tuple[Choice, ...]:
    if field is Field.SHARE:
        return tuple(Choice(value=share, label=texts.share(share)) for share in Share)
    if field is Field.HOLD:
        return tuple(Choice(value=str(days), label=texts.hold(days)) for days in booking_form.HOLDS)
    return ()
