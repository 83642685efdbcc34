"""Maxima, minima and chains of natural numbers."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch
from training.statements.families.naturals_algebra import variables_of


def _tree(rng: random.Random, names: list[str], heads: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    cut = rng.randint(1, len(names) - 1)
    head = rng.choice(heads)
    parts = [_tree(rng, names[:cut], heads), _tree(rng, names[cut:], heads)]
    left, right = (f"({part})" if " " in part else part for part in parts)
    return f"{head} {left} {right}"


def _reordered(rng: random.Random) -> Draft:
    """Draw two ways to take the largest or smallest of some numbers."""
    names = variables_of(rng, rng.choice([2, 3, 3, 4]))
    head = rng.choice(["max", "min"])
    kind = rng.choice(["Nat", "Nat", "Int"])
    again = [*names, rng.choice(names)] if rng.random() < 0.3 else list(names)
    if kind == "Int":
        names = names[:3]
    again = again if kind == "Nat" else list(names)
    left = _tree(rng, names, [head])
    while True:
        rng.shuffle(again)
        right = _tree(rng, again, [head])
        if right != left:
            break
    goal = f"{left} = {right}"
    laws = ", ".join(f"{kind}.{head}_{law}" for law in ("comm", "left_comm", "assoc"))
    sketch = Sketch(rng, goal, variables=[(x, kind) for x in names])
    if kind == "Int":
        cases = f"simp only [Int.{head}_def]\nrepeat' split\nall_goals omega"
        return sketch.draft("omega" if len(names) == 2 else cases)
    return sketch.draft(f"simp [{laws}]", "omega")


def _distributed(rng: random.Random) -> Draft:
    a, b, c = variables_of(rng, 3)
    kind = rng.choice(["Nat", "Nat", "Int"])
    p, q = rng.choice([("max", "min"), ("min", "max")])
    k = rng.randint(1, 9)
    goal = rng.choice(
        [
            f"{p} {a} ({q} {b} {c}) = {q} ({p} {a} {b}) ({p} {a} {c})",
            f"{p} ({q} {a} {b}) {c} = {q} ({p} {a} {c}) ({p} {b} {c})",
            f"{p} {a} ({q} {a} {b}) = {a}",
            f"{p} ({q} {a} {b}) {b} = {b}",
            f"{p} ({a} + {c}) ({b} + {c}) = {p} {a} {b} + {c}",
            f"{p} ({k} * {a}) ({k} * {b}) = {k} * {p} {a} {b}",
            f"max {a} {b} + min {a} {b} = {a} + {b}",
            f"{p} {a} {b} = {a} ∨ {p} {a} {b} = {b}",
            f"min {a} {b} ≤ max {a} {b}",
            f"max {a} {b} ≤ {c} ↔ {a} ≤ {c} ∧ {b} ≤ {c}",
            f"{c} ≤ min {a} {b} ↔ {c} ≤ {a} ∧ {c} ≤ {b}",
            f"{c} ≤ max {a} {b} ↔ {c} ≤ {a} ∨ {c} ≤ {b}",
            f"{c} < max {a} {b} ↔ {c} < {a} ∨ {c} < {b}",
            f"max {a} {b} = {b} ↔ {a} ≤ {b}",
            f"min {a} {b} = {b} ↔ {b} ≤ {a}",
            f"max {a} {b} = min {a} {b} ↔ {a} = {b}",
            f"min (min {a} {b}) {c} ≤ max {a} (max {b} {c})",
            f"max (min {a} {b}) (min {b} {c}) ≤ {b}",
            f"{p} {a} {b} + {k} = {p} ({a} + {k}) ({b} + {k})",
        ]
    )
    words = goal.replace("(", " ").replace(")", " ").split()
    used = [x for x in (a, b, c) if x in words]
    sketch = Sketch(rng, goal, variables=[(x, kind) for x in used])
    if goal.startswith(f"{p} {a} ({q} {b}"):
        return sketch.draft(f"exact {kind}.{p}_{q}_distrib_left {a} {b} {c}")
    if goal.startswith(f"{p} ({q} {a} {b}) {c}"):
        return sketch.draft(f"exact {kind}.{p}_{q}_distrib_right {a} {b} {c}")
    return sketch.draft("omega")


def _with_hypotheses(rng: random.Random) -> Draft:
    a, b, c, d = variables_of(rng, 4)
    kind = rng.choice(["Nat", "Nat", "Int"])
    k = rng.randint(1, 9)
    goal, hypotheses = rng.choice(
        [
            (f"max {a} {c} ≤ max {b} {d}", [f"{a} ≤ {b}", f"{c} ≤ {d}"]),
            (f"min {a} {c} ≤ min {b} {d}", [f"{a} ≤ {b}", f"{c} ≤ {d}"]),
            (f"max {a} {b} < {c}", [f"{a} < {c}", f"{b} < {c}"]),
            (f"{c} < min {a} {b}", [f"{c} < {a}", f"{c} < {b}"]),
            (f"{a} = {b}", [f"max {a} {b} ≤ min {a} {b}"]),
            (f"{a} = {b} ∧ {b} = {c}", [f"{a} ≤ {b}", f"{b} ≤ {c}", f"{c} ≤ {a}"]),
            (f"{a} = {c}", [f"{a} ≤ {b}", f"{b} ≤ {c}", f"{c} ≤ {a}"]),
            (
                f"{a} = {b} ∧ {b} = {c} ∧ {c} = {d}",
                [f"{a} ≤ {b}", f"{b} ≤ {c}", f"{c} ≤ {d}", f"{d} ≤ {a}"],
            ),
            (f"{a} < {d}", [f"{a} < {b}", f"{b} ≤ {c}", f"{c} < {d}"]),
            (
                f"{a} + {k} ≤ {d}",
                [f"{a} < {b}", f"{b} + {k - 1} ≤ {c}" if k > 1 else f"{b} ≤ {c}", f"{c} ≤ {d}"],
            ),
            (f"{a} = {b}", [f"{b} ≤ {a}", f"{a} < {b} + 1"]),
            (f"{b} = {a} + 1", [f"{a} < {b}", f"{b} < {a} + 2"]),
            (f"{a} = {b} ∨ {a} = {b} + 1", [f"{b} ≤ {a}", f"{a} < {b} + 2"]),
            ("False", [f"{a} < {b}", f"{b} < {a} + 1"]),
            (f"{a} + {c} < {b} + {d}", [f"{a} < {b}", f"{c} ≤ {d}"]),
            (f"{a} < {b} ∨ {c} < {d}", [f"{a} + {c} < {b} + {d}"]),
            (f"{a} = {b} ∧ {c} = {d}", [f"{a} + {c} = {b} + {d}", f"{a} ≤ {b}", f"{c} ≤ {d}"]),
            (f"{a} ≤ {b} ∨ {a} ≤ {c}", [f"2 * {a} ≤ {b} + {c}"]),
            (f"{a} ≤ max {b} {c}", [f"2 * {a} ≤ {b} + {c}"]),
            (f"min {a} {b} ≤ {c}", [f"{a} + {b} ≤ 2 * {c}"]),
            (f"{a} < {c}", [f"max {a} {b} < {c}"]),
            (f"¬{b} < {a}", [f"{a} ≤ {b}"]),
        ]
    )
    hs = Names(rng).hypotheses(len(hypotheses))
    text = (
        " ".join([goal, *hypotheses]).replace("(", " ").replace(")", " ").replace("¬", " ").split()
    )
    used = [x for x in (a, b, c, d) if x in text]
    sketch = Sketch(rng, goal, variables=[(x, kind) for x in used])
    sketch.hypotheses = list(zip(hs, hypotheses, strict=True))
    if goal == "False":
        sketch.premises = 0
    return sketch.draft("omega")


def _gap(rng: random.Random) -> Draft:
    """Draw orders of natural numbers as existence of a difference."""
    a, b = variables_of(rng, 2)
    c = rng.choice([x for x in "cdkjst" if x not in (a, b)])
    k = rng.randint(1, 9)
    h = rng.choice(["h", "h", "hab", "h1"])
    forward = "intro h\nexact ⟨{}, by omega⟩"
    back = f"intro h\nobtain ⟨{c}, hc⟩ := h\nomega"
    pairs = [
        (f"{a} < {b}", f"∃ {c}, {b} = {a} + {c} + 1", f"{b} - {a} - 1"),
        (f"{a} ≤ {b}", f"∃ {c}, {b} = {a} + {c}", f"{b} - {a}"),
        (f"{a} ≤ {b}", f"∃ {c}, {c} + {a} = {b}", f"{b} - {a}"),
        (f"{a} < {b}", f"∃ {c}, 0 < {c} ∧ {a} + {c} = {b}", f"{b} - {a}"),
        (f"{a} < {b}", f"∃ {c}, {a} + ({c} + 1) = {b}", f"{b} - {a} - 1"),
        (f"{a} + {k} ≤ {b}", f"∃ {c}, {b} = {a} + {k} + {c}", f"{b} - {a} - {k}"),
        (f"{a} ≠ 0", f"∃ {c}, {a} = {c} + 1", f"{a} - 1"),
        (f"{k} ≤ {a}", f"∃ {c}, {a} = {c} + {k}", f"{a} - {k}"),
        (f"0 < {a}", f"∃ {c}, {a} = {c} + 1", f"{a} - 1"),
        (f"{a} + 1 < {b}", f"∃ {c}, {a} < {c} ∧ {c} < {b}", f"{a} + 1"),
    ]
    order, exists, witness = rng.choice(pairs)
    if "∧" in exists:
        forward = "intro h\nexact ⟨{}, by omega, by omega⟩"
        back = f"intro h\nobtain ⟨{c}, hc1, hc2⟩ := h\nomega"
    used = [
        x for x in (a, b) if x in f"{order} {exists}".replace("(", " ").replace(")", " ").split()
    ]
    sketch = Sketch(rng, "", variables=[(x, "Nat") for x in used])
    way = rng.randrange(4)
    if way < 2:
        sides = [order, exists]
        cases = [forward.format(witness), back]
        if rng.random() < 0.25:
            sides = [f"({exists})", order]
            cases.reverse()
        sketch.goal = f"{sides[0]} ↔ {sides[1]}"
        lines = "\n".join("· " + case.replace("\n", "\n  ") for case in cases)
        return sketch.draft(f"constructor\n{lines}")
    if way == 2:
        sketch.goal = exists
        sketch.hypotheses = [(h, order)]
        return sketch.draft(forward.format(witness).replace("intro h\n", ""))
    sketch.goal = order
    sketch.hypotheses = [(h, exists)]
    return sketch.draft(back.replace("intro h\n", "").replace(":= h\n", f":= {h}\n"))


FAMILIES: tuple[Family, ...] = (
    Family("largest_in_any_order", "order", _reordered),
    Family("laws_of_max_and_min", "order", _distributed),
    Family("chains_of_numbers", "order", _with_hypotheses),
    Family("order_as_difference", "naturals", _gap),
)
