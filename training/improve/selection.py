"""Which statements a round attempts: those of the right difficulty, within caps. Pure."""

import random
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from benchmarks.problem import Problem
from graphs.scores import Tally
from training.improve.recipe import Window
from training.statements.generate import family_of


def select(
    problems: Sequence[Problem],
    rates: Mapping[str, Tally],
    proved: Collection[str],
    window: Window,
    seed: int,
) -> tuple[Problem, ...]:
    """Return the problems to attempt, those of the train split first if the window wants them.

    `rates` are the counts of the model's last attempts at each problem, missing for one that it
    was never asked about; `proved` the problems that anybody has ever proved. A statement that
    the model proves too often is left out; of those that nobody has proved only a share comes in;
    no family fills more than its part.
    """
    given = [each for each in problems if each.id.startswith("core/")]
    chosen = list(given if window.train_split else ())[: window.statements]
    drawn = [each for each in problems if not each.id.startswith("core/")]
    random.Random(seed).shuffle(drawn)  # noqa: S311
    by_family: Counter[str] = Counter()
    unsolved_left = int(window.unsolved_share * window.statements)
    for each in drawn:
        if len(chosen) == window.statements:
            break
        if not _teaches(rates.get(each.id), window):
            continue
        if by_family[family_of(each.id)] == window.per_family:
            continue
        if each.id not in proved:
            if unsolved_left == 0:
                continue
            unsolved_left -= 1
        by_family[family_of(each.id)] += 1
        chosen.append(each)
    return tuple(chosen)


def _teaches(tally: Tally | None, window: Window) -> bool:
    return tally is None or tally.c <= window.highest_rate * tally.n
