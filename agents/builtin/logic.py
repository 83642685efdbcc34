"""Scripts for connectives and quantifiers: truth tables, witnesses, instances, cases on atoms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product

from agents.builtin.formula import Form, Formula, Variable, free_words
from agents.builtin.instances import by_contradiction, instances, is_datum
from agents.builtin.opening import Leaf, State, always, opened, start
from agents.builtin.sketch import Sketch, Toolbox, sketch

_MOST_PROPOSITIONS = 5
_MOST_WITNESSES = 16
_MOST_CASES = 3


def logic(tools: Toolbox) -> Iterator[Sketch]:
    """Yield the scripts that look at nothing but connectives, quantifiers and hypotheses."""
    shape = tools.shape
    begun = start(shape)
    yield from _closers(tools, begun)
    yield from _truth_tables(tools)
    yield from _cases_on_atoms(tools, begun)
    yield from _witnesses(tools, begun)
    yield from instances(tools)
    for name, finisher in (("simp-all", tools.simp_all()), ("search", "solve_by_elim")):
        yield sketch(f"contradiction/{name}", opened(begun, by_contradiction(always(finisher))))


def _closers(tools: Toolbox, begun: State) -> Iterator[Sketch]:
    for name, finisher in tools.closers():
        yield sketch(f"closer/{name}", finisher)
    for name, finisher in tools.closers():
        yield sketch(f"opened/{name}", opened(begun, always(finisher)))
    for name, finisher in islice(tools.closers(), 4):
        whole = opened(begun, always(finisher), split=False, cases=False)
        yield sketch(f"introduced/{name}", whole)


def _truth_tables(tools: Toolbox) -> Iterator[Sketch]:
    propositions = tools.shape.of_type("Prop")
    if not 0 < len(propositions) <= _MOST_PROPOSITIONS:
        return
    cases = " <;> ".join(f"by_cases h{name} : {name}" for name in propositions)
    yield sketch("truth-table/simp-all", f"{cases} <;> {tools.simp_all()}")
    known = tools.simp(*(f"h{name}" for name in propositions))
    yield sketch("truth-table/simp", f"{cases} <;> {known}")


def _cases_on_atoms(tools: Toolbox, begun: State) -> Iterator[Sketch]:
    finishers = (
        ("simp-all", tools.simp_all()),
        ("any", f"first | solve_by_elim | {tools.simp_all()} | omega"),
    )
    for most in range(1, _MOST_CASES + 1):
        for name, finisher in finishers:
            yield sketch(f"atom-cases-{most}/{name}", opened(begun, _by_cases(finisher, most)))


def _by_cases(finisher: str, most: int) -> Leaf:
    def leaf(state: State) -> Sequence[str]:
        claims = list(dict.fromkeys(_decidable(state)))[:most]
        splits = [f"by_cases {state.fresh(f'c{i}')} : {c}" for i, c in enumerate(claims, 1)]
        return [" <;> ".join([*splits, f"({finisher})"]) if splits else finisher]

    return leaf


def _decidable(state: State) -> Iterator[str]:
    """Yield the propositions without bound variables that occur in a state, quantified ones too."""
    for formula in (state.goal, *(each.formula for each in state.hypotheses)):
        for part in _parts(formula, frozenset()):
            if part.text not in ("False", "True"):
                yield part.text


def _parts(formula: Formula, bound: frozenset[str]) -> Iterator[Formula]:
    quantified = formula.form in (Form.ALL, Form.SOME)
    if (quantified or not formula.parts) and not free_words(formula.text) & bound:
        yield formula
    inner = bound | {each.name for each in formula.bound}
    logical = formula.form in (Form.AND, Form.OR, Form.NOT, Form.IMPLIES, Form.IFF)
    if quantified or logical:
        for part in formula.parts:
            yield from _parts(part, inner)


def _witnesses(tools: Toolbox, begun: State) -> Iterator[Sketch]:
    if Form.SOME.value not in tools.shape.signature and "Surjective" not in tools.shape.signature:
        return
    finishers = (
        ("portfolio", tools.portfolio),
        ("simp-all", tools.simp_all()),
        ("omega", "omega"),
    )
    for name, finisher in finishers:
        yield sketch(f"witness/{name}", opened(begun, _exhibit(finisher)))


def _exhibit(finisher: str) -> Leaf:
    def leaf(state: State) -> Sequence[str]:
        if state.goal.form is not Form.SOME:
            return [finisher]
        tuples = islice(
            product(*(_terms(state, each) for each in state.goal.bound)), _MOST_WITNESSES
        )
        tries = [f"  | exact ⟨{', '.join(terms)}, by {finisher}⟩" for terms in tuples]
        return ["first", *tries] if tries else [finisher]

    return leaf


def _terms(state: State, wanted: Variable) -> list[str]:
    """List terms that a variable may stand for, the latest known first."""
    data = [each for each in state.variables if is_datum(each.type)]
    fitting = [each for each in data if wanted.type in ("", each.type) or not each.type]
    names = [each.name for each in reversed(fitting)]
    return [*names, *_numbers(data)] if wanted.type in ("Nat", "Int", "") else names


def _numbers(data: Sequence[Variable]) -> list[str]:
    """List small expressions in the numbers at hand."""
    names = [each.name for each in data if each.type in ("Nat", "Int")]
    pairs = [(one, two) for one in names for two in names if one != two]
    differences = [f"{one} - {two}{less}" for one, two in pairs for less in ("", " - 1")]
    halves = [f"{name} / 2" for name in names]
    return ["0", "1", *differences, *halves, *(f"{name} + 1" for name in names)]
