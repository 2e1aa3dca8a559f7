"""What a language has to be able to say; a missing sentence is a type error where the language is made.

Sentences about a single thing are methods with one branch per member of its enum, so that a new member without a
sentence is a type error, too. Lines that hold a date are built here, never glued together in English order
elsewhere.
"""

from abc import abstractmethod
from collections.abc import Sequence
from decimal import Decimal
from typing import Self

from dialogs.attention import Attention
from dialogs.booking_form import Field, Mistake
from dialogs.cards import Line, When
from dialogs.effects import Notice
from dialogs.grid import Case, Contested, Flip, Option, Question, Result
from dialogs.locales import Address
from dialogs.plan import Adjustment, Audience, Basis, Breaks, CareRule, Item, Minutes, Off, Phase, Rate, Share, Step
from dialogs.session import Asking
from dialogs.texts.agenda import AgendaTexts
from dialogs.texts.chat import Chat
from dialogs.texts.install import Install
from dialogs.texts.listing import Listing
from dialogs.texts.page import Page
from dialogs.texts.reminders import RemindersTexts
from dialogs.texts.spoken import Spoken


class Texts(Spoken):
    """One language, spoken to one kind of reader."""

    page: Page
    install: Install
    chat: Chat
    listing: Listing
    reminders: RemindersTexts
    agenda: AgendaTexts

    def to(self, locale: str, address: Address) -> Self:
        """The same language by the customs of a region, in a form of address."""
        return type(self)(locale, address)

    # --- the grid ---------------------------------------------------------------------------------------------

    @abstractmethod
    def ask_topic(self) -> str:
        """The question for the training's name."""

    @abstractmethod
    def topic_help(self) -> str:
        """What to write."""

    @abstractmethod
    def start_form_help(self) -> str:
        """Above the form that begins a plan: that its questions may be left open."""

    @abstractmethod
    def begin(self) -> str:
        """The label of that form's button."""

    @abstractmethod
    def question(self, question: Question) -> str:
        """One of the four questions."""

    @abstractmethod
    def question_help(self, question: Question) -> str:
        """How the question is meant."""

    @abstractmethod
    def option(self, question: Question, option: Option) -> str:
        """The label of an answer's button."""

    @abstractmethod
    def case_question(self) -> str:
        """The follow-up."""

    @abstractmethod
    def case_summary(self) -> str:
        """The follow-up for notifications, where its buttons are not in sight."""

    @abstractmethod
    def case_help(self) -> str:
        """Why it is asked."""

    @abstractmethod
    def case(self, case: Case) -> str:
        """The label of a case's button."""

    @abstractmethod
    def progress(self, number: int, of: int) -> str:
        """Which question this is."""

    @abstractmethod
    def last_question(self) -> str:
        """In place of the progress at the follow-up."""

    @abstractmethod
    def answer_label(self, asking: Asking) -> str:
        """What an earlier answer is about, in a word or two."""

    @abstractmethod
    def answers_heading(self) -> str:
        """Above the earlier answers."""

    @abstractmethod
    def change(self, asking: Asking) -> str:
        """The label of the button that reopens an answer."""

    @abstractmethod
    def keep(self, answer: str) -> str:
        """The label of the button that keeps a reopened answer."""

    @abstractmethod
    def changing(self, answer: str) -> str:
        """That an earlier answer is being given again."""

    @abstractmethod
    def missed(self, words: str) -> str:
        """That typed words were not understood, above the question asked again."""

    @abstractmethod
    def type_hint(self) -> str:
        """That answers can be typed as well."""

    @abstractmethod
    def started_over(self) -> str:
        """That a restart put the answers aside."""

    @abstractmethod
    def bring_back(self) -> str:
        """The label of the button that undoes a restart."""

    # --- what a description of the training says --------------------------------------------------------------

    @abstractmethod
    def suggestions_heading(self) -> str:
        """Above the answers that the description gives."""

    @abstractmethod
    def suggestions_help(self) -> str:
        """That none of them counts before it is confirmed."""

    @abstractmethod
    def suggested(self, answer: str, words: str) -> str:
        """An answer's label, and the person's own words that it was read from."""

    @abstractmethod
    def confirm(self, asking: Asking) -> str:
        """The label of the button that makes a suggestion the answer."""

    @abstractmethod
    def confirm_all(self) -> str:
        """The label of the button that does it for all of them."""

    @abstractmethod
    def filled_in(self, words: Sequence[str]) -> str:
        """In the date form: that the description filled fields in, with its words."""

    # --- the recommendation -----------------------------------------------------------------------------------

    @abstractmethod
    def result(self, result: Result) -> str:
        """The result's name."""

    @abstractmethod
    def result_title(self, result: Result) -> str:
        """The result as a heading when it is firm."""

    @abstractmethod
    def provisional_title(self, result: Result) -> str:
        """The result as a heading while it is provisional."""

    @abstractmethod
    def gist(self, result: Result) -> str:
        """What the result means, in half a line."""

    @abstractmethod
    def result_summary(self, topic: str, result: Result) -> str:
        """One sentence for notifications, firm."""

    @abstractmethod
    def provisional_summary(self, topic: str, result: Result) -> str:
        """One sentence for notifications, provisional."""

    @abstractmethod
    def provisional(self) -> str:
        """Why it is only provisional."""

    @abstractmethod
    def find_out(self, question: Question) -> str:
        """Which open answer to find out first."""

    @abstractmethod
    def also_open(self, question: Question) -> str:
        """A further open answer."""

    @abstractmethod
    def open_but_firm(self, questions: Sequence[Question]) -> str:
        """That open answers do not matter."""

    @abstractmethod
    def why_heading(self) -> str:
        """Above the reasons."""

    @abstractmethod
    def reason(self, question: Question, option: Option) -> str:
        """An answer as a reason, in the person's own words."""

    @abstractmethod
    def no_reasons(self) -> str:
        """In place of reasons when every answer is open."""

    @abstractmethod
    def case_reason(self, case: Case, base: Result) -> str:
        """A special case as the reason for live-first, from the result it overrules."""

    @abstractmethod
    def behavior_hint(self) -> str:
        """For a knowledge goal where everything else is live."""

    @abstractmethod
    def change_heading(self) -> str:
        """Above what would change the answer."""

    @abstractmethod
    def flip(self, flip: Flip) -> str:
        """One answer that would change the result."""

    @abstractmethod
    def case_flip(self) -> str:
        """That one of the four special cases would change it."""

    @abstractmethod
    def case_unsure(self) -> str:
        """That the open follow-up could change it."""

    @abstractmethod
    def no_flip(self) -> str:
        """That no single answer changes it."""

    @abstractmethod
    def case_firm(self) -> str:
        """That a special case stands whatever the answers are."""

    @abstractmethod
    def care_heading(self) -> str:
        """Above the care rules."""

    @abstractmethod
    def care(self, rule: CareRule) -> str:
        """One care rule."""

    @abstractmethod
    def support_layer(self) -> str:
        """What is left for their own time in a live-first program."""

    # --- buttons of the recommendation and the plan -----------------------------------------------------------

    @abstractmethod
    def lay_out_plan(self, result: Result) -> str:
        """The label of the button that opens the date form."""

    @abstractmethod
    def object(self) -> str:
        """The label of the button that shows what speaks against the result."""

    @abstractmethod
    def open_to_all(self) -> str:
        """The label of the button that lets everybody answer."""

    @abstractmethod
    def owner_only(self) -> str:
        """The label of the button that takes that back."""

    @abstractmethod
    def start_over(self) -> str:
        """The label of the button that starts the questions again."""

    @abstractmethod
    def next_group(self) -> str:
        """The name of the group of buttons that go on from here."""

    @abstractmethod
    def rebook(self) -> str:
        """The label of the button that reopens the date form."""

    @abstractmethod
    def why_days(self) -> str:
        """The label of the button that shows where days and lengths come from."""

    @abstractmethod
    def calendar(self) -> str:
        """The label of the button for the calendar file."""

    # --- the objection ----------------------------------------------------------------------------------------

    @abstractmethod
    def objection_title(self) -> str:
        """Above what speaks against the result."""

    @abstractmethod
    def objection_summary(self, topic: str) -> str:
        """One sentence for notifications."""

    @abstractmethod
    def objection(self, contested: Contested) -> tuple[str, str]:
        """What speaks against the result, and what for it."""

    @abstractmethod
    def no_objection(self) -> str:
        """That the article is plain here."""

    @abstractmethod
    def objection_open(self) -> str:
        """That open answers come first."""

    @abstractmethod
    def objection_case(self) -> str:
        """What to do when the special case does not fit."""

    # --- the date form ----------------------------------------------------------------------------------------

    @abstractmethod
    def form_title(self, result: Result) -> str:
        """Above the form."""

    @abstractmethod
    def form_help(self) -> str:
        """What happens with the values."""

    @abstractmethod
    def field(self, field: Field, result: Result) -> str:
        """A field's label."""

    @abstractmethod
    def field_hint(self, field: Field, result: Result) -> str:
        """How to fill it in; empty when the label says it all."""

    @abstractmethod
    def share(self, share: Share) -> str:
        """An entry of the share field."""

    @abstractmethod
    def hold(self, days: int) -> str:
        """An entry of the "how long must it last" field."""

    @abstractmethod
    def mistake(self, field: Field, mistake: Mistake) -> str:
        """What is wrong with a field and what to do."""

    @abstractmethod
    def submit(self) -> str:
        """The label of the form's button."""

    @abstractmethod
    def keep_plan(self) -> str:
        """The label of the button that closes the form with a plan kept."""

    @abstractmethod
    def not_now(self) -> str:
        """The label of the button that closes the form without a plan."""

    @abstractmethod
    def form_closed(self) -> str:
        """In place of the form once it is closed without a plan."""

    # --- the plan ---------------------------------------------------------------------------------------------

    @abstractmethod
    def plan_title(self, topic: str) -> str:
        """Above the plan."""

    @abstractmethod
    def plan_lead(self, result: Result, when: When, live_minutes: int) -> Line:
        """The day everything is counted from."""

    @abstractmethod
    def plan_summary(self, topic: str, result: Result, when: When) -> Line:
        """One sentence for notifications."""

    @abstractmethod
    def plan_set_aside(self) -> str:
        """In place of the plan while an answer is open again."""

    @abstractmethod
    def plan_provisional(self) -> str:
        """That the plan rests on a provisional result."""

    @abstractmethod
    def short_notice(self, result: Result) -> str:
        """That there are fewer than three working days, and what that makes optional."""

    @abstractmethod
    def no_time_yet(self) -> str:
        """That the live session has no start time."""

    @abstractmethod
    def no_working_day(self) -> str:
        """That no working day is left, and so nothing has to be prepared."""

    @abstractmethod
    def day_is_free(self, result: Result, off: Off) -> str:
        """That the booked day is on a weekend or a public holiday."""

    @abstractmethod
    def phase(self, phase: Phase, result: Result) -> str:
        """A phase's heading."""

    @abstractmethod
    def phase_total(self, minutes: Minutes) -> str:
        """The learner's minutes in a phase; empty for none."""

    @abstractmethod
    def item(self, item: Item) -> str:
        """An item's name."""

    @abstractmethod
    def item_short(self, item: Item) -> str:
        """An item's name in a few words, for a button."""

    @abstractmethod
    def item_help(self, item: Item) -> str:
        """What is done in it."""

    @abstractmethod
    def duration(self, minutes: int) -> str:
        """A length of time."""

    @abstractmethod
    def step_length(self, minutes: int, rate: Rate) -> str:
        """A step's length, per whatever it is spent on."""

    @abstractmethod
    def step_when(self, opens: When, due: When | None) -> Line:
        """When a step opens and by when it is done."""

    @abstractmethod
    def audience(self, audience: Audience) -> str:
        """Whose work a step is; empty for the learner's."""

    @abstractmethod
    def optional(self) -> str:
        """That a step is optional."""

    @abstractmethod
    def private(self) -> str:
        """That a step's messages go to each person alone."""

    @abstractmethod
    def breaks(self, breaks: Breaks) -> str:
        """The breaks to add to a long session."""

    @abstractmethod
    def participants(self, number: int) -> str:
        """How many take part."""

    @abstractmethod
    def holidays(self, country: str) -> str:
        """The country whose public holidays and weekends the plan works around."""

    @abstractmethod
    def no_holidays(self) -> str:
        """That no country is set, and where to set one."""

    # --- the attention figure ---------------------------------------------------------------------------------

    @abstractmethod
    def attention(self, attention: Attention) -> str:
        """The estimate of live minutes protected."""

    @abstractmethod
    def attention_none(self) -> str:
        """That there is nothing to protect."""

    @abstractmethod
    def attention_ask(self) -> str:
        """What to give for an estimate."""

    @abstractmethod
    def person_hours(self, hours: Decimal, participants: int) -> str:
        """The estimate over all participants."""

    # --- why this day -----------------------------------------------------------------------------------------

    @abstractmethod
    def reasons_title(self) -> str:
        """Above the reasons for days and lengths."""

    @abstractmethod
    def reasons_summary(self, topic: str) -> str:
        """One sentence for notifications."""

    @abstractmethod
    def planned_day(self, step: Step, result: Result) -> str:
        """The planned distance from the live or launch day."""

    @abstractmethod
    def basis(self, basis: Basis) -> str:
        """Where a day and length come from."""

    @abstractmethod
    def adjustment(self, adjustment: Adjustment, off: Off) -> str:
        """What moved the day or changed the length; `off` is why the planned day is free, where it is."""

    @abstractmethod
    def evidence_note(self) -> str:
        """How far the evidence goes."""

    # --- notices, help, lists ---------------------------------------------------------------------------------

    @abstractmethod
    def notice(self, notice: Notice) -> str:
        """One sentence to one person: what happened and what to do next."""

    @abstractmethod
    def closed(self) -> str:
        """In place of a message whose conversation goes on below."""

    @abstractmethod
    def outdated(self) -> str:
        """In place of what was said about answers that are being changed."""

    @abstractmethod
    def help_title(self) -> str:
        """Above the help."""

    @abstractmethod
    def help_lines(self) -> tuple[str, ...]:
        """What Livewise does and what can be typed."""

    @abstractmethod
    def start_button(self) -> str:
        """The label of the button that starts a new plan."""

    @abstractmethod
    def new_plan(self) -> str:
        """How to plan another training."""

    @abstractmethod
    def list_title(self) -> str:
        """Above the person's plans."""

    @abstractmethod
    def list_summary(self) -> str:
        """One sentence for notifications, where there are plans."""

    @abstractmethod
    def list_empty(self) -> str:
        """That there are none."""

    @abstractmethod
    def newest_plans(self) -> str:
        """The label of the button that leads back to the first page of plans."""

    @abstractmethod
    def older_plans(self) -> str:
        """The label of the button that leads to the next page of plans."""

    @abstractmethod
    def state_asking(self) -> str:
        """The state of a session with an open question."""

    @abstractmethod
    def state_decided(self, result: Result) -> str:
        """The state of a session without a date."""

    @abstractmethod
    def state_planned(self, result: Result, when: When) -> Line:
        """The state of a session with a date."""

    @abstractmethod
    def next_date(self, when: When) -> Line:
        """The next date of a plan, after its state."""

    @abstractmethod
    def untitled(self) -> str:
        """The name of a session without a topic."""

    @abstractmethod
    def forget_title(self) -> str:
        """Above the question whether everything is to be erased."""

    @abstractmethod
    def forget_question(self, sessions: int) -> str:
        """What would be erased."""

    @abstractmethod
    def forget_button(self) -> str:
        """The label of the button that erases."""

    @abstractmethod
    def explain(self, asking: Asking) -> str:
        """What a question means, for somebody who asks back."""

    @abstractmethod
    def keep_everything(self) -> str:
        """How to keep everything after all."""

    # --- language and form of address -------------------------------------------------------------------------

    @abstractmethod
    def own_name(self) -> str:
        """What the language calls itself, as the label of a button."""

    @abstractmethod
    def settings_title(self) -> str:
        """Above the choices of language and form of address."""

    @abstractmethod
    def settings_button(self) -> str:
        """The label of the button that shows them."""

    @abstractmethod
    def settings_summary(self) -> str:
        """One sentence for notifications."""

    @abstractmethod
    def language_group(self) -> str:
        """Above the languages."""

    @abstractmethod
    def language_help(self) -> str:
        """What a person's language is used for, and what keeps the language of whoever began a plan."""

    @abstractmethod
    def language_of_app(self) -> str:
        """The label of the button that follows the app again in which Livewise is used."""

    @abstractmethod
    def address_group(self) -> str:
        """Above the forms of address."""

    @abstractmethod
    def address_help(self) -> str:
        """For whom a form of address holds, and from when on; and that English makes no difference."""

    @abstractmethod
    def address(self, address: Address) -> str:
        """The label of a form of address."""

    @abstractmethod
    def chosen(self, label: str) -> str:
        """The choice that holds now, in place of its button."""

    # --- files ------------------------------------------------------------------------------------------------

    @abstractmethod
    def file_name(self, topic: str) -> str:
        """The calendar file's name without its ending; the caller makes it safe."""

    @abstractmethod
    def calendar_step(self, name: str, topic: str) -> str:
        """A step's title in a calendar, from its name on the plan."""
