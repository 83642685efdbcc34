"""Powers, geometric sums and other fast growth by recursion on natural numbers."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, indented
from training.statements.families.naturals_recursion import define
from training.statements.families.naturals_sums import VARIABLES, induction

_POWER = (
    "pow2",
    "pw",
    "power",
    "expo",
    "grains",
    "chess",
    "f",
    "g",
    "twoTo",
    "growth",
    "P",
    "cells",
    "rabbits",
    "bacteria",
    "leaves",
    "size",
    "tower",
)
_SUM = ("geo", "geom", "total", "powSum", "G", "s", "S", "sumPow", "acc", "series", "sumTo")


def _definition(rng: random.Random, name: str, base: int, start: int = 1, plus: int = 0) -> str:
    call = f"{name} n"
    body = rng.choice([f"{base} * {call}", f"{base} * {call}", f"{call} * {base}"])
    if base == 2 and rng.random() < 0.3:
        body = f"{call} + {call}"
    body = f"{body} + {plus}" if plus else body
    return define(name, str(start), "n", body)


def _is_power(rng: random.Random) -> Draft:
    name, variable, base = rng.choice(_POWER), rng.choice(VARIABLES), rng.randint(2, 10)
    start = rng.choice([1, 1, 1, base, 3, 5])
    right = f"{base} ^ {variable}"
    if start == base:
        right = f"{base} ^ ({variable} + 1)"
    elif start > 1:
        right = rng.choice([f"{start} * {right}", f"{right} * {start}"])
    left = f"{name} {variable}"
    goal = f"{left} = {right}" if rng.random() < 0.8 else f"{right} = {left}"
    script = induction(variable, "rfl", f"simp only [{name}, Nat.pow_succ] at *\nomega")
    prelude = _definition(rng, name, base, start)
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def _affine(rng: random.Random) -> Draft:
    """Draw `f (n + 1) = k * f n + c`, whose closed form is a power less a number."""
    name, variable, base = rng.choice(_POWER), rng.choice(VARIABLES), rng.randint(2, 6)
    fixed = rng.randint(1, 4)
    start = rng.randint(0, 5)
    prelude = _definition(rng, name, base, start, plus=fixed * (base - 1))
    scale = start + fixed
    right = f"{base} ^ {variable}"
    if scale > 1:
        right = rng.choice([f"{scale} * {right}", f"{right} * {scale}"])
    left = f"{name} {variable}"
    goal = f"{left} + {fixed} = {right}" if rng.random() < 0.75 else f"{left} = {right} - {fixed}"
    step = f"simp only [{name}, Nat.pow_succ] at *\nomega"
    if " - " in goal:
        have = f"have h : {left} + {fixed} = {right} := by\n"
        script = have + indented(induction(variable, "rfl", step)) + "\nomega"
    else:
        script = induction(variable, "rfl", step)
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def _own_power_adds(rng: random.Random) -> Draft:
    name, base = rng.choice(_POWER), rng.randint(2, 9)
    one, two = rng.choice([("m", "n"), ("a", "b"), ("x", "y"), ("i", "j"), ("k", "l")])
    left, right = f"{name} ({one} + {two})", f"{name} {one} * {name} {two}"
    goal = f"{left} = {right}" if rng.random() < 0.8 else f"{right} = {left}"
    prelude = define(name, "1", "n", rng.choice([f"{base} * {name} n", f"{name} n * {base}"]))
    back = "" if goal.startswith(left) else "← "
    steps = f"rw [← Nat.add_assoc, {name}, {name}, {back}ih]\nac_rfl"
    script = induction(two, f"simp [{name}]", steps)
    variables = [(one, "Nat"), (two, "Nat")]
    return Sketch(rng, goal, variables=variables, prelude=prelude).draft(script)


def _geometric(rng: random.Random) -> Draft:
    name, variable, base = rng.choice(_SUM), rng.choice(VARIABLES), rng.randint(2, 9)
    term = f"{base} ^ n"
    body = rng.choice([f"{name} n + {term}", f"{term} + {name} n"])
    prelude = define(name, "0", "n", body)
    if rng.random() < 0.3:
        own = rng.choice([each for each in _POWER if each != name])
        prelude = _definition(rng, own, base) + "\n" + define(name, "0", "n", f"{name} n + {own} n")
        power = f"{own} {variable}"
    else:
        own, power = "Nat.pow_succ", f"{base} ^ {variable}"
    left = f"{name} {variable}" if base == 2 else f"{base - 1} * {name} {variable}"
    goal = rng.choice([f"{left} + 1 = {power}", f"{left} + 1 = {power}", f"{power} = {left} + 1"])
    script = induction(variable, "rfl", f"simp only [{name}, {own}] at *\nomega")
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def _power_exceeds(rng: random.Random) -> Draft:
    variable, base = rng.choice(VARIABLES), rng.randint(2, 9)
    power = f"{base} ^ {variable}"
    step = "simp only [Nat.pow_succ] at *\nomega"
    goal, zero = rng.choice(
        [
            (f"{variable} < {power}", "decide"),
            (f"{variable} + 1 ≤ {power}", "decide"),
            (f"0 < {power}", "decide"),
            (f"1 ≤ {power}", "decide"),
            (f"{power} ≠ 0", "decide"),
            (f"{base - 1} * {variable} + 1 ≤ {power}", "decide"),
            (f"{base - 1} * {variable} < {power}", "decide"),
            (f"{power} > {variable}", "decide"),
        ]
    )
    script = induction(variable, zero, step)
    return Sketch(rng, goal, variables=[(variable, "Nat")]).draft(script)


def _power_from_start(rng: random.Random) -> Draft:
    """Draw `p n ≤ k ^ n` for all `n` from some start on."""
    variable, base = rng.choice("nmkx"), rng.choice([2, 2, 3, 4])
    factor, more = rng.randint(1, 9), rng.randint(0, 9)
    start = next(
        i for i in range(1, 20) if all(factor * j + more <= base**j for j in range(i, i + 6))
    )
    linear = f"{factor} * {variable}" if factor > 1 else variable
    linear += f" + {more}" if more else ""
    goal = f"{linear} ≤ {base} ^ {variable}"
    name = rng.choice(["h", "hn", "h1", "hx", "hle"])
    step = (
        f"have h2 : {variable} + 1 = {start} ∨ {start} ≤ {variable} := by omega\n"
        "rcases h2 with h2 | h2\n"
        f"· have h3 : {variable} = {start - 1} := by omega\n  subst h3\n  decide\n"
        f"· have h3 := ih h2\n  simp only [Nat.pow_succ]\n  omega"
    )
    script = induction(variable, "omega", step)
    sketch = Sketch(rng, goal, variables=[(variable, "Nat")], premises=0)
    sketch.hypotheses = [(name, f"{start} ≤ {variable}")]
    return sketch.draft(script)


def _power_law(rng: random.Random) -> Draft:
    base = rng.choice(["2", "3", "5", "10", "a", "b", "x"])
    one, two = rng.choice([("m", "n"), ("n", "k"), ("i", "j")])
    variables = [(base, "Nat")] if base.isalpha() else []
    variables += [(one, "Nat"), (two, "Nat")]
    goal, script = rng.choice(
        [
            (
                f"{base} ^ ({one} + {two}) = {base} ^ {one} * {base} ^ {two}",
                "exact Nat.pow_add _ _ _",
            ),
            (f"{base} ^ ({one} * {two}) = ({base} ^ {one}) ^ {two}", "exact Nat.pow_mul _ _ _"),
            (
                f"{base} ^ {one} * {base} ^ {two} = {base} ^ ({two} + {one})",
                "rw [Nat.pow_add, Nat.mul_comm]",
            ),
            (
                f"{base} ^ ({one} + {two} + 1) = {base} ^ {one} * {base} ^ {two} * {base}",
                "rw [Nat.pow_succ, Nat.pow_add]",
            ),
            (
                f"{base} ^ ({one} + 1) * {base} ^ {two} = {base} ^ {one} * {base} ^ ({two} + 1)",
                "simp only [Nat.pow_succ, Nat.mul_comm, Nat.mul_left_comm, Nat.mul_assoc]",
            ),
            (
                f"({base} ^ {one}) ^ {two} = ({base} ^ {two}) ^ {one}",
                "rw [← Nat.pow_mul, ← Nat.pow_mul, Nat.mul_comm]",
            ),
            (
                f"{base} ^ {one} ∣ {base} ^ ({one} + {two})",
                "rw [Nat.pow_add]\nexact Nat.dvd_mul_right _ _",
            ),
        ]
    )
    return Sketch(rng, goal, variables=variables).draft(script)


def _power_doubles(rng: random.Random) -> Draft:
    variable, base = rng.choice(VARIABLES), rng.randint(2, 9)
    power, more = f"{base} ^ {variable}", f"{base} ^ ({variable} + 1)"
    goal = rng.choice(
        [
            f"{more} = {base} * {power}",
            f"{more} = {power} * {base}",
            f"{power} + {base - 1} * {power} = {more}",
            f"{more} - {power} = {base - 1} * {power}",
            f"{power} < {more}",
            f"{base} ^ ({variable} + 2) = {base * base} * {power}",
            f"{base} ^ ({variable} + 2) = {base} * {more}",
            f"{base} ∣ {more}",
            f"{more} % {base} = 0",
        ]
    )
    script = "simp only [Nat.pow_succ] <;> omega"
    if "<" in goal:
        script = f"have h : 0 < {power} := Nat.pow_pos (by decide)\n{script}"
    return Sketch(rng, goal, variables=[(variable, "Nat")]).draft(script)


def _power_residue(rng: random.Random) -> Draft:
    """Draw a remainder that all powers of one base leave."""
    variable, modulus = rng.choice(VARIABLES), rng.randint(2, 9)
    base = rng.choice([modulus + 1, 2 * modulus + 1, 3 * modulus + 1])
    power, exponent = f"{base} ^ {variable}", 1
    goal = rng.choice(
        [
            f"{power} % {modulus} = 1",
            f"{modulus} ∣ {power} - 1",
            f"∃ k, {power} = {modulus} * k + 1",
            f"{modulus} ∣ {power} + {modulus - 1}",
            f"{power} % {modulus} ≠ 0",
        ]
    )
    lemma = f"have h : {power} % {modulus} = {exponent} := by\n" + indented(
        induction(variable, "rfl", "simp only [Nat.pow_succ]\nomega")
    )
    script = induction(variable, "rfl", "simp only [Nat.pow_succ]\nomega")
    if goal.startswith("∃"):
        script = f"{lemma}\nexact ⟨{power} / {modulus}, by omega⟩"
    elif not goal.endswith("= 1"):
        script = f"{lemma}\nomega"
    return Sketch(rng, goal, variables=[(variable, "Nat")]).draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("own_power", "naturals", _is_power),
    Family("affine_recursion", "naturals", _affine),
    Family("own_power_adds_exponents", "naturals", _own_power_adds),
    Family("geometric_sum", "naturals", _geometric),
    Family("power_exceeds_exponent", "naturals", _power_exceeds),
    Family("power_exceeds_from_start", "naturals", _power_from_start),
    Family("power_laws", "naturals", _power_law),
    Family("power_and_next", "naturals", _power_doubles),
    Family("power_residue", "naturals", _power_residue),
)
