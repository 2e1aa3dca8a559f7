"""The recommendation: result first, then two reasons, then what would change it; and what speaks against it."""

from dialogs import grid
from dialogs.cards import Block, Bullets, Button, Buttons, Card, CardKind, Press, Style, Text, Tone, Verb, plain
from dialogs.grid import SPECIAL_CASES, Case, Result, Verdict
from dialogs.session import Session, asking, verdict
from dialogs.texts import Texts
from dialogs.views.parts import care_block, lines, outdated_card
from dialogs.views.question import access_button, answers_block, restart_button


def recommendation_card(session: Session, decided: Verdict, texts: Texts) -> Card:
    result = decided.result
    title = texts.result_title(result) if decided.firm else texts.provisional_title(result)
    summary = (
        texts.result_summary(session.topic, result)
        if decided.firm
        else texts.provisional_summary(session.topic, result)
    )
    blocks: list[Block] = [
        Text(line=plain(session.topic), tone=Tone.QUIET),
        Text(line=plain(texts.gist(result)), tone=Tone.LEAD),
    ]
    if not decided.firm:
        blocks.append(Text(line=plain(texts.provisional()), tone=Tone.WARNING))
    blocks.append(Bullets(heading=texts.why_heading(), items=lines(reasons(session, decided, texts))))
    hint = _behavior_hint(session, decided, texts)
    if hint:
        blocks.append(Text(line=plain(hint)))
    blocks.append(Bullets(heading=texts.change_heading(), items=lines(_changes(session, decided, texts))))
    care = care_block(decided.case, texts)
    if care is not None:
        blocks += [Text(line=plain(texts.support_layer())), care]
    blocks.append(Buttons(label=texts.next_group(), buttons=_next_buttons(session, result, texts)))
    answers = answers_block(session, None, texts)
    if answers is not None:
        blocks.append(answers)
    about_answers = (*access_button(session, texts), *restart_button(session, texts))
    blocks.append(Buttons(label=texts.answers_heading(), buttons=about_answers))
    return Card(
        kind=CardKind.RECOMMENDATION, title=title, summary=plain(summary), blocks=tuple(blocks), session=session.id
    )


def _next_buttons(session: Session, result: Result, texts: Texts) -> tuple[Button, ...]:
    label = texts.lay_out_plan(result) if session.booking is None else texts.rebook()
    return (
        Button(
            label=label,
            press=Press(verb=Verb.PLAN, round=session.round),
            style=Style.PRIMARY if session.booking is None else Style.PLAIN,
        ),
        Button(label=texts.object(), press=Press(verb=Verb.OBJECT, round=session.round)),
    )


def reasons(session: Session, decided: Verdict, texts: Texts) -> tuple[str, ...]:
    """Two reasons in the person's own answers; a special case is the first of them."""
    own = tuple(texts.reason(question, option) for question, option in grid.reasons(session.answers))
    if decided.case in SPECIAL_CASES:
        live = tuple(
            texts.reason(question, option)
            for question, option in grid.reasons(session.answers)
            if grid.points_live(option)
        )
        return (texts.case_reason(decided.case, decided.base), *live[:1])
    return own or (texts.no_reasons(),)


def _behavior_hint(session: Session, decided: Verdict, texts: Texts) -> str:
    contested = grid.contested(session.answers)
    if contested is grid.Contested.KNOWLEDGE_ALL_LIVE and decided.case not in SPECIAL_CASES:
        return texts.behavior_hint()
    return ""


def _changes(session: Session, decided: Verdict, texts: Texts) -> tuple[str, ...]:
    if decided.case in SPECIAL_CASES:
        return (texts.case_firm(),)
    changes: list[str] = []
    open_answers = grid.open_answers(session.answers)
    if decided.firm:
        changes += [texts.flip(flip) for flip in decided.flips]
        if not changes:
            changes.append(texts.no_flip())
        if open_answers:
            changes.append(texts.open_but_firm(open_answers))
    else:
        first, *rest = decided.find_out
        changes.append(texts.find_out(first))
        changes += [texts.also_open(question) for question in rest]
    if grid.asks_followup(session.answers):
        if decided.case is Case.UNSURE:
            changes.append(texts.case_unsure())
        elif decided.result is Result.HYBRID:
            changes.append(texts.case_flip())
    return tuple(changes)


def objection_card(session: Session, texts: Texts) -> Card:
    """The case for the nearest other result."""
    decided = verdict(session)
    if asking(session) is not None or decided is None:
        return outdated_card(session, texts)
    return Card(
        kind=CardKind.REASONS,
        title=texts.objection_title(),
        summary=plain(texts.objection_summary(session.topic)),
        blocks=tuple(Text(line=plain(sentence)) for sentence in _objection(session, decided, texts)),
        session=session.id,
    )


def _objection(session: Session, decided: Verdict, texts: Texts) -> tuple[str, ...]:
    if decided.case in SPECIAL_CASES:
        return (texts.objection_case(),)
    if not decided.firm:
        return (texts.objection_open(),)
    contested = grid.contested(session.answers)
    return (texts.no_objection(),) if contested is None else texts.objection(contested)
