"""Cards as native messages, and native messages as HTML."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given

from adapters.web.drawing import Reader, draw_messages
from adapters.web.messages import Message, write_bubble
from adapters.web.render import render
from dialogs.cards import Bars, Block, Bullets, Buttons, Card, Facts, Form, StepRow, Steps, Text, When, decode
from dialogs.texts import catalogue
from tests.adapters.web.samples import AWAKE, DAY, HOUR, NASTY, SAMPLES, THEN, cards, texts

GOLDEN = Path(__file__).parent / "golden"
READER = Reader(page=catalogue("en").page, locale="en_GB", id="me", token="token")
CONVERSATION = "0" * 32

VOID = ("br", "img", "input", "link", "meta")
ALLOWED = {
    "a", "article", "button", "dd", "defs", "desc", "div", "dl", "dt", "datalist", "form", "h2", "h3", "input", "label",
    "li", "ol", "option", "p", "path", "pattern", "rect", "section", "select", "span", "svg", "text", "textarea",
    "time", "title", "ul",
}  # fmt: skip


class Page(HTMLParser):
    """What a browser makes of a fragment: its elements and its text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice"
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def draw(*given_cards: Card) -> Page:
    messages = [Message(number=n, version=1, body=render(card)) for n, card in enumerate(given_cards, 1)]
    return Page(draw_messages(READER, CONVERSATION, messages))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_card_has_its_golden_native_form(name: str) -> None:
    golden = json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(render(SAMPLES[name]))) == golden


def test_every_golden_form_has_its_card() -> None:
    assert {path.stem for path in GOLDEN.glob("*.json")} == set(SAMPLES)


@given(cards)
def test_any_card_becomes_json_and_well_formed_html_without_foreign_markup(card: Card) -> None:
    json.dumps(render(card))
    page = draw(card)
    for tag, attributes in page.elements:
        assert tag in ALLOWED
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        assert not attributes.get("href", "/").lower().startswith("javascript:")


@given(cards)
def test_whatever_a_card_says_is_there_literally(card: Card) -> None:
    page = draw(card)
    shown = page.text + " ".join(value for _, attributes in page.elements for value in attributes.values())
    for text in said_by(card):
        assert squeeze(text) in squeeze(shown)


@given(cards)
def test_every_reference_leads_somewhere_and_no_id_is_used_twice(card: Card) -> None:
    page = draw(card, card)
    if any(isinstance(block, Form) and twice(field.name for field in block.fields) for block in card.blocks):
        return  # two fields of one name cannot be told apart in any form
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert not twice(ids)
    for _, attributes in page.elements:
        for name in ("for", "list", "aria-labelledby", "aria-describedby"):
            assert set(attributes.get(name, "").split()) <= set(ids)


@given(cards)
def test_every_press_comes_back_as_it_was_sent(card: Card) -> None:
    page = draw(card)
    for attributes in (*page.all("button"), *page.all("form")):
        if "data-press" in attributes:
            assert decode(attributes["data-press"]) is not None
            assert attributes["data-session"] == card.session


@given(texts)
def test_typed_words_are_shown_literally(text: str) -> None:
    page = Page(draw_messages(READER, CONVERSATION, [Message(number=1, version=1, body=write_bubble("me", text))]))
    assert {tag for tag, _ in page.elements} == {"div", "p", "span"}
    assert squeeze(text) in squeeze(page.text)


def test_a_very_long_bubble_is_shown_in_part_and_says_so() -> None:
    page = Page(
        draw_messages(READER, CONVERSATION, [Message(number=1, version=1, body=write_bubble("me", "ž" * 40_000))])
    )
    assert page.text.count("ž") == 4_000
    assert READER.page.shortened in page.text


@pytest.mark.parametrize("nasty", NASTY)
def test_somebody_elses_words_are_marked_as_theirs(nasty: str) -> None:
    page = Page(draw_messages(READER, CONVERSATION, [Message(number=1, version=1, body=write_bubble("you", nasty))]))
    assert READER.page.they_wrote in page.text
    assert nasty in page.text


def test_form_errors_are_tied_to_their_fields_and_summed_up() -> None:
    page = draw(SAMPLES["form"])
    inputs = {attributes["name"]: attributes for attributes in page.all("input")}
    assert inputs["day"]["aria-invalid"] == "true"
    assert inputs["day"]["aria-describedby"] == f"{inputs['day']['id']}-error"
    assert inputs["zone"]["aria-describedby"].split() == [
        f"{inputs['zone']['id']}-error",
        f"{inputs['zone']['id']}-hint",
    ]
    assert "aria-invalid" not in inputs["time"]
    assert {attributes["href"] for attributes in page.all("a")} == {
        f"#{inputs[name]['id']}" for name in ("day", "zone")
    }


def test_an_address_opens_beside_the_page_which_it_is_told_nothing_of() -> None:
    (address,) = draw(SAMPLES["reminder"]).all("a")
    assert address == {
        "href": "https://learn.example/sales?a=1&b=2",
        "target": "_blank",
        "rel": "noopener noreferrer nofollow",
    }


def test_a_message_may_have_buttons_and_a_form_with_a_press_each() -> None:
    page = draw(SAMPLES["reminder"])
    presses = [decode(each.get("data-press", "")) for each in (*page.all("button"), *page.all("form"))]
    assert [press for press in presses if press] == [HOUR.press, AWAKE.press, THEN.press]
    (day,) = page.all("input")
    assert (day["name"], day["type"]) == ("day", "date")


def test_the_calendar_is_a_download_and_a_new_start_a_link() -> None:
    page = draw(SAMPLES["buttons"])
    assert [attributes["href"] for attributes in page.all("a")] == [f"/c/{CONVERSATION}/plan.ics", "/"]
    assert len(page.all("button")) == 3


def test_a_plan_leads_to_its_printable_page() -> None:
    assert {"class": "plain-link", "href": f"/c/{CONVERSATION}/plan"} in draw(SAMPLES["steps"]).all("a")


def test_a_date_is_written_for_its_reader() -> None:
    page = draw(SAMPLES["text"])
    assert {"datetime": "2027-05-14T15:00"} in page.all("time")
    assert "Fri, 14 May 2027, 15:00 (Europe/Ljubljana)" in page.text


def test_each_date_of_a_step_is_one_piece_with_the_words_before_it() -> None:
    row = StepRow(name="Primer", when=("Opens ", DAY, ", due ", DAY), length="1 h 30 min")
    steps = replace(SAMPLES["steps"], blocks=(Steps(heading="Before", rows=(row,)),))
    html = draw_messages(READER, CONVERSATION, [Message(number=1, version=1, body=render(steps))])
    day = '<time datetime="2027-05-14">Fri, 14 May 2027</time>'
    assert f'<span class="piece">Opens {day}, </span><span class="piece">due {day}</span>' in html


def test_a_long_text_keeps_its_first_line_break_and_its_tabs() -> None:
    form = SAMPLES["agenda_form"].blocks[0]
    assert isinstance(form, Form)
    value = "\n09:00\tWelcome\n</textarea><b>x"
    card = replace(SAMPLES["agenda_form"], blocks=(replace(form, fields=(replace(form.fields[0], value=value),)),))
    html = draw_messages(READER, CONVERSATION, [Message(number=1, version=1, body=render(card))])
    (shown,) = re.findall(r"<textarea[^>]*>(.*?)</textarea>", html, re.DOTALL)
    assert unescape(shown) == f"\n{value}"  # a browser leaves out the first
    (box,) = Page(html).all("textarea")
    assert box["rows"] == "10"
    assert box["aria-describedby"].split() == [f"{box['id']}-error", f"{box['id']}-hint"]


def said_by(card: Card) -> Iterator[str]:
    """Every string of a card that a person is meant to read."""
    yield card.title
    for block in card.blocks:
        yield from said_in(block)


def said_in(block: Block) -> Iterator[str]:
    match block:
        case Text(line=line):
            yield from strings(line)
        case Bullets(items=items, heading=heading):
            yield from (heading, *(text for item in items for text in strings(item)))
        case Facts(facts=facts, heading=heading):
            yield from (heading, *(text for fact in facts for text in (fact.label, *strings(fact.value))))
        case Steps(heading=heading, rows=rows, total=total):
            yield from (heading, total, *(text for row in rows for text in (row.name, row.length)))
        case Buttons(label=label, buttons=buttons):
            yield from (label, *(button.label for button in buttons))
        case Form(fields=fields, submit=submit, cancel=cancel):
            yield from (button.label for button in (submit, cancel) if button)
            yield from (text for field in fields for text in (field.label, field.hint, field.error))
        case Bars(bars=bars, alt=alt, heading=heading):
            yield from (heading, alt, *(text for bar in bars for text in (bar.name, bar.length)))
            yield from (part.name for bar in bars for part in bar.parts if part.minutes > 0)


def strings(line: tuple[str | When, ...]) -> Iterator[str]:
    yield from (span for span in line if isinstance(span, str))


def squeeze(text: str) -> str:
    # HTML reads a carriage return as a line feed and a null as nothing a person could see.
    return "".join(text.replace("\r\n", "\n").replace("\r", "\n").split())


def twice(names: Iterator[str] | list[str]) -> bool:
    listed = list(names)
    return len(listed) != len(set(listed))
