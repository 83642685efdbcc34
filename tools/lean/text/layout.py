"""Bare tactics made into a block: their columns repaired where a prompt had cut the first one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tools.lean.text.commands import closers
from tools.lean.text.lexer import Kind, Token, lex, significant
from tools.lean.text.mapped import MappedText
from tools.lean.text.tactics import EITHER, is_tactic
from tools.lean.text.vocabulary import words

_AWAITING = words("by => with := do , ( [ { ⟨ <;> ; · from fun at using then else | <| $")
"""Tokens at the end of a line that say that the next line goes on."""
_NEW_LINE = re.compile(r"\n(?=[^\n])")
_INDENT = 2


@dataclass(frozen=True)
class _Line:
    column: int
    first: Token
    last: Token
    inside: bool
    """Whether it begins inside a bracket that an earlier line opened."""


def tactic_block(code: MappedText, start: int, end: int) -> MappedText:
    """Write `by` and the tactics from `start` to `end` on lines of their own.

    A reply that goes on behind a prompt's `by` often has its first line at another column than
    the rest; then the first line is moved to where the rest stands.
    """
    column = _column_of_first(_lines(code.text, start, end))
    block = code[start:end] if column else indented(code[start:end])
    return MappedText.own("by\n" + " " * (column or _INDENT)) + block


def indented(block: MappedText) -> MappedText:
    """Move every line but the first to the right, leaving the insides of strings alone."""
    held = [token for token in lex(block.text) if token.kind is Kind.STRING]
    kept = frozenset(
        token.start + at for token in held for at, c in enumerate(token.text) if c == "\n"
    )
    return block.replaced(_NEW_LINE, lambda at: "\n" + " " * _INDENT * (at.start() not in kept))


def _lines(text: str, start: int, end: int) -> list[_Line]:
    tokens = [t for t in significant(text) if start <= t.start < end]
    pairs = closers(tokens)
    lines: list[_Line] = []
    until = -1
    begin = 0
    for index, token in enumerate(tokens):
        if index + 1 == len(tokens) or "\n" in text[token.end : tokens[index + 1].start]:
            first = tokens[begin]
            column = first.start - text.rfind("\n", 0, first.start) - 1
            lines.append(_Line(column, first, token, begin <= until))
            opened = (pairs.get(at, 0) for at in range(begin, index + 1))
            until, begin = max(until, *opened), index + 1
    return lines


def _column_of_first(lines: Sequence[_Line]) -> int:
    first = lines[0]
    later = [at for at, line in enumerate(lines) if at and not line.inside]
    if not later:
        return first.column
    lowest = min(lines[at].column for at in later)
    second = lines[later[0]]
    if lowest < first.column:
        return lowest
    if lowest == first.column or (
        lowest == second.column and _goes_on(lines[later[0] - 1], second)
    ):
        return first.column
    return lowest


def _goes_on(line: _Line, following: _Line) -> bool:
    """Whether the second line belongs to the tactic of the first."""
    if line.last.text in _AWAITING:
        return True
    first = following.first.text
    return not is_tactic(first) and first not in EITHER | {"·", "{", "<;>"}
