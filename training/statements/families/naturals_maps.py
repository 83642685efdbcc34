"""Functions and predicates on natural numbers that are known only by their laws."""

from __future__ import annotations

import random
import re
from itertools import combinations

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch, bullets
from training.statements.families.naturals_sums import induction


def _letters(rng: random.Random) -> tuple[str, str, str, str]:
    f = rng.choice(["f", "f", "f", "g", "h", "F", "u", "a", "s"])
    m, n = rng.choice([("m", "n"), ("x", "y"), ("i", "j"), ("k", "l"), ("m", "n")])
    h = rng.choice(["h", "h", "add", "hf", "H", "hadd"]) if f != "h" else "hh"
    return f, m, n, h


def _map(rng: random.Random, f: str, goal: str, hypotheses: list[tuple[str, str]]) -> Sketch:
    sketch = Sketch(rng, goal, variables=[(f, "Nat → Nat")], shuffle=False, premises=0.1)
    sketch.hypotheses = hypotheses
    return sketch


def _with_last(sketch: Sketch, variable: str, kind: str = "Nat") -> None:
    """Put a variable behind the hypotheses, or before them, or under a quantifier."""
    way = sketch.rng.random()
    if way < 0.6:
        sketch.premises = 0
        sketch.hypotheses.append((variable, kind))
    else:
        sketch.variables.append((variable, kind))


def _additive(rng: random.Random) -> Draft:
    f, m, n, h = _letters(rng)
    law = f"∀ {m} {n}, {f} ({m} + {n}) = {f} {m} + {f} {n}"
    lemma = f"have h0 := {h} 0 0\nsimp only [Nat.add_zero] at h0"
    forms = [f"{n} * {f} 1", f"{n} * {f} 1", f"{f} 1 * {n}"]
    way = rng.randrange(5)
    if way < 2:
        goal = f"{f} {n} = {rng.choice(forms)}"
        step = (
            f"rw [{h}, ih, Nat.add_mul, Nat.one_mul]"
            if goal.endswith("1")
            else f"rw [{h}, ih, Nat.mul_add, Nat.mul_one]"
        )
        script = f"{lemma}\n" + induction(n, "simp <;> omega", step)
        sketch = _map(rng, f, goal, [(h, law)])
        if rng.random() < 0.3:
            sketch.goal = f"∀ {n}, {goal}"
            return sketch.draft(f"intro {n}\n{script}")
        _with_last(sketch, n)
        return sketch.draft(script)
    if way == 2:
        return _map(rng, f, f"{f} 0 = 0", [(h, law)]).draft(f"{lemma}\nomega")
    if way == 3:
        count = rng.randint(2, 5)
        sketch = _map(rng, f, f"{f} ({count} * {n}) = {count} * {f} {n}", [(h, law)])
        _with_last(sketch, n)
        split = " + ".join([n] * count)
        return sketch.draft(f"rw [show {count} * {n} = {split} by omega]\nsimp only [{h}]\nomega")
    p, q, r = list(rng.choice(["abc", "xyz", "rst"]))
    sketch = _map(rng, f, f"{f} ({p} + {q} + {r}) = {f} {p} + {f} {q} + {f} {r}", [(h, law)])
    if rng.random() < 0.5:
        sketch.goal = f"{f} ({p} + ({q} + {r})) = {f} {r} + {f} {q} + {f} {p}"
    sketch.variables += [(x, "Nat") for x in (p, q, r)]
    return sketch.draft(
        f"simp only [{h}]\nomega" if "(q +" in sketch.goal else f"rw [{h}, {h}]",
        f"simp only [{h}]\nomega",
    )


def _arithmetic(rng: random.Random) -> Draft:
    """Draw the values of a function that grows by a law."""
    f, _, n, h = _letters(rng)
    step, start = rng.randint(1, 9), rng.randint(0, 6)
    known = rng.random() < 0.5
    begin = str(start) if known else f"{f} 0"
    way = rng.choice(["sum", "sum", "power", "index", "odd", "double"])
    law, closed, lemmas = {
        "sum": (f"{f} {n} + {step}", f"{begin} + {step} * {n}", ""),
        "power": (
            f"{step + 1} * {f} {n}",
            f"{step + 1} ^ {n} * {begin}",
            "Nat.pow_succ, Nat.mul_left_comm, Nat.mul_comm",
        ),
        "index": (f"{f} {n} + {n}", "", ""),
        "odd": (f"{f} {n} + (2 * {n} + 1)", f"{n} * {n} + {begin}", "Nat.mul_add, Nat.add_mul"),
        "double": (f"{f} {n} + ({n} + 1)", "", ""),
    }[way]
    h0 = rng.choice(["h0", "zero", "base", "hz"])
    goal = f"{f} {n} = {closed}"
    if way == "index":
        goal = f"2 * {f} {n} + {n} = 2 * {begin} + {n} * {n}"
        lemmas = "Nat.mul_add, Nat.add_mul"
    elif way == "double":
        goal = f"2 * {f} {n} = {n} * ({n} + 1) + 2 * {begin}"
        lemmas = "Nat.mul_add, Nat.add_mul"
    also = f"simp only [{lemmas}] at *\n" if lemmas else ""
    if way == "power":
        script = induction(
            n, f"simp{f' [{h0}]' if known else ''}", f"rw [{h}, ih, Nat.pow_succ]\nac_rfl"
        )
    else:
        zero = f"simp [{h0}]" if known else "simp"
        script = induction(n, zero, f"have h1 := {h} {n}\n{also}omega")
    if known and way == "power" and start == 0:
        goal = f"{f} {n} = 0"
        script = induction(n, f"exact {h0}", f"rw [{h}, ih]")
    hypotheses = [(h, f"∀ {n}, {f} ({n} + 1) = {law}")]
    if known:
        hypotheses.insert(rng.choice([0, 0, 1]), (h0, f"{f} 0 = {start}"))
    sketch = _map(rng, f, goal, hypotheses)
    if rng.random() < 0.3:
        sketch.goal = f"∀ {n}, {goal}"
        return sketch.draft(f"intro {n}\n{script}")
    _with_last(sketch, n)
    return sketch.draft(script)


def _pigeonhole(rng: random.Random) -> Draft:
    """Draw that two of a few values agree."""
    f, m, n, _ = _letters(rng)
    count = 3
    shift = rng.choice([0, 0, 1, 2, 5])
    points = [shift + i for i in range(count)]
    high = points[-1] + 1
    bound = rng.choice([f"{n} < {high}", f"{n} < {high}", f"{n} ≤ {high - 1}"])
    parts = [f"{m} < {n}", bound, f"{f} {m} = {f} {n}"]
    if shift:
        parts.insert(0, f"{shift} ≤ {m}")
    if rng.random() < 0.2:
        parts[-1] = f"{f} {n} = {f} {m}"
    if rng.random() < 0.25:
        parts = [f"{m} ≠ {n}", *[p for p in parts if p != f"{m} < {n}"]]
        parts.insert(1, f"{m} < {high}")
    goal = f"∃ {m} {n}, {' ∧ '.join(parts)}"
    names = [f"h{i}" for i in points]
    facts = ", ".join(["by decide"] * (len(parts) - 1))
    backward = parts[-1].startswith(f"{f} {n} =")
    tries = [
        f"  | exact ⟨{points[i]}, {points[j]}, {facts}, {names[i]}.trans {names[j]}.symm⟩"
        for i, j in combinations(range(count), 2)
    ]
    if backward:
        tries = [line.replace(".trans", "!").replace(".symm", "") for line in tries]
        tries = [re.sub(r"(\w+)! (\w+)", r"\2.trans \1.symm", line) for line in tries]
    if rng.random() < 0.35:
        h = rng.choice(["h", "hf", "bound", "small"])
        sketch = Sketch(rng, goal, variables=[(f, "Nat → Nat")], premises=0)
        sketch.hypotheses = [(h, f"∀ {n}, {f} {n} < 2")]
        facts_ = "\n".join(f"have {name} := {h} {i}" for name, i in zip(names, points, strict=True))
        values = [(i, j) for i, j in combinations(points, 2)]
        split = " ∨ ".join(
            f"{f} {j} = {f} {i}" if backward else f"{f} {i} = {f} {j}" for i, j in values
        )
        cases = bullets(*(f"exact ⟨{i}, {j}, {facts}, h⟩" for i, j in values))
        script = f"{facts_}\nhave h : {split} := by omega\nrcases h with h | h | h\n{cases}"
        return sketch.draft(script)
    tables = " <;> ".join(f"cases {name} : {f} {i}" for name, i in zip(names, points, strict=True))
    script = f"{tables} <;>\n  first\n" + "\n".join(tries)
    return Sketch(rng, goal, variables=[(f, "Nat → Bool")]).draft(script)


def _few_values(rng: random.Random) -> Draft:
    """Draw that among some numbers below a bound, or truth values, two are equal."""
    names = Names(rng).take("nat", 4)
    if rng.random() < 0.4:
        a, b, c, _ = names
        goal = " ∨ ".join(rng.sample([f"{a} = {b}", f"{b} = {c}", f"{a} = {c}"], 3))
        script = f"cases {a} <;> cases {b} <;> cases {c} <;> simp"
        return Sketch(rng, goal, variables=[(x, "Bool") for x in (a, b, c)]).draft(script)
    count = 2
    used, low = names[: count + 1], rng.choice([0, 0, 1, 3, 5, 8])
    pairs = [f"{x} = {y}" for x, y in combinations(used, 2)]
    rng.shuffle(pairs)
    hypotheses = [
        (f"h{x}", f"{x} < {low + count}" if not low else f"{low} ≤ {x} ∧ {x} < {low + count}")
        for x in used
    ]
    sketch = Sketch(rng, " ∨ ".join(pairs), variables=[(x, "Nat") for x in used])
    sketch.hypotheses = hypotheses
    return sketch.draft("omega")


def _coins(rng: random.Random) -> Draft:
    """Draw that every large number is a sum of two kinds of coins."""
    p, q = rng.choice([(2, 3), (2, 5), (3, 4), (3, 5), (2, 7), (3, 7), (2, 9), (4, 5), (2, 11)])
    n, a, b, h = rng.choice(
        [("n", "a", "b", "h"), ("n", "x", "y", "hn"), ("m", "i", "j", "h"), ("k", "s", "t", "hk")]
    )
    least = (p - 1) * (q - 1) + rng.choice([0, 0, 1, 2])
    first, second = (f"{p} * {a}", f"{q} * {b}")
    if rng.random() < 0.3:
        first, second = (f"{a} * {p}", f"{b} * {q}")
    goal = f"∃ {a} {b}, {n} = {first} + {second}"
    if rng.random() < 0.3:
        goal = f"∃ {a} {b}, {first} + {second} = {n}"
    inverse = next(i for i in range(1, p) if i * q % p == 1)
    amount = f"{n} % {p}" if inverse == 1 else f"{inverse} * {n} % {p}"
    script = f"exact ⟨({n} - {q} * ({amount})) / {p}, {amount}, by omega⟩"
    sketch = Sketch(rng, goal, variables=[(n, "Nat")])
    sketch.hypotheses = [
        (h, rng.choice([f"{least} ≤ {n}", f"{n} ≥ {least}", f"{least - 1} < {n}"]))
    ]
    return sketch.draft(script)


def _multiplicative(rng: random.Random) -> Draft:
    f, m, n, h = _letters(rng)
    law = f"∀ {m} {n}, {f} ({m} * {n}) = {f} {m} * {f} {n}"
    power = rng.choice([2, 3])
    way = rng.randrange(4)
    if way == 0:
        goal = f"{f} 1 = 0 ∨ {f} 1 = 1"
        script = f"have h1 := {h} 1 1\nrcases Nat.eq_zero_or_pos ({f} 1) with h2 | h2\n"
        script += bullets(
            "exact Or.inl h2",
            "right\nrw [Nat.mul_one] at h1\nexact Nat.eq_of_mul_eq_mul_right h2 (by omega)",
        )
        return _map(rng, f, goal, [(h, law)]).draft(script)
    if way == 1:
        goal = f"{f} ({' * '.join([n] * power)}) = {' * '.join([f'{f} {n}'] * power)}"
        sketch = _map(rng, f, goal, [(h, law)])
        _with_last(sketch, n)
        return sketch.draft(f"simp only [{h}]")
    if way == 2:
        one = rng.choice(["one", "h1", "hone"])
        k = rng.choice(["k", "e", "r"]) if n != "k" and m != "k" else "e"
        goal = f"{f} ({n} ^ {k}) = {f} {n} ^ {k}"
        sketch = _map(rng, f, goal, [(one, f"{f} 1 = 1"), (h, law)])
        sketch.hypotheses += [(n, "Nat"), (k, "Nat")]
        sketch.premises = 0
        return sketch.draft(
            induction(k, f"simp [{one}]", f"rw [Nat.pow_succ, Nat.pow_succ, {h}, ih]")
        )
    goal = f"{f} 0 = 0"
    zero = rng.choice(["hz", "h0", "hne"])
    sketch = _map(rng, f, goal, [(h, law), (zero, f"∃ {n}, {f} {n} ≠ 1")])
    script = (
        f"obtain ⟨{n}, hn⟩ := {zero}\nhave h1 := {h} 0 {n}\nrw [Nat.zero_mul] at h1\n"
        f"rcases Nat.eq_zero_or_pos ({f} 0) with h2 | h2\n"
        + bullets("exact h2", "exfalso\napply hn\nexact Nat.eq_of_mul_eq_mul_left h2 (by omega)")
    )
    return sketch.draft(script)


def _recurrence_solved(rng: random.Random) -> Draft:
    """Draw that two functions with one law and one start agree."""
    f, g = rng.choice([("f", "g"), ("u", "v"), ("a", "b"), ("F", "G"), ("s", "t")])
    n = rng.choice(["n", "k", "m", "i"])
    law = rng.choice(
        [
            f"{{}} {n} + {rng.randint(1, 9)}",
            f"{rng.randint(2, 9)} * {{}} {n}",
            f"{{}} {n} * {{}} {n} + 1",
            f"{{}} {n} + {n}",
            f"step ({{}} {n})",
            f"{{}} {n} * ({n} + 1)",
        ]
    )
    hf, hg, h0 = rng.choice(
        [("hf", "hg", "h0"), ("h1", "h2", "h0"), ("h1", "h2", "h3"), (f"h{f}", f"h{g}", "start")]
    )
    sketch = Sketch(
        rng, f"{f} {n} = {g} {n}", variables=[(f, "Nat → Nat"), (g, "Nat → Nat")], premises=0
    )
    if "step" in law:
        sketch.variables.append(("step", "Nat → Nat"))
    right_f, right_g = law.replace("{}", f), law.replace("{}", g)
    sketch.hypotheses = [
        (hf, f"∀ {n}, {f} ({n} + 1) = {right_f}"),
        (hg, f"∀ {n}, {g} ({n} + 1) = {right_g}"),
        (h0, f"{f} 0 = {g} 0"),
    ]
    script = induction(n, f"exact {h0}", f"rw [{hf}, {hg}, ih]")
    if rng.random() < 0.3:
        sketch.goal = f"{f} = {g}"
        return sketch.draft(f"funext {n}\n{script}")
    if rng.random() < 0.5:
        sketch.goal = f"∀ {n}, {f} {n} = {g} {n}"
        return sketch.draft(f"intro {n}\n{script}")
    sketch.variables.append((n, "Nat"))
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("additive_functions", "naturals", _additive),
    Family("functions_by_their_law", "naturals", _arithmetic),
    Family("pigeonhole", "naturals", _pigeonhole),
    Family("two_of_few_are_equal", "naturals", _few_values),
    Family("two_kinds_of_coins", "naturals", _coins),
    Family("multiplicative_functions", "naturals", _multiplicative),
    Family("same_recursion_same_function", "naturals", _recurrence_solved),
)
