"""Cards out of real conversations, one for each thing Livewise shows."""

from collections.abc import Mapping

from dialogs import views
from dialogs.cards import (
    Bar,
    Bars,
    Bullets,
    Button,
    Buttons,
    Card,
    CardKind,
    FieldKind,
    Form,
    InputField,
    Part,
    Press,
    Shade,
    Style,
    Text,
    Tone,
    Verb,
    plain,
)
from dialogs.effects import Notice, NoticeKind, Slot
from tests.adapters.slack.reminder_samples import REMINDER_SAMPLES
from tests.dialogs.talk import TEXTS, Talk, hybrid, planned

LIVE = ("Behaviour change", "Yes, immediately", "Yes, essential", "It must be live")
ASYNC = ("Knowledge transfer", "No, later is fine", "No, not essential", "It can be simulated")
DESCRIBED = (
    "CPR refresher for 40 nurses on 19 January 2027, 90 minutes: they practise on manikins with an instructor who "
    "corrects them right away"
)
NASTY = "<!channel> *Sales* & <@U1|you> :tada: @here https://example.com"


def asked(*answers: str, topic: str = "Sales onboarding") -> Talk:
    """A conversation after these answers."""
    talk = Talk(topic)
    talk.press(*answers)
    return talk


def booked(talk: Talk, button: str, **values: str) -> Talk:
    """The conversation with a date."""
    talk.press(button)
    talk.book(**values)
    return talk


def _missed() -> Talk:
    talk = asked("Behaviour change", "Yes, immediately")
    talk.say("purple <b>monkey</b> dishwasher")
    return talk


def _changing() -> Talk:
    talk = hybrid()
    talk.press("Change goal")
    return talk


def _restarted() -> Talk:
    talk = hybrid()
    talk.press("Start over")
    return talk


def _described() -> Talk:
    talk = asked("Partly each", topic=DESCRIBED)
    talk.press("Confirm all of these", "No, not essential", "Confirm special case", "Set the live date")
    return talk


def _opened() -> Talk:
    talk = hybrid()
    talk.press("Set the live date")
    return talk


def _mistaken() -> Talk:
    talk = _opened()
    talk.book(
        day="", zone="Europe/Atlantis", country="Atlantis", minutes="soon", participants="0", share="half", hold="90"
    )
    return talk


def _asleep() -> Talk:
    talk = planned()
    talk.press("Change goal")
    return talk


def _special() -> Talk:
    return asked(
        "Behaviour change", "Yes, immediately", "Yes, essential", "It must be live", "Sensitive interpersonal work"
    )


BEFORE = Bar(
    name="As it is",
    length="3 h",
    parts=(
        Part(shade=Shade.LISTENING, name="Listening", minutes=125, length="2 h 5 min"),
        Part(shade=Shade.PRACTICE, name="Practice", minutes=45, length="45 min"),
        Part(shade=Shade.LOGISTICS, name="Logistics", minutes=10, length="10 min"),
    ),
)
AFTER = Bar(
    name="With the listening moved before it",
    length="1 h 30 min",
    parts=(
        Part(shade=Shade.LISTENING, name="Listening", minutes=3, length="3 min"),
        Part(shade=Shade.PRACTICE, name="Practice", minutes=77, length="1 h 17 min"),
        Part(shade=Shade.LOGISTICS, name="Logistics", minutes=10, length="10 min"),
    ),
)
BARS = Bars(
    heading="Where the time goes",
    alt="Practice grows from 45 min of 3 h to 1 h 17 min of 1 h 30 min.",
    bars=(BEFORE, AFTER),
)
PASTED = "09:00\tWelcome\n09:10\tThe product, in slides\n\n11:15\tRole play\n12:00\tEnd"
AGENDA = Card(
    kind=CardKind.REASONS,
    title="The agenda of your session",
    summary=plain("Practice grows from 45 min to 1 h 17 min."),
    session="s1",
    blocks=(
        Text(line=plain("2 h 2 min of listening can move before the session."), tone=Tone.LEAD),
        BARS,
        Bullets(heading="What moves", items=(plain("The product, in slides: 2 h 2 min"),)),
        Buttons(
            label="What to do with it",
            buttons=(
                Button(label="Make it shorter", press=Press(verb=Verb.WHY, round=1), style=Style.PRIMARY),
                Button(label="Paste another agenda", press=Press(verb=Verb.OBJECT, round=1)),
            ),
        ),
    ),
)
AGENDA_FORM = Card(
    kind=CardKind.FORM,
    title="The agenda of your session",
    summary=plain("Paste the agenda of your session."),
    session="s1",
    blocks=(
        Form(
            fields=(
                InputField(
                    name="agenda",
                    kind=FieldKind.LONG_TEXT,
                    label="Agenda",
                    value=PASTED,
                    hint="One line for each part, with its times or minutes. A longer one can be typed into the chat.",
                    error="The last line ends before it begins.",
                ),
            ),
            submit=Button(label="Read it", press=Press(verb=Verb.BOOK, round=1), style=Style.PRIMARY),
            cancel=Button(label="Not now", press=Press(verb=Verb.KEEP_PLAN, round=1)),
        ),
    ),
)

FULL = {"country": "SI", "minutes": "120", "participants": "12", "hours": "6", "share": "half", "hold": "180"}

SAMPLES: Mapping[str, Card] = {
    "topic": Talk("").card(),
    "question": Talk().card(),
    "question_nasty": asked("Partly each", topic=NASTY).card(),
    "question_missed": _missed().card(),
    "question_case": asked(*LIVE).card(),
    "question_changing": _changing().card(),
    "question_restarted": _restarted().card(),
    "recommendation_firm": hybrid().card(),
    "recommendation_async": asked(*ASYNC).card(),
    "recommendation_provisional": asked("Behaviour change", "Not sure", "Not sure", "Not sure", "Not sure").card(),
    "recommendation_special": _special().card(),
    "form_empty": _opened().card(Slot.PLAN),
    "form_mistakes": _mistaken().card(Slot.PLAN),
    "form_closed": hybrid().card(Slot.PLAN),
    "plan_async": booked(asked(*ASYNC), "Set the launch date").card(Slot.PLAN),
    "plan_hybrid": booked(hybrid(), "Set the live date", **FULL).card(Slot.PLAN),
    "plan_live": booked(asked(*LIVE, "None of these"), "Set the live date").card(Slot.PLAN),
    "plan_special": booked(_special(), "Set the live date", **FULL).card(Slot.PLAN),
    "plan_short_notice": booked(hybrid(), "Set the live date", day="2026-11-24").card(Slot.PLAN),
    "plan_set_aside": _asleep().card(Slot.PLAN),
    "reasons": booked(hybrid(), "Set the live date", **FULL).card(Slot.REASONS),
    "objection": hybrid().card(Slot.OBJECTION),
    "closed": views.closed_card(hybrid().session, TEXTS),
    "help": views.help_card(TEXTS),
    "list": views.list_card([planned().session, hybrid("Onboarding").session, Talk(NASTY).session], TEXTS),
    "list_empty": views.list_card([], TEXTS),
    "forget": views.forget_card(2, TEXTS),
    "settings": views.settings_card(TEXTS),
    "suggested": asked(topic=DESCRIBED).card(),
    "form_suggested": _described().card(Slot.PLAN),
    "notice": views.notice_card(Notice(kind=NoticeKind.STALE), TEXTS),
    "agenda": AGENDA,
    "agenda_form": AGENDA_FORM,
    **REMINDER_SAMPLES,
}
