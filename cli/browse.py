"""`proofsmith browse`: the store in a web browser, on this machine."""

import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from store.attempts import AttemptStore
from store.errors import StoreError, StoreReadOnly

_PORT = 8001
_QUIET: Mapping[str, Any] = {"log_level": "warning", "lifespan": "on", "ws": "none"}


@click.command(
    epilog="""\b
Examples:
  proofsmith browse
  proofsmith browse --db runs.db --port 8002
  ssh -L 8001:localhost:8001 MACHINE proofsmith browse    look at it from elsewhere
"""
)
@click.option("--db", default="proofsmith.db", envvar="PROOFSMITH_DB", show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to serve at.")
@click.option("--port", default=_PORT, show_default=True, help="0 takes any that is free.")
def browse(db: str, host: str, port: int) -> None:
    """Show runs, problems and attempts in a web browser, until Ctrl-C.

    Reads only, also while a run writes; a page loaded again shows what has come since. (A store of
    an older version is first brought up to date.) No request leaves the machine.
    """
    try:
        _make_sure(db)
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    try:
        import uvicorn

        from browse.app import make_app
    except ImportError as error:
        raise click.ClickException(
            "the web view needs Datasette: pip install 'proofsmith[browse]'"
        ) from error
    listening = _listening(host, port)
    with listening:
        shown = f"[{host}]" if ":" in host else host
        click.echo(f"http://{shown}:{listening.getsockname()[1]}/ shows {db}; Ctrl-C ends it")
        config = uvicorn.Config(make_app(Path(db), host=host), **_QUIET)
        uvicorn.Server(config).run(sockets=[listening])


def _make_sure(db: str) -> None:
    """Make sure that there is a store; one of an older version is brought up to date."""
    try:
        AttemptStore.open(db, read_only=True).close()
    except StoreReadOnly:
        click.echo(f"bringing {db} up to date", err=True)
        AttemptStore.open(db).close()


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    taken = socket.socket(family, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
        taken.listen()
    except (OSError, OverflowError) as error:
        taken.close()
        raise click.ClickException(
            f"cannot serve at {host}, port {port}: {error}; choose another --port"
        ) from error
    return taken
