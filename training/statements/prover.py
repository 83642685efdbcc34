"""The steps of natural deduction that may be wrong: which fact, which witness, which case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from training.statements.deduction import Decomposition, combined, mentions
from training.statements.drawing import bullets
from training.statements.formula import (
    FALSE,
    Formula,
    Term,
    free,
    negation,
    put,
    shape,
    subformulas,
    written,
    written_term,
)
from training.statements.sequent import (
    Fact,
    Proof,
    Sequent,
    Step,
    applied,
    argument,
    exact,
    fill,
    label,
    spines,
    unified,
)

NEGATIONS = {
    "all": "Classical.not_forall.mp",
    "imp": "Classical.not_imp.mp",
    "and": "Classical.not_and_iff_not_or_not.mp",
    "or": "not_or.mp",
    "not": "Classical.not_not.mp",
    "some": "not_exists.mp",
}


@dataclass
class Prover(Decomposition):
    """A bounded search for proofs of classical first-order logic."""

    def choices(self, at: Sequent) -> Iterator[Proof | None]:
        """Yield the outcome of each step that may be wrong."""
        at = replace(at, budget=at.budget - 1)
        yield from self.paradoxes(at)
        yield from self.backward(at)
        yield from self.forward(at)
        yield from self.sides(at)
        yield from self.witnesses(at)
        yield from self.refutations(at)
        yield from self.negations(at)
        yield from self.cases(at)

    def paradoxes(self, at: Sequent) -> Iterator[Proof | None]:
        """Find an instance that says of something that it holds exactly when it does not."""
        for fact in at.facts:
            body, holes = fact.formula, dict[str, Formula]()
            while body.op == "all":
                hole = f"?{body.name}{len(holes)}"
                holes[hole] = body
                body = put(body.parts[0], body.name, hole)
            if body.op != "iff":
                continue
            for full in self.fillings(at, [], holes, {}):
                left, right = (shape(fill(part, full)) for part in body.parts)
                if negation(left) == right or left == negation(right):
                    law = "iff_not_self" if negation(left) == right else "not_iff_self"
                    term = f"{law} {argument(applied(fact.term, [*holes], [], full))}"
                    yield exact(term if at.goal.op == "false" else f"({term}).elim")

    def backward(self, at: Sequent) -> Iterator[Proof | None]:
        """Use facts whose conclusion is the goal."""
        for fact in at.facts:
            holes: dict[str, Formula] = {}
            for steps, conclusion in list(spines(fact.formula, holes)):
                found: dict[str, Term] = {}
                if steps and unified(conclusion, at.goal, holes, found):
                    yield self.filled(at, fact.term, steps, holes, found)

    def filled(
        self,
        at: Sequent,
        term: str,
        steps: Sequence[Step],
        holes: Mapping[str, Formula],
        found: dict[str, Term],
    ) -> Proof | None:
        """Fill the holes that the goal left and prove the premises."""
        premises = [step for step in steps if isinstance(step, Formula)]
        wanted = {step: holes[step] for step in steps if isinstance(step, str) and step in holes}
        for full in self.fillings(at, premises, wanted, found):
            proofs = self.premises(at, term, [fill(premise, full) for premise in premises])
            if proofs is None:
                continue
            if all(proof.nested for proof in proofs):
                return exact(applied(term, steps, [proof.nested for proof in proofs], full))
            scripts = [proof.script for proof in proofs if not proof.nested]
            rest = bullets(*scripts) if len(scripts) > 1 else scripts[0]
            if len(proofs) == 1 and set(wanted) <= set(found) and "." not in str(steps):
                return Proof(f"apply {term}\n{rest}")
            text = applied(term, steps, [proof.nested or "?_" for proof in proofs], full)
            return Proof(f"refine {text}\n{rest}")
        return None

    def premises(self, at: Sequent, term: str, goals: Sequence[Formula]) -> list[Proof] | None:
        """Prove the premises of a fact, none of them by this fact for the same goal again."""
        proofs = []
        for goal in goals:
            mark = (shape(goal), term)
            if mark in at.tried:
                return None
            proof = self.solve(replace(at, goal=goal, tried=at.tried | {mark}))
            if not proof:
                return None
            proofs.append(proof)
        return proofs

    def fillings(
        self,
        at: Sequent,
        premises: Sequence[Formula],
        holes: Mapping[str, Formula],
        found: dict[str, Term],
    ) -> Iterator[dict[str, Term]]:
        """Yield terms for all holes: those that make premises facts, else any of their type."""
        seen: list[dict[str, Term]] = []
        for full in self._fillings(at, premises, holes, found):
            if full not in seen:
                seen.append(full)
                yield full

    def _fillings(
        self,
        at: Sequent,
        premises: Sequence[Formula],
        holes: Mapping[str, Formula],
        found: dict[str, Term],
    ) -> Iterator[dict[str, Term]]:
        missing = [hole for hole in holes if hole not in found]
        if not missing:
            yield found
            return
        for premise in premises:
            for fact in at.facts:
                trial = dict(found)
                if unified(premise, fact.formula, holes, trial) and trial != found:
                    yield from self._fillings(at, premises, holes, trial)
        for term in self.of_kind(at, holes[missing[0]]):
            yield from self._fillings(at, [], holes, {**found, missing[0]: term})

    def forward(self, at: Sequent) -> Iterator[Proof | None]:
        """Draw a new fact from facts, and take it apart at once."""
        known = {shape(fact.formula) for fact in at.facts}
        for fact in at.facts:
            holes: dict[str, Formula] = {}
            for steps, conclusion in list(spines(fact.formula, holes)):
                premises = [step for step in steps if isinstance(step, Formula)]
                wanted = {s: holes[s] for s in steps if isinstance(s, str) and s in holes}
                if not steps or conclusion == FALSE:
                    continue
                for full in self.fillings(at, premises, wanted, {}):
                    terms = [self.assemble(at, fill(premise, full)) for premise in premises]
                    new = fill(conclusion, full)
                    if all(terms) and shape(new) not in known and (shape(new),) not in at.tried:
                        yield self.gained(at, applied(fact.term, steps, terms, full), new)

    def gained(self, at: Sequent, term: str, new: Formula) -> Proof | None:
        """Go on with a new fact."""
        at = replace(at, tried=at.tried | {(shape(new),)})
        if new.op in ("and", "some", "or"):
            return self.solve(replace(at, facts=(*at.facts, Fact(term, new))))
        name = label(new, at.names)
        facts, names = (*at.facts, Fact(name, new)), at.names | {name}
        found = self.solve(replace(at, facts=facts, names=names))
        if found and not mentions(found.script, [name]):
            return found
        return found and Proof(f"have {name} := {term}\n{found.script}")

    def sides(self, at: Sequent) -> Iterator[Proof | None]:
        """Prove one side of a disjunction."""
        if at.goal.op != "or":
            return
        for side, name, part in zip(
            ("left", "right"), ("Or.inl", "Or.inr"), at.goal.parts, strict=True
        ):
            found = self.solve(replace(at, goal=part))
            if found and found.nested:
                yield exact(f"{name} {argument(found.nested)}")
            yield found and Proof(f"{side}\n{found.script}")

    def witnesses(self, at: Sequent) -> Iterator[Proof | None]:
        """Give a witness."""
        if at.goal.op != "some":
            return
        for term in self.of_kind(at, at.goal):
            goal = put(at.goal.parts[0], at.goal.name, term)
            found = self.solve(replace(at, goal=goal))
            yield found and combined([found], written_term(term))

    def refutations(self, at: Sequent) -> Iterator[Proof | None]:
        """Prove anything from a contradiction."""
        mark = "exfalso"
        if at.goal.op == "false" or mark in at.tried:
            return
        for fact in at.facts:
            holes: dict[str, Formula] = {}
            if any(end == FALSE for _, end in spines(fact.formula, holes)):
                found = self.solve(replace(at, goal=FALSE, tried=at.tried | {mark}))
                yield found and Proof(f"exfalso\n{found.script}")
                return

    def negations(self, at: Sequent) -> Iterator[Proof | None]:
        """Push a negation inwards."""
        for i, fact in enumerate(at.facts):
            if fact.formula.op != "not" or fact.formula.parts[0].op not in NEGATIONS:
                continue
            new = pushed(fact.formula.parts[0])
            rest = replace(at, facts=(*at.facts[:i], *at.facts[i + 1 :]))
            yield self.gained(
                rest, f"{NEGATIONS[fact.formula.parts[0].op]} {argument(fact.term)}", new
            )

    def cases(self, at: Sequent) -> Iterator[Proof | None]:
        """Decide a formula that occurs, or suppose the contrary of the goal."""
        for formula in self.candidates(at):
            name = label(formula, at.names)
            proofs = []
            for case in (formula, negation(formula)):
                facts, names = (*at.facts, Fact(name, case)), at.names | {name}
                found = self.solve(replace(at, facts=facts, names=names))
                if not found:
                    break
                proofs.append(found.script)
            else:
                yield Proof(f"by_cases {name} : {written(formula)}\n{bullets(*proofs)}")
        if at.goal.op != "false":
            contrary = negation(at.goal)
            name = label(contrary, at.names)
            facts, names = (*at.facts, Fact(name, contrary)), at.names | {name}
            found = self.solve(replace(at, goal=FALSE, facts=facts, names=names))
            yield found and Proof(f"apply Classical.byContradiction\nintro {name}\n{found.script}")

    def candidates(self, at: Sequent) -> list[Formula]:
        """List the formulas worth deciding: undecided ones that speak of what there is."""
        there = {str(term) for term, _ in at.terms}
        known = {shape(fact.formula) for fact in at.facts}
        found: dict[Formula, Formula] = {}
        for whole in (at.goal, *(fact.formula for fact in at.facts)):
            for part in subformulas(whole):
                if part.op not in ("atom", "all", "some", "eq") or not free(part) <= there:
                    continue
                if not {shape(part), shape(negation(part))} & known and part != at.goal:
                    found.setdefault(shape(part), part)
        return list(found.values())


def pushed(formula: Formula) -> Formula:
    """Return what the negation of a formula says, with the negation one step further in."""
    match formula.op:
        case "all" | "some":
            op = "some" if formula.op == "all" else "all"
            return Formula(op, (negation(formula.parts[0]),), formula.name, formula.kind)
        case "imp":
            return Formula("and", (formula.parts[0], negation(formula.parts[1])))
        case "and" | "or":
            op = "or" if formula.op == "and" else "and"
            return Formula(op, tuple(negation(part) for part in formula.parts))
    return formula.parts[0]
