"""One line of what `livewise check` and `livewise doctor` report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was tried; an empty `problem` means that it works."""

    subject: str
    state: str = ""
    problem: str = ""
