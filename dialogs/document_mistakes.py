"""What was wrong with what people typed, as it is kept in a session's document: mistakes there is a sentence for."""

from dialogs.booking_form import Mistake
from dialogs.json_values import text, texts


def to_mistakes(value: object) -> dict[str, str]:
    """Mistakes by the names of fields; TypeError or ValueError for anything else."""
    return {field: Mistake(mistake).value for field, mistake in texts(value).items()}


def to_mistake(value: object) -> str:
    """A mistake, empty for none; TypeError or ValueError for anything else."""
    found = text(value)
    return Mistake(found).value if found else ""
