"""`proofsmith serve`: a server for the models of the roles, on this machine or on another."""

import asyncio
import json
import shlex
import shutil
import signal
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import click

from agents.local.errors import LocalModelError
from agents.local.server import ModelServer, free_port, transformers_command
from agents.local.smollm2 import NAME, ensure_smollm2, require_packages, smollm2_directory
from agents.serve import ServeCommand, ServeError, Serving, serve_command
from tools.lean.embedded.build import is_whole

_BOX = "127.0.0.1"
_LOCAL = {"smollm2": NAME}
_Folder = click.Path(exists=True, file_okay=False, path_type=Path)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What to start, and how the loop is told of it."""

    command: ServeCommand
    models: str
    """The options of `proofsmith prove` that name the models."""
    cwd: Path | None = None


@click.command(
    epilog="""\b
Examples:
  proofsmith serve --local smollm2
  proofsmith serve --base Goedel-LM/Goedel-Prover-V2-8B
  proofsmith serve --base MODEL --synthesizer runs/syn --corrector runs/corr
  proofsmith serve --base MODEL --synthesizer runs/syn --host 0.0.0.0 --print
  proofsmith serve --base MODEL -- --tensor-parallel-size 2

\b
The first line on standard output is the server's address, the second a command that uses it.
Ctrl-C ends the server, and so does the end of this program, however it comes.
"""
)
@click.option("--local", type=click.Choice(sorted(_LOCAL)), help="A small model from PyPI.")
@click.option("--base", metavar="MODEL", help="With vLLM: a model's folder or its name on the Hub.")
@click.option("--synthesizer", type=_Folder, metavar="DIR", help="LoRA adapter of this role.")
@click.option("--corrector", type=_Folder, metavar="DIR", help="LoRA adapter of this role.")
@click.option("--context", type=click.IntRange(1), help="Tokens of prompt and reply together.")
@click.option("--host", default=_BOX, show_default=True, help="Address to listen on (vLLM).")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0: a free one."
)
@click.option("--print", "only_print", is_flag=True, help="Print the command for another machine.")
@click.argument("engine_options", nargs=-1, type=click.UNPROCESSED, metavar="[-- VLLM OPTIONS]")
def serve(
    local: str | None,
    base: str | None,
    synthesizer: Path | None,
    corrector: Path | None,
    context: int | None,
    host: str,
    port: int,
    only_print: bool,
    engine_options: tuple[str, ...],
) -> None:
    """Serve a model over the OpenAI API, for `proofsmith prove --base-url`.

    --local needs no GPU, --base needs vLLM; with it each role has its own adapter on one base.
    """
    if (local is None) == (base is None):
        raise click.UsageError("say what to serve: --local smollm2, or --base MODEL")
    given = {"synthesizer": synthesizer, "corrector": corrector}
    adapters = {role: folder for role, folder in given.items() if folder}
    try:
        if base is None:
            _refuse_vllm_options(bool(adapters or context or engine_options or only_print), host)
            asyncio.run(_serve(_local_plan(port or free_port())))
            return
        serving = Serving(base, adapters, host, port or free_port(), context, _rank(adapters))
        plan = _vllm_plan(serving, engine_options)
        if only_print:
            click.echo(plan.command.text)
        else:
            asyncio.run(_serve(_with_vllm_here(plan)))
    except (LocalModelError, ServeError) as error:
        raise click.ClickException(str(error)) from error
    except asyncio.CancelledError:
        raise click.Abort from None


def _refuse_vllm_options(given: bool, host: str) -> None:
    if given or host != _BOX:
        raise click.UsageError("--local takes no option but --port; the others go with --base")


def _local_plan(port: int) -> _Plan:
    require_packages()
    if not is_whole(smollm2_directory()):
        click.echo(f"preparing {NAME}, once; this takes about half a minute …", err=True)
    folder = ensure_smollm2()
    command = transformers_command(folder.name, port)
    return _Plan(command, "--config docs/smollm2.yaml", folder.parent)


def _vllm_plan(serving: Serving, options: tuple[str, ...]) -> _Plan:
    command = serve_command(serving)
    names = {role: role if role in serving.adapters else "base" for role in _roles()}
    models = " ".join(f"--{role} {name}" for role, name in names.items())
    return _Plan(replace(command, argv=(*command.argv, *options)), models)


def _roles() -> Iterator[str]:
    yield from ("synthesizer", "corrector")


def _with_vllm_here(plan: _Plan) -> _Plan:
    program = shutil.which(plan.command.argv[0])
    if program is None:
        raise ServeError(
            "vLLM is not installed here: pip install vllm, or get the command for a machine that "
            "has it with --print"
        )
    return replace(plan, command=replace(plan.command, argv=(program, *plan.command.argv[1:])))


def _rank(adapters: dict[str, Path]) -> int:
    """Return the largest rank among the adapters."""
    return max(map(_rank_of, adapters.values()), default=1)


def _rank_of(adapter: Path) -> int:
    file = adapter / "adapter_config.json"
    try:
        return int(json.loads(file.read_text(encoding="utf-8"))["r"])
    except (OSError, ValueError, KeyError, TypeError):
        raise ServeError(
            f"{adapter} holds no LoRA adapter, which has a file {file.name} with its rank; "
            "a whole fine-tuned model goes with --base"
        ) from None


async def _serve(plan: _Plan) -> None:
    here = asyncio.current_task()
    assert here is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, here.cancel)
    async with ModelServer(plan.command, cwd=plan.cwd) as server:
        click.echo(server.base_url)
        click.echo(f"proofsmith prove --base-url {shlex.quote(server.base_url)} {plan.models}")
        status = await server.wait()
    raise ServeError(f"the server ended by itself, with status {status}; what it said is above")
