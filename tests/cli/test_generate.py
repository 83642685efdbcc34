"""`proofsmith generate` writes a benchmark file, judged by the real Lean."""

import json
from pathlib import Path

from benchmarks.readers import read_benchmark
from tests.conftest import Command


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

    assert run.code == 2
    assert "choose another --out" in run.err
