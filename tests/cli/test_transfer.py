import json
from pathlib import Path

import pytest

from tests.cli.fixtures import Called, filled


def test_a_store_goes_out_as_lines_and_comes_back_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(tmp_path / "a.db")
    lines = tmp_path / "history.jsonl"
    assert Called(capsys, ["export", lines, "--db", tmp_path / "a.db"]).code == 0
    assert all(json.loads(line) for line in lines.read_text().splitlines())
    came = Called(capsys, ["import", lines, "--db", tmp_path / "b.db"])
    assert came.code == 0
    assert "0 there already" in came.out
    again = Called(capsys, ["export", "--db", tmp_path / "b.db"])
    assert again.out == lines.read_text()
    assert "0 records added" in Called(capsys, ["import", lines, "--db", tmp_path / "b.db"]).out


def test_stores_of_two_machines_are_joined(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a", "b"):
        filled(tmp_path / f"{name}.db", key=name)
    sources = [tmp_path / "a.db", tmp_path / "b.db"]
    assert Called(capsys, ["merge", tmp_path / "all.db", *sources]).code == 0
    for name in ("a", "b"):
        report = Called(capsys, ["report", "--db", tmp_path / f"{name}.db", "--json"]).out
        run = json.loads(report)["run_id"]
        assert Called(capsys, ["report", run, "--db", tmp_path / "all.db", "--json"]).out == report


def test_what_is_no_export_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.jsonl").write_bytes(b"\xff\xfe")
    (tmp_path / "y.jsonl").write_text("{}\n")
    for name in ("x.jsonl", "y.jsonl"):
        called = Called(capsys, ["import", tmp_path / name, "--db", tmp_path / "x.db"])
        assert called.code == 2
        assert called.err.count("\n") == 1
        assert name in called.err
