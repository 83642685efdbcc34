"""Images and preimages of predicates, by own definitions."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, bullets


def _words(rng: random.Random) -> tuple[str, str]:
    return rng.choice(
        [
            ("pull", "push"),
            ("pre", "img"),
            ("preim", "image"),
            ("inv", "im"),
            ("back", "forth"),
            ("preimage", "image"),
            ("comap", "map_"),
        ]
    )


def _definitions(pull: str, push: str, used: str, member_first: bool) -> str:
    parts = []
    if pull in used.split():
        parts.append(
            f"def {pull} {{α β : Type}} (f : α → β) (P : β → Prop) : α → Prop := fun x => P (f x)"
        )
    if push in used.split():
        body = "f x = y ∧ P x" if member_first else "P x ∧ f x = y"
        parts.append(
            f"def {push} {{α β : Type}} (f : α → β) (P : α → Prop) : β → Prop := fun y => ∃ x, "
            f"{body}"
        )
    return "\n".join(parts)


def _pulled(rng: random.Random) -> Draft:
    """Draw that preimages go through the connectives."""
    pull, push = _words(rng)
    f = rng.choice(["f", "g", "φ"])
    p, q = rng.choice([("P", "Q"), ("A", "B"), ("S", "T"), ("U", "V")])
    x, y = rng.choice([("x", "y"), ("a", "b"), ("s", "t")])
    one, two = f"{pull} {f} {p}", f"{pull} {f} {q}"
    inner, outer = rng.choice(
        [
            (f"{p} {y} ∧ {q} {y}", f"{one} {x} ∧ {two} {x}"),
            (f"{p} {y} ∨ {q} {y}", f"{one} {x} ∨ {two} {x}"),
            (f"{p} {y} ∧ ¬{q} {y}", f"{one} {x} ∧ ¬{two} {x}"),
            (f"¬{p} {y}", f"¬{one} {x}"),
            (f"{p} {y} → {q} {y}", f"{one} {x} → {two} {x}"),
            (f"{p} {y} ↔ {q} {y}", f"({one} {x} ↔ {two} {x})"),
            ("True", "True"),
            ("False", "False"),
            (f"¬({p} {y} ∨ {q} {y})", f"¬({one} {x} ∨ {two} {x})"),
        ]
    )
    way = rng.randrange(4)
    variables = [(f, "α → β")]
    variables += [(v, "β → Prop") for v in (p, q) if f"{v} " in inner]
    sketch = Sketch(rng, "", types=["α", "β"], variables=variables)
    arg = f"(fun {y} => {inner})" if inner not in ("True", "False") else f"(fun _ => {inner})"
    fun = f"fun {x} => {outer}" if outer not in ("True", "False") else f"fun _ => {outer}"
    if way == 0:
        sketch.goal = (
            f"{pull} {f} {arg} = {fun.replace('(', '', 1)[:-1] if outer.startswith('(') else fun}"
        )
        script = "rfl"
    elif way == 1:
        sketch.goal = f"∀ {x}, {pull} {f} {arg} {x} ↔ {outer}"
        sketch.goal = sketch.goal.replace(
            f"↔ {outer}", f"↔ ({outer})" if "→" in outer else f"↔ {outer}"
        )
        script = f"intro {x}\nexact Iff.rfl"
    elif way == 2:
        g = "g" if f != "g" else "h"
        sketch.types = ["α", "β", "γ"]
        sketch.variables = [(f, "α → β"), (g, "β → γ"), (p, "γ → Prop")]
        sketch.goal = f"{pull} ({g} ∘ {f}) {p} = {pull} {f} ({pull} {g} {p})"
        script = "rfl"
    else:
        sketch.variables = [(f, "α → β"), (p, "β → Prop"), (q, "β → Prop")]
        sketch.hypotheses = [(rng.choice(["h", "hPQ", "sub"]), f"∀ {y}, {p} {y} → {q} {y}")]
        sketch.goal = f"∀ {x}, {one} {x} → {two} {x}"
        h = sketch.hypotheses[0][0]
        script = f"intro {x} hx\nexact {h} ({f} {x}) hx"
    sketch.prelude = _definitions(pull, push, sketch.goal.replace("(", " "), False)
    return sketch.draft(script)


def _pushed(rng: random.Random) -> Draft:
    """Draw how images behave, also under injections and surjections."""
    pull, push = _words(rng)
    f = rng.choice(["f", "g", "φ"])
    p, q = rng.choice([("P", "Q"), ("A", "B"), ("S", "T"), ("U", "V")])
    x, y = rng.choice([("x", "y"), ("a", "b")])
    h = rng.choice(["h", "hf", "hi", "H"])
    first = rng.random() < 0.3
    one, two = f"{push} {f} {p}", f"{push} {f} {q}"
    get = f"{x}, e, hx" if first else f"{x}, hx, e"
    get2 = "z, e2, hz" if first else "z, hz, e2"

    def made(point: str, proof: str, equation: str) -> str:
        parts = (equation, proof) if first else (proof, equation)
        return f"⟨{point}, {parts[0]}, {parts[1]}⟩"

    both = f"{push} {f} (fun {x} => {p} {x} ∧ {q} {x}) {y}"
    either = f"{push} {f} (fun {x} => {p} {x} ∨ {q} {x}) {y}"
    inj, sur = f"Function.Injective {f}", f"Function.Surjective {f}"
    opened = f"intro h0\nobtain ⟨{get}⟩ := h0\n"
    down = opened + f"exact ⟨{made(x, 'hx.1', 'e')}, {made(x, 'hx.2', 'e')}⟩"
    two_open = (
        f"intro h0\nobtain ⟨⟨{get}⟩, {get2}⟩ := h0\n"
        f"have e3 : {x} = z := {h} (e.trans e2.symm)\nsubst e3\n"
    )
    split = (
        opened
        + "rcases hx with hx | hx\n"
        + bullets(f"exact Or.inl {made(x, 'hx', 'e')}", f"exact Or.inr {made(x, 'hx', 'e')}")
    )
    join = "intro h0\nrcases h0 with h0 | h0\n" + bullets(
        f"obtain ⟨{get}⟩ := h0\nexact {made(x, 'Or.inl hx', 'e')}",
        f"obtain ⟨{get}⟩ := h0\nexact {made(x, 'Or.inr hx', 'e')}",
    )
    pl, ps = f"{pull} {f} {q}", f"{pull} {f} ({one})"
    options = [
        ([], f"{both} → {one} {y} ∧ {two} {y}", down, "PQy"),
        (
            [(h, inj)],
            f"{one} {y} ∧ {two} {y} → {both}",
            two_open + f"exact {made(x, '⟨hx, hz⟩', 'e')}",
            "PQy",
        ),
        (
            [(h, inj)],
            f"{both} ↔ {one} {y} ∧ {two} {y}",
            "constructor\n" + bullets(down, two_open + f"exact {made(x, '⟨hx, hz⟩', 'e')}"),
            "PQy",
        ),
        ([], f"{either} ↔ {one} {y} ∨ {two} {y}", "constructor\n" + bullets(split, join), "PQy"),
        (
            [(h, f"∀ {x}, {p} {x} → {q} {x}")],
            f"∀ {y}, {one} {y} → {two} {y}",
            f"intro {y} h0\nobtain ⟨{get}⟩ := h0\nexact {made(x, f'{h} {x} hx', 'e')}",
            "PQ",
        ),
        (
            [],
            f"(∀ {y}, {one} {y} → {q} {y}) ↔ ∀ {x}, {p} {x} → {pl} {x}",
            "constructor\n"
            + bullets(
                f"intro h0 {x} hx\nexact h0 _ {made(x, 'hx', 'rfl')}",
                f"intro h0 {y} h1\nobtain ⟨{get}⟩ := h1\nrw [← e]\nexact h0 {x} hx",
            ),
            "PR",
        ),
        ([], f"∀ {x}, {p} {x} → {ps} {x}", f"intro {x} hx\nexact {made(x, 'hx', 'rfl')}", "P"),
        (
            [(h, inj)],
            f"∀ {x}, {ps} {x} → {p} {x}",
            f"intro {x} h0\nobtain ⟨{get2}⟩ := h0\nhave e3 : z = {x} := {h} e2\n"
            "rw [← e3]\nexact hz",
            "P",
        ),
        (
            [],
            f"∀ {y}, {push} {f} ({pl}) {y} → {q} {y}",
            f"intro {y} h0\nobtain ⟨{get}⟩ := h0\nrw [← e]\nexact hx",
            "R",
        ),
        (
            [(h, sur)],
            f"∀ {y}, {q} {y} → {push} {f} ({pl}) {y}",
            f"intro {y} h0\nobtain ⟨{x}, rfl⟩ := {h} {y}\nexact {made(x, 'h0', 'rfl')}",
            "R",
        ),
        (
            [],
            f"(∃ {y}, {one} {y}) ↔ ∃ {x}, {p} {x}",
            "constructor\n"
            + bullets(
                f"intro h0\nobtain ⟨{y}, {get}⟩ := h0\nexact ⟨{x}, hx⟩",
                f"intro h0\nobtain ⟨{x}, hx⟩ := h0\nexact ⟨{f} {x}, {made(x, 'hx', 'rfl')[1:]}",
            ),
            "P",
        ),
        (
            [],
            f"¬∃ {y}, {push} {f} (fun _ => False) {y}",
            f"intro h0\nobtain ⟨{y}, {get}⟩ := h0\nexact hx",
            "",
        ),
        (
            [(h, sur)],
            f"∀ {y}, {push} {f} (fun _ => True) {y}",
            f"intro {y}\nobtain ⟨{x}, rfl⟩ := {h} {y}\nexact {made(x, 'trivial', 'rfl')}",
            "",
        ),
    ]
    hypotheses, goal, script, used = rng.choice(options)
    sketch = Sketch(rng, goal, types=["α", "β"], premises=0.1)
    sketch.variables = [(f, "α → β")]
    if "P" in used:
        sketch.variables.append((p, "α → Prop"))
    if "Q" in used:
        sketch.variables.append((q, "α → Prop"))
    if "R" in used:
        sketch.variables.append((q, "β → Prop"))
    if "y" in used:
        sketch.variables.append((y, "β"))
    sketch.hypotheses = hypotheses
    sketch.prelude = _definitions(pull, push, goal.replace("(", " ").replace("¬", " "), first)
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("preimages", "functions", _pulled),
    Family("images", "functions", _pushed),
)
