"""How long the pages of the web view take on a store of a million attempts.

    python -m bench.browse [ATTEMPTS]

Half of the attempts are one run's, the others' are 20 runs'. The store is filled in bulk, with
random texts; what is derived from them is derived as in any store. Each page is asked for twice by
the whole application; the aim is a second at most for each.
"""

import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path

import httpx
from sqlite_utils import Database

from benchmarks.problem import Problem
from browse.app import make_app
from store.attempts import AttemptStore
from store.connection import Connection
from store.records import RunRecord, benchmark_hash
from store.rows import insert_run
from store.schema import migrations
from tools.lean.verdict import Fingerprint

_MILLION = 1_000_000
_RUNS, _PROBLEMS = 21, 500
_LEAN = Fingerprint("4.35.0", "abcdef", "library", "1", 10.0, 4096)
_WORDS = "exact apply simp omega intro h this rfl constructor obtain rcases Nat.add_comm have"

_ATTEMPTS = """
insert into attempts (id, run_id, problem, sample, depth, role, model, parent_id, prompt_id,
    finish_reason, prompt_tokens, completion_tokens, latency_s, sampling, policy, asked_at, reply)
with recursive samples (n) as (select 0 union all select n + 1 from samples where n < ?)
select printf('%08x%04x%08x%04x%08x', r.number, rp.position, s.n, d.depth, r.number * 7919),
    r.id, rp.name, s.n, d.depth, iif(d.depth, 'corrector', 'synthesizer'), 'model',
    iif(d.depth, printf('%08x%04x%08x%04x%08x', r.number, rp.position, s.n, 0, r.number * 7919),
        null),
    'prompt', 'stop', 400, 120, 1.5, '{}', 'fixed', '2026-01-01T00:00:00.000000+00:00',
    words(200)
from runs r join run_problems rp on rp.run_id = r.id join samples s
join (select 0 as depth union all select 1) d
where r.id = ?
"""
_VERDICTS = """
insert into verdicts (id, attempt_id, lean_id, status, error_class, fingerprint, audit, judged_at,
    elapsed_s, axioms, body, helpers)
select 'v' || a.id, a.id, r.lean_id, kind(a.sample, a.depth, 0), kind(a.sample, a.depth, 1),
    'f', 0, a.asked_at, 0.05, '[]', substr(a.reply, 1, 80), ''
from attempts a join runs r on r.id = a.run_id
"""
_MESSAGES = """
insert into messages (verdict_id, position, line, "column", end_line, end_column, error_class,
    fingerprint, message, goal)
select v.id, 0, 1, 0, 1, 5, v.error_class, 'f', 'unsolved goals ' || v.body, '⊢ p'
from verdicts v where v.status <> 'proved'
"""


def main() -> None:
    """Fill a store, ask for its pages, print how long they took."""
    attempts = int(sys.argv[1]) if len(sys.argv) > 1 else _MILLION
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "million.db"
        began = time.perf_counter()
        _fill(path, attempts)
        size = path.stat().st_size / (1 << 20)
        took = time.perf_counter() - began
        print(f"filled a store of {attempts} attempts, {size:.0f} MiB, in {took:.0f} s")
        asyncio.run(_ask(path))


def _fill(path: Path, attempts: int) -> None:
    draw = random.Random(0)  # noqa: S311
    problems = tuple(
        Problem(f"bench/t{n}", f"theorem t{n} : True := by", category=f"c{n % 9}")
        for n in range(_PROBLEMS)
    )
    with Database(path) as db:
        migrations.apply(db, stop_before="m003_append_only")
    connection = Connection(path, read_only=False, busy_timeout_s=1)
    raw = connection.db.conn
    raw.create_function("words", 1, lambda size: _text(draw, size))
    raw.create_function("kind", 3, _kind)
    connection.db.execute("pragma foreign_keys = off")
    connection.db.execute("pragma synchronous = off")
    with connection.transaction():
        for number in range(_RUNS):
            run = _run(problems, number)
            insert_run(connection, run, problems)
            share = attempts // 2 if number == 0 else attempts // 2 // (_RUNS - 1)
            samples = max(share // (2 * _PROBLEMS), 1)
            connection.db.execute(_ATTEMPTS, (samples - 1, run.id))
        connection.db.execute("insert into prompts values ('prompt', '[]')")
        connection.db.execute(_VERDICTS)
        connection.db.execute(_MESSAGES)
    connection.close()
    AttemptStore.open(path).close()


def _run(problems: tuple[Problem, ...], number: int) -> RunRecord:
    return RunRecord(
        config={"exhaustive": number % 2 == 0},
        version="0",
        lean=_LEAN,
        benchmark="bench",
        benchmark_hash=benchmark_hash(problems),
        models={"synthesizer": "model", "corrector": "model"},
        strategy="fixed",
        started_at=f"2026-01-01T00:00:{number:02}.000000+00:00",
    )


def _text(draw: random.Random, size: int) -> str:
    words = draw.choices(_WORDS.split(), k=size // 8)
    return " ".join([*words, f"w{draw.randrange(10_000)}"])


def _kind(sample: int, depth: int, detailed: int) -> str:
    lot = (sample * 2_654_435_761 + depth * 97) % 100
    if lot < 10 + 10 * depth:
        return "" if detailed else "proved"
    if lot > 97:
        return "timeout"
    return f"class_{lot % 12}" if detailed else "lean_error"


async def _ask(path: Path) -> None:
    with AttemptStore.open(path, read_only=True) as store:
        large, small = store.runs()[0].id, store.runs()[-1].id
        row = store.connection.row("select id from attempts where run_id = ? limit 1", (large,))
        assert row is not None
    links = (
        "/",
        f"/run/{large}",
        f"/run/{small}",
        "/problems",
        "/problem?name=bench/t7",
        f"/problem?name=bench/t7&run={large}&offset=100",
        "/attempts",
        "/attempts?offset=900000",
        "/attempts?role=corrector&status=lean_error&class=class_3&category=c4&offset=2000",
        f"/attempts?run={large}&status=timeout",
        "/attempts?q=omega",
        "/attempts?q=w77&status=proved&category=c3",
        f"/attempts?q=unsolved+goals&run={small}",
        f"/attempt/{row['id']}",
        "/store",
        "/store/attempts",
    )
    transport = httpx.ASGITransport(app=make_app(path))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        await client.get("/nothing")
        print("milliseconds of processor and of wall-clock time, at first and again")
        for link in links:
            times = [*await _time(client, link), *await _time(client, link)]
            shown = " ".join(f"{1000 * each:7.0f}" for each in times)
            print(f"{shown}  {link.replace(large, 'LARGE').replace(small, 'SMALL')}", flush=True)


async def _time(client: httpx.AsyncClient, link: str) -> tuple[float, float]:
    """Return seconds of processor and of wall-clock time."""
    own, began = time.process_time(), time.perf_counter()
    answer = await client.get(link, timeout=600)
    assert answer.status_code == httpx.codes.OK, link
    return time.process_time() - own, time.perf_counter() - began


if __name__ == "__main__":
    main()
