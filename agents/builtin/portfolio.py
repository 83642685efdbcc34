"""Which scripts the enumerator offers for a theorem, and in which order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from agents.builtin.arithmetic import arithmetic, functions
from agents.builtin.logic import logic
from agents.builtin.recursion import recursion
from agents.builtin.shape import Shape, shape_of
from agents.builtin.sketch import Sketch, Toolbox

ORDER: tuple[str, ...] = ()
"""The kinds of scripts, the most promising first; see `bench/enumerator.py` for how it is made."""
_RANK = {kind: rank for rank, kind in enumerate(ORDER)}


def portfolio(text: str) -> tuple[str, ...]:
    """Return the scripts for a theorem, the most promising first, none of them twice.

    The text is Lean source up to the `by` of the theorem. Raises `StatementError`.
    """
    return ranked(shape_of(text))


@lru_cache(maxsize=64)
def ranked(shape: Shape) -> tuple[str, ...]:
    """Return the scripts for a shape, the most promising first, none of them twice."""
    offered = sorted(sketches(shape), key=lambda each: _RANK.get(each.kind, len(ORDER)))
    return tuple(dict.fromkeys(each.script for each in offered))


def sketches(shape: Shape) -> Iterator[Sketch]:
    """Yield every script for a theorem, family by family, some of them more than once."""
    tools = Toolbox(shape)
    yield from logic(tools)
    yield from functions(tools)
    yield from recursion(tools)
    yield from arithmetic(tools)
