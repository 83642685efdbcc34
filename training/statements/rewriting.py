"""Equational proofs: a search for the `rw` that turns one side of an equation into the other."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from training.statements.formula import Term, words, written_term
from training.statements.sequent import same_term

Equation = tuple[Term, Term]


@dataclass(frozen=True, slots=True)
class Law:
    """An equation that holds for all terms in place of its variables."""

    name: str
    variables: tuple[str, ...]
    left: Term
    right: Term

    def statement(self) -> str:
        """Write the law as a hypothesis."""
        equation = f"{written_term(self.left)} = {written_term(self.right)}"
        return f"∀ {' '.join(self.variables)}, {equation}" if self.variables else equation

    def use(self, found: dict[str, Term], back: bool) -> str:
        """Write the law as an item of `rw`."""
        arguments = [written_term(found[name], True) for name in self.variables]
        return ("← " if back else "") + " ".join([self.name, *arguments])


@dataclass(frozen=True, slots=True)
class Move:
    """One use of a law: what to write, and the terms that it exchanges."""

    text: str
    old: Term
    new: Term


def swapped(whole: Term, old: Term, new: Term) -> Term:
    """Replace every occurrence of a term, as `rw` does."""
    if whole == old:
        return new
    return whole if isinstance(whole, str) else tuple(swapped(part, old, new) for part in whole)


def parts(term: Term) -> Iterator[Term]:
    """Yield a term and the terms in it; the heads of applications are none."""
    yield term
    if not isinstance(term, str):
        for part in term[1:]:
            yield from parts(part)


def weight(term: Term) -> int:
    """Count the names in a term."""
    return 1 if isinstance(term, str) else sum(weight(part) for part in term)


def filled(term: Term, found: dict[str, Term]) -> Term:
    """Put terms for variables, all at once."""
    if isinstance(term, str):
        return found.get(term, term)
    return tuple(filled(part, found) for part in term)


def moves(term: Term, laws: Sequence[Law], atoms: Sequence[Term]) -> Iterator[Move]:
    """Yield every use of a law in a term; variables that only the new side has become atoms."""
    for law in laws:
        for back in (False, True):
            source, target = (law.right, law.left) if back else (law.left, law.right)
            for part in dict.fromkeys(parts(term)):
                found: dict[str, Term] = {}
                if same_term(source, part, dict.fromkeys(law.variables), found):
                    missing = [name for name in law.variables if name not in found]
                    for full in _completed(found, missing, atoms):
                        yield Move(law.use(full, back), filled(source, full), filled(target, full))


def _completed(
    found: dict[str, Term], missing: Sequence[str], atoms: Sequence[Term]
) -> Iterator[dict[str, Term]]:
    if not missing:
        yield found
        return
    for atom in atoms:
        yield from _completed({**found, missing[0]: atom}, missing[1:], atoms)


def rewrites(
    goal: Equation, laws: Sequence[Law], atoms: Sequence[Term], *, states: int = 600, room: int = 4
) -> list[str] | None:
    """Find items of one `rw` that make both sides of a goal the same; None if none are near."""
    limit = max(weight(goal[0]), weight(goal[1])) + room
    queue: list[tuple[Equation, tuple[str, ...]]] = [(goal, ())]
    seen = {goal}
    for (left, right), path in queue:
        if left == right:
            return list(path)
        if len(seen) > states:
            continue
        for side in (left, right):
            for move in moves(side, laws, atoms):
                new = (swapped(left, move.old, move.new), swapped(right, move.old, move.new))
                if new not in seen and max(weight(new[0]), weight(new[1])) <= limit:
                    seen.add(new)
                    queue.append((new, (*path, move.text)))
    return None


def wandered(
    rng: random.Random, start: Term, laws: Sequence[Law], atoms: Sequence[Term], steps: int
) -> tuple[Term, list[Move]]:
    """Rewrite a term with laws drawn at random, without growing it far; return the moves too."""
    term, taken, limit = start, list[Move](), weight(start) + 3
    seen = {start}
    for _ in range(steps):
        options = [(swapped(term, m.old, m.new), m) for m in moves(term, laws, atoms)]
        options = [(new, m) for new, m in options if weight(new) <= limit and new not in seen]
        if options:
            term, move = rng.choice(options)
            seen.add(term)
            taken.append(move)
    return term, taken


def checked(goal: Equation, taken: Sequence[Move]) -> list[str] | None:
    """Follow moves on both sides of a goal, as `rw` does; None if they do not close it."""
    left, right = goal
    for i, move in enumerate(taken):
        if left == right:
            return [m.text for m in taken[:i]]
        left, right = (swapped(side, move.old, move.new) for side in (left, right))
    return [m.text for m in taken] if left == right else None


def names_in(terms: Sequence[Term]) -> list[str]:
    """Return the names in terms, sorted."""
    return sorted(set().union(*(words(term) for term in terms)))
