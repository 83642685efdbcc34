"""`proofsmith show`: what was asked, what came, what Lean said."""

import json
from dataclasses import asdict
from typing import Any

import click

from cli.details import attempt_row, print_attempt
from cli.paging import paged
from cli.printable import printable
from cli.runs import NEWEST, find_run
from cli.trees import Branch, Twig, print_line, print_tree
from store.attempts import AttemptStore
from store.errors import StoreError, UnknownRecord
from store.queries import Held, held
from store.search import Kind, find, search


@click.command(
    epilog="""\b
Examples:
  proofsmith show                      the newest run
  proofsmith show 3f9a                 a run or an attempt, by the beginning of its id
  proofsmith show core/and_comm        a problem, in all runs
  proofsmith show 81c0d2 --json        an attempt, whole
  proofsmith show --search 'omega could not'
"""
)
@click.argument("what", default=NEWEST, metavar="[RUN|PROBLEM|ATTEMPT]")
@click.option("--search", "words", metavar="WORDS", help="Attempts whose texts hold these words.")
@click.option("--db", default="proofsmith.db", envvar="PROOFSMITH_DB", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def show(what: str, words: str | None, db: str, as_json: bool) -> None:
    """Show a run or a problem as trees of attempts, or one attempt with all its texts.

    On a terminal in colour, a correction beside what it corrects, and through the pager where it
    is long.
    """
    try:
        with AttemptStore.open(db, read_only=True) as store:
            if words is not None:
                _print_hits(
                    store, words, None if what == NEWEST else find_run(store, what), as_json
                )
            else:
                _print(store, what, as_json)
    except StoreError as error:
        raise click.ClickException(str(error)) from error


def _print(store: AttemptStore, what: str, as_json: bool) -> None:
    kind, identity = _meant(store, what)
    match kind:
        case Kind.ATTEMPT:
            _print_attempt(store, identity, as_json)
        case Kind.RUN:
            _print_trees(_run_trees(store, identity), as_json)
        case Kind.PROBLEM:
            _print_trees(_problem_trees(store, identity), as_json)


def _meant(store: AttemptStore, what: str) -> tuple[Kind, str]:
    if what == NEWEST:
        return Kind.RUN, find_run(store)
    found = find(store, what) or find(store, f"core/{what}")
    if not found:
        raise UnknownRecord(
            f"{store.connection.path}: no run, problem or attempt {what!r}; "
            "`proofsmith show` lists the newest run's"
        )
    if len(found) > 1:
        some = ", ".join(f"{each.kind} {each.id[:12]}" for each in found[:4])
        raise UnknownRecord(f"{what!r} may mean {some}; give more of the id")
    return found[0].kind, found[0].id


def _run_trees(store: AttemptStore, run_id: str) -> list[Branch]:
    run, found = store.run(run_id), held(store, run_id)
    problems = tuple(
        Branch(
            _verdict_on(problem.id, found.get(problem.id, ())), _twigs(found.get(problem.id, ()))
        )
        for problem in store.problems(run_id)
    )
    models = ", ".join(f"{role} {model}" for role, model in run.models.items())
    title = f"run {run_id[:8]}: {run.benchmark}, {run.strategy}, {models}, {run.started_at[:16]}"
    return [Branch(title, problems)]


def _problem_trees(store: AttemptStore, name: str) -> list[Branch]:
    trees = []
    for run in store.runs():
        attempts = held(store, run.id).get(name, ())
        if attempts:
            trees.append(
                Branch(_verdict_on(f"{name} in run {run.id[:8]}", attempts), _twigs(attempts))
            )
    return trees or [Branch(f"{name}: no attempts yet", ())]


def _verdict_on(name: str, attempts: tuple[Held, ...]) -> str:
    if not attempts:
        return f"{name}: not tried"
    solved = "solved" if any(each.proved for each in attempts) else "open"
    return f"{name}: {solved}, {len(attempts)} attempts"


def _twigs(attempts: tuple[Held, ...]) -> tuple[Twig, ...]:
    return tuple(
        Twig(
            each.depth,
            f"{each.id[:8]} {each.role} {each.sample}.{each.depth}",
            "proved" if each.proved else str(each.status or "model_failed"),
            "" if each.error_class in ("", each.status) else each.error_class,
        )
        for each in attempts
    )


def _print_trees(trees: list[Branch], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps([asdict(tree) for tree in trees]))
        return
    with paged() as console:
        for tree in trees:
            print_tree(console, tree)


def _print_attempt(store: AttemptStore, attempt_id: str, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(attempt_row(store, attempt_id)))
        return
    with paged() as console:
        print_attempt(console, store, attempt_id)


def _print_hits(store: AttemptStore, words: str, run_id: str | None, as_json: bool) -> None:
    hits = search(store, words, run_id)
    if as_json:
        rows: list[dict[str, Any]] = [asdict(hit) for hit in hits]
        click.echo(json.dumps(rows))
        return
    with paged() as console:
        for hit in hits:
            excerpt = printable(" ".join(hit.excerpt.split()))
            print_line(console, f"{hit.attempt_id[:8]} {hit.problem_id} {hit.part}: {excerpt}")
        if not hits:
            print_line(console, "nothing holds all these words")
