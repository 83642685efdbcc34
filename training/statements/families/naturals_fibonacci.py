"""Sequences in which each number depends on the two before it."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, indented
from training.statements.families.naturals_recursion import define
from training.statements.families.naturals_sums import VARIABLES, induction
from training.statements.polynomials import ring

_NAMES = ("fibo", "fib", "F", "f", "luc", "rabbit", "seq", "a", "u", "stairs", "tiles", "g", "pell")
_SUMS = ("fiboSum", "fibSum", "total", "S", "s", "sumF", "acc", "sum", "h")


def sequence(
    rng: random.Random, name: str, zero: int, one: int, now: int = 1, after: int = 1
) -> str:
    """Define `name (n + 2) = now * name n + after * name (n + 1)`."""
    last = f"{name} (n + 1)" if after == 1 else f"{after} * {name} (n + 1)"
    first = f"{name} n" if now == 1 else f"{now} * {name} n"
    body = rng.choice([f"{first} + {last}", f"{last} + {first}"])
    return f"def {name} : Nat → Nat\n  | 0 => {zero}\n  | 1 => {one}\n  | n + 2 => {body}"


def _two_steps(variable: str, claim: str, more: str, base: str, step: str) -> str:
    inner = induction(variable, base, f"obtain ⟨h1, h2⟩ := ih\n{step}")
    return f"have h : {claim} ∧ {more} := by\n{indented(inner)}\nexact h.1"


def _along(name: str, variable: str, base: str, step: str) -> str:
    """Write an induction along the function's own recursion."""
    inner = indented(step)
    cases = f"| case1 => {base}\n| case2 => {base}\n| case3 {variable} ih1 ih2 =>\n{inner}"
    return f"induction {variable} using {name}.induct with\n{cases}"


def _partial_sums(rng: random.Random) -> Draft:
    name, summed = rng.choice(_NAMES), rng.choice(_SUMS)
    variable = rng.choice([v for v in VARIABLES if v not in (name, summed)])
    zero, one = rng.choice([(0, 1), (0, 1), (1, 1), (2, 1), (rng.randint(0, 5), rng.randint(1, 7))])
    prelude = sequence(rng, name, zero, one) + "\n"
    shift = rng.choice([0, 0, 0, 1])
    term = f"{name} n" if not shift else f"{name} (n + 1)"
    body = rng.choice([f"{summed} n + {term}", f"{term} + {summed} n"])
    prelude += define(summed, "0", "n", body)
    rest = one if not shift else one + zero
    right = f"{name} ({variable} + {1 + shift})"
    goal = f"{summed} {variable} + {rest} = {right}"
    if rng.random() < 0.2:
        goal = f"{right} = {summed} {variable} + {rest}"
    script = induction(variable, "rfl", f"simp only [{summed}, {name}] at *\nomega")
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def _positive(rng: random.Random) -> Draft:
    name, variable = rng.choice(_NAMES), rng.choice("nkmij")
    zero, one = rng.choice([(0, 1), (1, 1), (1, 2), (2, 1), (1, 3)])
    now, after = rng.choice([(1, 1), (1, 1), (1, 2), (2, 1), (3, 1), (1, 3)])
    prelude = sequence(rng, name, zero, one, now, after)
    shift = " + 1" if not zero else ""
    call = f"{name} ({variable}{shift})" if shift else f"{name} {variable}"
    goal = rng.choice(["0 < {}", "1 ≤ {}", "{} ≠ 0", "{} > 0"]).format(call)
    more = goal.replace(call, f"{name} ({variable} + {2 if shift else 1})")
    step = f"simp only [{name}] at *\nomega"
    scripts = [_two_steps(variable, goal, more, "decide", step)]
    if not shift:
        scripts.insert(0, _along(name, variable, "decide", step))
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(*scripts)


def _bounded(rng: random.Random) -> Draft:
    name, variable = rng.choice(_NAMES), rng.choice("nkmij")
    zero, one = rng.choice([(0, 1), (0, 1), (1, 1), (0, 2), (1, 2), (2, 1)])
    now, after = rng.choice([(1, 1), (1, 1), (1, 1), (1, 2), (2, 1)])
    base = rng.choice([2, 2, 3]) if now + after == 2 else 3
    strict = zero < 1 and one < base
    sign = "<" if strict and rng.random() < 0.7 else "≤"
    factor = 1 if zero <= 1 and one <= base else 2
    bound = f"{base} ^ {variable}" if factor == 1 else f"{factor} * {base} ^ {variable}"
    goal = f"{name} {variable} {sign} {bound}"
    step = f"simp only [{name}, Nat.pow_succ] at *\nomega"
    more = goal.replace(f"{name} {variable}", f"{name} ({variable} + 1)")
    more = more.replace(f"^ {variable}", f"^ ({variable} + 1)")
    scripts = (
        _along(name, variable, "decide", step),
        _two_steps(variable, goal, more, "decide", step),
    )
    prelude = sequence(rng, name, zero, one, now, after)
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(*scripts)


def _rises(rng: random.Random) -> Draft:
    name, variable = rng.choice(_NAMES), rng.choice("nkmij")
    zero = rng.choice([0, 0, 1, 1, 2])
    one = zero + rng.choice([0, 1, 2]) if zero else 1
    prelude = sequence(rng, name, zero, one, rng.choice([1, 1, 2, 3]))
    goal = f"{name} {variable} ≤ {name} ({variable} + 1)"
    script = (
        f"cases {variable} with\n| zero => decide\n| succ {variable} =>\n"
        f"  simp only [{name}]\n  omega"
    )
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def _addition(rng: random.Random) -> Draft:
    name = rng.choice(_NAMES)
    one, two = rng.choice([("m", "n"), ("n", "m"), ("i", "j"), ("k", "n"), ("x", "y")])
    prelude = sequence(rng, name, 0, 1)
    a, b, a1, b1 = (f"{name} {x}" for x in (one, two, f"({one} + 1)", f"({two} + 1)"))
    terms = [rng.choice([f"{a} * {b}", f"{b} * {a}"]), rng.choice([f"{a1} * {b1}", f"{b1} * {a1}"])]
    if rng.random() < 0.3:
        terms.reverse()
    left, right = f"{name} ({one} + {two} + 1)", " + ".join(terms)
    goal = f"{left} = {right}" if rng.random() < 0.8 else f"{right} = {left}"
    step = (
        f"have h := ih ({one} + 1)\n"
        f"rw [show {one} + ({two} + 1) + 1 = {one} + 1 + {two} + 1 by omega]\n"
        f"simp only [{name}, Nat.add_mul, Nat.mul_add, Nat.mul_comm] at *\nomega"
    )
    script = induction(two, f"simp [{name}]", step, one)
    return Sketch(rng, goal, variables=[(one, "Nat"), (two, "Nat")], prelude=prelude).draft(script)


def _squares(rng: random.Random) -> Draft:
    name, summed, variable = rng.choice(_NAMES), rng.choice(_SUMS), rng.choice("nkmij")
    one = rng.choice([1, 1, 2, 3])
    prelude = sequence(rng, name, 0, one) + "\n"
    square = rng.choice([f"{name} n * {name} n", f"{name} n ^ 2"])
    prelude += define(summed, "0", "n", f"{summed} n + {square}")
    index = rng.choice([0, 1])
    if index:
        goal = f"{summed} ({variable} + 1) = {name} {variable} * {name} ({variable} + 1)"
    else:
        prelude = prelude.replace(square, square.replace(f"{name} n", f"{name} (n + 1)"))
        goal = f"{summed} {variable} = {name} {variable} * {name} ({variable} + 1)"
    step = f"rw [{summed}, ih]\n" + ring("Nat", "^" in square, also=name)
    step = ring("Nat", "^" in square, at="*", also=f"{summed}, {name}")
    script = induction(variable, "rfl", step)
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def _compared(rng: random.Random) -> Draft:
    """Draw an identity between two sequences of the same law."""
    first, second = rng.sample(["fibo", "fib", "luc", "F", "L", "u", "v", "f", "g"], 2)
    variable = rng.choice("nkmij")
    a, b = rng.randint(0, 4), rng.randint(1, 4)
    prelude = sequence(rng, first, 0, 1) + "\n" + sequence(rng, second, a, b)
    parts = [(a, f"{first} ({variable} + 1)"), (b - a, f"{first} {variable}")]
    terms = [f"{k} * {call}" if k > 1 else call for k, call in parts if k > 0]
    left = f"{second} {variable}"
    if b < a:
        k = a - b
        left += f" + {k} * {first} {variable}" if k > 1 else f" + {first} {variable}"
    rng.shuffle(terms)
    goal = f"{left} = {' + '.join(terms)}"
    more = goal.replace(f"({variable} + 1)", f"({variable} + 2)")
    for call in (first, second):
        more = more.replace(f"{call} {variable}", f"{call} ({variable} + 1)")
    step = f"simp only [{first}, {second}] at *\nomega"
    script = _two_steps(variable, goal, more, "decide", step)
    other = _along(second, variable, "rfl", step)
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(other, script)


def _every_third(rng: random.Random) -> Draft:
    name, variable = rng.choice(_NAMES), rng.choice("nkmij")
    period, modulus = rng.choice([(3, 2), (4, 3), (6, 4), (5, 5)])
    prelude = sequence(rng, name, 0, 1)
    call = f"{name} ({period} * {variable})"
    goal = rng.choice([f"{call} % {modulus} = 0", f"{modulus} ∣ {call}"])
    step = f"rw [Nat.mul_add]\nsimp only [{name}] at *\nomega"
    script = induction(variable, "decide", step)
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("fibonacci_partial_sums", "naturals", _partial_sums),
    Family("fibonacci_positive", "naturals", _positive),
    Family("fibonacci_bounded_by_powers", "naturals", _bounded),
    Family("fibonacci_rises", "naturals", _rises),
    Family("fibonacci_addition", "naturals", _addition),
    Family("fibonacci_sum_of_squares", "naturals", _squares),
    Family("fibonacci_like_compared", "naturals", _compared),
    Family("fibonacci_divides", "naturals", _every_third),
)
