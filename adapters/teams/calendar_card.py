"""The card that leads to a plan's calendar file."""

from adapters.teams.elements import ActionSet, AdaptiveCard, Element, OpenUrlAction
from adapters.teams.limits import VERSION
from adapters.teams.render import AdaptiveMessage
from adapters.teams.text import QUIET, paragraphs
from dialogs.cards import plain
from dialogs.texts import catalogue


def draw_calendar(link: str, locale: str) -> AdaptiveMessage:
    """A button that opens the link, or why there is none; `locale` is a BCP 47 tag."""
    texts = catalogue(locale)
    chat = texts.chat
    sentence = chat.calendar_ready if link else chat.no_link
    body: list[Element] = [*paragraphs((sentence,), locale)]
    if link:
        opening = OpenUrlAction(type="Action.OpenUrl", title=chat.calendar_open, url=link)
        lasts = paragraphs(plain(chat.calendar_lasts), locale, QUIET, "small")
        body += [ActionSet(type="ActionSet", actions=[opening]), *lasts]
    card = AdaptiveCard(
        type="AdaptiveCard",
        version=VERSION,
        lang=texts.page.language,
        fallbackText=sentence,
        speak=sentence,
        body=body,
    )
    return AdaptiveMessage(card=card, summary=sentence)
