"""Statements of first-order logic drawn from schemas: renamed, mutated, with proofs by search.

A schema is written with fixed letters, such as `∃ x, P x; ∀ x, P x → Q x ⊢ ∃ x, Q x`. The letters
say what they are: `P Q T V` properties of things of type α, `B C` of things of type β, `R S`
relations on α, `E` between α and β, `f g` maps from α to β, `j` back, `k m` maps on α,
`p q r s` propositions, `a b c d` things of type α, `u v` of type β.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from training.statements.abstraction import hidden_part
from training.statements.draft import Draft
from training.statements.drawing import SORTS, TRAITS, VERBS, Names, Sketch
from training.statements.formula import (
    Formula,
    Term,
    atom,
    joined,
    negation,
    read,
    renamed,
    spaced,
    subformulas,
    words,
)
from training.statements.prover import Prover

ALPHA, BETA = "α", "β"
ROLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("PQTV", (ALPHA,)),
    ("BC", (BETA,)),
    ("RS", (ALPHA, ALPHA)),
    ("E", (ALPHA, BETA)),
    ("fg", (ALPHA, BETA)),
    ("j", (BETA, ALPHA)),
    ("km", (ALPHA, ALPHA)),
)
SIGNATURE = {letter: kinds for group, kinds in ROLES for letter in group}
FUNCTIONS = frozenset("fgjkm")
THINGS = dict.fromkeys("abcd", ALPHA) | dict.fromkeys("uv", BETA)
KINDS = (
    ("PQTVBC", "predicate"),
    ("RSE", "relation"),
    ("fgjkm", "function"),
    ("pqrs", "prop"),
)


@dataclass(frozen=True, slots=True)
class Schema:
    """Hypotheses and a goal over the fixed letters."""

    hypotheses: tuple[Formula, ...]
    goal: Formula

    @property
    def formulas(self) -> tuple[Formula, ...]:
        """All formulas, the goal last."""
        return (*self.hypotheses, self.goal)


def schema(text: str) -> Schema:
    """Read a schema."""
    left, _, right = text.rpartition("⊢")
    hypotheses = [part for part in left.split(";") if part.strip()]
    return Schema(tuple(read(part) for part in hypotheses), read(right))


def schemas(text: str) -> tuple[Schema, ...]:
    """Read schemas, one a line."""
    return tuple(schema(line) for line in text.strip().split("\n"))


def letters(found: Schema) -> list[str]:
    """Return the letters of a schema that need a declaration, in the order of their use."""
    seen: dict[str, None] = {}
    for formula in found.formulas:
        bound = {part.name for part in subformulas(formula) if part.op in ("all", "some")}
        for part in subformulas(formula):
            names = [part.name] if part.op == "atom" else []
            names += [name for term in part.terms for name in ordered(term)]
            seen |= dict.fromkeys(name for name in names if name not in bound)
    return list(seen)


def ordered(term: Term) -> list[str]:
    """Return the names in a term from left to right."""
    return [term] if isinstance(term, str) else [name for part in term for name in ordered(part)]


def mutated(rng: random.Random, found: Schema) -> Schema:
    """Change a schema without touching its truth: properties made compound, relations turned."""
    used = letters(found)
    roll = rng.random()
    unary = [letter for letter in used if letter in "PQTV"]
    if roll < 0.18 and unary:
        letter = rng.choice(unary)
        return _each(found, lambda f: negation(f) if f.name == letter else f)
    if roll < 0.34 and unary:
        letter = rng.choice(unary)
        spare = next(name for name in "PQTV" if name not in used or name == "V")
        op = rng.choice(("and", "or"))
        if spare not in used:
            return _each(
                found, lambda f: joined(op, f, atom(spare, *f.terms)) if f.name == letter else f
            )
    if roll < 0.46 and "R" in used:
        return _each(found, lambda f: atom("R", *f.terms[::-1]) if f.name == "R" else f)
    if roll < 0.52 and "q" in used:
        return _each(found, lambda f: negation(f) if f.name == "q" else f)
    if roll < 0.58 and unary:
        letter = rng.choice(unary)
        things = [name for name in used if name in "abcd"]
        if things and "R" not in used:
            return _each(found, lambda f: atom("R", things[0], *f.terms) if f.name == letter else f)
    return found


def _each(found: Schema, change: Callable[[Formula], Formula]) -> Schema:
    def walk(formula: Formula) -> Formula:
        if formula.op == "atom":
            return change(formula)
        parts = tuple(walk(part) for part in formula.parts)
        return Formula(formula.op, parts, formula.name, formula.kind, formula.terms)

    return Schema(tuple(walk(part) for part in found.hypotheses), walk(found.goal))


def turned(rng: random.Random, found: Schema) -> Schema:
    """Take one side of an equivalence, or move premises and hypotheses, at times."""
    goal, hypotheses = found.goal, list(found.hypotheses)
    if goal.op == "iff" and rng.random() < 0.4:
        left, right = rng.sample(goal.parts, 2)
        goal = joined("imp", left, right) if rng.random() < 0.4 else right
        hypotheses += [left] if goal is right else []
    elif goal.op == "imp" and rng.random() < 0.4:
        hypotheses.append(goal.parts[0])
        goal = goal.parts[1]
    elif goal.op == "not" and rng.random() < 0.4:
        hypotheses.append(goal.parts[0])
        goal = Formula("false")
    elif len(hypotheses) > 1 and rng.random() < 0.1:
        first, second, *rest = hypotheses
        hypotheses = [joined("and", first, second), *rest]
    return Schema(tuple(hypotheses), goal)


def named(rng: random.Random, found: Schema, names: Names) -> tuple[dict[str, str], list[str]]:
    """Choose names for the letters and types of a schema; return them and the types used."""
    used = letters(found)
    table: dict[str, str] = {}
    story = rng.random() < 0.3 and sum(letter in "RSEPQTV" for letter in used) <= 3
    kinds = _kinds_used(found, used)
    if story:
        table |= {kind: names.word(SORTS) for kind in kinds}
        table |= {letter: names.word(VERBS) for letter in used if letter in "RSE"}
        table |= {letter: names.word(TRAITS) for letter in used if letter in "PQTVBC"}
    else:
        table |= dict(zip(kinds, names.take("type", len(kinds)), strict=True)) if kinds else {}
    for group, pool in KINDS:
        free = [letter for letter in used if letter in group and letter not in table]
        table |= dict(zip(free, names.take(pool, len(free)), strict=True)) if free else {}
    bound = _bound(found, used)
    free = [letter for letter in used if letter in THINGS]
    points = names.take("point", len(bound)) if bound else []
    table |= dict(zip(bound, points, strict=True))
    table |= dict(zip(free, names.take("element", len(free)), strict=True)) if free else {}
    return table, [table[kind] for kind in kinds]


def _bound(found: Schema, used: Sequence[str]) -> list[str]:
    names = [
        part.name
        for formula in found.formulas
        for part in subformulas(formula)
        if part.op in ("all", "some") and part.name != "_" and part.name not in used
    ]
    return list(dict.fromkeys(names))


def _kinds_used(found: Schema, used: Sequence[str]) -> list[str]:
    kinds = {kind for letter in used for kind in SIGNATURE.get(letter, (THINGS.get(letter, ""),))}
    kinds |= {part.kind for formula in found.formulas for part in subformulas(formula)}
    return [kind for kind in (ALPHA, BETA) if kind in kinds]


def declared(letter: str, table: dict[str, str]) -> tuple[str, str]:
    """Return the binder of a letter."""
    if letter in THINGS:
        return table[letter], table[THINGS[letter]]
    if letter not in SIGNATURE:
        return table[letter], "Prop"
    kinds = [table[kind] for kind in SIGNATURE[letter]]
    return table[letter], " → ".join(kinds if letter in FUNCTIONS else [*kinds, "Prop"])


def stated(rng: random.Random, found: Schema, inhabited: str = "", hide: float = 0) -> Draft | None:
    """State a schema under drawn names with the proof that the search finds, if it finds one."""
    names = Names(rng)
    table, types = named(rng, found, names)
    used = letters(found)
    if inhabited and inhabited not in used:
        table[inhabited] = names.one("element")
        used.insert(0, inhabited)
    marked = rng.random() < 0.12
    formulas = [renamed(typed(formula, marked), table) for formula in found.formulas]
    labels = names.hypotheses(len(found.hypotheses)) if found.hypotheses else []
    variables = [declared(letter, table) for letter in arranged(rng, used)]
    things = [(name, kind) for name, kind in variables if kind in types]
    prover = Prover(signature_of(table), default=types[0] if types else "")
    script = prover.prove(list(zip(labels, formulas[:-1], strict=True)), things, formulas[-1])
    if script is None:
        return None
    hidden = hidden_part(rng, prover, formulas, variables, names) if rng.random() < hide else None
    if hidden:
        script = f"{hidden.opening([*labels, '⊢'], formulas)}\n{script}"
        formulas = [hidden.folded(formula) for formula in formulas]
    if rng.random() < 0.25:
        formulas = [spaced(formula) for formula in formulas]
    shown = [(name, str(formula)) for name, formula in zip(labels, formulas, strict=False)]
    sketch = Sketch(rng, str(formulas[-1]), types, variables, shown)
    sketch.prelude = hidden.declaration if hidden else ""
    return sketch.draft(script)


def arranged(rng: random.Random, used: Sequence[str]) -> list[str]:
    """Order declarations as authors do: as used, things first, or properties last."""
    order = sorted(used, key=lambda name: name not in THINGS) if rng.random() < 0.3 else list(used)
    if rng.random() < 0.5:
        order = sorted(order, key=lambda name: "abcduvfgjkmRSEPQTVBCpqrs".find(name) > 5)
    return order


def signature_of(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the signature under drawn names."""
    return {
        table[letter]: tuple(table[kind] for kind in kinds)
        for letter, kinds in SIGNATURE.items()
        if letter in table
    }


def typed(formula: Formula, everywhere: bool) -> Formula:
    """Write the type of a quantified variable where Lean could not tell it, or everywhere."""
    parts = tuple(typed(part, everywhere) for part in formula.parts)
    kind = formula.kind
    if formula.op in ("all", "some") and not kind:
        plain = {name for name, _ in uses_of(parts[0])}
        if everywhere or formula.name not in plain:
            kind = LETTERS.kind_of(formula)
    return Formula(formula.op, parts, formula.name, kind, formula.terms)


def uses_of(formula: Formula) -> list[tuple[str, str]]:
    """List the names that stand as arguments, with what they are arguments of."""
    return [(name, part.name) for part in subformulas(formula) for name in _arguments(part)]


def _arguments(formula: Formula) -> list[str]:
    heads = formula.op != "eq"
    return [n for term in formula.terms if heads or not isinstance(term, str) for n in words(term)]


LETTERS = Prover(SIGNATURE, default=ALPHA)


def drawn(
    rng: random.Random, pool: Sequence[Schema], inhabited: str = "", hide: float = 0
) -> Draft:
    """Draw a schema, mutate it once or twice, and state it."""
    while True:
        found = rng.choice(pool)
        if rng.random() < 0.55:
            found = mutated(rng, found)
        if rng.random() < 0.2:
            found = mutated(rng, found)
        draft = stated(rng, turned(rng, found), inhabited, hide)
        if draft:
            return draft
