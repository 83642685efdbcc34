"""What the quick forward pass saves of a training step of a small model on a CPU.

    python -m bench.training

The same model, random tokens, forward and backward in bfloat16, against `transformers` with unfused
attention. Times depend on the machine; the ratio is what counts.
"""

import statistics
import time
from typing import Any

import torch
from torch.nn.functional import cross_entropy
from transformers import LlamaConfig, LlamaForCausalLM

from training.finetune.quick import states

_ROWS, _VOCABULARY, _STEPS = 48, 1536, 7
_LENGTHS = (90, 300)


def main() -> None:
    """Print seconds of a step and their ratio, for rows of each length."""
    model = _model()
    for length in _LENGTHS:
        tokens = torch.randint(1, _VOCABULARY, (_ROWS, length))
        general, quick = (_seconds(model, tokens, quick=each) for each in (False, True))
        print(
            f"{_ROWS} rows of {length} tokens: transformers {general:.3f} s, quick {quick:.3f} s, "
            f"ratio {quick / general:.2f}"
        )


def _model() -> Any:
    config = LlamaConfig(
        vocab_size=_VOCABULARY,
        hidden_size=256,
        intermediate_size=688,
        num_hidden_layers=4,
        num_attention_heads=4,
        attn_implementation="eager",
    )
    return LlamaForCausalLM(config)


def _seconds(model: Any, tokens: torch.Tensor, *, quick: bool) -> float:
    """Return the median of a few steps, the first left out."""
    found = []
    for _ in range(_STEPS):
        began = time.monotonic()
        _step(model, tokens, quick=quick)
        found.append(time.monotonic() - began)
    return statistics.median(found[1:])


def _step(model: Any, tokens: torch.Tensor, *, quick: bool) -> None:
    replies = tokens.shape[1] * 2 // 3
    with torch.autocast("cpu", torch.bfloat16):
        found = states(model.model, tokens) if quick else model.model(tokens).last_hidden_state
        logits = model.lm_head(found[:, replies:-1])
    cross_entropy(logits.float().flatten(0, 1), tokens[:, replies + 1 :].flatten()).backward()
    model.zero_grad()


if __name__ == "__main__":
    main()
