import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.errors import BenchmarkError
from benchmarks.lean_text import is_lean_3, pieces, split_header, without_comments
from benchmarks.problem import Problem
from benchmarks.readers import BadProblem, read_benchmark, read_jsonl, read_lean, unique

HEADER = "import Mathlib\nimport Aesop\n\nset_option maxHeartbeats 400000\n\nopen Real Nat\n\n"
THEOREM = "theorem t (p : Prop) (h : p) : p := by"


def one(**row: object) -> Problem | BadProblem:
    (found,) = read_jsonl(json.dumps(row))
    return found


@pytest.mark.parametrize(
    "row",
    [
        {"name": "t", "split": "valid", "header": HEADER, "formal_statement": THEOREM},
        {"id": "t", "formal_statement": f"{HEADER}/-- A doc. -/\n{THEOREM}"},
        {"id": "t", "lean4_src_header": HEADER, "lean4_formalization": THEOREM},
        {"problem_id": "t", "header": HEADER, "lean4_code": HEADER + THEOREM + " sorry"},
        {"theorem_names": ["t"], "autoformalization": HEADER + THEOREM + " sorry"},
        {"name": "t", "header": HEADER, "helper": "def x := 1", "formal_stmt": THEOREM},
        {"uuid": "t", "lean_code": HEADER + THEOREM},
    ],
    ids=lambda row: "+".join(row),
)
def test_the_fields_shapes_are_read(row: dict[str, object]) -> None:
    problem = one(**row)
    assert isinstance(problem, Problem)
    assert problem.id == "t"
    assert problem.header.startswith("import Mathlib")
    assert problem.header.endswith("open Real Nat")
    assert "theorem t" in problem.statement
    assert "import" not in problem.statement


def test_the_words_lose_their_comment_signs() -> None:
    problem = one(name="t", formal_statement=THEOREM, informal_prefix="/-- If p then p. -/\n")
    assert isinstance(problem, Problem)
    assert problem.informal == "If p then p."


def test_declarations_in_the_header_become_the_prelude() -> None:
    problem = one(name="t", header=HEADER + "def two := 2\n", formal_statement=THEOREM)
    assert isinstance(problem, Problem)
    assert problem.prelude == "def two := 2"
    assert problem.header.endswith("open Real Nat")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "no JSON"),
        ("[1]", "no JSON object"),
        ('{"name": "t"}', "no Lean statement"),
        ('{"name": "t", "formal_statement": "  "}', "no Lean statement"),
        ('{"name": "t", "formal_statement": "words only"}', "no declaration"),
    ],
)
def test_a_bad_row_says_why(line: str, reason: str) -> None:
    (bad,) = read_jsonl(line)
    assert isinstance(bad, BadProblem)
    assert reason in bad.reason


@pytest.mark.parametrize(
    "text",
    [
        "import data.real.basic\ntheorem t : true := sorry",
        "theorem t (G : Type*) [group G] : true :=\nbegin\n  sorry\nend",
        "theorem t {X : Type*} [metric_space X] : true := sorry",
        "open_locale big_operators\ntheorem t : true := sorry",
        "theorem t : (λ x, x) 1 = 1 := sorry",
    ],
)
def test_lean_3_is_refused(text: str) -> None:
    bad = one(id="t", formal_statement=text)
    assert isinstance(bad, BadProblem)
    assert "Lean 3" in bad.reason


@pytest.mark.parametrize(
    "text",
    [
        HEADER + "theorem t [Group G] (f : Nat → Nat) : (fun x => f x) = f := by sorry",
        "theorem t (f : Nat → Nat) (x : Nat) : [f x] = [f x] ∧ (λ x => x) 1 = 1 := by",
    ],
)
def test_lean_4_is_not_taken_for_lean_3(text: str) -> None:
    assert not is_lean_3(text)


def test_names_are_made_unique_and_copies_go() -> None:
    first, other = Problem("t", "theorem t : 1 = 1 := by"), Problem("t", "theorem t : 2 = 2 := by")
    names = [problem.id for problem in unique([first, other, first])]
    assert names[0] == "t"
    assert len(names) == 2
    assert names[1].startswith("t#")


def test_each_open_theorem_of_a_lean_file_is_a_problem() -> None:
    text = (
        "import Init\n\n/-- two -/\ndef two := 2\n\n"
        "-- about a\ntheorem a : two = 2 := by\n  sorry\n"
        "\ntheorem done : 1 = 1 := rfl\n\ntheorem b (n : Nat)\n    : n = n := sorry -- open\n"
    )
    a, b = read_lean(text, "file")
    assert isinstance(a, Problem)
    assert isinstance(b, Problem)
    assert (a.id, b.id) == ("file/a", "file/b")
    assert a.header == "import Init"
    assert a.prelude == "/-- two -/\ndef two := 2"
    assert b.prelude.endswith("theorem done : 1 = 1 := rfl")
    assert "theorem a" not in b.prelude
    assert b.statement.startswith("theorem b")


def test_a_hole_before_the_theorem_must_be_filled() -> None:
    (bad,) = read_lean("abbrev answer : Nat := sorry\n\ntheorem t : answer = 1 := by sorry\n", "f")
    assert isinstance(bad, BadProblem)
    assert "`answer`" in bad.reason
    assert bad.line == 3


def test_a_file_without_open_theorems_says_so() -> None:
    (bad,) = read_lean("theorem t : 1 = 1 := rfl\n", "f")
    assert isinstance(bad, BadProblem)


def test_files_are_read_with_a_bom_and_windows_lines(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    rows = [json.dumps({"name": "t", "formal_statement": THEOREM}), "{", ""]
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(rows).encode())
    found = read_benchmark(path)
    assert found.name == "mine"
    assert [problem.id for problem in found.problems] == ["t"]
    assert [bad.line for bad in found.bad] == [2]


@pytest.mark.parametrize("name", ["missing.jsonl", "table.csv"])
def test_what_is_no_benchmark_is_one_clear_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "table.csv").write_text("a,b\n")
    with pytest.raises(BenchmarkError, match=name):
        read_benchmark(tmp_path / name)


@given(st.text(alphabet='theorem sorry:=by\n-/"xλ', max_size=60))
def test_nothing_is_lost_or_moved(text: str) -> None:
    assert len(without_comments(text)) == len(text)
    header, rest = split_header(text)
    assert header + rest == text
    joined = "".join(piece.text for piece in pieces(text))
    assert joined in ("", text)


@given(st.text(max_size=80))
def test_no_text_raises(text: str) -> None:
    filled = [line for line in text.removeprefix("\ufeff").split("\n") if line.strip()]
    assert len(list(read_jsonl(text))) == len(filled)
    assert list(read_lean(text, "file"))
