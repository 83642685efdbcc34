"""A model folder: Hugging Face files beside `proofsmith.json`, which says how it is asked."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from agents.engine.errors import EngineError
from agents.model import Sampling
from agents.styles import StyleName

SETTINGS = "proofsmith.json"
CONFIG, WEIGHTS, TOKENIZER = "config.json", "model.safetensors", "tokenizer.json"
ADAPTER = "adapter_config.json"

_MEANING = (
    CONFIG,
    WEIGHTS,
    TOKENIZER,
    "tokenizer_config.json",
    "chat_template.jinja",
    "generation_config.json",
)
"""The files that decide what the model answers."""
_DIGITS = 12
_SERVE = "serve it with vLLM, through `proofsmith serve`, and give --base-url"
_Count = Annotated[int, Field(gt=0)]


class Settings(BaseModel):
    """What `proofsmith.json` says."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    format: Literal[1] = 1
    role: Literal["synthesizer", "corrector"] | None = None
    """For what it was trained; None where it may be either."""
    style: StyleName = "plain"
    context: _Count | None = None
    """Tokens of prompt and reply together; None for as many as the model has positions."""
    sampling: Sampling = Sampling()


class _Rope(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    rope_type: Literal["default"] = "default"
    rope_theta: Annotated[float, Field(gt=0)] | None = None


class Shape(BaseModel):
    """What of `config.json` the forward pass needs; other values than these are not run here."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    model_type: Literal["llama"]
    vocab_size: _Count
    hidden_size: _Count
    intermediate_size: _Count
    num_hidden_layers: _Count
    num_attention_heads: _Count
    num_key_value_heads: _Count | None = None
    head_dim: _Count | None = None
    max_position_embeddings: _Count = 2048
    rms_norm_eps: Annotated[float, Field(gt=0)] = 1e-6
    tie_word_embeddings: bool = False
    hidden_act: Literal["silu"] = "silu"
    attention_bias: Literal[False] = False
    mlp_bias: Literal[False] = False
    quantization_config: None = None
    rope_parameters: _Rope | None = None
    rope_scaling: _Rope | None = None
    rope_theta: Annotated[float, Field(gt=0)] = 10_000.0
    eos_token_id: int | tuple[int, ...] | None = None

    @property
    def key_value_heads(self) -> int:
        """How many heads of keys and values the heads of queries share."""
        return self.num_key_value_heads or self.num_attention_heads

    @property
    def head_size(self) -> int:
        """Numbers in one head."""
        return self.head_dim or self.hidden_size // self.num_attention_heads

    @property
    def theta(self) -> float:
        """The base of the rotary angles, where any version of transformers writes it."""
        found = self.rope_parameters or self.rope_scaling
        return (found and found.rope_theta) or self.rope_theta


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A folder that can be run here, as far as its small files tell."""

    path: Path
    name: str
    """The folder's name and the beginning of a hash of its content: `NAME@HASH`."""
    settings: Settings
    shape: Shape
    ends: frozenset[int]
    """The tokens that end a reply."""

    @property
    def context(self) -> int:
        """Tokens of prompt and reply together."""
        most = self.shape.max_position_embeddings
        return min(self.settings.context or most, most)


def is_model_folder(path: Path) -> bool:
    """Whether a path is a folder with a model in it, whole or not, or with an adapter."""
    return any((path / name).is_file() for name in (SETTINGS, CONFIG, ADAPTER))


def read_folder(path: Path) -> ModelFolder:
    """Read a model folder, except for its weights.

    Raises EngineError for a folder that is not whole, or one that has to be served instead.
    """
    path = path.resolve()
    if not path.is_dir():
        raise EngineError(f"{path}: no such folder")
    if (path / ADAPTER).is_file():
        raise EngineError(f"{path} holds a LoRA adapter, which is not run here: {_SERVE}")
    for needed in (CONFIG, WEIGHTS, TOKENIZER):
        if not (path / needed).is_file():
            raise EngineError(f"{path} has no {needed}: train or copy the model again, or {_SERVE}")
    settings = _settings(path)
    shape = _shape(path)
    return ModelFolder(path, f"{path.name}@{_hash(path)}", settings, shape, _ends(path, shape))


def _settings(path: Path) -> Settings:
    if not (path / SETTINGS).is_file():
        return Settings()
    found = _read(path / SETTINGS)
    try:
        return Settings.model_validate(found)
    except ValidationError as error:
        raise EngineError(f"{path / SETTINGS}: {_complaint(error)}") from None


def _shape(path: Path) -> Shape:
    found = _read(path / CONFIG)
    try:
        shape = Shape.model_validate(found)
    except ValidationError as error:
        raise EngineError(
            f"{path / CONFIG}: only plain Llama models are run here, and {_complaint(error)}; "
            f"{_SERVE}"
        ) from None
    if shape.num_attention_heads % shape.key_value_heads or shape.head_size % 2:
        raise EngineError(f"{path / CONFIG}: its numbers of heads do not go together")
    return shape


def _ends(path: Path, shape: Shape) -> frozenset[int]:
    file = path / "generation_config.json"
    found = _read(file).get("eos_token_id") if file.is_file() else None
    ends = shape.eos_token_id if found is None else found
    listed = ends if isinstance(ends, list | tuple) else [ends]
    if not listed or not all(type(end) is int and 0 <= end < shape.vocab_size for end in listed):
        raise EngineError(f"{path / CONFIG}: eos_token_id names no token of the model")
    return frozenset(listed)


def _read(file: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise EngineError(f"{file} cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        raise EngineError(f"{file} is no JSON: train or copy the model again") from None
    if not isinstance(found, dict):
        raise EngineError(f"{file} is no JSON object: train or copy the model again")
    return found


def _complaint(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    return f"`{'.'.join(map(str, first['loc']))}` is {str(first['input'])[:80]!r}: {first['msg']}"


def _hash(path: Path) -> str:
    files = [path / name for name in _MEANING if (path / name).is_file()]
    try:
        stamps = tuple((str(file), file.stat().st_mtime_ns, file.stat().st_size) for file in files)
        return _hash_of(stamps)
    except OSError as error:
        raise EngineError(f"{path} cannot be read: {error.strerror}") from None


@lru_cache(maxsize=64)
def _hash_of(stamps: tuple[tuple[str, int, int], ...]) -> str:
    """Hash the files, remembered for as long as none of them changes."""
    digest = hashlib.sha256()
    for name, _, size in stamps:
        digest.update(f"\0{Path(name).name}\0{size}\0".encode())
        with Path(name).open("rb") as opened:
            digest.update(hashlib.file_digest(opened, "sha256").digest())
    return digest.hexdigest()[:_DIGITS]
