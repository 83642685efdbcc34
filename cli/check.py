"""`proofsmith check`: judge a model's reply, or many, against a statement."""

import asyncio
import difflib
from pathlib import Path
from typing import Any

import click

from benchmarks.bundled import load_core
from benchmarks.problem import Problem
from cli.building import announce_build
from cli.claims import read_claims, read_text
from cli.verdicts import described, json_row, print_verdicts
from tools.lean.errors import LeanUnavailable
from tools.lean.process.limits import Limits
from tools.lean.text.statement import StatementError
from tools.lean.toolchain import choose_lean
from tools.lean.verdict import Claim, Verdict
from tools.lean.verifier import Verifier

PROVED, NOT_PROVED, NO_JUDGEMENT, INTERRUPTED = 0, 1, 3, 130


@click.command(
    epilog="""\b
Examples:
  proofsmith check reply.md --statement 'theorem t (p : Prop) (h : p) : p := by'
  echo 'exact h' | proofsmith check - --statement 'theorem t (p : Prop) (h : p) : p'
  proofsmith check reply.md --problem core/and_swap --json
  proofsmith check --batch claims.jsonl --json > verdicts.jsonl

\b
Exit code: 0 proved (batch: completed), 1 judged and not proved,
3 no judgement (time, memory, crash, reply cut off), 2 bad usage.
"""
)
@click.argument("reply", required=False, type=click.Path(dir_okay=False))
@click.option("--statement", help="The theorem, with or without a final `:= by`.")
@click.option("--problem", metavar="NAME", help="A bundled problem, such as core/and_swap.")
@click.option("--header", default="", help="Imports, open and set_option lines.")
@click.option("--prelude", default="", help="Declarations that the statement needs.")
@click.option(
    "--batch",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
    metavar="FILE.jsonl",
    help="Judge every line: {id, header?, prelude?, statement, reply, finish_reason?}.",
)
@click.option("--lean", metavar="PATH", help="A lean executable, or `elan` for the one on PATH.")
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help="A Lake project whose Lean and libraries to use.",
)
@click.option("--audit", is_flag=True, help="Judge in a fresh process, with no state from before.")
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1))
@click.option("--time-limit", default=60.0, show_default=True, type=click.FloatRange(0.1))
@click.option("--memory-limit", default=4096, show_default=True, type=click.IntRange(256))
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one object for each claim.")
@click.pass_context
def check(ctx: click.Context, /, **given: Any) -> None:
    """Judge a model's REPLY (a file, or - for standard input) against a statement.

    The reply may be anything a model says: prose, thinking, fenced code, a whole file, the bare
    tactics. Time limits are in seconds, memory limits in MiB.
    """
    try:
        ctx.exit(asyncio.run(_check(given)))
    except (LeanUnavailable, StatementError) as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        click.echo("stopped: the verdicts printed so far stand", err=True)
        ctx.exit(INTERRUPTED)


async def _check(given: dict[str, Any]) -> int:
    limits = Limits(time_s=given["time_limit"], memory_mb=given["memory_limit"])
    claims = read_claims(given["batch"]) if given["batch"] else None
    claim = None if claims is not None else _claim(given)
    if not (given["lean"] or given["project"]):
        announce_build()
    lean = choose_lean(given["lean"], given["project"])
    async with Verifier(lean, given["workers"], limits) as verifier:
        judge = verifier.audit if given["audit"] else verifier.verify
        if claims is not None:
            await print_verdicts(claims, judge, as_json=given["as_json"])
            return PROVED
        assert claim is not None
        verdict = await judge(claim)
    click.echo(json_row(verdict) if given["as_json"] else described(verdict))
    return _exit_code(verdict)


def _claim(given: dict[str, Any]) -> Claim:
    if given["reply"] is None:
        raise click.UsageError("name a REPLY file (or - for standard input), or give --batch FILE")
    if (given["statement"] is None) == (given["problem"] is None):
        raise click.UsageError("give either --statement TEXT or --problem NAME")
    if given["problem"] is None:
        header, prelude, statement = given["header"], given["prelude"], given["statement"]
    else:
        problem = _problem(given["problem"])
        header, prelude, statement = problem.header, problem.prelude, problem.statement
    return Claim(statement, read_text(given["reply"]), header, prelude)


def _problem(name: str) -> Problem:
    problems = {problem.id: problem for problem in load_core()}
    if name in problems:
        return problems[name]
    near = difflib.get_close_matches(name, problems, n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise click.ClickException(f"there is no bundled problem {name!r}{hint}")


def _exit_code(verdict: Verdict) -> int:
    if verdict.status.proved:
        return PROVED
    return NOT_PROVED if verdict.status.judged else NO_JUDGEMENT
