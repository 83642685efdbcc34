"""Laws of quantifiers whose hypotheses and goals use definitions of a prelude."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.statements.draft import Draft, Family
from training.statements.families import quantifiers, quantifiers_relations
from training.statements.schemas import drawn, schemas

THEMES = {**quantifiers.THEMES, **quantifiers_relations.THEMES}


def _draw(theme: str) -> Callable[[random.Random], Draft]:
    inhabited, text = THEMES[theme]
    pool = schemas(text)
    return lambda rng: drawn(rng, pool, inhabited, hide=1)


FAMILIES = tuple(
    Family(f"quantifiers_defined_{name}", "quantifiers", _draw(name)) for name in THEMES
)
