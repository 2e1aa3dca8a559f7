"""How each line of an agenda was classed, and the way to put it right."""

from dialogs.agenda import Decider, Line
from dialogs.cards import Block, Button, Buttons, Card, CardKind, Fact, Facts, Press, Text, Verb, plain
from dialogs.machine_agenda import lines_of
from dialogs.session import Session
from dialogs.texts import Texts
from dialogs.views.agenda import about
from dialogs.views.agenda_lines import SHORT, class_buttons, length_buttons, title_of
from dialogs.views.parts import sentence_card
from dialogs.words import shorten


def reading_card(session: Session, texts: Texts) -> Card:
    """Each line with the word that decided, and the way to put it right."""
    say, read = texts.agenda, lines_of(session)
    if session.agenda is None or read is None:
        return sentence_card(session, CardKind.CLOSED, say.gone())
    blocks: list[Block] = [Text(line=plain(say.reading_help()))]
    changing = next((line for line in read.lines if line.key == session.agenda.changing), None)
    if changing is not None:
        question = say.ask_again(title_of(changing))
        blocks += [
            Text(line=plain(question)),
            Buttons(label=question, buttons=class_buttons(session, changing, texts)),
        ]
        if changing.key in session.agenda.durations:  # its text says no length: what was pressed can be put right
            question = say.ask_length(title_of(changing))
            blocks += [
                Text(line=plain(question)),
                Buttons(label=question, buttons=length_buttons(session, changing, texts)),
            ]
    facts = tuple(_read_line(session, line, texts) for line in read.lines)
    return Card(
        kind=CardKind.REASONS,
        title=say.reading_title(),
        summary=plain(about(session, say.reading_title(), texts)),
        blocks=(*blocks, Facts(facts=facts)),
        session=session.id,
    )


def _read_line(session: Session, line: Line, texts: Texts) -> Fact:
    say, title = texts.agenda, title_of(line)
    wrong = Button(
        label=say.wrong(shorten(title, SHORT)),
        press=Press(verb=Verb.LINE, round=session.round, subject=str(line.key)),
    )
    return Fact(label=title, value=plain(_told(line, texts)), button=wrong)


def _told(line: Line, texts: Texts) -> str:
    say = texts.agenda
    match line.decider:
        case Decider.WORDS:
            return say.because(say.kind(line.kind), line.because)
        case Decider.PERSON:
            return say.because_you(say.kind(line.kind))
        case Decider.NOTHING:
            return say.because_nothing()
