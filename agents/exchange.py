"""Exchanging names in Lean text one for one, so that every exchange can be undone."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from tools.lean.text.lexer import Kind, Token, lex

_PART = re.compile(r"«[^»]*»?|[^.`«»]+")
_MEMBER_MARKS = frozenset({".", "?", "case", "case'"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """Other words for the names in a text; comments, strings and quoted names stay."""

    names: Mapping[str, str]
    """For words that stand for themselves."""
    members: Mapping[str, str]
    """For words that no variable is called by: behind a dot, a named argument, a goal's tag."""

    def __call__(self, text: str) -> str:
        """Return the text with the other words."""
        pieces, last = [], 0
        for token, is_member in _words(text):
            pieces += [text[last : token.start], self._word(token.text, is_member)]
            last = token.end
        return "".join([*pieces, text[last:]])

    def back(self) -> "Exchange":
        """Return the exchange that undoes this one, if this one loses no word."""
        return Exchange(_turned(self.names), _turned(self.members))

    def _word(self, word: str, is_member: bool) -> str:
        pieces, last = [], 0
        for part in _PART.finditer(word):
            known = self.members if is_member or "." in word[: part.start()] else self.names
            pieces += [word[last : part.start()], known.get(part.group(), part.group())]
            last = part.end()
        return "".join([*pieces, word[last:]])


def lossless(names: Mapping[str, str]) -> dict[str, str]:
    """Complete an exchange whose values differ: a word whose place is taken gets a free place.

    So whoever says a word that stands for another name now says a word that stands for nothing.
    """
    owner = _turned(names)
    complete = dict(names)
    for word in owner.keys() - names.keys():
        free = owner[word]
        while free in owner:
            free = owner[free]
        complete[word] = free
    return complete


def _turned(names: Mapping[str, str]) -> dict[str, str]:
    return {other: name for name, other in names.items()}


def _words(text: str) -> Iterator[tuple[Token, bool]]:
    """Yield the words of a text, and whether each is a member."""
    edge = Token(Kind.SYMBOL, "", -1, -1)
    tokens = [token for token in lex(text) if token.kind is not Kind.COMMENT]
    around = pairwise([edge, *tokens, edge])
    for (before, token), (_, after) in pairwise(around):
        if token.kind in (Kind.WORD, Kind.NAME):
            named = before.text == "(" and after.text == ":="
            yield token, named or before.text in _MEMBER_MARKS
