"""Functions on natural numbers that are defined by recursion: doubling, factorials, powers."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch
from training.statements.fact_files import families_in
from training.statements.families.naturals_sums import NAMES, VARIABLES, induction

_LINEAR = ("twice", "double", "dbl", "triple", "mulBy", "f", "g", "scale", "grow", "times", "steps")
_FACTORIAL = ("fac", "fact", "factorial", "F", "f", "g", "prod", "permutations", "arrangements")
_POWER = ("pow2", "pw", "power", "expo", "p", "grains", "chess", "f", "g", "twoTo", "growth")
_ORDERED = ("0 < {}", "1 ≤ {}", "{} ≠ 0", "{} > 0")


def define(name: str, zero: str, variable: str, successor: str, arguments: str = "") -> str:
    """Define a function by recursion on its first argument."""
    kinds = "Nat → " * (1 + len(arguments.split())) + "Nat"
    more = "".join(f", {argument}" for argument in arguments.split())
    return f"def {name} : {kinds}\n  | 0{more} => {zero}\n  | {variable} + 1{more} => {successor}"


def _pair(rng: random.Random) -> tuple[str, str]:
    one, two = rng.choice([("m", "n"), ("a", "b"), ("n", "m"), ("x", "y"), ("i", "j"), ("k", "n")])
    return one, two


def _names(rng: random.Random, pool: tuple[str, ...], *taken: str) -> str:
    return rng.choice([name for name in pool if name not in taken])


def linear(rng: random.Random, name: str, step: int, start: int = 0) -> str:
    """Define `name n = step * n + start` by recursion."""
    call = f"{name} n"
    added = [f"{call} + {step}", f"{step} + {call}", f"({call} + {step})"]
    inner = rng.choice([added[0], added[0], added[0], added[1]])
    if step > 1 and rng.random() < 0.1:
        inner = f"({call} + {step - 1}) + 1"
    return define(name, str(start), "n", inner)


def _linear_form(rng: random.Random) -> Draft:
    name, variable = _names(rng, _LINEAR), rng.choice(VARIABLES)
    step, start = rng.randint(1, 12), rng.choice([0, 0, 0, 1, 3, 7])
    tail = f" + {start}" if start else ""
    forms = [f"{step} * {variable}{tail}", f"{variable} * {step}{tail}"]
    if step < 5:
        forms += [" + ".join([variable] * step) + tail] * 2
    if start:
        forms.append(f"{start} + {step} * {variable}")
    left, right = f"{name} {variable}", rng.choice(forms)
    goal = f"{left} = {right}" if rng.random() < 0.85 else f"{right} = {left}"
    script = induction(variable, "rfl", f"simp only [{name}, ih]\nomega")
    other = induction(variable, f"simp [{name}]", f"simp only [{name}]\nomega")
    prelude = linear(rng, name, step, start)
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(other, script)


def _additive(rng: random.Random) -> Draft:
    name, (one, two) = _names(rng, _LINEAR), _pair(rng)
    step = rng.randint(1, 12)
    left, right = f"{name} ({one} + {two})", f"{name} {one} + {name} {two}"
    if rng.random() < 0.2:
        right = f"{name} {two} + {name} {one}"
    goal = f"{left} = {right}" if rng.random() < 0.85 else f"{right} = {left}"
    steps = f"rw [← Nat.add_assoc]\nsimp only [{name}]\nomega"
    script = induction(two, f"simp [{name}]", steps)
    variables = [(one, "Nat"), (two, "Nat")]
    return Sketch(rng, goal, variables=variables, prelude=linear(rng, name, step)).draft(script)


def _homogeneous(rng: random.Random) -> Draft:
    name, (one, two) = _names(rng, _LINEAR), _pair(rng)
    step = rng.randint(1, 9)
    prelude = linear(rng, name, step)
    left, right = f"{name} ({one} * {two})", f"{one} * {name} {two}"
    goal = f"{left} = {right}" if rng.random() < 0.8 else f"{right} = {left}"
    lemma = f"have h : ∀ x, {name} x = {step} * x := by\n  intro x\n" + _indent(
        induction("x", "rfl", f"simp only [{name}, ih]\nomega")
    )
    script = f"{lemma}\nsimp only [h, Nat.mul_left_comm]"
    return Sketch(rng, goal, variables=[(one, "Nat"), (two, "Nat")], prelude=prelude).draft(script)


def _indent(text: str) -> str:
    return "\n".join("  " + line for line in text.split("\n"))


def _linear_compared(rng: random.Random) -> Draft:
    name, (one, two) = _names(rng, _LINEAR), _pair(rng)
    step, start = rng.randint(1, 9), rng.choice([0, 0, 1, 4])
    lemma = f"have h : ∀ x, {name} x = {step} * x + {start} := by\n  intro x\n" + _indent(
        induction("x", "rfl", f"simp only [{name}, ih]\nomega")
    )
    f = [f"{name} {one}", f"{name} {two}"]
    hypothesis, goal = rng.choice(
        [
            (f"{one} ≤ {two}", f"{f[0]} ≤ {f[1]}"),
            (f"{one} < {two}", f"{f[0]} < {f[1]}"),
            (f"{f[0]} = {f[1]}", f"{one} = {two}"),
            (f"{f[0]} ≤ {f[1]}", f"{one} ≤ {two}"),
            (f"{f[0]} < {f[1]}", f"{one} < {two}"),
            (f"{one} ≠ {two}", f"{f[0]} ≠ {f[1]}"),
        ]
    )
    script = f"{lemma}\nhave h1 := h {one}\nhave h2 := h {two}\nomega"
    sketch = Sketch(rng, goal, variables=[(one, "Nat"), (two, "Nat")])
    sketch.prelude = linear(rng, name, step, start)
    name_ = rng.choice(["hxy", "e", "hmn", "hle", "hyp", "h'"])
    sketch.hypotheses = [(name_, hypothesis)]
    return sketch.draft(script)


def _linear_divides(rng: random.Random) -> Draft:
    name, variable, step = _names(rng, _LINEAR), rng.choice(VARIABLES), rng.randint(2, 12)
    start = rng.choice([0, 0, 0, rng.randint(1, step - 1)])
    divisor = rng.choice([d for d in range(2, step + 1) if step % d == 0])
    call, rest = f"{name} {variable}", start % divisor
    goal = f"{call} % {divisor} = {rest}"
    if not rest and rng.random() < 0.5:
        goal = f"{divisor} ∣ {call}"
    script = induction(variable, f"simp [{name}]", f"simp only [{name}]\nomega")
    prelude = linear(rng, name, step, start)
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def factorial(rng: random.Random, name: str, start: int = 1, shift: int = 1) -> str:
    """Define a product `start * Π (i + shift)`."""
    after = f"(n + {shift})"
    body = rng.choice([f"{after} * {name} n"] * 3 + [f"{name} n * {after}"])
    return define(name, str(start), "n", body)


def _factorial_positive(rng: random.Random) -> Draft:
    name, variable = _names(rng, _FACTORIAL), rng.choice(VARIABLES)
    start, shift = rng.choice([1, 1, 1, 2, 5]), rng.choice([1, 1, 1, 2, 3])
    prelude = factorial(rng, name, start, shift)
    goal = rng.choice(_ORDERED).format(f"{name} {variable}")
    product = "Nat.mul_pos (by omega) ih"
    if f"{name} n * (" in prelude:
        product = "Nat.mul_pos ih (by omega)"
    if goal.endswith("≠ 0"):
        product = product.replace("mul_pos", "mul_ne_zero")
    script = induction(variable, "decide", f"exact {product}")
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def _factorial_grows(rng: random.Random) -> Draft:
    name, variable = _names(rng, _FACTORIAL), rng.choice(VARIABLES)
    start, shift = rng.choice([1, 1, 1, 2]), rng.choice([1, 1, 1, 2])
    prelude = factorial(rng, name, start, shift)
    call, more = f"{name} {variable}", f"{name} ({variable} + 1)"
    goal = rng.choice([f"{variable} ≤ {call}", f"{call} ≤ {more}", f"{call} ≥ {variable}"])
    if shift == 2:
        goal = rng.choice([goal, f"{call} < {more}", f"{variable} + 1 ≤ {call}"])
    lemma = f"have h : ∀ x, 0 < {name} x := by\n  intro x\n" + _indent(
        induction("x", "decide", "exact " + _product(name, prelude))
    )
    if goal.startswith(call) and "+ 1" in goal:
        multiply = f"simp only [{name}, Nat.add_mul, Nat.mul_add, Nat.mul_comm] at *\nomega"
        script = f"{lemma}\nhave h1 := h {variable}\n" + (
            f"have h2 := Nat.zero_le ({variable} * {call})\n{multiply}"
        )
        return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)
    step = (
        f"have h1 := h {variable}\n"
        f"have h2 := Nat.mul_le_mul_left {variable} h1\n"
        f"simp only [{name}, Nat.add_mul, Nat.mul_add, Nat.mul_comm] at *\nomega"
    )
    script = f"{lemma}\n" + induction(variable, f"simp [{name}]", step)
    return Sketch(rng, goal, variables=[(variable, "Nat")], prelude=prelude).draft(script)


def _product(name: str, prelude: str) -> str:
    first = f"{name} n * (" in prelude
    return "Nat.mul_pos ih (by omega)" if first else "Nat.mul_pos (by omega) ih"


def _loop(rng: random.Random) -> Draft:
    """Draw a function with an accumulator beside a plain one."""
    variable, acc = rng.choice(VARIABLES), rng.choice(["acc", "a", "r", "s", "c", "acc"])
    kind = rng.choice(["sum", "product", "linear"])
    plain, loop = {
        "sum": ("sumTo", rng.choice(["sumLoop", "sumAcc", "go", "loop"])),
        "product": ("fac", rng.choice(["facLoop", "facAcc", "go", "facAux"])),
        "linear": ("twice", rng.choice(["twiceLoop", "go", "aux", "twiceAcc"])),
    }[kind]
    if rng.random() < 0.5:
        plain = _names(rng, NAMES, variable, acc, loop)
    operation, unit = ("*", "1") if kind == "product" else ("+", "0")
    step = {"sum": "(n + 1)", "product": "(n + 1)", "linear": str(rng.randint(2, 9))}[kind]
    if kind == "sum" and rng.random() < 0.5:
        step = rng.choice(["n", "2 * n", "(2 * n + 1)", "n * n", "(n + 1) * (n + 1)", "(n + 2)"])
    first = rng.random() < 0.5
    body = f"{step} {operation} {plain} n" if first else f"{plain} n {operation} {step}"
    turned = rng.random() < 0.6
    inner = f"({step} {operation} acc)" if turned else f"(acc {operation} {step})"
    prelude = define(plain, unit, "n", body) + "\n"
    prelude += define(loop, "acc", "n", f"{loop} n {inner}", "acc")
    result = rng.choice(
        [f"{plain} {variable} {operation} {acc}", f"{acc} {operation} {plain} {variable}"]
    )
    goal = f"{loop} {variable} {acc} = {result}"
    laws = f"Nat.{'mul' if operation == '*' else 'add'}"
    ac = f"{laws}_comm, {laws}_left_comm, {laws}_assoc"
    script = induction(
        variable, f"simp [{loop}, {plain}]", f"simp only [{loop}, {plain}, ih, {ac}]", acc
    )
    other = induction(variable, f"simp [{loop}, {plain}]", f"rw [{loop}, {plain}, ih]\nac_rfl", acc)
    variables = [(variable, "Nat"), (acc, "Nat")]
    scripts = (script, other)
    if kind == "linear":
        omega = induction(
            variable, f"simp [{loop}, {plain}]", f"rw [{loop}, {plain}, ih]\nomega", acc
        )
        scripts = (omega, script)
    return Sketch(rng, goal, variables=variables, prelude=prelude).draft(*scripts)


FAMILIES: tuple[Family, ...] = (
    Family("linear_recursion", "naturals", _linear_form),
    Family("linear_recursion_is_additive", "naturals", _additive),
    Family("linear_recursion_is_homogeneous", "naturals", _homogeneous),
    Family("linear_recursion_keeps_order", "naturals", _linear_compared),
    Family("linear_recursion_divides", "naturals", _linear_divides),
    Family("factorial_positive", "naturals", _factorial_positive),
    Family("factorial_grows", "naturals", _factorial_grows),
    Family("accumulator", "naturals", _loop),
    *families_in("naturals"),
)
