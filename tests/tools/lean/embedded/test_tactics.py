"""Every tactic that the embedded Lean promises works, and refuses what it must refuse."""

import re

import pytest

from tests.tools.lean.embedded.conftest import CheckTexts
from tests.tools.lean.embedded.texts import Text, ids, read

FILES = ["introduction", "closing", "building", "cases", "rewriting", "control", "reasoning"]
PROOFS = [text for name in FILES for text in read(name)]
REFUSED = read("refused_proofs")
PROMISED = set(
    "intro intros exact apply refine constructor left right cases rcases obtain rintro induction "  # noqa: SIM905
    "exists rw simp simp_all simpa rfl decide assumption contradiction exfalso by_cases have let "
    "show suffices calc specialize generalize unfold split subst injection funext ext congr "
    "trivial exact? rename_i revert clear change conv case next first try repeat all_goals "
    "any_goals <;> · omega ac_rfl grind".split()
)


@pytest.fixture(scope="module")
def errors(check_texts: CheckTexts) -> list[list[str]]:
    return check_texts([text.lean for text in PROOFS])


@pytest.fixture(scope="module")
def errors_without_tactic(check_texts: CheckTexts) -> list[list[str]]:
    return check_texts([_without_tactic(text) for text in PROOFS])


@pytest.fixture(scope="module")
def errors_of_refused(check_texts: CheckTexts) -> list[list[str]]:
    return check_texts([text.lean for text in REFUSED])


def _without_tactic(text: Text) -> str:
    """Put a word that no tactic is called by into the tactic's place."""
    statement, proof = text.lean.rsplit(":= by", 1)
    word = rf"(?<![\w.]){re.escape(text.about)}(?!\w)"
    return f"{statement}:= by{re.sub(word, ' no_such_tactic ', proof)}"


@pytest.mark.parametrize("number", range(len(PROOFS)), ids=ids(PROOFS))
def test_the_tactic_proves(number: int, errors: list[list[str]]) -> None:
    assert errors[number] == []


@pytest.mark.parametrize("number", range(len(PROOFS)), ids=ids(PROOFS))
def test_nothing_proves_without_it(number: int, errors_without_tactic: list[list[str]]) -> None:
    assert _without_tactic(PROOFS[number]) != PROOFS[number].lean
    assert errors_without_tactic[number] != []


@pytest.mark.parametrize("number", range(len(REFUSED)), ids=ids(REFUSED))
def test_the_tactic_refuses_with_a_reason(number: int, errors_of_refused: list[list[str]]) -> None:
    assert any(REFUSED[number].reason in error for error in errors_of_refused[number])


def test_every_promised_tactic_has_a_proof() -> None:
    assert {text.about for text in PROOFS} >= PROMISED
