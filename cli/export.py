"""`proofsmith export`: a store as lines of JSON, proofs as Lean files, a run as an Inspect log."""

from pathlib import Path

import click

from cli.lean_files import (
    NothingToWriteError,
    lake_project,
    lean_file,
    module_path,
    write_files,
)
from cli.runs import NEWEST, find_run
from store.attempts import AttemptStore
from store.browsing import problem_in
from store.errors import StoreError
from store.queries import held
from store.search import Kind, find
from store.transfer import export_lines

_FORMATS = ("jsonl", "lean", "inspect")
_STDOUT = "-"


@click.command(
    epilog="""\b
Examples:
  proofsmith export > history.jsonl
  proofsmith export history.jsonl --db runs.db
  proofsmith export proofs/ --format lean                 all proofs of the newest run
  proofsmith export --format lean --of 81c0d2             one attempt, to standard output
  proofsmith export logs/ --format inspect --of 3f9a      then: inspect view --log-dir logs/
"""
)
@click.argument("target", default=_STDOUT, metavar="[FILE|FOLDER]")
@click.option("--format", "form", type=click.Choice(_FORMATS), default="jsonl", show_default=True)
@click.option("--of", metavar="RUN|ATTEMPT", help="Which run or attempt.  [the newest run]")
@click.option("--db", default="proofsmith.db", envvar="PROOFSMITH_DB", show_default=True)
def export(target: str, form: str, of: str | None, db: str) -> None:
    """Write what a store holds to a file, a folder, or standard output.

    jsonl: the whole store, which `proofsmith import` reads back exactly. lean: the proofs of a run
    as a Lake project that an editor opens, or one attempt, proved or not, as a file. inspect: a
    run as a log of Inspect AI.
    """
    try:
        with AttemptStore.open(db, read_only=True) as store:
            match form:
                case "lean":
                    _export_lean(store, target, of or NEWEST)
                case "inspect":
                    _export_inspect(store, target, of or NEWEST)
                case _:
                    _export_lines(store, target, of)
    except (StoreError, NothingToWriteError) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(str(error.strerror or error)) from error


def _export_lines(store: AttemptStore, target: str, of: str | None) -> None:
    if of is not None:
        raise click.UsageError("jsonl is always the whole store; leave --of away")
    with click.open_file(target, "w", encoding="utf-8", atomic=target != _STDOUT) as file:
        for line in export_lines(store):
            file.write(line)


def _export_inspect(store: AttemptStore, target: str, of: str) -> None:
    from cli.inspect_log import write_inspect_log

    if target == _STDOUT:
        raise click.UsageError("name a folder or an .eval file for the log")
    written = write_inspect_log(store, find_run(store, of), Path(target))
    click.echo(f"wrote {written}; look at it with: inspect view --log-dir {written.parent}")


def _export_lean(store: AttemptStore, target: str, of: str) -> None:
    attempts = [each.id for each in find(store, of) if each.kind is Kind.ATTEMPT]
    if len(attempts) == 1:
        _export_attempt(store, attempts[0], target)
        return
    files = _proofs(store, find_run(store, of))
    if target == _STDOUT:
        raise click.UsageError("name a new folder for the proofs of a run")
    write_files(Path(target), files)
    count = sum(name.endswith(".lean") for name in files)
    click.echo(f"wrote {count} proofs; open the folder {target} in VS Code")


def _export_attempt(store: AttemptStore, attempt_id: str, target: str) -> None:
    attempt = store.attempt(attempt_id)
    run, problem = store.run(attempt.run_id), problem_in(store, attempt.run_id, attempt.problem_id)
    text = lean_file(problem, attempt, store.verdict(attempt_id, run.lean), run)
    if target == _STDOUT:
        click.echo(text, nl=False)
    elif target.endswith(".lean"):
        Path(target).write_text(text, encoding="utf-8")
    else:
        project = lake_project(run.lean.version, [problem.header])
        write_files(Path(target), {**project, module_path(problem.id, set()): text})


def _proofs(store: AttemptStore, run_id: str) -> dict[str, str]:
    """Return the project of all proofs of a run; the same proof comes once."""
    run = store.run(run_id)
    problems = store.problems(run_id)
    found = held(store, run_id)
    files: dict[str, str] = {}
    for problem in problems:
        seen: set[str] = set()
        for each in found.get(problem.id, ()):
            verdict = store.verdict(each.id, run.lean) if each.proved else None
            if verdict is None or (same := f"{verdict.helpers}\0{verdict.body}") in seen:
                continue
            seen.add(same)
            text = lean_file(problem, store.attempt(each.id), verdict, run)
            files[module_path(problem.id, set(files))] = text
    if not files:
        raise NothingToWriteError(f"run {run_id[:8]} has no proof")
    return {**lake_project(run.lean.version, [each.header for each in problems]), **files}
