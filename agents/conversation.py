"""The messages that a role is asked with, cut to its context by a stated rule.

What is left out, in this order and no more than needed: the reasoning of old replies, then the
oldest rounds, then of the last reply all but its code, then all errors but the first, then the
ends of its message and goal, then the last reply. The statement and the latest error always stay.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from agents import bare, feedback
from agents.feedback import FULL, Detail
from agents.model import Message
from agents.numbering import numbering_of
from agents.snippet import Code
from agents.statement import formal
from agents.styles import Style
from benchmarks.problem import Problem
from tools.lean.verdict import Verdict

TokenCount = Callable[[str], int]

_THINKING = re.compile(r"\A.*?</think>\s*|<think>.*?(?:</think>\s*|\Z)", re.DOTALL)
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SHORTENINGS = (4000, 1000, 250)


@dataclass(frozen=True, slots=True)
class Round:
    """One failed attempt: the raw reply and what Lean said about it."""

    reply: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Conversation:
    """What to send, how long it is, and what was left out of it."""

    messages: tuple[Message, ...]
    tokens: int
    """Estimated, an upper one as a rule."""
    cuts: tuple[str, ...] = ()
    """What was left out to make it fit, in words; empty where nothing was."""
    fits: bool = True
    """False where it is too long even so; a server will refuse it."""


def estimated_tokens(text: str) -> int:
    """Estimate the tokens of a text with Lean in it, rather too many than too few.

    One for each 2.5 ASCII characters and two for each other one: SmolLM2's tokenizer, the least
    apt at Lean of those we use, takes 38 for 80 ASCII characters of Lean and 2 for a symbol.
    """
    plain = sum(map(str.isascii, text))
    return round(plain / 2.5) + 2 * (len(text) - plain)


def for_synthesis(
    style: Style, problem: Problem, budget: int, count: TokenCount = estimated_tokens
) -> Conversation:
    """Ask for a first proof, in at most `budget` tokens of prompt; nothing here can be cut."""
    messages = (*_system(style), Message("user", _question(style, problem)))
    return _measured(messages, (), budget, count)


def for_correction(
    style: Style,
    problem: Problem,
    history: Sequence[Round],
    budget: int,
    count: TokenCount = estimated_tokens,
) -> Conversation:
    """Ask to correct the last of a chain of failed attempts, oldest first.

    `budget` is in tokens of prompt. Raises ValueError for an empty history, or one that ends in a
    proof that did not fail.
    """
    if not history:
        raise ValueError("there is nothing to correct in an empty history")
    build = _continued if style.form.multi_turn else _afresh
    for plan in _plans(style, history):
        messages = build(style, problem, history, plan)
        conversation = _measured(messages, plan.cuts(style), budget, count)
        if conversation.fits:
            break
    return conversation


@dataclass(frozen=True, slots=True)
class _Plan:
    """How much of a history is told."""

    without_reasoning: int = 0
    """How many of the oldest rounds that are told go without their reasoning."""
    first: int = 0
    """The oldest round that is told."""
    only_code: bool = False
    """Whether the last reply is reduced to its code."""
    without_reply: bool = False
    """Whether the last reply is left out."""
    detail: Detail = FULL

    def cuts(self, style: Style) -> tuple[str, ...]:
        """Say what is left out."""
        told = {
            f"reasoning of old replies ({self.without_reasoning})": self.without_reasoning,
            f"oldest rounds ({self.first})": self.first if style.form.multi_turn else 0,
            "the last reply but its code": self.only_code,
            "all errors but the first": self.detail.errors,
            f"messages and goals beyond {self.detail.characters} characters": (
                self.detail.characters
            ),
            "the last reply": self.without_reply,
        }
        return tuple(words for words, happened in told.items() if happened)


def _plans(style: Style, history: Sequence[Round]) -> Iterator[_Plan]:
    """List the plans from the whole history to the least that may be told."""
    plan = _Plan() if style.form.multi_turn else _Plan(first=len(history) - 1)
    yield plan
    if style.form.multi_turn:
        thinking = [index for index, each in enumerate(history) if _THINKING.search(each.reply)]
        for index in thinking:
            plan = _Plan(without_reasoning=index + 1)
            yield plan
        for first in range(1, len(history)):
            plan = replace(plan, first=first)
            yield plan
        plan = replace(plan, only_code=True)
        yield plan
    if style.form.bare:
        yield replace(plan, without_reply=True)
        return
    plan = replace(plan, detail=Detail(errors=1))
    yield plan
    for characters in _SHORTENINGS:
        plan = replace(plan, detail=Detail(errors=1, characters=characters))
        yield plan
    yield replace(plan, without_reply=True)


def _continued(
    style: Style, problem: Problem, history: Sequence[Round], plan: _Plan
) -> tuple[Message, ...]:
    messages = [*_system(style), Message("user", _question(style, problem))]
    for index in range(plan.first, len(history)):
        last = index == len(history) - 1
        reply = history[index].reply
        if index < plan.without_reasoning:
            reply = _THINKING.sub("", reply)
        if last and plan.only_code:
            reply = "" if plan.without_reply else _code_block(reply)
        words = _correction(style, problem, history[index], index, plan if last else _Plan())
        messages += (Message("assistant", reply), Message("user", words))
    return tuple(messages)


def _afresh(
    style: Style, problem: Problem, history: Sequence[Round], plan: _Plan
) -> tuple[Message, ...]:
    words = _correction(style, problem, history[-1], len(history) - 1, plan)
    return (*_system(style), Message("user", words))


def _correction(style: Style, problem: Problem, failed: Round, index: int, plan: _Plan) -> str:
    reply, verdict, detail = failed.reply, failed.verdict, plan.detail
    said = numbering_of(problem).hide if style.form.bare else str
    attempt = feedback.attempt(style, problem, verdict, reply, detail)
    return style.write(
        "correction",
        statement=_statement(style, problem),
        round=str(index),
        failure=feedback.failure(verdict),
        attempt="" if plan.without_reply else said(attempt),
        errors=said(feedback.errors(style, verdict, reply, detail)),
    )


def _question(style: Style, problem: Problem) -> str:
    informal = problem.informal.strip()
    return style.write(
        "synthesis",
        statement=_statement(style, problem),
        problem=style.write("problem", informal=informal) if informal else "",
    )


def _statement(style: Style, problem: Problem) -> str:
    if style.form.bare:
        return bare.statement(problem)
    return formal(problem, style.form.ending, doc_comment=style.form.doc_comment)


def _system(style: Style) -> tuple[Message, ...]:
    return (Message("system", style.write("system")),) if style.has("system") else ()


def _code_block(reply: str) -> str:
    code = Code.of(reply)
    return "" if code is None else f"```lean4\n{code.text.strip()}\n```"


def _measured(
    messages: Sequence[Message], cuts: tuple[str, ...], budget: int, count: TokenCount
) -> Conversation:
    sent = tuple(Message(each.role, sendable(each.content)) for each in messages)
    tokens = sum(count(message.content) + 8 for message in sent)
    return Conversation(sent, tokens, cuts, tokens <= budget)


def sendable(text: str) -> str:
    """Replace what no request can hold, lone surrogates, by U+FFFD, one for one."""
    return _LONE_SURROGATE.sub("\ufffd", text)
