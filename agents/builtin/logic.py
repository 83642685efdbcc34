"""Scripts for connectives and quantifiers: truth tables, witnesses, instances, cases on atoms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product

from agents.builtin.formula import Form, Formula, Variable, free_words
from agents.builtin.opening import Leaf, State, always, opened, start
from agents.builtin.sketch import Sketch, Toolbox, sketch

_MOST_PROPOSITIONS = 5
_MOST_WITNESSES = 12
_MOST_INSTANCES = 9
_MOST_CASES = 3


def logic(tools: Toolbox) -> Iterator[Sketch]:
    """Yield the scripts that look at nothing but connectives, quantifiers and hypotheses."""
    shape = tools.shape
    begun = start(shape)
    yield from _closers(tools, begun)
    yield from _truth_tables(tools)
    yield from _cases_on_atoms(tools, begun)
    yield from _witnesses(tools, begun)
    yield from _instances(tools, begun)
    for name, finisher in (("simp-all", tools.simp_all()), ("search", "solve_by_elim")):
        yield sketch(f"contradiction/{name}", opened(begun, _by_contradiction([finisher])))


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
        ("portfolio", f"({tools.portfolio})"),
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
    data = [each for each in state.variables if _is_datum(each.type)]
    names = [
        each.name for each in reversed(data) if wanted.type in ("", each.type) or not each.type
    ]
    return names + (["0", "1"] if wanted.type in ("Nat", "Int", "") else [])


def _is_datum(kind: str) -> bool:
    return kind not in ("Prop", "Type") and "Type" not in kind


def _instances(tools: Toolbox, begun: State) -> Iterator[Sketch]:
    finishers = (("simp-all", tools.simp_all()), ("any", f"first | omega | {tools.simp_all()}"))
    for name, finisher in finishers:
        yield sketch(f"instances/{name}", opened(begun, _saturated([finisher])))
        refuted = _by_contradiction(_saturated([finisher]))
        yield sketch(f"instances-contradiction/{name}", opened(begun, refuted))


def _saturated(finish: Sequence[str]) -> Leaf:
    def leaf(state: State) -> Sequence[str]:
        lines = [
            f"have {state.fresh(f'i{number}')} := {application}"
            for number, application in enumerate(_applications(state), 1)
        ]
        return [*lines[: 2 * _MOST_INSTANCES], *finish]

    return leaf


def _applications(state: State) -> Iterator[str]:
    """Apply every universal hypothesis to the variables that fit."""
    data = [each for each in state.variables if _is_datum(each.type) and "→" not in each.type]
    for hypothesis in state.hypotheses:
        if hypothesis.formula.form is not Form.ALL:
            continue
        fitting = [
            [each.name for each in data if bound.type in ("", each.type) or not each.type]
            for bound in hypothesis.formula.bound
        ]
        for terms in islice(product(*fitting), _MOST_INSTANCES):
            yield f"{hypothesis.name} {' '.join(terms)}"


def _by_contradiction(finish: Sequence[str] | Leaf) -> Leaf:
    def leaf(state: State) -> Sequence[str]:
        name = state.fresh("hn")
        denied = Formula(Form.NOT, f"¬({state.goal.text})", (state.goal,))
        after = state.with_hypothesis(name, denied)
        rest = finish(after) if callable(finish) else finish
        return ["apply Classical.byContradiction", f"intro {name}", *rest]

    return leaf
