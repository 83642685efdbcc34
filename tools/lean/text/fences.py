"""Code fences of a Markdown reply, as models write them rather than as CommonMark has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tools.lean.text.mapped import MappedText

_LEAN = re.compile(r"\{?\.?(?:lean\s?4?|lean_?4|tactics?|proof)\}?(?![\w-])", re.IGNORECASE)
_OPENING = re.compile(r"(?m)^([ \t>]*(?:[-*+]|\d+[.)])?[ \t]*)(`{3,}|~{3,})([^`\n]*)$")
_OPENING_INSIDE = re.compile(r"(`{3,})((?:lean\s?4?|lean_?4|tactics?)[ \t\r]*)$", re.I | re.M)


@dataclass(frozen=True)
class Fence:
    """One fenced block."""

    code: MappedText
    labelled: bool
    """Whether its label says Lean."""
    closed: bool


def fences(reply: MappedText) -> list[Fence]:
    """Find the fenced blocks that are Lean or carry no label."""
    text, found, at = reply.text, [], 0
    while (opening := _next_opening(text, at)) is not None:
        indent, fence, info, start = opening
        end, at = _closing(text, fence, start)
        label = _LEAN.match(info.strip())
        if label is None and info.strip():
            continue
        code = reply[start:end]
        if label is not None and info.strip()[label.end() :].strip():
            begin = start - 1 - len(info) + info.index(label.group()) + label.end()
            code = reply[begin:end]
        found.append(Fence(_outdented(code, indent), label is not None, at > end))
    return found


def _next_opening(text: str, at: int) -> tuple[str, str, str, int] | None:
    """Find (indentation, fence, label, start of the code) of the next fence."""
    line = _OPENING.search(text, at)
    inline = _OPENING_INSIDE.search(text, at, line.start() if line else len(text))
    if inline is not None:
        return "", inline.group(1), inline.group(2), min(inline.end() + 1, len(text))
    if line is None:
        return None
    return line.group(1), line.group(2), line.group(3), min(line.end() + 1, len(text))


def _closing(text: str, fence: str, start: int) -> tuple[int, int]:
    """Find (end of the code, end of the closing fence); both the text's end if it never closes."""
    mark = re.escape(fence[0]) + "{" + str(len(fence)) + ",}"
    closing = re.compile(
        rf"(?m)^[ \t>]*{mark}[ \t\r]*$|(?<=\S){mark}[ \t\r]*$|^[ \t>]*{mark}(?!\w)"
    )
    match = closing.search(text, start)
    return (match.start(), match.end()) if match else (len(text), len(text))


def _outdented(code: MappedText, indent: str) -> MappedText:
    """Take the fence's own indentation off every line, as far as the line has it."""
    if not indent:
        return code
    return code.replaced(re.compile(rf"(?m)^[ \t>]{{1,{len(indent)}}}"), lambda _: "")
