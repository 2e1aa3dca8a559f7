"""Signed, short-lived links to a plan's calendar file, for platforms on which no file can be handed over.

Whoever has the link has the file, so it works for a day. What it says is a thread and a person; the file is made
anew from the plan as it is then.
"""

from typing import Final, cast
from urllib.parse import quote

from aiohttp import web
from itsdangerous import BadSignature, SignatureExpired, URLSafeTimedSerializer

from adapters.base import Desk, DeskUnavailable, Person
from dialogs.texts import catalogue

_PATH: Final = "/calendar/"
_SALT: Final = "livewise.calendar"
_SECONDS: Final = 24 * 3600
_HEADERS: Final = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex", "X-Content-Type-Options": "nosniff"}


class CalendarLinks:
    """Writes links and answers them; without a public address there are none."""

    def __init__(self, *, secret: str, base_url: str) -> None:
        self._serializer = URLSafeTimedSerializer(secret, salt=_SALT)
        self._base_url = base_url

    def lead_to(self, base_url: str) -> None:
        """Write links to this address from now on, unless there is one."""
        self._base_url = self._base_url or base_url.rstrip("/")

    def write(self, thread: str, person: Person) -> str:
        """The address of the calendar file of a thread's plan as this person may see it; empty when there is none."""
        if not self._base_url:
            return ""
        token = str(self._serializer.dumps([person.tenant, person.id, thread, person.locale]))
        return f"{self._base_url}{_PATH}{token}"

    def routes(self, desk: Desk) -> tuple[web.RouteDef, ...]:
        """The route that the links lead to."""

        async def download(request: web.Request) -> web.Response:
            try:
                said: object = self._serializer.loads(request.match_info["token"], max_age=_SECONDS)
            except SignatureExpired:
                return _sentence(410, catalogue("en").chat.link_expired)
            except BadSignature:
                return _sentence(404, catalogue("en").chat.link_unknown)
            tenant, person_id, thread, locale = cast("list[str]", said)
            try:
                file = await desk.calendar(thread, Person(tenant=tenant, id=person_id, locale=locale))
            except DeskUnavailable:
                return _sentence(503, catalogue(locale).chat.link_later)
            if file is None:
                return _sentence(404, catalogue(locale).chat.link_unknown)
            disposition = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name)}"}
            return web.Response(body=file.content, content_type=file.media_type, headers={**_HEADERS, **disposition})

        return (web.get(_PATH + "{token}", download),)


def _sentence(status: int, sentence: str) -> web.Response:
    return web.Response(status=status, text=sentence, headers=_HEADERS)
