"""What the store holds, as plain values whose ids are their content.

All times are UTC in ISO 8601 with microseconds, as `now()` gives them, so that they sort as text.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from benchmarks.problem import Problem
from store.canonical import content_id, to_json
from tools.lean.verdict import Fingerprint, Verdict

_LARGEST = 2**63 - 1


def now() -> str:
    """Return the present time in the form that the store keeps."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def problem_id(problem: Problem) -> str:
    """Return the content id of a problem; its name is part of the content."""
    return content_id(problem)


def benchmark_hash(problems: Sequence[Problem]) -> str:
    """Return the content id of these problems in this order."""
    return content_id([problem_id(problem) for problem in problems])


@lru_cache
def fingerprint_id(lean: Fingerprint) -> str:
    """Return the content id of a judge."""
    return content_id(lean)


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation, exactly as it was sent."""

    role: str
    content: str


@lru_cache
def conversation(messages: tuple[Message, ...]) -> tuple[str, str]:
    """Return the content id and the JSON text of what was sent; many samples share it."""
    return content_id(messages), to_json(messages)


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One run: what was asked for, of which program, models and judge, on which problems."""

    config: Mapping[str, Any]
    """The whole configuration, as JSON values."""
    version: str
    """The program's version."""
    lean: Fingerprint
    benchmark: str
    """The name of the benchmark, for example `core/valid`."""
    benchmark_hash: str
    """`benchmark_hash` of the run's problems, in order."""
    models: Mapping[str, str]
    """Model by role."""
    sampling: Mapping[str, Any] = field(default_factory=dict)
    """Sampling parameters by role."""
    seed: int = 0
    strategy: str = ""
    started_at: str = field(default_factory=now)
    key: str = field(default_factory=lambda: secrets.token_hex(8))
    """Keeps two runs of one configuration apart."""

    def __post_init__(self) -> None:
        _check_integers(seed=self.seed)

    @property
    def config_hash(self) -> str:
        """The content id of the configuration alone: equal for runs that ask for the same."""
        return content_id(self.config)

    @property
    def id(self) -> str:
        """The content id of the record."""
        return content_id(self)


class RunEvent(StrEnum):
    """What happened to a run as a whole."""

    STARTED = "started"
    RESUMED = "resumed"
    STOPPED = "stopped"
    """It ended before its work was done, cleanly."""
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class AttemptRecord:
    """One request to a model and what came back; it never changes once it is stored.

    Its place is (run, problem, sample, depth), which no second attempt may take: a second child
    of one parent takes a new sample number.
    """

    run_id: str
    problem_id: str
    """The problem's name in its benchmark."""
    sample: int
    """0-based number of the chain of attempts."""
    depth: int
    """0 for a fresh attempt, one more than its parent's for a correction."""
    role: str
    model: str
    messages: tuple[Message, ...]
    reply: str = ""
    """Raw, as it came; empty when nothing came."""
    parent_id: str | None = None
    """The attempt that this one corrects."""
    reasoning: str | None = None
    finish_reason: str | None = None
    """Why the model stopped, in the server's words; `error` when it failed."""
    failure: str | None = None
    """What went wrong with the model; None when it replied."""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    latency_s: float = 0.0
    sampling: Mapping[str, Any] = field(default_factory=dict)
    seed: int | None = None
    policy: str = ""
    """Which strategy asked for it, and by which choice."""
    propensity: float | None = None
    """The probability with which that choice was made."""
    logprobs: tuple[float, ...] | None = None
    asked_at: str = field(default_factory=now)

    def __post_init__(self) -> None:
        _check_integers(
            sample=self.sample,
            depth=self.depth,
            seed=self.seed or 0,
            prompt_tokens=self.prompt_tokens or 0,
            completion_tokens=self.completion_tokens or 0,
        )
        if self.sample < 0 or self.depth < 0:
            raise ValueError("sample and depth count from 0")
        if (self.depth == 0) != (self.parent_id is None):
            raise ValueError("an attempt has a parent exactly if its depth is above 0")

    @property
    def id(self) -> str:
        """The content id of the record, which covers every field, the messages by their id."""
        content = {name: getattr(self, name) for name in _ATTEMPT_FIELDS}
        return content_id({**content, "messages": conversation(self.messages)[0]})

    @property
    def tokens(self) -> int:
        """All tokens that this attempt spent, as far as the server said."""
        return (self.prompt_tokens or 0) + (self.completion_tokens or 0)


@dataclass(frozen=True, slots=True)
class VerdictRecord:
    """What one judge said about one attempt, at one time."""

    attempt_id: str
    verdict: Verdict
    audit: bool = False
    """Whether it was judged in a fresh process that knew nothing from before."""
    judged_at: str = field(default_factory=now)

    @property
    def id(self) -> str:
        """The content id of the record, which covers every field, the judge by its id."""
        verdict = {name: getattr(self.verdict, name) for name in _VERDICT_FIELDS}
        verdict["lean"] = fingerprint_id(self.verdict.lean)
        return content_id([self.attempt_id, verdict, self.audit, self.judged_at])


_ATTEMPT_FIELDS = tuple(each.name for each in fields(AttemptRecord))
_VERDICT_FIELDS = tuple(each.name for each in fields(Verdict))


def _check_integers(**values: int) -> None:
    for name, value in values.items():
        if not -_LARGEST <= value <= _LARGEST:
            raise ValueError(f"{name} {value} does not fit in 64 bits; choose a smaller one")
