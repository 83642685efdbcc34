"""A problem as the Lean text that a model is shown."""

import pytest

from agents.statement import formal
from benchmarks.problem import Problem

TYPE = "theorem t : 1 = 1"


@pytest.mark.parametrize(
    "ending", ["", " :=", " := by", " := sorry", " := by sorry", " := by\n  sorry\n", ":=\nsorry"]
)
def test_any_ending_becomes_the_styles_own(ending: str) -> None:
    problem = Problem("x", TYPE + ending)
    assert formal(problem, ":= by", doc_comment=False) == f"{TYPE} := by"


def test_a_name_that_ends_like_an_ending_is_kept() -> None:
    problem = Problem("x", "theorem t : standby")
    assert formal(problem, ":= by", doc_comment=False) == "theorem t : standby := by"


def test_an_equation_within_the_statement_is_kept() -> None:
    statement = "theorem t : let x := by exact 1; x = 1 := by sorry"
    shown = formal(Problem("x", statement), ":= by", doc_comment=False)
    assert shown == "theorem t : let x := by exact 1; x = 1 := by"


def test_the_header_and_the_prelude_come_first() -> None:
    problem = Problem("x", TYPE, header="import Mathlib\n", prelude="def a := 1")
    assert formal(problem, ":= by", doc_comment=True) == (
        f"import Mathlib\n\ndef a := 1\n\n{TYPE} := by"
    )


def test_the_words_are_a_doc_comment_where_the_style_wants_one() -> None:
    problem = Problem("x", TYPE, informal="One is one. -/ Really.")
    shown = formal(problem, ":= by", doc_comment=True)
    assert shown == f"/-- One is one. - / Really. -/\n{TYPE} := by"
    assert formal(problem, ":= by", doc_comment=False) == f"{TYPE} := by"


def test_a_statement_with_a_doc_comment_gets_no_second_one() -> None:
    problem = Problem("x", f"/-- One. -/\n{TYPE}", informal="One.")
    assert formal(problem, ":= by", doc_comment=True).count("/--") == 1
