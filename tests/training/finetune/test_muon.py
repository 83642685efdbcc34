"""The optimizer of small models."""

import copy

import torch
from torch.optim.lr_scheduler import LambdaLR

from training.finetune.muon import MATRICES, MuonWithAdamW


def _model(seed: int = 0) -> torch.nn.Module:
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=32,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=1,
        num_attention_heads=2,
        tie_word_embeddings=True,
    )
    return LlamaForCausalLM(config)


def _step(model: torch.nn.Module, optimizer: MuonWithAdamW) -> float:
    tokens = torch.arange(32).view(2, 16)
    loss = model(input_ids=tokens, labels=tokens).loss
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return float(loss.detach())


def test_the_loss_falls() -> None:
    model = _model()
    optimizer = MuonWithAdamW(model, 4e-3, 0.01)
    losses = [_step(model, optimizer) for _ in range(30)]
    assert losses[-1] < losses[0] / 2


def test_every_parameter_is_trained_by_one_of_the_two() -> None:
    model = _model()
    optimizer = MuonWithAdamW(model, 4e-3, 0.01)
    trained = [id(each) for group in optimizer.param_groups for each in group["params"]]
    assert sorted(trained) == sorted(id(each) for each in model.parameters())


def test_a_schedule_changes_both_rates() -> None:
    optimizer = MuonWithAdamW(_model(), 4e-3, 0.01)
    schedule = LambdaLR(optimizer, lambda step: 0.5**step)
    optimizer.step()
    schedule.step()
    assert [group["lr"] for group in optimizer.param_groups] == [2e-3 * MATRICES, 2e-3]


def test_a_resumed_run_takes_the_same_steps() -> None:
    model, resumed = _model(), _model()
    optimizer = MuonWithAdamW(model, 4e-3, 0.01)
    for _ in range(3):
        _step(model, optimizer)
    resumed.load_state_dict(model.state_dict())
    again = MuonWithAdamW(resumed, 4e-3, 0.01)
    again.load_state_dict(copy.deepcopy(optimizer.state_dict()))
    assert [_step(model, optimizer) for _ in range(3)] == [_step(resumed, again) for _ in range(3)]
