"""Where the tactics of a proof begin and end, as far as its tokens tell."""

import itertools
from collections.abc import Iterator

from tools.lean.text.lexer import Kind, Token, significant

_OPENERS = frozenset("([{⟨")
_CLOSERS = frozenset(")]}⟩")
_BEFORE_A_TACTIC = frozenset(("·", ".", ";", "<;>", "by", "=>", "|", "then", "else", "{", "("))


def tactic_ends(text: str) -> tuple[int, ...]:
    """Return the offsets at which a tactic may end: line ends and `;`, outside of brackets."""
    tokens = significant(text)
    ends = []
    depth = 0
    for token, following in itertools.zip_longest(tokens, tokens[1:]):
        if token.kind is Kind.SYMBOL:
            depth += (token.text in _OPENERS) - (token.text in _CLOSERS)
        if depth > 0:
            continue
        if following is None or following.text == ";" or _new_line(text, token, following):
            ends.append(token.end)
    return tuple(ends)


def tactic_starts(text: str, offset: int) -> Iterator[int]:
    """Yield the offsets at which a tactic around `offset` may begin, the nearest first."""
    tokens = [token for token in significant(text) if token.start <= offset]
    for index in range(len(tokens) - 1, 0, -1):
        before, token = tokens[index - 1], tokens[index]
        if before.text in _BEFORE_A_TACTIC or _new_line(text, before, token):
            yield token.start


def _new_line(text: str, before: Token, token: Token) -> bool:
    return "\n" in text[before.end : token.start]
