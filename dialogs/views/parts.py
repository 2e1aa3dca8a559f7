"""Pieces that several cards share."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.cards import Bullets, Card, CardKind, Line, Text, Tone, plain
from dialogs.grid import Case
from dialogs.plan_care import CARE_RULES
from dialogs.session import Session
from dialogs.texts import Texts


def lines(sentences: Sequence[str]) -> tuple[Line, ...]:
    return tuple(plain(sentence) for sentence in sentences)


def closed_card(session: Session, texts: Texts) -> Card:
    """What is left of a message whose conversation goes on below; it still says what it was about."""
    return _about(session, texts.closed(), texts)


def outdated_card(session: Session, texts: Texts) -> Card:
    """What is left of a message about answers that are being changed."""
    return _about(session, texts.outdated(), texts)


def _about(session: Session, sentence: str, texts: Texts) -> Card:
    card = sentence_card(session, CardKind.CLOSED, sentence)
    if not session.topic:
        return card
    return replace(
        card,
        summary=plain(f"{session.topic}{texts.colon}{sentence}"),
        blocks=(Text(line=plain(session.topic)), *card.blocks),
    )


def sentence_card(session: Session, kind: CardKind, sentence: str) -> Card:
    """One quiet sentence in place of a whole message."""
    return Card(
        kind=kind,
        title="",
        summary=plain(sentence),
        blocks=(Text(line=plain(sentence), tone=Tone.QUIET),),
        session=session.id,
    )


def care_block(case: Case, texts: Texts) -> Bullets | None:
    """The care rules of a special case, None for any other."""
    rules = CARE_RULES[case]
    if not rules:
        return None
    return Bullets(heading=texts.care_heading(), items=lines(tuple(texts.care(rule) for rule in rules)))
