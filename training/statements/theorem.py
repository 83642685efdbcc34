"""A theorem's text taken apart: binders, claim, and the connective that the claim hangs on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEAD = re.compile(r"theorem\s+([^\s({\[⦃:]+)\s*")
_ENDING = re.compile(r"\s*:=\s*(?:by\s*)?\Z")
_TOKEN = re.compile(r"[^\W\d][\w'.]*|\d+|:=|=>|<\|>|<;>|\+\+|::|\|\||&&|==|!=|\S")
_CLOSING = {"(": ")", "{": "}", "⦃": "⦄", "[": "]", "⟨": "⟩"}
_SCOPES = frozenset({"∀", "∃", "fun", "λ", "∃!", "if", "match", "let"})
_STRENGTH = {"↔": 20, "→": 25, "∨": 30, "∧": 35, **dict.fromkeys("=≠≤≥<>∣∈", 50)}
_RELATION = 50


@dataclass(frozen=True, slots=True)
class Binder:
    """One group before the colon, such as `(a b : Nat)`."""

    names: tuple[str, ...]
    """Empty for an instance that is left unnamed."""
    kind: str
    opening: str = "("

    def __str__(self) -> str:
        names = " ".join(self.names)
        inside = f"{names} : {self.kind}" if names and self.kind else names or self.kind
        return f"{self.opening}{inside}{_CLOSING[self.opening]}"


@dataclass(frozen=True, slots=True)
class Theorem:
    """A statement without its name and ending."""

    binders: tuple[Binder, ...]
    claim: str

    def __str__(self) -> str:
        return f"{' '.join(map(str, self.binders))} : {self.claim}".strip()

    @property
    def names(self) -> frozenset[str]:
        """All names that its binders bring."""
        return frozenset(name for binder in self.binders for name in binder.names)


def parse_theorem(statement: str) -> Theorem | None:
    """Take `theorem NAME BINDERS : CLAIM := by` apart; None where it is written otherwise."""
    head = _HEAD.match(statement)
    if head is None:
        return None
    rest = " ".join(_ENDING.sub("", statement[head.end() :]).split())
    binders = []
    while rest and rest[0] in _CLOSING and (end := _matching(rest)) is not None:
        binders.append(_binder(rest[1:end], rest[0]))
        rest = rest[end + 1 :].lstrip()
    return Theorem(tuple(binders), rest[1:].strip()) if rest.startswith(":") else None


def opened(theorem: Theorem) -> Theorem:
    """Return the theorem with the variables of a leading `∀` moved before the colon."""
    found = re.match(r"∀\s*", theorem.claim)
    if found is None:
        return theorem
    rest, binders = theorem.claim[found.end() :], list(theorem.binders)
    if rest[0] not in _CLOSING:
        bound, comma, body = rest.partition(",")
        if not comma or any(mark in bound for mark in "∈<>≤"):
            return theorem
        return opened(Theorem((*binders, _binder(bound, "(")), body.strip()))
    while rest and rest[0] in _CLOSING and (end := _matching(rest)) is not None:
        binders.append(_binder(rest[1:end], rest[0]))
        rest = rest[end + 1 :].lstrip()
    if not rest.startswith(","):
        return theorem
    return opened(Theorem(tuple(binders), rest[1:].strip()))


def split_claim(claim: str) -> tuple[str, str, str] | None:
    """Return the connective or relation that binds weakest, with its sides; None for none."""
    weakest: tuple[int, int, str] | None = None
    negated = False
    for token, start in _outermost(claim):
        if token in _SCOPES:
            break
        negated |= token == "¬"  # noqa: S105
        strength = _STRENGTH.get(token, 99)
        if strength == _RELATION and negated:
            continue
        if strength < 99 and (weakest is None or strength < weakest[0]):
            weakest = (strength, start, token)
    if weakest is None:
        return None
    _, place, token = weakest
    return claim[:place].strip(), token, claim[place + len(token) :].strip()


def bracketed(formula: str) -> str:
    """Return a formula as it can stand beside any connective."""
    parts = split_claim(formula)
    connected = parts is not None and _STRENGTH[parts[1]] < _RELATION
    scoped = any(token in _SCOPES for token, _ in _outermost(formula))
    return f"({formula})" if connected or scoped else formula


def renamed(text: str, names: dict[str, str]) -> str:
    """Replace whole names; those behind a dot are no variables."""
    if not names:
        return text
    pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.sub(rf"(?<![\w'.])(?:{pattern})(?![\w'])", lambda found: names[found[0]], text)


def _binder(inside: str, opening: str) -> Binder:
    names, colon, kind = inside.partition(":")
    if not colon or opening == "[":
        return (
            Binder((), inside.strip(), opening)
            if opening == "["
            else Binder(tuple(inside.split()), "", opening)
        )
    return Binder(tuple(names.split()), kind.strip(), opening)


def _matching(text: str) -> int | None:
    depth = 0
    for place, sign in enumerate(text):
        depth += (sign in _CLOSING) - (sign in _CLOSING.values())
        if depth == 0:
            return place
    return None


def _outermost(text: str) -> Iterator[tuple[str, int]]:
    depth = 0
    for found in _TOKEN.finditer(text):
        token = found[0]
        depth += token in _CLOSING
        if depth == 0:
            yield token, found.start()
        depth -= token in _CLOSING.values()
