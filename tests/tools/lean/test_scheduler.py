"""Which proofs are elaborated together and which alone, on a pool that runs no Lean."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import cast

import pytest

from tests.tools.lean.test_document import proof
from tools.lean.errors import Loss, PoolClosed, WorkerLost
from tools.lean.outcome import Outcome
from tools.lean.process.batch import BatchRun
from tools.lean.process.diagnostic import Diagnostic, Severity
from tools.lean.process.pool import LeanPool
from tools.lean.process.worker import Elaboration
from tools.lean.scheduler import Job, Scheduler
from tools.lean.verdict import Status

_EVIDENCE = re.compile(r"#print axioms (\S+)")


class FakePool:
    """Accepts every proof, save for those that name what is to go wrong."""

    def __init__(self) -> None:
        self.documents: list[tuple[str, str]] = []
        self.warm = True
        self.gate: asyncio.Event | None = None

    @asynccontextmanager
    async def lease(self) -> AsyncIterator["FakePool"]:
        yield self

    async def elaborate(self, text: str) -> Elaboration:
        await self._note("worker", text)
        for reason in Loss:
            if f"lose_{reason.value}" in text:
                raise WorkerLost(reason, None, "as asked")
        return Elaboration(tuple(_said(text)), 0.01, 1.0)

    async def plain_goal(self, line: int, column: int) -> tuple[str, ...]:
        return (f"goal at {line}:{column}",)

    async def run_batch(self, text: str) -> BatchRun:
        await self._note("fresh", text)
        lost = next((reason for reason in Loss if f"lose_{reason.value}" in text), None)
        shown = text.partition("lose_")[0] if lost else text
        return BatchRun(tuple(_said(shown)), None if lost else 0, 0.01, 1.0, lost, "")

    async def _note(self, where: str, text: str) -> None:
        self.documents.append((where, text))
        if self.gate is not None:
            await self.gate.wait()
        await asyncio.sleep(0)

    @property
    def sizes(self) -> list[tuple[str, int]]:
        """Where each document went, and of how many proofs it was."""
        return [(where, text.count("#print axioms")) for where, text in self.documents]


def _said(text: str) -> list[Diagnostic]:
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if evidence := _EVIDENCE.match(line):
            message = f"'{evidence[1]}' does not depend on any axioms"
            found.append(Diagnostic(Severity.INFORMATION, number, 0, number, 6, message))
        elif line.startswith("#check @_root_.") and "taken" not in line:
            found.append(Diagnostic(Severity.ERROR, number, 0, number, 6, "unknown"))
        elif "wrong" in line and "trivial" in line:
            at = line.index("trivial")
            found.append(Diagnostic(Severity.ERROR, number, at, number, at + 7, "bad"))
        elif "garbled" in line and "trivial" in line:
            found.append(Diagnostic(Severity.ERROR, number, 0, number, 6, "unexpected token"))
        elif "unknown_namespace" in line:
            found.append(Diagnostic(Severity.ERROR, number, 0, number, 6, "no such namespace"))
    return found


def job(
    name: str = "t",
    header: str = "",
    prelude: str = "",
    *,
    alone: bool = False,
    goals: bool = False,
    helpers: tuple[str, ...] = (),
) -> Job:
    return Job(header, proof(name, prelude, helpers=helpers, body="by trivial"), alone, goals)


async def run(pool: FakePool, *jobs: Job, size: int = 1) -> list[Outcome]:
    async with Scheduler(cast(LeanPool, pool), size) as scheduler:
        return await asyncio.gather(*(scheduler.run(each) for each in jobs))


async def test_a_few_proofs_share_a_document_of_a_worker() -> None:
    pool = FakePool()

    found = await run(pool, *(job(f"t{n}") for n in range(5)))

    assert [outcome.status for outcome in found] == [Status.PROVED] * 5
    assert pool.sizes == [("worker", 5)]


async def test_many_proofs_go_to_a_fresh_process() -> None:
    pool = FakePool()

    found = await run(pool, *(job(f"t{n}") for n in range(40)))

    assert [outcome.status for outcome in found] == [Status.PROVED] * 40
    assert pool.sizes == [("fresh", 40)]


async def test_no_document_grows_without_bound() -> None:
    pool = FakePool()

    await run(pool, *(job(f"t{n}") for n in range(600)))

    assert sum(size for _, size in pool.sizes) == 600
    assert max(size for _, size in pool.sizes) <= 256


async def test_a_runner_leaves_their_share_to_the_others() -> None:
    pool = FakePool()

    await run(pool, *(job(f"t{n}") for n in range(60)), size=2)

    assert pool.sizes[0] == ("fresh", 30)
    assert sum(size for _, size in pool.sizes) == 60


async def test_proofs_under_different_headers_never_share_a_document() -> None:
    pool = FakePool()

    await run(pool, job("a", "open Nat"), job("b", "open List"), job("c", "open Nat"))

    assert sorted(pool.sizes) == [("worker", 1), ("worker", 2)]
    assert not any("open Nat" in text and "open List" in text for _, text in pool.documents)


async def test_preludes_that_reach_further_never_share_a_document() -> None:
    pool = FakePool()
    tame, wild = "def x := 1", "instance : Inhabited Nat := ⟨1⟩"

    await run(pool, job("a", prelude=tame), job("b", prelude=wild), job("c", prelude="def x := 2"))

    assert sorted(size for _, size in pool.sizes) == [1, 2]
    assert not any(tame in text and wild in text for _, text in pool.documents)


async def test_what_must_be_alone_is_alone() -> None:
    pool = FakePool()

    await run(pool, job("a"), job("b", alone=True), job("c"), job("d", alone=True))

    assert sorted(pool.sizes) == [("worker", 1), ("worker", 1), ("worker", 2)]


@pytest.mark.parametrize("reason", Loss)
@pytest.mark.parametrize("others", [3, 40], ids=["worker", "fresh"])
async def test_only_the_proof_that_loses_lean_is_charged_with_it(reason: Loss, others: int) -> None:
    pool = FakePool()
    culprit = job(f"lose_{reason.value}")

    *found, lost = await run(pool, *(job(f"t{n}") for n in range(others)), culprit)

    assert lost.status == Status(reason.value)
    assert not lost.status.judged
    assert {outcome.status for outcome in found} == {Status.PROVED}


async def test_a_taken_helper_name_is_looked_at_again_alone() -> None:
    pool = FakePool()

    found = await run(pool, job("a", helpers=("taken",)), job("b"))

    assert [outcome.status for outcome in found] == [Status.PROVED, Status.PROVED]
    assert pool.sizes == [("worker", 2), ("worker", 1)]


async def test_what_is_proved_beside_a_syntax_error_is_proved_again_without_it() -> None:
    pool = FakePool()

    found = await run(pool, job("t0"), job("garbled_axiom"), job("t2"))

    assert [outcome.status for outcome in found] == [
        Status.PROVED,
        Status.LEAN_ERROR,
        Status.PROVED,
    ]
    assert pool.sizes == [("worker", 3), ("worker", 2)]


async def test_a_syntax_error_that_can_reach_nobody_costs_nobody_anything() -> None:
    pool = FakePool()

    await run(pool, job("t0"), job("garbled"), job("t2"))

    assert pool.sizes == [("worker", 3)]


async def test_goals_are_asked_for_where_they_are_wanted() -> None:
    plain, asked = await run(FakePool(), job("wrong"), job("wrong", alone=True, goals=True))

    assert plain.complaints[0].goal is None
    assert (asked.complaints[0].goal or "").startswith("goal at")


async def test_a_failure_in_a_fresh_process_gets_its_goals_from_a_worker() -> None:
    pool = FakePool()

    *_, wrong = await run(pool, *(job(f"t{n}") for n in range(40)), job("wrong", goals=True))

    assert (wrong.complaints[0].goal or "").startswith("goal at")
    assert pool.sizes == [("fresh", 41), ("worker", 1)]


async def test_an_error_of_the_trusted_text_is_told_to_all_who_rely_on_it() -> None:
    found = await run(FakePool(), *(job(f"t{n}", "open unknown_namespace") for n in range(3)))

    assert [outcome.statement_error for outcome in found] == ["no such namespace"] * 3


async def test_one_who_gives_up_is_left_out() -> None:
    pool = FakePool()
    pool.gate = asyncio.Event()
    async with Scheduler(cast(LeanPool, pool), 1) as scheduler:
        first = asyncio.create_task(scheduler.run(job("first")))
        await asyncio.sleep(0.01)
        waiting = [asyncio.create_task(scheduler.run(job(f"t{n}"))) for n in range(3)]
        await asyncio.sleep(0.01)
        waiting[1].cancel()
        pool.gate.set()
        await asyncio.gather(first, waiting[0], waiting[2])

    assert pool.sizes == [("worker", 1), ("worker", 2)]
    assert waiting[1].cancelled()


async def test_closing_answers_everyone_who_waits() -> None:
    pool = FakePool()
    pool.gate = asyncio.Event()
    async with Scheduler(cast(LeanPool, pool), 1) as scheduler:
        jobs = [asyncio.create_task(scheduler.run(job("t0", f"open N{n}"))) for n in range(4)]
        await asyncio.sleep(0.01)

    async with asyncio.timeout(5):
        found = await asyncio.gather(*jobs, return_exceptions=True)
    assert all(isinstance(outcome, PoolClosed) for outcome in found)


async def test_a_fault_of_the_pool_is_told_to_those_it_concerns_and_nobody_else() -> None:
    class Broken(FakePool):
        async def elaborate(self, text: str) -> Elaboration:
            if "theorem bad" in text:
                raise OSError("no more processes")
            return await super().elaborate(text)

    async with Scheduler(cast(LeanPool, Broken()), 1) as scheduler:
        with pytest.raises(OSError, match="no more processes"):
            await scheduler.run(job("bad"))
        assert (await scheduler.run(job("good"))).status is Status.PROVED
