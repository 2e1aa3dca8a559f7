"""Cards with every block there is, and arbitrary ones."""

from datetime import date, time

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
    Span,
    StepRow,
    Steps,
    Style,
    Text,
    Tone,
    Verb,
    When,
    plain,
)
from tests.adapters.slack.samples import AGENDA, AGENDA_FORM

DAY = When(day=date(2027, 5, 14))
MOMENT = When(day=date(2027, 5, 14), time=time(15, 0), zone="Europe/Ljubljana")
YES = Button(label="Yes, immediately", press=Press(verb=Verb.ANSWER, round=2, subject="correction", value="yes"))
NO = Button(label="No, later is fine", press=Press(verb=Verb.ANSWER, round=2, subject="correction", value="no"))
CHANGE = Button(label="Change goal", press=Press(verb=Verb.CHANGE, round=2, subject="goal"))
BOOK = Button(label="Make the plan", press=Press(verb=Verb.BOOK, round=3), style=Style.PRIMARY)
HOUR = Button(label="Snooze for 1 hour", press=Press(verb=Verb.LATER, round=2, subject="hour", value="4"))
AWAKE = Button(label="Do not snooze", press=Press(verb=Verb.AWAKE, round=2, value="4"))
THEN = Button(label="Snooze until this date", press=Press(verb=Verb.LATER, round=2, subject="date", value="4"))
LEAVE = Button(label="Not now", press=Press(verb=Verb.KEEP_PLAN, round=3))

SAMPLES: dict[str, Card] = {
    "text": Card(
        kind=CardKind.RECOMMENDATION,
        title="Hybrid",
        summary=plain("Recommendation for Sales: hybrid."),
        session="s1",
        blocks=tuple(Text(line=(f"{tone.value} on ", MOMENT, "."), tone=tone) for tone in Tone),
    ),
    "bullets": Card(
        kind=CardKind.RECOMMENDATION,
        title="Hybrid",
        summary=plain("Hybrid."),
        session="s1",
        blocks=(Bullets(heading="Why", items=(plain("First."), ("Then on ", DAY))), Bullets(items=(plain("Alone."),))),
    ),
    "facts": Card(
        kind=CardKind.QUESTION,
        title="Is peer interaction essential?",
        summary=plain("Is peer interaction essential?"),
        session="s1",
        blocks=(
            Facts(
                heading="Your answers",
                facts=(
                    Fact(label="Goal", value=plain("Partly each"), button=CHANGE),
                    Fact(label="Date", value=(MOMENT,)),
                ),
            ),
        ),
    ),
    "steps": Card(
        kind=CardKind.PLAN,
        title="Plan: Sales",
        summary=("The plan for Sales around ", MOMENT, " is ready."),
        session="s1",
        blocks=(
            Steps(
                heading="Before",
                total="1 h",
                rows=(
                    StepRow(
                        name="Core concepts", when=("Opens ", DAY), length="20 min", note=plain("In short pieces.")
                    ),
                    StepRow(name="Demos", when=(DAY,), length="15 min"),
                ),
            ),
        ),
    ),
    "buttons": Card(
        kind=CardKind.QUESTION,
        title="Immediate correction?",
        summary=plain("Immediate correction?"),
        session="s1",
        blocks=(
            Buttons(
                label="Choose an answer",
                buttons=(
                    YES,
                    NO,
                    Button(label="Add to my calendar", press=Press(verb=Verb.CALENDAR, round=2), style=Style.PRIMARY),
                    Button(label="Plan a training", press=Press(verb=Verb.START)),
                    Button(label="Erase everything", press=Press(verb=Verb.FORGET), style=Style.DANGER),
                ),
            ),
        ),
    ),
    "form": Card(
        kind=CardKind.FORM,
        title="When is the live session?",
        summary=plain("When is the live session?"),
        session="s1",
        blocks=(
            Form(
                fields=(
                    InputField(name="day", kind=FieldKind.DATE, label="Live date", error="Please fill this in."),
                    InputField(name="time", kind=FieldKind.TIME, label="Start time", value="15:00"),
                    InputField(
                        name="zone",
                        kind=FieldKind.ZONE,
                        label="Time zone",
                        value="Europe/Atlantis",
                        hint="For example Europe/Ljubljana.",
                        error="There is no such zone.",
                    ),
                    InputField(name="minutes", kind=FieldKind.NUMBER, label="Minutes", need=Need.OPTIONAL),
                    InputField(name="note", kind=FieldKind.TEXT, label="Note", need=Need.OPTIONAL),
                    InputField(
                        name="share",
                        kind=FieldKind.CHOICE,
                        label="Share",
                        value="half",
                        need=Need.OPTIONAL,
                        choices=(Choice(value="quarter", label="A quarter"), Choice(value="half", label="Half")),
                    ),
                ),
                submit=BOOK,
                cancel=LEAVE,
            ),
        ),
    ),
    "reminder": Card(
        kind=CardKind.REMINDER,
        title="Sales",
        summary=plain("Sales: When shall I come back?"),
        session="s1",
        blocks=(
            Text(line=plain("Demos"), tone=Tone.LEAD),
            Text(line=("You find it here: ", Link("https://learn.example/sales?a=1&b=2"), ".")),
            Buttons(label="When shall I come back?", buttons=(HOUR, AWAKE)),
            Form(fields=(InputField(name="day", kind=FieldKind.DATE, label="Another date"),), submit=THEN),
        ),
    ),
    "agenda": AGENDA,
    "agenda_form": AGENDA_FORM,
    "closed": Card(
        kind=CardKind.CLOSED,
        title="",
        summary=plain("This goes on below."),
        session="s1",
        blocks=(Text(line=plain("This goes on below."), tone=Tone.QUIET),),
    ),
}

# What people type and what attackers type, besides whatever hypothesis thinks of.
NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</article></main></textarea></title>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp;amp;",
    "javascript:alert(1)",
    "\u202eevil\u2066",
)

texts = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
words = texts.filter(lambda text: text.strip() != "")
whens = st.builds(
    When,
    day=st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)),
    time=st.none() | st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    zone=st.sampled_from(("UTC", "Europe/Ljubljana", "America/New_York")),
)
links = st.sampled_from(("https://meet.example/a?b=1&c=2", 'http://x.example/"><script>alert(1)</script>')).map(Link)
spans: st.SearchStrategy[Span] = st.one_of(texts, whens, links)
lines: st.SearchStrategy[Line] = st.lists(spans, max_size=3).map(tuple)
parts = st.from_regex(r"[a-z0-9_.\-]{0,40}", fullmatch=True)
presses = st.builds(Press, verb=st.sampled_from(Verb), round=st.integers(0, 999_999_999), subject=parts, value=parts)
buttons = st.builds(Button, label=words, press=presses, style=st.sampled_from(Style))
fields = st.builds(
    InputField,
    name=st.from_regex(r"[a-z_]{1,20}", fullmatch=True),
    kind=st.sampled_from(FieldKind),
    label=words,
    value=texts,
    hint=texts,
    error=texts,
    need=st.sampled_from(Need),
    choices=st.lists(st.builds(Choice, value=texts, label=words), max_size=3).map(tuple),
)
bars = st.builds(
    Bars,
    bars=st.lists(
        st.builds(
            Bar,
            name=texts,
            length=st.sampled_from(("", "45 min", "1 h 30 min")),
            parts=st.lists(
                st.builds(Part, shade=st.sampled_from(Shade), name=texts, minutes=st.integers(-5, 900), length=texts),
                max_size=9,
            ).map(tuple),
        ),
        max_size=3,
    ).map(tuple),
    alt=words,
    heading=texts,
)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Text, line=lines, tone=st.sampled_from(Tone)),
    st.builds(Bullets, items=st.lists(lines, max_size=3).map(tuple), heading=texts),
    st.builds(
        Facts,
        facts=st.lists(st.builds(Fact, label=words, value=lines, button=st.none() | buttons), max_size=3).map(tuple),
        heading=texts,
    ),
    st.builds(
        Steps,
        heading=words,
        rows=st.lists(st.builds(StepRow, name=words, when=lines, length=texts, note=lines), max_size=3).map(tuple),
        total=texts,
    ),
    st.builds(Buttons, label=words, buttons=st.lists(buttons, max_size=4).map(tuple)),
    st.builds(Form, fields=st.lists(fields, max_size=4).map(tuple), submit=buttons, cancel=st.none() | buttons),
    bars,
)
cards = st.builds(
    Card,
    kind=st.sampled_from(CardKind),
    title=texts,
    summary=lines,
    blocks=st.lists(blocks, max_size=4).map(tuple),
    session=st.from_regex(r"[A-Za-z0-9]{0,30}", fullmatch=True),
)
