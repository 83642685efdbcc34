"""The trusted statement: a theorem without its proof, taken apart so that a proof can be put in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.lean.text.commands import CLOSERS, OPENERS, Command, Scan, split
from tools.lean.text.lexer import Flaw, Kind, Token, lex
from tools.lean.text.vocabulary import words

UNNAMED = "unnamed_goal"
"""The name that an `example` gets."""

BARS = frozenset(("|", "|_"))
"""What begins an equation; some libraries make one token of a bar and a hole."""

_KEYWORDS = words("theorem lemma example")
_ENDINGS = (("sorry", "by", ":="), ("sorry", ":="), ("by", ":="), (":=",))
_BINDING = words("let have letI haveI let_fun let_delayed")
_ALTERNATIVES = words("match fun λ nomatch")


class StatementError(ValueError):
    """The statement to prove cannot be read; the message is one line for its author."""


@dataclass(frozen=True)
class Statement:
    """A statement to prove, in pieces of its own text."""

    leading: str
    """The declarations before the goal: part of the trusted prelude."""
    prefix: str
    """Doc comment, attributes, modifiers and `… in` lines of the goal, as written."""
    scope: str
    """Of the prefix, what the meaning depends on: the `… in` lines and `noncomputable`."""
    keyword: str
    name: str
    universes: str
    """Explicit universe parameters, as in `.{u, v}`, or empty."""
    signature: str
    """The binders and the type, from behind the name to the last token of the type."""
    ending: str
    """How the text ended, such as `:= by sorry`; empty where it ended with the type."""

    def declaration(self, name: str | None = None) -> str:
        """Write the goal up to its proof, under its own name or another one."""
        scope = self.scope + " " if self.scope else ""
        return f"{scope}theorem {name or self.name}{self.universes}{self.signature}"


def parse_statement(text: str) -> Statement:
    """Take a statement apart.

    Raises StatementError where the text is not declarations the last of which is a theorem
    without a proof.
    """
    text = text.replace("\r\n", "\n").removeprefix("\ufeff")
    _refuse_flaws(lex(text))
    source = split(text)
    if not source.commands or source.lead:
        raise StatementError("The statement must begin with `theorem NAME` and its type.")
    goal = source.commands[-1]
    if goal.keyword not in _KEYWORDS:
        raise StatementError(
            f"The statement must end with a theorem to prove, not with `{goal.keyword}`."
        )
    return _taken_apart(text, goal)


def _taken_apart(text: str, goal: Command) -> Statement:
    keyword = goal.tokens[goal.main]
    name = None if goal.keyword == "example" else goal.name
    if name is None and goal.keyword != "example":
        raise StatementError(f"`{goal.keyword}` is followed by no name in the statement.")
    rest = goal.rest if name is None else goal.rest[1:]
    universes = _universes_length(rest)
    behind_name = rest[universes - 1] if universes else (keyword if name is None else goal.rest[0])
    kept, ending = _without_ending(rest[universes:])
    if not kept or not any(token.text == ":" for token in kept):
        raise StatementError(f"The statement of `{name or 'example'}` has no type.")
    return Statement(
        leading=text[: goal.start],
        prefix=text[goal.start : keyword.start],
        scope=_scope(text, goal),
        keyword=goal.keyword,
        name=name or UNNAMED,
        universes="".join(token.text for token in rest[:universes]),
        signature=text[behind_name.end : kept[-1].end],
        ending=ending,
    )


def _refuse_flaws(tokens: Sequence[Token]) -> None:
    for token in tokens:
        if token.kind is Kind.BAD:
            raise StatementError(f"The statement holds the character {token.text!r}: remove it.")
        if token.flaw is Flaw.UNTERMINATED:
            raise StatementError(f"`{token.text[:20]}` is opened in the statement and not closed.")


def _universes_length(tokens: Sequence[Token]) -> int:
    if not tokens or tokens[0].text != ".{":
        return 0
    return Scan(tokens).close(0) + 1


def _without_ending(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], str]:
    """Cut off `:= by sorry` and its shorter forms."""
    _refuse_unbalanced(tokens)
    last = tuple(token.text for token in reversed(tokens[-3:]))
    for ending in _ENDINGS:
        if last[: len(ending)] == ending:
            return tokens[: -len(ending)], " ".join(reversed(ending))
    if signature_length(tokens) < len(tokens):
        raise StatementError(
            "The statement has a proof already: end it with its type, `:=`, `:= by` or `:= sorry`."
        )
    return tokens, ""


def _refuse_unbalanced(tokens: Sequence[Token]) -> None:
    depth = 0
    for token in tokens:
        if token.kind is Kind.SYMBOL:
            depth += (token.text in OPENERS) - (token.text in CLOSERS)
            if depth < 0:
                raise StatementError(f"`{token.text}` closes no bracket in the statement.")
    if depth:
        raise StatementError("A bracket is opened in the statement and not closed.")


def _scope(text: str, goal: Command) -> str:
    """Keep of the prefix what the meaning of the goal depends on."""
    scan, at, kept = Scan(goal.tokens), 0, []
    while at < goal.main:
        after = scan.after_prefix(at) or at + 1
        span = goal.tokens[at:after]
        if span[-1].text == "in" or span[0].text in ("noncomputable", "protected", "nonrec"):
            kept.append(text[span[0].start : span[-1].end])
        at = after
    return " ".join(kept)


def signature_length(tokens: Sequence[Token]) -> int:
    """Count the tokens of a signature that stands before `:=`, `| pattern =>` or `where`.

    Knows that `let x := 1; …` in a type has a `:=` of its own; all tokens if no body follows.
    """
    bound, alternatives = 0, False
    bars: list[int] = []
    for index in _outside_brackets(tokens):
        text = tokens[index].text
        if text in _BINDING:
            bound += 1
        elif text in _ALTERNATIVES:
            alternatives = True
        elif text in (":=", "←") and bound:
            bound -= 1
        elif text == ":=" or (text == "where" and not bound):
            return index
        elif text in BARS:
            bars.append(index)
        elif text == "=>" and bars and not alternatives:
            return _first_bar(tokens, bars)
    return len(tokens)


def has_open_alternatives(tokens: Sequence[Token]) -> bool:
    """Whether a type has a `match` or `fun` that a `|` behind the type could continue."""
    return any(tokens[index].text in _ALTERNATIVES for index in _outside_brackets(tokens))


def _outside_brackets(tokens: Sequence[Token]) -> Iterator[int]:
    depth = 0
    for index, token in enumerate(tokens):
        if token.kind is Kind.SYMBOL and token.text in OPENERS:
            depth += 1
        elif token.kind is Kind.SYMBOL and token.text in CLOSERS:
            depth = max(0, depth - 1)
        elif depth == 0:
            yield index


def _first_bar(tokens: Sequence[Token], bars: Sequence[int]) -> int:
    """Choose the bar that opens the equations: absolute values have bars as well, but tight."""
    for bar in bars:
        tight = bar and tokens[bar - 1].end == tokens[bar].start
        if not tight and tokens[bar].end < tokens[bar + 1].start:
            return bar
    return bars[-1]
