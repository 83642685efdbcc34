"""Times the verifier against Lean's own time for the same proofs, all in one run.

    python -m bench.verifier

The floor is one Lean process that elaborates all proofs in one file and checks nothing. What is
compared is processor time, of Lean and of this program together, since that is what a core has to
give; wall-clock times stand beside it. Times depend on the machine, so read the ratios.
"""

import asyncio
from functools import partial

from bench.cases import Case, all_cases, one_file
from bench.measure import Cost, cost_of
from bench.peer import check_through_leanclient
from tools.lean.process.batch import run_batch
from tools.lean.process.limits import Limits
from tools.lean.toolchain import Lean, embedded_lean
from tools.lean.verifier import Verifier

_LIMITS = Limits(time_s=600, cpu_s=1200)
_SINGLE_PROCESSES = 60


async def main() -> None:
    """Measure every way on all proofs and on the small ones, and print the tables."""
    lean = embedded_lean()
    cases = all_cases()
    await _print_table(lean, "all reference proofs and a failing variant of each", cases)
    await _print_table(lean, "the small ones of these", [case for case in cases if case.small])


async def _print_table(lean: Lean, title: str, cases: list[Case]) -> None:
    right = sum(case.right for case in cases)
    print(f"\n{title}: {len(cases)} proofs, {right} of them right")
    print(f"{'':34}{'ms/proof':>9}{'vs floor':>9}{'wall s':>8}{'MiB':>7}{'proved':>8}")
    floor = await cost_of("floor: one process, one file", len(cases), partial(_floor, lean, cases))
    _print_row(floor, floor)
    single = cases[:: max(1, len(cases) // _SINGLE_PROCESSES)]
    for cost in (
        await cost_of("pool of 1", len(cases), partial(_pool, lean, cases, 1)),
        await cost_of("pool of 2", len(cases), partial(_pool, lean, cases, 2)),
        await cost_of("pool of 2, one proof at a time", len(cases), partial(_warm, lean, cases)),
        await cost_of(
            "leanclient, one edit each",
            len(single),
            partial(check_through_leanclient, lean, single),
        ),
        await cost_of("a process for each proof", len(single), partial(_audits, lean, single)),
    ):
        _print_row(cost, floor)


def _print_row(cost: Cost, floor: Cost) -> None:
    ratio = floor.per_proof_ms / cost.per_proof_ms
    print(
        f"{cost.name:34}{cost.per_proof_ms:9.2f}{ratio:9.2f}{cost.wall_s:8.2f}"
        f"{cost.memory_mb:7.0f}{cost.proved:8}"
    )


async def _floor(lean: Lean, cases: list[Case]) -> int:
    run = await run_batch(lean, one_file(cases), _LIMITS)
    assert run.loss is None, run.stderr_tail
    return 0


async def _pool(lean: Lean, cases: list[Case], workers: int) -> int:
    async with Verifier(lean, workers, _LIMITS) as verifier:
        judged = (verifier.verify(case.claim, goals=False) for case in cases)
        return sum(verdict.status.proved for verdict in await asyncio.gather(*judged))


async def _warm(lean: Lean, cases: list[Case]) -> int:
    """Have two users who each wait for an answer before they ask again."""
    async with Verifier(lean, 2, _LIMITS) as verifier:
        return sum(
            await asyncio.gather(*(_one_by_one(verifier, cases[start::2]) for start in range(2)))
        )


async def _one_by_one(verifier: Verifier, cases: list[Case]) -> int:
    return sum([(await verifier.verify(each.claim, goals=False)).status.proved for each in cases])


async def _audits(lean: Lean, cases: list[Case]) -> int:
    async with Verifier(lean, 1, _LIMITS) as verifier:
        return sum([(await verifier.audit(case.claim)).status.proved for case in cases])


if __name__ == "__main__":
    asyncio.run(main())
