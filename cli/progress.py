"""Shows how a run goes: a bar on a terminal, a line now and then elsewhere."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from graphs.run import Ending

_LINE_EVERY_S = 10.0


@contextmanager
def shown_progress(total: int) -> Iterator[Callable[[Ending], None]]:
    """Yield what to call for every problem whose work has ended; all goes to stderr."""
    console = Console(stderr=True)
    if console.is_terminal:
        with _bar(total, console) as tell:
            yield tell
    else:
        yield _lines(total)


@contextmanager
def _bar(total: int, console: Console) -> Iterator[Callable[[Ending], None]]:
    columns = (
        TextColumn("proving"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[solved]} solved, {task.fields[attempts]} attempts"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=total, solved=0, attempts=0)
        counts = _Counts()

        def tell(ending: Ending) -> None:
            counts.add(ending)
            progress.update(task, advance=1, solved=counts.solved, attempts=counts.attempts)

        yield tell


def _lines(total: int) -> Callable[[Ending], None]:
    counts = _Counts()
    last = time.monotonic()

    def tell(ending: Ending) -> None:
        nonlocal last
        counts.add(ending)
        if counts.done == total or time.monotonic() - last > _LINE_EVERY_S:
            last = time.monotonic()
            click.echo(f"{counts.done}/{total} problems, {counts.told}", err=True)

    return tell


class _Counts:
    def __init__(self) -> None:
        self.done = self.solved = self.attempts = 0

    def add(self, ending: Ending) -> None:
        self.done += 1
        self.solved += ending.solved
        self.attempts += ending.attempts

    @property
    def told(self) -> str:
        return f"{self.solved} solved, {self.attempts} attempts"
