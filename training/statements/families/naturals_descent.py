"""Principles of induction, infinite descent and least numbers."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, indented
from training.statements.families.naturals_sums import induction


def _well_founded(rng: random.Random) -> Draft:
    """Draw a principle of induction, descent or a least number."""
    p, n, m, h = rng.choice(
        [
            ("P", "n", "m", "h"),
            ("p", "n", "k", "hp"),
            ("Q", "x", "y", "h"),
            ("A", "n", "m", "H"),
            ("S", "a", "b", "h"),
            ("good", "n", "m", "h"),
            ("P", "i", "j", "step"),
            ("P", "k", "l", "hP"),
        ]
    )
    start = rng.randint(1, 4)
    step = rng.randint(2, 4)
    bases = [f"h{i}" for i in range(step)]
    least = (
        f"obtain ⟨{n}, h1⟩ := {h}\n"
        f"induction {n} using Nat.strongRecOn with\n"
        f"| _ {n} ih =>\n"
        f"  rcases Classical.em (∃ {m}, {m} < {n} ∧ {p} {m}) with h2 | h2\n"
        f"  · obtain ⟨{m}, h3, h4⟩ := h2\n    exact ih {m} h3 h4\n"
        f"  · exact ⟨{n}, h1, fun {m} h3 h4 => h2 ⟨{m}, h3, h4⟩⟩"
    )
    descent = (
        f"intro {n}\ninduction {n} using Nat.strongRecOn with\n| _ {n} ih =>\n"
        f"  intro h1\n  obtain ⟨{m}, h2, h3⟩ := {h} {n} h1\n  exact ih {m} h2 h3"
    )
    complete = (
        f"intro {n}\ninduction {n} using Nat.strongRecOn with\n| _ {n} ih => exact {h} {n} ih"
    )
    several = (
        f"have hs : {' ∧ '.join([f'{p} {n}', *(f'{p} ({n} + {i})' for i in range(1, step))])} "
        ":= by\n"
        + indented(
            induction(
                n,
                f"exact ⟨{', '.join(bases)}⟩",
                f"obtain ⟨{', '.join(f'g{i}' for i in range(step))}⟩ := ih\n"
                f"exact ⟨{', '.join(f'g{i}' for i in range(1, step))}, {h} {n} g0⟩",
            )
        )
        + "\nexact hs.1"
    )
    from_start = f"induction {n} with\n| zero => omega\n| succ {n} ih =>\n"
    from_start += (
        f"  rcases Nat.lt_or_ge {n} {start} with h2 | h2\n"
        f"  · rw [show {n} + 1 = {start} by omega]\n    exact h0\n  · exact {h} {n} h2 (ih h2)"
    )
    goal, hypotheses, script, last = rng.choice(
        [
            (f"∃ {n}, {p} {n} ∧ ∀ {m}, {m} < {n} → ¬{p} {m}", [(h, f"∃ {n}, {p} {n}")], least, []),
            (
                f"∃ {n}, {p} {n} ∧ ∀ {m}, {p} {m} → {n} ≤ {m}",
                [(h, f"∃ {n}, {p} {n}")],
                least.replace(
                    f"fun {m} h3 h4 => h2 ⟨{m}, h3, h4⟩",
                    f"fun {m} h4 => Nat.le_of_not_lt fun h3 => h2 ⟨{m}, h3, h4⟩",
                ),
                [],
            ),
            (
                f"∀ {n}, ¬{p} {n}",
                [(h, f"∀ {n}, {p} {n} → ∃ {m}, {m} < {n} ∧ {p} {m}")],
                descent,
                [],
            ),
            (
                f"∀ {n}, {p} {n}",
                [(h, f"∀ {n}, (∀ {m}, {m} < {n} → {p} {m}) → {p} {n}")],
                complete,
                [],
            ),
            (
                f"{p} {n}",
                [
                    *((b, f"{p} {i}") for i, b in enumerate(bases)),
                    (h, f"∀ {n}, {p} {n} → {p} ({n} + {step})"),
                ],
                several,
                [n],
            ),
            (
                f"{p} {n}",
                [("h0", f"{p} 0"), (h, f"∀ {n}, {p} {n} → {p} ({n} + 1)")],
                induction(n, "exact h0", f"exact {h} {n} ih"),
                [n],
            ),
            (
                f"∀ {n}, {start} ≤ {n} → {p} {n}",
                [("h0", f"{p} {start}"), (h, f"∀ {n}, {start} ≤ {n} → {p} {n} → {p} ({n} + 1)")],
                f"intro {n} hn\n{from_start}",
                [],
            ),
            (
                f"∀ {n}, {p} {n} ↔ {p} 0",
                [(h, f"∀ {n}, {p} ({n} + 1) ↔ {p} {n}")],
                f"intro {n}\n" + induction(n, "exact Iff.rfl", f"exact ({h} {n}).trans ih"),
                [],
            ),
        ]
    )
    sketch = Sketch(rng, goal, variables=[(p, "Nat → Prop")], shuffle=False, premises=0.1)
    sketch.hypotheses = [*hypotheses, *((x, "Nat") for x in last)]
    if last:
        sketch.premises = 0
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (Family("least_number_and_descent", "naturals", _well_founded),)
