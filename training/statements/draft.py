"""What a family of statements draws: a claim with, perhaps, proofs by construction."""

import random
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """One statement that is meant to be true; Lean decides."""

    claim: str
    """Binders and claim, such as `(a b : Nat) (h : a ≤ b) : a < b + 1`; no name, no `:= by`."""
    prelude: str = ""
    """Declarations that the claim needs."""
    scripts: tuple[str, ...] = ()
    """Tactic blocks that follow from how the claim was made, the most promising first.

    The word `auto` in them stands for the closing tactic of the problem (`agents.closing`).
    """
    short: bool = False
    """Whether the scripts leave to the closing tactic what it can do."""


@dataclass(frozen=True, slots=True)
class Family:
    """A way to draw statements of one kind, of random shape and size."""

    name: str
    category: str
    """One of the topics of the benchmark `core`."""
    draw: Callable[[random.Random], Draft]
    others: tuple[Callable[[random.Random], Draft], ...] = ()
    """Draw the other facts of a family that is a list of facts."""

    def drawn(self, number: int, rng: random.Random) -> Draft:
        """Return the draw of this number: facts take turns, so that each comes soon."""
        turns = (self.draw, *self.others)
        return turns[number % len(turns)](rng)
