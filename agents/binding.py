"""Which words of Lean text are names that the text itself brings: found by their places alone.

Nothing is elaborated. A name that is missed, or a word taken for one, does no harm where names are
exchanged one for one and back.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from benchmarks.likeness import LIBRARY_WORDS
from tools.lean.text.lexer import Kind, Token, significant
from tools.lean.text.vocabulary import words

Tokens = Sequence[Token]

_CLOSING = {"(": ")", "{": "}", "⦃": "⦄", "[": "]", "⟨": "⟩"}
_CLOSED = frozenset(_CLOSING.values())
_QUANTIFIERS = frozenset({"∀", "∃", "fun", "λ", "Σ"})
_NAMING = frozenset({"if", "by_cases", "suffices", "generalize", "cases", "rcases"})
_INTRODUCING = words("intro intros rintro rename_i funext ext next obtain with have let")
_DECLARING = words("def abbrev inductive structure class theorem lemma opaque axiom")
_CUTTING = _DECLARING | words("""
    instance example variable open namespace section end mutual notation attribute @[ deriving
""")
_ENDS = frozenset({",", "=>", "↦", ":=", ":", "∈", "∉", "<", ">", "≤", "≥", "<;>", ";", "·"})
_KEYWORDS = words("""
    _ by at with fun if then else let have show from match do in using generalizing where end
    exact exacts simp simpa omega rfl apply refine constructor cases induction rcases obtain rw
    rec mut intro intros rintro case
""")
_NO_NAMES = _KEYWORDS | LIBRARY_WORDS


def declarations(text: str) -> Iterator[Tokens]:
    """Cut a prelude into declarations and other commands, each from its keyword on.

    What stands before a keyword, as `private` does, belongs to the part before it.
    """
    found: list[Token] = []
    for token in significant(text):
        if token.text in _CUTTING and found:
            yield found
            found = []
        found.append(token)
    if found:
        yield found


def declared(declaration: Tokens) -> Iterator[str]:
    """Yield what one declaration brings into the world: its name, constructors and fields."""
    kind = declaration[0].text
    if kind not in _DECLARING or len(declaration) == 1:
        return
    yield declaration[1].text
    if kind == "inductive":
        yield from _constructors(declaration)
    elif kind in ("structure", "class"):
        yield from _fields(declaration)


def variables(declaration: Tokens) -> Iterator[str]:
    """Yield the variables of a `variable` command, which all that follows may use."""
    if declaration and declaration[0].text == "variable":
        yield from bound(declaration)


def bound(tokens: Tokens) -> Iterator[str]:
    """Yield the variables that binders, quantifiers, `have` and `if` bring, in order."""
    for at, token in enumerate(tokens):
        if token.text in _CLOSING:
            yield from _typed(tokens[at + 1 :])
        else:
            yield from _bound_at(tokens[at:])


def context(signature: Tokens) -> Iterator[tuple[str, Tokens]]:
    """Yield the variables and hypotheses that a statement has before its colon, with types."""
    depth = 0
    for at, token in enumerate(signature):
        depth += deeper(token)
        if depth == 0 and token.text == ":":
            return
        if depth == 1 and token.text in _CLOSING:
            kind = _kind(signature[at + 1 :])
            yield from ((name, kind) for name in _typed(signature[at + 1 :]))


def matched(declaration: Tokens) -> Iterator[str]:
    """Yield the variables in the patterns of equations, in order."""
    for at, token in enumerate(declaration):
        if token.text == "|":
            pattern = _with_before(_pattern(declaration[at + 1 :]))
            yield from (word.text for before, word in pattern if before != "." and _is_name(word))


def introduced(script: str) -> Iterator[str]:
    """Yield the names that a tactic block brings, in order; a name may come more than once."""
    tokens = significant(script)
    lines = [script.count("\n", 0, token.start) for token in tokens]
    for at in range(len(tokens)):
        end = next((i for i in range(at, len(tokens)) if lines[i] > lines[at]), len(tokens))
        yield from _introduced_at(tokens[at:end])


def _introduced_at(line: Tokens) -> Iterator[str]:
    """Yield the names that the first word of what is left of a line brings."""
    word, rest = line[0].text, line[1:]
    if word in ("case", "case'"):
        yield from _names(rest[1:])
    elif word in _INTRODUCING and not _begins_with_bar(rest):
        yield from _names(rest)
    elif word == "|":
        yield from _names(_behind_constructor(_pattern(rest)))
    else:
        yield from _bound_at(line)


def _constructors(declaration: Tokens) -> Iterator[str]:
    for at, token in enumerate(declaration[:-1]):
        if token.text == "|" and declaration[at + 1].kind is Kind.WORD:
            yield declaration[at + 1].text


def _fields(declaration: Tokens) -> Iterator[str]:
    depth = 0
    for before, token, after in zip(
        declaration[1:], declaration[2:], declaration[3:], strict=False
    ):
        depth += deeper(before)
        field = token.kind is Kind.WORD and after.text == ":"
        if field and depth == 0 and before.text not in _QUANTIFIERS:
            yield token.text


def _bound_at(tokens: Tokens) -> Iterator[str]:
    """Yield the names that the first word brings, if it is a quantifier or the like."""
    word, rest = tokens[0].text, tokens[1:]
    if word == "∃" and rest and rest[0].text == "!":
        rest = rest[1:]
    if word in _QUANTIFIERS and not _begins_with_bar(rest):
        yield from _names(rest, _KEYWORDS)
    elif word in ("have", "let"):
        yield from _names(rest)
    elif word in _NAMING and [each.text for each in rest[1:2]] in ([":"], [":="]):
        yield from _names(rest[:1])


def _typed(tokens: Tokens) -> Iterator[str]:
    """Yield the words before the colon of a bracket that holds nothing else there."""
    group = list(takewhile(lambda token: token.kind is Kind.WORD, tokens))
    if [each.text for each in tokens[len(group) : len(group) + 1]] == [":"]:
        yield from (token.text for token in group if _is_name(token))


def _kind(tokens: Tokens) -> Tokens:
    """Return what stands behind the colon of a bracket, up to the bracket's end."""
    colon = next((i for i, token in enumerate(tokens) if token.text == ":"), len(tokens))
    depth, kind = 0, []
    for token in tokens[colon + 1 :]:
        depth += deeper(token)
        if depth < 0:
            break
        kind.append(token)
    return kind


def _names(tokens: Tokens, no_names: frozenset[str] = _NO_NAMES) -> Iterator[str]:
    """Yield the names up to what ends a binder; in brackets, those up to a colon."""
    depth = 0
    typed: int | None = None
    for before, token in _with_before(tokens):
        depth += deeper(token)
        if depth < 0 or (depth == 0 and token.text in _ENDS):
            return
        if typed is not None:
            typed = None if depth < typed or (depth == typed and token.text == ",") else typed
        elif token.text == ":":
            typed = depth
        elif before != "." and _is_name(token, no_names):
            yield token.text


def _pattern(tokens: Tokens) -> Tokens:
    """Return the tokens up to `=>`, of several alternatives the first; none if no `=>` follows."""
    pattern = list(takewhile(lambda token: token.text not in ("=>", "|"), tokens))
    follows = any(token.text == "=>" for token in tokens[len(pattern) :])
    return pattern if follows else []


def _behind_constructor(pattern: Tokens) -> Tokens:
    """Leave out a pattern's first word, unless what stands there is in brackets."""
    head = 1 + (pattern[0].text in (".", "@")) if pattern else 0
    return pattern if pattern and pattern[0].text == "⟨" else pattern[head:]


def _begins_with_bar(tokens: Tokens) -> bool:
    return bool(tokens) and tokens[0].text == "|"


def _with_before(tokens: Tokens) -> Iterator[tuple[str, Token]]:
    before = ""
    for token in tokens:
        yield before, token
        before = token.text


def deeper(token: Token) -> int:
    """Return by how many brackets it is deeper behind a token: 1, 0 or -1."""
    return (token.text in _CLOSING) - (token.text in _CLOSED)


def _is_name(token: Token, no_names: frozenset[str] = _NO_NAMES) -> bool:
    plain = token.kind is Kind.WORD and "." not in token.text and "«" not in token.text
    return plain and token.text not in no_names
