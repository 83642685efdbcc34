"""Each kind of data set, of a history whose rows can be counted by hand."""

from dataclasses import replace
from pathlib import Path

import pytest

from agents.roles import Role
from store.attempts import AttemptStore
from store.records import Message
from tests.training.mining.cases import ADD, MUL, PRE, PROVED, History, mined, texts, wrong
from tools.lean.verdict import Status, Verdict
from training.mining.options import MiningError


def test_a_proof_becomes_exactly_what_was_sent_and_what_came(db: Path, store: AttemptStore) -> None:
    proof = History.begin(store).add(ADD, "omega")
    (row,) = mined(db, "synthesizer", "sft").rows

    assert [(each["role"], each["content"]) for each in row["prompt"]] == [
        (each.role, each.content) for each in proof.messages
    ]
    assert row["completion"] == [{"role": "assistant", "content": proof.reply}]
    assert (row["problem"], row["attempts"], row["origin"]) == ("t/add", [proof.id], "small")


def test_what_was_asked_with_numbers_is_answered_with_numbers(
    db: Path, store: AttemptStore
) -> None:
    asked = Role("synthesizer", "m", style="bare").messages_for_synthesis(PRE).messages
    messages = tuple(Message(each.role, each.content) for each in asked)
    History.begin(store).add(PRE, "cases c", messages=messages, reply="cases c\nall_goals rfl")
    (row,) = mined(db, "synthesizer", "sft").rows

    assert row["prompt"][-1]["content"] == asked[-1].content
    assert texts([row], "completion") == ["cases x1\nall_goals rfl"]


def test_the_bare_style_gives_tactics_alone(db: Path, store: AttemptStore) -> None:
    History.begin(store).add(PRE, "cases c\nall_goals rfl")
    (row,) = mined(db, "synthesizer", "sft", style="bare").rows

    assert texts([row], "completion") == ["cases x1\nall_goals rfl"]
    assert row["prompt"] == [
        {
            "role": "user",
            "content": "inductive d1 | d2 | d3\n(x1 : d1) : x1.turn.turn.turn = x1",
        }
    ]


def test_only_a_style_of_our_own_makes_a_correction_a_first_proof(
    db: Path, store: AttemptStore
) -> None:
    history = History.begin(store)
    history.add(ADD, "omega", parent=history.add(ADD, "simp", wrong()))

    assert texts(mined(db, "synthesizer", "sft", style="bare").rows, "completion") == ["omega"]
    with pytest.raises(MiningError, match="other_role 1"):
        mined(db, "synthesizer", "sft", "other")


def test_what_helpers_prove_cannot_be_told_in_tactics(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    history.add(ADD, "exact help", replace(PROVED, helpers="theorem help : 1 = 1 := rfl\n"))
    history.add(ADD, "omega", sample=1)

    found = mined(db, "synthesizer", "sft", style="bare")
    assert texts(found.rows, "completion") == ["omega"]
    assert found.card.rows_dropped["has_helpers"] == 1


def test_a_corrector_learns_what_mended_a_failure(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    failed = history.add(ADD, "simp", wrong())
    still = history.add(ADD, "rfl", wrong(), failed)
    mended = history.add(ADD, "intro q\nexact foo q", PROVED, still)

    found = mined(db, "corrector", "sft")
    (row,) = [row for row in found.rows if row["origin"] == "chain"]
    assert row["attempts"] == [still.id, mended.id]
    assert row["prompt"][-1]["content"] == mended.messages[-1].content
    assert found.card.error_classes == {"tactic_failed:simp": len(found.rows)}


def test_a_corrector_learns_from_a_proof_beside_a_failure(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    failed = history.add(ADD, "intro q\nexact foo q\nsimp [bar]", wrong())
    near = history.add(ADD, "intro q\nexact foo q\nsimp [baz]", sample=1)
    history.add(ADD, "decide", sample=2)
    history.add(MUL, "intro q\nexact foo q\nsimp [baz]")

    (row,) = mined(db, "corrector", "sft", style="bare").rows
    assert (row["origin"], row["attempts"]) == ("sibling", [failed.id, near.id])
    assert "<|failed|>\n<error>intr</error>o q" in row["prompt"][0]["content"]
    assert "Tactic `simp` failed: no" in row["prompt"][0]["content"]
    assert texts([row], "completion") == ["intro q\nexact foo q\nsimp [baz]"]


def test_pairs_answer_one_prompt(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    right = history.add(ADD, "omega")
    bad = history.add(ADD, "simp", wrong(), sample=1)
    history.add(MUL, "simp", wrong())

    (row,) = mined(db, "synthesizer", "dpo").rows
    assert row["attempts"] == [right.id, bad.id]
    assert row["chosen"] == [{"role": "assistant", "content": right.reply}]
    assert row["rejected"] == [{"role": "assistant", "content": bad.reply}]


def test_pairs_of_a_corrector_answer_one_failure(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    parents = [history.add(ADD, "simp", wrong(), sample=n) for n in (0, 1)]
    other = history.add(ADD, "rfl", wrong(), sample=2)
    right = history.add(ADD, "omega", PROVED, parents[0])
    bad = history.add(ADD, "decide", wrong(), parents[1])
    history.add(ADD, "trivial", wrong(), other)

    (row,) = mined(db, "corrector", "dpo").rows
    assert row["attempts"] == [right.id, bad.id]


def test_every_judged_reply_has_a_label(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    history.add(ADD, "omega")
    history.add(ADD, "simp", wrong(), sample=1)
    history.add(ADD, "rfl", Verdict(Status.TIMEOUT, PROVED.lean), sample=2)
    history.add(ADD, "exact h", None, sample=3, failure="server gone")

    found = mined(db, "synthesizer", "kto")
    labels = {row["completion"][0]["content"]: row["label"] for row in found.rows}
    assert labels == {"```lean4\nomega\n```": True, "```lean4\nsimp\n```": False}
    assert found.card.attempts_dropped == {"model_failed": 1, "not_judged_timeout": 1}


def test_steps_are_right_up_to_the_first_error(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    history.add(ADD, "intro q\n· exact q\n  done\nomega")
    error = replace(wrong().errors[0], line=4, column=0, end_line=4, end_column=3)
    history.add(ADD, "intro q\nrw [a,\n  b]\nrfl", replace(wrong(), errors=(error,)), sample=1)

    found = {row["completions"][-1]: row for row in mined(db, "steps", "steps").rows}
    assert found["omega"]["completions"] == ["intro q", "· exact q\n  done", "omega"]
    assert found["omega"]["labels"] == [True, True, True]
    (bad,) = [row for row in found.values() if not all(row["labels"])]
    assert bad["completions"] == ["intro q", "rw [a,\n  b]"]
    assert bad["labels"] == [True, False]
    assert bad["prompt"].endswith(":= by")


def test_a_proof_that_is_not_finished_has_no_wrong_step(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    error = replace(wrong("unsolved goals\n⊢ p").errors[0], line=2, end_line=3, end_column=11)
    history.add(ADD, "intro q\nconstructor", Verdict(Status.INCOMPLETE, PROVED.lean, (error,)))

    with pytest.raises(MiningError, match="no_wrong_step 1"):
        mined(db, "steps", "steps")
