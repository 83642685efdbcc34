"""The data card: where rows come from, and what became of everything that gave none."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

FORMAT = 1


@dataclass(frozen=True, slots=True)
class DataCard:
    """What a data set is made of; equal for equal stores and options."""

    role: str
    kind: str
    options: Mapping[str, Any]
    rows: Mapping[str, int]
    """Rows by split."""
    hashes: Mapping[str, str]
    """SHA-256 of each data file."""
    theorems: Mapping[str, int]
    """`read`, `held_out` and those with rows, `train` and `valid`."""
    attempts_read: int
    attempts_dropped: Mapping[str, int]
    """By reason."""
    rows_dropped: Mapping[str, int]
    """Of what the attempts that were left could have made, by reason."""
    origins: Mapping[str, int]
    error_classes: Mapping[str, int]
    runs: tuple[str, ...]
    judges: tuple[Mapping[str, Any], ...]
    held_out: Mapping[str, Any]
    """How many held-out problems were compared, and which problems matched by which rule."""
    version: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """What later steps added, such as goals."""

    @property
    def written(self) -> int:
        """All rows."""
        return sum(self.rows.values())

    @property
    def data_hash(self) -> str:
        """SHA-256 of the training rows."""
        return self.hashes["train.jsonl"]

    def to_json(self) -> str:
        """Return the card as `card.json` holds it."""
        data = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return json.dumps({"format": FORMAT, **data}, indent=2, sort_keys=True) + "\n"

    def emptied_by(self) -> str:
        """Say which rules dropped most, for a data set without rows."""
        drops = {**self.attempts_dropped, **self.rows_dropped}
        told = sorted(drops.items(), key=lambda item: (-item[1], item[0]))[:3]
        if not self.attempts_read:
            return "the chosen runs hold no attempts"
        return "dropped: " + ", ".join(f"{reason} {count}" for reason, count in told if count)

    def readme(self) -> str:
        """Return the card in words, with the header that `datasets` reads."""
        files = "".join(
            f"      - split: {split}\n        path: {file}\n" for split, file in _FILES.items()
        )
        parts = [
            f"---\nconfigs:\n  - config_name: default\n    data_files:\n{files}---\n",
            f"# {self.role}, {self.kind}\n",
            f"Made by `{self.command}` of proofsmith {self.version}, from {len(self.runs)} runs"
            f" with {self.attempts_read} attempts on {self.theorems['read']} theorems."
            " Lean judged every row; chosen and completed is only what it proved.\n"
            if self.kind != "kto"
            else f"Made by `{self.command}` of proofsmith {self.version}, from {len(self.runs)}"
            f" runs with {self.attempts_read} attempts on {self.theorems['read']} theorems."
            " Lean judged every row; its label is the verdict.\n",
            _table("Rows", "split", self.rows),
            _table("Origins", "origin", self.origins),
            _table("Attempts dropped", "reason", self.attempts_dropped),
            _table("Rows dropped", "reason", self.rows_dropped),
            _table("Failures by error class", "class", self.error_classes),
            f"## Held out\n\n{self.held_out['problems']} problems were kept out;"
            f" {len(self.held_out['matches'])} of the store's problems matched one.\n",
        ]
        return "\n".join(part for part in parts if part)

    @property
    def command(self) -> str:
        """The command that makes it again, but for the paths."""
        return f"proofsmith mine --role {self.role} --kind {self.kind}" + "".join(
            _flag(name, value)
            for name, value in sorted(self.options.items())
            if name not in ("role", "kind")
        )


_FILES = {"train": "train.jsonl", "validation": "valid.jsonl"}


def _flag(name: str, value: Any) -> str:
    flag = "--" + _FLAGS.get(name, name).replace("_", "-")
    if value in (None, False, [], ()):
        return ""
    if value is True:
        return f" {flag}"
    if name == "window":
        return f" {flag} {value[0]:g},{value[1]:g}"
    if isinstance(value, list | tuple):
        return "".join(f" {flag} {each}" for each in value)
    return f" {flag} {value}"


_FLAGS = {"runs": "run", "models": "model", "judges": "judge"}


def _table(title: str, column: str, counts: Mapping[str, int]) -> str:
    if not counts:
        return ""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    lines = "".join(f"| {name} | {count} |\n" for name, count in ordered)
    return f"## {title}\n\n| {column} | count |\n|---|---:|\n{lines}"
