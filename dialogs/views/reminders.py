"""What a plan says about its reminders: on the plan itself, in the preview, in the details, at the end."""

from dialogs import details_form
from dialogs.booking_form import Mistake
from dialogs.cards import (
    Block,
    Button,
    Buttons,
    Card,
    CardKind,
    Fact,
    Facts,
    FieldKind,
    Form,
    InputField,
    Line,
    Need,
    Press,
    Span,
    Style,
    Text,
    Tone,
    Verb,
    When,
    plain,
)
from dialogs.details_form import Field
from dialogs.grid import Result
from dialogs.itinerary import Outgoing, active_plan, all_coming, coming, steps_to_do
from dialogs.plan import Plan
from dialogs.reminders import Mark, Reminders, State
from dialogs.session import Session, verdict
from dialogs.texts import Texts
from dialogs.views.days import moment_of
from dialogs.views.links import linked
from dialogs.views.parts import outdated_card, sentence_card
from dialogs.views.reminder import entry_lines, entry_name, introduction


def reminders_block(session: Session, plan: Plan, texts: Texts) -> tuple[Block, ...]:
    """How far the plan is and when the next reminder comes, or that there could be some."""
    reminders, say = session.reminders, texts.reminders
    if reminders is None or reminders.state is State.OFF:
        return (Text(line=plain(say.is_off()), tone=Tone.QUIET),)
    progress = _progress(plan, reminders, texts)
    match reminders.state:
        case State.ON:
            lines = _next(session, plan, reminders, texts)
            return (Text(line=plain(f"{say.is_on()} {progress}")), *(Text(line=line) for line in lines))
        case State.STOPPED:
            return (Text(line=plain(f"{say.stopped()} {progress}")),)
        case State.ENDED:
            return (Text(line=plain(f"{say.is_off()} {progress}"), tone=Tone.QUIET),)
        case State.LOST:
            return (Text(line=plain(f"{say.lost()} {progress}"), tone=Tone.WARNING),)


def reminders_buttons(session: Session, texts: Texts) -> tuple[Button, ...]:
    """What can be done about them on the plan."""
    reminders, say, round_ = session.reminders, texts.reminders, session.round
    preview = Button(label=say.preview(), press=Press(verb=Verb.PREVIEW, round=round_))
    details = Button(label=say.details(), press=Press(verb=Verb.DETAILS, round=round_))
    state = State.OFF if reminders is None else reminders.state
    if state is State.ON:
        return preview, details, Button(label=say.stop(), press=Press(verb=Verb.STOP, round=round_))
    label = say.remind_us() if state is State.OFF else say.start_again()
    on = Button(label=label, press=Press(verb=Verb.REMIND, round=round_), style=Style.PRIMARY)
    return on, preview, details


def _progress(plan: Plan, reminders: Reminders, texts: Texts) -> str:
    marks = [mark for step in steps_to_do(plan) if (mark := reminders.marks.get(step.key))]
    return texts.reminders.progress(marks.count(Mark.DONE), marks.count(Mark.SKIPPED), len(steps_to_do(plan)))


def _next(session: Session, plan: Plan, reminders: Reminders, texts: Texts) -> list[Line]:
    say = texts.reminders
    lines: list[Line] = []
    if reminders.away_until is not None and reminders.away_until > moment_of(plan, session.changed_at).day:
        lines.append(say.away(When(day=reminders.away_until, zone=plan.booking.zone)))
    following = coming(session, session.changed_at)
    if following is None:
        return [*lines, plain(say.no_more())]
    names = [entry_name(entry, plan, texts) for entry in following.entries]
    lines.append(say.next_reminder(moment_of(plan, following.at), names))
    return lines


def called_off_card(session: Session, texts: Texts) -> Card | None:
    """In place of the plan, where its date was called off; None where it was not."""
    off, decided = session.called_off, verdict(session)
    if off is None or decided is None:
        return None
    line = texts.reminders.called_off(decided.result, When(day=off.day, time=off.start, zone=off.zone))
    again = Press(verb=Verb.CALL_ON, round=session.round)
    new = Button(
        label=texts.lay_out_plan(decided.result),
        press=Press(verb=Verb.PLAN, round=session.round),
        style=Style.PRIMARY,
    )
    return Card(
        kind=CardKind.PLAN,
        title=texts.plan_title(session.topic),
        summary=(f"{session.topic}{texts.colon}", *line),
        blocks=(
            Text(line=line, tone=Tone.LEAD),
            Buttons(label=texts.next_group(), buttons=(new, Button(label=texts.reminders.call_on(), press=again))),
        ),
        session=session.id,
    )


def call_off_buttons(session: Session, result: Result, texts: Texts) -> Buttons:
    """The way to call the date off."""
    button = Button(
        label=texts.reminders.call_off(result),
        press=Press(verb=Verb.CALL_OFF, round=session.round),
        style=Style.DANGER,
    )
    return Buttons(label=texts.reminders.call_off(result), buttons=(button,))


def ending_card(session: Session, texts: Texts) -> Card:
    """One line: there will be no more reminders, and why."""
    say, state = texts.reminders, None if session.reminders is None else session.reminders.state
    match state:
        case State.LOST:
            sentence = say.place_lost(session.topic)
        case State.ENDED:
            sentence = say.ended(session.topic)
        case _:
            sentence = say.resumed(session.topic)
    return sentence_card(session, CardKind.NOTICE, sentence)


# --- preview ---------------------------------------------------------------------------------------------------


def preview_card(session: Session, texts: Texts) -> Card:
    """Every message that will be sent if nobody does anything, as it will read."""
    plan, say = active_plan(session), texts.reminders
    if plan is None:
        return outdated_card(session, texts)
    reminders = session.reminders or Reminders(state=State.STOPPED)
    coming_messages = tuple(all_coming(session, session.changed_at))
    blocks: list[Block] = [Text(line=plain(say.preview_help()), tone=Tone.QUIET)]
    if reminders.state is not State.ON:
        blocks.append(Text(line=plain(say.preview_off()), tone=Tone.WARNING))
    if not coming_messages:
        blocks.append(Text(line=plain(say.no_more())))
    introduced = {message.is_private for message in reminders.messages}
    for message in coming_messages:
        heading: Line = (moment_of(plan, message.at),)
        if message.is_private:
            heading = (*heading, f" · {say.preview_private()}")
        blocks.append(Text(line=heading, tone=Tone.LEAD))
        blocks.append(_in_short(message, plan, reminders, texts))
        if message.is_private not in introduced:
            introduced.add(message.is_private)
            blocks.append(introduction(session, texts))
    return Card(
        kind=CardKind.REASONS,
        title=say.preview_title(),
        summary=plain(say.preview_summary(session.topic)),
        blocks=tuple(blocks),
        session=session.id,
    )


def _in_short(message: Outgoing, plan: Plan, reminders: Reminders, texts: Texts) -> Facts:
    """What a message will say, each step as one paragraph: there may be twenty messages in one preview."""
    facts: list[Fact] = []
    for entry in message.entries:
        title, rows = entry_lines(entry, plan, reminders, message.entries, texts, is_private=message.is_private)
        spaced: list[Span] = [span for row in rows for span in (" ", *row)]
        facts.append(Fact(label=title, value=tuple(spaced[1:])))
    return Facts(facts=tuple(facts))


# --- details ---------------------------------------------------------------------------------------------------


def details_card(session: Session, texts: Texts) -> Card:
    """The form of details while it is open, else what they are."""
    plan, reminders, say = active_plan(session), session.reminders, texts.reminders
    if plan is None or reminders is None:
        return outdated_card(session, texts)
    if reminders.draft is not None:
        return _form_card(session, plan, reminders, texts)
    known = details_form.spell(reminders, moment_of(plan, session.changed_at).day)
    facts = tuple(
        Fact(label=say.field(field), value=_value(field, known[field], reminders, plan))
        for field in details_form.fields_for(plan)
        if known[field]
    )
    block: Block = Facts(facts=facts) if facts else Text(line=plain(say.nothing_set()))
    change = Button(label=say.details(), press=Press(verb=Verb.DETAILS, round=session.round))
    return Card(
        kind=CardKind.REASONS,
        title=say.details_title(),
        summary=plain(say.details_summary(session.topic)),
        blocks=(block, Buttons(label=say.details_title(), buttons=(change,))),
        session=session.id,
    )


def _value(field: Field, spelled: str, reminders: Reminders, plan: Plan) -> Line:
    if field is Field.AWAY and reminders.away_until is not None:
        return (When(day=reminders.away_until, zone=plan.booking.zone),)
    return linked(spelled)


def _form_card(session: Session, plan: Plan, reminders: Reminders, texts: Texts) -> Card:
    say, typed = texts.reminders, reminders.draft or {}
    form = Form(
        fields=tuple(
            InputField(
                name=field.value,
                kind=FieldKind.DATE if field is Field.AWAY else FieldKind.TEXT,
                label=say.field(field),
                value=typed.get(field.value, ""),
                hint=say.field_hint(field),
                error=say.field_mistake(field, Mistake(reminders.errors[field])) if field in reminders.errors else "",
                need=Need.OPTIONAL,
            )
            for field in details_form.fields_for(plan)
        ),
        submit=Button(label=say.save(), press=Press(verb=Verb.SET_DETAILS, round=session.round), style=Style.PRIMARY),
        cancel=Button(label=say.leave(), press=Press(verb=Verb.KEEP_DETAILS, round=session.round)),
    )
    return Card(
        kind=CardKind.FORM,
        title=say.details_title(),
        summary=plain(say.details_question(session.topic)),
        blocks=(Text(line=plain(say.details_help())), form),
        session=session.id,
    )
