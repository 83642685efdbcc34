"""Divisibility, remainders and parity of natural and whole numbers."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch, indented
from training.statements.families.naturals_algebra import variables_of
from training.statements.families.naturals_sums import induction
from training.statements.polynomials import Polynomial, leaf, power, ring, times, value

_REMAINDERS = {
    "Nat": "Nat.add_mod, Nat.mul_mod",
    "Int": "Int.add_emod, Int.sub_emod, Int.mul_emod",
}


def _cases(variable: str, modulus: int, name: str = "h") -> str:
    claim = " ∨ ".join(f"{variable} % {modulus} = {r}" for r in range(modulus))
    return f"have {name} : {claim} := by omega"


def _values(polynomial: Polynomial, names: list[str], modulus: int) -> set[int]:
    """Return the remainders that a polynomial takes."""
    found = set()
    points: list[dict[str, int]] = [{}]
    for name in names:
        points = [{**point, name: r} for point in points for r in range(modulus)]
    for point in points:
        total = 0
        for key, factor in polynomial.terms.items():
            term = factor
            for name in key:
                term *= point[name]
            total += term
        found.add(total % modulus)
    return found


def _expression(rng: random.Random, kind: str, names: list[str]) -> tuple[str, Polynomial]:
    x = leaf(names[0])
    degree = rng.choice([2, 2, 2, 3, 3, 4]) if len(names) == 1 else 2
    powers = rng.random() < 0.3
    lead = power(x, degree) if powers else times(*[x] * degree)
    made = value(lead)
    text = str(lead)
    if len(names) == 2:
        y = leaf(names[1])
        other = rng.choice([power(y, 2) if powers else times(y, y), times(x, y)])
        return f"{text} + {other}", made + value(other)
    if rng.random() < 0.75:
        factor = rng.randint(1, 7)
        term = times(leaf(factor), x) if factor > 1 else x
        sign = "-" if kind == "Int" and rng.random() < 0.5 else "+"
        text = f"{text} {sign} {term}"
        made = made + value(term) if sign == "+" else made - value(term)
    if rng.random() < 0.4:
        number = rng.randint(1, 9)
        text, made = f"{text} + {number}", made + Polynomial({(): number})
    return text, made


def polynomial_residue(kind: str) -> Callable[[random.Random], Draft]:
    """Draw which remainders a polynomial leaves or does not leave."""

    def draw(rng: random.Random) -> Draft:
        while True:
            names = variables_of(rng, rng.choice([1, 1, 1, 2]))
            modulus = rng.choice([2, 3, 3, 4, 5, 6, 7, 8] if len(names) == 1 else [2, 3, 4])
            text, polynomial = _expression(rng, kind, names)
            values = _values(polynomial, names, modulus)
            if len(values) < modulus and (len(values) < 4 or rng.random() < 0.2):
                break
        bracketed = f"({text})" if "+" in text or "-" in text or "^" in text else text
        rest = f"{bracketed} % {modulus}"
        missing = rng.choice([r for r in range(modulus) if r not in values])
        goals = [f"{rest} ≠ {missing}", f"¬{rest} = {missing}"]
        if len(values) == 1:
            goals = [f"{rest} = {min(values)}"]
            if values == {0}:
                goals += [f"{modulus} ∣ {text}"] * 3
        elif len(values) == 2 or len(values) == 3:
            goals.append(" ∨ ".join(f"{rest} = {r}" for r in sorted(values)))
        if 0 not in values:
            goals.append(f"¬{modulus} ∣ {text}")
        goal = rng.choice(goals)
        lemmas = _REMAINDERS[kind]
        if "∣" in goal:
            lemmas = f"{kind}.dvd_iff_{'mod' if kind == 'Nat' else 'emod'}_eq_zero, {lemmas}"
        if "^" in text:
            lemmas = f"{kind}.pow_succ, {lemmas}"
        lines = [_cases(name, modulus, f"h{name}" if len(names) > 1 else "h") for name in names]
        hs = [f"h{name}" if len(names) > 1 else "h" for name in names]
        splits = " <;> ".join(f"rcases {h} with {' | '.join([h] * modulus)}" for h in hs)
        lines.append(f"{splits} <;>\n  simp [{lemmas}, {', '.join(hs)}]")
        sketch = Sketch(rng, goal, variables=[(name, kind) for name in names])
        return sketch.draft("\n".join(lines))

    return draw


def congruent(kind: str) -> Callable[[random.Random], Draft]:
    """Draw that two polynomials leave the same remainder."""

    def draw(rng: random.Random) -> Draft:
        modulus = rng.choice([2, 2, 2, 3, 6])
        names = variables_of(rng, rng.choice([1, 2, 2]) if modulus < 4 else 1)
        lift = {2: rng.choice([2, 3]), 3: 3, 6: 3}[modulus]
        powers = rng.random() < 0.3
        left = [power(leaf(x), lift) if powers else times(*[leaf(x)] * lift) for x in names]
        if rng.random() < 0.3 and len(names) == 2:
            left[1] = leaf(names[1])
        number = rng.randint(0, 3)
        tail = f" + {number}" if number else ""
        one = " + ".join(map(str, left)) + tail
        two = " + ".join(names) + (f" + {number + modulus * rng.randint(0, 1)}" if number else "")
        one, two = (f"({side})" if " + " in side or "^" in side else side for side in (one, two))
        goal = f"{one} % {modulus} = {two} % {modulus}"
        lemmas = _REMAINDERS[kind]
        if "^" in one:
            lemmas = f"{kind}.pow_succ, {lemmas}"
        hs = [f"h{name}" if len(names) > 1 else "h" for name in names]
        lines = [_cases(name, modulus, h) for name, h in zip(names, hs, strict=True)]
        splits = " <;> ".join(f"rcases {h} with {' | '.join([h] * modulus)}" for h in hs)
        lines.append(f"{splits} <;>\n  simp [{lemmas}, {', '.join(hs)}]")
        sketch = Sketch(rng, goal, variables=[(name, kind) for name in names])
        return sketch.draft("\n".join(lines))

    return draw


def consecutive(rng: random.Random) -> Draft:
    """Draw that a product of neighbours, or a polynomial like it, is a multiple."""
    (n,) = variables_of(rng, 1)
    k = rng.choice([x for x in "kmcjqtw" if x != n])
    left, witness, scale = rng.choice(
        [
            (f"{n} * ({n} + 1)", f"{k} + {n} + 1", 2),
            (f"({n} + 1) * {n}", f"{k} + {n} + 1", 2),
            (f"{n} * {n} + {n}", f"{k} + {n} + 1", 2),
            (f"{n} * ({n} + 3)", f"{k} + {n} + 2", 2),
            (f"{n} * {n} + 3 * {n}", f"{k} + {n} + 2", 2),
            (f"({n} + 1) * ({n} + 2)", f"{k} + {n} + 2", 2),
            (f"({n} + 2) * ({n} + 3)", f"{k} + {n} + 3", 2),
            (f"{n} * {n} + 5 * {n} + 4", f"{k} + {n} + 3", 2),
            (f"{n} * {n} + {n} + 6", f"{k} + {n} + 1", 2),
            (f"3 * ({n} * {n}) + {n}", f"{k} + 3 * {n} + 2", 2),
            (f"3 * ({n} * ({n} + 1))", f"{k} + {n} + 1", 6),
            (f"5 * {n} * ({n} + 1)", f"{k} + {n} + 1", 10),
            (f"{n} * {n} * {n} + 2 * {n}", f"{k} + {n} * {n} + {n} + 1", 3),
            (f"{n} * ({n} + 1) * ({n} + 2)", f"{k} + {n} * {n} + 3 * {n} + 2", 3),
            (f"{n} * {n} * {n} + 5 * {n}", f"{k} + {n} * {n} + {n} + 2", 3),
        ]
    )
    zero = {f"({n} + 1) * ({n} + 2)": 1, f"{n} * {n} + 5 * {n} + 4": 2}.get(left, 0)
    zero = 3 if left in (f"({n} + 2) * ({n} + 3)", f"{n} * {n} + {n} + 6") else zero
    way = rng.choice(["some", "some", "turned", "dvd", "rest"])
    right = {"some": f"{scale} * {k}", "turned": f"{k} * {scale}"}.get(way, f"{scale} * {k}")
    steps = f"obtain ⟨{k}, hk⟩ := ih\nrefine ⟨{witness}, ?_⟩\n" + ring("Nat", at="*")
    script = induction(n, f"exact ⟨{zero}, rfl⟩", steps)
    goal = f"∃ {k}, {left} = {right}"
    if way == "dvd":
        goal = f"{scale} ∣ {left}"
    elif way == "rest":
        goal = f"({left}) % {scale} = 0"
        script = f"have h : ∃ {k}, {left} = {scale} * {k} := by\n{indented(script)}\nomega"
    sketch = Sketch(rng, goal, variables=[(n, "Nat")])
    return sketch.draft(script)


def linear_divides(kind: str) -> Callable[[random.Random], Draft]:
    """Draw a linear fact about remainders by numbers, which `omega` decides."""

    def draw(rng: random.Random) -> Draft:
        a, b = variables_of(rng, 2)
        m = rng.randint(2, 12)
        r, s = rng.randrange(m), rng.randrange(m)
        p, q = rng.randint(1, 5), rng.randint(1, 5)
        h1, h2 = Names(rng).hypotheses(2)
        rest = (p * r + q * s) % m
        pa, qb = (f"{c} * {x}" if c > 1 else x for c, x in ((p, a), (q, b)))

        def leaves(x: str, residue: int) -> str:
            forms = [f"{x} % {m} = {residue}"] * 2
            if residue == 0:
                forms += [f"{m} ∣ {x}"] * 3
            return rng.choice(forms)

        way = rng.randrange(5)
        variables = [(a, kind), (b, kind)]
        if way == 0:
            goal = leaves(f"({pa} + {qb})", rest).replace(f"∣ ({pa} + {qb})", f"∣ {pa} + {qb}")
            sketch = Sketch(rng, goal, variables=variables)
            sketch.hypotheses = [(h1, leaves(a, r)), (h2, leaves(b, s))]
        elif way == 1:
            offset = m * rng.randint(1, 4)
            goal = f"({a} + {offset}) % {m} = {a} % {m}"
            if rng.random() < 0.5:
                goal = f"({a} + {m} * {b}) % {m} = {a} % {m}"
            sketch = Sketch(rng, goal, variables=variables if b in goal else variables[:1])
        elif way == 2:
            divisor = rng.choice([d for d in range(1, m + 1) if m % d == 0])
            goal = f"{a} % {divisor} = {r % divisor}" if divisor > 1 else f"{m} ∣ {a} + {m - r}"
            sketch = Sketch(rng, goal, variables=variables[:1])
            sketch.hypotheses = [(h1, f"{a} % {m} = {r}")]
        elif way == 3:
            sketch = Sketch(rng, f"{m} ∣ {b}", variables=variables)
            sketch.hypotheses = [(h1, f"{m} ∣ {a}"), (h2, f"{m} ∣ {a} + {b}")]
        else:
            count = rng.randint(2, 5)
            shift = sum(range(count))
            terms = " + ".join([a, *(f"({a} + {i})" for i in range(1, count))])
            goal = (
                f"{count} ∣ {terms}"
                if shift % count == 0
                else f"({terms}) % {count} = {shift % count}"
            )
            sketch = Sketch(rng, goal, variables=variables[:1])
        return sketch.draft("omega")

    return draw


def divides_combination(kind: str) -> Callable[[random.Random], Draft]:
    """Draw that a divisor of two numbers divides what is made of them."""

    def draw(rng: random.Random) -> Draft:
        names = Names(rng)
        d, a, b, c = list(rng.choice(["dabc", "kmnl", "dxyz", "abcd", "nabc", "cabx"]))
        h1, h2 = names.hypotheses(2)
        number = rng.randint(2, 9)
        left = rng.random() < 0.5
        one = f"{c} * {a}" if left else f"{a} * {c}"
        goal, witness, uses = rng.choice(
            [
                (f"{d} ∣ {a} + {b}", "{x} + {y}", 2),
                (f"{d} ∣ {one}", "{x} * " + c, 1),
                (f"{d} ∣ {one} + {b}", "{x} * " + c + " + {y}", 2),
                (f"{d} ∣ {number} * {a} + {b}", f"{number} * {{x}} + {{y}}", 2),
                (f"{d} ∣ {a} * {c} + {b} * {a}", "{x} * " + c + " + {y} * " + a, 2),
                (f"{d} ∣ {a} * {a}", "{x} * " + a, 1),
                (f"{d} * {d} ∣ {a} * {b}", "{x} * {y}", 2),
                (f"{d} ∣ {number} * {a}", f"{number} * {{x}}", 1),
                (f"{d} ∣ {a} * {a} + {b} * {b}", "{x} * " + a + " + {y} * " + b, 2),
            ]
        )
        used = [v for v in (d, a, b, c) if v in goal.replace("∣", "").split() or v == d]
        x, y = [v for v in "kjtuvw" if v not in used][:2]
        both = [(h1, a, x), (h2, b, y)][:uses]
        sketch = Sketch(rng, goal, variables=[(v, kind) for v in used])
        exists = rng.random() < 0.25
        hypotheses = [
            (h, f"∃ {z}, {v} = {d} * {z}" if exists else f"{d} ∣ {v}") for h, v, z in both
        ]
        sketch.hypotheses = hypotheses
        opened = "\n".join(f"obtain ⟨{z}, rfl⟩ := {h}" for h, _, z in both)
        filled = witness.format(x=x, y=y)
        for _, v, z in both:
            filled = " ".join(f"({d} * {z})" if word == v else word for word in filled.split())
        script = f"{opened}\nexact ⟨{filled}, by simp only [{_LAWS[kind]}]⟩"
        return sketch.draft(f"{opened}\nrefine ⟨{filled}, ?_⟩\n" + ring(kind), script)

    return draw


_LAWS = {
    "Nat": "Nat.mul_add, Nat.add_mul, Nat.mul_comm, Nat.mul_left_comm, Nat.mul_assoc",
    "Int": "Int.mul_add, Int.add_mul, Int.mul_comm, Int.mul_left_comm, Int.mul_assoc",
}


def _divides_laws(rng: random.Random) -> Draft:
    a, b, c = variables_of(rng, 3)
    h1, h2 = Names(rng).hypotheses(2)
    x, y = [v for v in "kjtuvw" if v not in (a, b, c)][:2]
    opened = f"obtain ⟨{x}, rfl⟩ := {h1}\nobtain ⟨{y}, rfl⟩ := {h2}\n"
    options: list[tuple[str, list[tuple[str, str]], str]] = [
        (f"{a} ∣ {c}", [(h1, f"{a} ∣ {b}"), (h2, f"{b} ∣ {c}")], f"exact Nat.dvd_trans {h1} {h2}"),
        (
            f"{a} = {b}",
            [(h1, f"{a} ∣ {b}"), (h2, f"{b} ∣ {a}")],
            f"exact Nat.dvd_antisymm {h1} {h2}",
        ),
        (f"{a} ≤ {b}", [(h1, f"{a} ∣ {b}"), (h2, f"0 < {b}")], f"exact Nat.le_of_dvd {h2} {h1}"),
        (
            f"{b} = 0",
            [(h1, f"{a} ∣ {b}"), (h2, f"{b} < {a}")],
            f"exact Nat.eq_zero_of_dvd_of_lt {h1} {h2}",
        ),
        (
            f"{a} ∣ {c}",
            [(h1, f"{a} ∣ {b}"), (h2, f"{a} ∣ {b} + {c}")],
            f"exact (Nat.dvd_add_right {h1}).mp {h2}",
        ),
        (f"{a} * {a} ∣ {b} * {b}", [(h1, f"{a} ∣ {b}")], f"exact Nat.mul_dvd_mul {h1} {h1}"),
        (f"{a} * {c} ∣ {b} * {c}", [(h1, f"{a} ∣ {b}")], f"exact Nat.mul_dvd_mul_right {h1} {c}"),
        (f"{c} * {a} ∣ {c} * {b}", [(h1, f"{a} ∣ {b}")], f"exact Nat.mul_dvd_mul_left {c} {h1}"),
        (f"{a} ∣ {b} ↔ {b} % {a} = 0", [], "exact Nat.dvd_iff_mod_eq_zero"),
        (f"{a} ∣ {b} ↔ ∃ {x}, {b} = {a} * {x}", [], "exact Iff.rfl"),
        (f"{a} ∣ {a} * {b}", [], f"exact Nat.dvd_mul_right {a} {b}"),
        (
            f"{a} ∣ {b} * {a} + {a}",
            [],
            f"exact ⟨{b} + 1, by simp only [Nat.mul_add, Nat.mul_one, Nat.mul_comm]⟩",
        ),
        (
            f"{a} ∣ {c}",
            [(h1, f"{a} * {b} ∣ {c}")],
            f"exact Nat.dvd_trans (Nat.dvd_mul_right {a} {b}) {h1}",
        ),
    ]
    goal, hypotheses, script = rng.choice(options)
    text = " ".join([goal, *(formula for _, formula in hypotheses)]).split()
    used = [v for v in (a, b, c) if v in text]
    sketch = Sketch(rng, goal, variables=[(v, "Nat") for v in used])
    sketch.hypotheses = hypotheses
    if goal == f"{a} ∣ {c}" and h2 in script and "trans" in script:
        longer = f"{opened}exact ⟨{x} * {y}, by simp only [Nat.mul_assoc]⟩"
        return sketch.draft(script, longer)
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("natural_polynomial_residue", "naturals", polynomial_residue("Nat")),
    Family("natural_polynomials_congruent", "naturals", congruent("Nat")),
    Family("product_of_neighbours", "naturals", consecutive),
    Family("natural_linear_residues", "naturals", linear_divides("Nat")),
    Family("natural_divides_combination", "naturals", divides_combination("Nat")),
    Family("divisibility_laws", "naturals", _divides_laws),
)
