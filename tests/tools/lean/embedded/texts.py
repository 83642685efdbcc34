"""Lean texts with headings: what each is about, and for a refused one the reason expected."""

from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).with_name("texts")


@dataclass(frozen=True)
class Text:
    """A Lean text, what it is about, and a part of the error that it must get, if any."""

    about: str
    lean: str
    reason: str = ""


def read(name: str) -> list[Text]:
    """Read a file of texts, each below a line `-- about` or `-- about ⊢ reason`."""
    blocks = (_FOLDER / f"{name}.lean").read_text(encoding="utf-8").removeprefix("-- ")
    return [_text(*block.split("\n", 1)) for block in blocks.split("\n-- ")]


def ids(texts: list[Text]) -> list[str]:
    """Name texts for a test's report; several may be about the same."""
    return [f"{text.about}-{number}" for number, text in enumerate(texts)]


def _text(heading: str, lean: str) -> Text:
    about, _, reason = heading.partition(" ⊢ ")
    return Text(about, lean.strip("\n"), reason)
