"""Trains a model for a role on a mined data set."""

import logging
import os
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from training.errors import BadInput
from training.finetune.card import made_card, read_card, write_card
from training.finetune.failures import told_plainly
from training.finetune.folder import RunFolder, manifest
from training.finetune.rows import DataSet, read_data
from training.finetune.settings import ZERO, TrainConfig

if TYPE_CHECKING:
    from training.finetune.reward import LeanReward
    from training.finetune.watch import Progress

_ENVIRONMENT = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
"""Nothing is fetched and nothing is told to anybody; who wants otherwise sets it himself."""


@dataclass(frozen=True, slots=True)
class TrainResult:
    """What a training run brought."""

    folder: Path
    losses: tuple[tuple[int, float], ...]
    """Step and loss (for grpo: mean reward) at each point of the curve."""
    seconds: float
    """Of training, with what came before a resumption."""
    tokens: int
    """Seen in training, prompts included."""
    steps: int
    dropped: int
    """Rows that were too long."""
    held_out_loss: Mapping[str, float]
    """`before` and `after`, where there are rows to measure it on."""


def train(
    config: TrainConfig,
    *,
    progress: "Callable[[Progress], None] | None" = None,
    stop: Callable[[], bool] | None = None,
    resume: bool = False,
) -> TrainResult:
    """Train, and leave a model folder with its card at `config.out`.

    An unfinished run of the same settings in that folder goes on from its last checkpoint; with
    `resume` a finished one is returned as it is. `progress` is called after each step; when `stop`
    says so after a step, a checkpoint is written and KeyboardInterrupt raised. Raises `BadInput`
    before anything has begun, `TrainingFailed` later.
    """
    folder = RunFolder(config.out)
    if folder.finished:
        if not resume:
            raise BadInput(f"{config.out} holds a trained model already; give another --out")
        return _result(config.out)
    for name, value in _ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    if config.base == ZERO and config.method != "sft":
        raise BadInput(f"{config.method} needs a model that can do something: train one with sft")
    data = read_data(config.data, config.role, config.method)
    _quiet()
    with warnings.catch_warnings():
        # Libraries tell one another what they will drop; nobody here can act on it.
        warnings.simplefilter("ignore")
        return _run(config, data, folder, progress, stop)


def _run(
    config: TrainConfig,
    data: DataSet,
    folder: RunFolder,
    progress: "Callable[[Progress], None] | None",
    stop: Callable[[], bool] | None,
) -> TrainResult:
    from transformers import PrinterCallback

    from training.finetune.base import load_base, planned
    from training.finetune.trainers import fitted, make_trainer
    from training.finetune.watch import Watch

    base = load_base(config, data.train)
    plan = planned(config, base)
    rows = fitted(config, plan, base.tokenizer, data)
    asked = manifest(config, data, plan)
    folder.begin(config, data.digest)
    watch = Watch(config.measure, progress, stop, config.max_seconds)
    with told_plainly(plan.batch, plan.context), _reward(config, base.tokenizer) as reward:
        trainer = make_trainer(
            config, plan, base, rows, folder.checkpoints, reward, watch.time_spent
        )
        trainer.remove_callback(PrinterCallback)
        trainer.add_callback(watch)
        before = folder.noted("held_out_loss", lambda: _held_out_loss(trainer))
        checkpoint = folder.newest_checkpoint()
        trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
        if watch.stopped:
            raise KeyboardInterrupt
        losses = {} if before is None else {"before": before, "after": _held_out_loss(trainer)}
        card = made_card(config, data, base, plan, rows, trainer.state.log_history, losses)
        write_card(folder.path, card)
        folder.save(trainer.model, base.tokenizer, plan.dtype, asked)
    folder.clear()
    return _result(folder.path)


@contextmanager
def _reward(config: TrainConfig, tokenizer: Any) -> Iterator["LeanReward | None"]:
    if config.method != "grpo":
        yield None
        return
    from training.finetune.reward import lean_reward

    with lean_reward(config.verifiers, config.check_s, tokenizer.eos_token_id) as reward:
        yield reward


def _held_out_loss(trainer: Any) -> float | None:
    return float(trainer.evaluate()["eval_loss"]) if trainer.eval_dataset is not None else None


def _result(folder: Path) -> TrainResult:
    card = read_card(folder)
    return TrainResult(
        folder=folder,
        losses=tuple((step, value) for step, value in card["losses"]),
        seconds=card["seconds"],
        tokens=card["tokens"],
        steps=card["steps"],
        dropped=card["data"]["too_long"],
        held_out_loss=card["held_out_loss"],
    )


def _quiet() -> None:
    """Keep libraries from drawing bars of their own and from telling what we tell."""
    import datasets
    import transformers

    logging.getLogger("trl").setLevel(logging.ERROR)
    datasets.disable_progress_bars()
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
