"""What a language has to be able to say about the agenda of a live session."""

from abc import abstractmethod
from collections.abc import Sequence
from decimal import Decimal

from dialogs.agenda import Kind, Note, Problem, Role
from dialogs.cards import Shade
from dialogs.texts.spoken import Spoken


class AgendaTexts(Spoken):
    """One language; `title` is a line of somebody's agenda in their own words."""

    # --- the form ---------------------------------------------------------------------------------------------

    @abstractmethod
    def check(self) -> str:
        """The label of the button that opens the form."""

    @abstractmethod
    def form_title(self) -> str:
        """Above the form."""

    @abstractmethod
    def form_help(self) -> str:
        """What comes of it, and that a long one can be sent as a message."""

    @abstractmethod
    def field(self) -> str:
        """The field's label."""

    @abstractmethod
    def field_hint(self) -> str:
        """One line per item; how times may be written."""

    @abstractmethod
    def submit(self) -> str:
        """The label of the form's button."""

    @abstractmethod
    def leave(self) -> str:
        """The label of the button that closes the form."""

    @abstractmethod
    def form_closed(self) -> str:
        """In place of the form once it is closed without an agenda."""

    @abstractmethod
    def problem(self, problem: Problem) -> str:
        """Why there is nothing to count, and what to do."""

    # --- what it comes to -------------------------------------------------------------------------------------

    @abstractmethod
    def title(self, topic: str) -> str:
        """Above the whole."""

    @abstractmethod
    def protected(self, minutes: int) -> str:
        """So many minutes of listening leave the room, and what to do with them; never called time saved."""

    @abstractmethod
    def nothing_to_protect(self) -> str:
        """Praise: there is no listening in it."""

    @abstractmethod
    def nothing_yet(self) -> str:
        """There may be listening in it: that depends on what is asked below."""

    @abstractmethod
    def person_hours(self, hours: Decimal, participants: int) -> str:
        """The same over all participants; no estimate."""

    @abstractmethod
    def share(self, percent: int) -> str:
        """The same as a share of what is not logistics."""

    @abstractmethod
    def bars_heading(self) -> str:
        """Above the picture of the session before and after."""

    @abstractmethod
    def bar_now(self) -> str:
        """The name of the bar of the agenda as it is."""

    @abstractmethod
    def bar_same(self) -> str:
        """The name of the bar of the proposal that is as long."""

    @abstractmethod
    def bar_shorter(self) -> str:
        """The name of the bar of the shorter proposal."""

    @abstractmethod
    def shade(self, shade: Shade) -> str:
        """What a part of a bar is called."""

    @abstractmethod
    def bar_in_words(self, bar: str, parts: Sequence[str]) -> str:
        """A bar in a sentence; each part is its name with its length."""

    @abstractmethod
    def part_in_words(self, name: str, length: str) -> str:
        """A part of a bar with its length."""

    # --- its lines --------------------------------------------------------------------------------------------

    @abstractmethod
    def lines_heading(self) -> str:
        """Above the lines."""

    @abstractmethod
    def kind(self, kind: Kind) -> str:
        """What a line is: better on their own time, worth live time, logistics, or not clear yet."""

    @abstractmethod
    def no_length(self) -> str:
        """In place of the length of a line that says none."""

    @abstractmethod
    def note(self, note: Note, title: str, total: str) -> str:
        """Something that stands out, which is said and not mended.

        `title` is the line's, empty for the whole; `total` is how long all lines take.
        """

    @abstractmethod
    def ask_kind(self, title: str) -> str:
        """What is this line? Until that is said it counts as live."""

    @abstractmethod
    def ask_again(self, title: str) -> str:
        """What is this line, which was classed wrongly?"""

    @abstractmethod
    def class_as(self, kind: Kind, title: str) -> str:
        """The label of the button that says so; `title` is short."""

    @abstractmethod
    def ask_length(self, title: str) -> str:
        """How long does this line take? Until that is said it counts as 0 minutes."""

    @abstractmethod
    def takes(self, length: str, title: str) -> str:
        """The label of the button that says so; `title` is short."""

    @abstractmethod
    def offer_split(self, title: str, listening: str, practice: str) -> str:
        """A line is part listening, part practice: it counts as live, but can be counted in two."""

    @abstractmethod
    def split(self, title: str, listening: str, practice: str) -> str:
        """The label of the button that does so; `title` is short, and both lengths only where they fit."""

    @abstractmethod
    def more_open(self, number: int) -> str:
        """That so many further lines are open and will be asked about."""

    # --- the proposal -----------------------------------------------------------------------------------------

    @abstractmethod
    def moves_heading(self) -> str:
        """Above what moves into the time before the session."""

    @abstractmethod
    def moved(self, title: str, length: str) -> str:
        """One such line."""

    @abstractmethod
    def longer(self, title: str, length: str, before: str) -> str:
        """A line of a proposed agenda that is longer than it was before."""

    @abstractmethod
    def quoted(self, title: str) -> str:
        """A line's title as it stands in a sentence."""

    @abstractmethod
    def too_long(self, minutes: int) -> str:
        """That it is so much longer than 60 minutes of preparation, and has to be cut."""

    @abstractmethod
    def plan_too_long(self, minutes: int) -> str:
        """In the plan: that all preparation together is so much longer than 60 minutes."""

    @abstractmethod
    def same_heading(self, length: str) -> str:
        """Above the proposed agenda that is as long as before."""

    @abstractmethod
    def shorter_heading(self, length: str) -> str:
        """Above the proposed shorter agenda."""

    @abstractmethod
    def new_line(self, role: Role) -> str:
        """What a line is called that is new in the proposal: more practice, or a debrief."""

    @abstractmethod
    def adopt_same(self) -> str:
        """The label of the button that puts the agenda of the same length into the plan."""

    @abstractmethod
    def adopt_shorter(self, length: str) -> str:
        """The label of the button that puts the shorter one into the plan; `length` is what it is shorter by."""

    @abstractmethod
    def adopted(self) -> str:
        """That it is in the plan."""

    @abstractmethod
    def adopted_before_plan(self) -> str:
        """That it will be in the plan once a date is set."""

    @abstractmethod
    def drop(self) -> str:
        """The label of the button that takes it out of the plan."""

    @abstractmethod
    def again(self) -> str:
        """The label of the button that opens the form for another agenda."""

    # --- how it was read --------------------------------------------------------------------------------------

    @abstractmethod
    def how(self) -> str:
        """The label of the button that shows which word decided each line."""

    @abstractmethod
    def reading_title(self) -> str:
        """Above that."""

    @abstractmethod
    def reading_help(self) -> str:
        """That a line can be put right, and that this is kept for this plan."""

    @abstractmethod
    def because(self, kind: str, words: str) -> str:
        """A line's class, and the words of it that decided."""

    @abstractmethod
    def because_you(self, kind: str) -> str:
        """A line's class, which a person decided."""

    @abstractmethod
    def because_nothing(self) -> str:
        """That no word of the line is known, so that it counts as live."""

    @abstractmethod
    def wrong(self, title: str) -> str:
        """The label of the button that puts a line's class right; `title` is short."""

    @abstractmethod
    def gone(self) -> str:
        """In place of it when there is no agenda any more."""

    # --- in the plan ------------------------------------------------------------------------------------------

    @abstractmethod
    def plan_moved_help(self) -> str:
        """Below a step of the plan that was a line of the agenda: it is what used to be presented live."""

    @abstractmethod
    def plan_line_help(self) -> str:
        """Below a part of the live session that is a line of the agenda."""

    @abstractmethod
    def basis(self) -> str:
        """Where its day and length come from."""
