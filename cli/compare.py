"""`proofsmith compare`: two runs side by side."""

import json
from dataclasses import asdict

import click
from rich.console import Console

from cli.reports import UNIT_NAMES, Titled, percent, print_table, report_row
from cli.runs import find_run
from graphs.comparison import Comparison, compare_runs
from store.attempts import AttemptStore
from store.errors import StoreError

_MOST_NAMES = 12


@click.command(
    epilog="""\b
Examples:
  proofsmith compare 3f9a 81c0
  proofsmith compare 3f9a 81c0 --db runs.db --json
"""
)
@click.argument("first", metavar="RUN")
@click.argument("second", metavar="RUN")
@click.option("--db", default="proofsmith.db", envvar="PROOFSMITH_DB", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def compare(first: str, second: str, db: str, as_json: bool) -> None:
    """Compare two runs on the problems that both tried.

    Says which settings differ, who solved what, the paired difference with its interval, and
    what each solves at equal budgets.
    """
    try:
        with AttemptStore.open(db, read_only=True) as store:
            found = compare_runs(store, find_run(store, first), find_run(store, second))
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        row = asdict(found) | {"first": report_row(found.first), "second": report_row(found.second)}
        click.echo(json.dumps(row))
    else:
        _print(found)


def _print(found: Comparison) -> None:
    console = Console(highlight=False)
    a, b = found.first, found.second
    names = (f"A = {a.run_id[:8]}", f"B = {b.run_id[:8]}")
    rows: list[tuple[object, ...]] = [
        ("solved", f"{a.solved} of {a.problems}", f"{b.solved} of {b.problems}"),
        ("attempts", a.attempts, b.attempts),
        ("tokens", a.tokens, b.tokens),
        ("verifier seconds", f"{a.verifier_s:.1f}", f"{b.verifier_s:.1f}"),
        *((key, *map(str, pair)) for key, pair in found.differing.items()),
    ]
    print_table(console, Titled("Runs", ("", *names), rows))
    for curves in found.curves:
        if any(budget for budget, *_ in curves.rows):
            unit = UNIT_NAMES[curves.unit]
            title = f"Solved within a budget of {unit} for each of {found.common} problems"
            budgets = [(f"{budget:.4g}", *solved) for budget, *solved in curves.rows]
            print_table(console, Titled(title, (f">{unit}", ">A", ">B"), budgets))
    console.print()
    for line in _lines(found):
        console.print(line, markup=False, soft_wrap=True)


def _lines(found: Comparison) -> list[str]:
    lines = [
        f"{found.common} problems in common: {found.both} solved by both, "
        f"{len(found.only_first)} by A alone, {len(found.only_second)} by B alone",
        f"B - A: {percent(found.difference)} (95 %, bootstrap over problems)",
        *_named("A alone", found.only_first),
        *_named("B alone", found.only_second),
    ]
    if not found.same_judge:
        lines.append("the runs were judged by different Leans or limits: compare with care")
    return lines


def _named(who: str, names: tuple[str, ...]) -> list[str]:
    if not names:
        return []
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    return [f"{who}: {', '.join(names[:_MOST_NAMES])}{more}"]
