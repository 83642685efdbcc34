"""Iterates, involutions, idempotents and cycles."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch, bullets
from training.statements.families.naturals_sums import induction

_ITER = ("iter", "iterate", "times", "rep", "repeat_", "it", "pow", "nfold", "again", "applyN")


def _iteration(rng: random.Random) -> tuple[str, str, bool]:
    """Draw a definition of iterates; tell whether the function is applied inside."""
    name = rng.choice(_ITER)
    inside = rng.random() < 0.6
    step = f"{name} f n (f x)" if inside else f"f ({name} f n x)"
    prelude = (
        f"def {name} {{α : Type}} (f : α → α) : Nat → α → α\n  | 0, x => x\n  | n + 1, x => {step}"
    )
    return name, prelude, inside


def _iterates(rng: random.Random) -> Draft:
    it, prelude, inside = _iteration(rng)
    f, g = rng.choice([("f", "g"), ("f", "g"), ("g", "k"), ("s", "t"), ("φ", "ψ")])
    n, m = rng.choice([("n", "m"), ("n", "m"), ("k", "l"), ("i", "j")])
    x = rng.choice(["x", "a", "x", "b"])
    h = rng.choice(["h", "hf", "hx", "fix", "H"])
    fn, ffx = f"{it} {f} {n}", f"{f} {x}"
    law_swap = induction(n, "rfl", f"rw [{it}, {it}, ih]", x if inside else "")
    swap = f"have key : ∀ n x, {it} {f} n ({f} x) = {f} ({it} {f} n x) := by\n  intro n\n"
    swap += (
        "\n".join(
            "  " + line
            for line in induction("n", "intro x\nrfl", f"intro x\nrw [{it}, {it}, ih]").split("\n")
        )
        + "\n"
    )
    general = x if inside else ""
    fixed = induction(n, "rfl", f"rw [{it}, {h}, ih]" if inside else f"rw [{it}, ih, {h}]")
    options: list[tuple[list[tuple[str, str]], str, list[str], str]] = [
        ([], f"{fn} ({ffx}) = {f} ({fn} {x})", [n, x], law_swap),
        ([(h, f"{f} {x} = {x}")], f"{fn} {x} = {x}", [n], fixed),
        ([], f"{it} id {n} {x} = {x}", [n, x], induction(n, "rfl", f"rw [{it}]\nexact ih")),
        (
            [(h, f"∀ y, {f} ({f} y) = {f} y")],
            f"{it} {f} ({n} + 1) {x} = {f} {x}",
            [n, x],
            induction(
                n,
                "rfl",
                f"rw [{it}, {h}]\nrw [{it}] at ih\nexact ih" if inside else f"rw [{it}, ih, {h}]",
            ),
        ),
        (
            [(h, f"∀ y, {f} ({f} y) = y")],
            f"{it} {f} (2 * {n}) {x} = {x}",
            [n, x],
            induction(
                n,
                "rfl",
                f"rw [Nat.mul_add]\nsimp only [{it}, {h}]\nexact ih"
                if inside
                else f"rw [Nat.mul_add]\nsimp only [{it}, ih, {h}]",
            ),
        ),
        (
            [(h, f"∀ y, {g} ({f} y) = {f} ({g} y)")],
            f"{g} ({fn} {x}) = {fn} ({g} {x})",
            [n, x],
            induction(
                n,
                "rfl",
                f"rw [{it}, {it}, ih, {h}]" if inside else f"rw [{it}, {it}, {h}, ih]",
                general,
            ),
        ),
        (
            [(h, f"∀ y, P y → P ({f} y)"), ("h0", f"P {x}")],
            f"P ({fn} {x})",
            [n],
            induction(n, "exact h0", f"exact ih _ ({h} _ h0)" if inside else f"exact {h} _ ih", ""),
        ),
        (
            [(h, f"Function.Injective {f}")],
            f"Function.Injective ({fn})",
            [n],
            induction(
                n,
                "intro a b e\nexact e",
                f"intro a b e\nexact {h} (ih e)" if inside else f"intro a b e\nexact ih ({h} e)",
            ),
        ),
        (
            [(h, f"Function.Surjective {f}")],
            f"Function.Surjective ({fn})",
            [n],
            induction(
                n,
                "intro y\nexact ⟨y, rfl⟩",
                f"intro y\nobtain ⟨a, ha⟩ := ih y\nobtain ⟨b, hb⟩ := {h} a\n"
                f"exact ⟨b, by rw [{it}, hb, ha]⟩"
                if inside
                else f"intro y\nobtain ⟨a, ha⟩ := {h} y\nobtain ⟨b, hb⟩ := ih a\n"
                f"exact ⟨b, by rw [{it}, hb, ha]⟩",
            ),
        ),
        ([(h, f"∀ y, {g} ({f} y) = y")], f"{it} {g} {n} ({fn} {x}) = {x}", [n, x], "inverse"),
        ([], f"{it} {f} ({m} + {n}) {x} = {it} {f} {n} ({it} {f} {m} {x})", [m, n, x], "sum"),
        (
            [],
            f"{it} {f} ({m} + {n}) {x} = {it} {f} {m} ({it} {f} {n} {x})",
            [m, n, x],
            "sum-turned",
        ),
    ]
    hypotheses, goal, free, script = rng.choice(options)
    if script == "inverse":
        script = (
            swap.replace(f" {f} ", f" {g} ")
            .replace(f"({f} x)", f"({g} x)")
            .replace(f"= {f} (", f"= {g} (")
        )
        if inside:
            script = swap + induction(n, "rfl", f"rw [{it}, {it}, key, {h}, ih]")
        else:
            script += induction(n, "rfl", f"rw [{it}, {it}, ← key, {h}, ih]")
    if script == "sum":
        if inside:
            script = induction(m, "rw [Nat.zero_add]\nrfl", f"rw [Nat.succ_add, {it}, {it}, ih]", x)
        else:
            script = induction(n, "rfl", f"rw [← Nat.add_assoc, {it}, {it}, ih]")
    elif script == "sum-turned":
        if inside:
            script = induction(n, "rfl", f"rw [← Nat.add_assoc, {it}, {it}, ih]", x)
        else:
            script = induction(m, "rw [Nat.zero_add]\nrfl", f"rw [Nat.succ_add, {it}, {it}, ih]")
    if goal.startswith("P ") and inside:
        script = induction(n, "exact h0", f"exact ih _ ({h} _ h0)", x)
    sketch = Sketch(rng, goal, types=["α"], shuffle=False, premises=0)
    sketch.prelude = prelude
    uses_g = any(f"{g} " in t for t in (goal, *(t for _, t in hypotheses)))
    sketch.variables = [] if " id " in goal else [(f, "α → α")]
    sketch.variables += [(g, "α → α")] if uses_g else []
    extra = [("P", "α → Prop")] if goal.startswith("P ") else []
    numbers = [(v, "Nat") for v in free if v in (n, m)]
    points = (
        [(x, "α")]
        if x in free
        or (
            any(f" {x}" in t for _, t in hypotheses[-1:])
            and "y" not in goal
            and x not in free
            and "∀" not in hypotheses[-1][1]
        )
        else []
    )
    sketch.variables += extra + (numbers) + points
    sketch.hypotheses = hypotheses
    return sketch.draft(script)


def _period(rng: random.Random) -> Draft:
    """Draw facts about a map that is the identity after a few steps."""
    f = rng.choice(["f", "g", "r", "σ", "s", "turn"])
    x, y = rng.choice([("x", "y"), ("a", "b"), ("u", "v")])
    h = rng.choice(["h", "hf", "h3", "H", "cyc"])
    count = rng.choice([2, 2, 3, 3, 4])
    kind = rng.choice(["α", "α", "A", "X"])

    def power(times: int, point: str) -> str:
        term = point
        for _ in range(times):
            term = f"{f} {term}" if " " not in term else f"{f} ({term})"
        return term

    pointwise = rng.random() < 0.6
    law = f"∀ {x}, {power(count, x)} = {x}" if pointwise else " ∘ ".join([f] * count) + " = id"

    def at(point: str) -> str:
        return f"{h} {point}" if pointwise else f"congrFun {h} {point}"

    rest = power(count - 1, x)
    back = power(count - 1, y)
    facts = f"have h1 : {power(count, x)} = {x} := {at(x)}\n"
    facts2 = facts + f"have h2 : {power(count, y)} = {y} := {at(y)}\n"
    into = f"intro {x} {y} e\n{facts2}rw [← h1, e, h2]"
    onto = f"intro {x}\nexact ⟨{rest}, {at(x)}⟩"
    swap = f"intro {x} {y}\n{facts2}constructor\n" + bullets(
        "intro e\nrw [← e]\nexact h1.symm", "intro e\nrw [e]\nexact h2"
    )
    options = [
        (f"Function.Injective {f}", into),
        (f"Function.Surjective {f}", onto),
        (
            f"Function.Injective {f} ∧ Function.Surjective {f}",
            "constructor\n" + bullets(into, onto),
        ),
        (
            f"Function.Surjective {f} ∧ Function.Injective {f}",
            "constructor\n" + bullets(onto, into),
        ),
        (f"∀ {x} {y}, {f} {x} = {y} ↔ {x} = {back}", swap),
        (f"∀ {x}, {power(count + 1, x)} = {f} {x}", f"intro {x}\nexact {at(f'({f} {x})')}"),
        (f"∀ {x}, {power(2 * count, x)} = {x}", f"intro {x}\n{facts}rw [h1]\nexact h1"),
        (
            f"∃ g : {kind} → {kind}, ∀ {x}, g ({f} {x}) = {x}"
            if f != "g"
            else f"∃ k : {kind} → {kind}, ∀ {x}, k ({f} {x}) = {x}",
            f"exact ⟨fun {x} => {rest}, fun {x} => {at(x)}⟩",
        ),
        (f"∀ {y}, ∃ {x}, {f} {x} = {y}", f"intro {y}\nexact ⟨{back}, {at(y)}⟩"),
        (
            f"Function.Surjective {f} ∧ ∀ {x} {y}, {f} {x} = {y} ↔ {x} = {back}",
            "constructor\n" + bullets(onto, swap),
        ),
    ]
    goal, script = rng.choice(options)
    sketch = Sketch(rng, goal, types=[kind], variables=[(f, f"{kind} → {kind}")])
    sketch.hypotheses = [(h, law)]
    return sketch.draft(script)


def _idempotent(rng: random.Random) -> Draft:
    """Draw facts about idempotent maps and commuting maps."""
    f, g = rng.choice([("f", "g"), ("p", "q"), ("e", "k"), ("φ", "ψ"), ("c", "d")])
    x, y = rng.choice([("x", "y"), ("a", "b"), ("u", "v")])
    hf, hg, hc = rng.choice(
        [("hf", "hg", "h"), ("h1", "h2", "h3"), ("invf", "invg", "comm"), ("hp", "hq", "hc")]
    )
    idem, idem2 = f"∀ {x}, {f} ({f} {x}) = {f} {x}", f"∀ {x}, {g} ({g} {x}) = {g} {x}"
    inv, inv2 = f"∀ {x}, {f} ({f} {x}) = {x}", f"∀ {x}, {g} ({g} {x}) = {x}"
    comm = f"∀ {x}, {f} ({g} {x}) = {g} ({f} {x})"
    one, two = [(f, "α → α")], [(f, "α → α"), (g, "α → α")]
    options = [
        (
            [(hf, idem)],
            f"∀ {y}, (∃ {x}, {f} {x} = {y}) ↔ {f} {y} = {y}",
            f"intro {y}\nconstructor\n"
            + bullets(
                f"intro h0\nobtain ⟨{x}, rfl⟩ := h0\nexact {hf} {x}", f"intro h0\nexact ⟨{y}, h0⟩"
            ),
            one,
        ),
        (
            [(hf, idem), (hg, "Function.Injective " + f)],
            f"∀ {x}, {f} {x} = {x}",
            f"intro {x}\nexact {hg} ({hf} {x})",
            one,
        ),
        (
            [(hf, idem), (hg, "Function.Surjective " + f)],
            f"∀ {x}, {f} {x} = {x}",
            f"intro {y}\nobtain ⟨{x}, rfl⟩ := {hg} {y}\nexact {hf} {x}",
            one,
        ),
        (
            [(hf, idem), (hg, idem2), (hc, comm)],
            f"∀ {x}, {f} ({g} ({f} ({g} {x}))) = {f} ({g} {x})",
            f"intro {x}\nrw [← {hc}, {hg}, {hf}]",
            two,
        ),
        (
            [(hf, inv), (hg, inv2), (hc, comm)],
            f"∀ {x}, {f} ({g} ({f} ({g} {x}))) = {x}",
            f"intro {x}\nrw [← {hc}, {hg}, {hf}]",
            two,
        ),
        (
            [(hf, inv), (hg, inv2), (hc, f"∀ {x}, {f} ({g} ({f} ({g} {x}))) = {x}")],
            comm,
            f"intro {x}\nhave e1 := {hc} ({g} ({f} {x}))\nrw [{hg}, {hf}] at e1\nexact e1",
            two,
        ),
        (
            [(hf, inv), (hg, inv2)],
            f"∀ {x}, {g} ({f} ({f} ({g} {x}))) = {x}",
            f"intro {x}\nrw [{hf}, {hg}]",
            two,
        ),
        (
            [(hf, inv), (hg, inv2)],
            f"Function.Injective ({f} ∘ {g})",
            f"intro {x} {y} e0\nhave e1 : {f} ({g} {x}) = {f} ({g} {y}) := e0\n"
            f"have e2 : {g} {x} = {g} {y} := by rw [← {hf} ({g} {x}), e1, {hf}]\n"
            f"rw [← {hg} {x}, e2, {hg}]",
            two,
        ),
        (
            [(hf, inv), (hg, inv2)],
            f"(∀ {x}, {f} ({g} ({f} ({g} {x}))) = {x}) ↔ ∀ {x}, {f} ({g} {x}) = {g} ({f} {x})",
            "constructor\n"
            + bullets(
                f"intro h0 {x}\nhave e1 := h0 ({g} ({f} {x}))\nrw [{hg}, {hf}] at e1\nexact e1",
                f"intro h0 {x}\nrw [← h0, {hg}, {hf}]",
            ),
            two,
        ),
        (
            [(hc, comm)],
            f"∀ {x}, {f} ({f} ({g} {x})) = {g} ({f} ({f} {x}))",
            f"intro {x}\nrw [{hc}, {hc}]",
            two,
        ),
        (
            [(hc, comm)],
            f"∀ {x}, {f} {x} = {x} → {f} ({g} {x}) = {g} {x}",
            f"intro {x} h0\nrw [{hc}, h0]",
            two,
        ),
        ([(hc, f"{f} ∘ {g} = {g} ∘ {f}")], comm, f"intro {x}\nexact congrFun {hc} {x}", two),
        (
            [(hf, f"∀ {x}, {f} {x} = {g} ({f} {x})"), (hg, inv2)],
            f"∀ {x}, {g} ({f} {x}) = {f} {x}",
            f"intro {x}\nexact ({hf} {x}).symm",
            two,
        ),
    ]
    hypotheses, goal, script, variables = rng.choice(options)
    sketch = Sketch(rng, goal, types=["α"], variables=variables)
    sketch.hypotheses = hypotheses
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("iterates", "functions", _iterates),
    Family("maps_of_finite_period", "functions", _period),
    Family("idempotents_and_involutions", "functions", _idempotent),
)
