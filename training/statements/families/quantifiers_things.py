"""Quantifiers over numbers, over finite types of a prelude, over properties; sets as properties."""

from __future__ import annotations

import random

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch
from training.statements.fact_files import families_in
from training.statements.formula import Term
from training.statements.template import template_family


def linear(rng: random.Random) -> Draft:
    """State: a linear equation or inequality has a solution, or none."""
    names = Names(rng)
    n = rng.choice(["n", "m", "k", "x", "a", "i", "j", "z", "t"])
    a, k, b = rng.randint(2, 12), rng.randint(0, 30), rng.randint(0, 40)
    kind = rng.choice(("Nat", "Nat", "Nat", "Int"))
    product = rng.choice((f"{a} * {n}", f"{n} * {a}"))
    left = rng.choice((f"{product} + {b}", f"{b} + {product}")) if b else product
    total = a * k + b
    roll = rng.random()
    if roll < 0.4:
        equation = f"{left} = {total}" if rng.random() < 0.8 else f"{total} = {left}"
        return Sketch(rng, f"∃ {n} : {kind}, {equation}").draft(
            f"exact ⟨{k}, by omega⟩", f"exact ⟨{k}, rfl⟩", f"exact ⟨{k}, by decide⟩"
        )
    (h,) = names.hypotheses(1)
    refuted = f"intro {h}\nobtain ⟨{n}, h{n}⟩ := {h}\nomega"
    if roll < 0.6:
        return Sketch(rng, f"¬∃ {n} : {kind}, {left} = {total + rng.randint(1, a - 1)}").draft(
            refuted
        )
    if roll < 0.75:
        return Sketch(rng, f"∃ {n} : {kind}, {k} < {n} ∧ {n} < {k + rng.randint(2, 9)}").draft(
            f"exact ⟨{k + 1}, by omega, by omega⟩", f"exact ⟨{k + 1}, by decide, by decide⟩"
        )
    if roll < 0.88:
        goal = f"¬∃ {n} : {kind}, {k} < {n} ∧ {n} < {k + 1}"
        return Sketch(rng, goal).draft(refuted)
    goal = f"∀ {n} : {kind}, {left} = {total} → {n} = {k}"
    return Sketch(rng, goal).draft(f"intro {n} {h}\nomega")


ENUMERATIONS = (
    ("Colour", "red green blue"), ("Color", "red green yellow"), ("Day", "mon tue wed"),
    ("Suit", "hearts spades clubs"), ("Move", "rock paper scissors"), ("Sign", "plus minus"),
    ("Light", "red amber green"), ("Side", "left right"), ("Coin", "heads tails"),
    ("Dir", "north east south west"), ("Season", "spring summer autumn winter"),
    ("Answer", "yes no maybe"), ("Player", "one two"), ("Trit", "neg zero pos"),
    ("Level", "low mid high"),
)  # fmt: skip


def enumeration(rng: random.Random) -> Draft:
    """State: statements about all elements of a small type that a prelude declares."""
    kind, text = rng.choice(ENUMERATIONS)
    values = text.split()
    x, y = rng.choice(("x y", "c d", "a b", "s t", "u v")).split()
    full = [f"{kind}.{value}" for value in values]
    shift = rng.randint(1, len(values) - 1)
    images = [values[(i + shift) % len(values)] for i in range(len(values))]
    f, p = rng.choice(["next", "turn", "step", "rot"]), rng.choice(["P", "Q", "good", "A"])
    declared = f"inductive {kind} where\n" + "\n".join(f"  | {value}" for value in values)
    function = f"\n\ndef {f} : {kind} → {kind}\n" + "\n".join(
        f"  | .{value} => .{image}" for value, image in zip(values, images, strict=True)
    )
    times = next(k for k in range(1, 9) if shift * k % len(values) == 0)
    iterated = x
    for _ in range(times):
        iterated = f"{f} {iterated}" if iterated == x else f"{f} ({iterated})"
    cover = " ∨ ".join(f"{x} = {one}" for one in full)
    goals = [
        (f"∀ {x} : {kind}, {cover}", "", f"intro {x}\ncases {x} <;> simp"),
        (f"∀ {x} : {kind}, {iterated} = {x}", function, f"intro {x}\ncases {x} <;> rfl"),
        (f"∀ {x} : {kind}, {f} {x} ≠ {x}", function, f"intro {x}\ncases {x} <;> simp [{f}]"),
        (f"∀ {y} : {kind}, ∃ {x}, {f} {x} = {y}", function, _reached(y, full, values, images)),
        (
            f"∀ {x} {y} : {kind}, {f} {x} = {f} {y} → {x} = {y}", function,
            f"intro {x} {y} h\ncases {x} <;> cases {y} <;> simp_all [{f}]",
        ),
        (f"{full[0]} ≠ {full[-1]}", "", "intro h\ncases h"),
        (f"∃ {x} {y} : {kind}, {x} ≠ {y}", "", f"exact ⟨{full[0]}, {full[1]}, by simp⟩"),
    ]  # fmt: skip
    if rng.random() < 0.35:
        hypotheses = [(f"h{i}", f"{p} {one}") for i, one in enumerate(full, 1)]
        script = f"intro {x}\ncases {x} with\n" + "\n".join(
            f"| {value} => exact h{i}" for i, value in enumerate(values, 1)
        )
        sketch = Sketch(rng, f"∀ {x}, {p} {x}", variables=[(p, f"{kind} → Prop")])
        sketch.hypotheses, sketch.prelude = hypotheses, declared
        return sketch.draft(script)
    goal, more, script = rng.choice(goals)
    if goal.startswith("∀") and rng.random() < 0.5 and goal.count(" : ") == 1:
        bound, _, goal = goal.partition(", ")
        names = bound.removeprefix("∀ ").split(" : ")[0].split()
        if not goal.startswith("∃"):
            sketch = Sketch(rng, goal, variables=[(name, kind) for name in names])
            sketch.prelude, sketch.premises = declared + more, 0
            return sketch.draft(_without(script, names))
        goal = f"{bound}, {goal}"
    sketch = Sketch(rng, goal)
    sketch.prelude = declared + more
    return sketch.draft(script)


def _reached(y: str, full: list[str], values: list[str], images: list[str]) -> str:
    lines = []
    for i, value in enumerate(values):
        lines.append(f"| {value} => exact ⟨{full[images.index(values[i])]}, rfl⟩")
    return f"intro {y}\ncases {y} with\n" + "\n".join(lines)


def _without(script: str, names: list[str]) -> str:
    first, _, rest = script.partition("\n")
    left = [word for word in first.removeprefix("intro ").split() if word not in names]
    return f"intro {' '.join(left)}\n{rest}" if left else rest


OPERATIONS = {
    "union": ("Unite Un Join", "A x ∨ B x"),
    "inter": ("Common Meet Both", "A x ∧ B x"),
    "diff": ("Diff Minus Without", "A x ∧ ¬B x"),
    "symm": ("SymmDiff Xor'", "(A x ∧ ¬B x) ∨ (¬A x ∧ B x)"),
}


def set_algebra(rng: random.Random) -> Draft:
    """Equate sets as properties, or include one expression in another."""
    chosen = rng.sample(sorted(OPERATIONS), rng.randint(1, 2))
    heads = {op: rng.choice(OPERATIONS[op][0].split()) for op in chosen}
    names = rng.choice(("A B C", "P Q R", "S T U", "X Y Z")).split()
    left, right, same = _related(rng, chosen, names)
    point = rng.choice([n for n in ("x", "a", "y", "t") if n not in names])
    shown = [_set_text(side, heads) for side in (left, right)]
    used = [op for op in chosen if f"'{op}'" in str((left, right))]
    sets = [n for n in names if f"'{n}'" in str((left, right, ""))]
    cases = " <;> ".join(f"by_cases h{n} : {n} {point}" for n in sets)
    close = f"{cases} <;> simp_all [{', '.join(heads[op] for op in used)}]"
    goal = f"∀ {point}, {shown[0]} {point} {'↔' if same else '→'} {shown[1]} {point}"
    script = f"intro {point}{'' if same else ' h'}\n{close}"
    if same and rng.random() < 0.4:
        goal, script = " = ".join(shown), f"funext {point}\napply propext\n{close}"
    kind = rng.choice([n for n in ("α", "α", "β", "T", "X") if n not in names])
    sketch = Sketch(rng, goal, [kind], [(n, f"{kind} → Prop") for n in sets])
    sketch.prelude = "\n\n".join(
        f"def {heads[op]} {{α : Type}} (A B : α → Prop) : α → Prop := fun x => {OPERATIONS[op][1]}"
        for op in used
    )
    return sketch.draft(script)


def _related(
    rng: random.Random, operations: list[str], names: list[str]
) -> tuple[Term, Term, bool]:
    """Draw two expressions, the first within the second; say whether they are the same set."""
    rows = [{n: bool(i >> k & 1) for k, n in enumerate(names)} for i in range(2 ** len(names))]
    while True:
        left = _set_tree(rng, operations, names, 2)
        right = _set_tree(rng, operations, names, rng.randint(1, 2))
        if left == right or isinstance(left, str):
            continue
        pairs = [(_member(left, row), _member(right, row)) for row in rows]
        same = all(a == b for a, b in pairs)
        if same or (rng.random() < 0.3 and all(b or not a for a, b in pairs)):
            return left, right, same


def _set_tree(rng: random.Random, operations: list[str], names: list[str], depth: int) -> Term:
    if depth == 0 or rng.random() < 0.2:
        return rng.choice(names)
    parts = [_set_tree(rng, operations, names, depth - 1) for _ in range(2)]
    return (rng.choice(operations), *parts)


def _member(tree: Term, row: dict[str, bool]) -> bool:
    if isinstance(tree, str):
        return row[tree]
    a, b = (_member(part, row) for part in tree[1:])
    return {"union": a or b, "inter": a and b, "diff": a and not b, "symm": a != b}[str(tree[0])]


def _set_text(tree: Term, heads: dict[str, str], inner: bool = False) -> str:
    if isinstance(tree, str):
        return tree
    text = " ".join([heads[str(tree[0])], *(_set_text(part, heads, True) for part in tree[1:])])
    return f"({text})" if inner else text


FAMILIES = (
    *families_in("quantifiers"),
    template_family("quantifiers", "bounded"),
    template_family("quantifiers", "descent"),
    template_family("quantifiers", "diagonal"),
    template_family("quantifiers", "finite_types"),
    template_family("quantifiers", "numbers"),
    template_family("quantifiers", "over_predicates"),
    template_family("quantifiers", "prenex"),
    template_family("quantifiers", "refuted"),
    template_family("quantifiers", "skolem"),
    template_family("quantifiers", "witnesses"),
    template_family("quantifiers", "classical_instances"),
    template_family("quantifiers", "growth_and_colours"),
    template_family("quantifiers", "least_and_last"),
    template_family("quantifiers", "people"),
    Family("quantifiers_linear", "quantifiers", linear),
    Family("quantifiers_enumeration", "quantifiers", enumeration),
    Family("quantifiers_set_algebra", "quantifiers", set_algebra),
)
