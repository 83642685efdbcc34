"""What must not be learned from is left out and counted by reason."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from agents.builtin.scripted import FAKE
from store.attempts import AttemptStore
from tests.training.mining.cases import (
    ADD,
    LEAN,
    MUL,
    OTHER,
    PROVED,
    History,
    mined,
    problem,
    texts,
    wrong,
)
from tools.lean.verdict import Status, Verdict
from training.mining.options import MiningError


@pytest.mark.parametrize("status", [each for each in Status if not each.proved])
def test_nothing_but_a_proof_is_chosen(db: Path, store: AttemptStore, status: Status) -> None:
    history = History.begin(store)
    history.add(ADD, "simp", Verdict(status, LEAN))
    history.add(ADD, "omega", sample=1)

    assert texts(mined(db, "synthesizer", "sft").rows, "completion") == ["```lean4\nomega\n```"]


@pytest.mark.parametrize("status", [each for each in Status if not each.judged])
def test_an_absence_of_judgement_is_never_rejected(
    db: Path, store: AttemptStore, status: Status
) -> None:
    history = History.begin(store)
    history.add(ADD, "simp", Verdict(status, LEAN))
    history.add(ADD, "omega", sample=1)

    with pytest.raises(MiningError, match=f"no_partner 1, not_judged_{status.value} 1"):
        mined(db, "synthesizer", "dpo")


def test_a_failed_audit_and_a_disagreement_drop_the_attempt(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    audited = history.add(ADD, "omega")
    store.add_verdict(audited.id, wrong(), audit=True)
    timed_out = history.add(ADD, "simp", sample=1)
    store.add_verdict(timed_out.id, Verdict(Status.TIMEOUT, LEAN), audit=True)
    stricter = history.add(ADD, "rfl", sample=2)
    store.add_verdict(stricter.id, replace(wrong(), lean=OTHER))
    history.add(MUL, "decide")

    found = mined(db, "synthesizer", "sft")
    assert texts(found.rows, "completion") == ["```lean4\ndecide\n```"]
    assert found.card.attempts_dropped == {"audit_failed": 2, "verdicts_disagree": 1}


def test_other_judges_are_quarantined_unless_they_are_named(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    history.add(ADD, "omega")
    history.add(ADD, "simp", sample=1)
    history.add(ADD, "rfl", replace(PROVED, lean=OTHER), sample=2)
    history.add(ADD, "decide", replace(PROVED, lean=FAKE), sample=3)

    found = mined(db, "synthesizer", "sft")
    assert len(found.rows) == 2
    assert found.card.attempts_dropped == {"mock_judge": 1, "other_judge": 1}
    names = {each["time_limit_s"]: each["id"] for each in found.card.judges}
    chosen = mined(db, "synthesizer", "sft", judges=(names[60.0], names[0.0][:8]))
    assert sorted(texts(chosen.rows, "completion")) == [
        "```lean4\ndecide\n```",
        "```lean4\nrfl\n```",
    ]


def test_a_store_of_mock_verdicts_gives_nothing(db: Path, store: AttemptStore) -> None:
    History.begin(store).add(ADD, "omega", replace(PROVED, lean=FAKE))
    with pytest.raises(MiningError, match="mock_judge 1"):
        mined(db, "synthesizer", "sft")


def test_proofs_that_differ_in_white_space_and_comments_count_once(
    db: Path, store: AttemptStore
) -> None:
    history = History.begin(store)
    for sample, body in enumerate(("simp [a,  b]", "simp [a, b] -- so", "simp [a, c]")):
        history.add(ADD, body, sample=sample)

    found = mined(db, "synthesizer", "sft")
    assert len(found.rows) == 2
    assert found.card.rows_dropped["duplicate"] == 1


def test_a_text_that_was_accepted_and_rejected_is_no_evidence(
    db: Path, store: AttemptStore
) -> None:
    history = History.begin(store)
    history.add(ADD, "omega")
    history.add(ADD, "omega", wrong(), sample=1)
    history.add(ADD, "simp", sample=2)

    found = mined(db, "synthesizer", "kto")
    assert texts(found.rows, "completion") == ["```lean4\nsimp\n```"]
    assert found.card.attempts_dropped == {"verdicts_disagree": 2}


def test_so_is_one_of_which_a_verdict_does_not_show_the_proof(
    db: Path, store: AttemptStore
) -> None:
    history = History.begin(store)
    audited = history.add(ADD, "omega", None)
    store.add_verdict(audited.id, Verdict(Status.PROVED, LEAN), audit=True)
    history.add(ADD, "omega", wrong(), sample=1)
    history.add(ADD, "simp", sample=2)

    found = mined(db, "synthesizer", "kto")
    assert texts(found.rows, "completion") == ["```lean4\nsimp\n```"]
    assert found.card.attempts_dropped == {"verdicts_disagree": 2}


def test_caps_hold_by_theorem_and_by_error_class(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    for asked in (ADD, MUL):
        for sample in range(6):
            history.add(asked, f"simp [a{sample}]", wrong(), sample=sample)
            history.add(asked, f"omega{sample}", sample=10 + sample)

    by_theorem = mined(db, "synthesizer", "kto", per_theorem=4)
    counts = Counter((row["problem"], row["label"]) for row in by_theorem.rows)
    assert set(counts.values()) == {4}
    assert by_theorem.card.rows_dropped["over_theorem_cap"] == 8
    by_class = mined(db, "synthesizer", "kto", per_class=5)
    assert Counter(row["label"] for row in by_class.rows) == {True: 12, False: 5}
    assert by_class.card.rows_dropped["over_class_cap"] == 7


def test_one_theorem_under_two_names_has_one_cap(db: Path, store: AttemptStore) -> None:
    twin = replace(
        ADD, id="t/twin", statement=ADD.statement.replace("theorem add", "theorem  twin")
    )
    history = History.begin(store, (ADD, twin))
    history.add(ADD, "omega")
    history.add(twin, "omega")
    history.add(twin, "simp", sample=1)

    found = mined(db, "synthesizer", "sft", per_theorem=1)
    assert len(found.rows) == 1
    assert found.card.theorems["read"] == 1


def test_the_sides_of_a_pair_are_of_like_length(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    history.add(ADD, "omega")
    history.add(ADD, "simp [" + ", ".join(["foo"] * 60) + "]", wrong(), sample=1)

    with pytest.raises(MiningError, match="length_ratio 1"):
        mined(db, "synthesizer", "dpo")
    assert len(mined(db, "synthesizer", "dpo", length_ratio=20.0).rows) == 1


def test_the_window_is_by_model(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    for sample in range(2):
        history.add(ADD, f"omega{sample}", sample=sample, model="strong")
    history.add(ADD, "simp", sample=2, model="weak")
    history.add(ADD, "rfl", wrong(), sample=3, model="weak")

    found = mined(db, "synthesizer", "sft", window=(0.0, 0.75))
    assert [row["origin"] for row in found.rows] == ["weak"]
    assert found.card.attempts_dropped == {"not_proved": 1, "outside_window": 2}


def test_runs_and_models_can_be_chosen(db: Path, store: AttemptStore) -> None:
    first, second = (History.begin(store, key=key) for key in "ab")
    first.add(ADD, "omega")
    second.add(ADD, "simp")
    second.add(ADD, "rfl", sample=1, model="other")

    found = mined(db, "synthesizer", "sft", runs=(second.run.id[:10],), models=("other",))
    assert texts(found.rows, "completion") == ["```lean4\nrfl\n```"]
    with pytest.raises(MiningError, match="no run has an id that begins with 000000"):
        mined(db, "synthesizer", "sft", runs=("000000",))


def test_a_lone_surrogate_is_left_out(db: Path, store: AttemptStore) -> None:
    history = History.begin(store)
    history.add(ADD, "omega -- \ud800")
    history.add(ADD, "simp", sample=1)

    found = mined(db, "synthesizer", "sft")
    assert texts(found.rows, "completion") == ["```lean4\nsimp\n```"]
    assert found.card.rows_dropped["lone_surrogate"] == 1


def test_a_statement_that_cannot_be_read_is_left_out(db: Path, store: AttemptStore) -> None:
    broken = replace(problem("broken", ": 1 = 1"), statement="not a theorem")
    history = History.begin(store, (ADD, broken))
    history.add(broken, "rfl")
    history.add(ADD, "omega")

    assert mined(db, "synthesizer", "sft").card.attempts_dropped == {"unreadable_statement": 1}
