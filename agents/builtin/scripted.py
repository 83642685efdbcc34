"""Scripted fakes: a model and a judge that answer what they were told to, for tests and demos."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from agents.model import Completion, Message, ModelError
from tools.lean.verdict import Claim, Fingerprint, Verdict

T = TypeVar("T")
NAME = "fake:scripted"
Reply = str | Completion | ModelError
"""What a scripted model answers: a text, a whole completion, or an error to raise."""
Answering = Callable[[Sequence[Message], int, int | None], Reply]
"""Makes a reply of messages, sample and seed."""
FAKE = Fingerprint("0", "fake", "fake", "fake", 0.0, 0)
"""The fingerprint of every verdict that no Lean gave."""


class ScriptedModel:
    """A fake model: its replies come from a list, a generator or a function, in the order asked."""

    def __init__(self, replies: Iterable[Reply] | Answering) -> None:
        """Take the replies; a list or generator that ends is an error of the test that uses it."""
        self._answer = replies if callable(replies) else _in_turn(iter(replies))
        self.asked: list[tuple[Message, ...]] = []
        """The messages of every request so far."""

    async def complete(
        self, messages: Sequence[Message], *, sample: int, seed: int | None
    ) -> Completion:
        """Give the next reply, or raise it if it is an error; `AssertionError` if none is left."""
        self.asked.append(tuple(messages))
        reply = self._answer(messages, sample, seed)
        if isinstance(reply, ModelError):
            raise reply
        return Completion(reply, model=NAME) if isinstance(reply, str) else reply


class ScriptedVerifier:
    """A fake judge: a function of the claim decides, or verdicts are given in turn."""

    def __init__(self, verdicts: Iterable[Verdict] | Callable[[Claim], Verdict]) -> None:
        """Take the verdicts; a list or generator that ends is an error of the test that uses it."""
        self._judge = verdicts if callable(verdicts) else _judged_in_turn(iter(verdicts))
        self.claims: list[Claim] = []
        """The claims so far."""
        self.fingerprint = FAKE

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:  # noqa: ARG002
        """Give the verdict on a claim; raise `AssertionError` if none is left."""
        self.claims.append(claim)
        return self._judge(claim)


def _in_turn(replies: Iterator[Reply]) -> Answering:
    return lambda *_: _next(replies)


def _judged_in_turn(verdicts: Iterator[Verdict]) -> Callable[[Claim], Verdict]:
    return lambda _: _next(verdicts)


def _next(answers: Iterator[T]) -> T:
    for answer in answers:
        return answer
    raise AssertionError("the scripted answers are used up: script as many as are asked for")
