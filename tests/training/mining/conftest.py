"""A store on disk, open for adding."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.attempts import AttemptStore


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "attempts.db"


@pytest.fixture
def store(db: Path) -> Iterator[AttemptStore]:
    with AttemptStore.open(db) as opened:
        yield opened
