"""Reads a user's own benchmark: JSONL in the shapes the field publishes, or a `.lean` file.

A row that cannot be used becomes a `BadProblem`, never an exception: one bad line must not cost
the others.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.errors import BenchmarkError
from benchmarks.lean_text import Piece, is_lean_3, pieces, split_header
from benchmarks.problem import Problem

_NAMES = ("id", "name", "theorem_name", "problem_id", "uuid", "theorem_names")
_WORDS = (
    "natural_language",
    "nl_statement",
    "informal_prefix",
    "informal_stmt",
    "informal_statement",
    "informal",
    "problem",
    "refined_statement",
    "natural",
)
_LEAN: tuple[tuple[str, ...], ...] = (
    ("header", "prelude", "statement"),
    ("header", "helper", "formal_stmt"),
    ("header", "formal_statement"),
    ("lean4_src_header", "lean4_formalization"),
    ("lean_code",),
    ("lean4_code",),
    ("lean4_statement",),
    ("autoformalization",),
    ("formal_statement",),
    ("formal_stmt",),
    ("statement",),
    ("formal",),
)
"""Which keys hold the Lean text, the goal last; the first entry whose last key is there counts."""
_CATEGORIES = ("category", "area", "domain", "textbook")


@dataclass(frozen=True, slots=True)
class BadProblem:
    """A row that is no problem, and why."""

    line: int
    """1-based, in the file."""
    reason: str


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What a file holds."""

    name: str
    problems: tuple[Problem, ...]
    bad: tuple[BadProblem, ...] = ()


def read_benchmark(path: Path) -> Benchmark:
    """Read a `.jsonl` or `.lean` file. Raises `BenchmarkError` where there is no such text."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is no UTF-8 text"
        raise BenchmarkError(f"{path}: {reason}; give a .jsonl or .lean file") from error
    if path.suffix == ".lean":
        found = list(read_lean(text, path.stem))
    elif path.suffix in (".jsonl", ".json", ".ndjson"):
        found = list(read_jsonl(text))
    else:
        raise BenchmarkError(f"{path}: is neither .jsonl nor .lean; rename or convert it")
    problems = unique(each for each in found if isinstance(each, Problem))
    return Benchmark(
        path.stem, problems, tuple(each for each in found if isinstance(each, BadProblem))
    )


def read_jsonl(text: str) -> Iterator[Problem | BadProblem]:
    """Yield what each line is."""
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if line.strip():
            yield _row(line, number)


def read_lean(text: str, stem: str) -> Iterator[Problem | BadProblem]:
    """Yield each theorem that ends in `sorry`, with the declarations before it as its prelude."""
    header, rest = split_header(text)
    line = header.count("\n") + 1
    before: list[Piece] = []
    found = False
    for piece in pieces(rest):
        if piece.is_goal:
            found = True
            yield _goal(piece, header, before, stem, line)
        else:
            before.append(piece)
        line += piece.text.count("\n")
    if not found:
        yield BadProblem(1, "no theorem ends in `sorry`; put `:= by sorry` where proofs are wanted")


def unique(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems with a hash of their text behind each name that came before.

    Problems that are the same altogether are kept once.
    """
    seen: dict[str, Problem] = {}
    for problem in problems:
        if problem.id in seen and seen[problem.id] != problem:
            problem = replace(problem, id=f"{problem.id}#{_digest(problem)}")
        seen.setdefault(problem.id, problem)
    return tuple(seen.values())


def _row(line: str, number: int) -> Problem | BadProblem:
    try:
        row = json.loads(line)
    except ValueError as error:
        return BadProblem(number, f"no JSON: {error}")
    if not isinstance(row, dict):
        return BadProblem(number, "no JSON object")
    lean = _lean_of(row)
    if lean is None:
        return BadProblem(number, f"no Lean statement among its keys: {', '.join(sorted(row))}")
    header, prelude, statement = lean
    if "src_header" in row or is_lean_3(f"{header}\n{prelude}\n{statement}"):
        return BadProblem(number, "is Lean 3; only Lean 4 can be checked")
    if not pieces(statement):
        return BadProblem(number, "its Lean text holds no declaration")
    return Problem(
        id=_name(row, statement),
        statement=statement.strip(),
        header=header.strip(),
        prelude=prelude.strip(),
        split=_text(row.get("split")),
        category=_first(row, _CATEGORIES),
        informal=_in_words(_first(row, _WORDS)),
    )


def _lean_of(row: Mapping[str, Any]) -> tuple[str, str, str] | None:
    """Return header, prelude and statement."""
    for keys in _LEAN:
        if isinstance(row.get(keys[-1]), str) and row[keys[-1]].strip():
            *before, statement = (_text(row.get(key)) for key in keys)
            more, statement = split_header(statement)
            header, prelude = (*before, "", "")[:2]
            head, declared = split_header(header)
            return f"{head}\n{more}", f"{declared}\n{prelude}", statement
    return None


def _name(row: Mapping[str, Any], statement: str) -> str:
    named = _first(row, _NAMES)
    return named or pieces(statement)[-1].name or "unnamed"


def _first(row: Mapping[str, Any], keys: Iterable[str]) -> str:
    return next((text for key in keys if (text := _text(row.get(key)))), "")


def _text(value: Any) -> str:
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""


def _in_words(text: str) -> str:
    return re.sub(r"\A\s*/--\s*|\s*-/\s*\Z", "", text).strip()


def _goal(
    piece: Piece, header: str, before: list[Piece], stem: str, line: int
) -> Problem | BadProblem:
    holes = [each.name for each in before if each.has_hole]
    if holes:
        return BadProblem(line, f"`{holes[0]}` before `{piece.name}` is `sorry`; fill it in")
    if is_lean_3(header + piece.text):
        return BadProblem(line, "is Lean 3; only Lean 4 can be checked")
    name = stem if piece.keyword == "example" or piece.name == stem else f"{stem}/{piece.name}"
    return Problem(
        id=name,
        statement=piece.text.strip(),
        header=header.strip(),
        prelude="".join(each.text for each in before).strip(),
    )


def _digest(problem: Problem) -> str:
    text = "\0".join((problem.header, problem.prelude, problem.statement))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
