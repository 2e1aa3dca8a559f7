"""English around the cards in a chat."""

from dialogs.cards import CardKind
from dialogs.texts.chat import Chat, Permission


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


CHAT_EN = Chat(
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
