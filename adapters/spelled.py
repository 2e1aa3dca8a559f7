"""What goes to a platform, as JSON."""

import json
from typing import Final

import msgspec


def as_json(value: object) -> bytes:
    """Compact, in UTF-8; where there is half a character, which that cannot carry, all but ASCII is escaped."""
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


def _plainly(value: object) -> str:
    """A kind of text, such as a link, as the text it is; TypeError for anything else."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"{type(value).__name__} is no JSON")


_ENCODER: Final = msgspec.json.Encoder(enc_hook=_plainly)
