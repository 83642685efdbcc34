"""Equations with `if`, with constructors inside constructors, and with structures of a prelude."""

from __future__ import annotations

import itertools
import random
from collections.abc import Mapping, Sequence

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch
from training.statements.template import template_family

Tree = str | tuple[str, "Tree", "Tree"]
"""A value, or a condition with the trees for true and for false."""


def _leaf(tree: Tree, truth: Mapping[str, bool]) -> str:
    while not isinstance(tree, str):
        tree = tree[1] if truth[tree[0]] else tree[2]
    return tree


def _tree(rng: random.Random, conditions: Sequence[str], values: Sequence[str], depth: int) -> Tree:
    if depth == 0 or (depth < 2 and rng.random() < 0.4):
        return rng.choice(values)
    condition = rng.choice(conditions)
    branches = [_tree(rng, conditions, values, depth - 1) for _ in range(2)]
    return (condition, branches[0], branches[1])


def _ordered(conditions: Sequence[str], tree: Tree, truth: dict[str, bool]) -> Tree:
    """Ask the conditions in the given order, and none whose answer makes no difference."""
    rest = [name for name in conditions if name not in truth]
    outcomes = {
        _leaf(tree, truth | dict(zip(rest, values, strict=True)))
        for values in itertools.product((True, False), repeat=len(rest))
    }
    if len(outcomes) == 1:
        return outcomes.pop()
    yes = _ordered(conditions, tree, truth | {rest[0]: True})
    no = _ordered(conditions, tree, truth | {rest[0]: False})
    return yes if yes == no else (rest[0], yes, no)


def _written(tree: Tree, names: Mapping[str, str], turn: random.Random | None, top: bool) -> str:
    if isinstance(tree, str):
        return names[tree]
    condition, yes, no = names[tree[0]], tree[1], tree[2]
    if turn and turn.random() < 0.25:
        condition, yes, no = f"¬{condition}", no, yes
    first = _written(yes, names, turn, isinstance(yes, str))
    text = f"if {condition} then {first} else {_written(no, names, turn, True)}"
    return text if top else f"({text})"


def decision_trees(rng: random.Random) -> Draft:
    """State: two nested choices that come to the same."""
    conditions, values = ["p", "q", "r"][: rng.randint(1, 3)], ["a", "b", "c"][: rng.randint(2, 3)]
    while True:
        tree = _tree(rng, conditions, values, rng.randint(1, 3))
        other = _ordered(rng.sample(conditions, len(conditions)), tree, {})
        if tree != other and not isinstance(tree, str):
            break
    names = Names(rng)
    kind = names.one("type")
    table = dict(zip(conditions, names.take("prop", len(conditions)), strict=True))
    table |= dict(zip(values, names.take("element", len(values)), strict=True))
    sides = [
        _written(tree, table, rng, False),
        _written(other, table, rng, not isinstance(other, str)),
    ]
    used = [name for name in conditions if name in str((tree, other))]
    shown = [name for name in values if f"'{name}'" in str((tree, other, ""))]
    variables = [(table[name], "Prop") for name in used]
    instances = [("", f"[Decidable {table[name]}]") for name in used]
    things = [(table[name], kind) for name in shown]
    sketch = Sketch(rng, " = ".join(sides), [kind], [*variables, *instances, *things])
    marks = [f"h{name}" for name, _ in variables]
    cases = " <;> ".join(
        f"by_cases {mark} : {name}" for mark, (name, _) in zip(marks, variables, strict=True)
    )
    return sketch.draft(f"{cases} <;> simp [{', '.join(marks)}]")


def _built(rng: random.Random, depth: int) -> str:
    if depth == 0:
        return "{}"
    shape = rng.choice(
        ("(some {})", "({}, {})", "({}, {})", "[{}]", "[{}, {}]", "(some {})", "({}, {}, {})")
    )
    for _ in range(shape.count("{}")):
        shape = shape.replace("{}", "\0", 1).replace(
            "\0", _built(rng, depth - 1).replace("{}", "\1"), 1
        )
    return shape.replace("\1", "{}")


def injections(rng: random.Random) -> Draft:
    """Equal values built alike have equal parts."""
    shape = _built(rng, rng.randint(1, 2))
    count = shape.count("{}")
    if count > 4:
        return injections(rng)
    names = Names(rng)
    pool = rng.choice(("a b c d e f g k", "x y z w u v s t", "a1 b1 c1 d1 a2 b2 c2 d2")).split()
    left, right = (pool[:count], pool[count : 2 * count])
    if rng.random() < 0.5:
        left, right = pool[: 2 * count : 2], pool[1 : 2 * count : 2]
    names.keep(*pool)
    types = names.take("type", min(count, 4)) if rng.random() < 0.6 and "[" not in shape else []
    types = types or names.take("type", 1) * count
    whole = f"{_bare(shape.format(*left))} = {_bare(shape.format(*right))}"
    equations = [f"{a} = {b}" for a, b in zip(left, right, strict=True)]
    variables = [v for a, b, t in zip(left, right, types, strict=True) for v in ((a, t), (b, t))]
    if len(set(types)) == 1:
        variables = sorted(variables)
    roll = rng.random()
    parts = " ∧ ".join(equations)
    rfls = "rfl" if count == 1 else f"⟨{', '.join(['rfl'] * count)}⟩"
    unique = list(dict.fromkeys(types))
    (h,) = names.hypotheses(1)
    if roll < 0.45:
        sketch = Sketch(rng, parts, unique, variables, [(h, whole)])
        return sketch.draft(f"cases {h}\nexact {rfls}", "simp_all")
    if roll < 0.75:
        sketch = Sketch(rng, f"{whole} ↔ {parts}", unique, variables)
        return (
            sketch.draft("simp")
            if count < 3
            else sketch.draft("simp", "constructor\n· intro h\n  simp_all\n· intro h\n  simp_all")
        )
    labels = names.hypotheses(count) if count > 1 else [h]
    hypotheses = list(zip(labels, equations, strict=True))
    return Sketch(rng, whole, unique, variables, hypotheses).draft(
        f"rw [{', '.join(labels)}]", "simp_all"
    )


def _bare(text: str) -> str:
    return (
        text[1:-1]
        if text.startswith("(some")
        and text.endswith(")")
        and text.count("(") == text.count(")")
        and "), " not in text
        else text
    )


FAMILIES = (
    template_family("equality", "choices"),
    Family("equality_decision_trees", "equality", decision_trees),
    Family("equality_injections", "equality", injections),
)
