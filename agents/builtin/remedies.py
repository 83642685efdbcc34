"""Remedies: what may be done at the place of one error, by what Lean says there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count, islice

from agents.builtin.goals import daggers, goal_texts, shape_of_goal
from agents.builtin.names import core_names, nearest
from agents.builtin.places import (
    Edit,
    Place,
    behind_block,
    fills_lines,
    rest_of_block,
    tactic_at,
)
from agents.builtin.portfolio import ranked
from agents.builtin.request import Mistake
from agents.builtin.shape import Shape
from agents.builtin.sketch import Toolbox, any_of
from tools.lean.text.commands import split

_TRIED_AT_ONCE = 6
_ALONE = 4
_UNKNOWN = re.compile(r"Unknown (?:identifier|constant) `([^`]+)`")
_MISSING = re.compile(r"Alternative `([^`]+)` has not been provided")
_INVALID = re.compile(r"Invalid alternative name `([^`]+)`: Expected `([^`]+)`")
_TERM = re.compile(r"^(?:exact|refine|apply)\s+(.*)$", re.DOTALL)
_SIMPLIFIES = re.compile(r"^(?:simp|simp_all|dsimp|simpa)\b")


@dataclass(frozen=True, slots=True)
class Case:
    """One error in one script."""

    code: str
    mark: Place
    """Where Lean says that it lies."""
    mistake: Mistake
    whole: Shape
    """The theorem."""

    @property
    def place(self) -> Place:
        """Where the tactic at fault stands."""
        return tactic_at(self.code, self.mark.start)

    @property
    def tactic(self) -> str:
        """The text of the tactic at fault."""
        return self.code[self.place.start : self.place.end]

    @property
    def goals(self) -> list[str]:
        """The goals at the error, as printed."""
        return goal_texts(self.mistake.goal or self.mistake.message)

    def instead(self, *lines: str) -> Edit:
        """Replace the tactic."""
        return Edit(self.place, lines)

    def from_here(self, *lines: str) -> Edit:
        """Replace the tactic and what follows it in its block."""
        rest = rest_of_block(self.code, self.place.start)
        return Edit(rest if fills_lines(self.code, self.place) else self.place, lines)

    def all(self, code: str) -> Edit:
        """Replace the whole script."""
        return Edit(Place(0, len(self.code)), tuple(code.split("\n")))


Rule = Callable[[Case], Iterator[Edit]]


def remedies(case: Case) -> Iterator[Edit]:
    """Yield what may help against one error, the most promising first."""
    for sign, rule in _RULES:
        if sign.search(case.mistake.message):
            yield from rule(case)
    yield from _closing(case)


def closing_tactics(case: Case) -> list[str]:
    """List scripts for the first goal at an error, or for the theorem where there is no goal."""
    goals = case.goals
    if not goals:
        return [Toolbox(case.whole).portfolio]
    shape = shape_of_goal(goals[0], case.whole)
    return list(islice(ranked(shape), 2 * _TRIED_AT_ONCE))


def _closing(case: Case) -> Iterator[Edit]:
    """End the block here by scripts for the goal; first all together, then one by one."""
    scripts = closing_tactics(case)
    yield case.from_here(*any_of(scripts[:_TRIED_AT_ONCE]))
    yield case.from_here(*any_of(scripts[_TRIED_AT_ONCE:] or scripts))
    for script in scripts[:_ALONE]:
        yield case.from_here(*script.split("\n"))


def _unsolved(case: Case) -> Iterator[Edit]:
    """Go on behind the block that left goals open."""
    goals, scripts = case.goals, closing_tactics(case)
    behind = behind_block(case.code, case.mark)
    first, second = scripts[:_TRIED_AT_ONCE], scripts[_TRIED_AT_ONCE:] or scripts
    hidden = daggers(goals[0]) if goals else 0
    if hidden:
        names = " ".join(f"z{number}" for number in range(1, hidden + 1))
        yield replace(behind, lines=(f"rename_i {names}", *any_of(_named(case, goals[0]))))
    for chosen in (first, second):
        lines = any_of(chosen)
        several = ("all_goals", *(f"  {line}" for line in lines)) if len(goals) > 1 else lines
        yield replace(behind, lines=several)


def _named(case: Case, goal: str) -> list[str]:
    """List scripts for a goal whose nameless hypotheses have been named `z1`, `z2`, …."""
    numbers = count(1)
    named = re.sub(r"[^\s:]*✝\S*", lambda _: f"z{next(numbers)}", goal.partition("⊢")[0])
    shape = shape_of_goal(f"{named}⊢{goal.partition('⊢')[2]}", case.whole)
    return list(islice(ranked(shape), _TRIED_AT_ONCE))


def _no_goals(case: Case) -> Iterator[Edit]:
    yield case.instead()
    yield case.from_here()


def _no_progress(case: Case) -> Iterator[Edit]:
    yield from islice(_closing(case), 1)
    yield case.instead()


def _unknown_name(case: Case) -> Iterator[Edit]:
    found = _UNKNOWN.search(case.mistake.message)
    if found is None:
        return
    name = found[1]
    local = [each.name for each in case.whole.hypotheses]
    local += [each.name for each in case.whole.variables]
    for meant in nearest(name, (*local, *case.whole.definitions, *core_names())):
        changed = re.sub(rf"(?<![\w.]){re.escape(name)}(?![\w'])", meant, case.tactic)
        yield case.instead(*changed.split("\n"))
    if _SIMPLIFIES.match(case.tactic):
        yield case.instead(_without_lemma(case.tactic, name))


def _without_lemma(tactic: str, name: str) -> str:
    kept = re.sub(rf"\s*(?:←\s*)?{re.escape(name)}(?![\w'])\s*,?", "", tactic)
    return re.sub(r",?\s*\[\s*,?\s*\]", "", kept).replace("[,", "[").replace(",]", "]")


def _mismatch(case: Case) -> Iterator[Edit]:
    found = _TERM.match(case.tactic)
    if found is None:
        return
    term = " ".join(found[1].split())
    turned = (f"exact ({term}).symm", f"simpa using {term}", f"simpa using ({term}).symm")
    halves = (f"exact ({term}).mp", f"exact ({term}).1", f"exact ({term}).2")
    yield case.instead(f"first | {' | '.join((*turned, *halves))}")


def _missing_alternative(case: Case) -> Iterator[Edit]:
    finish = Toolbox(case.whole).portfolio
    names = _MISSING.findall(case.mistake.message)
    begun = re.search(r"^ *(?=\| )", case.code, re.MULTILINE)
    indent = len(begun.group()) if begun else 0
    place = Place(len(case.code.rstrip()), len(case.code.rstrip()))
    yield Edit(place, tuple(f"| {name} => {finish}" for name in names), indent)


def _wrong_alternative(case: Case) -> Iterator[Edit]:
    found = _INVALID.search(case.mistake.message)
    if found is not None:
        yield case.all(re.sub(rf"\|\s*@?{re.escape(found[1])}(?!\w)", f"| {found[2]}", case.code))


def _forbidden(case: Case) -> Iterator[Edit]:
    """Leave out the command that may not stand there, if it is not the theorem's own."""
    for command in split(case.code).commands[:-1]:
        if command.start <= case.mark.start < command.stop:
            yield case.all(case.code[: command.start] + case.code[command.stop :])
    yield from islice(_closing(case), 2)
    yield case.instead()


def _cut_here(case: Case) -> Iterator[Edit]:
    """Give up what cannot be read from here on, and end the proof by scripts for the theorem."""
    at = case.code.rfind("\n", 0, case.mark.start) + 1
    indent = len(case.code) - len(case.code.lstrip(" "))
    kept = case.code[:at] + " " * indent
    yield case.all(kept + Toolbox(case.whole).portfolio)


_RULES: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(sign), rule)
    for sign, rule in (
        (r"leave (?:it|the line) out|assume|must stand as|changes|choose another", _forbidden),
        (r"^unsolved goals", _unsolved),
        (r"[Nn]o goals", _no_goals),
        (r"made no progress|did not (?:find|close)|Could not split", _no_progress),
        (r"Unknown (?:identifier|constant)", _unknown_name),
        (r"[Tt]ype mismatch", _mismatch),
        (r"Alternative `", _missing_alternative),
        (r"Invalid alternative name", _wrong_alternative),
        (r"introN|too many variable names|not an inductive datatype", _no_goals),
        (r"^(?:unexpected|expected|unterminated)|; expected", _cut_here),
    )
)
