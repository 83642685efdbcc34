"""One way to fool a verifier, and the layer that is to catch it."""

from dataclasses import dataclass

from tools.lean.verdict import Claim, Status

FALSE = "theorem target : False := by"
"""What no honest proof proves: a verdict of `proved` on it is a hole."""
BY = "theorem target : False := by\n  "
"""The reply's own copy of the statement, up to its first tactic."""
KERNEL_OFF = "set_option debug.skipKernelTC true in decide +kernel"
"""Proves `False` where nobody reads the tactic, with no axiom to show for it."""


@dataclass(frozen=True, slots=True)
class Cheat:
    """A reply that proves nothing, and what the verifier has to say to it."""

    id: str
    reply: str
    status: Status
    rule: str | None = None
    """The rule that it breaks, where it is illegal."""
    statement: str = FALSE
    header: str = ""
    prelude: str = ""
    finish_reason: str | None = None

    @property
    def claim(self) -> Claim:
        """What the verifier is asked."""
        return Claim(self.statement, self.reply, self.header, self.prelude, self.finish_reason)


def fenced(code: str) -> str:
    """Write Lean as most models write it."""
    return f"```lean4\n{code}\n```"


def illegal(name: str, rule: str, code: str, **more: str) -> Cheat:
    """Make a cheat that Lean must not even be shown."""
    return Cheat(name, fenced(code), Status.ILLEGAL, rule, **more)


def judged(name: str, status: Status, code: str, **more: str) -> Cheat:
    """Make a cheat in code that legality has no reason to refuse."""
    return Cheat(name, fenced(code), status, **more)
