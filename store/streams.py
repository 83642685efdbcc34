"""What mining reads: problems with their places, then the attempts of one problem at a time.

Nothing here holds more than one problem's attempts, however large the store is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.problem import Problem
from store.attempts import VERDICTS, AttemptStore
from store.canonical import from_json
from store.connection import Row
from store.records import Message
from store.rows import lean_of, problem_of, verdict_of
from tools.lean.verdict import Fingerprint, Status, Verdict

_PLACES = """
    select p.*, rp.run_id from problems p join run_problems rp on rp.problem_id = p.id
    where p.id >= ? and (p.id > ? or rp.run_id > ?) and rp.run_id in ({runs})
    order by p.id, rp.run_id limit ?
"""
_ATTEMPTS = """
    select a.id, a.run_id, a.sample, a.depth, a.role, a.model, a.parent_id, a.prompt_id, a.failure,
        a.reply, v.id as verdict_id, v.lean_id, v.status, v.error_class, v.fingerprint, v.audit,
        v.body, v.helpers
    from attempts a left join verdicts v on v.attempt_id = a.id
    where a.run_id = ? and a.problem = ? order by a.sample, a.depth, v.judged_at, v.id
"""
_PAGE = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """That a run is about a problem."""

    problem: Problem
    run_id: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one judge said about an attempt, without Lean's messages."""

    id: str
    lean_id: str
    status: Status
    error_class: str
    fingerprint: str
    audit: bool
    body: str
    helpers: str


@dataclass(frozen=True, slots=True)
class Attempted:
    """An attempt with all that all judges said about it, the newest last."""

    id: str
    run_id: str
    sample: int
    depth: int
    role: str
    model: str
    parent_id: str | None
    prompt_id: str
    failure: str | None
    reply: str
    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class Judge:
    """A judge and how many verdicts it gave."""

    id: str
    lean: Fingerprint
    verdicts: int


def judges(store: AttemptStore, runs: Sequence[str]) -> tuple[Judge, ...]:
    """Return every judge of the attempts of these runs, the busiest first."""
    sql = f"""
        select l.id, l.version as lean_version, l.commit_hash, l.library, l.policy as lean_policy,
            l.time_limit_s, l.memory_limit_mb, count(*) as verdicts
        from attempts a join verdicts v on v.attempt_id = a.id join leans l on l.id = v.lean_id
        where a.run_id in ({_marks(runs)}) group by l.id order by verdicts desc, l.id
    """  # noqa: S608
    found = store.connection.rows(sql, runs)
    return tuple(Judge(row["id"], lean_of(row), row["verdicts"]) for row in found)


def places(store: AttemptStore, runs: Sequence[str]) -> Iterator[Place]:
    """Yield every problem of these runs with every run that is about it, ordered by content."""
    sql = _PLACES.format(runs=_marks(runs))
    problem = run = ""
    while rows := store.connection.rows(sql, (problem, problem, run, *runs, _PAGE)):
        for row in rows:
            yield Place(problem_of(row), row["run_id"])
        problem, run = rows[-1]["id"], rows[-1]["run_id"]


def count(store: AttemptStore, run_id: str, name: str) -> int:
    """Return how many attempts a run holds for a problem."""
    sql = "select count(*) as attempts from attempts where run_id = ? and problem = ?"
    row = store.connection.row(sql, (run_id, name))
    return 0 if row is None else int(row["attempts"])


def attempted(store: AttemptStore, run_id: str, name: str) -> tuple[Attempted, ...]:
    """Return the attempts of a run on a problem, by sample and depth."""
    found: dict[str, list[Row]] = {}
    for row in store.connection.rows(_ATTEMPTS, (run_id, name)):
        found.setdefault(row["id"], []).append(row)
    return tuple(map(_attempted, found.values()))


def asked_problem(store: AttemptStore, attempt_id: str) -> Problem | None:
    """Return the problem of an attempt; None for an unknown one."""
    sql = """
        select p.* from attempts a
        join run_problems rp on rp.run_id = a.run_id and rp.name = a.problem
        join problems p on p.id = rp.problem_id where a.id = ?
    """
    row = store.connection.row(sql, (attempt_id,))
    return None if row is None else problem_of(row)


def sent(store: AttemptStore, prompt_id: str) -> tuple[Message, ...]:
    """Return a conversation as it was sent; none for an unknown one."""
    row = store.connection.row("select messages from prompts where id = ?", (prompt_id,))
    return () if row is None else tuple(Message(**each) for each in from_json(row["messages"]))


def verdict(store: AttemptStore, verdict_id: str) -> Verdict:
    """Return a verdict whole, with Lean's messages."""
    (row,) = store.connection.rows(f"{VERDICTS} where v.id = ?", (verdict_id,))
    messages = "select * from messages where verdict_id = ? order by position"
    return verdict_of(row, store.connection.rows(messages, (verdict_id,))).verdict


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _attempted(rows: Sequence[Row]) -> Attempted:
    first = rows[0]
    return Attempted(
        id=first["id"],
        run_id=first["run_id"],
        sample=first["sample"],
        depth=first["depth"],
        role=first["role"],
        model=first["model"],
        parent_id=first["parent_id"],
        prompt_id=first["prompt_id"],
        failure=first["failure"],
        reply=first["reply"],
        judgements=tuple(_judgement(row) for row in rows if row["verdict_id"] is not None),
    )


def _judgement(row: Row) -> Judgement:
    return Judgement(
        id=row["verdict_id"],
        lean_id=row["lean_id"],
        status=Status(row["status"]),
        error_class=row["error_class"],
        fingerprint=row["fingerprint"],
        audit=bool(row["audit"]),
        body=row["body"],
        helpers=row["helpers"],
    )
