"""The vocabulary of a plan: what a step can be, and every reason a step can have for its day, length and care.

Sentences belong to the text catalogues; here each thing that can be said about a step is an enum member.
"""

from enum import StrEnum


class Item(StrEnum):
    """What is done in a step; the article's items, by name."""

    # Hybrid.
    CORE_CONCEPTS = "core_concepts"
    FRAMEWORKS = "frameworks"
    DEMOS = "demos"
    BASELINE_CHECKS = "baseline_checks"
    APPLICATION = "application"
    ROLE_PLAY = "role_play"
    CASE_WORK = "case_work"
    DISCUSSION = "discussion"
    RECAP = "recap"
    REFLECTION = "reflection"
    CORRECTION_CLIPS = "correction_clips"
    NEXT_STEP = "next_step"  # also in async-first

    # Async-first.
    LOCALIZATION = "localization"
    REPEATABILITY = "repeatability"
    CONSISTENT_EXPLANATIONS = "consistent_explanations"
    MEASUREMENT = "measurement"
    MEASUREMENT_REVIEW = "measurement_review"  # the producer's side of "measurement and iteration"
    SCENARIOS_AND_SUBMISSIONS = "scenarios_and_submissions"
    GRANULAR_UPDATES = "granular_updates"

    # Live-first.
    PRIMER = "primer"
    SCENARIO_LIBRARY = "scenario_library"
    REFRESHER_BEFORE = "refresher_before"
    FRAMING = "framing"
    PRACTICE = "practice"
    BRIEF = "brief"  # takes the place of framing in a complex simulation
    RUN = "run"  # takes the place of practice in a complex simulation
    DEBRIEF = "debrief"
    CHECKLIST = "checklist"
    REFRESHER_AFTER = "refresher_after"

    # Any plan whose owner named how long the learning must hold.
    RETENTION_CHECK = "retention_check"

    # Any plan into which somebody put the agenda of the live session; such steps have titles of their own.
    MOVED = "moved"  # was presented live
    AGENDA_LINE = "agenda_line"  # a part of the session


class Phase(StrEnum):
    """The three parts of a plan.

    With a live session: before, on and after its day. Async-first has no live part: what the producer does before
    the launch is PREPARE, everything from the launch day on is FOLLOW, and LIVE is empty.
    """

    PREPARE = "pre"
    LIVE = "live"
    FOLLOW = "post"


class Anchor(StrEnum):
    """What the day is that every other day is counted from."""

    LIVE = "live"
    LAUNCH = "launch"


class Audience(StrEnum):
    """Whose work a step is; only the learner's counts as the learner's minutes."""

    LEARNER = "learner"
    PRODUCER = "producer"


class Rate(StrEnum):
    """How often the minutes of a step are spent."""

    ONCE = "once"
    PER_LANGUAGE = "per_language"
    PER_USE = "per_use"
    PER_QUARTER = "per_quarter"


class Need(StrEnum):
    """Whether the rest of the plan relies on a step."""

    REQUIRED = "required"
    OPTIONAL = "optional"


class Privacy(StrEnum):
    """Where messages about a step may go."""

    OPEN = "open"  # anywhere the plan is shown
    PRIVATE = "private"  # to each person alone


class LeadTime(StrEnum):
    """Whether the booking leaves enough working days to prepare."""

    ENOUGH = "enough"
    SHORT = "short"


class Adjustment(StrEnum):
    """What turned the table's row into this step; a step without any stands exactly as in the table."""

    # The anchor is where the person put it, free day or not.
    ANCHOR_ON_FREE_DAY = "anchor_on_free_day"

    # The opening day.
    OPENS_BEFORE_FREE_DAY = "opens_before_free_day"  # planned for a free day: the working day before
    OPENS_AFTER_FREE_DAY = "opens_after_free_day"  # planned for a free day: the working day after
    OPENS_NEXT_WORKING_DAY = "opens_next_working_day"  # planned day has passed: the working day after the booking
    OPENS_ON_BOOKING_DAY = "opens_on_booking_day"  # planned day has passed, no working day is left before the anchor
    OPENS_WITH_STEP_BEFORE = "opens_with_step_before"  # would have overtaken a step it builds on
    OPENS_AFTER_RUN = "opens_after_run"  # a simulation's scenarios stay hidden until then

    # The last day.
    DUE_BEFORE_FREE_DAY = "due_before_free_day"
    DUE_AFTER_FREE_DAY = "due_after_free_day"
    DUE_LAST_WORKING_DAY = (
        "due_last_working_day"  # too late for the planned day: the last working day before the anchor
    )
    DUE_DAY_BEFORE = "due_day_before"  # no working day is left: the last day before the anchor, though it is free
    DUE_ON_ANCHOR_DAY = "due_on_anchor_day"  # booked for the very same day

    # The need.
    OPTIONAL_SHORT_NOTICE = "optional_short_notice"  # rather than cram
    OPTIONAL_SAME_DAY = "optional_same_day"  # nobody can be required to prepare for today
    OPTIONAL_NO_WORKING_DAY = "optional_no_working_day"  # nor on a free day

    # The length.
    LENGTH_SHARED_OUT = "length_shared_out"  # the person set another length for the live session


class Basis(StrEnum):
    """Where a step's planned day and length come from; one member per distinct explanation."""

    # Hybrid, before.
    EDX_SHORT_PIECES = "edx_short_pieces"  # Guo et al. 2014, contested by Lagerstrom 2015; the 14 days are a judgement
    RULE_CODED_POINTS = "rule_coded_points"  # Taylor et al. 2005
    RIGHT_AND_WRONG_MODELS = "right_and_wrong_models"  # Taylor et al. 2005
    ANSWERS_SHAPE_SESSION = (
        "answers_shape_session"  # flipped-class meta-analysis, Just-in-Time Teaching; D-3: judgement
    )
    # Hybrid, live.
    SHARE_OF_SESSION = "share_of_session"  # judgement
    LEARNER_MADE_SCENARIOS = "learner_made_scenarios"  # Taylor et al. 2005
    DISCUSSION_WITH_DEBRIEF = "discussion_with_debrief"  # Tannenbaum & Cerasoli 2013, Keiser & Arthur 2021
    # Hybrid, after.
    QUESTIONS_FIRST = "questions_first"  # retrieval practice: Rowland 2014, Adesope 2017
    REFLECTION_AS_DEBRIEF = "reflection_as_debrief"  # the debrief evidence again
    SPACED_RETRIEVAL = "spaced_retrieval"  # Latimier 2021
    IF_THEN_PLANS = "if_then_plans"  # Gollwitzer & Sheeran 2006, Taylor et al. 2005, Blume 2010

    # Async-first.
    LOCAL_VERSIONS = "local_versions"  # the article; days and length are a judgement
    COHORT_COPY = "cohort_copy"  # the article; days and length are a judgement
    SAME_FOR_ALL = "same_for_all"  # Sitzmann 2006
    CHECKS_ARE_LEARNING = "checks_are_learning"  # retrieval counts as learning, not only as measuring
    RESULTS_SHAPE_NEXT = "results_shape_next"  # the article's "measurement and iteration"
    PRACTICE_WITH_FEEDBACK = "practice_with_feedback"  # practice without live time; feedback within 2 working days
    IF_THEN_AFTER_PRACTICE = "if_then_after_practice"  # as IF_THEN_PLANS, once the submissions are answered
    ONE_FACT_PER_PIECE = "one_fact_per_piece"  # the article's "granular updates"

    # Live-first.
    EXPLANATION_LEAVES_ROOM = "explanation_leaves_room"  # the article's "pre-reading and primer lessons"
    RAW_MATERIAL = "raw_material"  # the article's "scenario libraries"
    WARM_UP = "warm_up"  # the article's "refreshers before/after workshops"
    LITTLE_EXPLANATION = "little_explanation"  # at most 10 %: judgement
    PRACTICE_FILLS_REST = "practice_fills_rest"  # judgement
    ENOUGH_DEBRIEF = "enough_debrief"  # at least 25 %: judgement; debrief evidence as above
    SIGNED_ON_THE_JOB = "signed_on_the_job"  # handed out at the session, signed by an observer or supervisor
    SKILLS_FADE = "skills_fade"  # REF-CPR trial; another trial found no effect of timing: the days are a judgement

    # Any plan.
    AGENDA = "agenda"  # the agenda that was pasted
    TENTH_OF_TARGET = "tenth_of_target"  # Cepeda 2008


class CareRule(StrEnum):
    """What must be kept to in one of the four special cases."""

    NO_UNSUPERVISED_ATTEMPT = "no_unsupervised_attempt"
    SUPERVISOR_SIGNS = "supervisor_signs"
    NO_REFLECTION_IN_CHANNELS = "no_reflection_in_channels"
    DIRECT_MESSAGES_ONLY = "direct_messages_only"
    PRIVATE_ONLY = "private_only"
    SKIP_WITHOUT_REASON = "skip_without_reason"
    SUPPORT_CONTACT = "support_contact"
    NO_CLIPS_OF_NAMED_PEOPLE = "no_clips_of_named_people"
    BRIEF_RUN_DEBRIEF = "brief_run_debrief"
    SCENARIOS_HIDDEN_UNTIL_RUN = "scenarios_hidden_until_run"
