"""Which steps of an outer loop are done, and what came of them, in one file written atomically."""

import asyncio
import json
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Self

from training.errors import BadInput
from training.improve.recipe import Recipe, parse_recipe

_FORMAT = 1
_FILE = "state.json"
_REMEMBER_EVERY_S = 10.0

Result = dict[str, Any]


class Steps:
    """The steps that are done. A step is done when its result is in the file, and never again."""

    def __init__(
        self,
        folder: Path,
        recipe: Recipe,
        results: dict[str, Result],
        seconds: Mapping[str, float],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take what the file holds; use `begun` or `opened`."""
        self.folder = folder
        self.recipe = recipe
        self.results = results
        self._seconds = dict(seconds)
        self._clock = clock

    @classmethod
    def begun(cls, folder: Path, recipe: Recipe) -> Self:
        """Return the steps of a folder, which may be new.

        Raises `BadInput` where it holds another recipe's, or something else.
        """
        if (folder / _FILE).exists():
            steps = cls.opened(folder)
            if steps.recipe != recipe:
                raise BadInput(
                    f"{folder} was begun with another recipe; use --resume to go on with that one, "
                    "or give another --out"
                )
            return steps
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BadInput(f"{folder} holds something else; give a new --out")
        folder.mkdir(parents=True, exist_ok=True)
        steps = cls(folder, recipe, {}, {})
        steps._write()
        return steps

    @classmethod
    def opened(cls, folder: Path) -> Self:
        """Return the steps of a folder that was begun before. Raises `BadInput`."""
        path = folder / _FILE
        try:
            held = json.loads(path.read_text(encoding="utf-8"))
            recipe, results = held["recipe"], held["results"]
            seconds = {name: float(used) for name, used in held.get("seconds", {}).items()}
        except OSError as error:
            raise BadInput(f"{folder} holds nothing to go on with; leave --resume away") from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadInput(f"{path} is damaged ({error}); give a new --out") from error
        return cls(folder, parse_recipe(recipe, str(path)), results, seconds)

    async def once(self, name: str, work: Callable[[], Awaitable[Result]]) -> Result:
        """Return the result of a step, which is worked on only if it is not done."""
        if name not in self.results:
            result = await work()
            self.results[name] = result
            self._write()
        return self.results[name]

    @asynccontextmanager
    async def timed(self, stage: str, limit_s: float | None) -> AsyncIterator[float | None]:
        """Give the seconds that a stage has left of its limit, None where it has no limit.

        What it uses is remembered while it goes on, so that a process that is killed leaves only
        the rest to the next one.
        """
        if limit_s is None:
            yield None
            return
        before, began = self._seconds.get(stage, 0.0), self._clock()
        remembering = asyncio.create_task(self._remembered(stage, before, began))
        try:
            yield max(0.0, limit_s - before)
        finally:
            remembering.cancel()
            with suppress(asyncio.CancelledError):
                await remembering
            self._remember(stage, before, began)

    async def _remembered(self, stage: str, before: float, began: float) -> None:
        while True:
            await asyncio.sleep(_REMEMBER_EVERY_S)
            self._remember(stage, before, began)

    def _remember(self, stage: str, before: float, began: float) -> None:
        self._seconds[stage] = round(before + self._clock() - began, 3)
        self._write()

    def _write(self) -> None:
        held = {
            "format": _FORMAT,
            "recipe": self.recipe.model_dump(mode="json"),
            "results": self.results,
            "seconds": self._seconds,
        }
        write_atomically(self.folder / _FILE, json.dumps(held, indent=1, ensure_ascii=False))


def write_atomically(path: Path, text: str) -> None:
    """Write a text file so that no end of the process leaves half of it."""
    part = path.with_name(f"{path.name}.part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
