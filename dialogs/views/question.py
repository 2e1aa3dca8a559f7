"""The open question with its buttons, and the answers so far."""

from dialogs import grid
from dialogs.cards import Block, Button, Buttons, Card, CardKind, Fact, Facts, Press, Text, Tone, Verb, plain
from dialogs.grid import Case, Option, Question
from dialogs.machine_suggestions import open_suggestions
from dialogs.session import Access, Asking, Session
from dialogs.texts import Texts


def topic_card(session: Session, texts: Texts) -> Card:
    return Card(
        kind=CardKind.QUESTION,
        title=texts.ask_topic(),
        summary=plain(texts.ask_topic()),
        blocks=(Text(line=plain(texts.topic_help())),),
        session=session.id,
    )


def question_card(session: Session, now: Asking, texts: Texts) -> Card:
    question = texts.case_question() if now is Asking.CASE else texts.question(Question(now.value))
    explained = texts.case_help() if now is Asking.CASE else texts.question_help(Question(now.value))
    blocks: list[Block] = [
        Text(line=plain(session.topic), tone=Tone.QUIET),
        Text(line=plain(_progress(now, texts)), tone=Tone.QUIET),
    ]
    if session.changing is now:
        blocks.append(Text(line=plain(texts.changing(_given(session, now, texts)))))
    if session.aside is not None:
        blocks.append(Text(line=plain(texts.started_over())))
    if session.missed:
        blocks.append(Text(line=plain(texts.missed(session.missed)), tone=Tone.WARNING))
    blocks += suggestion_blocks(session, now, texts)
    blocks.append(Text(line=plain(explained)))
    blocks.append(Buttons(label=question, buttons=_choices(session, now, texts)))
    blocks.append(Text(line=plain(texts.type_hint()), tone=Tone.QUIET))
    answers = answers_block(session, now, texts)
    if answers is not None:
        blocks.append(answers)
    buttons = [*access_button(session, texts), *restart_button(session, texts)]
    if buttons:
        blocks.append(Buttons(label=texts.next_group(), buttons=tuple(buttons)))
    return Card(
        kind=CardKind.QUESTION,
        title=question,
        summary=plain(f"{session.topic}{texts.colon}{texts.case_summary() if now is Asking.CASE else question}"),
        blocks=tuple(blocks),
        session=session.id,
    )


def suggestion_blocks(session: Session, now: Asking, texts: Texts) -> tuple[Block, ...]:
    """What the description says and nobody has answered yet: each with its words and the button that confirms it."""
    facts = [
        _suggested(Asking(question.value), texts.option(question, said.value), said.words, press, texts)
        for question, said in open_suggestions(session).items()
        for press in [Press(verb=Verb.ANSWER, round=session.round, subject=question, value=said.value)]
    ]
    case = session.suggested.case if session.suggested else None
    if now is Asking.CASE and session.case is None and case is not None:
        press = Press(verb=Verb.CASE, round=session.round, value=case.value)
        facts.append(_suggested(Asking.CASE, texts.case(case.value), case.words, press, texts))
    if not facts:
        return ()
    blocks: list[Block] = [
        Facts(heading=texts.suggestions_heading(), facts=tuple(facts)),
        Text(line=plain(texts.suggestions_help()), tone=Tone.QUIET),
    ]
    if len(facts) > 1:
        every = Button(label=texts.confirm_all(), press=Press(verb=Verb.CONFIRM, round=session.round))
        blocks.append(Buttons(label=texts.suggestions_heading(), buttons=(every,)))
    return tuple(blocks)


def _suggested(what: Asking, answer: str, words: str, press: Press, texts: Texts) -> Fact:
    return Fact(
        label=texts.answer_label(what),
        value=plain(texts.suggested(answer, words)),
        button=Button(label=texts.confirm(what), press=press),
    )


def _progress(now: Asking, texts: Texts) -> str:
    if now is Asking.CASE:
        return texts.last_question()
    questions = list(Question)
    return texts.progress(questions.index(Question(now.value)) + 1, len(questions))


def _choices(session: Session, now: Asking, texts: Texts) -> tuple[Button, ...]:
    choices = _case_choices(session, texts) if now is Asking.CASE else _option_choices(session, now, texts)
    if session.changing is not now:
        return choices
    given = _given(session, now, texts)
    keep = Button(label=texts.keep(given), press=Press(verb=Verb.KEEP, round=session.round))
    # To give the same answer once more would be the same button twice.
    return (*(choice for choice in choices if choice.label != given), keep)


def _option_choices(session: Session, now: Asking, texts: Texts) -> tuple[Button, ...]:
    question = Question(now.value)
    return tuple(
        Button(
            label=texts.option(question, option),
            press=Press(verb=Verb.ANSWER, round=session.round, subject=question, value=option),
        )
        for option in (*grid.OPTIONS[question], Option.UNSURE)
    )


def _case_choices(session: Session, texts: Texts) -> tuple[Button, ...]:
    return tuple(
        Button(label=texts.case(case), press=Press(verb=Verb.CASE, round=session.round, value=case)) for case in Case
    )


def _given(session: Session, what: Asking, texts: Texts) -> str:
    """The label of an answer that was given."""
    if what is Asking.CASE:
        return texts.case(session.case or Case.UNSURE)
    question = Question(what.value)
    return texts.option(question, session.answers.get(question, Option.UNSURE))


def answers_block(session: Session, now: Asking | None, texts: Texts) -> Facts | None:
    """The answers so far, each with its button, without the one that is open."""
    given = [Asking(question.value) for question in Question if question in session.answers]
    if session.case is not None and len(given) == len(Question) and grid.asks_followup(session.answers):
        given.append(Asking.CASE)
    facts = tuple(
        Fact(
            label=texts.answer_label(what),
            value=plain(_given(session, what, texts)),
            button=Button(label=texts.change(what), press=Press(verb=Verb.CHANGE, round=session.round, subject=what)),
        )
        for what in given
        if what is not now
    )
    return Facts(heading=texts.answers_heading(), facts=facts) if facts else None


def access_button(session: Session, texts: Texts) -> tuple[Button, ...]:
    if session.access is Access.OWNER:
        return (Button(label=texts.open_to_all(), press=Press(verb=Verb.OPEN, round=session.round)),)
    return (Button(label=texts.owner_only(), press=Press(verb=Verb.CLOSE, round=session.round)),)


def restart_button(session: Session, texts: Texts) -> tuple[Button, ...]:
    if session.aside is not None:
        return (Button(label=texts.bring_back(), press=Press(verb=Verb.RESTORE, round=session.round)),)
    if session.answers:
        return (Button(label=texts.start_over(), press=Press(verb=Verb.RESTART, round=session.round)),)
    return ()
