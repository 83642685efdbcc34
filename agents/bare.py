"""What the style `bare` shows: the claim, the tactic block alone, the first error; no prose.

Names are numbered (`agents.numbering`), so that each is one token and copying one is easy, and the
closing tactic of the problem (`agents.closing`) is the word `auto`.

For models with a vocabulary of a thousand tokens and a context of a few hundred.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agents.closing import AUTO, closing_of, spelled, unspelled
from agents.numbering import numbered_prelude, numbered_signature, numbering_of
from agents.snippet import Span, marked
from benchmarks.problem import Problem
from tools.lean.text.extract import extract
from tools.lean.text.layout import tactic_block
from tools.lean.text.lexer import Kind, lex
from tools.lean.text.mapped import LineIndex, MappedText
from tools.lean.text.splice import splice
from tools.lean.text.statement import StatementError, parse_statement
from tools.lean.verdict import ProofError, Status

MESSAGE, GOAL, BLOCK = 200, 300, 600
"""The most characters of a message, a goal and a failed block."""

FAILURES = {
    Status.LEAN_ERROR: "rejected",
    Status.INCOMPLETE: "unfinished",
    Status.ILLEGAL: "forbidden",
    Status.WRONG_STATEMENT: "another statement",
    Status.BAD_AXIOMS: "forbidden axiom",
    Status.NO_CODE: "no proof",
    Status.TRUNCATED: "too long",
    Status.TIMEOUT: "out of time",
    Status.OUT_OF_MEMORY: "out of memory",
    Status.CRASHED: "crashed",
}

_BY = re.compile(r"\s*by(?=\s|\Z)\s*")
_EQUATIONS = re.compile(r"\s*(?:\||where\b)")
_MORE = "…"


@dataclass(frozen=True, slots=True)
class Block:
    """A tactic block, its first line at the first column, with its places in the raw reply."""

    text: MappedText

    def place(self, reply: str, error: ProofError) -> Span:
        """Return where an error lies in the block; what lies outside counts as the nearer end."""
        index = LineIndex(reply)
        start = self._at(index.offset(error.line, error.column))
        return Span(start, max(start, self._at(index.offset(error.end_line, error.end_column))))

    def _at(self, offset: int) -> int:
        ends = (*self.text.starts[1:], len(self.text))
        for start, end, origin in zip(self.text.starts, ends, self.text.origins, strict=True):
            if origin is not None and offset <= origin + end - start:
                return start + max(offset - origin, 0)
        return len(self.text)


def statement(problem: Problem) -> str:
    """Write prelude and claim with numbers for names; no header, no `theorem`, no `:= by`."""
    return f"{numbered_prelude(problem)}\n{numbered_signature(problem)}".strip()


def abbreviated(problem: Problem, text: str) -> str:
    """Put numbers for the problem's names in a text, and `auto` for its closing tactic."""
    return AUTO.join(map(numbering_of(problem).hide, text.split(closing_of(problem))))


def written_out(problem: Problem, text: str) -> str:
    """Put back the problem's names and its closing tactic: undoes `abbreviated`."""
    numbering = numbering_of(problem)
    return numbering.show(spelled(text, numbering.hide(closing_of(problem))))


def is_asked(problem: Problem, question: str) -> bool:
    """Whether a question was asked in this style, so that its answer has numbers for names."""
    return question.startswith(statement(problem))


def block_of_body(body: str) -> str | None:
    """Return the tactic block of a verdict's body; a term becomes `exact`.

    None where there is none: equations, which stand behind no `by`, or nothing at all.
    """
    if not body.strip() or _EQUATIONS.match(body):
        return None
    return _block(MappedText.of(body)).text or None


def block_of_reply(problem: Problem, reply: str) -> Block | None:
    """Take from a raw reply what the verifier would put behind `by`; None if it held no code."""
    try:
        goal = parse_statement(problem.statement)
    except StatementError:
        code = extract(reply)
        return None if code is None else Block(code)
    code = extract(reply, goal.name)
    if code is None:
        return None
    candidate = splice(goal, code, problem.header, problem.prelude)
    return Block(code if candidate is None else _block(candidate.body))


def failed_block(problem: Problem, reply: str, error: ProofError | None) -> str:
    """Show the failed block with the span of its error marked, cut around it where it is long.

    In the problem's own names, but with `auto` for its closing tactic.
    """
    block = block_of_reply(problem, reply)
    if block is None:
        return ""
    closing = closing_of(problem)
    text = unspelled(block.text.text, closing)
    if error is None:
        return _window(text, Span(0, 0))
    pieces = block.text.text.split(closing)
    span = block.place(reply, error)
    start = _with_auto(pieces, len(closing), span.start, 0)
    end = _with_auto(pieces, len(closing), span.end, len(AUTO))
    return _window(text, Span(start, max(start, end)), mark=True)


def first_goal(goals: str) -> str:
    """Return the first of the goals that Lean printed, of a long one the end."""
    goal = goals.strip().split("\n\n")[0]
    return goal if len(goal) <= GOAL else _MORE + goal[-GOAL:]


def beginning(message: str) -> str:
    """Return a message, of a long one the beginning."""
    return message if len(message) <= MESSAGE else message[:MESSAGE].rstrip() + _MORE


def _block(body: MappedText) -> MappedText:
    by = _BY.match(body.text)
    if by is None:
        return body if _EQUATIONS.match(body.text) else MappedText.own("exact ") + body
    if by.end() >= len(body):
        return body[by.end() :]
    laid = tactic_block(body, by.end(), len(body.text.rstrip()))
    column = len(laid.text) - len(laid.text[3:].lstrip(" ")) - 3
    return _dedented(laid[3 + column :], column)


def _dedented(block: MappedText, column: int) -> MappedText:
    strings = [token for token in lex(block.text) if token.kind is Kind.STRING]
    spans = [(token.start, token.end) for token in strings if "\n" in token.text]

    def shift(line: re.Match[str]) -> str:
        inside = any(start <= line.start() < end for start, end in spans)
        return line.group() if inside else "\n"

    return block.replaced(re.compile(rf"\n {{1,{column}}}"), shift) if column else block


def _with_auto(pieces: Sequence[str], closing: int, offset: int, inside: int) -> int:
    """Return where an offset lies once `auto` stands between the pieces.

    `closing` characters stood there before; what lay among them lies `inside` of the `auto`.
    """
    before = at = 0
    for piece in pieces:
        if offset <= before + len(piece):
            return at + offset - before
        before += len(piece) + closing
        at += len(piece)
        if offset < before:
            return at + inside
        at += len(AUTO)
    return at


def _window(text: str, span: Span, *, mark: bool = False) -> str:
    """Cut a block to its most characters, from the line before the span where it is too long."""
    lines = text.rfind("\n", 0, max(text.rfind("\n", 0, span.start), 0)) + 1
    start = 0 if len(text) <= BLOCK or span.start < BLOCK // 2 else lines
    start = max(start, span.start - BLOCK // 2)
    end = min(start + BLOCK, len(text))
    kept = text[start:end]
    if mark:
        kept = marked(kept, [Span(span.start - start, min(span.end, end) - start)])
    return f"{_MORE * (start > 0)}{kept}{_MORE * (end < len(text))}".strip("\n")
