"""`proofsmith prove`: run the loop on a benchmark, store every attempt, report."""

import asyncio
import os
import signal
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

from agents.model import ModelError
from agents.roles import Role, RoleError
from benchmarks.errors import BenchmarkError
from benchmarks.problem import Problem
from cli.building import announce_build
from cli.config import MACHINE_ONLY, ConfigError, RunConfig, configured, machine_settings
from cli.progress import shown_progress
from cli.reports import print_report
from cli.runs import NEWEST, config_of, rates_of, recorded_rates, resumable_run
from cli.selection import chosen, load, told
from graphs.budget import Ledger
from graphs.models import open_model
from graphs.run import prove_all
from graphs.state import Context, Judge, Player
from graphs.strategies import STRATEGIES, make_strategy
from store.attempts import AttemptStore
from store.errors import SlotTaken, StoreError
from store.records import RunRecord, benchmark_hash
from tools.lean.errors import LeanUnavailable
from tools.lean.process.limits import Limits
from tools.lean.toolchain import Lean, choose_lean
from tools.lean.verdict import Fingerprint
from tools.lean.verifier import Verifier

DONE, HALTED, INTERRUPTED = 0, 3, 130

_WAITING_PER_VERIFIER = 8


@dataclass(slots=True)
class Job:
    """What is to be done, known before anything is started."""

    config: RunConfig
    lean: Lean
    store: AttemptStore
    problems: tuple[Problem, ...]
    benchmark: str
    roles: tuple[Role, Role]
    run: RunRecord | None = None
    """The run that is resumed; a new one once the judge is known."""


@click.command(
    epilog="""\b
Examples:
  proofsmith prove
  proofsmith prove --limit 20 --strategy resample --samples 32
  proofsmith prove --synthesizer zero/synthesizer --corrector zero/corrector
  proofsmith prove --synthesizer Goedel-LM/Goedel-Prover-V2-8B --base-url http://localhost:8000/v1
  proofsmith prove --benchmark minif2f.jsonl --split test --project ~/mathlib-project
  proofsmith prove --config run.yaml --db runs.db
  proofsmith prove --resume

\b
Every option can stand in the YAML file (max_connections: 8) or in the environment
(PROOFSMITH_MAX_CONNECTIONS=8); a flag wins over the environment, that over the file.
Roles with prompt style, sampling and context, and budgets, are set in the file:
  synthesizer: {model: NAME, base_url: URL, style: goedel-v2, sampling: {temperature: 1.0}}
  budget: {attempts: 40, tokens: 200000}      # for each problem
  run_budget: {wall_s: 3600}                  # for the whole run

\b
Exit code: 0 the run is finished, 3 it was halted and can be resumed,
130 it was interrupted and can be resumed, 2 bad usage.
"""
)
@click.option("--benchmark", metavar="NAME|PATH", help="core, or a .jsonl or .lean file.")
@click.option("--split", help="train, valid, test or all.  [core: valid; a file: all]")
@click.option("--limit", metavar="N|A-B", help="Only the first N problems, or the A-th to B-th.")
@click.option("--sample-id", multiple=True, metavar="ID", help="Only this problem; repeatable.")
@click.option("--synthesizer", metavar="MODEL|DIR", help="[bundled:synthesizer]")
@click.option("--corrector", metavar="MODEL|DIR", help="[bundled:corrector]")
@click.option("--base-url", metavar="URL", help="Server of the models that are no folder here.")
@click.option("--strategy", type=click.Choice(STRATEGIES), help="[fixed]")
@click.option("--samples", type=int, help="Fresh samples of each problem.  [2]")
@click.option("--corrections", type=int, help="Corrections of each sample.  [1]")
@click.option("--exhaustive", is_flag=True, default=None, help="Go on after a proof.")
@click.option("--max-connections", type=int, help="Requests to each model at once.  [16]")
@click.option("--verifiers", type=int, help="Lean processes at once.  [number of cores]")
@click.option("--seed", type=int, help="[0]")
@click.option("--lean", metavar="PATH", help="A lean executable, or `elan` for the one on PATH.")
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path),
    metavar="DIR",
    help="A Lake project whose Lean and libraries to use.",
)
@click.option(
    "--time-limit", type=float, help="Seconds for each check.  [10, with --lean or --project 60]"
)
@click.option("--memory-limit", type=int, help="MiB for each check.  [4096]")
@click.option("--config", type=click.Path(dir_okay=False, path_type=Path), metavar="run.yaml")
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="[proofsmith.db]")
@click.option(
    "--resume",
    is_flag=False,
    flag_value=NEWEST,
    metavar="[RUN]",
    help="Go on with a run, the newest unless named.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_context
def prove(ctx: click.Context, /, **given: Any) -> None:
    """Run synthesize, verify, correct on a benchmark and report what came of it.

    With no arguments: the benchmark `core`, split `valid`, with the bundled models and the
    embedded Lean, into proofsmith.db.
    """
    as_json = given.pop("as_json")
    try:
        job = _job(given)
    except (BenchmarkError, ConfigError, LeanUnavailable, RoleError, StoreError) as error:
        raise click.ClickException(" ".join(str(error).splitlines())) from error
    try:
        with job.store:
            code = _run(job)
            if code != INTERRUPTED and job.run is not None:
                print_report(job.store, job.run.id, as_json=as_json)
    except SlotTaken as error:
        raise click.ClickException(
            f"another process works on the same run: let it finish, or stop it{_how_to_resume(job)}"
        ) from error
    except (LeanUnavailable, ModelError, RoleError, StoreError) as error:
        raise click.ClickException(f"{error}{_how_to_resume(job)}") from error
    ctx.exit(code)


def _job(given: dict[str, Any]) -> Job:
    resume, file = given.pop("resume"), given.pop("config")
    if resume is None:
        return _opened(configured(given, os.environ, file), None)
    asked = [name for name, value in given.items() if value not in (None, ())]
    if file is not None or (changed := sorted(set(asked) - MACHINE_ONLY)):
        what = "--config" if file is not None else f"--{changed[0].replace('_', '-')}"
        raise click.UsageError(f"a resumed run keeps its configuration; leave {what} away")
    return _opened(configured(given, machine_settings(os.environ), None), resume)


def _opened(config: RunConfig, resume: str | None) -> Job:
    store = AttemptStore.open(config.db)
    try:
        return _fresh(config, store) if resume is None else _resumed(config, store, resume)
    except BaseException:
        store.close()
        raise


def _fresh(config: RunConfig, store: AttemptStore) -> Job:
    roles = (config.role("synthesizer"), config.role("corrector"))
    found = load(config.benchmark, config.split)
    if found.bad:
        click.echo(told(found.bad), err=True)
    problems = chosen(found.problems, config.limit, config.sample_id)
    return Job(config, _lean(config), store, problems, found.name, roles)


def _resumed(here: RunConfig, store: AttemptStore, start: str) -> Job:
    run = store.run(resumable_run(store, start))
    machine = here.model_dump(include=set(MACHINE_ONLY))
    config = configured(machine, {}, None, config_of(run))
    roles = (config.role("synthesizer"), config.role("corrector"))
    _refuse_other_weights(roles, run)
    return Job(config, _lean(config), store, store.problems(run.id), run.benchmark, roles, run)


def _refuse_other_weights(roles: tuple[Role, Role], run: RunRecord) -> None:
    for role in roles:
        if role.folder is not None and run.models.get(role.name) != role.model:
            raise RoleError(
                f"role {role.name}: the run was made with {run.models.get(role.name)}, but the "
                f"folder now holds {role.model}; start a new run"
            )


def _lean(config: RunConfig) -> Lean:
    if not (config.lean or config.project):
        announce_build()
    return choose_lean(config.lean, config.project)


def _run(job: Job) -> int:
    try:
        halted = asyncio.run(_proved(job))
    except KeyboardInterrupt:
        click.echo(f"stopped; what was judged is stored{_how_to_resume(job)}", err=True)
        return INTERRUPTED
    if halted is not None:
        click.echo(f"halted: {halted}{_how_to_resume(job)}", err=True)
    return DONE if halted is None else HALTED


async def _proved(job: Job) -> str | None:
    """Work on the run; return why it was halted, None where it is finished."""
    _stop_on_sigterm()
    config = job.config
    limits = Limits(time_s=config.check_s, memory_mb=config.memory_limit)
    verifier = Verifier(job.lean, config.verifiers, limits)
    job.run = run = _record(job, verifier.fingerprint)
    async with AsyncExitStack() as stack:
        players = [
            Player(role, await open_model(role, config.max_connections, stack))
            for role in job.roles
        ]
        await stack.enter_async_context(verifier)
        context = _context(job, run, players, verifier)
        in_flight = config.max_connections + _WAITING_PER_VERIFIER * config.verifiers
        click.echo(f"run {run.id[:8]}: {len(job.problems)} problems of {job.benchmark}", err=True)
        with shown_progress(len(job.problems)) as tell:
            outcome = await prove_all(
                run, job.problems, context, in_flight=in_flight, progress=tell
            )
    for ending in outcome.faults:
        click.echo(f"{ending.problem_id}: {ending.reason}", err=True)
    return outcome.halted


def _record(job: Job, lean: Fingerprint) -> RunRecord:
    """Return the record of the run that is resumed, or a new one."""
    if job.run is not None:
        if job.run.lean != lean:
            raise LeanUnavailable(
                f"run {job.run.id[:8]} was judged by Lean {job.run.lean.version} with library "
                f"{job.run.lean.library}, here is {lean.version} with {lean.library}: start a new "
                "run, or judge the old one again with `proofsmith rescore`"
            )
        return job.run
    synthesizer, corrector = job.roles
    config = job.config.recorded()
    if job.config.strategy == "measured":
        config |= recorded_rates(job.store, synthesizer.model, corrector.model)
    return RunRecord(
        config=config,
        version=version("proofsmith"),
        lean=lean,
        benchmark=job.benchmark,
        benchmark_hash=benchmark_hash(job.problems),
        models={role.name: role.model for role in job.roles},
        sampling={role.name: role.sampling.as_json() for role in job.roles},
        seed=job.config.seed,
        strategy=job.config.strategy,
    )


def _context(job: Job, run: RunRecord, players: list[Player], judge: Judge) -> Context:
    config = job.config
    strategy = make_strategy(
        config.strategy,
        config.samples,
        config.corrections,
        rates_of(run.config, "correcting"),
        rates_of(run.config, "resampling"),
    )
    return Context(
        run_id=run.id,
        seed=config.seed,
        synthesizer=players[0],
        corrector=players[1],
        judge=judge,
        store=job.store,
        strategy=strategy,
        budget=config.budget,
        ledger=Ledger(config.run_budget),
        exhaustive=config.exhaustive,
    )


def _stop_on_sigterm() -> None:
    """Let a batch system's polite end be what Ctrl-C is."""
    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError):
        loop.add_signal_handler(signal.SIGTERM, signal.raise_signal, signal.SIGINT)


def _how_to_resume(job: Job) -> str:
    if job.run is None:
        return ""
    return f"; go on with: proofsmith prove --resume {job.run.id[:8]} --db {job.config.db}"
