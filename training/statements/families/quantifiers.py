"""Laws of `∀` and `∃` over arbitrary properties and relations."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.statements.draft import Draft, Family
from training.statements.schemas import drawn, schemas

THEMES: dict[str, tuple[str, str]] = {
    "pull_out": (
        "",
        """
⊢ (∀ x, P x ∨ q) ↔ (∀ x, P x) ∨ q
⊢ (∀ x, q ∨ P x) ↔ q ∨ ∀ x, P x
⊢ (∃ x, P x ∧ q) ↔ (∃ x, P x) ∧ q
⊢ (∃ x, q ∧ P x) ↔ q ∧ ∃ x, P x
⊢ ((∃ x, P x) → q) ↔ ∀ x, P x → q
⊢ (∀ x, q → P x) ↔ (q → ∀ x, P x)
⊢ (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ (∀ x, Q x)
⊢ (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ (∃ x, Q x)
⊢ (∃ x, P x ∧ Q x) → (∃ x, P x) ∧ (∃ x, Q x)
⊢ (∀ x, P x) ∨ (∀ x, Q x) → ∀ x, P x ∨ Q x
⊢ (∀ x, P x → Q x) → (∀ x, P x) → ∀ x, Q x
⊢ (∀ x, P x → Q x) → (∃ x, P x) → ∃ x, Q x
⊢ (∀ x, P x ↔ Q x) → ((∀ x, P x) ↔ ∀ x, Q x)
⊢ (∀ x, P x ↔ Q x) → ((∃ x, P x) ↔ ∃ x, Q x)
⊢ (∀ x, P x → Q x ∧ T x) ↔ (∀ x, P x → Q x) ∧ (∀ x, P x → T x)
⊢ (∀ x, P x ∨ Q x → T x) ↔ (∀ x, P x → T x) ∧ (∀ x, Q x → T x)
⊢ (∃ x, P x ∧ (Q x ∨ T x)) ↔ (∃ x, P x ∧ Q x) ∨ (∃ x, P x ∧ T x)
⊢ (∀ x, P x) → (∃ x, Q x) → ∃ x, P x ∧ Q x
⊢ (∀ x, P x ∨ Q x) → (∀ x, P x) ∨ (∃ x, Q x)
⊢ (∀ x, P x ∨ Q x) → (∃ x, P x) ∨ (∀ x, Q x)
⊢ (∃ x, P x → Q x) → (∀ x, P x) → ∃ x, Q x
⊢ (∀ x, P x → q) ↔ ((∃ x, P x) → q)
""",
    ),
    "inhabited": (
        "a",
        """
⊢ ((∀ x, P x) → q) ↔ ∃ x, P x → q
⊢ (q → ∃ x, P x) ↔ ∃ x, q → P x
⊢ ((∀ x, P x) → ∃ x, Q x) ↔ ∃ x, P x → Q x
⊢ (∀ x : α, q) ↔ q
⊢ (∃ x : α, q) ↔ q
⊢ (∀ x : α, q) ↔ ∃ x : α, q
⊢ (∃ x, P x ∨ q) ↔ (∃ x, P x) ∨ q
⊢ (∀ x, P x ∧ q) ↔ (∀ x, P x) ∧ q
⊢ (∀ x, P x) → ∃ x, P x
⊢ ∃ x, P x → ∀ y, P y
⊢ ∃ x, (∃ y, P y) → P x
⊢ ∃ x, ∀ y, P x → P y
⊢ ∃ x, ∀ y, P y → P x
⊢ ¬((∀ x, P x) ∧ ∀ x, ¬P x)
⊢ (∀ x, P x ∨ ¬P x) → ∃ x, P x → ∀ y, P y
⊢ ∃ x, (P x → q) → (∀ y, P y) → q
∀ x, P x → Q x; ∀ x, P x ⊢ ∃ x, Q x
∀ x, P x ∨ Q x ⊢ (∃ x, P x) ∨ ∃ x, Q x
q → ∃ x, P x ⊢ ∃ x, q → P x
∀ x, ¬P x ⊢ ¬∀ x, P x
∀ x y, R x y ⊢ ∃ x, R x x
∀ x, ∃ y, R x y ⊢ ∃ x y, R x y
∀ x, R a x ⊢ ∃ y, R y a
""",
    ),
    "negation": (
        "",
        """
⊢ ¬(∀ x, P x) ↔ ∃ x, ¬P x
⊢ (¬∃ x, P x) ↔ ∀ x, ¬P x
⊢ (∀ x, P x) ↔ ¬∃ x, ¬P x
⊢ (∃ x, P x) ↔ ¬∀ x, ¬P x
⊢ ¬(∀ x, P x → Q x) ↔ ∃ x, P x ∧ ¬Q x
⊢ (¬∃ x, P x ∧ Q x) ↔ ∀ x, P x → ¬Q x
⊢ ¬(∀ x, P x ∨ Q x) ↔ ∃ x, ¬P x ∧ ¬Q x
⊢ (¬∀ x, ∃ y, R x y) ↔ ∃ x, ∀ y, ¬R x y
⊢ (¬∃ x, ∀ y, R x y) ↔ ∀ x, ∃ y, ¬R x y
⊢ (¬∀ x y, R x y) ↔ ∃ x y, ¬R x y
⊢ (¬∃ x y, R x y) ↔ ∀ x y, ¬R x y
⊢ (¬∃ x, P x ∧ ∀ y, Q y → R x y) ↔ ∀ x, P x → ∃ y, Q y ∧ ¬R x y
⊢ (∀ x, ¬P x) → ¬∃ x, P x ∧ Q x
⊢ (∃ x, ¬P x) → ¬∀ x, P x
⊢ ¬¬(∀ x, P x) → ∀ x, ¬¬P x
⊢ (∃ x, P x) → ¬∀ x, ¬P x
¬∃ x, P x; ∀ x, P x ∨ Q x ⊢ ∀ x, Q x
¬∀ x, P x; ∀ x, P x ∨ Q x ⊢ ∃ x, Q x
¬∃ x, P x ∧ Q x; P a ⊢ ¬Q a
¬∃ x, P x ∧ ¬Q x ⊢ ∀ x, P x → Q x
¬∃ x, ¬P x ⊢ ∀ x, P x
∃ x, P x ∧ ¬Q x ⊢ ¬∀ x, P x → Q x
∀ x, ¬(P x ∧ Q x); ∃ x, P x ⊢ ∃ x, ¬Q x
∀ x, ¬(P x ∧ Q x) ⊢ ¬∃ x, P x ∧ Q x
""",
    ),
    "syllogism": (
        "",
        """
∀ x, P x → Q x; ∀ x, Q x → T x ⊢ ∀ x, P x → T x
∀ x, P x → Q x; ∃ x, P x ∧ T x ⊢ ∃ x, Q x ∧ T x
∀ x, P x → ¬Q x; ∃ x, T x ∧ Q x ⊢ ∃ x, T x ∧ ¬P x
∀ x, P x → Q x; ∃ x, T x ∧ ¬Q x ⊢ ∃ x, T x ∧ ¬P x
∀ x, P x → ¬Q x; ∀ x, T x → Q x ⊢ ∀ x, T x → ¬P x
∀ x, P x → ¬Q x; ∀ x, T x → P x ⊢ ¬∃ x, T x ∧ Q x
∃ x, P x ∧ ¬Q x; ∀ x, P x → T x ⊢ ∃ x, T x ∧ ¬Q x
∀ x, P x → Q x; P a ⊢ Q a
∀ x, P x → Q x; ¬Q a ⊢ ¬P a
∀ x, P x → Q x; ∀ x, Q x → T x; P a ⊢ T a
∀ x, P x → Q x; ∀ x, ¬Q x ⊢ ¬∃ x, P x
∀ x, P x ∨ Q x ∨ T x; ∀ x, P x → T x; ∀ x, Q x → T x ⊢ ∀ x, T x
∀ x, P x ∨ Q x; ∀ x, P x → T x; ∀ x, Q x → T x ⊢ ∀ x, T x
∀ x, P x ∨ Q x; ∀ x, ¬P x ⊢ ∀ x, Q x
∀ x, P x ∨ Q x; ∃ x, ¬P x ⊢ ∃ x, Q x
∀ x, P x ∨ Q x; ∀ x, P x → T x; ∃ x, ¬T x ⊢ ∃ x, Q x
∀ x, P x → Q x ∨ T x; ∀ x, ¬Q x; P a ⊢ T a
∀ x, P x ∧ Q x → T x; ∀ x, Q x; P a ⊢ T a
∀ x, P x → Q x; ∀ x, T x → V x; ∃ x, P x ∧ T x ⊢ ∃ x, Q x ∧ V x
∀ x, P x → Q x → T x; ∀ x, P x; ∃ x, Q x ⊢ ∃ x, T x
∀ x, P x ↔ Q x; ∀ x, Q x ↔ T x ⊢ ∀ x, P x ↔ T x
∀ x, P x ↔ ¬Q x; Q a ⊢ ¬P a
∀ x, P x ↔ ¬Q x; ∃ x, P x ⊢ ∃ x, ¬Q x
∀ x, P x → q; ∃ x, P x ⊢ q
∀ x, P x → q; ¬q ⊢ ∀ x, ¬P x
∃ x, P x; ∃ x, Q x; ∀ x y, P x → Q y → R x y ⊢ ∃ x y, R x y
""",
    ),
    "two_quantifiers": (
        "",
        """
∃ x, ∀ y, R x y ⊢ ∀ y, ∃ x, R x y
∃ x, ∀ y, E x y ⊢ ∀ y, ∃ x, E x y
∃ u, ∀ x, E x u ⊢ ∀ x, ∃ y, E x y
⊢ (∀ x y, E x y) ↔ ∀ y x, E x y
⊢ (∃ x y, E x y) ↔ ∃ y x, E x y
⊢ (∀ x y, P x → R x y) ↔ ∀ x, P x → ∀ y, R x y
⊢ (∃ x y, P x ∧ R x y) ↔ ∃ x, P x ∧ ∃ y, R x y
⊢ (∀ x y, E x y → P x) ↔ ∀ x, (∃ y, E x y) → P x
⊢ (∃ x, ∃ y, P x ∧ B y) ↔ (∃ x, P x) ∧ ∃ y, B y
⊢ (∀ x, ∀ y, P x ∨ B y) ↔ (∀ x, P x) ∨ ∀ y, B y
⊢ (∃ x, ∀ y, R x y) → ∃ x, R x x
⊢ (∀ x y, R x y) → ∀ x, R x x
∀ x, ∃ y, R x y ∧ P y; ∀ y, P y → Q y ⊢ ∀ x, ∃ y, R x y ∧ Q y
∀ x, ∃ y, R x y; ∀ x y, R x y → P y ⊢ ∀ x, ∃ y, P y
∃ x, ∀ y, P y → R x y; P a ⊢ ∃ x, R x a
∀ x, P x → ∃ y, E x y; ∀ x y, E x y → B y; ∃ x, P x ⊢ ∃ y, B y
∃ x, P x ∧ ∀ y, Q y → R x y; ∃ y, Q y ⊢ ∃ x y, R x y
∀ x y, R x y → S x y; ∀ x, ∃ y, R x y ⊢ ∀ x, ∃ y, S x y
∀ x y, R x y → S x y; ∃ x, ∀ y, R x y ⊢ ∃ x, ∀ y, S x y
∃ x, ∀ y, ¬R x y ⊢ ¬∀ x, ∃ y, R x y
∀ x, ∃ y, ¬R x y ⊢ ¬∃ x, ∀ y, R x y
∀ x, R a x; ∀ x y, R x y → R y x ⊢ ∀ x, R x a
""",
    ),
}


def _draw(theme: str) -> Callable[[random.Random], Draft]:
    inhabited, text = THEMES[theme]
    pool = schemas(text)
    return lambda rng: drawn(rng, pool, inhabited)


FAMILIES = tuple(Family(f"quantifiers_{name}", "quantifiers", _draw(name)) for name in THEMES)
