"""Truth-tellers and liars, circles and dilemmas, regrouped conjunctions and disjunctions."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch, bullets, introduced
from training.statements.formula import Formula, atom, joined, negation, spaced
from training.statements.propositions import (
    by_cases,
    by_cases_after_revert,
    compound,
    consistent,
    follows,
    needed,
    size,
)
from training.statements.prover import Prover


def stated(
    rng: random.Random,
    variables: Sequence[str],
    hypotheses: Sequence[Formula],
    goal: Formula,
    *,
    prelude: str = "",
    show: Callable[[Formula], str] = str,
    structural: bool = False,
) -> Draft:
    """State a consequence with the script by cases, and one that the search finds."""
    names = Names(rng)
    names.keep(*variables)
    labels = names.hypotheses(len(hypotheses)) if hypotheses else []
    mark = spaced if rng.random() < 0.3 else lambda f: f
    sketch = Sketch(rng, show(mark(goal)), variables=[(name, "Prop") for name in variables])
    sketch.hypotheses = [(n, show(mark(f))) for n, f in zip(labels, hypotheses, strict=True)]
    sketch.prelude = prelude
    definition = f" [{prelude.split()[1]}]" if prelude else ""
    scripts = [by_cases(variables, labels) + definition]
    scripts += [] if prelude else [by_cases_after_revert(variables, labels)]
    if structural and not prelude:
        found = Prover({}, nodes=400).prove(list(zip(labels, hypotheses, strict=True)), [], goal)
        scripts += [found] if found else []
    return sketch.draft(*scripts)


def island(rng: random.Random) -> Draft:
    """Islanders who are truthful exactly when what they say is true."""
    while True:
        count = rng.randint(1, 3)
        people = rng.choice(
            ("a b c", "p q r", "k l m", "x y z", "w c d", "s t u", "A B C")
        ).split()[:count]
        people = people if count > 1 else ["a", "b"]
        speakers = people[:count]
        claims = [compound(rng, people, rng.randint(1, 3)) for _ in speakers]
        said = [joined("iff", atom(s), c) for s, c in zip(speakers, claims, strict=True)]
        known = [negation(f) if rng.random() < 0.5 else f for f in map(atom, people)]
        facts = [f for f in known if follows(said, f)]
        if not facts or not consistent(said) or follows([], facts[0]):
            continue
        goal = facts[0]
        for fact in facts[1:]:
            goal = joined("and", goal, fact)
        used = needed(said, goal)
        if used and len(set(map(str, said))) == len(said):
            return _told(
                rng, [p for p in people if p in str([str(f) for f in (*used, goal)])], used, goal
            )


def _told(
    rng: random.Random, people: Sequence[str], said: Sequence[Formula], goal: Formula
) -> Draft:
    if rng.random() < 0.25:
        head = rng.choice(("Says", "Claims", "Tells", "States", "Asserts"))
        prelude = f"def {head} (k p : Prop) : Prop := k ↔ p"

        def show(formula: Formula) -> str:
            if formula.op == "iff" and formula in said:
                speaker, claim = formula.parts
                text = str(claim)
                return f"{head} {speaker} " + (text if len(text) == 1 else f"({text})")
            return str(formula)

        return stated(rng, people, said, goal, prelude=prelude, show=show)
    return stated(rng, people, said, goal)


def circle(rng: random.Random) -> Draft:
    """Implications in a circle make all equivalent."""
    names = Names(rng).take("prop", rng.randint(2, 4))
    ring = list(zip(names, [*names[1:], names[0]], strict=True))
    links = [joined("imp", atom(a), atom(b)) for a, b in ring]
    pairs = [(a, b) for a in names for b in names if a != b]
    chosen = rng.sample(pairs, min(len(pairs), rng.randint(1, 3)))
    goals = [joined("iff", atom(a), atom(b)) for a, b in chosen]
    goal = goals[-1]
    for other in reversed(goals[:-1]):
        goal = joined("and", other, goal)
    if rng.random() < 0.3:
        left, right = rng.choice(pairs)
        some, both = atom(names[0]), atom(names[0])
        for name in names[1:]:
            some, both = joined("or", atom(name), some), joined("and", atom(name), both)
        goal = rng.choice([joined("imp", some, both), joined("imp", atom(left), atom(right))])
    return stated(rng, names, links, goal, structural=True)


def dilemma(rng: random.Random) -> Draft:
    """From cases to a conclusion, forwards or by refutation, with two to four cases."""
    count = rng.randint(2, 4)
    names = Names(rng).take("prop", 2 * count if rng.random() < 0.6 and count < 4 else count + 1)
    causes, effects = names[:count], names[count:]
    effects = effects if len(effects) == count else effects * count
    links = [joined("imp", atom(a), atom(b)) for a, b in zip(causes, effects, strict=True)]
    ends = list(dict.fromkeys(effects))
    if rng.random() < 0.5:
        given, goal = _any([atom(a) for a in causes]), _any([atom(b) for b in ends])
    elif len(ends) == 1:
        given, goal = negation(atom(ends[0])), _all([negation(atom(a)) for a in causes])
    else:
        given = _any([negation(atom(b)) for b in ends])
        goal = _any([negation(atom(a)) for a in causes])
    if rng.random() < 0.3:
        links = [_all(links)]
    return stated(rng, names, [*links, given], goal, structural=True)


def _any(parts: Sequence[Formula]) -> Formula:
    whole = parts[-1]
    for part in reversed(parts[:-1]):
        whole = joined("or", part, whole)
    return whole


def _all(parts: Sequence[Formula]) -> Formula:
    whole = parts[-1]
    for part in reversed(parts[:-1]):
        whole = joined("and", part, whole)
    return whole


def _grouped(rng: random.Random, op: str, parts: Sequence[Formula]) -> Formula:
    if len(parts) == 1:
        return parts[0]
    at = rng.randint(1, len(parts) - 1)
    return joined(op, _grouped(rng, op, parts[:at]), _grouped(rng, op, parts[at:]))


def regrouped(rng: random.Random) -> Draft:
    """Parts of a conjunction or disjunction in another order and grouping, or some of them."""
    names = Names(rng).take("prop", rng.randint(2, 5))
    op = rng.choice(("and", "and", "or"))
    parts = [atom(name) for name in names]
    whole = _grouped(rng, op, parts)
    other = list(parts)
    rng.shuffle(other)
    if op == "and" and rng.random() < 0.4:
        other = other[: rng.randint(1, len(other))]
    target = _grouped(rng, op, other)
    if whole == target:
        return regrouped(rng)
    if len(other) == len(parts) and rng.random() < 0.3:
        return _searched(rng, names, [], joined("iff", whole, target))
    return _searched(rng, names, [whole], target)


def cases_with_common_part(rng: random.Random) -> Draft:
    """State: what every case of a disjunction contains holds."""
    names = Names(rng).take("prop", rng.randint(3, 5))
    common, rest = atom(names[0]), names[1:]
    cases = []
    for name in rest:
        part = [common, atom(name)] if rng.random() < 0.6 else [atom(name), common]
        cases.append(_all(part))
    whole = _grouped(rng, "or", cases)
    goal: Formula = common
    if rng.random() < 0.5:
        goal = joined("and", common, _any([atom(name) for name in rest]))
    return _searched(rng, names, [whole], goal)


def _searched(
    rng: random.Random, names: Sequence[str], hypotheses: Sequence[Formula], goal: Formula
) -> Draft:
    """State a consequence with the structural script in front."""
    labels = Names(rng).hypotheses(len(hypotheses)) if hypotheses else []
    found = Prover({}).prove(list(zip(labels, hypotheses, strict=True)), [], goal)
    sketch = Sketch(rng, str(goal), variables=[(name, "Prop") for name in names])
    sketch.hypotheses = [(n, str(f)) for n, f in zip(labels, hypotheses, strict=True)]
    scripts = [found] if found else []
    return sketch.draft(*scripts, by_cases(names, labels))


def structural(rng: random.Random) -> Draft:
    """State: a small constructive consequence, with the proof that takes it apart."""
    while True:
        names = Names(rng).take("prop", rng.randint(2, 4))
        hypotheses = [compound(rng, names, rng.randint(1, 3)) for _ in range(rng.randint(1, 3))]
        goal = compound(rng, names, rng.randint(1, 3))
        plain = follows(hypotheses, goal) and consistent(hypotheses) and not follows([], goal)
        used = needed(hypotheses, goal) if plain else []
        if plain and goal not in used and len(used) == len(hypotheses) and size(goal) > 1:
            shown = {name for name in names if name in str([str(f) for f in (*used, goal)])}
            return _searched(rng, [name for name in names if name in shown], used, goal)


def negated_equivalences(rng: random.Random) -> Draft:
    """State: both directions proved apart: an equivalence of two small formulas."""
    while True:
        names = Names(rng).take("prop", rng.randint(2, 3))
        left, right = (compound(rng, names, rng.randint(2, 3)) for _ in range(2))
        whole = joined("iff", left, right)
        if left != right and follows([], whole) and not follows([], left) and consistent([left]):
            used = [name for name in names if name in str([str(left), str(right)])]
            labels: list[str] = []
            found = [
                Prover({}, nodes=500).prove([("h", a)], [], b)
                for a, b in ((left, right), (right, left))
            ]
            sketch = Sketch(rng, str(whole), variables=[(name, "Prop") for name in used])
            if None not in found:
                scripts = bullets(*(introduced(["h"], script) for script in found if script))
                return sketch.draft(f"constructor\n{scripts}", by_cases(used, labels))


FAMILIES = (
    Family("logic_island", "logic", island),
    Family("logic_circle", "logic", circle),
    Family("logic_dilemma", "logic", dilemma),
    Family("logic_regrouped", "logic", regrouped),
    Family("logic_common_part", "logic", cases_with_common_part),
    Family("logic_structural", "logic", structural),
    Family("logic_two_directions", "logic", negated_equivalences),
)
