"""Natural deduction that writes Lean: a bounded search whose proofs read like an author's.

Hypotheses are taken apart (`obtain`, `rcases`), goals are introduced, and what then remains is
closed by terms such as `h x hx`. Bounds keep a search below a tenth of a second; it may give up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from training.statements.drawing import bullets
from training.statements.formula import (
    FALSE,
    Formula,
    Term,
    negation,
    put,
    shape,
    subformulas,
    words,
    written_term,
)
from training.statements.sequent import (
    Fact,
    Proof,
    Sequent,
    anonymous,
    argument,
    exact,
    label,
    pattern_of,
    put_in_fact,
    put_in_terms,
    refined,
)

NODES = 1500
SPARE = ("y", "z", "w", "u", "v", "a", "b", "c", "d", "e", "x1", "x2", "x3")


class SearchEndedError(Exception):
    """The search has met its bound."""


def combined(proofs: Sequence[Proof], *first: str) -> Proof:
    """Put proofs into one anonymous constructor, after what stands first."""
    terms, goals = list(first), list[str]()
    for proof in proofs:
        terms.append(proof.nested or proof.partial or "?_")
        goals += [] if proof.nested else proof.goals or [proof.script]
    return refined(anonymous(*terms), goals)


def mentions(script: str, names: Iterable[str]) -> bool:
    """Say whether a script uses one of these names."""
    return not set(re.findall(r"[\w']+", script)).isdisjoint(names)


def sides(equation: Formula) -> tuple[Term, Term]:
    """Return what `subst` replaces and by what: the right side if it is a variable."""
    left, right = equation.terms
    return (right, left) if isinstance(right, str) else (left, right)


@dataclass
class Decomposition:
    """The steps that are always right; over a signature that types predicates and functions."""

    signature: Mapping[str, Sequence[str]]
    """Argument types; a function has its result type last."""
    default: str = "α"
    """The type of a variable of which nothing else is known."""
    nodes: int = NODES
    """How many sequents a search may look at."""
    left: int = field(default=0, init=False)

    def prove(
        self,
        hypotheses: Sequence[tuple[str, Formula]],
        variables: Sequence[tuple[str, str]],
        goal: Formula,
        depth: int = 7,
    ) -> str | None:
        """Return a tactic block, or None where none is found within the bounds."""
        facts = tuple(Fact(name, formula) for name, formula in hypotheses)
        names = {name for name, _ in (*hypotheses, *variables)} | set(self.signature)
        for formula in (goal, *(fact.formula for fact in facts)):
            names |= {part.name for part in subformulas(formula) if part.op == "atom"}
        for budget in range(depth + 1):
            self.left = self.nodes
            start = Sequent(facts, tuple(variables), goal, budget, frozenset(names))
            try:
                found = self.solve(start)
            except SearchEndedError:
                return None
            if found:
                return found.script
        return None

    def solve(self, at: Sequent) -> Proof | None:
        """Prove a sequent: close it, take it apart, or choose."""
        self.left -= 1
        if self.left < 0:
            raise SearchEndedError
        closed = self.close(at)
        if closed:
            return closed
        forced = self.forced(at)
        if forced:
            return forced()
        if at.budget <= 0:
            return None
        return next((proof for proof in self.choices(at) if proof), None)

    def forced(self, at: Sequent) -> Callable[[], Proof | None] | None:
        """Return the step that is never wrong, if there is one."""
        kinds = [fact.formula.op for fact in at.facts]
        for i, kind in enumerate(kinds):
            if kind in ("and", "some"):
                return partial(self.obtain, at, i)
        for fact in at.facts:
            if fact.formula.op == "eq" and self.replaceable(at, fact):
                return partial(self.subst, at, fact)
        if at.goal.op in ("imp", "not", "all"):
            return partial(self.introduce, at)
        if at.goal.op in ("and", "iff"):
            return partial(self.split, at)
        return partial(self.rcases, at, kinds.index("or")) if "or" in kinds else None

    # Closing a goal.

    def close(self, at: Sequent) -> Proof | None:
        """Close a goal by a fact, by reflexivity or by a contradiction between facts."""
        goal = shape(at.goal)
        if goal.op == "true":
            return Proof("trivial", "trivial")
        if goal.op == "eq" and goal.terms[0] == goal.terms[1]:
            return Proof("rfl", "rfl")
        known = {shape(fact.formula): fact.term for fact in reversed(at.facts)}
        if goal in known:
            return exact(known[goal])
        if goal.op == "eq" and replace(goal, terms=goal.terms[::-1]) in known:
            return exact(f"{known[replace(goal, terms=goal.terms[::-1])]}.symm")
        for fact in at.facts:
            if fact.formula.op == "false":
                return exact(fact.term if goal.op == "false" else f"{argument(fact.term)}.elim")
            opposite = known.get(shape(negation(fact.formula)))
            if opposite:
                if goal.op == "false":
                    return exact(f"{opposite} {argument(fact.term)}")
                return exact(f"absurd {argument(fact.term)} {argument(opposite)}")
        if goal.op in ("and", "or", "some"):
            return self.assembled(at)
        return None

    def assembled(self, at: Sequent) -> Proof | None:
        """Close a goal by a term put together from facts, such as `⟨x, hx, hy⟩`."""
        term = self.assemble(at, at.goal)
        return exact(term) if term else None

    def assemble(self, at: Sequent, goal: Formula) -> str:
        """Return a term for a goal made of facts, or nothing."""
        wanted = shape(goal)
        for fact in at.facts:
            if shape(fact.formula) == wanted:
                return fact.term
        match goal.op:
            case "eq":
                return "rfl" if goal.terms[0] == goal.terms[1] else ""
            case "true":
                return "trivial"
            case "and":
                terms = [self.assemble(at, part) for part in goal.parts]
                return anonymous(*terms) if all(terms) else ""
            case "or":
                return self.assemble_side(at, goal)
            case "some":
                return self.assemble_witness(at, goal)
        return ""

    def assemble_side(self, at: Sequent, goal: Formula) -> str:
        """Return a term for one side of a disjunction, or nothing."""
        for side, part in zip(("Or.inl", "Or.inr"), goal.parts, strict=True):
            term = self.assemble(at, part)
            if term:
                return f"{side} {argument(term)}"
        return ""

    def assemble_witness(self, at: Sequent, goal: Formula) -> str:
        """Return a term for an existential, or nothing."""
        for witness in self.of_kind(at, goal):
            term = self.assemble(at, put(goal.parts[0], goal.name, witness))
            if term:
                return anonymous(written_term(witness), term)
        return ""

    # Taking facts and goals apart.

    def obtain(self, at: Sequent, i: int) -> Proof | None:
        """Take a conjunction or an existential apart."""
        fact = at.facts[i]
        pattern, facts, terms, names = self.pattern(fact.formula, at.names)
        rest = (*at.facts[:i], *at.facts[i + 1 :], *facts)
        found = self.solve(replace(at, facts=rest, terms=(*at.terms, *terms), names=names))
        if found and not mentions(found.script, names - at.names):
            return found
        return found and Proof(f"obtain {pattern} := {fact.term}\n{found.script}")

    def pattern(
        self, formula: Formula, names: frozenset[str]
    ) -> tuple[str, list[Fact], list[tuple[Term, str]], frozenset[str]]:
        """Return the pattern for a formula with the facts and variables that it names."""
        items: list[str] = []
        facts: list[Fact] = []
        terms: list[tuple[Term, str]] = []
        while True:
            if formula.op == "some":
                name, kind = self.variable(formula, names), self.kind_of(formula)
                formula = put(formula.parts[0], formula.name, name)
                items.append(name)
                terms.append((name, kind))
                names |= {name}
            elif formula.op == "and":
                item, more, others, names = self.pattern(formula.parts[0], names)
                items.append(item)
                facts += more
                terms += others
                formula = formula.parts[1]
            else:
                name = label(formula, names)
                items.append(name)
                facts.append(Fact(name, formula))
                names |= {name}
                return pattern_of(items), facts, terms, names

    def replaceable(self, at: Sequent, fact: Fact) -> bool:
        """Say whether `subst` can use an equation."""
        old, new = sides(fact.formula)
        known = any(old == term for term, _ in at.terms)
        return isinstance(old, str) and known and old not in words(new) and " " not in fact.term

    def subst(self, at: Sequent, fact: Fact) -> Proof | None:
        """Replace a variable by what it equals."""
        old, new = sides(fact.formula)
        others = tuple(put_in_fact(f, str(old), new) for f in at.facts if f is not fact)
        goal, terms = put(at.goal, str(old), new), put_in_terms(at.terms, str(old), new)
        found = self.solve(replace(at, facts=others, goal=goal, terms=terms))
        return found and Proof(f"subst {fact.term}\n{found.script}")

    def introduce(self, at: Sequent) -> Proof | None:
        """Introduce everything up to the goal's core."""
        items: list[str] = []
        while at.goal.op in ("imp", "not", "all"):
            goal = at.goal
            if goal.op == "all":
                name = self.variable(goal, at.names)
                new = (name, self.kind_of(goal))
                goal = put(goal.parts[0], goal.name, name)
                at = replace(at, goal=goal, terms=(*at.terms, new), names=at.names | {name})
            else:
                name = label(goal.parts[0], at.names)
                rest = goal.parts[1] if goal.op == "imp" else FALSE
                facts = (*at.facts, Fact(name, goal.parts[0]))
                at = replace(at, goal=rest, facts=facts, names=at.names | {name})
            items.append(name)
        found = self.solve(at)
        return found and Proof(f"intro {' '.join(items)}\n{found.script}")

    def split(self, at: Sequent) -> Proof | None:
        """Prove both sides of a conjunction or an equivalence."""
        left, right = at.goal.parts
        if at.goal.op == "iff":
            goals = [Formula("imp", (left, right)), Formula("imp", (right, left))]
        else:
            goals = [left, right]
        proofs = []
        for goal in goals:
            found = self.solve(replace(at, goal=goal))
            if not found:
                return None
            proofs.append(found)
        if all(proof.term for proof in proofs):
            return exact(anonymous(*(proof.term for proof in proofs)))
        if at.goal.op == "and" and any(proof.nested or proof.partial for proof in proofs):
            return combined(proofs)
        return Proof("constructor\n" + bullets(*(proof.script for proof in proofs)))

    def rcases(self, at: Sequent, i: int) -> Proof | None:
        """Go through the cases of a disjunction."""
        fact = at.facts[i]
        patterns, proofs, formula = [], [], fact.formula
        sides = []
        while formula.op == "or":
            sides.append(formula.parts[0])
            formula = formula.parts[1]
        for side in (*sides, formula):
            pattern, facts, terms, names = self.pattern(side, at.names)
            rest = (*at.facts[:i], *at.facts[i + 1 :], *facts)
            found = self.solve(replace(at, facts=rest, terms=(*at.terms, *terms), names=names))
            if not found:
                return None
            patterns.append(pattern)
            proofs.append(found.script)
        return Proof(f"rcases {fact.term} with {' | '.join(patterns)}\n{bullets(*proofs)}")

    def choices(self, at: Sequent) -> Iterator[Proof | None]:
        """Yield the outcome of each step that may be wrong."""
        raise NotImplementedError

    # Variables.

    def variable(self, formula: Formula, names: frozenset[str]) -> str:
        """Name the variable of a quantifier, by its own name if that is free."""
        if formula.name not in names and formula.name != "_":
            return formula.name
        return next(name for name in SPARE if name not in names)

    def kind_of(self, formula: Formula) -> str:
        """Find the type over which a quantifier ranges."""
        if formula.kind:
            return formula.kind
        for part in subformulas(formula.parts[0]):
            kind = self._kind_in(part.name, part.terms, formula.name)
            if kind:
                return kind
        for part in subformulas(formula.parts[0]):
            if part.op == "eq" and formula.name in part.terms:
                kind = self._equated(formula, part.terms)
                if kind:
                    return kind
        return self.default

    def _kind_in(self, head: str, terms: Sequence[Term], name: str) -> str:
        kinds = self.signature.get(head, ())
        for i, term in enumerate(terms):
            if term == name and i < len(kinds):
                return kinds[i]
            if isinstance(term, tuple):
                kind = self._kind_in(str(term[0]), term[1:], name)
                if kind:
                    return kind
        return ""

    def _equated(self, formula: Formula, terms: Sequence[Term]) -> str:
        other = terms[1] if terms[0] == formula.name else terms[0]
        if isinstance(other, tuple):
            return self.signature.get(str(other[0]), ("",))[-1]
        return ""

    def of_kind(self, at: Sequent, formula: Formula) -> list[Term]:
        """List the terms that may stand for the variable of a quantifier."""
        kind = self.kind_of(formula)
        plain = [term for term, own in at.terms if own == kind]
        return plain + [
            term for term in self.built(at) if term not in plain and self._result(term) == kind
        ]

    def _result(self, term: Term) -> str:
        return self.signature.get(str(term[0]), ("",))[-1]

    def built(self, at: Sequent) -> list[Term]:
        """List the applications that occur and speak only of what there is."""
        there = {name for name, _ in at.terms} | set(self.signature)
        found: dict[Term, None] = {}
        for whole in (at.goal, *(fact.formula for fact in at.facts)):
            for part in subformulas(whole):
                for term in part.terms:
                    if isinstance(term, tuple) and words(term) <= there:
                        found[term] = None
        return list(found)
