"""`proofsmith generate`: draw statements to prove into a benchmark file."""

import asyncio
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from benchmarks.errors import BenchmarkError
from cli.building import announce_build
from tools.lean.errors import LeanUnavailable
from training.statements.draft import Family
from training.statements.generate import Finding, Statement, Tally

INTERRUPTED = 130

_EVERY = 500
_MEMORY_MB = 2048
_Found = tuple[Statement, Finding | None]


@click.command(
    epilog="""\b
Examples:
  proofsmith generate --count 2000 --out drawn.jsonl
  proofsmith generate --count 200 --seed 7 --family logic_law --out logic.jsonl
  proofsmith prove --benchmark drawn.jsonl

\b
The file is a benchmark: one problem a line, with scripts that may prove it.
Ctrl-C writes what was judged by then.
"""
)
@click.option("--count", type=click.IntRange(min=1), default=1000, show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), required=True, metavar="FILE.jsonl"
)
@click.option("--family", multiple=True, metavar="NAME", help="Only this family; repeatable.")
@click.option("--check/--no-check", default=True, help="Whether Lean judges them.  [check]")
@click.option("--verifiers", type=click.IntRange(min=1), help="[number of cores]")
@click.option("--time-limit", type=click.FloatRange(min=0.1), default=5.0, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
@click.pass_context
def generate(
    ctx: click.Context,
    /,
    count: int,
    seed: int,
    out: Path,
    family: tuple[str, ...],
    check: bool,
    verifiers: int | None,
    time_limit: float,
    as_json: bool,
) -> None:
    """Draw statements from all families, none like a held-out one and none twice.

    Lean drops what is no statement, and of what is trivial for the baseline a share is kept.
    """
    tally = Tally()
    found: list[_Found] = []
    families = _chosen(family)
    _refuse_unwritable(out)
    try:
        if check:
            announce_build()
            workers = verifiers or os.cpu_count() or 2
            asyncio.run(_judged(count, seed, families, workers, time_limit, tally, found))
        else:
            found.extend(_unjudged(count, seed, families, tally))
    except (BenchmarkError, LeanUnavailable) as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        _write_part(out, found)
        ctx.exit(INTERRUPTED)
    _write(out, found)
    _tell(out, tally, as_json=as_json)


def _chosen(names: tuple[str, ...]) -> tuple[Family, ...]:
    from training.statements.families import all_families

    families = all_families()
    known = [family.name for family in families]
    if missing := sorted(set(names) - set(known)):
        raise click.UsageError(f"no family {missing[0]}; there are {', '.join(known)}")
    return tuple(each for each in families if not names or each.name in names)


def _unjudged(
    count: int, seed: int, families: tuple[Family, ...], tally: Tally
) -> Iterator[_Found]:
    from training.statements.filter import HeldOut
    from training.statements.generate import unjudged

    for each in unjudged(count, seed, families, HeldOut.of_core(), tally):
        yield each, None


async def _judged(
    count: int,
    seed: int,
    families: tuple[Family, ...],
    workers: int,
    limit_s: float,
    tally: Tally,
    found: list[_Found],
) -> None:
    """Draw and judge into `found`, which keeps what there is when this is stopped."""
    from tools.lean.process.limits import Limits
    from tools.lean.toolchain import choose_lean
    from tools.lean.verifier import Verifier
    from training.statements import generate as drawing
    from training.statements.filter import HeldOut

    limits = Limits(time_s=limit_s, memory_mb=_MEMORY_MB)
    async with Verifier(choose_lean(None, None), workers, limits) as judge:
        held_out = HeldOut.of_core()
        async for each in drawing.generate(count, seed, families, held_out, judge, tally=tally):
            found.append(each)
            if len(found) % _EVERY == 0:
                click.echo(f"{len(found)}/{count} statements", err=True)


def _refuse_unwritable(out: Path) -> None:
    with _writing(out) as part:
        part.touch()
        part.unlink()


def _write_part(out: Path, found: list[_Found]) -> None:
    if not found:
        click.echo("stopped; nothing was drawn yet, so nothing is written", err=True)
        return
    _write(out, found)
    click.echo(f"stopped; {out} holds the first {len(found)} statements", err=True)


def _write(out: Path, found: list[_Found]) -> None:
    from training.statements.generate import as_row

    lines = (json.dumps(as_row(*each), ensure_ascii=False) for each in found)
    with _writing(out) as part:
        part.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        part.replace(out)


@contextmanager
def _writing(out: Path) -> Iterator[Path]:
    """Yield the file that is to become `out`; what keeps it from being written is one line."""
    try:
        yield out.with_name(f"{out.name}.part")
    except OSError as error:
        raise click.ClickException(f"{out}: {error.strerror}; choose another --out") from error


def _tell(out: Path, tally: Tally, *, as_json: bool) -> None:
    if as_json:
        counts = {
            "out": str(out),
            "drawn": tally.drawn,
            "kept": dict(tally.kept),
            "dropped": dict(tally.dropped),
            "families": dict(tally.families),
        }
        click.echo(json.dumps(counts))
        return
    kept = ", ".join(f"{count} {name}" for name, count in tally.kept.items())
    dropped = ", ".join(f"{count} {reason}" for reason, count in tally.dropped.items())
    click.echo(f"{out}: {tally.kept.total()} statements of {tally.drawn} drawn")
    click.echo(f"kept: {kept or 'none'}")
    click.echo(f"dropped: {dropped or 'none'}")
