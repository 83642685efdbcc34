"""`proofsmith train`: one line for what is wrong, a model folder for what is right."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.conftest import Command
from tests.training.finetune.corpora import write_data

needs_trl = pytest.mark.skipif(find_spec("trl") is None, reason="pip install -e '.[train]'")
ROLE = ("--role", "synthesizer", "--method", "sft")
SETTINGS = """
zero: {width: 32, layers: 2, heads: 2, inner: 64, vocabulary: 1}
max_steps: 2
batch: 4
"""


@needs_trl
def test_a_model_is_trained_from_nothing(proofsmith: Command, tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "sft", 8)
    (tmp_path / "train.yaml").write_text(SETTINGS)
    places = ("--data", str(data), "--out", str(tmp_path / "model"))
    file = ("--config", str(tmp_path / "train.yaml"))
    run = proofsmith("train", *ROLE, *places, *file)
    assert (run.code, run.out.startswith(f"{tmp_path / 'model'}: 2 steps, ")) == (0, True), run.err
    assert "2/2 steps" in run.err
    assert (tmp_path / "model" / "proofsmith.json").is_file()

    again = proofsmith("train", *ROLE, *places, *file)
    assert (again.code, again.err.count("\n")) == (2, 1)
    assert "holds a trained model already" in again.err
    resumed = proofsmith("train", *ROLE, *places, *file, "--resume", "--json")
    assert json.loads(resumed.out)["steps"] == 2


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("learning_rat: 1", "unknown key `learning_rat`; did you mean `learning_rate`?"),
        ("zero: {wdth: 1}", "unknown key `zero.wdth`; did you mean `width`?"),
        ("batch: 0", "batch: Input should be greater than or equal to 1, not 0"),
        ("zero: {heads: 3}", "zero: Value error, width must be an even multiple of heads (3)"),
        ("batch: [", "is no YAML"),
        ("- batch", "must hold settings"),
    ],
)
def test_wrong_settings_are_one_line(
    line: str, complaint: str, proofsmith: Command, tmp_path: Path
) -> None:
    (tmp_path / "train.yaml").write_text(line)
    places = ("--data", str(tmp_path), "--out", str(tmp_path / "model"))
    run = proofsmith("train", *ROLE, *places, "--config", str(tmp_path / "train.yaml"))
    assert (run.code, run.err.count("\n")) == (2, 1)
    assert complaint in run.err


def test_what_is_missing_is_named(proofsmith: Command, tmp_path: Path) -> None:
    run = proofsmith("train", *ROLE, "--out", str(tmp_path / "model"))
    assert (run.code, run.err) == (2, "Error: `data` is missing\n")
    places = ("--data", str(tmp_path), "--out", str(tmp_path / "model"))
    run = proofsmith("train", *ROLE, *places)
    assert (run.code, run.err.count("\n")) == (2, 1)
    assert "holds no train.jsonl" in run.err
    assert not (tmp_path / "model").exists()


@needs_trl
def test_a_base_that_is_not_there_is_named(proofsmith: Command, tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "sft", 2)
    places = ("--data", str(data), "--out", str(tmp_path / "model"), "--base", "none/such")
    run = proofsmith("train", *ROLE, *places)
    assert (run.code, run.err.count("\n")) == (2, 1)
    assert "none/such is neither a model folder nor in the hub cache" in run.err
