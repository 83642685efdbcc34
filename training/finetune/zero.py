"""Models that start from random weights: Llama-shaped, a few million parameters."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator


class ZeroShape(BaseModel):
    """The shape of a model that starts from random weights."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    width: int = Field(default=256, ge=16, le=4096)
    """Size of the hidden states."""
    layers: int = Field(default=4, ge=1, le=64)
    heads: int = Field(default=4, ge=1, le=64)
    inner: int = Field(default=688, ge=16, le=16384)
    """Size of the feed-forward layers."""
    vocabulary: int = Field(default=1536, ge=1, le=65536)
    """The most tokens of the tokenizer that is learned from the data."""

    @model_validator(mode="after")
    def _heads_share_the_width(self) -> "ZeroShape":
        if self.width % (2 * self.heads):
            raise ValueError(f"width must be an even multiple of heads ({self.heads})")
        return self


def zero_model(shape: ZeroShape, tokenizer: Any, context: int, seed: int) -> Any:
    """Return a `LlamaForCausalLM` with weights drawn from `seed`, for at most `context` tokens."""
    import torch
    from transformers import GenerationConfig, LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=shape.width,
        intermediate_size=shape.inner,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        num_key_value_heads=shape.heads,
        max_position_embeddings=context,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = LlamaForCausalLM(config)
    model.generation_config = GenerationConfig(
        do_sample=True,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    return model
