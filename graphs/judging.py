"""Judges one attempt and stores it with its verdict in one step."""

import asyncio

from benchmarks.problem import Problem
from graphs.state import Context
from store.fingerprint import verdict_class, verdict_fingerprint
from store.queries import Held
from store.records import AttemptRecord
from tools.lean.text.statement import StatementError
from tools.lean.verdict import Claim, Fingerprint, ProofError, Status, Verdict

MODEL_FAILED = "model_failed"


def claim_of(problem: Problem, attempt: AttemptRecord) -> Claim:
    """Return an attempt's reply, held against its problem."""
    return Claim(
        problem.statement, attempt.reply, problem.header, problem.prelude, attempt.finish_reason
    )


async def judge(problem: Problem, attempt: AttemptRecord, context: Context) -> Verdict | None:
    """Return what the judge says; None where the model failed, so that there is nothing to say."""
    if attempt.failure is not None:
        return None
    try:
        return await context.judge.verify(claim_of(problem, attempt), goals=True)
    except StatementError as error:
        return bad_statement(context.judge.fingerprint, error)


def bad_statement(lean: Fingerprint, error: StatementError) -> Verdict:
    """Return the absence of a judgement: the problem itself cannot be elaborated."""
    return Verdict(Status.CRASHED, lean, (ProofError(1, 0, 1, 0, f"bad statement: {error}"),))


async def keep(attempt: AttemptRecord, verdict: Verdict | None, context: Context) -> Held:
    """Store an attempt with its verdict, book its cost, and return what the state keeps of it."""
    identity = await asyncio.to_thread(context.store.add_attempt, attempt, verdict)
    held = Held(
        id=identity,
        problem_id=attempt.problem_id,
        sample=attempt.sample,
        depth=attempt.depth,
        role=attempt.role,
        model=attempt.model,
        parent_id=attempt.parent_id,
        status=None if verdict is None else verdict.status,
        error_class=MODEL_FAILED if verdict is None else verdict_class(verdict),
        fingerprint="" if verdict is None else verdict_fingerprint(verdict),
        tokens=attempt.tokens,
        verifier_s=0.0 if verdict is None else verdict.elapsed_s,
        latency_s=attempt.latency_s,
    )
    context.ledger.settle(held, attempt.failure)
    return held
