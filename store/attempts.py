"""The attempt history: one SQLite file that several threads and processes add to at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks.problem import Problem
from store import rows
from store.connection import Connection, Row
from store.errors import StoreError, UnknownRecord
from store.opening import prepare
from store.records import (
    AttemptRecord,
    RunEvent,
    RunRecord,
    VerdictRecord,
    benchmark_hash,
    fingerprint_id,
    now,
)
from tools.lean.verdict import Claim, Fingerprint, Verdict

RUNS = (
    "select r.*, l.version as lean_version, l.commit_hash, l.library, l.policy as lean_policy,"
    " l.time_limit_s, l.memory_limit_mb from runs r join leans l on l.id = r.lean_id"
)
ATTEMPTS = "select a.*, p.messages from attempts a join prompts p on p.id = a.prompt_id"
VERDICTS = (
    "select v.*, l.version as lean_version, l.commit_hash, l.library, l.policy as lean_policy,"
    " l.time_limit_s, l.memory_limit_mb from verdicts v join leans l on l.id = v.lean_id"
)
_NEWEST = " order by v.judged_at desc, v.id desc limit 1"


@dataclass(frozen=True, slots=True)
class Judged:
    """An attempt with what a judge said about it last."""

    id: str
    attempt: AttemptRecord
    verdict: Verdict | None
    """None where that judge has not seen it, as when the model failed."""


class AttemptStore:
    """The attempt history in one file; safe for threads, processes and `kill -9`.

    Every method that fails raises `StoreError`, whose message is one line.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    @classmethod
    def open(
        cls, path: str | Path, *, read_only: bool = False, busy_timeout_s: float = 30.0
    ) -> Self:
        """Open a store; make it where there is none, and bring an older one up to date.

        `busy_timeout_s` is how long a write waits for other processes.
        """
        connection = Connection(Path(path), read_only=read_only, busy_timeout_s=busy_timeout_s)
        try:
            prepare(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def begin_run(self, run: RunRecord, problems: Sequence[Problem]) -> str:
        """Store a run with its problems and return its id; a stored one is noted as resumed."""
        if run.benchmark_hash != benchmark_hash(problems):
            raise StoreError("the run's benchmark_hash is not that of its problems")
        if len({problem.id for problem in problems}) != len(problems):
            raise StoreError("two problems of the run have one name; give each its own")
        with self.connection.transaction():
            new = rows.insert_run(self.connection, run, problems)
            event = RunEvent.STARTED if new else RunEvent.RESUMED
            rows.insert_event(self.connection, run.id, now(), event)
        return run.id

    def end_run(self, run_id: str, event: RunEvent) -> None:
        """Note that a run was stopped or has finished."""
        with self.connection.transaction():
            rows.insert_event(self.connection, run_id, now(), event)

    def add_attempt(self, attempt: AttemptRecord, verdict: Verdict | None = None) -> str:
        """Store an attempt with its verdict, both or neither, and return its id.

        Once this returns, no end of this process can lose it. The same attempt again changes
        nothing; a different one in the same place raises `SlotTaken`.
        """
        identity = attempt.id
        with self.connection.transaction():
            if rows.insert_attempt(self.connection, identity, attempt) and verdict is not None:
                rows.insert_verdict(self.connection, VerdictRecord(identity, verdict))
        return identity

    def add_verdict(self, attempt_id: str, verdict: Verdict, *, audit: bool = False) -> str:
        """Store a further verdict on an attempt, beside those that it has; return its id."""
        record = VerdictRecord(attempt_id, verdict, audit)
        with self.connection.transaction():
            rows.insert_verdict(self.connection, record)
        return record.id

    def run(self, run_id: str) -> RunRecord:
        """Return a run."""
        return rows.run_of(self._one(f"{RUNS} where r.id = ?", run_id, "run"))

    def runs(self, config_hash: str | None = None) -> tuple[RunRecord, ...]:
        """Return all runs, or those of one configuration, the newest last."""
        condition = "" if config_hash is None else " where r.config_hash = ?"
        values = () if config_hash is None else (config_hash,)
        order = " order by r.started_at, r.id"
        found = self.connection.rows(f"{RUNS}{condition}{order}", values)
        return tuple(rows.run_of(row) for row in found)

    def last_event(self, run_id: str) -> RunEvent | None:
        """Return what happened to a run last; None where it is unknown."""
        sql = "select event from events where run_id = ? order by at desc, number desc limit 1"
        row = self.connection.row(sql, (run_id,))
        return None if row is None else RunEvent(row["event"])

    def problems(self, run_id: str) -> tuple[Problem, ...]:
        """Return the problems of a run, in its order."""
        sql = (
            "select p.* from run_problems rp join problems p on p.id = rp.problem_id"
            " where rp.run_id = ? order by rp.position"
        )
        return tuple(rows.problem_of(row) for row in self.connection.rows(sql, (run_id,)))

    def attempt(self, attempt_id: str) -> AttemptRecord:
        """Return an attempt."""
        return rows.attempt_of(self._one(f"{ATTEMPTS} where a.id = ?", attempt_id, "attempt"))

    def verdicts(self, attempt_id: str) -> tuple[VerdictRecord, ...]:
        """Return all verdicts on an attempt, of all judges, the newest last."""
        sql = f"{VERDICTS} where v.attempt_id = ? order by v.judged_at, v.id"
        return tuple(self._verdict(row) for row in self.connection.rows(sql, (attempt_id,)))

    def verdict(self, attempt_id: str, lean: Fingerprint) -> Verdict | None:
        """Return what a judge said last about an attempt; None if it has not seen it."""
        sql = f"{VERDICTS} where v.attempt_id = ? and v.lean_id = ?{_NEWEST}"
        row = self.connection.row(sql, (attempt_id, fingerprint_id(lean)))
        return None if row is None else self._verdict(row).verdict

    def history(self, run_id: str, problem_id: str) -> tuple[Judged, ...]:
        """Return the attempts of a run on one problem with its judge's verdicts, in order."""
        lean = self.run(run_id).lean
        sql = f"{ATTEMPTS} where a.run_id = ? and a.problem = ? order by a.sample, a.depth"
        found = self.connection.rows(sql, (run_id, problem_id))
        return tuple(
            Judged(row["id"], rows.attempt_of(row), self.verdict(row["id"], lean)) for row in found
        )

    def replies(
        self, run_id: str, without: Fingerprint | None = None
    ) -> Iterator[tuple[str, Claim]]:
        """Yield each reply of a run with its attempt's id, ready to be judged again.

        Left out are model failures, and what the judge `without` has judged already, so that
        an interrupted rescoring goes on where it was.
        """
        sql = (
            "select a.number, a.id, a.reply, a.finish_reason, p.statement, p.header, p.prelude"
            " from attempts a"
            " join run_problems rp on rp.run_id = a.run_id and rp.name = a.problem"
            " join problems p on p.id = rp.problem_id"
            " where +a.run_id = ? and a.failure is null and not exists"
            " (select 1 from verdicts v where v.attempt_id = a.id and v.lean_id = ?)"
            " and a.number > ? order by a.number limit ?"
        )
        judged = "" if without is None else fingerprint_id(without)
        for row in self.connection.pages(sql, (run_id, judged)):
            yield row["id"], _claim_of(row)

    def _verdict(self, row: Row) -> VerdictRecord:
        sql = "select * from messages where verdict_id = ? order by position"
        return rows.verdict_of(row, self.connection.rows(sql, (row["id"],)))

    def _one(self, sql: str, identity: str, kind: str) -> Row:
        row = self.connection.row(sql, (identity,))
        if row is None:
            raise UnknownRecord(
                f"{self.connection.path}: holds no {kind} {identity}; `proofsmith show` lists them"
            )
        return row


def _claim_of(row: Row) -> Claim:
    return Claim(
        statement=row["statement"],
        reply=row["reply"],
        header=row["header"],
        prelude=row["prelude"],
        finish_reason=row["finish_reason"],
    )
