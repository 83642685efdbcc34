"""Reads from Lean's messages what became of each proof in a document. Pure.

Only positive evidence counts: the message of our own command, at its own place, naming our own
theorem, with nothing wrong said about anything that belongs to the proof.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tools.lean.document import Document, Lines, Section
from tools.lean.process.diagnostic import Diagnostic, Severity
from tools.lean.verdict import Status

PERMITTED_AXIOMS = frozenset({"propext", "Classical.choice", "Quot.sound"})

_AXIOMS = re.compile(
    r"'(?P<name>[^']+)' (?:does not depend on any axioms"
    r"|depends on axioms: \[(?P<axioms>[^\]]*)\])"
)
_SORRY_WARNING = re.compile(r"declaration uses ['`]sorry['`]")
_UNSOLVED = re.compile(r"(?:\A|\n)unsolved goals\b")
_TIME_RAN_OUT = re.compile(r"\(deterministic\) timeout|maximum number of heartbeats")
_MEMORY_RAN_OUT = re.compile(r"excessive memory consumption|deep recursion")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What Lean's messages say about one proof."""

    status: Status
    complaints: tuple[Diagnostic, ...] = ()
    """The errors, or the warnings that make it incomplete, in the order of their places."""
    axioms: tuple[str, ...] = ()


def trusted_error(
    document: Document, section: Section, diagnostics: Iterable[Diagnostic]
) -> Diagnostic | None:
    """Return the first error in header, prelude or the statement: not the proof's fault."""
    lines = (document.trusted, section.target)
    return next((error for each in lines for error in _errors(each, diagnostics)), None)


def judge_section(section: Section, diagnostics: Sequence[Diagnostic]) -> Judgement:
    """Judge one proof by all that Lean said about its document.

    This takes the trusted text for granted: see `trusted_error`.
    """
    if errors := _errors(section.text, diagnostics):
        return Judgement(_status_of(errors), errors)
    if holes := _holes(section.text, diagnostics):
        return Judgement(Status.INCOMPLETE, holes)
    if errors := _errors(section.check, diagnostics):
        return Judgement(Status.WRONG_STATEMENT, errors)
    return _judge_axioms(section, diagnostics)


def _judge_axioms(section: Section, diagnostics: Sequence[Diagnostic]) -> Judgement:
    said = tuple(
        each
        for each in _within(section.axioms, diagnostics)
        if each.severity in (Severity.ERROR, Severity.INFORMATION)
    )
    evidence = [_axioms_of(section, each) for each in said]
    if len(evidence) != 1 or evidence[0] is None:
        return Judgement(Status.CRASHED, said)
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


def _errors(lines: Lines, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(each for each in _within(lines, diagnostics) if each.severity is Severity.ERROR)


def _holes(lines: Lines, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(
        each for each in _within(lines, diagnostics) if _SORRY_WARNING.search(each.message)
    )


def _within(lines: Lines, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    found = [each for each in diagnostics if each.line in lines]
    return tuple(sorted(found, key=lambda each: (each.line, each.column)))
