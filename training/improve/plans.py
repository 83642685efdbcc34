"""In which order attempts are made: strategies that spend exactly a budget of attempts. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphs.strategies import Action, Choice
from store.queries import Held

_SPENT = "all attempts are made"


@dataclass(frozen=True, slots=True)
class Waves:
    """Draws a wave of samples, corrects each of them in turn, then draws the next wave.

    Corrections go breadth first: every failed sample of the wave once, then again. A wave of one
    goes depth first; without corrections it is resampling.
    """

    attempts: int
    wave: int = 1
    corrections: int = 0
    samples: int | None = None
    """The most samples; None for as many as the attempts allow."""
    name: str = "waves"

    @property
    def most_attempts(self) -> int:
        """The most attempts on one problem."""
        return self.attempts

    def choose(self, attempts: Sequence[Held], draw: float) -> Choice:  # noqa: ARG002
        """Return what comes next, until all attempts are made."""
        if len(attempts) >= self.attempts:
            return Choice(Action.GIVE_UP, reason=_SPENT)
        begun = 1 + max((each.sample for each in attempts), default=-1)
        if begun % self.wave == 0 and begun and (tip := self._tip(attempts, begun)) is not None:
            return Choice(Action.CORRECT, tip)
        if begun == self.samples:
            return Choice(Action.GIVE_UP, reason=_SPENT)
        return Choice(Action.RESAMPLE)

    def _tip(self, attempts: Sequence[Held], begun: int) -> Held | None:
        """Return the failure of the last wave that was corrected least."""
        tips: dict[int, Held] = {}
        for each in attempts:
            if each.sample >= begun - self.wave and (
                each.sample not in tips or tips[each.sample].depth < each.depth
            ):
                tips[each.sample] = each
        open_ones = [each for each in tips.values() if self._can_go_on(each)]
        return min(open_ones, key=lambda each: (each.depth, each.sample), default=None)

    def _can_go_on(self, tip: Held) -> bool:
        return tip.depth < self.corrections and tip.status is not None and not tip.proved


@dataclass(frozen=True, slots=True)
class RepairEach:
    """Takes every given failure of a problem and corrects it once."""

    counts: Mapping[str, int]
    """Of each problem, how many failures are given."""
    name: str = "repair"

    @property
    def most_attempts(self) -> int:
        """The most attempts on one problem."""
        return 2 * max(self.counts.values(), default=0)

    def choose(self, attempts: Sequence[Held], draw: float) -> Choice:  # noqa: ARG002
        """Return CORRECT after a failure that has no correction yet, else the next failure."""
        corrected = {each.sample for each in attempts if each.depth > 0}
        for each in attempts:
            if each.sample not in corrected and each.status is not None and not each.proved:
                return Choice(Action.CORRECT, each)
        if not attempts or _begun(attempts) < self.counts[attempts[0].problem_id]:
            return Choice(Action.RESAMPLE)
        return Choice(Action.GIVE_UP, reason=_SPENT)


def _begun(attempts: Sequence[Held]) -> int:
    return 1 + max(each.sample for each in attempts)
