"""Tells people why the very first command takes longer."""

import click

from tools.lean.embedded.build import core_directory, is_whole


def announce_build() -> None:
    """Say on stderr that the core library will be built now, if it will."""
    if not is_whole(core_directory()):
        click.echo("building Lean's core library, once; this takes about half a minute …", err=True)
