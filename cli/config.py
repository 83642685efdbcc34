"""The configuration of a run: flags over environment over one YAML file over defaults."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from agents.bundled import PREFIX as BUNDLED
from agents.roles import Role, is_folder, parse_role
from agents.settings import SettingsError, complaints, read_settings
from graphs.budget import Budget
from graphs.strategies import StrategyName

PREFIX = "PROOFSMITH_"
MACHINE_ONLY = frozenset({"db", "max_connections", "verifiers"})
"""What may differ from one machine to another without making it another run."""

_BUILTIN_CONTEXT = 1 << 20
_EMBEDDED_S, _LIBRARY_S = 10.0, 60.0
_PositiveFloat = Annotated[float, Field(gt=0)]


class ConfigError(Exception):
    """The configuration is wrong; one line that names the key and the place."""


class RunConfig(BaseModel):
    """All that a run can be told."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    benchmark: str = "core"
    """A bundled benchmark, or a .jsonl or .lean file."""
    split: str | None = None
    """One split; of `core` it is `valid` unless said, of a file it is all."""
    limit: str | int | None = None
    """`N` for the first N problems, `A-B` for the A-th to the B-th."""
    sample_id: tuple[str, ...] = ()
    """Only the problems of these names."""
    synthesizer: str | dict[str, Any] = "bundled:synthesizer"
    """A model or its folder, or the settings of the role."""
    corrector: str | dict[str, Any] = "bundled:corrector"
    base_url: str | None = None
    """Server of the roles that name none."""
    strategy: StrategyName = "fixed"
    samples: Annotated[int, Field(ge=1, le=1_000_000)] = 2
    corrections: Annotated[int, Field(ge=0, le=1000)] = 1
    """The most corrections of each sample."""
    exhaustive: bool = False
    """Whether all samples are asked for, even after a proof."""
    budget: Budget = Budget()
    """For each problem."""
    run_budget: Budget = Budget()
    max_connections: Annotated[int, Field(ge=1, le=4096)] = 16
    """Requests to each model at once."""
    verifiers: Annotated[int, Field(ge=1, le=512)] = Field(default_factory=lambda: _cores())
    """Lean processes at once."""
    seed: Annotated[int, Field(ge=0, lt=2**31)] = 0
    db: Path = Path("proofsmith.db")
    lean: str | None = None
    project: Path | None = None
    time_limit: _PositiveFloat | None = None
    """Seconds for each check: unless said 10 for the embedded Lean, 60 for one with a library."""
    memory_limit: Annotated[int, Field(ge=256)] = 4096
    """MiB for each check."""

    @property
    def check_s(self) -> float:
        """The time limit of a check, in seconds."""
        embedded = self.lean is None and self.project is None
        return self.time_limit or (_EMBEDDED_S if embedded else _LIBRARY_S)

    def role(self, name: Literal["synthesizer", "corrector"]) -> Role:
        """Return one of the two roles. Raises `RoleError`."""
        given = getattr(self, name)
        settings = {"model": given} if isinstance(given, str) else dict(given)
        if is_folder(settings):
            sampling = settings.get("sampling") or {}
            if isinstance(sampling, Mapping):
                settings["sampling"] = {"seed": self.seed, **sampling}
        elif str(settings.get("model", "")).startswith("builtin:"):
            settings.setdefault("context_budget", _BUILTIN_CONTEXT)
        elif self.base_url is not None:
            settings.setdefault("base_url", self.base_url)
        return parse_role(name, settings)

    @field_validator("synthesizer", "corrector")
    @classmethod
    def _from_any_directory(cls, given: str | dict[str, Any]) -> str | dict[str, Any]:
        """Make a folder's path absolute: a run may be resumed from somewhere else."""
        settings = {"model": given} if isinstance(given, str) else given
        if not is_folder(settings) or settings["model"].startswith(BUNDLED):
            return given
        path = str(Path(settings["model"]).expanduser().resolve())
        return path if isinstance(given, str) else {**given, "model": path}

    def recorded(self) -> dict[str, Any]:
        """Return what the store keeps of it, as JSON values."""
        return self.model_dump(mode="json", exclude=set(MACHINE_ONLY))


def configured(
    flags: Mapping[str, Any],
    environment: Mapping[str, str],
    file: Path | None,
    base: Mapping[str, Any] | None = None,
) -> RunConfig:
    """Return the configuration; a flag that is None was not given. Raises `ConfigError`.

    `base` stands below all the rest: the recorded configuration of a run that is resumed.
    """
    try:
        settings = {
            **(base or {}),
            **(read_settings(file) if file else {}),
            **_from_environment(environment),
            **{name: value for name, value in flags.items() if value not in (None, ())},
        }
        return RunConfig.model_validate(settings)
    except SettingsError as error:
        raise ConfigError(str(error)) from error
    except ValidationError as error:
        wrong = complaints(error, RunConfig)[0]
        raise ConfigError(f"{wrong}{f' ({file})' if file else ''}") from None


def machine_settings(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that say something about the machine and nothing about the run."""
    names = {PREFIX + name.upper() for name in MACHINE_ONLY}
    return {name: value for name, value in environment.items() if name in names}


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    """Return the settings that have a variable; other variables of the program are not ours."""
    found: dict[str, Any] = {
        name: environment[PREFIX + name.upper()]
        for name in RunConfig.model_fields
        if environment.get(PREFIX + name.upper())
    }
    if "sample_id" in found:
        found["sample_id"] = tuple(found["sample_id"].split(","))
    return found


def _cores() -> int:
    return min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 2, 512)
