"""Laws of propositional logic, classical and constructive, and consequences of hypotheses."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch
from training.statements.formula import (
    Formula,
    atom,
    joined,
    negation,
    propositions,
    read,
    spaced,
    valid,
)
from training.statements.propositions import (
    by_cases,
    by_cases_after_revert,
    compound,
    consistent,
    contingent,
    filled,
    needed,
    renewed,
    rewritten,
    size,
)

LAWS = tuple(
    read(law)
    for law in """
¬(p ∧ q ∧ r) ↔ ¬p ∨ ¬q ∨ ¬r
¬(p ∨ q ∨ r) ↔ ¬p ∧ ¬q ∧ ¬r
(p ∨ q ∨ r → s) ↔ (p → s) ∧ (q → s) ∧ (r → s)
(p → q ∧ r ∧ s) ↔ (p → q) ∧ (p → r) ∧ (p → s)
(¬p → p) → p
(p → ¬p) → ¬p
(p → ¬p) ↔ ¬p
(¬p → p) ↔ p
((p → q) → p) → p
¬¬(((p → q) → p) → p)
¬¬(p ∨ ¬p)
¬¬(p ∨ (p → q))
¬¬(¬¬p → p)
¬¬(p → q) → ¬¬p → ¬¬q
¬¬(p ∧ q) ↔ ¬¬p ∧ ¬¬q
¬¬p ∧ ¬¬q → ¬¬(p ∧ q)
¬¬¬p ↔ ¬p
¬¬¬¬p ↔ p
(p ∧ q ↔ p) ↔ (p → q)
(p ∨ q ↔ q) ↔ (p → q)
(p ∨ q ↔ p) ↔ (q → p)
(p ↔ p ∧ q) ↔ (p → q)
(p → q) ∨ (q → r)
(p → q) ∨ (q → p)
(p → q) ∨ p
p ∨ (p → q)
(¬p → q) ∨ (q → ¬p)
(p → q ∨ r) ↔ (p → q) ∨ (p → r)
(p ∧ q → r) ↔ (p → r) ∨ (q → r)
(p → ¬(q ∧ r)) ↔ (r → q → ¬p)
(p → ¬q) ↔ (q → ¬p)
(p → q) ↔ (¬q → ¬p)
(p ↔ q) ↔ (¬p ↔ ¬q)
((p ↔ q) ↔ r) ↔ (p ↔ (q ↔ r))
(p ↔ q) ↔ (p ∧ q) ∨ (¬p ∧ ¬q)
¬(p ↔ q) ↔ (p ∧ ¬q) ∨ (¬p ∧ q)
¬(p ↔ ¬p)
¬(p ∧ ¬p)
(p ↔ ¬p) → q
p ∧ ¬p → q
(p → q) ∧ (p → ¬q) ↔ ¬p
(p → q) ∧ (¬p → q) ↔ q
(p → q) → (¬p → q) → q
p ∧ (p ∨ q) ↔ p
p ∨ p ∧ q ↔ p
p ∧ (¬p ∨ q) ↔ p ∧ q
p ∨ ¬p ∧ q ↔ p ∨ q
(p ∧ q) ∨ (p ∧ ¬q) ↔ p
(p ∨ q) ∧ (p ∨ ¬q) ↔ p
(p ∨ q) ∧ (¬p ∨ r) → q ∨ r
(p ∨ q) ∧ (¬p ∨ r) ↔ (p ∧ r) ∨ (¬p ∧ q)
(p ∧ q) ∨ (q ∧ r) ∨ (r ∧ p) ↔ (p ∨ q) ∧ (q ∨ r) ∧ (r ∨ p)
p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r)
p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r)
p ∧ (q ↔ r) ↔ (p ∧ q ↔ p ∧ r) ∧ p
(p ∧ q ↔ p ∧ r) ↔ (p → (q ↔ r))
(p ∨ q ↔ p ∨ r) ↔ p ∨ (q ↔ r)
((p → q) ↔ (p → r)) ↔ (p → (q ↔ r))
(p → q → r) ↔ (q → p → r)
(p → q → r) ↔ ((p → q) → (p → r))
((p → q) → r) → (q → r)
((p → q) → q) ↔ p ∨ q
((p → q) → q) ↔ ((q → p) → p)
((p ∨ q) → r) → (p → r)
((p ∨ (p → q)) → q) → q
(p → q) → (q → r) → (r → s) → p → s
(p → q) → ¬(p ∧ ¬q)
(p → q) → (p ∧ r → q ∧ r)
(p → q) → (r → s) → p ∨ r → q ∨ s
(p ↔ q) → ((p ∧ r) ↔ (q ∧ r))
(p ↔ q) → (q ↔ r) → (p ↔ r)
(p ↔ q) → ((p → r) ↔ (q → r))
(p ↔ True) ↔ p
(p ↔ False) ↔ ¬p
(p → False) ↔ ¬p
(True → p) ↔ p
p ∨ True
¬(p ∧ False)
(¬p ∨ q) ↔ ¬(p ∧ ¬q)
p ∨ q ↔ ¬(¬p ∧ ¬q)
p ∧ q ↔ ¬(¬p ∨ ¬q)
p ∨ q → ¬p → q
(p ∨ q) ∧ ¬p ↔ q ∧ ¬p
(p → q) ∧ (q → r) ∧ (r → p) → (p ↔ r)
(p → q) ∧ (r → s) ∧ (¬q ∨ ¬s) → ¬p ∨ ¬r
(¬p → q ∨ r) ↔ (¬p → q) ∨ (¬p → r)
(p ∧ q) ∧ (r ∧ s) ↔ (p ∧ r) ∧ (q ∧ s)
(p ∨ q) ∨ (r ∨ s) ↔ (s ∨ r) ∨ (q ∨ p)
(p → q) ↔ (p ↔ p ∧ q)
p ∧ (p → q) ↔ p ∧ q
¬q ∧ (p → q) → ¬p
(p → r) ∨ (q → r) → p ∧ q → r
(p ∧ ¬q → r) ↔ (p → q ∨ r)
""".strip().split("\n")
)


def _stated(rng: random.Random, hypotheses: Sequence[Formula], goal: Formula) -> Draft:
    """State a consequence over propositional variables."""
    names = Names(rng)
    *hypotheses, goal = renewed(rng, [*hypotheses, goal], names)
    if rng.random() < 0.3:
        hypotheses, goal = [spaced(formula) for formula in hypotheses], spaced(goal)
    variables: list[str] = []
    for formula in (*hypotheses, goal):
        variables += [name for name in propositions(formula) if name not in variables]
    labels = names.hypotheses(len(hypotheses)) if hypotheses else []
    sketch = Sketch(
        rng,
        str(goal),
        variables=[(name, "Prop") for name in sorted(variables)],
        hypotheses=[(label, str(f)) for label, f in zip(labels, hypotheses, strict=True)],
    )
    names_in_order = sorted(variables)
    return sketch.draft(
        by_cases(names_in_order, labels), by_cases_after_revert(names_in_order, labels)
    )


def law(rng: random.Random) -> Draft:
    """State: a known law, sometimes with another formula for one variable."""
    formula = rng.choice(LAWS)
    if rng.random() < 0.3 and size(formula) < 14:
        name = rng.choice(propositions(formula))
        formula = filled(formula, {name: compound(rng, ("s", "t"), 2)})
    return _stated(rng, [], formula)


def law_between_hypotheses(rng: random.Random) -> Draft:
    """State: a known law whose outer premises have become hypotheses."""
    goal = rng.choice([f for f in LAWS if f.op in ("imp", "iff")])
    hypotheses: list[Formula] = []
    if goal.op == "iff":
        goal = joined("imp", *rng.sample(goal.parts, 2))
    while goal.op == "imp" and len(hypotheses) < 4:
        hypotheses.append(goal.parts[0])
        goal = goal.parts[1]
    return _stated(rng, hypotheses, goal)


def equivalence(rng: random.Random) -> Draft:
    """State: a formula is equivalent to what laws make of it."""
    while True:
        first = compound(rng, ("p", "q", "r", "s")[: rng.randint(2, 4)], rng.randint(2, 4))
        second = rewritten(rng, first, rng.randint(1, 3))
        if first != second and contingent(first) and size(first) + size(second) < 24:
            return _stated(rng, [], joined("iff", first, second))


def rewritten_hypothesis(rng: random.Random) -> Draft:
    """State: what laws make of a hypothesis follows from it."""
    while True:
        first = compound(rng, ("p", "q", "r", "s")[: rng.randint(2, 4)], rng.randint(2, 4))
        second = rewritten(rng, first, rng.randint(1, 3))
        if first != second and contingent(first) and size(first) + size(second) < 24:
            return _stated(rng, [first], second)


def entailment(rng: random.Random) -> Draft:
    """State: a conclusion that needs each of several random hypotheses."""
    while True:
        names = ("p", "q", "r", "s", "t")[: rng.randint(2, 5)]
        count = rng.randint(2, 4)
        hypotheses = [compound(rng, names, rng.randint(1, 3)) for _ in range(count)]
        goal = compound(rng, names, rng.randint(1, 3))
        if contingent(goal) and valid_consequence(hypotheses, goal):
            return _stated(rng, needed(hypotheses, goal), goal)


def valid_consequence(hypotheses: Sequence[Formula], goal: Formula) -> bool:
    """Say whether a goal follows from hypotheses that agree, and from no fewer than two."""
    if any(hypotheses.count(formula) > 1 for formula in hypotheses):
        return False
    whole = goal
    for formula in hypotheses:
        whole = joined("imp", formula, whole)
    return valid(whole) and consistent(hypotheses) and len(needed(hypotheses, goal)) >= 2


def contradiction(rng: random.Random) -> Draft:
    """Random hypotheses that cannot hold together."""
    while True:
        names = ("p", "q", "r", "s")[: rng.randint(2, 4)]
        hypotheses = [compound(rng, names, rng.randint(1, 3)) for _ in range(rng.randint(2, 4))]
        if all(contingent(f) for f in hypotheses) and not consistent(hypotheses):
            return _refuted(rng, needed(hypotheses, Formula("false")))


def _refuted(rng: random.Random, hypotheses: list[Formula]) -> Draft:
    if rng.random() < 0.6 and len(hypotheses) > 1:
        whole = hypotheses[-1]
        return _stated(rng, hypotheses[:-1], negation(whole))
    return _stated(rng, hypotheses, Formula("false"))


def tautology(rng: random.Random) -> Draft:
    """State: a random formula that happens to be true, and needs its parts."""
    while True:
        formula = compound(rng, ("p", "q", "r")[: rng.randint(2, 3)], rng.randint(3, 6))
        if valid(formula) and formula.op != "atom":
            return _stated(rng, [], formula)


def irrefutable(rng: random.Random) -> Draft:
    """State: the double negation of a classical law, or of a random tautology."""
    while True:
        formula = compound(rng, ("p", "q", "r")[: rng.randint(1, 3)], rng.randint(2, 4))
        if valid(formula):
            return _stated(rng, [], negation(negation(formula)))


def several_laws(rng: random.Random) -> Draft:
    """State: two short laws side by side."""
    short = [f for f in LAWS if size(f) < 11]
    first, second = rng.sample(short, 2)
    return _stated(rng, [], joined("and", first, second))


def lemma_chain(rng: random.Random) -> Draft:
    """State: a chain of implications, some of them stated contrapositively."""
    length = rng.randint(2, 5)
    names = ["p", "q", "r", "s", "t", "u"][: length + 1]
    links = []
    for left, right in itertools.pairwise(names):
        link = joined("imp", atom(left), atom(right))
        links.append(rng.choice([link, link, rewritten(rng, link, 1)]))
    ends = joined("imp", atom(names[0]), atom(names[-1]))
    goal = rng.choice([ends, rewritten(rng, ends, 1)])
    if rng.random() < 0.3:
        links.append(atom(names[0]))
        goal = atom(names[-1])
    return _stated(rng, links, goal)


FAMILIES = tuple(
    Family(f"logic_{name}", "logic", draw)
    for name, draw in (
        ("law", law),
        ("law_between_hypotheses", law_between_hypotheses),
        ("equivalence", equivalence),
        ("rewritten_hypothesis", rewritten_hypothesis),
        ("entailment", entailment),
        ("contradiction", contradiction),
        ("tautology", tautology),
        ("irrefutable", irrefutable),
        ("several_laws", several_laws),
        ("chain", lemma_chain),
    )
)
