"""The `proofsmith` command: names its subcommands and loads each only when it is called."""

import importlib
import keyword
from collections.abc import Sequence

import click

COMMANDS = {
    "prove": "Run the loop on a benchmark: synthesize, verify, correct.",
    "report": "Say what a run achieved, from its store alone.",
    "compare": "Set two runs side by side.",
    "browse": "Look at a store in the browser.",
    "show": "Show a run, a problem or an attempt: what was asked, what came, what Lean said.",
    "benchmarks": "List what can be proved.",
    "check": "Judge a model's reply against a statement.",
    "rescore": "Judge stored replies again.",
    "generate": "Draw statements to prove.",
    "mine": "Turn a store into data sets.",
    "train": "Train a model for a role.",
    "improve": "Attempt, mine, train and evaluate in rounds.",
    "merge": "Join the stores of several machines.",
    "export": "Write attempts as Lean files, as an Inspect log or as JSONL.",
    "import": "Read attempts from JSONL.",
    "serve": "Serve a model for the roles.",
    "doctor": "Say what works on this machine and what to install for the rest.",
}

_BAD_INPUT, _INTERRUPTED = 2, 130


class _LazyGroup(click.Group):
    """A group whose commands live in the modules `cli.NAME`, imported on use."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        name = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command = getattr(importlib.import_module(f"cli.{name}"), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="proofsmith", message="%(prog)s %(version)s")
def proofsmith() -> None:
    """Small language models that prove theorems in Lean 4, judged by a real Lean."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; bad input ends with one line on stderr and exit code 2."""
    try:
        code = proofsmith.main(arguments, prog_name="proofsmith", standalone_mode=False)
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "proofsmith"
        click.echo(f"Error: {_one_line(error)} (see {where} --help)", err=True)
        return _BAD_INPUT
    except click.ClickException as error:
        click.echo(f"Error: {_one_line(error)}", err=True)
        return _BAD_INPUT
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        return _INTERRUPTED
    return code if isinstance(code, int) else 0


def _one_line(error: click.ClickException) -> str:
    return " ".join(error.format_message().split())
