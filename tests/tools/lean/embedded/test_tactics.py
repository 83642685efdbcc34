"""Every tactic that the embedded Lean promises works, and refuses what it must refuse."""

import re

import pytest

from tests.tools.lean.embedded.conftest import CheckTexts
from tests.tools.lean.embedded.tactic_cases import PROOFS, REFUSALS, Case

PROMISED = """
    intro intros exact apply refine constructor left right cases rcases obtain rintro induction
    exists rw simp simp_all simpa rfl decide assumption contradiction exfalso by_cases have let
    show suffices calc specialize generalize unfold split subst injection funext ext congr trivial
    exact? rename_i revert clear change conv case next first try repeat all_goals any_goals <;> ·
    omega ac_rfl
""".split()


def _without_tactic(case: Case) -> str:
    """Return the text with a word in the tactic's place that no tactic is called."""
    statement, proof = case.text.rsplit(":= by", 1)
    word = rf"(?<![\w.]){re.escape(case.tactic)}(?!\w)"
    return f"{statement}:= by{re.sub(word, ' no_such_tactic ', proof)}"


@pytest.fixture(scope="module")
def errors_of_proofs(check_texts: CheckTexts) -> list[list[str]]:
    return check_texts([case.text for case in PROOFS])


@pytest.fixture(scope="module")
def errors_of_refusals(check_texts: CheckTexts) -> list[list[str]]:
    return check_texts([case.text for case in REFUSALS])


@pytest.fixture(scope="module")
def errors_without_tactic(check_texts: CheckTexts) -> list[list[str]]:
    return check_texts([_without_tactic(case) for case in PROOFS])


def _names(cases: tuple[Case, ...]) -> list[str]:
    return [f"{case.tactic}-{number}" for number, case in enumerate(cases)]


@pytest.mark.parametrize("number", range(len(PROOFS)), ids=_names(PROOFS))
def test_the_tactic_proves(number: int, errors_of_proofs: list[list[str]]) -> None:
    assert errors_of_proofs[number] == []


@pytest.mark.parametrize("number", range(len(PROOFS)), ids=_names(PROOFS))
def test_nothing_proves_without_the_tactic(
    number: int, errors_without_tactic: list[list[str]]
) -> None:
    assert errors_without_tactic[number] != []


@pytest.mark.parametrize(
    "number", range(len(REFUSALS)), ids=[f"{r.tactic}-{n}" for n, r in enumerate(REFUSALS)]
)
def test_the_tactic_refuses_with_a_reason(number: int, errors_of_refusals: list[list[str]]) -> None:
    assert any(REFUSALS[number].message in error for error in errors_of_refusals[number])


def test_every_promised_tactic_has_a_proof() -> None:
    assert set(PROMISED) <= {case.tactic for case in PROOFS}


@pytest.mark.parametrize("case", PROOFS, ids=_names(PROOFS))
def test_the_proof_uses_the_tactic(case: Case) -> None:
    assert _without_tactic(case) != case.text
