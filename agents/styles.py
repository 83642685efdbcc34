"""Prompt styles: how a model was trained to be asked, told of errors and corrected.

The words are in `prompts/STYLE/*.txt`; here is what is not words. Sources of the trained forms:
Goedel-Prover-V2 (model card, `src/utils.py`), DeepSeek-Prover-V2 (appendix A, model card),
Kimina-Prover (model cards; error reports as in `kimina_prover_demo/utils.py`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Literal

from agents.snippet import CLOSING, OPENING, Code, marked_excerpt, numbered_excerpt
from agents.template import Template, TemplateError
from tools.lean.verdict import ProofError

_PROMPTS = Path(__file__).parent / "prompts"
_PLACEHOLDERS = {
    "system": (),
    "synthesis": ("statement", "problem"),
    "problem": ("informal",),
    "correction": ("statement", "round", "failure", "attempt", "errors"),
    "attempt": ("code",),
    "error": ("number", "snippet", "goal", "message"),
    "goal": ("goal",),
    "failure": ("failure",),
    "more": ("count",),
}


StyleName = Literal[
    "plain", "plain-completion", "bare", "goedel-v2", "deepseek-v2-cot", "deepseek-v2", "kimina"
]

MARKERS = ("<|failed|>", "<|message|>", "<|goal|>", OPENING, CLOSING)
"""What sets the parts of a bare correction apart; worth one token each in a tokenizer of ours."""


class Endpoint(StrEnum):
    """Which of a server's two ways of generating a style needs."""

    CHAT = "chat"
    COMPLETION = "completion"


@dataclass(frozen=True, slots=True)
class Form:
    """What of a style is not words."""

    ending: str
    """What the statement ends with."""
    most_errors: int
    endpoint: Endpoint = Endpoint.CHAT
    multi_turn: bool = True
    """Whether a correction goes on from the failed replies, rather than starting afresh."""
    doc_comment: bool = True
    """Whether the statement in words goes before the formal one, as its doc comment."""
    excerpt: Callable[[Code, ProofError], str] | None = None
    """How the place of an error is shown; None where the whole attempt is shown instead."""
    stop: tuple[str, ...] = ()
    bare: bool = False
    """Whether statement, failed block and first error stand alone, each cut to a fixed length."""


_FORMS: dict[StyleName, Form] = {
    "plain": Form(":= by", 3, multi_turn=False, doc_comment=False),
    "plain-completion": Form(
        ":= by",
        3,
        Endpoint.COMPLETION,
        multi_turn=False,
        doc_comment=False,
        stop=("```",),
    ),
    "bare": Form(":= by", 1, multi_turn=False, doc_comment=False, bare=True),
    "goedel-v2": Form(":= by sorry", 8, excerpt=marked_excerpt),
    "deepseek-v2-cot": Form(":= by\n  sorry", 8, excerpt=marked_excerpt),
    "deepseek-v2": Form(":= by\n  sorry", 8, excerpt=marked_excerpt),
    "kimina": Form(":= by", 3, excerpt=numbered_excerpt),
}


@dataclass(frozen=True, slots=True)
class Style:
    """A form with its words."""

    name: StyleName
    form: Form
    templates: dict[str, Template]

    def write(self, part: str, **values: str) -> str:
        """Fill one of the style's templates; a style without that part says nothing there."""
        template = self.templates.get(part)
        return "" if template is None else template.fill(values)

    def has(self, part: str) -> bool:
        """Whether the style has words for this part."""
        return part in self.templates


@cache
def load_style(name: StyleName) -> Style:
    """Load a style by its name. Raises TemplateError for a file with an unknown placeholder."""
    form = _FORMS[name]
    files = sorted((_PROMPTS / name).glob("*.txt"))
    return Style(name, form, {file.stem: _read(file) for file in files})


def _read(file: Path) -> Template:
    if file.stem not in _PLACEHOLDERS:
        raise TemplateError(f"{file}: no such part; known: {', '.join(_PLACEHOLDERS)}")
    try:
        return Template.parse(file.read_text(encoding="utf-8"), _PLACEHOLDERS[file.stem])
    except TemplateError as error:
        raise TemplateError(f"{file}: {error}") from None
