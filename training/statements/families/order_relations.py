"""Abstract orders, equivalences, bounds and connections between orders."""

from __future__ import annotations

import random
from itertools import pairwise

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, bullets
from training.statements.fact_files import families_in
from training.statements.template import template_family


def _relation(rng: random.Random) -> tuple[str, str, list[str]]:
    """Draw a type, a relation and names of elements."""
    kind = rng.choice(["α", "α", "α", "A", "X", "T"])
    relation = rng.choice(["le", "r", "R", "lt", "S", "le", "rel", "below", "sub"])
    elements = list(rng.choice(["abcde", "xyzuv", "pqstu", "abcde"]))
    return kind, relation, elements


def _laws(r: str, elements: list[str], rng: random.Random) -> dict[str, tuple[str, str]]:
    """Name the laws of a relation, with their text."""
    a, b, c = elements[:3]
    style = rng.choice(
        [
            {
                "refl": "refl",
                "anti": "anti",
                "trans": "trans",
                "symm": "symm",
                "irr": "irr",
                "total": "total",
            },
            {"refl": "hr", "anti": "ha", "trans": "ht", "symm": "hs", "irr": "hi", "total": "htot"},
            {"refl": "h1", "anti": "h3", "trans": "h2", "symm": "h4", "irr": "h5", "total": "h6"},
            {
                "refl": "hrefl",
                "anti": "hanti",
                "trans": "htrans",
                "symm": "hsymm",
                "irr": "hirr",
                "total": "htotal",
            },
        ]
    )
    return {
        "refl": (style["refl"], f"∀ {a}, {r} {a} {a}"),
        "anti": (style["anti"], f"∀ {a} {b}, {r} {a} {b} → {r} {b} {a} → {a} = {b}"),
        "trans": (style["trans"], f"∀ {a} {b} {c}, {r} {a} {b} → {r} {b} {c} → {r} {a} {c}"),
        "symm": (style["symm"], f"∀ {a} {b}, {r} {a} {b} → {r} {b} {a}"),
        "irr": (style["irr"], f"∀ {a}, ¬{r} {a} {a}"),
        "total": (style["total"], f"∀ {a} {b}, {r} {a} {b} ∨ {r} {b} {a}"),
    }


def relation_sketch(
    rng: random.Random, kind: str, r: str, goal: str, hypotheses: list[tuple[str, str]]
) -> Sketch:
    """Begin a statement about a relation on one type."""
    sketch = Sketch(rng, goal, types=[kind], shuffle=False, premises=0.0)
    sketch.variables = [(r, f"{kind} → {kind} → Prop")]
    sketch.hypotheses = hypotheses
    return sketch


def _chains(rng: random.Random) -> Draft:
    """Draw what follows from a chain of related elements."""
    kind, r, elements = _relation(rng)
    laws = _laws(r, elements, rng)
    trans, symm, anti, irr = (laws[name][0] for name in ("trans", "symm", "anti", "irr"))
    count = rng.choice([3, 3, 4, 5])
    chain = elements[:count]
    hs = rng.choice(
        [
            [f"g{i}" for i in range(1, count)],
            [f"h{x}{y}" for x, y in pairwise(chain)],
            [f"p{i}" for i in range(1, count)],
        ]
    )
    steps = [(h, f"{r} {x} {y}") for h, x, y in zip(hs, chain, chain[1:], strict=False)]
    way = rng.randrange(5)

    def joined(names: list[str]) -> str:
        term = names[0]
        for index in range(1, len(names)):
            term = f"{trans} _ _ _ {term if index == 1 else f'({term})'} {names[index]}"
        return term

    used = ["trans"]
    if way == 0:
        goal, script = f"{r} {chain[0]} {chain[-1]}", f"exact {joined(hs)}"
    elif way == 1:
        used.append("symm")
        goal = f"{r} {chain[-1]} {chain[0]}"
        script = f"exact {symm} _ _ ({joined(hs)})"
    elif way == 2:
        used.append("anti")
        steps.append(("hz", f"{r} {chain[-1]} {chain[0]}"))
        goal = f"{chain[0]} = {chain[1]}"
        back = joined([*hs[1:], "hz"])
        script = f"exact {anti} _ _ {hs[0]} ({back})"
        if rng.random() < 0.4 and count == 3:
            goal = f"{chain[0]} = {chain[1]} ∧ {chain[1]} = {chain[2]}"
            second = f"{anti} _ _ {hs[1]} ({trans} _ _ _ hz {hs[0]})"
            script = f"exact ⟨{anti} _ _ {hs[0]} ({back}), {second}⟩"
    elif way == 3:
        used.append("irr")
        goal = rng.choice([f"{chain[0]} ≠ {chain[-1]}", f"¬{r} {chain[-1]} {chain[0]}"])
        if "≠" in goal:
            script = f"intro e\nsubst e\nexact {irr} _ ({joined(hs)})"
        else:
            full = joined([*hs, "e"])
            script = f"intro e\nexact {irr} _ ({full})"
    else:
        used.append("irr")
        goal = f"∀ {chain[0]} {chain[1]}, {r} {chain[0]} {chain[1]} → ¬{r} {chain[1]} {chain[0]}"
        script = f"intro {chain[0]} {chain[1]} e1 e2\nexact {irr} _ ({trans} _ _ _ e1 e2)"
        sketch = relation_sketch(rng, kind, r, goal, [laws[name] for name in used])
        return sketch.draft(script)
    if rng.random() < 0.3:
        used.reverse()
    elements_ = [(x, kind) for x in chain]
    hypotheses = [laws[name] for name in used]
    sketch = relation_sketch(rng, kind, r, goal, [*hypotheses, *elements_, *steps])
    return sketch.draft(script)


def _kernel(rng: random.Random) -> Draft:
    """Draw that a relation taken along a map keeps its laws."""
    kind, r, elements = _relation(rng)
    other = rng.choice([x for x in ("β", "B", "Y") if x != kind])
    f = rng.choice(["f", "g", "φ", "F", "v", "name", "key", "rank"])
    a, b, c = elements[:3]
    equal = rng.random() < 0.45

    def rel(x: str, y: str) -> str:
        return f"{f} {x} = {f} {y}" if equal else f"{r} ({f} {x}) ({f} {y})"

    laws = _laws(r, elements, rng)
    names = rng.sample(["refl", "symm", "trans"], rng.choice([1, 2, 3]))
    names.sort(key=["refl", "symm", "trans"].index)
    claims = {
        "refl": f"∀ {a}, {rel(a, a)}",
        "symm": f"∀ {a} {b}, {rel(a, b)} → {rel(b, a)}",
        "trans": f"∀ {a} {b} {c}, {rel(a, b)} → {rel(b, c)} → {rel(a, c)}",
    }
    if equal:
        proofs = {
            "refl": f"intro {a}\nrfl",
            "symm": f"intro {a} {b} h\nexact h.symm",
            "trans": f"intro {a} {b} {c} h1 h2\nexact h1.trans h2",
        }
    else:
        proofs = {
            "refl": f"intro {a}\nexact {laws['refl'][0]} ({f} {a})",
            "symm": f"intro {a} {b} h\nexact {laws['symm'][0]} _ _ h",
            "trans": f"intro {a} {b} {c} e1 e2\nexact {laws['trans'][0]} _ _ _ e1 e2",
        }
    goal = " ∧ ".join(f"({claims[n]})" if n != names[-1] else claims[n] for n in names)
    script = proofs[names[0]]
    if len(names) == 2:
        script = "constructor\n" + bullets(*(proofs[n] for n in names))
    elif len(names) == 3:
        script = "refine ⟨?_, ?_, ?_⟩\n" + bullets(*(proofs[n] for n in names))
    sketch = Sketch(rng, goal, types=[kind, other], shuffle=False, premises=0.0)
    sketch.variables = [] if equal else [(r, f"{other} → {other} → Prop")]
    sketch.hypotheses = [] if equal else [laws[n] for n in names]
    sketch.variables.append((f, f"{kind} → {other}"))
    return sketch.draft(script)


def _dual_or_strict(rng: random.Random) -> Draft:
    """Draw laws of the reversed, strict or common part of a relation."""
    kind, r, elements = _relation(rng)
    laws = _laws(r, elements, rng)
    refl, trans, anti, total = (laws[n][0] for n in ("refl", "trans", "anti", "total"))
    a, b, c = elements[:3]
    options = [
        (
            ["trans"],
            f"∀ {a} {b} {c}, {r} {b} {a} → {r} {c} {b} → {r} {c} {a}",
            f"intro {a} {b} {c} e1 e2\nexact {trans} _ _ _ e2 e1",
        ),
        (
            ["anti"],
            f"∀ {a} {b}, {r} {b} {a} → {r} {a} {b} → {a} = {b}",
            f"intro {a} {b} e1 e2\nexact {anti} _ _ e2 e1",
        ),
        (
            ["trans"],
            f"∀ {a} {b} {c}, {r} {a} {b} ∧ {r} {b} {a} → {r} {b} {c} ∧ {r} {c} {b} → {r} {a} "
            f"{c} ∧ {r} {c} {a}",
            f"intro {a} {b} {c} e1 e2\nexact ⟨{trans} _ _ _ e1.1 e2.1, {trans} _ _ _ e2.2 e1.2⟩",
        ),
        (
            ["refl"],
            f"∀ {a}, {r} {a} {a} ∧ {r} {a} {a}",
            f"intro {a}\nexact ⟨{refl} {a}, {refl} {a}⟩",
        ),
        (
            ["refl", "anti"],
            f"∀ {a} {b}, {r} {a} {b} ∧ {r} {b} {a} ↔ {a} = {b}",
            f"intro {a} {b}\nconstructor\n"
            + bullets(
                f"intro e\nexact {anti} _ _ e.1 e.2",
                f"intro e\nsubst e\nexact ⟨{refl} _, {refl} _⟩",
            ),
        ),
        (
            ["anti", "trans"],
            f"∀ {a} {b} {c}, {r} {a} {b} ∧ {a} ≠ {b} → {r} {b} {c} ∧ {b} ≠ {c} → {r} {a} {c} ∧ "
            f"{a} ≠ {c}",
            f"intro {a} {b} {c} e1 e2\nrefine ⟨{trans} _ _ _ e1.1 e2.1, ?_⟩\nintro e\nsubst e\n"
            f"exact e1.2 ({anti} _ _ e1.1 e2.1)",
        ),
        (
            ["trans"],
            f"∀ {a} {b} {c}, {r} {a} {b} ∧ ¬{r} {b} {a} → {r} {b} {c} ∧ ¬{r} {c} {b} → {r} {a} "
            f"{c} ∧ ¬{r} {c} {a}",
            f"intro {a} {b} {c} e1 e2\nrefine ⟨{trans} _ _ _ e1.1 e2.1, ?_⟩\nintro e\n"
            f"exact e1.2 ({trans} _ _ _ e2.1 e)",
        ),
        (
            ["total"],
            f"∀ {a}, {r} {a} {a}",
            f"intro {a}\nrcases {total} {a} {a} with e | e\n· exact e\n· exact e",
        ),
        (
            ["total"],
            f"∀ {a} {b}, ¬{r} {a} {b} → {r} {b} {a}",
            f"intro {a} {b} e\nrcases {total} {a} {b} with e1 | e1\n"
            "· exact absurd e1 e\n· exact e1",
        ),
        (
            ["refl"],
            f"∀ {a} {b}, (∀ {c}, {r} {c} {a} → {r} {c} {b}) → {r} {a} {b}",
            f"intro {a} {b} e\nexact e {a} ({refl} {a})",
        ),
        (
            ["refl", "trans"],
            f"∀ {a} {b}, {r} {a} {b} ↔ ∀ {c}, {r} {c} {a} → {r} {c} {b}",
            f"intro {a} {b}\nconstructor\n"
            + bullets(
                f"intro e {c} e1\nexact {trans} _ _ _ e1 e", f"intro e\nexact e {a} ({refl} {a})"
            ),
        ),
        (
            ["refl", "trans"],
            f"∀ {a} {b}, {r} {a} {b} ↔ ∀ {c}, {r} {b} {c} → {r} {a} {c}",
            f"intro {a} {b}\nconstructor\n"
            + bullets(
                f"intro e {c} e1\nexact {trans} _ _ _ e e1", f"intro e\nexact e {b} ({refl} {b})"
            ),
        ),
        (
            ["refl", "anti"],
            f"∀ {a} {b}, (∀ {c}, {r} {c} {a} ↔ {r} {c} {b}) → {a} = {b}",
            f"intro {a} {b} e\n"
            f"exact {anti} _ _ ((e {a}).mp ({refl} {a})) ((e {b}).mpr ({refl} {b}))",
        ),
    ]
    used, goal, script = rng.choice(options)
    hypotheses = [laws[n] for n in used]
    if rng.random() < 0.3:
        hypotheses.reverse()
    return relation_sketch(rng, kind, r, goal, hypotheses).draft(script)


def _extremes(rng: random.Random) -> Draft:
    """Draw facts about least, greatest, minimal elements and bounds."""
    kind, r, elements = _relation(rng)
    laws = _laws(r, elements, rng)
    refl, trans, anti = (laws[n][0] for n in ("refl", "trans", "anti"))
    x = elements[2]
    m, n = rng.choice([("m", "n"), ("u", "v"), ("bot", "least"), ("s", "t"), ("p", "q")])
    if x in (m, n):
        x = "z"
    h1, h2 = rng.choice([("hm", "hn"), ("g1", "g2"), ("hb", "hb'"), ("p1", "p2")])
    set_ = rng.choice(["P", "S", "A", "Q"])
    low, high = f"∀ {x}, {r} {m} {x}", f"∀ {x}, {r} {n} {x}"
    top, top2 = f"∀ {x}, {r} {x} {m}", f"∀ {x}, {r} {x} {n}"
    options = [
        (
            ["anti"],
            [(m, kind), (n, kind), (h1, low), (h2, high)],
            f"{m} = {n}",
            f"exact {anti} _ _ ({h1} {n}) ({h2} {m})",
            False,
        ),
        (
            ["anti"],
            [(m, kind), (n, kind), (h1, top), (h2, top2)],
            f"{m} = {n}",
            f"exact {anti} _ _ ({h2} {m}) ({h1} {n})",
            False,
        ),
        (
            ["anti"],
            [(m, kind), (h1, low), (n, kind), (h2, f"{r} {n} {m}")],
            f"{n} = {m}",
            f"exact {anti} _ _ {h2} ({h1} {n})",
            False,
        ),
        (
            ["anti"],
            [(m, kind), (h1, low)],
            f"∀ {x}, {r} {x} {m} → {x} = {m}",
            f"intro {x} e\nexact {anti} _ _ e ({h1} {x})",
            False,
        ),
        (
            ["trans"],
            [(m, kind), (n, kind), (h1, f"∀ {x}, {set_} {x} → {r} {x} {m}"), (h2, f"{r} {m} {n}")],
            f"∀ {x}, {set_} {x} → {r} {x} {n}",
            f"intro {x} e\nexact {trans} _ _ _ ({h1} {x} e) {h2}",
            True,
        ),
        (
            ["trans"],
            [(m, kind), (n, kind), (h1, f"∀ {x}, {set_} {x} → {r} {m} {x}"), (h2, f"{r} {n} {m}")],
            f"∀ {x}, {set_} {x} → {r} {n} {x}",
            f"intro {x} e\nexact {trans} _ _ _ {h2} ({h1} {x} e)",
            True,
        ),
        (
            ["anti"],
            [
                (m, kind),
                (n, kind),
                (h1, f"{set_} {m} ∧ ∀ {x}, {set_} {x} → {r} {m} {x}"),
                (h2, f"{set_} {n} ∧ ∀ {x}, {set_} {x} → {r} {n} {x}"),
            ],
            f"{m} = {n}",
            f"exact {anti} _ _ ({h1}.2 {n} {h2}.1) ({h2}.2 {m} {h1}.1)",
            True,
        ),
        (["refl"], [(m, kind), (h1, low)], f"∃ {x}, ∀ y, {r} {x} y", f"exact ⟨{m}, {h1}⟩", False),
        (
            ["refl", "trans"],
            [(m, kind), (n, kind), (h1, f"∀ {x}, {r} {m} {x} ↔ {r} {n} {x}")],
            f"{r} {m} {n} ∧ {r} {n} {m}",
            f"exact ⟨({h1} {n}).mpr ({refl} {n}), ({h1} {m}).mp ({refl} {m})⟩",
            False,
        ),
    ]
    used, hypotheses, goal, script, has_set = rng.choice(options)
    if "y" in (m, n, x) and " y" in goal:
        goal = goal.replace("∀ y", "∀ w").replace(f"{x} y", f"{x} w")
    if used == ["refl", "trans"]:
        used = ["refl"]
    if goal.startswith("∃"):
        used = []
    sketch = relation_sketch(rng, kind, r, goal, [*(laws[n] for n in used), *hypotheses])
    if has_set:
        sketch.variables.append((set_, f"{kind} → Prop"))
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("chains_of_related_elements", "order", _chains),
    Family("relation_along_a_map", "order", _kernel),
    Family("dual_strict_and_symmetric_parts", "order", _dual_or_strict),
    Family("extreme_elements", "order", _extremes),
    template_family("order", "laws_of_relations"),
    template_family("order", "bounds_of_sets"),
    template_family("order", "maps_between_orders"),
    template_family("order", "chains_and_descent"),
    *families_in("order"),
)
