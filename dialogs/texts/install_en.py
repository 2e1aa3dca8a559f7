"""The sentences of the install pages in English."""

from dialogs.texts.install import Grant, Install


def _headline(platform: str) -> str:
    return f"Add Livewise to {platform}"


def _permissions_lead(platform: str) -> str:
    return (
        f"{platform} will ask you to allow the following. Livewise reads no conversation it is not part of, and of "
        "what people write it keeps only their answers about the training they plan."
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


INSTALL = Install(
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
