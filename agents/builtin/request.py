"""What a built-in model is asked, read back from the messages of the plain prompt style.

The messages that are sent are what is logged and what weights are trained on later, so built-in
models read the same ones; nothing reaches them on another way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agents.model import Message

_FENCE = re.compile(r"^```[a-z0-9]*\n(.*?)^```\s*?$", re.DOTALL | re.MULTILINE)
_ERROR = re.compile(r"^Error \d+: ", re.MULTILINE)
_GOAL = "\nGoal there:\n"
_BEHIND = re.compile(r"\n(?:There (?:is|are) \d+ more error|Answer with )")
_MARK = re.compile(r"<error>|</error>")


@dataclass(frozen=True, slots=True)
class Mistake:
    """One error in a failed attempt."""

    message: str
    goal: str
    """The goals before the error, as Lean prints them; empty where there were none."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A failed attempt."""

    code: str
    marks: tuple[tuple[int, int], ...]
    """Where the errors lie in the code, as offsets, in the order of their places."""
    mistakes: tuple[Mistake, ...]
    """In the order of their places; marks that touch are one, so there can be more of these."""


@dataclass(frozen=True, slots=True)
class Request:
    """A theorem to prove, and the attempt at it that is to be corrected, if there is one."""

    text: str
    """Header, prelude and statement, as Lean source that ends with `:= by`."""
    attempt: Attempt | None = None


def read_request(messages: Sequence[Message]) -> Request:
    """Read what is asked; any text gives some request, if only an empty one."""
    asked = [message.content for message in messages if message.role == "user"]
    last = asked[-1] if asked else ""
    statement = _FENCE.search(last)
    if statement is None:
        return Request("")
    return Request(statement.group(1).strip(), _attempt(last[statement.end() :]))


def _attempt(said: str) -> Attempt | None:
    """Read what follows the statement: nothing of interest, or an attempt and its errors."""
    found = _FENCE.search(said)
    code, marks = _unmarked(found.group(1).rstrip("\n")) if found else ("", ())
    mistakes = tuple(_mistakes(said[found.end() :] if found else said))
    return Attempt(code, marks, mistakes) if found or mistakes else None


def _mistakes(report: str) -> list[Mistake]:
    found = []
    for part in _ERROR.split(report)[1:]:
        end = _BEHIND.search(part)
        message, _, goal = part[: end.start() if end else len(part)].partition(_GOAL)
        found.append(Mistake(message.strip(), goal.strip()))
    return found


def _unmarked(code: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the marks out of a code and return where they stood."""
    plain, opened = "", 0
    spans: list[tuple[int, int]] = []
    at = 0
    for mark in _MARK.finditer(code):
        plain += code[at : mark.start()]
        at = mark.end()
        if mark.group() == "<error>":
            opened = len(plain)
        else:
            spans.append((opened, len(plain)))
    return plain + code[at:], tuple(spans)
