"""The bundled benchmark is large, balanced, well formed, and keeps its proofs apart."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from benchmarks import bundled
from benchmarks.bundled import CATEGORIES, SPLITS, ProblemRow, load_core
from benchmarks.errors import BadRow, BenchmarkError
from benchmarks.problem import Problem
from benchmarks.references import Reference, ReferenceRow, reference_proofs
from benchmarks.rows import bundled_text, parse_rows

ROOT = Path(__file__).parents[2]
SHARE = {"train": 0.5, "valid": 0.19, "test": 0.31}
AT_LEAST = {
    "logic": 45,
    "quantifiers": 35,
    "functions": 35,
    "equality": 25,
    "naturals": 60,
    "integers": 25,
    "order": 30,
    "lists": 45,
    "inductive": 45,
}
GOOD = {
    "id": "core/swap",
    "split": "train",
    "category": "logic",
    "informal": "Conjunctions can be swapped.",
    "header": "",
    "prelude": "",
    "statement": "theorem swap (p q : Prop) : p ∧ q → q ∧ p := by",
}


def test_each_category_has_its_share_of_problems() -> None:
    sizes = Counter(problem.category for problem in load_core())

    assert set(sizes) == set(CATEGORIES)
    assert {name: n for name, n in sizes.items() if n < AT_LEAST[name]} == {}


@pytest.mark.parametrize("category", CATEGORIES)
def test_each_category_is_spread_over_the_splits(category: str) -> None:
    splits = Counter(problem.split for problem in load_core() if problem.category == category)

    for split, share in SHARE.items():
        assert abs(splits[split] / splits.total() - share) < 0.08, (split, splits)


def test_the_splits_hold_what_their_files_say() -> None:
    assert {problem.split for problem in load_core("valid")} == {"valid"}
    assert load_core() == load_core("train") + load_core("valid") + load_core("test")


def test_ids_are_unique_and_carry_the_name_of_the_theorem() -> None:
    ids = [problem.id for problem in load_core()]

    assert len(set(ids)) == len(ids)
    for problem in load_core():
        assert problem.statement.split()[:2] == ["theorem", problem.id.removeprefix("core/")]


def test_every_problem_is_told_in_one_sentence_of_its_own() -> None:
    sentences = [problem.informal for problem in load_core()]

    assert len(set(sentences)) == len(sentences)
    for sentence in sentences:
        assert sentence[0].isupper(), sentence
        assert ". " not in sentence, sentence
        assert len(sentence) < 200, sentence


def test_difficulty_runs_from_one_liners_to_long_proofs() -> None:
    grades = Counter(grade(proof) for proof in reference_proofs())

    assert grades["easy"] / grades.total() > 0.12
    assert grades["medium"] / grades.total() > 0.35
    assert grades["hard"] / grades.total() > 0.25
    assert max(effort(proof) for proof in reference_proofs()) >= 20
    assert sum(bool(proof.helpers) for proof in reference_proofs()) >= 20


@pytest.mark.parametrize("level", ["easy", "medium", "hard"])
def test_each_split_has_its_share_of_each_difficulty(level: str) -> None:
    overall = share_of(level, reference_proofs())

    for split in SPLITS:
        assert abs(share_of(level, reference_proofs(split)) - overall) < 0.1, split


def test_every_problem_has_its_reference_proof() -> None:
    for split in SPLITS:
        problems = [problem.id for problem in load_core(split)]
        assert [proof.id for proof in reference_proofs(split)] == problems


def test_no_statement_file_holds_a_proof() -> None:
    for problem, proof in zip(load_core(), reference_proofs(), strict=True):
        tactics = proof.body.removeprefix("by").strip()
        assert tactics not in problem.statement + problem.prelude
        assert "sorry" not in problem.prelude + proof.text(problem)


def test_nothing_that_proves_or_trains_imports_the_references() -> None:
    for room in ("cli", "graphs", "training", "agents", "store"):
        for source in (ROOT / room).rglob("*.py"):
            assert "benchmarks.references" not in source.read_text(encoding="utf-8"), source


@pytest.mark.parametrize("split", SPLITS)
def test_the_files_are_in_canonical_form(split: str) -> None:
    for path, model in ((f"core/{split}.jsonl", ProblemRow), references_of(split)):
        rows = parse_rows(model, bundled_text(path), path)
        lines = [json.dumps(row.model_dump(), ensure_ascii=False) + "\n" for row in rows]
        assert "".join(lines) == bundled_text(path)


def test_lean_text_has_no_stray_white_space() -> None:
    for problem, proof in zip(load_core(), reference_proofs(), strict=True):
        text = proof.text(problem)
        assert not re.search(r"[ \t]\n|\t|\n\n\n", text), problem.id
        assert all(len(line) <= 120 for line in text.splitlines()), problem.id


def test_a_reference_is_spliced_behind_its_statement() -> None:
    problem = Problem(id="core/x", prelude="def one := 1", statement="theorem x : one = 1 := by")
    proof = Reference("core/x", "theorem y : True := trivial", "by\n  rfl")

    assert proof.text(problem) == (
        "def one := 1\n\ntheorem y : True := trivial\n\ntheorem x : one = 1 := by\n  rfl\n"
    )


def test_a_split_without_problems_is_damage_not_a_split(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a guard of held-out statements would have nothing to guard and not say so."""
    monkeypatch.setattr(bundled, "bundled_text", lambda _: "\n")
    bundled._split.cache_clear()
    try:
        with pytest.raises(BenchmarkError, match=r"core/test\.jsonl holds no problem: reinstall"):
            load_core("test")
    finally:
        bundled._split.cache_clear()


def test_an_unknown_split_is_refused_with_the_known_ones() -> None:
    for read in (load_core, reference_proofs):
        with pytest.raises(BenchmarkError, match="train, valid, test"):
            read("dev")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"split": "dev"}, "split"),
        ({"category": "algebra"}, "category"),
        ({"id": "swap"}, "id"),
        ({"informal": ""}, "informal"),
        ({"statement": "theorem other : True := by"}, "theorem swap"),
        ({"statement": "theorem swap : True"}, ":= by"),
        ({"prelude": None}, "prelude"),
        ({"hint": "x"}, "hint"),
    ],
)
def test_a_bad_row_is_refused_with_file_and_line(change: dict[str, str], complaint: str) -> None:
    text = json.dumps(GOOD) + "\n\n" + json.dumps({**GOOD, "id": "core/swap", **change}) + "\n"

    with pytest.raises(BadRow, match=r"data\.jsonl, line 3: .*" + re.escape(complaint)) as caught:
        parse_rows(ProblemRow, text, "data.jsonl")
    assert (caught.value.file, caught.value.line) == ("data.jsonl", 3)


def test_what_is_no_json_is_refused_with_file_and_line() -> None:
    with pytest.raises(BadRow, match=r"data\.jsonl, line 1: row: "):
        parse_rows(ProblemRow, "{", "data.jsonl")


def test_a_repeated_row_is_refused() -> None:
    with pytest.raises(BadRow, match="line 2: core/swap was there before"):
        parse_rows(ProblemRow, (json.dumps(GOOD) + "\n") * 2, "data.jsonl")


def test_separators_inside_a_string_do_not_end_a_row() -> None:
    row = {**GOOD, "informal": "A line\u2028separator."}

    (parsed,) = parse_rows(ProblemRow, json.dumps(row, ensure_ascii=False), "data.jsonl")

    assert parsed.informal == row["informal"]


def references_of(split: str) -> tuple[str, type[ReferenceRow]]:
    return f"core/references/{split}.jsonl", ReferenceRow


def effort(proof: Reference) -> int:
    """The number of lines of a proof that do something."""
    lines = f"{proof.helpers}\n{proof.body.removeprefix('by')}".splitlines()
    return sum(bool(line.strip()) and not re.match(r"\s*\| .*=>$", line) for line in lines)


def grade(proof: Reference) -> str:
    return "easy" if effort(proof) <= 2 else "medium" if effort(proof) <= 8 else "hard"


def share_of(level: str, proofs: tuple[Reference, ...]) -> float:
    return sum(grade(proof) == level for proof in proofs) / len(proofs)
