"""Draws a report; matplotlib is loaded only here."""

from pathlib import Path
from typing import Any

import click

from graphs.report import AtK, Report
from store.budget import Unit


def plot_report(report: Report, path: Path) -> None:
    """Draw pass@k and refine@k, and what is solved by attempts, into a file by its ending."""
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise click.ClickException(
            "plots need matplotlib: pip install 'proofsmith[plot]'"
        ) from error
    figure = Figure(figsize=(9, 4), layout="constrained")
    left, right = figure.subplots(1, 2)
    _draw_at_k(left, "pass@k", report.pass_at)
    _draw_at_k(left, "refine@k", report.refine_at)
    left.set(xlabel="k samples", ylabel="problems solved", ylim=(0, 1), title=report.run.benchmark)
    left.set_xscale("log", base=2)
    if report.pass_at:
        left.legend()
    _draw_arms(right, report)
    try:
        figure.savefig(path)
    except (OSError, ValueError) as error:
        raise click.ClickException(f"{path}: {error}") from error


def _draw_at_k(axes: Any, label: str, found: tuple[AtK, ...]) -> None:
    if not found:
        return
    ks = [each.k for each in found]
    (line,) = axes.plot(ks, [each.estimate.value for each in found], marker="o", label=label)
    lows = [each.estimate.low for each in found]
    highs = [each.estimate.high for each in found]
    axes.fill_between(ks, lows, highs, alpha=0.15, color=line.get_color())


def _draw_arms(axes: Any, report: Report) -> None:
    arms = next((each for each in report.arms if each.unit is Unit.ATTEMPTS), None)
    axes.set(title="at equal budget", xlabel="attempts for each problem", ylabel="problems solved")
    if arms is None or not arms.rows:
        axes.text(0.5, 0.5, "no corrections in this run", ha="center", transform=axes.transAxes)
        return
    budgets = [row.budget for row in arms.rows]
    axes.step(budgets, [r.resampling for r in arms.rows], where="post", label="resampling")
    axes.step(budgets, [r.correction for r in arms.rows], where="post", label="correction")
    axes.set_xscale("log", base=2)
    axes.legend()
