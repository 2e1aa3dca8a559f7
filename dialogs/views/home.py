"""The app's own page: what it does, the person's plans, and how to begin."""

from collections.abc import Sequence
from datetime import date

from dialogs.cards import Block, Bullets, Card, CardKind, Fact, Facts, Line, Text, Tone, When, plain
from dialogs.session import Session
from dialogs.texts import Texts
from dialogs.texts.chat import Permission
from dialogs.views.notes import next_day, start_buttons, state, turn_pages
from dialogs.views.parts import lines
from dialogs.views.settings import settings_button


def home_card(
    sessions: Sequence[Session],
    texts: Texts,
    *,
    skipped: int,
    more: int,
    today: date,
    missing: Sequence[Permission],
    command: str,
    name: str,
) -> Card:
    """A page of plans between what Livewise does and how to begin; `missing` is what is not allowed here."""
    chat = texts.chat
    blocks: list[Block] = [
        Text(line=plain(chat.home_lead)),
        start_buttons(texts, settings_button(texts)),
        Text(line=plain(chat.plans_heading), tone=Tone.LEAD),
    ]
    if sessions or skipped:
        blocks.append(
            Facts(
                facts=tuple(
                    Fact(label=session.topic or texts.untitled(), value=_state(session, texts, today))
                    for session in sessions
                )
            )
        )
        blocks += turn_pages(skipped, more, texts)
    else:
        blocks.append(Text(line=plain(chat.no_plans)))
    blocks.append(Bullets(heading=chat.ways_heading, items=lines(chat.ways(command, name))))
    blocks.append(Text(line=plain(chat.commands(command)), tone=Tone.QUIET))
    if missing:
        blocks.append(
            Bullets(heading=chat.permissions_heading, items=lines(tuple(chat.permissions[each] for each in missing)))
        )
    return Card(kind=CardKind.HOME, title=chat.home_title, summary=plain(chat.home_lead), blocks=tuple(blocks))


def _state(session: Session, texts: Texts, today: date) -> Line:
    following = next_day(session, today)
    known = state(session, texts)
    return known if following is None else (*known, "\n", *texts.next_date(When(day=following)))
