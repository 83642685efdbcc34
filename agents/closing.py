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
FIRST = "first | (intros; first | "
"""What every closing tactic begins with."""
NOT_CLOSED = "not closed"
"""What Lean says of a goal that the closing tactic leaves open, before it shows the goal."""

_ARITHMETIC = re.compile(r"\b(?:Nat|Int|Fin)\b|(?<!\w)\d")
_PRODUCT = re.compile(r"[*^]")
_INTEGERS = re.compile(r"\bInt\b")
_REASONING = "grind -lia -ring -linarith -order -ac"
"""Without any calculation: fast, and most of what it proves needs none. It goes before `simp_all`,
which on some hypotheses exhausts Lean's stack: nothing is tried after that."""
_CALCULATING = "grind -ring -linarith -order -ac"
"""With linear arithmetic."""
_CHEAP = ("rfl", "assumption", "contradiction", "solve_by_elim")
_CHAINED = (
    "((repeat (first | cases ‹Exists _› | cases ‹_ ∧ _›)); intros; "
    "solve_by_elim [Exists.intro, And.intro, Or.inl, Or.inr, Iff.intro])"
)
"""Backward chaining, which finds the instances that no term of the goal suggests."""
_SIGNS = ("Int.mul_sub", "Int.sub_mul", "Int.neg_mul", "Int.mul_neg")


@lru_cache(maxsize=4096)
def closing_of(problem: Problem) -> str:
    """Return the closing tactic of a problem, on one line, in the problem's own names.

    What the theorem is called makes no difference. Behind it, on its line, nothing may follow.
    """
    try:
        tools = Toolbox(shape_of(f"{problem.prelude}\n{problem.statement}"))
    except StatementError:
        return _first(*_CHEAP, _REASONING, "simp_all")
    text = f"{problem.prelude}\n{tools.shape.signature}"
    if _ARITHMETIC.search(text):
        ways = _with_arithmetic(
            tools,
            products=_PRODUCT.search(text) is not None,
            integers=_INTEGERS.search(text) is not None,
        )
        return _first(*_CHEAP, "omega", *ways)
    reasoning, calculating = _grinds(tools)
    return _first(*_CHEAP, reasoning, f"({tools.simp_all()}; done)", _CHAINED, calculating)


def _with_arithmetic(tools: Toolbox, *, products: bool, integers: bool) -> Iterator[str]:
    solved = f"{tools.simp_all()} <;> omega"
    reasoning, calculating = _grinds(tools)
    yield reasoning
    yield f"({solved})"
    if products:
        yield from _multiplied_out(tools, integers)
    yield _CHAINED
    yield calculating
    yield f"(apply Classical.byContradiction; intro; {solved})"


def _multiplied_out(tools: Toolbox, integers: bool) -> Iterator[str]:
    """Yield ways to make products sums of monomials, each with its numeral last, for `omega`."""
    kind, signs = ("Int", _SIGNS) if integers else ("Nat", ())
    linear = (f"{kind}.mul_add", f"{kind}.add_mul", *signs, f"{kind}.mul_comm")
    cubic = (*linear, f"{kind}.mul_left_comm", f"{kind}.mul_assoc")
    counted = f"(try simp only [← {kind}.mul_assoc] at *) <;> omega"
    yield f"({tools.simp(*linear, tactic='simp only')} at * <;> omega)"
    yield f"({tools.simp_all(*cubic)} <;> {counted})"
    yield f"({tools.simp(*cubic, tactic='simp only')} at * <;> {counted})"


def _grinds(tools: Toolbox) -> tuple[str, str]:
    predicates = (each.name for each in tools.shape.prelude.inductives if each.predicate)
    known = bracketed((*tools.unfolded, *predicates))
    return f"{_REASONING}{known}", f"((try {tools.simp_all()}) <;> {_CALCULATING}{known})"


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


def unspelled(text: str, closing: str) -> str:
    """Put `auto` for each closing tactic in a text: undoes `spelled`."""
    return text.replace(closing, AUTO)


def _first(*tactics: str) -> str:
    tries = " | ".join(tactics)
    return f'{FIRST}{tries}) | fail "{NOT_CLOSED}\\n"'
