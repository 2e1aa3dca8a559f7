"""English around the cards in a chat."""

from dialogs.texts.chat import Chat, Permission


def _ways(command: str, name: str) -> tuple[str, ...]:
    return (
        f"{command} Sales onboarding: plan that training in this channel. The plan goes into the thread.",
        f"@{name} Sales onboarding: the same in a channel or thread, for example where you talk about it.",
        "Write to me here under Messages: name a training, then type or press your answers.",
        "On a message, choose “Plan this training” under “More actions”.",
        f"{command} list: your plans. {command} help: what can be typed.",
    )


def _privacy(command: str) -> str:
    return f"{command} forget erases everything Livewise keeps about you."


CHAT_EN = Chat(
    close="Cancel",
    moved_here="I may not write in that channel, so we go on here. To plan there, invite me to it first.",
    not_installed="Livewise is not installed in this workspace any more. Ask whoever runs it to install it again.",
    calendar_ready="Here is the plan as a calendar file.",
    calendar_open="Download the calendar file",
    calendar_lasts="The link works for one day. Press “Add to my calendar” for a new one.",
    no_calendar=(
        "I may not hand over files in this workspace. Ask whoever runs Livewise to allow files (the permission "
        "files:write) or to give it a public address."
    ),
    link_expired="This link has expired. Press “Add to my calendar” on the plan for a new one.",
    link_unknown="There is no plan behind this link any more. Press “Add to my calendar” on the plan for a new one.",
    link_later="The plan cannot be read just now. Please try again in a minute.",
    home_title="Spend live time on what has to be live",
    home_lead=(
        "Name a training. Four questions later you know what people can do on their own time and what is worth meeting "
        "for, and why. Set a date, and every step before and after gets its day."
    ),
    plans_heading="My plans",
    no_plans="None yet. Your first one takes about two minutes.",
    ways_heading="Other ways to start",
    ways=_ways,
    privacy=_privacy,
    permissions_heading="Livewise could do more here, if whoever manages apps allows it",
    permissions={
        Permission.POST_ANYWHERE: "Post in public channels without being invited first (chat:write.public).",
        Permission.READ_THREADS: (
            "Read replies in a plan's thread, so that you can type answers there without naming Livewise "
            "(channels:history, groups:history, mpim:history)."
        ),
        Permission.READ_DIRECT: "Read what you write to Livewise directly (im:history).",
        Permission.HAND_OVER_FILES: "Put the calendar file into the thread; until then you get a link (files:write).",
    },
)
