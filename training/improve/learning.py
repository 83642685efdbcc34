"""Mines the store and trains a role on it, the training in a process of its own.

Training fills memory and threads that the attempts need afterwards; a process gives them back, and
can be stopped in the middle: it leaves a checkpoint and goes on from there.
"""

import asyncio
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from training.errors import TrainingFailed
from training.finetune.settings import TrainConfig, configured
from training.improve.arena import Observer
from training.improve.recipe import Mining
from training.mining.mine import mine
from training.mining.options import MiningError, MiningOptions, RoleName

_GRACE_S = 60.0
_LONGEST_LINE = 1 << 26
"""Bytes; the last line holds the whole loss curve."""


async def mined(
    store: Path, role: RoleName, rules: Mining, seed: int, folder: Path
) -> dict[str, Any]:
    """Mine the store for a role of a tiny model; return the counts. Raises `TrainingFailed`."""
    options = MiningOptions(
        role=role,
        kind="sft",
        style="bare",
        seed=seed,
        **rules.model_dump(),
    )
    try:
        card = await asyncio.to_thread(mine, [store], options, folder, force=True)
    except MiningError as error:
        raise TrainingFailed(f"nothing for the {role} to learn from: {error}") from error
    return {"rows": dict(card.rows), "hash": card.data_hash, "theorems": card.theorems}


def training_of(
    role: str, data: Path, out: Path, settings: Mapping[str, Any], base: Path | None, seed: int
) -> TrainConfig:
    """Return the settings of one training. Raises `BadInput`."""
    given = {"role": role, "method": "sft", "data": str(data), "out": str(out), "seed": seed}
    if base is not None:
        given["base"] = str(base)
    return configured({**given, **settings}, None)


async def trained(config: TrainConfig, observer: Observer) -> dict[str, Any]:
    """Train in a process of its own, or go on with it; return what came of it.

    A process that is stopped or cancelled in the middle leaves a checkpoint. Raises
    `TrainingFailed`.
    """
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "training.improve.child",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=_LONGEST_LINE,
        start_new_session=True,
    )
    try:
        return await _followed(child, config, observer)
    except BaseException:
        await _stopped(child)
        raise


async def _followed(
    child: asyncio.subprocess.Process, config: TrainConfig, observer: Observer
) -> dict[str, Any]:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(json.dumps(config.recorded()).encode() + b"\n")
    child.stdin.close()
    last: dict[str, Any] = {}
    async for line in child.stdout:
        told = _message(line)
        if told is None:
            continue
        last = told
        if "step" in last:
            observer.note(_in_words(last))
    code = await child.wait()
    if "folder" in last and code == 0:
        return last
    reason = last.get("error", f"the training process ended with {code}")
    raise TrainingFailed(f"training the {config.role}: {reason}")


async def _stopped(child: asyncio.subprocess.Process) -> None:
    if child.returncode is not None:
        return
    child.terminate()
    try:
        await asyncio.wait_for(child.wait(), _GRACE_S)
    except TimeoutError:
        child.kill()
        await child.wait()


def _message(line: bytes) -> dict[str, Any] | None:
    """Return what the child said; None for what a library printed, or half of a line."""
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _in_words(told: Mapping[str, Any]) -> str:
    value = "" if told["value"] is None else f", {told['measure']} {told['value']:.3f}"
    return f"step {told['step']}/{told['steps']}{value}"
