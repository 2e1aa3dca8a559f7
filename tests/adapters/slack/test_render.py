"""Cards as Slack messages: the real ones as they are, any other within what Slack takes."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date, time
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.slack.buttons import Value, read_value
from adapters.slack.render import Message, render
from dialogs import views
from dialogs.cards import (
    Bars,
    Block,
    Bullets,
    Button,
    Buttons,
    Card,
    CardKind,
    Fact,
    Facts,
    Form,
    Line,
    Link,
    Press,
    Shape,
    Span,
    Steps,
    Style,
    Text,
    Tone,
    Verb,
    When,
    plain,
)
from dialogs.effects import Slot
from dialogs.grid import Case
from dialogs.reminders import Details, Reminders
from tests.adapters.slack.arbitrary import cards
from tests.adapters.slack.checker import Json, as_json, check, inner, items, of_type, size, string, walk
from tests.adapters.slack.reminder_samples import DETAILS, REMINDER_SAMPLES
from tests.adapters.slack.samples import NASTY, SAMPLES
from tests.dialogs.talk import TEXTS, buttons
from tests.dialogs.test_views import every_session

GOLDEN = Path(__file__).parent / "golden"
SHORTENED = "This is too long for one message"
IN_SIGHT = 32  # characters of a label, about; on a phone Slack shows no more of it
MOMENT = When(day=date(2027, 5, 14), time=time(15), zone="Europe/Ljubljana")


def draw(card: Card, edition: str = "e1") -> Message:
    return render(card, edition=edition, locale="en_GB")


def blocks_of(card: Card) -> list[Json]:
    return as_json(draw(card).blocks)


def card_of(*blocks: Block, title: str = "Title") -> Card:
    return Card(kind=CardKind.HELP, title=title, summary=plain("A summary."), blocks=blocks, session="s1")


def line_of(*line: str | When, tone: Tone = Tone.NORMAL) -> list[Json]:
    return blocks_of(card_of(Text(line=line, tone=tone), title=""))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_card_has_its_golden_message(name: str) -> None:
    golden = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(asdict(draw(SAMPLES[name])))) == golden


def test_every_golden_message_has_its_card() -> None:
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(SAMPLES)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_real_card_is_shown_in_full_and_says_each_thing_literally(name: str) -> None:
    blocks = blocks_of(SAMPLES[name])
    check(blocks)
    shown = "\n".join(shown_in(blocks))
    assert SHORTENED not in shown
    for text in said_by(SAMPLES[name]):
        assert text.replace("\u00a0", " ") in shown
    assert not of_type(blocks, "emoji", "user", "broadcast")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_label_of_a_real_button_can_be_read_on_a_phone(name: str) -> None:
    for button in buttons(SAMPLES[name]):
        assert len(button.label) <= IN_SIGHT, button.label


@pytest.mark.parametrize("name", REMINDER_SAMPLES)
def test_a_notification_about_reminders_is_a_whole_sentence(name: str) -> None:
    said = draw(REMINDER_SAMPLES[name]).text
    assert re.fullmatch(r"[A-Z].* .*[.?]", said)


@pytest.mark.parametrize("case", Case)
def test_a_case_and_what_keeps_it_can_be_read_on_a_phone(case: Case) -> None:
    assert len(TEXTS.case(case)) <= IN_SIGHT
    assert len(TEXTS.keep(TEXTS.case(case))) <= IN_SIGHT


def test_every_plan_every_reason_and_every_preview_has_room_to_spare() -> None:
    details = Details(place=DETAILS["place"], materials=DETAILS["materials"], bring=DETAILS["bring"], contact="Maja")
    for session in every_session():
        topic = replace(session, topic="ž" * 200, reminders=Reminders(details=details))
        for slot in Slot:
            blocks = draw(views.view(topic, slot, TEXTS)).blocks
            assert len(blocks) <= 30
            assert size(blocks) < 11_000


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(cards)
def test_any_card_is_within_what_slack_takes(card: Card) -> None:
    message = draw(card)
    blocks = as_json(message.blocks)
    check(blocks)
    controls = [block for block in blocks if block["type"] in {"actions", "input"}]
    accessories = [inner(block, "accessory") for block in blocks if "accessory" in block]
    assert size(blocks) <= max(13_200, size(controls) + size(accessories) + 2_500)
    assert message.text.strip()
    assert len(message.text.encode()) <= 4_000


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(cards)
def test_every_button_of_any_card_is_there_and_can_be_read_back(card: Card) -> None:
    pressed = [read_value(string(button, "value")) for button in of_type(blocks_of(card), "button")]
    assert Counter(pressed) == Counter(Value(session=card.session, press=button.press) for button in buttons(card))


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(cards)
def test_no_text_of_any_card_can_be_a_mention_a_link_or_markup(card: Card) -> None:
    message = draw(card)
    assert "<" not in message.text
    assert ">" not in message.text
    for node in walk(as_json(message.blocks)):
        assert node.get("type") not in {"mrkdwn", "user", "usergroup", "channel", "broadcast", "emoji", "color"}
    followed = {string(link, "url") for link in of_type(as_json(message.blocks), "link")}
    assert followed <= {span for block in card.blocks for span in spans_in(block) if isinstance(span, Link)}


@given(cards)
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
def test_two_editions_share_no_block_id(card: Card) -> None:
    first, second = ({string(block, "block_id") for block in as_json(draw(card, edition).blocks)} for edition in "ab")
    assert first.isdisjoint(second)


def test_an_edition_may_be_of_any_length() -> None:
    check(as_json(draw(SAMPLES["plan_hybrid"], "e" * 1_000).blocks))
    check(as_json(draw(SAMPLES["plan_hybrid"], "").blocks))


@pytest.mark.parametrize("text", [NASTY, "<!channel>", "<@U1>", "*bold*", ":tada:", "@here", "a & b &amp; c"])
@pytest.mark.parametrize("tone", Tone)
def test_what_people_write_is_shown_as_they_wrote_it(text: str, tone: Tone) -> None:
    (block,) = line_of(text, tone=tone)
    (literal,) = of_type(block, "plain_text", "text")
    assert string(literal, "text") == text


def test_the_summary_is_escaped_for_the_place_where_slack_reads_markup() -> None:
    message = draw(replace(card_of(), summary=("Plan for <!channel> & <@U1> on ", MOMENT, ".")))
    assert message.text == (
        "Plan for &lt;!channel&gt; &amp; &lt;@U1&gt; on Fri, 14 May 2027, 15:00 (Europe/Ljubljana)."
    )


@pytest.mark.parametrize("text", ["word " * 9_000, "&" * 9_000, "č" * 9_000])
def test_a_long_summary_is_cut_without_breaking_an_escape(text: str) -> None:
    cut = draw(replace(card_of(), summary=plain(text))).text
    assert 3_000 < len(cut.encode()) <= 4_000
    assert cut.endswith("…")
    assert cut.replace("&amp;", "").count("&") == 0


def test_a_card_without_a_summary_says_its_title() -> None:
    assert draw(replace(card_of(title="My plans"), summary=())).text == "My plans"


def test_a_moment_is_shown_in_each_readers_own_zone() -> None:
    (block,) = line_of("Live session: ", MOMENT, tone=Tone.LEAD)
    (moment,) = of_type(block, "date")
    assert moment == {
        "type": "date",
        "timestamp": 1810299600,  # 13:00 UTC
        "format": "{date_long}, {time}",
        "fallback": "Fri, 14 May 2027, 15:00 (Europe/Ljubljana)",
        "style": {"bold": True},
    }


def test_a_time_alone_names_its_zone_where_it_cannot_be_shown() -> None:
    (moment,) = of_type(line_of(replace(MOMENT, shape=Shape.CLOCK)), "date")
    assert (moment["format"], moment["fallback"]) == ("{time}", "15:00 (Europe/Ljubljana)")


def test_a_day_is_the_same_for_everybody() -> None:
    (block,) = line_of("Opens ", When(day=date(2027, 5, 14), zone="Pacific/Kiritimati"))
    assert [string(run, "text") for run in of_type(block, "text")] == ["Opens Fri, 14 May 2027"]


def test_an_address_can_be_followed_and_says_where_it_leads() -> None:
    (block,) = line_of("Where: ", Link("https://meet.example/a?b=1&c=2"), ".")
    (section,) = of_type(block, "rich_text_section")
    assert items(section, "elements") == [
        {"type": "text", "text": "Where: "},
        {"type": "link", "url": "https://meet.example/a?b=1&c=2", "text": "https://meet.example/a?b=1&c=2"},
        {"type": "text", "text": "."},
    ]


def test_small_print_with_a_moment_is_written_large_for_its_sake() -> None:
    (block,) = line_of("Until ", MOMENT, tone=Tone.QUIET)
    assert block["type"] == "rich_text"


@pytest.mark.parametrize("zone", ["Nowhere/Atlantis", "", "../etc/passwd"])
def test_a_moment_in_no_zone_is_written_out(zone: str) -> None:
    (block,) = line_of(replace(MOMENT, zone=zone))
    assert f"Fri, 14 May 2027, 15:00 ({zone})" in shown_in(block)


def test_each_tone_has_its_own_look() -> None:
    assert [block["type"] for tone in Tone for block in line_of("Words", tone=tone)] == [
        "rich_text",
        "rich_text",
        "context",
        "rich_text",
    ]
    assert of_type(line_of("Words", tone=Tone.LEAD), "text")[0]["style"] == {"bold": True}
    assert of_type(line_of("Words", tone=Tone.WARNING), "rich_text_quote")


def test_a_fact_has_its_button_at_its_side_until_there_are_too_many() -> None:
    button = Button(label="Change goal", press=Press(verb=Verb.CHANGE, round=2, subject="goal"))
    fact = Fact(label="Goal", value=plain("Partly each"), button=button)
    few = blocks_of(card_of(Facts(facts=(fact,) * 5), title=""))
    assert [block["type"] for block in few] == ["section"] * 5
    assert string(inner(few[0], "text"), "text") == "Goal: Partly each"
    assert string(inner(few[0], "accessory"), "value") == "s1|change|2|goal|"
    many = blocks_of(card_of(Facts(facts=(fact,) * 30), title=""))
    assert [block["type"] for block in many] == ["rich_text", "actions", "actions"]


def test_a_step_is_one_line_and_a_note() -> None:
    blocks = blocks_of(SAMPLES["plan_hybrid"])
    (before, *_) = of_type(blocks, "rich_text_list")
    first = "".join(string(run, "text") for run in items(items(before, "elements")[0], "elements"))
    assert first == (
        "Core concepts · Opens Tue 5 Jan, due Mon 18 Jan · 20\u00a0min\n"
        "The main ideas, in short pieces of under 6 minutes."
    )


def test_styles_are_those_slack_has() -> None:
    press = Press(verb=Verb.START)
    row = Buttons(label="Next", buttons=tuple(Button(label=style, press=press, style=style) for style in Style))
    drawn = of_type(blocks_of(card_of(row)), "button")
    assert [button.get("style") for button in drawn] == [None, "primary", "danger"]


def test_a_title_that_is_too_long_for_a_heading_is_there_in_full_as_well() -> None:
    title = "Sales onboarding " * 12
    header, full = blocks_of(card_of(title=title))
    assert len(string(inner(header, "text"), "text")) <= 150
    assert string(of_type(full, "text")[0], "text") == title


def test_a_text_too_long_for_a_message_keeps_its_beginning_and_says_so() -> None:
    button = Button(label="Go on", press=Press(verb=Verb.WHY))
    card = card_of(
        Text(line=plain("The result.")),
        Bullets(items=tuple(plain(f"Reason {n} " + "because " * 100) for n in range(100))),
        Text(line=plain("The last word.")),
        Buttons(label="Next", buttons=(button,)),
    )
    blocks = blocks_of(card)
    shown = list(shown_in(blocks))
    assert shown[:2] == ["Title", "The result."]
    assert shown[-2:] == [TEXTS.chat.shortened(card.kind), "Go on"]
    assert shown[-2].startswith(SHORTENED)
    assert size(blocks) > 9_000


def test_two_hundred_buttons_all_have_their_place() -> None:
    row = tuple(Button(label="A long label " * 9, press=Press(verb=Verb.ANSWER, round=n)) for n in range(200))
    blocks = blocks_of(card_of(*(Buttons(label="One", buttons=(button,)) for button in row)))
    check(blocks)
    drawn = of_type(blocks, "button")
    assert [read_value(string(button, "value")).press for button in drawn] == [button.press for button in row]
    assert sum(map(len, shown_in(blocks))) < 13_200


@given(st.text())
def test_any_value_can_be_read(value: str) -> None:
    read_value(value)


def test_a_value_nobody_wrote_has_no_press() -> None:
    assert read_value("") == Value(session="", press=None)
    assert read_value("s1|answer|1|goal").press is None
    assert read_value("s1|explode|1|goal|both") == Value(session="s1", press=None)


def shown_in(node: object) -> Iterator[str]:
    """Every string a person sees, from top to bottom."""
    for found in walk(node):
        if found.get("type") in {"plain_text", "text", "link"}:
            yield string(found, "text").replace("\u00a0", " ")
        if found.get("type") == "date":
            yield string(found, "fallback")


def said_by(card: Card) -> Iterator[str]:
    """Every string of a card that a person is meant to read."""
    yield card.title
    for block in card.blocks:
        match block:
            case Text(line=line):
                yield from strings(line)
            case Bullets(items=bullets, heading=heading):
                yield from (heading, *(text for bullet in bullets for text in strings(bullet)))
            case Facts(facts=facts, heading=heading):
                yield from (heading, *(text for fact in facts for text in (fact.label, *strings(fact.value))))
            case Steps(heading=heading, rows=rows, total=total):
                yield from (heading, total)
                for row in rows:
                    yield from (row.name, row.length, *strings(row.when), *strings(row.note))
            case Buttons():
                pass
            case Form(fields=fields):
                yield from (text for field in fields for text in (field.label, field.hint, field.error))
            case Bars(bars=bars, alt=alt, heading=heading):
                yield from (heading, alt, *(text for bar in bars for text in (bar.name, bar.length)))
                yield from (part.name for bar in bars for part in bar.parts)
    yield from (button.label for button in buttons(card))


def spans_in(block: Block) -> Iterator[Span]:
    """Everything in a block that is more than a label."""
    match block:
        case Text(line=line):
            yield from line
        case Bullets(items=bullets):
            yield from chain.from_iterable(bullets)
        case Facts(facts=facts):
            yield from chain.from_iterable(fact.value for fact in facts)
        case Steps(rows=rows):
            yield from chain.from_iterable((*row.when, *row.note) for row in rows)
        case Buttons() | Form() | Bars():
            pass


def strings(line: Line) -> Iterator[str]:
    yield from (span for span in line if isinstance(span, str))
