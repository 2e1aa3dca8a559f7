"""The agenda of the live session: the form for pasting it, and what it comes to."""

from dialogs.agenda import Agenda, Kind, Note, Remark
from dialogs.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    CardKind,
    FieldKind,
    Form,
    InputField,
    Press,
    StepRow,
    Steps,
    Style,
    Text,
    Tone,
    Verb,
    plain,
)
from dialogs.effects import Place
from dialogs.locales import language_of
from dialogs.machine_agenda import FIELD, lines_of
from dialogs.session import Session
from dialogs.session_agenda import Pasted, figures, proposal
from dialogs.texts import Texts
from dialogs.views.agenda_lines import can_split, length_of, questions, title_of
from dialogs.views.agenda_proposal import bars_of, proposal_blocks
from dialogs.views.parts import sentence_card

_CUT = Note(remark=Remark.CUT)


def agenda_card(session: Session, texts: Texts) -> Card:
    """The form while it is open, else what the agenda comes to."""
    pasted, read = session.agenda, lines_of(session)
    if pasted is not None and pasted.is_open:
        return _form_card(session, pasted, texts)
    if pasted is None or read is None:
        return sentence_card(session, CardKind.CLOSED, texts.agenda.form_closed())
    return _result_card(session, pasted, read, texts)


def check_button(session: Session, texts: Texts) -> Button:
    """The way to the form."""
    return Button(label=texts.agenda.check(), press=Press(verb=Verb.AGENDA, round=session.round))


def about(session: Session, said: str, texts: Texts) -> str:
    """The sentence with the training's name before it, which an agenda that came first has not got yet."""
    return f"{session.topic}{texts.colon}{said}" if session.topic else said


# --- the form --------------------------------------------------------------------------------------------------


def _form_card(session: Session, pasted: Pasted, texts: Texts) -> Card:
    say = texts.agenda
    name = (Text(line=plain(session.topic), tone=Tone.QUIET),) if session.topic else ()
    form = Form(
        fields=(
            InputField(
                name=FIELD,
                kind=FieldKind.LONG_TEXT,
                label=say.field(),
                value=pasted.draft or pasted.text,
                hint=say.field_hint(),
                error=say.problem(pasted.mistake) if pasted.mistake else "",
            ),
        ),
        submit=Button(label=say.submit(), press=Press(verb=Verb.CHECK, round=session.round), style=Style.PRIMARY),
        cancel=Button(label=say.leave(), press=Press(verb=Verb.KEEP_AGENDA, round=session.round)),
    )
    return Card(
        kind=CardKind.FORM,
        title=say.form_title(),
        summary=plain(about(session, say.form_title(), texts)),
        blocks=(*name, Text(line=plain(say.form_help())), form),
        session=session.id,
    )


# --- what it comes to ------------------------------------------------------------------------------------------


def _result_card(session: Session, pasted: Pasted, read: Agenda, texts: Texts) -> Card:
    say, language = texts.agenda, language_of(session.locale)
    participants = None if session.booking is None else session.booking.participants
    sums, proposed = figures(pasted, language, participants), proposal(pasted, language)
    lead = say.protected(sums.minutes_protected) if sums.minutes_protected else _nothing(read, texts)
    blocks: list[Block] = [Text(line=plain(lead), tone=Tone.LEAD)]
    if _is_cut(pasted, read):  # first of all: where a card has to be cut as well, its end is missing
        blocks.append(Text(line=plain(say.note(_CUT, "", "")), tone=Tone.WARNING))
    if sums.minutes_protected:
        if sums.person_hours is not None and participants is not None:
            blocks.append(Text(line=plain(say.person_hours(sums.person_hours, participants))))
        if sums.share is not None:
            blocks.append(Text(line=plain(say.share(sums.share)), tone=Tone.QUIET))
    blocks.append(bars_of(read, proposed, texts))
    blocks += questions(session, read, texts)
    blocks += proposal_blocks(session, pasted, read, proposed, texts)
    blocks.append(_lines_block(read, texts))
    total = texts.duration(sum(line.minutes or 0 for line in read.lines))
    notes = tuple(plain(say.note(note, _title_at(read, note.line), total)) for note in read.notes if note != _CUT)
    if notes:
        blocks.append(Bullets(items=notes))
    blocks.append(Buttons(label=texts.next_group(), buttons=_next_buttons(session, texts)))
    return Card(
        kind=CardKind.AGENDA,
        title=say.title(session.topic) if session.topic else say.field(),
        summary=plain(about(session, lead, texts)),
        blocks=tuple(blocks),
        session=session.id,
    )


def _nothing(read: Agenda, texts: Texts) -> str:
    """Praise where no minute is listening, but not while some may turn out to be."""
    may_be = any(
        line.kind is Kind.UNKNOWN or (line.kind is Kind.ASYNC and line.minutes is None) or can_split(line)
        for line in read.lines
    )
    return texts.agenda.nothing_yet() if may_be else texts.agenda.nothing_to_protect()


def _next_buttons(session: Session, texts: Texts) -> tuple[Button, ...]:
    say = texts.agenda
    return (
        Button(label=say.how(), press=Press(verb=Verb.READING, round=session.round)),
        Button(label=say.again(), press=Press(verb=Verb.AGENDA, round=session.round, value=Place.IN_PLACE)),
    )


def _is_cut(pasted: Pasted, read: Agenda) -> bool:
    return pasted.is_cut or _CUT in read.notes


def _title_at(read: Agenda, place: int | None) -> str:
    return "" if place is None else title_of(read.lines[place])


def _lines_block(read: Agenda, texts: Texts) -> Steps:
    rows = tuple(
        StepRow(
            name=title_of(line),
            when=plain(texts.agenda.kind(line.kind)),
            length=length_of(line.minutes, texts),
        )
        for line in read.lines
    )
    return Steps(heading=texts.agenda.lines_heading(), rows=rows)
