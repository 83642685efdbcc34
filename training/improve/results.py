"""How an outer loop stands after each round, and its last table, as JSON and Markdown."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Self

from graphs.scores import Estimate
from training.improve.evaluate import Models
from training.improve.scores import Arm

ROUNDS = "rounds.json"


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two models and what `valid` says of them together."""

    models: Models
    together: Arm


@dataclass(frozen=True, slots=True)
class Standing:
    """The best models after a round, and what `valid` says of them and of those it tried."""

    number: int
    synthesizer: str
    """Folder of the model that is kept, below the loop's."""
    corrector: str
    baseline: Arm
    alone: Arm
    """Of the models that are kept."""
    together: Arm
    tried_alone: Arm
    """Of the models of this round."""
    tried_together: Arm

    @classmethod
    def after(
        cls,
        number: int,
        before: Self | None,
        folder: Path,
        baseline: Arm,
        alone: Arm,
        tried: Sequence[Pairing],
    ) -> Self:
        """Keep the best pair of a round unless it is worse than the one before.

        Only pairs that were evaluated as such are kept; the first one tried is the round's own.
        `alone` is what the round's synthesizer did.
        """
        best, own = max(tried, key=lambda each: each.together.score), tried[0].together
        if before is not None and best.together.score < before.together.score:
            return replace(
                before,
                number=number,
                baseline=baseline,
                tried_alone=alone,
                tried_together=own,
            )
        synthesizer = str(best.models.synthesizer.relative_to(folder))
        same = before is not None and synthesizer == before.synthesizer
        return cls(
            number=number,
            synthesizer=synthesizer,
            corrector=str(best.models.corrector.relative_to(folder)),
            baseline=baseline,
            alone=before.alone if before is not None and same else alone,
            together=best.together,
            tried_alone=alone,
            tried_together=own,
        )

    def models(self, folder: Path) -> Models:
        """Return the models that are kept, in the loop's folder."""
        return Models(folder / self.synthesizer, folder / self.corrector)

    def in_words(self) -> str:
        """Say in one line what the round brought."""
        arms = (self.baseline, self.tried_alone, self.tried_together)
        scores = "; ".join(f"{each.name} {_at(each)}" for each in arms)
        return f"valid: {scores}; kept {Path(self.synthesizer).name}, {Path(self.corrector).name}"

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> Self:
        """Return what `as_json` made these values of."""
        names = ("baseline", "alone", "together", "tried_alone", "tried_together")
        return cls(**{**found, **{name: Arm.from_json(found[name]) for name in names}})


def rounds_json(standings: Sequence[Standing]) -> str:
    """Return all rounds as a JSON text."""
    return json.dumps([each.as_json() for each in standings], indent=1) + "\n"


def standings_of(folder: Path) -> list[Standing]:
    """Return the rounds of a loop's folder, none where there are none yet."""
    path = folder / ROUNDS
    if not path.exists():
        return []
    return [Standing.from_json(each) for each in json.loads(path.read_text(encoding="utf-8"))]


def rounds_rows(standings: Sequence[Standing]) -> tuple[list[str], list[list[str]]]:
    """Return head and rows of the table of rounds."""
    marks = [each.k for each in standings[0].alone.at] if standings else []
    names = ("synthesizer", "with corrector")
    head = ["round", *(f"{name} @{k}" for name in names for k in marks), "kept"]
    rows = [
        [
            str(each.number),
            *(percent(at.estimate.value) for at in each.tried_alone.at),
            *(percent(at.estimate.value) for at in each.tried_together.at),
            f"{Path(each.synthesizer).name}, {Path(each.corrector).name}",
        ]
        for each in standings
    ]
    return head, rows


def arm_rows(found: Mapping[str, Any]) -> tuple[list[str], list[list[str]]]:
    """Return head and rows of the table of arms of a last evaluation."""
    marks = [at["k"] for at in found["arms"][0]["at"]]
    head = [f"core/{found['split']}", *(f"@{k}" for k in marks), "problems"]
    rows = [
        [
            arm["name"],
            *(with_interval(Estimate(**at["estimate"])) for at in arm["at"]),
            _counted(arm),
        ]
        for arm in found["arms"]
    ]
    return head, rows


def difference_rows(found: Mapping[str, Any]) -> tuple[list[str], list[list[str]]]:
    """Return head and rows of the paired differences at equal budgets."""
    head = ["against", "at", "difference", "gained", "lost"]
    rows = [
        [
            f"{each['second']} against {each['first']}",
            f"@{each['k']}",
            points(Estimate(**each["estimate"])),
            str(each["gained"]),
            str(each["lost"]),
        ]
        for each in found["differences"]
    ]
    return head, rows


def repair_rows(found: Mapping[str, Any]) -> tuple[list[str], list[list[str]]]:
    """Return head and rows of what one attempt at each of the same failures repaired."""
    head = ["one attempt by", "repaired", "failures", "problems"]
    rows = [
        [
            each["name"],
            with_interval(Estimate(**each["estimate"])),
            str(each["failures"]),
            str(each["problems"]),
        ]
        for each in found["repairs"]
    ]
    return head, rows


def markdown(found: Mapping[str, Any]) -> str:
    """Return the tables of a last evaluation as Markdown."""
    tables = (arm_rows(found), difference_rows(found), repair_rows(found))
    return "\n\n".join(_table(*table) for table in tables if table[1]) + "\n"


def percent(value: float) -> str:
    """Write a share as a percentage."""
    return f"{100 * value:.1f} %"


def with_interval(estimate: Estimate) -> str:
    """Write a share with its interval, in percent."""
    return f"{100 * estimate.value:.1f} ({100 * estimate.low:.0f} to {100 * estimate.high:.0f})"


def points(estimate: Estimate) -> str:
    """Write a difference of shares with its interval, in percentage points."""
    low, high = 100 * estimate.low, 100 * estimate.high
    return f"{100 * estimate.value:+.1f} ({low:+.1f} to {high:+.1f})"


def _counted(arm: Mapping[str, Any]) -> str:
    unfinished = arm.get("unfinished", 0)
    return str(arm["problems"]) + (f" ({unfinished} unfinished)" if unfinished else "")


def _at(arm: Arm) -> str:
    return " ".join(f"{100 * each.estimate.value:.0f}%@{each.k}" for each in arm.at)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
