"""Lean's complaints about one proof, at places of the proof's own text."""

import pytest

from tests.tools.lean.test_document import NONCE, proof
from tools.lean.document import compose
from tools.lean.judgement import Messages
from tools.lean.outcome import Complaint, Outcome, goal_in, outcome_of
from tools.lean.process.diagnostic import Diagnostic, Severity
from tools.lean.verdict import Status

DOCUMENT = compose("open Nat", [proof("a"), proof("b", before="theorem h : True := x\n")], NONCE)


def error(message: str, line: int, column: int, end: tuple[int, int]) -> Diagnostic:
    return Diagnostic(Severity.ERROR, line, column, *end, message)


def test_a_complaint_is_placed_in_the_proofs_own_text() -> None:
    section = DOCUMENT.sections[1]
    line = section.text_line
    messages = Messages([error("unknown identifier `x`", line, 20, (line, 21))])

    outcome = outcome_of(DOCUMENT, section, messages, 0.5)

    (complaint,) = outcome.complaints
    assert section.proof.text[complaint.start : complaint.end] == "x"
    assert (outcome.status, outcome.elapsed_s) == (Status.LEAN_ERROR, 0.5)
    assert (complaint.line, complaint.column) == (line, 20)


def test_a_complaint_behind_the_text_lies_behind_it() -> None:
    section = DOCUMENT.sections[1]
    line = section.text.last
    messages = Messages([error("unexpected `end`", line, 0, (line, 3))])

    (complaint,) = outcome_of(DOCUMENT, section, messages, 0).complaints

    assert complaint.start >= len(section.proof.text)


def test_an_error_in_trusted_text_is_told_as_such() -> None:
    messages = Messages([error("unknown namespace", 1, 5, (1, 8))])

    for section in DOCUMENT.sections:
        assert outcome_of(DOCUMENT, section, messages, 0).statement_error == "unknown namespace"


def test_the_names_of_our_namespaces_do_not_show() -> None:
    section = DOCUMENT.sections[0]
    line = section.text_line
    messages = Messages([error(f"unknown `_proof_{NONCE}_0.h`", line, 0, (line, 1))])

    assert outcome_of(DOCUMENT, section, messages, 0).complaints[0].message == "unknown `h`"


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("unsolved goals\nn : Nat\n⊢ n = 1", "n : Nat\n⊢ n = 1"),
        ("Tactic `rfl` failed\n\nn : Nat\n⊢ n = 1", "n : Nat\n⊢ n = 1"),
        ("Tactic failed\n\nNote: x\n\n⊢ False", "⊢ False"),
        ("unknown identifier `x`", None),
        ("type mismatch ⊢", None),
        ("", None),
    ],
)
def test_the_goals_that_a_message_shows_are_found(message: str, goal: str | None) -> None:
    assert goal_in(message) == goal


def test_goals_are_filled_in_where_they_were_lacking() -> None:
    lacking = Outcome(
        Status.LEAN_ERROR, (Complaint(0, 1, "a", None, 1, 0), Complaint(2, 3, "b", "⊢ q", 1, 2))
    )

    filled = lacking.with_goals(["⊢ p", "⊢ q"])

    assert lacking.wants_goals
    assert not filled.wants_goals
    assert [complaint.goal for complaint in filled.complaints] == ["⊢ p", "⊢ q"]
