"""Evenness and its kin by recursion, by existence and as inductive predicates."""

from __future__ import annotations

import random
import re

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch, bullets
from training.statements.families.naturals_sums import VARIABLES, induction

_BOOL = ("even", "isEven", "flips", "light", "toggle", "ev", "lamp", "parity", "white", "f", "b")
_PROP = ("Even", "Ev", "IsEven", "E", "Paired", "P", "Doubled", "Good")


def _toggle(rng: random.Random) -> Draft:
    """Draw a fact about a truth value that changes at every step."""
    f = rng.choice(_BOOL)
    start = rng.choice(["true", "true", "false"])
    body = rng.choice([f"!{f} n", f"!{f} n", f"not ({f} n)"])
    prelude = f"def {f} : Nat → Bool\n  | 0 => {start}\n  | n + 1 => {body}"
    n = rng.choice([v for v in VARIABLES if v != f])
    even = 0 if start == "true" else 1
    yes, no = start, "false" if start == "true" else "true"
    more = rng.choice([2, 2, 4, 6])
    options = [
        (f"{f} ({n} + {more}) = {f} {n}", f"simp [{f}]"),
        (f"{f} ({n} + {more - 1}) = !{f} {n}", f"simp [{f}]"),
        (f"{f} (2 * {n}) = {yes}", induction(n, "rfl", f"simp [{f}, Nat.mul_add, ih]")),
        (
            f"{f} ({n} + {n}) = {yes}",
            induction(
                n, "rfl", f"rw [show {n} + 1 + ({n} + 1) = {n} + {n} + 2 by omega]\nsimp [{f}, ih]"
            ),
        ),
        (
            f"{f} (2 * {n} + 1) = {no}",
            induction(n, "rfl", f"rw [Nat.mul_add]\nsimp [{f}] at *\nexact ih"),
        ),
        (
            f"{f} {n} = ({n} % 2 == {even})",
            induction(
                n,
                "rfl",
                f"rw [{f}, ih]\nrcases Nat.mod_two_eq_zero_or_one {n} with h | h <;>\n"
                "  simp [Nat.add_mod, h]",
            ),
        ),
        (
            f"{f} {n} = true ↔ {n} % 2 = {even}",
            induction(
                n,
                f"simp [{f}]",
                f"simp only [{f}, Bool.not_eq_true', ← Bool.not_eq_true, ih]\nomega",
            ),
        ),
        (f"{f} {n} = false ↔ {n} % 2 = {1 - even}", ""),
        (f"{f} {n} ≠ {f} ({n} + 1)", f"simp [{f}]"),
    ]
    goal, script = rng.choice(options)
    if not script:
        goal, script = options[6]
    return Sketch(rng, goal, variables=[(n, "Nat")], prelude=prelude).draft(
        script, f"induction {n} <;> simp_all [{f}] <;> omega"
    )


def _toggle_sum(rng: random.Random) -> Draft:
    f = rng.choice(_BOOL)
    prelude = f"def {f} : Nat → Bool\n  | 0 => true\n  | n + 1 => !{f} n"
    m, n = rng.choice([("m", "n"), ("a", "c"), ("x", "y"), ("i", "j"), ("k", "l")])
    goal = rng.choice(
        [
            f"{f} ({m} + {n}) = ({f} {m} == {f} {n})",
            f"{f} ({m} + {n}) = ({f} {n} == {f} {m})",
            f"{f} ({m} + {n}) = !({f} {m} != {f} {n})",
            f"{f} ({m} + {n}) = !(xor ({f} {m}) ({f} {n}))",
        ]
    )
    cases = f"cases {f} {m} <;> cases {f} {n} <;> rfl"
    step = f"rw [← Nat.add_assoc, {f}, {f}, ih]\n{cases}"
    zero = f"cases h : {f} {m} <;> simp [{f}, h]"
    script = induction(n, zero, step)
    if rng.random() < 0.4:
        r = rng.choice(["true", "true", "false"])
        h1, h2 = Names(rng).hypotheses(2)
        sketch = Sketch(rng, f"{f} ({m} + {n}) = true", prelude=prelude)
        sketch.variables = [(m, "Nat"), (n, "Nat")]
        sketch.hypotheses = [(h1, f"{f} {m} = {r}"), (h2, f"{f} {n} = {r}")]
        lemma = f"have hs : {f} ({m} + {n}) = ({f} {m} == {f} {n}) := by\n  clear {h1} {h2}\n"
        lemma += "\n".join("  " + line for line in script.split("\n"))
        return sketch.draft(f"{lemma}\nrw [hs, {h1}, {h2}]\nrfl")
    return Sketch(rng, goal, variables=[(m, "Nat"), (n, "Nat")], prelude=prelude).draft(script)


def _by_existence(rng: random.Random) -> Draft:
    """Draw closure properties of a predicate that is defined by `∃`."""
    modulus = rng.choice([2, 2, 2, 3, 4, 5])
    name, other = rng.choice(
        [("Even", "Odd"), ("IsEven", "IsOdd"), ("Ev", "Od"), ("even", "odd"), ("E", "O")]
    )
    kind = rng.choice(["Nat", "Nat", "Nat", "Int"])
    k = rng.choice(["k", "k", "m", "c", "r"])
    form = rng.choice(
        [
            f"{modulus} * {k}",
            f"{modulus} * {k}",
            f"{k} + {k}" if modulus == 2 else f"{k} * {modulus}",
        ]
    )
    if modulus != 2:
        name = rng.choice(["Triple", "Mult", "IsMultiple", "Divides", "Fits", "M"])
    prelude = f"def {name} (n : {kind}) : Prop := ∃ {k}, n = {form}"
    second = f"def {other} (n : {kind}) : Prop := ∃ {k}, n = {form} + 1"
    a, b = Names(rng).take("nat", 2)
    s, t = "s", "t"
    h1, h2 = Names(rng).hypotheses(2)
    opened = f"obtain ⟨{s}, hs⟩ := {h1}\n"
    both = opened + f"obtain ⟨{t}, ht⟩ := {h2}\n"
    sum_ok = f"exact ⟨{s} + {t}, by omega⟩"
    number = rng.randint(2, 9)
    options = [
        (f"{name} ({a} + {b})", [(h1, name, a), (h2, name, b)], both + sum_ok),
        (f"{name} ({number} * {a})", [(h1, name, a)], opened + f"exact ⟨{number} * {s}, by omega⟩"),
        (
            f"{name} ({a} + {modulus * number})",
            [(h1, name, a)],
            opened + f"exact ⟨{s} + {number}, by omega⟩",
        ),
        (f"{name} ({modulus} * {a})", [], f"exact ⟨{a}, by omega⟩"),
        (
            f"{name} ({a} + {b} + {a})",
            [(h1, name, a), (h2, name, b)],
            both + f"exact ⟨{s} + {t} + {s}, by omega⟩",
        ),
    ]
    if modulus == 2:
        options += [
            (f"{other} ({a} + 1)", [(h1, name, a)], opened + f"exact ⟨{s}, by omega⟩"),
            (
                f"{name} ({a} + {b})",
                [(h1, other, a), (h2, other, b)],
                both + f"exact ⟨{s} + {t} + 1, by omega⟩",
            ),
            (f"{other} ({a} + {b})", [(h1, name, a), (h2, other, b)], both + sum_ok),
            (f"{name} ({a} + 1)", [(h1, other, a)], opened + f"exact ⟨{s} + 1, by omega⟩"),
            (f"¬{other} {a}", [(h1, name, a)], f"intro h3\n{opened}obtain ⟨{t}, ht⟩ := h3\nomega"),
            (f"¬{name} {a}", [(h1, other, a)], f"intro h3\n{opened}obtain ⟨{t}, ht⟩ := h3\nomega"),
            (
                f"¬({name} {a} ∧ {other} {a})",
                [],
                f"intro h\nobtain ⟨⟨{s}, hs⟩, {t}, ht⟩ := h\nomega",
            ),
            (
                f"{name} {a} ∨ {other} {a}",
                [],
                f"rcases Nat.mod_two_eq_zero_or_one {a} with h | h\n"
                + bullets(f"exact Or.inl ⟨{a} / 2, by omega⟩", f"exact Or.inr ⟨{a} / 2, by omega⟩"),
            ),
            (
                f"{name} {a} ↔ {a} % 2 = 0",
                [],
                "constructor\n"
                + bullets(
                    f"intro h\nobtain ⟨{s}, hs⟩ := h\nomega", f"intro h\nexact ⟨{a} / 2, by omega⟩"
                ),
            ),
        ]
    goal, hyps, script = rng.choice(options)
    if kind == "Int":
        script = script.replace("Nat.mod_two_eq_zero_or_one", "Int.emod_two_eq")
    uses = re.findall(r"\w+", " ".join([goal, *(p for _, p, _ in hyps)]))
    parts = [prelude] * (name in uses) + [second] * (other in uses)
    if modulus != 2:
        parts = [prelude]
    text = " ".join([goal, *(x for *_, x in hyps)]).replace("(", " ").replace(")", " ").split()
    sketch = Sketch(rng, goal, variables=[(x, kind) for x in (a, b) if x in text])
    sketch.prelude = "\n".join(parts)
    sketch.hypotheses = [(h, f"{p} {x}") for h, p, x in hyps]
    return sketch.draft(script)


def _inductive_even(rng: random.Random) -> Draft:
    """Draw facts about a predicate with a first number and a step."""
    name, step = rng.choice(_PROP), rng.choice([2, 2, 2, 3, 4])
    start = rng.choice([0, 0, 0, 1])
    zero, more = rng.choice(
        [("zero", "step"), ("base", "step"), ("zero", "add"), ("start", "next"), ("z", "s")]
    )
    h = rng.choice(["h", "h", "hn", "hE"])
    prelude = (
        f"inductive {name} : Nat → Prop where\n  | {zero} : {name} {start}\n"
        f"  | {more} (n : Nat) ({h} : {name} n) : {name} (n + {step})"
    )
    if rng.random() < 0.3:
        prelude = prelude.replace(f"(n : Nat) ({h} : {name} n) : ", f"(n : Nat) : {name} n → ")
    m, n = rng.choice([("m", "n"), ("a", "b"), ("x", "y"), ("n", "m")])
    product = induction(n, f"exact {name}.{zero}", f"rw [Nat.mul_add]\nexact {name}.{more} _ ih")
    tail = f" + {start}" if start else ""
    options = [
        (
            f"{n} % {step} = {start}",
            [(h, f"{name} {n}")],
            f"induction {h} with\n| {zero} => rfl\n| {more} {n} _ ih => omega",
        ),
        (
            f"∃ k, {n} = {step} * k{tail}",
            [(h, f"{name} {n}")],
            f"induction {h} with\n| {zero} => exact ⟨0, rfl⟩\n| {more} {n} _ ih =>\n"
            "  obtain ⟨k, hk⟩ := ih\n  exact ⟨k + 1, by omega⟩",
        ),
    ]
    if start == 0:
        options += [
            (f"{name} ({step} * {n})", [], product),
            (
                f"{name} ({m} + {n})",
                [("h1", f"{name} {m}"), ("h2", f"{name} {n}")],
                f"induction h2 with\n| {zero} => exact h1\n| {more} {n} _ ih =>\n"
                f"  rw [← Nat.add_assoc]\n  exact {name}.{more} _ ih",
            ),
            (f"¬{name} 1", [], "intro h\ncases h"),
            (
                f"{name} {n}",
                [(h, f"{name} ({n} + {step})")],
                f"cases {h} with\n| {more} _ h2 => exact h2",
            ),
        ]
    goal, hyps, script = rng.choice(options)
    used = [
        x
        for x in (m, n)
        if any(
            x in t.replace("(", " ").replace(")", " ").split()
            for t in (goal, *(f for _, f in hyps))
        )
    ]
    sketch = Sketch(rng, goal, variables=[(x, "Nat") for x in used], prelude=prelude)
    sketch.hypotheses = list(hyps)
    return sketch.draft(script)


def _two_step_predicate(rng: random.Random) -> Draft:
    """Draw facts about a predicate that recurses by two steps."""
    name = rng.choice(("isEven", "even", "ev", "E", "Ev", "evenly", "p"))
    prop = rng.random() < 0.4
    yes, no = ("True", "False") if prop else ("true", "false")
    kind = "Prop" if prop else "Bool"
    prelude = f"def {name} : Nat → {kind}\n  | 0 => {yes}\n  | 1 => {no}\n  | n + 2 => {name} n"
    n = rng.choice(["n", "k", "m", "x"])
    holds = f"{name} {{}}" if prop else f"{name} {{}} = true"
    wrong = f"¬{name} {{}}" if prop else f"{name} {{}} = false"
    options = [
        (
            holds.format(f"(2 * {n})"),
            induction(n, f"simp [{name}]", f"rw [Nat.mul_add]\nsimpa [{name}] using ih"),
        ),
        (
            holds.format(f"({n} + {n})"),
            induction(
                n,
                f"simp [{name}]",
                f"rw [show {n} + 1 + ({n} + 1) = {n} + {n} + 2 by omega]\nsimpa [{name}] using ih",
            ),
        ),
        (
            wrong.format(f"(2 * {n} + 1)"),
            induction(
                n,
                f"simp [{name}]",
                f"rw [show 2 * ({n} + 1) + 1 = 2 * {n} + 1 + 2 by omega]\nsimpa [{name}] using ih",
            ),
        ),
        (
            f"{holds.format(n)} ↔ {n} % 2 = 0",
            f"induction {n} using {name}.induct with\n| case1 => simp [{name}]\n"
            f"| case2 => simp [{name}]\n| case3 {n} ih =>\n  simp only [{name}, ih]\n  omega",
        ),
    ]
    if not prop:
        options.append(
            (
                f"{name} ({n} + 1) = !{name} {n}",
                f"induction {n} using {name}.induct with\n| case1 => rfl\n| case2 => rfl\n"
                f"| case3 {n} ih =>\n  simp only [{name}] at *\n  exact ih",
            )
        )
    else:
        options.append(
            (
                f"{name} {n} ∨ {name} ({n} + 1)",
                induction(
                    n,
                    f"simp [{name}]",
                    f"rcases ih with h | h\n· exact Or.inr (by simpa [{name}] using h)\n"
                    "· exact Or.inl h",
                ),
            )
        )
    goal, script = rng.choice(options)
    return Sketch(rng, goal, variables=[(n, "Nat")], prelude=prelude).draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("toggled_truth_value", "naturals", _toggle),
    Family("toggled_truth_value_of_sum", "naturals", _toggle_sum),
    Family("multiples_by_existence", "naturals", _by_existence),
    Family("inductive_multiples", "naturals", _inductive_even),
    Family("evenness_by_two_steps", "naturals", _two_step_predicate),
)
