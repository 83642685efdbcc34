"""What kind of thing a binder brings, read off its type's text: the letter of its number.

A model that sees the kind in the name need not look it up: that an element is no function, that a
proposition is no proof of it.
"""

from collections.abc import Mapping
from itertools import accumulate

from agents.binding import Tokens, deeper
from tools.lean.text.lexer import Kind
from tools.lean.text.vocabulary import words

TYPE, PROPOSITION, RELATION, FUNCTION, GIVEN, ELEMENT = "t", "q", "r", "f", "g", "x"
LETTERS = (TYPE, PROPOSITION, RELATION, FUNCTION, GIVEN, ELEMENT)

_LOGICAL = words("= ≠ ≤ ≥ < > ∣ ∈ ∉ ∀ ∃ ∧ ∨ ¬ ↔ ⊆ == !=")
_PREDICATES = words("Nonempty Decidable True False")
_ABOUT_FUNCTIONS = "Function."


def letter_of(kind: Tokens, letters: Mapping[str, str]) -> str:
    """Return the letter for a binder of this type; `letters` are those of the names before it."""
    texts = [token.text for token in kind]
    if not texts or texts[0] in ("Type", "Sort"):
        return TYPE if texts and not _is_arrow(kind) else ELEMENT
    if texts == ["Prop"]:
        return PROPOSITION
    if _LOGICAL & set(texts) or _is_claim(_head(kind), letters):
        return GIVEN
    if not _is_arrow(kind):
        return ELEMENT
    return RELATION if texts[-1] == "Prop" else FUNCTION


def claims(declaration: Tokens) -> bool:
    """Whether what is declared here gives propositions, as `def Even (n : Nat) : Prop` does."""
    texts = [token.text for token in declaration]
    ends = [texts.index(mark) for mark in (":=", "where", "|") if mark in texts]
    end = min(ends, default=len(texts))
    return texts[end - 1] == "Prop"


def _is_arrow(kind: Tokens) -> bool:
    depths = accumulate(map(deeper, kind))
    return any(token.text == "→" and depth == 0 for token, depth in zip(kind, depths, strict=True))


def _head(kind: Tokens) -> str:
    return next((token.text for token in kind if token.kind is Kind.WORD), "")


def _is_claim(head: str, letters: Mapping[str, str]) -> bool:
    own = letters.get(head) in (PROPOSITION, RELATION)
    return own or head in _PREDICATES or head.startswith(_ABOUT_FUNCTIONS)
