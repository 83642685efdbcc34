"""Draws the rounds of an outer loop, where matplotlib is installed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from training.improve.results import Standing

_ENDINGS = ("svg", "png")


def plot_rounds(standings: Sequence[Standing], folder: Path) -> tuple[Path, ...]:
    """Draw what each round solves of `valid` into `rounds.svg` and `rounds.png`.

    Returns the files, none where matplotlib is missing.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return ()
    figure = Figure(figsize=(6, 4), layout="constrained")
    draw_rounds(figure.subplots(), standings)
    files = tuple(folder / f"rounds.{ending}" for ending in _ENDINGS)
    for file in files:
        figure.savefig(file)
    return files


def draw_rounds(axes: Any, standings: Sequence[Standing]) -> None:
    """Draw on matplotlib's axes what each round solves; there must be a round."""
    numbers = [each.number for each in standings]
    for label, arms in (
        ("synthesizer", [each.tried_alone for each in standings]),
        ("with corrector", [each.tried_together for each in standings]),
    ):
        for place, mark in enumerate(arms[0].at):
            values = [100 * arm.at[place].estimate.value for arm in arms]
            axes.plot(numbers, values, marker="o", label=f"{label} @{mark.k}")
    best = standings[0].baseline.at[-1]
    axes.axhline(100 * best.estimate.value, linestyle=":", label=f"enumerator @{best.k}")
    axes.set(xlabel="round", ylabel="solved of core/valid, %", ylim=(0, 100), xticks=numbers)
    axes.legend(fontsize="small")
