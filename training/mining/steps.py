"""Proofs as steps: the tactics of the outermost block, labelled up to the first error."""

from typing import Any

from agents.bare import Block, abbreviated, block_of_reply, statement
from agents.feedback import first_errors
from agents.statement import formal
from benchmarks.problem import Problem
from store.fingerprint import error_class
from store.streams import verdict
from tools.lean.text.lexer import Kind, Token, significant
from tools.lean.verdict import Verdict
from training.mining.candidates import Candidate
from training.mining.render import Renderer, Unusable

_GOES_ON = frozenset(
    ("<;>", "|", ")", "]", "}", "⟩", "with", "at", "using", "else", "then", "where")
)


def split_steps(block: str) -> tuple[tuple[int, str], ...]:
    """Return where each step of a tactic block begins, and its text.

    The block's tactics stand at the first column; lines further right belong to the step above.
    """
    starts = [0]
    depth = 0
    for place, token in enumerate(significant(block)):
        if place and not depth and _begins_line(block, token):
            starts.append(token.start)
        if token.kind is Kind.SYMBOL:
            depth += (token.text in "([{⟨") - (token.text in ")]}⟩")
    ends = [*starts[1:], len(block)]
    return tuple(
        (start, block[start:end].rstrip()) for start, end in zip(starts, ends, strict=True)
    )


def labelled(renderer: Renderer, problem: Problem, candidate: Candidate) -> dict[str, Any]:
    """Return the steps up to the first wrong one, each with whether it is right.

    Raises `Unusable` where there are no steps, or where no step is to blame.
    """
    if candidate.judgement.helpers.strip():
        raise Unusable("has_helpers")
    block = block_of_reply(candidate.problem, candidate.attempt.reply)
    if block is None or not block.text.text.strip():
        raise Unusable("no_tactic_block")
    steps = split_steps(block.text.text)
    labels = [True] * len(steps)
    if not candidate.proved:
        found = verdict(renderer.stores[candidate.store], candidate.judgement.id)
        wrong = _first_wrong(steps, block, candidate.attempt.reply, found)
        labels = [True] * wrong + [False]
    bare = renderer.style == "bare"
    return {
        "prompt": _asked(renderer, problem),
        "completions": [
            abbreviated(candidate.problem, text) if bare else text
            for _, text in steps[: len(labels)]
        ],
        "labels": labels,
    }


def _first_wrong(
    steps: tuple[tuple[int, str], ...], block: Block, reply: str, found: Verdict
) -> int:
    first = next(iter(first_errors(found, 1)), None)
    if first is None:
        raise Unusable("no_wrong_step")
    span = block.place(reply, first)
    whole = span.start == 0 and span.end >= len(block.text.text.rstrip())
    if whole and error_class(first.message) == "unsolved_goals":
        raise Unusable("no_wrong_step")
    return max(place for place, (start, _) in enumerate(steps) if start <= span.start)


def _asked(renderer: Renderer, problem: Problem) -> str:
    if renderer.style == "bare":
        return statement(problem)
    return formal(problem, ":= by", doc_comment=False)


def _begins_line(block: str, token: Token) -> bool:
    return block[token.start - 1] == "\n" and token.text not in _GOES_ON
