"""Long output on a terminal: in colour, through the pager; elsewhere plain lines."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.console import Console


@contextmanager
def paged() -> Iterator[Console]:
    """Give a console to print to; what is taller than the terminal goes through the pager.

    Where standard output is no terminal, the console writes there plainly and at once.
    """
    terminal = Console(highlight=False)
    if not terminal.is_terminal:
        yield Console(highlight=False, soft_wrap=True, color_system=None)
        return
    text = io.StringIO()
    console = Console(
        file=text,
        highlight=False,
        force_terminal=True,
        width=terminal.width,
    )
    try:
        yield console
    finally:
        _show(text.getvalue(), terminal.height)


def _show(text: str, height: int) -> None:
    if text.count("\n") < height:
        click.echo(text, nl=False, color=True)
    else:
        click.echo_via_pager(text, color=True)
