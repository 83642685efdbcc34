"""Variants of the statements that `core` gives for training, a family for each of its topics."""

import random
from functools import cache, partial

from benchmarks.bundled import CATEGORIES, load_core
from benchmarks.problem import Problem
from training.statements.draft import Draft, Family
from training.statements.mutate import composed, mutated
from training.statements.theorem import Theorem, parse_theorem

_COMPOSED = 0.1
_TRIES = 20


def _variant(category: str, rng: random.Random) -> Draft:
    known = _theorems(category)
    for _ in range(_TRIES):
        prelude, theorem = rng.choice(known)
        if rng.random() < _COMPOSED:
            partners = [each for before, each in known if before in ("", prelude)]
            found: Theorem | None = composed(theorem, rng.choice(partners), rng)
        else:
            found = mutated(theorem, rng)
        if found is not None:
            return Draft(str(found), prelude)
    raise AssertionError(f"no statement of {category} can be varied")


@cache
def _theorems(category: str) -> tuple[tuple[str, Theorem], ...]:
    problems = [each for each in load_core("train") if each.category == category]
    parsed = [(each, parse_theorem(each.statement)) for each in problems if _is_plain(each)]
    return tuple((each.prelude, theorem) for each, theorem in parsed if theorem is not None)


def _is_plain(problem: Problem) -> bool:
    """Whether line breaks mean nothing in it."""
    return not any(word in problem.statement for word in ("let ", "have ", "match "))


FAMILIES = tuple(
    Family(f"variant_{category}", category, partial(_variant, category)) for category in CATEGORIES
)
