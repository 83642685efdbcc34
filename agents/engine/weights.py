"""The weights of a Llama model, laid out for multiplication from the right, in float32."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, deserialize

from agents.engine.errors import EngineError
from agents.engine.folder import WEIGHTS, ModelFolder, Shape

Array = NDArray[np.float32]

_TYPES: dict[str, Any] = {"F32": np.float32, "F16": np.float16, "F64": np.float64}


@dataclass(frozen=True, slots=True)
class Layer:
    """The matrices of one layer, each norm's weights multiplied into what follows it."""

    query_key_value: Array
    """(hidden, (heads + 2 · key-value heads) · head size)"""
    attended: Array
    """(heads · head size, hidden)"""
    gate_up: Array
    """(hidden, 2 · intermediate)"""
    down: Array
    """(intermediate, hidden)"""


@dataclass(frozen=True, slots=True)
class Weights:
    """All matrices of a model."""

    embeddings: Array
    """(vocabulary, hidden)"""
    layers: tuple[Layer, ...]
    head: Array
    """(hidden, vocabulary)"""


def read_weights(folder: ModelFolder) -> Weights:
    """Read the weights. Raises EngineError where the file is broken or does not fit the config."""
    return _Reader(folder.path / WEIGHTS, folder.shape).weights()


class _Reader:
    def __init__(self, file: Path, shape: Shape) -> None:
        self._file, self._shape = file, shape
        try:
            read: Any = deserialize
            self._found: dict[str, Any] = dict(read(file.read_bytes()))
        except OSError as error:
            raise EngineError(f"{file} cannot be read: {error.strerror}") from None
        except SafetensorError as error:
            raise self._broken(f"is broken ({error})") from None

    def weights(self) -> Weights:
        shape = self._shape
        hidden, vocabulary = shape.hidden_size, shape.vocab_size
        embeddings = self._take("model.embed_tokens.weight", vocabulary, hidden)
        tied = shape.tie_word_embeddings
        head = embeddings if tied else self._take("lm_head.weight", vocabulary, hidden)
        layers = tuple(map(self._layer, range(shape.num_hidden_layers)))
        return Weights(embeddings, layers, _transposed(head * self._norm("model.norm")))

    def _layer(self, index: int) -> Layer:
        shape, at = self._shape, f"model.layers.{index}"
        hidden, size, inner = shape.hidden_size, shape.head_size, shape.intermediate_size
        queries, keys = shape.num_attention_heads * size, shape.key_value_heads * size
        heads = {"q": queries, "k": keys, "v": keys}
        attention = [
            self._take(f"{at}.self_attn.{kind}_proj.weight", rows, hidden)
            for kind, rows in heads.items()
        ]
        gates = [
            self._take(f"{at}.mlp.{kind}_proj.weight", inner, hidden) for kind in ("gate", "up")
        ]
        return Layer(
            _transposed(np.concatenate(attention) * self._norm(f"{at}.input_layernorm")),
            _transposed(self._take(f"{at}.self_attn.o_proj.weight", hidden, queries)),
            _transposed(np.concatenate(gates) * self._norm(f"{at}.post_attention_layernorm")),
            _transposed(self._take(f"{at}.mlp.down_proj.weight", hidden, inner)),
        )

    def _norm(self, name: str) -> Array:
        return self._take(f"{name}.weight", self._shape.hidden_size)

    def _take(self, name: str, *shape: int) -> Array:
        if name not in self._found:
            raise self._broken(f"has no {name}")
        found = self._found[name]
        if tuple(found["shape"]) != shape:
            raise self._broken(f"has {name} of shape {tuple(found['shape'])}, not {shape}")
        values = _numbers(found["dtype"], found["data"])
        if values is None:
            raise self._broken(f"has {name} in the unknown type {found['dtype']}")
        if not np.isfinite(values).all():
            raise self._broken(f"has values in {name} that are no numbers")
        return values.reshape(shape)

    def _broken(self, what: str) -> EngineError:
        return EngineError(f"{self._file} {what}: train or copy the model again")


def _numbers(kind: str, data: bytes) -> Array | None:
    if kind == "BF16":
        bits = np.frombuffer(data, "<u2").astype(np.uint32) << np.uint32(16)
        return bits.view(np.float32)
    if kind not in _TYPES:
        return None
    return np.frombuffer(data, _TYPES[kind]).astype(np.float32)


def _transposed(matrix: Array) -> Array:
    return np.ascontiguousarray(matrix.T)
