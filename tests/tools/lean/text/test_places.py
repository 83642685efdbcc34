"""Tactics are found by line ends, separators and brackets."""

from hypothesis import given
from hypothesis import strategies as st

from tools.lean.text.places import tactic_ends, tactic_starts


def _starts(text: str, at: str) -> list[str]:
    """Return the text from each start on, for an error at the first place of `at`."""
    return [text[start:].split("\n")[0] for start in tactic_starts(text, text.index(at))]


def test_a_tactic_ends_with_its_line_and_before_a_semicolon() -> None:
    text = "by\n  intro h; simp\n  exact h"
    assert [text[:end].split()[-1] for end in tactic_ends(text)] == ["by", "h", "simp", "h"]


def test_a_line_that_ends_inside_brackets_ends_no_tactic() -> None:
    text = "exact foo (a\n  b)\nrfl"
    assert [text[:end] for end in tactic_ends(text)] == ["exact foo (a\n  b)", text]


def test_comments_end_nothing() -> None:
    text = "intro h -- then; this\nexact h"
    assert [text[:end] for end in tactic_ends(text)] == ["intro h", text]


def test_the_nearest_start_comes_first() -> None:
    text = "by\n  constructor\n  · intro x; exact (foo\n      bar)"
    assert _starts(text, "bar")[:3] == ["bar)", "foo", "exact (foo"]


@given(st.text(), st.integers(0, 200))
def test_any_text_has_places_within_it(text: str, offset: int) -> None:
    assert all(0 < end <= len(text) for end in tactic_ends(text))
    assert all(0 < start <= offset for start in tactic_starts(text, offset))
