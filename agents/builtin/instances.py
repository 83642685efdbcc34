"""Scripts that apply universal hypotheses to what is at hand, and then go by cases."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from agents.builtin.formula import Form, Formula, Variable, parse_formula
from agents.builtin.opening import Leaf, State, opened, start
from agents.builtin.sketch import Sketch, Toolbox, sketch

_MOST_OF_ONE = 9
_MOST = 18
_MOST_TERMS = 8
_WORD = r"(?<![\w.'])(?:{})(?![\w'])"
Finish = Callable[[State], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Instance:
    """A hypothesis applied to terms, and what it then says."""

    application: str
    formula: Formula


def instances(tools: Toolbox) -> Iterator[Sketch]:
    """Yield scripts that apply universal hypotheses to variables or to values of functions."""
    begun = start(tools.shape)
    finishers = (
        ("simp-all", tools.simp_all()),
        ("any", f"first | solve_by_elim | omega | ({tools.simp_all()}; done) | simp at *"),
    )
    for deep in (False, True):
        way = "deep-instances" if deep else "instances"
        for name, finisher in finishers:
            leaf = saturated(finisher, deep=deep)
            yield sketch(f"{way}/{name}", opened(begun, leaf))
            yield sketch(f"{way}-refuted/{name}", opened(begun, by_contradiction(leaf)))
            yield sketch(f"{way}-in-cases/{name}", opened(begun, _in_cases(finisher, deep=deep)))


def by_contradiction(finish: Leaf) -> Leaf:
    """Assume the contrary of the goal before going on."""

    def leaf(state: State) -> Sequence[str]:
        name = state.fresh("hn")
        denied = Formula(Form.NOT, f"¬({state.goal.text})", (state.goal,))
        after = state.with_hypothesis(name, denied).toward(parse_formula("False"))
        return ["apply Classical.byContradiction", f"intro {name}", *finish(after)]

    return leaf


def saturated(finisher: str, *, deep: bool = False) -> Leaf:
    """Add all instances that Lean finds well-typed, then finish."""

    def leaf(state: State) -> Sequence[str]:
        return [*(f"try {line}" for line, _ in _added(state, deep=deep)), finisher]

    return leaf


def _in_cases(finisher: str, *, deep: bool) -> Leaf:
    def leaf(state: State) -> Sequence[str]:
        lines: list[str] = []
        for line, after in _added(state, deep=deep):
            lines.append(line)
            state = after
        return [*lines, *opened(state, lambda _: [finisher])]

    return leaf


def _added(state: State, *, deep: bool) -> Iterator[tuple[str, State]]:
    """Yield a line for each instance, with what is known after it."""
    for instance in list(islice(_instances(state, deep=deep), _MOST)):
        name = state.fresh("i")
        state = state.with_hypothesis(name, instance.formula)
        yield f"have {name} := {instance.application}", state


def _instances(state: State, *, deep: bool) -> Iterator[Instance]:
    for hypothesis in state.hypotheses:
        formula, name = hypothesis.formula, hypothesis.name
        if formula.form is Form.ALL:
            yield from islice(_of_universal(state, name, formula, deep=deep), _MOST_OF_ONE)
        elif formula.form is Form.EQUAL and deep and _between_functions(state, formula):
            for term in _terms(state, Variable("x", ""), deep=False):
                said = " = ".join(f"({side.text}) {term}" for side in formula.parts)
                yield Instance(f"congrFun {name} {term}", parse_formula(said))


def _of_universal(state: State, name: str, formula: Formula, *, deep: bool) -> Iterator[Instance]:
    wanted = (
        Variable(each.name, each.type or _used_as(state, each, formula)) for each in formula.bound
    )
    choices = [_terms(state, each, deep=deep) for each in wanted]
    for terms in product(*choices):
        meaning = {bound.name: term for bound, term in zip(formula.bound, terms, strict=True)}
        said = parse_formula(_substituted(formula.parts[0].text, meaning))
        yield Instance(f"{name} {' '.join(terms)}", said)


def _terms(state: State, wanted: Variable, *, deep: bool) -> list[str]:
    """List what a bound variable may stand for: variables and, deeper, values of functions."""
    data = [each for each in state.variables if is_datum(each.type) and "→" not in each.type]
    simple = [each for each in data if _fits(each.type, wanted.type)]
    names = [each.name for each in simple]
    if deep:
        for function in state.variables:
            source, arrow, target = function.type.partition("→")
            if (
                not arrow
                or "→" in target
                or target.strip() == "Prop"
                or not _fits(target.strip(), wanted.type)
            ):
                continue
            fitting = (each.name for each in data if _fits(each.type, source.strip()))
            names += [f"({function.name} {name})" for name in fitting]
    return names[:_MOST_TERMS]


def _used_as(state: State, bound: Variable, formula: Formula) -> str:
    """Find the type of a bound variable from a function or predicate that is applied to it."""
    for each in state.variables:
        kinds = [kind.strip() for kind in each.type.split("→")]
        for found in re.finditer(_WORD.format(re.escape(each.name)), formula.text):
            words = formula.text[found.end() :].split(maxsplit=len(kinds))
            for kind, word in zip(kinds[:-1], words, strict=False):
                if word.rstrip("),∧∨→") == bound.name and "(" not in each.type:
                    return kind
    return ""


def is_datum(kind: str) -> bool:
    """Whether a variable of this type is neither a type nor a proposition."""
    return kind not in ("Prop", "Type") and "Type" not in kind and not kind.endswith("Prop")


def _fits(kind: str, wanted: str) -> bool:
    return not kind or not wanted or kind == wanted


def _between_functions(state: State, formula: Formula) -> bool:
    functions = {each.name for each in state.variables if "→" in each.type}
    return any("∘" in side.text or side.text in functions for side in formula.parts)


def _substituted(text: str, meaning: dict[str, str]) -> str:
    pattern = _WORD.format("|".join(map(re.escape, meaning)))
    return re.sub(pattern, lambda found: meaning[found.group()], text)
