"""English: plain words, the result first, no blame. British spelling, "live" and "on their own time"."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from dialogs import details_form
from dialogs.agenda import Kind, Note, Problem, Remark, Role
from dialogs.attention import Attention, AttentionBasis
from dialogs.booking_form import HOURS, MINUTES, PARTICIPANTS, Field, Mistake
from dialogs.cards import CardKind, Line, Shade, When
from dialogs.effects import Notice, NoticeKind
from dialogs.grid import Case, Contested, Flip, Option, Question, Result
from dialogs.locales import Address
from dialogs.plan import Adjustment, Audience, Basis, Breaks, CareRule, Item, Minutes, Off, Phase, Rate, Share, Step
from dialogs.reminders import Details, Mark, Part, Pause
from dialogs.session import Asking
from dialogs.texts.agenda import AgendaTexts
from dialogs.texts.base import Texts
from dialogs.texts.chat import Chat, Permission
from dialogs.texts.install import Grant, Install
from dialogs.texts.listing import Entry, Listing
from dialogs.texts.page import Page
from dialogs.texts.reminders import RemindersTexts

_LABEL = 30  # characters of a button's label that are in sight on a small screen
_LONGEST = 40  # characters of a button's label that still fit


class English(Texts):
    """The English catalogue."""

    def __init__(self, locale: str, address: Address = Address.FORMAL) -> None:
        super().__init__(locale, address)
        self.page = _PAGE
        self.install = _INSTALL
        self.chat = _CHAT
        self.listing = _LISTING
        self.reminders = _Reminders(locale, address)
        self.agenda = _Agenda(locale, address)

    # --- the grid ---------------------------------------------------------------------------------------------

    def ask_topic(self) -> str:
        return "What training are you planning?"

    def topic_help(self) -> str:
        return (
            "Type its name in a few words, for example “Sales onboarding for new account managers”. If you describe "
            "it, I suggest answers from what you say."
        )

    def start_form_help(self) -> str:
        return "The name is enough: the questions then come one at a time. Or answer them here, all or some."

    def begin(self) -> str:
        return "Start"

    def question(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "Is the goal knowledge transfer or behaviour change?"
            case Question.CORRECTION:
                return "Does the learner need immediate correction?"
            case Question.PEER:
                return "Is peer interaction essential to the skill?"
            case Question.PRACTICE:
                return "Can practice be simulated on their own time, or must it be live?"

    def question_help(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "Knowledge: they know or understand something. Behaviour: they do something differently."
            case Question.CORRECTION:
                return "From a person, in the moment. If feedback can come later, or the tool gives it, choose no."
            case Question.PEER:
                return "If it is nice to have but they could learn the skill without each other, choose no."
            case Question.PRACTICE:
                return (
                    "On their own time: scenarios, submissions, a sandbox, or nothing to practise. "
                    "If an essential part must be live or on site, choose live."
                )

    def option(self, question: Question, option: Option) -> str:
        match option:
            case Option.KNOWLEDGE:
                return "Knowledge transfer"
            case Option.BOTH:
                return "Partly each"
            case Option.BEHAVIOR:
                return "Behaviour change"
            case Option.YES:
                return "Yes, immediately" if question is Question.CORRECTION else "Yes, essential"
            case Option.NO:
                return "No, later is fine" if question is Question.CORRECTION else "No, not essential"
            case Option.ASYNC:
                return "It can be simulated"
            case Option.LIVE:
                return "It must be live"
            case Option.UNSURE:
                return "Not sure"

    def case_question(self) -> str:
        return "Is it any of these?"

    def case_summary(self) -> str:
        return "Is it one of four special cases?"

    def case_help(self) -> str:
        return (
            "In these cases even a hybrid program is not enough. Examples: first aid on a manikin; a team after a "
            "conflict; talking about harassment; an incident drill."
        )

    def case(self, case: Case) -> str:
        match case:
            case Case.HANDS_ON:
                return "Hands-on skill under supervision"
            case Case.HIGH_TRUST:
                return "High-trust team workshop"
            case Case.SENSITIVE:
                return "Sensitive interpersonal work"
            case Case.SIMULATION:
                return "Complex simulation"
            case Case.NONE:
                return "None of these"
            case Case.UNSURE:
                return "Not sure"

    def progress(self, number: int, of: int) -> str:
        return f"Question {number} of {of}"

    def last_question(self) -> str:
        return "One last question"

    def answer_label(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return "Training"
            case Asking.GOAL:
                return "Goal"
            case Asking.CORRECTION:
                return "Immediate correction"
            case Asking.PEER:
                return "Peer interaction"
            case Asking.PRACTICE:
                return "Practice"
            case Asking.CASE:
                return "Special case"

    def answers_heading(self) -> str:
        return "Your answers"

    def change(self, asking: Asking) -> str:
        return f"Change {self._subject(asking)}"

    def _subject(self, asking: Asking) -> str:
        # Beside “Immediate correction: Yes, immediately” one word of it is enough.
        return "correction" if asking is Asking.CORRECTION else self.answer_label(asking).lower()

    def keep(self, answer: str) -> str:
        label = f"Keep “{answer}”"
        return label if len(label) <= _LABEL else "Keep my answer"

    def changing(self, answer: str) -> str:
        return f"So far you said “{answer}”. Your other answers stay."

    def missed(self, words: str) -> str:
        return f"I could not read “{words}” as an answer to this question. Which of these is closest?"

    def type_hint(self) -> str:
        return "Press a button, or type your answer."

    def started_over(self) -> str:
        return "You started over. Your earlier answers are put aside until you give the first new one."

    def bring_back(self) -> str:
        return "Bring my answers back"

    # --- what a description of the training says --------------------------------------------------------------

    def suggestions_heading(self) -> str:
        return "Your description says"

    def suggestions_help(self) -> str:
        return "Confirm what is right. Nothing of it counts before you do."

    def suggested(self, answer: str, words: str) -> str:
        return f"{answer}, from “{words}”"

    def confirm(self, asking: Asking) -> str:
        return f"Confirm {self._subject(asking)}"

    def confirm_all(self) -> str:
        return "Confirm all of these"

    def filled_in(self, words: Sequence[str]) -> str:
        return f"Filled in from your description: {self.listed([f'“{each}”' for each in words])}. Please check it."

    # --- the recommendation -----------------------------------------------------------------------------------

    def result(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return "Async-first"
            case Result.HYBRID:
                return "Hybrid"
            case Result.LIVE_FIRST:
                return "Live-first"

    def result_title(self, result: Result) -> str:
        return self.result(result)

    def provisional_title(self, result: Result) -> str:
        return f"{self.result(result)} (provisional)"

    def gist(self, result: Result) -> str:
        match result:
            case Result.ASYNC_FIRST:
                return "People learn and practise on their own time. No live session is needed."
            case Result.HYBRID:
                return "People prepare on their own time, then meet for one focused live session to apply it."
            case Result.LIVE_FIRST:
                return "People practise together, live. What they do on their own time supports that."

    def result_summary(self, topic: str, result: Result) -> str:
        return f"Recommendation for {topic}: {self.result(result).lower()}. {self.gist(result)}"

    def provisional_summary(self, topic: str, result: Result) -> str:
        return f"Provisional recommendation for {topic}: {self.result(result).lower()}. {self.gist(result)}"

    def provisional(self) -> str:
        return "This is provisional, because an open answer could still change it."

    def find_out(self, question: Question) -> str:
        return f"Find out first: {self._inquiry(question)}"

    def also_open(self, question: Question) -> str:
        return f"After that: {self._inquiry(question)}"

    def _inquiry(self, question: Question) -> str:
        match question:
            case Question.GOAL:
                return "is the goal knowledge transfer or behaviour change?"
            case Question.CORRECTION:
                return "does the learner need immediate correction?"
            case Question.PEER:
                return "is peer interaction essential?"
            case Question.PRACTICE:
                return "can practice be simulated, or must it be live?"

    def open_but_firm(self, questions: Sequence[Question]) -> str:
        names = " and ".join(self.answer_label(Asking(question.value)).lower() for question in questions)
        return f"You are not sure about {names}. It does not matter which way that goes: the result stays the same."

    def why_heading(self) -> str:
        return "Why"

    def reason(self, question: Question, option: Option) -> str:
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return "You said the goal is knowledge transfer. People take that in better at their own pace."
            case Question.GOAL, Option.BOTH:
                return "You said the goal is partly knowledge. That part works at their own pace."
            case Question.GOAL, Option.BEHAVIOR:
                return "You said the goal is behaviour change. That takes practice, not only explanation."
            case Question.CORRECTION, Option.YES:
                return "You said the learner needs immediate correction. That takes a person, in the moment."
            case Question.CORRECTION, Option.NO:
                return "You said correction can wait. Feedback can reach people later, one by one."
            case Question.PEER, Option.YES:
                return "You said peer interaction is essential. That happens between people who are there together."
            case Question.PEER, Option.NO:
                return "You said peer interaction is not essential. Nobody has to wait for the others."
            case Question.PRACTICE, Option.ASYNC:
                return "You said practice can be simulated. Scenarios or submissions can do that on people's own time."
            case Question.PRACTICE, Option.LIVE:
                return "You said practice must be live. That is what live time is for."
            case _:
                return ""

    def no_reasons(self) -> str:
        return "Every answer is still open. Hybrid is the middle, and the easiest to correct later."

    def case_reason(self, case: Case, base: Result) -> str:
        match base:
            case Result.HYBRID:
                return f"Hybrid is not enough, because you said this is {self._kind(case)}."
            case Result.ASYNC_FIRST | Result.LIVE_FIRST:
                return f"You said this is {self._kind(case)}. That needs people together, live."

    def _kind(self, case: Case) -> str:
        match case:
            case Case.HANDS_ON:
                return "a hands-on skill under supervision"
            case Case.HIGH_TRUST:
                return "a high-trust team workshop"
            case Case.SENSITIVE:
                return "sensitive interpersonal work"
            case Case.SIMULATION:
                return "a complex simulation"
            case Case.NONE | Case.UNSURE:
                return "a special case"

    def behavior_hint(self) -> str:
        return "Three of your answers describe behaviour change. If that is the real goal, this becomes live-first."

    def change_heading(self) -> str:
        return "What would change this answer"

    def flip(self, flip: Flip) -> str:
        return f"{self._if(flip.question, flip.to)}, it would be {self.result(flip.result).lower()}."

    def _if(self, question: Question, option: Option) -> str:
        match question, option:
            case Question.GOAL, Option.KNOWLEDGE:
                return "If the goal were knowledge transfer"
            case Question.GOAL, Option.BOTH:
                return "If the goal were partly knowledge, partly behaviour"
            case Question.GOAL, _:
                return "If the goal were behaviour change"
            case Question.CORRECTION, Option.YES:
                return "If the learner needed immediate correction"
            case Question.CORRECTION, _:
                return "If correction could wait"
            case Question.PEER, Option.YES:
                return "If peer interaction were essential"
            case Question.PEER, _:
                return "If peer interaction were not essential"
            case Question.PRACTICE, Option.ASYNC:
                return "If practice could be simulated"
            case Question.PRACTICE, _:
                return "If practice had to be live"

    def case_flip(self) -> str:
        return "If one of the four special cases applied, it would be live-first."

    def case_unsure(self) -> str:
        return "You were not sure about the four special cases. If one of them applies, it is live-first."

    def explain(self, asking: Asking) -> str:
        match asking:
            case Asking.TOPIC:
                return self.topic_help()
            case Asking.CASE:
                return self.case_help()
            case Asking.GOAL:
                return (
                    "Knowledge: they can name the new prices. Behaviour: they ask about the budget in every call. "
                    "If it is some of each, choose “Partly each”."
                )
            case Asking.CORRECTION:
                return (
                    "Yes: a coach has to stop a wrong move as it happens. No: a comment the next day does as well, "
                    "or the tool itself shows what was wrong."
                )
            case Asking.PEER:
                return "Yes: they can only learn it with each other, as in a negotiation. No: alone works as well."
            case Asking.PRACTICE:
                return (
                    "It can be simulated: a sandbox, written scenarios, a recording they hand in. "
                    "It must be live: a patient, a machine, a group in one room."
                )

    def no_flip(self) -> str:
        return "No single answer changes this."

    def case_firm(self) -> str:
        return "Only the special case itself. While it applies, no other answer changes this."

    def care_heading(self) -> str:
        return "Take care"

    def care(self, rule: CareRule) -> str:
        match rule:
            case CareRule.NO_UNSUPERVISED_ATTEMPT:
                return "Nobody tries the skill without supervision, not even at home."
            case CareRule.SUPERVISOR_SIGNS:
                return "A supervisor signs the checklist."
            case CareRule.NO_REFLECTION_IN_CHANNELS:
                return "Reflections never go into a channel."
            case CareRule.DIRECT_MESSAGES_ONLY:
                return "Messages about this go to each person directly."
            case CareRule.PRIVATE_ONLY:
                return "Everything about this program is private: direct messages only."
            case CareRule.SKIP_WITHOUT_REASON:
                return "Anybody may skip any step and need not say why."
            case CareRule.SUPPORT_CONTACT:
                return "Name a support contact in every message."
            case CareRule.NO_CLIPS_OF_NAMED_PEOPLE:
                return "No clips in which somebody can be recognised."
            case CareRule.BRIEF_RUN_DEBRIEF:
                return "Brief, run, debrief: in this order, and never without the debrief."
            case CareRule.SCENARIOS_HIDDEN_UNTIL_RUN:
                return "The scenarios stay hidden until the run."

    def support_layer(self) -> str:
        return (
            "On their own time: a primer and scenarios before, refreshers and checklists after. They support the live "
            "session and do not replace it."
        )

    # --- buttons ----------------------------------------------------------------------------------------------

    def lay_out_plan(self, result: Result) -> str:
        return "Set the launch date" if result is Result.ASYNC_FIRST else "Set the live date"

    def object(self) -> str:
        return "What speaks against this?"

    def open_to_all(self) -> str:
        return "Let everyone here answer"

    def owner_only(self) -> str:
        return "Only I answer"

    def start_over(self) -> str:
        return "Start over"

    def next_group(self) -> str:
        return "What next"

    def rebook(self) -> str:
        return "Change date or details"

    def why_days(self) -> str:
        return "Why these days?"

    def calendar(self) -> str:
        return "Add to my calendar"

    # --- the objection ----------------------------------------------------------------------------------------

    def objection_title(self) -> str:
        return "What speaks against this"

    def objection_summary(self, topic: str) -> str:
        return f"Here is what speaks against the recommendation for {topic}."

    def objection(self, contested: Contested) -> tuple[str, str]:
        match contested:
            case Contested.BEHAVIOR_ALONE:
                return (
                    "Behaviour needs practice, so one could choose hybrid.",
                    (
                        "You said that practice can be simulated, and nothing here needs live time. This only holds if "
                        "the program has scenarios or submissions with feedback, not explanation alone."
                    ),
                )
            case Contested.BOTH_ALONE:
                return (
                    "It is part knowledge, part practice, and that sounds like hybrid.",
                    "The practice can be simulated, for example in a sandbox, so no live session is needed for it.",
                )
            case Contested.KNOWLEDGE_ALL_LIVE:
                return (
                    "Everything else you said calls for live time, so one could choose live-first.",
                    "With knowledge as the goal there is always a core that people take in better on their own.",
                )
            case Contested.BOTH_ALL_LIVE:
                return (
                    "Part of the goal is knowledge, so one could choose hybrid.",
                    "Practice is live, needs correction and needs peers. Together that outweighs half a goal.",
                )
            case Contested.BOTH_ONE_CLAUSE:
                return (
                    "Practice is live and has a second live need, so one could choose live-first.",
                    (
                        "It is a tie with the half of the goal that is knowledge, and hybrid often wins. "
                        "A special case would decide it."
                    ),
                )
            case Contested.BEHAVIOR_ONE_CLAUSE:
                return (
                    "A pre-course would still help, so one could choose hybrid.",
                    (
                        "The practice itself is live and high-stakes, or lives from the group. What helps before it is "
                        "kept as support."
                    ),
                )
            case Contested.BEHAVIOR_PEERS_ASYNC:
                return (
                    "It lives from the group, so one could choose live-first.",
                    "You said practice can be simulated. Only correction and discussion need the live session.",
                )
            case Contested.KNOWLEDGE_CORRECTION:
                return (
                    "Automatic feedback may be enough, and then it would be async-first.",
                    (
                        "Immediate correction means a person here. A short live clinic is enough for it. If the tool "
                        "corrects, change that answer to no."
                    ),
                )
            case Contested.KNOWLEDGE_PEERS:
                return (
                    "A discussion board may be enough, and then it would be async-first.",
                    "Dialogue works best live, in one short discussion with a facilitator.",
                )
            case Contested.BEHAVIOR_LIVE_ALONE:
                return (
                    "Behaviour and live practice sound like live-first.",
                    "Nobody has to correct at once and no peers are needed, so most of it can be practised on the job.",
                )

    def no_objection(self) -> str:
        return "The article is plain about these answers. The recommendation shows what would change it."

    def objection_open(self) -> str:
        return "The recommendation is provisional. Once the open answers are settled, you see both sides here."

    def objection_case(self) -> str:
        return "It is live-first because of the special case. If that does not fit, change it."

    # --- the date form ----------------------------------------------------------------------------------------

    def form_title(self, result: Result) -> str:
        return "When does it launch?" if result is Result.ASYNC_FIRST else "When is the live session?"

    def form_help(self) -> str:
        return "Every step is dated from this day. You can change it later."

    def field(self, field: Field, result: Result) -> str:
        match field:
            case Field.DAY:
                return "Launch date" if result is Result.ASYNC_FIRST else "Live date"
            case Field.TIME:
                return "Start time"
            case Field.ZONE:
                return "Time zone"
            case Field.COUNTRY:
                return "Country for public holidays"
            case Field.MINUTES:
                return "Length of the live session in minutes"
            case Field.PARTICIPANTS:
                return "Number of participants"
            case Field.HOURS:
                return "Hours, if everything were taught live"
            case Field.SHARE:
                return "How much of that is presenting or showing?"
            case Field.HOLD:
                return "How long must people remember it?"

    def field_hint(self, field: Field, result: Result) -> str:
        match field:
            case Field.MINUTES:
                return "90 unless you say otherwise." if result is Result.HYBRID else "180 unless you say otherwise."
            case Field.ZONE:
                return "For example Europe/Ljubljana."
            case Field.COUNTRY:
                return "Such as Slovenia, DE or DE-BY. Work is not planned on public holidays there."
            case Field.HOURS:
                return "For an estimate of the live minutes you protect."
            case Field.HOLD:
                return "Adds one check after about a tenth of that time."
            case Field.DAY | Field.TIME | Field.PARTICIPANTS | Field.SHARE:
                return ""

    def share(self, share: Share) -> str:
        match share:
            case Share.QUARTER:
                return "About a quarter"
            case Share.HALF:
                return "About half"
            case Share.MOST:
                return "Most of it"

    def hold(self, days: int) -> str:
        return {30: "1 month", 90: "3 months", 180: "6 months", 365: "1 year"}.get(days, f"{days} days")

    def mistake(self, field: Field, mistake: Mistake) -> str:
        match mistake:
            case Mistake.MISSING:
                return "Please fill this in."
            case Mistake.NOT_A_DATE:
                return "I could not read this as a date. Write it like 2027-05-14."
            case Mistake.PAST:
                return "This is in the past. Please choose a later one."
            case Mistake.TOO_FAR:
                return "This is more than three years away. Please check the year."
            case Mistake.NOT_A_TIME:
                return "I could not read this as a time. Write it like 15:00."
            case Mistake.SKIPPED:
                return "The clocks go forward over this time on that day, so it does not exist. Choose another time."
            case Mistake.UNKNOWN_ZONE:
                return "I do not know this time zone. Write it like Europe/Ljubljana."
            case Mistake.UNKNOWN_COUNTRY:
                return "I do not know this country. Write its name or its code, like Slovenia or SI."
            case Mistake.NOT_A_NUMBER:
                return "Please write a number in digits, for example 12."
            case Mistake.OUT_OF_RANGE:
                return self._range(field)
            case Mistake.NOT_A_CHOICE:
                return "Please choose one of the entries."

    def _range(self, field: Field) -> str:
        low, high = {Field.MINUTES: MINUTES, Field.PARTICIPANTS: PARTICIPANTS}.get(field, HOURS)
        return f"Please give a number from {low} to {self.number(int(high))}."

    def submit(self) -> str:
        return "Make the plan"

    def keep_plan(self) -> str:
        return "Keep the plan as it is"

    def not_now(self) -> str:
        return "Not now"

    def form_closed(self) -> str:
        return "No date yet. Press the date button on the recommendation whenever you are ready."

    # --- the plan ---------------------------------------------------------------------------------------------

    def plan_title(self, topic: str) -> str:
        return f"Plan: {topic}"

    def plan_lead(self, result: Result, when: When, live_minutes: int) -> Line:
        if result is Result.ASYNC_FIRST:
            return ("Launch: ", when)
        # Where the line breaks, "1 h 30 min" stays together.
        length = self.duration(live_minutes).replace(" ", "\u00a0")
        return ("Live session: ", when, f" · {length}")

    def plan_summary(self, topic: str, result: Result, when: When) -> Line:
        if result is Result.ASYNC_FIRST:
            return (f"The plan for {topic} is ready. It launches on ", when, ".")
        return (f"The plan for {topic} is ready. The live session is on ", when, ".")

    def plan_set_aside(self) -> str:
        return "The plan waits until the open question is answered. The date you set is kept."

    def plan_provisional(self) -> str:
        return "This plan is provisional, like the recommendation it rests on."

    def short_notice(self, result: Result) -> str:
        short = "This is short notice: fewer than three working days are left to prepare."
        match result:
            case Result.ASYNC_FIRST:
                return short
            case Result.HYBRID:
                return f"{short} Frameworks and demos are optional."
            case Result.LIVE_FIRST:
                return f"{short} The scenario libraries and the refresher before are optional."

    def no_time_yet(self) -> str:
        return "The live session has no start time yet. Add it under “Change date or details”."

    def no_working_day(self) -> str:
        return "No working day is left before it, so all preparation is optional. A later date would give time for it."

    def day_is_free(self, result: Result, off: Off) -> str:
        day = "launch date" if result is Result.ASYNC_FIRST else "live date"
        return f"The {day} is {self._off(off)}. It stays there."

    def _off(self, off: Off) -> str:
        match off:
            case Off.WEEKEND:
                return "on a weekend"
            case Off.HOLIDAY:
                return "a public holiday"

    def phase(self, phase: Phase, result: Result) -> str:
        if result is Result.ASYNC_FIRST:
            return "Before the launch" if phase is Phase.PREPARE else "From the launch on"
        match phase:
            case Phase.PREPARE:
                return "Before, on their own time" if result is Result.HYBRID else "Before: support"
            case Phase.LIVE:
                return "Together, live"
            case Phase.FOLLOW:
                return "After, on their own time" if result is Result.HYBRID else "After: support"

    def phase_total(self, minutes: Minutes) -> str:
        if minutes.optional and minutes.required:
            return f"{self.duration(minutes.required)}, and {self.duration(minutes.optional)} optional"
        if minutes.optional:
            return f"{self.duration(minutes.optional)}, all optional"
        return self.duration(minutes.required) if minutes.required else ""

    def item(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "Core concepts"
            case Item.FRAMEWORKS:
                return "Frameworks"
            case Item.DEMOS:
                return "Demos"
            case Item.BASELINE_CHECKS:
                return "Baseline checks"
            case Item.APPLICATION:
                return "Application"
            case Item.ROLE_PLAY:
                return "Role-play"
            case Item.CASE_WORK:
                return "Case work"
            case Item.DISCUSSION:
                return "Facilitated discussion"
            case Item.RECAP:
                return "Recap"
            case Item.REFLECTION:
                return "Reflection"
            case Item.CORRECTION_CLIPS:
                return "Correction clips"
            case Item.NEXT_STEP:
                return "Next-step assignment"
            case Item.LOCALIZATION:
                return "Localization"
            case Item.REPEATABILITY:
                return "Repeatability: the cohort's copy"
            case Item.CONSISTENT_EXPLANATIONS:
                return "Consistent explanations"
            case Item.MEASUREMENT:
                return "Measurement and iteration: check"
            case Item.MEASUREMENT_REVIEW:
                return "Measurement and iteration: review"
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Scenarios and submissions"
            case Item.GRANULAR_UPDATES:
                return "Granular updates"
            case Item.PRIMER:
                return "Pre-reading and primer lessons"
            case Item.SCENARIO_LIBRARY:
                return "Scenario libraries"
            case Item.REFRESHER_BEFORE:
                return "Refresher before the workshop"
            case Item.FRAMING:
                return "Framing"
            case Item.PRACTICE:
                return "Practice"
            case Item.BRIEF:
                return "Brief"
            case Item.RUN:
                return "Run"
            case Item.DEBRIEF:
                return "Debrief"
            case Item.CHECKLIST:
                return "Performance checklists"
            case Item.REFRESHER_AFTER:
                return "Refresher after the workshop"
            case Item.RETENTION_CHECK:
                return "Check that it lasts"
            case Item.MOVED:
                return "From the agenda"
            case Item.AGENDA_LINE:
                return "Part of the session"

    def item_short(self, item: Item) -> str:
        match item:
            case Item.REPEATABILITY:
                return "The cohort's copy"
            case Item.MEASUREMENT:
                return "Measurement check"
            case Item.MEASUREMENT_REVIEW:
                return "Measurement review"
            case Item.PRIMER:
                return "Primer lessons"
            case Item.REFRESHER_BEFORE:
                return "Refresher before"
            case Item.REFRESHER_AFTER:
                return "Refresher after"
            case _:
                return self.item(item)

    def item_help(self, item: Item) -> str:
        match item:
            case Item.CORE_CONCEPTS:
                return "The main ideas, in short pieces of under 6 minutes."
            case Item.FRAMEWORKS:
                return "The rules to work by, written as rules."
            case Item.DEMOS:
                return "Examples of doing it right, and of doing it wrong."
            case Item.BASELINE_CHECKS:
                return "A few questions, not graded. They decide what is practised live."
            case Item.APPLICATION:
                return "Use the ideas on a first, shared task."
            case Item.ROLE_PLAY:
                return "Practise with each other, in situations people bring along."
            case Item.CASE_WORK:
                return "Work on a real case in small groups."
            case Item.DISCUSSION:
                return "Say what worked and what to change, with a facilitator."
            case Item.RECAP:
                return "Questions first, answers after."
            case Item.REFLECTION:
                return "One question: what did you try, and what happened?"
            case Item.CORRECTION_CLIPS:
                return "Mistakes that were seen, and the fix. No names."
            case Item.NEXT_STEP:
                return "Each person writes “if this happens, I will do that”. On the last day they say what happened."
            case Item.LOCALIZATION:
                return "Captions, glossary, local examples and checks in each language."
            case Item.REPEATABILITY:
                return "Copy it for this cohort: owner, dates, access."
            case Item.CONSISTENT_EXPLANATIONS:
                return "The same explanation for everybody, at their own pace."
            case Item.MEASUREMENT:
                return "A short check of what stuck."
            case Item.MEASUREMENT_REVIEW:
                return "Look at the results and mend what did not work."
            case Item.SCENARIOS_AND_SUBMISSIONS:
                return "Practice with feedback within 2 working days."
            case Item.GRANULAR_UPDATES:
                return "Replace the pieces whose facts have changed."
            case Item.PRIMER:
                return "The explanation, so that the live time is free of it."
            case Item.SCENARIO_LIBRARY:
                return "Situations to look through; they stay open."
            case Item.REFRESHER_BEFORE:
                return "A short warm-up of what the primer said."
            case Item.FRAMING:
                return "What we do today and why; no lecture."
            case Item.PRACTICE:
                return "The thing itself, together, with somebody who corrects or leads."
            case Item.BRIEF:
                return "Roles, rules and safety."
            case Item.RUN:
                return "The simulation itself."
            case Item.DEBRIEF:
                return "What happened, why, and what to do next time."
            case Item.CHECKLIST:
                return "Handed out in the session, used on the job; an observer or supervisor signs them."
            case Item.REFRESHER_AFTER:
                return "Do the one thing that matters most once more."
            case Item.RETENTION_CHECK:
                return "A few questions, to see what is still there."
            case Item.MOVED:
                return self.agenda.plan_moved_help()
            case Item.AGENDA_LINE:
                return self.agenda.plan_line_help()

    def duration(self, minutes: int) -> str:
        return _lasting(minutes)

    def step_length(self, minutes: int, rate: Rate) -> str:
        match rate:
            case Rate.ONCE:
                return self.duration(minutes)
            case Rate.PER_LANGUAGE:
                return f"{self.duration(minutes)} per language"
            case Rate.PER_USE:
                return f"{self.duration(minutes)} per use"
            case Rate.PER_QUARTER:
                return f"{self.duration(minutes)} every quarter"

    def step_when(self, opens: When, due: When | None) -> Line:
        if due is None or due == opens:
            return (opens,)
        return ("Opens ", opens, ", due ", due)

    def audience(self, audience: Audience) -> str:
        match audience:
            case Audience.LEARNER:
                return ""
            case Audience.PRODUCER:
                return "For the producer"

    def optional(self) -> str:
        return "Optional"

    def private(self) -> str:
        return "Private"

    def breaks(self, breaks: Breaks) -> str:
        length = f"{breaks.shortest} to {breaks.longest} minutes"
        if breaks.count == 1:
            return f"Add one break of {length}; it comes on top of the times above."
        return f"Add {breaks.count} breaks of {length}; they come on top of the times above."

    def participants(self, number: int) -> str:
        return "1 participant" if number == 1 else f"{self.number(number)} participants"

    def holidays(self, country: str) -> str:
        return f"Country: {country}. The plan works around the public holidays and weekends there."

    def no_holidays(self) -> str:
        return "No public holidays are known, because no country is set. Add one under “Change date or details”."

    # --- the attention figure ---------------------------------------------------------------------------------

    def attention(self, attention: Attention) -> str:
        likely = f"Estimate: {self.number(attention.minutes)} minutes of listening leave the room"
        if attention.basis is AttentionBasis.BY_RESULT:
            likely += f" ({self.number(attention.low)} to {self.number(attention.high)})"
        return f"{likely}. Use them for practice or give them back."

    def attention_none(self) -> str:
        return "Nothing to protect: good."

    def attention_ask(self) -> str:
        return (
            "How much listening leaves the room? Under “Change date or details”, add the hours it would take "
            "if everything were taught live."
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        return f"For {self.participants(participants)} that is about {self.number(hours)} person-hours."

    # --- why this day -----------------------------------------------------------------------------------------

    def reasons_title(self) -> str:
        return "Why these days and lengths"

    def reasons_summary(self, topic: str) -> str:
        return f"Here is why each step of the plan for {topic} has its day and its length."

    def planned_day(self, step: Step, result: Result) -> str:
        anchor = "launch" if result is Result.ASYNC_FIRST else "live session"
        if step.phase is Phase.LIVE:
            return "Planned for the live day."
        if step.offset == 0:
            return f"Planned for the day of the {anchor}."
        days = "1 day" if abs(step.offset) == 1 else f"{abs(step.offset)} days"
        return f"Planned {days} {'before' if step.offset < 0 else 'after'} the {anchor}."

    def basis(self, basis: Basis) -> str:
        match basis:
            case Basis.EDX_SHORT_PIECES:
                return (
                    "People watch short pieces to the end more often (edX data, Guo and others 2014; questioned by "
                    "Lagerstrom 2015, so take it as a guide). Two weeks ahead is our judgement."
                )
            case Basis.RULE_CODED_POINTS:
                return "Learning points written as rules tend to help skill (Taylor and others 2005, 117 studies)."
            case Basis.RIGHT_AND_WRONG_MODELS:
                return "Seeing it done right and wrong tends to help transfer most (Taylor and others 2005)."
            case Basis.ANSWERS_SHAPE_SESSION:
                return (
                    "Answers a few days ahead let the facilitator adapt the session (Just-in-Time Teaching). "
                    "Three days leave time for one nudge; that is our judgement."
                )
            case Basis.SHARE_OF_SESSION:
                return "A fixed share of the live session; that is our judgement."
            case Basis.LEARNER_MADE_SCENARIOS:
                return "Scenarios that learners bring tend to transfer best (Taylor and others 2005)."
            case Basis.DISCUSSION_WITH_DEBRIEF:
                return "Debriefs tend to help (Tannenbaum and Cerasoli 2013; Keiser and Arthur 2021)."
            case Basis.QUESTIONS_FIRST:
                return "Answering first tends to help more than reading again (Rowland 2014; Adesope and others 2017)."
            case Basis.REFLECTION_AS_DEBRIEF:
                return "A short debrief with oneself; the evidence is that for debriefs."
            case Basis.SPACED_RETRIEVAL:
                return "Recalling after a gap tends to help more than all at once (Latimier and others 2021)."
            case Basis.IF_THEN_PLANS:
                return (
                    "“If this, then I do that” plans tend to be kept more often (Gollwitzer and Sheeran 2006), and "
                    "goals at work help transfer (Taylor and others 2005; Blume and others 2010)."
                )
            case Basis.LOCAL_VERSIONS:
                return "Localization is one of the strengths of learning on one's own time. The day is our judgement."
            case Basis.COHORT_COPY:
                return "The same course again for each cohort is its strength. The day is our judgement."
            case Basis.SAME_FOR_ALL:
                return "The same explanation for all; for facts the web does as well as a classroom (Sitzmann 2006)."
            case Basis.CHECKS_ARE_LEARNING:
                return "A check is learning, too, not only measuring. The gaps are our judgement."
            case Basis.RESULTS_SHAPE_NEXT:
                return "After a month the results show what to mend. The day is our judgement."
            case Basis.PRACTICE_WITH_FEEDBACK:
                return "Behaviour needs practice with feedback, also without live time. The days are our judgement."
            case Basis.IF_THEN_AFTER_PRACTICE:
                return "Once the practice is answered, “if this, then I do that” (Gollwitzer and Sheeran 2006)."
            case Basis.ONE_FACT_PER_PIECE:
                return "One piece holds one fact that may change. The quarter is our judgement."
            case Basis.EXPLANATION_LEAVES_ROOM:
                return "Explanation leaves the room, so that live time is practice. The days are our judgement."
            case Basis.RAW_MATERIAL:
                return "Raw material for the practice. The day is our judgement."
            case Basis.WARM_UP:
                return "Fresh on the day. The length is our judgement."
            case Basis.LITTLE_EXPLANATION:
                return "At most a tenth of the session is explanation; that is our judgement."
            case Basis.PRACTICE_FILLS_REST:
                return "Practice gets all the time that framing and debrief leave."
            case Basis.ENOUGH_DEBRIEF:
                return (
                    "At least a quarter of the session; debriefs tend to help (Tannenbaum and Cerasoli 2013; Keiser "
                    "and Arthur 2021)."
                )
            case Basis.SIGNED_ON_THE_JOB:
                return "Used at work in the two weeks after, while it is fresh. The days are our judgement."
            case Basis.SKILLS_FADE:
                return (
                    "Skills fade within months and a refresher tends to help (REF-CPR trial). Another trial found that "
                    "its timing made no difference, so the days are our judgement."
                )
            case Basis.AGENDA:
                return self.agenda.basis()
            case Basis.TENTH_OF_TARGET:
                return "A check at about a tenth of the time it must last (Cepeda and others 2008)."

    def adjustment(self, adjustment: Adjustment, off: Off) -> str:
        day = f"day is {self._off(off)}"
        match adjustment:
            case Adjustment.ANCHOR_ON_FREE_DAY:
                return f"You set this day, and it is {self._off(off)}."
            case Adjustment.OPENS_BEFORE_FREE_DAY:
                return f"That {day}, so it opens on the working day before."
            case Adjustment.OPENS_AFTER_FREE_DAY:
                return f"That {day}, so it opens on the working day after."
            case Adjustment.OPENS_NEXT_WORKING_DAY:
                return "That day has passed, so it opens on the next working day."
            case Adjustment.OPENS_ON_BOOKING_DAY:
                return "No working day is left before, so it opens at once."
            case Adjustment.OPENS_WITH_STEP_BEFORE:
                return "It opens together with the step it builds on."
            case Adjustment.OPENS_AFTER_RUN:
                return "It opens after the run, because the scenarios stay hidden until then."
            case Adjustment.DUE_BEFORE_FREE_DAY:
                return f"Its last {day}, so it is due the working day before."
            case Adjustment.DUE_AFTER_FREE_DAY:
                return f"Its last {day}, so it is due the working day after."
            case Adjustment.DUE_LAST_WORKING_DAY:
                return "It is due on the last working day before."
            case Adjustment.DUE_DAY_BEFORE:
                return "No working day is left, so it is due the day before."
            case Adjustment.DUE_ON_ANCHOR_DAY:
                return "It is all on the same day, so it is due that day."
            case Adjustment.OPTIONAL_SHORT_NOTICE:
                return "Optional, because there is too little time to do it without cramming."
            case Adjustment.OPTIONAL_SAME_DAY:
                return "Optional, because nobody can be asked to prepare for today."
            case Adjustment.OPTIONAL_NO_WORKING_DAY:
                return "Optional, because nobody can be asked to prepare on a free day."
            case Adjustment.LENGTH_SHARED_OUT:
                return "You set the length of the session; this is its share."

    def evidence_note(self) -> str:
        return "What a study found tends to help; it is no promise. What counts most is what is done in the live time."

    # --- notices, help, lists ---------------------------------------------------------------------------------

    def notice(self, notice: Notice) -> str:
        match notice.kind:
            case NoticeKind.STALE:
                return "That button belongs to an earlier step, so nothing was changed. Use the newest card."
            case NoticeKind.ALREADY_ANSWERED:
                label = self.answer_label(Asking(notice.subject))
                return f"{label} is answered already, so nothing was changed. Press “Change” beside it to answer again."
            case NoticeKind.NOTHING_TO_DO:
                return "There is nothing to change here."
            case NoticeKind.NOT_YOURS:
                return (
                    "Only the person who started this plan can answer. They can let everyone answer, or start your own."
                )
            case NoticeKind.OWNER_DECIDES:
                return "Only the person who started this plan can do that."
            case NoticeKind.NOW_OPEN:
                return "Now everyone who can open this conversation can answer."
            case NoticeKind.NOW_CLOSED:
                return "Now only you can answer."
            case NoticeKind.UNCLEAR:
                if not notice.subject:
                    return "There was nothing to read. Type an answer or press a button."
                return f"I could not read “{notice.subject}”. Press one of the buttons, or type “help”."
            case NoticeKind.TOO_LONG:
                return f"That was long, so I kept the first {notice.subject} characters as the name."
            case NoticeKind.EXPLAIN:
                return self.explain(Asking(notice.subject))
            case NoticeKind.UNREAD:
                return f"I left this out, because I could not place it: {notice.subject}."
            case NoticeKind.FORM_ERRORS:
                return "Something in the form needs another look. What you typed is still there."
            case NoticeKind.NO_RESULT_YET:
                return "A question is still open. Answer it first."
            case NoticeKind.SNOOZE_MISTAKE:
                known = notice.subject in set(Mistake)
                return self.reminders.pause_mistake(Mistake(notice.subject) if known else Mistake.NOT_A_DATE)
            case NoticeKind.SNOOZE_TOO_LATE:
                return self.reminders.too_late()
            case NoticeKind.NO_AGENDA:
                return "There is no agenda here yet. Paste one, or press “Check my agenda” on the plan."
            case NoticeKind.NO_PLAN_YET:
                return "There is no date yet. Set the date first."
            case NoticeKind.GONE:
                return "This plan is no longer kept. Start a new one."
            case NoticeKind.NEWER:
                return "This plan was saved by a newer version of Livewise and is left as it is. Try again later."
            case NoticeKind.UNREADABLE:
                return "This plan cannot be read any more and is left as it is. Please start a new one."
            case NoticeKind.BUSY:
                return "I could not save that, so nothing was changed. Please try again in a moment."
            case NoticeKind.UNKNOWN_PRESS:
                return "I do not know that button, so nothing was changed."
            case NoticeKind.FORGOTTEN:
                return "Everything Livewise kept about you and your plans is erased."

    def closed(self) -> str:
        return "This goes on below."

    def outdated(self) -> str:
        return "This was about your earlier answers."

    def help_title(self) -> str:
        return "How Livewise helps"

    def help_lines(self) -> tuple[str, ...]:
        return (
            "Name a training. Four questions later you know what to do live and what on people's own time, and why.",
            "Then set a date, and every step before and after gets its day.",
            "Type an answer instead of pressing a button, for example “yes”, “not sure” or “behaviour change”.",
            "Type “back” or “change the goal” to change an answer, “start over” to begin again.",
            "Type a date such as “14 May 2027 15:00, 90 min, 12 people” to make the plan.",
            "Press “Remind us here” on the plan. Then “done”, “snooze until Thursday” or “stop reminders” will do.",
            "Paste the agenda of your session, or type “agenda”, to see how much of it is listening.",
            "Type “my plans” for your plans, “forget me” to erase everything of yours.",
            "Type “language” to choose your language and how people are addressed.",
        )

    def start_button(self) -> str:
        return "Plan a training"

    def new_plan(self) -> str:
        return "To plan another training, start here."

    def list_title(self) -> str:
        return "My plans"

    def list_summary(self) -> str:
        return "Here are your plans, the newest first."

    def list_empty(self) -> str:
        return "You have no plans yet. Name a training to start one."

    def newest_plans(self) -> str:
        return "Newest plans"

    def older_plans(self) -> str:
        return "Older plans"

    def state_asking(self) -> str:
        return "A question is open"

    def state_decided(self, result: Result) -> str:
        return f"{self.result(result)}, no date yet"

    def state_planned(self, result: Result, when: When) -> Line:
        return (f"{self.result(result)}, ", when)

    def next_date(self, when: When) -> Line:
        return ("Next date: ", when)

    def untitled(self) -> str:
        return "Untitled"

    def forget_title(self) -> str:
        return "Erase everything about you?"

    def forget_question(self, sessions: int) -> str:
        plans = {0: "You have no plans here", 1: "Your plan"}.get(sessions, f"Your {sessions} plans")
        if sessions == 0:
            return f"{plans}. What else Livewise keeps about you is erased. This cannot be undone."
        return f"{plans}, with all answers and dates, will be erased. This cannot be undone."

    def forget_button(self) -> str:
        return "Erase everything of mine"

    def keep_everything(self) -> str:
        return "To keep everything, just go on with something else."

    # --- language and form of address -------------------------------------------------------------------------

    def own_name(self) -> str:
        return "English"

    def settings_title(self) -> str:
        return "Language and form of address"

    def settings_button(self) -> str:
        return "Language and address"

    def settings_summary(self) -> str:
        return "Here you choose your language, and how Livewise addresses people here."

    def language_group(self) -> str:
        return "Your language"

    def language_help(self) -> str:
        return (
            "Livewise uses it for what you alone read, and for plans you begin from now on. A plan that is shared "
            "keeps the language of whoever began it."
        )

    def language_of_app(self) -> str:
        return "Same as this app"

    def address_group(self) -> str:
        return "Form of address for everybody here"

    def address_help(self) -> str:
        return "It holds for plans begun from now on. In English both are the same; other languages differ."

    def address(self, address: Address) -> str:
        match address:
            case Address.FORMAL:
                return "Formal"
            case Address.INFORMAL:
                return "Informal"

    def chosen(self, label: str) -> str:
        return f"Now: {label}"

    # --- files ------------------------------------------------------------------------------------------------

    def file_name(self, topic: str) -> str:
        return f"Plan {topic}"

    def calendar_step(self, name: str, topic: str) -> str:
        return f"{name}: {topic}"


# --- reminders ----------------------------------------------------------------------------------------------


class _Reminders(RemindersTexts):
    """Reminders in English."""

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
        length = length[:1].upper() + length[1:]  # "no time given" is one as well
        if due is not None:
            return (f"{length}, by ", due, ".")
        if live is not None:
            return (f"{length}, before the live session on ", live, ".")
        return (f"{length}.",)

    def why(self, step: Step, live: When) -> Line:
        if step.item in {Item.CORE_CONCEPTS, Item.FRAMEWORKS, Item.DEMOS, Item.PRIMER, Item.MOVED}:
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
        return f"Still open before it: {self.listed([*items[:1], *_uncapped(items[1:])])}."

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
        return f"{topic}: it is time to think of {self.listed(_uncapped(items))}."

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
        return ("Next reminder: ", when, f", about {self.listed(_uncapped(items))}.")

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

    def resumed(self, topic: str) -> str:
        return f"The reminders for {topic} go on."

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

    def field(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Room or link of the live session"
            case details_form.Field.MATERIALS:
                return "Where people find what they do on their own"
            case details_form.Field.BRING:
                return "What to bring"
            case details_form.Field.CONTACT:
                return "Support contact"
            case details_form.Field.AWAY:
                return "Away until"

    def field_hint(self, field: details_form.Field) -> str:
        match field:
            case details_form.Field.PLACE:
                return "Said the day before."
            case details_form.Field.MATERIALS:
                return "For example a link to the course."
            case details_form.Field.BRING:
                return "For example a laptop or a case of your own."
            case details_form.Field.CONTACT:
                return "Named in every reminder of this program."
            case details_form.Field.AWAY:
                return "Nothing is sent before this day. Choose today to go on at once."

    def field_mistake(self, field: details_form.Field, mistake: Mistake) -> str:  # noqa: ARG002 - dates are all that can be wrong
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


def _uncapped(items: Sequence[str]) -> list[str]:
    return [item[:1].lower() + item[1:] for item in items]


def _ended(words: str) -> str:
    """Somebody's own words as the end of a sentence."""
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


# --- the agenda -------------------------------------------------------------------------------------------------


class _Agenda(AgendaTexts):
    """The agenda of a live session in English."""

    # --- the form ---------------------------------------------------------------------------------------------

    def check(self) -> str:
        return "Check my agenda"

    def form_title(self) -> str:
        return "Paste your agenda"

    def form_help(self) -> str:
        return (
            "You see which lines people could take in on their own time, and what the freed minutes are good for. "
            "A long agenda can be sent as a message here."
        )

    def field(self) -> str:
        return "Agenda of the live session"

    def field_hint(self) -> str:
        return "One line for each part, with its times or minutes, such as “9:00-9:45 Lecture” or “Role play 30 min”."

    def submit(self) -> str:
        return "Check it"

    def leave(self) -> str:
        return "Close the form"

    def form_closed(self) -> str:
        return "No agenda yet. “Check my agenda” on the plan opens the form again."

    def problem(self, problem: Problem) -> str:
        match problem:
            case Problem.EMPTY:
                return "I found no line in this that I can class. Paste one line for each part of the session."
            case Problem.NOT_TEXT:
                return "This is not text. Copy the lines of the agenda out of the document and paste those."
            case Problem.NO_TIMES:
                return "No line says when it is or how long it takes. Add times or minutes to the lines."

    # --- what it comes to -------------------------------------------------------------------------------------

    def title(self, topic: str) -> str:
        return f"Agenda: {topic}"

    def protected(self, minutes: int) -> str:
        leaves = self.plural(
            minutes, one="1 minute of listening leaves", other=f"{self.number(minutes)} minutes of listening leave"
        )
        return f"{leaves} the room. Use them for practice or give them back."

    def nothing_to_protect(self) -> str:
        return "Nothing to protect: good. This session has no listening in it that people could do alone."

    def nothing_yet(self) -> str:
        return "So far no minute counts as listening. Please settle what is open below."

    def person_hours(self, hours: Decimal, participants: int) -> str:
        people = self.plural(participants, one="1 participant", other=f"{self.number(participants)} participants")
        return f"For {people} that is {self.number(hours)} person-hours."

    def share(self, percent: int) -> str:
        return f"That is {percent}% of the time that is not logistics."

    def bars_heading(self) -> str:
        return "The session now, and how it could be"

    def bar_now(self) -> str:
        return "Now"

    def bar_same(self) -> str:
        return "Same length"

    def bar_shorter(self) -> str:
        return "Shorter"

    def shade(self, shade: Shade) -> str:
        match shade:
            case Shade.LISTENING:
                return "listening"
            case Shade.PRACTICE:
                return "practice"
            case Shade.LOGISTICS:
                return "logistics"

    def bar_in_words(self, bar: str, parts: Sequence[str]) -> str:
        return f"{bar}: {self.listed(parts)}."

    def part_in_words(self, name: str, length: str) -> str:
        return f"{length} {name}"

    # --- its lines --------------------------------------------------------------------------------------------

    def lines_heading(self) -> str:
        return "Line by line"

    def kind(self, kind: Kind) -> str:
        match kind:
            case Kind.ASYNC:
                return "Better on their own time"
            case Kind.LIVE:
                return "Worth live time"
            case Kind.LOGISTICS:
                return "Logistics"
            case Kind.UNKNOWN:
                return "Not clear yet, counts as live"

    def no_length(self) -> str:
        return "no time given"

    def note(self, note: Note, title: str, total: str) -> str:
        length = "" if note.minutes is None else _lasting(note.minutes)
        match note.remark:
            case Remark.TOTAL_DIFFERS:
                return f"The agenda says {length} in total; its lines add up to {total}."
            case Remark.LENGTH_DIFFERS:
                return f"“{title}”: the length given ({length}) does not match its times. I took the length."
            case Remark.BACKWARDS:
                return f"“{title}”: its times run backwards. Please look at them."
            case Remark.OVER_MIDNIGHT:
                return f"“{title}” goes on after midnight."
            case Remark.GAP:
                return f"Before “{title}” there are {length} that belong to no line."
            case Remark.OVERLAP:
                return f"“{title}” begins {length} before the line above it ends."
            case Remark.NONSENSE:
                return f"“{note.words}” in “{title}” is not a time that I can use."
            case Remark.NO_LENGTH:
                return f"“{title}” gives no time, so it counts as 0 minutes."
            case Remark.CUT:
                return "This agenda is very long. I read its beginning only."

    def ask_kind(self, title: str) -> str:
        return f"What is “{title}”? Until you say so, it counts as live."

    def ask_again(self, title: str) -> str:
        return f"What is “{title}”?"

    def class_as(self, kind: Kind, title: str) -> str:
        match kind:
            case Kind.ASYNC:
                return f"Own time: {title}"
            case Kind.LIVE | Kind.UNKNOWN:
                return f"Live: {title}"
            case Kind.LOGISTICS:
                return f"Logistics: {title}"

    def ask_length(self, title: str) -> str:
        return f"How long does “{title}” take? Until you say so, it counts as 0 minutes."

    def takes(self, length: str, title: str) -> str:
        return f"{length}: {title}"

    def offer_split(self, title: str, listening: str, practice: str) -> str:
        return (
            f"“{title}” is part listening ({listening}) and part practice ({practice}). It counts as live as a whole."
        )

    def split(self, title: str, listening: str, practice: str) -> str:
        # Both lengths stand in the sentence above as well.
        label = f"Split {title}: {listening} + {practice}"
        return label if len(label) <= _LONGEST else f"Split: {title}"

    def more_open(self, number: int) -> str:
        lines = self.plural(number, one="1 more line is", other=f"{number} more lines are")
        return f"{lines} open. I will ask about the rest next."

    # --- the proposal -----------------------------------------------------------------------------------------

    def moves_heading(self) -> str:
        return "Before the session, on their own time"

    def moved(self, title: str, length: str) -> str:
        return f"{title} ({length})"

    def longer(self, title: str, length: str, before: str) -> str:
        return f"{title} ({length} instead of {before})"

    def quoted(self, title: str) -> str:
        return f"“{title}”"

    def too_long(self, minutes: int) -> str:
        return (
            f"That is {self.number(minutes)} min more than the 60 min that people manage before a session. "
            "Cut it to the core."
        )

    def plan_too_long(self, minutes: int) -> str:
        return f"Preparation takes {self.number(minutes)} min more than the 60 min that people manage before a session."

    def same_heading(self, length: str) -> str:
        return f"The session with more practice ({length})"

    def shorter_heading(self, length: str) -> str:
        return f"The session without the listening ({length})"

    def new_line(self, role: Role) -> str:
        return "Debrief" if role is Role.DEBRIEF else "More practice"

    def adopt_same(self) -> str:
        return "Use the time for practice"

    def adopt_shorter(self, length: str) -> str:
        return f"Shorten the session by {length}"

    def adopted(self) -> str:
        return "This agenda is in the plan."

    def adopted_before_plan(self) -> str:
        return "This agenda will be in the plan once you set a date."

    def drop(self) -> str:
        return "Take the agenda out of the plan"

    def again(self) -> str:
        return "Paste another agenda"

    # --- how it was read --------------------------------------------------------------------------------------

    def how(self) -> str:
        return "How did you class this?"

    def reading_title(self) -> str:
        return "The word that decided"

    def reading_help(self) -> str:
        return "If I got a line wrong, put it right. That is kept for this plan."

    def because(self, kind: str, words: str) -> str:
        return f"{kind}, because of “{words}”"

    def because_you(self, kind: str) -> str:
        return f"{kind}, as you said"

    def because_nothing(self) -> str:
        return "Not clear: I know none of its words, so it counts as live"

    def wrong(self, title: str) -> str:
        return f"Put right: {title}"

    def gone(self) -> str:
        return "There is no agenda here any more."

    # --- in the plan ------------------------------------------------------------------------------------------

    def plan_moved_help(self) -> str:
        return "From your agenda: what would have been presented live."

    def plan_line_help(self) -> str:
        return "From your agenda."

    def basis(self) -> str:
        return "It comes from the agenda you pasted."


# --- the web page -------------------------------------------------------------------------------------------


def _lasting(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def _download(name: str) -> str:
    return f"Download {name}"


def _put_right(count: int) -> str:
    return "One field needs another look." if count == 1 else f"{count} fields need another look."


def _live_day(day: str) -> str:
    return f"Live session, {day}"


def _launch_day(day: str) -> str:
    return f"Launch, {day}"


def _timeline_description(anchor: str, count: int) -> str:
    steps = "1 step" if count == 1 else f"{count} steps"
    return f"{steps} around this day: {anchor}. The same dates and minutes are in the list of steps."


def _preview_for(platform: str) -> str:
    return f"Preview for {platform}"


def _preview_lead(platform: str) -> str:
    return f"What {platform} would get for each card of this conversation as it stands now."


def _preview_of(title: str) -> str:
    return f"JSON of “{title}”"


def _open_in(viewer: str) -> str:
    return f"Open in {viewer}"


def _sends_words(platform: str) -> str:
    return f"The link opens a new tab and sends the words of this card to {platform}'s site."


def _link_too_long(viewer: str) -> str:
    return f"This card is too long for a link to {viewer}. You can copy its JSON and paste it there."


def _open_viewer(viewer: str) -> str:
    return f"Open {viewer}"


def _paste_there(viewer: str) -> str:
    return f"To see it drawn, copy the JSON and paste it as the card payload in {viewer}."


_PAGE: Final = Page(
    language="en",
    name="Livewise",
    playground="Try Livewise here, in your browser.",
    skip="Skip to the conversation",
    language_label="Language",
    headline="Which part of your training has to be live?",
    what_and_why=(
        "Answer four questions. You get a recommendation with its reasons, and a dated plan that keeps live time "
        "for practice."
    ),
    topic_label="What training are you planning?",
    topic_hint="A few words are enough, for example “Sales onboarding”. A description works as well.",
    start="Start",
    formats_title="What it can recommend",
    formats=(
        ("Async-first", "People learn on their own time; nothing has to be live."),
        ("Hybrid", "People prepare on their own time, practise together live, and follow up alone."),
        ("Live-first", "People learn together, live; short material supports it before and after."),
    ),
    your_conversations="Your plans",
    no_conversations="None yet. The first one starts when you name a training.",
    start_another="Plan another training",
    next_date="next",
    kinds={
        "question": "",
        "recommendation": "Recommendation",
        "form": "",
        "plan": "",
        "reasons": "Background",
        "notice": "",
        "closed": "",
        "help": "",
        "list": "",
        "home": "",
        "reminder": "Reminder",
    },
    you_wrote="You wrote:",
    they_wrote="Somebody else wrote:",
    shortened="(shown in part)",
    say_label="Your answer, in words",
    say_hint="Buttons work as well. You can also type “help”, “my plans” or “forget me”.",
    send="Send",
    replies_label="For you only",
    file_ready="Your calendar file is ready.",
    download=_download,
    printable="Printable page",
    optional="(optional)",
    no_choice="Choose",
    put_right=_put_right,
    back="Back to the conversation",
    result_label="Recommendation",
    timeline_title="Timeline",
    timeline_description=_timeline_description,
    timeline_key="A dot is one day; a bar runs from the first day to the last.",
    minutes_title="Each learner's minutes",
    live_day=_live_day,
    launch_day=_launch_day,
    steps_title="Every step",
    columns=("When", "Step", "Length", "Who", "Why then, why so long"),
    everybody="Learners",
    producer="Producer",
    no_plan="There is no plan here yet. It appears once a date is set in the conversation.",
    preview_for=_preview_for,
    preview_lead=_preview_lead,
    preview_of=_preview_of,
    open_in=_open_in,
    sends_words=_sends_words,
    link_too_long=_link_too_long,
    open_viewer=_open_viewer,
    paste_there=_paste_there,
    copy="Copy",
    copied="Copied.",
    nothing_to_preview="There is nothing to preview here: this conversation has no cards any more.",
    needs_script="This page needs JavaScript to send your answers. Please turn it on and reload the page.",
    connection_lost="Connection lost, trying again.",
    try_again="Try again",
    not_sent="This did not reach us. Nothing is lost; please try again.",
    conversation_gone="This conversation is no longer here.",
    plan_training="Plan a training",
    problem_title="That did not work",
    to_start="Go to the start page",
    not_found="There is no page at this address.",
    conversation_not_found="There is no such conversation, or it is not shared with you.",
    wrong_method="This address cannot be used in this way.",
    bad_request="This request cannot be read. Please reload the page and try again.",
    broken="Something went wrong on our side. Please try again in a moment.",
    unavailable="I could not save that. Please try again in a moment; nothing is done twice.",
    not_looked_up="I could not look that up. Please try again in a moment.",
    too_large="That is more text than can be taken at once. Please send a shorter one.",
    wrong_type="This address takes JSON only.",
    packed="This address takes no compressed requests.",
    too_slow="This request took too long to arrive. Please try again.",
    unreadable="This request cannot be read. Please reload the page and try again.",
    no_request_id="This request has no valid id, so sending it twice would not be safe. Please reload the page.",
    nothing_typed="Type a few words first.",
    unknown_person="Your browser sent no valid cookie for this page. Please allow cookies and reload the page.",
    stale_page="This page is out of date. Please reload it and try again.",
    foreign_page="This request came from another site, so it was not carried out.",
    too_many_tabs="Too many pages of this playground are open. Please close some and reload this one.",
)


# --- the pages that install the bot -------------------------------------------------------------------------


def _headline(platform: str) -> str:
    return f"Add Livewise to {platform}"


def _permissions_lead(platform: str) -> str:
    return (
        f"{platform} will ask you to allow the following. Livewise reads no conversation it is not part of, and of "
        "what people write it keeps only what they say about the training they plan."
    )


def _grant(grant: Grant) -> str:
    match grant:
        case Grant.COMMANDS:
            return "Starts a plan when somebody types the command or uses a shortcut."
        case Grant.POST:
            return "Posts the questions, the recommendation and the plan, and keeps them up to date."
        case Grant.POST_ANYWHERE:
            return "Posts in a public channel without being added to it first."
        case Grant.MENTIONS:
            return "Notices when somebody mentions it."
        case Grant.PEOPLE:
            return "Looks up a person's language and time zone, so that dates and times are right for them."
        case Grant.READ_PUBLIC:
            return "Understands answers typed into its threads in public channels; without it, buttons still work."
        case Grant.READ_PRIVATE:
            return "Understands answers typed into its threads in private channels; without it, buttons still work."
        case Grant.READ_DIRECT:
            return "Understands answers typed in direct messages with it; without it, buttons still work."
        case Grant.READ_GROUP:
            return "Understands answers typed in group messages it is part of; without it, buttons still work."
        case Grant.WRITE_DIRECT:
            return "Opens direct messages with the person who plans."
        case Grant.FILES:
            return "Hands over a plan as a calendar file."


def _add(platform: str) -> str:
    return f"Add to {platform}"


def _what_follows(platform: str) -> str:
    return f"You continue at {platform}, where you choose the workspace and confirm. Until then nothing is installed."


def _next_step(command: str) -> str:
    return (
        f"Open any channel, or a direct message to yourself, and type {command} and what you are planning, for "
        f"example: {command} Sales onboarding"
    )


def _platform_away(platform: str) -> str:
    return f"{platform} did not answer. Please wait a minute and try again."


def _platform_refused(platform: str) -> str:
    return f"{platform} did not let Livewise in. Please try again; somebody who may add apps there can help."


def _not_set_up(platform: str) -> str:
    return (
        f"This Livewise is not set up correctly at {platform}. Please tell the people who run it; the reason is in "
        "their log."
    )


def _not_kept(platform: str) -> str:
    return f"{platform} agreed, but Livewise could not save that. Please add it once more in a moment."


_INSTALL: Final = Install(
    headline=_headline,
    what_it_does=(
        "Livewise helps people who plan training decide what is worth live time. It asks four questions, recommends "
        "async-first, hybrid or live-first with its reasons, and lays out a dated plan."
    ),
    permissions_title="What it asks for, and why",
    permissions_lead=_permissions_lead,
    needed_title="Needed",
    optional_title="Optional",
    optional_lead="You can leave these out and add them later.",
    grant=_grant,
    add=_add,
    what_follows=_what_follows,
    done_title="Livewise is installed",
    next_step=_next_step,
    whole_organisation=(
        "It belongs to your whole organisation now. An administrator still has to add it to each workspace that "
        "should use it."
    ),
    not_done_title="Not installed",
    try_again="Try again",
    cancelled="You cancelled, so nothing was installed and nothing was saved.",
    other_browser=(
        "This page was not reached from the install page in this browser, or its cookie is missing. Please start "
        "again here, and allow cookies."
    ),
    too_late="This took longer than ten minutes, or the page was opened twice. Please start again.",
    platform_away=_platform_away,
    platform_refused=_platform_refused,
    not_set_up=_not_set_up,
    not_ready="Livewise cannot reach its own store at the moment. Please try again in a minute.",
    not_kept=_not_kept,
    broken="Something went wrong on our side. Please try again in a moment.",
)


# --- around the cards in a chat -----------------------------------------------------------------------------


def _shortened(kind: CardKind) -> str:
    cut = "This is too long for one message, so the end is missing."
    if kind is CardKind.PLAN:
        return f"{cut} The calendar file has every step: press “Add to my calendar”."
    return f"{cut} All buttons are here and work."


def _ways(command: str, name: str) -> tuple[str, ...]:
    return (
        f"In a channel, type “{command} Sales onboarding”. The plan goes into a thread there.",
        f"In a channel or a thread where you talk about it, write “@{name} Sales onboarding”.",
        "Under Messages, write me the name of a training, then press or type your answers.",
        "On a message that names a training, choose “Plan this training” under “More actions”.",
    )


def _commands(command: str) -> str:
    return (
        f"{command} list shows your plans. {command} help says what can be typed. "
        f"{command} forget erases everything Livewise keeps about you."
    )


_CHAT: Final = Chat(
    close="Cancel",
    moved_here="I may not write in that channel, so we go on here. To plan there, invite me to it first.",
    not_installed="Livewise is not installed in this workspace any more. Ask whoever runs it to install it again.",
    calendar_ready="Here is the plan as a calendar file.",
    calendar_open="Download the calendar file",
    calendar_lasts="The link works for one day. Press “Add to my calendar” for a new one.",
    no_calendar=(
        "I may not hand over files here. Invite me to this channel, or ask whoever runs Livewise to allow files (the "
        "permission files:write) or to give it a public address."
    ),
    no_link=(
        "There is no way to hand over the calendar file here yet. Ask whoever runs Livewise to give it a public "
        "address (PUBLIC_BASE_URL)."
    ),
    link_expired="This link has expired. Press “Add to my calendar” on the plan for a new one.",
    link_unknown="There is no plan behind this link any more. Press “Add to my calendar” on the plan for a new one.",
    link_later="The plan cannot be read just now. Please try again in a minute.",
    shortened=_shortened,
    words_label="Your answer, in words",
    words_send="Send",
    words_missing="Please type an answer first.",
    field_missing="Please fill this in.",
    field_choose="Choose",
    field_open="Leave open",
    told_alone="That is for you alone, so I have answered in our chat.",
    ask_alone="That is for you alone. Please open a chat with me and write it there.",
    began="Your plan begins below.",
    taken="Got it.",
    form_sent="The form is in a new message.",
    added_by=lambda name: f"{name} has added me here.",
    begin_in_chat=(
        "Write me the name of a training, then press or type your answers. “help” says what else you can type."
    ),
    begin_by_name=lambda name: f"Write “@{name} Sales onboarding”, with the name of your training, and we go on there.",
    home_title="Spend live time on what has to be live",
    home_lead=(
        "Name a training. Four questions later you know what people can do on their own time and what is worth meeting "
        "for, and why. Set a date, and every step before and after gets its day."
    ),
    plans_heading="My plans",
    no_plans="None yet. Your first one takes about two minutes.",
    ways_heading="Other ways to start",
    ways=_ways,
    commands=_commands,
    permissions_heading="Livewise could do more here, if whoever manages apps allows it",
    permissions={
        Permission.POST_ANYWHERE: "Post in public channels without being invited first (chat:write.public).",
        Permission.READ_THREADS: (
            "Read replies in a plan's thread, so that you can type answers there without naming Livewise "
            "(channels:history, groups:history, mpim:history)."
        ),
        Permission.READ_DIRECT: "Read what you write to Livewise directly (im:history).",
        Permission.HAND_OVER_FILES: "Put the calendar file itself into the thread (files:write).",
    },
)


# --- the listing --------------------------------------------------------------------------------------------


_LISTING: Final = Listing(
    name="Livewise",
    full_name="Livewise: what is worth live time",
    summary="Plan training: what people do on their own time, what is worth meeting for.",
    description=(
        "Livewise helps people who plan training decide what is worth live time.\n\n"
        "It asks four questions, recommends async-first, hybrid or live-first with its reasons, and lays out a dated "
        "plan: what people do on their own time before, what they do together, live, and what comes after.\n\n"
        "How to begin:\n"
        "- In a chat with Livewise, write the name of a training, for example: Sales onboarding.\n"
        "- In a channel or a group chat, write @Livewise and the name of a training.\n\n"
        "Press or type your answers; each can be changed later. “My plans” shows your plans, “Help” what can be typed. "
        "“Forget me” erases everything Livewise keeps about you. Livewise sees the messages that mention it and those "
        "in its chat with you, and no others."
    ),
    start=Entry(title="Start", description="Plan a training: four questions, a recommendation, a dated plan"),
    plans=Entry(title="My plans", description="See your plans and open one again"),
    help=Entry(title="Help", description="See what Livewise does and what can be typed"),
    forget=Entry(title="Forget me", description="Erase everything Livewise keeps about you; it asks first"),
)

TEXTS: Final = English("en-GB")
