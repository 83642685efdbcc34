"""How the work on each problem of a run went, in sums: what curves are drawn from.

Takes time in proportion to the problems and to the attempts before the first proofs, from
`outcomes` and `tallies` alone, so that a run of a million attempts is drawn at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from store.attempts import AttemptStore
from store.connection import Row
from store.errors import UnknownRecord

_SUMS = """
select rp.position, rp.name as problem, p.category,
    coalesce(sum(t.attempts), 0) as attempts,
    coalesce(sum(t.tokens), 0) as tokens,
    coalesce(sum(t.lean_s), 0.0) as lean_s,
    coalesce(sum(t.model_s), 0.0) as model_s,
    coalesce(sum(t.attempts) filter (where t.depth = 0), 0) as fresh,
    coalesce(sum(t.tokens) filter (where t.depth = 0), 0) as fresh_tokens,
    coalesce(sum(t.lean_s) filter (where t.depth = 0), 0.0) as fresh_lean_s,
    coalesce(sum(t.attempts) filter (where t.depth = 0 and t.status = 'proved'), 0) as fresh_proved,
    coalesce(sum(t.attempts) filter (where t.status = 'proved'), 0) as proved
from run_problems rp join problems p on p.id = rp.problem_id
left join tallies t on t.run = ? and t.position = rp.position and t.attempts > 0
where rp.run_id = ? group by rp.position order by rp.position
"""
_CHAINS = """
select position, count(distinct sample) as chains from outcomes
where run = ? and status = 'proved' group by position
"""
_TO_FIRST_FRESH = """
with firsts as (
    select position, min(sample) as sample from outcomes
    where run = ? and status = 'proved' and depth = 0 group by position
)
select o.position, count(*) as attempts, sum(o.tokens) as tokens, sum(o.lean_s) as lean_s
from firsts f join outcomes o
    on o.run = ? and o.position = f.position and o.sample <= f.sample and o.depth = 0
group by o.position
"""
_TO_FIRST = """
with firsts as (
    select position, sample, depth, row_number() over (
        partition by position order by sample, depth
    ) as place
    from outcomes where run = ? and status = 'proved'
)
select o.position, count(*) as attempts, sum(o.tokens) as tokens, sum(o.lean_s) as lean_s,
    sum(o.model_s) as model_s, sum(o.depth = 0) as samples
from firsts f join outcomes o
    on o.run = ? and o.position = f.position and (o.sample, o.depth) <= (f.sample, f.depth)
where f.place = 1 group by o.position
"""
_UNREADABLE = """
select distinct o.position from outcomes o join attempts a on a.number = o.attempt
join verdicts v on v.attempt_id = a.id
where o.run = ? and o.status = 'crashed' and v.status = 'crashed'
    and exists (select 1 from messages m where m.verdict_id = v.id)
    and o.position in (select position from tallies where run = ? and status = 'crashed')
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What an arm spent on one problem until its first proof, or in all if it found none."""

    solved: bool
    attempts: int
    tokens: int
    lean_s: float


@dataclass(frozen=True, slots=True)
class Course:
    """How the work on one problem went."""

    position: int
    """In the run's order, from 0."""
    problem: str
    category: str
    attempts: int
    proved: int
    """Attempts that are proved."""
    tokens: int
    lean_s: float
    model_s: float
    fresh: int
    """Attempts of depth 0; each begins a sample."""
    fresh_proved: int
    chains_proved: int
    """Samples that were proved, by themselves or by a correction."""
    first_sample: int | None
    """1-based number of the first sample that was proved, by itself or by a correction."""
    resampling: Cost
    """The fresh attempts alone."""
    correction: Cost
    """Each sample followed by its corrections."""
    solve_s: float | None
    """Seconds of model and Lean until the first proof, one attempt after the other."""
    unreadable: bool
    """Whether Lean could not read the problem itself."""

    @property
    def solved(self) -> bool:
        """Whether it is proved."""
        return self.proved > 0


def run_number(store: AttemptStore, run_id: str) -> int:
    """Return the number of a run, which derived tables refer to. Raises `UnknownRecord`."""
    row = store.connection.row("select number from runs where id = ?", (run_id,))
    if row is None:
        raise UnknownRecord(f"{store.connection.path}: holds no run {run_id}")
    return int(row["number"])


def courses(store: AttemptStore, run_id: str) -> tuple[Course, ...]:
    """Return the courses of all problems of a run, in its order. Raises `UnknownRecord`."""
    number, ask = run_number(store, run_id), store.connection.rows
    chains = {row["position"]: row["chains"] for row in ask(_CHAINS, (number,))}
    fresh = _by_position(ask(_TO_FIRST_FRESH, (number, number)))
    first = _by_position(ask(_TO_FIRST, (number, number)))
    unreadable = {row["position"] for row in ask(_UNREADABLE, (number, number))}
    return tuple(
        _course(
            row,
            chains.get(row["position"], 0),
            fresh.get(row["position"]),
            first.get(row["position"]),
            unreadable=row["position"] in unreadable,
        )
        for row in ask(_SUMS, (number, run_id))
    )


def _by_position(rows: Sequence[Row]) -> dict[int, Row]:
    return {row["position"]: row for row in rows}


def _course(
    row: Row, chains: int, fresh: Row | None, first: Row | None, *, unreadable: bool
) -> Course:
    all_fresh = Cost(False, row["fresh"], row["fresh_tokens"], row["fresh_lean_s"])
    everything = Cost(False, row["attempts"], row["tokens"], row["lean_s"])
    return Course(
        position=row["position"],
        problem=row["problem"],
        category=row["category"],
        attempts=row["attempts"],
        proved=row["proved"],
        tokens=row["tokens"],
        lean_s=row["lean_s"],
        model_s=row["model_s"],
        fresh=row["fresh"],
        fresh_proved=row["fresh_proved"],
        chains_proved=chains,
        first_sample=None if first is None else first["samples"],
        resampling=all_fresh if fresh is None else _cost(fresh),
        correction=everything if first is None else _cost(first),
        solve_s=None if first is None else first["model_s"] + first["lean_s"],
        unreadable=unreadable,
    )


def _cost(row: Row) -> Cost:
    return Cost(True, row["attempts"], row["tokens"], row["lean_s"])
