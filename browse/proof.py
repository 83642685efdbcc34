"""A reply as a person wants to read it: its Lean by lines, with Lean's errors at their place."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from browse.code import code_of
from browse.highlight import Span, lean, lean_lines
from tools.lean.text.mapped import LineIndex, MappedText
from tools.lean.verdict import ProofError

LONGEST = 40_000
"""Of a longer text only the beginning is shown."""
_LONGEST_MESSAGE = 4_000


@dataclass(frozen=True, slots=True)
class Note:
    """A complaint of Lean, ready to be shown."""

    place: str
    """`line:column` in the raw reply."""
    message: str
    goal: Markup | None
    """The goals before the place; None where there are none or the message has them."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a proof."""

    number: int | None
    """In the raw reply, from 1; None where the line is not the reply's own."""
    html: Markup
    notes: tuple[Note, ...]
    """What Lean says about it."""


@dataclass(frozen=True, slots=True)
class ProofView:
    """A reply's Lean with what Lean says about it."""

    is_lean: bool
    """Whether Lean was found in the reply; if not, the lines are those of the reply."""
    lines: tuple[Line, ...]
    elsewhere: tuple[Note, ...]
    """What Lean says about places that are not shown."""
    hidden: int
    """Characters that were cut off at the end."""


def proof_view(reply: str, statement: str, errors: Sequence[ProofError]) -> ProofView:
    """Return a reply to the statement as it is shown."""
    code = code_of(reply, statement)
    whole = MappedText.of(reply) if code is None else code[: len(code.text.rstrip("\n"))]
    shown = whole[:LONGEST]
    index = LineIndex(reply)
    placed = [(error, _offset(shown, index, error)) for error in errors]
    at_line: dict[int, list[Note]] = {}
    own = LineIndex(shown.text)
    for error, at in placed:
        if at is not None:
            at_line.setdefault(own.position(at)[0], []).append(_note(error))
    marks = [_mark(shown, index, error, at) for error, at in placed if at is not None]
    lines = lean_lines(shown.text, marks) if code is not None else _plain(shown.text)
    return ProofView(
        is_lean=code is not None,
        lines=tuple(
            Line(_number(shown, own, index, n), html, tuple(at_line.get(n, ())))
            for n, html in enumerate(lines, start=1)
        ),
        elsewhere=tuple(_note(error) for error, at in placed if at is None),
        hidden=len(whole) - len(shown),
    )


def _plain(text: str) -> list[Markup]:
    return [escape(line) for line in text.split("\n")]


def _offset(shown: MappedText, index: LineIndex, error: ProofError) -> int | None:
    """Return where an error's place is in the text that is shown."""
    return _inverse(shown, index.offset(error.line, error.column))


def _inverse(shown: MappedText, origin: int) -> int | None:
    ends = (*shown.starts[1:], len(shown))
    for start, end, base in zip(shown.starts, ends, shown.origins, strict=False):
        if base is not None and base <= origin <= base + end - start:
            return start + origin - base
    return None


def _mark(shown: MappedText, index: LineIndex, error: ProofError, start: int) -> Span:
    """Cover the error's span, but no more than its first line and no less than a character."""
    end = _inverse(shown, index.offset(error.end_line, error.end_column))
    line_end = shown.text.find("\n", start)
    limit = len(shown) if line_end < 0 else line_end
    return Span(start, max(min(limit if end is None else end, limit), start + 1))


def _number(shown: MappedText, own: LineIndex, index: LineIndex, line: int) -> int | None:
    offset = own.offset(line, 0)
    origin = shown.origin(offset)
    if origin is None and offset == len(shown):
        origin = shown.nearest_origin(offset)
    return None if origin is None else index.position(origin)[0]


def _note(error: ProofError) -> Note:
    message = error.message
    if len(message) > _LONGEST_MESSAGE:
        message = f"{message[:_LONGEST_MESSAGE]} …"
    told = error.goal is None or error.goal in error.message
    goal = None if told else lean((error.goal or "")[:_LONGEST_MESSAGE])
    return Note(f"{error.line}:{error.column}", message, goal)
