"""What may not stand inside a proof or a definition, wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tools.lean.text.commands import Scan, is_field
from tools.lean.text.lexer import Flaw, Kind, Token, lex
from tools.lean.text.options import ATTRIBUTES, LOCAL_ATTRIBUTES, option_allowed
from tools.lean.text.rules import HOLES, META_ROOTS, META_WORDS, NATIVE_WORDS, RULE_OF_COMMAND
from tools.lean.text.vocabulary import COMMANDS, MODIFIERS

_RULE_OF_FLAW = {
    Flaw.UNTERMINATED: "unterminated",
    Flaw.MALFORMED: "malformed",
    Flaw.AMBIGUOUS: "ambiguous",
}
_SOFT_MODIFIERS = frozenset(("meta", "public"))
"""Words that only the newest Lean reserves."""
_STOP_FOLLOWS = frozenset(("by", ";", "<;>", "·"))


_LITERALS = (Kind.STRING, Kind.CHAR, Kind.NAME)
_WORST_OF_ALL = re.compile("skipKernelTC")
_WORST = re.compile(
    "skipKernelTC|run_tac|run_elab|run_meta|run_cmd|by_elab|eval_expr|elabTermEnsuringType"
    "|ofReduceBool|implemented_by"
)


class Finding(NamedTuple):
    """A rule that is broken, at an offset of the text at hand, by a token."""

    rule: str
    start: int
    token: str


def flaws(tokens: Sequence[Token]) -> Iterator[Finding]:
    """Find what Lean could not read, or could read in two ways."""
    yield from _hidden(tokens)
    for token in tokens:
        if token.kind is Kind.BAD:
            yield Finding("bad_character", token.start, f"U+{ord(token.text):04X}")
        elif token.flaw is not None:
            yield Finding(_RULE_OF_FLAW[token.flaw], token.start, token.text)


def _hidden(tokens: Sequence[Token]) -> Iterator[Finding]:
    """Find the worst words where only a mistaken reading could let them pass.

    They may stand in comments, but not beside literals, from which a mistake could come.
    """
    confusing = any(token.kind in _LITERALS or "«" in token.text for token in tokens)
    for token in tokens:
        if token.kind in (Kind.COMMENT, Kind.DOC):
            pattern = _WORST if confusing else None
        else:
            pattern = _WORST if token.kind in _LITERALS or "«" in token.text else _WORST_OF_ALL
        found = pattern.search(token.text) if pattern else None
        if found:
            yield Finding("hidden", token.start + found.start(), found.group())


def inside(text: str, tokens: Sequence[Token], first: int) -> Iterator[Finding]:
    """Find what may not stand in a body; `first` is the index of the first token to judge."""
    scan, at = Scan(tokens), first
    while at < len(tokens):
        token = tokens[at]
        after = at + 1
        if token.text == "@[":
            after = scan.close(at) + 1
            yield from _attributes(tokens[at:after], ATTRIBUTES)
        elif token.kind is Kind.WORD and not is_field(tokens, at):
            after, findings = _word(text, scan, at)
            yield from findings
        elif token.text in ("`", "#"):
            yield from _mark(text, scan, at)
        at = after
    yield from _dangling(tokens[first:])


def _word(text: str, scan: Scan, at: int) -> tuple[int, list[Finding]]:
    token = scan.tokens[at]
    if token.text in ("open", "set_option"):
        return _scoped(scan, at)
    rule = _rule_of_word(text, scan, at)
    return at + 1, [] if rule is None else [Finding(rule, token.start, token.text)]


def _scoped(scan: Scan, at: int) -> tuple[int, list[Finding]]:
    """Judge an `open` or `set_option`, which must be followed by `in`."""
    keyword = scan.tokens[at]
    after = scan.after_in(at)
    names = tuple(token.text for token in scan.tokens[at + 1 : after or at + 2])
    if keyword.text == "set_option" and not option_allowed(names):
        return at + 1, [Finding("option", keyword.start, names[0] if names else "set_option")]
    if after is None:
        rule = "open" if keyword.text == "open" else "option"
        return at + 1, [Finding(rule, keyword.start, keyword.text)]
    return after, [
        Finding("native", token.start, token.text)
        for token in scan.tokens[at + 1 : after]
        if token.text.rpartition(".")[2] in NATIVE_WORDS
    ]


def _rule_of_word(text: str, scan: Scan, at: int) -> str | None:
    word = scan.tokens[at].text
    plain = word.replace("«", "").replace("»", "")
    last = plain.rpartition(".")[2]
    if word in HOLES or last == "sorryAx" or (word == "stop" and _begins_tactic(text, scan, at)):
        return "hole"
    head = scan.head(at)
    if head is not None:
        return RULE_OF_COMMAND.get(head, "command")
    if word in MODIFIERS - _SOFT_MODIFIERS:
        return "unsafe_code" if word in ("unsafe", "partial") else "modifier"
    if last in NATIVE_WORDS or (word == "native" and _switches_on(scan, at)):
        return "native"
    joined = plain + "%" if scan.text(at + 1) == "%" else plain
    if joined in META_WORDS or plain in META_WORDS or _is_meta(plain):
        return "meta_code"
    return None


def _is_meta(plain: str) -> bool:
    plain = plain.removeprefix("_root_.")
    return any(plain == root or plain.startswith(root + ".") for root in META_ROOTS)


def _switches_on(scan: Scan, at: int) -> bool:
    return scan.text(at + 1) == ":=" or (at > 0 and scan.text(at - 1) == "+")


def _begins_tactic(text: str, scan: Scan, at: int) -> bool:
    if at == 0:
        return False
    before, token = scan.tokens[at - 1], scan.tokens[at]
    on_new_line = "\n" in text[before.end : token.start]
    awaiting = before.text in (",", "(", "=", "+", "fun", "∀", "∃")
    return before.text in _STOP_FOLLOWS or (on_new_line and not awaiting)


def _mark(text: str, scan: Scan, at: int) -> Iterator[Finding]:
    """Judge a backtick, which may begin a quotation, and a `#`, which may begin a command."""
    token, after = scan.tokens[at], scan.text(at + 1)
    adjacent = at + 1 < len(scan.tokens) and scan.tokens[at + 1].start == token.end
    if token.text == "`" and adjacent and after == "(":
        yield Finding("syntax", token.start, "`(")
    elif token.text == "#" and adjacent and scan.tokens[at + 1].kind is Kind.WORD:
        begins_line = text[: token.start].endswith("\n")
        if scan.head(at) is not None or begins_line:
            yield Finding("command", token.start, "#" + after)


def _attributes(tokens: Sequence[Token], allowed: frozenset[str]) -> Iterator[Finding]:
    """Judge the entries of an attribute list, brackets included."""
    yield from _passed_on(tokens, allowed)
    yield from (Finding("meta_code", each.start, "tactic") for each in tokens if _runs(each))
    depth, fresh = 0, False
    for token in tokens:
        if token.text in ("@[", "[", "(", "{", "⟨"):
            depth += 1
            fresh = depth == 1
        elif token.text in ("]", ")", "}", "⟩"):
            depth -= 1
        elif token.text == "," and depth == 1:
            fresh = True
        elif fresh and token.text not in ("local", "scoped"):
            fresh = False
            if token.text not in allowed:
                yield Finding("attribute", token.start, token.text)
        elif token.kind is Kind.WORD and depth > 1 and token.text in NATIVE_WORDS:
            yield Finding("attribute", token.start, token.text)


def _runs(token: Token) -> bool:
    """Whether an entry makes a tactic of the declaration, as `aesop safe tactic` does."""
    return token.kind is Kind.WORD and token.text == "tactic"


def _passed_on(tokens: Sequence[Token], allowed: frozenset[str]) -> Iterator[Finding]:
    """Judge the entries that `to_additive (attr := …)` and its like hand on."""
    passing = False
    for before, token in pairwise(tokens):
        entry = passing and before.text in (":=", ",") and token.kind is Kind.WORD
        if entry and token.text not in allowed:
            yield Finding("attribute", token.start, token.text)
        passing = passing or (before.text == "attr" and token.text == ":=")


def parts_of_prefix(tokens: Sequence[Token]) -> Iterator[Finding]:
    """Judge the attributes and `… in` lines before a helper."""
    scan, at = Scan(tokens), 0
    while at < len(tokens):
        after = scan.after_prefix(at) or at + 1
        span = tokens[at:after]
        if span[0].text == "@[":
            yield from _attributes(span, ATTRIBUTES)
        elif span[0].text == "set_option":
            yield from _scoped(scan, at)[1]
        elif span[0].text == "attribute":
            yield from _local_attribute(span)
        elif span[0].text in ("unseal", "seal"):
            yield Finding("attribute", span[0].start, span[0].text)
        at = after


def _local_attribute(span: Sequence[Token]) -> Iterator[Finding]:
    close = Scan(span).close(1)
    if len(span) < 3 or span[2].text != "local":
        yield Finding("attribute", span[0].start, "attribute")
        return
    yield from _attributes(span[1 : close + 1], LOCAL_ATTRIBUTES)


def _dangling(tokens: Sequence[Token]) -> Iterator[Finding]:
    """Find an end that would reach into the text behind it."""
    if not tokens:
        return
    last = tokens[-1]
    closes = next(
        (tokens[a] for a, b in _attribute_lists(tokens) if b == len(tokens) - 1),
        None,
    )
    if last.text in ("in", *_SOFT_MODIFIERS) or last.kind is Kind.DOC:
        yield Finding("dangling", last.start, last.text)
    elif closes is not None:
        yield Finding("dangling", closes.start, closes.text)


def _attribute_lists(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    scan = Scan(tokens)
    for at, token in enumerate(tokens):
        if token.text == "@[":
            yield at, scan.close(at)


def hides_command(tokens: Sequence[Token]) -> bool:
    """Whether Lean could find a command inside a name or literal after a syntax error.

    Behind an error Lean goes on reading at the error, which for an unknown tactic is its second
    character, or behind a dot, or behind a quote.
    """
    return any(
        token.kind in (Kind.STRING, Kind.CHAR)
        or (token.kind is Kind.SYMBOL and token.text.endswith("'"))
        or (token.kind in (Kind.WORD, Kind.NAME) and _hides_word(tokens, at))
        for at, token in enumerate(tokens)
    )


def _hides_word(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].text
    if word in COMMANDS or word in MODIFIERS:
        return is_field(tokens, at)
    behind_number = at > 0 and tokens[at - 1].kind is Kind.NUMBER
    return _inner_word(word) or (behind_number and tokens[at - 1].end == tokens[at].start)


def _inner_word(word: str) -> bool:
    if "«" in word:
        return any(COMMANDS & {inner.text, inner.text[1:]} for inner in lex(word.replace("«", " ")))
    return word[1:] in COMMANDS
