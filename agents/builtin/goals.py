"""Lean's printed goals, read back as shapes, so that scripts can be chosen for one place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from agents.builtin.formula import Variable, parse_formula
from agents.builtin.shape import Shape, assumed

_HYPOTHESIS = re.compile(r"^(?P<names>[^\s:⊢][^:⊢]*?) : (?P<type>.*)$", re.DOTALL)
_CONTINUED = re.compile(r"\n +")
_TURNSTILE = "⊢ "


def goal_texts(text: str) -> list[str]:
    """Cut a printed list of goals into single ones; what has no `⊢` is no goal."""
    return [part for part in re.split(r"\n\s*\n", text.strip()) if _TURNSTILE in part]


def shape_of_goal(text: str, whole: Shape) -> Shape:
    """Return the shape of one printed goal of a theorem.

    Names that Lean prints with a dagger cannot be written, so what they name is left out.
    """
    context, _, goal = _CONTINUED.sub(" ", text).partition(_TURNSTILE)
    binders = [each for line in context.split("\n") for each in _binders(line)]
    usable = [each for each in binders if "✝" not in each.name]
    variables, hypotheses = assumed(usable, whole.prelude)
    return replace(
        whole,
        signature=" ".join([each.type for each in usable] + [goal]),
        variables=variables,
        hypotheses=hypotheses,
        goal=parse_formula(goal.strip()),
    )


def daggers(text: str) -> int:
    """Count the names in one printed goal that cannot be written."""
    context = text.partition(_TURNSTILE)[0]
    return sum("✝" in each.name for line in context.split("\n") for each in _binders(line))


def _binders(line: str) -> Iterator[Variable]:
    found = _HYPOTHESIS.match(line.strip())
    if found is None or line.startswith("case "):
        return
    kind = found["type"].partition(" := ")[0].strip()
    yield from (Variable(name, kind) for name in found["names"].split())
