"""Reads claims from files: a model's reply as it is, or one claim on each line of a JSONL file."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import click
from pydantic import BaseModel, ConfigDict, PlainValidator, ValidationError

from tools.lean.verdict import Claim


def _any_text(value: object) -> str:
    """Accept lone surrogates, too, which a model's reply can hold and pydantic's `str` refuses."""
    if not isinstance(value, str):
        raise ValueError("must be a string")
    return value


Text = Annotated[str, PlainValidator(_any_text)]


class ClaimRow(BaseModel):
    """One line of a batch file; keys that are not named here are left unread."""

    model_config = ConfigDict(strict=True, extra="ignore")

    id: str | int
    statement: Text
    reply: Text
    header: Text | None = None
    prelude: Text | None = None
    finish_reason: str | None = None


@dataclass(frozen=True, slots=True)
class NamedClaim:
    """A claim and what its author calls it."""

    id: str | int
    claim: Claim


def read_text(path: str) -> str:
    """Return what a file or standard input (`-`) holds; bytes that are no UTF-8 become U+FFFD."""
    data = sys.stdin.buffer.read() if path == "-" else _bytes_of(Path(path))
    return data.decode("utf-8", errors="replace")


def read_claims(path: Path) -> list[NamedClaim]:
    """Return the claims of a batch file; a line that is none ends the command, naming the line."""
    lines = read_text(str(path)).split("\n")
    return list(_claims(path, lines))


def _claims(path: Path, lines: list[str]) -> Iterator[NamedClaim]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = ClaimRow.model_validate(json.loads(line.removeprefix("\ufeff")))
        except ValidationError as error:
            raise click.ClickException(f"{path}, line {number}: {_first_fault(error)}") from error
        except ValueError as error:
            raise click.ClickException(f"{path}, line {number}: no JSON: {error}") from error
        claim = Claim(
            row.statement, row.reply, row.header or "", row.prelude or "", row.finish_reason
        )
        yield NamedClaim(row.id, claim)


def _first_fault(error: ValidationError) -> str:
    first = error.errors()[0]
    place = ".".join(map(str, first["loc"]))
    return f"{place}: {first['msg']}" if place else first["msg"]


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise click.ClickException(f"{path} cannot be read: {error.strerror}") from error
