"""Joins the stores of several machines."""

from collections.abc import Iterator
from pathlib import Path

from store.attempts import AttemptStore
from store.transfer import Absorbed, absorb, records


def merge(into: AttemptStore, sources: tuple[Path, ...]) -> Iterator[tuple[Path, Absorbed]]:
    """Add all that the source stores hold, and yield after each what became of it.

    The sources are only read. Records of the same content are kept once; one that contradicts
    what is there is left out, with all that hangs on it, and reported.
    """
    for path in sources:
        with AttemptStore.open(path, read_only=True) as source:
            yield path, absorb(into, records(source))
