"""Quotients and remainders: existence, uniqueness, multiples."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch, bullets
from training.statements.families.naturals_algebra import variables_of


def _letters(rng: random.Random) -> tuple[str, str, str, str]:
    n, d, q, r = rng.choice(
        [
            ("n", "d", "q", "r"),
            ("a", "b", "q", "r"),
            ("m", "n", "q", "r"),
            ("n", "k", "q", "r"),
            ("x", "y", "s", "t"),
            ("a", "d", "k", "r"),
            ("n", "m", "c", "r"),
            ("a", "b", "c", "d"),
            ("x", "d", "q", "s"),
        ]
    )
    return n, d, q, r


def _exists(rng: random.Random) -> Draft:
    n, d, q, r = _letters(rng)
    name = rng.choice(["h", "hd", f"h{d}", "hpos", "h0"])
    fixed = rng.random() < 0.3
    if fixed:
        d = str(rng.randint(2, 12))
    product = rng.choice([f"{q} * {d}", f"{d} * {q}"])
    total = rng.choice([f"{n} = {product} + {r}"] * 2 + [f"{product} + {r} = {n}"])
    parts = [total, f"{r} < {d}"]
    if rng.random() < 0.3:
        parts.reverse()
    goal = f"∃ {q} {r}, {parts[0]} ∧ {parts[1]}"
    if rng.random() < 0.2:
        goal = f"∃ {q}, ∃ {r}, {parts[0]} ∧ {parts[1]}"
    if fixed:
        script = f"exact ⟨{n} / {d}, {n} % {d}, by omega, by omega⟩"
        return Sketch(rng, goal, variables=[(n, "Nat")]).draft(script)
    division = f"Nat.div_add_mod {n} {d}" if product.startswith(d) else f"Nat.div_add_mod' {n} {d}"
    division = f"({division})" + ("" if total.endswith(f"= {n}") else ".symm")
    positive = rng.choice([f"0 < {d}", f"0 < {d}", f"{d} > 0", f"{d} ≠ 0", f"1 ≤ {d}"])
    proof = f"(Nat.pos_of_ne_zero {name})" if "≠" in positive else name
    proofs = [division, f"Nat.mod_lt {n} {proof}"]
    if parts[1] == total:
        proofs.reverse()
    script = f"exact ⟨{n} / {d}, {n} % {d}, {proofs[0]}, {proofs[1]}⟩"
    sketch = Sketch(rng, goal, variables=[(n, "Nat"), (d, "Nat")])
    sketch.hypotheses = [(name, positive)]
    return sketch.draft(script)


def _unique(rng: random.Random) -> Draft:
    """Draw that quotient or remainder follow from the number."""
    _, d, q, r = _letters(rng)
    q2, r2 = rng.choice([(f"{q}'", f"{r}'"), (f"{q}1", f"{r}1"), ("u", "v"), (f"{q}₂", f"{r}₂")])
    h1, h2, h3 = rng.choice(
        [("hr", f"hr{chr(39)}", "h"), ("h1", "h2", "h3"), ("h1", "h2", "h"), ("ha", "hb", "e")]
    )
    first = rng.random() < 0.5
    one, two = ((f"{d} * {x}" if first else f"{x} * {d}") for x in (q, q2))
    equation = f"{one} + {r} = {two} + {r2}"
    goal = rng.choice(
        [f"{q} = {q2} ∧ {r} = {r2}"] * 2
        + [f"{q} = {q2}", f"{r} = {r2}", f"{r} = {r2} ∧ {q} = {q2}"]
    )
    fixed = rng.random() < 0.35
    name = d
    if fixed:
        d = str(rng.randint(2, 20))
        equation = equation.replace(f"{name} *", f"{d} *").replace(f"* {name}", f"* {d}")
        sketch = Sketch(rng, goal, variables=[(x, "Nat") for x in (q, r, q2, r2)])
        script = "omega"
    else:
        order = [name, q, r, q2, r2]
        if rng.random() < 0.5:
            order = [q, r, q2, r2, name]
        sketch = Sketch(rng, goal, variables=[(x, "Nat") for x in order])
        script = _two_quotients((name, q, q2), first, goal)
    sketch.hypotheses = [(h1, f"{r} < {d}"), (h2, f"{r2} < {d}"), (h3, equation)]
    return sketch.draft(script)


def _two_quotients(letters: tuple[str, str, str], first: bool, goal: str) -> str:
    d, q, q2 = letters
    law = "Nat.mul_le_mul_left" if first else "Nat.mul_le_mul_right"
    spread = "Nat.mul_add" if first else "Nat.add_mul"
    unit = "Nat.mul_one" if first else "Nat.one_mul"
    less = (
        f"have h5 := {law} {d} h4\nsimp only [Nat.succ_eq_add_one, {spread}, {unit}] at h5\nomega"
    )
    lemma = f"have hq : {q} = {q2} := by\n  rcases Nat.lt_trichotomy {q} {q2} with h4 | h4 | h4\n"
    cases = bullets(less, "exact h4", less)
    lemma += "\n".join("  " + line for line in cases.split("\n"))
    if "∧" in goal:
        return f"{lemma}\nsubst hq\nomega"
    if goal == f"{q} = {q2}":
        return f"{lemma}\nexact hq"
    return f"{lemma}\nsubst hq\nomega"


def _multiples_added(rng: random.Random) -> Draft:
    """Draw that multiples of the divisor leave the remainder as it is."""
    a, d, k, b = _letters(rng)
    name = rng.choice(["h", "h", "e", "h1"])
    sums = [f"{b} + {d} * {k}", f"{b} + {k} * {d}", f"{d} * {k} + {b}", f"{k} * {d} + {b}"]
    chosen = rng.choice(sums)
    laws = {
        sums[0]: "Nat.add_mul_mod_self_left",
        sums[1]: "Nat.add_mul_mod_self_right",
        sums[2]: "Nat.mul_add_mod_self_left",
        sums[3]: "Nat.mul_add_mod_self_right",
    }
    law = laws[chosen]
    way = rng.randrange(4)
    sketch = Sketch(rng, "", variables=[(x, "Nat") for x in sorted({a, b, d, k})])
    if way == 0:
        sketch.goal = f"({chosen}) % {d} = {b} % {d}"
        sketch.variables = [(x, "Nat") for x in sorted({b, d, k})]
        return sketch.draft(f"exact {law} ..", "simp")
    if way == 1:
        sketch.goal = f"{a} % {d} = {b}"
        hyp = rng.choice(["hb", "hlt", "h2", "h'"])
        sketch.hypotheses = [(name, f"{a} = {chosen}"), (hyp, f"{b} < {d}")]
        script = f"rw [{name}, {law}]\nexact Nat.mod_eq_of_lt {hyp}"
        return sketch.draft(script)
    sketch.goal = f"{a} % {d} = {b} % {d}"
    if rng.random() < 0.2:
        sketch.goal = f"{b} % {d} = {a} % {d}"
    flipped = rng.random() < 0.3
    sketch.hypotheses = [(name, f"{chosen} = {a}" if flipped else f"{a} = {chosen}")]
    return sketch.draft(f"rw [{'← ' if flipped else ''}{name}, {law}]", f"subst {name}\nsimp")


def _remainder_to_multiple(rng: random.Random) -> Draft:
    """Draw the equation that stands behind a remainder."""
    n, d, q, r = _letters(rng)
    name = rng.choice(["h", "h", "hr", "e"])
    number = rng.randint(2, 12)
    rest = rng.randrange(number)
    tail = f" + {rest}" if rest else ""
    product = rng.choice([f"{number} * {q}", f"{q} * {number}"])
    way = rng.randrange(4)
    if way == 0:
        goal = f"∃ {q}, {n} = {product}{tail}"
        sketch = Sketch(rng, goal, variables=[(n, "Nat")])
        sketch.hypotheses = [(name, f"{n} % {number} = {rest}")]
        return sketch.draft(f"exact ⟨{n} / {number}, by omega⟩")
    if way == 1:
        goal = f"{n} % {number} = {rest}"
        sketch = Sketch(rng, goal, variables=[(n, "Nat")])
        sketch.hypotheses = [(name, f"∃ {q}, {n} = {product}{tail}")]
        return sketch.draft(f"obtain ⟨{q}, hk⟩ := {name}\nomega")
    if way == 2:
        goal = f"{n} % {number} = {rest} ↔ ∃ {q}, {n} = {product}{tail}"
        proofs = bullets(
            f"intro h\nexact ⟨{n} / {number}, by omega⟩", f"intro h\nobtain ⟨{q}, hk⟩ := h\nomega"
        )
        return Sketch(rng, goal, variables=[(n, "Nat")]).draft(f"constructor\n{proofs}")
    goal = f"∃ {q}, {n} = {d} * {q} + {r}"
    sketch = Sketch(rng, goal, variables=[(n, "Nat"), (d, "Nat"), (r, "Nat")])
    sketch.hypotheses = [(name, f"{n} % {d} = {r}")]
    end = f"(Nat.div_add_mod {n} {d}).symm"
    return sketch.draft(f"exact ⟨{n} / {d}, by rw [← {name}]; exact {end}⟩")


def _cases_of_number(rng: random.Random) -> Draft:
    """Draw that every number has one of a few forms."""
    n, _, k, _ = _letters(rng)
    m = rng.choice([2, 2, 3, 3, 4, 5])
    forms = [f"{m} * {k} + {r}" if r else f"{m} * {k}" for r in range(m)]
    way = rng.randrange(3)
    if way == 0:
        goal = " ∨ ".join(f"(∃ {k}, {n} = {form})" for form in forms)
        cases = []
        for index in range(m):
            proof = f"⟨{n} / {m}, by omega⟩"
            if index < m - 1:
                proof = f"Or.inl {proof}"
            for _ in range(index):
                proof = f"Or.inr ({proof})"
            cases.append(f"exact {proof}")
        split = " ∨ ".join(f"{n} % {m} = {r}" for r in range(m))
        script = f"have h : {split} := by omega\nrcases h with {' | '.join(['h'] * m)}\n" + bullets(
            *cases
        )
    elif way == 1:
        goal = f"∃ {k}, " + " ∨ ".join(f"{n} = {form}" for form in forms)
        script = f"exact ⟨{n} / {m}, by omega⟩"
    else:
        goal = " ∨ ".join(f"{n} % {m} = {r}" for r in range(m))
        script = "omega"
    return Sketch(rng, goal, variables=[(n, "Nat")]).draft(script)


def _never_equal(rng: random.Random) -> Draft:
    """Draw numbers that differ because their remainders do."""
    a, b = variables_of(rng, 2)
    m = rng.choice([2, 2, 2, 3, 4, 5, 6, 7, 9])
    r, s = rng.sample(range(2 * m), 2)
    if (r - s) % m == 0:
        r = s + 1

    def form(x: str, rest: int) -> str:
        product = rng.choice(
            [f"{m} * {x}", f"{x} * {m}", " + ".join([x] * m) if m < 4 else f"{m} * {x}"]
        )
        return f"{product} + {rest}" if rest else product

    one, two = form(a, r), form(b, s)
    h = rng.choice(["h", "e", "h1"])
    goal, script = rng.choice(
        [
            (f"{one} ≠ {two}", "omega"),
            (f"¬{one} = {two}", "omega"),
            (f"¬∃ {a} {b}, {one} = {two}", f"intro h\nobtain ⟨{a}, {b}, h⟩ := h\nomega"),
            (f"¬∃ {a}, {one} = {two}", f"intro h\nobtain ⟨{a}, h⟩ := h\nomega"),
            (f"∀ {a} {b}, {one} ≠ {two}", f"intro {a} {b}\nomega"),
        ]
    )
    free = [x for x in (a, b) if f"∃ {a} {b}" not in goal and f"∀ {a} {b}" not in goal]
    if goal.startswith(f"¬∃ {a},"):
        free = [b]
    if "∃" in goal or "∀" in goal:
        goal = (
            goal.replace(f" {b},", f" {b} : Nat,")
            if not free
            else goal.replace(f"∃ {a},", f"∃ {a} : Nat,")
        )
        return Sketch(rng, goal, variables=[(x, "Nat") for x in free]).draft(script)
    if rng.random() < 0.3:
        sketch = Sketch(rng, "False", variables=[(x, "Nat") for x in free], premises=0)
        sketch.hypotheses = [(h, f"{one} = {two}")]
        return sketch.draft("omega")
    return Sketch(rng, goal, variables=[(x, "Nat") for x in free]).draft(script)


def _order_and_quotient(rng: random.Random) -> Draft:
    a, b, d = variables_of(rng, 3)
    name = rng.choice(Names(rng).hypotheses(1))
    k = rng.randint(2, 12)
    goal, hypothesis, script = rng.choice(
        [
            (f"{a} / {d} ≤ {b} / {d}", f"{a} ≤ {b}", f"exact Nat.div_le_div_right {name}"),
            (f"{a} / {k} ≤ {b} / {k}", f"{a} ≤ {b}", "omega"),
            (f"{a} / {k} < {b}", f"{a} < {b} * {k}", "omega"),
            (f"{a} < {k} * {b}", f"{a} / {k} < {b}", "omega"),
            (f"{a} / {k} < {b} ↔ {a} < {b} * {k}", "", "omega"),
            (f"{b} ≤ {a} / {k} ↔ {b} * {k} ≤ {a}", "", "omega"),
            (f"{a} * {d} / {d} = {a}", f"0 < {d}", f"exact Nat.mul_div_cancel {a} {name}"),
            (f"{d} * {a} / {d} = {a}", f"0 < {d}", f"exact Nat.mul_div_cancel_left {a} {name}"),
            (f"{a} / {b} = 0", f"{a} < {b}", f"exact Nat.div_eq_of_lt {name}"),
            (f"{a} % {b} = {a}", f"{a} < {b}", f"exact Nat.mod_eq_of_lt {name}"),
            (f"{a} / {d} ≤ {a}", "", f"exact Nat.div_le_self {a} {d}"),
            (f"{a} % {d} ≤ {a}", "", f"exact Nat.mod_le {a} {d}"),
            (f"{d} * ({a} / {d}) ≤ {a}", "", f"exact Nat.mul_div_le {a} {d}"),
            (f"{a} / {d} * {d} ≤ {a}", "", f"exact Nat.div_mul_le_self {a} {d}"),
            (f"{d} * ({a} / {d}) = {a}", f"{d} ∣ {a}", f"exact Nat.mul_div_cancel' {name}"),
            (f"({a} + {d}) % {d} = {a} % {d}", "", f"exact Nat.add_mod_right {a} {d}"),
            (
                f"({a} + {d}) / {d} = {a} / {d} + 1",
                f"0 < {d}",
                f"exact Nat.add_div_right {a} {name}",
            ),
            (f"{a} % {d} % {d} = {a} % {d}", "", f"exact Nat.mod_mod {a} {d}"),
            (
                f"({a} % {d} + {b} % {d}) % {d} = ({a} + {b}) % {d}",
                "",
                f"exact (Nat.add_mod {a} {b} {d}).symm",
            ),
            (
                f"{a} % {d} * ({b} % {d}) % {d} = {a} * {b} % {d}",
                "",
                f"exact (Nat.mul_mod {a} {b} {d}).symm",
            ),
        ]
    )
    text = f"{goal} {hypothesis}".replace("(", " ").replace(")", " ").split()
    used = [x for x in (a, b, d) if x in text]
    sketch = Sketch(rng, goal, variables=[(x, "Nat") for x in used])
    sketch.hypotheses = [(name, hypothesis)] if hypothesis else []
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("division_with_remainder", "naturals", _exists),
    Family("quotient_and_remainder_unique", "naturals", _unique),
    Family("multiples_keep_remainder", "naturals", _multiples_added),
    Family("remainder_as_equation", "naturals", _remainder_to_multiple),
    Family("forms_of_a_number", "naturals", _cases_of_number),
    Family("different_remainders", "naturals", _never_equal),
    Family("quotient_laws", "naturals", _order_and_quotient),
)
