"""Lean source cut into its commands, by the reserved words that begin one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tools.lean.text.lexer import Kind, Token, significant
from tools.lean.text.vocabulary import COMMANDS, HASH_COMMANDS, IN_PREFIXES, MODIFIERS, words

_SHORT = 1 << 14

OPENERS = frozenset(("(", "[", "{", "⟨", "@[", "#[", ".{", "⟪"))
CLOSERS = frozenset((")", "]", "}", "⟩", "]'", "⟫"))
_NO_TACTICS = COMMANDS - {"open", "set_option"}
"""Command words that begin no tactic."""
_HAVE_FIELDS = (Kind.WORD, Kind.NAME, Kind.STRING, Kind.CHAR)
_TERM_FOLLOWS = words("exact apply refine from using := ⟨ , = ≠ < ≤ > ≥ ∧ ∨ → ↔ :: ++ == != <| $ ▸")
"""Tokens behind which neither Lean nor Mathlib lets a tactic stand, on whatever line."""


@dataclass(frozen=True)
class Command:
    """One command with the modifiers, attributes and `… in` lines before it.

    `main` is the index of its keyword in `tokens`; `start` and `stop` are offsets, `stop` being
    where the next command begins.
    """

    keyword: str
    tokens: tuple[Token, ...]
    main: int
    start: int
    stop: int

    @property
    def end(self) -> int:
        """Where its last token ends."""
        return self.tokens[-1].end

    @property
    def prefix(self) -> tuple[Token, ...]:
        """The tokens before its keyword."""
        return self.tokens[: self.main]

    @property
    def rest(self) -> tuple[Token, ...]:
        """The tokens behind its keyword."""
        return self.tokens[self.main + (2 if self.keyword.startswith("#") else 1) :]

    @property
    def name(self) -> str | None:
        """What it declares, as written, without universe parameters."""
        rest = self.rest
        return rest[0].text if rest and rest[0].kind is Kind.WORD else None


@dataclass(frozen=True)
class Source:
    """A text as what stands before its first command, and its commands."""

    text: str
    lead: tuple[Token, ...]
    commands: tuple[Command, ...]


def is_field(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word is a field or a dotted constructor, where Lean takes any word.

    A dot that touches no term before it may be the old mark of a tactic block, and then the word
    behind it begins a tactic: it is a constructor if no tactic begins so or a term must follow.
    """
    if index == 0:
        return False
    dot, word = tokens[index - 1], tokens[index]
    if dot.text not in (".", "|>.") or dot.end != word.start:
        return False
    before = tokens[index - 2] if index > 1 else None
    touching = before is not None and before.end == dot.start and before.text != "·"
    if dot.text == "|>." or word.text in _NO_TACTICS:
        return not touching or before is None or before.kind is not Kind.NUMBER
    if not touching or before is None:
        return before is not None and before.text in _TERM_FOLLOWS
    return before.kind in _HAVE_FIELDS or before.text in CLOSERS


def closers(tokens: Sequence[Token]) -> dict[int, int]:
    """Pair the brackets: index of each opener to index of its closer, if it has one."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for index, token in enumerate(tokens):
        if token.kind is not Kind.SYMBOL:
            continue
        if token.text in OPENERS:
            opened.append(index)
        elif token.text in CLOSERS and opened:
            pairs[opened.pop()] = index
    return pairs


def split(text: str) -> Source:
    """Cut a text into its commands.

    Lean's command words are reserved everywhere, so none of them is mistaken for a name.
    """
    return _remembered(text) if len(text) < _SHORT else _split(text)


@lru_cache(maxsize=64)
def _remembered(text: str) -> Source:
    """Split a short text once for all the layers of a check that ask for it."""
    return _split(text)


def _split(text: str) -> Source:
    tokens = significant(text)
    scan = Scan(tokens)
    heads = scan.heads()
    commands = []
    for number, (first, main) in enumerate(heads):
        last = heads[number + 1][0] if number + 1 < len(heads) else len(tokens)
        stop = tokens[last].start if last < len(tokens) else len(text)
        own = tokens[first:last]
        commands.append(Command(scan.head(main) or "", own, main - first, own[0].start, stop))
    return Source(text, tokens[: heads[0][0]] if heads else tokens, tuple(commands))


@dataclass(frozen=True)
class Scan:
    """A search for commands in one sequence of tokens."""

    tokens: Sequence[Token]

    @cached_property
    def _closers(self) -> dict[int, int]:
        return closers(self.tokens)

    def text(self, index: int) -> str:
        """Give the text of a token; empty behind the last one."""
        return self.tokens[index].text if index < len(self.tokens) else ""

    def close(self, index: int) -> int:
        """Find the closer of the bracket at `index`; the number of tokens if there is none."""
        return self._closers.get(index, len(self.tokens))

    def head(self, index: int) -> str | None:
        """Name the command whose keyword stands at `index`, if one does."""
        token = self.tokens[index]
        if token.kind is Kind.SYMBOL and token.text == "#":
            return self._joined("#", index, index + 1, HASH_COMMANDS)
        if token.kind is Kind.DOC and token.text.startswith("/-!"):
            return "/-!"
        if token.kind is not Kind.WORD or is_field(self.tokens, index):
            return None
        if token.text == "deriving":
            return "deriving" if self.text(index + 1) == "instance" else None
        if token.text in COMMANDS:
            return token.text
        return self._joined("%", index + 1, index, COMMANDS)

    def _joined(self, mark: str, at: int, word: int, known: frozenset[str]) -> str | None:
        """Read `#word` or `word%`, which are written without a space."""
        if self.text(at) != mark or word >= len(self.tokens):
            return None
        if self.tokens[min(at, word)].end != self.tokens[max(at, word)].start:
            return None
        text = self.tokens[word].text
        if mark == "#":
            return "#" + text if text.split(".")[0] in known else None
        return text + mark if text + mark in known else None

    def after_in(self, index: int) -> int | None:
        """Step over an `open … in`, `set_option … in` and the like; None if it has no `in`."""
        at = index + 1
        if self.text(at) == "[":
            at = self.close(at) + 1
        while at < len(self.tokens) and self._may_precede_in(at):
            if self.tokens[at].text == "in":
                return at + 1
            at += 1
        return None

    def _may_precede_in(self, index: int) -> bool:
        token = self.tokens[index]
        if token.kind is Kind.WORD:
            return self.head(index) is None
        plain = token.kind in (Kind.NUMBER, Kind.STRING)
        return plain or token.text in ("(", ")", "[", "]", ",", "→", "->", ":", ".", "-")

    def after_prefix(self, index: int) -> int | None:
        """Step over one modifier, attribute list, doc comment or `… in` at `index`."""
        token = self.tokens[index]
        if token.kind is Kind.DOC:
            return None if token.text.startswith("/-!") else index + 1
        if token.text == "@[":
            close = self.close(index)
            return close + 1 if close < len(self.tokens) else None
        if token.kind is not Kind.WORD or is_field(self.tokens, index):
            return None
        if token.text in MODIFIERS:
            return index + 1
        return self.after_in(index) if token.text in IN_PREFIXES else None

    def find(self, index: int) -> tuple[int, int | None]:
        """Look for a command that begins at `index`, with all that may precede its keyword.

        Gives (how far it looked, index of the keyword or None).
        """
        at = index
        while at < len(self.tokens):
            after = self.after_prefix(at)
            if after is None:
                return at, at if self.head(at) is not None else None
            at = after
        return at, None

    def heads(self) -> list[tuple[int, int]]:
        """Find every command as (index of its first token, index of its keyword)."""
        found: list[tuple[int, int]] = []
        at = 0
        while at < len(self.tokens):
            looked, main = self.find(at)
            if main is None:
                at = max(looked, at + 1)
                continue
            found.append((at, main))
            at = self._behind(main)
        return self._joined_mutual(found)

    def _behind(self, main: int) -> int:
        """Skip what follows a keyword and may hold reserved words."""
        keyword, following = self.text(main), self.text(main + 1)
        if keyword == "attribute" and following == "[":
            return self.close(main + 1) + 1
        pair = keyword in ("deriving", "#") or (
            keyword == "class" and following in ("inductive", "abbrev")
        )
        return main + (2 if pair else 1)

    def _joined_mutual(self, heads: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Make one command of each `mutual … end`."""
        kept: list[tuple[int, int]] = []
        last_end = max((main for _, main in heads if self.text(main) == "end"), default=-1)
        inside = False
        for first, main in heads:
            if not inside:
                kept.append((first, main))
                inside = self.text(main) == "mutual" and main < last_end
            elif self.text(main) == "end":
                inside = False
        return kept
