"""Verdicts for tests, as the verifier would give them."""

from tools.lean.verdict import Fingerprint, ProofError, Status, Verdict

LEAN = Fingerprint("4.29.0", "c0ffee", "core", "1", 30.0, 4096)


def failed(*errors: ProofError, status: Status = Status.LEAN_ERROR, **more: object) -> Verdict:
    return Verdict(status, LEAN, errors=errors, **more)


def error_at(reply: str, text: str, message: str, goal: str | None = None) -> ProofError:
    """Give an error on the first place of a text in a reply."""
    start = reply.index(text)
    return ProofError(*_position(reply, start), *_position(reply, start + len(text)), message, goal)


def _position(reply: str, offset: int) -> tuple[int, int]:
    before = reply[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1)
