"""The agenda of the live session, pasted on every platform: read as meant, put right, and taken into the plan."""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping, Sequence
from functools import partial
from html import escape
from pathlib import Path
from typing import Final, TypedDict

import pytest
import pytest_asyncio

from dialogs import agenda
from dialogs.agenda import Problem
from dialogs.texts import Texts, catalogue
from tests.e2e.gatherings import (
    SLACK_CHANNEL,
    SLACK_DIRECT,
    TEAMS_CHANNEL,
    TEAMS_CHAT,
    TEAMS_GROUP,
    WEB,
    Gathering,
    begins,
    card,
    each,
    fitting,
    gathering_in,
)
from tests.e2e.offices import live_day
from tests.e2e.script import Expect, Line, Press, Start, hold
from tests.e2e.speakers import TONGUES, SlackSpeaker, Speaker, TeamsSpeaker, WebSpeaker
from tests.e2e.test_languages import reads_no_english
from tests.fakes.slack_waiting import eventually
from tests.fakes.teams import HeldBack, Thread

pytestmark = pytest.mark.asyncio(loop_scope="module")

ENGLISH: Final = catalogue("en")
FORM, RESULT = "Paste your agenda", "of listening leave the room"
UNNAMED: Final = "Agenda of the live session"
CUT: Final = "This agenda is very long. I read its beginning only."
STALE: Final = "That button belongs to an earlier step, so nothing was changed."
NOT_YOURS: Final = "Only the person who started this plan can answer."


class Sample(TypedDict):
    """An agenda with what a person makes of it."""

    id: str
    text: str
    participants: int
    expected_minutes_protected: int


def samples() -> Sequence[Sample]:
    """The labelled agendas."""
    lines = (Path(__file__).parent.parent / "data" / "agendas.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


SALES: Final = samples()[0]["text"]
TO_PLAN: Sequence[Line] = (
    Start("Sales onboarding"),
    Expect("Question 1 of 4"),
    Press("Behaviour change"),
    Expect("Question 2 of 4"),
    Press("Yes, immediately"),
    Expect("Question 3 of 4"),
    Press("Not sure"),
    Expect("Question 4 of 4"),
    Press("It can be simulated"),
    Expect("Is it any of these?"),
    Press("None of these"),
    Expect("What would change this answer"),
    Press("Set the live date"),
    Expect("When is the live session?"),
    Press(
        "Make the plan",
        {
            "day": live_day().isoformat(),
            "time": "15:00",
            "zone": "Europe/Ljubljana",
            "participants": "12",
            "hours": "4",
        },
    ),
    Expect("Estimate: 120 minutes"),
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def gathering(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Gathering]:
    """One bot for the whole file, with the languages that are spoken here."""
    folder = tmp_path_factory.mktemp("agenda") / "data"
    async with gathering_in(folder, LIVEWISE_LANGUAGES="en,fr,sl") as gathering:
        yield gathering


def expected(text: str, texts: Texts = ENGLISH) -> tuple[str, list[tuple[str, str, str]]]:
    """The sentence with the figure, and each line with its class and length, as read from the text itself."""
    read = agenda.read(text.strip(), texts.page.language)
    minutes = agenda.figures(read, None).minutes_protected
    say = texts.agenda
    lead = say.protected(minutes) if minutes else say.nothing_to_protect()
    return lead, [
        (line.title, say.kind(line.kind), say.no_length() if line.minutes is None else texts.duration(line.minutes))
        for line in read.lines
    ]


async def reads_as(person: Speaker, text: str, texts: Texts = ENGLISH) -> None:
    """The newest card of an agenda says what the text says."""
    lead, lines = expected(text, texts)
    heading = texts.agenda.lines_heading()

    def fits(words: str) -> bool:
        listed = squeezed(words.partition(heading)[2])
        # A line at the playground, at Slack, at Teams.
        return lead in words and all(
            any(
                squeezed(way) in listed
                for way in (f"{kind} {title} {length}", f"{title} · {kind} · {length}", f"{title} · {length} {kind}")
            )
            for title, kind, length in lines
        )

    try:
        await fitting(person, heading, fits)
    except TimeoutError as error:
        error.add_note(f"not read as {lead} {lines}")
        raise


def squeezed(words: str) -> str:
    """The words in one line."""
    return " ".join(words.split())


def some(people: Mapping[str, Speaker], *names: str) -> Mapping[str, Speaker]:
    """These people alone."""
    return {name: people[name] for name in names}


# --- the same figure, whichever way it comes -----------------------------------------------------------------------


async def test_the_labelled_agendas_come_through_as_the_first_message(gathering: Gathering) -> None:
    async def talk(sample: Sample, person: Speaker) -> None:
        await begins(person, sample["text"])
        await reads_as(person, sample["text"])

    for sample in samples():
        assert str(sample["expected_minutes_protected"]) in expected(sample["text"])[0]
        async with gathering.people() as people:
            await each(some(people, WEB, SLACK_DIRECT, TEAMS_CHANNEL), partial(talk, sample))


async def test_the_labelled_agendas_come_through_the_form_one_after_the_other(gathering: Gathering) -> None:
    async def talk(person: Speaker) -> None:
        await person.start("agenda")
        await card(person, FORM)
        for number, sample in enumerate(samples()):
            if number:
                await person.press("Paste another agenda")
                await card(person, FORM)
            await person.press("Check it", agenda=sample["text"])
            await reads_as(person, sample["text"])

    async with gathering.people(begun="What training are you planning?") as people:
        await each(people, talk)


# What people paste, and what they mean; lines end as they end where it was copied from.
PASTED: Final[Mapping[str, str]] = {
    "table": "Time\tTopic\tMethod\tMin\n9:00\tWelcome\t\t10\n9:10\tPricing 2024\tLecture\t30\n"
    "9:40\tNegotiation\tRole play\t50\n10:30\tBreak\t\t15",
    "two times": "9:00\t9:30\tLecture on R&D <basics>\n9:30\t10:15\tRole play\n10:15\t10:30\tBreak",
    "signs": "9:00\u00a0\u2013\u00a09:45\u00a0Lecture: R&D <basics> & \u201claw\u201d\n"
    '9:45\u20139:55 :coffee: Break\n9:55\u201410:30 Role play "it\'s <3"',
    "bullets": "\u2022 45' Lecture & Q&A\n\u2022 60\u2019 Role play\n\u2022 15\u2032 Break\n\u25e6 Quiz \u2013 5 min",
    "pipes": "| 9:00 | Lecture a_b_c | 45 |\n|---|---|---|\n| 9:45 | Role play 2*3*4 | 60 |\n| 10:45 | Break | 15 |",
    "sheet": 'Topic;Min\n"Lecture; R&D";45\nRole play;60\nBreak;15',
    "link": "9:00 Lecture https://example.com/a?x=1&y=2#z\n9:45 Role play\n10:45 Break\n11:00 End",
    "Windows": "Lecture 30 min\r\n\r\nRole play 45 min\r\nBreak 10 min\r\n",
    "quoted": "> Lecture 30 min\n> Role play 45 min\n> Break 10 min",
    "spaced": "\n\n   Lecture 30 min   \n\n\n  Role play 45 min\n  Break 10 min\n\n",
}


async def test_whatever_stands_in_an_agenda_survives_the_way(gathering: Gathering) -> None:
    async def talk(person: Speaker) -> None:
        await begins(person, SALES)
        await reads_as(person, SALES)
        for text in PASTED.values():
            await person.say(text)
            await reads_as(person, text)

    async with gathering.people() as people:
        await each(people, talk)


async def test_what_slack_makes_of_words_and_addresses_is_unmade(gathering: Gathering) -> None:
    """Emphasis, code, quotes, labelled and automatic links, as Slack tells them in a message's text."""
    written = (
        "*9:00\u20139:45* Lecture: _theory_ of <https://example.com/a_b|R&amp;D>\n"
        "&gt; *9:45\u201310:30* ~Old~ Role play with <mailto:ana@example.com|ana@example.com>\n"
        "`10:30\u201310:45` *Break* :coffee:\n"
        "10:45\u201311:00 Video <https://example.com>"
    )
    meant = (
        "9:00\u20139:45 Lecture: theory of R&D\n9:45\u201310:30 Old Role play with ana@example.com\n"
        "10:30\u201310:45 Break :coffee:\n10:45\u201311:00 Video https://example.com"
    )
    async with gathering.people() as people:
        for name in (SLACK_DIRECT, SLACK_CHANNEL):
            person = people[name]
            assert isinstance(person, SlackSpeaker)
            await begins(person, SALES)
            await reads_as(person, SALES)
            assert person.where is not None
            naming = "" if name == SLACK_DIRECT else f"<@{gathering.office.workspace.bot_user}> "
            for text in (written, f"```{meant.replace('&', '&amp;')}```"):
                await person.person._write(naming + text, [{"type": "text", "text": meant}], person.where)
                await reads_as(person, meant)
                await person.say(SALES)
                await reads_as(person, SALES)


CELLS: Final = (("9:00", "Lecture: R&D <basics>", "45"), ("9:45", "Role play", "60"), ("", "Break", "15"))
TABLE: Final = "<table itemprop='copy'><tbody>\r\n{}</tbody></table><p>&nbsp;</p>".format(
    "".join(f"<tr>{''.join(f'<td><p>{escape(cell)}</p></td>' for cell in row)}</tr>\n" for row in CELLS)
)
LIST: Final = (
    "<p>Morning</p><ul><li><strong>45 min</strong> Lecture: R&amp;D</li><li>60&nbsp;min Role play<br></li>"
    "<li><div>15 min <em>Break</em></div></li></ul>"
)


async def test_a_table_or_list_pasted_at_teams_is_read_from_its_rows(gathering: Gathering) -> None:
    ways = (
        (TABLE, "\n".join("\t".join(row) for row in CELLS)),
        (LIST, "Morning\n45 min Lecture: R&D\n60 min Role play\n15 min Break"),
    )

    async def talk(person: Speaker) -> None:
        assert isinstance(person, TeamsSpeaker)
        await begins(person, SALES)
        await reads_as(person, SALES)
        for html, meant in ways:
            # The text beside it says nothing of rows.
            await person.person.paste(html, " ".join(meant.split()), person.where)
            await reads_as(person, meant)
            assert "Livewise" not in (await card(person, RESULT)).words

    async with gathering.people() as people:
        await each(some(people, TEAMS_CHAT, TEAMS_GROUP, TEAMS_CHANNEL), talk)


async def test_the_slash_command_with_the_word_alone_or_with_the_agenda(gathering: Gathering) -> None:
    async with gathering.people() as people:
        for name in (SLACK_DIRECT, SLACK_CHANNEL):
            person = people[name]
            assert isinstance(person, SlackSpeaker)
            for words, title in (("agenda", FORM), ("check my agenda", FORM), (SALES, RESULT)):
                sent = await person.person.command(words, person.channel)
                assert sent.answer.is_ok, sent.answer
                await person.channel.shows(title)


# --- into the plan -------------------------------------------------------------------------------------------------


async def test_an_agenda_is_put_right_and_taken_into_the_plan_and_out_again(gathering: Gathering) -> None:
    async def talk(person: Speaker) -> None:
        await hold(person, TO_PLAN)
        await person.press("Check my agenda")
        await card(person, FORM)
        await person.press("Check it", agenda=SALES)
        shown = await card(person, "Agenda: Sales onboarding", "75 minutes of listening leave the room.")
        assert "For 12 participants that is 15.0 person-hours." in shown.words
        # Until it is adopted the plan keeps its estimate.
        assert "Estimate: 120 minutes" in (await card(person, "Plan: Sales onboarding")).words

        await person.press("Use the time for practice")
        await card(person, "Agenda: Sales onboarding", "This agenda is in the plan.")
        plan = await card(person, "Plan: Sales onboarding", "75 minutes of listening leave the room.")
        for words in ("15.0 person-hours", "Presentation of the new price list", "Role play: discovery call in pairs"):
            assert words in plan.words
        assert "Estimate" not in plan.words
        assert "Core concepts" not in plan.words, "the lines that move are its explanation"

        await person.press("How did you class this?")
        shown = await card(person, "The word that decided")
        assert "Better on their own time, because of “Lecture”" in shown.words
        await person.press("Put right: Debrief")
        await card(person, "The word that decided", "What is “Debrief”?")
        await person.press("Own time: Debrief")
        await card(person, "The word that decided", "Better on their own time, as you said")
        await card(person, "Agenda: Sales onboarding", "105 minutes of listening leave the room.", "21.0 person-hours")
        await card(person, "Plan: Sales onboarding", "105 minutes of listening leave the room.", "21.0 person-hours")

        await person.press("Take the agenda out of the plan")
        plan = await card(person, "Plan: Sales onboarding", "Estimate: 120 minutes", "Core concepts")
        assert "Presentation of the new price list" not in plan.words
        await card(person, "Agenda: Sales onboarding", "105 minutes of listening leave the room.")

    async with gathering.people() as people:
        await each(people, talk)


async def test_what_cannot_be_classed_is_asked_about_and_counted_as_live_until_then(gathering: Gathering) -> None:
    text = "9:00-9:30 Blorp\n9:30-10:00 Lecture\n10:00-10:40 Theory + exercise\nExercise in pairs"

    async def talk(person: Speaker) -> None:
        await begins(person, text)
        await card(person, UNNAMED, "30 minutes", "What is “Blorp”? Until you say so, it counts as live.")
        await person.press("Own time: Blorp")
        await card(person, UNNAMED, "60 minutes of listening leave the room.")
        await person.press("Split Theory + exercise: 20 min + 20 min")
        await card(person, UNNAMED, "80 minutes of listening leave the room.")
        await person.press("45 min: Exercise in pairs")
        shown = await card(person, UNNAMED, "Exercise in pairs (45 min)")
        assert "no time given" not in shown.words

    async with gathering.people() as people:
        await each(some(people, WEB, SLACK_CHANNEL, TEAMS_CHAT), talk)


async def test_an_agenda_that_came_first_waits_for_the_training_and_its_plan(gathering: Gathering) -> None:
    async def talk(person: Speaker) -> None:
        await begins(person, SALES)
        await card(person, UNNAMED, "75 minutes")
        await person.press("Shorten the session by 1 h 30 min")
        await card(person, UNNAMED, "This agenda will be in the plan once you set a date.")
        await person.say("Coaching")
        await card(person, "Coaching", "Question 1 of 4")
        await card(person, "Agenda: Coaching", "This agenda will be in the plan once you set a date.")
        for words in ("behaviour change", "yes, on the spot", "not sure", "it can be simulated", "none of these"):
            await person.say(words)
        await person.sees("What would change this answer")
        await person.say(f"{live_day():%-d %B %Y} 15:00, 10 people")
        plan = await card(person, "Plan: Coaching", "75 minutes of listening leave the room.", "12.5 person-hours")
        assert "Coffee break" not in plan.words, "the shorter session has none"
        await card(person, "Agenda: Coaching", "This agenda is in the plan.", "12.5 person-hours")

    async with gathering.people() as people:
        await each(some(people, WEB, SLACK_DIRECT, TEAMS_GROUP), talk)


# --- in other languages --------------------------------------------------------------------------------------------

FOREIGN: Final[Mapping[str, str]] = {
    "fr-CA": "9h00-9h15 Accueil\n9h15-10h15 Exposé : les principes de la négociation\n10h15-10h30 Pause\n"
    "10h30-11h45 Mise en situation en binômes\n11h45-12h15 Débriefing collectif\n12h15-12h30 Clôture",
    "sl-SI": "9.00\u20139.15 Pozdrav\n9.15\u201310.00 Predavanje: zakon o varstvu pri delu\n10.00\u201310.15 Odmor\n"
    "10.15\u201311.15 Vaja v parih\n11.15\u201311.30 Zaključek",
}


@pytest.mark.parametrize("locale", FOREIGN)
async def test_an_agenda_is_read_and_answered_in_its_own_language(gathering: Gathering, locale: str) -> None:
    texts, text = catalogue(locale), FOREIGN[locale]
    say = texts.agenda

    async def talk(person: Speaker) -> None:
        await begins(person, text)
        await reads_as(person, text, texts)
        await person.press(say.how())
        await card(person, say.reading_title())
        await person.press(say.adopt_same())
        await card(person, say.bars_heading(), say.adopted_before_plan())
        await person.press(say.again())
        await card(person, say.form_title())
        await person.press(say.submit(), agenda="x")
        await card(person, say.form_title(), say.problem(Problem.NO_TIMES))
        await person.press(say.submit(), agenda=SALES)
        await reads_as(person, SALES, texts)
        await reads_no_english(person, TONGUES[texts.page.language])

    async with gathering.people(locale=locale) as people:
        await each(some(people, WEB, SLACK_CHANNEL, TEAMS_CHAT), talk)


# --- what comes in a notification ----------------------------------------------------------------------------------


async def test_notifications_and_clients_without_pictures_have_the_result_in_words(gathering: Gathering) -> None:
    lead = "75 minutes of listening leave the room. Use them for practice or give them back."
    bars = "Now: 1 h 15 min listening, 1 h 30 min practice, and 45 min logistics."
    async with gathering.people() as people:
        direct, chat = people[SLACK_DIRECT], people[TEAMS_CHAT]
        assert isinstance(direct, SlackSpeaker)
        assert isinstance(chat, TeamsSpeaker)
        for person in (direct, chat):
            await begins(person, SALES)
            # Without a name yet, the sentence begins with itself.
            shown = await card(person, UNNAMED, lead, bars)
            assert shown.words.index(lead) < shown.words.index(bars)
        assert [message.text for message in direct.messages() if lead in message.words] == [lead]
        assert [message.activity["summary"] for message in chat.messages() if lead in message.words] == [lead]
        for person in (direct, chat):
            await person.say("Coaching")
            await card(person, "Agenda: Coaching")
        await eventually(
            lambda: [m.text for m in direct.messages() if lead in m.words] == [f"Coaching: {lead}"],
            lambda: str([m.text for m in direct.messages()]),
        )
        await eventually(
            lambda: [m.activity["summary"] for m in chat.messages() if lead in m.words] == [f"Coaching: {lead}"],
            lambda: str([m.activity for m in chat.messages()]),
        )


# --- what is no agenda, and what comes twice, late, or from somebody else ------------------------------------------


async def test_what_cannot_be_read_is_said_in_the_form_and_nothing_is_lost(gathering: Gathering) -> None:
    bad = (
        ("", Problem.EMPTY),
        (" \n\t\n ", Problem.EMPTY),
        ("Sales training, Tuesday", Problem.NO_TIMES),
        ("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x02\x03\ufffd\ufffd" * 9, Problem.NOT_TEXT),
    )

    async def talk(person: Speaker) -> None:
        await begins(person, SALES)
        await card(person, UNNAMED, RESULT)
        await person.press("Paste another agenda")
        for text, problem in bad:
            await card(person, FORM)
            if isinstance(person, TeamsSpeaker) and not text:
                with pytest.raises(HeldBack, match="Please fill this in"):
                    await person.press("Check it", agenda=text)
                continue
            await person.press("Check it", agenda=text)
            await card(person, FORM, ENGLISH.agenda.problem(problem))
        await person.press("Close the form")
        await card(person, UNNAMED, "75 minutes of listening leave the room.")

    async with gathering.people() as people:
        await each(people, talk)


async def test_a_message_of_100_kilobytes_is_read_from_its_beginning(gathering: Gathering) -> None:
    text = "9:00-9:30 Lecture on safety & <law>\n" * 2800
    assert len(text) > 100_000

    async def talk(person: Speaker) -> None:
        await begins(person, text)
        lead = expected(text[:20_000].rpartition("\n")[0])[0]
        await card(person, UNNAMED, lead, CUT)
        await person.say(SALES)
        await card(person, UNNAMED, "75 minutes of listening leave the room.")
        if not isinstance(person, SlackSpeaker):  # whose field takes no more than 3,000 characters
            await person.press("Paste another agenda")
            await person.press("Check it", agenda=text)
            await card(person, UNNAMED, lead, CUT)

    async with gathering.people() as people:
        await each(some(people, WEB, SLACK_DIRECT, TEAMS_CHAT), talk)


async def test_adopting_twice_at_once_is_adopting_once(gathering: Gathering) -> None:
    async with gathering.people() as people:
        web, slacker, teamster = people[WEB], people[SLACK_CHANNEL], people[TEAMS_CHANNEL]
        assert isinstance(web, WebSpeaker)
        assert isinstance(slacker, SlackSpeaker)
        assert isinstance(teamster, TeamsSpeaker)
        for person in (web, slacker, teamster):
            await begins(person, SALES)
            await card(person, UNNAMED, RESULT)
        button = await web.find("Use the time for practice")
        replies = await asyncio.gather(*(web.send_press(button) for _ in range(3)))
        assert {reply.status for reply in replies} == {200}
        pressed = await slacker.person.finds("Use the time for practice", slacker.where)
        told = await asyncio.gather(*(slacker.person.press(pressed) for _ in range(3)))
        assert all(sent.answer.is_ok for sent in told)
        found = await teamster.person.finds("Use the time for practice", teamster.where)
        answers = await asyncio.gather(*(teamster.person.press(found) for _ in range(3)))
        assert all(sent.answer.is_ok for sent in answers)
        for person in (web, slacker, teamster):
            shown = await card(person, UNNAMED, "This agenda will be in the plan once you set a date.")
            assert "Use the time for practice" not in shown.buttons
            assert "Shorten the session by 1 h 30 min" in shown.buttons
            assert [UNNAMED in each.words for each in await person.thread()].count(True) == 1
        assert slacker.person.failures == teamster.person.failures == []


async def test_a_press_of_somebody_else_changes_nothing_and_is_answered(gathering: Gathering) -> None:
    async with gathering.people() as people:
        slacker, teamster, web = people[SLACK_CHANNEL], people[TEAMS_CHANNEL], people[WEB]
        assert isinstance(slacker, SlackSpeaker)
        assert isinstance(teamster, TeamsSpeaker)
        assert isinstance(web, WebSpeaker)
        for person in (slacker, teamster, web):
            await begins(person, SALES)
            await card(person, UNNAMED, RESULT)
        bob, eve = gathering.office.person("Bob"), gathering.hall.person("Eve")
        slacker.channel.members.add(bob.id)
        await bob.press("Use the time for practice", where=slacker.where)
        await bob.told(NOT_YOURS)
        assert isinstance(teamster.where, Thread)
        teamster.where.conversation.members.append(eve.user)
        await eve.press("Use the time for practice", where=teamster.where)
        await eve.told(NOT_YOURS)
        async with WebSpeaker(gathering.bot.address) as ben:
            await ben.start("Mine")
            reply = await ben.send_press(await web.find("Use the time for practice"))
            assert reply.status == 200
            assert NOT_YOURS in reply.text
        for person in (slacker, teamster, web):
            assert "Use the time for practice" in (await card(person, UNNAMED)).buttons


async def test_a_button_of_the_older_agenda_changes_nothing_in_the_new_one(gathering: Gathering) -> None:
    newer = "9:00-9:20 Lecture on fire\n9:20-10:00 Fire drill\n10:00-10:10 Break"
    async with gathering.people() as people:
        web, slacker, teamster = people[WEB], people[SLACK_CHANNEL], people[TEAMS_CHAT]
        assert isinstance(web, WebSpeaker)
        assert isinstance(slacker, SlackSpeaker)
        assert isinstance(teamster, TeamsSpeaker)
        for person in (web, slacker, teamster):
            await begins(person, SALES)
            await card(person, UNNAMED, RESULT)
        button = await web.find("Use the time for practice")
        pressed = await slacker.person.finds("Use the time for practice", slacker.where)
        found = await teamster.person.finds("Use the time for practice", teamster.where)
        for person in (web, slacker, teamster):
            await person.say(newer)
            await card(person, UNNAMED, "20 minutes of listening leave the room.")
        assert STALE in (await web.send_press(button)).text
        assert (await slacker.person.press(pressed)).answer.is_ok
        await slacker.person.told(STALE)
        assert (await teamster.person.press(found)).answer.is_ok
        await teamster.person.told(STALE)
        for person in (web, slacker, teamster):
            assert "Use the time for practice" in (await card(person, UNNAMED, "20 minutes")).buttons
