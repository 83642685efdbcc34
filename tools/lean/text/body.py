"""The body of a proof: what a reply says behind `:=`, laid out so that its columns still fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tools.lean.text.commands import Command, Source
from tools.lean.text.layout import tactic_block
from tools.lean.text.lexer import Flaw, Kind, Token, lex, significant
from tools.lean.text.mapped import MappedText
from tools.lean.text.statement import BARS, Statement, has_open_alternatives, signature_length
from tools.lean.text.tactics import EITHER, TACTICS, is_tactic

_NONE = MappedText("")


@dataclass(frozen=True)
class Body:
    """A body and what joins it to the statement."""

    joint: str
    text: MappedText
    differs: bool = False
    """Whether the reply's copy of the statement says something else."""
    scope: MappedText = _NONE
    """`open … in` lines that have to stand before the statement."""

    def under(self, opens: MappedText) -> Body:
        """Put the body, and if possible only the body, under `open … in`."""
        if ":=" not in self.joint:
            return replace(self, scope=opens)
        pad = self.joint.rpartition("\n")[2] if "\n" in self.joint else ""
        text = MappedText.join((opens, MappedText.own(pad), self.text))
        return replace(self, joint=" :=\n", text=text)


def restates(statement: Statement, command: Command) -> bool:
    """Whether a command has the statement's signature, comments and white space aside."""
    ours = _texts(significant(statement.universes + statement.signature))
    return _texts(_behind_name(command)[: len(ours)]) == ours


def body_of_command(statement: Statement, code: MappedText, command: Command) -> Body | None:
    """Take the body of a reply's own copy of the theorem; None if it has none."""
    tokens = _behind_name(command)
    same = restates(statement, command)
    if same:
        at = len(significant(statement.universes + statement.signature))
    else:
        at = signature_length(tokens)
    end = _end(code.text, tokens, command.stop)
    body = _laid_out(statement, code, tokens[at:], end)
    return None if body is None else replace(body, differs=not same)


def body_of_lead(statement: Statement, code: MappedText, source: Source) -> Body | None:
    """Take a reply that is a body alone: `:= …`, `by …`, a term, equations or tactics."""
    lead = source.lead
    if not lead:
        return None
    stop = source.commands[0].start if source.commands else len(code)
    end = _end(code.text, lead, stop)
    first = lead[0].text
    proof = lead[1:] if first == ":=" else lead
    if _hangs_left(code.text, proof):
        return Body(" := ", tactic_block(code, proof[1].start, end))
    if first in (":=", "where", "by", *BARS) or not _are_tactics(statement, code.text, lead):
        return _laid_out(statement, code, lead, end, as_is=True)
    return Body(" := ", tactic_block(code, lead[0].start, end))


def _hangs_left(text: str, tokens: Sequence[Token]) -> bool:
    """Whether `by` stands alone and its tactics begin at the first column."""
    if len(tokens) < 2 or tokens[0].text != "by":
        return False
    return text[tokens[0].end : tokens[1].start].endswith("\n")


def _behind_name(command: Command) -> tuple[Token, ...]:
    return command.rest if command.keyword == "example" else command.rest[1:]


def _texts(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.text for token in tokens)


def _end(text: str, tokens: Sequence[Token], stop: int) -> int:
    """Find where a body ends: comments behind it go, unless they never end."""
    last = lex(text)[-1]
    if last.flaw is Flaw.UNTERMINATED and last.end <= stop:
        return last.end
    kept = len(tokens)
    while kept and tokens[kept - 1].kind is Kind.DOC:
        kept -= 1
    return tokens[kept - 1].end if kept else 0


def _laid_out(
    statement: Statement,
    code: MappedText,
    tokens: Sequence[Token],
    end: int,
    *,
    as_is: bool = False,
) -> Body | None:
    if not tokens:
        return None
    if tokens[0].text == ":=":
        tokens = tokens[1:]
    elif tokens[0].text == "where":
        return Body("\n", code[tokens[0].start : end])
    elif tokens[0].text in BARS:
        return _equations(statement, code, tokens[0].start, end)
    elif not as_is:
        return None
    if not tokens or end <= tokens[0].start:
        return None
    start = tokens[0].start
    return Body(_joint(code.text, tokens, end), code[start:end])


def _joint(text: str, tokens: Sequence[Token], end: int) -> str:
    """Keep the column of a body that spans lines, unless its first line is `by` alone."""
    start = tokens[0].start
    first_line = text.find("\n", start)
    one_line = first_line < 0 or first_line >= end
    alone = tokens[0].text == "by" and (len(tokens) < 2 or tokens[1].start > first_line)
    if one_line or alone:
        return " := "
    return " :=\n" + " " * (start - text.rfind("\n", 0, start) - 1)


def _equations(statement: Statement, code: MappedText, start: int, end: int) -> Body:
    """Lay out `| pattern => …`; behind an open `match` only `:=` keeps it off our type."""
    column = start - code.text.rfind("\n", 0, start) - 1
    joint = "\n" + " " * column
    if has_open_alternatives(significant(statement.signature)):
        joint = " := fun" + joint
    space = MappedText.own("" if code.text[start + 1 : start + 2].isspace() else " ")
    text = MappedText.join((code[start : start + 1], space, code[start + 1 : end]))
    return Body(joint, text)


def _are_tactics(statement: Statement, text: str, tokens: Sequence[Token]) -> bool:
    """Tell bare tactics from a bare term by their first words."""
    first = tokens[0]
    if first.text in ("·", "{", "."):
        return first.text != "." or (len(tokens) > 1 and tokens[1].start > first.end)
    if first.text not in EITHER:
        return is_tactic(first.text)
    if statement.ending.startswith(":= by"):
        return True
    return any(
        token.text in TACTICS - EITHER and _begins(text, tokens, index)
        for index, token in enumerate(tokens)
    )


def _begins(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether a token begins a line or follows what a tactic follows."""
    before = tokens[index - 1]
    marks = (";", "=>", "·", "<;>")
    return before.text in marks or "\n" in text[before.end : tokens[index].start]
