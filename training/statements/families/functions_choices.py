"""Inverses that the axiom of choice gives; the written facts about functions."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch
from training.statements.fact_files import families_in
from training.statements.families.functions_maps import (
    draw_functions,
    draw_points,
    draw_types,
    injective,
    surjective,
)
from training.statements.template import template_family


def _choice(rng: random.Random) -> Draft:
    """Draw that surjections and injections have one-sided inverses."""
    f, g = draw_functions(rng, 2)
    a, b = draw_types(rng, 2)
    x, y = draw_points(rng)
    h = rng.choice(["h", "hf", "hs", "H"])
    spelled = rng.random() < 0.5
    onto, one = surjective(f, rng, spelled), injective(f, rng, spelled)
    options = [
        (
            [(h, onto)],
            f"∃ {g} : {b} → {a}, ∀ {y}, {f} ({g} {y}) = {y}",
            f"exact ⟨fun {y} => Classical.choose ({h} {y}), fun {y} => Classical.choose_spec "
            f"({h} {y})⟩",
        ),
        (
            [(h, onto)],
            f"∃ {g} : {b} → {a}, {f} ∘ {g} = id",
            f"refine ⟨fun {y} => Classical.choose ({h} {y}), ?_⟩\nfunext {y}\n"
            f"exact Classical.choose_spec ({h} {y})",
        ),
        (
            [(h, onto), ("hi", one)],
            f"∃ {g} : {b} → {a}, (∀ {y}, {f} ({g} {y}) = {y}) ∧ ∀ {x}, {g} ({f} {x}) = {x}",
            f"have hc : ∀ {y}, {f} (Classical.choose ({h} {y})) = {y} := fun {y} => "
            f"Classical.choose_spec ({h} {y})\n"
            f"refine ⟨fun {y} => Classical.choose ({h} {y}), hc, ?_⟩\nintro {x}\n"
            f"exact hi {'_ _ ' if spelled else ''}(hc ({f} {x}))",
        ),
        (
            [(h, f"∀ {x}, ∃ {y}, R {x} {y}")],
            f"∃ {g} : {a} → {b}, ∀ {x}, R {x} ({g} {x})",
            f"exact ⟨fun {x} => Classical.choose ({h} {x}), fun {x} => Classical.choose_spec "
            f"({h} {x})⟩",
        ),
        (
            [(h, onto), ("hi", one)],
            f"∀ {y}, ∃ {x}, {f} {x} = {y} ∧ ∀ z, {f} z = {y} → z = {x}",
            f"intro {y}\nobtain ⟨{x}, hx⟩ := {h} {y}\n"
            f"exact ⟨{x}, hx, fun z hz => hi {'_ _ ' if spelled else ''}(hz.trans hx.symm)⟩",
        ),
    ]
    hypotheses, goal, script = rng.choice(options)
    sketch = Sketch(rng, goal, types=[a, b], shuffle=False)
    sketch.variables = [(f, f"{a} → {b}")] if "R" not in goal else [("R", f"{a} → {b} → Prop")]
    sketch.hypotheses = hypotheses
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("chosen_inverses", "functions", _choice),
    *(
        template_family("functions", name)
        for name in (
            "fixed_points",
            "fibres",
            "retracts",
            "numbers",
            "constants",
            "small_types",
            "graphs",
            "equations_of_maps",
            "representatives",
        )
    ),
    *families_in("functions"),
)
