"""Polynomials with whole coefficients as authors write them, and the tactics that compare them."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

Monomial = tuple[str, ...]
"""The variables of a product, sorted, each as often as it occurs."""

NAT_RING = "Nat.mul_add, Nat.add_mul, Nat.mul_comm, Nat.mul_left_comm, Nat.mul_assoc"
INT_RING = (
    "Int.mul_add, Int.add_mul, Int.mul_sub, Int.sub_mul, Int.neg_mul, Int.mul_neg, "
    "Int.mul_comm, Int.mul_left_comm, Int.mul_assoc"
)


@dataclass(frozen=True, slots=True)
class Expression:
    """A number, a variable, or an operation `+ - * ^` on two expressions."""

    head: str
    parts: tuple[Expression, ...] = ()

    def __str__(self) -> str:
        return _text(self, 0)

    @property
    def size(self) -> int:
        """How many numbers and variables there are."""
        return sum(part.size for part in self.parts) if self.parts else 1


_STRENGTH = {"+": 1, "-": 1, "*": 2, "^": 3}


def _text(expression: Expression, around: int) -> str:
    if not expression.parts:
        return expression.head
    own = _STRENGTH[expression.head]
    if expression.head == "^":
        left, right = (_text(part, own + 1) for part in expression.parts)
        return f"{left} ^ {right}"
    left, right = (_text(part, own + index) for index, part in enumerate(expression.parts))
    written = f"{left} {expression.head} {right}"
    return f"({written})" if own < around else written


def leaf(head: str | int) -> Expression:
    """Make a number or a variable."""
    return Expression(str(head))


def add(*parts: Expression) -> Expression:
    """Make a sum that is read from the left."""
    return _chain("+", parts)


def times(*parts: Expression) -> Expression:
    """Make a product that is read from the left."""
    return _chain("*", parts)


def minus(left: Expression, right: Expression) -> Expression:
    """Make a difference."""
    return Expression("-", (left, right))


def power(base: Expression, exponent: int) -> Expression:
    """Make a power."""
    return Expression("^", (base, leaf(exponent)))


def _chain(head: str, parts: Sequence[Expression]) -> Expression:
    made = parts[0]
    for part in parts[1:]:
        made = Expression(head, (made, part))
    return made


class Polynomial:
    """A sum of products of variables with whole coefficients."""

    def __init__(self, terms: Mapping[Monomial, int]) -> None:
        self.terms = {key: value for key, value in terms.items() if value}

    def __add__(self, other: Polynomial) -> Polynomial:
        keys = dict.fromkeys((*self.terms, *other.terms))
        return Polynomial({k: self.terms.get(k, 0) + other.terms.get(k, 0) for k in keys})

    def __sub__(self, other: Polynomial) -> Polynomial:
        return self + other * Polynomial({(): -1})

    def __mul__(self, other: Polynomial) -> Polynomial:
        made = Polynomial({})
        for left, a in self.terms.items():
            for right, b in other.terms.items():
                made += Polynomial({tuple(sorted((*left, *right))): a * b})
        return made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Polynomial) and self.terms == other.terms

    __hash__ = None  # type: ignore[assignment]

    @property
    def degree(self) -> int:
        """The length of the longest product; 0 for a number."""
        return max((len(key) for key in self.terms), default=0)


def value(expression: Expression) -> Polynomial:
    """Multiply out an expression."""
    if not expression.parts:
        head = expression.head
        return Polynomial({(): int(head)}) if head.isdigit() else Polynomial({(head,): 1})
    left, right = expression.parts
    if expression.head == "^":
        made = Polynomial({(): 1})
        for _ in range(int(right.head)):
            made *= value(left)
        return made
    a, b = value(left), value(right)
    return {"+": a + b, "-": a - b, "*": a * b}[expression.head]


def halves(polynomial: Polynomial) -> tuple[Polynomial, Polynomial]:
    """Split into the terms with positive coefficients and the negative ones without their sign."""
    positive = {key: value for key, value in polynomial.terms.items() if value > 0}
    negative = {key: -value for key, value in polynomial.terms.items() if value < 0}
    return Polynomial(positive), Polynomial(negative)


def written(rng: random.Random, polynomial: Polynomial, powers: bool = False) -> Expression:
    """Write a polynomial term by term, in random order, the first term positive if one is."""
    terms = list(polynomial.terms.items())
    if rng.random() < 0.5:
        rng.shuffle(terms)
    else:
        terms.sort(key=lambda term: (-len(term[0]), term[0]))
    terms.sort(key=lambda term: term[1] < 0) if terms and terms[0][1] < 0 else None
    grouped = rng.random() < 0.6
    made: Expression | None = None
    for key, factor in terms:
        term = _term(key, abs(factor), powers, grouped)
        if made is None:
            made = term if factor > 0 else minus(leaf(0), term)
        else:
            made = Expression("+" if factor > 0 else "-", (made, term))
    return made or leaf(0)


def plainly(polynomial: Polynomial) -> Expression:
    """Write a polynomial always in the same way."""
    return written(random.Random(0), polynomial)  # noqa: S311


def _term(key: Monomial, factor: int, powers: bool, grouped: bool) -> Expression:
    factors = [leaf(name) for name in key]
    if powers:
        names = dict.fromkeys(key)
        factors = [
            leaf(name) if key.count(name) == 1 else power(leaf(name), key.count(name))
            for name in names
        ]
    if not factors:
        return leaf(factor)
    if factor == 1:
        return times(*factors)
    if grouped:
        return times(leaf(factor), times(*factors))
    return times(leaf(factor), *factors)


def shuffled(rng: random.Random, expression: Expression, rate: float = 0.3) -> Expression:
    """Write an expression otherwise: operands swapped, regrouped or distributed."""
    if not expression.parts or expression.head == "^":
        return expression
    left, right = (shuffled(rng, part, rate) for part in expression.parts)
    head = expression.head
    if head in "+*" and rng.random() < rate:
        left, right = right, left
    if head in "+*" and left.head == head and rng.random() < rate:
        one, two = left.parts
        return Expression(head, (one, Expression(head, (two, right))))
    if head == "*" and right.head in "+-" and right.parts and rng.random() < rate:
        one, two = right.parts
        return Expression(right.head, (times(left, one), times(left, two)))
    if head == "*" and left.head in "+-" and left.parts and rng.random() < rate:
        one, two = left.parts
        return Expression(left.head, (times(one, right), times(two, right)))
    return Expression(head, (left, right))


def ring(kind: str, powers: bool = False, at: str = "", also: str = "") -> str:
    """Write the steps that make equal polynomials equal for `omega`, for `Nat` or `Int`."""
    lemmas = NAT_RING if kind == "Nat" else INT_RING
    if powers:
        lemmas = f"{kind}.pow_succ, {kind}.pow_zero, {kind}.mul_one, {kind}.one_mul, {lemmas}"
    place = f" at {at}" if at else ""
    first = f"{also}, {lemmas}" if also else lemmas
    regrouped = f"(try simp only [← {kind}.mul_assoc]{place})"
    return f"simp only [{first}]{place} <;>\n  {regrouped} <;> omega"


def sums(steps: Sequence[int], start: int) -> tuple[int, list[int]]:
    """Return `d` and coefficients `c` with `d * s n = Σ cᵢ nⁱ` where `s (n+1) = s n + Σ stepsᵢ nⁱ`.

    Both the steps and the result start with the coefficient of degree 0.
    """
    degree = len(steps)
    rest = [Fraction(step) for step in steps]
    found = [Fraction(0)] * (degree + 1)
    for power_ in range(degree, 0, -1):
        lead = rest[power_ - 1] / power_
        found[power_] = lead
        for lower in range(power_):
            rest[lower] -= lead * math.comb(power_, lower)
    found[0] = Fraction(start)
    common = math.lcm(*(each.denominator for each in found))
    return common, [int(each * common) for each in found]


def factored(coefficients: Sequence[int]) -> tuple[int, list[tuple[int, int]], list[int]]:
    """Split off linear factors `p * n + q` with small `p > 0`, `q ≥ 0`.

    Returns the greatest common number, the factors `(p, q)` and the coefficients of what is left.
    """
    content = math.gcd(*coefficients) or 1
    rest = [each // content for each in coefficients]
    factors: list[tuple[int, int]] = []
    for p, q in ((1, 0), (1, 1), (2, 1), (1, 2), (1, 3), (2, 3), (3, 1), (3, 2)):
        while len(rest) > 1:
            quotient = _divided(rest, p, q)
            if quotient is None:
                break
            factors.append((p, q))
            rest = quotient
    return content, factors, rest


def _divided(coefficients: Sequence[int], p: int, q: int) -> list[int] | None:
    rest, quotient = list(coefficients), [0] * (len(coefficients) - 1)
    for index in range(len(quotient) - 1, -1, -1):
        if rest[index + 1] % p:
            return None
        quotient[index] = rest[index + 1] // p
        rest[index] -= quotient[index] * q
    return None if rest[0] else quotient
