"""TRL's SFT trainer with a schedule of ours, and three things changed where there is no GPU.

TRL's loss on a CPU scores every position, those of the prompt too, and its entropy: nearly half of
the time for a small model. Here only positions that bear loss are scored, rows of equal length go
together, and a small Llama runs by `training.finetune.quick`. On a GPU the loss is TRL's own,
unless the prompt's is weighed beside it.
"""

from collections.abc import Callable
from typing import Any

import torch
from trl import SFTTrainer

from training.finetune.encode import IGNORED
from training.finetune.order import LengthOrder
from training.finetune.quick import is_plain_llama, states
from training.finetune.schedule import trapezoid


class QuickSFTTrainer(SFTTrainer):  # type: ignore[misc]
    """`SFTTrainer` for rows with `input_ids`, `labels` and `length`."""

    def __init__(
        self,
        *args: Any,
        lengths: list[int],
        time_spent: Callable[[], float] | None = None,
        prompt_weight: float = 0.0,
        **kwargs: Any,
    ) -> None:
        """Take the rows' lengths, a trapezoid's clock and the prompt's weight besides TRL's."""
        self._lengths = lengths
        self._time_spent, self._prompt_weight = time_spent, prompt_weight
        super().__init__(*args, **kwargs)

    def _get_train_sampler(self, train_dataset: Any = None) -> Any:  # noqa: ARG002
        return LengthOrder(self._lengths, self.args.per_device_train_batch_size, self.args.seed)

    def create_scheduler(self, num_training_steps: int, optimizer: Any = None) -> Any:
        """Return the schedule of the learning rate."""
        if self._time_spent is None:
            return super().create_scheduler(num_training_steps, optimizer)
        warmup = self.args.get_warmup_steps(num_training_steps) / num_training_steps
        self.lr_scheduler = trapezoid(
            optimizer or self.optimizer, num_training_steps, warmup, self._time_spent
        )
        return self.lr_scheduler

    def compute_loss(
        self,
        model: Any,
        inputs: dict[str, Any],
        return_outputs: bool = False,
        num_items_in_batch: Any = None,
    ) -> Any:
        """Return the mean loss of the tokens that bear one, the prompt's beside it if weighted."""
        tokens = inputs["input_ids"]
        if return_outputs or (tokens.is_cuda and not self._prompt_weight):
            return super().compute_loss(model, inputs, return_outputs, num_items_in_batch)
        causal = self.accelerator.unwrap_model(model)
        causal = causal.get_base_model() if hasattr(causal, "get_base_model") else causal
        wanted = inputs["labels"][:, 1:] != IGNORED
        with self.accelerator.autocast():
            found = self._states(causal.base_model, tokens)[:, :-1]
        count = wanted.sum() if num_items_in_batch is None else num_items_in_batch
        loss = self._total(causal, found, tokens, wanted) / torch.as_tensor(count).clamp(min=1)
        if not (self._prompt_weight and model.training):
            return loss
        prompt = inputs["attention_mask"][:, 1:].bool() & ~wanted
        mean = self._total(causal, found, tokens, prompt) / prompt.sum().clamp(min=1)
        return loss + self._prompt_weight * mean / self.current_gradient_accumulation_steps

    def _states(self, model: Any, tokens: Any) -> Any:
        """Return the last hidden states; padding stands on the right, where no token looks."""
        if self.args.bf16 and not tokens.is_cuda and is_plain_llama(model):
            return states(model, tokens)
        return model(input_ids=tokens, use_cache=False).last_hidden_state

    def _total(self, causal: Any, found: Any, tokens: Any, wanted: Any) -> Any:
        """Return the sum of the losses at the places that are wanted."""
        with self.accelerator.autocast():
            logits = causal.lm_head(found[wanted])
        return torch.nn.functional.cross_entropy(
            logits.float(), tokens[:, 1:][wanted], reduction="sum"
        )
