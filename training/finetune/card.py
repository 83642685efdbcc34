"""The card of a model: what it was made of and how, and what it scores."""

import json
import os
import platform
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from training.errors import BadInput
from training.finetune.rows import DataSet
from training.finetune.settings import TrainConfig

if TYPE_CHECKING:
    from training.finetune.base import Base, Plan
    from training.finetune.trainers import Fitted

CARD, README, CURVE = "card.json", "README.md", "loss.svg"
_PACKAGES = ("proofsmith", "torch", "transformers", "trl", "peft", "tokenizers")


def made_card(
    config: TrainConfig,
    data: DataSet,
    base: "Base",
    plan: "Plan",
    rows: "Fitted",
    history: Sequence[Mapping[str, Any]],
    held_out_loss: Mapping[str, float | None],
) -> dict[str, Any]:
    """Return the card of a run that has ended, from the history that the trainer kept."""
    last = [point for point in history if "seconds" in point][-1]
    return {
        "format": 1,
        "role": config.role,
        "method": config.method,
        "command": _command(config),
        "base": {"name": config.base, "parameters": base.parameters},
        "data": {
            "sha256": data.digest,
            "rows": len(rows.train.rows),
            "too_long": rows.train.dropped,
            "valid_rows": len(rows.valid.rows),
            "card": dict(data.card),
        },
        "settings": {**config.recorded(), **asdict(plan)},
        "measure": config.measure,
        "losses": _points_of(history, config.measure),
        "held_out_loss": dict(held_out_loss),
        "steps": last["step"],
        "tokens": _tokens(history),
        "seconds": last["seconds"],
        "machine": machine(_gpu_name()),
        "versions": versions(),
        "scores": {},
    }


def _tokens(history: Sequence[Mapping[str, Any]]) -> int:
    """Return the trainer's count; grpo, whose batches are no tokens yet, counts by itself."""
    for name in ("num_input_tokens_seen", "num_tokens"):
        if found := max((int(point.get(name, 0)) for point in history), default=0):
            return found
    return 0


def _points_of(history: Sequence[Mapping[str, Any]], measure: str) -> list[list[float]]:
    """Return step and value; a reward that nobody judged is no point."""
    values = ((point["step"], point.get(measure)) for point in history)
    return [[step, value] for step, value in values if value is not None and isfinite(value)]


def _command(config: TrainConfig) -> str:
    """Return the command that makes it again; settings of a file stand under `settings`."""
    flags = ("role", "method", "data", "base", "out")
    return "proofsmith train " + " ".join(
        f"--{name} {shlex.quote(str(getattr(config, name)))}" for name in flags
    )


def _gpu_name() -> str | None:
    import torch

    return str(torch.cuda.get_device_name()) if torch.cuda.is_available() else None


def write_card(folder: Path, card: Mapping[str, Any]) -> None:
    """Write the card as JSON and in words, and the loss curve where matplotlib is installed."""
    text = json.dumps(card, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
    (folder / CARD).write_text(text, encoding="utf-8")
    drawn = _draw(folder / CURVE, card["losses"], card["measure"])
    (folder / README).write_text(_in_words(card, drawn=drawn), encoding="utf-8")


def read_card(folder: Path) -> dict[str, Any]:
    """Return a model's card. Raises `BadInput` where there is none."""
    try:
        card: dict[str, Any] = json.loads((folder / CARD).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(f"{folder} holds no card of a trained model") from error
    return card


def add_scores(folder: Path, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """Put held-out scores of the base and of the model, at equal budget, into the model's card.

    Both hold the same keys, such as attempted_by, benchmark, budget, solved, of, low, high. Raises
    `BadInput` where the folder has no card or the keys differ.
    """
    if before.keys() != after.keys():
        raise BadInput("scores before and after must say the same things")
    card = read_card(folder)
    card["scores"] = {"before": dict(before), "after": dict(after)}
    write_card(folder, card)


def add_evaluation(folder: Path, found: Mapping[str, Any], words: str) -> None:
    """Put an evaluation that the model was chosen for into its card, as JSON and as Markdown.

    Raises `BadInput` where the folder has no card.
    """
    card = read_card(folder)
    card["evaluation"] = {"found": dict(found), "words": words}
    write_card(folder, card)


def machine(gpu: str | None) -> dict[str, Any]:
    """Return the shape of this machine."""
    return {
        "cores": len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count(),
        "memory_gib": round(psutil.virtual_memory().total / 2**30),
        "gpu": gpu,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def versions() -> dict[str, str]:
    """Return the versions of what took part."""
    found = {}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _draw(path: Path, losses: Sequence[Sequence[float]], measure: str) -> bool:
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return False
    figure = Figure(figsize=(6, 3), layout="constrained")
    axes = figure.subplots()
    axes.plot([step for step, _ in losses], [value for _, value in losses])
    axes.set(xlabel="step", ylabel=measure)
    figure.savefig(path, metadata={"Date": None})
    return True


def _in_words(card: Mapping[str, Any], *, drawn: bool) -> str:
    base, data, machine = card["base"], card["data"], card["machine"]
    parts = [
        "---\nlibrary_name: transformers\npipeline_tag: text-generation\n---\n",
        f"# A {card['role']} for Lean 4, by {card['method']}\n",
        f"From `{base['name']}` ({base['parameters']:,} parameters), "
        f"{card['steps']} steps over {card['tokens']:,} tokens in {card['seconds']:.0f} s on "
        f"{machine['cores']} cores{' and ' + machine['gpu'] if machine['gpu'] else ''}.\n",
        f"```console\n$ {card['command']}\n```\n",
        _table(
            "Data",
            {
                "rows": data["rows"],
                "rows too long": data["too_long"],
                "rows held out": data["valid_rows"],
                "sha256": data["sha256"],
            },
        ),
        _scores(card["scores"]),
        _evaluation(card.get("evaluation")),
        _table("Held-out loss", card["held_out_loss"]),
        "## Curve\n\n" + (f"![{card['measure']}]({CURVE})\n" if drawn else _points(card)),
        _table("Settings", card["settings"]),
        _table("Versions", card["versions"]),
    ]
    return "\n".join(part for part in parts if part)


def _scores(scores: Mapping[str, Any]) -> str:
    if not scores:
        return ""
    before, after = scores["before"], scores["after"]
    lines = "".join(f"| {name} | {before[name]} | {after[name]} |\n" for name in before)
    return f"## Held-out scores\n\n| | before | after |\n|---|---|---|\n{lines}"


def _evaluation(evaluation: Mapping[str, Any] | None) -> str:
    return "" if evaluation is None else f"## Last evaluation\n\n{evaluation['words']}"


def _points(card: Mapping[str, Any]) -> str:
    chosen = card["losses"][:: max(1, len(card["losses"]) // 20)]
    lines = "".join(f"| {step} | {value:.4f} |\n" for step, value in chosen)
    return f"| step | {card['measure']} |\n|---|---|\n{lines}"


def _table(title: str, values: Mapping[str, Any]) -> str:
    if not values:
        return ""
    lines = "".join(f"| {name} | {value} |\n" for name, value in values.items())
    return f"## {title}\n\n| | |\n|---|---|\n{lines}"
