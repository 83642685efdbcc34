"""Places in a script: the tactic at an error, the block that it stands in, and edits there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tools.lean.text.commands import CLOSERS, OPENERS
from tools.lean.text.lexer import Kind, Token, significant
from tools.lean.text.tactics import TACTICS

_BEFORE = ("·", "=>", "by", "<;>", ";", "then", "else")
_WITH_BARS = ("first", "rcases", "rintro", "obtain", "induction", "cases", "match")
_BEHIND = ("<;>", ";", "|", "then", "else")


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a script, as offsets."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement of a place by lines; by nothing, the lines that it fills go as well."""

    place: Place
    lines: tuple[str, ...]
    indent: int | None = None
    """The column of the lines where they are to stand on lines of their own, behind the place."""


def tactic_at(code: str, offset: int) -> Place:
    """Find the tactic in which an offset lies, up to the next `<;>`, `;` or bracket's end."""
    tokens = significant(code)
    at = _token_at(tokens, offset)
    if at is None:
        return Place(len(code), len(code))
    first = _first_of_tactic(code, tokens, at)
    return Place(tokens[first].start, _end_of_tactic(code, tokens, first))


def rest_of_block(code: str, start: int) -> Place:
    """Find what stands from a tactic's start to the end of its block of tactics."""
    begin = _line_start(code, start)
    at_start = not code[begin:start].strip()
    indent = _indent(code, begin)
    end = _line_end(code, start)
    while end < len(code):
        following = end + 1
        stop = _line_end(code, following)
        line = code[following:stop]
        deeper = _indent(code, following) - indent
        if line.strip() and (deeper < 0 or (deeper == 0 and not at_start)):
            break
        if deeper == 0 and line.lstrip().startswith(("|", "·")):
            break
        end = stop
    return Place(start, end)


def behind_block(code: str, mark: Place) -> Edit:
    """Return an empty edit behind the block of tactics that a `by`, `=>` or bullet opens.

    An empty mark, and one of something else, stands for the `by` before the whole script.
    """
    tokens = significant(code) if mark.end > mark.start else ()
    at = next((i for i, token in enumerate(tokens) if token.start == mark.start), None)
    tokens = tokens or significant(code)
    opens = at is not None and tokens[at].text in ("by", "=>", "·")
    first = at + 1 if at is not None and opens else 0
    if first >= len(tokens):
        return Edit(Place(len(code), len(code)), (), 0)
    end = rest_of_block(code, tokens[first].start).end if opens else len(code.rstrip())
    return Edit(Place(end, end), (), column(code, tokens[first].start))


def edited(code: str, edits: Sequence[Edit]) -> str:
    """Make all edits that do not overlap an earlier one of the list."""
    taken: list[Edit] = []
    for edit in edits:
        if all(_apart(edit.place, other.place) for other in taken):
            taken.append(edit)
    for edit in sorted(taken, key=lambda each: each.place.start, reverse=True):
        code = _replaced(code, edit)
    return code


def column(code: str, offset: int) -> int:
    """Return the column of an offset."""
    return offset - _line_start(code, offset)


def fills_lines(code: str, place: Place) -> bool:
    """Whether a place begins where a tactic begins a line or branch, and ends with its line."""
    before = code[_line_start(code, place.start) : place.start].strip()
    behind = code[place.end : _line_end(code, place.end)].strip()
    return not behind and (not before or before.endswith(("·", "=>", "by")))


def _replaced(code: str, edit: Edit) -> str:
    start, end = edit.place.start, edit.place.end
    if edit.indent is not None:
        added = "".join(f"\n{' ' * edit.indent}{line}" for line in edit.lines)
        return code[:end] + added + code[end:]
    if edit.lines:
        indent = "\n" + " " * column(code, start)
        whole = fills_lines(code, edit.place)
        text = indent.join(edit.lines)
        return code[:start] + (text if whole else f"({text})") + code[end:]
    begin = _line_start(code, start)
    if code[begin:start].strip() or code[end : _line_end(code, end)].strip():
        return code[:start] + "skip" + code[end:]
    return code[:begin] + code[_line_end(code, end) + 1 :]


def _apart(one: Place, other: Place) -> bool:
    return one.end < other.start or other.end < one.start


def _token_at(tokens: Sequence[Token], offset: int) -> int | None:
    for index, token in enumerate(tokens):
        if token.end > offset:
            return index
    return len(tokens) - 1 if tokens else None


def _first_of_tactic(code: str, tokens: Sequence[Token], at: int) -> int:
    """Go back to where the tactic begins, over earlier lines where this one continues them."""
    first = at
    while first > 0 and _same_line(code, tokens[first - 1], tokens[first]):
        opens = tokens[first - 1].text in ("(", "|") and tokens[first].text in TACTICS
        if opens or tokens[first - 1].text in _BEFORE:
            return first
        first -= 1
    if first == 0 or tokens[first - 1].text in _BEFORE:
        return first
    above = _first_of_tactic(code, tokens, first - 1)
    deeper = column(code, tokens[first].start) > column(code, tokens[above].start)
    return above if deeper else first


def _end_of_tactic(code: str, tokens: Sequence[Token], first: int) -> int:
    begin = tokens[first].start
    indent = _indent(code, _line_start(code, begin))
    own = column(code, begin) if first and tokens[first - 1].text == "·" else indent
    depth, end = 0, tokens[first].end
    for token in tokens[first:]:
        if token.start != begin and _starts_line(code, token) and column(code, token.start) <= own:
            break
        if token.kind is Kind.SYMBOL and token.text in OPENERS:
            depth += 1
        elif token.kind is Kind.SYMBOL and token.text in CLOSERS:
            depth -= 1
        if depth < 0 or (depth == 0 and _ends(token.text, tokens[first].text)):
            break
        end = token.end
    return end


def _ends(mark: str, word: str) -> bool:
    """Whether a mark ends a tactic that begins with a word: some have bars of their own."""
    return mark in _BEHIND and not (mark == "|" and word in _WITH_BARS)


def _same_line(code: str, one: Token, other: Token) -> bool:
    return "\n" not in code[one.end : other.start]


def _starts_line(code: str, token: Token) -> bool:
    return not code[_line_start(code, token.start) : token.start].strip()


def _line_start(code: str, offset: int) -> int:
    return code.rfind("\n", 0, offset) + 1


def _line_end(code: str, offset: int) -> int:
    found = code.find("\n", offset)
    return len(code) if found < 0 else found


def _indent(code: str, line_start: int) -> int:
    line = code[line_start : _line_end(code, line_start)]
    return len(line) - len(line.lstrip(" "))
