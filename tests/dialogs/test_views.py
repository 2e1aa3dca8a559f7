"""What people read: every card of every result, and the sentences' own rules."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from enum import Enum
from itertools import chain, product

import pytest

from dialogs import grid, views
from dialogs.booking_form import HOLDS, Field, Mistake
from dialogs.cards import Card, CardKind
from dialogs.effects import Notice, NoticeKind, Slot
from dialogs.grid import SPECIAL_CASES, Case, Contested, Option, Question, Result
from dialogs.plan import Adjustment, Basis, Booking, CareRule, Item, Off, Phase, Share
from dialogs.session import Asking, Session
from dialogs.texts import Texts, catalogue
from tests.dialogs.talk import AT, TEXTS, Talk, buttons, hybrid, planned, reading

LABEL_LIMIT = 75  # characters: the shortest limit of any platform for a button and its accessible name
JARGON = re.compile(r"\b(asynchronous|synchronous|modality|stakeholder|leverage|utili[sz]e)\b", re.IGNORECASE)
BLAME = re.compile(r"\byou (did not|didn't|failed|forgot|must)\b", re.IGNORECASE)
BOOKING = Booking(
    day=date(2027, 1, 19),
    booked_on=date(2026, 11, 23),
    zone="Europe/Ljubljana",
    start=time(15),
    minutes=120,
    participants=1,
    hours=Decimal(6),
    hold_days=180,
)


def every_session() -> Iterator[Session]:
    """Every combination of answers with every case, without and with a date."""
    blank = Session(
        id="s1", tenant="t", owner="ana", place="web:c", created_at=AT, changed_at=AT, topic="Sales onboarding"
    )
    for answers in grid.all_combinations():
        cases: list[Case | None] = list(Case) if grid.asks_followup(answers) else [None]
        for case in cases:
            for booking in (None, BOOKING):
                yield replace(blank, answers=answers, case=case, booking=booking)


def test_every_combination_can_be_shown_in_full() -> None:
    for session in every_session():
        for slot in Slot:
            text = reading(views.view(session, slot, TEXTS))
            assert "None" not in text.replace("None of these", "")
            assert not JARGON.search(text)
            assert not BLAME.search(text)
        for button in buttons(views.view(session, Slot.GRID, TEXTS)):
            assert 0 < len(button.label) <= LABEL_LIMIT


def recommendation(*options: str, case: Case | None = Case.NONE) -> str:
    """The recommendation as it reads for goal, correction, peer, practice."""
    answers = dict(zip(Question, map(Option, options), strict=True))
    blank = Session(id="s1", tenant="t", owner="ana", place="web:c", created_at=AT, changed_at=AT, topic="Onboarding")
    return reading(views.view(replace(blank, answers=answers, case=case), Slot.GRID, TEXTS))


def test_the_result_comes_first_then_two_reasons_then_what_would_change_it() -> None:
    lines = recommendation("behavior", "no", "no", "live").splitlines()
    assert lines[0] == "Hybrid"
    why, change = lines.index("Why"), lines.index("What would change this answer")
    assert change - why == 3
    assert lines[why + 1].startswith("You said practice must be live.")
    assert lines[why + 2].startswith("You said correction can wait.")
    assert lines[change + 1 : change + 4] == [
        "If the learner needed immediate correction, it would be live-first.",
        "If peer interaction were essential, it would be live-first.",
        "If practice could be simulated, it would be async-first.",
    ]
    assert lines[change + 4].startswith("If one of the four special cases applied")


def test_knowledge_with_everything_live_says_what_that_looks_like() -> None:
    hint = "Three of your answers describe behaviour change. If that is the real goal, this becomes live-first."
    assert hint in recommendation("knowledge", "yes", "yes", "live")
    assert hint not in recommendation("knowledge", "yes", "no", "live")


def test_no_single_answer_is_said_where_none_changes_it() -> None:
    assert "No single answer changes this." in recommendation("knowledge", "yes", "yes", "async")


@pytest.mark.parametrize("case", SPECIAL_CASES)
def test_a_special_case_overrules_hybrid_with_its_reason_and_its_care_rules(case: Case) -> None:
    text = recommendation("knowledge", "no", "no", "live", case=case)
    assert text.startswith("Live-first")
    kind = TEXTS.case(case).lower()
    assert f"Hybrid is not enough, because you said this is {kind}." in text.replace(" is a ", " is ")
    assert "Take care" in text


def test_a_special_case_on_live_first_keeps_the_result_and_adds_its_care() -> None:
    text = recommendation("behavior", "yes", "yes", "live", case=Case.SENSITIVE)
    assert "Hybrid is not enough" not in text
    assert "Name a support contact in every message." in text


def test_what_speaks_against_a_contested_result_is_told_with_the_answer_to_it() -> None:
    talk = Talk()
    talk.press("Behaviour change", "No, later is fine", "No, not essential", "It can be simulated")
    talk.press("What speaks against this?")
    text = reading(talk.card(Slot.OBJECTION))
    assert "Behaviour needs practice, so one could choose hybrid." in text
    assert "This only holds if the program has scenarios or submissions with feedback" in text


@pytest.mark.parametrize(
    ("booked", "sentence"),
    [
        ({"day": "2026-11-25"}, "This is short notice: fewer than three working days are left to prepare."),
        ({"day": "2027-01-16"}, "The live date is on a weekend. It stays there"),
        ({"day": "2027-02-08", "country": "SI"}, "The live date is a public holiday. It stays there"),
        ({"day": "2027-01-16", "country": "SI"}, "The live date is on a weekend. It stays there"),
        ({"country": "SI"}, "Country: Slovenia. The plan works around the public holidays and weekends there."),
        ({}, "No public holidays are known, because no country is set. Add one under “Change date or details”."),
        ({"minutes": "120"}, "Add one break of 5 to 10 minutes; it comes on top of the times above."),
        ({"participants": "1"}, "1 participant"),
        ({"hours": ""}, "How much listening leaves the room?"),
        ({"hours": "4", "share": "most"}, "Estimate: 180 minutes of listening leave the room. Use them"),
        ({"hours": "0.25", "share": "quarter"}, "Nothing to protect: good."),
        ({"hold": "180"}, "Check that it lasts"),
    ],
)
def test_the_plan_says_what_is_special_about_it(booked: dict[str, str], sentence: str) -> None:
    talk = hybrid()
    talk.press("Set the live date")
    talk.book(**{"hours": "4", **booked})
    assert sentence in reading(talk.card(Slot.PLAN))


def test_a_plan_on_a_provisional_result_says_so() -> None:
    talk = Talk()
    talk.press("Not sure", "Yes, immediately", "Yes, essential", "It must be live", "None of these")
    talk.press("Set the live date")
    talk.book()
    assert "This plan is provisional" in reading(talk.card(Slot.PLAN))


def test_a_list_of_plans_names_each_with_its_state() -> None:
    sessions = [Talk("First").session, hybrid("Second").session, planned().session]
    text = reading(views.list_card(sessions, TEXTS))
    assert "First: A question is open\nSecond: Hybrid, no date yet\nSales onboarding: Hybrid, 2027-01-19 15:00" in text
    assert "You have no plans yet." in reading(views.list_card([], TEXTS))


@pytest.mark.parametrize(("number", "words"), [(0, "You have no plans here"), (1, "Your plan, "), (3, "Your 3 plans")])
def test_before_erasing_it_is_said_what_goes(number: int, words: str) -> None:
    card: Card = views.forget_card(number, TEXTS)
    assert card.kind is CardKind.NOTICE
    assert words in reading(card)
    assert "This cannot be undone." in reading(card)


# --- the sentences themselves ---------------------------------------------------------------------------------

MEMBERS: dict[str, type[Enum]] = {
    "item": Item,
    "item_help": Item,
    "basis": Basis,
    "care": CareRule,
    "question": Question,
    "question_help": Question,
    "case": Case,
    "result": Result,
    "gist": Result,
    "answer_label": Asking,
    "share": Share,
    "objection": Contested,
}


def member_sentences(texts: Texts) -> Iterator[tuple[str, str]]:
    """The sentences about one member each, with where they stand."""
    for name, kind in MEMBERS.items():
        for member in kind:
            told = getattr(texts, name)(member)
            yield from ((f"{name} {member.value}", each) for each in ([told] if isinstance(told, str) else told))


def other_sentences(texts: Texts) -> Iterator[tuple[str, str]]:
    """The sentences about nothing, a number or two members, with where they stand."""
    for about in NoticeKind:
        subject = "goal" if about in {NoticeKind.ALREADY_ANSWERED, NoticeKind.EXPLAIN} else "words"
        yield f"notice {about.value}", texts.notice(Notice(kind=about, subject=subject))
    for field, mistake in product(Field, Mistake):
        yield f"mistake {field.value} {mistake.value}", texts.mistake(field, mistake)
    for phase, result in product(Phase, Result):
        yield f"phase {phase.value} {result.value}", texts.phase(phase, result)
    for adjustment, off in product(Adjustment, Off):
        yield f"adjustment {adjustment.value} {off.value}", texts.adjustment(adjustment, off)
    for result, off in product(Result, Off):
        yield f"free {result.value} {off.value}", texts.day_is_free(result, off)
    yield "holidays", texts.holidays("Slovenia")
    for days in HOLDS:
        yield f"hold {days}", texts.hold(days)
    for name, method in inspect.getmembers(texts, inspect.ismethod):
        if not name.startswith("_") and not inspect.signature(method).parameters and name != "help_lines":
            yield name, method()


@pytest.mark.parametrize("language", ["en"])
def test_every_sentence_is_there_short_enough_and_plain(language: str) -> None:
    texts = catalogue(language)
    for where, sentence in chain(member_sentences(texts), other_sentences(texts)):
        assert sentence.strip() == sentence != "", where
        assert not JARGON.search(sentence), where
        assert not BLAME.search(sentence), where
        assert "improves by" not in sentence, where
        for part in re.split(r"(?<=[.?!:;])\s", sentence):
            assert len(part.split()) <= 30, f"{where}: {part}"


def test_an_unknown_language_reads_english() -> None:
    assert catalogue("xx-YY").help_title() == catalogue("en-GB").help_title()
    assert catalogue("").help_title() == catalogue("en").help_title()
