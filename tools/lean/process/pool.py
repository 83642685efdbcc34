"""A fixed number of Lean processes, lent out one user at a time, first come first served."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from types import TracebackType
from typing import Self

from tools.lean.errors import PoolClosed, WorkerLost
from tools.lean.process.batch import BatchRun, run_batch
from tools.lean.process.limits import Limits
from tools.lean.process.process import Runnable
from tools.lean.process.worker import LeanWorker

_CLOSED = "the pool of Lean workers is closed; open a new one to check more"


class LeanPool:
    """Lends warm workers; replaces those that were lost, left in the middle of a check, or worn."""

    def __init__(self, lean: Runnable, size: int, limits: Limits) -> None:
        """Take the number of processes that may run at once."""
        self._lean = lean
        self._limits = limits
        self._idle: list[LeanWorker] = []
        self._lent: set[LeanWorker] = set()
        self._batches: set[asyncio.Task[BatchRun]] = set()
        self._places = size
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End every process; users in a check or in the queue get `PoolClosed`."""
        self._closed = True
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_exception(PoolClosed(_CLOSED))
        for batch in self._batches:
            batch.cancel()
        workers = (*self._idle, *self._lent)
        self._idle.clear()
        await asyncio.gather(*(worker.close() for worker in workers))
        await asyncio.gather(*self._batches, return_exceptions=True)

    @asynccontextmanager
    async def lease(self) -> AsyncIterator[LeanWorker]:
        """Lend a worker; waits for its turn while all places are taken. Raises `PoolClosed`."""
        async with self._place():
            worker = await self._worker()
            try:
                yield worker
            except WorkerLost as lost:
                if self._closed:
                    raise PoolClosed(_CLOSED) from lost
                raise
            finally:
                await self._give_back(worker)

    async def run_batch(self, text: str) -> BatchRun:
        """Run a whole file in a fresh Lean, in one of the places; see `batch.run_batch`."""
        async with self._place():
            batch = asyncio.ensure_future(run_batch(self._lean, text, self._limits))
            self._batches.add(batch)
            try:
                return await batch
            except asyncio.CancelledError:
                batch.cancel()
                if self._closed and not _being_cancelled():
                    raise PoolClosed(_CLOSED) from None
                raise
            finally:
                self._batches.discard(batch)

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        await self._take_place()
        try:
            yield
        finally:
            self._free_place()

    async def _take_place(self) -> None:
        if self._closed:
            raise PoolClosed(_CLOSED)
        if self._places and not self._waiting:
            self._places -= 1
            return
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiter)
        try:
            await waiter
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                self._free_place()
            raise
        finally:
            with suppress(ValueError):
                self._waiting.remove(waiter)

    def _free_place(self) -> None:
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return
        self._places += 1

    async def _worker(self) -> LeanWorker:
        """Return the worker used last, which is the likeliest to have the same imports."""
        if self._closed:
            raise PoolClosed(_CLOSED)
        while self._idle:
            worker = self._idle.pop()
            if worker.running:
                self._lent.add(worker)
                return worker
        worker = LeanWorker(self._lean, self._limits)
        self._lent.add(worker)
        try:
            await worker.start()
            if self._closed:
                raise PoolClosed(_CLOSED)
        except BaseException:
            await self._give_back(worker)
            raise
        return worker

    async def _give_back(self, worker: LeanWorker) -> None:
        if worker.running and not worker.worn and not self._closed:
            self._lent.discard(worker)
            self._idle.append(worker)
            return
        try:
            await asyncio.shield(worker.close())
        finally:
            self._lent.discard(worker)


def _being_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
