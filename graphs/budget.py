"""What a problem and a run may spend: attempts, tokens, verifier seconds, wall time."""

import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from typing import Annotated, ClassVar, Self

from pydantic import ConfigDict, Field

from store.queries import Held


@dataclass(frozen=True, slots=True)
class Spent:
    """What attempts have cost."""

    attempts: int = 0
    tokens: int = 0
    """Of prompt and reply together, as far as the server counted them."""
    verifier_s: float = 0.0
    wall_s: float = 0.0
    """Of a problem, the seconds its attempts took one after the other; of a run, of its clock."""

    def __add__(self, other: Self) -> "Spent":
        return Spent(
            self.attempts + other.attempts,
            self.tokens + other.tokens,
            self.verifier_s + other.verifier_s,
            self.wall_s + other.wall_s,
        )


def spent_on(attempts: Iterable[Held]) -> Spent:
    """Return what these attempts have cost, model failures included."""
    return sum(map(cost_of, attempts), Spent())


def cost_of(attempt: Held) -> Spent:
    """Return what one attempt has cost."""
    wall_s = attempt.latency_s + attempt.verifier_s
    return Spent(1, attempt.tokens, attempt.verifier_s, wall_s)


@dataclass(frozen=True, slots=True)
class Budget:
    """The most that may be spent; None where there is no limit."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    attempts: Annotated[int, Field(gt=0)] | None = None
    tokens: Annotated[int, Field(gt=0)] | None = None
    verifier_s: Annotated[float, Field(gt=0)] | None = None
    wall_s: Annotated[float, Field(gt=0)] | None = None

    def used_up(self, spent: Spent) -> str | None:
        """Name the first limit that nothing is left of; None while all have something left."""
        used = asdict(spent)
        for name, most in asdict(self).items():
            if most is not None and used[name] >= most:
                return name
        return None


@dataclass(slots=True)
class Ledger:
    """The account of a whole run, which all its problems share."""

    budget: Budget = field(default_factory=Budget)
    spent: Spent = field(default_factory=Spent)
    """What was spent before this process began, and since; the clock apart."""
    failures_allowed: int = 50
    """Model failures in a row, over all problems, after which the run is stopped."""
    clock: Callable[[], float] = time.monotonic
    failures: int = 0
    halted: str | None = None
    """Why the run must stop before its work is done; None while it need not."""
    _began: float = field(init=False)

    def __post_init__(self) -> None:
        self._began = self.clock()

    def claim(self) -> str | None:
        """Count an attempt that is about to be made; return why it may not be, or None.

        Attempts are counted before they are made, so that concurrent problems together never
        make more of them than the budget holds.
        """
        wall_s = self.clock() - self._began
        reason = self.halted or self.budget.used_up(self.spent + Spent(wall_s=wall_s))
        if reason is None:
            self.spent += Spent(attempts=1)
        return reason

    def settle(self, attempt: Held, failure: str | None) -> None:
        """Book what a claimed attempt cost, and halt the run if models do nothing but fail."""
        self.spent += Spent(tokens=attempt.tokens, verifier_s=attempt.verifier_s)
        self.failures = self.failures + 1 if failure else 0
        if self.failures >= self.failures_allowed:
            self.halted = f"the model failed {self.failures} times in a row, last: {failure}"
