"""Scripts for recursive functions, inductive types and inductive predicates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agents.builtin.formula import Form, Variable, free_words
from agents.builtin.instances import saturated
from agents.builtin.opening import start
from agents.builtin.sketch import Sketch, Toolbox, bracketed, sketch
from tools.lean.text.lexer import Kind, significant

_ADDITION = ("Nat.add_assoc", "Nat.add_comm", "Nat.add_left_comm")
_GROWTH = re.compile(r"\w+ ≤ [a-zA-Z]\w*")
_POWER = ("Nat.pow_succ",)


def recursion(tools: Toolbox) -> Iterator[Sketch]:
    """Yield inductions and case splits, each with the finishers that suit its cases."""
    for way, opening in _openings(tools):
        for name, finisher in _finishers(tools):
            yield sketch(f"{way}/{name}", f"{opening} <;> {finisher}")
    yield from _along_order(tools)
    yield from _constructions(tools)
    yield from _inductions_with_instances(tools)


def _openings(tools: Toolbox) -> Iterator[tuple[str, str]]:
    shape = tools.shape
    for call in _calls(tools):
        yield "along-function", f"fun_induction {call}"
    for hypothesis in shape.hypotheses:
        found = shape.prelude.inductive(hypothesis.formula.head)
        if found is not None and found.predicate:
            yield "along-predicate", f"induction {hypothesis.name}"
            yield "cases-of-predicate", f"cases {hypothesis.name}"
    inductive = [each for each in shape.variables if _recursive(tools, each)]
    for variable in inductive:
        yield "induction", f"induction {variable.name}"
        others = [each for each in shape.variables if _may_vary(each, variable)]
        if others:
            names = " ".join(each.name for each in others)
            yield "generalizing", f"induction {variable.name} generalizing {names}"
    for variable in inductive:
        yield "cases", f"cases {variable.name}"
    if len(inductive) > 1:
        one, two = inductive[0].name, inductive[1].name
        yield "double", f"induction {one} generalizing {two} <;> cases {two}"
        yield "double-induction", f"induction {one} <;> induction {two}"


def _along_order(tools: Toolbox) -> Iterator[Sketch]:
    """Yield inductions along `m ≤ n` whose steps are what the universal hypotheses say."""
    steps = [each.name for each in tools.shape.hypotheses if each.formula.form is Form.ALL]
    chained = [f"exact Nat.le_trans ‹_› ({name} _)" for name in steps]
    finisher = " | ".join(("first", "omega", "exact Nat.le_refl _", *chained, tools.simp_all()))
    for each in tools.shape.hypotheses:
        if _GROWTH.fullmatch(each.formula.text):
            yield sketch("along-order/chain", f"induction {each.name} <;> {finisher}")


def _inductions_with_instances(tools: Toolbox) -> Iterator[Sketch]:
    """Yield inductions on a number that apply the hypotheses to its predecessor."""
    begun = start(tools.shape)
    if not any(each.formula.form is Form.ALL for each in begun.hypotheses):
        return
    finisher = f"first | omega | {tools.simp_all()}"
    for name in tools.shape.of_type("Nat"):
        step = begun.without_variable(name).with_variable(begun.fresh("k"), "Nat")
        lines = saturated(finisher)(step)
        yield sketch(
            "induction-instances/any",
            [
                f"induction {name} with",
                f"| zero => {finisher}",
                f"| succ {begun.fresh('k')} ih =>",
                *(f"  {line}" for line in lines),
            ],
        )


def _finishers(tools: Toolbox) -> Iterator[tuple[str, str]]:
    yield "ring-all-omega", f"{tools.simp_all(*tools.ring)} <;> omega"
    yield "simp-all", tools.simp_all()
    yield "simp-all-omega", f"{tools.simp_all()} <;> omega"
    yield "hypotheses", tools.simp("*")
    yield "split", f"(try {tools.simp_all()}) <;> (try split) <;> (try simp_all) <;> (try omega)"
    yield "addition", f"(try {tools.simp_all(*_ADDITION)}) <;> (try omega)"
    yield "power", f"(try {tools.simp_all(*_POWER)}) <;> (try omega)"
    yield "any", f"first | rfl | omega | {tools.simp_all()} | (constructor <;> assumption)"
    constructors = _rules(tools)
    if constructors:
        found = f"solve_by_elim{bracketed(constructors)}"
        yield "rules", f"(first | assumption | (constructor <;> assumption) | {found})"
        yield "rules-omega", f"(first | {found} | {tools.simp_all()} | (simp_all; omega))"


def _constructions(tools: Toolbox) -> Iterator[Sketch]:
    """Yield what builds or refutes an inductive predicate from its constructors alone."""
    constructors = _rules(tools)
    if constructors:
        yield sketch("rules/search", f"solve_by_elim{bracketed(constructors)}")
        yield sketch("rules/apply", f"apply_rules{bracketed(constructors)}")
        yield sketch("rules/refute", ["intros", "repeat (first | contradiction | cases ‹_›)"])


def _rules(tools: Toolbox) -> tuple[str, ...]:
    return tuple(
        f"{each.name}.{constructor.name}"
        for each in tools.shape.prelude.inductives
        if each.predicate
        for constructor in each.constructors
    )


def _recursive(tools: Toolbox, variable: Variable) -> bool:
    found = tools.shape.inductive_of(variable.type)
    return found is not None and not found.enumeration and not found.predicate


def _may_vary(variable: Variable, main: Variable) -> bool:
    """Whether an induction on `main` may generalize this variable."""
    if variable.name == main.name or variable.name in free_words(main.type):
        return False
    return "→" not in variable.type and not {"Prop", "Type"} & free_words(variable.type)


def _calls(tools: Toolbox) -> Iterator[str]:
    """Yield the calls of recursive functions on variables alone, as `fun_induction` wants them."""
    names = {each.name for each in tools.shape.variables}
    found: dict[str, None] = {}
    for definition in tools.shape.prelude.definitions:
        if definition.recursive:
            found.update(dict.fromkeys(_calls_of(definition.name, tools.shape.signature, names)))
    yield from found


def _calls_of(function: str, text: str, names: set[str]) -> Iterator[str]:
    tokens = significant(text)
    method = "." + function.rpartition(".")[2]
    for index, token in enumerate(tokens):
        own = token.kind is Kind.WORD and token.text == function
        if not own and not (token.text.endswith(method) and token.text[: -len(method)] in names):
            continue
        words = [token.text]
        for following in tokens[index + 1 :]:
            if following.kind is not Kind.WORD or following.text not in names:
                break
            words.append(following.text)
        if len(words) > 1 or not own:
            yield " ".join(words)
