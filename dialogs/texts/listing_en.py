"""The app's listing in English."""

from dialogs.texts.listing import Entry, Listing

LISTING_EN = Listing(
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
