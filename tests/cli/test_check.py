"""`proofsmith check`: what it prints and how it exits."""

import json
from pathlib import Path

import pytest

from tests.conftest import Command

SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by"
RIGHT = "```lean\nexact ⟨h.2, h.1⟩\n```"
WRONG = "```lean\nexact ⟨h.1, h.2⟩\n```"
ROW_KEYS = {
    "id",
    "status",
    "proved",
    "judged",
    "errors",
    "axioms",
    "body",
    "helpers",
    "elapsed_s",
    "lean",
}


@pytest.mark.parametrize(
    ("reply", "code", "status"),
    [
        (RIGHT, 0, "proved"),
        (WRONG, 1, "lean_error"),
        ("sorry", 1, "incomplete"),
        (f"```lean\naxiom cheat : False\n{SWAP} exact cheat.elim\n```", 1, "illegal"),
        ("I cannot do this.", 1, "no_code"),
    ],
)
def test_the_exit_code_says_what_was_judged(
    proofsmith: Command, reply: str, code: int, status: str
) -> None:
    run = proofsmith("check", "-", "--statement", SWAP, stdin=reply.encode())
    assert run.code == code
    assert run.out.startswith(status)


def test_no_judgement_has_an_exit_code_of_its_own(proofsmith: Command) -> None:
    slow = "theorem slow : True := by"
    endless = b"repeat (first | skip)\ntrivial"
    run = proofsmith("check", "-", "--statement", slow, "--time-limit", "1", stdin=endless)
    assert run.code == 3
    assert run.out.startswith("timeout (no judgement)")


def test_errors_stand_at_their_place_in_the_reply_with_the_goal_before(
    proofsmith: Command, tmp_path: Path
) -> None:
    reply = tmp_path / "reply.md"
    reply.write_text(WRONG)
    run = proofsmith("check", str(reply), "--statement", SWAP)
    assert "\n2:7: Application type mismatch" in run.out
    assert "  ⊢ q ∧ p" in run.out


def test_json_for_one_claim(proofsmith: Command) -> None:
    run = proofsmith("check", "-", "--statement", SWAP, "--json", stdin=WRONG.encode())
    row = json.loads(run.out)
    assert row.keys() == ROW_KEYS - {"id"}
    error = row["errors"][0]
    assert (error["line"], error["column"]) == (2, 7)
    assert error["goal"] == "p q : Prop\nh : p ∧ q\n⊢ q ∧ p"
    assert row["lean"]["version"] == "4.35.0"


def test_a_bundled_problem_by_name(proofsmith: Command) -> None:
    run = proofsmith("check", "-", "--problem", "core/reshuffle_four_conjuncts", stdin=b"skip")
    assert run.code == 1
    assert "⊢ (s ∧ q) ∧ r ∧ p" in run.out


def test_an_audit_agrees(proofsmith: Command) -> None:
    run = proofsmith("check", "-", "--statement", SWAP, "--audit", stdin=RIGHT.encode())
    assert (run.code, run.out.split()[0]) == (0, "proved")


def test_a_batch_answers_every_line_in_order(proofsmith: Command, tmp_path: Path) -> None:
    claims = [
        {"id": "right", "statement": SWAP, "reply": RIGHT},
        {"id": 2, "statement": SWAP, "reply": WRONG, "finish_reason": "stop"},
        {"id": "cut off", "statement": SWAP, "reply": WRONG, "finish_reason": "length"},
        {"id": "no statement", "statement": "lemma", "reply": RIGHT},
        {"id": "unknown", "statement": "theorem t : Unknown := by", "reply": "rfl"},
        {"id": "surrogate", "statement": SWAP, "reply": "exact \ud800"},
        {"id": "nul", "statement": SWAP, "reply": "exact \0"},
        {
            "id": "prelude",
            "prelude": "def two := 2",
            "statement": "theorem t : two = 2",
            "reply": "rfl",
        },
    ]
    file = tmp_path / "claims.jsonl"
    file.write_text("\n".join(map(json.dumps, claims)) + "\n\n")
    run = proofsmith("check", "--batch", str(file), "--json")
    rows = [json.loads(line) for line in run.out.splitlines()]
    assert run.code == 0
    assert all(row.keys() == ROW_KEYS for row in rows)
    assert [(row["id"], row["status"], row["judged"]) for row in rows] == [
        ("right", "proved", True),
        (2, "lean_error", True),
        ("cut off", "truncated", False),
        ("no statement", "crashed", False),
        ("unknown", "crashed", False),
        ("surrogate", "illegal", True),
        ("nul", "illegal", True),
        ("prelude", "proved", True),
    ]
    assert "bad statement" in rows[3]["errors"][0]["message"]
    assert "2 proved" in run.err


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "line 2: no JSON"),
        ('{"id": 1, "statement": "theorem t : True"}', "line 2: reply"),
        ('{"id": 1, "statement": 5, "reply": ""}', "line 2: statement"),
        ('["id"]', "line 2"),
    ],
)
def test_a_bad_line_ends_the_batch_before_anything_is_judged(
    proofsmith: Command, tmp_path: Path, line: str, complaint: str
) -> None:
    file = tmp_path / "claims.jsonl"
    file.write_text(json.dumps({"id": 1, "statement": SWAP, "reply": RIGHT}) + "\n" + line)
    run = proofsmith("check", "--batch", str(file))
    assert (run.code, run.out) == (2, "")
    assert complaint in run.err
    assert run.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", "-"),
        ("check", "-", "--statement", SWAP, "--problem", "core/x"),
        ("check", "-", "--problem", "core/reshuffle_four_conjunct"),
        ("check", "no such file", "--statement", SWAP),
        ("check", "-", "--statement", "theorem"),
        ("check", "-", "--statement", "theorem t : Missing := by"),
        ("check", "-", "--statement", SWAP, "--lean", "/no/such/lean"),
        ("check", "-", "--statement", SWAP, "--project", "/"),
        ("check", "-", "--statement", SWAP, "--workers", "0"),
        ("check", "--batch", "no such file"),
        ("chekc",),
        ("check", "--no-such-option"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(
    proofsmith: Command, arguments: tuple[str, ...]
) -> None:
    run = proofsmith(*arguments, stdin=b"rfl")
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("Error: ")
    assert run.err.count("\n") == 1


def test_a_near_miss_is_named(proofsmith: Command) -> None:
    run = proofsmith("check", "-", "--problem", "core/reshuffle_four_conjunct")
    assert "did you mean core/reshuffle_four_conjuncts" in run.err
