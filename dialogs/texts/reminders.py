"""What a language has to be able to say in reminders and about them."""

from abc import abstractmethod
from collections.abc import Sequence

from dialogs.booking_form import Mistake
from dialogs.cards import Line, When
from dialogs.details_form import Field
from dialogs.grid import Result
from dialogs.plan import CareRule, Step
from dialogs.reminders import Details, Mark, Part, Pause
from dialogs.texts.spoken import Spoken


class RemindersTexts(Spoken):
    """One language; `item` is a step's name as on the plan."""

    # --- buttons; each makes sense alone ----------------------------------------------------------------------

    @abstractmethod
    def remind_us(self) -> str:
        """Turn reminders on."""

    @abstractmethod
    def start_again(self) -> str:
        """Turn them on again."""

    @abstractmethod
    def stop(self) -> str:
        """Turn them off."""

    @abstractmethod
    def preview(self) -> str:
        """Show what will be sent."""

    @abstractmethod
    def details(self) -> str:
        """Open the form of details."""

    @abstractmethod
    def done(self) -> str:
        """The one step of a message is done."""

    @abstractmethod
    def skip(self) -> str:
        """The one step of a message is left out."""

    @abstractmethod
    def done_with(self, item: str) -> str:
        """One of several steps is done."""

    @abstractmethod
    def skip_it(self, item: str) -> str:
        """One of several steps is left out."""

    @abstractmethod
    def snooze(self) -> str:
        """Offer the times at which the message can come back."""

    @abstractmethod
    def undo(self, item: str) -> str:
        """Take back what was said about a step."""

    @abstractmethod
    def pause(self, pause: Pause) -> str:
        """For how long."""

    @abstractmethod
    def not_later(self) -> str:
        """Leave the choice of times."""

    @abstractmethod
    def call_off(self, result: Result) -> str:
        """The date does not hold."""

    @abstractmethod
    def call_on(self) -> str:
        """It does after all."""

    # --- a reminder -------------------------------------------------------------------------------------------

    @abstractmethod
    def step_title(self, item: str, part: Part) -> str:
        """A step's name above what is said of it."""

    @abstractmethod
    def step_time(self, length: str, due: When | None, live: When | None) -> Line:
        """How long it takes and until when: its last day, else the live session it comes before, else neither."""

    @abstractmethod
    def why(self, step: Step, live: When) -> Line:
        """In one clause, why this step matters; `live` is the day of the session, or of the launch."""

    @abstractmethod
    def live_title(self) -> str:
        """Above what is said of the live session."""

    @abstractmethod
    def live_time(self, start: When, length: str) -> Line:
        """When it begins and how long it takes."""

    @abstractmethod
    def live_why(self) -> str:
        """What it is for, in one clause."""

    @abstractmethod
    def place(self, place: str) -> str:
        """Where it is, or the link to it."""

    @abstractmethod
    def materials(self, materials: str) -> str:
        """Where to find what is done alone."""

    @abstractmethod
    def bring(self, bring: str) -> str:
        """What to bring."""

    @abstractmethod
    def still_open(self, items: Sequence[str]) -> str:
        """What is not done yet before the session."""

    @abstractmethod
    def nothing_open(self) -> str:
        """Everything before the session is done."""

    @abstractmethod
    def care(self, rule: CareRule, details: Details) -> str:
        """A rule of the special case as the reader needs it; empty where it says nothing to them."""

    @abstractmethod
    def introduction(self, topic: str) -> str:
        """In the first message: who writes, and why."""

    @abstractmethod
    def summary(self, topic: str, items: Sequence[str]) -> str:
        """The whole message in one sentence, for a notification."""

    @abstractmethod
    def summary_settled(self, topic: str) -> str:
        """The same once everything in it is done, skipped or snoozed."""

    @abstractmethod
    def marked(self, mark: Mark) -> str:
        """What became of a step, after its name and a colon."""

    @abstractmethod
    def snoozed(self, until: When) -> Line:
        """When a step comes back, likewise."""

    @abstractmethod
    def closed(self) -> str:
        """This message is answered or past; the plan says what is open."""

    @abstractmethod
    def waits(self) -> str:
        """The plan is being changed; reminders wait."""

    @abstractmethod
    def ask_pause(self) -> str:
        """Above the times at which a message can come back."""

    @abstractmethod
    def pause_day(self) -> str:
        """The label of the field for a date."""

    @abstractmethod
    def pause_mistake(self, mistake: Mistake) -> str:
        """What to put right about that date."""

    @abstractmethod
    def too_late(self) -> str:
        """By then the step would be of no use."""

    @abstractmethod
    def group(self) -> str:
        """What the buttons of a message are for, for a screen reader."""

    # --- on the plan ------------------------------------------------------------------------------------------

    @abstractmethod
    def is_on(self) -> str:
        """Reminders are on."""

    @abstractmethod
    def progress(self, done: int, skipped: int, of: int) -> str:
        """How far the plan is."""

    @abstractmethod
    def next_reminder(self, when: When, items: Sequence[str]) -> Line:
        """When the next message comes and what it is about."""

    @abstractmethod
    def no_more(self) -> str:
        """Nothing is left to be reminded of."""

    @abstractmethod
    def away(self, until: When) -> Line:
        """Nothing is sent before this day."""

    @abstractmethod
    def is_off(self) -> str:
        """Reminders were never on: what they would do."""

    @abstractmethod
    def stopped(self) -> str:
        """Reminders are stopped, and how to start them again."""

    @abstractmethod
    def lost(self) -> str:
        """On the plan: reminders have ended, because nothing could be written here."""

    # --- called off, ended ------------------------------------------------------------------------------------

    @abstractmethod
    def called_off(self, result: Result, day: When) -> Line:
        """The date does not hold any more."""

    @abstractmethod
    def ended(self, topic: str) -> str:
        """One line: there will be no more reminders, because the date was called off."""

    @abstractmethod
    def resumed(self, topic: str) -> str:
        """In place of that line, or of the sentence below: they go on."""

    @abstractmethod
    def place_lost(self, topic: str) -> str:
        """To the owner alone: nothing can be written there any more, and what to do."""

    # --- preview ----------------------------------------------------------------------------------------------

    @abstractmethod
    def preview_title(self) -> str:
        """Above everything that will be sent."""

    @abstractmethod
    def preview_summary(self, topic: str) -> str:
        """The same as a sentence, for a notification."""

    @abstractmethod
    def preview_help(self) -> str:
        """That nothing was sent yet, and when messages are not sent."""

    @abstractmethod
    def preview_off(self) -> str:
        """That nothing of this is sent unless reminders are turned on."""

    @abstractmethod
    def preview_private(self) -> str:
        """This one goes to the owner alone."""

    # --- details ----------------------------------------------------------------------------------------------

    @abstractmethod
    def details_title(self) -> str:
        """Above the form, and above what it says."""

    @abstractmethod
    def details_question(self, topic: str) -> str:
        """The form in one sentence, for a notification."""

    @abstractmethod
    def details_summary(self, topic: str) -> str:
        """What it says, likewise."""

    @abstractmethod
    def details_help(self) -> str:
        """What the form is for."""

    @abstractmethod
    def field(self, field: Field) -> str:
        """A field's label."""

    @abstractmethod
    def field_hint(self, field: Field) -> str:
        """How to fill it in."""

    @abstractmethod
    def field_mistake(self, field: Field, mistake: Mistake) -> str:
        """What to put right about it."""

    @abstractmethod
    def save(self) -> str:
        """The form's button."""

    @abstractmethod
    def leave(self) -> str:
        """Close the form without it."""

    @abstractmethod
    def nothing_set(self) -> str:
        """No details are given."""
