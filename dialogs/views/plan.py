"""The plan with its dates, and where each day and length comes from."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from dialogs import zones
from dialogs.attention import estimate, person_hours
from dialogs.cards import (
    Block,
    Button,
    Buttons,
    Card,
    CardKind,
    Fact,
    Facts,
    Line,
    Press,
    Shape,
    StepRow,
    Steps,
    Style,
    Text,
    Tone,
    Verb,
    When,
    plain,
)
from dialogs.grid import Verdict
from dialogs.plan import Adjustment, Anchor, LeadTime, Off, Phase, Plan, Privacy, Step
from dialogs.plan import Need as StepNeed
from dialogs.plan_tables import PRE_COURSE_CAP
from dialogs.session import Session, asking, planned, verdict
from dialogs.texts import Texts
from dialogs.views.agenda import check_button
from dialogs.views.days import day_of, when_of
from dialogs.views.form import form_card
from dialogs.views.parts import care_block, outdated_card, sentence_card
from dialogs.views.reminders import called_off_card, reminders_block, reminders_buttons
from dialogs.views.steps import step_length, step_name


def plan_card(session: Session, texts: Texts) -> Card:
    """The date form while it is open, else the plan."""
    decided = verdict(session)
    if asking(session) is not None or decided is None:
        sentence = texts.plan_set_aside() if session.booking else texts.form_closed()
        return sentence_card(session, CardKind.CLOSED, sentence)
    if session.draft is not None:
        return form_card(session, decided, texts)
    plan = planned(session)
    if plan is None:
        closed = sentence_card(session, CardKind.CLOSED, texts.form_closed())
        return called_off_card(session, texts) or closed
    blocks: list[Block] = [Text(line=texts.plan_lead(plan.result, when_of(plan), plan.live_minutes), tone=Tone.LEAD)]
    blocks += [Text(line=plain(note), tone=Tone.WARNING) for note in plan_notes(plan, decided, texts)]
    if plan.booking.participants is not None:
        blocks.append(Text(line=plain(texts.participants(plan.booking.participants)), tone=Tone.QUIET))
    blocks.append(_holidays_block(plan, texts))
    blocks += [phase_block(plan, phase, texts) for phase in Phase if plan.steps_in(phase)]
    blocks += [Text(line=plain(line)) for line in attention_lines(plan, texts)]
    if plan.breaks is not None:
        blocks.append(Text(line=plain(texts.breaks(plan.breaks)), tone=Tone.QUIET))
    care = care_block(plan.case, texts)
    if care is not None:
        blocks.append(care)
    blocks += reminders_block(session, plan, texts)
    blocks.append(Buttons(label=texts.next_group(), buttons=_plan_buttons(session, texts)))
    return Card(
        kind=CardKind.PLAN,
        title=texts.plan_title(session.topic),
        summary=texts.plan_summary(session.topic, plan.result, when_of(plan)),
        blocks=tuple(blocks),
        session=session.id,
    )


def _plan_buttons(session: Session, texts: Texts) -> tuple[Button, ...]:
    return (
        Button(
            label=texts.calendar(),
            press=Press(verb=Verb.CALENDAR, round=session.round),
            style=Style.PRIMARY,
        ),
        Button(label=texts.rebook(), press=Press(verb=Verb.PLAN, round=session.round)),
        check_button(session, texts),
        Button(label=texts.why_days(), press=Press(verb=Verb.WHY, round=session.round)),
        *reminders_buttons(session, texts),
    )


def plan_notes(plan: Plan, decided: Verdict, texts: Texts) -> tuple[str, ...]:
    """What to know about the plan as a whole before reading its steps."""
    notes: list[str] = []
    if not decided.firm:
        notes.append(texts.plan_provisional())
    if any(Adjustment.OPTIONAL_NO_WORKING_DAY in step.adjustments for step in plan.steps):
        notes.append(texts.no_working_day())
    elif plan.notice is LeadTime.SHORT:
        notes.append(texts.short_notice(plan.result))
    if plan.anchor is Anchor.LIVE and plan.booking.start is None:
        notes.append(texts.no_time_yet())
    if any(Adjustment.ANCHOR_ON_FREE_DAY in step.adjustments for step in plan.steps):
        notes.append(texts.day_is_free(plan.result, plan.why_off(0)))
    return tuple(notes)


def _holidays_block(plan: Plan, texts: Texts) -> Text:
    """Which public holidays the days keep to, if any."""
    holidays = plan.booking.holidays
    said = texts.no_holidays() if holidays is None else texts.holidays(holidays.country.name)
    return Text(line=plain(said), tone=Tone.QUIET)


def phase_block(plan: Plan, phase: Phase, texts: Texts) -> Steps:
    """One phase with its steps; the parts of the live session follow each other from its start."""
    return Steps(
        heading=texts.phase(phase, plan.result),
        rows=tuple(_row(plan, step, texts) for step in plan.steps_in(phase)),
        total=texts.phase_total(plan.minutes_in(phase)),
    )


def _row(plan: Plan, step: Step, texts: Texts) -> StepRow:
    remarks = [
        texts.audience(step.audience),
        texts.optional() if step.need is StepNeed.OPTIONAL else "",
        # Where everything is private, that is said once, among what to take care of.
        texts.private() if step.privacy is Privacy.PRIVATE and not _is_all_private(plan) else "",
    ]
    marked = ". ".join(remark for remark in remarks if remark)
    return StepRow(
        name=step_name(step, texts),
        when=step_when(plan, step, texts),
        length=step_length(step, texts),
        note=plain(f"{texts.item_help(step.item)} {marked}.".strip() if marked else texts.item_help(step.item)),
    )


def _is_all_private(plan: Plan) -> bool:
    return all(step.privacy is Privacy.PRIVATE for step in plan.steps)


def step_when(plan: Plan, step: Step, texts: Texts) -> Line:
    """When a step is on: a part of the live session at its own time, else its days."""
    if step.phase is Phase.LIVE and plan.booking.start is not None:
        return (replace(part_start(plan, step), shape=Shape.CLOCK),)
    return texts.step_when(day_of(plan, step.opens), None if step.due is None else day_of(plan, step.due))


def part_start(plan: Plan, step: Step) -> When:
    """When a part of the live session begins, breaks not counted; the day alone where no time is set."""
    booking = plan.booking
    if booking.start is None:
        return When(day=booking.day, zone=booking.zone)
    parts = plan.steps_in(Phase.LIVE)
    before = sum(part.minutes for part in parts[: parts.index(step)])
    # Minutes pass in real time, also where the clocks change during the session.
    moment = zones.instant(booking.day, booking.start, booking.zone) + timedelta(minutes=before)
    start = moment.astimezone(ZoneInfo(booking.zone))
    return When(day=start.date(), time=start.time(), zone=booking.zone)


def attention_lines(plan: Plan, texts: Texts) -> tuple[str, ...]:
    """The live minutes protected, as an estimate where no agenda says them; what to give where that cannot be made."""
    booking = plan.booking
    if plan.agenda is not None:
        return _exact_attention(plan, plan.agenda.protected, texts)
    if booking.hours is None:
        return (texts.attention_ask(),)
    figure = estimate(hours=booking.hours, share=booking.share, result=plan.result, participants=booking.participants)
    if figure.minutes == 0:
        return (texts.attention_none(),)
    if figure.person_hours is None or booking.participants is None:
        return (texts.attention(figure),)
    return (texts.attention(figure), texts.person_hours(figure.person_hours, booking.participants))


def _exact_attention(plan: Plan, minutes: int, texts: Texts) -> tuple[str, ...]:
    """The figure from the agenda, which is no estimate."""
    participants, say = plan.booking.participants, texts.agenda
    if not minutes:
        return (say.nothing_to_protect(),)
    lines = [say.protected(minutes)]
    if participants is not None:
        lines.append(say.person_hours(person_hours(minutes, participants), participants))
    too_long = plan.minutes_in(Phase.PREPARE).required - PRE_COURSE_CAP
    if too_long > 0:
        lines.append(say.plan_too_long(too_long))
    return tuple(lines)


def reasons_card(session: Session, texts: Texts) -> Card:
    """Where each day and length of the plan comes from."""
    plan = planned(session)
    if plan is None or asking(session) is not None:
        return outdated_card(session, texts)
    blocks: list[Block] = [
        Facts(
            heading=texts.phase(phase, plan.result),
            facts=tuple(
                Fact(label=step_name(step, texts), value=plain(why(plan, step, texts))) for step in plan.steps_in(phase)
            ),
        )
        for phase in Phase
        if plan.steps_in(phase)
    ]
    blocks += [_holidays_block(plan, texts), Text(line=plain(texts.evidence_note()), tone=Tone.QUIET)]
    return Card(
        kind=CardKind.REASONS,
        title=texts.reasons_title(),
        summary=plain(texts.reasons_summary(session.topic)),
        blocks=tuple(blocks),
        session=session.id,
    )


def why(plan: Plan, step: Step, texts: Texts) -> str:
    """Where one step's day and length come from."""
    sentences = [texts.planned_day(step, plan.result)]
    sentences += [texts.adjustment(adjustment, _why_off(plan, step, adjustment)) for adjustment in step.adjustments]
    sentences.append(texts.basis(step.basis))
    return " ".join(sentences)


def _why_off(plan: Plan, step: Step, adjustment: Adjustment) -> Off:
    """Why the planned day that the adjustment is about is free, where it is."""
    is_last = adjustment in {Adjustment.DUE_BEFORE_FREE_DAY, Adjustment.DUE_AFTER_FREE_DAY}
    return plan.why_off(step.due_offset if is_last and step.due_offset is not None else step.offset)
