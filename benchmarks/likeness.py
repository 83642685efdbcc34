"""How alike two problems are, whatever their names: what keeps held-out statements unseen.

Statements are compared as sequences of Lean tokens after all names of the author's own (variables,
hypotheses, the theorem, what a prelude declares) are replaced by numbers, and after hypotheses
before the colon have become premises of an implication.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.problem import Problem

Tokens = tuple[str, ...]

_GRAM = 3
_TOKEN = re.compile(r"[^\W\d][\w']*|\d+|:=|=>|<;>|\+\+|::|∣|\|\||&&|==|!=|\^\^|←|[^\w\s]")
_BINDER = {"(": ")", "{": "}", "⦃": "⦄", "[": "]"}
_BRACKETS = {*_BINDER, "⟨"} | {*_BINDER.values(), "⟩"}
_CORE_NAMES = """
    Prop Type Sort True False And Or Not Iff Exists Nat Int Bool List Option Sum Prod Unit Subtype
    Sigma Fin Function Classical Injective Surjective Decidable WellFounded fun if then else let
    have match with where inductive structure def deriving termination_by decreasing_by by max min
    true false some none id inl inr cast fst snd succ zero length map filter reverse foldr foldl
    take drop append head tail symm
"""
LIBRARY_WORDS = frozenset(_CORE_NAMES.split())
"""Words of Lean and of its library that statements use."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A problem without the names its author chose, ready to be compared."""

    statement: Counter[Tokens]
    prelude: Counter[Tokens]
    bag: tuple[tuple[tuple[str, int], ...], tuple[int, ...]]
    """Tokens without their order, and how often each variable occurs, greatest first."""


def shape(problem: Problem) -> Shape:
    """Return what is left of a problem when names and the placing of hypotheses are forgotten."""
    claim = _claim(_tokens(problem.statement.removesuffix(":= by")))
    anonymous = _renamed(claim)
    return Shape(_grams(anonymous), _grams(_renamed(_tokens(problem.prelude))), _bag(anonymous))


def likeness(a: Shape, b: Shape) -> float:
    """Return from 0 (nothing in common) to 1 (the same up to names, or up to order of tokens).

    With a prelude on both sides, the definitions must be alike as well as the statements.
    """
    statement = 1.0 if a.bag == b.bag else _overlap(a.statement, b.statement)
    if not a.prelude or not b.prelude:
        return statement
    return min(statement, _overlap(a.prelude, b.prelude))


def _overlap(a: Counter[Tokens], b: Counter[Tokens]) -> float:
    total = a.total() + b.total()
    return 2 * (a & b).total() / total if total else 1.0


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _grams(tokens: Sequence[str]) -> Counter[Tokens]:
    if not tokens:
        return Counter()
    padded = ("",) * (_GRAM - 1) + tuple(tokens) + ("",) * (_GRAM - 1)
    return Counter(padded[i : i + _GRAM] for i in range(len(padded) - _GRAM + 1))


def _bag(tokens: Iterable[str]) -> tuple[tuple[tuple[str, int], ...], tuple[int, ...]]:
    counts = Counter(token for token in tokens if token not in _BRACKETS)
    fixed = tuple(sorted((token, n) for token, n in counts.items() if token[0] != "#"))
    free = tuple(sorted((n for token, n in counts.items() if token[0] == "#"), reverse=True))
    return fixed, free


def _renamed(tokens: Iterable[str]) -> list[str]:
    """Replace the author's own names by numbers, in the order in which they appear."""
    numbers: dict[str, str] = {}
    return [
        numbers.setdefault(token, f"#{len(numbers)}") if _is_own_name(token) else token
        for token in tokens
    ]


def _is_own_name(token: str) -> bool:
    return (token[0].isalpha() or token[0] == "_") and token not in LIBRARY_WORDS


def _claim(tokens: list[str]) -> list[str]:
    """Turn `theorem name binders : conclusion` into premises and a conclusion, no variables."""
    position = 2
    premises: list[str] = []
    while position < len(tokens) and tokens[position] in _BINDER:
        end = _closing(tokens, position)
        names, kind = _split_at_colon(tokens[position + 1 : end])
        if not set(names) & set(tokens[end:]):
            premises += [*kind, "→"]
        position = end + 1
    return premises + tokens[position + 1 :]


def _closing(tokens: list[str], opening: int) -> int:
    depth = 0
    for position in range(opening, len(tokens)):
        depth += (tokens[position] in _BINDER) - (tokens[position] in _BINDER.values())
        if depth == 0:
            return position
    return len(tokens) - 1


def _split_at_colon(tokens: list[str]) -> tuple[list[str], list[str]]:
    colon = tokens.index(":") if ":" in tokens else -1
    return tokens[: max(colon, 0)], tokens[colon + 1 :]
