"""What a prelude declares: inductive types with their constructors, and definitions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tools.lean.text.commands import Command, closers, split
from tools.lean.text.lexer import Kind, Token


@dataclass(frozen=True, slots=True)
class Constructor:
    """One constructor: its last name and the type of each argument, in order."""

    name: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Inductive:
    """An inductive type, or an inductive predicate."""

    name: str
    constructors: tuple[Constructor, ...]
    predicate: bool
    """Whether its values are proofs."""

    @property
    def enumeration(self) -> bool:
        """Whether no constructor takes an argument."""
        return all(not each.arguments for each in self.constructors)


@dataclass(frozen=True, slots=True)
class Definition:
    """A function or constant, and how it is defined."""

    name: str
    recursive: bool
    predicate: bool
    """Whether what it gives is a proposition."""
    loops: bool
    """Whether `simp` could unfold it for ever: it calls itself, and not behind a pattern."""


@dataclass(frozen=True, slots=True)
class Prelude:
    """All that a prelude declares, in its order."""

    inductives: tuple[Inductive, ...] = ()
    definitions: tuple[Definition, ...] = ()

    def inductive(self, name: str) -> Inductive | None:
        """Find an inductive type by its name."""
        return next((each for each in self.inductives if each.name == name), None)


_NAT = Inductive("Nat", (Constructor("zero", ()), Constructor("succ", ("Nat",))), False)
_LIST = Inductive("List", (Constructor("nil", ()), Constructor("cons", ("α", "List"))), False)
_OPTION = Inductive("Option", (Constructor("none", ()), Constructor("some", ("α",))), False)
_BOOL = Inductive("Bool", (Constructor("false", ()), Constructor("true", ())), False)
KNOWN = {each.name: each for each in (_NAT, _LIST, _OPTION, _BOOL)}
"""Inductive types of the core library that proofs go by cases on."""


def parse_prelude(text: str) -> Prelude:
    """Read a prelude; declarations of other kinds are passed over."""
    inductives: list[Inductive] = []
    definitions: list[Definition] = []
    for command in split(text).commands:
        if command.name is None:
            continue
        if command.keyword == "inductive":
            inductives.append(_inductive(command, text))
        elif command.keyword == "structure":
            inductives.append(_structure(command, text))
        elif command.keyword in ("def", "abbrev"):
            definitions.append(_definition(command))
    return Prelude(tuple(inductives), tuple(definitions))


def _inductive(command: Command, text: str) -> Inductive:
    tokens = command.rest
    first = next((i for i, token in enumerate(tokens) if token.text in ("where", "|")), len(tokens))
    predicate = any(token.text == "Prop" for token in tokens[max(0, first - 1) : first])
    bars = [i for i in range(first, len(tokens)) if tokens[i].text == "|"]
    found = tuple(
        _constructor(tokens[bar + 1 : end], text)
        for bar, end in pairwise([*bars, len(tokens)])
        if bar + 1 < end
    )
    return Inductive(command.name or "", found, predicate)


def _constructor(tokens: Sequence[Token], text: str) -> Constructor:
    return Constructor(tokens[0].text, tuple(_arguments(tokens[1:], text)))


def _structure(command: Command, text: str) -> Inductive:
    tokens = command.rest
    where = next(
        (i for i, token in enumerate(tokens) if token.text in ("where", ":=")), len(tokens)
    )
    fields = [
        _span(tokens[i + 1 : i + 2], text)
        for i in range(where, len(tokens))
        if tokens[i].text == ":"
    ]
    return Inductive(command.name or "", (Constructor("mk", tuple(fields)),), False)


def _arguments(tokens: Sequence[Token], text: str) -> list[str]:
    """List the types of the arguments of a constructor: bound ones, then those before arrows."""
    pairs = closers(tokens)
    found: list[str] = []
    index = 0
    while index in pairs:
        inner = tokens[index + 1 : pairs[index]]
        colon = next((i for i, token in enumerate(inner) if token.text == ":"), len(inner))
        found += [_span(inner[colon + 1 :], text)] * colon
        index = pairs[index] + 1
    if index >= len(tokens) or tokens[index].text != ":":
        return found
    begin, at = index + 1, index + 1
    while at < len(tokens):
        if tokens[at].text in ("→", "->"):
            found.append(_span(tokens[begin:at], text))
            begin = at + 1
        at = pairs.get(at, at) + 1
    return found


def _definition(command: Command) -> Definition:
    name = command.name or ""
    last = name.rpartition(".")[2]
    tokens = command.rest[1:]
    body = next((i for i, t in enumerate(tokens) if t.text in (":=", "|")), len(tokens))
    inner = [token.text for token in tokens[body:] if token.kind is Kind.WORD]
    calls = any(word == name or word.rpartition(".")[2] == last for word in inner)
    return Definition(
        name=name,
        recursive=calls,
        predicate=body > 0 and tokens[body - 1].text == "Prop",
        loops=calls and _open(tokens[body:]),
    )


def _open(body: Sequence[Token]) -> bool:
    """Whether a body is one term with no `match` at its head, whose equations would be split."""
    return len(body) > 1 and body[0].text == ":=" and body[1].text != "match"


def _span(tokens: Sequence[Token], text: str) -> str:
    return text[tokens[0].start : tokens[-1].end] if tokens else ""
