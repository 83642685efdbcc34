"""Variants of a theorem: parts of it, its sides swapped, instances, compositions.

Most are true where the theorem is; constants and generalisations are guesses. A variant needs a
proof of its own, which nobody gives here.
"""

import random
import re
from collections.abc import Callable
from dataclasses import replace

from training.statements.theorem import Binder, Theorem, bracketed, renamed, split_claim

Mutation = Callable[[Theorem, random.Random], Theorem | None]

_TWICE = 0.4
_SYMMETRIC = frozenset("=↔≠∧∨")
_TERMS = {
    "Prop": ("(¬{v})", "({v} ∧ {w})", "({v} ∨ {w})", "({v} → {w})", "True", "({v} ↔ {w})"),
    "Nat": ("({v} + 1)", "(2 * {v})", "({v} + {w})", "({v} * {w})", "0", "1", "2", "3"),
    "Int": ("(-{v})", "({v} - {w})", "({v} + 1)", "({v} * {w})", "0", "1", "(-1)"),
    "Bool": ("(!{v})", "({v} && {w})", "({v} || {w})", "true", "false"),
    "List": ("({v} ++ {w})", "({v}.reverse)", "[]"),
}


def mutated(theorem: Theorem, rng: random.Random) -> Theorem | None:
    """Return the theorem after one or two changes drawn at random; None where none applies."""
    changed = _once(theorem, rng)
    if changed is None or rng.random() > _TWICE:
        return changed
    again = _once(changed, rng)
    return changed if again in (None, theorem) else again


def composed(first: Theorem, second: Theorem, rng: random.Random) -> Theorem:
    """Return what says both, with the second one's variables apart from the first one's."""
    apart = {name: _fresh(name, first.names) for name in second.names & first.names}
    binders = tuple(
        replace(
            each, names=tuple(apart.get(n, n) for n in each.names), kind=renamed(each.kind, apart)
        )
        for each in second.binders
    )
    claims = [bracketed(first.claim), bracketed(renamed(second.claim, apart))]
    rng.shuffle(claims)
    return Theorem(first.binders + binders, " ∧ ".join(claims))


def _once(theorem: Theorem, rng: random.Random) -> Theorem | None:
    for mutation in rng.sample(_MUTATIONS, k=len(_MUTATIONS)):
        found = mutation(theorem, rng)
        if found is not None and found != theorem:
            return found
    return None


def _swapped(theorem: Theorem, rng: random.Random) -> Theorem | None:  # noqa: ARG001
    parts = split_claim(theorem.claim)
    if parts is None or parts[1] not in _SYMMETRIC:
        return None
    left, sign, right = parts
    right = bracketed(right) if sign in "∧∨↔" else right
    return replace(theorem, claim=f"{right} {sign} {left}")


def _direction(theorem: Theorem, rng: random.Random) -> Theorem | None:
    parts = split_claim(theorem.claim)
    if parts is None or parts[1] != "↔":
        return None
    left, right = rng.sample((parts[0], parts[2]), k=2)
    return _with_premise(theorem, left, right)


def _part(theorem: Theorem, rng: random.Random) -> Theorem | None:
    parts = split_claim(theorem.claim)
    if parts is None or parts[1] != "∧":
        return None
    return replace(theorem, claim=_bare(rng.choice((parts[0], parts[2]))))


def _introduced(theorem: Theorem, rng: random.Random) -> Theorem | None:  # noqa: ARG001
    parts = split_claim(theorem.claim)
    if parts is None or parts[1] != "→":
        return None
    return _with_premise(theorem, parts[0], parts[2])


def _reverted(theorem: Theorem, rng: random.Random) -> Theorem | None:
    premise = _premise(theorem, rng)
    if premise is None:
        return None
    claim = f"{bracketed(premise.kind)} → {theorem.claim}"
    if (parts := split_claim(theorem.claim)) is not None and parts[1] == "↔":
        claim = f"{bracketed(premise.kind)} → ({theorem.claim})"
    return _without(replace(theorem, claim=claim), premise)


def _contraposed(theorem: Theorem, rng: random.Random) -> Theorem | None:
    premise = _premise(theorem, rng)
    if premise is None:
        return None
    denied = replace(premise, kind=f"¬{_closed(theorem.claim)}")
    binders = tuple(denied if each is premise else each for each in theorem.binders)
    return Theorem(binders, f"¬{_closed(premise.kind)}")


def _reordered(theorem: Theorem, rng: random.Random) -> Theorem | None:
    premises = [each for each in theorem.binders if _is_premise(each)]
    if len(premises) < 2:
        return None
    shuffled = rng.sample(premises, k=len(premises))
    others = [each for each in theorem.binders if not _is_premise(each)]
    return replace(theorem, binders=(*others, *shuffled))


def _weakened(theorem: Theorem, rng: random.Random) -> Theorem | None:
    name = _fresh("r", theorem.names)
    sides = [bracketed(theorem.claim), name]
    rng.shuffle(sides)
    binders = (Binder((name,), "Prop"), *theorem.binders)
    return Theorem(binders, " ∨ ".join(sides))


def _strengthened(theorem: Theorem, rng: random.Random) -> Theorem | None:
    premise = _premise(theorem, rng)
    if premise is None:
        return None
    name = _fresh("s", theorem.names)
    sides = [bracketed(premise.kind), name]
    rng.shuffle(sides)
    more = replace(premise, kind=" ∧ ".join(sides))
    binders = [more if each is premise else each for each in theorem.binders]
    return replace(theorem, binders=(Binder((name,), "Prop"), *binders))


def _instantiated(theorem: Theorem, rng: random.Random) -> Theorem | None:
    found = [
        (binder, name)
        for binder in theorem.binders
        if binder.kind.split(" ")[0] in _TERMS and not _is_premise(binder)
        for name in binder.names
    ]
    if not found:
        return None
    binder, name = rng.choice(found)
    other = rng.choice([n for b, n in found if b.kind == binder.kind])
    term = rng.choice(_TERMS[binder.kind.split(" ")[0]]).format(v=name, w=other)
    binders = tuple(
        each if name in each.names else replace(each, kind=_bare(renamed(each.kind, {name: term})))
        for each in theorem.binders
    )
    return _without_unused(Theorem(binders, _bare(renamed(theorem.claim, {name: term}))), name)


def _identified(theorem: Theorem, rng: random.Random) -> Theorem | None:
    groups = [b for b in theorem.binders if len(b.names) > 1 and b.kind in _TERMS]
    if not groups:
        return None
    kept, dropped = rng.sample(rng.choice(groups).names, k=2)
    binders = tuple(
        replace(
            each,
            names=tuple(n for n in each.names if n != dropped),
            kind=renamed(each.kind, {dropped: kept}),
        )
        for each in theorem.binders
    )
    return Theorem(binders, renamed(theorem.claim, {dropped: kept}))


def _other_constant(theorem: Theorem, rng: random.Random) -> Theorem | None:
    places = list(re.finditer(r"(?<![\w.])\d+(?!\w)", theorem.claim))
    if not places:
        return None
    place = rng.choice(places)
    number = max(0, int(place[0]) + rng.choice((-1, 1, 2, 3)))
    claim = f"{theorem.claim[: place.start()]}{number}{theorem.claim[place.end() :]}"
    return replace(theorem, claim=claim)


_MUTATIONS: tuple[Mutation, ...] = (
    _swapped,
    _direction,
    _part,
    _introduced,
    _reverted,
    _contraposed,
    _reordered,
    _weakened,
    _strengthened,
    _instantiated,
    _instantiated,
    _identified,
    _other_constant,
)


def _with_premise(theorem: Theorem, premise: str, claim: str) -> Theorem:
    binder = Binder((_fresh("h", theorem.names),), _bare(premise))
    return Theorem((*theorem.binders, binder), _bare(claim))


def _premise(theorem: Theorem, rng: random.Random) -> Binder | None:
    found = [each for each in theorem.binders if _is_premise(each)]
    found = [each for each in found if not _used(each.names[0], theorem)]
    return rng.choice(found) if found else None


def _is_premise(binder: Binder) -> bool:
    """Tell premises as authors name them: `h`, `h1`, `hn`."""
    return len(binder.names) == 1 and binder.names[0][0] == "h" and binder.kind not in _TERMS


def _used(name: str, theorem: Theorem) -> bool:
    texts = [theorem.claim, *(each.kind for each in theorem.binders)]
    return any(renamed(text, {name: ""}) != text for text in texts)


def _without(theorem: Theorem, binder: Binder) -> Theorem:
    return replace(theorem, binders=tuple(each for each in theorem.binders if each is not binder))


def _without_unused(theorem: Theorem, name: str) -> Theorem:
    if _used(name, theorem):
        return theorem
    cut = (replace(b, names=tuple(n for n in b.names if n != name)) for b in theorem.binders)
    kept = zip(theorem.binders, cut, strict=True)
    return replace(theorem, binders=tuple(b for before, b in kept if b.names or not before.names))


def _closed(formula: str) -> str:
    return formula if re.fullmatch(r"[\w'.]+", formula) else f"({_bare(formula)})"


def _bare(formula: str) -> str:
    """Take off brackets around the whole."""
    while formula.startswith("(") and formula.endswith(")") and _is_one_group(formula):
        formula = formula[1:-1].strip()
    return formula


def _is_one_group(formula: str) -> bool:
    depth = 0
    for place, sign in enumerate(formula):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return place == len(formula) - 1
    return False


def _fresh(name: str, taken: frozenset[str]) -> str:
    for candidate in (name, f"{name}'", *(f"{name}{i}" for i in range(2, 100))):
        if candidate not in taken:
            return candidate
    raise AssertionError("a theorem with a hundred variables of one name")
