"""The command that serves a base model and an adapter per role with vLLM; pure text.

Source: the options of `vllm serve` in vLLM 0.32.
"""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_LORA_RANKS = (1, 8, 16, 32, 64, 128, 256, 320, 512)
_LOOPBACK = "127.0.0.1"


class ServeError(ValueError):
    """What was asked for cannot be served."""


@dataclass(frozen=True, slots=True)
class Serving:
    """What to serve, and where."""

    base: str
    """A model's folder or its name on the Hub."""
    adapters: Mapping[str, Path]
    """Folder of a LoRA adapter by role; the server answers to the role's name."""
    host: str = _LOOPBACK
    """An address of this machine; other than loopback, anybody on its network can ask."""
    port: int = 8000
    context: int | None = None
    """Tokens of prompt and reply together; None for as many as the model has."""
    lora_rank: int = 16
    """The largest rank among the adapters."""


@dataclass(frozen=True, slots=True)
class ServeCommand:
    """A command to run, here or on another machine."""

    argv: tuple[str, ...]
    environment: Mapping[str, str]
    base_url: str
    """Where roles on this machine find it."""

    @property
    def text(self) -> str:
        """The command as one pastes it into a shell."""
        settings = [f"{name}={shlex.quote(value)}" for name, value in self.environment.items()]
        return " ".join([*settings, shlex.join(self.argv)])


def serve_command(serving: Serving) -> ServeCommand:
    """Return the command that serves this.

    It turns usage statistics off, and the sampling defaults that a model may bring along: what a
    role does not set is vLLM's own default. Raises ServeError for a role's name that vLLM cannot
    take or a rank above its largest.
    """
    argv = ["vllm", "serve", serving.base, "--host", serving.host, "--port", str(serving.port)]
    argv += ["--served-model-name", "base", "--generation-config", "vllm"]
    if serving.context is not None:
        argv += ["--max-model-len", str(serving.context)]
    if serving.adapters:
        argv += ["--enable-lora", "--max-loras", str(len(serving.adapters))]
        argv += ["--max-lora-rank", str(_rank(serving.lora_rank))]
        argv += ["--lora-modules", *map(_module, serving.adapters.items())]
    host = f"[{serving.host}]" if ":" in serving.host else serving.host
    return ServeCommand(
        tuple(argv),
        {"VLLM_NO_USAGE_STATS": "1", "DO_NOT_TRACK": "1"},
        f"http://{_LOOPBACK if host in ('0.0.0.0', '[::]') else host}:{serving.port}/v1",  # noqa: S104
    )


def _module(adapter: tuple[str, Path]) -> str:
    role, folder = adapter
    if role == "base" or not role.replace("-", "").replace("_", "").isalnum():
        raise ServeError(
            f"{role!r} cannot name an adapter; use letters, digits, `-` and `_`, and not `base`"
        )
    return f"{role}={folder}"


def _rank(needed: int) -> int:
    for rank in _LORA_RANKS:
        if needed <= rank:
            return rank
    raise ServeError(f"adapters of rank {needed} cannot be served; {_LORA_RANKS[-1]} is the most")
