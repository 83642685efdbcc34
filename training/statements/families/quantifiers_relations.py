"""Relations, uniqueness and functions under quantifiers."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.statements.draft import Draft, Family
from training.statements.schemas import drawn, schemas

THEMES: dict[str, tuple[str, str]] = {
    "relation_laws": (
        "",
        """
∀ x y, R x y → R y x; ∀ x y z, R x y → R y z → R x z; R a b; R c b ⊢ R a c
∀ x y, R x y → R y x; ∀ x y z, R x y → R y z → R x z ⊢ ∀ x y, R x y → R x x
∀ x y, R x y → R y x; ∀ x y z, R x y → R y z → R x z; ∀ x, ∃ y, R x y ⊢ ∀ x, R x x
∀ x, ¬R x x; ∀ x y z, R x y → R y z → R x z ⊢ ∀ x y, R x y → ¬R y x
∀ x y, R x y → ¬R y x ⊢ ∀ x, ¬R x x
∀ x, R x x; ∀ x y z, R x y → R x z → R y z ⊢ ∀ x y, R x y → R y x
∀ x, R x x; ∀ x y z, R x y → R x z → R y z ⊢ ∀ x y z, R x y → R y z → R x z
∀ x, R x x; ∀ x y z, R x y → R y z → R z x ⊢ ∀ x y, R x y → R y x
∀ x y z, R x y → R y z → R x z; R a b; R b c; R c d ⊢ R a d
∀ x y z, R x y → R y z → R x z; R a b; ∀ x, R b x ⊢ ∀ x, R a x
∀ x y, R x y → R y x ⊢ ∀ x y, R x y ↔ R y x
∀ x y, R x y ∨ R y x ⊢ ∀ x, R x x
∀ x y, R x y → R y x; ∀ x y, R x y ∨ R y x ⊢ ∀ x y, R x y
∀ x y, R x y → R y x → x = y; R a b; R b a ⊢ a = b
∀ x y, R x y → R y x → x = y; ∀ x y, R x y → R y x; R a b ⊢ a = b
∀ x y, R x y → R y x → x = y; a ≠ b; R a b ⊢ ¬R b a
∀ x y, R x y → x = y; ∀ x, R x x ⊢ ∀ x y, R x y ↔ x = y
∀ x, R x x ⊢ ∀ x y, x = y → R x y
∀ x, ¬R x x; R a b ⊢ a ≠ b
∀ x, ¬R x x ⊢ ∀ x y, R x y → x ≠ y
∀ x y, R x y → S y x; ∀ x y, S x y → R y x ⊢ ∀ x y, R x y ↔ S y x
∀ x y, R x y → S x y; ∀ x y, S x y → S y x; R a b ⊢ S b a
∀ x y, R x y → S x y; ∀ x, ¬S x x ⊢ ∀ x, ¬R x x
∀ x y z, R x y → R y z → R x z; ∀ x, ¬R x x ⊢ ¬∃ x y, R x y ∧ R y x
∀ x y, R x y ∨ x = y ∨ R y x; ¬R a b; a ≠ b ⊢ R b a
∀ x y, R x y ∨ R y x; ¬R a b ⊢ R b a
∀ x, ∃ y, R x y; ∀ x y, R x y → R y x ⊢ ∀ x, ∃ y, R y x
∀ x y z, R x y → R y z → R x z; ∀ x, ∃ y, R x y ∧ R y x ⊢ ∀ x, R x x
∀ x y, (∃ z, R x z ∧ R z y) → R x y ⊢ ∀ x y z, R x y → R y z → R x z
∀ x y z, R x y → R y z → R x z ⊢ ∀ x y, (∃ z, R x z ∧ R z y) → R x y
∀ x, R a x; ∀ x, ¬R x x ⊢ False
∃ x, ∀ y, R x y ⊢ ∃ x, R x x
∀ x y, R x y → P x → P y; ∀ x y, R x y → R y x; R a b ⊢ P a ↔ P b
∀ x y, R x y → P x → P y; R a b; R b c; P a ⊢ P c
∀ x y, R x y ↔ (P x ↔ P y) ⊢ ∀ x y, R x y → R y x
∀ x y, R x y ↔ ∀ z, S x z → S y z ⊢ ∀ x y z, R x y → R y z → R x z
⊢ (∀ x y, R x y → R y x) → ∀ x y, ¬R x y → ¬R y x
""",
    ),
    "society": (
        "",
        """
⊢ ¬∃ b, ∀ x, R b x ↔ ¬R x x
⊢ ¬∃ b, ∀ x, ¬R b x ↔ R x x
⊢ ¬∃ b, ∀ x, R x b ↔ ¬R x x
⊢ ¬∃ b, P b ∧ ∀ x, P x → (R b x ↔ ¬R x x)
⊢ (∃ b, ∀ x, P x → (R b x ↔ ¬R x x)) → ∃ x, ¬P x
∀ x, R a x ↔ ¬R x x ⊢ False
∀ x, P x → (R a x ↔ ¬R x x) ⊢ ¬P a
∀ x, R a x ↔ P x ∧ ¬R x x ⊢ ¬P a
∀ x, R x x ↔ ¬R a x ⊢ q
∀ x, x ≠ a → R x a ∧ ¬R a x; ∀ x, x ≠ b → R x b ∧ ¬R b x ⊢ a = b
∀ x, x ≠ a → R x a; ∀ x, x ≠ b → ¬R b x ⊢ a = b
∀ x, x ≠ a → R a x; ∀ x, x ≠ b → ¬R x b ⊢ a = b
∀ x, R x a; ∀ x, ¬R b x ⊢ False
∀ x, R x a ∧ ¬R a x ⊢ False
∀ x y, (∃ z, R y z) → R x y; ∃ a b, R a b ⊢ ∀ x y, R x y
∀ x y, (∃ z, R y z) → R x y; R a b ⊢ R b a
∀ x y, (∃ z, R y z) → R x y; R a b ⊢ R c d
∀ x y, (∃ z, R z x) → R x y; ∃ x y, R x y ⊢ ∃ x, R x x
∀ x y, R x y → R y x; ∀ x, ∃ y, R x y ⊢ ∀ x, ∃ y, R y x
∀ x, P x → R a x; ∀ x, Q x → ¬R a x ⊢ ¬∃ x, P x ∧ Q x
∀ x, P x → ∃ y, Q y ∧ R x y; ∀ x y, R x y → ¬Q y; ∃ x, P x ⊢ False
∀ x, P x → ∀ y, Q y → R x y; P a; Q b ⊢ R a b
∀ x, P x ∨ Q x; ∀ x y, P x → P y → R x y; ¬R a a ⊢ Q a
∀ x, P x → ¬R x a; ∀ x, ¬P x → ¬R x a ⊢ ¬∃ x, R x a
∀ x, R x a → P x; ∀ x, P x → R a x; R a a ⊢ ∃ x, P x ∧ R a x
∀ x y, R x y → P x ∧ Q y; ∃ x, R x x ⊢ ∃ x, P x ∧ Q x
∀ x y, R x y → P x ∧ ¬P y ⊢ ∀ x, ¬R x x
∀ x y, R x y → P x ∧ ¬P y ⊢ ∀ x y z, R x y → ¬R y z
∃ x, P x ∧ ∀ y, Q y → R x y; ∀ x, P x → ∀ y, T y → ¬R x y ⊢ ∀ y, Q y → ¬T y
∀ x, ¬P x → R x a; ¬R b a ⊢ P b
""",
    ),
    "unique": (
        "",
        """
∀ x, ¬(P x ∧ Q x); P a; Q b ⊢ a ≠ b
P a; ¬P b ⊢ a ≠ b
P a; ∀ x, P x → x = b ⊢ a = b
∀ x y, P x → P y → x = y; P a; P b ⊢ a = b
∀ x y, P x → P y → x = y; P a; a ≠ b ⊢ ¬P b
∃ x, ∀ y, P y → y = x ⊢ ∀ x y, P x → P y → x = y
∃ x, ∀ y, P y ↔ y = x ⊢ ∃ x, P x ∧ ∀ y, P y → y = x
∃ x, P x ∧ ∀ y, P y → y = x ⊢ ∃ x, ∀ y, P y ↔ y = x
∃ x, P x; ∀ x y, P x → P y → x = y ⊢ ∃ x, P x ∧ ∀ y, P y → y = x
∃ x, P x ∧ ∀ y, P y → y = x; P a; P b ⊢ a = b
∃ x, P x ∧ ∀ y, P y → y = x; ∃ x, P x ∧ Q x ⊢ ∀ x, P x → Q x
∃ x, P x ∧ ∀ y, P y → x = y; P a; Q a ⊢ ∀ x, P x → Q x
⊢ (∃ x, x = a ∧ P x) ↔ P a
⊢ (∃ x, a = x ∧ P x) ↔ P a
⊢ (∃ x, P x ∧ x = a) ↔ P a
⊢ (∀ x, x = a → P x) ↔ P a
⊢ (∀ x, a = x → P x) ↔ P a
⊢ ∃ x, x = a
⊢ ∀ x, ∃ y, x = y
⊢ ∃ x, x = a ∧ ∀ y, y = a → y = x
⊢ (∀ x, x = a ∨ x = b → P x) ↔ P a ∧ P b
⊢ (∃ x, (x = a ∨ x = b) ∧ P x) ↔ P a ∨ P b
∀ x, x = a ∨ x = b; P a; P b ⊢ ∀ x, P x
∀ x, x = a ∨ x = b; ∃ x, P x ⊢ P a ∨ P b
∀ x, x = a ∨ x = b; ¬P a; ∃ x, P x ⊢ P b
∀ x y, x = y; P a ⊢ ∀ x, P x
∀ x, x = a ⊢ ∀ x y, x = y
∀ x, x = a; ∃ x, P x ⊢ ∀ x, P x
∀ x y : α, x = y; a ≠ b ⊢ q
∃ x y, x ≠ y ⊢ ¬∀ x y : α, x = y
∃ x y, P x ∧ ¬P y ⊢ ∃ x y : α, x ≠ y
∀ x, P x ↔ x = a; P b ⊢ b = a
∀ x, P x ↔ x = a ⊢ P a
∀ x, P x → x = a; ∃ x, P x ⊢ P a
∀ x, P x → x ≠ a ⊢ ¬P a
∀ x, x ≠ a → P x; ¬P b ⊢ b = a
∀ x, x ≠ a → P x; P a ⊢ ∀ x, P x
""",
    ),
    "functions": (
        "",
        """
∀ x, P x → B (f x); ∃ x, P x ⊢ ∃ y, B y
∀ x, P x → B (f x); ∀ x, P x ⊢ ∀ x, B (f x)
∀ y, ∃ x, f x = y; ∀ x, B (f x) ⊢ ∀ y, B y
∀ y, ∃ x, f x = y; ∃ y, B y ⊢ ∃ x, B (f x)
∀ x, B (f x) → P x; ∀ y, B y ⊢ ∀ x, P x
∀ y, B y → C y; ∃ x, B (f x) ⊢ ∃ x, C (f x)
∀ x, P x → P (k x); P a ⊢ P (k (k a))
∀ x, P x → P (k x); P a ⊢ P (k (k (k a)))
∀ x, P x → Q (k x); ∀ x, Q x → P (m x); P a ⊢ P (m (k a))
∀ x, R x (k x) ⊢ ∀ x, ∃ y, R x y
∀ x, R x (k x); ∀ x y z, R x y → R y z → R x z ⊢ ∀ x, R x (k (k x))
∀ x, ¬P x → P (k x) ⊢ ∀ x, P x ∨ P (k x)
∀ x, P (k x) → P x; ¬P a ⊢ ¬P (k a)
∀ x, P x ↔ ¬P (k x) ⊢ ∀ x, P x ↔ P (k (k x))
∀ x, P x ↔ P (k x); P a ⊢ P (k (k a))
∃ x, ∀ y, P (k y) → P x; ∀ y, P (k y) ⊢ ∃ x, P x
∀ x, E x (f x) ⊢ ∀ x, ∃ y, E x y
∀ y, E (j y) y ⊢ ∀ y, ∃ x, E x y
∀ x y, E x y → f x = y; E a u; E a v ⊢ u = v
∀ x, f x = u ⊢ ∃ y, ∀ x, f x = y
∃ y, ∀ x, f x = y ⊢ ∀ x z, f x = f z
∀ x y, f x = f y → x = y; a ≠ b ⊢ f a ≠ f b
f a ≠ f b ⊢ a ≠ b
∀ x, j (f x) = x ⊢ ∀ x, ∃ y, j y = x
∀ x, k (k x) = x ⊢ ∀ y, ∃ x, k x = y
∃ x, k x = x; ∀ x, k x = x → P x ⊢ ∃ x, P x
∀ x, P x → k x = a; P b; P c ⊢ k b = a ∧ k c = a
∀ x, R x (k x) → P x; ∀ x y, R x y ⊢ ∀ x, P x
∀ x y, R x y → R (k x) (k y); R a b ⊢ R (k (k a)) (k (k b))
∀ x y, R x y → S (k x) (k y); ∀ x, ∃ y, R x y ⊢ ∀ x, ∃ y, S (k x) y
∃ x, B (f x) ∧ P x ⊢ ∃ y, B y ∧ ∃ x, P x ∧ f x = y
∃ y, B y ∧ ∃ x, P x ∧ f x = y ⊢ ∃ x, B (f x) ∧ P x
""",
    ),
}


def _draw(theme: str) -> Callable[[random.Random], Draft]:
    inhabited, text = THEMES[theme]
    pool = schemas(text)
    return lambda rng: drawn(rng, pool, inhabited)


FAMILIES = tuple(Family(f"quantifiers_{name}", "quantifiers", _draw(name)) for name in THEMES)
