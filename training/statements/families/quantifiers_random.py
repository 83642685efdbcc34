"""Consequences of random hypotheses about properties and one relation, found by search."""

from __future__ import annotations

import random
from collections.abc import Sequence

from training.statements.draft import Draft, Family
from training.statements.formula import Formula, read, renamed
from training.statements.prover import Prover
from training.statements.schemas import ALPHA, SIGNATURE, Schema, stated

MONADIC = """
∀ x, A x → B x
∀ x, A x → B x
∀ x, A x → ¬B x
∀ x, A x ∨ B x
∀ x, A x ↔ B x
∀ x, A x ∧ B x → C x
∀ x, A x → B x ∨ C x
∀ x, A x → B x ∧ C x
∀ x, ¬(A x ∧ B x)
∃ x, A x
∃ x, ¬A x
∃ x, A x ∧ B x
∃ x, A x ∧ ¬B x
∀ x, A x
∀ x, ¬A x
¬∃ x, A x ∧ B x
¬∀ x, A x
(∃ x, A x) → ∀ x, B x
(∀ x, A x) → ∃ x, B x
A a
¬A a
A b
B a → A b
"""
BINARY = """
R a b
R b a
¬R a b
∀ x, R x x
∀ x, ¬R x x
∀ x y, R x y → R y x
∀ x y z, R x y → R y z → R x z
∀ x, ∃ y, R x y
∃ x, ∀ y, R x y
∀ x y, R x y → A x
∀ x y, R x y → A y
∀ x y, R x y → A x → B y
∀ x y, A x → B y → R x y
∀ x, A x → ∃ y, R x y ∧ B y
∀ x, A x → R x x
∃ x, A x ∧ ∀ y, B y → R x y
∀ x, A x → ∀ y, R x y
∃ x y, R x y
∃ x, R x a
∀ x, R a x → A x
∀ x, A x → R a x
∀ x y, R x y ∨ R y x
∀ x y, R x y → ¬R y x
∀ x y, A x → A y → x = y
∀ x, A x → x = a
"""


def _pieces(rng: random.Random, lines: str, count: int, letters: Sequence[str]) -> list[Formula]:
    pieces = []
    for _ in range(count):
        piece = read(rng.choice(lines.split("\n")[1:-1]))
        names = dict(zip("ABC", rng.sample(letters, 3), strict=True))
        pieces.append(renamed(piece, names))
    return list(dict.fromkeys(pieces))


def consequence(rng: random.Random, lines: str, goals: str) -> Draft:
    """Draw hypotheses until the search proves a drawn goal from all of them."""
    while True:
        letters = list("PQTV")[: rng.choice((3, 3, 4))]
        hypotheses = _pieces(rng, lines, rng.randint(2, 4), letters)
        for goal in _pieces(rng, goals, 8, letters):
            if goal in hypotheses:
                continue
            used = _used(hypotheses, goal)
            if len(used) >= 2:
                draft = stated(rng, Schema(tuple(used), goal), hide=0.1)
                if draft:
                    return draft


def _used(hypotheses: Sequence[Formula], goal: Formula) -> list[Formula]:
    """Return as few hypotheses as give the goal a short proof, none without one."""
    if not _follows(hypotheses, goal):
        return []
    kept = list(hypotheses)
    for hypothesis in hypotheses:
        rest = [other for other in kept if other != hypothesis]
        kept = rest if _follows(rest, goal) else kept
    return kept


def _follows(hypotheses: Sequence[Formula], goal: Formula) -> bool:
    prover = Prover(SIGNATURE, default=ALPHA, nodes=40)
    named = [(f"fact{i}", formula) for i, formula in enumerate(hypotheses)]
    return prover.prove(named, [("a", ALPHA), ("b", ALPHA)], goal, depth=3) is not None


FAMILIES = (
    Family(
        "quantifiers_random_properties",
        "quantifiers",
        lambda rng: consequence(rng, MONADIC, MONADIC),
    ),
    Family(
        "quantifiers_random_relation",
        "quantifiers",
        lambda rng: consequence(rng, MONADIC + BINARY[1:], MONADIC + BINARY[1:]),
    ),
    Family(
        "quantifiers_random_pure_relation",
        "quantifiers",
        lambda rng: consequence(rng, BINARY, BINARY),
    ),
)
