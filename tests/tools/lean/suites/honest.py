"""Honest replies that a careless verifier would refuse; every one proves its statement."""

from dataclasses import dataclass

from tests.tools.lean.suites.cheat import fenced
from tools.lean.verdict import Claim


@dataclass(frozen=True, slots=True)
class Honest:
    """A reply that proves the statement."""

    id: str
    statement: str
    reply: str
    header: str = ""
    prelude: str = ""

    @property
    def claim(self) -> Claim:
        """What the verifier is asked."""
        return Claim(self.statement, self.reply, self.header, self.prelude)


def honest(name: str, statement: str, code: str, **more: str) -> Honest:
    return Honest(name, statement, fenced(code), **more)
