"""Reads a mined data set and says where a file is damaged."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.errors import BadInput
from training.finetune.settings import Method, Role

Row = dict[str, Any]

_MESSAGE_COLUMNS: Mapping[Method, tuple[str, ...]] = {
    "sft": ("prompt", "completion"),
    "dpo": ("prompt", "chosen", "rejected"),
    "kto": ("prompt", "completion"),
    "grpo": ("prompt",),
}
_OPTIONAL_TEXT = ("header", "prelude")


@dataclass(frozen=True, slots=True)
class DataSet:
    """The rows of a mined folder."""

    folder: Path
    train: list[Row]
    valid: list[Row]
    digest: str
    """SHA-256 of `train.jsonl`."""
    card: Mapping[str, Any]
    """What the folder says of itself; empty where it says nothing."""

    @property
    def style(self) -> str | None:
        """The prompt style that the rows were rendered in, as far as it is known."""
        found = (self.card.get("options") or {}).get("style")
        return found if isinstance(found, str) else None


def read_data(folder: Path, role: Role, method: Method) -> DataSet:
    """Read the rows for a method. Raises `BadInput`, with the line where a file is damaged."""
    train, valid = folder / "train.jsonl", folder / "valid.jsonl"
    if not train.is_file():
        raise BadInput(f"{folder} holds no train.jsonl; make it with `proofsmith mine --out DIR`")
    card = _card(folder / "card.json")
    _fits(folder, card, role, method)
    rows = list(_rows(train, method))
    if not rows:
        raise BadInput(f"{train} is empty: there is nothing to learn from")
    digest = hashlib.sha256(train.read_bytes()).hexdigest()
    return DataSet(
        folder, rows, list(_rows(valid, method)) if valid.is_file() else [], digest, card
    )


def _card(path: Path) -> Mapping[str, Any]:
    if not path.is_file():
        return {}
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise BadInput(f"{path} is damaged: {error}") from error
    return card if isinstance(card, dict) else {}


def _fits(folder: Path, card: Mapping[str, Any], role: Role, method: Method) -> None:
    if card.get("role", role) != role:
        raise BadInput(f"{folder} was mined for the role {card['role']}, not {role}")
    if method != "grpo" and card.get("kind", method) != method:
        raise BadInput(f"{folder} was mined for {card['kind']}, not {method}")


def _rows(path: Path, method: Method) -> Iterator[Row]:
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    yield _row(json.loads(line), method)
                except ValueError as error:
                    raise BadInput(f"{path}, line {number}: {error}") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"{path} is no UTF-8 text: {error.reason}") from error
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}") from error


def _row(found: Any, method: Method) -> Row:
    """Return the columns that a method needs. Raises ValueError."""
    if not isinstance(found, dict):
        raise ValueError("not a JSON object")
    row: Row = {name: _messages(found, name) for name in _MESSAGE_COLUMNS[method]}
    if row["prompt"][-1]["role"] == "assistant":
        raise ValueError("`prompt` ends with the assistant's turn")
    if method == "kto":
        row["label"] = _label(found)
    if method == "grpo":
        row |= {"statement": _text(found, "statement")}
        row |= {name: _text(found, name) if name in found else "" for name in _OPTIONAL_TEXT}
    return row


def _messages(found: Row, column: str) -> list[dict[str, str]]:
    messages = found.get(column)
    if not isinstance(messages, list) or not messages:
        raise ValueError(f"`{column}` must be a list of messages")
    for message in messages:
        if not isinstance(message, dict):
            raise ValueError(f"`{column}` must be a list of messages")
        _text(message, "role")
        _text(message, "content")
    return [{"role": each["role"], "content": each["content"]} for each in messages]


def _text(found: Row, name: str) -> str:
    if not isinstance(found.get(name), str):
        raise ValueError(f"`{name}` is missing or is no text")
    return str(found[name])


def _label(found: Row) -> bool:
    if not isinstance(found.get("label"), bool):
        raise ValueError("`label` must be true or false")
    return bool(found["label"])
