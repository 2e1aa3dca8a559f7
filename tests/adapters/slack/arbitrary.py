"""Cards nobody would make: huge, hostile, empty, and full of buttons."""

from datetime import date, time
from typing import TypeVar

from hypothesis import strategies as st

from dialogs.cards import (
    Bar,
    Bars,
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    CardKind,
    Choice,
    Fact,
    Facts,
    FieldKind,
    Form,
    InputField,
    Line,
    Link,
    Need,
    Part,
    Press,
    Shade,
    Shape,
    Span,
    StepRow,
    Steps,
    Style,
    Text,
    Tone,
    Verb,
    When,
)

T = TypeVar("T")

# What people type and what attackers type, besides whatever hypothesis thinks of.
NASTY = (
    "<!channel>",
    "<!everyone|x> & <@U1> <#C1>",
    "<https://evil.example|click>",
    "*bold* _it_ ~no~ `code` :tada: @here",
    "&lt;!channel&gt; &amp;amp;",
    "\u202eevil\u2066",
    "tab\tnull\x00 line\r\nbreak\n",
    "\ud800 unpaired",
    "👩‍👩‍👧‍👦🇸🇮",
    " \n ",
    "",
)

short = st.one_of(st.sampled_from(NASTY), st.text(max_size=30))
phrases = st.tuples(short, st.sampled_from((1, 1, 1, 1, 30))).map(lambda pair: pair[0] * pair[1])
texts = st.tuples(short, st.sampled_from((1, 1, 1, 1, 30, 2_000))).map(lambda pair: pair[0] * pair[1])


def many(items: st.SearchStrategy[T], times: tuple[int, ...] = (1, 1, 1, 10)) -> st.SearchStrategy[tuple[T, ...]]:
    """A few different items, now and then many times."""
    return st.tuples(st.lists(items, max_size=4), st.sampled_from(times)).map(lambda pair: tuple(pair[0]) * pair[1])


whens = st.builds(
    When,
    day=st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)) | st.sampled_from((date.min, date.max)),
    time=st.none() | st.times().map(lambda clock: clock.replace(second=0, microsecond=0)) | st.just(time(0)),
    zone=st.sampled_from(("UTC", "Europe/Ljubljana", "America/New_York", "Nowhere/Atlantis", "../etc/passwd", "")),
    shape=st.sampled_from(Shape),
)
links = st.sampled_from(
    ("https://meet.example/a?b=1&c=2", "http://intranet:8080/", "https://x.example/" + "ž" * 200)
).map(Link)
spans: st.SearchStrategy[Span] = st.one_of(texts, whens, links)
lines: st.SearchStrategy[Line] = st.lists(spans, max_size=3).map(tuple)
parts = st.from_regex(r"[a-z0-9_.\-]{0,40}", fullmatch=True)
presses = st.builds(Press, verb=st.sampled_from(Verb), round=st.integers(0, 999_999_999), subject=parts, value=parts)
buttons = st.builds(Button, label=texts, press=presses, style=st.sampled_from(Style))
fields = st.builds(
    InputField,
    name=st.from_regex(r"[a-z_.]{1,20}", fullmatch=True),
    kind=st.sampled_from(FieldKind),
    label=texts,
    value=texts | st.sampled_from(("2027-01-19", "15:00", "24:00", "2027-02-30", "20270119")),
    hint=texts,
    error=texts,
    need=st.sampled_from(Need),
    # Very long or very many: both together, in each of many fields, make cards of a hundred megabytes.
    choices=many(st.builds(Choice, value=short, label=texts), (1,))
    | many(st.builds(Choice, value=short, label=phrases), (1, 50)),
)
forms = st.builds(Form, fields=many(fields, (1, 1, 20)), submit=buttons, cancel=buttons)
minutes = st.integers(0, 600) | st.sampled_from((-5, 0, 1, 10**30))
bars = st.builds(
    Bars,
    bars=many(
        st.builds(
            Bar,
            name=texts,
            parts=many(
                st.builds(Part, shade=st.sampled_from(Shade), name=texts, minutes=minutes, length=texts), (1, 1, 30)
            ),
            length=texts,
        )
    ),
    alt=texts,
    heading=texts,
)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Text, line=lines, tone=st.sampled_from(Tone)),
    st.builds(Bullets, items=many(lines, (1, 1, 100)), heading=texts),
    st.builds(
        Facts,
        facts=many(st.builds(Fact, label=texts, value=lines, button=st.none() | buttons), (1, 1, 3, 50)),
        heading=texts,
    ),
    st.builds(
        Steps,
        heading=texts,
        rows=many(st.builds(StepRow, name=texts, when=lines, length=texts, note=lines)),
        total=texts,
    ),
    st.builds(Buttons, label=texts, buttons=many(buttons, (1, 1, 10, 50))),
    forms,
    bars,
)
cards = st.builds(
    Card,
    kind=st.sampled_from(CardKind),
    title=texts,
    summary=lines,
    blocks=st.one_of(
        st.lists(blocks, max_size=5).map(tuple), many(blocks.filter(lambda block: isinstance(block, Text)), (20,))
    ),
    session=st.from_regex(r"[A-Za-z0-9|]{0,30}", fullmatch=True),
)
