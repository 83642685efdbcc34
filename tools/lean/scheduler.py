"""Decides which proofs Lean elaborates together, in which kind of process, and what is repeated.

A warm worker answers in milliseconds, at a price for each command; a fresh process costs its start
and then nothing beyond Lean's own work. So a few proofs go to a worker and many to a fresh process.
Proofs that share a document stand in namespaces that they cannot name; one that a neighbour could
disturb, or that came to grief in company, is elaborated alone.
"""

import asyncio
import itertools
import secrets
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from tools.lean.document import Document, Proof, Section, compose
from tools.lean.errors import Loss, PoolClosed, WorkerLost
from tools.lean.judgement import Messages
from tools.lean.outcome import Complaint, Outcome, outcome_of
from tools.lean.process.pool import LeanPool
from tools.lean.process.worker import LeanWorker
from tools.lean.text.escape import could_reach_neighbours
from tools.lean.text.places import tactic_starts
from tools.lean.text.preludes import is_confined
from tools.lean.verdict import Status

_LARGEST_BATCH = 256
_SAVED_PER_PROOF_S = 0.005
_FEWEST_FOR_A_FRESH_PROCESS = 12
_MOST_GOALS = 8
_MOST_PLACES = 4
_CLOSED = "the verifier is closed; open a new one to check more"

STATUS_OF_LOSS = {
    Loss.TIMEOUT: Status.TIMEOUT,
    Loss.OUT_OF_MEMORY: Status.OUT_OF_MEMORY,
    Loss.CRASHED: Status.CRASHED,
}


@dataclass(frozen=True, slots=True)
class Job:
    """One proof to elaborate."""

    header: str
    proof: Proof
    alone: bool
    """Whether neighbours could disturb it."""
    goals: bool
    """Whether the goals before each error are wanted."""


@dataclass(slots=True)
class _Entry:
    job: Job
    alone: bool
    again: bool = False
    """Whether it was proved where Lean lost its way in another's text, so that it is repeated."""
    answer: "asyncio.Future[Outcome]" = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )

    def resolve(self, outcome: Outcome) -> None:
        if not self.answer.done():
            self.answer.set_result(outcome)

    def fail(self, error: Exception) -> None:
        if not self.answer.done():
            self.answer.set_exception(error)


class Scheduler:
    """Takes jobs from any number of users and has them elaborated on a pool."""

    def __init__(self, pool: LeanPool, size: int) -> None:
        """Take the pool and the number of documents to elaborate at once."""
        self._pool = pool
        self._size = size
        self._groups: dict[tuple[str, str, bool], deque[_Entry]] = {}
        self._some = asyncio.Event()
        self._runners: list[asyncio.Task[None]] = []
        self._start_s = 0.06
        self._closed = False

    async def __aenter__(self) -> Self:
        self._runners = [asyncio.create_task(self._serve()) for _ in range(self._size)]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for runner in self._runners:
            runner.cancel()
        await asyncio.gather(*self._runners, return_exceptions=True)
        self._closed = True
        for group in self._groups.values():
            _fail(group, PoolClosed(_CLOSED))
        self._groups.clear()

    async def run(self, job: Job) -> Outcome:
        """Elaborate one job and return what became of it; raises `PoolClosed`."""
        if self._closed:
            raise PoolClosed(_CLOSED)
        entry = _Entry(job, job.alone)
        self._put([entry])
        return await entry.answer

    def _put(self, entries: Sequence[_Entry]) -> None:
        for entry in entries:
            prelude = entry.job.proof.prelude
            key = entry.job.header, "" if is_confined(prelude) else prelude, entry.again
            self._groups.setdefault(key, deque()).append(entry)
        self._some.set()

    async def _serve(self) -> None:
        while True:
            await self._some.wait()
            if batch := self._take():
                await self._run(batch)
            else:
                self._some.clear()

    def _take(self) -> list[_Entry]:
        """Take an equal share of the group that has waited longest."""
        for key, group in list(self._groups.items()):
            del self._groups[key]
            live = deque(entry for entry in group if not entry.answer.done())
            if not live:
                continue
            batch = _share_of(live, self._size)
            if live:
                self._groups[key] = live
            return batch
        return []

    async def _run(self, batch: list[_Entry]) -> None:
        try:
            if len(batch) >= self._fewest_for_a_fresh_process():
                await self._in_fresh_process(batch)
            else:
                await self._in_worker(batch)
        except asyncio.CancelledError:
            _fail(batch, PoolClosed(_CLOSED))
            raise
        except Exception as error:  # whatever it is belongs to those who wait for an answer
            _fail(batch, error)

    def _fewest_for_a_fresh_process(self) -> int:
        return max(_FEWEST_FOR_A_FRESH_PROCESS, int(self._start_s / _SAVED_PER_PROOF_S))

    async def _in_worker(self, batch: list[_Entry]) -> None:
        document = _document(batch)
        try:
            async with self._pool.lease() as worker:
                await self._elaborate(worker, batch, document)
        except WorkerLost as lost:
            self._settle_loss(batch, lost.reason)

    async def _elaborate(self, worker: LeanWorker, batch: list[_Entry], document: Document) -> None:
        if not worker.warm:
            self._start_s = (await worker.elaborate(batch[0].job.header)).elapsed_s
        result = await worker.elaborate(document.text)
        share = result.elapsed_s / len(batch)
        said = Messages(result.diagnostics)
        spoilt = _is_spoilt(document, said)
        for entry, section in zip(batch, document.sections, strict=True):
            outcome = outcome_of(document, section, said, share)
            if entry.job.goals and outcome.wants_goals:
                outcome = await _ask_for_goals(worker, document, section, outcome)
            self._settle(entry, outcome, spoilt=spoilt, alone=len(batch) == 1)

    async def _in_fresh_process(self, batch: list[_Entry]) -> None:
        document = _document(batch)
        run = await self._pool.run_batch(document.text)
        share = run.elapsed_s / len(batch)
        said = Messages(run.messages)
        spoilt = _is_spoilt(document, said)
        reached = max((message.line for message in run.messages), default=0)
        unfinished = []
        for entry, section in zip(batch, document.sections, strict=True):
            if run.loss is None or section.axioms.last < reached:
                outcome = outcome_of(document, section, said, share)
                self._settle(entry, outcome, spoilt=spoilt, alone=False)
            else:
                unfinished.append((section.text.first, entry))
        unfinished.sort(key=lambda each: each[0])
        for _, culprit in unfinished[:1]:
            culprit.alone = True
        self._put([entry for _, entry in unfinished])

    def _settle(self, entry: _Entry, outcome: Outcome, *, spoilt: bool, alone: bool) -> None:
        """Answer, or repeat what company may have spoilt or helped, and what lacks its goals."""
        unclear = outcome.status is Status.CRASHED and outcome.statement_error is None
        lacking = entry.job.goals and outcome.wants_goals
        if alone or not (unclear or lacking or (outcome.status.proved and spoilt)):
            entry.resolve(outcome)
            return
        entry.alone = entry.alone or unclear or lacking or entry.again
        entry.again = True
        self._put([entry])

    def _settle_loss(self, batch: list[_Entry], reason: Loss) -> None:
        if len(batch) == 1:
            batch[0].resolve(Outcome(STATUS_OF_LOSS[reason]))
            return
        for entry in batch:
            entry.alone = True
        self._put(batch)


def _fail(entries: Iterable[_Entry], error: Exception) -> None:
    for entry in entries:
        entry.fail(error)


def _share_of(waiting: deque[_Entry], runners: int) -> list[_Entry]:
    """Remove from the queue one proof that must be alone, or one runner's share of the others."""
    first = waiting.popleft()
    if first.alone:
        return [first]
    most = min(_LARGEST_BATCH, -(-(len(waiting) + 1) // runners))
    batch = [first]
    kept: list[_Entry] = []
    while waiting and len(batch) < most:
        entry = waiting.popleft()
        (kept if entry.alone else batch).append(entry)
    waiting.extendleft(reversed(kept))
    return batch


def _is_spoilt(document: Document, said: Messages) -> bool:
    """Whether Lean may have run as commands what some proof of the document holds as text."""
    return any(
        said.syntax_error_within(section.text) and could_reach_neighbours(section.proof.text)
        for section in document.sections
    )


def _document(batch: Sequence[_Entry]) -> Document:
    proofs = [entry.job.proof for entry in batch]
    return compose(batch[0].job.header, proofs, secrets.token_hex(8))


async def _ask_for_goals(
    worker: LeanWorker, document: Document, section: Section, outcome: Outcome
) -> Outcome:
    goals = []
    for number, complaint in enumerate(outcome.complaints):
        goal = complaint.goal
        if goal is None and number < _MOST_GOALS:
            goal = await _goal_before(worker, document, section, complaint)
        goals.append(goal)
    return outcome.with_goals(goals)


async def _goal_before(
    worker: LeanWorker, document: Document, section: Section, complaint: Complaint
) -> str | None:
    """Ask at the start of the tactic, since behind it Lean shows what the tactic left."""
    base = document.index.offset(section.text_line, 0)
    starts = tactic_starts(section.proof.text, complaint.start)
    for start in itertools.islice(starts, _MOST_PLACES):
        found = await worker.plain_goal(*document.index.position(base + start))
        if found:
            return document.without_our_names("\n\n".join(found))
    return None
