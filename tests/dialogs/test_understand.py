"""What people type, and what is made of it."""

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date, time
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.grid import OPTIONS, Case, Option, Question
from dialogs.lexicon import Target
from dialogs.understand import (
    LEXICONS,
    BookingWords,
    Command,
    read_booking,
    read_case,
    read_change,
    read_command,
    read_option,
)

UTTERANCES = Path(__file__).parent.parent / "data" / "utterances.jsonl"
TODAY = date(2027, 3, 10)  # a Wednesday


def labelled() -> Iterator[tuple[str, Question, str, Option | None]]:
    for line in UTTERANCES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["lang"] in LEXICONS:
            expected = None if row["expected"] == "unclear" else Option(row["expected"])
            yield row["lang"], Question(row["question"]), row["text"], expected


@pytest.mark.parametrize(("language", "question", "text", "expected"), list(labelled()))
def test_labelled_answers(language: str, question: Question, text: str, expected: Option | None) -> None:
    assert read_option(question, text, language) is expected


# How people in learning and development type in chat; None: to be asked again.
ANSWERS: Mapping[Question, Mapping[Option | None, str]] = {
    Question.GOAL: {
        Option.KNOWLEDGE: """
            knowledge | Knowledge. | knowledge transfer | mostly knowledge | just knowledge | it's about knowledge
            | purely informational | they only have to understand the policy | understanding | raise awareness
            | awareness of the new GDPR rules | facts and figures | product knowledge mainly
            | they should know what changed | I'd say knowledge | probably knowledge | knowledge I think
            | I think it's mostly theory | so they understand why we do this | to inform people about the new process
            | learn the basics | knowledge 👍 | KNOWLEDGE | knowlegde | knowldge | not behavior, knowledge
            | knowledge, not behaviour | knowledge rather than behavior | no behavior change needed, just knowledge
            | we only want to transfer knowledge | remember the key terms | familiarise them with the system
            | pass the exam | they don't know the rules | yes, knowledge | <b>knowledge</b> | *knowledge*
            | "knowledge" | knowledge!!! | definitely knowledge transfer
            | People should come out knowing the three pillars of our strategy
            | Mainly to bring everyone up to speed on the new law | just so they're informed
            | it's a briefing, pure information | compliance knowledge, tick-box
            | to get an understanding of what AI is | theoretical background | learning the terminology | transfer
            | We want them to be aware of the risks | no skills involved, only facts
            | knowledge mostly, it's onboarding reading | so that everybody understands the new bonus scheme
            | Information only | it's an FYI training | just need them to know who to call | definately knowledge
            | background info on the merger | learn the facts about GDPR | raising awareness, nothing more
            | just the theory | understanding how the market works | they don't know what a pension fund is
            | the knowledge part | they need to learn what the new tariffs are | knowledge only, no behaviour
            | mostly facts with a short quiz | explain the new policy to everyone | awareness-raising
            | it is about concepts | Just info. | they have to memorize the codes
        """,
        Option.BEHAVIOR: """
            behavior | behaviour | Behavior change | behavioural change | changing behaviour | they need to do it
            | they have to do things differently | apply it on the job | apply what they learned | skills
            | skill building | new habits | a change in behaviour | be able to handle complaints
            | they must be able to run a meeting | perform better on calls | it's a skill | putting it into practice
            | it's about doing | doing, not knowing | behavior rather than knowledge
            | they know it already, they need to do it | change how managers give feedback
            | act differently with customers | definitely behaviour | behavior I guess | probably behavior change
            | behaviuor | behavoir | attitude and mindset | real behaviour change on the floor | no, behavior
            | not knowledge but behavior | not knowledge | Behaviour 💪 | more behavior than knowledge
            | the goal is behavior change | use the CRM properly | BEHAVIOUR CHANGE PLEASE
            | they should stop shouting at each other lol | they know the rules but don't follow them | change
            | less talking more doing | it's all about habits | practical skills for sure | to work differently
            | mostly behaviour change i would say | new behaviors on the shop floor
            | knowing it is not the problem, doing it is | Skill. They must be able to do CPR | doing it right
            | behavior is what counts | I want them to use the new tool every day | better performance in sales calls
            | skills training | people need to handle conflicts better | we need them to change how they write emails
            | it's more about skills than knowledge | to be able to drive a forklift safely
            | to get them to apply the coaching model | Behavioral, they already understand it
            | change in behavior on the ward | not theory, practice | new way of working | better habits
            | we want people to report incidents, they don't do it today | behavior, not knowledge
            | it's not about knowledge at all | actually doing the thing | the skill of listening | BEHAVIOR obviously
        """,
        Option.BOTH: """
            Both | both! | both please | both of them | a mix | mix of both | knowledge and behavior
            | behavior and knowledge | knowledge + behaviour | knowledge, and then behavior
            | first knowledge, then behaviour | partly each | 50/50 | half half | a bit of each
            | some knowledge and some skills | know the rules and apply them | understand and apply
            | theory and practice | a combination | I think both | probably both | not just knowledge
            | not only knowledge but also behavior | not just knowledge, they must do it | more than just knowledge
            | both, but mostly knowledge | bothhh | knowledge is not enough | a bit of everything
            | knowing and applying | 60% knowledge 40% behaviour | both equally
            | behaviour change plus some product knowledge | both I guess? | know what to do and then do it
            | kind of both | partly knowledge, partly behavior | both, definitely | it's both really
            | half knowledge half skills | knowledge first but then they have to apply it | both of those
            | awareness plus behaviour change | I'd like both 🙂 | some theory and a lot of practice
            | both, i.e. know it and do it | two thirds behaviour, one third knowledge | Knowledge & behaviour
            | a mixture | knowledge/behaviour
        """,
        Option.UNSURE: """
            not sure | I'm not sure yet | dont know | don't know yet | idk | no clue | tbd | TBC | hard to say
            | depends | depends on the audience | maybe knowledge | not sure, maybe behavior
            | need to check with the sponsor | good question | 🤷 | 🤷‍♀️ | :shrug: | no idea tbh | we haven't decided
            | still open | skip | the client hasn't told us | honestly no idea | I can't say yet
            | let me come back to you on that | dunno, what would you suggest | ?? no clue
            | we're still figuring that out | not quite clear yet | we don't know | haven't decided yet
            | no idea sorry | maybe both | unknown | I really don't know | depends who you ask
            | that's not clear to me yet
        """,
        None: """
            yes | no | yep | nope | 👍 | 👎 | ok | sure | definitely | async | live | online | hybrid | blended
            | yes and no | we have 40 people | hello | hi there | thanks | what do you mean? | what is the difference?
            | I don't understand the question | can you explain? | is it knowledge? | knowledge or behavior?
            | practice makes perfect | lorem ipsum | see my last message | we use Teams | good morning
            | the budget is approved | monday | 42 | ... | ? | make the sales team happy | increase revenue by 10%
            | it's a good goal | 2 | absolutely | yes both of you are great at chat | right | great question bot
            | the goal is to finish by friday | peers | immediately | no thanks | call me | peer interaction
            | why does it matter | it's fine | for the sales team
        """,
    },
    Question.CORRECTION: {
        Option.YES: """
            yes | Yes! | yess | yesss | YES | yep | yeah | yup | y | sure | of course | ofc | definitely | absolutely
            | definately | certainly | for sure | probably | probably yes | I think so | i guess so | most likely
            | yes probably | I'd say yes | 👍 | ✅ | 👍🏽 | :+1: | :thumbsup: | 100% | immediately | immediatly
            | right away | straight away | on the spot | in the moment | in real time | they need it right away
            | it has to be immediate | must be immediate | immediate feedback is essential | can't wait | cant wait
            | it cannot wait | this can't wait until tomorrow | it won't wait till next week | mistakes are dangerous
            | it's safety critical | later is too late | later is not enough | next day is not good enough
            | they need someone to step in | yes, on the spot | yes - immediately | essential | it's essential
            | crucial | needed | very important | needs to be corrected on the spot | as they do it
            | while they are doing it, immediately | they do | it is | true | correct | exactly
            | instant feedback needed | without delay | otherwise they learn bad habits | the coach must jump in
            | not sure, but probably yes | Yes please 🙏 | <p>yes</p> | yes&nbsp;please
            | if they do it wrong they can hurt someone, so yes | yes bc errors become habits
            | somebody has to correct them immediately | I believe so | yeah kinda | pretty sure yes
            | a trainer must correct on the spot | Immediately!!! | it's important that they hear it right away
            | yes it is | they do need it | affirmative | in the moment, otherwise it's useless | should be instant
            | later would be too late | 100% yes | not later, right there | waiting is not an option
            | they can't wait a day | yes absolutely | yep, right then and there | must
            | it must be corrected immediately | immediate pls | very likely | of course they do | can't be delayed
            | mistakes could kill someone, so yes | yes, real time feedback is needed | feedback should come instantly
            | for safety reasons, yes | that's essential | yes they need to be corrected right away | it's necessary
            | next day won't do | yup 👍 | yes, otherwise they'd learn it wrong | it should be corrected there and then
            | yes if possible | I think they do | that would be important | Sí, yes | in real-time please
            | can't be later | definitely yes | must not wait | instantly
        """,
        Option.NO: """
            no | No. | nope | nah | n | noo | noooo | no thanks | not really | not at all | not necessarily
            | probably not | i don't think so | dont think so | I don't think it's needed | I doubt it | unlikely
            | definitely not | absolutely not | of course not | 👎 | ❌ | :-1: | not needed | not necessary
            | it's not essential | no need | no need for that | no rush | no hurry | not urgent | later is fine
            | later | later works | next day is ok | the next day is fine | it can wait | can wait | they can wait
            | within a week is enough | feedback by email is fine | written feedback later | the tool tells them
            | the tool does that | the system corrects them automatically | automated feedback | the quiz tells them
            | the LMS gives feedback | no, the tool tells them | no, later is fine | nope, can wait
            | they can check themselves | self-check is enough | doesn't have to be immediate
            | it doesn't need to be immediate | not immediately | not right away | not on the spot
            | no immediate feedback needed | no immediate correction | nice to have | would be nice but not needed
            | that would be nice to have | optional | overkill | end of the week is soon enough
            | after the session is fine | afterwards | delayed feedback is ok | false | it isn't | they don't | rarely
            | hardly ever | async feedback is fine | i'd say no | I think not | usually not | not essential
            | unnecessary | wait is ok | they get a score from the app, that's enough | a comment the next day will do
            | feedback within 48h is perfectly fine | nah, they can figure it out | not in real time
            | it's fine if they hear it later | no one gets hurt if they get it wrong | we review submissions weekly
            | peer review next week is enough | no i don't think that's needed | not that important
            | they don't need immediate correction | it would help, but no | nothing urgent
            | doesn't matter when they get it, later is ok | auto-graded quiz | feedback can be given afterwards
            | not really tbh | no 🙅‍♀️ | nice-to-have at best | only at the end | Naaah | next week is good enough
            | no, they'll get comments in writing | can be later | a day later is no problem | not required
            | we can give feedback afterwards | it's ok to wait | asynchronous feedback works
            | No immediate correction necessary | nobody needs immediate correction here | not so important | negative
            | not immediately, but within a day | no, the system does it | immediate feedback is nice to have
            | I wouldn't say so | doesn't need to be right away | no need to correct on the spot | I don't see why
            | no, not needed | they get automatic feedback | Nope. Later. | not critical | within 2 days is fine
            | it isn't urgent | there's no rush | the app will tell them | I guess not | could wait
            | a week later is okay too | it does not have to be on the spot | immediate feedback isn't that important
            | helpful but not required | no but it would be nice
        """,
        Option.UNSURE: """
            not sure | unsure | don't know | I dont know yet | idk | dunno | no idea | maybe | perhaps | sometimes
            | depends | it depends | depends on the exercise | tbd | tbc | hard to say | hard to tell | could be
            | might be | sometimes yes, sometimes no | yes for some, no for others | 🤷‍♂️ | I'd have to ask
            | need to check | not decided yet | who knows | maybe, maybe not | possibly
            | good question, need to ask the trainer | I don't know if they need immediate feedback | not yet sure
            | partly | depends who's teaching | in some exercises yes, in others no | need to think about it
            | not 100% sure | I honestly couldn't tell you | that's a tricky one | 50/50 | not sure about that
            | maybe? | depends on the trainer I guess | varies | we haven't decided that | sometimes, not always
            | I am not certain | maybe later | it varies a lot
        """,
        None: """
            yes and no | yes but no | yes/no | ok | fine | thanks | knowledge | behavior | both | async | live
            | must be live | Zoom | we use the tool | 12 people | what do you mean by correction?
            | does it have to be immediate? | what does immediate mean | can you give me an example | for example?
            | I don't get it | hmm | hello bot | the trainer is Anna | next question is hard | we need a laptop
            | laptops are required | no laptops | life is short | yes, later is fine | asdf | 🙂 | 1 | -
            | our trainers are great | what would that look like? | I said behavior already | see above | both of them
            | no wait yes | why do you ask? | it's a course about correction fluid | yes no | not live | okay
            | peer interaction is essential | immediate or later? | the correction pen | sorry what? | need more info
        """,
    },
    Question.PEER: {
        Option.YES: """
            yes | yes, essential | essential | absolutely essential | very much so | it's a must
            | they need each other | together | they have to practise together | only works in a group
            | it's a team skill | it's a team workshop | it's teamwork | role play with a partner | in pairs
            | in small groups | they learn from each other | peer feedback is crucial | peers are essential
            | the group is essential | discussion is key | can't be done alone | cannot be done alone
            | can't do it alone | it can't be learned solo | impossible alone | impossible without peers
            | not possible without the group | doesn't work without others | it does not work without a team
            | without peers it's impossible | without the group, it does not work
            | you can't do this without other people | group dynamics matter | collaboration is the point
            | it takes two to tango | takes two | yep - group exercise | definetly | absolutly | esential
            | I think so, yes | probably, it's group work | 👍 group work | peers are not optional | not optional
            | yes they need to discuss with colleagues | interaction is required | more than nice to have
            | collaborative by nature | of course, they work in teams | half of the value is in talking to the others
            | you can't learn to negotiate by yourself | yes since they practise on each other
            | absolutely, teamwork is the skill | it is crucial that they talk to each other | totally
            | it won't work individually | they need sparring partners | group discussion is a must
            | there is no way to do it alone | it's all about interaction | must be done as a team
            | they cannot practise this on their own | Yes, they learn by discussing with each other | very important
            | needs a group | it needs at least two people | it's a group exercise so yes | indispensable
            | they must practise with a partner | you need others for that | without others you can't do it
            | not doable alone | peer interaction is the core of it | can only be learned together
            | I'd say it's essential | hard to do alone | yes, they have to role-play with each other
            | the team has to be there | won't work without colleagues | the exchange is essential
            | I think peers are key | definitely together | they can't learn it alone
            | sure, it's a workshop for teams | group needed
        """,
        Option.NO: """
            no | nope | nah, solo | alone | individual | individually | individual work | on their own
            | they work alone | each on their own | it's self-paced | self study | one-to-one | 1:1
            | 1 on 1 with a coach | no peers | no peers needed | no peer interaction | no group needed
            | peers are not needed | peers not needed | the group is not essential | group work is optional
            | nice to have | peers are nice to have | would be nice, not essential | helpful but not essential
            | useful but not required | a bonus | it's a plus | not essential | not really | not necessarily
            | they don't need peers | they do not need others | don't need a group | doesn't require a group
            | no need for a group | it can be done alone | can be learned alone | works alone | works without peers
            | fine without peers | they can do it by themselves | I don't think they need peers
            | i don't think peers are essential | probably not | not needed imo | optional I'd say | without peers
            | no, individual | no, it's individual work | independent work | inividual | peers? no | peers? not needed
            | 👎 solo task | every learner for himself | it's a solo skill
            | it makes it more fun but you can do it alone | group work would be nice
            | not at all, they sit alone in a truck | peers optional | no need for other people
            | it's fine without a group | don't think so | we could do groups but it isn't required
            | it doesn't depend on others | individual task, so no | not essential, just fun
            | they don't have to talk to each other | others are not needed | not with peers, with a coach
            | they do it on their own | everyone by themselves | no, alone | interaction isn't necessary
            | group is optional | can do without | it's helpful, not essential | individual learners
            | doesn't need others | no, just 1:1 coaching | it would be a bonus | single learner | works fine alone
            | nah not really | it's not a team thing | not needed at all | they can practise on their own
            | peers aren't required | peers would be great but not a must | no - individual
            | just the learner and a screen | doesn't need to be in a group | it's fine alone
            | you don't need a group for that | a coach is enough | I'd say not essential
        """,
        Option.UNSURE: """
            not sure | maybe | depends on the group | it depends | sometimes | dunno tbh | tbd
            | not sure if peers are needed | peers might be needed | could go either way
            | I don't know whether they need a group | perhaps in small groups | to some extent | varies by module
            | ask me later | need to ask the SME | no opinion | 🤷 maybe | probably depends on the module
            | for some parts yes | haven't thought about that | I'm undecided | mmh maybe | can't say
            | sometimes in groups, sometimes alone | that depends | not sure whether it's essential | maybe in pairs
            | not sure it needs peers
        """,
        None: """
            yes and no | async | live | knowledge | both | hybrid | our team is in Oslo | my team likes it
            | the group has 12 people | we are a team of 5 | Microsoft Teams | what is peer interaction?
            | do they need peers? | how do you mean | certificates are nice to have | I have a question | sorry | wait
            | peers or not? | yes or no | team lead onboarding | it's complicated
            | life together is hard to define, define peer | lol | the sponsor wants a video
            | https://example.com/training | is that the same as group work?
            | we have 12 peers in the cohort list file | scenarios | it's in Berlin | yes but not essential
            | our group is remote | group chat link? | Teams | immediately | it's fine | ok cool
            | peers as in colleagues? | we have five teams
        """,
    },
    Question.PRACTICE: {
        Option.ASYNC: """
            async | Async! | asynchronous | asynch | asynchronus | asynchronously | can be async | async is fine
            | async works | async is enough | it can be simulated | can be simulated | simulation | simulations are ok
            | simualtion | simulated scenarios | scenario-based | branching scenarios | sandbox | a sandbox is enough
            | we have a sandbox | submissions | they submit a video | they record themselves | case studies
            | written exercises | at their own pace | self-paced | in their own time | at home | e-learning scenarios
            | test environment | homework | not live | doesn't have to be live | does not need to be live
            | doesnt have to be live | no need to be live | no need for live | no live session needed
            | live is not needed | live isn't necessary | it needn't be live | I don't think it must be live
            | no, async | yes, async | yes, it can be simulated | nothing to practise | nothing to practice really
            | there's nothing to practice | no practice needed | no practice | just reading, no practice
            | probably async | I guess async | async I think | async rather than live | async, not live
            | it's possible to simulate | 👍 async | async ✅ | they can do it whenever they like
            | scenario questions will do | recorded role-plays they upload | a simulator does the job
            | can be practised at home | in the sandbox system | it does not require live practice
            | there isn't anything to practise | we can simulate everything | asynchronous is totally ok
            | live is overkill | live would be nice but not necessary | self paced exercises
            | no real practice needed, just reading | we don't need to meet for that | it's all async
            | can be done from home | scenarios and quizzes | an online sandbox | doesn't require being on site
            | it can easily be simulated | they upload a recording | simulated is good enough | no live part
            | does not have to happen live | a written case study | simulatons | I believe it can be async
            | async possible | with scenarios | async only | yes can be simulated | everything can be done async
            | it doesn't need to be in person | not necessarily live | live is not a must | simulation works for us
            | they practise in a test system
        """,
        Option.LIVE: """
            live | Live! | LIVE | liive | must be live | has to be live | it has to be live | needs to be live
            | should be live | live only | only live | on site | on-site | onsite | must be on site | in person
            | face to face | face-to-face | f2f | in the room | in a classroom | hands on with real equipment
            | on the machine | with real patients | real time | synchronous | synchronus | with an instructor
            | in the same room | can't be simulated | cannot be simulated | can not be simulated | cant be simulated
            | it can't be simulated | it isn't possible to simulate | not possible to simulate
            | impossible to simulate | simulation is not enough | simulation isn't possible | simulation does not work
            | a sandbox won't work | async won't work | async doesn't work | async is not enough | not async
            | no simulation possible | hard to simulate | simulation is not enough they must do it live
            | most can be simulated but the final part must be live
            | the theory can be async but the drill has to be live | live, not async | live rather than async
            | no, must be live | yes, live | I think it has to be live | probably live | definitely live
            | live sessions are essential | supervised on the ward | live role play | they need to touch the machine
            | has to happen on site | only works face to face | you cannot simulate that
            | there's no way to simulate this | nothing can replace being in the room | in-person, no question
            | partly async but the exam must be in person | we need real patients for that | simulations don't cut it
            | not something you can do async | must be live!! | Live unfortunately | needs a live audience
            | definitely face-to-face | it has to be synchronous | live please | only in person
            | this has to be done in person | it needs to happen live | requires real equipment | real-time only
            | you can't do that async | not possible async | must be face-to-face | it cannot be async
            | a simulation would never be enough | I'd say live | live for sure | no async, it must be live
            | too dangerous to simulate | onsite in the lab | live!!!! | has to be face 2 face
            | practice must happen on the real machine | I'm afraid it must be live | simulating is not possible
            | it isn't something you could simulate | simulations are useless for this | not in a sandbox, live
            | they need to be there in person | must be on-site, safety rules
        """,
        Option.UNSURE: """
            not sure | maybe | depends | tbd | no idea | don't know | hard to say | could be simulated maybe
            | depends on the budget | not sure if it must be live | I don't know if it can be simulated
            | live might be better | 🤷 | haven't thought about it | some parts | not sure it can be simulated
            | maybe live | we'd have to test that first | no clue yet, probably depends | depends on the customer
            | don't know yet whether it can be simulated | might have to be live | undecided | I wish I knew, depends
            | perhaps a simulation
        """,
        None: """
            yes | no | yep | nope | y | 👍 | 👎 | definitely | probably | async or live | async or live? | both | hybrid
            | blended | go live in May | we go live on Monday | we live in Berlin | life | it's a matter of life
            | practice | practice is important | practise makes perfect | knowledge | behavior | can it be simulated?
            | what do you mean by simulated? | async and live | partly live, partly async | simulate or not | ok
            | zoom | 12 participants | stimulate discussion | worst case scenario | thanks! | yes it can
            | I live for practice | two hours | can you repeat the question? | either
            | the system goes live next month | we have a simulator and a workshop | sounds good | when do we go live?
            | live or async, both work | yes and no | alive | live in the moment | hmm both? | what are scenarios
        """,
    },
}


def phrasings(table: str) -> list[str]:
    return [" ".join(text.split()) for text in table.split("|")]


def answers() -> list[tuple[Question, Option | None, str]]:
    return [
        (question, option, text)
        for question, groups in ANSWERS.items()
        for option, table in groups.items()
        for text in phrasings(table)
    ]


@pytest.mark.parametrize(("question", "expected", "text"), answers())
def test_answers(question: Question, expected: Option | None, text: str) -> None:
    assert read_option(question, text, "en") is expected


CASES: Mapping[Case | None, str] = {
    Case.HANDS_ON: """
        hands on | hands-on | hands-on skill under supervision | hands-on skill | yes, hands on
        | it's a hands-on skill | supervised practice | manual skills | clinical skill
        | the first: hands-on under supervision | probably hands-on | not a workshop, hands-on | handson
    """,
    Case.HIGH_TRUST: """
        team workshop | high-trust team workshop | high trust | it's a team workshop | a team building day | trust
        | psychological safety matters | I think it's a high trust workshop | leadership retreat
    """,
    Case.SENSITIVE: """
        sensitive | sensitive interpersonal work | interpersonal | difficult conversations | it's sensitive
        | yes, it is a sensitive topic | harassment training | sensative topic | breaking bad news
    """,
    Case.SIMULATION: """
        simulation | complex simulation | a complex simulation | simulator | crisis simulation
        | yes - complex simulation | tabletop exercise | flight simulator
    """,
    Case.NONE: """
        none | None. | no | nope | none of these | none of them | none of the above | no, none | no none of these
        | neither | nothing like that | not really | not any of these | n/a | it isn't any of these | 👎 | nah
        | no special case | i don't think so | probably not | probably none | none really
    """,
    Case.UNSURE: """
        not sure | unsure | maybe | don't know | no idea | tbd | maybe sensitive | not sure if it's sensitive
        | hard to say | 🤷 | depends
    """,
    None: """
        yes | yep | 👍 | yes and no | hands-on and sensitive | all of them | what is a complex simulation?
        | what do you mean? | hello | async | knowledge | 12 people | none, but it is sensitive | not sensitive | 1
        | 4 | which one? | blended | no, it's a team workshop
    """,
}


def cases() -> list[tuple[Case | None, str]]:
    return [(expected, text) for expected, table in CASES.items() for text in phrasings(table)]


@pytest.mark.parametrize(("expected", "text"), cases())
def test_cases(expected: Case | None, text: str) -> None:
    assert read_case(text, "en") is expected


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
        | where do these dates come from?
    """,
    Command.OBJECT: """
        I disagree | i don't agree | I dont agree | that's wrong | thats wrong | I don’t agree | disagree
        | this is wrong | I disagree! | that doesn't fit | sorry, I disagree | I'm not convinced
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
        | keep it simple | delete this plan
    """,
}


def commands() -> list[tuple[Command | None, str]]:
    return [(expected, text) for expected, table in COMMANDS.items() for text in phrasings(table)]


@pytest.mark.parametrize(("expected", "text"), commands())
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


def changes() -> list[tuple[Target | None, str]]:
    return [(expected, text) for expected, table in CHANGES.items() for text in phrasings(table)]


@pytest.mark.parametrize(("expected", "text"), changes())
def test_changes(expected: Target | None, text: str) -> None:
    assert read_change(text, "en") == expected
    if expected is not None:
        assert read_command(text, "en") is None


# Text, then day, start, minutes, participants as seen on Wednesday, 10 March 2027; a dash where nothing is said.
BOOKINGS = """
    2027-05-14 15:00                                     | 2027-05-14 15:00 - -
    2027-05-14                                           | 2027-05-14 - - -
    2027-05-14T15:00                                     | 2027-05-14 15:00 - -
    2027/05/14 at 9:30                                   | 2027-05-14 09:30 - -
    14 May 2027 at 3pm                                   | 2027-05-14 15:00 - -
    14 May 2027, 3 pm                                    | 2027-05-14 15:00 - -
    14 May 2027 3:30pm                                   | 2027-05-14 15:30 - -
    14th of May 2027 at 15:00                            | 2027-05-14 15:00 - -
    the 14th of May at 10am                              | 2027-05-14 10:00 - -
    May 14, 15:00, 90 min, 12 people                     | 2027-05-14 15:00 90 12
    May 14 2027 15:00                                    | 2027-05-14 15:00 - -
    May 14th, 2027 at noon                               | 2027-05-14 12:00 - -
    14 may                                               | 2027-05-14 - - -
    14-May-2027 09:00                                    | 2027-05-14 09:00 - -
    Fri 14 May 2027, 9:00-10:30                          | 2027-05-14 09:00 90 -
    14.5.2027                                            | 2027-05-14 - - -
    14.05.2027 15:00                                     | 2027-05-14 15:00 - -
    14. 5. 2027 ob 15:00                                 | 2027-05-14 15:00 - -
    14.5. 15:00                                          | 2027-05-14 15:00 - -
    on 1 April at 8am                                    | 2027-04-01 08:00 - -
    10 March                                             | 2027-03-10 - - -
    9 March                                              | 2028-03-09 - - -
    1 Jan 10:00                                          | 2028-01-01 10:00 - -
    29 February                                          | 2028-02-29 - - -
    tomorrow 10:00                                       | 2027-03-11 10:00 - -
    tomorrow at 10                                       | 2027-03-11 10:00 - -
    Tomorrow, 14:00, 2 hours                             | 2027-03-11 14:00 120 -
    today at 16:00                                       | 2027-03-10 16:00 - -
    the day after tomorrow at noon                       | 2027-03-12 12:00 - -
    next Tuesday 9:30                                    | 2027-03-16 09:30 - -
    Tuesday 9:30                                         | 2027-03-16 09:30 - -
    next Wednesday                                       | 2027-03-17 - - -
    on Friday at 2pm                                     | 2027-03-12 14:00 - -
    this Friday, 2 p.m.                                  | 2027-03-12 14:00 - -
    Tuesday next week at 9:00                            | 2027-03-16 09:00 - -
    Friday next week                                     | 2027-03-19 - - -
    next week Friday                                     | 2027-03-19 - - -
    in two weeks                                         | 2027-03-24 - - -
    in 10 days at 11:00                                  | 2027-03-20 11:00 - -
    Thursday 9am to 11am, ten people                     | 2027-03-11 09:00 120 10
    Thursday 9-11am                                      | 2027-03-11 09:00 120 -
    Thursday 11-1pm                                      | 2027-03-11 11:00 120 -
    Thursday from 9 to 11                                | 2027-03-11 09:00 120 -
    Thursday 15:00 to 16:30 for 12 nurses                | 2027-03-11 15:00 90 12
    May 14 15:00 1.5 h                                   | 2027-05-14 15:00 90 -
    May 14 15:00 1,5 hours                               | 2027-05-14 15:00 90 -
    May 14 15:00 1h30                                    | 2027-05-14 15:00 90 -
    May 14 15:00 1 hour 30 minutes                       | 2027-05-14 15:00 90 -
    May 14 15:00, one hour                               | 2027-05-14 15:00 60 -
    May 14 15:00 for an hour and a half                  | 2027-05-14 15:00 90 -
    May 14 15:00, half an hour                           | 2027-05-14 15:00 30 -
    a 90-minute session on May 14 at 15:00               | 2027-05-14 15:00 90 -
    May 14, 15:00, twelve participants                   | 2027-05-14 15:00 - 12
    May 14, 15:00, 25 new nurses                         | 2027-05-14 15:00 - 25
    May 14, 15:00, for 8                                 | 2027-05-14 15:00 - 8
    May 14, group of 8, 3pm                              | 2027-05-14 15:00 - 8
    12 learners on 14 May at 15:00 for 90 minutes        | 2027-05-14 15:00 90 12
    make it 14 May                                       | 2027-05-14 - - -
    25/12/2027                                           | 2027-12-25 - - -
    12/25/2027 10:00                                     | 2027-12-25 10:00 - -
    05/05/2027                                           | 2027-05-05 - - -
    14 May at 3                                          | 2027-05-14 - - -
    14 May at 3:30                                       | 2027-05-14 - - -
    14 May at 03:30                                      | 2027-05-14 03:30 - -
    14 May 10:00 or 11:00                                | 2027-05-14 - - -
    14 May 25:00                                         | 2027-05-14 - - -
    14 May, 10-15 people                                 | 2027-05-14 - - -
    14 May, 60-90 min                                    | 2027-05-14 - - -
    14 May 12am                                          | 2027-05-14 00:00 - -
    14 May 12pm                                          | 2027-05-14 12:00 - -
    14 May at 15.30                                      | 2027-05-14 15:30 - -
    14 May @ 3pm                                         | 2027-05-14 15:00 - -
    1st of june 2027 at 10am                             | 2027-06-01 10:00 - -
    Sept 3, 9:00                                         | 2027-09-03 09:00 - -
    14 MAY 2027 9:00 AM                                  | 2027-05-14 09:00 - -
    **14 May 2027** 9:00                                 | 2027-05-14 09:00 - -
    May 14, 15:00, 90 min, 12 people and a cake          | 2027-05-14 15:00 90 12
"""


def bookings() -> Iterator[tuple[str, BookingWords]]:
    for line in filter(None, map(str.strip, BOOKINGS.splitlines())):
        text, expected = (part.strip() for part in line.split("|"))
        day, start, minutes, participants = (None if word == "-" else word for word in expected.split())
        yield (
            text,
            BookingWords(
                day=date.fromisoformat(day) if day else None,
                start=time.fromisoformat(start) if start else None,
                minutes=int(minutes) if minutes else None,
                participants=int(participants) if participants else None,
            ),
        )


@pytest.mark.parametrize(("text", "expected"), list(bookings()))
def test_bookings(text: str, expected: BookingWords) -> None:
    assert read_booking(text, "en", TODAY) == expected


NO_DAY = """
    05/06/2027 | 5/6/27 | 14/05/27 | 27-05-14 | 31 April | 2027-02-30 | 2027-13-01 | 29 February 2027 | 15:00
    | 90 min, 12 people | yes | next week | sometime in May | May | in May 2027 | every Tuesday | not on Tuesday
    | before 14 May | by Friday | last Tuesday | 14 May or 15 May | 14-16 May | 14 and 15 May | May 14-16
    | from 14 May to 16 May | Tuesday or Thursday | Tuesday the 14th | Monday 14 May 2027 | 14 May 27
    | the Tuesday after next | a week from Tuesday | two weeks after 14 May | 24/7 support | we may need 12 people
    | version 2.5.1 | call 555-1234 | may 12 people join | it was on 14 July or so, not 15 July | the 14th
"""


@pytest.mark.parametrize("text", ["", *phrasings(NO_DAY)])
def test_no_certain_day(text: str) -> None:
    assert read_booking(text, "en", TODAY) is None


# --- robustness -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "en-GB", "EN_us", "xx", "", "sl"])
def test_english_is_understood_in_every_language(language: str) -> None:
    assert read_option(Question.PEER, "yes", language) is Option.YES
    assert read_command("help", language) is Command.HELP


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    assert read_option(Question.PEER, "yes. " + "x" * 495 + " no", "en") is Option.YES
    assert read_option(Question.PEER, "yes. " + "x " * 200_000, "en") is Option.YES


def test_life_is_not_live() -> None:
    assert read_option(Question.PRACTICE, "life", "en") is None
    assert read_option(Question.PRACTICE, "real life", "en") is Option.LIVE


WORDS = sorted({word for groups in ANSWERS.values() for table in groups.values() for word in table.split()})
texts = st.one_of(
    st.text(max_size=700),
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join),
    st.lists(
        st.sampled_from([*"0123456789.,:/- ", "May", "am", "pm", "h", "min", "to", "at", "Tuesday"]), max_size=60
    ).map("".join),
)


@settings(deadline=None)
@given(question=st.sampled_from(Question), text=texts, language=st.sampled_from(["en", "de", ""]))
def test_options_are_total(question: Question, text: str, language: str) -> None:
    option = read_option(question, text, language)
    assert option in (None, Option.UNSURE, *OPTIONS[question])


@settings(deadline=None)
@given(text=texts, today=st.dates())
def test_everything_else_is_total(text: str, today: date) -> None:
    assert read_case(text, "en") in (None, *Case)
    assert read_command(text, "en") in (None, *Command)
    assert read_change(text, "en") in (None, *Question, "case")
    booking = read_booking(text, "en", today)
    assert booking is None or booking.day is not None


@settings(deadline=None)
@given(
    row=st.sampled_from(answers()),
    before=st.sampled_from(["", " ", "\n", "\t", "\u200b", "<b>", "*"]),
    after=st.sampled_from(["", " ", "\n", "!", "!!", "\u200b", "\x00", "</b>", "*"]),
)
def test_wrapping_changes_nothing(row: tuple[Question, Option | None, str], before: str, after: str) -> None:
    question, expected, text = row
    if not text.endswith("?"):
        assert read_option(question, before + text + after, "en") is expected


def test_speed(capsys: pytest.CaptureFixture[str]) -> None:
    """Prints how long a message takes; machines differ too much for a limit."""
    messages = [text for _, _, text in answers()]
    longest = (" ".join(messages)[:500], "simulatoin scenarois " * 24, "zqxjk " * 84, "a " * 250, "14 May " * 70)
    read_all(messages[0])
    started = perf_counter()
    for text in messages:
        read_all(text)
    mean = (perf_counter() - started) / len(messages)
    worst = 0.0
    for text in longest:
        started = perf_counter()
        read_all(text)
        worst = max(worst, perf_counter() - started)
    with capsys.disabled():
        sys.stdout.write(f"\nall readers together: {mean * 1000:.2f} ms a message, {worst * 1000:.2f} ms at worst\n")


def read_all(text: str) -> None:
    read_change(text, "en")
    read_command(text, "en")
    read_option(Question.PRACTICE, text, "en")
    read_case(text, "en")
    read_booking(text, "en", TODAY)
