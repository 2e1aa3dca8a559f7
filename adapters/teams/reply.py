"""A field for typed answers.

In a channel or group chat a bot hears only what mentions it, not even replies to its own message
(learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations), so the words
have to be typed into the card.
"""

from enum import StrEnum
from typing import Final

from adapters.teams.buttons import data_for, draw_action
from adapters.teams.elements import ActionSet, Element, Input
from adapters.teams.limits import WORDS
from adapters.teams.payload import data_of, text_of, verb_of
from dialogs.texts.chat import Chat

SAY: Final = "say"  # the verb, where a button's is `buttons.PRESS`
WORDS_ID: Final = "words"  # no field has an id like it


class Reply(StrEnum):
    """How people can answer a card in their own words."""

    NONE = "none"  # by writing a message
    TEXT_FIELD = "text_field"


def draw_reply(session: str, slot: str, asked: str, chat: Chat) -> list[Element]:
    """The field and the button that sends what is in it; `asked` is different for each question."""
    field = Input(
        type="Input.Text",
        id=WORDS_ID,
        label=chat.words_label,
        isRequired=True,
        errorMessage=chat.words_missing,
        maxLength=WORDS,
    )
    data = data_for(session, slot)
    data["asked"] = asked
    send = draw_action(chat.words_send, SAY, data, "auto")
    return [field, ActionSet(type="ActionSet", actions=[send], spacing="small")]


def read_words(value: object) -> str | None:
    """The words that were sent, from the `value` of an invoke or a message; None where a button was pressed instead.

    Never raises. The session is where that of a press is: `read_press`.
    """
    return text_of(data_of(value).get(WORDS_ID)) if verb_of(value) == SAY else None
