"""Tells what became of the records that a store was given."""

import click

from store.transfer import Absorbed


def told_absorbed(source: str, absorbed: Absorbed) -> None:
    """Print a line, and one on stderr for every record that was left out."""
    click.echo(f"{source}: {absorbed.added} records added, {absorbed.present} there already")
    for conflict in absorbed.conflicts:
        click.echo(f"{source}: left out {conflict.id[:12]}: {conflict.reason}", err=True)
