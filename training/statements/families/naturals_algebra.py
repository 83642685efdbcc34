"""Identities of sums and products; the functions that take a type serve the integers too."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch
from training.statements.polynomials import (
    Expression,
    add,
    leaf,
    minus,
    plainly,
    power,
    ring,
    shuffled,
    times,
    value,
    written,
)

_LONG = 78


def variables_of(rng: random.Random, count: int) -> list[str]:
    """Draw names of numbers."""
    return Names(rng).take("nat", count)


def linear(rng: random.Random, kind: str, names: list[str], parts: int = 2) -> Expression:
    """Draw a short sum of variables and perhaps a number."""
    chosen = [leaf(name) for name in rng.sample(names, min(parts, len(names)))]
    terms = [times(leaf(rng.randint(2, 5)), x) if rng.random() < 0.25 else x for x in chosen]
    if len(terms) < parts or rng.random() < 0.2:
        terms.append(leaf(rng.randint(1, 7)))
    made = terms[0]
    for term in terms[1:]:
        made = minus(made, term) if kind == "Int" and rng.random() < 0.5 else add(made, term)
    return made


def _product(rng: random.Random, kind: str, names: list[str]) -> Expression:
    one = linear(rng, kind, names, rng.choice([1, 2, 2, 2]))
    way = rng.randrange(8)
    if way < 2 and one.parts:
        return times(one, one)
    if way == 2 and one.size == 2:
        return times(one, one, one)
    two = linear(rng, kind, names)
    if way == 3:
        return times(leaf(rng.randint(2, 5)), times(one, two))
    if way == 4 and one.size + two.size <= 4:
        return times(one, two, leaf(rng.choice(names)))
    if way == 5:
        return add(times(one, two), times(leaf(rng.choice(names)), linear(rng, kind, names)))
    return times(one, two)


def expansion(kind: str) -> Callable[[random.Random], Draft]:
    """Draw a product beside the sum that it gives when multiplied out."""

    def draw(rng: random.Random) -> Draft:
        while True:
            names = variables_of(rng, rng.choice([1, 2, 2, 2, 3, 4]))
            product = _product(rng, kind, names)
            powers = rng.random() < 0.2
            result = written(rng, value(product), powers)
            if powers and product.head == "*" and product.parts[0] == product.parts[1]:
                product = power(product.parts[0], 2)
            used = {name for key in value(product).terms for name in key}
            goal = f"{product} = {result}"
            fits = len(goal) <= _LONG and value(product).degree > 1
            if fits and used == set(names) and "0 -" not in goal:
                break
        if rng.random() < 0.15:
            goal = f"{result} = {product}"
        sketch = Sketch(rng, goal, variables=[(name, kind) for name in names])
        return sketch.draft(ring(kind, "^" in goal))

    return draw


def rearrangement(kind: str) -> Callable[[random.Random], Draft]:
    """Draw an expression in two ways of writing it."""

    def draw(rng: random.Random) -> Draft:
        while True:
            names = variables_of(rng, rng.choice([2, 3, 3, 4]))
            one = _grown(rng, kind, names, rng.randint(4, 6))
            left, right = shuffled(rng, one, 0.1), shuffled(rng, one, 0.5)
            used = {name for key in value(one).terms for name in key}
            rich = value(one).degree in (2, 3) and one.size > 4 - (one.head == "*")
            if str(left) != str(right) and used == set(names) and rich:
                break
        goal = f"{left} = {right}"
        sketch = Sketch(rng, goal, variables=[(name, kind) for name in names])
        return sketch.draft(ring(kind), "omega")

    return draw


def _grown(rng: random.Random, kind: str, names: list[str], size: int) -> Expression:
    if size == 1:
        return leaf(rng.choice(names) if rng.random() < 0.88 else rng.randint(1, 6))
    left = rng.randint(1, size - 1)
    heads = "++**-" if kind == "Int" else "++**"
    parts = (_grown(rng, kind, names, left), _grown(rng, kind, names, size - left))
    return Expression(rng.choice(heads), parts)


def substitution(kind: str) -> Callable[[random.Random], Draft]:
    """Draw an identity in which one variable is given by an equation."""

    def draw(rng: random.Random) -> Draft:
        while True:
            *names, new = variables_of(rng, rng.choice([2, 3, 3, 4]))
            meant = linear(rng, kind, names)
            other = leaf(rng.choice(names))
            body = rng.choice([times(leaf(new), leaf(new)), times(leaf(new), other)])
            if rng.random() < 0.3:
                body = add(body, leaf(rng.choice(names)))
            full = _replaced(body, new, meant)
            result = written(rng, value(full))
            used = {name for key in value(full).terms for name in key}
            if (
                used == set(names)
                and len(f"{body} = {result}") < _LONG
                and "0 -" not in str(result)
            ):
                break
        equation = f"{new} = {meant}" if rng.random() < 0.7 else f"{meant} = {new}"
        sketch = Sketch(rng, f"{body} = {result}")
        sketch.variables = [(name, kind) for name in (*names, new)]
        name = rng.choice(["h", "h", "h1", "e", f"h{new}", "hyp"])
        sketch.hypotheses = [(name, equation)]
        return sketch.draft(f"subst {name}\n{ring(kind)}")

    return draw


def _replaced(body: Expression, name: str, meant: Expression) -> Expression:
    if not body.parts:
        return meant if body.head == name else body
    return Expression(body.head, tuple(_replaced(part, name, meant) for part in body.parts))


def product_known(kind: str) -> Callable[[random.Random], Draft]:
    """Draw the value of a product of sums where the product of the variables is known."""

    def draw(rng: random.Random) -> Draft:
        one, two = variables_of(rng, 2)
        x, y = leaf(one), leaf(two)
        known = rng.randint(1, 30)
        p, q = rng.randint(1, 6), rng.randint(1, 6)
        left = times(add(x, leaf(p)), add(y, leaf(q)))
        if kind == "Int" and rng.random() < 0.5:
            left = times(minus(x, leaf(p)), add(y, leaf(q)))
            p = -p
        rest = {(one,): q, (two,): p, (): known + p * q}
        right = written(rng, type(value(x))(rest))
        sketch = Sketch(rng, f"{left} = {right}", variables=[(one, kind), (two, kind)])
        name = rng.choice(["h", "h", "hxy", "e", "h1"])
        sketch.hypotheses = [(name, f"{one} * {two} = {known}")]
        return sketch.draft(ring(kind, at="*"))

    return draw


def residue_product(kind: str) -> Callable[[random.Random], Draft]:
    """Draw `∃ k, a * b = m * k + t` for numbers that leave given remainders."""

    def draw(rng: random.Random) -> Draft:
        modulus = rng.choice([2, 2, 2, 3, 3, 4, 5, 6, 7])
        a, b = Names(rng).take("nat", 2)
        i, j, k = rng.choice([("i", "j", "k"), ("s", "t", "u"), ("p", "q", "r"), ("x", "y", "z")])
        if {i, j, k} & {a, b}:
            i, j, k = "s", "t", "u"
        r, s = rng.randrange(modulus), rng.randrange(modulus)
        one, two = (
            add(times(leaf(modulus), leaf(v)), leaf(c)) if c else times(leaf(modulus), leaf(v))
            for v, c in ((i, r), (j, s))
        )
        made = rng.choice([times, times, add])
        total = value(made(one, two))
        rest = total.terms.get((), 0) % modulus
        terms = {key: each // modulus for key, each in total.terms.items()}
        witness = plainly(type(total)(terms))
        tail = f" + {rest}" if rest else ""
        goal = f"∃ {k}, {made(leaf(a), leaf(b))} = {modulus} * {k}{tail}"
        names = rng.choice([("ha", "hb"), ("h1", "h2"), (f"h{a}", f"h{b}"), ("h", "h'")])
        if rng.random() < 0.25:
            goal = f"∃ {k}, {made(one, two)} = {modulus} * {k}{tail}"
            sketch = Sketch(rng, goal, variables=[(i, kind), (j, kind)])
            return sketch.draft(f"refine ⟨{witness}, ?_⟩\n{ring(kind)}")
        sketch = Sketch(rng, goal, variables=[(a, kind), (b, kind)])
        sketch.hypotheses = [(names[0], f"∃ {i}, {a} = {one}"), (names[1], f"∃ {j}, {b} = {two}")]
        script = f"obtain ⟨{i}, rfl⟩ := {names[0]}\nobtain ⟨{j}, rfl⟩ := {names[1]}\n"
        return sketch.draft(f"{script}refine ⟨{witness}, ?_⟩\n{ring(kind)}")

    return draw


FAMILIES: tuple[Family, ...] = (
    Family("natural_expansion", "naturals", expansion("Nat")),
    Family("natural_rearrangement", "naturals", rearrangement("Nat")),
    Family("natural_substitution", "naturals", substitution("Nat")),
    Family("natural_product_known", "naturals", product_known("Nat")),
    Family("natural_residue_product", "naturals", residue_product("Nat")),
)
