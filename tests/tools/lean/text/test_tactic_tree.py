"""A tactic block as a tree: what may be closed earlier, and what is left then."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.lean.text.tactic_tree import closed, parse_block, places, trying

BLOCKS = (
    "intro h\nexact h",
    "constructor\n· intro h\n  exact h.1\n· exact h",
    "induction n with\n| zero => rfl\n| succ n ih =>\n  simp\n  omega",
    "have h2 : p := by\n  simp\n  exact h\nexact h2",
    "have h2 : p := by simp\nexact h2",
    "rcases h with h | h\n· exact Or.inr h\n· by_cases k : p\n  · simp [k]\n  · exact absurd h k",
    "match h with\n| .inl a => exact a\n| .inr b =>\n  cases b\n  rfl",
    "calc a = b := by simp\n  _ = c := by omega",
    "refine ⟨1, ?_⟩ <;>\n  simp",
    "cases h with\n| a | b => rfl",
    "have h := foo (x := by simp) y\nexact h",
)


@pytest.mark.parametrize("text", BLOCKS)
def test_nothing_taken_leaves_the_block_as_it_is(text: str) -> None:
    assert closed(parse_block(text), "auto", ()) == text


@pytest.mark.parametrize(
    ("text", "taken", "left"),
    [
        (BLOCKS[0], "closed 1 here", "auto"),
        (BLOCKS[1], "closed 5 all", "constructor\nall_goals auto"),
        (BLOCKS[1], "closed 4 here", "constructor\n· intro h\n  exact h.1\n· auto"),
        (BLOCKS[2], "closed 1 each", "induction n <;> auto"),
        (
            BLOCKS[2],
            "closed 3 here",
            "induction n with\n| zero => rfl\n| succ n ih => auto",
        ),
        (BLOCKS[3], "closed 2 here", "have h2 : p := by auto\nexact h2"),
        (BLOCKS[4], "closed 2 here", "have h2 : p := by auto\nexact h2"),
    ],
)
def test_what_is_closed_early_is_not_spelled(text: str, taken: str, left: str) -> None:
    assert taken in places(parse_block(text))
    assert closed(parse_block(text), "auto", {taken}) == left


@pytest.mark.parametrize("text", BLOCKS)
def test_every_place_that_is_tried_shortens_or_replaces_something(text: str) -> None:
    block = parse_block(text)
    for place in places(block):
        shorter = closed(block, "auto", {place})
        assert shorter != text
        assert shorter.count("(") == shorter.count(")")


def test_it_is_tried_before_every_step_and_for_all_cases_alike() -> None:
    assert set(places(parse_block(BLOCKS[2]))) == {
        "closed 1 here",
        "closed 1 each",
        "closed 2 here",
        "closed 3 here",
        "closed 4 here",
    }


def test_behind_a_step_that_the_closing_tactic_takes_itself_it_is_not_tried_again() -> None:
    block = parse_block("intro h\nunfold f\nsimp\nrfl")
    assert places(block) == ("closed 1 here", "closed 4 here")


def test_one_proof_tries_all_of_them() -> None:
    assert trying(parse_block("simp\nexact h"), "auto") == (
        'first\n  | (auto; done; trace "closed 1 here")\n'
        "  | (simp\n"
        '     first\n       | (auto; done; trace "closed 2 here")\n'
        "       | (exact h))"
    )


@given(st.text("abc·| =>\n(with)", max_size=60))
def test_any_text_is_a_block(text: str) -> None:
    block = parse_block(text)
    assert trying(block, "auto")
    for place in places(block):
        closed(block, "auto", {place})
