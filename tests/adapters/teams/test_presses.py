"""What comes back when a button is pressed or words are sent, from current and from older clients."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.teams.buttons import PRESS, Value, read_press
from adapters.teams.payload import verb_of
from adapters.teams.reply import SAY, read_words
from dialogs.cards import Press, Verb
from tests.adapters.slack.samples import SAMPLES
from tests.adapters.teams.checker import actions, as_json, inputs, native, string
from tests.adapters.teams.client import invoke, message
from tests.adapters.teams.samples import CARDS, draw, drawn
from tests.dialogs.talk import TEXTS, buttons

# As documented for `adaptiveCard/action`: the value of an invoke, with what comes along.
INVOKE = {
    "action": {
        "type": "Action.Execute",
        "title": "Partly each",
        "verb": "press",
        "data": {"session": "s1", "press": "answer|3|goal|both"},
    },
    "trigger": "manual",
}
PARTLY = Press(verb=Verb.ANSWER, round=3, subject="goal", value="both")


def test_a_press_is_read_from_an_invoke_and_from_a_message() -> None:
    assert read_press(INVOKE) == Value(session="s1", press=PARTLY)
    assert verb_of(INVOKE) == PRESS
    older = {"session": "s1", "press": "answer|3|goal|both", "livewise": "press"}
    assert read_press(older) == Value(session="s1", press=PARTLY)
    assert verb_of(older) == PRESS


@pytest.mark.parametrize("name", SAMPLES)
def test_every_button_of_a_real_card_comes_back_either_way(name: str) -> None:
    shown = as_json(draw(name).card)
    for button in buttons(SAMPLES[name]):
        expected = Value(session=SAMPLES[name].session, press=button.press)
        assert read_press(invoke(shown, button.label)) == expected
        assert read_press(message(shown, button.label)) == expected


def test_a_press_says_on_which_reminder_it_stands() -> None:
    shown = drawn(replace(SAMPLES["reminder_two"], slot="reminder.4"))
    for value in (invoke(shown, "Done: Demos"), message(shown, "Done: Demos")):
        assert read_press(value).slot == "reminder.4"


@pytest.mark.parametrize("name", [name for name in CARDS if name.endswith("_reply")])
def test_typed_words_come_back_with_their_session(name: str) -> None:
    shown = as_json(draw(name).card)
    for value in (invoke(shown, "Send", {"words": "not sure"}), message(shown, "Send", {"words": "not sure"})):
        assert verb_of(value) == SAY
        assert read_words(value) == "not sure"
        assert read_press(value) == Value(session=CARDS[name][0].session, press=None)


def test_the_field_for_words_says_what_it_is_for() -> None:
    shown = as_json(draw("topic_reply").card)
    (field,) = inputs(shown)
    assert field["label"] == TEXTS.chat.words_label
    assert (field["isRequired"], field["errorMessage"]) == (True, TEXTS.chat.words_missing)
    (send,) = actions(shown)
    assert (send["title"], send["associatedInputs"]) == (TEXTS.chat.words_send, "auto")


def test_the_field_for_words_follows_the_choices_and_is_before_the_answers() -> None:
    titles = [string(action, "title") for action in actions(as_json(draw("question_case_reply").card))]
    assert titles.index("None of these") < titles.index("Send") < titles.index("Change goal")


def test_a_card_without_such_a_field_has_no_send() -> None:
    assert "Send" not in [string(action, "title") for action in native(as_json(draw("question").card))]


def test_a_pressed_button_says_no_words_though_some_were_typed() -> None:
    assert read_words({**INVOKE, "words": "not sure"}) is None
    assert read_words({"session": "s1", "press": "why|1||", "livewise": "press", "words": "not sure"}) is None


@pytest.mark.parametrize(("sent", "words"), [("", ""), (12, "12"), (None, ""), (["x"], "")])
def test_words_of_any_shape_are_a_string(sent: object, words: str) -> None:
    assert read_words({"session": "s1", "livewise": "say", "words": sent}) == words


@pytest.mark.parametrize(
    "value",
    [
        None,
        "press",
        [],
        {},
        {"action": None},
        {"action": "press"},
        {"action": {"verb": 7, "data": []}},
        {"livewise": None, "session": 7, "press": 7},
        {"text": "hello"},
    ],
)
def test_what_is_not_ours_is_nothing(value: object) -> None:
    assert verb_of(value) == ""
    assert read_press(value) == Value(session="", press=None)
    assert read_words(value) is None


@pytest.mark.parametrize("press", ["", "answer|1|goal", "explode|1|goal|both", "answer|x|goal|both", "a" * 9_000])
def test_a_press_nobody_wrote_is_none(press: str) -> None:
    assert read_press({"session": "s1", "press": press}) == Value(session="s1", press=None)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(("press", "say")),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(
            st.sampled_from(("action", "data", "verb", "session", "press", "words", "livewise")) | st.text(max_size=3),
            inside,
        )
    ),
    max_leaves=20,
)


@given(anything)
def test_any_json_can_be_read(value: object) -> None:
    assert isinstance(read_press(value).session, str)
    assert isinstance(verb_of(value), str)
    assert isinstance(read_words(value), str | None)
