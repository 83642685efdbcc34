"""`proofsmith improve`: the short recipe whole, with the real Lean, killed in the middle."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import Command

pytestmark = pytest.mark.timeout(900)

_COMMAND = "from cli.main import main; import sys; sys.exit(main())"
_KILL_AT = "train synthesizer 0"


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-c", _COMMAND, "improve", *arguments]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Run the short recipe, kill it while it trains, and let the same command go on to the end."""
    out = tmp_path_factory.mktemp("improve") / "short"
    arguments = ("--recipe", "zero-short", "--out", str(out))
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    first = subprocess.Popen(
        command(*arguments), stderr=subprocess.PIPE, text=True, env=environment
    )
    assert first.stderr is not None
    for line in first.stderr:
        if line.rstrip().endswith(_KILL_AT):
            break
    time.sleep(2.0)
    os.kill(first.pid, signal.SIGKILL)
    assert first.wait() == -signal.SIGKILL, "it ended before it was killed"
    first.stderr.close()
    again = subprocess.run(
        command(*arguments), check=False, capture_output=True, text=True, env=environment
    )
    assert again.returncode == 0, again.stderr
    sys.stdout.write(again.stdout)
    return out


def test_it_goes_on_after_a_kill_and_ends_with_the_table(finished: Path) -> None:
    found = json.loads((finished / "results.json").read_text())

    assert [arm["name"] for arm in found["arms"]] == [
        "enumerator",
        "synthesizer",
        "synthesizer + corrector",
    ]
    for arm in found["arms"]:
        assert [at["k"] for at in arm["at"]] == [1, 4]
        assert all(
            0 <= at["estimate"]["low"] <= at["estimate"]["value"] <= at["estimate"]["high"] <= 1
            for at in arm["at"]
        )
    assert {each["k"] for each in found["differences"]} == {1, 4}
    assert "| enumerator |" in (finished / "results.md").read_text()


def test_every_step_was_made_once(finished: Path) -> None:
    with sqlite3.connect(f"file:{finished / 'attempts.db'}?mode=ro", uri=True) as store:
        keys = [key for (key,) in store.execute("select key from runs")]
    store.close()

    assert len(keys) == len(set(keys))
    results = json.loads((finished / "state.json").read_text())["results"]
    assert list(results)[-1] == "last evaluation"
    assert {"draw", "shorten", "constructed", "warm-up", "round 1", "valid 0", "valid 1"} <= set(
        results
    )


def test_what_is_held_back_is_attempted_after_the_first_synthesizer_alone(finished: Path) -> None:
    query = "select name from run_problems join runs on run_id = runs.id where key = ?"
    with sqlite3.connect(f"file:{finished / 'attempts.db'}?mode=ro", uri=True) as store:
        learned, tried, held_back = (
            {name for (name,) in store.execute(query, (key,))}
            for key in ("constructed", "warm-up", "constructed, held back")
        )
    store.close()

    assert tried & held_back
    assert not (tried | held_back) & learned
    rows = (finished / "data" / "synthesizer-0" / "train.jsonl").read_text().splitlines()
    assert not {json.loads(row)["problem"] for row in rows} & (tried | held_back)


def test_the_models_that_are_kept_lie_at_hand_with_their_cards(finished: Path) -> None:
    for role in ("synthesizer", "corrector"):
        folder = finished / role
        assert json.loads((folder / "proofsmith.json").read_text())["role"] == role
        assert (folder / "README.md").is_file()


def test_the_rounds_are_told_and_drawn(finished: Path) -> None:
    rounds = json.loads((finished / "rounds.json").read_text())

    assert [each["number"] for each in rounds] == [0, 1]
    assert (finished / "rounds.svg").read_text().startswith("<?xml")


def test_a_finished_loop_prints_its_table_again_and_evaluates_nothing(
    finished: Path, proofsmith: Command
) -> None:
    before = (finished / "state.json").read_bytes()

    run = proofsmith("improve", "--out", str(finished), "--resume", "--json")

    assert run.code == 0, run.err
    assert json.loads(run.out) == json.loads((finished / "results.json").read_text())
    assert (finished / "state.json").read_bytes() == before


def test_resume_takes_no_recipe(proofsmith: Command, tmp_path: Path) -> None:
    run = proofsmith("improve", "--recipe", "zero", "--out", str(tmp_path / "x"), "--resume")

    assert run.code == 2
    assert "leave --recipe away" in run.err


def test_nothing_to_resume_is_one_line(proofsmith: Command, tmp_path: Path) -> None:
    run = proofsmith("improve", "--out", str(tmp_path / "x"), "--resume")

    assert run.code == 2
    assert "nothing to go on with" in run.err


def test_a_folder_that_cannot_be_made_is_one_line(proofsmith: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    run = proofsmith("improve", "--recipe", "zero-short", "--out", str(tmp_path / "file" / "x"))

    assert (run.code, run.err.count("\n")) == (2, 1)
    assert "give another --out" in run.err


def test_an_unknown_key_of_a_recipe_is_one_line(proofsmith: Command, tmp_path: Path) -> None:
    recipe = tmp_path / "my.yaml"
    recipe.write_text("name: my\nstatements: {count: 3, famlies: [a]}\ncorpus: {broken: 1}\n")

    run = proofsmith("improve", "--recipe", str(recipe), "--out", str(tmp_path / "x"))

    assert run.code == 2
    assert "unknown key `statements.famlies`; did you mean `families`?" in run.err
