"""What the words of a Lean text are, for colouring them. Pure."""

from collections.abc import Iterator

from tools.lean.text.lexer import Kind, Token, lex
from tools.lean.text.tactics import is_tactic
from tools.lean.text.vocabulary import COMMANDS, DECLARATIONS, MODIFIERS, words

_KEYWORDS = (
    COMMANDS
    | DECLARATIONS
    | MODIFIERS
    | words("by fun let have show from if then else match with do at using where calc suffices")
    | words("generalizing only extends deriving in termination_by decreasing_by nomatch nofun")
)
_TYPES = words("Prop Type Sort Nat Int Bool List Option Fin String Char Unit Set Array True False")
_HOLES = words("sorry admit")
_CLASSES = {
    Kind.NUMBER: "n",
    Kind.STRING: "s",
    Kind.CHAR: "s",
    Kind.NAME: "s",
    Kind.COMMENT: "c",
    Kind.DOC: "c",
    Kind.BAD: "x",
}
_QUANTIFIERS = frozenset("∀∃λΣΠ")


def word_classes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and class of each token, in order; the class of a plain one is empty.

    `k` keyword, `t` tactic, `y` type, `s` string or character, `n` number, `c` comment, `x` hole
    or what Lean cannot read.
    """
    for token in lex(text):
        yield token.start, token.end, _class(token)


def _class(token: Token) -> str:
    if token.kind is Kind.SYMBOL:
        return "k" if token.text in _QUANTIFIERS else ""
    if token.kind is not Kind.WORD:
        return _CLASSES[token.kind]
    if token.text in _HOLES:
        return "x"
    if token.text in _KEYWORDS:
        return "k"
    if token.text in _TYPES:
        return "y"
    return "t" if is_tactic(token.text) else ""
