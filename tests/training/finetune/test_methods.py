"""One real step of every method, on a model of some ten thousand parameters."""

import json
import math
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("trl", reason="not installed: pip install -e '.[train]'")

from tests.training.finetune.corpora import TINY, write_data
from training.errors import BadInput, Diverged, TrainingFailed
from training.finetune.card import add_scores, read_card
from training.finetune.quick import states
from training.finetune.settings import TrainConfig
from training.finetune.train import TrainResult, train


def run(folder: Path, method: str, data: Path, **settings: Any) -> TrainResult:
    given = {"batch": 4, "max_steps": 2, "log_every": 1, "bf16": False, "max_tokens": 8}
    settings = {"role": "synthesizer", "out": folder / "model", **given, **settings}
    return train(TrainConfig(method=method, data=data, **settings))


@pytest.mark.parametrize("method", ["sft", "dpo", "kto"])
def test_a_step_changes_the_weights_and_leaves_a_model(
    method: str, tiny: Path, tmp_path: Path
) -> None:
    data = write_data(tmp_path / "data", method, 8, valid=2)
    result = run(tmp_path, method, data, base=str(tiny), learning_rate=1e-2)
    assert (result.steps, len(result.losses)) == (2, 2)
    assert all(math.isfinite(loss) for _, loss in result.losses)
    assert result.tokens > 100
    weights = "model.safetensors"
    assert (result.folder / weights).read_bytes() != (tiny / weights).read_bytes()
    manifest = json.loads((result.folder / "proofsmith.json").read_text())
    assert manifest == {
        "format": 1,
        "role": "synthesizer",
        "style": "plain",
        "context": 128,
        "sampling": {"temperature": 1.0, "max_tokens": 8},
    }
    assert not (result.folder / "checkpoints").exists()


def test_an_adapter_is_saved_alone_and_trained_on(tiny: Path, tmp_path: Path) -> None:
    pytest.importorskip("peft")
    sft = write_data(tmp_path / "sft", "sft", 8)
    first = run(tmp_path, "sft", sft, base=str(tiny), lora=True)
    assert (first.folder / "adapter_model.safetensors").is_file()
    assert not (first.folder / "model.safetensors").exists()
    dpo = write_data(tmp_path / "dpo", "dpo", 8)
    out = tmp_path / "second"
    second = run(tmp_path, "dpo", dpo, base=str(first.folder), out=out, learning_rate=1e-2)
    files = [each.folder / "adapter_model.safetensors" for each in (first, second)]
    assert files[0].read_bytes() != files[1].read_bytes()


def test_the_prompt_s_loss_counts_by_its_weight(tiny: Path, tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "sft", 4)

    def first_loss(weight: float) -> float:
        given = {"max_steps": 1, "prompt_weight": weight, "out": tmp_path / f"of {weight}"}
        return run(tmp_path, "sft", data, base=str(tiny), **given).losses[0][1]

    none, once, twice = map(first_loss, (0.0, 1.0, 2.0))
    assert once - none > 1.0
    assert twice - none == pytest.approx(2 * (once - none), rel=1e-3)


@pytest.mark.parametrize("more", [{}, {"prompt_weight": 0.5}, {"batch": 2, "accumulate": 2}])
def test_the_quick_pass_has_the_loss_of_the_general_one(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: dict[str, Any]
) -> None:
    data = write_data(tmp_path / "data", "sft", 4)
    quick: list[bool] = []

    def noted(model: Any, tokens: Any) -> Any:
        quick.append(True)
        return states(model, tokens)

    monkeypatch.setattr("training.finetune.sft.states", noted)

    def first_loss(bf16: bool) -> float:
        given = {"max_steps": 1, "bf16": bf16, "out": tmp_path / f"bf16 {bf16}", **more}
        return run(tmp_path, "sft", data, base=str(tiny), **given).losses[0][1]

    general = first_loss(bf16=False)
    assert not quick
    assert first_loss(bf16=True) == pytest.approx(general, rel=0.02)
    assert quick


def test_only_sft_weighs_the_prompt(tiny: Path, tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "dpo", 8)
    with pytest.raises(BadInput, match="prompt_weight"):
        run(tmp_path, "dpo", data, base=str(tiny), prompt_weight=0.5)


def test_the_loss_falls_from_random_weights(taught: TrainResult) -> None:
    assert taught.losses[0][1] > 1.0 > 0.1 > taught.losses[-1][1]
    assert taught.held_out_loss["before"] > 5 > 0.1 > taught.held_out_loss["after"]


def test_grpo_is_rewarded_by_lean(taught: TrainResult, tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "grpo", 2)
    settings = {"base": str(taught.folder), "generations": 2, "temperature": 0.5, "max_tokens": 16}
    result = run(tmp_path, "grpo", data, **settings)
    assert [step for step, _ in result.losses] == [1, 2]
    assert result.losses[0][1] > 0.5, "what it was taught proves the statements"
    assert read_card(result.folder)["measure"] == "reward"


def test_the_card_says_what_it_was_made_of(tmp_path: Path) -> None:
    card = {"role": "corrector", "kind": "sft", "rows": {"train": 8}, "options": {"style": "bare"}}
    data = write_data(tmp_path / "data", "sft", 8, valid=2, card=card)
    result = run(tmp_path, "sft", data, role="corrector", zero=TINY, context=64)
    made = read_card(result.folder)
    assert made["data"]["card"] == card
    assert made["data"]["rows"] + made["data"]["too_long"] == 8
    assert made["settings"]["learning_rate"] == 4e-3, "what was chosen, not what was left open"
    assert made["command"].startswith("proofsmith train --role corrector --method sft --data ")
    assert {"torch", "trl", "proofsmith"} <= made["versions"].keys()
    assert made["machine"]["cores"] >= 1
    add_scores(result.folder, {"budget": 8, "solved": 3}, {"budget": 8, "solved": 5})
    words = (result.folder / "README.md").read_text()
    assert "| solved | 3 | 5 |" in words
    assert made["command"] in words
    with pytest.raises(BadInput, match="same things"):
        add_scores(result.folder, {"budget": 8}, {"budget": 4, "solved": 1})


def test_a_run_ends_when_its_time_is_up(tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "sft", 8)
    result = run(tmp_path, "sft", data, zero=TINY, context=64, max_seconds=1e-6)
    assert result.steps == 1
    assert (result.folder / "proofsmith.json").is_file()


def test_rows_that_are_too_long_are_counted_and_left_out(tmp_path: Path) -> None:
    data = write_data(tmp_path / "data", "sft", 8)
    row = json.loads((data / "train.jsonl").read_text().splitlines()[0])
    row["completion"][0]["content"] = "simp\n" * 100
    with (data / "train.jsonl").open("a") as lines:
        lines.write(json.dumps(row) + "\n")
    assert run(tmp_path, "sft", data, zero=TINY, context=64).dropped == 1
    with pytest.raises(BadInput, match="all 9 rows are longer than 16 tokens; raise `context`"):
        run(tmp_path, "sft", data, zero=TINY, context=16, out=tmp_path / "other")


def test_a_loss_that_is_no_number_ends_the_run(tiny: Path, tmp_path: Path) -> None:
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model = AutoModelForCausalLM.from_pretrained(tiny)
    model.model.norm.weight.data[0] = math.nan
    model.save_pretrained(tmp_path / "spoilt")
    AutoTokenizer.from_pretrained(tiny).save_pretrained(tmp_path / "spoilt")
    data = write_data(tmp_path / "data", "sft", 8)
    with pytest.raises(Diverged, match="the loss is nan at step 1; lower `learning_rate`"):
        run(tmp_path, "sft", data, base=str(tmp_path / "spoilt"))


@pytest.mark.parametrize(
    ("method", "message"),
    [("dpo", "needs a model that can do something"), ("kto", "needs a model")],
)
def test_preferences_need_a_model(method: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=message):
        run(tmp_path, method, write_data(tmp_path / "data", method, 4))


def test_a_full_disk_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from safetensors import SafetensorError
    from transformers import PreTrainedModel

    def full(*_: Any, **__: Any) -> None:
        raise SafetensorError("Error while serializing: I/O error: No space left (os error 28)")

    monkeypatch.setattr(PreTrainedModel, "save_pretrained", full)
    data = write_data(tmp_path / "data", "sft", 8)
    with pytest.raises(TrainingFailed, match="no space left on the disk"):
        run(tmp_path, "sft", data, zero=TINY)
