"""Names by number: what an author called a thing matters to no proof, and costs a model tokens.

What a prelude declares is d1, d2, …; what stands before the statement's colon has the letter of its
kind (`agents.kinds`): types t1, …, elements x1, …, hypotheses g1, …; what is bound within formulas
is y1, y2, …; what a definition binds for itself is p1, p2, …, anew in each; what a proof brings is
h1, h2, ….
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, count, islice, pairwise

from agents.binding import (
    Tokens,
    bound,
    context,
    declarations,
    declared,
    introduced,
    matched,
    variables,
)
from agents.exchange import Exchange, lossless
from agents.kinds import RELATION, claims, letter_of
from benchmarks.problem import Problem
from tools.lean.text.lexer import Kind, lex, significant
from tools.lean.text.statement import StatementError, parse_statement

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Numbering:
    """The names of one problem, and the numbers that stand for them."""

    things: Mapping[str, str]
    """What the prelude declares: d1, d2, …."""
    variables: Mapping[str, str]
    """What the statement binds: x1, x2, …, y1, y2, …."""
    hiding: Exchange
    showing: Exchange

    def hide(self, text: str) -> str:
        """Put numbers for the problem's names, in a tactic block, a message or a goal."""
        return self.hiding(text)

    def show(self, text: str) -> str:
        """Put the problem's names back: undoes `hide`.

        A number that stands for nothing stays, unless the author called something else so.
        """
        return self.showing(text)

    def settled(self, script: str) -> str:
        """Call what a tactic block brings h1, h2, … in the order in which it does."""
        hidden = self.hide(script)
        kept = self._things_and_context()
        brought = dict.fromkeys(name for name in introduced(hidden) if name not in kept)
        taken = _words(hidden) - brought.keys()
        free = (number for n in count(1) if (number := f"h{n}") not in taken)
        return self.show(Exchange(dict(zip(brought, free, strict=False)), {})(hidden))

    def _things_and_context(self) -> set[str]:
        numbers = chain(self.things.values(), self.variables.values())
        return {number for number in numbers if not number.startswith("y")}


@lru_cache(maxsize=4096)
def numbering_of(problem: Problem) -> Numbering:
    """Return the numbers for a problem's names."""
    parts = [list(each) for each in declarations(problem.prelude)]
    tokens = significant(_signature(problem))
    things = _numbered("d", _things(parts))
    shared = ((name, ()) for name in chain.from_iterable(map(variables, parts)))
    given = _given(chain(shared, context(tokens)), things, _claims(parts))
    known = things | given
    inner = _numbered("y", (name for name in bound(tokens) if name not in known))
    hiding = Exchange(lossless(known | inner), lossless(things))
    return Numbering(things, given | inner, hiding, hiding.back())


def numbered_prelude(problem: Problem) -> str:
    """Write a problem's prelude with numbers for names, those of each definition among them."""
    numbering, text = numbering_of(problem), problem.prelude
    starts = [each[0].start for each in declarations(text)]
    cuts = (0, *starts[1:], len(text))
    return "".join(_numbered_part(numbering, text[a:b]) for a, b in pairwise(cuts)).strip()


def numbered_signature(problem: Problem) -> str:
    """Write a problem's binders and claim on one line, with numbers for names."""
    shown = numbering_of(problem).hide(_without_comments(_signature(problem)))
    return _SPACE.sub(" ", shown).strip()


def _numbered_part(numbering: Numbering, text: str) -> str:
    names = _local(significant(text))
    local = _numbered("p", (name for name in names if name not in numbering.things))
    known = {**numbering.things, **numbering.variables, **local}
    return Exchange(lossless(known), numbering.hiding.members)(text)


def _given(
    binders: Iterable[tuple[str, Tokens]], things: Mapping[str, str], claims: Mapping[str, str]
) -> dict[str, str]:
    """Give numbers to what stands before the colon, each kind of thing for itself."""
    letters, numbers, counts = dict(claims), dict[str, str](), Counter[str]()
    for name, kind in binders:
        if name not in things and name not in numbers:
            letter = letters[name] = letter_of(kind, letters)
            counts[letter] += 1
            numbers[name] = f"{letter}{counts[letter]}"
    return numbers


def _claims(parts: Iterable[Tokens]) -> dict[str, str]:
    return {name: RELATION for part in parts if claims(part) for name in islice(declared(part), 1)}


def _local(tokens: Tokens) -> Iterator[str]:
    """Yield what a part of a prelude binds for itself alone."""
    if not any(variables(tokens)):
        yield from bound(tokens)
        yield from matched(tokens)


def _things(parts: Iterable[Tokens]) -> Iterator[str]:
    full = [name for part in parts for name in declared(part)]
    for name in full:
        yield from _own_parts(name, set(full))


def _own_parts(name: str, known: set[str]) -> list[str]:
    """Return the parts of a declared name that it brings: of `List.sum'`, the last alone."""
    if "«" in name:
        return []
    *outer, last = name.split(".")
    return [*(part for part in outer if part in known), last]


def _numbered(letter: str, names: Iterable[str]) -> dict[str, str]:
    return {name: f"{letter}{n}" for n, name in enumerate(dict.fromkeys(names), 1)}


def _signature(problem: Problem) -> str:
    try:
        return parse_statement(problem.statement).signature
    except StatementError:
        return problem.statement


def _without_comments(text: str) -> str:
    pieces, last = [], 0
    for token in lex(text):
        if token.kind is Kind.COMMENT:
            pieces.append(text[last : token.start])
            last = token.end
    return " ".join([*pieces, text[last:]])


def _words(text: str) -> set[str]:
    return {part for t in lex(text) if t.kind is Kind.WORD for part in t.text.split(".")}
