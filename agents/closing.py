"""The closing tactic of a problem: one tactic that tries in turn what closes most goals.

Where a proof is written in numbers for names, it is the one word `auto`: a tiny model decides what
has to be done before a goal closes by itself, and spells nothing that follows from the problem.
Source of the division of labour: "Draft, Sketch, and Prove" (Jiang et al. 2023), where automation
closes the gaps of a sketch.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from agents.builtin.shape import shape_of
from agents.builtin.sketch import Toolbox, bracketed
from benchmarks.problem import Problem
from tools.lean.text.lexer import Kind, lex
from tools.lean.text.statement import StatementError

AUTO = "auto"
"""The word that stands for the closing tactic."""
NOT_CLOSED = "not closed"
"""What Lean says of a goal that the closing tactic leaves open, before it shows the goal."""

_ARITHMETIC = re.compile(r"\b(?:Nat|Int|Fin)\b|(?<!\w)\d")
_PRODUCT = re.compile(r"[*^]")
_REASONING = "grind -lia -ring -linarith -order -ac"
"""Without any calculation: fast, and most of what it proves needs none."""
_CALCULATING = "grind -ring -linarith -order -ac"
"""With linear arithmetic."""
_CHEAP = ("rfl", "assumption", "contradiction", "solve_by_elim")


@lru_cache(maxsize=4096)
def closing_of(problem: Problem) -> str:
    """Return the closing tactic of a problem, on one line, in the problem's own names.

    What the theorem is called makes no difference. Behind it, on its line, nothing may follow.
    """
    try:
        tools = Toolbox(shape_of(f"{problem.prelude}\n{problem.statement}"))
    except StatementError:
        return _first(*_CHEAP, "simp_all", _REASONING)
    text = f"{problem.prelude}\n{tools.shape.signature}"
    if _ARITHMETIC.search(text):
        products = _PRODUCT.search(text) is not None
        return _first(*_CHEAP, "omega", *_with_arithmetic(tools, products))
    return _first(*_CHEAP, f"({tools.simp_all()}; done)", *_grinds(tools))


def _with_arithmetic(tools: Toolbox, products: bool) -> Iterator[str]:
    solved = f"{tools.simp_all()} <;> omega"
    yield f"({solved})"
    reasoning, calculating = _grinds(tools)
    yield reasoning
    if products:
        yield f"({tools.simp_all(*tools.ring)} <;> omega)"
    yield calculating
    yield f"(apply Classical.byContradiction; intro; {solved})"


def _grinds(tools: Toolbox) -> tuple[str, str]:
    predicates = (each.name for each in tools.shape.prelude.inductives if each.predicate)
    known = bracketed((*tools.unfolded, *predicates))
    return f"{_REASONING}{known}", f"({tools.simp_all()} <;> {_CALCULATING}{known})"


def spelled(script: str, closing: str) -> str:
    """Put a closing tactic for each `auto` in a script."""
    pieces, last = [], 0
    before = ""
    for token in lex(script):
        if token.kind is Kind.WORD and token.text == AUTO and before != ".":
            pieces += [script[last : token.start], closing]
            last = token.end
        before = token.text
    return "".join([*pieces, script[last:]])


def _first(*tactics: str) -> str:
    tries = " | ".join(tactics)
    return f'first | (intros; first | {tries}) | fail "{NOT_CLOSED}\\n"'
