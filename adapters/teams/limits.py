"""What Teams takes in one card; lengths are in characters unless they say bytes.

Teams publishes no length for a single text, label or title, so those below are our own measure of what can be read.
"""

from typing import Final

# A message may have 100 KB as UTF-16 with its mentions and card, "keep it under 80 KB":
# learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages. The rest of the message (addresses,
# conversation, summary) needs some of that.
MESSAGE_BYTES: Final = 80 * 1024
CARD_BYTES: Final = MESSAGE_BYTES - 8 * 1024

# "The cards must be lightweight and only include up to six actions": the Teams Store validation guidelines, "Bots and
# Adaptive Cards". Desktop and web draw no more than six of one set (atc0005/go-teams-notify issue 161).
ACTIONS: Final = 6

# What Microsoft's own SDK for Teams sets (microsoft/teams.py, packages/cards; pull request 311: phones draw no card
# without a version).
VERSION: Final = "1.5"

# A phone puts a set of actions into one row that scrolls sideways (microsoft/AdaptiveCards issue 4758). This much
# fits a card of 320 px: characters of all labels together, and what each button takes besides.
ROW: Final = 36
ROW_BUTTON: Final = 5

# Our own.
TITLE: Final = 300  # a topic has 200 at most
SUMMARY: Final = 500
BUTTON_LABEL: Final = 200
LABELS: Final = 3_000  # of all buttons together, so that even a card of nothing but buttons can be sent
CHOICES: Final = 100
CHOICE_LABEL: Final = 200
CHOICES_IN_VIEW: Final = 5  # shown all at once; more are in a list that opens
INPUT_VALUE: Final = 300  # of a value shown again; a longer one is nothing the form takes
LONG_VALUE: Final = 20_000  # of a long text shown again; with it, a card has room for 16,000 more
WORDS: Final = 2_000  # of an answer typed into a card
