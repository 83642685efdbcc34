"""Propositions as the built-in roles see them: their connectives, with everything else as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from tools.lean.text.commands import closers
from tools.lean.text.lexer import Kind, significant


class Form(Enum):
    """The outermost connective of a proposition."""

    ALL = "∀"
    SOME = "∃"
    IMPLIES = "→"
    IFF = "↔"
    AND = "∧"
    OR = "∨"
    NOT = "¬"
    EQUAL = "="
    DIFFERENT = "≠"
    ORDER = "<"
    """One of `<`, `≤`, `>`, `≥`."""
    ATOM = "atom"


@dataclass(frozen=True, slots=True)
class Variable:
    """A name with its type as written; the type is empty where none is written."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Formula:
    """A proposition: its connective, its text, its parts, and the names that it binds."""

    form: Form
    text: str
    parts: tuple[Formula, ...] = ()
    bound: tuple[Variable, ...] = ()

    @property
    def head(self) -> str:
        """The first word, which is the predicate of an applied one; empty if a symbol is first."""
        first = next(iter(significant(self.text)), None)
        return first.text if first is not None and first.kind is Kind.WORD else ""


_LOOSE = ("↔", "→", "∨", "∧")
"""The connectives of two parts, the loosest first; `↔` is looser than `→` in Lean."""
_FORMS = {
    "↔": Form.IFF,
    "→": Form.IMPLIES,
    "->": Form.IMPLIES,
    "∨": Form.OR,
    "∧": Form.AND,
    "=": Form.EQUAL,
    "≠": Form.DIFFERENT,
    "<": Form.ORDER,
    "≤": Form.ORDER,
    ">": Form.ORDER,
    "≥": Form.ORDER,
}
_RELATIONS = ("=", "≠", "<", "≤", ">", "≥")
_BINDERS = {"∀": Form.ALL, "∃": Form.SOME, "fun": Form.ATOM, "λ": Form.ATOM}


def parse_formula(text: str) -> Formula:
    """Read a proposition; what is no connective becomes an atom, so that this never fails."""
    return _Reader(text).read(0, len(significant(text)))


class _Reader:
    """Reads spans of the tokens of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = significant(text)
        self.close = closers(self.tokens)

    def read(self, start: int, stop: int) -> Formula:
        start, stop = self._unwrapped(start, stop)
        tops = self._top_level(start, stop)
        for symbol in _LOOSE:
            at = [index for index in tops if self.tokens[index].text in _spellings(symbol)]
            if at:
                return self._joined(_FORMS[symbol], start, at[0], stop)
        if start < stop and self.tokens[start].text == "¬":
            return self._made(Form.NOT, start, stop, (self.read(start + 1, stop),))
        if start < stop and self.tokens[start].text in ("∀", "∃"):
            return self._bound(start, stop)
        for index in tops:
            if self.tokens[index].text in _RELATIONS:
                sides = (self._atom(start, index), self._atom(index + 1, stop))
                return self._made(_FORMS[self.tokens[index].text], start, stop, sides)
        return self._atom(start, stop)

    def _joined(self, form: Form, start: int, at: int, stop: int) -> Formula:
        parts = (self.read(start, at), self.read(at + 1, stop))
        return self._made(form, start, stop, parts)

    def _bound(self, start: int, stop: int) -> Formula:
        comma = next((i for i in self._commas(start + 1, stop)), None)
        if comma is None:
            return self._atom(start, stop)
        variables = tuple(self._variables(start + 1, comma))
        if not variables:
            return self._atom(start, stop)
        body = self.read(comma + 1, stop)
        return self._made(_BINDERS[self.tokens[start].text], start, stop, (body,), variables)

    def _commas(self, start: int, stop: int) -> Iterator[int]:
        index = start
        while index < stop:
            if self.tokens[index].text == ",":
                yield index
            index = self.close.get(index, index) + 1

    def _variables(self, start: int, stop: int) -> Iterator[Variable]:
        if any(index in self.close for index in range(start, min(start + 1, stop))):
            index = start
            while index < stop:
                end = self.close.get(index, index)
                yield from self._variables(index + 1, end)
                index = end + 1
            return
        yield from self._typed(start, stop)

    def _typed(self, start: int, stop: int) -> Iterator[Variable]:
        names: list[str] = []
        for index in range(start, stop):
            token = self.tokens[index]
            if token.kind is not Kind.WORD:
                kind = self._span(index + 1, stop) if token.text == ":" else "Nat"
                yield from (Variable(name, kind) for name in names)
                return
            names.append(token.text)
        yield from (Variable(name, "") for name in names)

    def _top_level(self, start: int, stop: int) -> list[int]:
        """List the tokens outside brackets and before the first binder that swallows the rest."""
        found: list[int] = []
        index = start
        while index < stop:
            if self.tokens[index].text in (*_BINDERS, "if", "let", "match") and index < stop:
                break
            found.append(index)
            index = self.close.get(index, index) + 1
        return found

    def _unwrapped(self, start: int, stop: int) -> tuple[int, int]:
        while (
            stop - start > 1
            and self.tokens[start].text == "("
            and self.close.get(start) == stop - 1
        ):
            start, stop = start + 1, stop - 1
        return start, stop

    def _atom(self, start: int, stop: int) -> Formula:
        return self._made(Form.ATOM, start, stop)

    def _made(
        self,
        form: Form,
        start: int,
        stop: int,
        parts: tuple[Formula, ...] = (),
        bound: tuple[Variable, ...] = (),
    ) -> Formula:
        return Formula(form, self._span(start, stop), parts, bound)

    def _span(self, start: int, stop: int) -> str:
        if start >= stop:
            return ""
        return self.text[self.tokens[start].start : self.tokens[stop - 1].end]


def _spellings(symbol: str) -> Sequence[str]:
    return (symbol, "->") if symbol == "→" else (symbol,)


def free_words(text: str) -> frozenset[str]:
    """Return the words of a text, and the first parts of dotted ones."""
    words = [token.text for token in significant(text) if token.kind is Kind.WORD]
    return frozenset(words) | {word.split(".")[0] for word in words}
