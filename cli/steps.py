"""Shows how a training run goes: a bar on a terminal, a line now and then elsewhere."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.progress import Progress as Bar

if TYPE_CHECKING:
    from training.finetune.watch import Progress

_LINE_EVERY_S = 10.0


@contextmanager
def shown_steps() -> Iterator[Callable[["Progress"], None]]:
    """Yield what to call after every step; all goes to stderr."""
    console = Console(stderr=True)
    if console.is_terminal:
        with _bar(console) as tell:
            yield tell
    else:
        yield _lines()


@contextmanager
def _bar(console: Console) -> Iterator[Callable[["Progress"], None]]:
    columns = (
        TextColumn("training"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[told]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console) as bar:
        task = bar.add_task("", total=None, told="")

        def tell(now: "Progress") -> None:
            bar.update(task, total=now.steps, completed=now.step, told=_told(now))

        yield tell


def _lines() -> Callable[["Progress"], None]:
    last = time.monotonic()

    def tell(now: "Progress") -> None:
        nonlocal last
        if now.step == now.steps or time.monotonic() - last > _LINE_EVERY_S:
            last = time.monotonic()
            click.echo(f"{now.step}/{now.steps} steps, {_told(now)}", err=True)

    return tell


def _told(now: "Progress") -> str:
    seen = f"{now.tokens / 1e6:.2f} M tokens"
    return seen if now.value is None else f"{now.measure} {now.value:.3f}, {seen}"
