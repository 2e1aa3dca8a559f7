"""What Slack takes in one message; lengths are in characters unless they say bytes.

Sources: docs.slack.dev/reference/block-kit, the checks in `slack_sdk.models.blocks`, and what others measured where
Slack publishes nothing.
"""

from typing import Final

# A message. The size of all blocks together is undocumented: `msg_blocks_too_long` comes back above about 13,200,
# and measurements with many headers and rich text fit the length of the JSON, not of the words in it
# (slackapi/bolt-js issues 2509 and 2867). In bytes, and with room for what Slack adds to the JSON itself.
BLOCKS: Final = 50
BLOCKS_BYTES: Final = 12_500
# `chat.update` refuses a longer text with `msg_too_long`; others found that it counts bytes of UTF-8.
TEXT_BYTES: Final = 4_000

BLOCK_ID: Final = 255
ACTION_ID: Final = 255  # ours are a number and at most a field's name
HEADER: Final = 150
SECTION: Final = 3_000
CONTEXT: Final = 3_000  # of the one text element we put there; a block takes 10
ACTIONS: Final = 25  # elements

BUTTON_LABEL: Final = 75  # of the label and of the accessibility label
BUTTON_VALUE: Final = 2_000  # ours are a session's id and a press, 150 at most
INPUT_LABEL: Final = 2_000
INPUT_HINT: Final = 2_000
INPUT_VALUE: Final = 3_000  # the largest max_length of a plain_text_input, whose own limit that is
OPTIONS: Final = 100
OPTION_LABEL: Final = 75
OPTION_VALUE: Final = 150
