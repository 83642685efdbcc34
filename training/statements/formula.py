"""First-order formulas: read from Lean's notation, written back, evaluated, renamed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

Term = str | tuple["Term", ...]
"""A name, or a function applied to terms: `("f", "x")`."""

CONNECTIVES = {"∧": ("and", 35), "∨": ("or", 30), "→": ("imp", 25), "↔": ("iff", 20)}
SYMBOLS = {op: (symbol, level) for symbol, (op, level) in CONNECTIVES.items()}
TOKEN = re.compile(r"\s*(↔|→|∧|∨|¬|∀|∃|≠|=|\(|\)|,|:|[^\s↔→∧∨¬∀∃≠=(),:]+)")


@dataclass(frozen=True, slots=True)
class Formula:
    """`op` is atom, eq, not, and, or, imp, iff, all, some, true or false."""

    op: str
    parts: tuple[Formula, ...] = ()
    name: str = ""
    """The predicate of an atom, the variable of a quantifier."""
    kind: str = ""
    """The type a quantifier ranges over, if it is written."""
    terms: tuple[Term, ...] = ()

    def __str__(self) -> str:
        return written(self)


def atom(name: str, *terms: Term) -> Formula:
    """Build a proposition or a predicate of terms."""
    return Formula("atom", name=name, terms=terms)


def equal(left: Term, right: Term) -> Formula:
    """Build an equation."""
    return Formula("eq", terms=(left, right))


def negation(part: Formula) -> Formula:
    """Build a negation."""
    return Formula("not", (part,))


def joined(op: str, left: Formula, right: Formula) -> Formula:
    """Build a conjunction, disjunction, implication or equivalence."""
    return Formula(op, (left, right))


def quantified(op: str, name: str, body: Formula, kind: str = "") -> Formula:
    """Build `∀` (`all`) or `∃` (`some`)."""
    return Formula(op, (body,), name, kind)


TRUE, FALSE = Formula("true"), Formula("false")


def written_term(term: Term, argument: bool = False) -> str:
    """Write a term; as an argument it gets brackets where it needs them."""
    if isinstance(term, str):
        return term
    text = " ".join(written_term(part, True) for part in term)
    return f"({text})" if argument else text


def written(formula: Formula, level: int = 0, last: bool = True) -> str:
    """Write a formula in Lean's notation with as few brackets as readers expect."""
    op = formula.op
    if op in ("true", "false"):
        return op.capitalize()
    if op == "atom":
        return " ".join([formula.name, *(written_term(term, True) for term in formula.terms)])
    if op == "eq":
        left, right = (written_term(term) for term in formula.terms)
        return f"{left} = {right}" if level <= 50 else f"({left} = {right})"
    if op == "not":
        return _negation(formula, level)
    if op in ("all", "some"):
        text = _quantifier(formula)
        return text if last or level == 0 else f"({text})"
    symbol, own = SYMBOLS[op]
    bracketed = level > own or (formula.kind == "()" and level > 0)
    inner = 26 if op == "iff" else own
    left = written(formula.parts[0], max(inner, own + 1), False)
    right = written(formula.parts[1], inner, last or bracketed)
    text = f"{left} {symbol} {right}"
    return f"({text})" if bracketed else text


def _negation(formula: Formula, level: int) -> str:
    (part,) = formula.parts
    if part.op == "eq":
        left, right = (written_term(term) for term in part.terms)
        return f"{left} ≠ {right}" if level <= 50 else f"({left} ≠ {right})"
    if part.op in ("all", "some") and level == 0:
        return "¬" + written(part, 0)
    return "¬" + written(part, 41, False)


def _quantifier(formula: Formula) -> str:
    names, body = [formula.name], formula.parts[0]
    while body.op == formula.op and body.kind == formula.kind and body.name not in names:
        names.append(body.name)
        body = body.parts[0]
    sign = "∀" if formula.op == "all" else "∃"
    kind = f" : {formula.kind}" if formula.kind else ""
    return f"{sign} {' '.join(names)}{kind}, {written(body, 0)}"


class _Reader:
    """Reads a formula by descent; names that start a term with arguments are applications."""

    def __init__(self, text: str) -> None:
        self.tokens = TOKEN.findall(text)
        self.at = 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def next(self) -> str:
        self.at += 1
        return str(self.tokens[self.at - 1])

    def formula(self, level: int = 0) -> Formula:
        left = self.operand()
        while self.peek() in CONNECTIVES and CONNECTIVES[self.peek()][1] >= level:
            op, own = CONNECTIVES[self.next()]
            left = joined(op, left, self.formula(own + (op == "iff")))
        return left

    def operand(self) -> Formula:
        ahead = self.peek()
        if ahead == "¬":
            self.next()
            return negation(self.formula(40))
        if ahead in ("∀", "∃"):
            return self.quantifier()
        start = self.at
        if ahead == "(":
            self.next()
            inner = self.formula()
            closed = self.peek() == ")"
            if closed:
                self.next()
            if closed and self.peek() not in ("=", "≠"):
                return inner
            self.at = start
        return self.atomic()

    def quantifier(self) -> Formula:
        op = "all" if self.next() == "∀" else "some"
        names, kind = [], ""
        while self.peek() not in (",", ":"):
            names.append(self.next())
        if self.next() == ":":
            while self.peek() != ",":
                kind += (" " if kind else "") + self.next()
            self.next()
        body = self.formula()
        for name in reversed(names):
            body = quantified(op, name, body, kind)
        return body

    def atomic(self) -> Formula:
        left = self.term()
        if self.peek() in ("=", "≠"):
            unequal = self.next() == "≠"
            formula = equal(left, self.term())
            return negation(formula) if unequal else formula
        if left in ("True", "False"):
            return TRUE if left == "True" else FALSE
        head, *terms = [left] if isinstance(left, str) else left
        return atom(str(head), *terms)

    def term(self) -> Term:
        parts: list[Term] = []
        while self.peek() not in ("", ")", ",", "=", "≠", *CONNECTIVES):
            if self.peek() == "(":
                self.next()
                parts.append(self.term())
                self.next()
            else:
                parts.append(self.next())
        return parts[0] if len(parts) == 1 else tuple(parts)


def read(text: str) -> Formula:
    """Read a formula such as `(∃ x, P x) → q ∧ f a = b`."""
    return _Reader(text).formula()


def spaced(formula: Formula) -> Formula:
    """Mark every conjunction within a disjunction for the brackets that some authors give it."""
    parts = [spaced(part) for part in formula.parts]
    if formula.op == "or":
        parts = [replace(part, kind="()") if part.op == "and" else part for part in parts]
    return replace(formula, parts=tuple(parts))


def renamed(formula: Formula, names: Mapping[str, str]) -> Formula:
    """Replace names everywhere, bound ones too."""
    return Formula(
        formula.op,
        tuple(renamed(part, names) for part in formula.parts),
        names.get(formula.name, formula.name),
        " ".join(names.get(word, word) for word in formula.kind.split(" ")),
        tuple(renamed_term(term, names) for term in formula.terms),
    )


def renamed_term(term: Term, names: Mapping[str, str]) -> Term:
    """Replace names in a term."""
    if isinstance(term, str):
        return names.get(term, term)
    return tuple(renamed_term(part, names) for part in term)


def put(formula: Formula, name: str, term: Term) -> Formula:
    """Put a term for a free variable; a bound name that the term mentions gets a stroke."""
    bound = formula.name if formula.op in ("all", "some") else ""
    if bound and bound == name:
        return formula
    parts = formula.parts
    if bound and bound in words(term):
        parts = tuple(put(part, bound, bound + "'") for part in parts)
        bound += "'"
    return Formula(
        formula.op,
        tuple(put(part, name, term) for part in parts),
        bound or formula.name,
        formula.kind,
        tuple(put_term(part, name, term) for part in formula.terms),
    )


def words(term: Term) -> set[str]:
    """Return the names in a term."""
    if isinstance(term, str):
        return {term}
    return set().union(*(words(part) for part in term))


def free(formula: Formula) -> set[str]:
    """Return the names that terms of a formula mention and no quantifier binds."""
    found = set().union(*(words(term) for term in formula.terms))
    for part in formula.parts:
        found |= free(part)
    return found - {formula.name} if formula.op in ("all", "some") else found


@lru_cache(maxsize=50_000)
def shape(formula: Formula) -> Formula:
    """Name bound variables by their depth: formulas that differ only in them get one shape."""
    return _leveled(formula, 0)


def _leveled(formula: Formula, depth: int) -> Formula:
    if formula.op in ("all", "some"):
        body = put(formula.parts[0], formula.name, f"#{depth}")
        return Formula(formula.op, (_leveled(body, depth + 1),), f"#{depth}")
    parts = tuple(_leveled(part, depth) for part in formula.parts)
    return Formula(formula.op, parts, formula.name, "", formula.terms)


def put_term(whole: Term, name: str, term: Term) -> Term:
    """Put a term for a variable in a term."""
    if isinstance(whole, str):
        return term if whole == name else whole
    return tuple(put_term(part, name, term) for part in whole)


def subformulas(formula: Formula) -> Iterator[Formula]:
    """Yield a formula and all its parts."""
    yield formula
    for part in formula.parts:
        yield from subformulas(part)


def propositions(formula: Formula) -> list[str]:
    """Return the propositional variables in the order in which they occur."""
    found = [f.name for f in subformulas(formula) if f.op == "atom" and not f.terms]
    return list(dict.fromkeys(found))


def holds(formula: Formula, truth: Mapping[str, bool]) -> bool:
    """Evaluate a propositional formula."""
    values = [holds(part, truth) for part in formula.parts]
    match formula.op:
        case "atom":
            return truth[formula.name]
        case "not":
            return not values[0]
        case "and":
            return values[0] and values[1]
        case "or":
            return values[0] or values[1]
        case "imp":
            return not values[0] or values[1]
        case "iff":
            return values[0] == values[1]
    return formula.op == "true"


def assignments(names: list[str]) -> Iterator[dict[str, bool]]:
    """Yield every assignment of truth values."""
    for values in itertools.product((True, False), repeat=len(names)):
        yield dict(zip(names, values, strict=True))


def valid(formula: Formula) -> bool:
    """Say whether a propositional formula is a tautology."""
    return all(holds(formula, truth) for truth in assignments(propositions(formula)))
