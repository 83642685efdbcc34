"""What Lean said becomes a status: only evidence at its own place counts, and all of it."""

import pytest

from tools.lean.document import Lines, Section
from tools.lean.judgement import Judgement, Messages, judge_section, trusted_error
from tools.lean.process.diagnostic import Diagnostic, Severity
from tools.lean.text.mapped import MappedText
from tools.lean.verdict import Status

CHECK = "_check_ab_0"
CLEAN = f"'{CHECK}' does not depend on any axioms"


def said(
    message: str, line: int, severity: Severity = Severity.ERROR, column: int = 0
) -> Diagnostic:
    return Diagnostic(severity, line, column, line, column + 1, message)


def info(message: str, line: int = 11) -> Diagnostic:
    return said(message, line, Severity.INFORMATION)


def section(unused: tuple[Lines, ...] = (), hidden: tuple[Lines, ...] = ()) -> Section:
    """Header 1, prelude 2, target 3, proof 4–8, name of either kind 9, check 10, axioms 11."""
    return Section(
        proof=MappedText.own("theorem t : True := trivial"),
        trusted=(Lines(1, 1), Lines(2, 2), Lines(3, 3)),
        text=Lines(4, 8),
        text_line=5,
        unused_names=unused,
        hidden_names=hidden,
        check=Lines(10, 10),
        axioms=Lines(11, 11),
        check_name=CHECK,
    )


def judged(*diagnostics: Diagnostic, **names: tuple[Lines, ...]) -> Judgement:
    return judge_section(section(**names), Messages(diagnostics))


@pytest.mark.parametrize(
    ("message", "axioms"),
    [
        (CLEAN, ()),
        (f"'{CHECK}' depends on axioms: [propext]", ("propext",)),
        (
            f"'{CHECK}' depends on axioms: [propext,\n Classical.choice,\n Quot.sound]",
            ("propext", "Classical.choice", "Quot.sound"),
        ),
        (f"'_group_ab_0.{CHECK}' does not depend on any axioms", ()),
    ],
)
def test_the_axiom_line_of_the_check_is_evidence(message: str, axioms: tuple[str, ...]) -> None:
    assert judged(info(message)) == Judgement(Status.PROVED, axioms=axioms)


@pytest.mark.parametrize(
    "diagnostics",
    [
        (),
        (info(CLEAN, line=10),),
        (info(CLEAN, line=12),),
        (info(CLEAN, line=5),),
        (said(CLEAN, 11, Severity.WARNING),),
        (said(CLEAN, 11, Severity.HINT),),
        (info("'other' does not depend on any axioms"),),
        (info(f"'{CHECK}x' does not depend on any axioms"),),
        (info(f"{CLEAN} at all"),),
        (info(f"so {CLEAN}"),),
        (info(f"'{CHECK}' depends on axioms"),),
        (info(CLEAN), info(CLEAN)),
        (info(CLEAN), info("another word")),
        (info(CLEAN), said("unknown command", 11)),
        (said("unknown constant", 11),),
    ],
    ids=str,
)
def test_anything_but_that_one_line_is_no_evidence(diagnostics: tuple[Diagnostic, ...]) -> None:
    assert judged(*diagnostics).status is Status.CRASHED


@pytest.mark.parametrize("axiom", ["cheat", "Lean.ofReduceBool", "Lean.trustCompiler", "propext2"])
def test_other_axioms_are_not_permitted(axiom: str) -> None:
    found = judged(info(f"'{CHECK}' depends on axioms: [propext, {axiom}]"))

    assert found == Judgement(Status.BAD_AXIOMS, axioms=("propext", axiom))


def test_a_hidden_hole_is_an_axiom() -> None:
    found = judged(info(f"'{CHECK}' depends on axioms: [cheat, sorryAx]"))

    assert found.status is Status.INCOMPLETE


@pytest.mark.parametrize("line", range(4, 9))
def test_an_error_anywhere_in_the_proof_outweighs_the_evidence(line: int) -> None:
    assert judged(said("bad", line), info(CLEAN)).status is Status.LEAN_ERROR


@pytest.mark.parametrize("line", [3, 9, 12])
def test_an_error_elsewhere_is_somebody_elses(line: int) -> None:
    assert judged(said("bad", line), info(CLEAN)).status is Status.PROVED


@pytest.mark.parametrize("quote", ["'", "`"])
def test_a_warning_of_a_hole_outweighs_the_evidence(quote: str) -> None:
    warning = said(f"declaration uses {quote}sorry{quote}", 6, Severity.WARNING)

    found = judged(warning, info(CLEAN))

    assert found == Judgement(Status.INCOMPLETE, (warning,))


def test_a_check_that_lean_refuses_means_another_statement() -> None:
    refused = said("type mismatch", 10)

    assert judged(refused, info(CLEAN)) == Judgement(Status.WRONG_STATEMENT, (refused,))


@pytest.mark.parametrize("whose", ["unused", "hidden"])
def test_a_helper_or_declaration_whose_name_is_taken_leaves_the_matter_open(whose: str) -> None:
    names = {whose: (Lines(9, 9),)}

    assert judged(info(CLEAN), **names).status is Status.CRASHED
    assert judged(said("unknown", 9), info(CLEAN), **names).status is Status.PROVED


@pytest.mark.parametrize(
    ("messages", "status"),
    [
        (["unsolved goals\n⊢ False"], Status.INCOMPLETE),
        (["unsolved goals\n⊢ False", "unsolved goals\n⊢ True"], Status.INCOMPLETE),
        (["unsolved goals\n⊢ False", "unknown identifier"], Status.LEAN_ERROR),
        (["(deterministic) timeout at `whnf`"], Status.TIMEOUT),
        (["maximum number of heartbeats (200000) has been reached"], Status.TIMEOUT),
        (["(deterministic) timeout at `whnf`", "unknown identifier"], Status.TIMEOUT),
        (["unknown identifier", "(deterministic) timeout at `whnf`"], Status.LEAN_ERROR),
        (["(kernel) deep recursion detected"], Status.OUT_OF_MEMORY),
        (["(kernel) excessive memory consumption detected"], Status.OUT_OF_MEMORY),
    ],
)
def test_errors_are_told_apart(messages: list[str], status: Status) -> None:
    errors = [said(message, 5, column=at) for at, message in enumerate(messages)]

    assert judged(*reversed(errors), info(CLEAN)) == Judgement(status, tuple(errors))


@pytest.mark.parametrize("line", [1, 2, 3])
def test_an_error_in_the_trusted_text_is_not_the_proofs(line: int) -> None:
    error = said("unknown", line)

    assert trusted_error(section(), Messages([error, said("bad", 5)])) == error


def test_the_targets_own_hole_is_no_error() -> None:
    hole = said("declaration uses `sorry`", 3, Severity.WARNING)

    assert trusted_error(section(), Messages([hole])) is None
    assert judged(hole, info(CLEAN)).status is Status.PROVED


def test_messages_are_found_by_their_line_in_the_order_of_their_places() -> None:
    late, early, other = said("b", 5, column=9), said("a", 5, column=1), said("c", 7)

    assert Messages([other, late, early]).within(Lines(4, 6)) == [early, late]
