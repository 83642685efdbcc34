"""Draws curves as SVG that takes its colours from the page, light or dark. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, log2

from markupsafe import Markup

from browse.curves import Curves
from graphs.report import Arms, AtK
from store.budget import Unit

_WIDTH, _HEIGHT = 440, 270
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 14, 30, 40
_NEAR = 12
"""To the right end: a label in the middle of its tick would leave the drawing."""
_FEWEST = 3
"""Of points that make a comparison worth drawing."""
_UNITS = {
    Unit.ATTEMPTS: "attempts for each problem",
    Unit.TOKENS: "tokens for each problem",
    Unit.VERIFIER_S: "seconds of Lean for each problem",
}


@dataclass(frozen=True, slots=True)
class Series:
    """A line of a chart."""

    name: str
    points: tuple[tuple[float, float], ...]
    """x, and y between 0 and 1."""
    band: tuple[tuple[float, float], ...] = ()
    """Lowest and highest y for each point."""
    steps: bool = False
    """Whether y stays as it is until the next point."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing with its title."""

    title: str
    svg: Markup


def charts(curves: Curves) -> tuple[Chart, ...]:
    """Return the charts of a run: those that it has something to show for."""
    found = [_samples(curves)] if curves.pass_at else []
    found += [_budget(arms) for arms in curves.arms if len(arms.rows) >= _FEWEST][:1]
    if curves.solve_times:
        found.append(_times(curves))
    return tuple(found)


def rounds_chart(synthesizer: Sequence[AtK], together: Sequence[AtK]) -> Chart:
    """Draw what each round of an outer loop scored at one k, the rounds in order."""
    named = (("synthesizer", synthesizer), ("with corrector", together))
    series = [
        Series(
            name,
            tuple((number, each.estimate.value) for number, each in enumerate(found)),
            tuple((each.estimate.low, each.estimate.high) for each in found),
        )
        for name, found in named
    ]
    title = f"Rounds of improvement, solved with {synthesizer[0].k} samples"
    return Chart(title, _drawn(series, "round", lambda number: f"{number:.0f}", float))


def sparkline(heights: Sequence[int], of: int) -> Markup:
    """Draw how a run's solved problems grew, small enough for a table."""
    if len(heights) == 1:
        heights = (heights[0], heights[0])
    xs = [4 + 92 * i / max(len(heights) - 1, 1) for i in range(len(heights))]
    ys = [26 - 22 * height / max(of, 1) for height in heights]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in zip(xs, ys, strict=True))
    return Markup(
        '<svg class="spark" viewBox="0 0 100 28" aria-hidden="true">'
        '<path class="axis" d="M4 26H96"/><polyline class="line s0" points="{}"/></svg>'
    ).format(line)


def bar(share: float) -> Markup:
    """Draw a share between 0 and 1 as a bar."""
    return Markup(
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<rect width="{:.2f}" height="10"/></svg>'
    ).format(max(0.6, 100 * share))


def _samples(curves: Curves) -> Chart:
    named = (("pass@k", curves.pass_at), ("refine@k", curves.refine_at))
    series = [_at_k(name, found) for name, found in named if found]
    return Chart("Solved with k samples", _drawn(series, "k samples", str_of_number))


def _at_k(name: str, found: Sequence[AtK]) -> Series:
    return Series(
        name,
        tuple((each.k, each.estimate.value) for each in found),
        tuple((each.estimate.low, each.estimate.high) for each in found),
    )


def _budget(arms: Arms) -> Chart:
    of = max(arms.problems, 1)
    series = [
        Series(name, tuple((row.budget, getattr(row, name) / of) for row in arms.rows), steps=True)
        for name in ("resampling", "correction")
    ]
    title = "Correction against resampling"
    return Chart(title, _drawn(series, _UNITS[arms.unit], str_of_number))


def _times(curves: Curves) -> Chart:
    times, of = curves.solve_times, max(curves.problems, 1)
    step = max(1, ceil(len(times) / 200))
    kept = sorted({*range(0, len(times), step), len(times) - 1})
    points = tuple((max(times[i], 1e-3), (i + 1) / of) for i in kept)
    series = [Series("solved", points, steps=True)]
    return Chart("Solved within a time", _drawn(series, "seconds of model and Lean", seconds))


def str_of_number(value: float) -> str:
    """Return a number as an axis names it."""
    if value >= 10_000:
        return f"{value / 1000:.0f}k"
    return f"{value:.0f}" if value >= 1 else f"{value:.2g}"


def seconds(value: float) -> str:
    """Return a time as an axis names it."""
    if value < 1:
        return f"{1000 * value:.0f} ms"
    return f"{value:.0f} s" if value < 120 else f"{value / 60:.0f} min"


def _drawn(
    series: Sequence[Series],
    xlabel: str,
    told: Callable[[float], str],
    scale: Callable[[float], float] = log2,
) -> Markup:
    values = [x for each in series for x, _ in each.points]
    low, high = scale(min(values)), scale(max(values))
    across = _WIDTH - _LEFT - _RIGHT

    def x_of(value: float) -> float:
        share = 0.5 if high == low else (scale(value) - low) / (high - low)
        return _LEFT + share * across

    parts = [_grid(), *_ticks(values, x_of, told)]
    parts += [_band(each, index, x_of) for index, each in enumerate(series) if each.band]
    parts += [_line(each, index, x_of, told) for index, each in enumerate(series)]
    parts += [_legend(each.name, index) for index, each in enumerate(series) if len(series) > 1]
    label = Markup('<text class="label" x="{}" y="{}" text-anchor="middle">{}</text>').format(
        _LEFT + across / 2, _HEIGHT - 6, xlabel
    )
    return Markup('<svg class="chart" viewBox="0 0 {} {}" role="img">{}{}</svg>').format(
        _WIDTH, _HEIGHT, Markup("").join(parts), label
    )


def _y_of(share: float) -> float:
    return _TOP + (1 - share) * (_HEIGHT - _TOP - _BOTTOM)


def _grid() -> Markup:
    return Markup("").join(
        Markup(
            '<path class="axis" d="M{} {:.1f}H{}"/>'
            '<text class="tick" x="{}" y="{:.1f}" text-anchor="end">{} %</text>'
        ).format(_LEFT, _y_of(y), _WIDTH - _RIGHT, _LEFT - 5, _y_of(y) + 4, round(100 * y))
        for y in (0.0, 0.25, 0.5, 0.75, 1.0)
    )


def _ticks(
    values: Sequence[float], x_of: Callable[[float], float], told: Callable[[float], str]
) -> list[Markup]:
    distinct = sorted(set(values))
    step = max(1, ceil(len(distinct) / 7))
    ticks: list[Markup] = []
    last = float("-inf")
    for value in distinct[::step]:
        if x_of(value) - last >= 48:
            last = x_of(value)
            ticks.append(_tick(last, told(value)))
    return ticks


def _tick(x: float, label: str) -> Markup:
    anchor = "end" if x > _WIDTH - _RIGHT - _NEAR and len(label) > 1 else "middle"
    return Markup('<text class="tick" x="{:.1f}" y="{}" text-anchor="{}">{}</text>').format(
        x + (_RIGHT if anchor == "end" else 0), _HEIGHT - _BOTTOM + 16, anchor, label
    )


def _band(series: Series, index: int, x_of: Callable[[float], float]) -> Markup:
    xs = [x_of(x) for x, _ in series.points]
    upper = [f"{x:.1f},{_y_of(high):.1f}" for x, (_, high) in zip(xs, series.band, strict=True)]
    lower = [f"{x:.1f},{_y_of(low):.1f}" for x, (low, _) in zip(xs, series.band, strict=True)]
    if len(xs) == 1:
        return Markup('<path class="whisker s{}" d="M{:.1f} {:.1f}V{:.1f}"/>').format(
            index, xs[0], _y_of(series.band[0][0]), _y_of(series.band[0][1])
        )
    return Markup('<polygon class="band s{}" points="{}"/>').format(
        index, " ".join((*upper, *reversed(lower)))
    )


def _line(
    series: Series, index: int, x_of: Callable[[float], float], told: Callable[[float], str]
) -> Markup:
    path = ""
    for x, y in series.points:
        place = f"{x_of(x):.1f} {_y_of(y):.1f}"
        if not path:
            path = f"M{place}"
        elif series.steps:
            path += f"H{x_of(x):.1f}V{_y_of(y):.1f}"
        else:
            path += f"L{place}"
    dots = Markup("").join(
        Markup(
            '<circle class="dot s{}" cx="{:.1f}" cy="{:.1f}" r="3"><title>{}: {:.1f} % at {}'
            "</title></circle>"
        ).format(index, x_of(x), _y_of(y), series.name, 100 * y, told(x))
        for x, y in (series.points if len(series.points) <= 40 else series.points[-1:])
    )
    return Markup('<path class="line s{}" d="{}"/>{}').format(index, path, dots)


def _legend(name: str, index: int) -> Markup:
    x = _LEFT + 4 + 120 * index
    return Markup(
        '<path class="line s{0}" d="M{1} 14h18"/><text class="label" x="{2}" y="18">{3}</text>'
    ).format(index, x, x + 24, name)
