"""Injective and surjective functions, their composites and their inverses."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, bullets


def draw_types(rng: random.Random, count: int) -> list[str]:
    """Draw names of types."""
    return list(rng.choice(["αβγδ", "αβγδ", "αβγδ", "ABCD", "XYZW"]))[:count]


def draw_functions(rng: random.Random, count: int) -> list[str]:
    """Draw names of functions."""
    return list(rng.choice(["fghk", "fghk", "fgkl", "uvwt", "φψχθ"]))[:count]


def draw_points(rng: random.Random) -> tuple[str, str]:
    """Draw names of two elements."""
    return rng.choice([("x", "y"), ("a", "b"), ("p", "q"), ("c", "d"), ("x", "x'"), ("a", "a'")])


def _hyps(rng: random.Random, functions: list[str]) -> list[str]:
    count = len(functions)
    return rng.choice(
        [
            [f"h{f}" for f in functions],
            [f"h{i}" for i in range(1, count + 1)],
            [f"h{'₁₂₃₄'[i]}" for i in range(count)],
            [f"H{i}" for i in range(1, count + 1)],
        ]
    )


def injective(f: str, rng: random.Random, spelled: bool) -> str:
    """Say that a function is injective, by name or spelled out."""
    a, b = rng.choice([("x", "y"), ("a", "b"), ("x", "y")])
    inner = f if " " not in f else f"({f})"
    return (
        f"∀ {a} {b}, {inner} {a} = {inner} {b} → {a} = {b}"
        if spelled
        else f"Function.Injective {inner}"
    )


def surjective(f: str, rng: random.Random, spelled: bool) -> str:
    """Say that a function is surjective, by name or spelled out."""
    a, b = rng.choice([("x", "y"), ("a", "b"), ("x", "z")])
    inner = f if " " not in f else f"({f})"
    return f"∀ {b}, ∃ {a}, {inner} {a} = {b}" if spelled else f"Function.Surjective {inner}"


def _composites(rng: random.Random) -> Draft:
    """Draw that composites of injections or surjections are such again."""
    count = rng.choice([2, 2, 2, 3])
    fs, ts = draw_functions(rng, count), draw_types(rng, count + 1)
    hs = _hyps(rng, fs)
    spelled = rng.random() < 0.35
    into = rng.random() < 0.5
    composed = " ∘ ".join(reversed(fs))
    say = injective if into else surjective
    x, y = "x", "y"
    dots = "_ _ " if spelled else ""
    blank = "∘" in composed
    if rng.random() < 0.3:
        applied = x
        for f in fs:
            applied = f"{f} {applied}" if applied == x else f"{f} ({applied})"
        composed, blank = f"fun {x} => {applied}", False
    spelled_goal = spelled and blank and rng.random() < 0.7
    goal = say(composed, rng, spelled_goal)
    if into:
        term = "e"
        for h in reversed(hs):
            term = f"{h} {dots}{term}" if term == "e" else f"{h} {dots}({term})"
        script = f"intro {x} {y} e\nexact {term}"
    else:
        target = "c"
        lines, names = [f"intro {target}"], []
        for index, h in enumerate(reversed(hs)):
            name = f"a{index + 1}"
            lines.append(f"obtain ⟨{name}, h{name}⟩ := {h} {target}")
            names.append(name)
            target = name
        rewrites = ", ".join(f"h{name}" for name in reversed(names))
        apply = "simp only [Function.comp]" if blank else "simp only []"
        lines.append(f"refine ⟨{target}, ?_⟩")
        if blank:
            lines.append(f"{apply}\nrw [{rewrites}]")
        else:
            lines.append(f"show {_applied(fs, target)} = c\nrw [{rewrites}]")
        script = "\n".join(lines)
    sketch = Sketch(rng, goal, types=ts, shuffle=False, premises=0.2)
    sketch.variables = [(f, f"{a} → {b}") for f, a, b in zip(fs, ts, ts[1:], strict=False)]
    sketch.hypotheses = [(h, say(f, rng, spelled)) for h, f in zip(hs, fs, strict=True)]
    scripts = [script]
    if not into and blank:
        applied = _applied(fs, target)
        scripts.insert(0, script.replace("simp only [Function.comp]", f"show {applied} = c"))
    return sketch.draft(*scripts)


def _applied(fs: list[str], point: str) -> str:
    term = point
    for f in fs:
        term = f"{f} {term}" if " " not in term else f"{f} ({term})"
    return term


def _factors(rng: random.Random) -> Draft:
    """Draw what a composite tells about its parts."""
    f, g = draw_functions(rng, 2)
    ts = draw_types(rng, 3)
    spelled = rng.random() < 0.3
    h, hf = rng.choice([("h", "hf"), ("hgf", "hs"), ("h1", "h2"), ("H", "hf")])
    composed = f"{g} ∘ {f}"
    dots = "_ _ " if spelled else ""
    sketch = Sketch(rng, "", types=ts, shuffle=False, premises=0.2)
    sketch.variables = [(f, f"{ts[0]} → {ts[1]}"), (g, f"{ts[1]} → {ts[2]}")]
    way = rng.randrange(5)
    if spelled and rng.random() < 0.5:
        composite_inj = f"∀ x y, {g} ({f} x) = {g} ({f} y) → x = y"
        composite_surj = f"∀ z, ∃ x, {g} ({f} x) = z"
    else:
        composite_inj, composite_surj = (
            injective(composed, rng, spelled),
            surjective(composed, rng, spelled),
        )
    if way < 2:
        sketch.goal = injective(f, rng, spelled)
        sketch.hypotheses = [(h, composite_inj)]
        return sketch.draft(
            f"intro x y e\napply {h}\nshow {g} ({f} x) = {g} ({f} y)\nrw [e]",
            f"intro x y e\nexact {h} {dots}(congrArg {g} e)",
        )
    if way == 2:
        sketch.goal = surjective(g, rng, spelled)
        sketch.hypotheses = [(h, composite_surj)]
        return sketch.draft(f"intro z\nobtain ⟨x, hx⟩ := {h} z\nexact ⟨{f} x, hx⟩")
    if way == 3:
        sketch.goal = injective(g, rng, spelled)
        sketch.hypotheses = [(h, composite_inj), (hf, surjective(f, rng, spelled))]
        script = (
            f"intro x y e\nobtain ⟨a, rfl⟩ := {hf} x\nobtain ⟨b, rfl⟩ := {hf} y\nrw [{h} {dots}e]"
        )
        return sketch.draft(script)
    sketch.goal = surjective(f, rng, spelled)
    sketch.hypotheses = [(h, composite_surj), (hf, injective(g, rng, spelled))]
    script = f"intro y\nobtain ⟨x, hx⟩ := {h} ({g} y)\nexact ⟨x, {hf} {dots}hx⟩"
    return sketch.draft(script)


def _inverses(rng: random.Random) -> Draft:
    """Draw facts about functions that undo each other."""
    f, g, k = draw_functions(rng, 3)
    a, b = draw_types(rng, 2)
    x, y = draw_points(rng)
    h1, h2 = rng.choice(
        [("hg", "hh"), ("h1", "h2"), ("left", "right"), ("hl", "hr"), ("e1'", "e2'")]
    )
    undone, undone2 = f"∀ {x}, {g} ({f} {x}) = {x}", f"∀ {y}, {f} ({g} {y}) = {y}"
    other = f"∀ {y}, {f} ({k} {y}) = {y}"
    options = [
        ([(h1, undone), (h2, other)], f"{g} = {k}", f"funext {y}\nrw [← {h1} ({k} {y}), {h2}]", 3),
        (
            [(h1, undone), (h2, other)],
            f"∀ {y}, {g} {y} = {k} {y}",
            f"intro {y}\nrw [← {h1} ({k} {y}), {h2}]",
            3,
        ),
        (
            [(h1, undone)],
            f"Function.Injective {f}",
            f"intro {x} {y} e\nrw [← {h1} {x}, e, {h1}]",
            2,
        ),
        (
            [(h1, undone)],
            f"∀ {x} {y}, {f} {x} = {f} {y} → {x} = {y}",
            f"intro {x} {y} e\nrw [← {h1} {x}, e, {h1}]",
            2,
        ),
        ([(h1, undone)], f"Function.Surjective {g}", f"intro {x}\nexact ⟨{f} {x}, {h1} {x}⟩", 2),
        (
            [(h1, undone), (h2, undone2)],
            f"Function.Injective {f} ∧ Function.Surjective {f}",
            "constructor\n"
            + bullets(
                f"intro {x} {y} e\nrw [← {h1} {x}, e, {h1}]",
                f"intro {y}\nexact ⟨{g} {y}, {h2} {y}⟩",
            ),
            2,
        ),
        (
            [(h1, undone), (h2, undone2)],
            f"∀ {x} {y}, {f} {x} = {y} ↔ {x} = {g} {y}",
            f"intro {x} {y}\nconstructor\n"
            + bullets(f"intro e\nrw [← e, {h1}]", f"intro e\nrw [e, {h2}]"),
            2,
        ),
        (
            [(h1, f"{g} ∘ {f} = id")],
            f"∀ {x}, {g} ({f} {x}) = {x}",
            f"intro {x}\nexact congrFun {h1} {x}",
            2,
        ),
        ([(h1, undone)], f"{g} ∘ {f} = id", f"funext {x}\nexact {h1} {x}", 2),
        (
            [(h1, f"{g} ∘ {f} = id"), (h2, f"{f} ∘ {k} = id")],
            f"{g} = {k}",
            f"funext {y}\nhave e1 : {g} ({f} ({k} {y})) = {k} {y} := congrFun {h1} ({k} {y})\n"
            f"have e2 : {f} ({k} {y}) = {y} := congrFun {h2} {y}\nrw [e2] at e1\nexact e1",
            3,
        ),
        (
            [(h1, f"{g} ∘ {f} = id")],
            f"Function.Injective {f}",
            f"intro {x} {y} e\nhave e1 : {g} ({f} {x}) = {x} := congrFun {h1} {x}\n"
            f"have e2 : {g} ({f} {y}) = {y} := congrFun {h1} {y}\nrw [← e1, e, e2]",
            2,
        ),
        (
            [(h1, undone), (h2, f"Function.Injective {g}")],
            undone2,
            f"intro {y}\napply {h2}\nrw [{h1}]",
            2,
        ),
        (
            [(h1, undone), (h2, f"Function.Surjective {f}")],
            undone2,
            f"intro {y}\nobtain ⟨{x}, rfl⟩ := {h2} {y}\nrw [{h1}]",
            2,
        ),
    ]
    hypotheses, goal, script, count = rng.choice(options)
    sketch = Sketch(rng, goal, types=[a, b])
    sketch.variables = [(f, f"{a} → {b}"), *((v, f"{b} → {a}") for v in (g, k)[: count - 1])]
    sketch.hypotheses = hypotheses
    return sketch.draft(script)


def _cancelled(rng: random.Random) -> Draft:
    """Draw that injections and surjections may be cancelled in equations of composites."""
    f, g, k = draw_functions(rng, 3)
    a, b, c = draw_types(rng, 3)
    x, y = draw_points(rng)
    hf, h = rng.choice([("hf", "hfg"), ("h1", "h2"), ("hi", "e"), ("H", "hc")])
    point = rng.random() < 0.4
    options = [
        (
            "inj",
            f"{f} ∘ {g} = {f} ∘ {k}",
            f"∀ {x}, {f} ({g} {x}) = {f} ({k} {x})",
            f"funext {x}\napply {hf}\nexact {{}}",
        ),
        (
            "sur",
            f"{g} ∘ {f} = {k} ∘ {f}",
            f"∀ {x}, {g} ({f} {x}) = {k} ({f} {x})",
            f"funext {y}\nobtain ⟨{x}, rfl⟩ := {hf} {y}\nexact {{}}",
        ),
    ]
    kind, equal, spelled, script = rng.choice(options)
    script = script.format(f"{h} {x}" if point else f"congrFun {h} {x}")
    sketch = Sketch(rng, f"{g} = {k}", types=[a, b, c])
    if kind == "inj":
        sketch.variables = [(f, f"{b} → {c}"), (g, f"{a} → {b}"), (k, f"{a} → {b}")]
        sketch.hypotheses = [(hf, f"Function.Injective {f}"), (h, spelled if point else equal)]
    else:
        sketch.variables = [(f, f"{a} → {b}"), (g, f"{b} → {c}"), (k, f"{b} → {c}")]
        sketch.hypotheses = [(hf, f"Function.Surjective {f}"), (h, spelled if point else equal)]
    return sketch.draft(script)


def _apart(rng: random.Random) -> Draft:
    """Draw consequences of injectivity for elements and values."""
    f = draw_functions(rng, 1)[0]
    a, b = draw_types(rng, 2)
    x, y = draw_points(rng)
    h, e = rng.choice([("h", "e"), ("hf", "hxy"), ("hi", "h"), ("h1", "h2")])
    options = [
        (
            [(h, f"Function.Injective {f}"), (x, a), (y, a)],
            f"{f} {x} = {f} {y} ↔ {x} = {y}",
            "constructor\n" + bullets(f"intro e1\nexact {h} e1", "intro e1\nrw [e1]"),
        ),
        (
            [(h, f"Function.Injective {f}"), (x, a), (y, a), (e, f"{x} ≠ {y}")],
            f"{f} {x} ≠ {f} {y}",
            f"intro e1\nexact {e} ({h} e1)",
        ),
        (
            [(h, f"∀ {x} {y}, {x} ≠ {y} → {f} {x} ≠ {f} {y}")],
            f"Function.Injective {f}",
            f"intro {x} {y} e1\nrcases Classical.em ({x} = {y}) with e2 | e2\n· exact e2\n"
            f"· exact absurd e1 ({h} {x} {y} e2)",
        ),
        (
            [(h, f"Function.Injective {f}"), (e, f"∃ {x}, ∃ {y}, {f} {x} = {f} {y} ∧ {x} ≠ {y}")],
            "False",
            f"obtain ⟨{x}, {y}, e1, e2⟩ := {e}\nexact e2 ({h} e1)",
        ),
        (
            [(e, f"∃ {x} {y}, {f} {x} = {f} {y} ∧ {x} ≠ {y}")],
            f"¬Function.Injective {f}",
            f"intro e3\nobtain ⟨{x}, {y}, e1, e2⟩ := {e}\nexact e2 (e3 e1)",
        ),
        (
            [(e, f"∃ {y}, ∀ {x}, {f} {x} ≠ {y}")],
            f"¬Function.Surjective {f}",
            f"intro e3\nobtain ⟨{y}, e1⟩ := {e}\nobtain ⟨{x}, e2⟩ := e3 {y}\nexact e1 {x} e2",
        ),
        (
            [(h, f"Function.Surjective {f}"), (e, f"∀ {x}, P ({f} {x})")],
            f"∀ {y}, P {y}",
            f"intro {y}\nobtain ⟨{x}, rfl⟩ := {h} {y}\nexact {e} {x}",
        ),
        (
            [(h, f"Function.Surjective {f}")],
            f"(∀ {y}, P {y}) ↔ ∀ {x}, P ({f} {x})",
            "constructor\n"
            + bullets(
                f"intro e1 {x}\nexact e1 ({f} {x})",
                f"intro e1 {y}\nobtain ⟨{x}, rfl⟩ := {h} {y}\nexact e1 {x}",
            ),
        ),
        (
            [(h, f"Function.Surjective {f}")],
            f"(∃ {y}, P {y}) ↔ ∃ {x}, P ({f} {x})",
            "constructor\n"
            + bullets(
                f"intro e1\nobtain ⟨{y}, e2⟩ := e1\nobtain ⟨{x}, rfl⟩ := {h} {y}\nexact ⟨{x}, e2⟩",
                f"intro e1\nobtain ⟨{x}, e2⟩ := e1\nexact ⟨{f} {x}, e2⟩",
            ),
        ),
    ]
    hypotheses, goal, script = rng.choice(options)
    sketch = Sketch(rng, goal, types=[a, b], shuffle=False, premises=0)
    sketch.variables = [(f, f"{a} → {b}")]
    if "P " in goal or any("P " in t for _, t in hypotheses):
        sketch.variables.append(("P", f"{b} → Prop"))
    sketch.hypotheses = hypotheses
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("composites_of_maps", "functions", _composites),
    Family("factors_of_composites", "functions", _factors),
    Family("inverse_maps", "functions", _inverses),
    Family("maps_cancelled", "functions", _cancelled),
    Family("values_apart", "functions", _apart),
)
