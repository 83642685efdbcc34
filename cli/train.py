"""`proofsmith train`: a model for a role, from a mined data set."""

import json
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from types import FrameType

import click

from cli.steps import shown_steps
from training.errors import BadInput, TrainingFailed
from training.finetune.settings import configured

_FAILED, _ADVICE = 1, "pip install -e '.[train]' (without a GPU, first the CPU build of torch)"


@click.command(
    epilog="""\b
Examples:
  proofsmith train --role synthesizer --method sft --data rows --out model
  proofsmith train --role corrector --method dpo --data pairs --base model --out better
  proofsmith train --role synthesizer --method sft --data rows --out lora --config train.yaml
  proofsmith prove --synthesizer model
"""
)
@click.option("--role", type=click.Choice(["synthesizer", "corrector"]))
@click.option("--method", type=click.Choice(["sft", "dpo", "kto", "grpo"]))
@click.option("--data", type=click.Path(path_type=Path), metavar="DIR", help="A mined data set.")
@click.option("--base", metavar="zero|PATH|HUB_ID", help="What to start from; zero unless said.")
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR", help="The model's folder.")
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="YAML; flags win.")
@click.option("--resume", is_flag=True, help="Go on, or be content with a model that is there.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def train(
    role: str | None,
    method: str | None,
    data: Path | None,
    base: str | None,
    out: Path | None,
    config: Path | None,
    resume: bool,
    as_json: bool,
) -> int:
    """Train a model for a role on what `proofsmith mine` wrote.

    From random weights (--base zero), or from a model: whole, or as a LoRA adapter where it is
    large. A run that broke off goes on when the same command is given again. All other settings
    are keys of the YAML file: see docs/training.md. Exit code 1 when a run breaks off.
    """
    flags = {"role": role, "method": method, "data": data, "base": base, "out": out}
    try:
        from training.finetune.train import train as run

        settings = configured(flags, config)
        with _stop_between_steps() as stop, shown_steps() as tell:
            result = run(settings, progress=tell, stop=stop, resume=resume)
    except BadInput as error:
        raise click.ClickException(str(error)) from error
    except ImportError as error:
        raise click.ClickException(f"training needs {error.name}: {_ADVICE}") from error
    except TrainingFailed as error:
        click.echo(f"Error: {error}", err=True)
        return _FAILED
    if as_json:
        click.echo(json.dumps(asdict(result), default=str))
    else:
        click.echo(
            f"{result.folder}: {result.steps} steps, {result.tokens} tokens, "
            f"{result.seconds:.0f} s{_dropped(result.dropped)}"
        )
    return 0


def _dropped(rows: int) -> str:
    return f"; {rows} rows were too long and left out" if rows else ""


@contextmanager
def _stop_between_steps() -> Iterator[Callable[[], bool]]:
    """Let the first Ctrl-C end the run after the step, with a checkpoint; the second at once."""
    asked = False

    def ask(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True
        click.echo("stopping after this step; Ctrl-C again stops at once", err=True)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)
