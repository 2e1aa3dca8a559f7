"""Activities as Teams sends them, whole and with parts missing: what is read of them, and that nothing raises."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.teams.activity import Activity, read_activity
from adapters.teams.conversations import Kind

SAMPLES: Final = Path(__file__).parent.parent.parent / "data" / "teams"
NAMES: Final = sorted(path.stem for path in SAMPLES.glob("*.json"))
CHANNEL: Final = "19:5a1e0d441d38c655c47a085215b27002@thread.tacv2"
TEAM: Final = "19:sAmPLeTeam-0123456789abcdefghijklmnopqrstu1@thread.tacv2"
BOT: Final = "28:bot"


def sample(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return found


def read(name: str, **change: object) -> Activity:
    activity = read_activity({**sample(name), **change})
    assert activity is not None
    return activity


def written(text: str, *mentions: Mapping[str, object]) -> Activity:
    """A message in a channel with these mentions."""
    entities = [{"type": "mention", **mention} for mention in mentions]
    return read("message_channel", text=text, entities=entities, recipient={"id": BOT, "name": "Livewise"})


def naming(name: str, text: str | None = None, identity: str = BOT) -> dict[str, object]:
    spelled = {} if text == "" else {"text": text or f"<at>{name}</at>"}
    return {"mentioned": {"id": identity, "name": name}, **spelled}


# --- samples ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_says_who_and_where(name: str) -> None:
    activity = read(name)
    assert activity.sender.account
    assert activity.sender.directory_id or name == "message_personal_bare"
    assert activity.tenant
    assert activity.conversation.id
    assert activity.bot
    assert activity.at is None or activity.at.tzinfo is not None


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("part", ["type", "from", "conversation", "serviceUrl"])
def test_without_what_is_needed_there_is_nothing(name: str, part: str) -> None:
    assert read_activity({key: value for key, value in sample(name).items() if key != part}) is None


@pytest.mark.parametrize("name", NAMES)
def test_any_part_may_be_of_another_shape(name: str) -> None:
    whole = sample(name)
    for key in whole:
        for odd in (None, 7, "text", [], {}, [7, None], {"id": 7}, True):
            read_activity({**whole, key: odd})


VALUES: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(sample("message_channel_mentions"))), VALUES, max_size=6))
def test_no_shape_raises(change: Mapping[str, object]) -> None:
    read_activity({**sample("message_channel_mentions"), **change})


# --- where -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("message_personal", Kind.PERSONAL),
        ("message_personal_bare", Kind.PERSONAL),
        ("message_group", Kind.GROUP),
        ("message_channel", Kind.CHANNEL),
        ("message_channel_bare", Kind.CHANNEL),
        ("invoke_action_channel_bare", Kind.CHANNEL),
        ("installation_add_team", Kind.CHANNEL),
    ],
)
def test_the_kind_of_place_is_found_although_it_is_not_named(name: str, kind: Kind) -> None:
    assert read(name).conversation.kind is kind


def test_a_message_at_the_top_of_a_channel_opens_its_own_thread() -> None:
    where = {**sample("message_channel")["conversation"], "id": CHANNEL}
    assert read("message_channel", conversation=where, id="17").conversation.root == "17"
    data = {**sample("message_channel")["channelData"], "thread": {"id": f"{CHANNEL};messageid=16"}}
    assert read("message_channel", conversation=where, id="17", channelData=data).conversation.root == "16"
    assert read("installation_add_team").conversation.root == ""


def test_the_team_and_the_channel_it_is_about_are_told_apart() -> None:
    activity = read("conversation_update_channel_deleted", conversation={"id": TEAM, "conversationType": "channel"})
    assert (activity.conversation.id, activity.conversation.team, activity.subject) == (TEAM, TEAM, CHANNEL)


@pytest.mark.parametrize(
    ("spelled", "moment"),
    [
        ("2026-09-21T13:33:20.1234567Z", datetime(2026, 9, 21, 13, 33, 20, 123456, UTC)),
        ("2026-09-21T13:33:20Z", datetime(2026, 9, 21, 13, 33, 20, tzinfo=UTC)),
        ("2026-09-21T13:33:20", datetime(2026, 9, 21, 13, 33, 20, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
    ],
)
def test_the_time_is_read(spelled: str, moment: datetime | None) -> None:
    assert read("installation_remove_team", timestamp=spelled).at == moment


# --- words -----------------------------------------------------------------------------------------------------------

MENTIONED: Final = naming("Livewise")


@pytest.mark.parametrize(
    ("text", "mentions", "words"),
    [
        ("<at>Livewise</at> Sales", [MENTIONED], "Sales"),
        ("<at>Livewise</at>&nbsp;Livewise basics", [MENTIONED], "Livewise basics"),
        ("Sales of Livewise <at>Livewise</at>", [MENTIONED], "Sales of Livewise"),
        ("<at>Livewise</at>", [MENTIONED], ""),
        ("<at>Livewise</at>&nbsp;\r\n", [MENTIONED], ""),
        ("\r\n<at>Livewise</at> Sales\n", [naming("Livewise", "")], "Sales"),
        ("<at>Livewise</at> a <at>Livewise</at> b", [MENTIONED, MENTIONED], "a b"),
        ("<at>Livewise</at>a\r\nb\n\n c", [MENTIONED], "a\nb\nc"),
        ("<at>Livewise</at> R&amp;D &lt;b&gt; &#39;x&#39;", [MENTIONED], "R&D <b> 'x'"),
        ("<at>Livewise</at> &lt;at&gt;Livewise&lt;/at&gt;", [MENTIONED], "<at>Livewise</at>"),
        (
            "<at>Livewise</at> <at>Ben Noether</at> Sales",
            [MENTIONED, naming("Ben Noether", None, "29:b")],
            "Ben Noether Sales",
        ),
        ("<at>Ben</at> <at>Livewise</at> Sales", [naming("Ben", None, "29:b"), MENTIONED], "Ben Sales"),
        ("<at id=0>Livewise</at> Sales", [naming("Livewise", "<at id=0>Livewise</at>")], "Sales"),
    ],
)
def test_only_the_mention_of_the_bot_is_cut(text: str, mentions: list[dict[str, object]], words: str) -> None:
    activity = written(text, *mentions)
    assert (activity.words, activity.names_bot) == (words, True)


def test_somebody_else_who_is_called_like_the_bot_is_not_the_bot() -> None:
    activity = written("<at>Livewise</at> Sales", naming("Livewise", None, "29:somebody"))
    assert (activity.words, activity.names_bot) == ("Livewise Sales", False)


def test_language_and_zone_are_taken_from_wherever_they_stand() -> None:
    client = {"type": "clientInfo", "locale": "de-DE", "timezone": "Europe/Berlin"}
    bare = {key: value for key, value in sample("message_personal").items() if key not in {"locale", "localTimezone"}}
    activity = read_activity({**bare, "entities": [7, client]})
    assert activity is not None
    assert (activity.sender.locale, activity.sender.zone) == ("de-DE", "Europe/Berlin")
    assert read("message_personal_bare").sender.zone == ""
