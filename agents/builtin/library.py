"""Scripts that use lemmas of the core library, found by the words of their names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from agents.builtin.formula import Form
from agents.builtin.names import core_names
from agents.builtin.opening import always, opened, start
from agents.builtin.shape import Shape
from agents.builtin.sketch import Sketch, Toolbox, sketch

_MOST = 12
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_SYMBOLS = {
    "+": "add",
    "*": "mul",
    "-": "sub",
    "/": "div",
    "%": "mod",
    "^": "pow",
    "∣": "dvd",
    "≤": "le",
    "<": "lt",
    "++": "append",
    "::": "cons",
    "∈": "mem",
    "∘": "comp",
    "=": "eq",
    "↔": "iff",
    "¬": "not",
    "∀": "forall",
    "∃": "exists",
    "min": "min",
    "max": "max",
}
_TYPES = ("Nat", "Int", "List", "Option", "Bool", "Fin")
_COMMON = frozenset(("eq", "of", "iff", "self", "left", "right", "theorem"))


def library(tools: Toolbox) -> Iterator[Sketch]:
    """Yield closers from the lemmas whose names speak of what the theorem speaks of."""
    lemmas = suggested(tools.shape)
    if not lemmas:
        return
    begun = start(tools.shape)
    applied = " | ".join(f"exact {lemma} .." for lemma in lemmas)
    finishers = (
        ("exact", f"first | {applied} | omega"),
        ("simp-all", f"{tools.simp_all(*lemmas[:6])}"),
        ("simp-all-omega", f"{tools.simp_all(*lemmas[:6])} <;> omega"),
    )
    for name, finisher in finishers:
        yield sketch(f"library/{name}", opened(begun, always(finisher)))
    for variable in tools.shape.variables:
        found = tools.shape.inductive_of(variable.type)
        if found is not None and not found.enumeration:
            line = f"(try {tools.simp_all(*lemmas[:6])}) <;> (try split) <;> (try simp_all)"
            yield sketch(
                "library-induction/split", f"induction {variable.name} <;> {line} <;> (try omega)"
            )


def suggested(shape: Shape) -> tuple[str, ...]:
    """List the lemmas whose names share most with what a theorem mentions, the best first."""
    asked = _parts_of_statement(shape)
    if not asked:
        return ()
    scores = ((_likeness(asked, parts), name) for name, parts in _indexed())
    best = sorted(((score, name) for score, name in scores if score > 0), key=_best_first)
    return tuple(name for _, name in best[:_MOST])


def _best_first(scored: tuple[float, str]) -> tuple[float, int, str]:
    score, name = scored
    return -score, len(name), name


def _likeness(asked: Counter[str], parts: frozenset[str]) -> float:
    telling = parts - _COMMON
    shared = telling & asked.keys()
    return len(shared) ** 2 / (len(telling) * len(asked) + 1) if len(shared) > 1 else 0.0


@cache
def _indexed() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((name, _parts(name)) for name in core_names() if "_" in name)


def _parts(name: str) -> frozenset[str]:
    return frozenset(part.lower() for part in _PART.findall(name))


def _parts_of_statement(shape: Shape) -> Counter[str]:
    words = re.findall(r"\+\+|::|[\w.']+|[^\w\s]", shape.signature)
    found = Counter(_SYMBOLS[word] for word in words if word in _SYMBOLS)
    for word in words:
        found.update(part.lower() for part in _method_parts(word))
    if shape.goal.form is Form.IFF:
        found["iff"] += 1
    return found


def _method_parts(word: str) -> list[str]:
    if word in _TYPES:
        return [word]
    first, dot, rest = word.partition(".")
    return _PART.findall(rest) if dot and first else []
