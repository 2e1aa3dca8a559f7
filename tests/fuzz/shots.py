"""One request as the bytes that travel, and what comes back for it: no HTTP client stands between, to put it right."""

import http.client
import socket
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

_CONNECT_S: Final = 5.0
_STREAM: Final = "text/event-stream"
_MOST: Final = 1 << 22  # bytes of an answer that are read


class Proof(StrEnum):
    """What a request brings along so that it is taken for what it says it is."""

    NONE = "none"
    SLACK = "a signature of now"
    TEAMS = "a token of the connector"
    PAGE = "the cookie and the token of a page"
    COOKIE = "the cookie alone"
    INSTALL = "the cookie of an installation that was begun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A request; words in dollar signs in path and body are filled in when it is sent."""

    method: bytes
    path: bytes
    headers: tuple[tuple[bytes, bytes], ...] = ()
    body: bytes = field(default=b"", repr=False)
    proof: Proof = Proof.NONE

    def __str__(self) -> str:
        body = self.body if len(self.body) < 2000 else self.body[:2000] + b"... (%d bytes)" % len(self.body)
        return f"{self.method!r} {self.path!r} {self.headers!r} {self.proof!r} {body!r}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back; status 0 for nothing at all, with the reason as its text."""

    status: int
    headers: Mapping[str, str]
    text: str
    seconds: float


def send(shot: Shot, port: int, *, patience_s: float) -> Answer:
    """Send it over a connection of its own and read the answer, of a stream its beginning."""
    began = time.monotonic()

    def answer(status: int, text: str, headers: Mapping[str, str] | None = None) -> Answer:
        return Answer(status=status, headers=headers or {}, text=text, seconds=time.monotonic() - began)

    try:
        connection = socket.create_connection(("127.0.0.1", port), timeout=_CONNECT_S)
    except OSError as error:
        return answer(0, f"not connected: {error}")
    with connection:
        connection.settimeout(patience_s)
        # Whoever refuses a body may hang up before it has all arrived; the answer is there all the same.
        with suppress(ConnectionError):
            connection.sendall(_spelled(shot, port))
        response = http.client.HTTPResponse(connection, method=shot.method.decode("latin-1").upper())
        try:
            response.begin()
            headers = {name.lower(): value for name, value in response.getheaders()}
            read = b"" if headers.get("content-type", "").startswith(_STREAM) else response.read(_MOST)
            return answer(response.status, read.decode("utf-8", "replace"), headers)
        except TimeoutError:
            return answer(0, "no answer in time")
        except (http.client.HTTPException, OSError) as error:
            return answer(0, f"{type(error).__name__}: {error}")
        finally:
            response.close()


def _spelled(shot: Shot, port: int) -> bytes:
    named = {name.lower() for name, _ in shot.headers}
    head = [shot.method + b" " + shot.path + b" HTTP/1.1"]
    if b"host" not in named:
        head.append(b"Host: 127.0.0.1:%d" % port)
    head += [name + b": " + value for name, value in shot.headers]
    head += [b"Content-Length: %d" % len(shot.body), b"Connection: close"]
    return b"\r\n".join(head) + b"\r\n\r\n" + shot.body
