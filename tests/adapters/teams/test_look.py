"""How each piece of a card looks."""

from dataclasses import replace
from datetime import date

import pytest

from adapters.teams.reply import Reply
from dialogs.cards import (
    Bar,
    Bars,
    Button,
    Buttons,
    CardKind,
    Fact,
    Facts,
    Link,
    Part,
    Press,
    Shade,
    Shape,
    StepRow,
    Steps,
    Style,
    Text,
    Tone,
    Verb,
    When,
    plain,
)
from tests.adapters.slack.samples import AFTER, BARS, BEFORE, SAMPLES
from tests.adapters.teams.checker import actions, inner, items, native, of_type, read_aloud, string
from tests.adapters.teams.samples import CARDS, MOMENT, body_of, card_of, drawn, row
from tests.dialogs.talk import buttons


def test_a_line_break_is_a_paragraph_without_a_gap() -> None:
    first, second = body_of(Text(line=("Hybrid\nnext: ", When(day=date(2027, 5, 14)), "\n")))
    assert read_aloud(first) + read_aloud(second) == "Hybrid\n" + "next: Fri, 14 May 2027\n"
    assert second["spacing"] == "none"


def test_a_moment_names_its_zone() -> None:
    (shown,) = body_of(Text(line=("Live: ", MOMENT)))
    assert read_aloud(shown).strip() == "Live: Fri, 14 May 2027, 15:00 (Europe/Ljubljana)"
    (clock,) = body_of(Text(line=(replace(MOMENT, shape=Shape.CLOCK),)))
    assert read_aloud(clock).strip() == "15:00"


def test_each_tone_has_its_own_look() -> None:
    lead, normal, quiet, warning = (body_of(Text(line=plain("Words"), tone=tone))[0] for tone in Tone)
    assert items(lead, "inlines")[0]["weight"] == "bolder"
    assert items(normal, "inlines") == [{"type": "TextRun", "text": "Words"}]
    assert items(quiet, "inlines")[0]["isSubtle"] is True
    assert warning["style"] == "warning"
    assert read_aloud(warning).strip() == "Words"


def test_a_step_is_a_line_its_days_and_a_note() -> None:
    (phase, *_) = of_type(drawn(SAMPLES["plan_hybrid"]), "Container")
    first = items(phase, "items")[2]
    lines = [line for line in read_aloud(first).split("\n") if line]
    assert lines[0] == "Core concepts · 20 min"
    assert "Opens Tue" in lines[1]
    assert lines[2].startswith("The main ideas")


def test_a_changeable_fact_has_its_link_below() -> None:
    button = Button(label="Change goal", press=Press(verb=Verb.CHANGE, round=2, subject="goal"))
    (fact,) = body_of(Facts(facts=(Fact(label="Goal", value=plain("Partly each"), button=button),)))
    words, link = items(fact, "items")
    assert read_aloud(words).startswith("Goal: Partly each\n")
    assert read_aloud(items(link, "items")).startswith("Change goal\n")
    assert inner(inner(link, "selectAction"), "data") == {"session": "s1", "press": "change|2|goal|"}
    assert inner(link, "selectAction")["title"] == "Change goal"


def test_short_buttons_are_side_by_side_and_long_ones_below_each_other() -> None:
    assert [len(items(each, "actions")) for each in body_of(row("Make the plan", "Not now"))] == [2]
    assert [len(items(each, "actions")) for each in body_of(row("Knowledge transfer", "Behaviour change"))] == [1, 1]


def test_six_are_buttons_and_the_others_links_below() -> None:
    labels = [f"Answer {number}" for number in range(8)]
    shown = drawn(card_of(row(*labels)))
    assert [string(action, "title") for action in native(shown)] == labels[:6]
    assert [string(action, "title") for action in actions(shown)] == labels
    with_field = drawn(card_of(row(*labels)), Reply.TEXT_FIELD)
    assert [string(action, "title") for action in native(with_field)] == [*labels[:5], "Send"]


def test_what_can_be_done_besides_is_a_link_whatever_room_there_is() -> None:
    shown = drawn(card_of(row("Yes", "No"), row("Start over"), row("Erase", style=Style.DANGER)))
    assert [string(action, "title") for action in native(shown)] == ["Yes", "No", "Erase"]
    assert [string(action, "title") for action in actions(shown)] == ["Yes", "No", "Start over", "Erase"]


@pytest.mark.parametrize("name", CARDS)
def test_every_answer_and_the_way_on_are_buttons(name: str) -> None:
    card, reply = CARDS[name]
    titles = {string(action, "title") for action in native(drawn(card, reply))}
    standing_out = {button.label for button in buttons(card) if button.style is not Style.PLAIN}
    groups = [block for block in card.blocks if isinstance(block, Buttons)]
    if card.kind is CardKind.REMINDER:
        groups = [Buttons(label=group.label, buttons=group.buttons[:1]) for group in groups]
    choices = [button.label for button in groups[0].buttons] if groups else []
    assert standing_out | set(choices[: 6 - (reply is Reply.TEXT_FIELD)]) <= titles


def test_what_can_be_said_of_one_step_looks_as_what_can_be_said_of_the_next() -> None:
    two = [string(action, "title") for action in native(drawn(SAMPLES["reminder_two"]))]
    assert two == [
        "Done: Demos", "Skip: Demos", "Done: Baseline checks", "Skip: Baseline checks", "Snooze", "Stop reminders",
    ]  # fmt: skip
    four = drawn(SAMPLES["reminder_four"])
    names = ["Core concepts", "Frameworks", "Demos", "Baseline checks"]
    assert [string(action, "title") for action in native(four)] == [*(f"Done: {name}" for name in names), "Snooze"]
    links = [string(action, "title") for action in actions(four) if action not in native(four)]
    assert links == [*(f"Skip: {name}" for name in names), "Stop reminders"]


def test_a_line_with_an_address_leads_there() -> None:
    (line,) = body_of(Text(line=("Where: ", Link("https://meet.example/a_b?c=1&d=2"), ".")))
    assert inner(line, "selectAction")["url"] == "https://meet.example/a_b?c=1&d=2"
    assert read_aloud(line).strip() == "Where: https://meet.example/a_b?c=1&d=2."
    assert [run.get("underline") for run in of_type(line, "TextRun")] == [None, True, None]


def test_every_further_address_of_a_line_has_its_own() -> None:
    first, second = body_of(Text(line=(Link("https://a.example"), " or ", Link("https://b.example"))))
    assert [inner(each, "selectAction")["url"] for each in (first, second)] == [
        "https://a.example",
        "https://b.example",
    ]
    assert read_aloud(second).strip() == "https://b.example"


def test_styles_are_those_teams_has() -> None:
    made = [row(style.value, style=style) for style in Style]
    assert [action.get("style") for action in native(drawn(card_of(*made)))] == [None, "positive", "destructive"]


def test_what_follows_the_last_phase_is_set_apart_from_it() -> None:
    phase = Steps(heading="After", rows=(StepRow(name="Recap", when=(), length="5 min"),))
    *_, last = body_of(phase, phase, Text(line=plain("An estimate.")))
    assert last["separator"] is True


def columns_of(*bars: Bar) -> list[list[tuple[object, object]]]:
    """The weights and styles of each bar's columns."""
    rows = of_type(body_of(Bars(bars=bars, alt="")), "ColumnSet")
    return [[(column["width"], column.get("style")) for column in items(row, "columns")] for row in rows]


def test_bars_are_said_in_words_and_named_with_their_minutes() -> None:
    body = body_of(BARS)
    assert [line for line in read_aloud(body).split("\n") if line] == [
        "Where the time goes",
        "Practice grows from 45 min of 3 h to 1 h 17 min of 1 h 30 min.",
        "As it is: 3 h",
        *"○●□",
        "○ Listening 2 h 5 min · ● Practice 45 min · □ Logistics 10 min",
        "With the listening moved before it: 1 h 30 min",
        *"○●□",
        "○ Listening 3 min · ● Practice 1 h 17 min · □ Logistics 10 min",
    ]


def test_bars_are_to_one_scale_and_their_smallest_parts_can_be_seen() -> None:
    assert columns_of(BEFORE, AFTER) == [
        [(69, "accent"), (25, "good"), (6, "emphasis")],
        [(6, "accent"), (38, "good"), (6, "emphasis"), (50, None)],
    ]


def test_a_bar_of_nothing_has_no_row() -> None:
    assert columns_of(Bar(name="Now", parts=(), length="0 min")) == []
    nothing = Part(shade=Shade.PRACTICE, name="Practice", minutes=0, length="0 min")
    assert columns_of(Bar(name="Now", parts=(nothing,), length="0 min")) == []
    assert body_of(Bars(bars=(Bar(name="", parts=(nothing,), length=""),), alt="In words.")) == body_of(
        Text(line=plain("In words."))
    )


def test_a_bar_of_many_parts_has_a_column_for_each_kind_of_them() -> None:
    assert columns_of(replace(BEFORE, parts=BEFORE.parts * 4)) == [[(69, "accent"), (25, "good"), (6, "emphasis")]]
