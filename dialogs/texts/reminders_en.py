"""Reminders in English."""

from collections.abc import Sequence

from dialogs.booking_form import Mistake
from dialogs.cards import Line, When
from dialogs.details_form import Field
from dialogs.grid import Result
from dialogs.plan import CareRule, Item, Step
from dialogs.reminders import Details, Mark, Part, Pause
from dialogs.texts.reminders import RemindersTexts


class EnglishReminders(RemindersTexts):
    """English."""

    # --- buttons ----------------------------------------------------------------------------------------------

    def remind_us(self) -> str:
        return "Remind us here"

    def start_again(self) -> str:
        return "Start reminders again"

    def stop(self) -> str:
        return "Stop reminders"

    def preview(self) -> str:
        return "Preview reminders"

    def details(self) -> str:
        return "Reminder details"

    def done(self) -> str:
        return "Done"

    def skip(self) -> str:
        return "Skip this step"

    def done_with(self, item: str) -> str:
        return f"Done: {item}"

    def skip_it(self, item: str) -> str:
        return f"Skip: {item}"

    def snooze(self) -> str:
        return "Snooze"

    def undo(self, item: str) -> str:
        return f"Undo: {item}"

    def pause(self, pause: Pause) -> str:
        match pause:
            case Pause.HOUR:
                return "Snooze for 1 hour"
            case Pause.TOMORROW:
                return "Snooze until tomorrow, 9:00"
            case Pause.WORKDAY:
                return "Snooze until next working day"
            case Pause.DATE:
                return "Snooze until this date"

    def not_later(self) -> str:
        return "Do not snooze"

    def call_off(self, result: Result) -> str:
        return "Call off the launch" if result is Result.ASYNC_FIRST else "Call off the live session"

    def call_on(self) -> str:
        return "It takes place after all"

    # --- a reminder -------------------------------------------------------------------------------------------

    def step_title(self, item: str, part: Part) -> str:
        match part:
            case Part.OPEN:
                return item
            case Part.NUDGE:
                return f"{item}: still time for it"
            case Part.AGAIN:
                return f"{item}, as you asked"

    def step_time(self, length: str, due: When | None, live: When | None) -> Line:
        if due is not None:
            return (f"{length}, by ", due, ".")
        if live is not None:
            return (f"{length}, before the live session on ", live, ".")
        return (f"{length}.",)

    def why(self, step: Step, live: When) -> Line:
        if step.item in {Item.CORE_CONCEPTS, Item.FRAMEWORKS, Item.DEMOS, Item.PRIMER}:
            return ("We skip the lecture on ", live, " and practise instead.")
        return (self._why(step.item),)

    def _why(self, item: Item) -> str:
        match item:
            case Item.BASELINE_CHECKS:
                return "Not graded: it decides what we practise."
            case Item.SCENARIO_LIBRARY:
                return "Situations to look through; they are what we practise with."
            case Item.REFRESHER_BEFORE:
                return "A short warm-up, so that we can start at once."
            case Item.RECAP:
                return "A question first: which three points would you tell a colleague? Only then look them up."
            case Item.REFLECTION:
                return "One question: what did you try, and what happened? It is yours, unless you share it."
            case Item.CORRECTION_CLIPS:
                return "Mistakes that were seen, and the fix; never names."
            case Item.NEXT_STEP:
                return "Say it as “if this happens, I will do that”, and look later at what happened."
            case Item.CHECKLIST:
                return "Use it the next time you do this on the job."
            case Item.REFRESHER_AFTER:
                return "Skills fade: do the one thing that matters most once more."
            case Item.RETENTION_CHECK | Item.MEASUREMENT:
                return "A few questions; answering them makes it last."
            case Item.CONSISTENT_EXPLANATIONS:
                return "The same explanation for everybody, at their own pace."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Practice makes the difference; feedback comes within 2 working days."
            case Item.LOCALIZATION:
                return "People learn better in their own language; captions and examples count, too."
            case Item.REPEATABILITY:
                return "The cohort needs its own copy: owner, dates, access."
            case Item.MEASUREMENT_REVIEW:
                return "The results say what to mend."
            case Item.GRANULAR_UPDATES:
                return "Facts change: replace the pieces that are no longer true."
            case _:
                return "It is part of the plan."

    def live_title(self) -> str:
        return "The live session"

    def live_time(self, start: When, length: str) -> Line:
        return (start, f", {length}.")

    def live_why(self) -> str:
        return "It is for practice, not for lecture."

    def place(self, place: str) -> str:
        return f"Where: {_ended(place)}"

    def materials(self, materials: str) -> str:
        return f"You find it here: {_ended(materials)}"

    def bring(self, bring: str) -> str:
        return f"Please bring: {_ended(bring)}"

    def still_open(self, items: Sequence[str]) -> str:
        return f"Still open before it: {_listed(items)}."

    def nothing_open(self) -> str:
        return "Everything before it is done."

    def care(self, rule: CareRule, details: Details) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Nobody tries the skill without supervision."
            case CareRule.SUPERVISOR_SIGNS:
                return "Your supervisor signs the checklist."
            case CareRule.SKIP_WITHOUT_REASON:
                return "You may skip it and need not say why."
            case CareRule.SUPPORT_CONTACT:
                whom = details.contact or "your support contact"
                return f"If this is hard for you, turn to {whom}."
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "Nobody can be recognised in them."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Please do not post it in a channel."
            case _:
                return ""

    def introduction(self, topic: str) -> str:
        return f"I am Livewise. Somebody asked me to remind you of the plan for {topic}; “Stop reminders” ends that."

    def summary(self, topic: str, items: Sequence[str]) -> str:
        return f"{topic}: it is time to think of {_listed(_uncapped(items))}."

    def summary_settled(self, topic: str) -> str:
        return f"{topic}: nothing is left to do in this reminder."

    def marked(self, mark: Mark) -> str:
        match mark:
            case Mark.DONE:
                return "done."
            case Mark.SKIPPED:
                return "skipped."

    def snoozed(self, until: When) -> Line:
        return ("comes back on ", until, ".")

    def closed(self) -> str:
        return "This reminder is closed. The plan shows what is still open."

    def waits(self) -> str:
        return "The plan is being changed, so reminders wait."

    def ask_pause(self) -> str:
        return "When shall I come back?"

    def pause_day(self) -> str:
        return "Another date"

    def pause_mistake(self, mistake: Mistake) -> str:
        match mistake:
            case Mistake.MISSING:
                return "Choose a date first, or one of the buttons."
            case Mistake.PAST:
                return "This date is not ahead. Choose tomorrow or a later day."
            case Mistake.TOO_FAR:
                return "This is more than three years ahead. Choose an earlier day."
            case _:
                return "I could not read this as a date. Write it like 2026-12-14."

    def too_late(self) -> str:
        return "That would be too late for it. Choose an earlier time, or skip the step."

    def group(self) -> str:
        return "Answer this reminder"

    # --- on the plan ------------------------------------------------------------------------------------------

    def is_on(self) -> str:
        return "Reminders are on."

    def progress(self, done: int, skipped: int, of: int) -> str:
        steps = "1 step" if of == 1 else f"{of} steps"
        left_out = f", {skipped} skipped" if skipped else ""
        return f"{done} of {steps} done{left_out}."

    def next_reminder(self, when: When, items: Sequence[str]) -> Line:
        return ("Next reminder: ", when, f", about {_listed(_uncapped(items))}.")

    def no_more(self) -> str:
        return "No more reminders are to come."

    def away(self, until: When) -> Line:
        return ("Paused: nothing is sent before ", until, ".")

    def is_off(self) -> str:
        return "I can remind you here of every step, on working days between 9:00 and 17:00."

    def stopped(self) -> str:
        return "Reminders are stopped. “Start reminders again” brings them back; what is done stays done."

    def lost(self) -> str:
        return "Reminders have ended, because I could not write here. “Start reminders again” tries it once more."

    # --- called off, ended ------------------------------------------------------------------------------------

    def called_off(self, result: Result, day: When) -> Line:
        what = "launch" if result is Result.ASYNC_FIRST else "live session"
        return (f"The {what} on ", day, " is called off.")

    def ended(self, topic: str) -> str:
        return f"{topic} is called off, so its reminders have ended."

    def goes_on(self, topic: str) -> str:
        return f"{topic} takes place after all, so its reminders go on."

    def place_lost(self, topic: str) -> str:
        return (
            f"The reminders for {topic} have ended, because I can no longer write where you asked for them. "
            "To go on, start a plan where I am a member, or here with me."
        )

    # --- preview ----------------------------------------------------------------------------------------------

    def preview_title(self) -> str:
        return "The reminders to come"

    def preview_summary(self, topic: str) -> str:
        return f"Here are the reminders to come for {topic}."

    def preview_help(self) -> str:
        return "Nothing of this is sent yet. A step that is done or skipped is left out when its day comes."

    def preview_off(self) -> str:
        return "Reminders are off. This is what would be sent if you turned them on now."

    def preview_private(self) -> str:
        return "To you alone"

    # --- details ----------------------------------------------------------------------------------------------

    def details_title(self) -> str:
        return "What reminders should say"

    def details_question(self, topic: str) -> str:
        return f"What should reminders for {topic} say besides the plan?"

    def details_summary(self, topic: str) -> str:
        return f"Here is what reminders for {topic} say besides the plan."

    def details_help(self) -> str:
        return "Everything here may stay empty."

    def field(self, field: Field) -> str:
        match field:
            case Field.PLACE:
                return "Room or link of the live session"
            case Field.MATERIALS:
                return "Where people find what they do on their own"
            case Field.BRING:
                return "What to bring"
            case Field.CONTACT:
                return "Support contact"
            case Field.AWAY:
                return "Away until"

    def field_hint(self, field: Field) -> str:
        match field:
            case Field.PLACE:
                return "Said the day before."
            case Field.MATERIALS:
                return "For example a link to the course."
            case Field.BRING:
                return "For example a laptop or a case of your own."
            case Field.CONTACT:
                return "Named in every reminder of this program."
            case Field.AWAY:
                return "Nothing is sent before this day. Choose today to go on at once."

    def field_mistake(self, field: Field, mistake: Mistake) -> str:  # noqa: ARG002 - dates are all that can be wrong
        match mistake:
            case Mistake.PAST:
                return "This day is over. Choose a later one, or leave the field empty."
            case Mistake.TOO_FAR:
                return "This is more than three years ahead. Choose an earlier day."
            case _:
                return "I could not read this as a date. Write it like 2026-12-14."

    def save(self) -> str:
        return "Save"

    def leave(self) -> str:
        return "Leave it as it was"

    def nothing_set(self) -> str:
        return "Nothing is set. “Reminder details” on the plan opens the form again."


def _listed(items: Sequence[str]) -> str:
    """Names in a row: lower case after the first, as in a sentence."""
    names = [*items[:1], *_uncapped(items[1:])]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _uncapped(items: Sequence[str]) -> list[str]:
    return [item[:1].lower() + item[1:] for item in items]


def _ended(words: str) -> str:
    """Somebody's own words as the end of a sentence."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


ENGLISH_REMINDERS = EnglishReminders()
