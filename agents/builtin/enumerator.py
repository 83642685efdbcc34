"""`builtin:enumerator`: a synthesizer without weights, the baseline that trained models must beat.

It reads the theorem out of the messages and answers with a script from the portfolio for its
shape: sample k gets the k-th most promising one, whatever the seed. When the portfolio is used up,
the seed decides how its scripts are combined to new ones.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

from agents.builtin.portfolio import portfolio
from agents.builtin.request import read_request
from agents.builtin.sketch import any_of
from agents.model import Completion, Message, ModelRefused
from tools.lean.text.statement import StatementError

NAME = "builtin:enumerator"


class Enumerator:
    """A model that writes tactic scripts for the shape of the statement."""

    async def complete(
        self, messages: Sequence[Message], *, sample: int, seed: int | None
    ) -> Completion:
        """Answer with the script for this sample; raise `ModelRefused` if there is no theorem."""
        began = time.monotonic()
        text = read_request(messages).text
        try:
            script = script_for(text, sample, seed)
        except StatementError as error:
            raise ModelRefused(f"{NAME} found no theorem in the messages: {error}") from error
        return Completion(fenced(script), latency_s=time.monotonic() - began, model=NAME)


def script_for(text: str, sample: int, seed: int | None = None) -> str:
    """Return the script of a sample, without a fence; raise `StatementError` for no theorem."""
    scripts = portfolio(text)
    if sample < len(scripts):
        return scripts[sample]
    chance = random.Random(f"{seed} {sample}")  # noqa: S311
    tries = chance.sample(scripts, k=min(len(scripts), 2 + sample % 3))
    return "\n".join(any_of(tries))


def fenced(script: str) -> str:
    """Write a script as a reply."""
    return f"```lean4\n{script}\n```"
