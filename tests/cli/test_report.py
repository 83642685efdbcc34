import json
from itertools import combinations
from pathlib import Path
from statistics import mean

import pytest

from graphs.report import AtK
from graphs.scores import wilson
from store.attempts import AttemptStore
from store.queries import held
from tests.cli.fixtures import Called, filled
from tests.graphs.fakes import ScriptedModel


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "runs.db"
    filled(path)
    return path


def test_it_prints_the_newest_run(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    called = Called(capsys, ["report", "--db", db])
    assert called.code == 0
    for words in ("solved", "pass@k", "budget of attempts", "Solved by", "Failures", "By category"):
        assert words in called.out


def test_json_holds_what_brute_force_finds(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(Called(capsys, ["report", "--db", db, "--json"]).out)
    with AttemptStore.open(db, read_only=True) as store:
        attempts = held(store, report["run_id"])
    chances = []
    for tried in attempts.values():
        fresh = [each.proved for each in tried if each.depth == 0]
        chances.append(mean(float(any(pair)) for pair in combinations(fresh, 2)))
    (at_two,) = [each for each in report["pass_at"] if each["k"] == 2]
    assert at_two["estimate"]["value"] == pytest.approx(mean(chances))
    assert report["solved"] == sum(any(e.proved for e in tried) for tried in attempts.values())
    assert report["attempts"] == sum(map(len, attempts.values()))
    assert report["tokens"] == sum(each.tokens for tried in attempts.values() for each in tried)


def test_refining_is_never_worse_than_not(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(Called(capsys, ["report", "--db", db, "--json"]).out)
    for plain, refined in zip(report["pass_at"], report["refine_at"], strict=True):
        assert plain["estimate"]["value"] <= refined["estimate"]["value"]


def test_budgets_are_told_only_as_far_as_both_ways_are_known(
    db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = json.loads(Called(capsys, ["report", "--db", db, "--json"]).out)
    (attempts,) = [each for each in report["arms"] if each["unit"] == "attempts"]
    assert max(row["budget"] for row in attempts["rows"]) <= 3


def test_a_run_without_corrections_has_no_second_arm(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(tmp_path / "x.db", strategy="resample")
    report = json.loads(Called(capsys, ["report", "--db", tmp_path / "x.db", "--json"]).out)
    assert report["refine_at"] == report["arms"] == []


def test_model_failures_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled(tmp_path / "x.db", model=ScriptedModel(lambda *_: "error"))
    called = Called(capsys, ["report", "--db", tmp_path / "x.db"])
    assert "solved 0 of 6" in called.out
    assert "model failures: 18" in called.out


def test_it_can_be_drawn(db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib")
    for name, start in (("plot.png", b"\x89PNG"), ("plot.svg", b"<?xml")):
        assert Called(capsys, ["report", "--db", db, "--plot", tmp_path / name]).code == 0
        assert (tmp_path / name).read_bytes().startswith(start)
    drawn = (tmp_path / "plot.svg").read_text()
    for title in ("with k samples", "at equal budget", "why attempts failed", "within a time"):
        assert f"<!-- {title} -->" in drawn
    called = Called(capsys, ["report", "--db", db, "--plot", tmp_path / "plot.nonsense"])
    assert called.code == 2


def test_the_rounds_beside_a_store_are_drawn(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("matplotlib")
    from training.improve.results import ROUNDS, Standing, rounds_json
    from training.improve.scores import Arm

    arm = Arm("alone", "0" * 32, 10, (AtK(1, wilson(2, 10)), AtK(8, wilson(4, 10))), 80, 1.0, 1.0)
    standing = Standing(0, "synthesizer", "corrector", arm, arm, arm, arm, arm)
    (db.parent / ROUNDS).write_text(rounds_json([standing]))
    plot = tmp_path / "rounds.svg"
    try:
        assert Called(capsys, ["report", "--db", db, "--plot", plot]).code == 0
    finally:
        (db.parent / ROUNDS).unlink()
    assert "<!-- enumerator @8 -->" in plot.read_text()


def test_what_is_not_there_is_one_line(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (["ffff", "--db", db], ["--db", tmp_path / "none.db"]):
        called = Called(capsys, ["report", *arguments])
        assert called.code == 2
        assert called.err.startswith("Error: ")
        assert called.err.count("\n") == 1
