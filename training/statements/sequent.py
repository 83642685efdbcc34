"""The parts of a search for proofs: facts, sequents, how facts are used and terms written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from training.statements.drawing import bullets
from training.statements.formula import FALSE, Formula, Term, put, put_term, shape, written_term

Step = Formula | str
"""On the way from a fact to its conclusion: a premise, a hole such as `?x`, or `.mp` and such."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A tactic block, and the term if it is no more than `exact` of one."""

    script: str
    term: str = ""
    partial: str = ""
    """A constructor with `?_` for each of `goals`, where the block is `refine` of one."""
    goals: tuple[str, ...] = ()

    @property
    def nested(self) -> str:
        """The term that a larger term may hold: the proof's own, or a short function."""
        if self.term:
            return self.term
        first, _, rest = self.script.partition("\n")
        if first.startswith("intro ") and rest.startswith("exact ") and "\n" not in rest:
            body = rest.removeprefix("exact ")
            return "" if "fun " in body else f"fun {first.removeprefix('intro ')} => {body}"
        return ""


def refined(partial: str, goals: Sequence[str]) -> Proof:
    """Prove a goal by a constructor whose holes the scripts fill."""
    if not goals:
        return exact(partial)
    rest = bullets(*goals) if len(goals) > 1 else goals[0]
    return Proof(f"refine {partial}\n{rest}", partial=partial, goals=tuple(goals))


@dataclass(frozen=True, slots=True)
class Fact:
    """A formula with the term that proves it."""

    term: str
    formula: Formula


@dataclass(frozen=True, slots=True)
class Sequent:
    """Facts, terms by type, a goal, and what may still be spent on choices."""

    facts: tuple[Fact, ...]
    terms: tuple[tuple[Term, str], ...]
    goal: Formula
    budget: int
    names: frozenset[str]
    tried: frozenset[object] = frozenset()
    """Marks of what must not be done twice on one branch."""


def exact(term: str) -> Proof:
    """Close a goal by a term."""
    return Proof(f"exact {term}", term)


def argument(term: str) -> str:
    """Write a term so that it can stand as an argument."""
    return term if " " not in term or _closed(term) else f"({term})"


def _closed(term: str) -> bool:
    depth = 0
    for i, character in enumerate(term):
        depth += (character in "⟨(") - (character in "⟩)")
        if depth == 0:
            return i == len(term) - 1
    return False


def anonymous(*terms: str) -> str:
    """Write an anonymous constructor; one in last place is merged, as Lean allows."""
    *first, last = terms
    if last.startswith("⟨") and _closed(last):
        return f"⟨{', '.join([*first, last[1:-1]])}⟩"
    return f"⟨{', '.join(terms)}⟩"


def pattern_of(items: Sequence[str]) -> str:
    """Write a pattern for the parts of a hypothesis."""
    return items[0] if len(items) == 1 else f"⟨{', '.join(items)}⟩"


def label(formula: Formula, names: frozenset[str]) -> str:
    """Name a hypothesis after a short formula, `hp`, `hnp`, `hPx`; else count `h`, `h1`, `h2`."""
    part, sign = formula, ""
    if formula.op == "not" and formula.parts[0].op in ("atom", "eq"):
        part, sign = formula.parts[0], "n"
    if part.op == "eq":
        return _numbered("hne" if sign else "heq", names)
    if part.op != "atom" or not all(isinstance(term, str) for term in part.terms):
        return _numbered(f"h{sign}", names, start="1")
    arguments = "".join(str(term) for term in part.terms)
    head = part.name if not part.terms else part.name[0]
    name = f"h{sign}{head}{arguments}"
    return _numbered(name if name.isidentifier() else "h", names)


def _numbered(name: str, names: frozenset[str], start: str = "'") -> str:
    if name not in names:
        return name
    if start == "'":
        return _numbered(name + "'", names)
    return next(f"{name}{i}" for i in range(1, 99) if f"{name}{i}" not in names)


def spines(
    formula: Formula, holes: dict[str, Formula], steps: tuple[Step, ...] = ()
) -> Iterator[tuple[tuple[Step, ...], Formula]]:
    """Yield every way from a fact down to a conclusion; `holes` collects what `∀` leaves open."""
    match formula.op:
        case "all":
            hole = f"?{formula.name}{len(steps)}"
            holes[hole] = formula
            yield from spines(put(formula.parts[0], formula.name, hole), holes, (*steps, hole))
        case "imp":
            yield from spines(formula.parts[1], holes, (*steps, formula.parts[0]))
        case "not":
            yield (*steps, formula.parts[0]), FALSE
            if steps:
                yield steps, formula
        case "iff":
            left, right = formula.parts
            yield from spines(right, holes, (*steps, ".mp", left))
            yield from spines(left, holes, (*steps, ".mpr", right))
        case "and":
            yield steps, formula
            yield from spines(formula.parts[0], holes, (*steps, ".1"))
            yield from spines(formula.parts[1], holes, (*steps, ".2"))
        case _:
            yield steps, formula


def unified(
    pattern: Formula, formula: Formula, holes: Mapping[str, object], found: dict[str, Term]
) -> bool:
    """Find terms for holes that make a pattern the formula; write them to `found`."""
    return _same(shape(pattern), shape(formula), holes, found)


def _same(
    pattern: Formula, formula: Formula, holes: Mapping[str, object], found: dict[str, Term]
) -> bool:
    if (pattern.op, pattern.name) != (formula.op, formula.name):
        return False
    if len(pattern.terms) != len(formula.terms):
        return False
    parts = zip(pattern.parts, formula.parts, strict=True)
    terms = zip(pattern.terms, formula.terms, strict=True)
    return all(same_term(a, b, holes, found) for a, b in terms) and all(
        _same(a, b, holes, found) for a, b in parts
    )


def same_term(
    pattern: Term, term: Term, holes: Mapping[str, object], found: dict[str, Term]
) -> bool:
    """Match a term with holes against a term."""
    if isinstance(pattern, str):
        if pattern in holes and "#" not in written_term(term):
            return found.setdefault(pattern, term) == term
        return pattern == term
    return (
        isinstance(term, tuple)
        and len(pattern) == len(term)
        and all(same_term(a, b, holes, found) for a, b in zip(pattern, term, strict=True))
    )


def fill(formula: Formula, found: Mapping[str, Term]) -> Formula:
    """Put the terms that were found for holes."""
    for hole, term in found.items():
        formula = put(formula, hole, term)
    return formula


def applied(
    term: str, steps: Sequence[Step], proofs: Sequence[str], found: Mapping[str, Term]
) -> str:
    """Write a fact applied to terms and proofs along a spine."""
    rest = iter(proofs)
    for step in steps:
        if isinstance(step, Formula):
            term = f"{term} {argument(next(rest))}"
        elif step.startswith("."):
            term = f"{argument(term)}{step}"
        else:
            term = f"{term} {written_term(found[step], True)}"
    return term


def put_in_fact(fact: Fact, name: str, term: Term) -> Fact:
    """Put a term for a variable in a fact."""
    return Fact(fact.term, put(fact.formula, name, term))


def put_in_terms(
    terms: Sequence[tuple[Term, str]], name: str, term: Term
) -> tuple[tuple[Term, str], ...]:
    """Put a term for a variable in all terms, without repeating one."""
    changed = [(put_term(old, name, term), kind) for old, kind in terms if old != name]
    return tuple(dict.fromkeys(changed))
