"""Galois connections, closure operators and fixed points of monotone maps."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, bullets


def _galois(rng: random.Random) -> Draft:
    """Draw facts about two maps that are adjoint to each other."""
    r, s = rng.choice([("r", "s"), ("le", "le'"), ("R", "S"), ("leA", "leB")])
    lo, up = rng.choice([("l", "u"), ("f", "g"), ("L", "U"), ("F", "G")])
    a, b, c = list(rng.choice(["abc", "abc", "pqt"]))
    x, y, z = "xyz"
    style = rng.randrange(3)
    refl1, trans1, anti1 = [
        ("rr", "rt", "ra"),
        ("refl1", "trans1", "anti1"),
        ("hr1", "ht1", "ha1"),
    ][style]
    refl2, trans2, anti2 = [
        ("sr", "st", "sa"),
        ("refl2", "trans2", "anti2"),
        ("hr2", "ht2", "ha2"),
    ][style]
    gc = rng.choice(["gc", "gc", "h", "adj", "gal"])
    laws = {
        "refl1": (refl1, f"∀ {a}, {r} {a} {a}"),
        "trans1": (trans1, f"∀ {a} {b} {c}, {r} {a} {b} → {r} {b} {c} → {r} {a} {c}"),
        "anti1": (anti1, f"∀ {a} {b}, {r} {a} {b} → {r} {b} {a} → {a} = {b}"),
        "refl2": (refl2, f"∀ {y}, {s} {y} {y}"),
        "trans2": (trans2, f"∀ {x} {y} {z}, {s} {x} {y} → {s} {y} {z} → {s} {x} {z}"),
        "anti2": (anti2, f"∀ {x} {y}, {s} {x} {y} → {s} {y} {x} → {x} = {y}"),
    }
    unit = f"(({gc} _ _).mp ({refl2} _))"
    counit = f"(({gc} _ _).mpr ({refl1} _))"
    mono_l = f"intro {a} {b} e\nexact ({gc} _ _).mpr ({trans1} _ _ _ e {unit})"
    mono_u = f"intro {x} {y} e\nexact ({gc} _ _).mp ({trans2} _ _ _ {counit} e)"
    say_l = f"∀ {a} {b}, {r} {a} {b} → {s} ({lo} {a}) ({lo} {b})"
    say_u = f"∀ {x} {y}, {s} {x} {y} → {r} ({up} {x}) ({up} {y})"
    all_laws = ["refl1", "trans1", "refl2", "trans2"]
    options: list[tuple[list[str], str, str]] = [
        (all_laws, f"({say_l}) ∧ {say_u}", "constructor\n" + bullets(mono_l, mono_u)),
        (["trans1", "refl2"], say_l, mono_l),
        (["refl1", "trans2"], say_u, mono_u),
        (
            ["refl2"],
            f"∀ {a}, {r} {a} ({up} ({lo} {a}))",
            f"intro {a}\nexact ({gc} _ _).mp ({refl2} _)",
        ),
        (
            ["refl1"],
            f"∀ {y}, {s} ({lo} ({up} {y})) {y}",
            f"intro {y}\nexact ({gc} _ _).mpr ({refl1} _)",
        ),
        (
            ["refl1", "refl2"],
            f"(∀ {a}, {r} {a} ({up} ({lo} {a}))) ∧ ∀ {y}, {s} ({lo} ({up} {y})) {y}",
            "constructor\n"
            + bullets(
                f"intro {a}\nexact ({gc} _ _).mp ({refl2} _)",
                f"intro {y}\nexact ({gc} _ _).mpr ({refl1} _)",
            ),
        ),
        (
            ["refl1", "trans1", "refl2", "anti2"],
            f"{lo} ({up} ({lo} {a})) = {lo} {a}",
            f"apply {anti2}\n"
            + bullets(
                f"exact ({gc} _ _).mpr ({refl1} _)",
                f"exact ({gc} _ _).mpr ({trans1} _ _ _ {unit} (({gc} _ _).mp ({refl2} _)))",
            ),
        ),
        (
            ["refl1", "refl2", "trans2", "anti1"],
            f"{up} ({lo} ({up} {y})) = {up} {y}",
            f"apply {anti1}\n"
            + bullets(
                f"exact ({gc} _ _).mp ({trans2} _ _ _ (({gc} _ _).mpr ({refl1} _)) (({gc} _ "
                f"_).mpr ({refl1} _)))",
                f"exact ({gc} _ _).mp ({refl2} _)",
            ),
        ),
    ]
    used, goal, script = rng.choice(options)
    sketch = Sketch(rng, goal, types=["α", "β"], shuffle=False, premises=0)
    sketch.variables = [(r, "α → α → Prop"), (s, "β → β → Prop")]
    sketch.hypotheses = [laws[name] for name in used]
    if rng.random() < 0.25:
        rng.shuffle(sketch.hypotheses)
    adjoint = f"∀ {a} {y}, {s} ({lo} {a}) {y} ↔ {r} {a} ({up} {y})"
    sketch.hypotheses += [(lo, "α → β"), (up, "β → α"), (gc, adjoint)]
    if goal.endswith(f"= {lo} {a}"):
        sketch.hypotheses.append((a, "α"))
    if goal.endswith(f"= {up} {y}"):
        sketch.hypotheses.append((y, "β"))
    return sketch.draft(script)


def _closure(rng: random.Random) -> Draft:
    """Draw facts about closure operators."""
    r = rng.choice(["le", "r", "R", "below"])
    c = rng.choice(["c", "cl", "C", "hull", "k"])
    a, b = rng.choice([("a", "b"), ("x", "y"), ("s", "t")])
    ext, idem, mono = rng.choice([("ext", "idem", "mono"), ("h1", "h2", "h3"), ("he", "hi", "hm")])
    trans, anti = rng.choice([("trans", "anti"), ("ht", "ha")])
    z = "z"
    laws = {
        "ext": (ext, f"∀ {a}, {r} {a} ({c} {a})"),
        "idem": (idem, f"∀ {a}, {c} ({c} {a}) = {c} {a}"),
        "mono": (mono, f"∀ {a} {b}, {r} {a} {b} → {r} ({c} {a}) ({c} {b})"),
        "trans": (trans, f"∀ {a} {b} {z}, {r} {a} {b} → {r} {b} {z} → {r} {a} {z}"),
        "anti": (anti, f"∀ {a} {b}, {r} {a} {b} → {r} {b} {a} → {a} = {b}"),
    }
    low = f"intro e\nhave e1 := {mono} _ _ e\nrw [{idem}] at e1\nexact e1"
    options = [
        (
            ["idem", "mono"],
            f"∀ {a} {b}, {r} {a} ({c} {b}) → {r} ({c} {a}) ({c} {b})",
            f"intro {a} {b} e\nhave e1 := {mono} _ _ e\nrw [{idem}] at e1\nexact e1",
        ),
        (
            ["ext", "idem", "mono", "trans"],
            f"∀ {a} {b}, {r} {a} ({c} {b}) ↔ {r} ({c} {a}) ({c} {b})",
            f"intro {a} {b}\nconstructor\n"
            + bullets(low, f"intro e\nexact {trans} _ _ _ ({ext} {a}) e"),
        ),
        (
            ["ext", "anti"],
            f"∀ {a}, {r} ({c} {a}) {a} ↔ {c} {a} = {a}",
            f"intro {a}\nconstructor\n"
            + bullets(
                f"intro e\nexact {anti} _ _ e ({ext} {a})",
                f"intro e\nhave e1 := {ext} {a}\nrw [e] at e1\nrw [e]\nexact e1",
            ),
        ),
        (
            ["ext", "mono", "trans"],
            f"∀ {a} {b}, {r} {a} {b} → {r} {a} ({c} {b})",
            f"intro {a} {b} e\nexact {trans} _ _ _ e ({ext} {b})",
        ),
        (
            ["mono"],
            f"∀ {a} {b}, {r} {a} {b} → {r} ({c} ({c} {a})) ({c} ({c} {b}))",
            f"intro {a} {b} e\nexact {mono} _ _ ({mono} _ _ e)",
        ),
        (
            ["ext", "mono"],
            f"∀ {a}, {r} ({c} {a}) ({c} ({c} {a}))",
            f"intro {a}\nexact {mono} _ _ ({ext} {a})",
        ),
    ]
    used, goal, script = rng.choice(options)
    sketch = Sketch(rng, goal, types=["α"], shuffle=False, premises=0)
    if used == ["ext", "mono", "trans"]:
        used = ["ext", "trans"]
    sketch.variables = [(r, "α → α → Prop"), (c, "α → α")]
    sketch.hypotheses = [laws[name] for name in used]
    if rng.random() < 0.4:
        rng.shuffle(sketch.hypotheses)
    return sketch.draft(script)


def _fixed_points(rng: random.Random) -> Draft:
    """Draw least and greatest fixed points of monotone maps of predicates."""
    f = rng.choice(["F", "F", "T", "Φ", "G", "step"])
    p, q = rng.choice([("P", "Q"), ("A", "B"), ("S", "T'"), ("U", "V")])
    x = rng.choice(["x", "a", "z", "s"])
    mono = rng.choice(["mono", "mono", "hF", "h", "hm", "H"])
    least = rng.random() < 0.5
    name = rng.choice(["L", "M", "X", "W"]) if least else rng.choice(["G'", "N", "K", "W"])
    law = f"∀ {p} {q} : α → Prop, (∀ {x}, {p} {x} → {q} {x}) → ∀ {x}, {f} {p} {x} → {f} {q} {x}"
    if least:
        extreme = f"∀ {p} : α → Prop, (∀ {x}, {f} {p} {x} → {p} {x}) → ∀ {x}, {name} {x} → {p} {x}"
        body = f"fun {x} => ∀ {p} : α → Prop, (∀ y, {f} {p} y → {p} y) → {p} {x}"
        lemma = (
            f"have h1 : ∀ {x}, {f} ({body}) {x} → ({body}) {x} := by\n"
            f"  intro {x} hx {p} hp\n  exact hp {x} ({mono} _ _ (fun y hy => hy {p} hp) {x} hx)\n"
        )
        end = (
            f"refine ⟨{body}, fun {x} => ⟨h1 {x}, fun hx => ?_⟩, fun {p} hp {x} hx => hx {p} hp⟩\n"
        )
        end += f"exact hx _ (fun y hy => {mono} _ _ h1 y hy)"
    else:
        extreme = f"∀ {p} : α → Prop, (∀ {x}, {p} {x} → {f} {p} {x}) → ∀ {x}, {p} {x} → {name} {x}"
        body = f"fun {x} => ∃ {p} : α → Prop, (∀ y, {p} y → {f} {p} y) ∧ {p} {x}"
        lemma = (
            f"have h1 : ∀ {x}, ({body}) {x} → {f} ({body}) {x} := by\n"
            f"  intro {x} hx\n  obtain ⟨{p}, hp, hx⟩ := hx\n"
            f"  exact {mono} {p} _ (fun y hy => ⟨{p}, hp, hy⟩) {x} (hp {x} hx)\n"
        )
        end = (
            f"refine ⟨{body}, fun {x} => ⟨fun hx => ?_, h1 {x}⟩, fun {p} hp {x} hx => ⟨{p}, "
            "hp, hx⟩⟩\n"
        )
        end += f"exact ⟨_, fun y hy => {mono} _ _ h1 y hy, hx⟩"
    fixed = f"∀ {x}, {f} {name} {x} ↔ {name} {x}"
    goal = f"∃ {name} : α → Prop, ({fixed}) ∧ {extreme}"
    sketch = Sketch(rng, goal, types=["α"], shuffle=False, premises=0)
    sketch.variables = [(f, "(α → Prop) → α → Prop")]
    sketch.hypotheses = [(mono, law)]
    return sketch.draft(lemma + end)


FAMILIES: tuple[Family, ...] = (
    Family("adjoint_maps", "order", _galois),
    Family("closure_operators", "order", _closure),
    Family("fixed_points_of_monotone_maps", "order", _fixed_points),
)
