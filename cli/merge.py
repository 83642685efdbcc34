"""`proofsmith merge`: join the stores of several machines."""

from pathlib import Path

import click

from cli.absorbed import told_absorbed
from store.attempts import AttemptStore
from store.errors import StoreError
from store.merge import merge as merge_stores


@click.command(
    epilog="""\b
Examples:
  proofsmith merge all.db machine1.db machine2.db
"""
)
@click.argument("into", type=click.Path(dir_okay=False, path_type=Path), metavar="INTO")
@click.argument(
    "sources",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="SOURCE...",
)
@click.pass_context
def merge(ctx: click.Context, into: Path, sources: tuple[Path, ...]) -> None:
    """Add all that the SOURCE stores hold to the store INTO, which is made where there is none.

    What is there already is kept once; the sources are only read. Exit code 1 where a record
    contradicts what is there and was left out.
    """
    conflicts = 0
    try:
        with AttemptStore.open(into) as store:
            for path, absorbed in merge_stores(store, sources):
                told_absorbed(str(path), absorbed)
                conflicts += len(absorbed.conflicts)
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    ctx.exit(1 if conflicts else 0)
