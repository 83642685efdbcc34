"""Rising and falling sequences and maps that keep an order."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, bullets, indented
from training.statements.families.naturals_sums import induction


def _letters(rng: random.Random) -> tuple[str, str, str, str]:
    f = rng.choice(["f", "f", "f", "g", "a", "u", "s", "F", "x"])
    m, n = rng.choice([("m", "n"), ("m", "n"), ("i", "j"), ("k", "l"), ("n", "k"), ("p", "q")])
    h = rng.choice(["h", "h", "up", "mono", "hf", "step", "H", "rise"])
    return f, m, n, h


def _sequence(
    rng: random.Random, f: str, hypotheses: list[tuple[str, str]], goal: str, kind: str = "Nat"
) -> Sketch:
    sketch = Sketch(rng, goal, variables=[(f, f"Nat → {kind}")], shuffle=False, premises=0.15)
    sketch.hypotheses = hypotheses
    return sketch


def _rising(rng: random.Random) -> Draft:
    """Draw that a sequence that rises at every step rises over any distance."""
    f, m, n, h = _letters(rng)
    kind = rng.choice(["Nat", "Nat", "Nat", "Int"])
    strict, falling = rng.random() < 0.4, rng.random() < 0.3
    sign = "<" if strict else "≤"
    one, two = (f"{f} {n}", f"{f} ({n} + 1)")
    law = f"∀ {n}, {two} {sign} {one}" if falling else f"∀ {n}, {one} {sign} {two}"
    hmn = rng.choice(["hmn", "hmn", "hle", "hlt", f"h{m}{n}", "h'"])
    weak = rng.random() < 0.5 if strict else True
    if strict and weak and rng.random() < 0.5:
        order, result = "≤", "≤"
    else:
        order = result = sign
    left, right = (f"{f} {n}", f"{f} {m}") if falling else (f"{f} {m}", f"{f} {n}")
    goal = f"{left} {result} {right}"
    if order == "<":
        step = f"have h1 := {h} {n}\nrcases Nat.lt_or_ge {m} {n} with h2 | h2\n" + bullets(
            "have h3 := ih h2\nomega", f"have h3 : {m} = {n} := by omega\nsubst h3\nomega"
        )
    else:
        step = f"have h1 := {h} {n}\nrcases Nat.lt_or_ge {n} {m} with h2 | h2\n" + bullets(
            f"have h3 : {m} = {n} + 1 := by omega\nsubst h3\nomega", "have h3 := ih h2\nomega"
        )
    zero = "omega" if order == "<" else f"have h2 : {m} = 0 := by omega\nsubst h2\nomega"
    script = induction(n, zero, step)
    new = next(x for x in "kjtq" if x not in (m, n, f))
    first = f"\n  have h1 := {h} {m}\n  omega" if order == "<" else " omega"
    along = (
        f"induction {hmn} with\n| refl =>{first}\n"
        f"| @step {new} _ ih =>\n  have h1 := {h} {new}\n  omega"
    )
    sketch = _sequence(rng, f, [(h, law)], goal, kind)
    if rng.random() < 0.25:
        sketch.goal = f"∀ {m} {n}, {m} {order} {n} → {goal}"
        scripts = [f"intro {m} {n} {hmn}\n{script}", f"intro {m} {n} {hmn}\n{along}"]
    else:
        sketch.hypotheses += [(m, "Nat"), (n, "Nat"), (hmn, f"{m} {order} {n}")]
        sketch.premises = 0
        scripts = [script, along]
    return sketch.draft(*scripts[::-1])


def _lower_bound(rng: random.Random) -> Draft:
    """Draw how fast a sequence rises at least, or at most."""
    f, _, n, h = _letters(rng)
    step = rng.randint(1, 6)
    way = rng.randrange(5)
    law = f"∀ {n}, {f} {n} < {f} ({n} + 1)"
    options = [
        ([(h, law)], f"{n} ≤ {f} {n}"),
        ([(h, law)], f"{f} 0 + {n} ≤ {f} {n}"),
        ([(h, f"∀ {n}, {f} {n} + {step} ≤ {f} ({n} + 1)")], f"{f} 0 + {step} * {n} ≤ {f} {n}"),
        ([(h, f"∀ {n}, {f} ({n} + 1) ≤ {f} {n} + {step}")], f"{f} {n} ≤ {f} 0 + {step} * {n}"),
        ([("h0", f"{step} ≤ {f} 0"), (h, law)], f"{n} + {step} ≤ {f} {n}"),
    ]
    hypotheses, goal = options[way]
    script = induction(n, "omega", f"have h1 := {h} {n}\nomega")
    sketch = _sequence(rng, f, hypotheses, goal)
    if rng.random() < 0.3:
        sketch.goal = f"∀ {n}, {goal}"
        return sketch.draft(f"intro {n}\n{script}")
    sketch.hypotheses.append((n, "Nat"))
    sketch.premises = 0
    return sketch.draft(script)


def _strict_injective(rng: random.Random) -> Draft:
    f, m, n, h = _letters(rng)
    f = "u" if f == "a" else f
    falling = rng.random() < 0.2
    law = f"∀ {n}, {f} ({n} + 1) < {f} {n}" if falling else f"∀ {n}, {f} {n} < {f} ({n} + 1)"
    kind = "Int" if falling or rng.random() < 0.2 else "Nat"
    compare = f"{f} b < {f} a" if falling else f"{f} a < {f} b"
    lemma = f"have key : ∀ a b, a < b → {compare} := by\n  intro a b hab\n" + indented(
        induction(
            "b",
            "omega",
            f"have h1 := {h} b\nrcases Nat.lt_or_ge a b with h2 | h2\n"
            + bullets("have h3 := ih h2\nomega", "have h3 : a = b := by omega\nsubst h3\nomega"),
        )
    )
    e = rng.choice(["e", "e", "heq", "hmn", "h'", "hE"])
    split = f"rcases Nat.lt_trichotomy {m} {n} with h1 | h1 | h1\n"
    cases = bullets(
        f"have h2 := key {m} {n} h1\nomega", "exact h1", f"have h2 := key {n} {m} h1\nomega"
    )
    sketch = _sequence(rng, f, [(h, law)], f"{m} = {n}", kind)
    way = rng.randrange(3)
    if way == 0:
        sketch.goal = f"Function.Injective {f}"
        return sketch.draft(f"intro {m} {n} {e}\n{lemma}\n{split}{cases}")
    sketch.premises = 0
    if way == 1 and not falling:
        sketch.hypotheses += [(m, "Nat"), (n, "Nat"), (e, f"{f} {m} < {f} {n}")]
        sketch.goal = f"{m} < {n}"
        order = bullets("exact h1", f"rw [h1] at {e}\nomega", f"have h2 := key {n} {m} h1\nomega")
        return sketch.draft(f"{lemma}\n{split}{order}")
    sketch.hypotheses += [(m, "Nat"), (n, "Nat"), (e, f"{f} {m} = {f} {n}")]
    return sketch.draft(f"{lemma}\n{split}{cases}")


def _pauses(rng: random.Random) -> Draft:
    """Draw that a bounded sequence cannot rise, or a falling one fall, for ever."""
    f, _, n, h = _letters(rng)
    bound = rng.choice(["B", "b", "c", "M", "K", str(rng.randint(1, 30))])
    hb = rng.choice(["bound", "hb", "hB", "bd", "top"])
    fixed = bound.isdigit()
    contra = "apply Classical.byContradiction\nintro hn\n"
    grows = (
        f"have h1 : ∀ {n}, {n} ≤ {f} {n} := by\n  intro {n}\n"
        + indented(
            induction(
                n,
                "omega",
                f"have h2 := {h} {n}\n"
                f"have h3 : {f} ({n} + 1) ≠ {f} {n} := fun e => hn ⟨{n}, e⟩\nomega",
            )
        )
        + f"\nhave h4 := h1 ({bound} + 1)\nhave h5 := {hb} ({bound} + 1)\nomega"
    )
    falls = (
        f"have h1 : ∀ {n}, {f} {n} + {n} ≤ {f} 0 := by\n  intro {n}\n"
        + indented(
            induction(
                n,
                "omega",
                f"have h2 := {h} {n}\n"
                f"have h3 : {f} ({n} + 1) ≠ {f} {n} := fun e => hn ⟨{n}, e⟩\nomega",
            )
        )
        + f"\nhave h4 := h1 ({f} 0 + 1)\nomega"
    )
    strict_up = (
        f"have h1 : ∀ {n}, {n} ≤ {f} {n} := by\n  intro {n}\n"
        + indented(induction(n, "omega", f"have h2 := {h} {n}\nomega"))
        + f"\nhave h4 := h1 ({bound} + 1)\nhave h5 := {hb} ({bound} + 1)\nomega"
    )
    strict_down = (
        f"have h1 : ∀ {n}, {f} {n} + {n} ≤ {f} 0 := by\n  intro {n}\n"
        + indented(induction(n, "omega", f"have h2 := {h} {n}\nomega"))
        + f"\nhave h4 := h1 ({f} 0 + 1)\nomega"
    )
    bounded = rng.choice([(hb, f"∀ {n}, {f} {n} ≤ {bound}"), (hb, f"∀ {n}, {f} {n} < {bound}")])
    up = (h, f"∀ {n}, {f} {n} ≤ {f} ({n} + 1)")
    down = (h, f"∀ {n}, {f} ({n} + 1) ≤ {f} {n}")
    goal = rng.choice([f"∃ {n}, {f} ({n} + 1) = {f} {n}", f"∃ {n}, {f} {n} = {f} ({n} + 1)"])
    turned = goal.startswith(f"∃ {n}, {f} {n} =")
    if turned:
        grows, falls = (
            s.replace(f"{f} ({n} + 1) ≠ {f} {n}", f"{f} {n} ≠ {f} ({n} + 1)")
            for s in (grows, falls)
        )
    above = [] if fixed else [(bound, "Nat")]
    way = rng.randrange(6)
    if way < 2:
        sketch = _sequence(rng, f, [up, bounded], goal)
        sketch.variables += above
        return sketch.draft(contra + grows)
    if way == 2:
        return _sequence(rng, f, [down], goal).draft(contra + falls)
    if way == 3:
        sketch = _sequence(rng, f, [(h, f"∀ {n}, {f} {n} < {f} ({n} + 1)"), bounded], "False")
        sketch.variables += above
        sketch.premises = 0
        return sketch.draft(strict_up)
    if way == 4:
        goal = f"¬∀ {n}, {f} ({n} + 1) < {f} {n}"
        return _sequence(rng, f, [], goal).draft(f"intro {h}\n{strict_down}")
    goal = f"∃ {n}, {f} {n} ≤ {f} ({n} + 1)"
    weak = strict_down.replace(
        f"have h2 := {h} {n}\n", f"have h2 : ¬{f} {n} ≤ {f} ({n} + 1) := fun e => hn ⟨{n}, e⟩\n"
    )
    weak = weak.replace(
        f"have h2 := {h} {n}", f"have h2 : ¬{f} {n} ≤ {f} ({n} + 1) := fun e => hn ⟨{n}, e⟩"
    )
    return _sequence(rng, f, [], goal).draft(contra + weak)


def _pointwise(rng: random.Random) -> Draft:
    """Draw facts about functions compared point by point."""
    f, g, k = rng.choice([("f", "g", "h"), ("u", "v", "w"), ("a", "b", "c"), ("F", "G", "H")])
    n = rng.choice(["n", "x", "i", "k", "t"])
    h1, h2 = rng.choice([("h1", "h2"), ("hfg", "hgh"), ("h₁", "h₂"), ("p", "q"), ("H1", "H2")])
    kind = rng.choice(["Nat", "Nat", "Int"])

    def below(one: str, two: str, sign: str = "≤") -> str:
        return f"∀ {n}, {one} {n} {sign} {two} {n}"

    have = f"intro {n}\nhave g1 := {h1} {n}\nhave g2 := {h2} {n}\nomega"
    one = f"intro {n}\nhave g1 := {h1} {n}\nomega"
    number = rng.randint(1, 9)
    options = [
        (
            [(h1, below(f, g)), (h2, below(g, k))],
            below(f, k),
            f"intro {n}\nexact {'Nat' if kind == 'Nat' else 'Int'}.le_trans ({h1} {n}) ({h2} {n})",
            f + g + k,
        ),
        ([(h1, below(f, g, "<")), (h2, below(g, k))], below(f, k, "<"), have, f + g + k),
        (
            [(h1, below(f, g)), (h2, below(g, f))],
            f"{f} = {g}",
            f"funext {n}\nhave g1 := {h1} {n}\nhave g2 := {h2} {n}\nomega",
            f + g,
        ),
        (
            [(h1, below(f, g)), (h2, below(k, g))],
            f"∀ {n}, max ({f} {n}) ({k} {n}) ≤ {g} {n}",
            have,
            f + g + k,
        ),
        (
            [(h1, below(f, g)), (h2, below(f, k))],
            f"∀ {n}, {f} {n} ≤ min ({g} {n}) ({k} {n})",
            have,
            f + g + k,
        ),
        ([(h1, below(f, g))], f"∀ {n}, {f} {n} + {number} ≤ {g} {n} + {number}", one, f + g),
        (
            [(h1, below(f, g)), (h2, below(g, k))],
            f"∀ {n}, {f} {n} + {g} {n} ≤ {g} {n} + {k} {n}",
            have,
            f + g + k,
        ),
        ([], f"∀ {n}, min ({f} {n}) ({g} {n}) ≤ {f} {n}", f"intro {n}\nomega", f + g),
        (
            [(h1, below(f, g, "<"))],
            f"¬∃ {n}, {f} {n} = {g} {n}",
            f"intro e\nobtain ⟨{n}, e⟩ := e\nhave g1 := {h1} {n}\nomega",
            f + g,
        ),
        (
            [(h1, f"∃ {n}, {g} {n} < {f} {n}")],
            f"¬{below(f, g)}".replace("¬∀", "¬∀"),
            f"intro e\nobtain ⟨{n}, h3⟩ := {h1}\nhave g1 := e {n}\nomega",
            f + g,
        ),
    ]
    hypotheses, goal, script, used = rng.choice(options)
    sketch = Sketch(rng, goal, variables=[(x, f"Nat → {kind}") for x in used])
    sketch.hypotheses = hypotheses
    return sketch.draft(script)


def _monotone_compose(rng: random.Random) -> Draft:
    """Draw monotone and antitone functions put together."""
    f, g = rng.choice([("f", "g"), ("u", "v"), ("F", "G"), ("φ", "ψ")])
    a, b = rng.choice([("a", "b"), ("x", "y"), ("m", "n"), ("s", "t")])
    hf, hg = rng.choice([("hf", "hg"), ("h1", "h2"), (f"h{f}", f"h{g}"), ("mf", "mg")])
    kind = rng.choice(["Nat", "Nat", "Int"])
    strict = rng.random() < 0.3
    sign = "<" if strict else "≤"

    def law(name: str, up: bool) -> str:
        right = f"{name} {a} {sign} {name} {b}" if up else f"{name} {b} {sign} {name} {a}"
        return f"∀ {a} {b}, {a} {sign} {b} → {right}"

    up1, up2 = rng.random() < 0.65, rng.random() < 0.65
    way = rng.randrange(3)
    if way < 2:
        same = up1 == up2
        term = rng.choice(["{0} ({1} {2})", "({0} ∘ {1}) {2}"])
        one, two = term.format(g, f, a), term.format(g, f, b)
        left, right = (one, two) if same else (two, one)
        goal = f"∀ {a} {b}, {a} {sign} {b} → {left} {sign} {right}"
        inner = f"{hf} {a} {b} h"
        outer = f"exact {hg} _ _ ({inner})"
        script = f"intro {a} {b} h\n{outer}"
    else:
        up2 = up1
        one, two = f"{f} {a} + {g} {a}", f"{f} {b} + {g} {b}"
        left, right = (one, two) if up1 else (two, one)
        goal = f"∀ {a} {b}, {a} {sign} {b} → {left} {sign} {right}"
        script = f"intro {a} {b} h\nhave h3 := {hf} {a} {b} h\nhave h4 := {hg} {a} {b} h\nomega"
    sketch = Sketch(rng, goal, variables=[(f, f"{kind} → {kind}"), (g, f"{kind} → {kind}")])
    sketch.hypotheses = [(hf, law(f, up1)), (hg, law(g, up2))]
    return sketch.draft(script)


def _reflects(rng: random.Random) -> Draft:
    """Draw what follows for the arguments when the values compare."""
    f = rng.choice(["f", "g", "F", "u"])
    a, b = rng.choice([("a", "b"), ("x", "y"), ("m", "n")])
    h, e = rng.choice([("h", "e"), ("mono", "h"), ("hf", "hab"), ("H", "h")])
    kind = rng.choice(["Nat", "Nat", "Int"])
    low, law = rng.choice([("<", "≤"), ("≤", "<")])
    split = f"rcases {kind}.lt_or_ge {a} {b} with h1 | h1\n"
    if kind == "Int":
        split = f"rcases Int.lt_or_le {a} {b} with h1 | h1\n"
    sketch = Sketch(rng, f"{a} {low} {b}", variables=[(f, f"{kind} → {kind}")], premises=0)
    sketch.hypotheses = [(h, f"∀ {a} {b}, {a} {law} {b} → {f} {a} {law} {f} {b}")]
    sketch.hypotheses += [(a, kind), (b, kind), (e, f"{f} {a} {low} {f} {b}")]
    sketch.shuffle = False
    if low == "<":
        script = split + bullets("exact h1", f"have h2 := {h} {b} {a} h1\nomega")
    else:
        swapped = split.replace(f"{a} {b}", f"{b} {a}")
        script = swapped + bullets(f"have h2 := {h} {b} {a} h1\nomega", "exact h1")
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("stepwise_rise_or_fall", "order", _rising),
    Family("speed_of_rise", "order", _lower_bound),
    Family("strict_rise_is_injective", "order", _strict_injective),
    Family("bounded_sequences_pause", "order", _pauses),
    Family("pointwise_order", "order", _pointwise),
    Family("monotone_maps_put_together", "order", _monotone_compose),
    Family("monotone_maps_reflect", "order", _reflects),
)
