"""Which language a request is answered in."""

from collections.abc import Iterator

from aiohttp import web
from babel import Locale, UnknownLocaleError
from babel.core import get_global

from dialogs.locales import region_of
from dialogs.texts import Texts, catalogue
from dialogs.texts.page import Page

_CHOSEN = web.RequestKey("chosen", str)
_HEADER_LIMIT = 500  # characters of Accept-Language that are read
_ELSEWHERE = {"en": "en_GB"}  # the customs for readers whose region is not known


def find_texts(request: web.Request) -> Texts:
    """The sentences for this reader."""
    return catalogue(find_language(request))


def find_page(request: web.Request) -> Page:
    """The page's own sentences for this reader."""
    return find_texts(request).page


def speak(request: web.Request, locale: str) -> None:
    """Answer this request in a language that its reader has chosen."""
    request[_CHOSEN] = locale


def find_language(request: web.Request) -> str:
    """The BCP 47 tag the reader has chosen, or their browser asks for first; empty when it asks for none."""
    return request.get(_CHOSEN, "") or next(_tags(request), "")


def find_date_locale(request: web.Request) -> str:
    """The locale for dates and numbers: in the language of the sentences, by the customs of the reader's region."""
    tag = find_language(request)
    language = find_page(request).language
    if not tag or tag == language:
        return language
    try:
        wanted = Locale.parse(region_of(tag), sep="-")
        region = wanted.territory or _usual_region(wanted.language)
        return str(Locale(language, territory=region))
    except (ValueError, TypeError, UnknownLocaleError):
        return _ELSEWHERE.get(language, language)


def _usual_region(language: str) -> str | None:
    """Where a language is mostly spoken ("sl" -> "SI")."""
    return Locale.parse(str(get_global("likely_subtags").get(language, language))).territory


def _tags(request: web.Request) -> Iterator[str]:
    """The languages of Accept-Language, the most wanted first."""
    weighted: list[tuple[float, str]] = []
    for entry in request.headers.get("Accept-Language", "")[:_HEADER_LIMIT].split(","):
        tag, _, weight = entry.strip().partition(";q=")
        if tag and tag != "*" and tag.replace("-", "").isalnum() and tag.isascii():
            weighted.append((_read_weight(weight), tag))
    return (tag for _, tag in sorted(weighted, key=lambda pair: -pair[0]))


def _read_weight(weight: str) -> float:
    try:
        return float(weight) if weight else 1.0
    except ValueError:
        return 0.0
