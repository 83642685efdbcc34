"""Sums by recursion on natural numbers and their closed forms."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch
from training.statements.polynomials import (
    Expression,
    Polynomial,
    add,
    factored,
    halves,
    leaf,
    plainly,
    ring,
    sums,
    times,
    value,
    written,
)

NAMES = (
    "sumTo",
    "total",
    "sum",
    "acc",
    "S",
    "s",
    "f",
    "g",
    "tri",
    "summed",
    "upTo",
    "series",
    "lineSum",
    "stack",
    "pile",
    "T",
    "t",
    "F",
    "h",
    "steps",
    "tower",
    "count",
    "addUp",
    "w",
    "seq",
)
VARIABLES = ("n", "n", "n", "k", "m", "i", "j", "x")


def sum_definition(
    rng: random.Random, name: str, step: str, start: int = 0, variable: str = "n"
) -> str:
    """Define a function by `f 0 = start` and `f (n + 1) = f n + step`."""
    call = f"{name} {variable}"
    bracketed = f"({step})" if " " in step else step
    body = rng.choice([f"{call} + {bracketed}", f"{bracketed} + {call}", f"{call} + {bracketed}"])
    return f"def {name} : Nat → Nat\n  | 0 => {start}\n  | {variable} + 1 => {body}"


def step_of(rng: random.Random, variable: str) -> Expression:
    """Draw what a sum adds at each step, a polynomial in the variable."""
    n = leaf(variable)
    after = add(n, leaf(1))
    number = leaf(rng.randint(2, 9))
    small = leaf(rng.randint(1, 6))
    shapes: list[Callable[[], Expression]] = [
        lambda: after,
        lambda: n,
        lambda: times(number, n),
        lambda: times(number, after),
        lambda: add(times(number, n), small),
        lambda: add(n, small),
        lambda: times(n, n),
        lambda: times(after, after),
        lambda: times(n, after),
        lambda: times(after, add(n, leaf(2))),
        lambda: times(number, n, n),
        lambda: add(times(n, n), n),
        lambda: add(times(leaf(3), n, n), times(leaf(3), n), leaf(1)),
        lambda: times(after, after, after),
        lambda: times(n, n, n),
        lambda: times(n, after, add(n, leaf(2))),
        lambda: times(after, add(times(leaf(2), n), leaf(1))),
        lambda: times(add(times(leaf(2), n), leaf(1)), add(times(leaf(2), n), leaf(1))),
    ]
    return rng.choice(shapes)()


def coefficients(polynomial: Polynomial) -> list[int]:
    """List the coefficients of a polynomial in one variable, that of degree 0 first."""
    found = [0] * (polynomial.degree + 1)
    for key, factor in polynomial.terms.items():
        found[len(key)] = factor
    return found


def closed_form(
    rng: random.Random, name: str, variable: str, step: Expression, start: int
) -> tuple[str, int]:
    """Write the equation between a sum and its closed form, without division; give its degree."""
    scale, form = sums(coefficients(value(step)), start)
    call = leaf(f"{name} {variable}")
    left = call if scale == 1 else times(leaf(scale), call)
    if scale > 1 and rng.random() < 0.1:
        left = times(call, leaf(scale))
    if min(form) >= 0 and rng.random() < 0.75:
        right: Expression = _product(form, variable)
        return f"{left} = {right}", len(form) - 1
    polynomial = Polynomial({(variable,) * degree: factor for degree, factor in enumerate(form)})
    plus, less = halves(polynomial)
    if less.terms:
        left = add(left, written(rng, less))
    return f"{left} = {written(rng, plus)}", len(form) - 1


def _product(form: list[int], variable: str) -> Expression:
    content, factors, rest = factored(form)
    n = leaf(variable)
    made = [leaf(content)] if content > 1 else []
    for p, q in factors:
        linear = n if p == 1 else times(leaf(p), n)
        made.append(add(linear, leaf(q)) if q else linear)
    if min(rest) < 0:
        plain = {(variable,) * degree: factor for degree, factor in enumerate(form)}
        return plainly(Polynomial(plain))
    if rest != [1]:
        plain = {(variable,) * degree: factor for degree, factor in enumerate(rest)}
        made.append(plainly(Polynomial(plain)))
    return times(*made) if made else leaf(1)


def induction(variable: str, zero: str, step: str, general: str = "") -> str:
    """Write an induction on a natural number."""
    also = f" generalizing {general}" if general else ""
    lines = "\n".join(f"  {line}" for line in step.split("\n"))
    after = f"\n{lines}" if "\n" in step or len(step) > 60 else f" {step}"
    first = f" {zero}" if "\n" not in zero else "\n  " + zero.replace("\n", "\n  ")
    return f"induction {variable}{also} with\n| zero =>{first}\n| succ {variable} ih =>{after}"


def _closed(rng: random.Random) -> Draft:
    name, variable = rng.choice(NAMES), rng.choice(VARIABLES)
    inner = variable if rng.random() < 0.7 else "n"
    if inner == name or variable == name:
        name = "sumTo"
    step, start = step_of(rng, inner), rng.choice([0, 0, 0, 0, 1, 2, 5])
    goal, degree = closed_form(rng, name, variable, _renamed(step, inner, variable), start)
    prelude = sum_definition(rng, name, str(step), start, inner)
    script = induction(variable, f"simp [{name}]", ring("Nat", at="*", also=name))
    short = induction(variable, "rfl", f"simp only [{name}, {_lemmas(degree)}] at *\nomega")
    sketch = Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude)
    return sketch.draft(*((short, script) if degree < 3 else (script, short)))


def _renamed(step: Expression, old: str, new: str) -> Expression:
    if not step.parts:
        return leaf(new) if step.head == old else step
    return Expression(step.head, tuple(_renamed(part, old, new) for part in step.parts))


def _lemmas(degree: int) -> str:
    return "Nat.mul_add, Nat.add_mul" if degree < 3 else "Nat.mul_add, Nat.add_mul, Nat.mul_assoc"


def _two_names(rng: random.Random) -> tuple[str, str]:
    one, two = rng.sample(
        [
            "sumTo",
            "lineSum",
            "tri",
            "total",
            "T",
            "S",
            "f",
            "g",
            "cubeSum",
            "oddSum",
            "evenSum",
            "up",
        ],
        2,
    )
    return one, two


def _added(rng: random.Random) -> Draft:
    """Draw the value of a sum of linear steps at a sum."""
    name = rng.choice(NAMES)
    one, two = rng.choice([("m", "n"), ("a", "b"), ("n", "m"), ("x", "y"), ("i", "j")])
    if name in (one, two):
        name = "sumTo"
    slope, more = rng.choice([1, 1, 1, 2, 2, 3, 4]), rng.randint(0, 4)
    n = leaf("n")
    step = add(n if slope == 1 else times(leaf(slope), n), *([leaf(more)] if more else []))
    if slope == more == 1:
        step = add(n, leaf(1))
    product = f"{one} * {two}" if slope == 1 else f"{slope} * ({one} * {two})"
    if slope > 1 and rng.random() < 0.4:
        product = f"{slope} * {one} * {two}"
    left = f"{name} ({one} + {two})"
    goal = f"{left} = {name} {one} + {name} {two} + {product}"
    steps = f"rw [← Nat.add_assoc]\n{ring('Nat', also=f'{name}, ih')}"
    prelude = sum_definition(rng, name, str(step))
    script = induction(two, f"simp [{name}]", steps)
    return Sketch(rng, goal, variables=[(one, "Nat"), (two, "Nat")], prelude=prelude).draft(script)


def _related(rng: random.Random) -> Draft:
    """Draw an equation between two sums."""
    one, two = _two_names(rng)
    variable = rng.choice(["n", "n", "k", "m"])
    k = rng.randint(2, 9)
    start = rng.choice(["n + 1", "n", "n * n", "(n + 1) * (n + 1)", "2 * n + 1", "n * (n + 1)"])
    scaled, shifted = f"{k} * ({start})", f"{start} + {k}"
    first, second, goal = rng.choice(
        [
            (start, scaled, f"{two} {variable} = {k} * {one} {variable}"),
            (start, shifted, f"{two} {variable} = {one} {variable} + {k} * {variable}"),
            ("n + 1", "2 * n + 1", f"2 * {one} {variable} = {two} {variable} + {variable}"),
            ("n", "n + 1", f"{two} {variable} = {one} {variable} + {variable}"),
            ("n", "n + 1", f"{one} ({variable} + 1) = {two} {variable}"),
            (start, start, f"{one} {variable} = {two} {variable}"),
            ("n * n", "n", f"{two} {variable} ≤ {one} {variable}"),
            ("n + 1", "2 * n + 1", f"{one} {variable} ≤ {two} {variable}"),
        ]
    )
    prelude = sum_definition(rng, one, first) + "\n" + sum_definition(rng, two, second)
    step = f"simp only [{one}, {two}] at *\nomega"
    if "≤" in goal and first == "n * n":
        step = f"have h1 := Nat.le_mul_self {variable}\n{step}"
    script = induction(variable, f"simp [{one}, {two}]", step)
    multiplied = induction(
        variable, f"simp [{one}, {two}]", ring("Nat", at="*", also=f"{one}, {two}")
    )
    sketch = Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude)
    return sketch.draft(*((multiplied, script) if "*" in f"{first}{second}" else (script,)))


def _cubes(rng: random.Random) -> Draft:
    """Draw that the sum of the first cubes is the square of the sum."""
    line, cube = _two_names(rng)
    variable = rng.choice(["n", "n", "k", "m"])
    prelude = sum_definition(rng, line, "n + 1") + "\n"
    powers = rng.random() < 0.25
    prelude += sum_definition(rng, cube, "(n + 1) ^ 3" if powers else "(n + 1) * (n + 1) * (n + 1)")
    square = f"{line} {variable} ^ 2" if powers else f"{line} {variable} * {line} {variable}"
    goal = f"{cube} {variable} = {square}"
    lemma = f"have h : ∀ x, {line} x + {line} x = x * (x + 1) := by\n  intro x\n"
    inner = induction("x", "rfl", f"simp only [{line}, Nat.mul_add, Nat.add_mul] at *\nomega")
    lemma += "\n".join("  " + row for row in inner.split("\n"))
    step = f"have h1 := congrArg (fun y => ({variable} + 1) * y) (h {variable})\nclear h\n"
    step += ring("Nat", powers, at="*", also=f"{line}, {cube}")
    script = f"{lemma}\n{induction(variable, 'rfl', step)}"
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def _grows(rng: random.Random) -> Draft:
    """Draw bounds of sums and that they rise."""
    name, variable = rng.choice(NAMES), rng.choice(["n", "n", "k", "m"])
    if name == variable:
        name = "sumTo"
    step, low = rng.choice(
        [
            ("n + 1", 1),
            ("2 * n + 1", 1),
            ("n + 2", 2),
            ("n * n + 1", 1),
            ("2 * n + 3", 3),
            ("3 * n + 1", 1),
        ]
    )
    call, more = f"{name} {variable}", f"{name} ({variable} + 1)"
    bound = variable if low == 1 else f"{low} * {variable}"
    goal = rng.choice(
        [
            f"{bound} ≤ {call}",
            f"{call} ≤ {more}",
            f"{call} < {more}",
            f"{call} + {low} ≤ {more}",
            f"{call} ≥ {variable}",
        ]
    )
    prelude = sum_definition(rng, name, step)
    simple = f"simp only [{name}]\nomega"
    script = (
        simple
        if more in goal
        else induction(variable, f"simp [{name}]", f"simp only [{name}] at *\nomega")
    )
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("closed_form_of_sum", "naturals", _closed),
    Family("sum_at_a_sum", "naturals", _added),
    Family("sums_related", "naturals", _related),
    Family("cubes_and_square_of_sum", "naturals", _cubes),
    Family("sums_grow", "naturals", _grows),
)
