import json
from pathlib import Path

import pytest

from tests.cli.fixtures import Called, filled
from tests.graphs.fakes import LEAN, ScriptedModel


def test_two_runs_are_set_against_each_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    db = tmp_path / "runs.db"
    weak = filled(db, model=ScriptedModel(lambda *_: "bad 1"), key="weak")
    strong = filled(
        db,
        model=ScriptedModel(lambda m, *_: "good" if "t1 " in m[-1].content else "bad 2"),
        key="strong",
        config={"temperature": 1.0},
    )
    called = Called(capsys, ["compare", weak.id[:10], strong.id[:10], "--db", db, "--json"])
    found = json.loads(called.out)
    assert found["common"] == 6
    assert found["only_second"] == ["fake/t1"]
    assert found["only_first"] == []
    assert found["both"] == 0
    assert found["difference"]["value"] == pytest.approx(1 / 6)
    assert found["differing"] == {"temperature": [None, 1.0]}
    assert found["same_judge"]
    text = Called(capsys, ["compare", weak.id[:10], strong.id[:10], "--db", db]).out
    assert "0 by A alone, 1 by B alone" in text
    assert "B alone: fake/t1" in text


def test_other_judges_are_pointed_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from dataclasses import replace

    db = tmp_path / "runs.db"
    runs = [filled(db, key=policy, lean=replace(LEAN, policy=policy)) for policy in ("1", "2")]
    called = Called(capsys, ["compare", *(run.id for run in runs), "--db", db])
    assert "different Leans" in called.out


def test_an_unknown_run_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = filled(tmp_path / "runs.db")
    called = Called(capsys, ["compare", run.id, "zzzz", "--db", tmp_path / "runs.db"])
    assert called.code == 2
    assert run.id[:8] in called.err
