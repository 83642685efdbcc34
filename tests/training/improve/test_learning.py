"""The process that trains is heard out, whatever libraries print beside it."""

import sys
from pathlib import Path

import pytest

from tests.training.improve.test_scores import Silent
from training.errors import TrainingFailed
from training.finetune.settings import TrainConfig
from training.improve.learning import trained

CONFIG = TrainConfig(role="corrector", method="sft", data=Path("data"), out=Path("model"))


def speaking(folder: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let this code run in place of the process that trains."""
    script = folder / "child"
    script.write_text(f"#!{sys.executable}\nimport json, sys\nsys.stdin.readline()\n{code}\n")
    script.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(script))


async def test_a_long_curve_and_foreign_lines_do_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = """
print("{'loss': 1.0}")
print('["a list"]')
print(json.dumps({"step": 1, "steps": 2, "measure": "loss", "value": None}))
print(json.dumps({"folder": "model", "losses": [[step, 1 / 3] for step in range(50_000)]}))
print("{'half of")
"""
    speaking(tmp_path, monkeypatch, code)

    found = await trained(CONFIG, Silent())

    assert found["folder"] == "model"
    assert len(found["losses"]) == 50_000


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("print(json.dumps({'error': 'out of memory'})); sys.exit(1)", "out of memory"),
        ("sys.exit(3)", "the training process ended with 3"),
        ("print(json.dumps({'folder': 'model'})); sys.exit(1)", "ended with 1"),
    ],
)
async def test_a_process_that_fails_says_why(
    code: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaking(tmp_path, monkeypatch, code)

    with pytest.raises(TrainingFailed, match=f"training the corrector: .*{reason}"):
        await trained(CONFIG, Silent())
