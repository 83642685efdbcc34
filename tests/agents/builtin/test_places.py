"""Edits find the tactic at an error, the block around it, and keep the rest of a script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.builtin.places import Edit, Place, behind_block, edited, rest_of_block, tactic_at

_CASES = "cases h with\n| inl a =>\n  right\n  exact a\n| inr b => left; exact b"


@pytest.mark.parametrize(
    ("code", "at", "tactic"),
    [
        ("omega", "omega", "omega"),
        ("intro x\nexact foo x y\nsimp", "foo", "exact foo x y"),
        ("constructor\n· simp at h\n  omega\n· rfl", "at h", "simp at h"),
        ("induction n <;> simp_all <;> omega", "simp_all", "simp_all"),
        ("have h : a = b := by omega\nsimp", "omega", "omega"),
        ("have h : a = b :=\n  foo a\n    b\nsimp", "foo", "have h : a = b :=\n  foo a\n    b"),
        (_CASES, "left", "left"),
        (_CASES, "exact b", "exact b"),
        ("first | foo | bar", "first", "first | foo | bar"),
        ("rcases h with a | b", "h with", "rcases h with a | b"),
        ("(try simp) <;> omega", "simp", "try simp"),
    ],
)
def test_the_tactic_at_an_error(code: str, at: str, tactic: str) -> None:
    place = tactic_at(code, code.index(at))
    assert code[place.start : place.end] == tactic


@pytest.mark.parametrize(
    ("code", "at", "rest"),
    [
        ("intro x\nsimp\nomega", "simp", "simp\nomega"),
        ("constructor\n· simp\n  omega\n· rfl", "simp", "simp\n  omega"),
        (_CASES, "right", "right\n  exact a"),
        (_CASES, "left", "left; exact b"),
    ],
)
def test_the_rest_of_a_block(code: str, at: str, rest: str) -> None:
    place = rest_of_block(code, code.index(at))
    assert code[place.start : place.end] == rest


def test_replacements_keep_their_column() -> None:
    code = "constructor\n· simp\n· rfl"
    at = code.index("simp")
    edit = Edit(Place(at, at + 4), ("intro x", "omega"))
    assert edited(code, [edit]) == "constructor\n· intro x\n  omega\n· rfl"


def test_a_replacement_between_other_tactics_is_bracketed() -> None:
    code = "induction n <;> simp <;> omega"
    at = code.index("simp")
    assert (
        edited(code, [Edit(Place(at, at + 4), ("a | b",))]) == "induction n <;> (a | b) <;> omega"
    )


def test_a_tactic_that_fills_its_line_is_deleted_with_it() -> None:
    code = "simp\nomega\nrfl"
    assert edited(code, [Edit(Place(5, 10), ())]) == "simp\nrfl"
    assert edited("a <;> b", [Edit(Place(6, 7), ())]) == "a <;> skip"


def test_lines_are_added_behind_the_block_that_a_mark_opens() -> None:
    code = "constructor\n· simp\n  omega\n· rfl"
    bullet = code.index("·")
    edit = behind_block(code, Place(bullet, bullet + 1))
    assert edited(code, [Edit(edit.place, ("x", "y"), edit.indent)]) == (
        "constructor\n· simp\n  omega\n  x\n  y\n· rfl"
    )


def test_an_empty_mark_stands_for_the_whole_script() -> None:
    edit = behind_block("  · simp\n  · rfl", Place(0, 0))
    assert edited("  · simp\n  · rfl", [Edit(edit.place, ("x",), edit.indent)]) == (
        "  · simp\n  · rfl\n  x"
    )


def test_of_edits_that_overlap_the_first_is_made() -> None:
    edits = [Edit(Place(0, 4), ("a",)), Edit(Place(2, 6), ("b",)), Edit(Place(8, 9), ("c",))]
    assert edited("xxxxxx\n yy", edits).startswith("(a)xx")


_TEXT = st.text(alphabet="ab ·|=><;>()\nby", max_size=60)


@given(_TEXT, st.integers(0, 60))
def test_places_lie_in_any_text(code: str, offset: int) -> None:
    for place in (tactic_at(code, offset), rest_of_block(code, min(offset, len(code)))):
        assert 0 <= place.start <= place.end <= len(code)
