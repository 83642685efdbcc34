"""What is mined, and by which rules."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Literal, get_args

from pydantic import ConfigDict, TypeAdapter, ValidationError

from agents.settings import complaints
from agents.styles import StyleName

RoleName = Literal["synthesizer", "corrector", "steps"]
Kind = Literal["sft", "dpo", "kto", "steps"]
KINDS: dict[RoleName, tuple[Kind, ...]] = {
    "synthesizer": ("sft", "dpo", "kto"),
    "corrector": ("sft", "dpo", "kto"),
    "steps": ("steps",),
}
"""The kinds of data that there are for a role."""


class MiningError(Exception):
    """Nothing was mined; one line that says why and what to do."""


@dataclass(frozen=True, slots=True)
class MiningOptions:
    """Which data set to make, of what, by which rules.

    Raises `MiningError` for values that cannot be meant.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    role: RoleName
    kind: Kind
    style: str | None = None
    """Render prompts anew in this prompt style, with the bare proof for a reply; None keeps
    exactly the messages that were sent and the raw reply."""
    runs: tuple[str, ...] = ()
    """Beginnings of the ids of the runs to mine; none for all."""
    models: tuple[str, ...] = ()
    """Models whose replies to learn from; none for all."""
    judges: tuple[str, ...] = ()
    """Beginnings of the ids of the judges to trust; none for the one with the most verdicts."""
    window: tuple[float, float] | None = None
    """Keep the replies of a model to a theorem where its pass rate is above the first and at most
    the second."""
    per_theorem: int = 8
    """The most rows of one theorem; for KTO of each label."""
    per_class: int = 20_000
    """The most rows in all with a failure of one error class."""
    length_ratio: float = 4.0
    """The most by which the two sides of a pair may differ in length."""
    edit_share: float = 0.5
    """The most tokens, as a share, that may differ between a failure and the proof beside it."""
    valid_share: float = 0.05
    """The share of theorems that goes to validation."""
    seed: int = 0
    """Decides which rows a cap keeps."""
    held_out: tuple[Path, ...] = ()
    """Benchmark files that nothing may be learned from, beside `valid` and `test` of core."""
    strict: bool = False
    """Refuse to mine a store in which a problem of another source is like a held-out one."""
    parquet: bool = False
    """Write Parquet files beside the JSONL files."""

    def __post_init__(self) -> None:
        if self.kind not in KINDS[self.role]:
            known = ", ".join(KINDS[self.role])
            raise MiningError(f"role {self.role} has no kind {self.kind}; it has {known}")
        if self.style is not None and self.style not in get_args(StyleName):
            known = ", ".join(get_args(StyleName))
            raise MiningError(f"there is no prompt style {self.style}; choose one of {known}")
        low, high = self.window or (0.0, 1.0)
        if not 0 <= low < high <= 1:
            raise MiningError(f"window {low:g},{high:g}: give two rates, 0 ≤ low < high ≤ 1")
        if not 0 <= self.valid_share < 1:
            raise MiningError(f"valid share {self.valid_share:g}: give a share from 0 to below 1")
        if min(self.per_theorem, self.per_class) < 1 or self.length_ratio < 1:
            raise MiningError("caps and the length ratio must be at least 1")


def parse_options(given: Mapping[str, object]) -> MiningOptions:
    """Read options whose types nothing vouches for. Raises `MiningError`."""
    try:
        return TypeAdapter(MiningOptions).validate_python(dict(given))
    except ValidationError as error:
        raise MiningError(complaints(error, MiningOptions)[0]) from None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far mining is."""

    theorems: int
    total: int
    rows: int


Tell = Callable[[Progress], None]
