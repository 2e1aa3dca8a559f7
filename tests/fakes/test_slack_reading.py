"""What a person reads of blocks and markup, and how moments are written for them."""

import pytest

from tests.fakes.slack_blocks import BLOCKS
from tests.fakes.slack_dates import written
from tests.fakes.slack_inputs import CannotEnter, entered, find_field, state_values
from tests.fakes.slack_json import Json
from tests.fakes.slack_reading import Reader, controls, mrkdwn, words

AT = 1_820_926_800  # 2027-09-14 13:00 UTC
READER = Reader(zone="Europe/Ljubljana", now=AT - 86_400, names={"U1": "Ada", "C1": "general"})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("*bold* and _italic_, ~gone~ and `code`", "bold and italic, gone and code"),
        ("2*3*4 and snake_case_name", "2*3*4 and snake_case_name"),
        ("<@U1> in <#C1|general>, <!here>", "@Ada in general, @here"),
        ("<https://example.org|a &amp; b> <https://example.org>", "a & b https://example.org"),
        (f"on <!date^{AT}^{{date_num}} {{time}}|some day>", "on 2027-09-14 3:00 PM"),
        (f"on <!date^{AT}^{{nonsense}}|some &lt;day&gt;>", "on some <day>"),
    ],
)
def test_markup_is_read_as_it_is_shown(text: str, shown: str) -> None:
    assert mrkdwn(text, READER) == shown


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{date_num}", "2027-09-14"),
        ("{date}", "September 14th, 2027"),
        ("{date_short}", "Sep 14, 2027"),
        ("{date_long} at {time}", "Tuesday, September 14th, 2027 at 3:00 PM"),
        ("{date_short_pretty}", "tomorrow"),
        ("no token", "fallback"),
    ],
)
def test_moments_are_written_for_the_reader(template: str, shown: str) -> None:
    assert written(AT, template, "fallback", zone=READER.zone, now=READER.now) == shown


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def test_every_block_is_read() -> None:
    spans: list[Json] = [
        {"type": "text", "text": "<b> "},
        {"type": "date", "timestamp": AT, "format": "{time}", "fallback": "-"},
        {"type": "user", "user_id": "U1"},
    ]
    blocks: list[Json] = [
        {"type": "header", "text": plain("Header & more")},
        {"type": "section", "text": {"type": "mrkdwn", "text": "*Text*"}, "fields": [plain("one"), plain("two")]},
        {"type": "section", "text": plain("With"), "accessory": {"type": "button", "text": plain("Button")}},
        {"type": "context", "elements": [plain("small"), {"type": "image", "alt_text": "picture", "image_url": "u"}]},
        {"type": "divider"},
        {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": spans}]},
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_list",
                    "style": "bullet",
                    "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "item"}]}],
                }
            ],
        },
        {"type": "table", "rows": [[{"type": "raw_text", "text": "a"}, {"type": "raw_number", "value": 2}]]},
        {
            "type": "input",
            "label": plain("Day"),
            "hint": plain("Any"),
            "element": {"type": "datepicker", "initial_date": "2027-09-14"},
        },
        {"type": "alert", "text": plain("Careful")},
    ]
    assert words(blocks, READER).split("\n") == [
        "Header & more",
        "Text",
        "one",
        "two",
        "With",
        "Button",
        "small picture",
        "<b> 3:00 PM@Ada",
        "• item",
        "a | 2",
        "Day",
        "2027-09-14",
        "Any",
        "Careful",
    ]
    assert set(BLOCKS) == {"message", "modal", "home"}


ZONES: Json = {
    "type": "static_select",
    "action_id": "zone:3",
    "options": [{"text": plain("Ljubljana"), "value": "Europe/Ljubljana"}],
}
FORM: list[Json] = [
    {
        "type": "input",
        "block_id": "a",
        "label": plain("Day"),
        "element": {"type": "datepicker", "action_id": "field:day", "initial_date": "2027-09-14"},
    },
    {"type": "input", "block_id": "b", "label": plain("Time zone"), "element": ZONES},
    {
        "type": "input",
        "block_id": "c",
        "label": plain("How many"),
        "element": {"type": "number_input", "action_id": "n"},
    },
    {
        "type": "actions",
        "block_id": "d",
        "elements": [
            {"type": "button", "action_id": "go", "text": plain("Go")},
            {"type": "timepicker", "action_id": "at", "placeholder": plain("Time"), "timezone": "Europe/Ljubljana"},
        ],
    },
]


def test_inputs_are_found_by_label_id_or_a_part_of_it() -> None:
    found = controls(FORM, READER)
    assert find_field(found, "Time zone").action_id == "zone:3"
    assert find_field(found, "field:day").label == "Day"
    assert find_field(found, "zone").label == "Time zone"
    with pytest.raises(CannotEnter, match="no input is called 'Go'"):
        find_field(found, "Go")


def test_the_state_holds_what_was_typed_or_was_there() -> None:
    zone = entered(find_field(controls(FORM, READER), "zone"), "Ljubljana")
    assert state_values(FORM, {("b", "zone:3"): zone}) == {
        "a": {"field:day": {"type": "datepicker", "selected_date": "2027-09-14"}},
        "b": {"zone:3": {"type": "static_select", "selected_option": zone}},
        "c": {"n": {"type": "number_input", "value": None}},
        "d": {"at": {"type": "timepicker", "selected_time": None, "timezone": "Europe/Ljubljana"}},
    }


@pytest.mark.parametrize(("name", "wanted"), [("Day", "14.9.2027"), ("zone", "Atlantis"), ("n", "ten"), ("at", "3 pm")])
def test_a_client_does_not_take_everything(name: str, wanted: str) -> None:
    with pytest.raises(CannotEnter):
        entered(find_field(controls(FORM, READER), name), wanted)


def test_empty_words_clear_an_input() -> None:
    assert entered(find_field(controls(FORM, READER), "Day"), "") is None
