"""Small data sets for tests."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

TINY = {"width": 32, "layers": 2, "heads": 2, "inner": 64, "vocabulary": 1}


def said(role: str, content: str) -> list[dict[str, str]]:
    return [{"role": role, "content": content}]


def statement(number: int) -> str:
    return f"theorem x (a b : Nat) (h : a = b + {number % 7}) : b + {number % 7} = a := by"


def row(method: str, number: int) -> dict[str, Any]:
    """One row of a kind of data set; what is good is always the same."""
    prompt = said("user", statement(number))
    good, bad = said("assistant", "exact h.symm"), said("assistant", "simp")
    if method == "dpo":
        return {"prompt": prompt, "chosen": good, "rejected": bad, "problem": f"t/{number}"}
    if method == "kto":
        return {
            "prompt": prompt,
            "completion": bad if number % 2 else good,
            "label": not number % 2,
        }
    if method == "grpo":
        return {"prompt": prompt, "statement": statement(number).replace(" x ", f" t{number} ")}
    return {"prompt": prompt, "completion": good, "problem": f"t/{number}"}


def write_data(
    folder: Path, method: str, rows: int, *, valid: int = 0, card: Mapping[str, Any] | None = None
) -> Path:
    """Write a mined folder with so many rows."""
    folder.mkdir(parents=True)
    for name, count in (("train", rows), ("valid", valid)):
        lines = [json.dumps(row(method, number)) + "\n" for number in range(count)]
        (folder / f"{name}.jsonl").write_text("".join(lines))
    if card is not None:
        (folder / "card.json").write_text(json.dumps(card))
    return folder
