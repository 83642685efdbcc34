"""A pool serves many users with few processes, and survives all that befalls them."""

import asyncio

import pytest

from tools.lean.errors import Loss, PoolClosed, WorkerLost
from tools.lean.process.limits import Limits
from tools.lean.process.pool import LeanPool
from tools.lean.toolchain import Lean

from .conftest import ENDLESS, FINE, gone_within, group, until


async def check(pool: LeanPool, text: str) -> tuple[int | None, int]:
    """Which process answered, and with how many diagnostics."""
    async with pool.lease() as worker:
        result = await worker.elaborate(text)
        return worker.pid, len(result.diagnostics)


async def test_eight_users_share_two_workers(lean: Lean, limits: Limits) -> None:
    async with LeanPool(lean, 2, limits) as pool:
        texts = [FINE.replace("fine", f"fine{user}") for user in range(8) for _ in range(5)]
        answers = await asyncio.gather(*(check(pool, text) for text in texts))
    assert {count for _, count in answers} == {1}
    assert len({pid for pid, _ in answers}) == 2
    assert all(gone_within(pid, 1) for pid, _ in answers if pid)


async def test_places_are_given_in_the_order_of_asking(lean: Lean, limits: Limits) -> None:
    served: list[int] = []

    async def user(number: int, pool: LeanPool) -> None:
        async with pool.lease():
            served.append(number)
            await asyncio.sleep(0.001)

    async with LeanPool(lean, 1, limits) as pool:
        await asyncio.gather(*(user(number, pool) for number in range(8)))
    assert served == list(range(8))


async def test_a_lost_worker_is_replaced(lean: Lean, limits: Limits) -> None:
    async with LeanPool(lean, 1, limits) as pool:
        before, _ = await check(pool, FINE)
        with pytest.raises(WorkerLost):
            async with pool.lease() as worker:
                await worker.elaborate(ENDLESS, 0.3)
        after, count = await check(pool, FINE)
    assert count == 1
    assert before != after


async def test_a_worn_worker_is_replaced(lean: Lean) -> None:
    async with LeanPool(lean, 1, Limits(recycle_checks=2)) as pool:
        pids = [(await check(pool, FINE))[0] for _ in range(4)]
    assert pids[0] == pids[1] != pids[2] == pids[3]


async def test_a_user_cancelled_in_a_check_leaves_a_healthy_pool(
    lean: Lean, limits: Limits
) -> None:
    async with LeanPool(lean, 1, limits) as pool:
        user = asyncio.ensure_future(check(pool, ENDLESS))
        await asyncio.sleep(0.3)
        user.cancel()
        with pytest.raises(asyncio.CancelledError):
            await user
        assert (await check(pool, FINE))[1] == 1


async def test_a_user_cancelled_in_the_queue_costs_no_place(lean: Lean, limits: Limits) -> None:
    async with LeanPool(lean, 1, limits) as pool:
        async with pool.lease():
            waiting = [asyncio.ensure_future(check(pool, FINE)) for _ in range(3)]
            await asyncio.sleep(0)
            waiting[0].cancel()
        waiting[1].cancel()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert isinstance(results[0], asyncio.CancelledError)
        assert isinstance(results[1], asyncio.CancelledError)
        assert isinstance(results[2], tuple)
        assert (await check(pool, FINE))[1] == 1


async def test_closing_under_load_tells_everyone_and_leaves_nothing(
    lean: Lean, limits: Limits
) -> None:
    pool = LeanPool(lean, 2, limits)
    pids: list[int] = []

    async def user() -> None:
        async with pool.lease() as worker:
            assert worker.pid is not None
            pids.append(worker.pid)
            await worker.elaborate(ENDLESS)

    users = [asyncio.ensure_future(user()) for _ in range(8)]
    await until(lambda: len(pids) == 2)
    await asyncio.sleep(0.2)
    await pool.close()
    results = await asyncio.gather(*users, return_exceptions=True)
    assert [type(result) for result in results] == [PoolClosed] * 8
    assert not any(group(pid) for pid in pids)
    with pytest.raises(PoolClosed, match="open a new one"):
        await check(pool, FINE)


async def test_closing_while_workers_start_leaves_nothing(lean: Lean, limits: Limits) -> None:
    pool = LeanPool(lean, 2, limits)
    users = [asyncio.ensure_future(check(pool, FINE)) for _ in range(4)]
    await asyncio.sleep(0)
    await pool.close()
    results = await asyncio.gather(*users, return_exceptions=True)
    assert [type(result) for result in results] == [PoolClosed] * 4


async def test_a_batch_takes_a_place_and_finishes(lean: Lean, limits: Limits) -> None:
    async with LeanPool(lean, 1, limits) as pool:
        batch, (_, count) = await asyncio.gather(pool.run_batch(FINE), check(pool, FINE))
    assert batch.loss is None
    assert len(batch.messages) == count == 1


async def test_closing_ends_a_batch(lean: Lean, limits: Limits) -> None:
    pool = LeanPool(lean, 1, limits)
    batch = asyncio.ensure_future(pool.run_batch(ENDLESS))
    await asyncio.sleep(0.3)
    await pool.close()
    with pytest.raises(PoolClosed):
        await batch


async def test_a_batch_out_of_time_says_so(lean: Lean) -> None:
    async with LeanPool(lean, 1, Limits(time_s=0.8)) as pool:
        batch = await pool.run_batch(FINE + ENDLESS)
    assert batch.loss is Loss.TIMEOUT
