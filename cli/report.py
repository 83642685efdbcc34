"""`proofsmith report`: what a run brought, from the store alone."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from browse.curves import curves
from cli.reports import show_report
from cli.runs import NEWEST, find_run
from graphs.report import Report, summarize
from store.attempts import AttemptStore
from store.courses import courses
from store.errors import StoreError

if TYPE_CHECKING:
    from training.improve.results import Standing


@click.command(
    epilog="""\b
Examples:
  proofsmith report
  proofsmith report 3f9a --db runs.db --json
  proofsmith report --plot run.svg
"""
)
@click.argument("run", default=NEWEST, metavar="[RUN]")
@click.option("--db", default="proofsmith.db", envvar="PROOFSMITH_DB", show_default=True)
@click.option("--plot", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.png|.svg")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def report(run: str, db: str, plot: Path | None, as_json: bool) -> None:
    """Report on a RUN, the newest unless named by the beginning of its id.

    pass@k with intervals, refine@k, correction against resampling at equal budgets, who solved
    what, kinds of failure, categories. The plot of a store of `proofsmith improve` has its rounds.
    """
    try:
        with AttemptStore.open(db, read_only=True) as store:
            found = summarize(store, find_run(store, run))
            times = _solve_times(store, found) if plot is not None else ()
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    show_report(found, as_json=as_json)
    if plot is not None:
        from cli.plots import plot_report

        plot_report(found, times, _rounds_beside(Path(db)), plot)
        click.echo(f"plotted into {plot}", err=True)


def _rounds_beside(db: Path) -> "Sequence[Standing]":
    """Return the rounds of the outer loop whose store this is; none for any other store."""
    if not db.with_name("rounds.json").exists():
        return ()
    from training.improve.results import standings_of

    return standings_of(db.parent)


def _solve_times(store: AttemptStore, report: Report) -> tuple[float, ...]:
    exhaustive = report.estimator == "counting"
    return curves(courses(store, report.run_id), exhaustive=exhaustive).solve_times
