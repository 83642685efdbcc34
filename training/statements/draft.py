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


@dataclass(frozen=True, slots=True)
class Family:
    """A way to draw statements of one kind, of random shape and size."""

    name: str
    category: str
    """One of the topics of the benchmark `core`."""
    draw: Callable[[random.Random], Draft]
