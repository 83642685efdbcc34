"""A store that the commands can be asked about, and the commands as a user calls them."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from benchmarks.problem import Problem
from cli.main import main
from graphs.run import prove_all
from graphs.strategies import make_strategy
from store.attempts import AttemptStore
from store.records import RunRecord
from tests.graphs.fakes import ScriptedModel, a_context, a_run, problems


def filled(
    path: Path,
    given: Sequence[Problem] | None = None,
    *,
    model: ScriptedModel | None = None,
    **changes: Any,
) -> RunRecord:
    """Do a run of scripted roles in the store at `path`."""
    given = problems(6) if given is None else given
    config = {"exhaustive": True, "samples": 3, **changes.pop("config", {})}
    run = a_run(given, config=config, **changes)
    strategy = make_strategy(run.strategy, 3, 2)  # type: ignore[arg-type]
    with AttemptStore.open(path) as store:
        context = a_context(
            store,
            run,
            model=model,
            strategy=strategy,
            exhaustive=config["exhaustive"],
        )
        asyncio.run(prove_all(run, given, context, in_flight=2))
    return run


class Called:
    """What a command printed and how it ended."""

    def __init__(self, capsys: pytest.CaptureFixture[str], arguments: Sequence[object]) -> None:
        self.code = main([str(each) for each in arguments])
        self.out, self.err = capsys.readouterr()
