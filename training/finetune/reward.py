"""Lean as the reward of reinforcement learning."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import contextmanager
from itertools import repeat
from typing import Any

from agents.bare import is_asked, written_out
from benchmarks.problem import Problem
from tools.lean.process.limits import Limits
from tools.lean.text.statement import StatementError
from tools.lean.toolchain import choose_lean
from tools.lean.verdict import Claim
from tools.lean.verifier import Verifier
from training.errors import TrainingFailed

Reply = Sequence[dict[str, str]]


class LeanReward:
    """A reward function for TRL: 1 for a proved theorem, 0 for a judged failure, else None.

    None is for what nobody judged (cut off, out of time, a crash); TRL leaves such completions out
    of the group's mean and lets them move nothing.
    """

    __name__ = "lean"

    def __init__(self, verifier: Verifier, loop: asyncio.AbstractEventLoop, end: int) -> None:
        """Take an open verifier, the running loop that it belongs to, and the end token."""
        self._verifier = verifier
        self._loop = loop
        self._end = end

    def __call__(
        self,
        completions: Sequence[Reply],
        completion_ids: Sequence[Sequence[int]],
        statement: Sequence[str],
        header: Sequence[str],
        prelude: Sequence[str],
        prompts: Sequence[Reply] = (),
        **_: Any,
    ) -> list[float | None]:
        """Judge a batch at once. Raises `TrainingFailed` for a statement that is none."""
        claims = [
            Claim(
                statement=theorem,
                reply=_in_own_names(reply[-1]["content"], asked, theorem, before),
                header=above,
                prelude=before,
                finish_reason=None if self._end in ids else "length",
            )
            for theorem, reply, above, before, ids, asked in zip(
                statement,
                completions,
                header,
                prelude,
                completion_ids,
                prompts or repeat((), len(completions)),
                strict=True,
            )
        ]
        return asyncio.run_coroutine_threadsafe(self._rewards(claims), self._loop).result()

    async def _rewards(self, claims: Sequence[Claim]) -> list[float | None]:
        return list(await asyncio.gather(*map(self._reward, claims)))

    async def _reward(self, claim: Claim) -> float | None:
        try:
            status = (await self._verifier.verify(claim, goals=False)).status
        except StatementError as error:
            raise TrainingFailed(f"`{claim.statement[:60]}` cannot be judged: {error}") from error
        return float(status.proved) if status.judged else None


def _in_own_names(text: str, asked: Reply, statement: str, prelude: str) -> str:
    """Write out a reply to a question in which names are numbers."""
    problem = Problem("asked", statement, prelude=prelude)
    numbered = bool(asked) and is_asked(problem, asked[-1]["content"])
    return written_out(problem, text) if numbered else text


@contextmanager
def lean_reward(verifiers: int, check_s: float, end: int) -> Iterator[LeanReward]:
    """Yield the reward function, judging on so many Lean processes with a time limit in seconds.

    Raises `LeanError` where there is no Lean.
    """
    verifier = Verifier(choose_lean(None, None), verifiers, Limits(time_s=check_s))
    with _loop_in_thread() as loop:
        _wait(verifier.__aenter__(), loop)
        try:
            yield LeanReward(verifier, loop, end)
        finally:
            _wait(verifier.__aexit__(None, None, None), loop)


@contextmanager
def _loop_in_thread() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="lean reward", daemon=True)
    thread.start()
    try:
        yield loop
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def _wait(work: Coroutine[Any, Any, Any], loop: asyncio.AbstractEventLoop) -> None:
    asyncio.run_coroutine_threadsafe(work, loop).result()
