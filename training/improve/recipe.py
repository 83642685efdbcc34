"""The recipe of an outer loop: what is drawn, attempted, mined, trained and evaluated, and limits.

All seconds are of the wall clock, of all processes that work on a stage; a stage that reaches its
limit ends there, with what it has.
"""

from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from agents.settings import SettingsError, as_settings, complaints, read_settings
from training.errors import BadInput
from training.finetune.settings import configured

_Count = Annotated[int, Field(ge=0)]
_Positive = Annotated[int, Field(ge=1)]
_Share = Annotated[float, Field(ge=0, le=1)]
_Seconds = Annotated[float, Field(gt=0)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Statements(_Part):
    """What is drawn to be proved, beside the train split of core."""

    count: _Positive
    families: tuple[str, ...] = ()
    """Names of families; none for all."""


class Corpus(_Part):
    """The first attempts, made without any model."""

    constructed: bool = True
    """Whether the scripts that statements were drawn with are attempted."""
    constructed_s: _Seconds | None = None
    """Limit of these attempts, and another time of those at what is held back."""
    shortened: bool = True
    """Whether scripts are first shortened by the closing tactic; see `training.statements`."""
    shortened_s: _Seconds | None = None
    closed_share: _Share = 0.15
    """Of the statements that the closing tactic proves alone, the share that is kept; with
    `shortened` alone, which is what tells them."""
    held_back: _Share = 0.0
    """Share of the statements that the first synthesizer learns nothing of: it fails at them as at
    new ones, and the first corrector learns from that."""
    enumerator_samples: _Count = 8
    """Scripts of the enumerator for each statement that no script of its own proved."""
    enumerator_share: _Share = 0.1
    """Of the proved statements, the share that the enumerator attempts as well."""
    enumerator_s: _Seconds | None = None
    broken: _Count = 0
    """How often the proofs of each theorem are broken, for the corrector's first lessons."""
    broken_s: _Seconds | None = None


class Mining(_Part):
    """What of the store becomes a lesson; see `training.mining.options`."""

    per_theorem: _Positive = 4
    per_class: _Positive = 20_000
    length_ratio: Annotated[float, Field(ge=1)] = 4.0
    edit_share: _Share = 0.5


def _trainable(settings: dict[str, Any]) -> dict[str, Any]:
    """Let through what `proofsmith train` takes, so that an hour does not end at a typing error."""
    anywhere = {"role": "synthesizer", "method": "sft", "data": ".", "out": "."}
    try:
        configured({**anywhere, **settings}, None)
    except BadInput as error:
        raise ValueError(str(error)) from error
    return settings


_TrainSettings = Annotated[dict[str, Any], AfterValidator(_trainable)]


class Learning(_Part):
    """How one role is trained."""

    first: _TrainSettings = Field(default_factory=dict)
    """Settings of `proofsmith train` for the first training."""
    later: _TrainSettings = Field(default_factory=dict)
    """Settings of the trainings after it."""
    start: Literal["zero", "synthesizer"] = "zero"
    """What the first training starts at: its own `base`, random weights unless said, or the first
    synthesizer, whose tokenizer and weights then serve the corrector."""
    go_on: bool = True
    """Whether later trainings start at the best model so far, rather than where the first did."""
    mining: Mining = Mining()


class Window(_Part):
    """Which statements a round attempts."""

    statements: _Positive
    """The most in all."""
    highest_rate: Annotated[float, Field(gt=0, le=1)] = 0.75
    """Statements that were proved more often than this teach nothing more."""
    unsolved_share: _Share = 0.4
    """The most of a round that may be statements which no model has proved yet."""
    per_family: _Positive = 100
    train_split: bool = True
    """Whether the train split of core is attempted in every round."""


class Round(_Part):
    """One round of expert iteration."""

    window: Window
    samples: _Positive = 4
    corrections: _Count = 1
    attempts_s: _Seconds | None = None
    synthesizer: bool = True
    """Whether the synthesizer is trained again."""
    corrector: bool = True


class Plan(_Part):
    """In which order synthesizer and corrector spend a budget of attempts together."""

    wave: _Positive = 2
    """So many samples are drawn before the first of them is corrected."""
    corrections: _Count = 3
    """Corrections of each, one after the other."""


class Evaluation(_Part):
    """How models are compared: attempts for each problem, all judged, the first proof ends it."""

    marks: tuple[_Positive, ...] = (1, 8, 32)
    """Budgets that the table shows; the greatest is the one that is spent."""
    valid_attempts: _Positive = 8
    """Budget of the evaluations on `valid` that decide which models are kept."""
    plan: Plan = Plan()
    repairs: _Positive = 2
    """Failed attempts of each problem whose repair is tried."""
    valid_problems: _Positive | None = None
    test_problems: _Positive | None = None
    """Only so many problems, evenly from all; for short runs."""
    arm_s: _Seconds | None = None
    """Limit of each evaluation; what is not solved by then counts as unsolved."""
    split: Annotated[str, Field(pattern="^(valid|test)$")] = "test"
    """The split of the last evaluation, which is made once."""


class Recipe(_Part):
    """One outer loop from nothing to a table."""

    name: str
    seed: Annotated[int, Field(ge=0, lt=2**31)] = 0
    check_s: _Seconds = 5.0
    """Time limit of every check; one for all, for verdicts of other limits do not mix."""
    memory_mb: Annotated[int, Field(ge=256)] = 2048
    statements: Statements
    corpus: Corpus = Corpus()
    synthesizer: Learning = Learning()
    corrector: Learning = Learning()
    warm_up: Window | None = None
    """Statements that the first synthesizer attempts, so that the first corrector learns from
    its failures; None for a corrector that learns from broken proofs alone."""
    warm_up_samples: _Positive = 2
    warm_up_s: _Seconds | None = None
    rounds: tuple[Round, ...] = ()
    evaluation: Evaluation = Evaluation()

    @model_validator(mode="after")
    def _corrector_has_lessons(self) -> Self:
        if self.warm_up is None and self.corpus.broken == 0:
            raise ValueError("give `warm_up` or `corpus.broken`: the corrector needs failures")
        return self


def load_recipe(name: str) -> Recipe:
    """Read a recipe by the name of one that is bundled, or from a YAML file. Raises `BadInput`."""
    bundled = {Path(each.name).stem: each for each in files("training.recipes").iterdir()}
    path = bundled.get(name, Path(name))
    if isinstance(path, Path) and not path.exists():
        known = ", ".join(sorted(each for each in bundled if not each.startswith("_")))
        raise BadInput(f"there is no {name}; give a YAML file or one of the recipes {known}")
    try:
        return parse_recipe(read_settings(path), name)
    except SettingsError as error:
        raise BadInput(str(error)) from error


def parse_recipe(settings: Any, source: str) -> Recipe:
    """Return the recipe of these settings. Raises `BadInput`, which names the key and the place."""
    try:
        return Recipe.model_validate(as_settings(settings, source))
    except SettingsError as error:
        raise BadInput(str(error)) from error
    except ValidationError as error:
        raise BadInput(f"{complaints(error, Recipe)[0]} ({source})") from None
