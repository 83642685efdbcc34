"""What the page about one attempt shows."""

from dataclasses import dataclass

from benchmarks.problem import Problem
from browse.changes import Change, changes
from browse.code import code_of
from browse.highlight import lean
from browse.pages import Arguments, Context
from browse.proof import LONGEST, proof_view
from store.attempts import AttemptStore
from store.browsing import AttemptLine, attempt_lines, attempt_tree, problem_in, problem_places
from store.records import AttemptRecord, RunRecord, VerdictRecord


@dataclass(frozen=True, slots=True)
class Shown:
    """A long text, cut."""

    text: str
    hidden: int
    """Characters that were cut off."""


def shown(text: str) -> Shown:
    """Return a text cut to what a page can hold."""
    return Shown(text[:LONGEST], max(len(text) - LONGEST, 0))


def attempt_context(store: AttemptStore, asked: Arguments) -> Context:
    """Return one attempt with all that is known of it. Raises `UnknownRecord`."""
    attempt_id = asked["id"]
    attempt = store.attempt(attempt_id)
    run, problem = store.run(attempt.run_id), problem_in(store, attempt.run_id, attempt.problem_id)
    verdicts = store.verdicts(attempt_id)
    own = _own(verdicts, run)
    (line,) = attempt_lines(store, [attempt_id])
    view = proof_view(attempt.reply, problem.statement, own.verdict.errors if own else ())
    parent = None if attempt.parent_id is None else store.attempt(attempt.parent_id)
    return {
        "id": attempt_id,
        "attempt": attempt,
        "run": run,
        "problem": problem,
        "line": line,
        "verdict": None if own is None else own.verdict,
        "others": [each for each in verdicts if each is not own],
        "proof": view,
        "statement": lean(problem.statement),
        "prelude": lean("\n\n".join(filter(None, (problem.header, problem.prelude)))),
        "changes": None if parent is None else _changed(parent, attempt, problem),
        "chain": _chain(store, line),
        "messages": [(each.role, shown(each.content)) for each in attempt.messages],
        "reply": shown(attempt.reply),
        "reasoning": None if not attempt.reasoning else shown(attempt.reasoning),
    }


def raw_text(store: AttemptStore, asked: Arguments) -> str:
    """Return a text of an attempt as it was stored: its reply, or what was sent."""
    attempt = store.attempt(asked["id"])
    if asked["part"] == "reply":
        return attempt.reply
    return "\n\n".join(f"[{each.role}]\n{each.content}" for each in attempt.messages)


def _own(verdicts: tuple[VerdictRecord, ...], run: RunRecord) -> VerdictRecord | None:
    return next((each for each in reversed(verdicts) if each.verdict.lean == run.lean), None)


def _changed(
    parent: AttemptRecord, attempt: AttemptRecord, problem: Problem
) -> tuple[Change, ...] | None:
    before, after = (_code(each, problem) for each in (parent, attempt))
    return changes(before, after)


def _code(attempt: AttemptRecord, problem: Problem) -> str:
    code = code_of(attempt.reply, problem.statement)
    return attempt.reply[:LONGEST] if code is None else code.text


def _chain(store: AttemptStore, line: AttemptLine) -> tuple[AttemptLine, ...]:
    """Return the sample that an attempt belongs to, from the fresh one to the last correction."""
    (place,) = (each for each in problem_places(store, line.problem) if each.run_id == line.run_id)
    return attempt_tree(store, place.run, place.position, offset=line.sample, samples=1)
