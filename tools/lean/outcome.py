"""One proof's part of what Lean said, in positions of the proof's own text. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tools.lean.document import Document, Section
from tools.lean.judgement import Judgement, Messages, judge_section, trusted_error
from tools.lean.process.diagnostic import Diagnostic, Severity
from tools.lean.verdict import Status

_UNSOLVED = "unsolved goals\n"


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that Lean said against a proof."""

    start: int
    """Offset in the proof's text; one outside it concerns our own text around the proof."""
    end: int
    message: str
    goal: str | None
    """The goals before this place, where the message holds them or Lean was asked."""
    line: int
    """1-based line in the document."""
    column: int
    """0-based column in the document, in code points."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one proof."""

    status: Status
    complaints: tuple[Complaint, ...] = ()
    axioms: tuple[str, ...] = ()
    statement_error: str | None = None
    """What Lean says against the trusted text itself; then the status means nothing."""
    elapsed_s: float = 0.0
    """Wall-clock seconds of Lean, as this proof's equal share of its document."""
    traces: tuple[str, ...] = ()
    """What the proof itself had Lean say."""

    @property
    def wants_goals(self) -> bool:
        """Whether some complaint lacks the goals before it."""
        return any(complaint.goal is None for complaint in self.complaints)

    def with_goals(self, goals: Sequence[str | None]) -> "Outcome":
        """Return the same outcome with the goals of its complaints filled in, in order."""
        filled = tuple(
            replace(complaint, goal=goal)
            for complaint, goal in zip(self.complaints, goals, strict=True)
        )
        return replace(self, complaints=filled)


def outcome_of(document: Document, section: Section, said: Messages, elapsed_s: float) -> Outcome:
    """Return what Lean said about one proof of a document."""
    if error := trusted_error(section, said):
        complaint = document.without_our_names(error.message)
        return Outcome(Status.CRASHED, statement_error=complaint, elapsed_s=elapsed_s)
    judgement = judge_section(section, said)
    return Outcome(
        judgement.status,
        _complaints(document, section, judgement),
        judgement.axioms,
        elapsed_s=elapsed_s,
        traces=tuple(
            each.message.strip()
            for each in said.within(section.text)
            if each.severity is Severity.INFORMATION
        ),
    )


def goal_in(message: str) -> str | None:
    """Return the goals that an error message itself shows; None where it shows none."""
    if message.startswith(_UNSOLVED):
        return message.removeprefix(_UNSOLVED)
    turnstile = message.find("⊢")
    if turnstile < 0:
        return None
    blank_line = message.rfind("\n\n", 0, turnstile)
    return message[blank_line + 2 :] if blank_line >= 0 else None


def _complaints(
    document: Document, section: Section, judgement: Judgement
) -> tuple[Complaint, ...]:
    base = document.index.offset(section.text_line, 0)
    return tuple(_complaint(document, base, each) for each in judgement.complaints)


def _complaint(document: Document, base: int, said: Diagnostic) -> Complaint:
    message = document.without_our_names(said.message)
    return Complaint(
        start=document.index.offset(said.line, said.column) - base,
        end=document.index.offset(said.end_line, said.end_column) - base,
        message=message,
        goal=goal_in(message),
        line=said.line,
        column=said.column,
    )
