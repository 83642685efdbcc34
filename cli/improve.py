"""`proofsmith improve`: rounds of attempts, mining, training and evaluation, from one recipe."""

import asyncio
import json
import os
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import click
from filelock import FileLock, Timeout
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from agents.model import ModelError
from agents.roles import RoleError
from benchmarks.errors import BenchmarkError
from cli.building import announce_build
from cli.progress import shown_progress
from graphs.run import Ending
from store.errors import StoreError
from tools.lean.errors import LeanError, LeanUnavailable
from training.errors import TrainingError

_INTERRUPTED = 130


@click.command(
    epilog="""\b
Examples:
  proofsmith improve --recipe zero-short --out short
  proofsmith improve --recipe zero --out zero
  proofsmith improve --recipe my.yaml --out mine --json
  proofsmith improve --out zero --resume

\b
The same command again goes on where it was stopped or killed. In the folder: attempts.db,
statements.jsonl, data/, models/, rounds.json, rounds.svg; at the end results.json, results.md,
synthesizer/ and corrector/, which `prove --synthesizer DIR --corrector DIR` takes.
"""
)
@click.option("--recipe", metavar="FILE|NAME", help="zero, zero-short, or a YAML file.  [zero]")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, metavar="DIR"
)
@click.option("--resume", is_flag=True, help="Go on with the recipe that DIR was begun with.")
@click.option("--verifiers", type=click.IntRange(min=1), help="[number of cores]")
@click.option("--json", "as_json", is_flag=True, help="Print the results as JSON.")
@click.pass_context
def improve(
    ctx: click.Context,
    recipe: str | None,
    out: Path,
    resume: bool,
    verifiers: int | None,
    as_json: bool,
) -> None:
    """Let models teach themselves: attempt, mine, train, evaluate, keep what is better, repeat.

    The last table is made on the test split, once, at equal budgets of attempts.
    """
    if resume and recipe is not None:
        raise click.UsageError("--resume goes on with the recipe of DIR; leave --recipe away")
    try:
        found = _improved(recipe or "zero", out, resume, verifiers or os.cpu_count() or 2)
    except KeyboardInterrupt:
        click.echo(f"stopped; go on with: proofsmith improve --out {out} --resume", err=True)
        ctx.exit(_INTERRUPTED)
    except (
        BenchmarkError,
        LeanError,
        LeanUnavailable,
        ModelError,
        RoleError,
        StoreError,
        TrainingError,
    ) as error:
        raise click.ClickException(" ".join(str(error).split())) from error
    _show(out, found, as_json=as_json)


def _improved(recipe: str, out: Path, resume: bool, verifiers: int) -> dict[str, Any]:
    from training.improve.recipe import load_recipe
    from training.improve.state import Steps

    lock = FileLock(out.parent / f".{out.name}.lock")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with lock.acquire(timeout=0):
            steps = Steps.opened(out) if resume else Steps.begun(out, load_recipe(recipe))
            announce_build()
            return asyncio.run(_looped(steps, verifiers))
    except Timeout as error:
        raise click.ClickException(f"another process works in {out}: let it finish") from error
    except OSError as error:
        raise click.ClickException(
            f"{out}: {error.strerror or error}; make it writable, or give another --out"
        ) from error


async def _looped(steps: Any, verifiers: int) -> dict[str, Any]:
    from store.attempts import AttemptStore
    from tools.lean.process.limits import Limits
    from tools.lean.toolchain import choose_lean
    from tools.lean.verifier import Verifier
    from training.improve.arena import Arena
    from training.improve.rounds import DATABASE, Loop

    limits = Limits(time_s=steps.recipe.check_s, memory_mb=steps.recipe.memory_mb)
    with AttemptStore.open(steps.folder / DATABASE) as store:
        async with Verifier(choose_lean(None, None), verifiers, limits) as judge:
            return await Loop(steps, Arena(store, judge, Watcher())).run()


class Watcher:
    """Tells on stderr what is being done, with the minutes since the beginning."""

    def __init__(self) -> None:
        """Begin to count."""
        self._began = time.monotonic()

    def step(self, name: str) -> None:
        """Say that a step begins."""
        click.echo(f"{self._clock()} {name}", err=True)

    def note(self, line: str) -> None:
        """Say what came out."""
        click.echo(f"{self._clock()}   {line}", err=True)

    def problems(self, total: int) -> AbstractContextManager[Callable[[Ending], None]]:
        """Show how many problems are done."""
        return shown_progress(total)

    def _clock(self) -> str:
        minutes, seconds = divmod(int(time.monotonic() - self._began), 60)
        return f"{minutes:3}:{seconds:02}"


def _show(out: Path, found: dict[str, Any], *, as_json: bool) -> None:
    from training.improve import results

    if as_json:
        click.echo(json.dumps(found))
        return
    console = Console(highlight=False)
    rounds = results.standings_of(out)
    _print(console, "rounds, on core/valid", *results.rounds_rows(rounds))
    title = f"solved within k attempts, % with 95 % interval (recipe {found['recipe']})"
    _print(console, title, *results.arm_rows(found))
    title = "paired difference at equal budget, points"
    _print(console, title, *results.difference_rows(found))
    title = "share of the same failures repaired by one attempt, %"
    _print(console, title, *results.repair_rows(found))
    click.echo(f"models: {out / 'synthesizer'}, {out / 'corrector'}")


def _print(
    console: Console, title: str, head: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    if not rows:
        return
    table = Table(*head, title=title, title_justify="left", box=SIMPLE_HEAD)
    for row in rows:
        table.add_row(*row)
    console.print(table)
