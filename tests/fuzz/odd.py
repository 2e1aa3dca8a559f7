"""What may stand where something else belongs: odd words, numbers, JSON, bytes, headers, and changes to real JSON."""

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast
from urllib.parse import quote, urlencode

from hypothesis import strategies as st

Way = tuple[str | int, ...]

WORDS: Final[Sequence[str]] = (
    *(
        "",
        " ",
        "x",
        "true",
        "null",
        "0",
        "-1",
        "1e309",
        "nan",
        "9" * 400,
        "٣",
        "\x00",
        "\r\nX-Evil: 1",
        "../../etc/passwd",
    ),
    *(
        "%2e%2e%2f",
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "{{7*7}}",
        "${7*7}",
        "%s%n",
        "<!channel>",
    ),
    *(
        "<!here> <@U1> <https://evil.example|x>",
        "@everyone",
        "[a](javascript:alert(1))",
        "<at>all</at>",
        "=cmd|' /C calc'!A0",
    ),
    *("\u202egnp.exe", "\ud800", "a\udfffb", "é" * 300, "👩‍👩‍👧‍👦", "ﷺ", "İ", "\u2028", "\ufeff", "z̴̡" * 50),
    *(
        "http://127.0.0.1:6379/",
        "https://169.254.169.254/latest/meta-data/",
        "file:///etc/passwd",
        "javascript:alert(1)",
    ),
    *(
        "//evil.example",
        "https://slack.com@evil.example/",
        "http://[::1]/",
        "gopher://127.0.0.1/_x",
        "https://evil.example\\@slack.com",
    ),
    *(
        "help",
        "my plans",
        "agenda",
        "start over",
        "not sure",
        "14 May at 9:00",
        "done",
        "snooze until Thursday",
        "language",
    ),
    *(
        "Europe/Ljubljana",
        "Nowhere/Atlantis",
        "de-DE",
        "xx",
        "9999-12-31",
        "0001-01-01",
        "24:00",
        "2027-01-19",
        "15:00",
    ),
)
# Long, and of a kind over which a careless pattern would take for ever.
UNITS: Final[Sequence[str]] = (
    *(
        "a",
        "_",
        " ",
        "9",
        "\n",
        "a_",
        "1:",
        "9:00 ",
        "in ",
        "not sure ",
        "9:00-9:45 Lecture\n",
        "|",
        "a;",
        "(",
        "'",
        "-",
        "\u0301",
    ),
    *("=1+1\t", "\ud83d", "<a ", "&amp;", "*", "/", "https://a.b/", "hands on ", "before ", "1,", "@", "%", "\\"),
)
BARE: Final[Sequence[object]] = (None, True, False, 0, 1, -1, 1.5, 1e308, float("nan"), float("-inf"), 10**400, 2**63)
_SMALL: Final = '[[], [null], [[]], ["x"], [{}], {}, {"id": null}, {"": ""}, {"type": {}}, {"text": 1}]'
LISTS: Final = cast("Sequence[object]", json.loads(_SMALL))
_DROPPED: Final = object()

units = st.tuples(st.sampled_from(UNITS), st.sampled_from((300, 5_000, 40_000))).map(
    lambda pair: (pair[0] * pair[1])[: pair[1]]
)
words = st.one_of(st.sampled_from(WORDS), st.sampled_from(WORDS), st.text(max_size=40), units)
values: st.SearchStrategy[object] = st.one_of(words, st.sampled_from(BARE), st.sampled_from(LISTS))
jsons: st.SearchStrategy[object] = st.recursive(
    values,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=10,
)

# --- changes to what is real --------------------------------------------------------------------------------------


def ways(value: object, way: Way = ()) -> Iterator[Way]:
    """The ways to everything in a JSON value."""
    if isinstance(value, Mapping):
        for key, inner in cast("Mapping[str, object]", value).items():
            yield (*way, key)
            yield from ways(inner, (*way, key))
    elif isinstance(value, list):
        for number, inner in enumerate(cast("list[object]", value)):
            yield (*way, number)
            yield from ways(inner, (*way, number))


def changed(value: Any, way: Way, odd: object) -> Any:  # noqa: ANN401 - JSON is what it is
    """The value with something else, or nothing, at the end of the way; as it is where there is no such way."""
    if not way:
        return odd
    step, *rest = way
    if isinstance(value, str):
        return value
    try:
        inner = value[step]
    except (IndexError, KeyError, TypeError):
        return value
    if rest and not isinstance(inner, dict | list):
        return value
    copied = value.copy()
    if not rest and odd is _DROPPED:
        del copied[step]
    else:
        copied[step] = changed(inner, tuple(rest), odd)
    return copied


@st.composite
def changes(draw: st.DrawFn, sample: object, more: st.SearchStrategy[str]) -> object:
    """A real value in which up to three things are missing or odd; `more` is what is odd for this one."""
    found = sample
    every = list(ways(sample))
    for _ in range(draw(st.integers(0, 3))):
        odd = draw(st.one_of(st.just(_DROPPED), more, values))
        found = changed(found, draw(st.sampled_from(every)), odd)
    return found


# --- bytes --------------------------------------------------------------------------------------------------------


def as_json(value: object) -> bytes:
    """JSON in ASCII, halves of characters and infinities included."""
    return json.dumps(value, default=str).encode()


def as_form(fields: Mapping[str, object]) -> bytes:
    """A form."""
    return urlencode({name: str(value).encode(errors="replace") for name, value in fields.items()}).encode()


_BROKEN: Final[Sequence[bytes]] = (
    *(
        b"",
        b" ",
        b"{",
        b"}",
        b"null",
        b"17",
        b"[]",
        b'"x"',
        b"{'a': 1}",
        b'{"a": 1} x',
        b"\xff\xfe\x00",
        b"\xef\xbb\xbf{}",
    ),
    *(b'{"a":' * 50_000, b"[" * 100_000, b'{"a":' * 20_000 + b"1" + b"}" * 20_000, b'{"n": ' + b"9" * 5_000 + b"}"),
    *(b'{"a": "\xed\xa0\x80"}', b'{"a": 1, "a": {"a": 2}}', b'{"id": "' + b"a" * 400_000 + b'"}', b"a" * 600_000),
    *(b"{" + b",".join(b'"%d": 1' % n for n in range(30_000)) + b"}", b" " * 1_100_000, b"\x00" * 5_000),
    *(b"payload", b"payload=", b"payload=%", b"payload=%ff", b"&" * 50_000, b"a=b&" * 50_000, b"payload=[]&payload={}"),
    *(b"--x\r\nContent-Disposition: form-data; name=a\r\n\r\nb\r\n--x--\r\n", b"text=" + b"+" * 100_000, b"%00=%00"),
    *(gzip.compress(b" " * 3_000_000), zlib.compress(b"{}" * 1_000_000)),
)
bodies = st.one_of(st.sampled_from(_BROKEN), st.binary(max_size=200), jsons.map(as_json))

_METHODS: Final[Sequence[bytes]] = (
    *(b"GET", b"POST", b"HEAD", b"PUT", b"DELETE", b"PATCH", b"OPTIONS", b"TRACE", b"CONNECT", b"PROPFIND", b"get"),
    *(b"X" * 300, b"P\xc3\xb6ST", b"*"),
)
methods = st.sampled_from(_METHODS)

CONTENT_TYPES: Final[Sequence[bytes]] = (
    *(b"application/json", b"application/json; charset=utf-8", b"application/x-www-form-urlencoded", b"text/plain"),
    *(b"multipart/form-data; boundary=x", b"multipart/form-data", b"", b"a", b"application/json; charset=utf-16", b";"),
    *(b"application/json; charset=nonsense", b"text/html; charset=\xff", b'application/json; charset="'),
)
_HEADERS: Final[Sequence[tuple[bytes, Sequence[bytes]]]] = (
    (b"Accept", (b"text/html", b"*/*", b"", b"text/html;q=nan", b"text/event-stream")),
    (
        b"Accept-Language",
        (b"de", b"sl-SI,sl;q=0.9", b"", b"*", b"x" * 5_000, b",,,;q=", b"en;q=9e999", b"\xff", b"../../x"),
    ),
    (
        b"Cookie",
        (
            b"livewise=x",
            b"livewise=" + b"a" * 4_000,
            b"=;=;=",
            b"livewise",
            b'livewise="\\012"',
            b"\xff=\xff",
            b"a=b;" * 500,
        ),
    ),
    (
        b"Cookie",
        (b"livewise-slack-install=x", b"__Host-livewise=" + b"0" * 32 + b".x.y", b"livewise=\x80", b'livewise="'),
    ),
    (b"Host", (b"", b"evil.example", b"127.0.0.1", b"[::1", b"a b", b"127.0.0.1:99999999", b"\xff", b"xn--\xe9", b"*")),
    (b"Origin", (b"null", b"https://evil.example", b"", b"http://", b"x" * 3_000)),
    (b"Sec-Fetch-Site", (b"cross-site", b"same-origin", b"none", b"\xff")),
    (b"X-Livewise-Token", (b"", b"x", b"\xff" * 20, b"a.b.c")),
    (
        b"Authorization",
        (
            b"",
            b"Bearer",
            b"Bearer ",
            b"Bearer a.b.c",
            b"Bearer eyJhbGciOiJub25lIn0.e30.",
            b"Basic \xff",
            b"Bearer " + b"a" * 7_000,
        ),
    ),
    (b"X-Slack-Request-Timestamp", (b"0", b"", b"9" * 400, b"-1", b"1e9", b"\xff", b"NaN")),
    (b"X-Slack-Signature", (b"v0=", b"v0=" + b"0" * 64, b"", b"\xff")),
    (b"X-Slack-Retry-Num", (b"1", b"x", b"9" * 5_000)),
    (b"Content-Encoding", (b"gzip", b"deflate", b"br", b"zstd", b"identity", b"x", b"gzip, gzip")),
    (b"Expect", (b"100-continue", b"200-ok", b"")),
    (b"Range", (b"bytes=0-1", b"bytes=-", b"x", b"bytes=99999999999-")),
    (b"If-None-Match", (b"*", b'"x"', b"\xff")),
    (b"If-Modified-Since", (b"x", b"Thu, 01 Jan 1970 00:00:00 GMT", b"9" * 99)),
    (b"X-Forwarded-For", (b"127.0.0.1", b"\xff", b"")),
    (b"Forwarded", (b"for=127.0.0.1;host=evil.example", b";;;")),
    (b"Upgrade", (b"websocket", b"h2c")),
    (b"Sec-WebSocket-Key", (b"x", b"AAAAAAAAAAAAAAAAAAAAAA==")),
    (b"Last-Event-ID", (b"1", b"\xff", b"a" * 3_000)),
    (b"X-Odd", (b"a" * 20_000, b"\x00", b"\r", b"a\x7fb", b"")),
    (b"X Odd", (b"1",)),
)
odd_headers = st.lists(
    st.sampled_from(_HEADERS).flatmap(lambda pair: st.tuples(st.just(pair[0]), st.sampled_from(pair[1]))), max_size=4
).map(tuple)


def in_path(word: str) -> bytes:
    """A word as one piece of a path."""
    return quote(word.encode("utf-8", "surrogatepass"), safe="").encode()[:6_000]


_PIECES: Final[Sequence[bytes]] = (
    *(
        b"..",
        b".",
        b"%2e%2e",
        b"%2F..%2F",
        b"%00",
        b"%ff",
        b"%ed%a0%80",
        b"%",
        b"%zz",
        b"a" * 7_000,
        b"%25",
        b"%5c..%5c",
    ),
    *(b"0" * 32, b"plan.ics", b"\xff\xfe", b"a;b=c", b"~", b"*", b"a%0d%0aX-Evil:%201", b"%u0041", b""),
)
pieces = st.one_of(st.sampled_from(_PIECES), words.map(in_path))
queries = st.one_of(
    st.just(b""),
    st.sampled_from(
        (
            b"?",
            b"?watch=",
            b"?here=%ff",
            b"?" + b"a=b&" * 1_500,
            b"?%00=%00",
            b"?watch=" + b"0" * 32,
            b"?a[]=1&a=2",
            b"?=#",
        )
    ),
    st.tuples(st.sampled_from((b"watch", b"here", b"code", b"state", b"error", b"team", b"x")), words).map(
        lambda pair: b"?" + pair[0] + b"=" + in_path(pair[1])
    ),
)
