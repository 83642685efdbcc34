"""The quick forward pass of a small Llama is that of `transformers`, up to rounding."""

import copy

import pytest

pytest.importorskip("torch", reason="not installed: pip install -e '.[train]'")

import torch
from torch.nn.functional import cross_entropy
from transformers import LlamaConfig, LlamaForCausalLM

from training.finetune.quick import is_plain_llama, states


@pytest.fixture
def model() -> LlamaForCausalLM:
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=64,
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=4,
        max_position_embeddings=64,
    )
    return LlamaForCausalLM(config)


TOKENS = torch.randint(1, 64, (5, 23), generator=torch.Generator().manual_seed(1))


def gradients(model: LlamaForCausalLM, *, quick: bool) -> dict[str, torch.Tensor]:
    with torch.autocast("cpu", torch.bfloat16, enabled=quick):
        found = states(model.model, TOKENS) if quick else model.model(TOKENS).last_hidden_state
        logits = model.lm_head(found[:, :-1]).float()
    cross_entropy(logits.flatten(0, 1), TOKENS[:, 1:].flatten()).backward()
    return {name: each.grad for name, each in model.named_parameters() if each.grad is not None}


def test_the_states_are_those_of_transformers(model: LlamaForCausalLM) -> None:
    assert is_plain_llama(model.model)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        quick = states(model.model, TOKENS).float()
    with torch.no_grad():
        exact = model.model(TOKENS).last_hidden_state
    assert (quick - exact).norm() / exact.norm() < 0.02


def test_so_are_the_gradients_of_every_weight(model: LlamaForCausalLM) -> None:
    exact = gradients(copy.deepcopy(model), quick=False)
    quick = gradients(model, quick=True)
    assert exact.keys() == quick.keys()
    for name, each in exact.items():
        assert (quick[name] - each).norm() / each.norm() < 0.05, name


def test_no_token_sees_what_comes_behind_it(model: LlamaForCausalLM) -> None:
    other = TOKENS.clone()
    other[:, 12:] = 3
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        before, after = states(model.model, TOKENS), states(model.model, other)
    assert torch.equal(before[:, :12], after[:, :12])
    assert not torch.equal(before[:, 12:], after[:, 12:])


class Adapted(torch.nn.Linear):
    """Stands where an adapter would."""


@pytest.mark.parametrize("place", ["self_attn.v_proj", "mlp.down_proj"])
def test_an_adapter_in_any_layer_is_left_to_transformers(
    model: LlamaForCausalLM, place: str
) -> None:
    block, _, name = place.partition(".")
    setattr(getattr(model.model.layers[1], block), name, Adapted(64, 64, bias=False))
    assert not is_plain_llama(model.model)


@pytest.mark.parametrize(
    "changed", [{"num_key_value_heads": 2}, {"attention_bias": True}, {"hidden_act": "gelu"}]
)
def test_other_shapes_are_left_to_transformers(
    model: LlamaForCausalLM, changed: dict[str, object]
) -> None:
    config = LlamaConfig(**{**model.config.to_dict(), **changed})
    assert not is_plain_llama(LlamaForCausalLM(config).model)
    assert not is_plain_llama(model.to(torch.bfloat16).model)
