"""Whole numbers as values: telescoping sums, additive maps, absolute values, representations."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch
from training.statements.families.naturals_algebra import variables_of
from training.statements.families.naturals_sums import induction
from training.statements.polynomials import ring

_SUM = ("addUp", "total", "sumTo", "acc", "S", "sumF", "upTo", "collect", "summed", "psum")


def _summation(rng: random.Random, name: str, kind: str = "Int") -> str:
    first = rng.random() < 0.75
    body = f"{name} f n + f n" if first else f"f n + {name} f n"
    return f"def {name} (f : Nat → {kind}) : Nat → {kind}\n  | 0 => 0\n  | n + 1 => {body}"


def _telescope(rng: random.Random) -> Draft:
    """Draw a law of sums of values of a function."""
    name = rng.choice(_SUM)
    prelude = _summation(rng, name)
    f, g = rng.choice([("f", "g"), ("a", "b"), ("u", "v"), ("f", "h"), ("x", "y")])
    n, i = rng.choice([("n", "i"), ("n", "k"), ("m", "j"), ("n", "i"), ("k", "i")])
    k = rng.randint(2, 9)
    c = rng.choice(["c", "c", "z", str(k)])
    options = [
        (f"{name} (fun {i} => {f} ({i} + 1) - {f} {i}) {n} = {f} {n} - {f} 0", "f", "omega"),
        (f"{name} (fun {i} => {f} {i} - {f} ({i} + 1)) {n} = {f} 0 - {f} {n}", "f", "omega"),
        (f"{name} (fun {i} => {f} ({i} + 1) - {f} {i}) {n} + {f} 0 = {f} {n}", "f", "omega"),
        (
            f"{name} (fun {i} => {f} {i} + {g} {i}) {n} = {name} {f} {n} + {name} {g} {n}",
            "fg",
            "omega",
        ),
        (
            f"{name} (fun {i} => {f} {i} - {g} {i}) {n} = {name} {f} {n} - {name} {g} {n}",
            "fg",
            "omega",
        ),
        (f"{name} (fun {i} => -{f} {i}) {n} = -{name} {f} {n}", "f", "omega"),
        (f"{name} (fun {i} => {c} * {f} {i}) {n} = {c} * {name} {f} {n}", "cf", "ring"),
        (f"{name} (fun {i} => {f} {i} * {c}) {n} = {name} {f} {n} * {c}", "cf", "ring"),
        (f"{name} (fun _ => 0) {n} = 0", "", "omega"),
        (
            f"{name} (fun {i} => {k} * {f} {i} + {g} {i}) {n} = {k} * {name} {f} {n} + {name} "
            f"{g} {n}",
            "fg",
            "omega",
        ),
        (f"{name} (fun _ => {k}) {n} = {k} * {n}", "", "omega"),
    ]
    goal, used, end = rng.choice(options)
    step = (
        f"simp only [{name}, ih]\nomega"
        if end == "omega"
        else f"simp only [{name}, ih, {'Int.mul_add' if f'{c} * {f}' in goal else 'Int.add_mul'}]"
    )
    zero = f"simp [{name}]"
    if "- " in goal and end == "omega":
        step = f"simp only [{name}] at *\nomega"
        zero = f"simp only [{name}]\nomega"
    if goal.endswith(f"* {n}"):
        step = f"simp only [{name}] at *\nomega"
    if "+ i" in goal and end == "ring":
        step = f"simp only [{name}] at *\nomega"
    variables = []
    if "c" in used and c.isalpha():
        variables.append((c, "Int"))
    variables += [(x, "Nat → Int") for x, mark in ((f, "f"), (g, "g")) if mark in used]
    variables.append((n, "Nat"))
    script = induction(n, zero, step)
    ac = "Int.add_comm, Int.add_left_comm" if f"f n + {name}" in prelude else ""
    scripts = [script]
    if ac and end == "ring":
        scripts.append(script.replace("]", f", {ac}]"))
    return Sketch(rng, goal, variables=variables, prelude=prelude).draft(*scripts)


def _additive(rng: random.Random) -> Draft:
    f, h = rng.choice([("f", "h"), ("g", "hg"), ("φ", "h"), ("f", "add"), ("F", "H"), ("u", "hu")])
    a, b = Names(rng).take("nat", 2)
    if f in (a, b):
        a, b = "x", "y"
    law = f"∀ {a} {b}, {f} ({a} + {b}) = {f} {a} + {f} {b}"
    zero = f"have h0 := {h} 0 0\nsimp only [Int.add_zero] at h0\n"
    negative = f"have h1 := {h} {a} (-{a})\nrw [Int.add_right_neg] at h1\n"
    k = rng.randint(2, 5)
    options = [
        (f"{f} 0 = 0", "", zero + "omega"),
        (f"{f} (-{a}) = -{f} {a}", a, zero + negative + "omega"),
        (f"{f} (-{a}) + {f} {a} = 0", a, zero + negative + "omega"),
        (
            f"{f} ({a} - {b}) = {f} {a} - {f} {b}",
            f"{a}{b}",
            f"have h1 := {h} ({a} - {b}) {b}\nrw [Int.sub_add_cancel] at h1\nomega",
        ),
        (f"{f} ({a} - {a}) = 0", a, f"{zero}rw [Int.sub_self]\nomega"),
        (
            f"{f} ({k} * {a}) = {k} * {f} {a}",
            a,
            f"rw [show {k} * {a} = {' + '.join([a] * k)} by omega]\nsimp only [{h}]\nomega",
        ),
        (f"{f} ({a} + {b} + {a}) = 2 * {f} {a} + {f} {b}", f"{a}{b}", f"simp only [{h}]\nomega"),
        (
            f"{f} {a} = {f} {b} → {f} ({a} - {b}) = 0",
            f"{a}{b}",
            f"intro e\nhave h1 := {h} ({a} - {b}) {b}\nrw [Int.sub_add_cancel] at h1\nomega",
        ),
    ]
    goal, used, script = rng.choice(options)
    sketch = Sketch(rng, goal, variables=[(f, "Int → Int")], shuffle=False, premises=0)
    sketch.hypotheses = [(h, law)]
    free = [(x, "Int") for x in used]
    if free and rng.random() < 0.3:
        sketch.goal = f"∀ {' '.join(used)} : Int, {goal}"
        return sketch.draft(f"intro {' '.join(used)}\n{script}")
    if rng.random() < 0.5:
        sketch.hypotheses += free
    else:
        sketch.variables += free
    return sketch.draft(script)


def _absolute(rng: random.Random) -> Draft:
    """Draw a fact about larger and smaller numbers or an own absolute value."""
    x, y = variables_of(rng, 2)
    name = rng.choice(["abs", "absv", "size", "dist0", "mag", "absolute"])
    prelude = rng.choice(
        [
            f"def {name} (n : Int) : Int := if 0 ≤ n then n else -n",
            f"def {name} (n : Int) : Int := if n < 0 then -n else n",
            f"def {name} (n : Int) : Int := max n (-n)",
        ]
    )
    k = rng.randint(1, 9)
    goal, hypothesis = rng.choice(
        [
            (f"0 ≤ {name} {x}", ""),
            (f"{name} (-{x}) = {name} {x}", ""),
            (f"{x} ≤ {name} {x}", ""),
            (f"-{x} ≤ {name} {x}", ""),
            (f"{name} ({x} + {y}) ≤ {name} {x} + {name} {y}", ""),
            (f"{name} ({x} - {y}) = {name} ({y} - {x})", ""),
            (f"{name} {x} = 0 ↔ {x} = 0", ""),
            (f"{name} ({name} {x}) = {name} {x}", ""),
            (f"{name} {x} = {x} ∨ {name} {x} = -{x}", ""),
            (f"{name} {x} ≤ {k} ↔ -{k} ≤ {x} ∧ {x} ≤ {k}", ""),
            (f"{x} = {y} ∨ {x} = -{y}", f"{name} {x} = {name} {y}"),
            (f"{name} {x} = {x}", f"0 ≤ {x}"),
            (f"{name} {x} = -{x}", f"{x} ≤ 0"),
            (f"0 < {name} {x}", f"{x} ≠ 0"),
            (f"{name} ({k} * {x}) = {k} * {name} {x}", ""),
        ]
    )
    h = rng.choice(["h", "h", "hx", "e"])
    where = f" at {h} ⊢" if hypothesis and name in hypothesis else ""
    split = f"simp only [{name}]{' at *' if where else ''}\nrepeat' split\nall_goals omega"
    splits = f"unfold {name}{' at *' if where else ''}\nomega"
    words = f"{goal} {hypothesis}".replace("(", " ").replace(")", " ").replace("-", " ").split()
    sketch = Sketch(rng, goal, variables=[(v, "Int") for v in (x, y) if v in words])
    sketch.prelude, sketch.premises = prelude, 0.1
    sketch.hypotheses = [(h, hypothesis)] if hypothesis else []
    if "max" in prelude:
        return sketch.draft(f"simp only [{name}]{' at *' if where else ''}\nomega", splits)
    if where:
        split = f"simp only [{name}] at {h}\nsplit at {h} <;> split at {h} <;> omega"
        return sketch.draft(split)
    return sketch.draft(f"simp only [{name}]\nrepeat' split\nall_goals omega", split)


def _larger_smaller(rng: random.Random) -> Draft:
    kind = "Int"
    x, y, z = variables_of(rng, 3)
    k = rng.randint(1, 12)
    goal, hypothesis = rng.choice(
        [
            (f"0 ≤ max {x} (-{x})", ""),
            (f"max {x} (-{x}) = 0 → {x} = 0", ""),
            (f"0 ≤ max {x} (-{x}) ∧ (max {x} (-{x}) = 0 ↔ {x} = 0)", ""),
            (f"max {x} {y} + min {x} {y} = {x} + {y}", ""),
            (f"max {x} {y} - min {x} {y} = max ({x} - {y}) ({y} - {x})", ""),
            (f"max (-{x}) (-{y}) = -min {x} {y}", ""),
            (f"min (-{x}) (-{y}) = -max {x} {y}", ""),
            (f"max ({x} + {z}) ({y} + {z}) = max {x} {y} + {z}", ""),
            (f"min ({x} - {k}) ({y} - {k}) = min {x} {y} - {k}", ""),
            (f"max {x} (max {y} {z}) = max (max {z} {x}) {y}", ""),
            (f"min {x} (max {x} {y}) = {x}", ""),
            (f"max {x} {y} = {y} ↔ {x} ≤ {y}", ""),
            (f"min {x} {y} ≤ {z} ↔ {x} ≤ {z} ∨ {y} ≤ {z}", ""),
            (f"max {x} {y} < {z}", f"{x} < {z} ∧ {y} < {z}"),
            (f"{z} ≤ min {x} {y}", f"{z} ≤ {x} ∧ {z} ≤ {y}"),
            (f"{x} = {y}", f"max {x} {y} = min {x} {y}"),
            (f"max {x} {y} ≤ max {x} {z}", f"{y} ≤ {z}"),
            (f"{k} * max {x} {y} = max ({k} * {x}) ({k} * {y})", ""),
            (f"max {x} 0 - max (-{x}) 0 = {x}", ""),
            (f"max {x} 0 + max (-{x}) 0 = max {x} (-{x})", ""),
        ]
    )
    words = f"{goal} {hypothesis}".replace("(", " ").replace(")", " ").replace("-", " ").split()
    sketch = Sketch(rng, goal, variables=[(v, kind) for v in (x, y, z) if v in words])
    sketch.hypotheses = [(rng.choice(["h", "h", "hyp", "h1"]), hypothesis)] if hypothesis else []
    return sketch.draft("omega")


def _representations(rng: random.Random) -> Draft:
    """Draw numbers that must be shown to be of some form."""
    a, b, c, d = list(rng.choice(["abcd", "mnkl", "pqrs", "abcd", "uvwz"]))
    x, y = "x", "y"
    k = rng.choice([1, 1, 2, 3, 5])
    factor = f"{k} * " if k > 1 else ""
    sign = rng.choice(["+", "-"])

    def norm(s: str, t: str) -> str:
        product = f"({t} * {t})" if k > 1 else f"{t} * {t}"
        return f"{s} * {s} {sign} {factor}{product}"

    first = (
        f"{a} * {c} - {factor}({b} * {d})" if sign == "+" else f"{a} * {c} + {factor}({b} * {d})"
    )
    second = f"{a} * {d} + {b} * {c}"
    n = rng.choice(["n", "m", "t"])
    odd = rng.randint(0, 20)
    options = [
        (
            f"∃ {x} {y}, ({norm(a, b)}) * ({norm(c, d)}) = {norm(x, y)}",
            f"refine ⟨{first}, {second}, ?_⟩\n{ring('Int')}",
            [a, b, c, d],
        ),
        (
            f"∃ {x} {y}, ({norm(c, d)}) * ({norm(a, b)}) = {norm(x, y)}",
            f"refine ⟨{first}, {second}, ?_⟩\n{ring('Int')}",
            [a, b, c, d],
        ),
        (
            f"∃ {x} {y}, 2 * ({a} * {a} + {b} * {b}) = {x} * {x} + {y} * {y}",
            f"refine ⟨{a} + {b}, {a} - {b}, ?_⟩\n{ring('Int')}",
            [a, b],
        ),
        (
            f"∃ {x} {y}, 2 * {n} + {2 * odd + 1} = {x} * {x} - {y} * {y}",
            f"refine ⟨{n} + {odd + 1}, {n} + {odd}, ?_⟩\n{ring('Int')}",
            [n],
        ),
        (
            f"∃ {x} {y}, 4 * {n} = {x} * {x} - {y} * {y}",
            f"refine ⟨{n} + 1, {n} - 1, ?_⟩\n{ring('Int')}",
            [n],
        ),
        (
            f"∃ {x} {y}, {x} + {y} = {a} ∧ {x} - {y} = {a} - 2 * {b}",
            f"exact ⟨{a} - {b}, {b}, by omega, by omega⟩",
            [a, b],
        ),
        (f"∃ {x}, {a} + {x} = {b}", f"exact ⟨{b} - {a}, by omega⟩", [a, b]),
        (
            f"∃ {x}, {a} * {a} - {b} * {b} = ({a} - {b}) * {x}",
            f"refine ⟨{a} + {b}, ?_⟩\n{ring('Int')}",
            [a, b],
        ),
        (
            f"({a} - {b}) ∣ ({a} * {a} - {b} * {b})",
            f"refine ⟨{a} + {b}, ?_⟩\n{ring('Int')}",
            [a, b],
        ),
        (f"∃ {x} {y}, {n} = 2 * {x} + 3 * {y}", f"exact ⟨-{n}, {n}, by omega⟩", [n]),
        (
            f"∃ {x} {y}, {n} = {odd + 2} * {x} + {odd + 3} * {y}",
            f"exact ⟨-{n}, {n}, by omega⟩",
            [n],
        ),
        (f"∃ {x}, {a} < {x} ∧ {b} < {x}", f"exact ⟨max {a} {b} + 1, by omega, by omega⟩", [a, b]),
        (
            f"∃ {x}, {x} < {a} ∧ {x} < {b} - {odd}",
            f"exact ⟨min {a} {b} - {odd + 1}, by omega, by omega⟩",
            [a, b],
        ),
    ]
    goal, script, used = rng.choice(options)
    return Sketch(rng, goal, variables=[(v, "Int") for v in used]).draft(script)


def _neighbours(rng: random.Random) -> Draft:
    """Draw that a product of whole numbers near each other is a multiple."""
    (a,) = variables_of(rng, 1)
    k = rng.choice([x for x in "kmcq" if x != a])
    shift = rng.choice([-1, 1, 3, -3, 5])
    other = f"({a} {'+' if shift > 0 else '-'} {abs(shift)})"
    forms = [
        f"{a} * {other}",
        f"{a} * {a} {'+' if shift > 0 else '-'} {f'{abs(shift)} * ' if abs(shift) > 1 else ''}{a}",
    ]
    left = rng.choice(forms)
    goal = rng.choice(
        [
            f"∃ {k}, {left} = 2 * {k}",
            f"∃ {k}, {left} = 2 * {k}",
            f"2 ∣ {left}",
            f"∃ {k}, {left} = {k} + {k}",
        ]
    )
    lemma = f"have h : {a} % 2 = 0 ∨ {a} % 2 = 1 := by omega\n"
    mod = (
        f"have h2 : ({left}) % 2 = 0 := by\n"
        "  rcases h with h | h <;> simp [Int.add_emod, Int.sub_emod, Int.mul_emod, h]\n"
    )
    end = "omega" if "∣" in goal else f"exact ⟨({left}) / 2, by omega⟩"
    return Sketch(rng, goal, variables=[(a, "Int")]).draft(lemma + mod + end)


def _casts(rng: random.Random) -> Draft:
    """Draw facts about natural numbers seen as whole numbers."""
    m, n = rng.choice([("m", "n"), ("a", "b"), ("k", "l"), ("i", "j")])
    x, k = rng.choice("xyz"), rng.randint(1, 9)
    h = rng.choice(["h", "h", "hx", "hmn"])
    options = [
        (f"(({m} + {n} : Nat) : Int) = ({m} : Int) + ({n} : Int)", [], [m, n], "omega"),
        (f"(0 : Int) ≤ ({n} : Int)", [], [n], "omega"),
        (f"({m} : Int) = ({n} : Int) ↔ {m} = {n}", [], [m, n], "omega"),
        (f"({m} : Int) ≤ ({n} : Int) ↔ {m} ≤ {n}", [], [m, n], "omega"),
        (
            f"(({n} - {m} : Nat) : Int) = ({n} : Int) - ({m} : Int)",
            [(h, f"{m} ≤ {n}")],
            [m, n],
            "omega",
        ),
        (f"∃ {n} : Nat, {x} = ({n} : Int)", [(h, f"0 ≤ {x}")], [], f"exact ⟨{x}.toNat, by omega⟩"),
        (
            f"∃ {n} : Nat, {x} = ({n} : Int) ∨ {x} = -({n} : Int)",
            [],
            [],
            f"exact ⟨{x}.natAbs, by omega⟩",
        ),
        (
            f"∃ {m} {n} : Nat, {x} = ({m} : Int) - ({n} : Int)",
            [],
            [],
            f"exact ⟨{x}.toNat, (-{x}).toNat, by omega⟩",
        ),
        (f"({x}.toNat : Int) = {x}", [(h, f"0 ≤ {x}")], [], "omega"),
        (f"{x}.natAbs = 0 ↔ {x} = 0", [], [], "omega"),
        (f"(-{x}).natAbs = {x}.natAbs", [], [], "omega"),
        (f"({n} : Int) + {k} ≠ 0", [], [n], "omega"),
        (f"{x} ≤ ({x}.natAbs : Int)", [], [], "omega"),
        (f"∃ {n} : Nat, {x} < ({n} : Int)", [], [], f"exact ⟨{x}.toNat + 1, by omega⟩"),
        (f"∃ {n} : Nat, {x} + {k} ≤ ({n} : Int)", [], [], f"exact ⟨{x}.toNat + {k}, by omega⟩"),
    ]
    goal, hypotheses, naturals, script = rng.choice(options)
    sketch = Sketch(rng, goal, variables=[(v, "Nat") for v in naturals])
    if not naturals:
        sketch.variables = [(x, "Int")]
    sketch.hypotheses = hypotheses
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("laws_of_sums", "integers", _telescope),
    Family("additive_integer_maps", "integers", _additive),
    Family("own_absolute_value", "integers", _absolute),
    Family("larger_and_smaller_integers", "integers", _larger_smaller),
    Family("representations", "integers", _representations),
    Family("product_of_near_integers", "integers", _neighbours),
    Family("naturals_as_integers", "integers", _casts),
)
