"""What an outer loop puts into the cards of its models: held-out scores, and the last table."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from training.finetune.card import add_evaluation, add_scores, read_card
from training.finetune.settings import ZERO
from training.improve.evaluate import Models
from training.improve.results import Pairing, Standing, markdown

VALID = "core/valid"


def put_scores(models: Models, tried: Pairing, standing: Standing, before: Standing | None) -> None:
    """Put into the new models' cards what `valid` says of them, beside what it said before.

    `tried` is the pair that the round's corrector was evaluated in. Raises `BadInput` where a
    model has no card.
    """
    after = standing.tried_alone.as_score(models.synthesizer.name, VALID)
    if before is None:
        add_scores(models.synthesizer, _before_any(models.synthesizer, standing), after)
    elif models.synthesizer.name != Path(before.synthesizer).name:
        name = Path(before.synthesizer).name
        add_scores(models.synthesizer, before.alone.as_score(name, VALID), after)
    together = tried.together.as_score(_pair(tried.models), VALID)
    if before is None:
        alone = f"none: there was no corrector; {models.synthesizer.name} alone at the same budget"
        add_scores(models.corrector, standing.tried_alone.as_score(alone, VALID), together)
    elif models.corrector.name != Path(before.corrector).name:
        name = _pair(before.models(Path()))
        add_scores(models.corrector, before.together.as_score(name, VALID), together)


def put_table(models: Models, found: Mapping[str, Any]) -> None:
    """Put the last evaluation into the cards of the models that it was made of."""
    for folder in (models.synthesizer, models.corrector):
        add_evaluation(folder, found, markdown(found))


def _before_any(synthesizer: Path, standing: Standing) -> dict[str, Any]:
    base = read_card(synthesizer)["base"]["name"]
    start = "random weights" if base == ZERO else f"{base}, which was not evaluated"
    words = f"none: it started from {start}; the enumerator at the same budget"
    return standing.baseline.as_score(words, VALID)


def _pair(models: Models) -> str:
    return f"{models.synthesizer.name} + {models.corrector.name}"
