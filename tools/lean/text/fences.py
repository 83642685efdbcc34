"""Code fences of a Markdown reply, as models write them rather than as CommonMark has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from tools.lean.text.mapped import MappedText

_LEAN = re.compile(r"\{?\.?(?:lean\s?4?|lean_?4|tactics?|proof)\}?(?![\w-])", re.IGNORECASE)
_INDENT = r"[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)?+"
_OPENING = re.compile(
    rf"(?m)^(?P<indent>{_INDENT})(?P<fence>`{{3,}}+|~{{3,}}+)(?P<label>[^`\n]*+)$"
    r"|(?<!`)(?P<inner>`{3,}+)(?P<lean>(?:lean ?4?|lean_?4|tactics?)[ \t\r]*+)$",
    re.IGNORECASE,
)
_NEXT = r"^[ \t>]*+(?:`{3,}+|~{3,}+)(?:lean|tactic)"


class Label(Enum):
    """What a fence says it holds."""

    LEAN = "lean"
    NONE = "none"
    OTHER = "other"


@dataclass(frozen=True)
class Fence:
    """One fenced block."""

    code: MappedText
    label: Label
    closed: bool
    span: tuple[int, int]
    """Where it stands, with its marks."""


def fences(reply: MappedText) -> list[Fence]:
    """Find the fenced blocks of a reply, in order."""
    text, found, at = reply.text, [], 0
    while (opening := _OPENING.search(text, at)) is not None:
        fence = opening["fence"] or opening["inner"]
        label = opening["label"] if opening["fence"] else opening["lean"]
        start = min(opening.end() + 1, len(text))
        end, at = _closing(text, fence, start)
        lean = _LEAN.match(label.strip())
        if lean is not None and label.strip()[lean.end() :].strip():
            start = opening.end() - len(label) + label.index(lean.group()) + lean.end()
        kind = Label.LEAN if lean is not None else Label.OTHER if label.strip() else Label.NONE
        code = _outdented(reply[start:end], opening["indent"] or "")
        found.append(Fence(code, kind, at > end, (opening.start(), max(at, start))))
        at = max(at, start)
    return found


def _closing(text: str, fence: str, start: int) -> tuple[int, int]:
    """Find (end of the code, where to read on); the same twice for a fence that never closes."""
    mark = re.escape(fence[0]) + "{" + str(len(fence)) + ",}+"
    alone = rf"(?<!{re.escape(fence[0])}){mark}[ \t\r]*+$|^[ \t>]*+{mark}(?!\w)"
    match = re.compile(rf"(?mi){_NEXT}|(?P<close>{alone})").search(text, start)
    if match is None:
        return len(text), len(text)
    return match.start(), match.end() if match["close"] else match.start()


def _outdented(code: MappedText, indent: str) -> MappedText:
    """Take the fence's own indentation off every line, as far as the line has it."""
    if not indent:
        return code
    return code.replaced(re.compile(rf"(?m)^[ \t>]{{1,{len(indent)}}}"), lambda _: "")
