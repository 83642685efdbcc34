"""`proofsmith prove` with the built-in roles and the embedded Lean."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from store.attempts import AttemptStore
from store.checking import flaws
from store.queries import held
from tests.cli.fixtures import Called

FEW = ["--split", "train", "--limit", "10", "--samples", "8", "--exhaustive"]
MAIN = "import sys; from cli.main import main; sys.exit(main())"
ROOT = Path(__file__).parents[2]


def _outcomes(db: Path, run: int = -1) -> dict[str, list[Any]]:
    """Return what a run holds, without what time has to do with."""
    with AttemptStore.open(db, read_only=True) as store:
        found = held(store, store.runs()[run].id)
        assert list(flaws(store)) == []
    timeless = {"id": "", "parent_id": None, "verifier_s": 0.0, "latency_s": 0.0}
    return {name: [replace(each, **timeless) for each in tries] for name, tries in found.items()}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    db = tmp_path_factory.mktemp("whole") / "runs.db"
    command = [sys.executable, "-c", MAIN, "prove", *FEW, "--db", str(db), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stderr
    db.with_suffix(".json").write_text(done.stdout)
    return db


def test_a_run_ends_with_the_report_of_its_store(
    whole: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = json.loads(whole.with_suffix(".json").read_text())
    assert report == json.loads(Called(capsys, ["report", "--db", whole, "--json"]).out)
    assert (report["problems"], report["tried"], report["state"]) == (10, 10, "finished")
    assert report["solved"] > 0
    assert report["attempts"] == sum(map(len, _outcomes(whole).values()))


def test_ctrl_c_stops_cleanly_and_the_rest_comes_out_as_if_nothing_had_happened(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    db = tmp_path / "runs.db"
    slow = [*FEW, "--db", str(db), "--verifiers", "1", "--max-connections", "1"]
    command = [sys.executable, "-c", MAIN, "prove", *slow]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_heed_ctrl_c,
    )
    with process:
        _wait_for_attempts(db, 3)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert "--resume" in told
    stopped = sum(map(len, _outcomes(db).values()))
    assert 3 <= stopped < sum(map(len, _outcomes(whole).values()))
    called = Called(capsys, ["prove", "--resume", "--db", db])
    assert called.code == 0, called.err
    assert _outcomes(db) == _outcomes(whole)


def _heed_ctrl_c() -> None:
    """Undo what a shell does to the programs that it starts in the background."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _wait_for_attempts(db: Path, count: int) -> None:
    give_up = time.monotonic() + 200
    while time.monotonic() < give_up:
        time.sleep(0.05)
        if db.exists():
            with AttemptStore.open(db) as store:
                runs = store.runs()
                if runs and sum(map(len, held(store, runs[-1].id).values())) >= count:
                    return
    pytest.fail("the run does not get going")


def test_a_finished_run_has_nothing_left_to_resume(
    whole: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _outcomes(whole)
    assert Called(capsys, ["prove", "--resume", "--db", whole]).code == 0
    assert _outcomes(whole) == before


def test_a_resumed_run_keeps_its_configuration(
    whole: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called = Called(capsys, ["prove", "--resume", "--db", whole, "--samples", "9"])
    assert called.code == 2
    assert "--samples" in called.err


def test_a_file_of_ones_own_is_proved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.lean"
    file.write_text("theorem mine (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n")
    db = tmp_path / "runs.db"
    called = Called(capsys, ["prove", "--benchmark", file, "--samples", "8", "--db", db, "--json"])
    assert called.code == 0, called.err
    assert json.loads(called.out)["solved"] == 1


def test_stored_replies_can_be_judged_again(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.db"
    assert Called(capsys, ["merge", copy, whole]).code == 0
    arguments = ["rescore", "--db", copy, "--time-limit", "61", "--json"]
    found = json.loads(Called(capsys, arguments).out)
    assert found["judged"] == sum(map(len, _outcomes(whole).values()))
    assert found["changes"] == []
    assert json.loads(Called(capsys, arguments).out)["judged"] == 0
    assert _outcomes(copy) == _outcomes(whole)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--benchmark", "nothing.jsonl"], "nothing.jsonl"),
        (["--split", "dev"], "no split"),
        (["--limit", "0"], "limit"),
        (["--sample-id", "core/nothing"], "no problem"),
        (["--samples", "0"], "samples"),
        (["--synthesizer", "builtin:oracle"], "enumerator"),
        (["--synthesizer", "some-model"], "base_url"),
        (["--config", "none.yaml"], "none.yaml"),
        (["--resume"], "no run"),
        (["--lean", "/no/lean"], "/no/lean"),
        (["--strategy", "clever"], "clever"),
    ],
)
def test_bad_input_is_one_line_and_code_2(
    arguments: list[str], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called = Called(capsys, ["prove", *arguments, "--db", tmp_path / "runs.db"])
    assert called.code == 2
    assert words in called.err
    assert called.err.count("\n") == 1
    assert called.out == ""


def test_the_environment_reaches_the_command(tmp_path: Path) -> None:
    environment = {**os.environ, "PROOFSMITH_BENCHMARK": "from-the-environment"}
    command = [sys.executable, "-c", MAIN, "prove", "--db", str(tmp_path / "x.db")]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 2
    assert "from-the-environment" in done.stderr
