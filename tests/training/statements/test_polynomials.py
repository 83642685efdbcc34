"""Polynomials: multiplied out, written down, summed and factored."""

import random

from hypothesis import given
from hypothesis import strategies as st

from training.statements.polynomials import (
    Expression,
    Polynomial,
    add,
    factored,
    leaf,
    minus,
    power,
    shuffled,
    sums,
    times,
    value,
    written,
)

leaves = st.sampled_from([leaf("a"), leaf("b"), leaf(1), leaf(2), leaf(7)])
expressions: st.SearchStrategy[Expression] = st.recursive(
    leaves,
    lambda inner: (
        st.builds(add, inner, inner)
        | st.builds(times, inner, inner)
        | st.builds(minus, inner, inner)
    ),
    max_leaves=6,
)
chances = st.integers(0, 1000).map(random.Random)


class TestExpressions:
    def test_brackets_stand_only_where_they_are_needed(self) -> None:
        a, b, c = leaf("a"), leaf("b"), leaf("c")
        assert str(times(add(a, b), c)) == "(a + b) * c"
        assert str(add(times(a, b), c)) == "a * b + c"
        assert str(minus(a, minus(b, c))) == "a - (b - c)"
        assert str(power(add(a, b), 2)) == "(a + b) ^ 2"

    def test_a_square_is_multiplied_out(self) -> None:
        square = value(power(add(leaf("a"), leaf("b")), 2))
        assert square == Polynomial({("a", "a"): 1, ("a", "b"): 2, ("b", "b"): 1})

    @given(expressions, chances)
    def test_writing_otherwise_keeps_the_value(
        self, expression: Expression, rng: random.Random
    ) -> None:
        assert value(shuffled(rng, expression, 0.7)) == value(expression)

    @given(expressions, chances, st.booleans())
    def test_writing_term_by_term_keeps_the_value(
        self, expression: Expression, rng: random.Random, powers: bool
    ) -> None:
        assert value(written(rng, value(expression), powers)) == value(expression)


class TestSums:
    @given(st.lists(st.integers(0, 9), min_size=1, max_size=4), st.integers(0, 5))
    def test_the_closed_form_is_the_sum(self, steps: list[int], start: int) -> None:
        scale, form = sums(steps, start)
        total = start
        for n in range(8):
            assert scale * total == sum(c * n**i for i, c in enumerate(form))
            total += sum(c * n**i for i, c in enumerate(steps))

    @given(st.lists(st.integers(0, 9), min_size=2, max_size=4).filter(any))
    def test_factors_multiply_to_the_polynomial(self, coefficients: list[int]) -> None:
        content, factors, rest = factored(coefficients)
        for n in range(6):
            product = content * sum(c * n**i for i, c in enumerate(rest))
            for p, q in factors:
                product *= p * n + q
            assert product == sum(c * n**i for i, c in enumerate(coefficients))
