"""What a run holds, for going on with it, for routing and for the report.

Where a judge may be given, None stands for the run's own; verdicts of different judges never mix.
Of several verdicts of one judge on one attempt the last one counts.
"""

from dataclasses import dataclass
from itertools import groupby

from store.attempts import AttemptStore
from store.connection import Row
from store.errors import UnknownRecord
from store.records import fingerprint_id
from store.rows import lean_of
from tools.lean.verdict import Fingerprint, Status

_ABSENT = ", ".join(f"'{status.value}'" for status in Status if not status.judged)
_JUDGED = f"""
with asked as (select ? as lean_id, ? as run_id),
judged as (
    select
        rp.name as problem_id, rp.position, p.category, p.split,
        a.id, a.sample, a.depth, a.role, a.model, a.parent_id, a.latency_s,
        coalesce(a.prompt_tokens, 0) + coalesce(a.completion_tokens, 0) as tokens,
        v.status, coalesce(v.error_class, 'model_failed') as error_class, v.fingerprint,
        coalesce(v.elapsed_s, 0.0) as verifier_s,
        coalesce(v.status = 'proved', 0) as proved,
        coalesce(v.status not in ({_ABSENT}), 0) as is_judged
    from asked join run_problems rp on rp.run_id = asked.run_id
    join problems p on p.id = rp.problem_id
    left join attempts a on a.run_id = rp.run_id and a.problem = rp.name
    left join verdicts v on v.attempt_id = a.id and v.number = (
        select l.number from verdicts l where l.attempt_id = a.id and l.lean_id = asked.lean_id
        order by l.judged_at desc, l.id desc limit 1
    )
)
"""  # noqa: S608
"""The problems of a run, each with its attempts, if any, as one judge saw them."""


@dataclass(frozen=True, slots=True)
class Held:
    """One attempt that a run already holds, without its texts."""

    id: str
    problem_id: str
    sample: int
    depth: int
    role: str
    model: str
    parent_id: str | None
    status: Status | None
    """None where the judge has not seen it, as when the model failed."""
    error_class: str
    """`model_failed` where no verdict is."""
    fingerprint: str
    tokens: int
    verifier_s: float
    latency_s: float

    @property
    def proved(self) -> bool:
        """Whether it solved its problem."""
        return self.status is Status.PROVED


@dataclass(frozen=True, slots=True)
class ProblemCount:
    """How one role fared on one problem."""

    problem_id: str
    category: str
    split: str
    role: str
    n: int
    """Attempts."""
    judged: int
    """Attempts of which Lean or the rules said something about the proof."""
    c: int
    """Attempts that are proved."""


@dataclass(frozen=True, slots=True)
class ChainCount:
    """How the samples of one problem fared: for pass@k and refine@k."""

    problem_id: str
    category: str
    split: str
    attempts: int
    fresh: int
    """Attempts of depth 0."""
    fresh_proved: int
    chains: int
    """Samples, each with its corrections."""
    chains_proved: int


@dataclass(frozen=True, slots=True)
class ClassCount:
    """How often one kind of failure came."""

    role: str
    depth: int
    error_class: str
    attempts: int
    problems: int


@dataclass(frozen=True, slots=True)
class SolvedBy:
    """That a model in a role solved a problem."""

    model: str
    role: str
    problem_id: str
    proofs: int


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """How one category of problems fared."""

    category: str
    problems: int
    solved: int
    attempts: int


@dataclass(frozen=True, slots=True)
class Spend:
    """One attempt as what it cost and whether it ended the search."""

    id: str
    sample: int
    depth: int
    role: str
    proved: bool
    tokens: int
    verifier_s: float
    latency_s: float


@dataclass(frozen=True, slots=True)
class Rate:
    """How often the next attempt was proved, after a failure of this class at this depth."""

    error_class: str
    depth: int
    """The depth of the failed attempt."""
    tried: int
    proved: int


def held(store: AttemptStore, run_id: str) -> dict[str, tuple[Held, ...]]:
    """Return what a run holds, by problem, in the order of sample and depth."""
    sql = "select * from judged where id is not null order by position, sample, depth"
    found = (_held(row) for row in _rows(store, run_id, None, sql))
    return {name: tuple(each) for name, each in groupby(found, lambda held: held.problem_id)}


def problem_counts(
    store: AttemptStore, run_id: str, lean: Fingerprint | None = None
) -> tuple[ProblemCount, ...]:
    """Return the counts by problem and role, for every pair that has an attempt."""
    sql = """
        select problem_id, category, split, role,
            count(*) as n, sum(is_judged) as judged, sum(proved) as c
        from judged where id is not null
        group by position, role order by position, role
    """
    return tuple(ProblemCount(**row) for row in _rows(store, run_id, lean, sql))


def chain_counts(
    store: AttemptStore, run_id: str, lean: Fingerprint | None = None
) -> tuple[ChainCount, ...]:
    """Return the counts of samples for every problem of the run, in its order."""
    sql = """
        select problem_id, category, split,
            count(id) as attempts,
            count(case when depth = 0 then 1 end) as fresh,
            count(case when depth = 0 and proved then 1 end) as fresh_proved,
            count(distinct sample) as chains,
            count(distinct case when proved then sample end) as chains_proved
        from judged group by position order by position
    """
    return tuple(ChainCount(**row) for row in _rows(store, run_id, lean, sql))


def class_counts(
    store: AttemptStore, run_id: str, lean: Fingerprint | None = None
) -> tuple[ClassCount, ...]:
    """Return the counts of failures by role, depth and class, the most frequent first."""
    sql = """
        select role, depth, error_class,
            count(*) as attempts, count(distinct problem_id) as problems
        from judged where id is not null and not proved group by role, depth, error_class
        order by attempts desc, role, depth, error_class
    """
    return tuple(ClassCount(**row) for row in _rows(store, run_id, lean, sql))


def solved_by(
    store: AttemptStore, run_id: str, lean: Fingerprint | None = None
) -> tuple[SolvedBy, ...]:
    """Return who solved what, by model, role and problem."""
    sql = """
        select model, role, problem_id, count(*) as proofs from judged where proved
        group by model, role, position order by model, role, position
    """
    return tuple(SolvedBy(**row) for row in _rows(store, run_id, lean, sql))


def category_counts(
    store: AttemptStore, run_id: str, lean: Fingerprint | None = None
) -> tuple[CategoryCount, ...]:
    """Return problems, solved problems and attempts of each category."""
    sql = """
        select category, count(distinct problem_id) as problems,
            count(distinct case when proved then problem_id end) as solved,
            count(id) as attempts
        from judged group by category order by category
    """
    return tuple(CategoryCount(**row) for row in _rows(store, run_id, lean, sql))


def spends(
    store: AttemptStore, run_id: str, lean: Fingerprint | None = None
) -> dict[str, tuple[Spend, ...]]:
    """Return the attempts on every problem of the run as costs, by sample and depth.

    The run's fresh attempts alone are what resampling costs, all of them what correction costs:
    see `store.budget`.
    """
    sql = "select * from judged order by position, sample, depth"
    return {
        name: tuple(_spend(row) for row in each if row["id"] is not None)
        for name, each in groupby(_rows(store, run_id, lean, sql), lambda row: row["problem_id"])
    }


def correction_rates(store: AttemptStore, corrector: str) -> tuple[Rate, ...]:
    """Return how often a model's corrections were proved, by what they had to correct.

    Over all runs of the store, each by its own judge.
    """
    sql = """
        select f.error_class, f.depth, count(*) as tried, sum(v.status = 'proved') as proved
        from attempts a join run_verdicts f on f.attempt_id = a.parent_id
        join run_verdicts v on v.attempt_id = a.id
        where a.model = ? and f.status <> 'proved'
        group by f.error_class, f.depth order by f.error_class, f.depth
    """
    return tuple(Rate(**row) for row in store.connection.rows(sql, (corrector,)))


def resampling_rates(store: AttemptStore, synthesizer: str) -> tuple[Rate, ...]:
    """Return how often a model's next fresh attempt was proved, by how the one before it failed.

    Over all runs of the store, each by its own judge.
    """
    sql = """
        select f.error_class, f.depth, count(*) as tried, sum(v.status = 'proved') as proved
        from attempts a
        join attempts b on b.run_id = a.run_id and b.problem = a.problem
            and b.sample = a.sample - 1 and b.depth = 0
        join run_verdicts f on f.attempt_id = b.id
        join run_verdicts v on v.attempt_id = a.id
        where a.model = ? and a.depth = 0 and f.status <> 'proved'
        group by f.error_class, f.depth order by f.error_class
    """
    return tuple(Rate(**row) for row in store.connection.rows(sql, (synthesizer,)))


def judges(store: AttemptStore, run_id: str) -> tuple[tuple[Fingerprint, int], ...]:
    """Return every judge of the run's attempts, with the number of attempts that it has judged."""
    sql = """
        select l.version as lean_version, l.commit_hash, l.library, l.policy as lean_policy,
            l.time_limit_s, l.memory_limit_mb, count(distinct v.attempt_id) as attempts
        from attempts a join verdicts v on v.attempt_id = a.id join leans l on l.id = v.lean_id
        where a.run_id = ? group by l.id order by min(v.judged_at), l.id
    """
    found = store.connection.rows(sql, (run_id,))
    return tuple((lean_of(row), row["attempts"]) for row in found)


def _rows(store: AttemptStore, run_id: str, lean: Fingerprint | None, select: str) -> list[Row]:
    run = store.connection.row("select lean_id from runs where id = ?", (run_id,))
    if run is None:
        raise UnknownRecord(f"{store.connection.path}: holds no run {run_id}")
    judge = run["lean_id"] if lean is None else fingerprint_id(lean)
    return store.connection.rows(_JUDGED + select, (judge, run_id))


def _held(row: Row) -> Held:
    return Held(
        id=row["id"],
        problem_id=row["problem_id"],
        sample=row["sample"],
        depth=row["depth"],
        role=row["role"],
        model=row["model"],
        parent_id=row["parent_id"],
        status=None if row["status"] is None else Status(row["status"]),
        error_class=row["error_class"],
        fingerprint=row["fingerprint"] or "",
        tokens=row["tokens"],
        verifier_s=row["verifier_s"],
        latency_s=row["latency_s"],
    )


def _spend(row: Row) -> Spend:
    return Spend(
        id=row["id"],
        sample=row["sample"],
        depth=row["depth"],
        role=row["role"],
        proved=bool(row["proved"]),
        tokens=row["tokens"],
        verifier_s=row["verifier_s"],
        latency_s=row["latency_s"],
    )
