"""`proofsmith rescore`: judge stored replies again and keep both verdicts."""

import asyncio
import json
from dataclasses import asdict
from pathlib import Path

import click

from cli.building import announce_build
from cli.runs import NEWEST, find_run
from graphs.rescore import Rescored
from graphs.rescore import rescore as judge_again
from store.attempts import AttemptStore
from store.errors import StoreError
from tools.lean.errors import LeanUnavailable
from tools.lean.process.limits import Limits
from tools.lean.toolchain import Lean, choose_lean
from tools.lean.verifier import Verifier

INTERRUPTED = 130


@click.command(
    epilog="""\b
Examples:
  proofsmith rescore                      the newest run, under the present policy
  proofsmith rescore 3f9a --time-limit 300
  proofsmith rescore 3f9a --project ~/mathlib-project

\b
A judge is a Lean, its library, the policy and the limits; what it has judged already is not
judged again. `proofsmith show ATTEMPT` shows all verdicts.
"""
)
@click.argument("run", default=NEWEST, metavar="[RUN]")
@click.option("--lean", metavar="PATH", help="A lean executable, or `elan` for the one on PATH.")
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path),
    metavar="DIR",
    help="A Lake project whose Lean and libraries to use.",
)
@click.option("--time-limit", default=60.0, show_default=True, type=click.FloatRange(0.1))
@click.option("--memory-limit", default=4096, show_default=True, type=click.IntRange(256))
@click.option("--verifiers", default=2, show_default=True, type=click.IntRange(1))
@click.option("--db", default="proofsmith.db", envvar="PROOFSMITH_DB", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def rescore(
    ctx: click.Context,
    run: str,
    lean: str | None,
    project: Path | None,
    time_limit: float,
    memory_limit: int,
    verifiers: int,
    db: str,
    as_json: bool,
) -> None:
    """Judge the stored replies of a RUN again, the newest unless named; no model is asked."""
    try:
        with AttemptStore.open(db) as store:
            run_id = find_run(store, run)
            if not (lean or project):
                announce_build()
            limits = Limits(time_s=time_limit, memory_mb=memory_limit)
            work = _rescored(store, run_id, choose_lean(lean, project), verifiers, limits)
            found = asyncio.run(work)
    except (LeanUnavailable, StoreError) as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        click.echo("stopped; the same command goes on where it was", err=True)
        ctx.exit(INTERRUPTED)
    _print(found, as_json)


async def _rescored(
    store: AttemptStore, run_id: str, lean: Lean, verifiers: int, limits: Limits
) -> Rescored:
    async with Verifier(lean, verifiers, limits) as verifier:
        return await judge_again(store, run_id, verifier)


def _print(found: Rescored, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(asdict(found)))
        return
    click.echo(f"judged {found.judged} replies again")
    for before, now, count in found.changes:
        click.echo(f"{before} before, {now} now: {count}")
    if found.judged and not found.changes:
        click.echo("every status is the same")
