"""Least upper and greatest lower bounds as operations."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import bullets
from training.statements.families.order_relations import relation_sketch


def _lattice(rng: random.Random) -> Draft:
    """Draw laws of least upper or greatest lower bounds."""
    kind = rng.choice(["α", "α", "A", "L"])
    r = rng.choice(["le", "le", "r", "below"])
    join = rng.choice(["join", "sup", "max", "lub", "op", "u", "j"])
    up = rng.random() < 0.55
    if not up:
        join = rng.choice(["meet", "inf", "min", "glb", "op", "m"])
    a, b, c, d = list(rng.choice(["abcd", "xyzw", "pqst"]))
    refl, anti, trans = rng.choice(
        [("refl", "anti", "trans"), ("hr", "ha", "ht"), ("h1", "h2", "h3")]
    )
    law = rng.choice(["lub", "hj", "spec", "h"]) if up else rng.choice(["glb", "hm", "spec", "h"])
    if law == join:
        law = "hb"

    def le(x: str, y: str) -> str:
        x, y = (f"({t})" if " " in t else t for t in ((x, y) if up else (y, x)))
        return f"{r} {x} {y}"

    def op(x: str, y: str) -> str:
        x, y = (f"({t})" if " " in t else t for t in (x, y))
        return f"{join} {x} {y}"

    bound = f"∀ {a} {b} {c}, {le(op(a, b), c)} ↔ {le(a, c)} ∧ {le(b, c)}"
    ab, ba = op(a, b), op(b, a)

    def part(x: str, y: str, side: int) -> str:
        """Name one of the two bounds that an operation is."""
        return f"(({law} {x} {y} _).mp ({refl} _)).{side}"

    def least(x: str, y: str, p: str, q: str) -> str:
        return f"({law} {x} {y} _).mpr ⟨{p}, {q}⟩"

    def equal(one: str, two: str) -> str:
        """Prove an equation from both inequalities, in the order of the relation."""
        parts = (one, two) if up else (two, one)
        return f"apply {anti}\n" + bullets(*(f"exact {p}" for p in parts))

    options = [
        (["refl"], le(a, ab), f"exact {part(a, b, 1)}", [a, b], []),
        (["refl"], le(b, ab), f"exact {part(a, b, 2)}", [a, b], []),
        (
            ["refl", "anti"],
            f"{ab} = {ba}",
            equal(
                least(a, b, part(b, a, 2), part(b, a, 1)), least(b, a, part(a, b, 2), part(a, b, 1))
            ),
            [a, b],
            [],
        ),
        (
            ["refl", "anti"],
            f"{op(a, a)} = {a}",
            equal(least(a, a, f"{refl} _", f"{refl} _"), part(a, a, 1)),
            [a],
            [],
        ),
        (
            ["refl", "anti"],
            f"{ab} = {b}",
            equal(least(a, b, "e", f"{refl} _"), part(a, b, 2)),
            [a, b],
            [("e", le(a, b))],
        ),
        (["refl"], le(a, b), f"rw [← e]\nexact {part(a, b, 1)}", [a, b], [("e", f"{ab} = {b}")]),
        (
            [],
            le(ab, c),
            f"exact {least(a, b, 'e1', 'e2')}",
            [a, b, c],
            [("e1", le(a, c)), ("e2", le(b, c))],
        ),
        (
            ["refl", "trans"],
            le(op(a, c), op(b, d)),
            f"exact {least(a, c, '{}', '{}')}",
            [a, b, c, d],
            [("e1", le(a, b)), ("e2", le(c, d))],
        ),
        (["refl", "trans", "anti"], f"{op(ab, c)} = {op(a, op(b, c))}", "assoc", [a, b, c], []),
    ]
    used, goal, script, elements, extra = rng.choice(options)
    if "{}" in script:
        one = f"{trans} _ _ _ e1 {part(b, d, 1)}" if up else f"{trans} _ _ _ {part(b, d, 1)} e1"
        two = f"{trans} _ _ _ e2 {part(b, d, 2)}" if up else f"{trans} _ _ _ {part(b, d, 2)} e2"
        script = script.format(one, two)
    if script == "assoc":
        script = _associative(law, refl, trans, anti, (a, b, c), join, up)
    laws = {
        "refl": (refl, f"∀ {a}, {r} {a} {a}"),
        "anti": (anti, f"∀ {a} {b}, {r} {a} {b} → {r} {b} {a} → {a} = {b}"),
        "trans": (trans, f"∀ {a} {b} {c}, {r} {a} {b} → {r} {b} {c} → {r} {a} {c}"),
    }
    sketch = relation_sketch(rng, kind, r, goal, [laws[n] for n in used])
    sketch.hypotheses += [(join, f"{kind} → {kind} → {kind}"), (law, bound)]
    sketch.hypotheses += [(x, kind) for x in elements] + extra
    return sketch.draft(script)


def _associative(
    law: str, refl: str, trans: str, anti: str, names: tuple[str, str, str], join: str, up: bool
) -> str:
    a, b, c = names
    ab, bc = f"({join} {a} {b})", f"({join} {b} {c})"
    lines = [
        f"have g1 := ({law} {a} {bc} _).mp ({refl} _)",
        f"have g2 := ({law} {b} {c} _).mp ({refl} _)",
        f"have g3 := ({law} {ab} {c} _).mp ({refl} _)",
        f"have g4 := ({law} {a} {b} _).mp ({refl} _)",
        f"apply {anti}",
    ]

    def through(one: str, two: str) -> str:
        return f"{trans} _ _ _ {one} {two}" if up else f"{trans} _ _ _ {two} {one}"

    left = (
        f"exact ({law} {ab} {c} _).mpr ⟨({law} {a} {b} _).mpr ⟨g1.1, {through('g2.1', 'g1.2')}⟩, "
        f"{through('g2.2', 'g1.2')}⟩"
    )
    right = (
        f"exact ({law} {a} {bc} _).mpr ⟨{through('g4.1', 'g3.1')}, "
        f"({law} {b} {c} _).mpr ⟨{through('g4.2', 'g3.1')}, g3.2⟩⟩"
    )
    parts = (left, right) if up else (right, left)
    return "\n".join(lines) + "\n" + bullets(*parts)


FAMILIES: tuple[Family, ...] = (Family("bounds_as_operations", "order", _lattice),)
