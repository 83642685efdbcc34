"""A base that is damaged is one line, before anything has begun."""

import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("trl", reason="not installed: pip install -e '.[train]'")

from agents.engine.folder import read_folder
from tests.training.finetune.corpora import write_data
from training.errors import BadInput
from training.finetune.settings import TrainConfig
from training.finetune.train import train


def config(base: Path, folder: Path) -> TrainConfig:
    data = write_data(folder / "data", "sft", 4)
    out = folder / "model"
    return TrainConfig(
        role="corrector", method="sft", data=data, out=out, base=str(base), max_steps=1
    )


@pytest.mark.parametrize(
    ("file", "content", "complaint"),
    [
        ("model.safetensors", "garbage", "cannot be loaded: "),
        ("config.json", "{", "cannot be loaded: "),
        ("tokenizer.json", "{}", "cannot be loaded: "),
        ("adapter_config.json", "{", "cannot be loaded: "),
        ("adapter_config.json", "[]", "adapter_config.json has no `base_model_name_or_path`"),
        ("proofsmith.json", "{", "proofsmith.json is damaged: copy the base again"),
        ("proofsmith.json", "[]", "proofsmith.json is damaged: copy the base again"),
    ],
)
def test_a_damaged_base_is_named(
    file: str, content: str, complaint: str, tiny: Path, tmp_path: Path
) -> None:
    base = tmp_path / "base"
    shutil.copytree(tiny, base)
    (base / file).write_text(content)

    with pytest.raises(BadInput, match=complaint) as error:
        train(config(base, tmp_path))

    assert "\n" not in str(error.value)
    assert not (tmp_path / "model").exists()


def test_a_base_that_does_not_name_its_style_is_plain(tiny: Path, tmp_path: Path) -> None:
    base = tmp_path / "base"
    shutil.copytree(tiny, base)
    (base / "proofsmith.json").write_text(json.dumps({"format": 1}))

    train(config(base, tmp_path))

    assert json.loads((tmp_path / "model" / "proofsmith.json").read_text())["style"] == "plain"


def test_a_small_model_may_be_trained_on_longer_rows_than_it_was_made_for(
    tiny: Path, tmp_path: Path
) -> None:
    train(config(tiny, tmp_path).model_copy(update={"context": 256}))

    folder = read_folder(tmp_path / "model")
    assert folder.context == 256
    assert json.loads((folder.path / "config.json").read_text())["max_position_embeddings"] == 256


def test_an_adapter_cannot_be_longer_than_the_model_below_it(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="context 256 is more than the 128 tokens of"):
        train(config(tiny, tmp_path).model_copy(update={"context": 256, "lora": True}))
