"""Draws the state machine into docs/dialog.md, between the fences of its Mermaid block."""

from pathlib import Path

from dialogs.diagram import mermaid

PAGE = Path(__file__).parent.parent / "docs" / "dialog.md"

before, _, rest = PAGE.read_text(encoding="utf-8").partition("```mermaid\n")
after = rest[rest.index("```") :]
PAGE.write_text(f"{before}```mermaid\n{mermaid()}\n{after}", encoding="utf-8")
