"""Legality: what a candidate's own text may not contain, judged on tokens before Lean runs.

Helpers are judged command by command against a short list of what may stand there; inside bodies
every word that begins a command is refused, since Lean begins commands anywhere on a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tools.lean.text.commands import Command, Scan, split
from tools.lean.text.inside import Finding, flaws, hides_command, inside, parts_of_prefix
from tools.lean.text.lexer import Kind, lex, significant
from tools.lean.text.mapped import MappedText
from tools.lean.text.options import DERIVABLE
from tools.lean.text.rules import (
    HELPER_MODIFIERS,
    MESSAGES,
    POLICY_VERSION,
    RESERVED_ROOTS,
    RULE_OF_COMMAND,
    SEARCHING,
)
from tools.lean.text.splice import MAX_CODE, Candidate
from tools.lean.text.statement import Statement
from tools.lean.text.vocabulary import DECLARATIONS, MODIFIERS

__all__ = ["POLICY_VERSION", "Violation", "needs_isolation", "violations"]

_HELPERS = DECLARATIONS - {"example"} | {"mutual", "alias"}
_CONFINED = frozenset(("theorem", "lemma", "def", "abbrev"))
_REACHING = SEARCHING | {"@[", "attribute", "deriving"}
_SHOWN = 40


@dataclass(frozen=True)
class Violation:
    """One thing that a proof may not contain."""

    rule: str
    token: str
    origin: int | None
    """Offset in the raw reply of the offending token, if it is the reply's."""
    message: str
    """One line that says what to do instead."""

    @property
    def hole(self) -> bool:
        """Whether this is a hole in an honest proof rather than a cheat."""
        return self.rule == "hole"


def violations(candidate: Candidate, statement: Statement) -> tuple[Violation, ...]:
    """Find all that a candidate may not contain, in the order of its text; none if it is legal."""
    if _is_too_long(candidate):
        return (_violation(MappedText(""), Finding("too_long", 0, "")),)
    found: list[Violation] = []
    for text, findings in (
        (candidate.helpers, _in_helpers(candidate.helpers.text, statement)),
        (candidate.options, flaws(lex(candidate.options.text))),
        (candidate.body, _in_body(candidate.body.text)),
        (candidate.refused, _in_refused(candidate.refused.text)),
    ):
        found += [_violation(text, finding) for finding in findings]
    return tuple(found)


def needs_isolation(candidate: Candidate) -> bool:
    """Whether a candidate might see, or be seen by, others checked in the same document.

    Assumes that each is in a namespace of its own: then plain lemmas disturb nobody, unlike
    attributes, types, names with dots, and commands that only a syntax error would uncover.
    """
    if _is_too_long(candidate):
        return True
    for text in (candidate.helpers.text, candidate.body.text):
        tokens = significant(text)
        if any(token.text in _REACHING or "_root_" in token.text for token in tokens):
            return True
        if hides_command(tokens):
            return True
    return any(
        command.keyword not in _CONFINED or "." in (command.name or "")
        for command in split(candidate.helpers.text).commands
    )


def _is_too_long(candidate: Candidate) -> bool:
    return len(candidate.body) > MAX_CODE or len(candidate.helpers) > 4 * MAX_CODE


def _violation(text: MappedText, finding: Finding) -> Violation:
    shown = finding.token if len(finding.token) <= _SHOWN else finding.token[:_SHOWN] + "…"
    shown = " ".join(shown.split())
    message = MESSAGES[finding.rule].format(shown)
    return Violation(finding.rule, finding.token, text.nearest_origin(finding.start), message)


def _in_body(text: str) -> Iterator[Finding]:
    tokens = lex(text)
    yield from flaws(tokens)
    significant = tuple(token for token in tokens if token.kind is not Kind.COMMENT)
    yield from inside(text, significant, 0)
    for token in significant:
        if token.text == "deriving":
            yield Finding("instance", token.start, token.text)


def _in_refused(text: str) -> Iterator[Finding]:
    source = split(text)
    if source.lead:
        first = source.lead[0]
        yield Finding(RULE_OF_COMMAND.get(first.text, "command"), first.start, first.text)
    for command in source.commands:
        yield _refusal(command)


def _refusal(command: Command) -> Finding:
    keyword = command.tokens[command.main]
    rule = RULE_OF_COMMAND.get(command.keyword, "command")
    if command.keyword == "set_option" and command.rest:
        return Finding(rule, keyword.start, command.rest[0].text)
    return Finding(rule, keyword.start, command.keyword)


def _in_helpers(text: str, statement: Statement) -> Iterator[Finding]:
    yield from flaws(lex(text))
    source = split(text)
    if source.lead:
        yield Finding("command", source.lead[0].start, source.lead[0].text)
    for command in source.commands:
        if command.keyword not in _HELPERS:
            yield _refusal(command)
        elif command.keyword == "mutual":
            yield from _in_mutual(text, command, statement)
        else:
            yield from _in_helper(text, command, statement)


def _in_mutual(text: str, command: Command, statement: Statement) -> Iterator[Finding]:
    """Judge each declaration of a `mutual … end` as if it stood alone."""
    if command.tokens[-1].text != "end":
        yield Finding("scope", command.start, "mutual")
        return
    for token_index in range(command.main):
        yield Finding("modifier", command.start, command.tokens[token_index].text)
    first, last = command.tokens[command.main].end, command.tokens[-1].start
    blank = " " * first
    yield from _in_helpers(blank + text[first:last], statement)


def _in_helper(text: str, command: Command, statement: Statement) -> Iterator[Finding]:
    yield from parts_of_prefix(command.tokens[: command.main])
    for token in command.prefix:
        if token.text in MODIFIERS - HELPER_MODIFIERS and not _in_attribute(command, token.start):
            rule = "unsafe_code" if token.text in ("unsafe", "partial") else "modifier"
            yield Finding(rule, token.start, token.text)
    name = command.name
    if name is not None and _is_reserved(name, statement):
        yield Finding("name", command.rest[0].start, name)
    yield from _deriving(command)
    yield from inside(text, command.tokens, command.main + 1)


def _in_attribute(command: Command, offset: int) -> bool:
    scan = Scan(command.tokens)
    for at in range(command.main):
        token = command.tokens[at]
        if token.text in ("@[", "[") and scan.close(at) < command.main:
            if token.start < offset < command.tokens[scan.close(at)].start:
                return True
        elif token.text == "open" and offset > token.start:
            return True
    return False


def _is_reserved(name: str, statement: Statement) -> bool:
    plain = name.replace("«", "").replace("»", "")
    root = plain.split(".")[0]
    return plain == statement.name or root in RESERVED_ROOTS or plain in RESERVED_ROOTS


def _deriving(command: Command) -> Iterator[Finding]:
    """Judge the classes of a `deriving` clause."""
    for at, token in enumerate(command.tokens[command.main + 1 :], command.main + 1):
        if token.text == "deriving" and token.kind is Kind.WORD:
            for derived in command.tokens[at + 1 :]:
                if derived.kind is Kind.WORD and derived.text not in DERIVABLE:
                    yield Finding("deriving", derived.start, derived.text)
            return
