"""Signs, squares and inequalities of whole numbers."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch, bullets
from training.statements.families.naturals_algebra import linear, variables_of
from training.statements.polynomials import (
    Expression,
    Polynomial,
    add,
    leaf,
    minus,
    ring,
    times,
    value,
    written,
)

_SIGN = {
    ("0 ≤", "0 ≤"): ("mul_nonneg", "0 ≤"),
    ("0 <", "0 <"): ("mul_pos", "0 <"),
    ("≤ 0", "≤ 0"): ("mul_nonneg_of_nonpos_of_nonpos", "0 ≤"),
    ("< 0", "< 0"): ("mul_pos_of_neg_of_neg", "0 <"),
    ("0 ≤", "≤ 0"): ("mul_nonpos_of_nonneg_of_nonpos", "≤ 0"),
    ("≤ 0", "0 ≤"): ("mul_nonpos_of_nonpos_of_nonneg", "≤ 0"),
    ("0 <", "< 0"): ("mul_neg_of_pos_of_neg", "< 0"),
    ("< 0", "0 <"): ("mul_neg_of_neg_of_pos", "< 0"),
}


def _about(sign: str, term: str) -> str:
    return f"{sign} {term}" if sign.startswith("0") else f"{term} {sign}"


def _ints(rng: random.Random, names: list[str], goal: str) -> Sketch:
    return Sketch(rng, goal, variables=[(name, "Int") for name in names])


def _square(name: str, h: str) -> str:
    """Prove that a square is not negative."""
    return (
        f"have {h} : 0 ≤ {name} * {name} := by\n"
        f"  rcases Int.le_total 0 {name} with h | h\n"
        f"  · exact Int.mul_nonneg h h\n"
        f"  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h"
    )


def _signs(rng: random.Random) -> Draft:
    """Draw the sign of a product from the signs of its factors."""
    a, b = variables_of(rng, 2)
    h1, h2 = Names(rng).hypotheses(2) if rng.random() < 0.7 else (f"h{a}", f"h{b}")
    signs = rng.choice(list(_SIGN))
    law, result = _SIGN[signs]
    goal = _about(result, f"{a} * {b}")
    script = f"exact Int.{law} {h1} {h2}"
    way = rng.random()
    if way < 0.25:
        more = rng.randint(1, 20)
        if result.startswith("0"):
            goal = rng.choice(
                [
                    f"{-more} < {a} * {b}",
                    f"0 < {a} * {b} + {more}",
                    f"0 ≤ {more} * ({a} * {b})",
                ]
            )
        else:
            goal = rng.choice(
                [f"{a} * {b} < {more}", f"{a} * {b} ≤ {more}", f"{more} * ({a} * {b}) ≤ 0"]
            )
        script = f"have h3 := Int.{law} {h1} {h2}\nomega"
    elif way < 0.4 and result in ("0 <", "< 0"):
        goal, script = f"{a} * {b} ≠ 0", f"have h3 := Int.{law} {h1} {h2}\nomega"
    sketch = _ints(rng, [a, b], goal)
    sketch.hypotheses = [(h1, _about(signs[0], a)), (h2, _about(signs[1], b))]
    return sketch.draft(script)


def _scaled(rng: random.Random) -> Draft:
    """Draw how an inequality changes under a factor of known sign."""
    a, b, c = variables_of(rng, 3)
    h1, h2 = Names(rng).hypotheses(2) if rng.random() < 0.6 else (f"h{c}", "h")
    positive, strict = rng.random() < 0.5, rng.random() < 0.5
    left = rng.random() < 0.6
    sign = rng.choice(["0 <", "0 ≤"] if positive else ["< 0", "≤ 0"])
    if strict:
        sign = "0 <" if positive else "< 0"
    order = "<" if strict else "≤"
    x, y = (f"{c} * {v}" if left else f"{v} * {c}" for v in (a, b))
    if not positive:
        x, y = y, x
    side = "left" if left else "right"
    goal = f"{x} {order} {y}"
    law = {
        (True, True): f"mul_lt_mul_of_pos_{side} {h2} {h1}",
        (True, False): f"mul_le_mul_of_nonneg_{side} {h2} {{}}",
        (False, True): f"mul_lt_mul_of_neg_{side} {h2} {h1}",
        (False, False): f"mul_le_mul_of_nonpos_{side} {h2} {{}}",
    }[positive, strict]
    weak = f"(Int.le_of_lt {h1})" if sign in ("0 <", "< 0") else h1
    script = f"exact Int.{law.format(weak)}"
    gap = f"Int.sub_{'pos' if strict else 'nonneg'}_of_{'lt' if strict else 'le'} {h2}"
    one = {
        ("0 <", True): "mul_pos",
        ("< 0", True): "mul_neg_of_neg_of_pos",
        ("0 ≤", False): "mul_nonneg",
        ("≤ 0", False): "mul_nonpos_of_nonpos_of_nonneg",
        ("0 <", False): "mul_nonneg",
        ("< 0", False): "mul_nonpos_of_nonpos_of_nonneg",
    }[sign, strict]
    start = h1 if strict or sign in ("0 ≤", "≤ 0") else f"(Int.le_of_lt {h1})"
    general = (
        f"have h3 := Int.{one} {start} ({gap})\nsimp only [Int.mul_sub, Int.mul_comm] at *\nomega"
    )
    sketch = _ints(rng, [a, b, c], goal)
    sketch.hypotheses = [(h1, _about(sign, c)), (h2, f"{a} {order} {b}")]
    return sketch.draft(script, general)


def _squares_not_negative(rng: random.Random) -> Draft:
    """Draw that a sum of squares and the like is not negative."""
    a, b, c = variables_of(rng, 3)
    options: list[tuple[str, list[str]]] = [
        (f"0 ≤ {a} * {a}", [a]),
        (f"0 ≤ {a} * {a} + {b} * {b}", [a, b]),
        (f"0 ≤ {a} * {a} + {b} * {b} + {c} * {c}", [a, b, c]),
        (f"0 ≤ {rng.randint(2, 9)} * ({a} * {a}) + {rng.randint(1, 9)}", [a]),
        (f"0 < {a} * {a} + {rng.randint(1, 9)}", [a]),
        (f"{a} * {a} + {rng.randint(1, 9)} ≠ 0", [a]),
        (f"{a} * {a} ≠ -{rng.randint(1, 30)}", [a]),
        (f"-{rng.randint(1, 9)} < {a} * {a} + {b} * {b}", [a, b]),
        (f"{a} * {a} ≤ {a} * {a} + {b} * {b}", [b]),
        (f"¬{a} * {a} < 0", [a]),
        (f"-({a} * {a}) ≤ 0", [a]),
        (f"-({a} * {a}) ≤ {b} * {b}", [a, b]),
    ]
    goal, squares = rng.choice(options)
    used = [x for x in (a, b, c) if f"{x} * {x}" in goal]
    lines = [_square(x, f"h{i}") for i, x in enumerate(squares, 1)]
    if goal == f"0 ≤ {a} * {a}":
        script = "\n".join(line[2:] for line in lines[0].split("\n")[1:])
        return _ints(rng, used, goal).draft(script)
    return _ints(rng, used, goal).draft("\n".join([*lines, "omega"]))


def _completed_square(rng: random.Random) -> Draft:
    """Draw an inequality that a square proves."""
    names = variables_of(rng, rng.choice([1, 2, 2]))
    while True:
        inner = linear(rng, "Int", names)
        if inner.parts and len(value(inner).terms) > 1 and inner.head in "+-":
            break
    square = value(inner) * value(inner)
    slack = rng.choice([0, 0, rng.randint(1, 9)])
    total = square + Polynomial({(): slack})
    plus = Polynomial({k: v for k, v in total.terms.items() if v > 0})
    less = Polynomial({k: -v for k, v in total.terms.items() if v < 0})
    if rng.random() < 0.3 or not less.terms:
        goal = f"0 ≤ {written(rng, total)}"
        if "0 -" in goal:
            goal = f"{written(rng, less)} ≤ {written(rng, plus)}"
    else:
        goal = f"{written(rng, less)} ≤ {written(rng, plus)}"
        if rng.random() < 0.15:
            goal = f"{written(rng, plus)} ≥ {written(rng, less)}"
    script = (
        f"have h1 : 0 ≤ ({inner}) * ({inner}) := by\n"
        f"  rcases Int.le_total 0 ({inner}) with h | h\n"
        f"  · exact Int.mul_nonneg h h\n"
        f"  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h\n" + ring("Int", at="*")
    )
    used = {name for key in total.terms for name in key}
    return _ints(rng, [x for x in names if x in used], goal).draft(script)


def _zero_square(rng: random.Random) -> Draft:
    a, b = variables_of(rng, 2)
    h = rng.choice(["h", "h", "h0", "e", "hab"])
    k = rng.randint(1, 12)
    same = f"have h2 : {{}} = 0 := by simpa [Int.mul_eq_zero] using {h}\nomega"
    square = _square(a, "h1") + "\n" + _square(b, "h2") + "\n"
    both = (
        square
        + f"have h3 : {a} * {a} = 0 := by omega\nhave h4 : {b} * {b} = 0 := by omega\n"
        + "simp [Int.mul_eq_zero] at h3 h4\nexact ⟨h3, h4⟩"
    )
    split = f"rcases Int.mul_eq_zero.mp {h} with h2 | h2\n"
    options = [
        (f"{a} = {b}", f"({a} - {b}) * ({a} - {b}) = 0", same.format(f"{a} - {b}")),
        (f"{a} = -{b}", f"({a} + {b}) * ({a} + {b}) = 0", same.format(f"{a} + {b}")),
        (f"{a} = {k}", f"({a} - {k}) * ({a} - {k}) = 0", same.format(f"{a} - {k}")),
        (f"{a} = 0", f"{a} * {a} = 0", f"simpa [Int.mul_eq_zero] using {h}"),
        (
            f"{a} = {b} ∨ {a} = -{b}",
            f"({a} - {b}) * ({a} + {b}) = 0",
            split + bullets("exact Or.inl (by omega)", "exact Or.inr (by omega)"),
        ),
        (
            f"{a} = {k} ∨ {a} = -{k + 1}",
            f"({a} - {k}) * ({a} + {k + 1}) = 0",
            split + bullets("exact Or.inl (by omega)", "exact Or.inr (by omega)"),
        ),
        (
            f"{a} = {k} ∨ {b} = {k + 2}",
            f"({a} - {k}) * ({b} - {k + 2}) = 0",
            split + bullets("exact Or.inl (by omega)", "exact Or.inr (by omega)"),
        ),
        (
            f"{a} = {b} ∨ {a} = -{b}",
            f"{a} * {a} = {b} * {b}",
            f"have h1 : ({a} - {b}) * ({a} + {b}) = 0 := by\n"
            "  simp only [Int.mul_add, Int.add_mul, Int.mul_sub, Int.sub_mul, Int.mul_comm]\n"
            "  omega\nrcases Int.mul_eq_zero.mp h1 with h2 | h2\n"
            + bullets("exact Or.inl (by omega)", "exact Or.inr (by omega)"),
        ),
        (f"{a} = 0 ∧ {b} = 0", f"{a} * {a} + {b} * {b} = 0", both),
        (
            f"{a} = 0",
            f"{a} * {a} + {b} * {b} = 0",
            both.rsplit("\n", 3)[0].replace(f"\nhave h4 : {b} * {b} = 0 := by omega", "")
            + "\nsimpa [Int.mul_eq_zero] using h3",
        ),
        (f"{a} = 0 ∨ {b} = 0", f"{a} * {b} = 0", f"exact Int.mul_eq_zero.mp {h}"),
        (
            f"{a} = 0 ∨ {a} = {k}",
            f"{a} * {a} = {k} * {a}" if k > 1 else f"{a} * {a} = {a}",
            f"have h1 : {a} * ({a} - {k}) = 0 := by\n"
            "  simp only [Int.mul_sub, Int.mul_comm] at *\n  omega\n"
            "rcases Int.mul_eq_zero.mp h1 with h2 | h2\n"
            + bullets("exact Or.inl h2", "exact Or.inr (by omega)"),
        ),
    ]
    goal, hypothesis, script = rng.choice(options)
    used = [
        x
        for x in (a, b)
        if x in f"{goal} {hypothesis}".replace("(", " ").replace(")", " ").replace("-", " ").split()
    ]
    sketch = _ints(rng, used, goal)
    sketch.hypotheses = [(h, hypothesis)]
    return sketch.draft(script)


def _linear_system(rng: random.Random) -> Draft:
    """Draw what follows from two or three equations or inequalities."""
    names = variables_of(rng, rng.choice([2, 2, 3]))
    values = [
        leaf(x) for x in rng.choice([["s", "d"], ["p", "q"], ["u", "v"], ["c", "d"], ["s", "t"]])
    ]
    values = [v for v in values if v.head not in names]
    h1, h2 = Names(rng).hypotheses(2)
    x, y = leaf(names[0]), leaf(names[1])
    one = _combination(rng, x, y)
    two = _combination(rng, x, y)
    if value(one) == value(two):
        two = minus(x, y) if value(one) != value(minus(x, y)) else add(x, y)
    rights = (
        values
        if len(values) == 2 and rng.random() < 0.5
        else [leaf(rng.randint(0, 20)), leaf(rng.randint(0, 20))]
    )
    relation = rng.choice(["=", "=", "≤", "<"])
    p, q = rng.randint(1, 4), rng.randint(1, 4)
    total = value(times(leaf(p), one)) + value(times(leaf(q), two))
    if relation == "=" and rng.random() < 0.5:
        total = value(times(leaf(p), one)) - value(times(leaf(q), two))
        q = -q
    if not total.terms:
        total, q = value(one), 0
        p = 1
    right = value(times(leaf(p), rights[0]))
    right = right + value(rights[1]) * Polynomial({(): q})
    goal = f"{written(rng, total)} {relation} {written(rng, right)}"
    if "0 -" in goal:
        goal = f"{written(rng, total - right)} {relation} 0"
    used = [*names[:2], *(v.head for v in rights if not v.head.isdigit())]
    sketch = _ints(rng, used, goal)
    sketch.hypotheses = [
        (h1, f"{one} {relation} {rights[0]}"),
        (h2, f"{two} {relation} {rights[1]}"),
    ]
    return sketch.draft("omega")


def _combination(rng: random.Random, x: Expression, y: Expression) -> Expression:
    a, b = rng.choice([1, 1, 1, 2, 3]), rng.choice([1, 1, 2, 3, 4])
    left = times(leaf(a), x) if a > 1 else x
    right = times(leaf(b), y) if b > 1 else y
    return add(left, right) if rng.random() < 0.5 else minus(left, right)


def _linear_law(rng: random.Random) -> Draft:
    """Draw a linear law of sums, differences and opposites."""
    a, b, c = variables_of(rng, 3)
    k = rng.randint(1, 20)
    sign = rng.choice(["≤", "<", "="])
    goal = rng.choice(
        [
            f"{a} - {c} {sign} {b} - {c} ↔ {a} {sign} {b}",
            f"{a} + {c} {sign} {b} + {c} ↔ {a} {sign} {b}",
            f"{c} - {b} {sign} {c} - {a} ↔ {a} {sign} {b}",
            f"-{a} {sign} -{b} ↔ {b} {sign} {a}",
            f"{a} - {b} {sign} {c} ↔ {a} {sign} {c} + {b}",
            f"{a} {sign} {b} ↔ {a} - {b} {sign} 0",
            f"{k} * {a} {sign} {k} * {b} ↔ {a} {sign} {b}",
            f"({a} - {b}) + ({b} - {c}) + ({c} - {a}) = 0",
            f"({a} - {b}) + ({b} - {c}) = {a} - {c}",
            f"{a} - ({b} - {c}) = {a} - {b} + {c}",
            f"{a} - (-{b}) = {a} + {b}",
            f"-({a} - {b}) = {b} - {a}",
            f"-(-{a}) = {a}",
            f"{a} + {b} - ({a} - {b}) = 2 * {b}",
            f"({a} + {b}) + ({a} - {b}) = 2 * {a}",
            f"{a} < {b} ↔ {a} + 1 ≤ {b}",
            f"{a} - {k} < {a}",
            f"{a} = -{a} ↔ {a} = 0",
            f"{a} ≤ {b} ∨ {b} < {a}",
            f"{a} - {b} = {c} ↔ {a} = {b} + {c}",
            f"{k} * ({a} - {b}) = {k} * {a} - {k} * {b}",
        ]
    )
    words = goal.replace("(", " ").replace(")", " ").replace("-", " ").split()
    return _ints(rng, [x for x in (a, b, c) if x in words], goal).draft("omega")


FAMILIES: tuple[Family, ...] = (
    Family("sign_of_product", "integers", _signs),
    Family("scaled_inequality", "integers", _scaled),
    Family("squares_not_negative", "integers", _squares_not_negative),
    Family("completed_square", "integers", _completed_square),
    Family("vanishing_square", "integers", _zero_square),
    Family("linear_system", "integers", _linear_system),
    Family("linear_law", "integers", _linear_law),
)
