"""Draws statements to prove: many families, no statement twice, none like a held-out one.

What Lean does not accept as a statement is dropped, and of what is trivial for the baseline only a
share is kept. The proofs by construction that come along are claims like any other.
"""

import asyncio
import json
import random
import re
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice
from math import ceil
from typing import Any

from agents.builtin.enumerator import script_for
from agents.builtin.sketch import any_of
from agents.closing import AUTO, closing_of, spelled
from benchmarks.problem import Problem
from graphs.state import Judge
from tools.lean.text.statement import StatementError
from tools.lean.verdict import Claim
from training.statements.draft import Draft, Family
from training.statements.filter import HeldOut, Seen

PREFIX = "drawn/"
_BASELINE = ("rfl", "omega", "simp")
_CHUNK = 256
_DRY_AFTER = 100
_FAIR_SHARES = 3
"""How many times its part a family may give, for those that have less to give."""
_SCRIPTS_TRIED = 3
_SHAPES = 20
"""As how many facts a family counts that draws shapes at random."""
_SKETCHES_TRIED = 6
_VAIN = 64
_OPENED = re.compile(rf"\A(?:intros?\b[^\n]*\n)+(?={AUTO}\Z)")
"""What the closing tactic does by itself."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One drawn statement, with the scripts that its family believes to prove it."""

    problem: Problem
    scripts: tuple[str, ...] = ()
    short: bool = False
    """Whether the first script leaves to the closing tactic what it can do."""


class Finding(StrEnum):
    """What Lean says of a drawn statement."""

    REFUSED = "refused"
    """It is no statement."""
    TRIVIAL = "trivial"
    """The first script of the enumerator, or one bare tactic, proves it."""
    PROVED = "proved"
    """One of its own scripts proves it; without any, one of the enumerator's next ones."""
    OPEN = "open"
    """None of these proves it; it may be false."""


@dataclass(slots=True)
class Tally:
    """How many statements were drawn, and why some were dropped."""

    drawn: int = 0
    kept: Counter[str] = field(default_factory=Counter)
    """By finding; without Lean, all are open."""
    dropped: Counter[str] = field(default_factory=Counter)
    """By reason."""
    families: Counter[str] = field(default_factory=Counter)
    """Kept, by family."""


@dataclass(frozen=True, slots=True)
class Shares:
    """How much of what is kept may be of one kind, as fractions of the count asked for."""

    trivial: float = 0.2
    open: float = 0.2


def draw(
    seed: int,
    families: Sequence[Family],
    held_out: HeldOut,
    tally: Tally | None = None,
    wanted: Callable[[str], bool] = lambda _: True,
) -> Iterator[Statement]:
    """Yield statements until no wanted family has a new one, of each family at its pace.

    A family that is a list of facts comes as often as it has facts, each other one like twenty.
    The k-th draw of a family depends on the seed, its name and k alone.
    """
    tally = tally or Tally()
    seen = Seen()
    waiting = {each.name: _drawn_of(each, seed, held_out, seen, tally) for each in families}
    parts, due = _parts(families), dict.fromkeys(waiting, 0.0)
    while waiting:
        fastest = max(parts[name] for name in waiting)
        for name, source in list(waiting.items()):
            due[name] += parts[name] / fastest
            if due[name] < 1:
                continue
            due[name] -= 1
            found = next(source, None) if wanted(name) else None
            if found is None:
                del waiting[name]
            else:
                yield found


def _drawn_of(
    family: Family, seed: int, held_out: HeldOut, seen: Seen, tally: Tally
) -> Iterator[Statement]:
    number = missed = 0
    while missed < _DRY_AFTER:
        statement = _statement(family, number, _draft(family, seed, number))
        number, missed = number + 1, missed + 1
        tally.drawn += 1
        if seen.add(statement.problem):
            tally.dropped["drawn before"] += 1
        elif held_out.holds(statement.problem):
            tally.dropped["like a held-out one"] += 1
        else:
            missed = 0
            yield _spelled(statement)


def _draft(family: Family, seed: int, number: int) -> Draft:
    try:
        return family.drawn(number, random.Random(f"{seed} {family.name} {number}"))  # noqa: S311
    except Exception as error:
        error.add_note(f"in draw {number} of family {family.name} with seed {seed}")
        raise


def _statement(family: Family, number: int, draft: Draft) -> Statement:
    name = f"{family.name}_{number}"
    problem = Problem(
        id=f"{PREFIX}{name}",
        statement=f"theorem {name} {draft.claim.strip()} := by",
        prelude=draft.prelude.strip(),
        split="train",
        category=family.category,
    )
    scripts = tuple(_OPENED.sub("", script) for script in draft.scripts)
    return Statement(problem, scripts, draft.short)


def _spelled(statement: Statement) -> Statement:
    if not any(AUTO in script for script in statement.scripts):
        return statement
    closing = closing_of(statement.problem)
    scripts = tuple(spelled(each, closing) for each in statement.scripts)
    return replace(statement, scripts=scripts, short=statement.short or closing in scripts[0])


def family_of(problem_id: str) -> str:
    """Return the family of a drawn problem by its name; of another one, the name before a `/`."""
    if problem_id.startswith(PREFIX):
        return problem_id.removeprefix(PREFIX).rpartition("_")[0]
    return problem_id.partition("/")[0]


def unjudged(
    count: int, seed: int, families: Sequence[Family], held_out: HeldOut, tally: Tally | None = None
) -> Iterator[Statement]:
    """Yield this many drawn statements, or all there are, before any Lean has seen them."""
    tally = tally or Tally()
    keeping = _Keeping(count, Shares(open=1.0), _room(count, families), tally)
    source = draw(seed, families, held_out, tally, keeping.has_room)
    while len(keeping.kept) < count and (each := next(source, None)) is not None:
        before = len(keeping.kept)
        keeping.offer(each, Finding.OPEN)
        yield from (kept for kept, _ in keeping.kept[before:])


async def generate(
    count: int,
    seed: int,
    families: Sequence[Family],
    held_out: HeldOut,
    judge: Judge,
    *,
    shares: Shares | None = None,
    tally: Tally | None = None,
) -> AsyncIterator[tuple[Statement, Finding]]:
    """Yield this many statements that Lean accepts, or all there are, each with its finding.

    Each is yielded once it and all that were drawn before it are judged, so that who stops early
    has the beginning. The judge's time limit decides what is open.
    """
    tally = tally or Tally()
    keeping = _Keeping(count, shares or Shares(), _room(count, families), tally)
    source = draw(seed, families, held_out, tally, keeping.has_room)
    while chunk := list(islice(source, keeping.missing)):
        findings = [asyncio.ensure_future(finding(each, judge)) for each in chunk]
        try:
            for each, found in zip(chunk, findings, strict=True):
                before = len(keeping.kept)
                keeping.offer(each, await found)
                for kept in keeping.kept[before:]:
                    yield kept
        finally:
            for found in findings:
                found.cancel()
            await asyncio.gather(*findings, return_exceptions=True)


async def finding(statement: Statement, judge: Judge) -> Finding:
    """Return what Lean says of a statement and of the scripts that come with it."""
    problem = statement.problem
    try:
        if await _proves(any_of(_baseline(problem)), problem, judge):
            return Finding.TRIVIAL
        for script in _candidates(statement):
            if await _proves(script.split("\n"), problem, judge):
                return Finding.PROVED
    except StatementError:
        return Finding.REFUSED
    return Finding.OPEN


def _candidates(statement: Statement) -> Iterator[str]:
    """Yield the statement's own scripts; for one without, what the enumerator tries next."""
    yield from statement.scripts[:_SCRIPTS_TRIED]
    if not statement.scripts:
        yield from (script_for(_text(statement.problem), k) for k in range(1, _SKETCHES_TRIED))


def _text(problem: Problem) -> str:
    return f"{problem.prelude}\n{problem.statement}"


def _baseline(problem: Problem) -> tuple[str, ...]:
    return (*_BASELINE, script_for(_text(problem), 0))


async def _proves(script: Sequence[str], problem: Problem, judge: Judge) -> bool:
    claim = Claim(problem.statement, "\n".join(script), problem.header, problem.prelude)
    return (await judge.verify(claim, goals=False)).status.proved


@dataclass(slots=True)
class _Keeping:
    """What is kept, in the order of drawing, so that speed decides nothing."""

    count: int
    shares: Shares
    room: Mapping[str, int]
    """Of each family, the most statements."""
    tally: Tally
    kept: list[tuple[Statement, Finding]] = field(default_factory=list)
    vain: Counter[str] = field(default_factory=Counter)
    """Of each family, how many in a row were dropped."""

    @property
    def missing(self) -> int:
        """How many to judge at once: some more than are missing, for those that are dropped."""
        missing = self.count - len(self.kept)
        return min(_CHUNK, missing + missing // 2 + 16) if missing else 0

    def has_room(self, family: str) -> bool:
        """Whether a family may give more: not if it gave its part, or if it gives nothing."""
        return self.tally.families[family] < self.room[family] and self.vain[family] < _VAIN

    def offer(self, statement: Statement, found: Finding) -> None:
        """Keep a statement, or count why it is dropped."""
        family = family_of(statement.problem.id)
        if len(self.kept) == self.count:
            return
        if (reason := self._against(family, found)) is not None:
            self.tally.dropped[reason] += 1
            self.vain[family] += 1
            return
        self.kept.append((statement, found))
        self.vain[family] = 0
        self.tally.kept[found.value] += 1
        self.tally.families[family] += 1

    def _against(self, family: str, found: Finding) -> str | None:
        if found is Finding.REFUSED:
            return "no statement to Lean"
        if found is Finding.TRIVIAL and self._used_up(found, self.shares.trivial):
            return "trivial"
        if found is Finding.OPEN and self._used_up(found, self.shares.open):
            return "neither proved nor trivial"
        return None if self.tally.families[family] < self.room[family] else "its family is full"

    def _used_up(self, found: Finding, share: float) -> bool:
        return self.tally.kept[found.value] >= share * self.count


def _room(count: int, families: Sequence[Family]) -> dict[str, int]:
    parts = _parts(families)
    return {name: ceil(_FAIR_SHARES * count * part) for name, part in parts.items()}


def _parts(families: Sequence[Family]) -> dict[str, float]:
    """Share the whole out: to all facts alike, and to what draws shapes as to so many facts."""
    weights = {each.name: len(each.others) + 1 if each.others else _SHAPES for each in families}
    total = sum(weights.values())
    return {name: weight / total for name, weight in weights.items()}


def as_row(statement: Statement, found: Finding | None = None) -> dict[str, Any]:
    """Return the statement as a row of a benchmark file; readers of those ignore the scripts."""
    problem = statement.problem
    row: dict[str, Any] = {
        "id": problem.id,
        "split": problem.split,
        "category": problem.category,
        "prelude": problem.prelude,
        "statement": problem.statement,
        "scripts": list(statement.scripts),
        "short": statement.short,
    }
    return row if found is None else {**row, "finding": found.value}


def read_statements(text: str) -> tuple[Statement, ...]:
    """Read rows that `as_row` wrote. Raises ValueError and KeyError for others."""
    rows = (json.loads(line) for line in text.splitlines() if line.strip())
    return tuple(_read(row) for row in rows)


def _read(row: dict[str, Any]) -> Statement:
    named = {key: row[key] for key in ("id", "split", "category", "prelude", "statement")}
    return Statement(Problem(**named), tuple(row["scripts"]), row.get("short", False))
