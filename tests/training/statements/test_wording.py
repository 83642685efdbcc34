"""Statements worded anew: the same meaning, other names, binders and forms."""

import random
from pathlib import Path

import pytest

from training.statements.fact_files import wordings_in
from training.statements.forms import as_methods
from training.statements.wording import filled, reworded

TREE = {"size": "Tree", "mirror": "Tree", "plus": "Tree"}


@pytest.mark.parametrize(
    ("written", "method"),
    [
        ("size (mirror t) = size t", "t.mirror.size = t.size"),
        ("plus (plus a b) c", "(a.plus b).plus c"),
        ("f (size t)", "f t.size"),
        ("plus (.s a) b", "Tree.plus (.s a) b"),
        ("simp [size, mirror]", "simp [Tree.size, Tree.mirror]"),
        (
            "def size : Tree → Nat\n  | .node l _ => size l",
            "def Tree.size : Tree → Nat\n  | .node l _ => l.size",
        ),
    ],
)
def test_functions_become_methods_of_their_type(written: str, method: str) -> None:
    assert as_methods(written, TREE) == method


def test_a_slot_repeats_what_was_drawn_for_its_name() -> None:
    first, second = filled(random.Random(3), "«k:2..9» + «o:a|b»", "«k» «o»")
    assert second == first.replace(" +", "")


def test_names_change_alike_in_claim_prelude_and_scripts() -> None:
    prelude = "def total : List Nat → Nat\n  | [] => 0\n  | x :: xs => x + total xs"
    for seed in range(20):
        draft = reworded(
            random.Random(seed),
            "(xs : List Nat) : total xs = total xs",
            "simp [total]",
            prelude=prelude,
        )
        name = draft.prelude.split()[1]
        assert f"{name} " in draft.claim
        assert draft.scripts[0].endswith(f"simp [{name}]")


def test_moved_binders_are_introduced() -> None:
    drafts = [
        reworded(random.Random(seed), "(p q : Prop) (h : p) : p", "exact h") for seed in range(60)
    ]
    moved = [draft for draft in drafts if "→" in draft.claim]
    assert moved
    assert all(draft.scripts[0].startswith("intro ") for draft in moved)
    assert all(
        not draft.scripts[0].startswith("intro ") for draft in drafts if "(h :" in draft.claim
    )


def test_a_file_of_facts_gives_each_claim_its_declarations_and_proofs(tmp_path: Path) -> None:
    path = tmp_path / "facts.txt"
    path.write_text(
        "-- prelude\ndef one := 1\n-- claim\n: one = 1\n-- script\nrfl\n-- script\nsimp [one]\n"
    )
    (wording,) = wordings_in(path)
    assert (wording.text, wording.prelude) == (": one = 1", "def one := 1")
    assert wording.scripts == ("rfl", "simp [one]")


def test_a_file_that_begins_with_anything_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "facts.txt"
    path.write_text(": 1 = 1\n")
    with pytest.raises(ValueError, match="begin it with `-- claim`"):
        wordings_in(path)
