"""Which steps of an outer loop are done, and what came of them, in one file written atomically."""

import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Self

from training.errors import BadInput
from training.improve.recipe import Recipe, parse_recipe

_FORMAT = 1
_FILE = "state.json"

Result = dict[str, Any]


class Steps:
    """The steps that are done. A step is done when its result is in the file, and never again."""

    def __init__(self, folder: Path, recipe: Recipe, results: dict[str, Result]) -> None:
        """Take what the file holds; use `begun` or `opened`."""
        self.folder = folder
        self.recipe = recipe
        self.results = results

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
        steps = cls(folder, recipe, {})
        steps._write()
        return steps

    @classmethod
    def opened(cls, folder: Path) -> Self:
        """Return the steps of a folder that was begun before. Raises `BadInput`."""
        path = folder / _FILE
        try:
            held = json.loads(path.read_text(encoding="utf-8"))
            recipe, results = held["recipe"], held["results"]
        except OSError as error:
            raise BadInput(f"{folder} holds nothing to go on with; leave --resume away") from error
        except (ValueError, KeyError, TypeError) as error:
            raise BadInput(f"{path} is damaged ({error}); give a new --out") from error
        return cls(folder, parse_recipe(recipe, str(path)), results)

    async def once(self, name: str, work: Callable[[], Awaitable[Result]]) -> Result:
        """Return the result of a step, which is worked on only if it is not done."""
        if name not in self.results:
            result = await work()
            self.results[name] = result
            self._write()
        return self.results[name]

    def _write(self) -> None:
        held = {
            "format": _FORMAT,
            "recipe": self.recipe.model_dump(mode="json"),
            "results": self.results,
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
