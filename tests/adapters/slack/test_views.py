"""Cards where a message is not what carries them as it is: modals, the Home tab, replies, and the plainest blocks."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.slack.app import COMMAND, START_SHORTCUT
from adapters.slack.blocks import RichLink, RichSection, RichTextBlock
from adapters.slack.plainer import plainer
from adapters.slack.render import Message, render
from adapters.slack.replies import draw_reply
from adapters.slack.views import View, draw_home, draw_modal
from dialogs import views
from dialogs.cards import Card, CardKind, Style, Text, plain
from dialogs.session import Session
from dialogs.texts.chat import Permission
from dialogs.words import TOPIC_LIMIT
from tests.adapters.slack.arbitrary import cards
from tests.adapters.slack.checker import Json, as_json, check, check_view, inner, items, of_type, size, string, walk
from tests.adapters.slack.samples import NASTY, SAMPLES
from tests.dialogs.talk import TEXTS, Talk, buttons, hybrid, planned

MEMO = "C0123456789/1700000000.000100"
TODAY = date(2027, 1, 4)
VIEW_BYTES = 250_000  # `view_too_large` comes back above

slow = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)


def modal_of(card: Card) -> Json:
    """The modal as Slack gets it."""
    return _sent(draw_modal(card, callback=START_SHORTCUT, memo=MEMO, close=TEXTS.chat.close))


def home_of(card: Card) -> Json:
    """The Home tab as Slack gets it."""
    return _sent(draw_home(card))


def _sent(view: View) -> Json:
    (sent,) = as_json([view])
    return sent


def home(
    sessions: Sequence[Session] = (), *, skipped: int = 0, more: int = 0, missing: Sequence[Permission] = ()
) -> Card:
    """A page of somebody's Home tab."""
    return views.home_card(
        sessions, TEXTS, skipped=skipped, more=more, today=TODAY, missing=missing, command=COMMAND, name="Livewise"
    )


PLANS = (planned().session, hybrid("Onboarding").session, Talk(NASTY).session, replace(Talk().session, topic="ž" * 200))
HOMES = {
    "first": home(),
    "full": home(PLANS * 2, more=8),
    "last": home(PLANS[:1], skipped=8),
    "limited": home(missing=tuple(Permission)),
    "all": home(PLANS * 2, skipped=8, more=16, missing=tuple(Permission)),
}
FORM = views.start_form(TEXTS)


# --- the modal -----------------------------------------------------------------------------------------------------


def test_the_modal_that_starts_a_plan_is_one_slack_takes() -> None:
    view = modal_of(FORM)
    check_view(view)
    assert [string(inner(view, name), "text") for name in ("title", "submit", "close")] == [
        "Plan a training",
        "Start",
        "Cancel",
    ]
    assert (view["callback_id"], view["private_metadata"]) == (START_SHORTCUT, MEMO)
    assert not of_type(view, "button", "header", "actions")


def test_the_modal_shows_every_choice_at_once_and_only_the_name_is_needed() -> None:
    fields = of_type(modal_of(FORM), "input")
    elements = [inner(field, "element") for field in fields]
    assert [element["type"] for element in elements] == ["plain_text_input", *["radio_buttons"] * 4]
    assert [field["optional"] for field in fields] == [False, True, True, True, True]
    assert elements[0]["max_length"] == TOPIC_LIMIT


def test_a_name_that_is_there_already_is_within_what_the_field_takes() -> None:
    view = modal_of(views.start_form(TEXTS, topic="word " * 200))
    check_view(view)
    (element,) = of_type(view, "plain_text_input")
    assert TOPIC_LIMIT - 10 < len(string(element, "initial_value")) <= TOPIC_LIMIT


def test_a_long_text_has_its_lines_and_all_its_room_in_a_modal() -> None:
    (element,) = of_type(modal_of(SAMPLES["agenda_form"]), "plain_text_input")
    assert (element["multiline"], element["max_length"]) == (True, 3000)
    assert string(element, "initial_value").splitlines()[0] == "09:00\tWelcome"


@pytest.mark.parametrize("name", SAMPLES)
def test_any_real_card_can_stand_in_a_modal_with_its_whole_title(name: str) -> None:
    card = SAMPLES[name]
    view = modal_of(card)
    check_view(view)
    title = string(inner(view, "title"), "text")
    shown = [string(node, "text") for node in of_type(view, "plain_text", "text")]
    assert card.title in shown if card.title else title == "Livewise"


@slow
@given(cards)
def test_any_card_in_a_modal_is_within_what_slack_takes(card: Card) -> None:
    view = modal_of(card)
    check_view(view)
    _check_literal(view)
    assert size(view) <= VIEW_BYTES + size(of_type(view, "input", "button"))
    assert not any(block["type"] == "actions" for block in items(view, "blocks"))


@pytest.mark.parametrize(
    ("card", "label"),
    [
        (FORM, "Start"),
        (SAMPLES["forget"], "Erase everything of mine"),
        (SAMPLES["help"], None),
        (SAMPLES["settings"], None),
        (SAMPLES["list_empty"], None),
    ],
)
def test_a_modal_has_the_button_that_its_card_is_about(card: Card, label: str | None) -> None:
    view = modal_of(card)
    assert (string(inner(view, "submit"), "text") if "submit" in view else None) == label


# --- the Home tab --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOMES)
def test_the_home_tab_is_one_slack_takes(name: str) -> None:
    view = home_of(HOMES[name])
    check_view(view)
    _check_literal(view)
    assert size(view) < 20_000


def test_the_home_tab_begins_with_what_it_does_and_the_button_that_starts() -> None:
    view = home_of(HOMES["all"])
    assert [block["type"] for block in items(view, "blocks")][:3] == ["header", "rich_text", "actions"]
    start, settings, newer, older = of_type(view, "button")
    assert (start["style"], string(start, "value")) == (Style.PRIMARY, "|start|0||")
    assert string(settings, "value") == "|settings|0||"
    assert [string(button, "value") for button in (newer, older)] == ["|list|0||", "|list|0||16"]


def test_a_plan_on_the_home_tab_says_how_far_it_is_and_what_comes_next() -> None:
    (plans, *_) = of_type(home_of(HOMES["full"]), "rich_text_list")
    first, second, *_ = ["".join(_words(node) for node in items(item, "elements")) for item in items(plans, "elements")]
    assert first.splitlines() == [
        "Sales onboarding",
        "Hybrid, Tue, Jan 19, 2027, 3:00 PM (Europe/Ljubljana)",
        "Next date: Tue, Jan 5, 2027",
    ]
    assert second == "Onboarding\nHybrid, no date yet"


def test_what_a_workspace_does_not_allow_is_said_with_the_name_of_the_permission() -> None:
    shown = "\n".join(string(node, "text") for node in of_type(home_of(HOMES["limited"]), "text"))
    for scope in ("chat:write.public", "channels:history", "im:history", "files:write"):
        assert scope in shown
        assert scope not in "\n".join(string(node, "text") for node in of_type(home_of(HOMES["first"]), "text"))


@slow
@given(cards)
def test_any_card_on_the_home_tab_is_within_what_slack_takes(card: Card) -> None:
    view = home_of(card)
    check_view(view)
    _check_literal(view)
    controls = of_type(view, "input", "button")
    assert size(view) <= VIEW_BYTES + size(controls)
    assert len(of_type(view, "button")) == len(buttons(card))


# --- both ----------------------------------------------------------------------------------------------------------


@slow
@given(cards)
def test_a_view_is_the_same_at_every_drawing_so_that_what_was_typed_stays(card: Card) -> None:
    assert modal_of(card) == modal_of(card)
    assert home_of(card) == home_of(card)


def test_the_blocks_of_a_view_keep_their_ids_when_the_card_has_changed() -> None:
    before, after = (
        [string(block, "block_id") for block in items(modal_of(views.start_form(TEXTS, topic=topic)), "blocks")]
        for topic in ("", "Sales onboarding")
    )
    assert before == after


# --- plainer blocks ------------------------------------------------------------------------------------------------


def plain_of(card: Card) -> tuple[Message, Message]:
    """The message, and the one that Slack gets where it refuses the first."""
    rich = render(card, edition="e1", locale="en_GB")
    return rich, plainer(rich)


@slow
@given(cards)
def test_the_plainer_message_of_any_card_has_only_the_oldest_blocks(card: Card) -> None:
    rich, poor = plain_of(card)
    blocks = as_json(poor.blocks)
    check(blocks)
    _check_literal(blocks)
    assert {block["type"] for block in blocks} <= {"section", "actions", "input"}
    assert [block["block_id"] for block in blocks] == [block["block_id"] for block in rich.blocks]
    assert poor.text == rich.text


@slow
@given(cards)
def test_the_plainer_message_of_any_card_has_every_button_and_field(card: Card) -> None:
    rich, poor = (as_json(message.blocks) for message in plain_of(card))
    assert of_type(poor, "button", "input") == of_type(rich, "button", "input")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_plainer_message_of_a_real_card_says_the_same(name: str) -> None:
    rich, poor = (as_json(message.blocks) for message in plain_of(SAMPLES[name]))
    shown = "\n".join(string(node, "text") for node in of_type(poor, "plain_text"))
    for run in of_type(rich, "plain_text", "text"):
        assert string(run, "text").strip("\n") in shown
    for moment in of_type(rich, "date"):
        assert string(moment, "fallback") in shown


def test_a_link_is_written_out_in_plainer_blocks() -> None:
    link = RichLink(type="link", url="https://bot.example/plan.ics", text="Download")
    rich = RichTextBlock(
        type="rich_text", block_id="b", elements=[RichSection(type="rich_text_section", elements=[link])]
    )
    (block,) = as_json(plainer(Message(text="A file.", blocks=[rich])).blocks)
    assert string(inner(block, "text"), "text") == "Download: https://bot.example/plan.ics"


# --- replies -------------------------------------------------------------------------------------------------------


def reply_of(cards: Sequence[Card]) -> tuple[Json, list[Json]]:
    """The reply as Slack gets it, and its blocks."""
    (sent,) = as_json([draw_reply(cards, edition="0a1b2c3d4e5f")])
    return sent, items(sent, "blocks")


@pytest.mark.parametrize("name", ["help", "list", "list_empty", "forget", "notice"])
def test_a_reply_is_for_one_person_and_its_text_says_what_it_is_about(name: str) -> None:
    sent, blocks = reply_of([SAMPLES[name]])
    check(blocks)
    assert sent["response_type"] == "ephemeral"
    assert string(sent, "text").endswith((".", "?"))


def test_several_cards_are_one_reply_with_every_button() -> None:
    told = [SAMPLES["notice"], SAMPLES["list"], SAMPLES["forget"], SAMPLES["help"]]
    sent, blocks = reply_of(told)
    check(blocks)
    assert string(sent, "text").count("\n") == 3
    labels = Counter(string(inner(button, "text"), "text") for button in of_type(blocks, "button"))
    assert labels == {"Plan a training": 2, "Erase everything of mine": 1, "Language and address": 1}


@slow
@given(st.lists(cards, min_size=1, max_size=4))
def test_any_cards_are_one_reply_within_what_slack_takes(several: list[Card]) -> None:
    sent, blocks = reply_of(several)
    check(blocks)
    _check_literal(blocks)
    assert string(sent, "text").strip()


def test_very_many_cards_are_one_reply_too() -> None:
    card = Card(kind=CardKind.NOTICE, title="Title", summary=plain("One."), blocks=(Text(line=plain("One.")),))
    _, blocks = reply_of([card] * 40)
    check(blocks)
    assert len(blocks) == 50


def _check_literal(node: object) -> None:
    """Fail where something in it could be read as markup."""
    for found in walk(node):
        assert found.get("type") not in {"mrkdwn", "user", "usergroup", "channel", "broadcast", "emoji", "color"}


def _words(node: Json) -> str:
    return string(node, "fallback" if node["type"] == "date" else "text")
