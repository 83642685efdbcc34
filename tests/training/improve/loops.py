"""Model folders and arms as an outer loop leaves them, without training anything."""

import json
from pathlib import Path
from typing import Any

from graphs.report import AtK
from graphs.scores import wilson
from training.improve.recipe import parse_recipe
from training.improve.scores import Arm

PROBLEMS = 20
RECIPE = parse_recipe(
    {"name": "tiny", "statements": {"count": 3}, "corpus": {"broken": 1}}, "a test"
)


def scored(name: str, solved: int, budget: int = 8) -> Arm:
    """Make an arm that solves so many of 20 problems."""
    at = (AtK(budget, wilson(solved, PROBLEMS)),)
    return Arm(name, f"run of {name}", PROBLEMS, at, 100, verifier_s=1.0, model_s=1.0)


def trained(folder: Path, name: str, base: str = "zero") -> Path:
    """Make the folder of a model with a card that says nothing of scores."""
    model = folder / "models" / name
    model.mkdir(parents=True)
    card: dict[str, Any] = {
        "role": name.split("-")[0],
        "method": "sft",
        "command": "proofsmith train",
        "base": {"name": base, "parameters": 1000},
        "data": {"rows": 1, "too_long": 0, "valid_rows": 0, "sha256": "00"},
        "settings": {},
        "measure": "loss",
        "losses": [[1, 0.5]],
        "held_out_loss": {},
        "steps": 1,
        "tokens": 10,
        "seconds": 1.0,
        "machine": {"cores": 2, "gpu": None},
        "versions": {},
        "scores": {},
    }
    (model / "card.json").write_text(json.dumps(card))
    return model
