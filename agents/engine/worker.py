"""Many searches at once, in threads of their own.

A prompt joins as soon as there is room for its replies, whatever the others are at, so that rows
that end early make room for others. What a search finds does not depend on its company.
"""

import os
import queue
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np
from threadpoolctl import ThreadpoolController

from agents.engine.llama import Group, Ints, Llama
from agents.engine.search import Reply, Rules, Search

_MOST_ROWS = 96
"""Of one thread; more make the products hardly more efficient and every step longer."""
_MOST_THREADS = 4
_CLOSED = "the model was closed"


@dataclass(slots=True)
class Job:
    """A prompt that waits for its replies."""

    prompt: Sequence[int]
    rules: Rules
    future: Future[list[Reply]] = field(default_factory=Future)


@dataclass(slots=True)
class _Running:
    job: Job
    search: Search
    group: Group
    tokens: Ints


class Worker:
    """Threads that work on jobs until they are closed, one for each core."""

    def __init__(self, llama: Llama, ends: frozenset[int], banned: Ints) -> None:
        """Take the model, the tokens that end a reply and those that no reply may hold."""
        self._llama, self._ends, self._banned = llama, ends, banned
        self._waiting: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._starting = threading.Lock()
        self._closed = False

    def submit(self, prompt: Sequence[int], rules: Rules) -> Future[list[Reply]]:
        """Return what will be the replies to a prompt, the most probable first."""
        job = Job(prompt, rules)
        with self._starting:
            if self._closed:
                raise RuntimeError(_CLOSED)
            self._waiting.put(job)
            if not self._threads:
                self._start()
        return job.future

    def close(self) -> None:
        """End the threads; jobs that are not done fail."""
        with self._starting:
            self._closed = True
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join()
        self._fail(self._left())

    def _start(self) -> None:
        """Start the threads; each multiplies by itself, since BLAS's own threads wait by spinning.

        On a machine that is busy otherwise that made it ten times slower.
        """
        ThreadpoolController().limit(limits=1, user_api="blas")
        for _ in range(min(_cores(), _MOST_THREADS)):
            thread = threading.Thread(target=self._work, name="engine", daemon=True)
            thread.start()
            self._threads.append(thread)

    def _work(self) -> None:
        running: list[_Running] = []
        while not self._closed:
            running += self._joining(running)
            running = self._stepped(running)
        self._fail([each.job for each in running])

    def _joining(self, running: Sequence[_Running]) -> list[_Running]:
        """Begin what there is room for; wait for something where nothing runs."""
        rows = sum(each.search.rows for each in running)
        begun: list[_Running] = []
        while rows < _MOST_ROWS and not self._closed:
            try:
                job = self._waiting.get(block=not running and not begun)
            except queue.Empty:
                break
            if job is None:
                break
            begun += self._begun(job)
            rows += job.rules.width
        return begun

    def _begun(self, job: Job) -> list[_Running]:
        if not job.future.set_running_or_notify_cancel():
            return []
        try:
            logits, group = self._llama.read(job.prompt)
            search = Search(job.rules, self._ends, self._banned)
            return self._grown(_Running(job, search, group, np.zeros(0, np.int64)), logits[None])
        except Exception as error:
            job.future.set_exception(error)
            return []

    def _stepped(self, running: list[_Running]) -> list[_Running]:
        if not running:
            return []
        tokens = np.concatenate([each.tokens for each in running])
        try:
            logits = self._llama.step(tokens, [each.group for each in running])
        except Exception as error:
            for each in running:
                each.job.future.set_exception(error)
            return []
        left, begin = [], 0
        for each in running:
            rows = len(each.tokens)
            try:
                left += self._grown(each, logits[begin : begin + rows])
            except Exception as error:
                each.job.future.set_exception(error)
            begin += rows
        return left

    def _grown(self, one: _Running, logits: np.ndarray) -> list[_Running]:
        parents, one.tokens = one.search.advance(logits)
        if not len(parents):
            one.job.future.set_result(one.search.replies())
            return []
        one.group.spread(parents)
        return [one]

    def _left(self) -> list[Job]:
        jobs = []
        while not self._waiting.empty():
            job = self._waiting.get()
            jobs += [job] if job is not None else []
        return jobs

    def _fail(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            if not job.future.cancel():
                job.future.set_exception(RuntimeError(_CLOSED))


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 2
