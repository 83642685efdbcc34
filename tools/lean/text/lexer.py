"""Lean 4 source as tokens, read as Lean's own tokenizer reads it.

Sources: `tokenFn` and `whitespace` in Lean's `Parser/Basic.lean`; the identifier alphabet was
measured against Lean 4.35 character by character.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from tools.lean.text.vocabulary import words


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    """An identifier, dotted as a whole, or a keyword."""
    NAME = "name"
    """A quoted name: a backtick and an identifier."""
    NUMBER = "number"
    STRING = "string"
    """A string literal, or one piece of an interpolated one."""
    CHAR = "char"
    SYMBOL = "symbol"
    COMMENT = "comment"
    DOC = "doc"
    """`/-- … -/` or `/-! … -/`, which are part of the grammar."""
    BAD = "bad"
    """A character that no Lean token holds."""


class Flaw(Enum):
    """Why a token is not what it seems."""

    UNTERMINATED = "unterminated"
    MALFORMED = "malformed"
    """Lean refuses it and goes on reading somewhere inside it."""
    AMBIGUOUS = "ambiguous"
    """Another reading exists if the Lean at hand knows a longer operator."""


class Token(NamedTuple):
    """One token; `start` and `end` are offsets in the text."""

    kind: Kind
    text: str
    start: int
    end: int
    flaw: Flaw | None = None


_LETTER = (
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f"
    "\u0391-\u039f\u03a1\u03a4-\u03ba\u03bc-\u03fb"
    "\u1f00-\u1ffe\u2100-\u214f\U0001d49c-\U0001d59f"
)
_FIRST = f"[{_LETTER}_]"
_REST = f"[{_LETTER}_0-9'!?\u2080-\u2089\u2090-\u209c\u1d62-\u1d6a\u2c7c]"
_PART = f"(?:{_FIRST}{_REST}*+|«[^»]*+(?:»|\\Z))"
_IDENTIFIER = f"{_PART}(?:\\.(?={_FIRST}|«){_PART})*+"
_PLAIN_WORD = f"{_FIRST}{_REST}*+(?:\\.(?={_FIRST}){_FIRST}{_REST}*+)*+(?!\\.?«)"
_ESCAPE = r"\\(?:[\\\"'rnt]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})"
_NUMBER = (
    r"0[xX][0-9a-fA-F]++(?:_++[0-9a-fA-F]++)*+|0[bB][01]++(?:_++[01]++)*+"
    r"|0[oO][0-7]++(?:_++[0-7]++)*+"
    r"|[0-9]++(?:_++[0-9]++)*+(?:\.[0-9]++(?:_++[0-9]++)*+)?+(?:[eE][+-]?[0-9]++)?+"
)
_SYMBOLS = words("""
    ... .. .{ := => -> <- |>. |> <| <|> <;> <;> // \\/ /\\ @[ '' ⁻¹' ]' #[ ||| || |_ && &&& !=
    == <= >= :: ++ >>= >> << <<< >>> $> <$> <*> <&> *> <* ∑' ∏' ='
""")
_SYMBOL = "|".join(re.escape(s) for s in sorted(_SYMBOLS, key=len, reverse=True))
_MASTER = re.compile(
    rf"""(?P<space>[ \t\r\n]++)
    |(?P<line>--[^\n]*+)
    |(?P<block>/-)
    |(?P<raw>r\#*+")
    |(?P<word>{_PLAIN_WORD})
    |(?P<quoted>{_IDENTIFIER})
    |(?P<quote>")
    |(?P<number>{_NUMBER})
    |(?P<char>'(?:{_ESCAPE}|[^\\'])')
    |(?P<name>(?<!`)`{_IDENTIFIER})
    |(?P<plain>[()\[,;*+%^~$#?](?!\[))
    |(?P<symbol>{_SYMBOL}|[!-~]|[^\x00-\x7f])""",
    re.VERBOSE,
)
_BLOCK_MARK = re.compile(r"/-|-/")
_STRING_BODY = re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_TEXT_BODY = re.compile(r'[^"\\{]*+(?:\\.[^"\\{]*+)*+', re.DOTALL)
_BAD_ESCAPE = re.compile(r"\\(?![\\\"'rntxu{]|\r?\n)|\\x(?![0-9a-fA-F]{2})|\\u(?![0-9a-fA-F]{4})")
_GOOD_BACKSLASHES = re.compile(r"\\\\")
_KINDS = {"number": Kind.NUMBER, "symbol": Kind.SYMBOL, "line": Kind.COMMENT}
_SAFE_BEFORE_COMMENT = frozenset("()[]{}⟨⟩⟪⟫,;:=>.·•")
_INTERPOLATING = words("s! f! m! panic! println!")
_MAYBE_INTERPOLATING = words(
    "dbg_trace trace throwError logInfo logError logWarning logException ] s! f! m! panic! println!"
)
"""What is followed by a plain string in one place, and by an interpolated one in another."""


class _Lexer:
    """One pass over one text; `braces` counts, per open interpolation, its nested braces."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.tokens: list[Token] = []
        self.braces: list[int] = []

    def run(self) -> list[Token]:
        text, size, scan = self.text, len(self.text), _MASTER.match
        append, make, word, symbol = self.tokens.append, Token, Kind.WORD, Kind.SYMBOL
        while self.at < size:
            at = self.at
            match = scan(text, at)
            if match is None:
                self._add(Kind.BAD, at, at + 1)
                continue
            group, self.at = match.lastgroup, match.end()
            if group == "word":
                append(make(word, match.group(), at, self.at))
            elif group == "plain":
                append(make(symbol, match.group(), at, self.at))
            elif group is not None and group != "space":
                self._special(group, at, self.at)
        if self.braces:
            self._leave_open()
        return self.tokens

    def _leave_open(self) -> None:
        """Flag the last token of a text that ends inside an interpolated string."""
        self.tokens[-1] = self.tokens[-1]._replace(flaw=Flaw.UNTERMINATED)

    def _special(self, group: str, at: int, end: int) -> None:
        if group == "symbol":
            self._symbol(at, end)
        elif group == "quote":
            self._string(at)
        elif group == "block":
            self._block(at)
        elif group == "raw":
            self._raw(at, end)
        elif group == "char":
            flaw = Flaw.AMBIGUOUS if self._operator_before(at, _RISKY_IN_CHAR) else None
            self._add(Kind.CHAR, at, end, flaw)
        elif group == "line":
            self._add(Kind.COMMENT, at, end, self._comment_flaw(at))
        elif group in ("name", "quoted"):
            kind = Kind.NAME if group == "name" else Kind.WORD
            self._add(kind, at, end, _quote_flaw(self.text, at, end))
        else:
            self._add(_KINDS[group], at, end)

    def _add(self, kind: Kind, at: int, end: int, flaw: Flaw | None = None) -> None:
        self.tokens.append(Token(kind, self.text[at:end], at, end, flaw))
        self.at = end

    def _symbol(self, at: int, end: int) -> None:
        symbol = self.text[at:end]
        if symbol > "~" and unicodedata.category(symbol[0]) in _UNREADABLE:
            self._add(Kind.BAD, at, end)
            return
        if self.braces:
            self.braces[-1] += symbol.count("{") - symbol.count("}")
            if self.braces[-1] < 0:
                self.braces.pop()
                self._piece(at)
                return
        malformed = symbol == "'" and not self._operator_before(at, None)
        self._add(Kind.SYMBOL, at, end, Flaw.MALFORMED if malformed else None)

    def _operator_before(self, at: int, risky: frozenset[str] | None) -> bool:
        """Whether a prime at `at` may be the tail of an operator."""
        if risky is not None and self.text[at + 1] not in risky:
            return False
        last = self.tokens[-1] if self.tokens else None
        return last is not None and last.end == at and last.kind in (Kind.SYMBOL, Kind.BAD)

    def _comment_flaw(self, at: int) -> Flaw | None:
        last = self.tokens[-1] if self.tokens else None
        if last is None or last.end != at or last.kind is not Kind.SYMBOL:
            return None
        return None if self.text[at - 1] in _SAFE_BEFORE_COMMENT else Flaw.AMBIGUOUS

    def _block(self, at: int) -> None:
        depth, end = 1, len(self.text)
        for mark in _BLOCK_MARK.finditer(self.text, at + _OPENER):
            depth += 1 if mark.group() == "/-" else -1
            if depth == 0:
                end = mark.end()
                break
        flaw = Flaw.UNTERMINATED if depth else self._comment_flaw(at)
        doc = self.text.startswith(("/--", "/-!"), at)
        self._add(Kind.DOC if doc else Kind.COMMENT, at, end, flaw)

    def _raw(self, at: int, end: int) -> None:
        closing = '"' + "#" * (end - at - 2)
        found = self.text.find(closing, end)
        if found < 0:
            self._add(Kind.STRING, at, len(self.text), Flaw.UNTERMINATED)
        else:
            self._add(Kind.STRING, at, found + len(closing))

    def _string(self, at: int) -> None:
        last = self.tokens[-1] if self.tokens else None
        word = "" if last is None else last.text
        if word in _INTERPOLATING and not self._behind_dot():
            self._piece(at)
            return
        body = _STRING_BODY.match(self.text, at + 1)
        self._close(at, body.end() if body else at + 1)
        if word in _MAYBE_INTERPOLATING and "{" in self.tokens[-1].text:
            self.tokens[-1] = self.tokens[-1]._replace(flaw=Flaw.AMBIGUOUS)

    def _behind_dot(self) -> bool:
        """Whether the last token is a field, which Lean reads as a plain name."""
        if len(self.tokens) < 2:
            return False
        dot, word = self.tokens[-2:]
        return dot.text.endswith(".") and dot.end == word.start

    def _piece(self, at: int) -> None:
        """Add a piece of an interpolated string, up to its end or to the next hole."""
        body = _TEXT_BODY.match(self.text, at + 1)
        end = body.end() if body else at + 1
        if self.text.startswith("{", end):
            self._add(Kind.STRING, at, end + 1, _escape_flaw(self.text[at + 1 : end]))
            self.braces.append(0)
        else:
            self._close(at, end)

    def _close(self, at: int, end: int) -> None:
        if self.text.startswith('"', end):
            self._add(Kind.STRING, at, end + 1, _escape_flaw(self.text[at + 1 : end]))
        else:
            self._add(Kind.STRING, at, len(self.text), Flaw.UNTERMINATED)


_UNREADABLE = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"))
_OPENER = 3
"""Lean looks for comment marks behind `/--`, `/-!`, or `/-` and whatever character follows it."""
_RISKY_IN_CHAR = frozenset("\"-/«\\'`r")


def _quote_flaw(text: str, at: int, end: int) -> Flaw | None:
    opened = text.rfind("«", at, end)
    return Flaw.UNTERMINATED if opened >= 0 and text.find("»", opened, end) < 0 else None


def _escape_flaw(body: str) -> Flaw | None:
    if "\\" not in body:
        return None
    return Flaw.MALFORMED if _BAD_ESCAPE.search(_GOOD_BACKSLASHES.sub("", body)) else None


@lru_cache(maxsize=12)
def _cached(text: str) -> tuple[Token, ...]:
    return tuple(_Lexer(text).run())


def lex(text: str) -> tuple[Token, ...]:
    """Cut any text into tokens, comments included and white space left out.

    Never raises: what Lean could not read is a token with a flaw. Takes linear time.
    """
    return _cached(text) if len(text) < 1 << 17 else tuple(_Lexer(text).run())


def significant(text: str) -> tuple[Token, ...]:
    """Cut any text into tokens, leaving out comments but not doc comments, which are grammar."""
    return tuple(token for token in lex(text) if token.kind is not Kind.COMMENT)
