"""A run that broke off goes on where it was, and ends as if nothing had happened."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("trl", reason="not installed: pip install -e '.[train]'")

from tests.training.finetune.corpora import TINY, write_data
from training.errors import BadInput
from training.finetune.settings import TrainConfig
from training.finetune.train import train
from training.finetune.watch import Progress

HOME = Path(__file__).resolve().parents[3]
KILLED = """
import os, signal, sys
from training.finetune.settings import TrainConfig
from training.finetune.train import train

def kill(now):
    if now.step == 5:
        os.kill(os.getpid(), signal.SIGKILL)

train(TrainConfig.model_validate_json(sys.argv[1]), progress=kill)
"""


def config(data: Path, out: Path, **settings: Any) -> TrainConfig:
    return TrainConfig(
        role="synthesizer",
        method="sft",
        data=data,
        out=out,
        zero=TINY,
        context=128,
        batch=4,
        epochs=2,
        bf16=False,
        save_every=2,
        log_every=1,
        learning_rate=1e-2,
        **settings,
    )


def test_a_killed_run_ends_as_one_that_was_left_alone(tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "sft", 18, valid=2)
    broken = config(data, tmp_path / "broken")
    command = (sys.executable, "-c", KILLED, broken.model_dump_json())
    killed = subprocess.run(command, cwd=HOME, check=False, capture_output=True)
    assert killed.returncode == -9, killed.stderr
    (broken.out / "checkpoints" / "checkpoint-6").mkdir()

    steps: list[int] = []
    went_on = train(broken, progress=lambda now: steps.append(now.step))
    assert steps == [5, 6, 7, 8, 9, 10], "from the last whole checkpoint"

    alone = train(config(data, tmp_path / "alone"))
    assert [step for step, _ in went_on.losses] == list(range(1, 11))
    for (_, one), (_, other) in zip(went_on.losses, alone.losses, strict=True):
        assert one == pytest.approx(other, rel=1e-3), "the same rows in the same order"
    assert went_on.held_out_loss == pytest.approx(dict(alone.held_out_loss), rel=1e-3)
    assert went_on.tokens == alone.tokens


def test_a_stopped_run_keeps_its_last_step(tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "sft", 18)
    seen: list[Progress] = []
    with pytest.raises(KeyboardInterrupt):
        train(
            config(data, tmp_path / "out"),
            progress=seen.append,
            stop=lambda: seen[-1].step == 3,
        )
    with pytest.raises(BadInput, match=r"unfinished run with `seed` 0, not 1; give another --out"):
        train(config(data, tmp_path / "out", seed=1))
    result = train(config(data, tmp_path / "out"), progress=seen.append)
    assert [now.step for now in seen] == list(range(1, 11))

    with pytest.raises(BadInput, match="holds a trained model already"):
        train(config(data, tmp_path / "out"))
    assert train(config(data, tmp_path / "out"), resume=True) == result
