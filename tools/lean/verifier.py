"""The verifier: a claim goes in, a verdict comes out.

Extract, splice, check legality, elaborate, check identity and axioms: see `docs/verifier.md` for
what each layer guarantees. A rejected proof is a value; only misuse and a missing Lean raise.
"""

import asyncio
import secrets
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from tools.lean.document import compose
from tools.lean.judgement import Messages
from tools.lean.outcome import Outcome, outcome_of
from tools.lean.preparation import Prepared, Refused, prepare
from tools.lean.process.limits import Limits
from tools.lean.process.pool import LeanPool
from tools.lean.scheduler import STATUS_OF_LOSS, Job, Scheduler
from tools.lean.text.legality import POLICY_VERSION
from tools.lean.text.mapped import LineIndex, MappedText
from tools.lean.text.places import tactic_ends
from tools.lean.text.statement import StatementError
from tools.lean.toolchain import Lean
from tools.lean.verdict import Claim, Fingerprint, ProofError, Status, Verdict

_LONG = 50_000


@dataclass(frozen=True, slots=True)
class Step:
    """The goals at one place of a script."""

    line: int
    """1-based line in the raw reply, just behind a tactic."""
    column: int
    """0-based column in code points."""
    goals: tuple[str, ...]
    """As Lean prints them; none when the tactic closed the last goal that it was given."""


class Verifier:
    """Judges claims on a pool of Lean processes; use it as an asynchronous context manager."""

    def __init__(self, lean: Lean, workers: int = 2, limits: Limits | None = None) -> None:
        """Take the number of Lean processes that may run at once, and what a check may cost."""
        self._limits = limits or Limits()
        self._pool = LeanPool(lean, workers, self._limits)
        self._scheduler = Scheduler(self._pool, workers)
        self._stack = AsyncExitStack()
        self.fingerprint = Fingerprint(
            version=lean.version,
            commit=lean.commit,
            library=lean.library,
            policy=POLICY_VERSION,
            time_limit_s=self._limits.time_s,
            memory_limit_mb=self._limits.memory_mb,
        )
        """Which judge this is; part of every verdict."""

    async def __aenter__(self) -> Self:
        await self._stack.enter_async_context(self._pool)
        await self._stack.enter_async_context(self._scheduler)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stack.aclose()

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:
        """Judge a claim on a warm Lean; `goals` asks for the goals before each error.

        Raises `StatementError` when the trusted text is at fault, and `PoolClosed`.
        """
        began = time.monotonic()
        prepared = await _prepared(claim)
        if isinstance(prepared, Refused):
            return self._refusal(claim, prepared, time.monotonic() - began)
        job = Job(claim.header, prepared.proof, prepared.alone, goals)
        outcome = await self._scheduler.run(job)
        return self._verdict(claim, prepared, outcome)

    async def audit(self, claim: Claim) -> Verdict:
        """Judge a claim in a fresh process that knows nothing from before.

        Raises as `verify` does.
        """
        began = time.monotonic()
        prepared = await _prepared(claim)
        if isinstance(prepared, Refused):
            return self._refusal(claim, prepared, time.monotonic() - began)
        nonce = secrets.token_hex(8)
        document = compose(claim.header, [prepared.proof], nonce)
        run = await self._pool.run_batch(document.text)
        if run.loss is not None:
            outcome = Outcome(STATUS_OF_LOSS[run.loss], elapsed_s=run.elapsed_s)
        else:
            outcome = outcome_of(
                document, document.sections[0], Messages(run.messages), run.elapsed_s
            )
            if outcome.status.proved and run.exit_code != 0:
                outcome = replace(outcome, status=Status.CRASHED)
        return self._verdict(claim, prepared, outcome)

    async def goals_after_each(self, claim: Claim) -> tuple[Step, ...]:
        """Return the goals after each tactic of a reply, as far as Lean came; for search.

        Empty for a reply that Lean is not shown. Raises `StatementError`, `WorkerLost` when a
        limit ended it, and `PoolClosed`.
        """
        prepared = await _prepared(claim)
        if isinstance(prepared, Refused):
            return ()
        nonce = secrets.token_hex(8)
        document = compose(claim.header, [prepared.proof], nonce)
        base = document.index.offset(document.sections[0].text_line, 0)
        body = len(prepared.proof.text) - len(prepared.candidate.body)
        reply = LineIndex(claim.reply)
        steps = []
        async with self._pool.lease() as worker:
            await worker.elaborate(document.text)
            for end in tactic_ends(prepared.candidate.body.text):
                last = prepared.candidate.body.origin(end - 1)
                if last is not None:
                    goals = await worker.plain_goal(*document.index.position(base + body + end))
                    steps.append(Step(*reply.position(last + 1), goals))
        return tuple(steps)

    def _refusal(self, claim: Claim, refused: Refused, elapsed_s: float) -> Verdict:
        index = LineIndex(claim.reply)
        errors = tuple(
            _error(
                index,
                violation.origin,
                (violation.origin or 0) + len(violation.token),
                violation.message,
                None,
            )
            for violation in refused.violations
        )
        candidate = refused.candidate
        return Verdict(
            status=_unless_cut_off(claim, refused.status),
            lean=self.fingerprint,
            errors=errors,
            body=candidate.body.text if candidate else "",
            helpers=candidate.helpers.text if candidate else "",
            elapsed_s=elapsed_s,
        )

    def _verdict(self, claim: Claim, prepared: Prepared, outcome: Outcome) -> Verdict:
        if outcome.statement_error is not None:
            raise StatementError(f"the statement does not elaborate: {outcome.statement_error}")
        return Verdict(
            status=_unless_cut_off(claim, outcome.status),
            lean=self.fingerprint,
            errors=_errors(claim.reply, prepared.proof.text, outcome),
            axioms=outcome.axioms,
            body=prepared.candidate.body.text,
            helpers=prepared.candidate.helpers.text,
            elapsed_s=outcome.elapsed_s,
            traces=outcome.traces,
        )


async def _prepared(claim: Claim) -> Prepared | Refused:
    """Prepare long replies in a thread, so that nobody else waits for them."""
    if len(claim.reply) < _LONG:
        return prepare(claim)
    return await asyncio.to_thread(prepare, claim)


def _unless_cut_off(claim: Claim, status: Status) -> Status:
    """Hold nothing against a reply that could not be finished; what is proved is proved."""
    if claim.finish_reason == "length" and status.judged and not status.proved:
        return Status.TRUNCATED
    return status


def _errors(reply: str, text: MappedText, outcome: Outcome) -> tuple[ProofError, ...]:
    index = LineIndex(reply)
    return tuple(
        _error(
            index,
            text.nearest_origin(complaint.start),
            text.nearest_origin(complaint.end),
            complaint.message,
            complaint.goal,
        )
        for complaint in outcome.complaints
    )


def _error(
    index: LineIndex, start: int | None, end: int | None, message: str, goal: str | None
) -> ProofError:
    first = start or 0
    return ProofError(
        *index.position(first), *index.position(max(end or 0, first)), message=message, goal=goal
    )
