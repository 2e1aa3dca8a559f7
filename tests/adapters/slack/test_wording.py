"""Words between Slack and us."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.wording import is_said_to_others, mentions, plain_words, unmarked


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("<@U0BOT> Sales", "Sales"),
        ("Sales <@U0BOT|livewise> onboarding", "Sales   onboarding"),
        ("for <@U1>'s team", "for …'s team"),
        ("in <#C1|sales> and <#C2>", "in #sales and …"),
        ("<!here> <!subteam^S1|@sales> <!date^1392734382^{date}^https://x.example|Feb 18>", "@here @sales Feb 18"),
        ("<https://x.example/a_b?c=1&amp;d=2> <https://x.example|the site>", "https://x.example/a_b?c=1&d=2 the site"),
        ("<mailto:ana@x.example> <mailto:ana@x.example|Ana>", "ana@x.example Ana"),
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("&lt;!channel&gt; &lt;@U1&gt; &lt;http://a|b&gt;", "<!channel> <@U1> <http://a|b>"),
        ("a < b > c <", "a < b > c <"),
        ("  \n ", ""),
    ],
)
def test_markup_becomes_the_words_people_read(text: str, plain: str) -> None:
    assert plain_words(text, without="U0BOT") == plain


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("*Sales* _onboarding_ for ~all~ `now`", "Sales onboarding for all now"),
        ("*_~`all of it`~_*", "all of it"),
        ("*<https://x.example/_a_|the *site*>*", "<https://x.example/_a_|the *site*>"),
        ("2*3*4 snake_case_name ~ 5 ~ * a *", "2*3*4 snake_case_name ~ 5 ~ * a *"),
        ("*two\nlines*", "*two\nlines*"),
        ("```code```", " code "),
        ("&gt; quoted\n&gt;as well\n5 &gt; 4", "quoted\nas well\n5 &gt; 4"),
        ("\x005\x00 *x*", " 5  x"),
    ],
)
def test_a_messages_marks_go(text: str, bare: str) -> None:
    assert unmarked(text) == bare


@given(st.text(st.sampled_from("<>@!#|*_~`^& \n\x00aU1:;gt")))
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(plain_words(unmarked(text), without="U1"), str)


@pytest.mark.parametrize("piece", ["<!a^", "*a ", "`a _", "<a:", "<@A", "^", "\x00", "&gt;\n"])
def test_a_long_text_takes_no_longer_than_reading_it(piece: str) -> None:
    text = "<!a" + piece * (40_000 // len(piece))
    began = time.perf_counter()
    plain_words(unmarked(text))
    assert time.perf_counter() - began < 1.0


def test_a_mention_is_of_the_one_who_is_named() -> None:
    assert mentions("hey <@U0BOT|livewise>!", "U0BOT")
    assert not mentions("hey <@U1> &lt;@U0BOT&gt;", "U0BOT")
    assert not mentions("hey <@U1>", "")


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("<@U1> yes", True),
        (" <!here> yes", True),
        ("<!subteam^S1> yes", True),
        ("yes <@U1>", False),
        ("<https://x.example> yes", False),
        ("&lt;@U1&gt; yes", False),
    ],
)
def test_a_message_that_begins_with_a_name_is_for_them(text: str, *, others: bool) -> None:
    assert is_said_to_others(text) is others
