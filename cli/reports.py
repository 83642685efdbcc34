"""Prints reports: for a person, or as JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from graphs.report import Arms, AtK, Report, summarize
from graphs.scores import Estimate
from store.attempts import AttemptStore
from store.budget import Unit

UNIT_NAMES = {
    Unit.ATTEMPTS: "attempts",
    Unit.TOKENS: "tokens",
    Unit.VERIFIER_S: "verifier seconds",
}
_ESTIMATORS = {
    "counting": "unbiased, from all samples of each problem (the run did not stop at proofs)",
    "order": "by the first k samples of each problem (the run stops at a proof)",
}
_MOST_CLASSES = 15


@dataclass(frozen=True, slots=True)
class Titled:
    """A table yet to be laid out."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]


def print_report(store: AttemptStore, run_id: str, *, as_json: bool) -> None:
    """Print the report on a run as its own judge saw it."""
    show_report(summarize(store, run_id), as_json=as_json)


def show_report(report: Report, *, as_json: bool) -> None:
    """Print a report."""
    if as_json:
        click.echo(json.dumps(report_row(report)))
        return
    console = Console(highlight=False)
    for line in _head(report):
        console.print(line, markup=False, soft_wrap=True)
    for table in _tables(report):
        print_table(console, table)
    for line in _notes(report):
        console.print(line, markup=False, soft_wrap=True)


def report_row(report: Report) -> dict[str, Any]:
    """Return a report as the JSON object that the command promises."""
    row = asdict(report)
    row["run"].pop("key")
    return row


def percent(estimate: Estimate) -> str:
    """Return an estimate with its interval, in percent."""
    return f"{100 * estimate.value:.1f} % [{100 * estimate.low:.1f}, {100 * estimate.high:.1f}]"


def _head(report: Report) -> list[str]:
    run = report.run
    models = ", ".join(f"{role} {model}" for role, model in run.models.items())
    tried = "" if report.tried == report.problems else f", {report.tried} tried"
    lines = [
        f"run {report.run_id[:8]} ({report.state}): {run.benchmark}, strategy {run.strategy}, "
        f"seed {run.seed}, Lean {report.judge.version}",
        models,
        f"solved {report.solved} of {report.problems} problems{tried}: "
        f"{percent(report.solved_rate)}",
        f"{report.attempts} attempts, {report.tokens} tokens, "
        f"{report.verifier_s:.1f} verifier seconds, {report.model_s:.1f} model seconds",
    ]
    if report.bad_statements:
        lines.append(f"left out: {report.bad_statements} problems that Lean could not read")
    if report.model_failures:
        lines.append(f"model failures: {report.model_failures} attempts")
    return lines


def _tables(report: Report) -> list[Titled]:
    tables = []
    if report.pass_at:
        tables.append(_at_k(report))
    tables += [_arms(arms) for arms in report.arms if _telling(arms)]
    if report.solvers:
        tables.append(
            Titled(
                "Solved by",
                ("role", "model", ">problems", ">alone"),
                [(s.role, s.model, s.problems, s.alone) for s in report.solvers],
            )
        )
    if report.classes:
        tables.append(
            Titled(
                "Failures by first error",
                ("role", ">depth", "class", ">attempts", ">problems"),
                [
                    (c.role, c.depth, c.error_class, c.attempts, c.problems)
                    for c in report.classes[:_MOST_CLASSES]
                ],
            )
        )
    tables.append(
        Titled(
            "By category",
            ("category", ">solved", ">problems", ">attempts"),
            [(c.category or "-", c.solved, c.problems, c.attempts) for c in report.categories],
        )
    )
    return tables


def _at_k(report: Report) -> Titled:
    refined = {each.k: each for each in report.refine_at}
    plain = {each.k: each for each in report.pass_at}
    rows = [
        (k, _estimate(plain.get(k)), _estimate(refined.get(k))) for k in sorted({*plain, *refined})
    ]
    return Titled("pass@k and refine@k", (">k", ">pass@k", ">refine@k"), rows)


def _notes(report: Report) -> list[str]:
    lines = [
        "",
        f"pass@k: {_ESTIMATORS[report.estimator]}; refine@k counts a sample's corrections to it.",
        "Intervals: 95 %, Wilson where a problem counts 0 or 1, else bootstrap over problems.",
    ]
    if report.arms:
        lines.append("Resampling: the fresh samples of this run alone; correction: all of it.")
    return lines


def _estimate(found: AtK | None) -> str:
    return "-" if found is None else percent(found.estimate)


def _telling(arms: Arms) -> bool:
    """Whether anything was counted in this unit: not every server counts tokens."""
    return any(row.budget for row in arms.rows)


def _arms(arms: Arms) -> Titled:
    unit = UNIT_NAMES[arms.unit]
    rows = [(f"{row.budget:.4g}", row.resampling, row.correction) for row in arms.rows]
    return Titled(
        f"Solved within a budget of {unit} for each of {arms.problems} problems",
        (f">{unit}", ">resampling", ">correction"),
        rows,
    )


def print_table(console: Console, titled: Titled) -> None:
    """Print a table; a column whose name begins with `>` stands to the right."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in titled.columns:
        right = column.startswith(">")
        table.add_column(column.removeprefix(">"), justify="right" if right else "left")
    for row in titled.rows:
        table.add_row(*(Text(str(cell)) for cell in row))
    console.print()
    console.print(Text(titled.title, style="bold"), soft_wrap=True)
    console.print(table)
