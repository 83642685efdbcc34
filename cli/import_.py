"""`proofsmith import`: take in what `proofsmith export` wrote."""

from typing import TextIO

import click

from cli.absorbed import told_absorbed
from store.attempts import AttemptStore
from store.errors import StoreError
from store.transfer import import_lines


@click.command(
    "import",
    epilog="""\b
Examples:
  proofsmith import history.jsonl
  zcat history.jsonl.gz | proofsmith import - --db runs.db
""",
)
@click.argument("file", type=click.File("r", encoding="utf-8"))
@click.option("--db", default="proofsmith.db", envvar="PROOFSMITH_DB", show_default=True)
@click.pass_context
def import_(ctx: click.Context, file: TextIO, db: str) -> None:
    """Add the records of an exported FILE (- for standard input) to a store.

    What is there already changes nothing. Exit code 1 where a record contradicts what is there
    and was left out.
    """
    try:
        with AttemptStore.open(db) as store:
            absorbed = import_lines(store, file)
    except StoreError as error:
        raise click.ClickException(f"{file.name}: {error}") from error
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{file.name}: is no UTF-8 text") from error
    told_absorbed(file.name, absorbed)
    ctx.exit(1 if absorbed.conflicts else 0)
