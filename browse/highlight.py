"""Lean text as lines of HTML, its words coloured by what they are, with places marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from browse.words import word_classes


@dataclass(frozen=True, slots=True)
class Span:
    """A range of offsets in a text, its end left out."""

    start: int
    end: int


def lean_lines(text: str, marks: Sequence[Span] = ()) -> tuple[Markup, ...]:
    """Return the lines of a Lean text as HTML; what `marks` cover is of the class `err`."""
    tokens = list(word_classes(text))
    cuts = {0, len(text), *(at for token in tokens for at in token[:2])}
    cuts.update(min(max(at, 0), len(text)) for mark in marks for at in (mark.start, mark.end))
    breaks = {at for at, character in enumerate(text) if character == "\n"}
    cuts |= breaks | {at + 1 for at in breaks}
    lines: list[list[Markup]] = [[]]
    for start, end, name in _pieces(sorted(cuts), tokens):
        if start in breaks:
            lines.append([])
            continue
        marked = any(mark.start <= start < mark.end for mark in marks)
        lines[-1].append(_spanned(text[start:end], f"{name} err".strip() if marked else name))
    return tuple(Markup("").join(line) for line in lines)


def lean(text: str) -> Markup:
    """Return a Lean text as HTML."""
    return Markup("\n").join(lean_lines(text))


def _pieces(
    cuts: Sequence[int], tokens: Sequence[tuple[int, int, str]]
) -> Iterator[tuple[int, int, str]]:
    """Yield the pieces between cuts, each with the class of the token that it is a part of."""
    at = 0
    for start, end in pairwise(cuts):
        while at < len(tokens) and tokens[at][1] <= start:
            at += 1
        inside = at < len(tokens) and tokens[at][0] <= start
        yield start, end, tokens[at][2] if inside else ""


def _spanned(text: str, name: str) -> Markup:
    return Markup('<span class="{}">{}</span>').format(name, text) if name else escape(text)
