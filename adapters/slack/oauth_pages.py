"""The pages that install the app: what they look like and which browser may do what with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from adapters.slack.app import COMMAND
from dialogs.texts import Texts
from dialogs.texts.install import Grant

PLATFORM: Final = "Slack"
_TEMPLATES: Final = Path(__file__).parent / "templates"

# The address of the last page holds a code: nothing may keep or pass it on.
HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Server": "Livewise",  # no version of anything
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

_GRANTS: Final[Mapping[str, Grant]] = {
    "app_mentions:read": Grant.MENTIONS,
    "channels:history": Grant.READ_PUBLIC,
    "chat:write": Grant.POST,
    "chat:write.public": Grant.POST_ANYWHERE,
    "commands": Grant.COMMANDS,
    "files:write": Grant.FILES,
    "groups:history": Grant.READ_PRIVATE,
    "im:history": Grant.READ_DIRECT,
    "im:write": Grant.WRITE_DIRECT,
    "mpim:history": Grant.READ_GROUP,
    "users:read": Grant.PEOPLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A scope by its name at Slack and, where we have words for it, what it is for."""

    scope: str
    grant: Grant | None


def asked(scopes: Sequence[str]) -> tuple[Asked, ...]:
    """The scopes as the install page lists them."""
    return tuple(Asked(scope=scope, grant=_GRANTS.get(scope)) for scope in scopes)


def draw_install(texts: Texts, *, url: str, needed: Sequence[Asked], optional: Sequence[Asked]) -> str:
    """The first page; `url` is where its button leads."""
    return _draw("install.html", texts, url=url, needed=needed, optional=optional)


def draw_done(texts: Texts, *, org_wide: bool) -> str:
    """The last page."""
    return _draw("done.html", texts, org_wide=org_wide)


def draw_not_done(texts: Texts, sentence: str) -> str:
    """What is shown instead when it did not work."""
    return _draw("not_done.html", texts, sentence=sentence)


@cache
def style_sheet() -> str:
    """The style of all of them."""
    return (_TEMPLATES / "install.css").read_text(encoding="utf-8")


def _draw(name: str, texts: Texts, **context: object) -> str:
    template = _environment().get_template(name)
    return template.render(
        texts=texts.install, language=texts.page.language, platform=PLATFORM, command=COMMAND, **context
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
