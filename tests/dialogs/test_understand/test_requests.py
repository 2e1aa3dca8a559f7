from collections.abc import Mapping

import pytest

from dialogs.grid import Case, Option, Question
from dialogs.lexicon import Target
from dialogs.understand import (
    LEXICONS,
    Command,
    read_change,
    read_changed_answer,
    read_command,
    read_correction,
    read_option,
)
from tests.dialogs.test_understand.samples import rows

COMMANDS: Mapping[Command | None, str] = {
    Command.HELP: """
        help | Help! | /help | help please | /livewise help | help me | what can you do? | how does this work?
    """,
    Command.LIST: """
        my plans | list | show my plans | /livewise list | My plans, please | what plans do I have?
        | can you show me my plans | list my plans | all my plans | MY PLANS
    """,
    Command.FORGET: """
        forget me | Forget me! | please forget me | delete my data | delete all my data please | erase my data
        | /livewise forget me | I want you to delete my data | remove my data | forget everything about me
    """,
    Command.RESTART: """
        restart | start over | Start over please | let's start over | start again | I want to start over | /restart
        | begin again | can we start over? | from the beginning
    """,
    Command.BACK: """
        back | go back | undo | previous question | please go back | go back please | one step back | BACK!
    """,
    Command.PLAN: """
        plan | make the plan | make a plan | set the date | dates | set a date | show the plan | Plan!
        | please make the plan | I want to set the date | let's plan it | pick a date | the plan please
    """,
    Command.REBOOK: """
        change the date | move it | reschedule | can we move it? | change date | please change the date | new date
        | I need to change the date | postpone it | I want to change the time | move the session
        | reschedule it please
    """,
    Command.KEEP: """
        keep it | cancel | never mind | nevermind | keep it as it is | please cancel | no, keep it | leave it
        | don't change it | Cancel.
    """,
    Command.WHY: """
        why | why? | Why these days? | why these dates | but why? | why this recommendation? | explain the dates
        | where do these dates come from? | what do you mean? | what does knowledge transfer mean? | explain | example?
        | for example? | What do you mean by live? | what is peer interaction? | I don't understand the question | huh?
        | why do you ask? | what is the difference between both and behaviour? | can you explain?
    """,
    Command.NEW: """
        plan another training | plan another training: Fire safety | new training | new plan | start a new one | new
        | I want to plan another training please | can we start a new one? | another training | Start | start!
        | begin | let's get started | how do I start?
    """,
    Command.OBJECT: """
        I disagree | i don't agree | I dont agree | that's wrong | thats wrong | I don’t agree | disagree
        | this is wrong | I disagree! | that doesn't fit | sorry, I disagree | I'm not convinced
        | that's incorrect
    """,
    Command.OPEN: """
        let everyone answer | let everybody answer | open it to everyone | please let everyone answer | open to all
        | everyone can answer | let others answer | can you let everyone answer
    """,
    Command.CLOSE: """
        only me | owner only | only I can answer | close it | Only me please | only the owner
    """,
    Command.CALENDAR: """
        calendar | ics | .ics | calendar file | add to calendar | send me the calendar | calendar please
        | can I get the calendar? | iCal | add it to my calendar
    """,
    None: """
        Help desk onboarding | Restart procedures training | Calendar skills for assistants | yes | no
        | Planning for managers | Back office training | List price negotiation | Keep calm under pressure
        | Plan B workshop | open source basics | Why safety matters | How to forget me not gardening | don't forget me
        | delete my last answer from the list of plans | Change management | moving to the cloud | cancel culture
        | Undo hooks in git | closet design | forget it | I want to help people | help with the date | 👍 | / | please
        | 12 May | let everyone in sales answer phones | this plan is not good because the date is wrong
        | the only thing that bothers me | dates and figs cooking | Helping others grow | Plan-do-check-act
        | Calendar management in Outlook | Move it! fitness basics | Closing deals | Back pain prevention
        | keep it simple | delete this plan | wrong | Wrong! | sorry, wrong | incorrect | not true
        | i don't think so at all | New training for managers | another team joins | explain the rules to the staff
        | it means a lot | what if they fail | a new plan for sales people | renew
        | start small | Getting started with Excel | start-up finance | the start
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(COMMANDS))
def test_commands(expected: Command | None, text: str) -> None:
    assert read_command(text, "en") is expected


def test_every_command_has_words() -> None:
    for lexicon in LEXICONS.values():
        assert set(lexicon.commands) == set(Command)
        assert all(phrases.strip() for phrases in lexicon.commands.values())


def test_no_phrase_means_two_commands() -> None:
    for lexicon in LEXICONS.values():
        phrases = [" ".join(p.split()) for said in lexicon.commands.values() for p in said.split(",")]
        assert len(phrases) == len(set(phrases))


@pytest.mark.parametrize("text", ["wrong", "incorrect", "not true", "i don't think so at all"])
def test_a_plain_denial_is_an_answer(text: str) -> None:
    assert read_option(Question.PEER, text, "en") is Option.NO


CHANGES: Mapping[Target | None, str] = {
    Question.GOAL: """
        change the goal | change question 1 | change goal | edit my goal | change my answer about the goal
        | go back to question 1 | change the first answer | please change the goal | I want to change the goal
        | change Q1 | change the goal to behavior | the goal is wrong | can I change my first answer?
        | change answer 1 | go back to the first question
    """,
    Question.CORRECTION: """
        change correction | change question 2 | change the second answer | change the answer about correction
        | change my answer to the second question | edit the feedback question | go back to correction
        | change correction to no
    """,
    Question.PEER: """
        change my answer about peers | change peers | change question 3 | edit peer interaction
        | change the third answer | change my answer on peer interaction please | question 3 is wrong
    """,
    Question.PRACTICE: """
        change practice | change the practice answer | change question 4 | I'd like to change practice
        | update practice | change practice to live | my answer about practice was wrong | change question 4 please
    """,
    "case": """
        change the case | change the follow-up | change special case | edit the follow up question
        | change the case to none
    """,
    None: """
        change | change the date | change my answer | Change management | change question 7 | the goal is behavior
        | goal | changing the goal posts | question 2 | change feedback culture in teams | correct, immediate feedback
        | yes | back | change in practice | change the goal posts | change goal and peers
        | we should change the way we practice | practice change | change practice to football | what is the goal?
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CHANGES))
def test_changes(expected: Target | None, text: str) -> None:
    assert read_change(text, "en") == expected
    if expected is not None:
        assert read_command(text, "en") is None


CORRECTIONS: Mapping[tuple[Question, Option] | None, str] = {
    (
        Question.GOAL,
        Option.KNOWLEDGE,
    ): "the goal is knowledge | I think the goal is knowledge | our aim is just knowledge",
    (Question.GOAL, Option.BEHAVIOR): "the goal is behaviour change | the goal isn't knowledge",
    (Question.GOAL, Option.BOTH): "the aim is both | the goal is both",
    (Question.CORRECTION, Option.YES): "correction must be immediate | correction is needed",
    (Question.CORRECTION, Option.NO): """
        correction can wait | actually, correction can wait | correction is not needed | no immediate correction needed
    """,
    (Question.PEER, Option.YES): "peers are essential | peer interaction is essential | peers are needed",
    (Question.PEER, Option.NO): "no peers needed | peer interaction is not essential | peers aren't needed",
    (Question.PRACTICE, Option.LIVE): "practice must be live | practice is live | practice should be live, actually",
    (Question.PRACTICE, Option.ASYNC): "practice can be simulated | no practice needed | practice should be at home",
    None: """
        peers | practice | goal | group work | the goal is 20 people | what is the goal? | practice makes perfect
        | peers don't travel | we need practice | maybe peers are needed | is practice live? | practice
        | peers and practice are needed | not sure about the goal | the goal is clear | practice is boring | yes | no
        | they have to practise together | they can practise on their own
        | must be live | the peer group meets in Oslo and must be on time | live practice | our goal is 14 December
    """,
}


@pytest.mark.parametrize(("expected", "text"), rows(CORRECTIONS))
def test_corrections(expected: tuple[Question, Option] | None, text: str) -> None:
    assert read_correction(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("change correction to no", (Question.CORRECTION, Option.NO)),
        ("please change the goal to behavior", (Question.GOAL, Option.BEHAVIOR)),
        ("change the case to none", ("case", Case.NONE)),
        ("change practice to football", None),
        ("change the goal", None),
        ("the goal is wrong", None),
    ],
)
def test_changed_answers(text: str, expected: tuple[Target, Option | Case] | None) -> None:
    assert read_changed_answer(text, "en") == expected
