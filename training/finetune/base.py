"""The model that a run starts from, and what its size means for the run."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from training.errors import BadInput
from training.finetune.rows import Row
from training.finetune.settings import ZERO, Method, TrainConfig
from training.finetune.tokenizer import train_tokenizer
from training.finetune.zero import zero_model

SMALL = 50_000_000
"""Models with fewer parameters are trained whole, and with large steps."""
_MIDDLE = 1_000_000_000
_ADAPTER, _BELOW = "adapter_config.json", "base_model_name_or_path"
_ZERO_CONTEXT, _USUAL_CONTEXT = 1024, 4096
_MUON = 4.0
"""How much larger its learning rate is than that of AdamW alone."""
_TEXTS = 50_000
"""Rows that the tokenizer is learned from, at most."""


@dataclass(frozen=True, slots=True)
class Base:
    """A loaded model with its tokenizer."""

    model: Any
    tokenizer: Any
    parameters: int
    adapter: bool
    """Whether it is an adapter that is trained on."""
    context: int
    """Most tokens of prompt and reply."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What was left open, decided by method, base and machine."""

    lora: bool
    batch: int
    accumulate: int
    learning_rate: float
    optimizer: str
    bf16: bool
    gradient_checkpointing: bool
    dtype: str
    context: int
    gpu: bool


def load_base(config: TrainConfig, rows: Sequence[Row]) -> Base:
    """Load the base, or make it where it is `zero`. Raises `BadInput`."""
    base = _zero(config, rows) if config.base == ZERO else _given(config)
    if base.parameters < SMALL and config.method == "sft" and not _gpu():
        # On a CPU, the fused attention's way back takes longer than all the rest of a small model.
        base.model.set_attn_implementation("eager")
    return base


def _given(config: TrainConfig) -> Base:
    if config.tokenizer is not None:
        raise BadInput("`tokenizer` is for the base `zero`; a model brings its own")
    model, tokenizer, adapter = _loaded(config)
    if tokenizer.chat_template is None:
        raise BadInput(f"{config.base} has no chat template; take an instruction-tuned model")
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    parameters = sum(each.numel() for each in model.parameters())
    context = _context(config, model, small=parameters < SMALL and not adapter)
    return Base(model, tokenizer, parameters, adapter, context)


def _context(config: TrainConfig, model: Any, *, small: bool) -> int:
    most = getattr(model.config, "max_position_embeddings", _USUAL_CONTEXT)
    if config.context is None or config.context <= most:
        return config.context or int(min(most, _USUAL_CONTEXT))
    if not small or config.lora:
        raise BadInput(f"context {config.context} is more than the {most} tokens of {config.base}")
    # Positions are turned, not looked up: a model that is trained whole learns the longer rows.
    model.config.max_position_embeddings = config.context
    return config.context


def planned(config: TrainConfig, base: Base) -> Plan:
    """Decide what the settings left open."""
    gpu = _gpu()
    small = base.parameters < SMALL
    lora = base.adapter or (not small if config.lora is None else config.lora)
    batch, accumulate = _batches(config.method, small=small, gpu=gpu)
    if config.batch is not None:
        batch, accumulate = config.batch, 1
    weights = str(base.model.dtype).removeprefix("torch.")
    rate = _rate(config.method, base.parameters, lora=lora, fresh=config.base == ZERO)
    usual = "muon" if small and not lora and config.method == "sft" else "adamw"
    optimizer = config.optimizer or usual
    if optimizer == "muon":
        rate *= _MUON
    return Plan(
        lora=lora,
        batch=batch,
        accumulate=config.accumulate or accumulate,
        learning_rate=config.learning_rate or rate,
        optimizer=optimizer,
        bf16=_fast_bf16(gpu=gpu) if config.bf16 is None else config.bf16,
        gradient_checkpointing=(
            gpu and not small
            if config.gradient_checkpointing is None
            else config.gradient_checkpointing
        ),
        dtype=config.dtype or ("float32" if small else weights),
        context=base.context,
        gpu=gpu,
    )


def _zero(config: TrainConfig, rows: Sequence[Row]) -> Base:
    context = config.context or _ZERO_CONTEXT
    if config.tokenizer is None:
        tokenizer = train_tokenizer(islice(_texts(rows), _TEXTS), config.zero.vocabulary)
    else:
        tokenizer = _from_hub("AutoTokenizer", str(config.tokenizer))
    model = zero_model(config.zero, tokenizer, context, config.seed)
    parameters = sum(each.numel() for each in model.parameters())
    return Base(model, tokenizer, parameters, adapter=False, context=context)


def _texts(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        for messages in row.values():
            if isinstance(messages, list):
                yield from (message["content"] for message in messages)


def _loaded(config: TrainConfig) -> tuple[Any, Any, bool]:
    folder = Path(config.base)
    tokenizer = _from_hub("AutoTokenizer", config.base)
    if not (folder / _ADAPTER).is_file():
        return (
            _from_hub("AutoModelForCausalLM", config.base, dtype=_load_dtype(config)),
            tokenizer,
            False,
        )
    from peft import PeftModel

    model = _from_hub("AutoModelForCausalLM", _below(folder), dtype=_load_dtype(config))
    with _loading(config.base):
        return PeftModel.from_pretrained(model, config.base, is_trainable=True), tokenizer, True


def _below(adapter: Path) -> str:
    """Return the name of the model that an adapter was made for."""
    with _loading(str(adapter)):
        found = json.loads((adapter / _ADAPTER).read_text(encoding="utf-8"))
        name = found.get(_BELOW) if isinstance(found, dict) else None
        if not isinstance(name, str):
            raise ValueError(f"{_ADAPTER} has no `{_BELOW}`")
        return name


def _load_dtype(config: TrainConfig) -> Any:
    """Weights that are trained need full precision; those below an adapter do not, on a GPU."""
    import torch

    frozen = config.lora is not False and torch.cuda.is_available()
    return torch.bfloat16 if frozen else torch.float32


def _from_hub(kind: str, name: str, **options: Any) -> Any:
    import transformers

    with _loading(name):
        return getattr(transformers, kind).from_pretrained(name, local_files_only=True, **options)


@contextmanager
def _loading(name: str) -> Iterator[None]:
    """Raise `BadInput` instead of what a library raises over a damaged model."""
    from safetensors import SafetensorError

    try:
        yield
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, SafetensorError) as error:
        if not Path(name).is_dir():
            raise BadInput(
                f"{name} is neither a model folder nor in the hub cache; "
                f"fetch it with `hf download {name}`"
            ) from error
        raise BadInput(f"{name} cannot be loaded: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]


def _batches(method: Method, *, small: bool, gpu: bool) -> tuple[int, int]:
    if small:
        return (64 if method in ("sft", "grpo") else 32), 1
    if method == "grpo":
        return 8, 1
    return (4, 8) if gpu else (4, 1)


def _rate(method: Method, parameters: int, *, lora: bool, fresh: bool) -> float:
    small = parameters < SMALL
    if method == "sft":
        if small:
            return 1e-3 if fresh else 5e-4
        return (1e-3 if parameters < _MIDDLE else 2e-4) if lora else 2e-5
    if small:
        return 5e-5
    return 1e-5 if lora else 1e-6


def _gpu() -> bool:
    import torch

    return bool(torch.cuda.is_available())


def _fast_bf16(*, gpu: bool) -> bool:
    import torch

    if gpu:
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu._is_avx512_bf16_supported())
