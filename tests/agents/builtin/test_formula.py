"""Propositions are read down to their atoms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.builtin.formula import Form, Formula, Variable, free_words, parse_formula


def _written(formula: Formula) -> str:
    """Write a formula with all its brackets."""
    if not formula.parts:
        return formula.text
    names = " ".join(each.name for each in formula.bound)
    parts = " ".join(f"[{_written(part)}]" for part in formula.parts)
    return f"{formula.form.value}{names} {parts}"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("p ∧ q", "∧ [p] [q]"),
        ("p → q → r", "→ [p] [→ [q] [r]]"),
        ("p → q ↔ r", "↔ [→ [p] [q]] [r]"),
        ("p ∨ q ∧ r", "∨ [p] [∧ [q] [r]]"),
        ("¬p ∧ q", "∧ [¬ [p]] [q]"),
        ("¬¬(p ∧ q)", "¬ [¬ [∧ [p] [q]]]"),
        ("∀ x y, P x → Q y", "∀x y [→ [P x] [Q y]]"),
        ("(∀ x, P x) → q", "→ [∀x [P x]] [q]"),
        ("¬∃ b, ∀ x, R b x ↔ ¬R x x", "¬ [∃b [∀x [↔ [R b x] [¬ [R x x]]]]]"),
        ("a + b = b + a", "= [a + b] [b + a]"),
        ("f (fun x => x = x) = 1 ∧ p", "∧ [= [f (fun x => x = x)] [1]] [p]"),
        ("(a, b) = (c, d)", "= [(a, b)] [(c, d)]"),
        ("0 ≤ a", "< [0] [a]"),
        ("a ∈ xs", "a ∈ xs"),
    ],
)
def test_connectives_bind_as_in_lean(text: str, written: str) -> None:
    assert _written(parse_formula(text)) == written


def test_bound_variables_keep_their_types() -> None:
    formula = parse_formula("∃ (γ : Type) (s i : α → γ), P s")
    assert formula.bound == (
        Variable("γ", "Type"),
        Variable("s", "α → γ"),
        Variable("i", "α → γ"),
    )
    assert parse_formula("∃ n : Nat, n = n").bound == (Variable("n", "Nat"),)


def test_a_quantifier_without_variables_is_an_atom() -> None:
    assert parse_formula("∀ , p").form is Form.ATOM


def test_the_head_of_an_application_is_its_predicate() -> None:
    assert parse_formula("Path R a b").head == "Path"
    assert parse_formula("(a, b) = c").head == ""


def test_free_words_hold_the_first_part_of_dotted_ones() -> None:
    assert free_words("t.size + n") == {"t.size", "t", "n"}


@given(st.text(alphabet="pq xy()∧∨→↔¬∀∃,=<:⟨⟩[]∘funif=> \n", max_size=60))
def test_any_text_is_some_formula(text: str) -> None:
    formula = parse_formula(text)
    assert formula.text in text
    assert bool(formula.parts) == (formula.form is not Form.ATOM)
