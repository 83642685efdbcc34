"""Hiding a part of a statement behind a definition of its own, as authors of preludes do."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from training.statements.deduction import Decomposition
from training.statements.drawing import Names, binders
from training.statements.formula import (
    FALSE,
    Formula,
    Term,
    atom,
    free,
    put,
    read,
    shape,
    subformulas,
    written,
)
from training.statements.propositions import size
from training.statements.sequent import unified

KNOWN = tuple(
    (shape(read(text)), tuple(names.split()))
    for text, names in (
        ("∀ x y, R x y → R y x", "Symm Symmetric IsSymm Mutual Reciprocal"),
        ("∀ x y z, R x y → R y z → R x z", "Trans Transitive IsTransitive Chains"),
        ("∀ x, R x x", "Refl Reflexive IsReflexive"),
        ("∀ x, ¬R x x", "Irrefl Irreflexive Strict"),
        ("∀ x y, R x y → ¬R y x", "Asymm Asymmetric OneWay"),
        ("∀ x y, R x y → R y x → x = y", "Antisymm Antisymmetric"),
        ("∀ x, ∃ y, R x y", "Serial LeftTotal Total Endless"),
        ("∀ x y, R x y ∨ R y x", "Connected Total Comparable Linear"),
        ("∀ x y, R x y → S x y", "Within Finer SubRel Implies"),
        ("∀ x, P x → Q x", "Sub Subset Included Within Below"),
        ("∀ x, ¬(P x ∧ Q x)", "Disjoint Apart Exclusive Separate"),
        ("∀ x y, P x → P y → x = y", "AtMostOne Single Sub1"),
        ("∃ x, P x", "Some Occurs Inhabited' NonEmpty"),
        ("∃ x, P x ∧ ∀ y, P y → y = x", "Unique ExactlyOne OnlyOne"),
        ("∃ x, P x ∧ Q x", "Meets Overlap Touches Intersects"),
        ("∀ x y, f x = f y → x = y", "Inj OneToOne IsInjective"),
        ("∀ y, ∃ x, f x = y", "Onto Surj IsSurjective Hits"),
        ("∀ x, k (k x) = x", "Involution SelfInverse Flips"),
    )
)
NAMES = (
    "Good", "Nice", "Linked", "Special", "Balanced", "Full", "Tame", "Regular", "Fits", "Sound",
    "Stable", "Covered", "Blocks", "Friendly", "Marked", "Sees", "Joint", "Fair", "Closed", "Rule",
    "Chosen", "Prefers", "Bound", "Sharp", "Cond", "Spec", "Prop1", "Holds", "Law", "Agrees",
)  # fmt: skip


@dataclass(frozen=True)
class Hidden:
    """A definition and the formula that it stands for, whose `holes` are its last arguments."""

    name: str
    body: Formula
    fixed: tuple[str, ...]
    holes: tuple[str, ...]
    declaration: str

    def folded(self, formula: Formula) -> Formula:
        """Write the definition wherever its body occurs."""
        found: dict[str, Term] = {}
        if unified(self.body, formula, dict.fromkeys(self.holes), found):
            return atom(self.name, *self.fixed, *(found[hole] for hole in self.holes))
        parts = tuple(self.folded(part) for part in formula.parts)
        return Formula(formula.op, parts, formula.name, formula.kind, formula.terms)

    def opening(self, labels: Sequence[str], formulas: Sequence[Formula]) -> str:
        """Write the `unfold` for the hypotheses and the goal that mention the definition."""
        pairs = zip(labels, formulas, strict=True)
        places = [label for label, formula in pairs if self.folded(formula) != formula]
        return f"unfold {self.name}" + ("" if places == ["⊢"] else f" at {' '.join(places)}")


def hidden_part(
    rng: random.Random,
    types: Decomposition,
    formulas: Sequence[Formula],
    variables: Sequence[tuple[str, str]],
    names: Names,
) -> Hidden | None:
    """Choose a part of the formulas and define it; None where no part is worth a name."""
    declared = dict(variables)
    options = []
    for whole in formulas:
        for part, bound in _open_parts(types, whole, {}):
            if part.op in ("all", "some", "and", "or", "imp", "iff") and 3 <= size(part) <= 12:
                options.append((part, bound))
    if not options:
        return None
    closed = [option for option in options if not set(option[1]) & free(option[0])]
    part, bound = rng.choice(closed if closed and rng.random() < 0.65 else options)
    used = _names(part)
    fixed = [n for n in declared if n in used and ("→" in declared[n] or n not in free(part))]
    places = [n for n in (*declared, *bound) if n in free(part) and n not in fixed]
    kinds = declared | bound
    if not set(_types(part, kinds.values())) <= set(
        _types(FALSE, [kinds[n] for n in (*fixed, *places)])
    ):
        return None
    name = names.word(_fitting(part))
    holes = {place: f"?{place}" for place in places}
    body = part
    for place, hole in holes.items():
        body = put(body, place, hole)
    text = _declaration(rng, name, [(n, kinds[n]) for n in (*fixed, *places)], part)
    return Hidden(name, body, tuple(fixed), tuple(holes.values()), text)


def _names(formula: Formula) -> set[str]:
    heads = {part.name for part in subformulas(formula) if part.op == "atom"}
    return heads | free(formula)


def _open_parts(
    types: Decomposition, formula: Formula, bound: dict[str, str]
) -> list[tuple[Formula, dict[str, str]]]:
    found = [(formula, bound)]
    if formula.op in ("all", "some"):
        bound = {**bound, formula.name: types.kind_of(formula)}
    for part in formula.parts:
        found += _open_parts(types, part, bound)
    return found


def _fitting(part: Formula) -> tuple[str, ...]:
    rank = _ranked(part)
    return next((names for known, names in KNOWN if _ranked(known) == rank), NAMES)


def _ranked(formula: Formula) -> str:
    text, order = written(shape(formula)), dict[str, str]()
    for part in subformulas(formula):
        heads = [part.name] if part.op == "atom" else []
        heads += [str(term[0]) for term in part.terms if isinstance(term, tuple)]
        for head in heads:
            order.setdefault(head, f"@{len(order)}")
    return " ".join(order.get(word.strip("()¬"), word.strip("(),")) for word in text.split(" "))


def _types(part: Formula, kinds: Iterable[str]) -> list[str]:
    """List the types that binders and quantifiers speak of."""
    words = " ".join([*kinds, *(f.kind for f in subformulas(part))]).split()
    return [word for word in dict.fromkeys(words) if word not in ("→", "Prop")]


def _declaration(
    rng: random.Random, name: str, parameters: Sequence[tuple[str, str]], part: Formula
) -> str:
    types = _types(part, [kind for _, kind in parameters])
    head = f"def {name}"
    head += f" {{{' '.join(types)} : Type}}" if types else ""
    head += f" {binders(rng, parameters)}" if parameters else ""
    head += " : Prop :="
    body = written(part)
    split = len(head) + len(body) > 95 or rng.random() < 0.4
    return f"{head}\n  {body}" if split else f"{head} {body}"
