"""The page's sentences in English."""

from dialogs.texts.page import Page


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


PAGE = Page(
    language="en",
    name="Livewise",
    playground="Try Livewise here, in your browser.",
    skip="Skip to the conversation",
    headline="Which part of your training has to be live?",
    what_and_why=(
        "Answer four questions. You get a recommendation with its reasons, and a dated plan that keeps live time "
        "for practice."
    ),
    topic_label="What training are you planning?",
    topic_hint="A few words are enough, for example “Sales onboarding”.",
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
