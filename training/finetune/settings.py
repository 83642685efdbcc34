"""What a training run can be told, and what it does where it was told nothing."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from agents.settings import SettingsError, complaints, read_settings
from agents.styles import StyleName
from training.errors import BadInput
from training.finetune.zero import ZeroShape

ZERO = "zero"
"""The base that is no model yet: random weights."""
Role = Literal["synthesizer", "corrector"]
Method = Literal["sft", "dpo", "kto", "grpo"]
Dtype = Literal["float32", "float16", "bfloat16"]

_PositiveInt = Annotated[int, Field(ge=1)]
_Share = Annotated[float, Field(ge=0, lt=1)]


class TrainConfig(BaseModel):
    """One training run. What is None is chosen by method and size of the base model."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    role: Role
    method: Method
    data: Path
    """Folder of a mined data set: `train.jsonl`, perhaps `valid.jsonl` and `card.json`."""
    base: str = ZERO
    """`zero` for random weights, a model folder, or the id of a model in the local hub cache."""
    out: Path
    """Folder of the trained model; while the run lasts, of its checkpoints."""
    tokenizer: Path | None = None
    """With base `zero`: a model folder whose tokenizer is taken instead of learning one."""
    zero: ZeroShape = ZeroShape()
    """With base `zero`: the shape of the model."""
    style: StyleName | None = None
    """Prompt style of the rows: unless said, what the data card says, else `bare`."""
    context: Annotated[int, Field(ge=16)] | None = None
    """Most tokens of prompt and reply: longer rows are dropped and counted."""
    max_tokens: _PositiveInt = 160
    """Most tokens of a reply, for the role that the model will play and for grpo."""
    temperature: Annotated[float, Field(gt=0, le=5)] = 1.0
    """Sampling temperature of the role, and of grpo."""
    epochs: Annotated[float, Field(gt=0)] = 1.0
    max_steps: _PositiveInt | None = None
    """Steps instead of epochs."""
    max_seconds: Annotated[float, Field(gt=0)] | None = None
    """The run ends, as finished, at the first step after so many seconds of training."""
    batch: _PositiveInt | None = None
    """Rows on the device at once; for grpo completions."""
    accumulate: _PositiveInt | None = None
    """Batches of one step."""
    learning_rate: Annotated[float, Field(gt=0, lt=1)] | None = None
    optimizer: Literal["muon", "adamw"] | None = None
    """Unless said, `muon` for sft of all weights of a small model."""
    schedule: Literal["cosine", "linear", "constant_with_warmup", "trapezoid"] = "cosine"
    """`trapezoid` (sft) falls to zero at the end of the steps or of `max_seconds`."""
    warmup: _Share = 0.05
    """Share of the steps in which the learning rate rises."""
    weight_decay: Annotated[float, Field(ge=0, lt=1)] = 0.01
    clip: Annotated[float, Field(gt=0)] = 1.0
    """Longest gradient, by its norm."""
    prompt_weight: Annotated[float, Field(ge=0, le=10)] = 0.0
    """sft: weight of the prompt's mean loss beside the reply's: to learn what statements are like.
    For a model from random weights, to which that is new."""
    lora: bool | None = None
    """Whether to train an adapter instead of all weights: unless said, from 50 M parameters on."""
    lora_rank: _PositiveInt = 16
    lora_alpha: _PositiveInt = 32
    lora_dropout: _Share = 0.0
    bf16: bool | None = None
    """Whether to compute in bfloat16: unless said, where the processor is fast at it."""
    gradient_checkpointing: bool | None = None
    """Whether to compute activations twice to save memory: unless said, on a GPU with LoRA."""
    dtype: Dtype | None = None
    """Of the saved weights: unless said, float32 for small models, else the base's."""
    beta: Annotated[float, Field(ge=0)] | None = None
    """dpo, kto, grpo: how firmly the model is held to its base; unless said, TRL's default."""
    generations: Annotated[int, Field(ge=2)] = 8
    """grpo: completions of each prompt."""
    verifiers: Annotated[int, Field(ge=1, le=512)] = 2
    """grpo: Lean processes at once."""
    check_s: Annotated[float, Field(gt=0)] = 10.0
    """grpo: time limit of each check, in seconds."""
    save_every: _PositiveInt = 500
    """Steps between checkpoints."""
    log_every: _PositiveInt = 10
    """Steps between points of the loss curve."""
    evaluate_rows: Annotated[int, Field(ge=0)] = 512
    """sft: most rows of `valid.jsonl` that the loss is measured on, before and after."""
    seed: Annotated[int, Field(ge=0, lt=2**31)] = 0
    report_to: tuple[str, ...] = ()
    """Where transformers reports to besides, such as `tensorboard` or `wandb`."""

    @property
    def measure(self) -> Literal["loss", "reward"]:
        """What the curve of the run shows."""
        return "reward" if self.method == "grpo" else "loss"

    def recorded(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return self.model_dump(mode="json")


def configured(flags: Mapping[str, Any], file: Path | None) -> TrainConfig:
    """Return the settings of flags over a YAML file. Raises `BadInput`."""
    try:
        settings = {
            **(read_settings(file) if file else {}),
            **{name: value for name, value in flags.items() if value is not None},
        }
        return TrainConfig.model_validate(settings)
    except SettingsError as error:
        raise BadInput(str(error)) from error
    except ValidationError as error:
        wrong = complaints(error, TrainConfig)[0]
        raise BadInput(f"{wrong}{f' ({file})' if file else ''}") from None
