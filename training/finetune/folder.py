"""The folder of a run: checkpoints while it lasts, then the model."""

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from training.errors import BadInput
from training.finetune.base import Plan
from training.finetune.rows import DataSet
from training.finetune.settings import ZERO, TrainConfig

MANIFEST = "proofsmith.json"
"""Says how the model is asked; written last, so that a folder with it is a whole model."""
_RUN, _CHECKPOINTS, _STATE = "run.json", "checkpoints", "trainer_state.json"
_PLAIN = "plain"
_FREE = ("out", "save_every", "log_every", "report_to", "verifiers")
"""Settings that may differ when a run goes on."""


class RunFolder:
    """Where a run keeps what it has, and whether there is one to go on with."""

    def __init__(self, path: Path) -> None:
        """Take the folder, which need not be there."""
        self.path = path

    @property
    def checkpoints(self) -> Path:
        """Where checkpoints go."""
        return self.path / _CHECKPOINTS

    @property
    def finished(self) -> bool:
        """Whether it holds a model."""
        return (self.path / MANIFEST).is_file()

    @property
    def begun(self) -> bool:
        """Whether it holds a run that has not ended."""
        return (self.path / _RUN).is_file() and not self.finished

    def begin(self, config: TrainConfig, digest: str) -> None:
        """Note that a run begins or goes on. Raises `BadInput` where it is not the same run."""
        told = {"settings": _compared(config), "data": digest}
        if self.begun:
            _same(self.path, json.loads((self.path / _RUN).read_text()), told)
            return
        if self.path.is_dir() and any(self.path.iterdir()):
            raise BadInput(f"{self.path} is not empty; give another --out")
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            _write(self.path / _RUN, told)
        except OSError as error:
            raise BadInput(f"{self.path} cannot be written: {error.strerror}") from error

    def noted(self, name: str, measure: Callable[[], float | None]) -> float | None:
        """Return what was measured when the run began, and note it the first time."""
        run = json.loads((self.path / _RUN).read_text())
        if name not in run:
            run[name] = measure()
            _write(self.path / _RUN, run)
        found: float | None = run[name]
        return found

    def newest_checkpoint(self) -> Path | None:
        """Return the last whole checkpoint; those that a kill left in pieces are removed."""
        whole = []
        for folder in self.checkpoints.glob("checkpoint-*"):
            try:
                whole.append((json.loads((folder / _STATE).read_text())["global_step"], folder))
            except (OSError, ValueError, KeyError):
                shutil.rmtree(folder)
        return max(whole)[1] if whole else None

    def save(self, model: Any, tokenizer: Any, dtype: str, manifest: Mapping[str, Any]) -> None:
        """Write the model; the run is over when this returns."""
        import torch

        model.to(dtype=getattr(torch, dtype))
        # Else a server answers every sample greedily, whatever temperature it is asked for.
        model.generation_config.do_sample = True
        options = {"selected_adapters": ["default"]} if hasattr(model, "peft_config") else {}
        model.save_pretrained(self.path, **options)
        tokenizer.save_pretrained(self.path)
        model.generation_config.save_pretrained(self.path)
        _write(self.path / MANIFEST, manifest)

    def clear(self) -> None:
        """Remove what only an unfinished run needs."""
        shutil.rmtree(self.checkpoints, ignore_errors=True)
        (self.path / _RUN).unlink(missing_ok=True)


def manifest(config: TrainConfig, data: DataSet, plan: Plan) -> dict[str, Any]:
    """Return how the model is to be asked. Raises `BadInput` for a base that does not tell."""
    return {
        "format": 1,
        "role": config.role,
        "style": config.style or data.style or _style_of(config.base),
        "context": plan.context,
        "sampling": {"temperature": config.temperature, "max_tokens": config.max_tokens},
    }


def _style_of(base: str) -> str:
    """Return the style of a base that one of our runs has made; of others it is `plain`."""
    if base == ZERO:
        return "bare"
    path = Path(base) / MANIFEST
    if not path.is_file():
        return _PLAIN
    try:
        return str(json.loads(path.read_text(encoding="utf-8")).get("style", _PLAIN))
    except (OSError, ValueError, AttributeError) as error:
        raise BadInput(f"{path} is damaged: copy the base again") from error


def _compared(config: TrainConfig) -> dict[str, Any]:
    return {name: value for name, value in config.recorded().items() if name not in _FREE}


def _same(path: Path, before: Mapping[str, Any], now: Mapping[str, Any]) -> None:
    if before["data"] != now["data"]:
        raise BadInput(f"{path} holds an unfinished run on other data; give another --out")
    for name, value in now["settings"].items():
        if before["settings"].get(name) != value:
            raise BadInput(
                f"{path} holds an unfinished run with `{name}` {before['settings'].get(name)!r}, "
                f"not {value!r}; give another --out, or the same settings to go on"
            )


def _write(path: Path, content: Mapping[str, Any]) -> None:
    scratch = path.with_suffix(".new")
    scratch.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    scratch.replace(path)
