"""Model folders with random weights, small enough to be made for a test."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE

SPECIAL = ("<|pad|>", "<|user|>", "<|assistant|>", "<|end|>", "<|failed|>")
TEMPLATE = (
    "{%- for message in messages -%}{%- if message['role'] == 'assistant' -%}"
    "{% generation %}{{ '<|assistant|>' + message['content'] + eos_token }}{% endgeneration %}"
    "{%- else -%}{{ '<|user|>' + message['content'] }}{%- endif -%}{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '<|assistant|>' }}{%- endif -%}"
)
CONFIG: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "vocab_size": 272,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "max_position_embeddings": 96,
    "rms_norm_eps": 1e-5,
    "rope_parameters": {"rope_theta": 500.0, "rope_type": "default"},
    "tie_word_embeddings": True,
    "eos_token_id": 3,
    "pad_token_id": 0,
    "bos_token_id": None,
}
SETTINGS: dict[str, Any] = {
    "format": 1,
    "role": "synthesizer",
    "style": "bare",
    "context": 64,
    "sampling": {"temperature": 1.0, "max_tokens": 12},
}


def make_folder(
    path: Path, *, seed: int = 0, settings: dict[str, Any] | None = None, **config: Any
) -> Path:
    """Write a whole model folder; `config` changes what its config.json says."""
    path.mkdir()
    said = {**CONFIG, **config}
    save_file(weights(said, seed), path / "model.safetensors")
    (path / "config.json").write_text(json.dumps(said))
    (path / "generation_config.json").write_text(json.dumps({"eos_token_id": 3}))
    (path / "proofsmith.json").write_text(json.dumps({**SETTINGS, **(settings or {})}))
    (path / "chat_template.jinja").write_text(TEMPLATE)
    named = {"eos_token": "<|end|>", "pad_token": "<|pad|>", "backend": "tokenizers"}
    named["tokenizer_class"] = "PreTrainedTokenizerFast"
    (path / "tokenizer_config.json").write_text(json.dumps(named))
    _tokenizer().save(str(path / "tokenizer.json"))
    return path


def weights(config: dict[str, Any], seed: int) -> dict[str, Any]:
    """Draw weights under the names that transformers gives them."""
    random = np.random.default_rng(seed)
    hidden, inner, size = config["hidden_size"], config["intermediate_size"], config["head_dim"]
    queries, keys = config["num_attention_heads"] * size, config["num_key_value_heads"] * size
    shapes: dict[str, tuple[int, ...]] = {
        "model.embed_tokens": (config["vocab_size"], hidden),
        "model.norm": (hidden,),
    }
    if not config["tie_word_embeddings"]:
        shapes["lm_head"] = (config["vocab_size"], hidden)
    for index in range(config["num_hidden_layers"]):
        at = f"model.layers.{index}"
        shapes |= {
            f"{at}.input_layernorm": (hidden,),
            f"{at}.post_attention_layernorm": (hidden,),
            f"{at}.self_attn.q_proj": (queries, hidden),
            f"{at}.self_attn.k_proj": (keys, hidden),
            f"{at}.self_attn.v_proj": (keys, hidden),
            f"{at}.self_attn.o_proj": (hidden, queries),
            f"{at}.mlp.gate_proj": (inner, hidden),
            f"{at}.mlp.up_proj": (inner, hidden),
            f"{at}.mlp.down_proj": (hidden, inner),
        }
    return {
        f"{name}.weight": random.normal(0, 0.4, shape).astype(np.float32)
        for name, shape in shapes.items()
    }


def _tokenizer() -> Tokenizer:
    signs = (*SPECIAL, *sorted(pre_tokenizers.ByteLevel.alphabet()))
    tokenizer = Tokenizer(BPE({sign: index for index, sign in enumerate(signs)}, []))
    tokenizer.add_special_tokens(list(SPECIAL))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer
