"""Judges stored replies again, under the present policy or another Lean; keeps both verdicts."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from graphs.judging import bad_statement
from graphs.state import Judge
from store.attempts import AttemptStore
from tools.lean.text.statement import StatementError
from tools.lean.verdict import Claim, Status, Verdict

_IN_FLIGHT = 256


@dataclass(frozen=True, slots=True)
class Rescored:
    """What judging again has changed."""

    judged: int
    changes: tuple[tuple[Status, Status, int], ...]
    """Status before, status now, attempts; the most frequent first."""


async def rescore(
    store: AttemptStore,
    run_id: str,
    judge: Judge,
    tell: Callable[[int], None] = lambda _: None,
) -> Rescored:
    """Judge the replies of a run that this judge has not seen, and add its verdicts.

    An interrupted rescoring goes on where it was. Replies to statements that Lean cannot read
    count as `crashed`. Raises `StoreError` and `LeanError`.
    """
    before = store.run(run_id).lean
    changes: Counter[tuple[Status, Status]] = Counter()
    judged = 0
    pending = list(store.replies(run_id, without=judge.fingerprint))
    for start in range(0, len(pending), _IN_FLIGHT):
        part = pending[start : start + _IN_FLIGHT]
        verdicts = await asyncio.gather(*(_judged(claim, judge) for _, claim in part))
        for (attempt_id, _), verdict in zip(part, verdicts, strict=True):
            old = store.verdict(attempt_id, before)
            await asyncio.to_thread(store.add_verdict, attempt_id, verdict)
            judged += 1
            tell(judged)
            if old is not None and old.status is not verdict.status:
                changes[old.status, verdict.status] += 1
    return Rescored(judged, tuple((a, b, n) for (a, b), n in changes.most_common()))


async def _judged(claim: Claim, judge: Judge) -> Verdict:
    try:
        return await judge.verify(claim, goals=True)
    except StatementError as error:
        return bad_statement(judge.fingerprint, error)
