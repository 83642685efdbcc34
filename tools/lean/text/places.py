"""Where the tactics of a proof end, as far as its tokens tell."""

from tools.lean.text.lexer import Kind, significant

_OPENERS = frozenset("([{⟨")
_CLOSERS = frozenset(")]}⟩")


def tactic_ends(text: str) -> tuple[int, ...]:
    """Return the offsets at which a tactic may end: line ends and `;`, outside of brackets."""
    tokens = significant(text)
    ends = []
    depth = 0
    for token, following in zip(tokens, (*tokens[1:], None), strict=True):
        if token.kind is Kind.SYMBOL:
            depth += (token.text in _OPENERS) - (token.text in _CLOSERS)
        if depth > 0:
            continue
        if following is None or following.text == ";" or "\n" in text[token.end : following.start]:
            ends.append(token.end)
    return tuple(ends)
