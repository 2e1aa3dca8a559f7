"""The plan as one page to print: everything about it, in order, without a button."""

from dataclasses import dataclass

from markupsafe import Markup

from adapters.dates import format_day, format_day_short
from adapters.web.render import NativeLine, render_line
from adapters.web.timeline import Lane, Mark, Timeline, draw_minutes, draw_narrow_timeline, draw_timeline
from dialogs import views
from dialogs.plan import Anchor, Audience, Need, Phase, Plan, Privacy, Step
from dialogs.session import Session, planned, verdict
from dialogs.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedStep:
    """One row of the table."""

    when: NativeLine
    name: str
    help: str
    notes: tuple[str, ...]
    length: str
    who: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPhase:
    """One part of the table; `total` is the learner's minutes."""

    heading: str
    total: str
    steps: tuple[PrintedStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """The page's contents."""

    conversation: str
    title: str
    lead: NativeLine
    result: str
    gist: str
    warnings: tuple[str, ...]
    reasons: tuple[str, ...]
    facts: tuple[str, ...]
    care_title: str
    care: tuple[str, ...]
    phases: tuple[PrintedPhase, ...]
    timeline: Markup
    narrow_timeline: Markup
    minutes: Markup


def print_plan(conversation: str, session: Session, texts: Texts, locale: str) -> Printed | None:
    """The page of a session's plan, None while there is no plan."""
    plan, decided = planned(session), verdict(session)
    if plan is None or decided is None:
        return None
    timeline = _lay_out_time(plan, texts, locale)
    title = texts.result_title(plan.result) if decided.firm else texts.provisional_title(plan.result)
    return Printed(
        conversation=conversation,
        title=texts.plan_title(session.topic),
        lead=render_line(texts.plan_lead(plan.result, views.when_of(plan), plan.live_minutes)),
        result=title,
        gist=texts.gist(plan.result),
        warnings=views.plan_notes(plan, decided, texts),
        reasons=views.reasons(session, decided, texts),
        facts=_facts(plan, texts),
        care_title=texts.care_heading(),
        care=tuple(texts.care(rule) for rule in plan.rules),
        phases=tuple(_phase(phase, plan, texts) for phase in Phase if plan.steps_in(phase)),
        timeline=draw_timeline(timeline, locale),
        narrow_timeline=draw_narrow_timeline(timeline, locale),
        minutes=draw_minutes(timeline),
    )


def _facts(plan: Plan, texts: Texts) -> tuple[str, ...]:
    facts: list[str] = []
    if plan.booking.participants is not None:
        facts.append(texts.participants(plan.booking.participants))
    if plan.breaks is not None:
        facts.append(texts.breaks(plan.breaks))
    if plan.booking.hours is not None:
        facts.extend(views.attention_lines(plan, texts))
    return tuple(facts)


def _phase(phase: Phase, plan: Plan, texts: Texts) -> PrintedPhase:
    return PrintedPhase(
        heading=texts.phase(phase, plan.result),
        total=texts.phase_total(plan.minutes_in(phase)),
        steps=tuple(_step(step, plan, texts) for step in plan.steps_in(phase)),
    )


def _step(step: Step, plan: Plan, texts: Texts) -> PrintedStep:
    notes = [texts.optional()] if step.need is Need.OPTIONAL else []
    if step.privacy is Privacy.PRIVATE:
        notes.append(texts.private())
    return PrintedStep(
        when=render_line(views.step_when(plan, step, texts)),
        name=views.step_name(step, texts),
        help=texts.item_help(step.item),
        notes=tuple(notes),
        length=views.step_length(step, texts),
        who=texts.page.producer if step.audience is Audience.PRODUCER else texts.page.everybody,
        why=views.why(plan, step, texts),
    )


def _lay_out_time(plan: Plan, texts: Texts, locale: str) -> Timeline:
    name = texts.page.launch_day if plan.anchor is Anchor.LAUNCH else texts.page.live_day
    label = name(format_day(plan.booking.day, locale))
    return Timeline(
        title=texts.page.timeline_title,
        description=texts.page.timeline_description(label, len(plan.steps)),
        anchor=plan.booking.day,
        anchor_label=label,
        minutes_title=texts.page.minutes_title,
        lanes=tuple(_lane(phase, plan, texts, locale) for phase in Phase),
    )


def _lane(phase: Phase, plan: Plan, texts: Texts, locale: str) -> Lane:
    minutes = plan.minutes_in(phase)
    whole = minutes.required + minutes.optional
    return Lane(
        kind=phase.value,
        title=texts.phase(phase, plan.result),
        minutes=whole,
        length=texts.duration(whole),
        marks=tuple(_mark(step, texts, locale) for step in plan.steps_in(phase)),
    )


def _mark(step: Step, texts: Texts, locale: str) -> Mark:
    days = format_day_short(step.opens, locale)
    if step.due is not None and step.due != step.opens:
        days = f"{days} – {format_day_short(step.due, locale)}"
    return Mark(
        name=views.step_name(step, texts),
        opens=step.opens,
        due=step.due,
        beside=views.step_length(step, texts) if step.phase is Phase.LIVE else days,
    )
