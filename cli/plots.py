"""Draws a report; matplotlib is loaded only here."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graphs.report import AtK, Report
from store.budget import Unit

if TYPE_CHECKING:
    from training.improve.results import Standing

_MOST_CLASSES = 10
_FEWEST = 2
"""Of budgets that make a comparison worth drawing."""


def plot_report(
    report: Report, solve_times: Sequence[float], standings: "Sequence[Standing]", path: Path
) -> None:
    """Draw a run into a PNG or SVG file by its ending.

    pass@k and refine@k with intervals, correction against resampling at equal budget, why attempts
    failed, and what was solved within a time; below, the rounds of improvement that the run belongs
    to, if any. `solve_times` are the seconds of model and Lean until each solved problem's proof,
    ascending. Raises `click.ClickException`.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise click.ClickException(
            "plots need matplotlib: pip install 'proofsmith[plot]'"
        ) from error
    rows = 3 if standings else 2
    figure = Figure(figsize=(10, 3.75 * rows), layout="constrained")
    grid = figure.add_gridspec(rows, 2)
    samples, budget, classes, times = (figure.add_subplot(grid[k // 2, k % 2]) for k in range(4))
    figure.suptitle(f"{report.run.benchmark}, run {report.run_id[:8]}", parse_math=False)
    _draw_samples(samples, report)
    _draw_arms(budget, report)
    _draw_classes(classes, report)
    _draw_times(times, solve_times, report.tried)
    if standings:
        from training.improve.plot import draw_rounds

        draw_rounds(figure.add_subplot(grid[2, :]), standings)
    try:
        figure.savefig(path)
    except (OSError, ValueError) as error:
        raise click.ClickException(f"{path}: {error}") from error


def _draw_samples(axes: Any, report: Report) -> None:
    _draw_at_k(axes, "pass@k", report.pass_at)
    _draw_at_k(axes, "refine@k", report.refine_at)
    axes.set(xlabel="k samples", ylabel="share of problems", ylim=(0, 1), title="with k samples")
    axes.set_xscale("log", base=2)
    axes.xaxis.set_major_formatter("{x:.0f}")
    if report.pass_at:
        axes.legend()


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
    if arms is None or len(arms.rows) < _FEWEST:
        words = "no corrections in this run" if arms is None else "known for too few attempts"
        axes.text(0.5, 0.5, words, ha="center", transform=axes.transAxes)
        return
    budgets = [row.budget for row in arms.rows]
    for name in ("resampling", "correction"):
        solved = [getattr(row, name) for row in arms.rows]
        axes.step(budgets, solved, where="post", marker="o", label=name)
    axes.set_xscale("log", base=2)
    axes.xaxis.set_major_formatter("{x:.0f}")
    axes.legend()


def _draw_classes(axes: Any, report: Report) -> None:
    counts: dict[str, dict[str, int]] = {}
    for each in report.classes:
        of_role = counts.setdefault(each.role, {})
        of_role[each.error_class] = of_role.get(each.error_class, 0) + each.attempts
    totals = {name: 0 for of_role in counts.values() for name in of_role}
    for name in totals:
        totals[name] = sum(of_role.get(name, 0) for of_role in counts.values())
    names = sorted(totals, key=lambda name: (-totals[name], name))[:_MOST_CLASSES][::-1]
    lefts = [0] * len(names)
    for role in sorted(counts, reverse=True):
        widths = [counts[role].get(name, 0) for name in names]
        axes.barh(names, widths, left=lefts, label=role)
        lefts = [left + width for left, width in zip(lefts, widths, strict=True)]
    axes.set(title="why attempts failed", xlabel="attempts")
    if names:
        axes.legend()


def _draw_times(axes: Any, times: Sequence[float], problems: int) -> None:
    axes.set(
        title="within a time",
        xlabel="seconds of model and Lean",
        ylabel="share of problems",
        ylim=(0, 1),
    )
    if times:
        shares = [(index + 1) / max(problems, 1) for index in range(len(times))]
        axes.step(times, shares, where="post")
        axes.set_xscale("log")
        axes.minorticks_off()
        axes.xaxis.set_major_formatter("{x:g}")
