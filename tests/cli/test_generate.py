"""`proofsmith generate` writes a benchmark file, judged by the real Lean."""

import asyncio
import json
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchmarks.readers import read_benchmark
from tests.conftest import Command
from tests.graphs.fakes import LEAN
from tools.lean.verdict import Claim, Status, Verdict
from tools.lean.verifier import Verifier


def test_statements_are_drawn_judged_and_can_be_read_as_a_benchmark(
    proofsmith: Command, tmp_path: Path
) -> None:
    out = tmp_path / "drawn.jsonl"

    run = proofsmith(
        *("generate", "--count", "6", "--family", "logic_law", "--family", "natural_expansion"),
        *("--out", str(out), "--time-limit", "30", "--json"),
    )

    assert run.code == 0, run.err
    told = json.loads(run.out)
    assert sum(told["kept"].values()) == len(read_benchmark(out).problems)
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert {row["split"] for row in rows} == {"train"}
    assert {row["finding"] for row in rows} <= {"trivial", "proved", "open"}
    assert any(row["finding"] == "proved" for row in rows)


def test_the_same_seed_gives_the_same_file(proofsmith: Command, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a.jsonl", "b.jsonl")]

    for file in files:
        proofsmith("generate", "--count", "30", "--no-check", "--seed", "5", "--out", str(file))

    assert files[0].read_bytes() == files[1].read_bytes()
    assert len(files[0].read_text().splitlines()) == 30


def test_an_unknown_family_is_one_line_that_names_those_there_are(
    proofsmith: Command, tmp_path: Path
) -> None:
    run = proofsmith("generate", "--family", "no_such", "--out", str(tmp_path / "a.jsonl"))

    assert run.code == 2
    assert "no family no_such; there are" in run.err
    assert "variant_logic" in run.err


def test_an_unwritable_file_is_one_line(proofsmith: Command, tmp_path: Path) -> None:
    out = tmp_path / "missing" / "a.jsonl"

    run = proofsmith("generate", "--count", "1", "--no-check", "--out", str(out))

    assert (run.code, run.err.count("\n")) == (2, 1)
    assert "choose another --out" in run.err


class Judged:
    """In place of Lean; Ctrl-C is pressed over the draw of this number when all others are done."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, stopped_at: int | None) -> None:
        self.claims, self.stopped_at = 0, stopped_at
        monkeypatch.setattr(Verifier, "verify", self.verify)
        signal.signal(signal.SIGINT, signal.default_int_handler)

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:  # noqa: ARG002
        self.claims += 1
        if f"_{self.stopped_at} " in claim.statement:
            for _ in range(20):
                await asyncio.sleep(0)
            signal.raise_signal(signal.SIGINT)
            await asyncio.Event().wait()
        proved = "first" not in claim.reply
        return Verdict(Status.PROVED if proved else Status.LEAN_ERROR, LEAN)


Press = Callable[[int | None], Judged]


@pytest.fixture
def stopped_at(monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    before = signal.getsignal(signal.SIGINT)
    yield lambda number: Judged(monkeypatch, number)
    signal.signal(signal.SIGINT, before)


def test_a_file_that_cannot_be_written_is_told_before_lean_is_asked(
    proofsmith: Command, tmp_path: Path, stopped_at: Press
) -> None:
    judge = stopped_at(None)

    run = proofsmith("generate", "--count", "5", "--out", str(tmp_path / "missing" / "a.jsonl"))

    assert run.code == 2
    assert judge.claims == 0


def test_ctrl_c_writes_what_was_judged_by_then_and_says_so(
    proofsmith: Command, tmp_path: Path, stopped_at: Press
) -> None:
    out, whole = tmp_path / "drawn.jsonl", tmp_path / "whole.jsonl"
    families = ("--family", "natural_expansion", "--family", "logic_law")
    draw = ("generate", "--count", "20", *families, "--out")

    stopped_at(5)
    run = proofsmith(*draw, str(out))
    stopped_at(None)
    proofsmith(*draw, str(whole))

    lines = out.read_text().splitlines()
    assert 0 < len(lines) < 20
    assert lines == whole.read_text().splitlines()[: len(lines)]
    assert (run.code, run.out) == (130, "")
    assert f"stopped; {out} holds the first {len(lines)} statements" in run.err


def test_ctrl_c_before_anything_was_judged_leaves_an_earlier_file_alone(
    proofsmith: Command, tmp_path: Path, stopped_at: Press
) -> None:
    out = tmp_path / "drawn.jsonl"
    out.write_text("earlier\n")

    stopped_at(0)
    run = proofsmith("generate", "--count", "5", "--family", "logic_law", "--out", str(out))

    assert run.code == 130
    assert "nothing is written" in run.err
    assert [each.read_text() for each in tmp_path.iterdir()] == ["earlier\n"]
