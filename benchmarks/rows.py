"""Rows of a JSONL data file that lies in this package, checked one by one as they come in."""

from collections.abc import Iterator
from importlib.resources import files
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from benchmarks.errors import BadRow

_PACKAGE = "benchmarks"


class Row(BaseModel):
    """One line of a data file: exactly the declared fields, nothing converted."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    id: str


R = TypeVar("R", bound=Row)


def bundled_text(path: str) -> str:
    """Return the text of a data file, given by its path inside this package."""
    return files(_PACKAGE).joinpath(*path.split("/")).read_text(encoding="utf-8")


def parse_rows(model: type[R], text: str, source: str) -> tuple[R, ...]:
    """Return the rows of a JSONL text, in order; raise `BadRow` at the first bad or repeated one.

    `source` names the text in errors. Blank lines are skipped.
    """
    return tuple(_parsed(model, text, source))


def _parsed(model: type[R], text: str, source: str) -> Iterator[R]:
    seen: set[str] = set()
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = model.model_validate_json(line)
        except ValidationError as error:
            raise BadRow(source, number, _complaints(error)) from error
        if row.id in seen:
            raise BadRow(source, number, f"{row.id} was there before; give each row its own id")
        seen.add(row.id)
        yield row


def _complaints(error: ValidationError) -> str:
    details = error.errors(include_url=False)
    return "; ".join(f"{'.'.join(map(str, e['loc'])) or 'row'}: {e['msg']}" for e in details)
