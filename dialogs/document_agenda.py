"""The agenda of a live session as it is kept in a session's document."""

from dialogs.agenda import Kind, Problem
from dialogs.json_values import Document, mapping, optional_measure, text, texts, whole
from dialogs.session_agenda import Adopted, Pasted


def from_agenda(pasted: Pasted) -> Document:
    """An agenda as a JSON object; lines are named by their place in the text."""
    return {
        "text": pasted.text,
        "cut": pasted.is_cut,
        "kinds": {str(line): kind.value for line, kind in pasted.kinds.items()},
        "splits": {str(line): minutes for line, minutes in pasted.splits.items()},
        "durations": {str(line): minutes for line, minutes in pasted.durations.items()},
        "adopted": pasted.adopted,
        "open": pasted.is_open,
        "draft": pasted.draft,
        "mistake": pasted.mistake,
        "changing": pasted.changing,
    }


def to_agenda(document: Document) -> Pasted:
    """The agenda that `from_agenda` wrote; KeyError, TypeError, ValueError for anything else."""
    adopted, mistake = document["adopted"], document["mistake"]
    return Pasted(
        text=text(document["text"]),
        is_cut=document["cut"] is True,
        kinds={int(line): Kind(kind) for line, kind in texts(document["kinds"]).items()},
        splits=_minutes(document["splits"]),
        durations=_minutes(document["durations"]),
        adopted=None if adopted is None else Adopted(text(adopted)),
        is_open=document["open"] is True,
        draft=text(document["draft"]),
        mistake=None if mistake is None else Problem(text(mistake)),
        changing=optional_measure(document["changing"]),
    )


def _minutes(value: object) -> dict[int, int]:
    return {int(line): whole(minutes) for line, minutes in mapping(value).items()}
