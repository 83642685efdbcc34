"""An empty store in a temporary folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import AttemptStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "attempts.db"


@pytest.fixture
def store(path: Path) -> Iterator[AttemptStore]:
    with AttemptStore.open(path) as opened:
        yield opened
