"""Code fences of a Markdown reply, as models write them rather than as CommonMark has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache

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

    reply: MappedText
    start: int
    end: int
    """The end of its code."""
    indent: str
    label: Label
    closed: bool
    span: tuple[int, int]
    """Where it stands, with its marks."""

    @cached_property
    def code(self) -> MappedText:
        """What it holds, less the fence's own indentation."""
        return _outdented(self.reply[self.start : self.end], self.indent)


def fences(reply: MappedText) -> list[Fence]:
    """Find the fenced blocks of a reply, in order."""
    text, at = reply.text, 0
    found: list[Fence] = []
    while (opening := _OPENING.search(text, at)) is not None:
        start = min(opening.end() + 1, len(text))
        closing = _closing(opening["fence"] or opening["inner"]).search(text, start)
        end = closing.start() if closing else len(text)
        closed = closing is not None and closing["close"] is not None
        at = max(start, closing.end() if closing and closed else end)
        label = opening["label"] if opening["fence"] else opening["lean"]
        kind, behind = _label(label)
        begin = opening.end() - len(label) + behind if behind else start
        span = (opening.start(), at)
        found.append(Fence(reply, begin, end, opening["indent"] or "", kind, closed, span))
    return found


def _label(label: str) -> tuple[Label, int]:
    """Read a label: what it says, and where in it code begins that stands on its line, or 0."""
    if not label.strip():
        return Label.NONE, 0
    lean = _LEAN.match(label.strip())
    if lean is None:
        return Label.OTHER, 0
    behind = label.index(lean.group()) + lean.end()
    return Label.LEAN, behind if label[behind:].strip() else 0


@lru_cache(maxsize=64)
def _closing(fence: str) -> re.Pattern[str]:
    """Write the pattern of what ends a fence: its like, alone; or another opening."""
    mark = re.escape(fence[0]) + "{" + str(len(fence)) + ",}+"
    alone = rf"(?<!{re.escape(fence[0])}){mark}[ \t\r]*+$|^[ \t>]*+{mark}(?!\w)"
    return re.compile(rf"(?mi){_NEXT}|(?P<close>{alone})")


def _outdented(code: MappedText, indent: str) -> MappedText:
    """Take the fence's own indentation off every line, as far as the line has it."""
    if not indent:
        return code
    return code.replaced(re.compile(rf"(?m)^[ \t>]{{1,{len(indent)}}}"), lambda _: "")
