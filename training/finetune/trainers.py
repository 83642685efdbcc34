"""Builds TRL's trainers from our settings."""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from datasets import Dataset
from trl import (
    DPOConfig,
    DPOTrainer,
    GRPOConfig,
    GRPOTrainer,
    KTOConfig,
    KTOTrainer,
    SFTConfig,
)

from training.errors import BadInput
from training.finetune.base import Base, Plan
from training.finetune.encode import Fitting, encoded, fitting, prompts
from training.finetune.muon import MuonWithAdamW
from training.finetune.rows import DataSet
from training.finetune.settings import TrainConfig
from training.finetune.sft import QuickSFTTrainer


@dataclass(frozen=True, slots=True)
class Fitted:
    """The rows of a data set that fit into the context."""

    train: Fitting
    valid: Fitting


def fitted(config: TrainConfig, plan: Plan, tokenizer: Any, data: DataSet) -> Fitted:
    """Return the rows that fit, for sft as tokens. Raises `BadInput` where none does."""
    if config.method == "sft":
        held_out = data.valid[: config.evaluate_rows]
        return Fitted(
            encoded(data.train, tokenizer, plan.context),
            encoded(held_out, tokenizer, plan.context, strict=False),
        )
    if config.method == "grpo":
        room = plan.context - config.max_tokens
        return Fitted(prompts(data.train, tokenizer, room), Fitting([], 0, 0))
    columns = ("chosen", "rejected") if config.method == "dpo" else ("completion",)
    return Fitted(fitting(data.train, columns, tokenizer, plan.context), Fitting([], 0, 0))


def make_trainer(
    config: TrainConfig,
    plan: Plan,
    base: Base,
    rows: Fitted,
    where: Path,
    reward: Callable[..., Any] | None = None,
    time_spent: Callable[[], float] = lambda: 0.0,
) -> Any:
    """Return TRL's trainer, with checkpoints going to `where`. Raises `BadInput`."""
    fresh_adapter = plan.lora and not base.adapter
    common: dict[str, Any] = {
        "model": base.model,
        "processing_class": base.tokenizer,
        "peft_config": adapter(config) if fresh_adapter else None,
        "train_dataset": Dataset.from_list(rows.train.rows),
        "optimizers": (_optimizer(config, plan, base), None),
    }
    settings = arguments(config, plan, where)
    if config.method == "sft":
        return QuickSFTTrainer(
            lengths=[row["length"] for row in rows.train.rows],
            time_spent=time_spent if config.schedule == "trapezoid" else None,
            prompt_weight=config.prompt_weight,
            args=SFTConfig(max_length=None, **settings),
            eval_dataset=Dataset.from_list(rows.valid.rows) if rows.valid.rows else None,
            **common,
        )
    if config.schedule == "trapezoid":
        raise BadInput(f"`schedule: trapezoid` is for sft; choose another one for {config.method}")
    if config.prompt_weight:
        raise BadInput(f"`prompt_weight` is for sft; leave it out for {config.method}")
    if config.beta is not None:
        settings["beta"] = config.beta
    if config.method == "grpo":
        return GRPOTrainer(reward_funcs=reward, args=_grpo(config, plan, settings), **common)
    # A model without an adapter needs a copy of what it was to be compared with.
    common["ref_model"] = None if plan.lora else copy.deepcopy(base.model)
    if config.method == "dpo":
        return DPOTrainer(args=DPOConfig(max_length=plan.context, **settings), **common)
    if plan.batch < 2 or len(rows.train.rows) < 2:
        raise BadInput("kto compares the rows of a batch: it needs a `batch` of 2 or more")
    return KTOTrainer(args=KTOConfig(max_length=plan.context, **settings), **common)


def _optimizer(config: TrainConfig, plan: Plan, base: Base) -> Any:
    """Return Muon where it was chosen; AdamW is the trainers' own."""
    if plan.optimizer != "muon":
        return None
    if plan.lora:
        raise BadInput("`optimizer: muon` is for all weights; leave it out with an adapter")
    return MuonWithAdamW(base.model, plan.learning_rate, config.weight_decay)


def _grpo(config: TrainConfig, plan: Plan, settings: dict[str, Any]) -> GRPOConfig:
    at_once = plan.batch * plan.accumulate
    if at_once % config.generations:
        raise BadInput(
            f"grpo needs `batch` times `accumulate` ({at_once}) to be a multiple of "
            f"`generations` ({config.generations})"
        )
    return GRPOConfig(
        num_generations=config.generations,
        max_completion_length=config.max_tokens,
        temperature=config.temperature,
        **settings,
    )


def arguments(config: TrainConfig, plan: Plan, where: Path) -> dict[str, Any]:
    """Return what all of TRL's configurations share."""
    return {
        "output_dir": str(where),
        "per_device_train_batch_size": plan.batch,
        "per_device_eval_batch_size": plan.batch,
        "gradient_accumulation_steps": plan.accumulate,
        "learning_rate": plan.learning_rate,
        "lr_scheduler_type": (
            "constant_with_warmup" if config.schedule == "trapezoid" else config.schedule
        ),
        "warmup_steps": config.warmup,
        "weight_decay": config.weight_decay,
        "max_grad_norm": config.clip,
        "num_train_epochs": config.epochs,
        "max_steps": config.max_steps or -1,
        "bf16": plan.bf16,
        "activation_checkpointing": plan.gradient_checkpointing,
        "use_cpu": not plan.gpu,
        "dataloader_pin_memory": plan.gpu,
        "logging_steps": config.log_every,
        "logging_nan_inf_filter": False,
        "include_num_input_tokens_seen": "non_padding",
        "save_strategy": "steps",
        "save_steps": config.save_every,
        "save_total_limit": 2,
        "prediction_loss_only": True,
        "report_to": list(config.report_to),
        "disable_tqdm": True,
        "seed": config.seed,
        "data_seed": config.seed,
    }


def adapter(config: TrainConfig) -> Any:
    """Return a LoRA adapter over all linear layers."""
    from peft import LoraConfig

    return LoraConfig(
        task_type="CAUSAL_LM",
        target_modules="all-linear",
        r=config.lora_rank,
        lora_alpha=config.lora_alpha,
        lora_dropout=config.lora_dropout,
    )
