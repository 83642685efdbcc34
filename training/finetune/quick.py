"""The forward pass of a small Llama on a CPU, with less memory traffic than the general one.

For a model of a few million weights more than half of a step is spent on moving numbers between
formats, masks, rotations and norms. Here scores and rotations stay in bfloat16, a row needs no
mask but the causal one, and a norm is one step forward and one back. The states are those of
`transformers` up to rounding.
"""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd import Function
from torch.nn.functional import linear, silu

_LOWEST = -1e4
"""Added to the score of what lies ahead; its weight is then zero in bfloat16."""


def is_plain_llama(model: Any) -> bool:
    """Whether these are the layers that `states` knows, without adapters, in float32."""
    config = model.config
    return (
        config.model_type == "llama"
        and config.hidden_act == "silu"
        and config.num_key_value_heads == config.num_attention_heads
        and not config.attention_bias
        and not config.attention_dropout
        and not config.mlp_bias
        and not model.is_activation_checkpointing
        and model.dtype == torch.float32
        and all(type(each) is nn.Linear for each in _projections(model))
    )


def _projections(model: Any) -> list[Any]:
    """Return what multiplies by weights, in all layers: an adapter would take its place."""
    return [
        each
        for layer in model.layers
        for each in (*layer.self_attn.children(), *layer.mlp.children())
        if hasattr(each, "weight")
    ]


def states(model: Any, tokens: Tensor) -> Tensor:
    """Return the last hidden states of a `LlamaModel`, shape (rows, length, width), in bfloat16.

    To be called under `torch.autocast` for bfloat16; padding stands on the right.
    """
    found = model.embed_tokens(tokens)
    turns = _Turns.of(model, tokens)
    for layer in model.layers:
        normed = _normed(found, layer.input_layernorm)
        found = found + _attended(layer.self_attn, normed, turns)
        normed = _normed(found, layer.post_attention_layernorm)
        inner = silu(linear(normed, layer.mlp.gate_proj.weight))
        inner = inner * linear(normed, layer.mlp.up_proj.weight)
        found = found + linear(inner, layer.mlp.down_proj.weight)
    return _normed(found, model.norm)


@dataclass(frozen=True, slots=True)
class _Turns:
    """What depends on positions alone."""

    cosines: Tensor
    """Shape (length, 1, size of a head)."""
    sines: Tensor
    """Those of the first half negated, since they go with the halves exchanged."""
    ahead: Tensor
    """Shape (length, length): what is added to a score."""

    @classmethod
    def of(cls, model: Any, tokens: Tensor) -> "_Turns":
        length = tokens.shape[1]
        positions = torch.arange(length)[None]
        cosines, sines = model.rotary_emb(torch.zeros(1, dtype=torch.float32), positions)
        half = sines.shape[-1] // 2
        signed = torch.cat([-sines[..., :half], sines[..., half:]], dim=-1)
        ahead = torch.full((length, length), _LOWEST, dtype=torch.bfloat16).triu(1)
        return cls(cosines[0][:, None].bfloat16(), signed[0][:, None].bfloat16(), ahead)


def _attended(attention: Any, normed: Tensor, turns: _Turns) -> Tensor:
    rows, length, _ = normed.shape
    size = attention.head_dim

    def heads(weight: Tensor) -> Tensor:
        return linear(normed, weight).view(rows, length, -1, size)

    queries = _turned(heads(attention.q_proj.weight), turns)
    keys = _turned(heads(attention.k_proj.weight), turns)
    values = heads(attention.v_proj.weight)
    mixed: Tensor = _Attention.apply(  # type: ignore[no-untyped-call]
        queries, keys, values, turns.ahead, attention.scaling
    )
    return linear(mixed.reshape(rows, length, -1), attention.o_proj.weight)


def _turned(heads: Tensor, turns: _Turns) -> Tensor:
    turned: Tensor = _Turned.apply(heads, turns.cosines, turns.sines)  # type: ignore[no-untyped-call]
    return turned


class _Turned(Function):
    """Rotary positions: each half with the other, by the sine and cosine of the position."""

    @staticmethod
    def forward(ctx: Any, heads: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
        ctx.save_for_backward(cosines, sines)
        return torch.addcmul(heads * cosines, _exchanged(heads), sines)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None, None]:
        cosines, sines = ctx.saved_tensors
        return torch.addcmul(grad * cosines, _exchanged(grad), sines, value=-1), None, None


def _exchanged(heads: Tensor) -> Tensor:
    return heads.roll(heads.shape[-1] // 2, dims=-1)


class _Attention(Function):
    """Causal attention that keeps its weights in bfloat16 for the way back.

    Queries, keys and values of shape (rows, length, heads, size); so is what comes out.
    """

    @staticmethod
    def forward(
        ctx: Any, queries: Tensor, keys: Tensor, values: Tensor, ahead: Tensor, scale: float
    ) -> Tensor:
        q, k, v = (_flat(each) for each in (queries, keys, values))
        scores = torch.baddbmm(ahead.expand(len(q), -1, -1), q, k.transpose(1, 2), alpha=scale)
        weights = torch.softmax(scores, dim=-1)
        ctx.save_for_backward(q, k, v, weights)
        ctx.scale, ctx.shape = scale, queries.shape
        return _unflat(torch.bmm(weights, v), queries.shape)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:
        q, k, v, weights = ctx.saved_tensors
        flat = _flat(grad)
        of_values = torch.bmm(weights.transpose(1, 2), flat)
        of_weights = torch.bmm(flat, v.transpose(1, 2))
        of_scores = torch._softmax_backward_data(of_weights, weights, -1, weights.dtype)
        of_scores *= ctx.scale
        found = (torch.bmm(of_scores, k), torch.bmm(of_scores.transpose(1, 2), q), of_values)
        return (*(_unflat(each, ctx.shape) for each in found), None, None)


def _flat(heads: Tensor) -> Tensor:
    rows, length, count, size = heads.shape
    return heads.transpose(1, 2).reshape(rows * count, length, size)


def _unflat(flat: Tensor, shape: torch.Size) -> Tensor:
    rows, length, count, size = shape
    return flat.view(rows, count, length, size).transpose(1, 2)


def _normed(found: Tensor, norm: Any) -> Tensor:
    normed: Tensor = _Normed.apply(  # type: ignore[no-untyped-call]
        found, norm.weight, norm.variance_epsilon
    )
    return normed


class _Normed(Function):
    """Root mean square norm of float32 states, given on in bfloat16."""

    @staticmethod
    def forward(ctx: Any, found: Tensor, weight: Tensor, epsilon: float) -> Tensor:
        square = torch.linalg.vector_norm(found, dim=-1, keepdim=True).square()
        inverse = torch.rsqrt(square / found.shape[-1] + epsilon)
        normed = found * inverse
        ctx.save_for_backward(normed, weight, inverse)
        return (normed * weight).bfloat16()

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor, None]:
        normed, weight, inverse = ctx.saved_tensors
        wide = grad.float()
        shared = wide * normed
        of_weight = shared.flatten(0, -2).sum(0)
        inner = torch.matmul(shared, weight)[..., None] / normed.shape[-1]
        return (wide * weight - normed * inner) * inverse, of_weight, None
