"""Connectives that a prelude defines, over propositions and over truth values."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from functools import lru_cache

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch, binders
from training.statements.formula import (
    Formula,
    Term,
    assignments,
    atom,
    holds,
    joined,
    negation,
    propositions,
    read,
    renamed,
    spaced,
)
from training.statements.propositions import by_cases, compound, contingent, filled, follows, size

BODIES = tuple(
    (text.split(": ")[0].split(), read(text.split(": ")[1]))
    for text in (
        "Nor Neither NorP Joint: ¬p ∧ ¬q",
        "Neither Nor: ¬(p ∨ q)",
        "Nand NotBoth Stroke Sheffer: p → ¬q",
        "Nand NotBoth Excludes: ¬(p ∧ q)",
        "NotBoth Nand Alt: ¬p ∨ ¬q",
        "Xor' Either ExOr OneOf Differ: (p ∧ ¬q) ∨ (¬p ∧ q)",
        "Differ XorP ExactlyOne: ¬(p ↔ q)",
        "Differ Opp: p ↔ ¬q",
        "Either Xor1: (p ∨ q) ∧ ¬(p ∧ q)",
        "Imp Implies' Cond Needs: ¬p ∨ q",
        "ButNot Without Minus Diff: p ∧ ¬q",
        "Same Equi Agree: (p → q) ∧ (q → p)",
        "Same Equi Alike: p ∧ q ∨ ¬p ∧ ¬q",
        "Both Con Conj: ¬(p → ¬q)",
        "OrElse Disj Some2: ¬p → q",
        "Unless Except: ¬q → p",
        "Select Choose Ite Switch Pick: (c → p) ∧ (¬c → q)",
        "Select Choose IfThen Mux: (c ∧ p) ∨ (¬c ∧ q)",
        "Maj Most TwoOf Majority: p ∧ q ∨ p ∧ r ∨ q ∧ r",
        "Maj Majority AtLeastTwo: p ∧ q ∨ r ∧ (p ∨ q)",
        "All3 Triple Every: p ∧ q ∧ r",
        "Any3 Some3 AtLeastOne: p ∨ q ∨ r",
        "NoneOf NoOne: ¬p ∧ ¬q ∧ ¬r",
        "Equal3 AllSame Agree3: (p ↔ q) ∧ (q ↔ r)",
        "NotAll NotEvery: ¬(p ∧ q ∧ r)",
        "AtMostOne One3: ¬(p ∧ q) ∧ ¬(p ∧ r) ∧ ¬(q ∧ r)",
        "Between Mid: (p → q) ∧ (q → r)",
        "Parity Odd3: (p ↔ q) ↔ r",
        "Guard Given: p → q → r",
    )
)
SIMPLE = tuple(
    read(text)
    for text in """
p
¬p
q
¬q
p ∧ q
p ∨ q
p → q
p ↔ q
¬p ∧ ¬q
¬p ∨ ¬q
p ∧ ¬q
¬p ∧ q
p ∨ ¬q
¬p → q
p ↔ ¬q
q → p
p ∧ q ∧ r
p ∨ q ∨ r
p ∧ (q ∨ r)
p ∨ q ∧ r
p → q ∧ r
p ∧ q → r
(p ∧ q) ∨ (¬p ∧ r)
(p → q) ∧ (q → r)
p → q → r
True
False
""".strip().split("\n")
)


@lru_cache(maxsize=200_000)
def table_of(formula: Formula, names: tuple[str, ...]) -> tuple[bool, ...]:
    """Return the truth table of a formula over names."""
    return tuple(holds(formula, truth) for truth in assignments(list(names)))


def expanded(formula: Formula, head: str, parameters: Sequence[str], body: Formula) -> Formula:
    """Put the body of a connective for its uses; their arguments are `parts`."""
    parts = tuple(expanded(part, head, parameters, body) for part in formula.parts)
    if formula.op == "use":
        return filled(body, dict(zip(parameters, parts, strict=True)))
    return Formula(formula.op, parts, formula.name, formula.kind, formula.terms)


def use(head: str, *arguments: Formula) -> Formula:
    """Apply the connective of the prelude."""
    return Formula("use", tuple(arguments), head)


def shown(formula: Formula) -> Formula:
    """Turn uses of the connective into atoms whose arguments are written out."""
    parts = tuple(shown(part) for part in formula.parts)
    if formula.op == "use":
        return Formula("atom", name=formula.name, terms=tuple(_argument(part) for part in parts))
    return Formula(formula.op, parts, formula.name, formula.kind, formula.terms)


def _argument(formula: Formula) -> Term:
    text = str(formula)
    return f"({text})" if " " in text or text.startswith("¬") else text


def _nested(rng: random.Random, head: str, arity: int, names: Sequence[str], depth: int) -> Formula:
    """Draw a term over the connective."""
    arguments: list[Formula] = []
    for _ in range(arity):
        if depth > 1 and rng.random() < 0.5:
            arguments.append(_nested(rng, head, arity, names, depth - 1))
        else:
            leaf = atom(rng.choice(names))
            arguments.append(negation(leaf) if rng.random() < 0.15 else leaf)
    term = use(head, *arguments)
    return negation(term) if rng.random() < 0.12 else term


def _statement(
    rng: random.Random, head: str, parameters: Sequence[str], body: Formula
) -> tuple[list[Formula], Formula]:
    """Draw an equivalence or a consequence that mentions the connective."""
    while True:
        names = ("p", "q", "r")[: rng.randint(2, 3)]
        left = _nested(rng, head, len(parameters), names, rng.randint(1, 2))
        whole = expanded(left, head, parameters, body)
        table = table_of(whole, names)
        right = _nested(rng, head, len(parameters), names, rng.randint(1, 2))
        if rng.random() < 0.5:
            right = rng.choice(SIMPLE)
            if not set(propositions(right)) <= set(names):
                continue
        other = expanded(right, head, parameters, body)
        if left == right or len(set(table)) == 1 or size(whole) > 60:
            continue
        if table_of(other, names) == table:
            return [], joined("iff", left, right)
        extra = compound(rng, names, 1)
        if rng.random() < 0.3 and contingent(other) and follows([whole, extra], other):
            if follows([extra], other):
                continue
            return ([left] if follows([whole], other) else [left, extra]), right


def connective(rng: random.Random) -> Draft:
    """State: a law of a connective on propositions."""
    heads, body = rng.choice(BODIES)
    head, parameters = rng.choice(heads), sorted(propositions(body))
    hypotheses, goal = _statement(rng, head, parameters, body)
    return _drafted(rng, head, parameters, body, hypotheses, goal)


def unknown_connective(rng: random.Random) -> Draft:
    """State: a law of a connective whose definition is drawn at random."""
    while True:
        body = compound(rng, ("p", "q", "r")[: rng.randint(2, 3)], rng.randint(2, 4))
        if contingent(body) and len(propositions(body)) > 1:
            break
    head = rng.choice(
        ("Conn", "Link", "Bond", "Mix", "Op", "Rel", "Combo", "Test", "Cond", "Blend")
    )
    parameters = sorted(propositions(body))
    hypotheses, goal = _statement(rng, head, parameters, body)
    return _drafted(rng, head, parameters, body, hypotheses, goal)


def _drafted(
    rng: random.Random,
    head: str,
    parameters: Sequence[str],
    body: Formula,
    hypotheses: Sequence[Formula],
    goal: Formula,
) -> Draft:
    names = Names(rng)
    order = [p for p in "cpqrs" if p in (*parameters, *_used([*hypotheses, goal]))]
    table = dict(zip(order, names.take("prop", len(order)), strict=True))
    own = {p: table[p] for p in parameters}
    if rng.random() < 0.2:
        own = dict(zip(parameters, Names(rng).take("prop", len(parameters)), strict=True))
    mark = spaced if rng.random() < 0.5 else lambda f: f
    signature = binders(rng, [(own[p], "Prop") for p in parameters])
    prelude = f"def {head} {signature} : Prop := {mark(renamed(body, own))}"
    found = [str(mark(shown(renamed(f, table)))) for f in (*hypotheses, goal)]
    labels = names.hypotheses(len(hypotheses)) if hypotheses else []
    used = [table[p] for p in order if p in _used([*hypotheses, goal])]
    sketch = Sketch(rng, found[-1], variables=[(name, "Prop") for name in used])
    sketch.hypotheses = list(zip(labels, found[:-1], strict=True))
    sketch.prelude = prelude
    places = " at *" if labels else ""
    cases = by_cases(used, labels)
    return sketch.draft(f"{cases} [{head}]", f"unfold {head}{places}\n{cases}")


def _used(formulas: Sequence[Formula]) -> list[str]:
    return [name for formula in formulas for name in propositions(formula)]


BOOL_SIGNS = {"and": ("&&", 35), "or": ("||", 30), "xor": ("^^", 33), "eq": ("==", 50)}


def bool_value(tree: Term, truth: dict[str, bool]) -> bool:
    """Evaluate a Boolean expression, a name or an operator with operands."""
    if isinstance(tree, str):
        return truth.get(tree, tree == "true")
    op, *rest = tree
    values = [bool_value(part, truth) for part in rest]
    return {
        "not": lambda: not values[0], "and": lambda: all(values), "or": lambda: any(values),
        "xor": lambda: values[0] != values[1], "eq": lambda: values[0] == values[1],
    }[str(op)]()  # fmt: skip


def bool_text(tree: Term, inner: bool = True) -> str:
    """Write a Boolean expression; inside another one it stands in brackets."""
    if isinstance(tree, str):
        return tree
    op, *rest = tree
    if op == "not":
        return f"!{bool_text(rest[0])}"
    if op == "use":
        return f"({' '.join([str(rest[0]), *(_bool_argument(part) for part in rest[1:])])})"
    text = f"{bool_text(rest[0])} {BOOL_SIGNS[str(op)][0]} {bool_text(rest[1])}"
    return f"({text})" if inner else text


def _bool_argument(tree: Term) -> str:
    text = bool_text(tree)
    return f"({text})" if text.startswith("!") else text


def bool_tree(rng: random.Random, names: Sequence[str], leaves: int, ops: Sequence[str]) -> Term:
    """Draw a Boolean expression."""
    if leaves == 1:
        leaf: Term = rng.choice([*names, *names, *names, *names, rng.choice(("true", "false"))])
        return ("not", leaf) if rng.random() < 0.25 and leaf in names else leaf
    left = rng.randint(1, leaves - 1)
    parts = (bool_tree(rng, names, left, ops), bool_tree(rng, names, leaves - left, ops))
    tree = (rng.choice(ops), *parts)
    return ("not", tree) if rng.random() < 0.12 else tree


def _bool_table(tree: Term, names: Sequence[str]) -> tuple[bool, ...]:
    rows = itertools.product((True, False), repeat=len(names))
    return tuple(bool_value(tree, dict(zip(names, row, strict=True))) for row in rows)


def bool_equation(rng: random.Random) -> Draft:
    """One or two equations between Boolean expressions."""
    names = Names(rng).take("bool", rng.randint(1, 3))
    ops = rng.choice((("and", "or"), ("and", "or"), ("and", "or", "xor"), ("xor",), ("and", "eq")))
    wanted, found = 1 if rng.random() < 0.7 else 2, list[str]()
    while len(found) < wanted:
        left = bool_tree(rng, names, rng.randint(2, 4), ops)
        right = bool_tree(rng, names, rng.randint(1, 3), ops)
        if left != right and _bool_table(left, names) == _bool_table(right, names):
            sides = (left, right) if rng.random() < 0.8 else (right, left)
            found.append(" = ".join(bool_text(side) for side in sides))
    used = [
        name
        for name in names
        if name in " ".join(found).replace("(", " ").replace(")", " ").replace("!", " ").split()
    ]
    if not used:
        return bool_equation(rng)
    sketch = Sketch(rng, " ∧ ".join(found), variables=[(name, "Bool") for name in used])
    cases = " <;> ".join(f"cases {name}" for name in used)
    last = "rfl" if len(found) == 1 else "simp"
    return sketch.draft(f"{cases} <;> {last}", f"{cases} <;> decide")


def bool_connective(rng: random.Random) -> Draft:
    """State: a law of a Boolean function that a prelude defines."""
    names = ("a", "b", "c")[: rng.randint(2, 3)]
    bodies: tuple[Term, ...] = (
        ("or", ("or", ("and", "a", "b"), ("and", "a", "c")), ("and", "b", "c")),
        ("or", ("and", "a", "b"), ("and", ("not", "a"), "c")), ("not", ("and", "a", "b")),
        ("not", ("or", "a", "b")), ("and", "a", ("not", "b")), ("or", ("not", "a"), "b"),
        ("xor", ("xor", "a", "b"), "c"), ("and", ("or", "a", "b"), ("not", ("and", "a", "b"))),
    )  # fmt: skip
    drawn_body = bool_tree(rng, names, rng.randint(2, 4), ("and", "or", "xor"))
    body = rng.choice(bodies) if rng.random() < 0.6 else drawn_body
    text = bool_text(body, False)
    own = [
        name
        for name in "abc"
        if name in text.replace("(", " ").replace(")", " ").replace("!", " ").split()
    ]
    if len(own) < 2:
        return bool_connective(rng)
    head = rng.choice(
        ("maj", "mux", "nand", "nor", "mix", "sel", "gate", "op", "test", "vote", "pick")
    )
    return _bool_law(rng, head, own, body)


def _bool_law(rng: random.Random, head: str, own: Sequence[str], body: Term) -> Draft:
    def value(tree: Term, truth: dict[str, bool]) -> bool:
        if isinstance(tree, tuple) and tree[0] == "use":
            values = [value(part, truth) for part in tree[2:]]
            return bool_value(body, dict(zip(own, values, strict=True)))
        if isinstance(tree, tuple) and tree[0] == "not":
            return not value(tree[1], truth)
        return bool_value(tree, truth)

    def term(depth: int) -> Term:
        arguments = [term(depth - 1) if depth > 1 and rng.random() < 0.4 else leaf() for _ in own]
        applied = ("use", head, *arguments)
        return ("not", applied) if rng.random() < 0.25 else applied

    def leaf() -> Term:
        one = rng.choice([*names, *names, *names, "true", "false"])
        return ("not", one) if rng.random() < 0.25 else one

    names = Names(rng).take("bool", rng.randint(2, 3))
    rows = [
        dict(zip(names, row, strict=True))
        for row in itertools.product((True, False), repeat=len(names))
    ]
    for _ in range(400):
        left = term(rng.randint(1, 2))
        right = (
            term(1)
            if rng.random() < 0.5
            else bool_tree(rng, names, rng.randint(1, 3), ("and", "or"))
        )
        if left != right and all(value(left, row) == value(right, row) for row in rows):
            shown = " = ".join(_unwrapped(bool_text(side)) for side in (left, right))
            return _bool_draft(rng, head, own, body, shown, names)
    return bool_connective(rng)


def _unwrapped(text: str) -> str:
    return (
        text[1:-1]
        if text.startswith("(") and "&&" not in text and "||" not in text and "^^" not in text
        else text
    )


def _bool_draft(
    rng: random.Random,
    head: str,
    own: Sequence[str],
    body: Term,
    shown: str,
    names: Sequence[str],
) -> Draft:
    words = shown.replace("(", " ").replace(")", " ").replace("!", " ").split()
    used = [name for name in names if name in words]
    if not used:
        return bool_connective(rng)
    sketch = Sketch(rng, shown, variables=[(name, "Bool") for name in used])
    sketch.prelude = f"def {head} ({' '.join(own)} : Bool) : Bool := {bool_text(body, False)}"
    cases = " <;> ".join(f"cases {name}" for name in used)
    return sketch.draft(f"{cases} <;> rfl", f"{cases} <;> simp [{head}]")


FAMILIES = (
    Family("logic_connective", "logic", connective),
    Family("logic_unknown_connective", "logic", unknown_connective),
    Family("logic_bool_equation", "logic", bool_equation),
    Family("logic_bool_connective", "logic", bool_connective),
)
