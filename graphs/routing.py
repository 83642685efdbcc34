"""The decision after each verdict. Pure, but for the run's ledger, which counts what it allows."""

from collections.abc import Sequence

from graphs.budget import Budget, spent_on
from graphs.state import Context, State, choice_draw
from graphs.strategies import Action, Choice, Strategy
from store.fingerprint import verdict_fingerprint
from store.queries import Held
from tools.lean.verdict import Fingerprint, Status, Verdict

_NO_LEAN = Fingerprint("", "", "", "", 0.0, 0)
_SILENT_CRASH = verdict_fingerprint(Verdict(Status.CRASHED, _NO_LEAN))


def decision(state: State, context: Context) -> Choice:
    """Return what comes next for a problem, having claimed it from the run's budget."""
    draw = choice_draw(context.seed, state.problem.id, state.attempts)
    choice = next_choice(
        state.attempts, context.strategy, context.budget, draw, exhaustive=context.exhaustive
    )
    if choice.action not in (Action.CORRECT, Action.RESAMPLE):
        return choice
    refusal = context.ledger.claim()
    return choice if refusal is None else ended(state.attempts, f"run budget: {refusal}")


def next_choice(
    attempts: Sequence[Held], strategy: Strategy, budget: Budget, draw: float, *, exhaustive: bool
) -> Choice:
    """Return what comes next for a problem by itself: a proof ends it, then its budget does."""
    if not exhaustive and any(each.proved for each in attempts):
        return Choice(Action.SOLVED)
    if attempts and is_bad_statement(attempts[-1]):
        return ended(attempts, "the statement does not elaborate")
    if used_up := budget.used_up(spent_on(attempts)):
        return ended(attempts, f"budget: {used_up}")
    choice = strategy.choose(attempts, draw)
    return ended(attempts, choice.reason) if choice.action is Action.GIVE_UP else choice


def ended(attempts: Sequence[Held], reason: str) -> Choice:
    """Return the end of the work on a problem, solved or not."""
    solved = any(each.proved for each in attempts)
    return Choice(Action.SOLVED if solved else Action.GIVE_UP, reason=reason)


def is_bad_statement(attempt: Held) -> bool:
    """Whether Lean could not read the problem itself: `graphs.judging` says so with a message."""
    return attempt.status is Status.CRASHED and attempt.fingerprint != _SILENT_CRASH
