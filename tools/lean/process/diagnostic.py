"""Lean's messages as values, with positions in the project's convention.

This is the one place that converts positions: the language server counts UTF-16 units from line 0,
`lean --json` counts code points from line 1. Here lines are 1-based, columns 0-based code points.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How bad Lean says it is."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"
    HINT = "hint"


_LSP_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFORMATION, Severity.HINT)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message of Lean: plain, whole text, and the span it is about."""

    severity: Severity
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    source: str = ""


class Lines:
    """The lines of one text, for conversion of columns."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    def from_utf16(self, line: int, units: int) -> tuple[int, int]:
        """Convert a 0-based line and UTF-16 column to a 1-based line and code-point column."""
        text = self._line(line)
        if text.isascii():
            return line + 1, units
        prefix = text.encode("utf-16-le")[: 2 * units]
        return line + 1, len(prefix.decode("utf-16-le", "replace"))

    def to_utf16(self, line: int, column: int) -> tuple[int, int]:
        """Convert a 1-based line and code-point column to a 0-based line and UTF-16 column."""
        text = self._line(line - 1)
        if text.isascii():
            return line - 1, column
        return line - 1, len(text[:column].encode("utf-16-le")) // 2

    def _line(self, index: int) -> str:
        return self._lines[index] if 0 <= index < len(self._lines) else ""


def from_lsp(raw: dict[str, Any], lines: Lines) -> Diagnostic:
    """Convert one diagnostic of the language server; its span is the full one where given."""
    span = raw.get("fullRange") or raw["range"]
    start, end = span["start"], span["end"]
    return Diagnostic(
        _LSP_SEVERITIES[raw.get("severity", 1) - 1],
        *lines.from_utf16(start["line"], start["character"]),
        *lines.from_utf16(end["line"], end["character"]),
        raw["message"],
        raw.get("source") or "",
    )


def from_json(raw: dict[str, Any]) -> Diagnostic:
    """Convert one message of `lean --json`, which already counts in code points."""
    start = raw["pos"]
    end = raw.get("endPos") or start
    return Diagnostic(
        Severity(raw["severity"]),
        start["line"],
        start["column"],
        end["line"],
        end["column"],
        raw["data"],
        "Lean 4",
    )
