"""The forced part of a proof: introductions, case splits and conjunctions, down to the leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from agents.builtin.formula import Form, Formula, Variable
from agents.builtin.shape import Hypothesis, Shape

_MAX_BRANCHES = 8
_FALSE = Formula(Form.ATOM, "False")
Leaf = Callable[["State"], Sequence[str]]
"""Writes the lines that end one branch."""


@dataclass(frozen=True, slots=True)
class State:
    """What is known at one place of a proof, and what is to be shown there."""

    variables: tuple[Variable, ...]
    hypotheses: tuple[Hypothesis, ...]
    goal: Formula
    used: frozenset[str]
    """Names that are taken."""

    def fresh(self, wish: str) -> str:
        """Return the name, or the name with the first number that makes it new."""
        if wish not in self.used and wish != "_":
            return wish
        stem = "h" if wish == "_" else wish
        return next(name for i in range(1, 10_000) if (name := f"{stem}{i}") not in self.used)

    def with_variable(self, name: str, kind: str) -> State:
        """Add a variable."""
        return replace(
            self, variables=(*self.variables, Variable(name, kind)), used=self.used | {name}
        )

    def with_hypothesis(self, name: str, formula: Formula) -> State:
        """Add a hypothesis."""
        return replace(
            self, hypotheses=(*self.hypotheses, Hypothesis(name, formula)), used=self.used | {name}
        )

    def without(self, name: str) -> State:
        """Forget a hypothesis, keeping its name taken."""
        kept = tuple(each for each in self.hypotheses if each.name != name)
        return replace(self, hypotheses=kept)

    def without_variable(self, name: str) -> State:
        """Forget a variable, keeping its name taken."""
        kept = tuple(each for each in self.variables if each.name != name)
        return replace(self, variables=kept)

    def toward(self, goal: Formula) -> State:
        """Change the goal."""
        return replace(self, goal=goal)


def start(shape: Shape) -> State:
    """Return what is known before the first tactic."""
    names = {each.name for each in shape.variables} | {each.name for each in shape.hypotheses}
    used = frozenset(names | {shape.name, *shape.definitions})
    return State(shape.variables, shape.hypotheses, shape.goal, used)


def opened(state: State, leaf: Leaf, *, split: bool = True, cases: bool = True) -> list[str]:
    """Write the forced steps from a state on, ending each branch by `leaf`.

    `split` takes conjunctions and equivalences of the goal apart, `cases` those disjunctions that
    are hypotheses.
    """
    return _Opening(leaf, split, cases, _MAX_BRANCHES).lines(state)


@dataclass
class _Opening:
    leaf: Leaf
    split: bool
    cases: bool
    branches: int

    def lines(self, state: State) -> list[str]:
        for hypothesis in state.hypotheses:
            step = self._taken_apart(state, hypothesis)
            if step is not None:
                return step
        return self._goal(state)

    def _taken_apart(self, state: State, hypothesis: Hypothesis) -> list[str] | None:
        name, formula = hypothesis.name, hypothesis.formula
        if formula.form is Form.SOME:
            names, rest = _named(state.without(name), formula.bound)
            rest = rest.with_hypothesis(name, formula.parts[0])
            return [f"obtain ⟨{', '.join((*names, name))}⟩ := {name}", *self.lines(rest)]
        if formula.form is Form.AND:
            first, rest = self._half(state.without(name), name, formula.parts[0])
            second, rest = self._half(rest, name, formula.parts[1])
            return [f"obtain ⟨{first}, {second}⟩ := {name}", *self.lines(rest)]
        if formula.form is Form.OR and self.cases and self.branches > 1:
            self.branches -= 1
            parts = (state.without(name).with_hypothesis(name, part) for part in formula.parts)
            branches = [self._block(part) for part in parts]
            return [f"rcases {name} with {name} | {name}", *branches[0], *branches[1]]
        return None

    @staticmethod
    def _half(state: State, stem: str, formula: Formula) -> tuple[str, State]:
        name = state.fresh(f"{stem}1" if not stem[-1].isdigit() else f"{stem}_1")
        return name, state.with_hypothesis(name, formula)

    def _goal(self, state: State) -> list[str]:
        goal = state.goal
        if goal.form is Form.ALL:
            names, rest = _named(state, goal.bound)
            return [f"intro {' '.join(names)}", *self.lines(rest.toward(goal.parts[0]))]
        if goal.form in (Form.IMPLIES, Form.NOT, Form.DIFFERENT):
            return self._assumed(state)
        if goal.form in (Form.AND, Form.IFF) and self.split and self.branches > 1:
            self.branches -= 1
            return [
                "constructor",
                *(line for part in _sides(goal) for line in self._block(state.toward(part))),
            ]
        if goal.head == "Function.Injective":
            return self._injective(state)
        if goal.head == "Function.Surjective":
            name = state.fresh("y")
            rest = state.with_variable(name, "").toward(_preimage(goal.text, name))
            return [f"intro {name}", *self.lines(rest)]
        if goal.form is Form.EQUAL and self.split and _between_functions(state, goal):
            return self._pointwise(state)
        return list(self.leaf(state))

    def _pointwise(self, state: State) -> list[str]:
        name = state.fresh("x")
        sides = tuple(_atom(f"({side.text}) {name}") for side in state.goal.parts)
        goal = Formula(Form.EQUAL, " = ".join(side.text for side in sides), sides)
        rest = state.with_variable(name, "").toward(goal)
        return [f"funext {name}", *self.leaf(rest)]

    def _assumed(self, state: State) -> list[str]:
        goal = state.goal
        if goal.form is Form.DIFFERENT:
            premise, rest = replace(goal, form=Form.EQUAL), _FALSE
        else:
            premise = goal.parts[0]
            rest = goal.parts[1] if goal.form is Form.IMPLIES else _FALSE
        name = state.fresh("h")
        after = state.with_hypothesis(name, premise).toward(rest)
        return [f"intro {name}", *self.lines(after)]

    def _injective(self, state: State) -> list[str]:
        one = state.fresh("x")
        after = state.with_variable(one, "")
        two = after.fresh("y")
        after = after.with_variable(two, "")
        name = after.fresh("h")
        f = state.goal.text.removeprefix("Function.Injective").strip()
        same = Formula(
            Form.EQUAL, f"{f} {one} = {f} {two}", (_atom(f"{f} {one}"), _atom(f"{f} {two}"))
        )
        goal = Formula(Form.EQUAL, f"{one} = {two}", (_atom(one), _atom(two)))
        rest = after.with_hypothesis(name, same).toward(goal)
        return [f"intro {one} {two} {name}", *self.lines(rest)]

    def _block(self, state: State) -> list[str]:
        return bulleted(self.lines(state))


def bulleted(lines: Sequence[str]) -> list[str]:
    """Write lines as the proof of one goal of several."""
    return [f"· {lines[0]}", *indented(lines[1:])]


def indented(lines: Sequence[str]) -> list[str]:
    """Move lines to the right."""
    return [f"  {line}" for line in lines]


def _between_functions(state: State, goal: Formula) -> bool:
    functions = {each.name for each in state.variables if "→" in each.type}
    return any(
        side.text in functions or "∘" in side.text or side.text.startswith("fun ")
        for side in goal.parts
    )


def _atom(text: str) -> Formula:
    return Formula(Form.ATOM, text)


def _preimage(text: str, name: str) -> Formula:
    f = text.removeprefix("Function.Surjective").strip()
    body = Formula(Form.EQUAL, f"{f} a = {name}", (_atom(f"{f} a"), _atom(name)))
    return Formula(Form.SOME, f"∃ a, {body.text}", (body,), (Variable("a", ""),))


def _sides(goal: Formula) -> tuple[Formula, Formula]:
    first, second = goal.parts
    if goal.form is Form.AND:
        return first, second
    return (
        Formula(Form.IMPLIES, f"{first.text} → {second.text}", (first, second)),
        Formula(Form.IMPLIES, f"{second.text} → {first.text}", (second, first)),
    )


def _named(state: State, bound: Sequence[Variable]) -> tuple[list[str], State]:
    names: list[str] = []
    for variable in bound:
        name = state.fresh("x" if variable.name == "_" else variable.name)
        names.append(name)
        state = state.with_variable(name, variable.type)
    return names, state


def always(finisher: str) -> Leaf:
    """End every branch by the same tactic."""
    return lambda _: [finisher]
