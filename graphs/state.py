"""What the loop on one problem works with: what changes, and what was chosen before."""

import hashlib
import operator
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Protocol

from agents.model import Model
from agents.roles import Role
from benchmarks.problem import Problem
from graphs.budget import Budget, Ledger
from graphs.strategies import Choice, Strategy
from store.attempts import AttemptStore
from store.queries import Held
from store.records import AttemptRecord
from tools.lean.verdict import Claim, Fingerprint, Verdict


class Judge(Protocol):
    """Something that judges claims: the verifier, or a scripted one."""

    @property
    def fingerprint(self) -> Fingerprint:
        """Which judge it is."""
        ...

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:
        """Judge one claim. Raises `StatementError` when the trusted text is at fault."""
        ...


@dataclass(frozen=True, slots=True)
class Player:
    """A role and the model that plays it."""

    role: Role
    model: Model


@dataclass(frozen=True, slots=True)
class Context:
    """What was chosen for a run; the same for all its problems."""

    run_id: str
    seed: int
    synthesizer: Player
    corrector: Player
    judge: Judge
    store: AttemptStore
    strategy: Strategy
    budget: Budget = field(default_factory=Budget)
    """Of one problem."""
    ledger: Ledger = field(default_factory=Ledger)
    exhaustive: bool = False
    """Whether further samples are asked for after a proof."""


@dataclass(frozen=True, slots=True)
class State:
    """What changes while a problem is worked on."""

    problem: Problem
    attempts: Annotated[tuple[Held, ...], operator.add] = ()
    """In the order in which they were made; their texts are in the store."""
    choice: Choice | None = None
    asked: AttemptRecord | None = None
    """The reply, or the model failure, that waits for its verdict."""


def attempt_seed(seed: int, problem_id: str, sample: int, depth: int) -> int:
    """Return the seed of one attempt, 31 bits, the same however often a run is resumed."""
    return _digest(seed, problem_id, sample, depth) & 0x7FFFFFFF


def choice_draw(seed: int, problem_id: str, attempts: Sequence[Held]) -> float:
    """Return the uniform number in [0, 1) by which a strategy chooses after these attempts."""
    return (_digest(seed, problem_id, "choice", len(attempts)) >> 11) / (1 << 53)


def _digest(*parts: int | str) -> int:
    text = "\n".join(map(str, parts))
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8])
