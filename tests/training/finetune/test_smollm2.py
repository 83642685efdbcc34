"""The same command trains a pretrained model: SmolLM2, from its wheel, with an adapter."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from agents.local.smollm2 import PACKAGES, ensure_smollm2
from tests.conftest import Command
from tests.training.finetune.corpora import write_data

MISSING = [name for name in (*PACKAGES, "trl", "peft") if find_spec(name) is None]


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
@pytest.mark.timeout(600)
def test_smollm2_takes_three_steps_as_an_adapter(proofsmith: Command, tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "sft", 4)
    settings = "max_steps: 3\nwarmup: 0\nbatch: 2\nlog_every: 1\nstyle: plain\n"
    (tmp_path / "train.yaml").write_text(settings)
    run = proofsmith(
        *("train", "--role", "synthesizer", "--method", "sft", "--data", str(data)),
        *("--base", str(ensure_smollm2()), "--out", str(tmp_path / "adapter")),
        *("--config", str(tmp_path / "train.yaml"), "--json"),
    )
    assert run.code == 0, run.err
    losses = [loss for _, loss in json.loads(run.out)["losses"]]
    assert losses[2] < losses[0]
    assert (tmp_path / "adapter" / "adapter_model.safetensors").stat().st_size > 1_000_000
    assert not (tmp_path / "adapter" / "model.safetensors").exists()
