"""Inequalities and equations between products of natural numbers."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch, bullets
from training.statements.families.naturals_algebra import variables_of
from training.statements.polynomials import (
    Expression,
    Polynomial,
    add,
    leaf,
    ring,
    times,
    value,
    written,
)


def _hypotheses(rng: random.Random, *subjects: str) -> list[str]:
    if rng.random() < 0.3:
        return [f"h{subject}" for subject in subjects]
    return Names(rng).hypotheses(len(subjects))


def _sketch(
    rng: random.Random, names: list[str], goal: str, hypotheses: list[tuple[str, str]]
) -> Sketch:
    sketch = Sketch(rng, goal, variables=[(name, "Nat") for name in names])
    sketch.hypotheses = hypotheses
    return sketch


def _squares_ordered(rng: random.Random) -> Draft:
    """Draw how squares of two numbers compare when the numbers do."""
    a, b = variables_of(rng, 2)
    name = rng.choice(["h", "h", "hab", "h1", "hlt", "hyp"])
    powers = rng.random() < 0.3
    aa, bb = (f"{x} ^ 2" if powers else f"{x} * {x}" for x in (a, b))
    first = "simp only [Nat.pow_two] at *\n" if powers else ""
    sign = rng.choice(["<", "≤"])
    if rng.random() < 0.5:
        law = "Nat.mul_self_lt_mul_self" if sign == "<" else "Nat.mul_self_le_mul_self"
        sketch = _sketch(rng, [a, b], f"{aa} {sign} {bb}", [(name, f"{a} {sign} {b}")])
        other = f"{first}have h2 := Nat.mul_lt_mul'' {name} {name}\nomega"
        return sketch.draft(f"{first}exact {law} {name}", other)
    law = "Nat.mul_self_le_mul_self" if sign == "<" else "Nat.mul_self_lt_mul_self"
    sketch = _sketch(rng, [a, b], f"{a} {sign} {b}", [(name, f"{aa} {sign} {bb}")])
    cases = ["exact h2", f"have h3 := {law} h2\nomega"]
    if sign == "≤":
        a, b = b, a
        cases.reverse()
    return sketch.draft(f"{first}rcases Nat.lt_or_ge {a} {b} with h2 | h2\n{bullets(*cases)}")


def _equal_squares(rng: random.Random) -> Draft:
    a, b = variables_of(rng, 2)
    name = rng.choice(["h", "h", "hab", "e", "hyp", "h1"])
    way = rng.randrange(4)
    if way == 0:
        script = f"exact Nat.mul_self_inj.mp {name}"
        sketch = _sketch(rng, [a, b], f"{a} = {b}", [(name, f"{a} * {a} = {b} * {b}")])
        return sketch.draft(script, _trichotomy(a, b))
    if way == 1:
        sketch = _sketch(rng, [a, b], f"{a} = {b}", [(name, f"{a} ^ 2 = {b} ^ 2")])
        return sketch.draft(
            f"rw [Nat.pow_two, Nat.pow_two] at {name}\nexact Nat.mul_self_inj.mp {name}"
        )
    if way == 2:
        goal = f"{a} * {a} = {b} * {b} ↔ {a} = {b}"
        return _sketch(rng, [a, b], goal, []).draft("exact Nat.mul_self_inj")
    root = rng.randint(2, 15)
    sketch = _sketch(rng, [a], f"{a} = {root}", [(name, f"{a} * {a} = {root * root}")])
    script = f"have h2 : {a} * {a} = {root} * {root} := {name}\nexact Nat.mul_self_inj.mp h2"
    return sketch.draft(script)


def _trichotomy(a: str, b: str) -> str:
    one = "exfalso\nhave h3 := Nat.mul_self_lt_mul_self h2\nomega"
    return f"rcases Nat.lt_trichotomy {a} {b} with h2 | h2 | h2\n" + bullets(one, "exact h2", one)


def _products_ordered(rng: random.Random) -> Draft:
    a, b, c, d = variables_of(rng, 4)
    strict = rng.random() < 0.35
    h1, h2 = _hypotheses(rng, f"{a}{b}", f"{c}{d}")
    sides = ["{0} * {2}", "{1} * {3}"]
    if rng.random() < 0.3:
        sides = ["{2} * {0}", "{3} * {1}"]
    left, right = (side.format(a, b, c, d) for side in sides)
    flipped = left.startswith(c)
    order = (h2, h1) if flipped else (h1, h2)
    if rng.random() < 0.35:
        positive, factor = f"0 < {c}", rng.random() < 0.5
        left, right = (f"{c} * {x}" if factor else f"{x} * {c}" for x in (a, b))
        if strict:
            law = f"exact Nat.mul_lt_mul_of_pos_{'left' if factor else 'right'} {h1} {h2}"
            hypotheses = [(h1, f"{a} < {b}"), (h2, positive)]
            return _sketch(rng, [a, b, c], f"{left} < {right}", hypotheses).draft(law)
        law = f"exact Nat.mul_le_mul_{'left' if factor else 'right'} {c} {h1}"
        return _sketch(rng, [a, b, c], f"{left} ≤ {right}", [(h1, f"{a} ≤ {b}")]).draft(law)
    sign = "<" if strict else "≤"
    law = f"{'Nat.mul_lt_mul' if not strict else ''}"
    law = (
        f"Nat.mul_lt_mul'' {order[0]} {order[1]}"
        if strict
        else f"Nat.mul_le_mul {order[0]} {order[1]}"
    )
    hypotheses = [(h1, f"{a} {sign} {b}"), (h2, f"{c} {sign} {d}")]
    goal, script = f"{left} {sign} {right}", f"exact {law}"
    if rng.random() < 0.35:
        more = rng.choice([a, c, f"{b} + {c}", str(rng.randint(1, 9))])
        goal = rng.choice(
            [f"{left} {sign} {right} + {more}", f"{left} + {more} {sign} {right} + {more}"]
        )
        script = f"have h3 := {law}\nomega"
    return _sketch(rng, [a, b, c, d], goal, hypotheses).draft(script)


def _cancelled(rng: random.Random) -> Draft:
    a, b, c = variables_of(rng, 3)
    positive = rng.choice([f"0 < {c}", f"0 < {c}", f"{c} ≠ 0", f"{c} > 0", f"1 ≤ {c}"])
    h1, h2 = _hypotheses(rng, c, f"{a}{b}")
    left = rng.random() < 0.5
    x, y = (f"{c} * {v}" if left else f"{v} * {c}" for v in (a, b))
    sign, law = rng.choice(
        [
            ("=", "Nat.eq_of_mul_eq_mul"),
            ("≤", "Nat.le_of_mul_le_mul"),
            ("=", "Nat.eq_of_mul_eq_mul"),
        ]
    )
    proof = f"(Nat.pos_of_ne_zero {h1})" if "≠" in positive else h1
    side = "left" if left else "right"
    if sign == "≤":
        script = f"exact {law}_{side} {h2} {proof}"
    else:
        script = f"exact {law}_{side} {proof} {h2}"
    hypotheses = [(h1, positive), (h2, f"{x} {sign} {y}")]
    return _sketch(rng, [a, b, c], f"{a} {sign} {b}", hypotheses).draft(script)


def _mean(rng: random.Random) -> Draft:
    """Draw an inequality whose sides differ by a square and something that is not negative."""
    a, b = variables_of(rng, 2)
    x, y = leaf(a), leaf(b)
    scale = rng.choice([1, 1, 1, 2, 3])
    left = Polynomial({(a, b): 2 * scale} if a < b else {(b, a): 2 * scale})
    right = Polynomial({(a, a): scale, (b, b): scale})
    shared = rng.choice(
        [None, None, times(x, y), times(leaf(2), x, y), times(x, x), add(x, y), times(leaf(4), y)]
    )
    for _ in range(rng.choice([0, 0, 1])):
        right += value(rng.choice([x, y, times(x, y), leaf(rng.randint(1, 5)), times(y, y)]))
    if shared is not None:
        left, right = left + value(shared), right + value(shared)
    one, two = written(rng, left), written(rng, right)
    if left == value(times(leaf(4), x, y)) and rng.random() < 0.5:
        two = times(add(x, y), add(x, y))
    goal = f"{one} ≤ {two}" if rng.random() < 0.85 else f"{two} ≥ {one}"
    end = "obtain ⟨d, rfl⟩ := Nat.exists_eq_add_of_le h\n" + ring("Nat")
    if "d" in (a, b):
        end = end.replace("⟨d,", "⟨k,")
    script = f"rcases Nat.le_total {a} {b} with h | h\n{bullets(end, end)}"
    return _sketch(rng, [a, b], goal, []).draft(script)


def _large_enough(rng: random.Random) -> Draft:
    """Draw an inequality that holds for all numbers that are large enough."""
    while True:
        names = variables_of(rng, rng.choice([1, 1, 2, 2]))
        low = {name: rng.randint(1, 5) for name in names}
        left, right = _small(rng, names), _small(rng, names)
        gap = _shifted(value(right) - value(left), low)
        plain = value(right) - value(left)
        useful = min(gap.terms.values(), default=-1) >= 0 and min(plain.terms.values()) < 0
        lower = {name: max(0, number - 1) for name, number in low.items()}
        tight = min(_shifted(plain, lower).terms.values(), default=0) < 0
        used = {name for key in plain.terms for name in key}
        if useful and tight and used == set(names) and right.size + left.size < 9:
            break
    strict = gap.terms.get((), 0) > 0 and rng.random() < 0.7
    goal = f"{left} {'<' if strict else '≤'} {right}"
    hyps = _hypotheses(rng, *names)
    hypotheses = [
        (hyp, rng.choice([f"{low[x]} ≤ {x}", f"{low[x] - 1} < {x}", f"{x} ≥ {low[x]}"]))
        for hyp, x in zip(hyps, names, strict=True)
    ]
    unused = [v for v in "kjtuvs" if v not in names]
    steps = [
        f"obtain ⟨{u}, rfl⟩ := Nat.exists_eq_add_of_le {hyp}"
        for u, hyp in zip(unused, hyps, strict=False)
    ]
    if any("<" in formula for _, formula in hypotheses):
        hypotheses = [(h, f"{low[x]} ≤ {x}") for h, x in zip(hyps, names, strict=True)]
    sketch = _sketch(rng, names, goal, hypotheses)
    return sketch.draft("\n".join([*steps, ring("Nat")]))


def _small(rng: random.Random, names: list[str]) -> Expression:
    x, y = leaf(rng.choice(names)), leaf(rng.choice(names))
    number = leaf(rng.randint(2, 6))
    shapes: list[Callable[[], Expression]] = [
        lambda: times(x, y),
        lambda: times(number, x),
        lambda: add(x, y),
        lambda: add(times(x, y), leaf(rng.randint(1, 6))),
        lambda: add(x, number),
        lambda: add(times(number, x), leaf(rng.randint(1, 6))),
        lambda: times(number, x, y),
        lambda: times(x, x),
        lambda: times(x, x, x),
        lambda: add(times(x, x), y),
        lambda: times(x, add(y, leaf(1))),
        lambda: x,
    ]
    return rng.choice(shapes)()


def _shifted(polynomial: Polynomial, low: dict[str, int]) -> Polynomial:
    made = Polynomial({})
    for key, factor in polynomial.terms.items():
        term = Polynomial({(): factor})
        for name in key:
            term *= Polynomial({(name,): 1, (): low[name]})
        made += term
    return made


def _zero_product(rng: random.Random) -> Draft:
    a, b, c = variables_of(rng, 3)
    name = rng.choice(["h", "h", "hab", "h0", "e", "h1"])
    two, three = f"{a} * {b}", f"{a} * {b} * {c}"
    goal, hypothesis, script, names = rng.choice(
        [
            (f"{a} = 0 ∨ {b} = 0", f"{two} = 0", f"exact Nat.mul_eq_zero.mp {name}", 2),
            (f"{a} * {a} = 0 ↔ {a} = 0", "", "simp [Nat.mul_eq_zero]", 1),
            (f"{a} = 0", f"{a} * {a} = 0", f"simpa [Nat.mul_eq_zero] using {name}", 1),
            (f"{two} = 0 ↔ {a} = 0 ∨ {b} = 0", "", "exact Nat.mul_eq_zero", 2),
            (
                f"{a} = 0 ∨ {b} = 0 ∨ {c} = 0",
                f"{three} = 0",
                f"rcases Nat.mul_eq_zero.mp {name} with h2 | h2\n"
                + bullets(
                    "rcases Nat.mul_eq_zero.mp h2 with h3 | h3\n· exact Or.inl h3\n"
                    "· exact Or.inr (Or.inl h3)",
                    "exact Or.inr (Or.inr h2)",
                ),
                3,
            ),
            (
                f"{a} ≠ 0 ∧ {b} ≠ 0",
                f"{two} ≠ 0",
                "constructor\n"
                + bullets(
                    f"intro h2\nexact {name} (by simp [h2])",
                    f"intro h2\nexact {name} (by simp [h2])",
                ),
                2,
            ),
            (
                f"0 < {a} ∧ 0 < {b}",
                f"0 < {two}",
                f"exact ⟨Nat.pos_of_mul_pos_right {name}, Nat.pos_of_mul_pos_left {name}⟩",
                2,
            ),
            (
                f"{a} = 0 ∨ {b} = 0",
                f"{rng.randint(2, 9)} * ({two}) = 0",
                f"have h2 : {two} = 0 := by omega\nexact Nat.mul_eq_zero.mp h2",
                2,
            ),
            (
                f"{a} = 0 ∧ {b} = 0",
                f"{a} * {a} + {b} * {b} = 0",
                f"have h2 : {a} * {a} = 0 := by omega\nhave h3 : {b} * {b} = 0 := by omega\n"
                "simp [Nat.mul_eq_zero] at h2 h3\nexact ⟨h2, h3⟩",
                2,
            ),
            (f"{a} = 0 ∧ {b} = 0", f"{a} + {b} = 0", "omega", 2),
        ]
    )
    hypotheses = [(name, hypothesis)] if hypothesis else []
    chosen = [a, b, c][:names]
    if goal.startswith("0 <"):
        left, right = "Nat.pos_of_mul_pos_right", "Nat.pos_of_mul_pos_left"
        swapped = script.replace(left, "L").replace(right, left).replace("L", right)
        split = "constructor\n" + "\n".join(
            f"· rcases Nat.eq_zero_or_pos {x} with h2 | h2\n  · simp [h2] at {name}\n  · exact h2"
            for x in chosen
        )
        return _sketch(rng, chosen, goal, hypotheses).draft(split, script, swapped)
    return _sketch(rng, chosen, goal, hypotheses).draft(script)


def _equation(rng: random.Random) -> Draft:
    """Draw an equation that only few numbers solve."""
    a, b = variables_of(rng, 2)
    name = rng.choice(["h", "h", "hn", "e", "h1"])
    k = rng.randint(1, 12)
    side = rng.random() < 0.5
    left = f"{a} * {a}"
    scaled = f"{k} * {a}" if side else f"{a} * {k}"
    right = a if k == 1 else scaled
    solve = bullets(
        "exact Or.inl h2",
        "right\nexact Nat.eq_of_mul_eq_mul_right h2 (by omega)",
    )
    if rng.random() < 0.3:
        goal, hypothesis = f"{a} = 0 ∨ {b} = {k}", f"{a} * {b} = {k} * {a}"
        steps = f"rcases Nat.eq_zero_or_pos {a} with h2 | h2\n" + bullets(
            "exact Or.inl h2",
            f"right\nrw [Nat.mul_comm] at {name}\nexact Nat.eq_of_mul_eq_mul_right h2 {name}",
        )
        return _sketch(rng, [a, b], goal, [(name, hypothesis)]).draft(steps)
    goal, hypothesis = f"{a} = 0 ∨ {a} = {k}", f"{left} = {right}"
    if rng.random() < 0.2:
        hypothesis = f"{right} = {left}"
    script = f"rcases Nat.eq_zero_or_pos {a} with h2 | h2\n{solve}"
    return _sketch(rng, [a], goal, [(name, hypothesis)]).draft(script)


def _grows_with_factor(rng: random.Random) -> Draft:
    a, b = variables_of(rng, 2)
    name = rng.choice(["h", "h", f"h{b}", "hpos"])
    goal, hypothesis, script, count = rng.choice(
        [
            (f"{a} ≤ {a} * {b}", f"0 < {b}", f"exact Nat.le_mul_of_pos_right {a} {name}", 2),
            (f"{a} ≤ {b} * {a}", f"0 < {b}", f"exact Nat.le_mul_of_pos_left {a} {name}", 2),
            (f"{a} ≤ {a} * {a}", "", f"exact Nat.le_mul_self {a}", 1),
            (f"{a} ≤ {a} ^ 2", "", f"rw [Nat.pow_two]\nexact Nat.le_mul_self {a}", 1),
            (f"{a} ≤ {a} * {a} + {b}", "", f"have h := Nat.le_mul_self {a}\nomega", 2),
            (
                f"{a} + {b} ≤ {a} * {a} + {b} * {b}",
                "",
                f"have h1 := Nat.le_mul_self {a}\nhave h2 := Nat.le_mul_self {b}\nomega",
                2,
            ),
            (f"{a} ∣ {b} → 0 < {b} → {a} ≤ {b}", "", "intro h1 h2\nexact Nat.le_of_dvd h2 h1", 2),
            (
                f"2 * {a} ≤ {a} * {a} + 1",
                "",
                f"cases {a} with\n| zero => decide\n| succ {a} =>\n"
                f"  have h := Nat.le_mul_self {a}\n  simp only [Nat.mul_add, Nat.add_mul]\n  omega",
                1,
            ),
        ]
    )
    hypotheses = [(name, hypothesis)] if hypothesis else []
    return _sketch(rng, [a, b][:count], goal, hypotheses).draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("squares_in_order", "naturals", _squares_ordered),
    Family("equal_squares", "naturals", _equal_squares),
    Family("products_in_order", "naturals", _products_ordered),
    Family("common_factor_cancels", "naturals", _cancelled),
    Family("mean_inequality", "naturals", _mean),
    Family("large_enough", "naturals", _large_enough),
    Family("zero_product", "naturals", _zero_product),
    Family("equation_with_few_solutions", "naturals", _equation),
    Family("grows_with_factor", "naturals", _grows_with_factor),
)
