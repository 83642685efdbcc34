"""Recursion, types, classes, notation: what a problem's prelude or a proof may define."""

import pytest

from tests.tools.lean.embedded.conftest import CheckTexts
from tests.tools.lean.embedded.texts import ids, read

ACCEPTED = read("recursion") + read("types") + read("notation")
REFUSED = read("refused_definitions")
EVALUATED_BY_THE_KERNEL = (
    "Nat.succ Nat.add Nat.sub Nat.mul Nat.div Nat.mod Nat.gcd Nat.beq Nat.ble Nat.land Nat.lor "  # noqa: SIM905
    "Nat.xor Nat.shiftLeft Nat.shiftRight Nat.pow Nat.log2 Char.ofNat String.ofList".split()
)


@pytest.fixture(scope="module")
def errors(check_texts: CheckTexts) -> list[list[str]]:
    return check_texts([text.lean for text in ACCEPTED])


@pytest.fixture(scope="module")
def errors_of_refused(check_texts: CheckTexts) -> list[list[str]]:
    return check_texts([text.lean for text in REFUSED])


@pytest.mark.parametrize("number", range(len(ACCEPTED)), ids=ids(ACCEPTED))
def test_the_definition_is_accepted(number: int, errors: list[list[str]]) -> None:
    assert errors[number] == []


@pytest.mark.parametrize("number", range(len(REFUSED)), ids=ids(REFUSED))
def test_the_definition_is_refused_with_a_reason(
    number: int, errors_of_refused: list[list[str]]
) -> None:
    assert any(REFUSED[number].reason in error for error in errors_of_refused[number])


def test_no_name_that_the_kernel_evaluates_is_free(check_texts: CheckTexts) -> None:
    """A proof could otherwise declare it with another meaning than the kernel gives it."""
    names = EVALUATED_BY_THE_KERNEL
    errors = check_texts([f"opaque _root_.{name} : Nat" for name in names])
    taken = [any("already been declared" in error for error in found) for found in errors]
    assert [name for name, is_taken in zip(names, taken, strict=True) if not is_taken] == []
