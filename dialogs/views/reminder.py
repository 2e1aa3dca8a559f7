"""A reminder as a message: what, how long, until when, why, and the ways to answer."""

from dialogs.booking_form import Mistake
from dialogs.cards import (
    Block,
    Button,
    Buttons,
    Card,
    CardKind,
    FieldKind,
    Form,
    InputField,
    Line,
    Need,
    Press,
    Style,
    Text,
    Tone,
    Verb,
    When,
    plain,
)
from dialogs.itinerary import active_plan, is_about, open_items, step_of, steps_left
from dialogs.machine_reminders import SNOOZE_DAY
from dialogs.plan import Audience, Phase, Plan, Privacy, Step
from dialogs.reminders import Entry, Message, Pause, Reminders, Stage, State, is_settled
from dialogs.session import Session
from dialogs.texts import Texts
from dialogs.views.days import day_of, when_of
from dialogs.views.links import linked
from dialogs.views.parts import sentence_card
from dialogs.views.steps import name_in_sentence, short_name, step_length, step_name


def reminder_card(session: Session, number: int, texts: Texts) -> Card:
    """The message of this number as the session stands now."""
    reminders = session.reminders
    message = None if reminders is None else reminders.message(number)
    if reminders is None or message is None:
        return sentence_card(session, CardKind.CLOSED, texts.reminders.closed())
    plan = active_plan(session)
    if plan is None:
        waiting = texts.reminders.closed() if session.called_off else texts.reminders.waits()
        return sentence_card(session, CardKind.CLOSED, waiting)
    entries = tuple(entry for entry in message.entries if is_about(plan, entry))
    if not entries:
        return sentence_card(session, CardKind.CLOSED, texts.reminders.closed())
    blocks: list[Block] = []
    for entry in entries:
        settled = _standing(entry, plan, reminders, texts)
        blocks += settled or entry_blocks(entry, plan, reminders, entries, texts, is_private=message.is_private)
        blocks += _answers_to(entry, session, plan, reminders, message, texts)
    blocks += _answers(session, plan, reminders, message, texts)
    if not any(each.is_private is message.is_private and each.number < number for each in reminders.messages):
        blocks.append(introduction(session, texts))
    return Card(
        kind=CardKind.CLOSED if message.stage is Stage.CLOSED else CardKind.REMINDER,
        title=session.topic,
        summary=plain(_summary(session, plan, reminders, message, texts)),
        blocks=tuple(blocks),
        session=session.id,
    )


def _summary(session: Session, plan: Plan, reminders: Reminders, message: Message, texts: Texts) -> str:
    """What there is to do about the message now."""
    say = texts.reminders
    if message.stage is Stage.CLOSED:
        return say.closed()
    if reminders.state is not State.ON:
        return say.stopped()
    if message.stage is Stage.CHOOSING:
        return f"{session.topic}{say.colon}{say.ask_pause()}"
    left = [
        entry_name(entry, plan, texts)
        for entry in message.entries
        if is_about(plan, entry) and not is_settled(reminders, entry.key)
    ]
    return say.summary(session.topic, left) if left else say.summary_settled(session.topic)


def introduction(session: Session, texts: Texts) -> Text:
    """In the first message to a place: who writes, and why."""
    return Text(line=plain(texts.reminders.introduction(session.topic)), tone=Tone.QUIET)


def entry_name(entry: Entry, plan: Plan, texts: Texts) -> str:
    """What an entry is about, as it stands in a sentence."""
    step = step_of(plan, entry.key)
    return texts.reminders.live_title() if step is None else name_in_sentence(step, texts)


def entry_blocks(
    entry: Entry, plan: Plan, reminders: Reminders, among: tuple[Entry, ...], texts: Texts, *, is_private: bool
) -> list[Block]:
    """What one message says about one step, its name first; `among` are all it speaks of."""
    title, rows = entry_lines(entry, plan, reminders, among, texts, is_private=is_private)
    return [Text(line=plain(title), tone=Tone.LEAD), *(Text(line=row) for row in rows)]


def entry_lines(
    entry: Entry, plan: Plan, reminders: Reminders, among: tuple[Entry, ...], texts: Texts, *, is_private: bool
) -> tuple[str, list[Line]]:
    """The same as its heading and the lines below."""
    step = step_of(plan, entry.key)
    if step is None:
        return texts.reminders.live_title(), _live_lines(plan, reminders, among, texts, is_private=is_private)
    say, details = texts.reminders, reminders.details
    due = None if step.due is None else day_of(plan, step.due)
    live = when_of(plan) if due is None and step.phase is Phase.PREPARE else None
    rows: list[Line] = [
        say.step_time(step_length(step, texts), due, live),
        say.why(step, day_of(plan, plan.booking.day)),
    ]
    if step.audience is Audience.PRODUCER:
        rows.append(plain(f"{texts.audience(step.audience)}."))
    if details.materials:
        rows.append(linked(say.materials(details.materials)))
    rows += [plain(sentence) for rule in step.rules if (sentence := say.care(rule, details))]
    return say.step_title(step_name(step, texts), entry.part), rows


def _live_lines(
    plan: Plan, reminders: Reminders, among: tuple[Entry, ...], texts: Texts, *, is_private: bool
) -> list[Line]:
    say, details = texts.reminders, reminders.details
    rows: list[Line] = [
        say.live_time(when_of(plan), texts.duration(plan.live_minutes)),
        plain(say.live_why()),
    ]
    rows += [linked(say.place(details.place))] if details.place else []
    rows += [linked(say.bring(details.bring))] if details.bring else []
    items = [name_in_sentence(step, texts) for step in _open_besides(plan, reminders, among, is_private=is_private)]
    if items:
        rows.append(plain(say.still_open(items)))
    elif not open_items(plan, reminders):
        rows.append(plain(say.nothing_open()))
    rules = {rule for step in plan.steps_in(Phase.LIVE) for rule in step.rules}
    rows += [plain(sentence) for rule in plan.rules if rule in rules and (sentence := say.care(rule, details))]
    return rows


def _open_besides(plan: Plan, reminders: Reminders, among: tuple[Entry, ...], *, is_private: bool) -> tuple[Step, ...]:
    """What is open before the session and not spoken of in this message anyway; private steps only where it is."""
    spoken = {entry.key for entry in among}
    return tuple(
        step
        for step in open_items(plan, reminders)
        if step.key not in spoken and (is_private or step.privacy is not Privacy.PRIVATE)
    )


def _standing(entry: Entry, plan: Plan, reminders: Reminders, texts: Texts) -> list[Block]:
    """What became of a step, in place of what would be said of it; nothing while it is open."""
    mark, snooze = reminders.marks.get(entry.key), reminders.snoozes.get(entry.key)
    name = f"{entry_name(entry, plan, texts)}{texts.colon}"
    if mark is not None:
        return [Text(line=(name, texts.reminders.marked(mark)), tone=Tone.LEAD)]
    if snooze is not None:
        back = When(day=snooze.date(), time=snooze.time(), zone=plan.booking.zone)
        return [Text(line=(name, *texts.reminders.snoozed(back)), tone=Tone.LEAD)]
    return []


# --- the ways to answer ----------------------------------------------------------------------------------------


def _answers(session: Session, plan: Plan, reminders: Reminders, message: Message, texts: Texts) -> list[Block]:
    say = texts.reminders
    if message.stage is Stage.CLOSED:
        return [Text(line=plain(say.closed()), tone=Tone.QUIET)]
    if reminders.state is not State.ON:
        stopped: list[Block] = [Text(line=plain(say.stopped()), tone=Tone.QUIET)]
        again = Button(label=say.start_again(), press=Press(verb=Verb.REMIND, round=session.round))
        return [*stopped, Buttons(label=say.group(), buttons=(again,))]
    if message.stage is Stage.CHOOSING:
        return _pauses(session, message, texts)
    steps = [step for entry in message.entries if (step := step_of(plan, entry.key))]
    to_do = steps_left(plan, reminders, message)
    if steps and not to_do:
        return []
    if len(message.entries) == 1 and to_do:
        return [_ways(session, message, to_do[0], texts)]
    stop = _stop(session, message, texts)
    last = (_snooze(session, message, texts), stop) if to_do else (stop,)
    return [Buttons(label=say.group(), buttons=last)]


def _answers_to(
    entry: Entry, session: Session, plan: Plan, reminders: Reminders, message: Message, texts: Texts
) -> list[Block]:
    """The ways to answer for one of several steps, and the way back for any, below what is said of it."""
    step = step_of(plan, entry.key)
    if step is None or message.stage is not Stage.OPEN or reminders.state is not State.ON:
        return []
    if is_settled(reminders, step.key):
        return [_way_back(session, message, step, texts)]
    return [_for_step(session, message, step, texts)] if len(message.entries) > 1 else []


def _ways(session: Session, message: Message, step: Step, texts: Texts) -> Buttons:
    """The ways to answer a message about one step, in the order in which they are wanted most."""
    done, skip = _marks(session, message, step)
    return Buttons(
        label=texts.reminders.group(),
        buttons=(
            Button(label=texts.reminders.done(), press=done, style=Style.PRIMARY),
            _snooze(session, message, texts),
            Button(label=texts.reminders.skip(), press=skip),
            _stop(session, message, texts),
        ),
    )


def _for_step(session: Session, message: Message, step: Step, texts: Texts) -> Buttons:
    """The ways to answer for one of several things a message speaks of."""
    item = short_name(step, texts)
    done, skip = _marks(session, message, step)
    return Buttons(
        label=step_name(step, texts),
        buttons=(
            Button(label=texts.reminders.done_with(item), press=done),
            Button(label=texts.reminders.skip_it(item), press=skip),
        ),
    )


def _marks(session: Session, message: Message, step: Step) -> tuple[Press, Press]:
    """That a step is done, and that it is left out."""
    number = str(message.number)
    return (
        Press(verb=Verb.DONE, round=session.round, subject=step.key, value=number),
        Press(verb=Verb.SKIP, round=session.round, subject=step.key, value=number),
    )


def _snooze(session: Session, message: Message, texts: Texts) -> Button:
    press = Press(verb=Verb.SNOOZE, round=session.round, value=str(message.number))
    return Button(label=texts.reminders.snooze(), press=press)


def _stop(session: Session, message: Message, texts: Texts) -> Button:
    press = Press(verb=Verb.STOP, round=session.round, value=str(message.number))
    return Button(label=texts.reminders.stop(), press=press)


def _way_back(session: Session, message: Message, step: Step, texts: Texts) -> Buttons:
    press = Press(verb=Verb.UNDO, round=session.round, subject=step.key, value=str(message.number))
    undo = Button(label=texts.reminders.undo(short_name(step, texts)), press=press)
    return Buttons(label=step_name(step, texts), buttons=(undo,))


def _pauses(session: Session, message: Message, texts: Texts) -> list[Block]:
    say, number = texts.reminders, str(message.number)

    def later(pause: Pause) -> Press:
        return Press(verb=Verb.LATER, round=session.round, subject=pause, value=number)

    times = tuple(
        Button(label=say.pause(pause), press=later(pause)) for pause in (Pause.HOUR, Pause.TOMORROW, Pause.WORKDAY)
    )
    back = Button(label=say.not_later(), press=Press(verb=Verb.AWAKE, round=session.round, value=number))
    day = InputField(
        name=SNOOZE_DAY,
        kind=FieldKind.DATE,
        label=say.pause_day(),
        error=say.pause_mistake(Mistake(message.mistake)) if message.mistake else "",
        need=Need.REQUIRED,
    )
    return [
        Text(line=plain(say.ask_pause()), tone=Tone.LEAD),
        Buttons(label=say.ask_pause(), buttons=(*times, back)),
        Form(fields=(day,), submit=Button(label=say.pause(Pause.DATE), press=later(Pause.DATE))),
    ]
