import json
from pathlib import Path

import pytest

from tests.cli.fixtures import Called


def test_the_bundled_ones_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    rows = json.loads(Called(capsys, ["benchmarks", "--json"]).out)
    assert sum(row["problems"] for row in rows) == 380
    out = Called(capsys, ["benchmarks"]).out
    assert "119" in out


def test_a_file_of_ones_own_says_what_it_holds_and_what_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text('{"name": "a", "formal_statement": "theorem a : 1 = 1 := by"}\nnonsense\n')
    called = Called(capsys, ["benchmarks", path])
    assert "mine: 1 problems" in called.out
    assert "line 2 is left out" in called.out
    found = json.loads(Called(capsys, ["benchmarks", path, "--json"]).out)
    assert found["problems"][0]["id"] == "a"


def test_a_file_that_is_not_there_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    called = Called(capsys, ["benchmarks", "cor"])
    assert called.code == 2
    assert "did you mean core?" in called.err
