"""A model so small that every method takes a step in a second."""

from pathlib import Path

import pytest

from tests.training.finetune.corpora import TINY, statement, write_data
from training.finetune.settings import TrainConfig
from training.finetune.train import TrainResult, train


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a model with random weights that was never trained."""
    from training.finetune.tokenizer import train_tokenizer
    from training.finetune.zero import ZeroShape, zero_model

    folder = tmp_path_factory.mktemp("models") / "tiny"
    tokenizer = train_tokenizer(map(statement, range(7)), 1)
    zero_model(ZeroShape(**TINY), tokenizer, context=128, seed=0).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def taught(tmp_path_factory: pytest.TempPathFactory) -> TrainResult:
    """Return a hundred steps from random weights, on statements with one and the same proof."""
    folder = tmp_path_factory.mktemp("taught")
    return train(
        TrainConfig(
            role="synthesizer",
            method="sft",
            data=write_data(folder / "data", "sft", 64, valid=8),
            out=folder / "model",
            zero=TINY,
            context=128,
            batch=16,
            max_steps=100,
            log_every=20,
            learning_rate=1e-2,
            bf16=False,
            optimizer="adamw",
        )
    )
