"""English: plain words, the result first, no blame. British spelling, "live" and "on their own time"."""

from collections.abc import Sequence
from decimal import Decimal

from dialogs.attention import Attention, AttentionBasis
from dialogs.booking_form import HOURS, MINUTES, PARTICIPANTS, Field, Mistake
from dialogs.cards import Line, When
from dialogs.effects import Notice, NoticeKind
from dialogs.grid import Case, Contested, Flip, Option, Question, Result
from dialogs.plan import Adjustment, Audience, Basis, Breaks, CareRule, Item, Minutes, Off, Phase, Rate, Share, Step
from dialogs.session import Asking
from dialogs.texts.base import Texts
from dialogs.texts.chat_en import CHAT_EN
from dialogs.texts.install_en import INSTALL
from dialogs.texts.listing_en import LISTING_EN
from dialogs.texts.page_en import PAGE
from dialogs.texts.reminders_en import ENGLISH_REMINDERS

_LABEL = 30  # characters of a button's label that are in sight on a small screen


class English(Texts):
    """The English catalogue."""

    page = PAGE
    install = INSTALL
    chat = CHAT_EN
    reminders = ENGLISH_REMINDERS
    listing = LISTING_EN

    # --- the grid ---------------------------------------------------------------------------------------------

    def ask_topic(self) -> str:
        return "What training are you planning?"

    def topic_help(self) -> str:
        return "Type its name in a few words, for example “Sales onboarding for new account managers”."

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
        # Beside “Immediate correction: Yes, immediately” one word of it is enough.
        name = "correction" if asking is Asking.CORRECTION else self.answer_label(asking).lower()
        return f"Change {name}"

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
        return f"Please give a number from {low} to {high:,}."

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

    def duration(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if not hours:
            return f"{rest} min"
        return f"{hours} h {rest} min" if rest else f"{hours} h"

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
        return "1 participant" if number == 1 else f"{number:,} participants"

    def holidays(self, country: str) -> str:
        return f"Country: {country}. The plan works around the public holidays and weekends there."

    def no_holidays(self) -> str:
        return "No public holidays are known, because no country is set. Add one under “Change date or details”."

    # --- the attention figure ---------------------------------------------------------------------------------

    def attention(self, attention: Attention) -> str:
        likely = f"Estimate: {attention.minutes:,} minutes of listening leave the room"
        if attention.basis is AttentionBasis.BY_RESULT:
            likely += f" ({attention.low:,} to {attention.high:,})"
        return f"{likely}. Use them for practice or give them back."

    def attention_none(self) -> str:
        return "Nothing to protect: good."

    def attention_ask(self) -> str:
        return (
            "How much listening leaves the room? Under “Change date or details”, add the hours it would take "
            "if everything were taught live."
        )

    def person_hours(self, hours: Decimal, participants: int) -> str:
        return f"For {self.participants(participants)} that is about {hours:,} person-hours."

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
            "Type “my plans” for your plans, “forget me” to erase everything of yours.",
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

    def file_name(self, topic: str) -> str:
        return f"Plan {topic}"

    def calendar_step(self, item: Item, topic: str) -> str:
        return f"{self.item(item)}: {topic}"
