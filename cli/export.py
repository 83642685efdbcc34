"""`proofsmith export`: a store as lines of JSON."""

from typing import TextIO

import click

from store.attempts import AttemptStore
from store.errors import StoreError
from store.transfer import export_lines


@click.command(
    epilog="""\b
Examples:
  proofsmith export > history.jsonl
  proofsmith export history.jsonl --db runs.db
"""
)
@click.argument("file", type=click.File("w", encoding="utf-8", atomic=True), default="-")
@click.option("--db", default="proofsmith.db", envvar="PROOFSMITH_DB", show_default=True)
def export(file: TextIO, db: str) -> None:
    """Write all that a store holds to FILE, or standard output, as JSON lines.

    `proofsmith import` reads it back exactly.
    """
    try:
        with AttemptStore.open(db, read_only=True) as store:
            for line in export_lines(store):
                file.write(line)
    except StoreError as error:
        raise click.ClickException(str(error)) from error
