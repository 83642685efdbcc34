"""Prints one attempt whole: what was asked, what came, what Lean said, what changed."""

import difflib
import json
from dataclasses import asdict
from itertools import zip_longest
from typing import Any

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cli.printable import printable
from cli.verdicts import described, row
from store.attempts import AttemptStore
from store.records import AttemptRecord, VerdictRecord


def print_attempt(store: AttemptStore, attempt_id: str, *, as_json: bool) -> None:
    """Print an attempt with its verdicts and, for a correction, what it made of its parent."""
    attempt, verdicts = store.attempt(attempt_id), store.verdicts(attempt_id)
    parent = None if attempt.parent_id is None else store.attempt(attempt.parent_id)
    if as_json:
        click.echo(json.dumps(_as_row(attempt_id, attempt, verdicts)))
        return
    for title, text in _sections(attempt_id, attempt, verdicts):
        click.echo(f"── {title} ".ljust(78, "─"))
        click.echo(printable(text))
    if parent is not None:
        click.echo(f"── from {attempt.parent_id[:8] if attempt.parent_id else ''} ".ljust(78, "─"))
        _print_change(printable(parent.reply), printable(attempt.reply))


def _as_row(
    attempt_id: str, attempt: AttemptRecord, verdicts: tuple[VerdictRecord, ...]
) -> dict[str, Any]:
    judged = [
        {**row(each.verdict), "audit": each.audit, "judged_at": each.judged_at} for each in verdicts
    ]
    return {"id": attempt_id, **asdict(attempt), "verdicts": judged}


def _sections(
    attempt_id: str, attempt: AttemptRecord, verdicts: tuple[VerdictRecord, ...]
) -> list[tuple[str, str]]:
    tokens = f"{attempt.prompt_tokens or 0}+{attempt.completion_tokens or 0} tokens"
    head = (
        f"{attempt.problem_id}, sample {attempt.sample}, depth {attempt.depth}, "
        f"run {attempt.run_id[:8]}\n{attempt.role} {attempt.model}, seed {attempt.seed}, "
        f"{tokens}, {attempt.latency_s:.3f} s, {attempt.asked_at}\n"
        f"chosen by {attempt.policy} with probability {attempt.propensity}"
    )
    sections = [(f"attempt {attempt_id[:8]}", head)]
    sections += [(f"asked, {each.role}", each.content) for each in attempt.messages]
    if attempt.reasoning:
        sections.append(("reasoning", attempt.reasoning))
    came = attempt.failure if attempt.failure is not None else attempt.reply
    title = "the model failed" if attempt.failure is not None else "came"
    sections.append((f"{title} ({attempt.finish_reason})", came))
    sections += [(f"Lean said, {each.judged_at}", described(each.verdict)) for each in verdicts]
    return sections


def _print_change(before: str, after: str) -> None:
    console = Console(highlight=False)
    if console.is_terminal:
        console.print(_side_by_side(before.splitlines(), after.splitlines()))
        return
    for line in difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=2):
        if not line.startswith(("---", "+++")):
            click.echo(line)


def _side_by_side(before: list[str], after: list[str]) -> Table:
    table = Table("before", "after", box=SIMPLE_HEAD, expand=True)
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        style = "" if tag == "equal" else "bold"
        for left, right in zip_longest(before[a:b], after[c:d], fillvalue=""):
            table.add_row(
                Text(left, style and f"{style} red"), Text(right, style and f"{style} green")
            )
    return table
