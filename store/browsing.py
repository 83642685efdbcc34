"""Lists for people: runs, problems, attempts by any filter, page by page.

Counts come from `tallies`, pages from `outcomes`: a page takes as long for a million attempts as
for a hundred.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from benchmarks.problem import Problem
from store.attempts import AttemptStore
from store.connection import Row
from store.errors import UnknownRecord
from store.rows import problem_of

_KINDS = ("role", "status", "error_class")
_COLUMNS = """
select a.id, a.run_id, a.problem, o.sample, o.depth, o.role, a.model, o.status, o.error_class,
    o.tokens, o.model_s, o.lean_s, a.parent_id, (
        select substr(m.message, 1, 300) from verdicts v join messages m on m.verdict_id = v.id
        where v.attempt_id = a.id and v.lean_id = r.lean_id
        order by v.judged_at desc, v.id desc, m.position limit 1
    ) as message
"""
_LINE = f"""
{_COLUMNS}
from outcomes o join attempts a on a.number = o.attempt join runs r on r.number = o.run
"""
OUTCOME_OF_ATTEMPT = """
cross join runs r on r.id = a.run_id
cross join run_problems rp on rp.run_id = a.run_id and rp.name = a.problem
cross join outcomes o on o.run = r.number and o.position = rp.position
    and o.sample = a.sample and o.depth = a.depth
"""
"""Joins its outcome `o` to an attempt `a`, with its run `r` and its place `rp`."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which attempts are meant; an empty text stands for all."""

    run: str = ""
    """The whole id of a run."""
    problem: str = ""
    role: str = ""
    status: str = ""
    """A status, or `model_failed`."""
    error_class: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run and how far it is."""

    number: int
    id: str
    started_at: str
    benchmark: str
    strategy: str
    seed: int
    state: str
    problems: int
    tried: int
    solved: int
    attempts: int
    tokens: int


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """A problem and how all runs together fared on it."""

    problem: str
    category: str
    runs: int
    """Runs that tried it."""
    solved: int
    """Runs that solved it."""
    attempts: int
    proved: int
    solvers: str
    """The roles that proved it, joined by commas."""


@dataclass(frozen=True, slots=True)
class ProblemPlace:
    """A problem in a run, and how the run fared on it."""

    run_id: str
    run: int
    """The number of the run."""
    position: int
    attempts: int
    samples: int
    proved: int
    """Attempts that are proved."""


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """An attempt without its texts."""

    id: str
    run_id: str
    problem: str
    sample: int
    depth: int
    role: str
    model: str
    status: str
    """A status, or `model_failed`."""
    error_class: str
    tokens: int
    model_s: float
    lean_s: float
    parent_id: str | None
    message: str | None
    """The beginning of the first message of Lean."""


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many attempts of one kind there are."""

    role: str
    depth: int
    status: str
    error_class: str
    attempts: int
    problems: int


@dataclass(frozen=True, slots=True)
class AttemptPage:
    """A part of the attempts that were asked for."""

    total: int
    lines: tuple[AttemptLine, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What filters can be set to."""

    roles: tuple[str, ...]
    statuses: tuple[str, ...]
    error_classes: tuple[str, ...]
    categories: tuple[str, ...]


def run_lines(store: AttemptStore) -> tuple[RunLine, ...]:
    """Return all runs, the newest first."""
    sql = """
        with places as (
            select run, position, sum(attempts) as attempts, sum(tokens) as tokens,
                max(status = 'proved') as solved
            from tallies where attempts > 0 group by run, position
        ),
        sums as (
            select run, count(*) as tried, sum(solved) as solved, sum(attempts) as attempts,
                sum(tokens) as tokens
            from places group by run
        )
        select r.number, r.id, r.started_at, r.benchmark, r.strategy, r.seed, coalesce((
                select event from events e where e.run_id = r.id
                order by e.at desc, e.number desc limit 1
            ), 'unknown') as state,
            (select count(*) from run_problems p where p.run_id = r.id) as problems,
            coalesce(s.tried, 0) as tried, coalesce(s.solved, 0) as solved,
            coalesce(s.attempts, 0) as attempts, coalesce(s.tokens, 0) as tokens
        from runs r left join sums s on s.run = r.number
        order by r.started_at desc, r.id desc
    """
    return tuple(RunLine(**row) for row in store.connection.rows(sql))


def first_samples(store: AttemptStore) -> dict[int, tuple[int, ...]]:
    """Return by run (its number) for each solved problem the 1-based sample that solved it."""
    sql = """
        select run, min(sample) + 1 as sample from outcomes where status = 'proved'
        group by run, position
    """
    found: dict[int, list[int]] = {}
    for row in store.connection.rows(sql):
        found.setdefault(row["run"], []).append(row["sample"])
    return {run: tuple(sorted(samples)) for run, samples in found.items()}


def problem_lines(
    store: AttemptStore, *, name: str = "", category: str = ""
) -> tuple[ProblemLine, ...]:
    """Return the problems of all runs by name: those whose name holds `name`, of one category."""
    sql = """
        with places as (
            select run, position, sum(attempts) as attempts,
                coalesce(sum(attempts) filter (where status = 'proved'), 0) as proved,
                group_concat(distinct case when status = 'proved' then role end) as solvers
            from tallies where attempts > 0 group by run, position
        )
        select rp.name as problem, max(p.category) as category, count(t.run) as runs,
            coalesce(sum(t.proved > 0), 0) as solved, coalesce(sum(t.attempts), 0) as attempts,
            coalesce(sum(t.proved), 0) as proved, coalesce(group_concat(t.solvers), '') as solvers
        from runs r join run_problems rp on rp.run_id = r.id
        join problems p on p.id = rp.problem_id
        left join places t on t.run = r.number and t.position = rp.position
        where (? = '' or instr(lower(rp.name), lower(?)) > 0) and (? = '' or p.category = ?)
        group by rp.name order by rp.name
    """
    found = store.connection.rows(sql, (name, name, category, category))
    return tuple(ProblemLine(**{**row, "solvers": _once(row["solvers"])}) for row in found)


def problem_places(store: AttemptStore, name: str) -> tuple[ProblemPlace, ...]:
    """Return the runs that a problem is in, the newest first."""
    sql = """
        select r.id as run_id, r.number as run, rp.position,
            coalesce(sum(t.attempts), 0) as attempts,
            coalesce(sum(t.attempts) filter (where t.depth = 0), 0) as samples,
            coalesce(sum(t.attempts) filter (where t.status = 'proved'), 0) as proved
        from problems p join run_problems rp on rp.problem_id = p.id
        join runs r on r.id = rp.run_id
        left join tallies t on t.run = r.number and t.position = rp.position
        where p.name = ? group by r.number order by r.started_at desc, r.id desc
    """
    return tuple(ProblemPlace(**row) for row in store.connection.rows(sql, (name,)))


def problem_in(store: AttemptStore, run_id: str, name: str) -> Problem:
    """Return a problem of a run by its name. Raises `UnknownRecord`."""
    sql = (
        "select p.* from run_problems rp join problems p on p.id = rp.problem_id"
        " where rp.run_id = ? and rp.name = ?"
    )
    row = store.connection.row(sql, (run_id, name))
    if row is None:
        raise UnknownRecord(f"{store.connection.path}: run {run_id[:8]} has no problem {name}")
    return problem_of(row)


def kind_counts(store: AttemptStore, run: int) -> tuple[KindCount, ...]:
    """Return how many attempts of each kind a run (by its number) has, the most frequent first."""
    sql = """
        select role, depth, status, error_class, sum(attempts) as attempts,
            count(distinct position) as problems
        from tallies where run = ? and attempts > 0 group by role, depth, status, error_class
        order by attempts desc, role, depth, status, error_class
    """
    return tuple(KindCount(**row) for row in store.connection.rows(sql, (run,)))


def choices(store: AttemptStore) -> Choices:
    """Return what attempts can be filtered by."""
    kinds = store.connection.rows(
        "select distinct role, status, error_class from tallies where attempts > 0"
    )
    categories = store.connection.rows("select distinct category from problems order by category")
    roles, statuses, classes = (tuple(sorted({row[kind] for row in kinds})) for kind in _KINDS)
    return Choices(roles, statuses, classes, tuple(row["category"] for row in categories))


def attempt_page(
    store: AttemptStore, filters: Filters, *, offset: int = 0, limit: int = 50
) -> AttemptPage:
    """Return attempts by run (the newest first), problem, sample and depth, with their number."""
    conditions, values = _conditions(filters)
    kinds, kind_values = _kinds(filters, "t")
    groups = store.connection.rows(
        f"""
        select t.run, t.position, sum(t.attempts) as attempts from tallies t
        where t.attempts > 0 {kinds} {conditions}
        group by t.run, t.position order by t.run desc, t.position
        """,  # noqa: S608
        (*kind_values, *values),
    )
    lines: list[AttemptLine] = []
    total = 0
    for group in groups:
        begin, total = total, total + group["attempts"]
        if total > offset and len(lines) < limit:
            more = limit - len(lines)
            lines += _lines(store, group, filters, max(offset - begin, 0), more)
    return AttemptPage(total, tuple(lines))


def attempt_tree(
    store: AttemptStore, run: int, position: int, *, offset: int = 0, samples: int = 100
) -> tuple[AttemptLine, ...]:
    """Return the attempts of some samples on one problem of a run, by sample and depth."""
    sql = _LINE + (
        " where o.run = ? and o.position = ? and o.sample >= ? and o.sample < ?"
        " order by o.sample, o.depth"
    )
    return _as_lines(store.connection.rows(sql, (run, position, offset, offset + samples)))


def attempt_lines(store: AttemptStore, ids: Sequence[str]) -> tuple[AttemptLine, ...]:
    """Return these attempts, in this order."""
    marks = ", ".join("?" * len(ids))
    sql = f"{_COLUMNS} from attempts a {OUTCOME_OF_ATTEMPT} where a.id in ({marks})"
    found = {line.id: line for line in _as_lines(store.connection.rows(sql, ids))}
    return tuple(found[each] for each in ids if each in found)


def _conditions(filters: Filters) -> tuple[str, list[str]]:
    """Return what limits tallies to the places that the filters name."""
    if filters.problem or filters.category:
        sql = """
            and (t.run, t.position) in (
                select r.number, rp.position from problems p
                join run_problems rp on rp.problem_id = p.id join runs r on r.id = rp.run_id
                where (? = '' or rp.name = ?) and (? = '' or p.category = ?)
                and (? = '' or r.id = ?)
            )
        """
        pairs = (filters.problem, filters.category, filters.run)
        return sql, [value for each in pairs for value in (each, each)]
    if filters.run:
        return "and t.run = (select number from runs where id = ?)", [filters.run]
    return "", []


def _kinds(filters: Filters, table: str) -> tuple[str, list[str]]:
    asked = [(name, getattr(filters, name)) for name in _KINDS if getattr(filters, name)]
    return "".join(f" and {table}.{name} = ?" for name, _ in asked), [each for _, each in asked]


def _lines(
    store: AttemptStore, group: Row, filters: Filters, offset: int, limit: int
) -> tuple[AttemptLine, ...]:
    kinds, values = _kinds(filters, "o")
    sql = f"""
        {_LINE} where o.run = ? and o.position = ? {kinds}
        order by o.sample, o.depth limit ? offset ?
    """
    place = (group["run"], group["position"])
    return _as_lines(store.connection.rows(sql, (*place, *values, limit, offset)))


def _as_lines(rows: Sequence[Row]) -> tuple[AttemptLine, ...]:
    return tuple(AttemptLine(**_only(row)) for row in rows)


_NAMES = tuple(each.name for each in fields(AttemptLine))


def _only(row: Row) -> dict[str, Any]:
    return {name: row[name] for name in _NAMES}


def _once(names: str) -> str:
    return ", ".join(sorted({name for name in names.split(",") if name}))
