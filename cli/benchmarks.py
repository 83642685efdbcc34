"""`proofsmith benchmarks`: what there is to prove."""

import json
from collections import Counter
from dataclasses import asdict

import click
from rich.console import Console

from benchmarks.bundled import load_core
from benchmarks.errors import BenchmarkError
from benchmarks.problem import Problem
from benchmarks.readers import Benchmark
from cli.reports import Titled, print_table
from cli.selection import load

_MOST_BAD = 20


@click.command(
    epilog="""\b
Examples:
  proofsmith benchmarks
  proofsmith benchmarks minif2f.jsonl
  proofsmith benchmarks mine.lean --json

\b
A JSONL file may have the keys of the published benchmarks (name, header, formal_statement,
informal_prefix, …) or ours (id, header, prelude, statement). Of a .lean file each theorem that
ends in `sorry` is a problem. Rows that cannot be used are listed and left out of runs.
"""
)
@click.argument("name", required=False, metavar="[NAME|PATH]")
@click.option("--json", "as_json", is_flag=True, help="Print JSON; of a file, all its problems.")
def benchmarks(name: str | None, as_json: bool) -> None:
    """List the bundled benchmarks with their counts, or what a file of yours holds."""
    if name is None:
        _print_bundled(as_json)
        return
    try:
        found = load(name, "all")
    except BenchmarkError as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        click.echo(json.dumps(asdict(found)))
    else:
        _print_file(found)


def _print_bundled(as_json: bool) -> None:
    counts = _counts(load_core())
    if as_json:
        rows = [
            {"benchmark": "core", "split": s, "category": c, "problems": n}
            for (s, c), n in counts.items()
        ]
        click.echo(json.dumps(rows))
        return
    _print_counts("core: needs no library, comes with reference proofs", counts)


def _print_file(found: Benchmark) -> None:
    _print_counts(f"{found.name}: {len(found.problems)} problems", _counts(found.problems))
    for bad in found.bad[:_MOST_BAD]:
        click.echo(f"line {bad.line} is left out: {bad.reason}")
    if len(found.bad) > _MOST_BAD:
        click.echo(f"and {len(found.bad) - _MOST_BAD} more")


def _counts(problems: tuple[Problem, ...]) -> Counter[tuple[str, str]]:
    return Counter((problem.split, problem.category) for problem in problems)


def _print_counts(title: str, counts: Counter[tuple[str, str]]) -> None:
    splits = list(dict.fromkeys(split for split, _ in counts))
    rows = [
        (category or "-", *(counts[split, category] for split in splits))
        for category in sorted({category for _, category in counts})
    ]
    rows.append(
        ("all", *(sum(n for (s, _), n in counts.items() if s == split) for split in splits))
    )
    columns = ("category", *(f">{split or 'problems'}" for split in splits))
    print_table(Console(highlight=False), Titled(title, columns, rows))
