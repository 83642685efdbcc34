"""Reads from Lean's messages what became of each proof in a document. Pure.

Only positive evidence counts: the message of our own command, at its own place, naming our own
theorem, with nothing wrong said about anything that belongs to the proof.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tools.lean.document import Lines, Section
from tools.lean.process.diagnostic import Diagnostic, Severity
from tools.lean.verdict import Status

PERMITTED_AXIOMS = frozenset({"propext", "Classical.choice", "Quot.sound"})

_AXIOMS = re.compile(
    r"'(?P<name>[^']+)' (?:does not depend on any axioms"
    r"|depends on axioms: \[(?P<axioms>[^\]]*)\])"
)
_SORRY_WARNING = re.compile(r"declaration uses ['`]sorry['`]")
_SYNTAX_ERROR = re.compile(r"(?:unexpected|expected|unterminated)\b")
_UNSOLVED = re.compile(r"(?:\A|\n)unsolved goals\b")
_TIME_RAN_OUT = re.compile(r"\(deterministic\) timeout|maximum number of heartbeats")
_MEMORY_RAN_OUT = re.compile(r"excessive memory consumption|deep recursion")


class Messages:
    """All that Lean said about one document, by place."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._sorted = sorted(diagnostics, key=lambda each: (each.line, each.column))
        self._lines = [each.line for each in self._sorted]

    def within(self, lines: Lines) -> list[Diagnostic]:
        """Return what was said about a range of lines, in the order of the places."""
        first = bisect_left(self._lines, lines.first)
        return self._sorted[first : bisect_right(self._lines, lines.last, first)]

    def syntax_error_within(self, lines: Lines) -> bool:
        """Whether Lean lost its way there: behind such a place it may read text as commands."""
        return any(
            each.severity is Severity.ERROR and _SYNTAX_ERROR.match(each.message)
            for each in self.within(lines)
        )


@dataclass(frozen=True, slots=True)
class Judgement:
    """What Lean's messages say about one proof."""

    status: Status
    complaints: tuple[Diagnostic, ...] = ()
    """The errors, or the warnings that make it incomplete, in the order of their places."""
    axioms: tuple[str, ...] = ()


def trusted_error(section: Section, said: Messages) -> Diagnostic | None:
    """Return the first error in header, prelude or the statement: not the proof's fault."""
    found = (error for lines in section.trusted for error in _errors(lines, said))
    return next(found, None)


def judge_section(section: Section, said: Messages) -> Judgement:
    """Judge one proof by all that Lean said about its document.

    This takes the trusted text for granted: see `trusted_error`. What the prelude or a helper
    declares under a name that is taken is no error in a namespace, but would be in a file: nothing
    is known then.
    """
    if not _unknown(section.hidden_names, said):
        return Judgement(Status.CRASHED)
    if errors := _errors(section.text, said):
        return Judgement(_status_of(errors), errors)
    if holes := _holes(section.text, said):
        return Judgement(Status.INCOMPLETE, holes)
    if not _unknown(section.unused_names, said):
        return Judgement(Status.CRASHED)
    if errors := _errors(section.check, said):
        return Judgement(Status.WRONG_STATEMENT, errors)
    return _judge_axioms(section, said)


def _unknown(names: Sequence[Lines], said: Messages) -> bool:
    """Whether Lean refused every command of these, each of which names something."""
    return all(_errors(lines, said) for lines in names)


def _judge_axioms(section: Section, said: Messages) -> Judgement:
    heard = tuple(
        each
        for each in said.within(section.axioms)
        if each.severity in (Severity.ERROR, Severity.INFORMATION)
    )
    evidence = [_axioms_of(section, each) for each in heard]
    if len(evidence) != 1 or evidence[0] is None:
        return Judgement(Status.CRASHED, heard)
    axioms = evidence[0]
    if "sorryAx" in axioms:
        return Judgement(Status.INCOMPLETE, axioms=axioms)
    if not PERMITTED_AXIOMS.issuperset(axioms):
        return Judgement(Status.BAD_AXIOMS, axioms=axioms)
    return Judgement(Status.PROVED, axioms=axioms)


def _axioms_of(section: Section, message: Diagnostic) -> tuple[str, ...] | None:
    """Return the axioms that a message gives for our check; None if it is no such message."""
    found = _AXIOMS.fullmatch(message.message.strip())
    if message.severity is not Severity.INFORMATION or found is None:
        return None
    if found["name"].rpartition(".")[2] != section.check_name:
        return None
    return tuple(found["axioms"].replace(",", " ").split()) if found["axioms"] else ()


def _status_of(errors: Sequence[Diagnostic]) -> Status:
    """Classify by the first error where a limit is concerned: what follows may come of it."""
    first = errors[0].message
    if _MEMORY_RAN_OUT.search(first):
        return Status.OUT_OF_MEMORY
    if _TIME_RAN_OUT.search(first):
        return Status.TIMEOUT
    if all(_UNSOLVED.search(error.message) for error in errors):
        return Status.INCOMPLETE
    return Status.LEAN_ERROR


def _errors(lines: Lines, said: Messages) -> tuple[Diagnostic, ...]:
    return tuple(each for each in said.within(lines) if each.severity is Severity.ERROR)


def _holes(lines: Lines, said: Messages) -> tuple[Diagnostic, ...]:
    return tuple(each for each in said.within(lines) if _SORRY_WARNING.search(each.message))
