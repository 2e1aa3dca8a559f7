"""What one person is told, help, and lists: cards outside the course of a conversation."""

from collections.abc import Sequence
from datetime import date

from dialogs.cards import (
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    CardKind,
    Fact,
    Facts,
    Line,
    Press,
    Style,
    Text,
    Tone,
    Verb,
    plain,
)
from dialogs.effects import Notice
from dialogs.session import Session, asking, planned, verdict
from dialogs.texts import Texts
from dialogs.views.days import when_of
from dialogs.views.parts import lines
from dialogs.views.settings import settings_button


def notice_card(notice: Notice, texts: Texts) -> Card:
    """One sentence for one person."""
    return sentence_card(texts.notice(notice))


def sentence_card(sentence: str) -> Card:
    """One sentence."""
    return Card(kind=CardKind.NOTICE, title="", summary=plain(sentence), blocks=(Text(line=plain(sentence)),))


def help_card(texts: Texts) -> Card:
    """What Livewise does and what can be typed."""
    return Card(
        kind=CardKind.HELP,
        title=texts.help_title(),
        summary=plain(texts.help_lines()[0]),
        blocks=(Bullets(items=lines(texts.help_lines())), start_buttons(texts, settings_button(texts))),
    )


def new_card(texts: Texts) -> Card:
    """The way to plan another training."""
    return Card(
        kind=CardKind.NOTICE,
        title="",
        summary=plain(texts.new_plan()),
        blocks=(Text(line=plain(texts.new_plan())), start_buttons(texts)),
    )


def list_card(sessions: Sequence[Session], texts: Texts, *, skipped: int = 0, more: int = 0) -> Card:
    """A page of a person's plans with their state; `skipped` newer ones come before, `more` is where it goes on."""
    blocks: tuple[Block, ...] = (Text(line=plain(texts.list_empty())),)
    summary = texts.list_empty()
    if sessions or skipped:
        summary = texts.list_summary()
        blocks = (
            Facts(facts=tuple(_listed(session, texts) for session in sessions)),
            *turn_pages(skipped, more, texts),
        )
    return Card(
        kind=CardKind.LIST,
        title=texts.list_title(),
        summary=plain(summary),
        blocks=(*blocks, start_buttons(texts)),
    )


def turn_pages(skipped: int, more: int, texts: Texts) -> tuple[Buttons, ...]:
    """The way to the newer and the older plans, where there are any."""
    buttons: list[Button] = []
    if skipped:
        buttons.append(Button(label=texts.newest_plans(), press=Press(verb=Verb.LIST)))
    if more:
        buttons.append(Button(label=texts.older_plans(), press=Press(verb=Verb.LIST, value=str(more))))
    return (Buttons(label=texts.list_title(), buttons=tuple(buttons)),) if buttons else ()


def _listed(session: Session, texts: Texts) -> Fact:
    return Fact(label=session.topic or texts.untitled(), value=state(session, texts))


def start_buttons(texts: Texts, *others: Button) -> Buttons:
    """The way to begin, and others beside it."""
    button = Button(label=texts.start_button(), press=Press(verb=Verb.START), style=Style.PRIMARY)
    return Buttons(label=texts.next_group(), buttons=(button, *others))


def forget_card(sessions: int, texts: Texts) -> Card:
    """Whether everything is to be erased."""
    button = Button(label=texts.forget_button(), press=Press(verb=Verb.FORGET), style=Style.DANGER)
    return Card(
        kind=CardKind.NOTICE,
        title=texts.forget_title(),
        summary=plain(f"{texts.forget_title()} {texts.forget_question(sessions)}"),
        blocks=(
            Text(line=plain(texts.forget_question(sessions))),
            Buttons(label=texts.forget_title(), buttons=(button,)),
            Text(line=plain(texts.keep_everything()), tone=Tone.QUIET),
        ),
    )


def next_day(session: Session, today: date) -> date | None:
    """The next day on which something of the plan begins, None when there is none."""
    plan = planned(session)
    if plan is None:
        return None
    days = (plan.booking.day, *(step.opens for step in plan.steps))
    return min((day for day in days if day >= today), default=None)


def state(session: Session, texts: Texts) -> Line:
    """How far a session is, in a few words."""
    decided = verdict(session)
    if asking(session) is not None or decided is None:
        return plain(texts.state_asking())
    plan = planned(session)
    if plan is None:
        return plain(texts.state_decided(decided.result))
    return texts.state_planned(plan.result, when_of(plan))
