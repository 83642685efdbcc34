"""The tables of a store, as numbered migrations; a released migration is never changed.

Attempts, verdicts and what they refer to are only ever added: triggers refuse the rest.
"""

from sqlite_utils import Database, Migrations

from store import derived

migrations = Migrations("proofsmith")

APPLICATION_ID = 0x50534D54
"""`PSMT`: marks the file as a store, for `file` and for us."""

_RECORDS = (
    "leans",
    "problems",
    "runs",
    "run_problems",
    "prompts",
    "attempts",
    "verdicts",
    "messages",
)


def _run(db: Database, *statements: str) -> None:
    for statement in statements:
        db.execute(statement)


@migrations(name="m001_runs")
def m001_runs(db: Database) -> None:
    """Create what a run is: its judge, its problems, its configuration, its events."""
    _run(
        db,
        f"pragma application_id = {APPLICATION_ID}",
        """
        create table leans (
            id text primary key,
            version text not null,
            commit_hash text not null,
            library text not null,
            policy text not null,
            time_limit_s real not null,
            memory_limit_mb integer not null
        ) strict
        """,
        """
        create table problems (
            id text primary key,
            name text not null,
            statement text not null,
            header text not null,
            prelude text not null,
            split text not null,
            category text not null,
            informal text not null
        ) strict
        """,
        "create index problems_by_name on problems (name)",
        """
        create table runs (
            number integer primary key,
            id text not null unique,
            started_at text not null,
            config text not null,
            config_hash text not null,
            version text not null,
            lean_id text not null references leans (id),
            benchmark text not null,
            benchmark_hash text not null,
            models text not null,
            sampling text not null,
            seed integer not null,
            strategy text not null,
            key text not null
        ) strict
        """,
        "create index runs_by_config on runs (config_hash)",
        """
        create table run_problems (
            run_id text not null references runs (id),
            name text not null,
            position integer not null,
            problem_id text not null references problems (id),
            primary key (run_id, name)
        ) strict, without rowid
        """,
        "create index run_problems_by_problem on run_problems (problem_id)",
        """
        create table events (
            number integer primary key,
            run_id text not null references runs (id),
            at text not null,
            event text not null,
            unique (run_id, at, event)
        ) strict
        """,
    )


@migrations(name="m002_attempts")
def m002_attempts(db: Database) -> None:
    """Create what was asked, what came, and what Lean said."""
    _run(
        db,
        "create table prompts (id text primary key, messages text not null) strict",
        """
        create table attempts (
            number integer primary key,
            id text not null unique,
            run_id text not null references runs (id),
            problem text not null,
            sample integer not null check (sample >= 0),
            depth integer not null check (depth >= 0),
            role text not null,
            model text not null,
            parent_id text references attempts (id),
            prompt_id text not null references prompts (id),
            finish_reason text,
            failure text,
            prompt_tokens integer,
            completion_tokens integer,
            latency_s real not null,
            sampling text not null,
            seed integer,
            policy text not null,
            propensity real,
            asked_at text not null,
            reply text not null,
            reasoning text,
            logprobs text,
            unique (run_id, problem, sample, depth),
            check ((depth = 0) = (parent_id is null)),
            foreign key (run_id, problem) references run_problems (run_id, name)
        ) strict
        """,
        "create index attempts_by_parent on attempts (parent_id) where parent_id is not null",
        """
        create table verdicts (
            number integer primary key,
            id text not null unique,
            attempt_id text not null references attempts (id),
            lean_id text not null references leans (id),
            status text not null,
            error_class text not null,
            fingerprint text not null,
            audit integer not null check (audit in (0, 1)),
            judged_at text not null,
            elapsed_s real not null,
            axioms text not null,
            body text not null,
            helpers text not null
        ) strict
        """,
        "create index verdicts_by_attempt on verdicts (attempt_id, lean_id, judged_at, id)",
        """
        create table messages (
            number integer primary key,
            verdict_id text not null references verdicts (id),
            position integer not null,
            line integer not null,
            "column" integer not null,
            end_line integer not null,
            end_column integer not null,
            error_class text not null,
            fingerprint text not null,
            message text not null,
            goal text,
            unique (verdict_id, position)
        ) strict
        """,
    )


@migrations(name="m003_append_only")
def m003_append_only(db: Database) -> None:
    """Refuse to change or remove a record."""
    for table in _RECORDS:
        for deed in ("update", "delete"):
            db.execute(
                f"create trigger {table}_no_{deed} before {deed} on {table} begin"
                f" select raise(abort, '{table} are never changed, only added'); end"
            )


@migrations(name="m004_search")
def m004_search(db: Database) -> None:
    """Index replies, proofs and Lean's messages by their words; a Lean name keeps its `_`."""
    for table, columns in SEARCHED.items():
        names, new = ", ".join(columns), ", ".join(f"new.{each}" for each in columns)
        _run(
            db,
            f"create virtual table {table}_fts using fts5 ({names}, content='{table}',"
            f" content_rowid='number', tokenize=\"unicode61 remove_diacritics 0 tokenchars '_'\")",
            f"insert into {table}_fts (rowid, {names}) select number, {names} from {table}",  # noqa: S608
            f"create trigger {table}_search after insert on {table} begin"  # noqa: S608
            f" insert into {table}_fts (rowid, {names}) values (new.number, {new}); end",
        )


SEARCHED = {
    "attempts": ("reply",),
    "verdicts": ("body", "helpers"),
    "messages": ("message", "goal"),
}
"""The columns that full-text search covers, by table."""


@migrations(name="m005_views")
def m005_views(db: Database) -> None:
    """Create what people read."""
    _run(
        db,
        """
        create view run_verdicts as
        select v.*, a.run_id, a.problem, a.sample, a.depth
        from attempts a
        join runs r on r.id = a.run_id
        join verdicts v on v.attempt_id = a.id and v.number = (
            select l.number from verdicts l
            where l.attempt_id = a.id and l.lean_id = r.lean_id
            order by l.judged_at desc, l.id desc limit 1
        )
        """,
        """
        create view attempts_readable as
        select
            substr(a.id, 1, 8) as attempt,
            substr(a.run_id, 1, 8) as run,
            a.problem,
            a.sample,
            a.depth,
            a.role,
            a.model,
            coalesce(v.status, 'model_failed') as status,
            coalesce(v.error_class, a.failure) as why,
            (select m.message from messages m where m.verdict_id = v.id order by m.position limit 1)
                as first_message,
            v.body as proof,
            a.reply,
            a.prompt_tokens,
            a.completion_tokens,
            round(a.latency_s, 3) as model_s,
            round(v.elapsed_s, 3) as lean_s,
            a.asked_at,
            a.id,
            a.parent_id
        from attempts a join runs r on r.id = a.run_id
        left join verdicts v on v.attempt_id = a.id and v.number = (
            select l.number from verdicts l
            where l.attempt_id = a.id and l.lean_id = r.lean_id
            order by l.judged_at desc, l.id desc limit 1
        )
        order by a.number
        """,
        """
        create view conversations as
        select
            a.id as attempt_id,
            a.problem,
            a.sample,
            a.depth,
            m.key as position,
            json_extract(m.value, '$.role') as role,
            json_extract(m.value, '$.content') as content
        from attempts a
        join prompts p on p.id = a.prompt_id
        join json_each(p.messages) m
        order by a.number, m.key
        """,
        """
        create view problems_by_run as
        select
            rp.run_id,
            rp.name as problem,
            p.category,
            p.split,
            count(a.id) as attempts,
            count(v.id) as verdicts,
            coalesce(sum(v.status = 'proved'), 0) as proved,
            max(coalesce(v.status = 'proved', 0)) as solved,
            p.statement
        from run_problems rp
        join problems p on p.id = rp.problem_id
        left join attempts a on a.run_id = rp.run_id and a.problem = rp.name
        left join run_verdicts v on v.attempt_id = a.id
        group by rp.run_id, rp.name
        order by rp.run_id, rp.position
        """,
        """
        create view error_classes as
        select
            v.run_id,
            a.role,
            a.depth,
            v.error_class,
            count(*) as attempts,
            count(distinct v.problem) as problems
        from run_verdicts v join attempts a on a.id = v.attempt_id
        where v.status <> 'proved'
        group by v.run_id, a.role, a.depth, v.error_class
        order by v.run_id, attempts desc
        """,
        """
        create view runs_readable as
        select
            substr(r.id, 1, 8) as run,
            r.started_at,
            r.benchmark,
            r.strategy,
            r.models,
            r.seed,
            (select count(*) from run_problems p where p.run_id = r.id) as problems,
            (select count(*) from attempts a where a.run_id = r.id) as attempts,
            (select event from events e where e.run_id = r.id order by at desc limit 1) as state,
            r.version,
            l.version as lean,
            r.id
        from runs r join leans l on l.id = r.lean_id
        order by r.number
        """,
    )


@migrations(name="m006_outcomes")
def m006_outcomes(db: Database) -> None:
    """Derive outcomes and tallies, which pages and lists are made from."""
    _run(db, *derived.statements())
