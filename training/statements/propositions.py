"""Drawing propositional formulas: at random, by rewriting with laws, as consequences of others."""

from __future__ import annotations

import random
from collections.abc import Sequence

from training.statements.drawing import Names
from training.statements.formula import (
    Formula,
    assignments,
    atom,
    holds,
    joined,
    negation,
    propositions,
    read,
    renamed,
    subformulas,
    valid,
)

EQUIVALENCES = tuple(
    tuple(read(side) for side in law.split(" ~ "))
    for law in (
        "p ∧ q ~ q ∧ p",
        "p ∨ q ~ q ∨ p",
        "(p ↔ q) ~ (q ↔ p)",
        "(p ∧ q) ∧ r ~ p ∧ q ∧ r",
        "(p ∨ q) ∨ r ~ p ∨ q ∨ r",
        "p ∧ (q ∨ r) ~ p ∧ q ∨ p ∧ r",
        "p ∨ q ∧ r ~ (p ∨ q) ∧ (p ∨ r)",
        "¬(p ∧ q) ~ ¬p ∨ ¬q",
        "¬(p ∨ q) ~ ¬p ∧ ¬q",
        "¬(p → q) ~ p ∧ ¬q",
        "¬(p ∧ q) ~ (p → ¬q)",
        "(p → q) ~ ¬p ∨ q",
        "(p → q) ~ (¬q → ¬p)",
        "p ∨ q ~ (¬p → q)",
        "(p ∧ q → r) ~ (p → q → r)",
        "(p ∨ q → r) ~ (p → r) ∧ (q → r)",
        "(p → q ∧ r) ~ (p → q) ∧ (p → r)",
        "(p → q → r) ~ (q → p → r)",
        "(p ↔ q) ~ (p → q) ∧ (q → p)",
        "(p ↔ q) ~ (¬p ↔ ¬q)",
        "(p ↔ q) ~ p ∧ q ∨ ¬p ∧ ¬q",
        "¬(p ↔ q) ~ (p ↔ ¬q)",
        "¬¬p ~ p",
        "(p → ¬q) ~ (q → ¬p)",
    )
)
"""Pairs of equivalent formulas; the variables stand for any formula."""


def matched(
    pattern: Formula, formula: Formula, found: dict[str, Formula]
) -> dict[str, Formula] | None:
    """Find formulas for the pattern's variables that turn it into the formula."""
    if pattern.op == "atom":
        if found.setdefault(pattern.name, formula) != formula:
            return None
        return found
    if pattern.op != formula.op:
        return None
    for part, other in zip(pattern.parts, formula.parts, strict=True):
        if matched(part, other, found) is None:
            return None
    return found


def filled(pattern: Formula, found: dict[str, Formula]) -> Formula:
    """Put formulas for the propositional variables of a pattern."""
    if pattern.op == "atom" and not pattern.terms:
        return found.get(pattern.name, pattern)
    return Formula(
        pattern.op,
        tuple(filled(part, found) for part in pattern.parts),
        pattern.name,
        pattern.kind,
        pattern.terms,
    )


def steps(formula: Formula) -> list[Formula]:
    """List everything that one law, used at one place, makes of a formula."""
    results = []
    for law in EQUIVALENCES:
        for source, target in (law, law[::-1]):
            found = matched(source, formula, {})
            if found is not None and source.op != "atom":
                results.append(filled(target, found))
    for i, part in enumerate(formula.parts):
        for other in steps(part):
            parts = (*formula.parts[:i], other, *formula.parts[i + 1 :])
            results.append(Formula(formula.op, parts))
    return results


def rewritten(rng: random.Random, formula: Formula, times: int) -> Formula:
    """Rewrite a formula a few times with laws drawn at random, without growing it far."""
    room = size(formula) + 4
    for _ in range(times):
        options = [other for other in steps(formula) if size(other) <= room]
        formula = rng.choice(options) if options else formula
    return formula


def size(formula: Formula) -> int:
    """Count the connectives and atoms of a formula."""
    return sum(1 for _ in subformulas(formula))


def compound(rng: random.Random, names: Sequence[str], leaves: int) -> Formula:
    """Draw a formula over these names with so many occurrences of them."""
    if leaves <= 1:
        leaf = atom(rng.choice(names))
        return negation(leaf) if rng.random() < 0.25 else leaf
    left = rng.randint(1, leaves - 1)
    op = rng.choices(("and", "or", "imp", "iff"), (5, 5, 4, 1))[0]
    formula = joined(op, compound(rng, names, left), compound(rng, names, leaves - left))
    return negation(formula) if rng.random() < 0.12 else formula


def contingent(formula: Formula) -> bool:
    """Say whether a formula is neither always true nor always false."""
    values = {holds(formula, truth) for truth in assignments(propositions(formula))}
    return len(values) == 2


def follows(premises: Sequence[Formula], conclusion: Formula) -> bool:
    """Say whether a propositional conclusion follows."""
    whole = conclusion
    for formula in premises:
        whole = joined("imp", formula, whole)
    return valid(whole)


def consistent(premises: Sequence[Formula]) -> bool:
    """Say whether premises can hold together."""
    return not follows(premises, Formula("false"))


def needed(premises: Sequence[Formula], conclusion: Formula) -> list[Formula]:
    """Drop premises, the first ones first, as long as the conclusion still follows."""
    kept = list(premises)
    for formula in premises:
        rest = [other for other in kept if other is not formula]
        if follows(rest, conclusion):
            kept = rest
    return kept


def renewed(rng: random.Random, formulas: Sequence[Formula], names: Names) -> list[Formula]:
    """Give propositional variables new names, of one pool."""
    found: list[str] = []
    for formula in formulas:
        found += [name for name in propositions(formula) if name not in found]
    order = names.take("prop", len(found))
    if rng.random() < 0.2:
        rng.shuffle(order)
    table = dict(zip(found, order, strict=True))
    return [renamed(formula, table) for formula in formulas]


def by_cases(names: Sequence[str], used: Sequence[str] = (), end: str = "simp_all") -> str:
    """Write the script that splits on the truth of each proposition and simplifies."""
    marks = [f"h{name}" if f"h{name}" not in used else f"h{name}'" for name in names]
    parts = [f"by_cases {mark} : {name}" for mark, name in zip(marks, names, strict=True)]
    return " <;> ".join([*parts, end])


def by_cases_after_revert(names: Sequence[str], labels: Sequence[str]) -> str:
    """Write the script by cases that cannot loop: the hypotheses become premises first."""
    marks = [f"h{name}" if f"h{name}" not in labels else f"h{name}'" for name in names]
    script = by_cases(names, labels, f"simp [{', '.join(marks)}]")
    return f"revert {' '.join(labels)}\n{script}" if labels else script
