"""A store as lines of JSON, and back, exactly.

The first line is `{"format":1,"kind":"store"}`. Each further one is a record with its kind and
its id; a record comes after all that it refers to. Text is in the form of `store.canonical`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.problem import Problem
from store import rows
from store.attempts import ATTEMPTS, AttemptStore
from store.canonical import from_json, to_json
from store.errors import BadTransfer, SlotTaken, StoreError, UnknownRecord
from store.records import AttemptRecord, Message, RunRecord, VerdictRecord, benchmark_hash
from tools.lean.verdict import Fingerprint, ProofError, Status, Verdict

FORMAT = 1
_BATCH = 500


@dataclass(frozen=True, slots=True)
class WholeRun:
    """A run with all that belongs to it and is no attempt."""

    run: RunRecord
    problems: tuple[Problem, ...]
    events: tuple[tuple[str, str], ...]
    """Time and event."""

    @property
    def id(self) -> str:
        """The run's id."""
        return self.run.id


Record = WholeRun | AttemptRecord | VerdictRecord


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record that was not taken in, because what is there already contradicts it."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Absorbed:
    """What became of the records that a store was given."""

    added: int
    present: int
    """Records that were there already, with the same content."""
    conflicts: tuple[Conflict, ...]


def records(store: AttemptStore) -> Iterator[Record]:
    """Yield all that a store holds, each record after those that it refers to."""
    connection = store.connection
    for run in store.runs():
        sql = "select at, event from events where run_id = ? order by at, event"
        events = tuple((row["at"], row["event"]) for row in connection.rows(sql, (run.id,)))
        yield WholeRun(run, store.problems(run.id), events)
    condition = " where a.number > ? order by a.number limit ?"
    for row in connection.pages(ATTEMPTS + condition):
        yield rows.attempt_of(row)
        yield from store.verdicts(row["id"])


def absorb(store: AttemptStore, found: Iterable[Record]) -> Absorbed:
    """Add records to a store; those that are there already change nothing."""
    counts = {True: 0, False: 0}
    conflicts: list[Conflict] = []
    for batch in _batches(found):
        with store.connection.exclusive():
            for record in batch:
                try:
                    with store.connection.transaction():
                        counts[_insert(store, record)] += 1
                except (SlotTaken, UnknownRecord) as error:
                    conflicts.append(Conflict(record.id, str(error)))
    return Absorbed(counts[True], counts[False], tuple(conflicts))


def export_lines(store: AttemptStore) -> Iterator[str]:
    """Yield a store as lines of JSON, each with its line end."""
    yield to_json({"kind": "store", "format": FORMAT}) + "\n"
    for record in records(store):
        yield to_json({"kind": _KINDS[type(record)], "id": record.id, "record": record}) + "\n"


def import_lines(store: AttemptStore, lines: Iterable[str]) -> Absorbed:
    """Add the records of exported lines to a store.

    Raises `BadTransfer`, which names the line; what stood before it may have been taken in, and
    does no harm when the mended file is imported again.
    """
    return absorb(store, _parsed(lines))


def _insert(store: AttemptStore, record: Record) -> bool:
    match record:
        case WholeRun():
            new = rows.insert_run(store.connection, record.run, record.problems)
            for at, event in record.events:
                new |= rows.insert_event(store.connection, record.id, at, event)
            return new
        case AttemptRecord():
            return rows.insert_attempt(store.connection, record.id, record)
        case VerdictRecord():
            return rows.insert_verdict(store.connection, record)


def _batches(found: Iterable[Record]) -> Iterator[list[Record]]:
    batch: list[Record] = []
    for record in found:
        batch.append(record)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _parsed(lines: Iterable[str]) -> Iterator[Record]:
    numbered = enumerate(lines, start=1)
    _, first = next(numbered, (1, ""))
    if first.strip() != to_json({"kind": "store", "format": FORMAT}):
        raise BadTransfer(
            "line 1: the file does not begin as an exported store of this version does"
        )
    for number, line in numbered:
        try:
            yield _record(from_json(line))
        except (ValueError, TypeError, KeyError, StoreError) as error:
            raise BadTransfer(f"line {number}: is no record of a store ({error})") from error


def _record(line: Mapping[str, Any]) -> Record:
    record = _READERS[line["kind"]](line["record"])
    if record.id != line["id"]:
        raise ValueError("its content does not match its id")
    return record


def _run_from(data: Mapping[str, Any]) -> WholeRun:
    run = {**data["run"], "lean": Fingerprint(**data["run"]["lean"])}
    problems = tuple(Problem(**each) for each in data["problems"])
    if benchmark_hash(problems) != run["benchmark_hash"]:
        raise ValueError("its problems do not match their hash")
    return WholeRun(RunRecord(**run), problems, tuple((at, event) for at, event in data["events"]))


def _attempt_from(data: Mapping[str, Any]) -> AttemptRecord:
    messages = tuple(Message(**each) for each in data["messages"])
    logprobs = None if data["logprobs"] is None else tuple(data["logprobs"])
    return AttemptRecord(**{**data, "messages": messages, "logprobs": logprobs})


def _verdict_from(data: Mapping[str, Any]) -> VerdictRecord:
    verdict = {
        **data["verdict"],
        "status": Status(data["verdict"]["status"]),
        "lean": Fingerprint(**data["verdict"]["lean"]),
        "errors": tuple(ProofError(**each) for each in data["verdict"]["errors"]),
        "axioms": tuple(data["verdict"]["axioms"]),
    }
    return VerdictRecord(**{**data, "verdict": Verdict(**verdict)})


_KINDS: Mapping[type, str] = {
    WholeRun: "run",
    AttemptRecord: "attempt",
    VerdictRecord: "verdict",
}
_READERS: Mapping[str, Callable[[Mapping[str, Any]], Record]] = {
    "run": _run_from,
    "attempt": _attempt_from,
    "verdict": _verdict_from,
}
