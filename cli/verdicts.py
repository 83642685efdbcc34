"""Prints verdicts: for a person, or as JSON with one object for each claim."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import asdict
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress

from cli.claims import NamedClaim
from tools.lean.text.statement import StatementError
from tools.lean.verdict import Claim, Status, Verdict

Judge = Callable[[Claim], Awaitable[Verdict]]

_IN_FLIGHT = 2048


def row(verdict: Verdict) -> dict[str, Any]:
    """Return a verdict as the JSON object that the command promises."""
    return {
        "status": verdict.status.value,
        "proved": verdict.status.proved,
        "judged": verdict.status.judged,
        "errors": [asdict(error) for error in verdict.errors],
        "axioms": list(verdict.axioms),
        "body": verdict.body,
        "helpers": verdict.helpers,
        "elapsed_s": round(verdict.elapsed_s, 6),
        "lean": asdict(verdict.lean),
    }


def json_row(verdict: Verdict) -> str:
    """Return a verdict as one line of JSON."""
    return json.dumps(row(verdict))


def described(verdict: Verdict) -> str:
    """Return a verdict in words, with the errors at their places in the reply."""
    judged = "" if verdict.status.judged else " (no judgement)"
    lines = [
        f"{verdict.status.value}{judged} in {verdict.elapsed_s:.3f} s, Lean {verdict.lean.version}"
    ]
    if verdict.status.proved:
        lines.append(f"axioms: {', '.join(verdict.axioms) or 'none'}")
    for error in verdict.errors:
        lines.append(f"{error.line}:{error.column}: {error.message}")
        if error.goal and error.goal not in error.message:
            lines += ["  goals before it:", *(f"  {line}" for line in error.goal.split("\n"))]
    return "\n".join(lines)


async def print_verdicts(claims: Sequence[NamedClaim], judge: Judge, *, as_json: bool) -> None:
    """Judge all claims, print each verdict in the order of the claims, count on stderr."""
    counts: Counter[str] = Counter()
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("judged", total=len(claims))
        async for named, verdict in _in_order(claims, judge):
            counts[_status(verdict)] += 1
            line = _json_line(named, verdict) if as_json else _text_line(named, verdict)
            click.echo(line)
            progress.advance(task)
    click.echo(", ".join(f"{count} {status}" for status, count in counts.most_common()), err=True)


async def _in_order(
    claims: Sequence[NamedClaim], judge: Judge
) -> AsyncIterator[tuple[NamedClaim, Verdict | StatementError]]:
    """Keep many claims in flight, so that they can be elaborated together."""
    for start in range(0, len(claims), _IN_FLIGHT):
        part = claims[start : start + _IN_FLIGHT]
        flight = [asyncio.create_task(_judged(judge, named.claim)) for named in part]
        for named, task in zip(part, flight, strict=True):
            yield named, await task


async def _judged(judge: Judge, claim: Claim) -> Verdict | StatementError:
    """Judge one claim; a statement that cannot be read is the fault of its line alone."""
    try:
        return await judge(claim)
    except StatementError as error:
        return error


def _status(verdict: Verdict | StatementError) -> str:
    return verdict.status.value if isinstance(verdict, Verdict) else "bad statement"


def _text_line(named: NamedClaim, verdict: Verdict | StatementError) -> str:
    if isinstance(verdict, StatementError):
        return f"{named.id}: bad statement: {verdict}"
    return f"{named.id}: {described(verdict)}"


def _json_line(named: NamedClaim, verdict: Verdict | StatementError) -> str:
    if isinstance(verdict, Verdict):
        return json.dumps({"id": named.id, **row(verdict)})
    error = {"line": 1, "column": 0, "message": f"bad statement: {verdict}", "goal": None}
    nothing = {"axioms": [], "body": "", "helpers": "", "elapsed_s": 0.0, "lean": None}
    judged = {"status": Status.CRASHED.value, "proved": False, "judged": False}
    return json.dumps({"id": named.id, **judged, "errors": [error], **nothing})
