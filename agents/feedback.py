"""What a corrector is told about a failed proof: its kind, its first errors, where, and the goals.

Pure text: from a verdict and the model's own reply to the words of a prompt style.
"""

from collections.abc import Callable
from dataclasses import dataclass

from agents import bare
from agents.snippet import Code, marked
from agents.styles import Style
from benchmarks.problem import Problem
from tools.lean.verdict import ProofError, Status, Verdict


@dataclass(frozen=True, slots=True)
class Detail:
    """How much is said; less where a conversation must be cut."""

    errors: int | None = None
    """The most errors, or None for as many as the style shows."""
    characters: int | None = None
    """The most characters of one message, one goal and one excerpt, or None for all."""


FULL = Detail()


def first_errors(verdict: Verdict, most: int) -> tuple[ProofError, ...]:
    """Return at most that many errors, in the order of their places."""
    ordered = sorted(verdict.errors, key=lambda error: (error.line, error.column))
    return tuple(ordered[:most])


def failure(verdict: Verdict) -> str:
    """Say in a sentence or two what kind of failure it was, and what would be needed instead.

    Raises ValueError for a proof that did not fail.
    """
    if verdict.status is Status.PROVED:
        raise ValueError("there is nothing to correct in a verdict of `proved`")
    return _FAILURES[verdict.status](verdict)


def attempt(
    style: Style, problem: Problem, verdict: Verdict, reply: str, detail: Detail = FULL
) -> str:
    """Show the failed code with its errors marked; empty where the reply held none."""
    if style.form.bare:
        block = bare.failed_block(problem, reply, next(iter(_shown(style, verdict, detail)), None))
        return style.write("attempt", code=block) if block else ""
    code = Code.of(reply)
    if code is None or not style.has("attempt"):
        return ""
    spans = [code.place(error) for error in _shown(style, verdict, detail)]
    return style.write("attempt", code=marked(code.text, spans).strip("\n"))


def errors(style: Style, verdict: Verdict, reply: str, detail: Detail = FULL) -> str:
    """List the first errors, each with its place, the goal before it and Lean's whole message.

    A failure that Lean's messages do not explain is named first, in our words.
    """
    shown = _shown(style, verdict, detail)
    code = Code.of(reply) or Code.whole(reply)
    parts = [_error(style, code, number, error, detail) for number, error in enumerate(shown, 1)]
    if not shown or verdict.status not in (Status.LEAN_ERROR, Status.INCOMPLETE):
        words = bare.FAILURES[verdict.status] if style.form.bare else failure(verdict)
        parts.insert(0, style.write("failure", failure=words))
    left = len(verdict.errors) - len(shown)
    if left:
        parts.append(style.write("more", count=str(left)))
    return "".join(parts)


def _shown(style: Style, verdict: Verdict, detail: Detail) -> tuple[ProofError, ...]:
    most = style.form.most_errors
    return first_errors(verdict, most if detail.errors is None else min(most, detail.errors))


def _error(style: Style, code: Code, number: int, error: ProofError, detail: Detail) -> str:
    excerpt = style.form.excerpt
    goal, message = error.goal or "", error.message.strip()
    if style.form.bare:
        message = message.removesuffix(goal.strip()).strip()
        goal, message = bare.first_goal(goal), bare.beginning(message)
    else:
        goal, message = _shortened(goal, detail), _shortened(message, detail)
    return style.write(
        "error",
        number=str(number),
        snippet="" if excerpt is None else _shortened(excerpt(code, error), detail),
        goal=style.write("goal", goal=goal) if goal else "",
        message=message,
    )


def _shortened(text: str, detail: Detail) -> str:
    most = detail.characters
    if most is None or len(text) <= most:
        return text
    return f"{text[:most]} … ({len(text) - most} characters left out)"


def _bad_axioms(verdict: Verdict) -> str:
    names = ", ".join(f"`{name}`" for name in verdict.axioms)
    return (
        f"The proof rests on axioms that are not allowed{f': {names}' if names else ''}. "
        "Only `propext`, `Classical.choice` and `Quot.sound` are."
    )


def _timeout(verdict: Verdict) -> str:
    return (
        f"Lean had not finished checking the proof after {verdict.lean.time_limit_s:g} seconds. "
        "A proof in smaller, cheaper steps is needed."
    )


def _out_of_memory(verdict: Verdict) -> str:
    return (
        f"Lean needed more than {verdict.lean.memory_limit_mb} MB to check the proof. "
        "A proof in smaller, cheaper steps is needed."
    )


_FAILURES: dict[Status, Callable[[Verdict], str]] = {
    Status.LEAN_ERROR: lambda _: "Lean rejected the proof.",
    Status.INCOMPLETE: lambda _: (
        "The proof is incomplete: it leaves goals open or uses `sorry`. Every goal must be closed."
    ),
    Status.ILLEGAL: lambda _: "The proof uses something that a proof may not contain.",
    Status.WRONG_STATEMENT: lambda _: (
        "What was proved is not the theorem that was asked. Its statement must stay as it is."
    ),
    Status.BAD_AXIOMS: _bad_axioms,
    Status.NO_CODE: lambda _: (
        "The answer held no Lean code. The proof must stand in a block that starts with ```lean4."
    ),
    Status.TRUNCATED: lambda _: (
        "The answer reached the token limit before the proof was complete. "
        "A shorter answer is needed."
    ),
    Status.TIMEOUT: _timeout,
    Status.OUT_OF_MEMORY: _out_of_memory,
    Status.CRASHED: lambda _: "Lean crashed while checking the proof. Another proof is needed.",
}
