"""Tables and lists in the HTML beside a message's text."""

import pytest

from adapters.teams.activity import read_activity
from adapters.teams.pasted import rows_of
from tests.fakes.slack_json import Json

NAMED = '<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">Livewise</span>'


@pytest.mark.parametrize(
    ("html", "rows"),
    [
        ("<p>9:00 Lecture<br>9:30 Break</p>", ""),
        ("<table><tr><td>9:00</td><td>Lecture</td></tr></table>", "9:00\tLecture"),
        (
            "<table>\r\n<tr>\n<th></th> <th>Min</th></tr><tr><td><p>A</p><p>b</p></td><td>5<br></td></tr>",
            "\tMin|A b\t5",
        ),
        ("<p>Plan</p><ul><li>A <b>30</b>&nbsp;min<ol><li>R&amp;D</li></ol></li></ul>end", "Plan|A 30 min|R&amp;D|end"),
        ("<UL><LI>&lt;li&gt;<script>9:00 x</script></UL>", "&lt;li&gt;"),
        ("<listing>9:00</listing>", ""),
        ("</td></tr></span><td><li>a", "a"),
        (f"<li>{'x' * 100_000}", ""),
    ],
)
def test_rows_are_lines_and_cells_are_parted_by_tabs(html: str, rows: str) -> None:
    lines = ("\t".join(" ".join(cell.split()) for cell in line.split("\t")) for line in rows_of(html).split("\n"))
    assert "|".join(line for line in lines if line.strip()) == rows


def test_the_mention_goes_and_what_people_wrote_stays() -> None:
    mention = {"type": "mention", "mentioned": {"id": "28:bot", "name": "Livewise"}, "text": "<at>Livewise</at>"}
    body: Json = {
        "type": "message",
        "serviceUrl": "https://smba.test/",
        "from": {"id": "29:ana"},
        "recipient": {"id": "28:bot"},
        "conversation": {"id": "19:chat", "conversationType": "groupChat"},
        "text": "<at>Livewise</at>&nbsp;9:00 R&amp;D Livewise",
        "entities": [mention],
        "attachments": [
            7,
            {"contentType": "text/html", "content": f"<p>{NAMED}&nbsp;</p><li>9:00 R&amp;D</li><li>Livewise</li>"},
        ],
    }
    activity = read_activity(body)
    assert activity is not None
    assert (activity.words, activity.names_bot) == ("9:00 R&D\nLivewise", True)
    plain = read_activity({**body, "attachments": [{"contentType": "text/html", "content": "<p>9:00</p>"}]})
    assert plain is not None
    assert plain.words == "9:00 R&D Livewise"


def test_tabs_and_lines_of_a_text_stay() -> None:
    body: Json = {
        "type": "message",
        "serviceUrl": "https://smba.test/",
        "from": {"id": "29:ana"},
        "conversation": {"id": "a:1"},
        "text": "Topic\tMin\r\n\tBreak  \t 15\n\n\t\nEnd",
    }
    activity = read_activity(body)
    assert activity is not None
    assert activity.words == "Topic\tMin\n\tBreak\t15\nEnd"
