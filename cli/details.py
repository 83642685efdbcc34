"""Prints one attempt whole: what was asked, what came, what Lean said, what changed."""

import difflib
from collections.abc import Iterator
from dataclasses import asdict
from itertools import zip_longest
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from browse.code import code_of
from browse.words import word_classes
from cli.printable import printable
from cli.trees import colour_of, print_line
from cli.verdicts import described, row
from store.attempts import AttemptStore
from store.browsing import problem_in
from store.records import AttemptRecord, VerdictRecord

_WIDTH = 78
_COLOURS = {
    "k": "magenta",
    "t": "blue",
    "y": "yellow",
    "s": "green",
    "n": "cyan",
    "c": "dim italic",
    "x": "bold red",
}


def print_attempt(console: Console, store: AttemptStore, attempt_id: str) -> None:
    """Print an attempt with its verdicts and, for a correction, what it made of its parent."""
    attempt, verdicts = store.attempt(attempt_id), store.verdicts(attempt_id)
    parent = None if attempt.parent_id is None else store.attempt(attempt.parent_id)
    statement = problem_in(store, attempt.run_id, attempt.problem_id).statement
    for title, text in _sections(attempt_id, attempt, verdicts, statement):
        _print_section(console, title, text)
    if parent is not None:
        before, after = _colourful(parent.reply, statement), _colourful(attempt.reply, statement)
        _print_title(console, f"from {(attempt.parent_id or '')[:8]}")
        _print_change(console, before, after)


def attempt_row(store: AttemptStore, attempt_id: str) -> dict[str, Any]:
    """Return an attempt with its verdicts as the JSON object that the command promises."""
    judged = [
        {**row(each.verdict), "audit": each.audit, "judged_at": each.judged_at}
        for each in store.verdicts(attempt_id)
    ]
    return {"id": attempt_id, **asdict(store.attempt(attempt_id)), "verdicts": judged}


def _sections(
    attempt_id: str,
    attempt: AttemptRecord,
    verdicts: tuple[VerdictRecord, ...],
    statement: str,
) -> Iterator[tuple[str, Text]]:
    tokens = f"{attempt.prompt_tokens or 0}+{attempt.completion_tokens or 0} tokens"
    yield (
        f"attempt {attempt_id[:8]}",
        _plain(
            f"{attempt.problem_id}, sample {attempt.sample}, depth {attempt.depth}, "
            f"run {attempt.run_id[:8]}\n{attempt.role} {attempt.model}, seed {attempt.seed}, "
            f"{tokens}, {attempt.latency_s:.3f} s, {attempt.asked_at}\n"
            f"chosen by {attempt.policy} with probability {attempt.propensity}"
        ),
    )
    for message in attempt.messages:
        yield f"asked, {message.role}", _plain(message.content)
    if attempt.reasoning:
        yield "reasoning", _plain(attempt.reasoning)
    if attempt.failure is not None:
        yield f"the model failed ({attempt.finish_reason})", _plain(attempt.failure)
    else:
        yield f"came ({attempt.finish_reason})", _colourful(attempt.reply, statement)
    for each in verdicts:
        yield f"Lean said, {each.judged_at}", _said(each)


def _said(record: VerdictRecord) -> Text:
    text = _plain(described(record.verdict))
    status = record.verdict.status.value
    text.stylize(colour_of(status), 0, len(status))
    return text


def _plain(text: str) -> Text:
    return Text(printable(text))


def _colourful(reply: str, statement: str) -> Text:
    """Return a reply with its Lean in colour."""
    text = _plain(reply)
    code = code_of(reply, statement)
    if code is None or "\r" in reply:
        return text
    for start, end, name in word_classes(code.text):
        origin = code.origin(start)
        if name and origin is not None:
            text.stylize(_COLOURS[name], origin, origin + end - start)
    return text


def _print_section(console: Console, title: str, text: Text) -> None:
    _print_title(console, title)
    console.print(text, soft_wrap=True)


def _print_title(console: Console, title: str) -> None:
    print_line(console, f"── {title} ".ljust(_WIDTH, "─"))


def _print_change(console: Console, before: Text, after: Text) -> None:
    if console.is_terminal:
        console.print(_side_by_side(before, after))
        return
    lines = (before.plain.splitlines(), after.plain.splitlines())
    for line in difflib.unified_diff(*lines, lineterm="", n=2):
        if not line.startswith(("---", "+++")):
            print_line(console, line)


def _side_by_side(before: Text, after: Text) -> Table:
    table = Table(box=SIMPLE_HEAD, expand=True)
    table.add_column("before", ratio=1)
    table.add_column("after", ratio=1)
    old, new = list(before.split("\n")), list(after.split("\n"))
    matcher = difflib.SequenceMatcher(
        None, [line.plain for line in old], [line.plain for line in new], autojunk=False
    )
    for tag, a, b, c, d in matcher.get_opcodes():
        for left, right in zip_longest(old[a:b], new[c:d], fillvalue=Text()):
            table.add_row(_side(left, tag, "bold red"), _side(right, tag, "bold green"))
    return table


def _side(line: Text, tag: str, style: str) -> Text:
    return line if tag == "equal" else Text(line.plain, style)
