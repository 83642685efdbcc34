"""The forward pass is that of transformers, over one prompt and over many replies at once."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from agents.engine.folder import read_folder
from agents.engine.llama import Llama
from agents.engine.template import read_template
from agents.engine.tokens import tokens_of
from agents.engine.weights import read_weights
from agents.model import Message
from tests.agents.engine.folders import TEMPLATE, make_folder

PROMPTS = ([1, 7, 9, 30, 2], [1, 200, 11, 54, 54, 54, 8, 100, 31, 2], list(range(5, 60)))
CONFIGS: dict[str, dict[str, Any]] = {
    "shared heads": {},
    "own heads": {"num_key_value_heads": 4},
    "own head": {"tie_word_embeddings": False},
    "old rope": {"rope_parameters": None, "rope_theta": 77.0},
    "wide heads": {"head_dim": 16},
}


def opened(folder: Path) -> Llama:
    found = read_folder(folder)
    return Llama(found.shape, read_weights(found))


def log_softmax(logits: Any) -> Any:
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


@pytest.mark.parametrize("config", CONFIGS)
@pytest.mark.filterwarnings("ignore")
def test_the_distribution_is_that_of_transformers(tmp_path: Path, config: str) -> None:
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    folder = make_folder(tmp_path / "m", **CONFIGS[config])
    theirs = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    ours = opened(folder)
    for prompt in PROMPTS:
        with torch.no_grad():
            expected = theirs(torch.tensor([prompt])).logits[0].log_softmax(-1).numpy()
        assert np.abs(log_softmax(ours.logits(prompt)) - expected).max() < 1e-4


def test_step_by_step_in_company_is_as_all_at_once(tmp_path: Path) -> None:
    llama = opened(make_folder(tmp_path / "m"))
    begun = [llama.read(prompt) for prompt in PROMPTS]
    groups = [group for _, group in begun]
    for prompt, (logits, _) in zip(PROMPTS, begun, strict=True):
        assert logits.dtype == np.float32
        assert logits == pytest.approx(llama.logits(prompt)[-1], abs=1e-4)
    for group in groups:
        group.spread(np.zeros(2, np.int64))
    written = np.array([[10, 20, 30, 40, 50, 60]] + [[7 * n % 250 + 5] * 6 for n in range(35)])
    for column in written:
        found = llama.step(column, groups)
    for row in range(6):
        whole = [*PROMPTS[row // 2], *map(int, written[:, row])]
        assert found[row] == pytest.approx(llama.logits(whole)[-1], abs=1e-3)


def test_rows_go_on_from_their_parents(tmp_path: Path) -> None:
    llama = opened(make_folder(tmp_path / "m"))
    _, group = llama.read(PROMPTS[0])
    group.spread(np.zeros(3, np.int64))
    llama.step(np.array([10, 11, 12]), [group])
    group.spread(np.array([2, 0, 2, 2]))
    found = llama.step(np.array([20, 21, 22, 23]), [group])
    for row, reply in enumerate([(12, 20), (10, 21), (12, 22), (12, 23)]):
        assert found[row] == pytest.approx(llama.logits([*PROMPTS[0], *reply])[-1], abs=1e-4)


def test_half_precision_weights_are_read(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from safetensors.torch import load_file, save_file

    folder = make_folder(tmp_path / "m")
    file = folder / "model.safetensors"
    rounded = {name: each.to(torch.bfloat16) for name, each in load_file(file).items()}
    save_file({name: each.to(torch.float32) for name, each in rounded.items()}, file)
    expected = opened(folder).logits(PROMPTS[1])
    save_file(rounded, file)
    assert np.array_equal(opened(folder).logits(PROMPTS[1]), expected)


@pytest.mark.filterwarnings("ignore")
def test_a_conversation_is_rendered_and_cut_as_by_transformers(tmp_path: Path) -> None:
    transformers = pytest.importorskip("transformers")
    folder = make_folder(tmp_path / "m")
    theirs = transformers.PreTrainedTokenizerFast.from_pretrained(folder)
    said = [("user", "∀ n, n = n\n  x"), ("assistant", "rfl\n"), ("user", "<|failed|>\n<&>'")]
    messages = [Message(*each) for each in said]
    plain = [{"role": role, "content": content} for role, content in said]
    text = theirs.apply_chat_template(plain, tokenize=False, add_generation_prompt=True)
    assert read_template(folder).text(messages) == text
    tokens = theirs.apply_chat_template(plain, add_generation_prompt=True, return_dict=False)
    ours = tokens_of(read_folder(folder))
    assert ours.encode(text) == list(tokens)
    assert ours.decode(tokens) == theirs.decode(tokens, skip_special_tokens=True)


def test_a_template_may_stand_in_the_tokenizer_s_configuration(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "m")
    (folder / "chat_template.jinja").unlink()
    said = f'{{"eos_token": {{"content": "<|end|>"}}, "chat_template": {json.dumps(TEMPLATE)}}}'
    (folder / "tokenizer_config.json").write_text(said)
    messages = [Message("user", "a"), Message("assistant", "b"), Message("user", "c")]
    text = read_template(folder).text(messages)
    assert text == "<|user|>a<|assistant|>b<|end|><|user|>c<|assistant|>"
