"""The shape of a problem: its variables, hypotheses, goal, and what its prelude declares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agents.builtin.formula import Form, Formula, Variable, parse_formula
from agents.builtin.prelude import KNOWN, Inductive, Prelude, parse_prelude
from tools.lean.text.commands import OPENERS, closers
from tools.lean.text.lexer import Kind, Token, significant
from tools.lean.text.statement import parse_statement

_PROPERTIES = ("Function.Injective", "Function.Surjective", "Function.Bijective")


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A named assumption."""

    name: str
    formula: Formula


@dataclass(frozen=True, slots=True)
class Shape:
    """A theorem, taken apart as far as the choice of tactics needs it."""

    name: str
    signature: str
    variables: tuple[Variable, ...]
    """The explicit and implicit data of the theorem, types included, in order."""
    hypotheses: tuple[Hypothesis, ...]
    goal: Formula
    prelude: Prelude

    @property
    def definitions(self) -> tuple[str, ...]:
        """The names of what the prelude defines."""
        return tuple(each.name for each in self.prelude.definitions)

    def inductive_of(self, kind: str) -> Inductive | None:
        """Find the inductive type that a type is an application of."""
        if "→" in kind:
            return None
        first = next(iter(significant(kind)), None)
        name = first.text if first is not None else ""
        return self.prelude.inductive(name) or KNOWN.get(name)

    def of_type(self, *kinds: str) -> tuple[str, ...]:
        """List the variables whose type is one of those given."""
        return tuple(each.name for each in self.variables if each.type in kinds)


def shape_of(text: str) -> Shape:
    """Take a theorem without proof apart, with the declarations before it.

    Raises `StatementError` where it cannot be read.
    """
    statement = parse_statement(text)
    prelude = parse_prelude(statement.leading)
    binders, goal = _parts(statement.signature)
    variables, hypotheses = assumed(binders, prelude)
    return Shape(
        statement.name,
        statement.signature,
        variables,
        hypotheses,
        parse_formula(goal),
        prelude,
    )


def assumed(
    binders: Sequence[Variable], prelude: Prelude
) -> tuple[tuple[Variable, ...], tuple[Hypothesis, ...]]:
    """Tell the variables of a context from its hypotheses, by their types."""
    predicates = {each.name for each in prelude.inductives if each.predicate}
    predicates |= {each.name for each in prelude.definitions if each.predicate}
    variables: list[Variable] = []
    hypotheses: list[Hypothesis] = []
    for binder in binders:
        formula = parse_formula(binder.type)
        if _is_proposition(formula, variables, predicates):
            hypotheses.append(Hypothesis(binder.name, formula))
        else:
            variables.append(binder)
    return tuple(variables), tuple(hypotheses)


def _parts(signature: str) -> tuple[list[Variable], str]:
    """Cut a signature into its bracketed binders and the type behind its colon."""
    tokens = significant(signature)
    pairs = closers(tokens)
    binders: list[Variable] = []
    index = 0
    while index < len(tokens) and tokens[index].text != ":":
        if index in pairs and tokens[index].text != "[":
            binders += _binder(signature, tokens[index + 1 : pairs[index]])
        index = pairs.get(index, index) + 1
    return binders, signature[tokens[index].end :].strip() if index < len(tokens) else ""


def _binder(text: str, tokens: Sequence[Token]) -> Iterator[Variable]:
    colon = next((i for i, token in enumerate(tokens) if token.text == ":"), len(tokens))
    kind = text[tokens[colon + 1].start : tokens[-1].end] if colon + 1 < len(tokens) else ""
    for token in tokens[:colon]:
        if token.kind is Kind.WORD and token.text not in OPENERS:
            yield Variable(token.text, " ".join(kind.split()))


def _is_proposition(formula: Formula, variables: Sequence[Variable], predicates: set[str]) -> bool:
    if formula.form is Form.IMPLIES:
        return _is_proposition(formula.parts[1], variables, predicates)
    if formula.form is not Form.ATOM:
        return True
    if any(f" {symbol} " in formula.text for symbol in ("∈", "∉", "∣", "<+")):
        return True
    head = formula.head
    kinds = {each.name: each.type for each in variables}
    if head in kinds:
        return kinds[head] == "Prop" or kinds[head].endswith(("→ Prop", "-> Prop"))
    return head in predicates or head in _PROPERTIES or head.endswith((".Nodup", ".Sorted"))
