"""`proofsmith mine`: data sets for training out of stored attempts."""

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import click

from store.errors import StoreError
from tools.lean.errors import LeanError
from tools.lean.process.limits import Limits
from tools.lean.toolchain import choose_lean
from tools.lean.verifier import Verifier
from training.mining.breaking import break_proofs
from training.mining.card import DataCard
from training.mining.goals import add_goals
from training.mining.mine import mine as mine_stores
from training.mining.options import MiningError, MiningOptions, Progress, Tell, parse_options
from training.mining.survey import Survey
from training.mining.writing import refuse_taken

INTERRUPTED = 130

T = TypeVar("T")
_TOLD_EVERY_S = 5.0


class _Window(click.ParamType[tuple[float, float]]):
    name = "LOW,HIGH"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[float, float]:
        try:
            low, high = map(float, str(value).split(","))
        except ValueError:
            self.fail(f"{value!r}: give two rates, such as 0,0.75", param, ctx)
        return low, high


@click.command(
    epilog="""\b
Examples:
  proofsmith mine --role synthesizer --kind sft --out data/synthesizer
  proofsmith mine --db a.db --db b.db --role corrector --kind sft --style bare --out data/corrector
  proofsmith mine --role corrector --kind sft --mutate 6 --out data/corrector
  proofsmith mine --role steps --kind steps --goals --parquet --out data/steps
  proofsmith mine --role corrector --kind dpo --window 0,0.75 --held-out minif2f.jsonl --out pairs

\b
  sft    statement to proof; for the corrector, failure and Lean's messages to proof
  dpo    pairs: the same prompt, a proof chosen, a failure rejected
  kto    every judged reply with its label
  steps  the tactics of each reply, labelled up to the first error

\b
Rows are in the formats of TRL; `DIR/README.md` and `DIR/card.json` say where they come from and
why the rest was dropped. The valid and test splits of core are always held out.
"""
)
@click.option(
    "--db",
    "dbs",
    multiple=True,
    default=("proofsmith.db",),
    envvar="PROOFSMITH_DB",
    show_default=True,
    metavar="FILE",
    help="A store; repeatable.",
)
@click.option("--role", required=True, type=click.Choice(["synthesizer", "corrector", "steps"]))
@click.option("--kind", required=True, type=click.Choice(["sft", "dpo", "kto", "steps"]))
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR")
@click.option("--style", metavar="NAME", help="Write prompts anew in this prompt style.")
@click.option("--run", "runs", multiple=True, metavar="ID", help="Only this run; repeatable.")
@click.option("--model", "models", multiple=True, metavar="NAME", help="Only its replies.")
@click.option("--judge", "judges", multiple=True, metavar="ID", help="Trust this judge.")
@click.option("--window", type=_Window(), help="Keep pass rates above LOW and up to HIGH.")
@click.option("--per-theorem", default=8, show_default=True, type=click.IntRange(1))
@click.option("--per-class", default=20_000, show_default=True, type=click.IntRange(1))
@click.option("--length-ratio", default=4.0, show_default=True, type=click.FloatRange(1))
@click.option("--edit-share", default=0.5, show_default=True, type=click.FloatRange(0, 1))
@click.option("--valid-share", default=0.05, show_default=True, type=click.FloatRange(0, 0.99))
@click.option("--seed", default=0, show_default=True)
@click.option(
    "--held-out",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A further benchmark that nothing may be learned from; repeatable.",
)
@click.option("--strict", is_flag=True, help="Refuse a store with a problem like a held-out one.")
@click.option("--parquet", is_flag=True, help="Write Parquet files, too.")
@click.option(
    "--mutate",
    default=0,
    type=click.IntRange(0),
    metavar="N",
    help="For the corrector: break each theorem's proofs first, up to N times, judged by Lean.",
)
@click.option("--goals", is_flag=True, help="For steps: also goal to tactic, shown by Lean.")
@click.option("--lean", metavar="PATH", help="For these two: a lean executable, or `elan`.")
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path),
    metavar="DIR",
    help="For these two: the Lake project whose Lean to use.",
)
@click.option("--verifiers", default=2, show_default=True, type=click.IntRange(1))
@click.option("--force", is_flag=True, help="Replace an earlier data set in DIR.")
@click.option("--json", "as_json", is_flag=True, help="Print the data card as JSON.")
@click.pass_context
def mine(
    ctx: click.Context,
    /,
    dbs: tuple[str, ...],
    out: Path,
    mutate: int,
    goals: bool,
    lean: str | None,
    project: Path | None,
    verifiers: int,
    force: bool,
    as_json: bool,
    **given: object,
) -> None:
    """Make a data set for a ROLE out of the attempts that the stores hold."""
    stores = [Path(db) for db in dbs]
    try:
        options = parse_options(given)
        _check(options, mutate=mutate, goals=goals)
        refuse_taken(out, force=force)
        if mutate:
            judge = _judge(stores, options, lean, project, verifiers)
            asyncio.run(_mutated(stores[0], options, mutate, judge))
        card = mine_stores(stores, options, out, _teller(), force=force)
        if goals:
            judge = _judge(stores, options, lean, project, verifiers)
            card = asyncio.run(_with_goals(stores, out, card, judge))
    except (LeanError, MiningError, StoreError) as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        click.echo(
            "stopped; no half of a data set is left, the same command begins again", err=True
        )
        ctx.exit(INTERRUPTED)
    if as_json:
        click.echo(card.to_json(), nl=False)
    else:
        _print(card, out)


def _check(options: MiningOptions, *, mutate: int, goals: bool) -> None:
    if mutate and (options.role, options.kind) != ("corrector", "sft"):
        raise MiningError("--mutate makes data for --role corrector --kind sft alone")
    if goals and options.role != "steps":
        raise MiningError("--goals goes with --role steps alone")


def _judge(
    stores: Sequence[Path],
    options: MiningOptions,
    lean: str | None,
    project: Path | None,
    verifiers: int,
) -> Verifier:
    """Return the judge of the stores' verdicts, so that new ones can stand beside them."""
    from cli.building import announce_build

    with Survey(stores, options) as survey:
        wanted = survey.judge
    if not (lean or project):
        announce_build()
    limits = Limits(time_s=wanted.time_limit_s, memory_mb=wanted.memory_limit_mb)
    judge = Verifier(choose_lean(lean, project), verifiers, limits)
    if judge.fingerprint != wanted:
        raise MiningError(
            f"the attempts were judged by Lean {wanted.version}, library {wanted.library}, policy"
            f" {wanted.policy}; name that Lean with --lean or --project, or rescore the runs"
        )
    return judge


async def _mutated(store: Path, options: MiningOptions, per_theorem: int, judge: Verifier) -> None:
    def tell(done: int, total: int) -> None:
        click.echo(f"{done}/{total} broken proofs judged", err=True)

    async with judge:
        broken = await break_proofs(
            store, judge, per_theorem, options=options, seed=options.seed, tell=tell
        )
    click.echo(f"{broken.judged} broken proofs judged, {broken.failed} fail", err=True)


async def _with_goals(
    stores: Sequence[Path], out: Path, card: DataCard, judge: Verifier
) -> DataCard:
    async with judge:
        return await add_goals(stores, out, card, judge, _counter("goals"))


def _counter(what: str) -> Callable[[int], None]:
    return _every(lambda count: click.echo(f"{count} {what}", err=True))


def _teller() -> Tell:
    def told(progress: Progress) -> None:
        text = f"{progress.theorems}/{progress.total} theorems, {progress.rows} rows"
        click.echo(text, err=True)

    return _every(told)


def _every(tell: Callable[[T], None]) -> Callable[[T], None]:
    """Let through a call now and then."""
    last = time.monotonic()

    def now_and_then(state: T) -> None:
        nonlocal last
        if time.monotonic() - last > _TOLD_EVERY_S:
            last = time.monotonic()
            tell(state)

    return now_and_then


def _print(card: DataCard, out: Path) -> None:
    rows = ", ".join(f"{count} {split}" for split, count in card.rows.items())
    click.echo(f"{rows} rows of {card.attempts_read} attempts in {out}")
    for title, drops in (("attempts", card.attempts_dropped), ("rows", card.rows_dropped)):
        told = ", ".join(f"{reason} {count}" for reason, count in drops.items() if count)
        if told:
            click.echo(f"dropped {title}: {told}")
