"""What does not count when proofs and statements are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.mining.normal import edit_distance, proof_key, proof_tokens
from training.mining.steps import split_steps

TOKENS = st.lists(st.sampled_from("abc"), max_size=12).map(tuple)


def by_table(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    row = list(range(len(b) + 1))
    for number, one in enumerate(a, start=1):
        above, row = row, [number]
        for place, other in enumerate(b, start=1):
            step = above[place - 1] + (one != other)
            row.append(min(above[place] + 1, row[-1] + 1, step))
    return row[-1]


@given(TOKENS, TOKENS)
def test_the_distance_is_levenshteins(a: tuple[str, ...], b: tuple[str, ...]) -> None:
    assert edit_distance(a, b) == by_table(a, b) == edit_distance(b, a)


def test_a_name_is_its_parts_and_a_symbol_is_one_token() -> None:
    assert proof_tokens("exact h.2 ▸ Nat.add_comm n 10") == (
        *("exact", "h", ".", "2", "▸", "Nat", ".", "add_comm", "n", "10"),
    )


def test_comments_and_white_space_make_no_other_proof() -> None:
    assert proof_key("", "by\n  simp  -- so\n") == proof_key("", "by simp /- or so -/")
    assert proof_key("", "by simp") != proof_key("def a := 1", "by simp")


@pytest.mark.parametrize(
    ("block", "steps"),
    [
        ("simp", ["simp"]),
        ("intro h\nexact h", ["intro h", "exact h"]),
        ("cases h with\n| inl a => simp\n| inr a => simp\ndone", None),
        ("constructor\n· simp\n  done\n· rfl", ["constructor", "· simp\n  done", "· rfl"]),
        ("rw [\na,\nb]\nrfl", ["rw [\na,\nb]", "rfl"]),
        ("simp\n<;> omega", ["simp\n<;> omega"]),
        ("-- why\nsimp\n\nrfl", ["-- why\nsimp", "rfl"]),
    ],
)
def test_steps_begin_at_the_first_column(block: str, steps: list[str] | None) -> None:
    expected = steps or ["cases h with\n| inl a => simp\n| inr a => simp", "done"]
    assert [text for _, text in split_steps(block)] == expected


@given(st.text("ab\n ·|[]", max_size=30))
def test_steps_are_the_whole_block(block: str) -> None:
    found = split_steps(block)
    ends = [start for start, _ in found[1:]] + [len(block)]
    assert all(block[a:b].rstrip() == text for (a, text), b in zip(found, ends, strict=True))
