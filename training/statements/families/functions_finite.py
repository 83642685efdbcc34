"""Truth tables of functions, diagonal arguments, pairs and factorisations."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, bullets


def _boolean(rng: random.Random) -> Draft:
    """Draw equations that every map of truth values satisfies."""
    f = rng.choice(["f", "g", "k", "φ", "F"])
    b = rng.choice(["b", "x", "a", "c", "p"])
    e = rng.choice([x for x in "ecyqd" if x != b])

    def power(times: int) -> str:
        term = b
        for _ in range(times):
            term = f"{f} {term}" if " " not in term else f"{f} ({term})"
        return term

    low, gap = rng.randint(1, 2), rng.choice([2, 2, 4])
    tables = f"cases h1 : {f} true <;> cases h2 : {f} false <;> cases {b} <;> simp [h1, h2]"
    tables_all = f"cases {b} <;> cases h1 : {f} true <;> cases h2 : {f} false <;> simp_all"
    plain = f"cases h1 : {f} true <;> cases h2 : {f} false <;> simp_all"
    options = [
        ([], f"{power(low + gap)} = {power(low)}", [b], [tables, tables_all]),
        ([], f"{power(low)} = {power(low + gap)}", [b], [tables, tables_all]),
        ([], f"{f} true = {f} false ∨ {f} true ≠ {f} false", [], [plain]),
        ([], f"{f} true = true ∨ {f} true = false", [], [plain]),
        ([], f"∃ {e}, {f} {e} = {f} {b}", [b], [f"exact ⟨{b}, rfl⟩"]),
        ([("h", f"{f} true ≠ {f} false")], f"{f} ({f} {b}) = {b}", [b], [tables_all]),
        (
            [("h", f"Function.Injective {f}")],
            f"{f} ({f} {b}) = {b}",
            [b],
            [
                f"have h0 : {f} true ≠ {f} false := by\n  intro e\n  have e1 := h e\n"
                f"  contradiction\n{tables_all}"
            ],
        ),
        (
            [("h", f"∀ {e}, {f} {e} = {e} ∨ {f} {e} = !{e}")],
            f"{f} ({f} ({f} {b})) = {f} {b}",
            [b],
            [tables, tables_all],
        ),
        (
            [("h", f"{f} true = {f} false")],
            f"∀ {b} {e}, {f} {b} = {f} {e}",
            [],
            [f"intro {b} {e}\ncases {b} <;> cases {e} <;> simp_all"],
        ),
        (
            [("h", f"{f} true = true"), ("h'", f"{f} false = false")],
            f"{f} {b} = {b}",
            [b],
            [f"cases {b} <;> simp_all"],
        ),
        (
            [("h", f"{f} true = true"), ("h'", f"{f} false = false")],
            f"{f} = id",
            [],
            [f"funext {b}\ncases {b} <;> simp_all"],
        ),
    ]
    hypotheses, goal, values, scripts = rng.choice(options)
    sketch = Sketch(rng, goal, variables=[(f, "Bool → Bool"), *((v, "Bool") for v in values)])
    sketch.hypotheses = hypotheses
    if values and rng.random() < 0.25 and not hypotheses:
        sketch.goal = f"∀ {b}, {goal}"
        sketch.variables = [(f, "Bool → Bool")]
        scripts = [f"intro {b}\n{script}" for script in scripts]
    return sketch.draft(*scripts)


def _laws(rng: random.Random) -> Draft:
    """Draw equations of composition, identity, pairs and curried functions."""
    f, g, h = rng.choice([("f", "g", "h"), ("u", "v", "w"), ("φ", "ψ", "χ"), ("p", "q", "r")])
    a, b, c, d = list(rng.choice(["αβγδ", "αβγδ", "ABCD", "XYZW"]))
    x = rng.choice("xat")
    ab, bc, cd = (f, f"{a} → {b}"), (g, f"{b} → {c}"), (h, f"{c} → {d}")
    options = [
        ([], [], "not ∘ not = id", "funext b\ncases b <;> rfl"),
        ([], [], "not ∘ not ∘ not = not", "funext b\ncases b <;> rfl"),
        ([], [], "(fun b => !b) ∘ not = id", "funext b\ncases b <;> rfl"),
        ([a, b], [ab], f"id ∘ {f} ∘ id = {f}", "rfl"),
        ([a, b], [ab], f"{f} ∘ id = {f}", "rfl"),
        ([a, b], [ab], f"(fun {x} => {f} {x}) = {f}", "rfl"),
        ([a, b, c, d], [ab, bc, cd], f"({h} ∘ {g}) ∘ {f} = {h} ∘ ({g} ∘ {f})", "rfl"),
        ([a, b, c], [ab, bc], f"∀ {x}, ({g} ∘ {f}) {x} = {g} ({f} {x})", f"intro {x}\nrfl"),
        (
            [a, b],
            [(f, f"{a} × {b} → {a} × {b}")],
            f"∀ {x}, ({f} {x}).1 = (Prod.fst ∘ {f}) {x}",
            f"intro {x}\nrfl",
        ),
        ([a, b], [], f"∀ {x} : {a} × {b}, ({x}.1, {x}.2) = {x}", f"intro {x}\nrfl"),
        ([a, b], [], f"∀ {x} : {a} × {b}, ({x}.2, {x}.1) = Prod.swap {x}", f"intro {x}\nrfl"),
        ([a, b], [], f"(Prod.swap ∘ Prod.swap : {a} × {b} → {a} × {b}) = id", "rfl"),
        ([a, b, c], [(f, f"{a} → {b} → {c}")], f"(fun {x} y => {f} {x} y) = {f}", "rfl"),
        (
            [a, b, c],
            [(f, f"{a} × {b} → {c}")],
            f"(fun {x} : {a} × {b} => {f} ({x}.1, {x}.2)) = {f}",
            "rfl",
        ),
    ]
    types, variables, goal, script = rng.choice(options)
    return Sketch(rng, goal, types=types, variables=variables).draft(script, "rfl")


def _pairs(rng: random.Random) -> Draft:
    """Draw that maps into products are known by their components, and equal where values are."""
    f, g = rng.choice([("f", "g"), ("u", "v"), ("φ", "ψ"), ("p", "q")])
    a, b, c = list(rng.choice(["αβγ", "ABC", "XYZ"]))
    x, y = rng.choice([("x", "y"), ("a", "b"), ("s", "t")])
    h1, h2 = rng.choice([("h1", "h2"), ("hl", "hr"), ("hfst", "hsnd"), ("e1", "e2")])
    into = f"{a} → {b} × {c}"
    options = [
        (
            [(f, into), (g, into)],
            [(h1, f"Prod.fst ∘ {f} = Prod.fst ∘ {g}"), (h2, f"Prod.snd ∘ {f} = Prod.snd ∘ {g}")],
            f"{f} = {g}",
            f"funext {x}\nexact Prod.ext (congrFun {h1} {x}) (congrFun {h2} {x})",
        ),
        (
            [(f, into), (g, into)],
            [(h1, f"∀ {x}, ({f} {x}).1 = ({g} {x}).1"), (h2, f"∀ {x}, ({f} {x}).2 = ({g} {x}).2")],
            f"{f} = {g}",
            f"funext {x}\nexact Prod.ext ({h1} {x}) ({h2} {x})",
        ),
        (
            [(f, f"{a} → {b}"), (g, f"{a} → {b}")],
            [(h1, f"∀ {x}, {f} {x} = {g} {x}")],
            f"{f} = {g}",
            f"funext {x}\nexact {h1} {x}",
        ),
        (
            [(f, f"{a} → {b} → {c}"), (g, f"{a} → {b} → {c}")],
            [(h1, f"∀ {x} {y}, {f} {x} {y} = {g} {x} {y}")],
            f"{f} = {g}",
            f"funext {x} {y}\nexact {h1} {x} {y}",
        ),
        (
            [(f, f"{a} × {b} → {c}"), (g, f"{a} × {b} → {c}")],
            [(h1, f"∀ {x} {y}, {f} ({x}, {y}) = {g} ({x}, {y})")],
            f"{f} = {g}",
            f"funext p\nobtain ⟨{x}, {y}⟩ := p\nexact {h1} {x} {y}",
        ),
        (
            [(f, f"{a} → {b}"), (g, f"{a} → {b}")],
            [],
            f"{f} = {g} ↔ ∀ {x}, {f} {x} = {g} {x}",
            "constructor\n" + bullets(f"intro e {x}\nrw [e]", f"intro e\nfunext {x}\nexact e {x}"),
        ),
        (
            [(f, f"{a} → {b}"), (g, f"{a} → {b}")],
            [(h1, f"{f} ≠ {g}")],
            f"∃ {x}, {f} {x} ≠ {g} {x}",
            f"apply Classical.byContradiction\nintro e\napply {h1}\nfunext {x}\n"
            f"apply Classical.byContradiction\nintro e1\nexact e ⟨{x}, e1⟩",
        ),
        (
            [(f, f"{a} → {b}"), (g, f"{a} → {c}")],
            [(h1, f"Function.Injective {f}")],
            f"Function.Injective (fun {x} => ({f} {x}, {g} {x}))",
            f"intro {x} {y} e\nexact {h1} (congrArg Prod.fst e)",
        ),
        (
            [(f, f"{a} → {b}"), (g, f"{a} → {c}")],
            [],
            f"∃ k : {a} → {b} × {c}, (∀ {x}, (k {x}).1 = {f} {x}) ∧ ∀ {x}, (k {x}).2 = {g} {x}",
            f"exact ⟨fun {x} => ({f} {x}, {g} {x}), fun {x} => rfl, fun {x} => rfl⟩",
        ),
    ]
    variables, hypotheses, goal, script = rng.choice(options)
    if "⟨p, q⟩" in script or (f == "p" and "funext p" in script):
        script = script.replace("funext p", "funext z").replace(":= p", ":= z")
    text = " ".join(kind for _, kind in variables)
    types = [t for t in (a, b, c) if t in text]
    sketch = Sketch(rng, goal, types=types, variables=variables)
    sketch.hypotheses = hypotheses
    return sketch.draft(script)


def _diagonal(rng: random.Random) -> Draft:
    """Draw diagonal arguments: Cantor, Lawvere, Russell."""
    a = rng.choice(["α", "α", "A", "X", "S"])
    f = rng.choice(["f", "g", "e", "F", "φ", "enum"])
    x, y = rng.choice([("x", "y"), ("a", "b"), ("s", "t"), ("u", "v")])
    h = rng.choice(["h", "hf", "he", "hs", "H"])
    no = (
        f"intro {h}\nobtain ⟨{x}, hx⟩ := {h} (fun {y} => ¬{f} {y} {y})\n"
        f"have e1 : {f} {x} {x} ↔ ¬{f} {x} {x} := iff_of_eq (congrFun hx {x})\n"
        "have e2 : ¬" + f"{f} {x} {x} := fun e3 => e1.mp e3 e3\nexact e2 (e1.mpr e2)"
    )
    opened = no.replace(f"intro {h}\n", "")
    boolean = (
        f"intro {h}\nobtain ⟨{x}, hx⟩ := {h} (fun {y} => !{f} {y} {y})\n"
        f"have e1 : {f} {x} {x} = !{f} {x} {x} := congrFun hx {x}\n"
        f"cases e2 : {f} {x} {x} <;> simp [e2] at e1"
    )
    number = (
        f"intro {h}\nobtain ⟨{x}, hx⟩ := {h} (fun {y} => {f} {y} {y} + 1)\n"
        f"have e1 : {f} {x} {x} = {f} {x} {x} + 1 := congrFun hx {x}\nomega"
    )
    inject = (
        f"intro {h}\n"
        f"have key : ∀ P : {a} → Prop, (∃ Q : {a} → Prop, {f} Q = {f} P ∧ ¬Q ({f} P)) ↔ ¬P "
        f"({f} P) := by\n"
        "  intro P\n  constructor\n  · intro e\n    obtain ⟨Q, e1, e2⟩ := e\n"
        f"    rw [← {h} e1]\n    rw [← {h} e1] at e2\n    exact e2\n"
        f"  · intro e\n    exact ⟨P, rfl, e⟩\n"
        f"have e1 := key (fun {x} => ∃ Q : {a} → Prop, {f} Q = {x} ∧ ¬Q {x})\n"
        "have e2 := fun e3 => e1.mp e3 e3\nexact e2 (e1.mpr e2)"
    )
    t, b = rng.choice([("t", "b"), ("k", "z"), ("u", "c"), ("g", "b")])
    if t in (f, x, y) or b in (f, x, y):
        t, b = "w", "z"
    fixed = (
        f"obtain ⟨{x}, hx⟩ := {h} (fun {y} => {t} ({f} {y} {y}))\n"
        f"exact ⟨{f} {x} {x}, (congrFun hx {x}).symm⟩"
    )
    pred = f"{a} → {a} → Prop"
    r = rng.choice(["R", "shaves", "mem", "In", "E"])
    options = [
        ([(f, pred)], [], f"¬Function.Surjective {f}", no),
        ([(f, pred)], [], f"¬∀ P : {a} → Prop, ∃ {x}, {f} {x} = P", no),
        ([(f, pred)], [(h, f"∀ P : {a} → Prop, ∃ {x}, {f} {x} = P")], "False", opened),
        (
            [(f, pred)],
            [],
            f"∃ P : {a} → Prop, ∀ {x}, {f} {x} ≠ P",
            f"refine ⟨fun {y} => ¬{f} {y} {y}, ?_⟩\nintro {x} hx\n"
            f"have e1 : {f} {x} {x} ↔ ¬{f} {x} {x} := iff_of_eq (congrFun hx {x})\n"
            f"have e2 : ¬{f} {x} {x} := fun e3 => e1.mp e3 e3\nexact e2 (e1.mpr e2)",
        ),
        ([(f, f"{a} → {a} → Bool")], [], f"¬Function.Surjective {f}", boolean),
        ([(f, f"{a} → {a} → Nat")], [], f"¬Function.Surjective {f}", number),
        ([(f, "Nat → Nat → Nat")], [], f"¬Function.Surjective {f}", number),
        (
            [(f, "Nat → Nat → Nat")],
            [],
            f"∃ g : Nat → Nat, ∀ {x}, {f} {x} ≠ g".replace("g :", "k :").replace("≠ g", "≠ k"),
            f"refine ⟨fun {y} => {f} {y} {y} + 1, ?_⟩\nintro {x} hx\n"
            f"have e1 : {f} {x} {x} = {f} {x} {x} + 1 := congrFun hx {x}\nomega",
        ),
        ([(f, f"({a} → Prop) → {a}")], [], f"¬Function.Injective {f}", inject),
        (
            [(f, f"{a} → {a} → β"), ("_", "")],
            [(h, f"∀ k : {a} → β, ∃ {x}, {f} {x} = k"), (t, "β → β")],
            f"∃ {b}, {t} {b} = {b}",
            fixed,
        ),
        (
            [(f, f"{a} → {a} → β"), ("_", "")],
            [(h, f"Function.Surjective {f}"), (t, "β → β")],
            f"∃ {b}, {t} {b} = {b}",
            fixed,
        ),
        (
            [(r, pred)],
            [],
            f"¬∃ {x}, ∀ {y}, {r} {x} {y} ↔ ¬{r} {y} {y}",
            f"intro h0\nobtain ⟨{x}, hx⟩ := h0\nhave e1 := hx {x}\n"
            f"have e2 : ¬{r} {x} {x} := fun e3 => e1.mp e3 e3\nexact e2 (e1.mpr e2)",
        ),
    ]
    variables, hypotheses, goal, script = rng.choice(options)
    types = [a] if "Nat → Nat → Nat" not in variables[0][1] else []
    if len(variables) == 2:
        types.append("β")
        variables = variables[:1]
    sketch = Sketch(rng, goal, types=types, shuffle=False, premises=0)
    sketch.variables, sketch.hypotheses = variables, hypotheses
    return sketch.draft(script)


def _factorised(rng: random.Random) -> Draft:
    """Draw that a map factors through something, or is constant, or extends."""
    f, g = rng.choice([("f", "g"), ("u", "v"), ("φ", "ψ")])
    a, b, c = list(rng.choice(["αβγ", "ABC", "XYZ"]))
    x, y = rng.choice([("x", "y"), ("a", "b"), ("p", "q")])
    s, i, mid = rng.choice([("s", "i", "γ"), ("p", "m", "M"), ("e", "k", "I"), ("q", "j", "T")])
    if mid == c or mid in (a, b):
        mid = "K"
    if {s, i} & {x, y}:
        s, i = "r", "t"
    parts = [
        f"Function.Surjective {s}",
        f"Function.Injective {i}",
        rng.choice([f"∀ {x}, {i} ({s} {x}) = {f} {x}", f"{i} ∘ {s} = {f}"]),
    ]
    proofs = [
        f"intro z\nobtain ⟨w, {x}, rfl⟩ := z\nexact ⟨{x}, rfl⟩",
        "intro z w e\nexact Subtype.ext e",
        f"intro {x}\nrfl" if parts[2].startswith("∀") else "rfl",
    ]
    order = [0, 1, 2]
    if rng.random() < 0.4:
        rng.shuffle(order)
    image = f"{{ z : {b} // ∃ {x}, {f} {x} = z }}"
    factor = f"refine ⟨{image}, fun {x} => ⟨{f} {x}, {x}, rfl⟩, fun z => z.1, ?_, ?_, ?_⟩\n"
    factor += bullets(*(proofs[k] for k in order))
    goal = f"∃ ({mid} : Type) ({s} : {a} → {mid}) ({i} : {mid} → {b}), " + " ∧ ".join(
        parts[k] if not parts[k].startswith("∀") or k == order[-1] else f"({parts[k]})"
        for k in order
    )
    h = rng.choice(["h", "hf", "hc", "H"])
    const = f"∀ {x} {y}, {f} {x} = {f} {y}"
    options = [
        ([(f, f"{a} → {b}")], [], goal, factor),
        ([(f, f"{a} → {b}")], [], goal, factor),
        (
            [(f, f"{a} → {b}"), ("z", a)],
            [(h, const)],
            f"∃ c : {b}, ∀ {x}, {f} {x} = c",
            f"exact ⟨{f} z, fun {x} => {h} {x} z⟩",
        ),
        (
            [(f, f"{a} → {b}"), (g, f"{b} → {a}")],
            [(h, f"∀ {y}, {f} ({g} {y}) = {y}")],
            f"∀ k : {b} → {c}, ∃ l : {a} → {c}, ∀ {y}, l ({g} {y}) = k {y}",
            f"intro k\nexact ⟨fun {x} => k ({f} {x}), fun {y} => congrArg k ({h} {y})⟩",
        ),
        (
            [(f, f"{a} → {b}"), (g, f"{a} → {c}")],
            [
                (h, f"Function.Surjective {f}"),
                ("hk", f"∀ {x} {y}, {f} {x} = {f} {y} → {g} {x} = {g} {y}"),
            ],
            f"∃ k : {b} → {c}, ∀ {x}, k ({f} {x}) = {g} {x}",
            f"refine ⟨fun {y} => {g} (Classical.choose ({h} {y})), ?_⟩\nintro {x}\n"
            f"exact hk _ _ (Classical.choose_spec ({h} ({f} {x})))",
        ),
    ]
    variables, hypotheses, goal, script = rng.choice(options)
    text = " ".join([goal, *(kind for _, kind in variables)])
    types = [t for t in (a, b, c) if t in text and t != mid]
    sketch = Sketch(rng, goal, types=types, variables=variables, shuffle=False, premises=0.1)
    sketch.hypotheses = hypotheses
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("maps_of_truth_values", "functions", _boolean),
    Family("laws_of_composition", "functions", _laws),
    Family("equal_maps", "functions", _pairs),
    Family("diagonal_arguments", "functions", _diagonal),
    Family("factorised_maps", "functions", _factorised),
)
