"""What is derived from the records as they are added, so that a store of a million opens at once.

`outcomes` holds of each attempt what its run's judge said last, without texts; `tallies` counts
outcomes of one kind. Both follow from the records alone; triggers keep them.
"""

from collections.abc import Sequence

_LAST_VERDICT = """
    v.number = (
        select l.number from verdicts l
        where l.attempt_id = a.id and l.lean_id = r.lean_id
        order by l.judged_at desc, l.id desc limit 1
    )
"""
_TOKENS = "coalesce({0}.prompt_tokens, 0) + coalesce({0}.completion_tokens, 0)"
_KIND = ("run", "position", "role", "depth", "status", "error_class")
_SUMS = {"attempts": "1", "tokens": "{0}.tokens", "model_s": "{0}.model_s", "lean_s": "{0}.lean_s"}

_TABLES = (
    """
    create table outcomes (
        run integer not null references runs (number),
        position integer not null,
        sample integer not null,
        depth integer not null,
        attempt integer not null references attempts (number),
        role text not null,
        status text not null,
        error_class text not null,
        tokens integer not null,
        model_s real not null,
        lean_s real not null,
        primary key (run, position, sample, depth)
    ) strict, without rowid
    """,
    """
    create table tallies (
        run integer not null references runs (number),
        position integer not null,
        role text not null,
        depth integer not null,
        status text not null,
        error_class text not null,
        attempts integer not null,
        tokens integer not null,
        model_s real not null,
        lean_s real not null,
        primary key (run, position, role, depth, status, error_class)
    ) strict, without rowid
    """,
    "create index run_problems_by_position on run_problems (run_id, position)",
)
_INDEX = (
    "create index outcomes_proved on outcomes (run, position, sample, depth)"
    " where status = 'proved'"
)
_FILL = (
    f"""
    insert into outcomes
    select r.number, rp.position, a.sample, a.depth, a.number, a.role,
        coalesce(v.status, 'model_failed'), coalesce(v.error_class, 'model_failed'),
        {_TOKENS.format("a")}, a.latency_s, coalesce(v.elapsed_s, 0.0)
    from attempts a join runs r on r.id = a.run_id
    join run_problems rp on rp.run_id = a.run_id and rp.name = a.problem
    left join verdicts v on v.attempt_id = a.id and {_LAST_VERDICT}
    """,  # noqa: S608
    f"""
    insert into tallies
    select {", ".join(_KIND)}, count(*), sum(tokens), sum(model_s), sum(lean_s)
    from outcomes group by {", ".join(_KIND)}
    """,  # noqa: S608
)
_ON_ATTEMPT = f"""
    create trigger attempts_outcome after insert on attempts begin
        insert into outcomes
        select r.number, rp.position, new.sample, new.depth, new.number, new.role,
            'model_failed', 'model_failed', {_TOKENS.format("new")}, new.latency_s, 0.0
        from runs r join run_problems rp on rp.run_id = r.id and rp.name = new.problem
        where r.id = new.run_id;
    end
"""  # noqa: S608
_ON_VERDICT = """
    create trigger verdicts_outcome after insert on verdicts
    when new.lean_id = (
        select r.lean_id from attempts a join runs r on r.id = a.run_id
        where a.id = new.attempt_id
    ) and not exists (
        select 1 from verdicts l where l.attempt_id = new.attempt_id and l.lean_id = new.lean_id
        and (l.judged_at, l.id) > (new.judged_at, new.id)
    ) begin
        update outcomes
        set status = new.status, error_class = new.error_class, lean_s = new.elapsed_s
        where (run, position, sample, depth) = (
            select r.number, rp.position, a.sample, a.depth
            from attempts a join runs r on r.id = a.run_id
            join run_problems rp on rp.run_id = a.run_id and rp.name = a.problem
            where a.id = new.attempt_id
        );
    end
"""


def statements() -> Sequence[str]:
    """Return the SQL that makes the derived tables, fills them and keeps them right."""
    return (
        *_TABLES,
        *_FILL,
        _INDEX,
        _ON_ATTEMPT,
        _ON_VERDICT,
        f"create trigger outcomes_counted after insert on outcomes begin {_added()} end",
        "create trigger outcomes_recounted after update on outcomes begin"
        f" {_moved('old', '-')} {_added()} end",
    )


def _added() -> str:
    # Not an upsert: within a trigger the statement that fired it decides what a conflict means.
    kind = ", ".join(f"new.{name}" for name in _KIND)
    return f"insert or ignore into tallies values ({kind}, 0, 0, 0.0, 0.0); {_moved('new', '+')}"  # noqa: S608


def _moved(row: str, sign: str) -> str:
    sums = ", ".join(f"{name} = {name} {sign} {of.format(row)}" for name, of in _SUMS.items())
    place = " and ".join(f"{name} = {row}.{name}" for name in _KIND)
    return f"update tallies set {sums} where {place};"  # noqa: S608
