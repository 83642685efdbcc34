"""Paths along relations: closures as inductive predicates, invariants, reachability."""

from __future__ import annotations

import random
from dataclasses import dataclass

from training.statements.draft import Draft, Family
from training.statements.drawing import Sketch

_NAMES = ("Path", "Reach", "Star", "Walk", "Conn", "Steps", "Closure", "Reaches", "Chain", "Leads")


@dataclass(frozen=True, slots=True)
class _Closure:
    """An inductive closure of a relation as it is written in one prelude."""

    name: str
    relation: str
    base: str
    more: str
    style: str
    """`head`: a step, then a path; `tail`: a path, then a step; `plus`: at least one step."""
    hidden: bool
    """Whether the elements are implicit."""

    @property
    def prelude(self) -> str:
        r, t = self.relation, self.name
        left, right = "{}" if self.hidden else "()"
        head = f"inductive {t} {{α : Type}} ({r} : α → α → Prop) : α → α → Prop where\n"
        two, three = f"{left}a b : α{right}", f"{left}a b c : α{right}"
        first = (
            f"  | {self.base} (a : α) : {t} {r} a a\n"
            if self.style != "plus"
            else f"  | {self.base} {two} : {r} a b → {t} {r} a b\n"
        )
        if self.style == "tail":
            second = f"  | {self.more} {three} : {t} {r} a b → {r} b c → {t} {r} a c"
        else:
            second = f"  | {self.more} {three} : {r} a b → {t} {r} b c → {t} {r} a c"
        return head + first + second

    def path(self, x: str, y: str) -> str:
        return f"{self.name} {self.relation} {x} {y}"

    @property
    def dots(self) -> str:
        """What stands for the elements of a step."""
        return "" if self.hidden else " _ _ _"

    def step(self, one: str, two: str) -> str:
        return f"{self.name}.{self.more}{self.dots} {one} {two}"

    def single(self, edge: str) -> str:
        """Make a path of one step."""
        if self.style == "plus":
            return f"{self.name}.{self.base}{'' if self.hidden else ' _ _'} {edge}"
        stay = f"({self.name}.{self.base} _)"
        return self.step(stay, edge) if self.style == "tail" else self.step(edge, stay)

    def cases(self, hypothesis: str, base: str, step: str, general: str = "") -> str:
        """Write an induction along a path; the step has `e` (an edge), `p` (a path) and `ih`."""
        also = f" generalizing {general}" if general else ""
        tail = self.style == "tail"
        lead = "" if self.hidden else "_ _ " if tail else "_ _ _ "
        names = "p e ih" if tail else "e p ih"
        zero = "" if tail else " _" if self.style != "plus" else " e" if self.hidden else " _ _ e"
        inner = step if "\n" not in step else "\n  " + step.replace("\n", "\n  ")
        gap = "" if "\n" in step else " "
        return (
            f"induction {hypothesis}{also} with\n| {self.base}{zero} => {base}\n"
            f"| {self.more} {lead}{names} =>{gap}{inner}"
        )


def _closure(rng: random.Random, style: str | None = None) -> _Closure:
    base, more = rng.choice(
        [
            ("here", "step"),
            ("refl", "step"),
            ("nil", "cons"),
            ("stay", "go"),
            ("done", "move"),
            ("refl", "head"),
            ("zero", "more"),
        ]
    )
    chosen = style or rng.choice(["head", "head", "tail", "plus"])
    if chosen == "plus":
        base, more = rng.choice(
            [("one", "more"), ("base", "step"), ("single", "cons"), ("edge", "step")]
        )
    return _Closure(
        rng.choice(_NAMES),
        rng.choice(["R", "R", "r", "E", "step_", "S"]).replace("step_", "edge"),
        base,
        more,
        chosen,
        rng.random() < 0.4,
    )


def _sketch(
    rng: random.Random, closure: _Closure, goal: str, hypotheses: list[tuple[str, str]]
) -> Sketch:
    sketch = Sketch(rng, goal, types=["α"], shuffle=False, premises=0.15)
    sketch.prelude = closure.prelude
    sketch.variables = [(closure.relation, "α → α → Prop")]
    sketch.hypotheses = hypotheses
    return sketch


def _joined(rng: random.Random) -> Draft:
    """Draw that paths can be put together, or longer by a step."""
    c = _closure(rng)
    x, y, z = list(rng.choice(["abc", "xyz", "abc", "uvw", "pqt"]))
    h1, h2 = rng.choice([("h1", "h2"), ("hab", "hbc"), ("h", "h'"), ("p1", "p2"), ("h₁", "h₂")])
    r = c.relation
    elements = [(v, "α") for v in (x, y, z)]
    way = rng.randrange(3)
    if way == 0:
        hyps = [(h1, c.path(x, y)), (h2, c.path(y, z))]
        goal = c.path(x, z)
        if c.style == "tail":
            script = c.cases(h2, f"exact {h1}", f"exact {c.step('ih', 'e')}")
        elif c.style == "head":
            script = c.cases(h1, f"exact {h2}", f"exact {c.step('e', f'(ih {h2})')}")
        else:
            script = c.cases(h1, f"exact {c.step('e', h2)}", f"exact {c.step('e', f'(ih {h2})')}")
    elif way == 1:
        hyps = [(h1, c.path(x, y)), (h2, f"{r} {y} {z}")]
        goal = c.path(x, z)
        one = c.single(h2)
        if c.style == "tail":
            script = f"exact {c.step(h1, h2)}"
        elif c.style == "head":
            script = c.cases(h1, f"exact {one}", f"exact {c.step('e', f'(ih {h2})')}")
        else:
            script = c.cases(
                h1, f"exact {c.step('e', f'({one})')}", f"exact {c.step('e', f'(ih {h2})')}"
            )
    else:
        hyps = [(h1, f"{r} {x} {y}"), (h2, f"{r} {y} {z}")]
        goal = c.path(x, z)
        if c.style == "tail":
            script = f"exact {c.step(f'({c.single(h1)})', h2)}"
        else:
            script = f"exact {c.step(h1, f'({c.single(h2)})')}"
    sketch = _sketch(rng, c, goal, [*elements, *hyps])
    sketch.premises = 0
    if rng.random() < 0.25:
        names = " ".join(v for v, _ in elements)
        sketch.hypotheses = []
        sketch.goal = f"∀ {names}, {hyps[0][1]} → {hyps[1][1]} → {goal}"
        return sketch.draft(f"intro {names} {h1} {h2}\n{script}")
    return sketch.draft(script)


def _kept(rng: random.Random) -> Draft:
    """Draw that what every step keeps, every path keeps."""
    c = _closure(rng)
    r = c.relation
    x, y = rng.choice([("a", "b"), ("x", "y"), ("s", "t"), ("u", "v")])
    keep = rng.choice(["keep", "inv", "hP", "step", "hstep", "pres", "closed"])
    h, start = rng.choice([("h", "ha"), ("hp", "h0"), ("h", f"h{x}"), ("w", "start")])
    predicate = rng.choice(["P", "Q", "I", "Inv", "p"])
    way = rng.randrange(4)
    if way < 2:
        law = f"∀ {x} {y}, {r} {x} {y} → {predicate} {x} → {predicate} {y}"
        one = f"{keep} _ _ e"
        kind, variable = "α → Prop", predicate
        hyps = [(h, c.path(x, y)), (start, f"{predicate} {x}")]
        goal = f"{predicate} {y}"
        if c.style == "tail":
            script = c.cases(h, f"exact {start}", f"exact {one} (ih {start})")
            short = c.cases(h, f"exact {start}", f"exact {one} ih")
        elif c.style == "head":
            script = c.cases(h, f"exact {start}", f"exact ih ({one} {start})")
            short = script
        else:
            script = c.cases(h, f"exact {one} {start}", f"exact ih ({one} {start})")
            short = script
        scripts = [short, script] if short != script else [script]
    elif way == 2:
        variable, kind = rng.choice(["f", "g", "φ", "color", "k"]), "α → Nat"
        law = f"∀ {x} {y}, {r} {x} {y} → {variable} {x} = {variable} {y}"
        hyps = [(h, c.path(x, y))]
        goal = f"{variable} {x} = {variable} {y}"
        if c.style == "tail":
            scripts = [c.cases(h, "rfl", f"exact ih.trans ({keep} _ _ e)")]
        elif c.style == "head":
            scripts = [c.cases(h, "rfl", f"exact ({keep} _ _ e).trans ih")]
        else:
            scripts = [c.cases(h, f"exact {keep} _ _ e", f"exact ({keep} _ _ e).trans ih")]
    else:
        variable, kind = rng.choice(["f", "g", "rank", "height", "d"]), "α → Nat"
        sign = "<" if c.style == "plus" else "≤"
        law = f"∀ {x} {y}, {r} {x} {y} → {variable} {x} {rng.choice(['<', sign])} {variable} {y}"
        hyps = [(h, c.path(x, y))]
        goal = f"{variable} {x} {sign} {variable} {y}"
        base = "exact Nat.le_refl _" if c.style != "plus" else f"exact {keep} _ _ e"
        scripts = [c.cases(h, base, f"have h1 := {keep} _ _ e\nomega")]
    sketch = _sketch(rng, c, goal, [(keep, law), (x, "α"), (y, "α"), *hyps])
    sketch.variables.append((variable, kind))
    sketch.premises = 0
    return sketch.draft(*scripts)


def _transformed(rng: random.Random) -> Draft:
    """Draw paths of another relation, or of the same relation backwards or along a map."""
    c = _closure(rng)
    r = c.relation
    x, y = rng.choice([("a", "b"), ("x", "y"), ("s", "t"), ("u", "v")])
    other = rng.choice([name for name in ("S", "T", "Q") if name != r])
    law_name = rng.choice(["sub", "hsub", "h1", "incl", "hRS"])
    h = rng.choice(["h", "hp", "h2", "w"])
    way = rng.randrange(4)
    target = _Closure(c.name, other, c.base, c.more, c.style, c.hidden)
    elements = [(x, "α"), (y, "α")]
    zero = f"exact {c.name}.{c.base} _"
    if way == 0:
        law = f"∀ {x} {y}, {r} {x} {y} → {other} {x} {y}"
        one = f"({law_name} _ _ e)"
        base = zero if c.style != "plus" else f"exact {target.single(one)}"
        step = target.step("ih", one) if c.style == "tail" else target.step(one, "ih")
        sketch = _sketch(rng, c, target.path(x, y), [(law_name, law), *elements, (h, c.path(x, y))])
        sketch.variables = [(r, "α → α → Prop"), (other, "α → α → Prop")]
        sketch.premises = 0
        return sketch.draft(c.cases(h, base, f"exact {step}"))
    if way == 1:
        refl, trans = rng.choice([("refl", "trans"), ("hr", "ht"), ("h0", "h1")])
        sub = "hsub"
        hyps = [(refl, f"∀ {x}, {other} {x} {x}")] if c.style != "plus" else []
        z = "z" if "z" not in (x, y) else "w"
        hyps.append((trans, f"∀ {x} {y} {z}, {other} {x} {y} → {other} {y} {z} → {other} {x} {z}"))
        hyps.append((sub, f"∀ {x} {y}, {r} {x} {y} → {other} {x} {y}"))
        one = f"({sub} _ _ e)"
        base = f"exact {refl} _" if c.style != "plus" else f"exact {sub} _ _ e"
        step = f"exact {trans} _ _ _ {'ih ' + one if c.style == 'tail' else one + ' ih'}"
        sketch = _sketch(rng, c, f"{other} {x} {y}", [*hyps, *elements, (h, c.path(x, y))])
        sketch.variables = [(r, "α → α → Prop"), (other, "α → α → Prop")]
        sketch.premises = 0
        return sketch.draft(c.cases(h, base, step))
    if way == 2:
        symm = rng.choice(["symm", "hs", "hsymm", "sym"])
        law = f"∀ {x} {y}, {r} {x} {y} → {r} {y} {x}"
        sketch = _sketch(rng, c, c.path(y, x), [(symm, law), *elements, (h, c.path(x, y))])
        sketch.premises = 0
        return sketch.draft(_reversed(c, h, symm))
    f = rng.choice(["f", "g", "φ"])
    law = f"∀ {x} {y}, {r} {x} {y} → {r} ({f} {x}) ({f} {y})"
    one = f"({law_name} _ _ e)"
    base = zero if c.style != "plus" else f"exact {c.single(one)}"
    step = c.step("ih", one) if c.style == "tail" else c.step(one, "ih")
    goal = c.path(f"({f} {x})", f"({f} {y})")
    sketch = _sketch(rng, c, goal, [(law_name, law), *elements, (h, c.path(x, y))])
    sketch.variables.append((f, "α → α"))
    sketch.premises = 0
    return sketch.draft(c.cases(h, base, f"exact {step}"))


def _reversed(c: _Closure, h: str, symm: str) -> str:
    """Turn a path round: first show that a step may stand at the other end."""
    edge = f"({symm} _ _ e)"
    r, t = c.relation, c.name
    if c.style == "tail":
        lemma = (
            f"have key : ∀ u v w, {r} u v → {t} {r} v w → {t} {r} u w := by\n  intro u v w e1 p1\n"
        )
        alone = c.cases("p1", f"exact {c.single('e1')}", f"exact {c.step('ih', 'e')}")
        last = f"exact key _ _ _ {edge} ih"
        body = alone
        zero = f"exact {t}.{c.base} _"
    else:
        lemma = (
            f"have key : ∀ u v w, {t} {r} u v → {r} v w → {t} {r} u w := by\n  intro u v w p1 e1\n"
        )
        first = f"exact {c.single('e1')}"
        if c.style == "plus":
            first = f"exact {c.step('e', '(' + c.single('e1') + ')')}"
        body = c.cases("p1", first, f"exact {c.step('e', '(ih e1)')}")
        last = f"exact key _ _ _ ih {edge}"
        zero = f"exact {t}.{c.base} _" if c.style != "plus" else f"exact {c.single(edge)}"
    indented = "\n".join("  " + line for line in body.split("\n"))
    return f"{lemma}{indented}\n" + c.cases(h, zero, last)


def _short(rng: random.Random) -> Draft:
    """Draw what is known about the first step of a path."""
    c = _closure(rng, "head")
    r = c.relation
    x, y, z = list(rng.choice(["abc", "xyz", "stu", "uvw"]))
    h, stuck = rng.choice([("h", "stuck"), ("hp", "hs"), ("h", "dead"), ("w", "hx")])
    way = rng.randrange(3)
    names = f"{'_ _ _ ' if not c.hidden else ''}e p"
    if way == 0:
        hyps = [(stuck, f"∀ {z}, ¬{r} {x} {z}"), (h, c.path(x, y))]
        goal = rng.choice([f"{x} = {y}", f"{y} = {x}"])
        script = (
            f"cases {h} with\n| {c.base} => rfl\n| {c.more} {names} => exact absurd e ({stuck} _)"
        )
    elif way == 1:
        hyps = [(h, c.path(x, y))]
        goal = f"{x} = {y} ∨ ∃ {z}, {r} {x} {z} ∧ {c.path(z, y)}"
        script = (
            f"cases {h} with\n| {c.base} => exact Or.inl rfl\n"
            f"| {c.more} {names} => exact Or.inr ⟨_, e, p⟩"
        )
    else:
        hyps = [("hne", f"{x} ≠ {y}"), (h, c.path(x, y))]
        goal = f"∃ {z}, {r} {x} {z}"
        script = (
            f"cases {h} with\n| {c.base} => exact absurd rfl hne\n"
            f"| {c.more} {names} => exact ⟨_, e⟩"
        )
    sketch = _sketch(rng, c, goal, [(x, "α"), (y, "α"), *hyps])
    sketch.premises = 0
    return sketch.draft(script)


FAMILIES: tuple[Family, ...] = (
    Family("paths_joined", "order", _joined),
    Family("kept_along_paths", "order", _kept),
    Family("paths_transformed", "order", _transformed),
    Family("first_step_of_a_path", "order", _short),
)
