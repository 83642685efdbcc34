"""Held-out statements stay out, whatever they are dressed up as."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks import bundled
from benchmarks.bundled import load_core
from benchmarks.errors import BenchmarkError
from benchmarks.problem import Problem
from store.attempts import AttemptStore
from tests.training.mining.cases import ADD, MUL, PROVED, History, mined, problem, texts
from training.mining.heldout import Guard, Match
from training.mining.normal import theorem_of
from training.mining.options import MiningError

HELD = problem(
    "held",
    "(m n : Nat) (f : Nat → Nat) (hf : ∀ x, f x = x + m) (hn : 0 < n) : f (f n) = n + m + m",
)
DRESSED = {
    "exact": HELD.statement,
    "white space": HELD.statement.replace(" ", "  ").replace(") (", ")\n    ("),
    "another name": HELD.statement.replace("theorem held", "theorem other"),
    "comments": HELD.statement.replace(" : f (f", " /- so -/ : f (f"),
    "another ending": HELD.statement.replace(":= by", ":=\n  by sorry"),
    "a lemma": HELD.statement.replace("theorem", "lemma"),
    "renamed": "theorem r (a b : Nat) (g : Nat → Nat) (h : ∀ y, g y = y + a) (k : 0 < b) :"
    " g (g b) = b + a + a := by",
    "premises shuffled": "theorem r (f : Nat → Nat) (m n : Nat) (hn : 0 < n)"
    " (hf : ∀ x, f x = x + m) : f (f n) = n + m + m := by",
    "premises as implications": "theorem r (m n : Nat) (f : Nat → Nat) : (∀ x, f x = x + m) →"
    " 0 < n → f (f n) = n + m + m := by",
    "opened quantifier": "theorem r : ∀ (m n : Nat) (f : Nat → Nat), (∀ x, f x = x + m) → 0 < n →"
    " f (f n) = n + m + m := by",
    "sides swapped": HELD.statement.replace("f (f n) = n + m + m", "n + m + m = f (f n)"),
    "one premise more": HELD.statement.replace(" : f (f", " (hm : 0 < m) : f (f"),
}


@pytest.fixture
def held_out(tmp_path: Path) -> Path:
    path = tmp_path / "held.jsonl"
    path.write_text(json.dumps({"name": "held", "formal_statement": HELD.statement}))
    return path


@pytest.mark.parametrize("how", DRESSED)
def test_a_planted_statement_is_dropped_and_counted_or_refused(
    db: Path, store: AttemptStore, held_out: Path, how: str
) -> None:
    planted = Problem("t/planted", DRESSED[how], split="train")
    history = History.begin(store, (ADD, planted))
    history.add(planted, "simp")
    history.add(planted, "omega", sample=1)
    history.add(ADD, "rfl")

    found = mined(db, "synthesizer", "sft", held_out=(held_out,))
    assert texts(found.rows, "completion") == ["```lean4\nrfl\n```"]
    ((name, rule),) = found.card.held_out["matches"]
    assert (name, found.card.attempts_dropped) == ("t/planted", {rule: 2})
    with pytest.raises(MiningError, match=r"t/planted .* matches a held-out one"):
        mined(db, "synthesizer", "sft", held_out=(held_out,), strict=True)


def test_the_rules_are_told_apart() -> None:
    guard = Guard([HELD])
    rules = {}
    for how, statement in DRESSED.items():
        asked = Problem("t/p", statement, split="train")
        theorem = theorem_of(asked)
        assert theorem is not None
        rules[how] = guard.match(asked, theorem)

    assert rules.pop("exact") is Match.EXACT
    for how in ("white space", "another name", "comments", "another ending", "a lemma"):
        assert rules.pop(how) is Match.SPACE
    assert set(rules.values()) == {Match.ALIKE}


def test_valid_and_test_of_core_are_always_held_out(db: Path, store: AttemptStore) -> None:
    """Every one of them, under another name, split and white space."""
    hidden = [
        replace(
            each,
            id=f"t/{number}",
            split="train",
            statement=re.sub(r"\Atheorem\s+\S+", f"theorem n{number} ", each.statement),
        )
        for number, each in enumerate((*load_core("valid"), *load_core("test")))
    ]
    history = History.begin(store, (ADD, *hidden))
    history.add(ADD, "rfl")
    for each in hidden:
        history.add(each, "simp")

    found = mined(db, "synthesizer", "kto")
    assert [row["problem"] for row in found.rows] == ["t/add"]
    assert found.card.theorems["held_out"] == len(hidden)


def test_no_held_out_problem_hides_among_further_definitions() -> None:
    others = "\n".join(
        f"def other{n} (a b : Nat) : Nat := a * {n} + b % {n + 2}" for n in range(60)
    )
    guard = Guard.load()

    for each in (*load_core("valid"), *load_core("test")):
        for prelude in (f"{each.prelude}\n{others}", f"{others}\n{each.prelude}"):
            asked = replace(each, id="t/x", split="train", prelude=prelude)
            theorem = theorem_of(asked)
            assert theorem is not None
            assert guard.match(asked, theorem) is not None, each.id


def test_core_train_is_free(db: Path, store: AttemptStore) -> None:
    train = load_core("train")
    history = History.begin(store, train)
    for each in train:
        history.add(each, "simp")

    found = mined(db, "synthesizer", "sft")
    assert len(found.rows) == len(train)
    assert found.card.held_out["matches"] == []


@pytest.mark.parametrize("split", ["valid", "test"])
def test_what_calls_itself_held_out_is_refused(db: Path, store: AttemptStore, split: str) -> None:
    other = replace(MUL, split=split)
    history = History.begin(store, (ADD, other))
    history.add(ADD, "rfl")
    history.add(other, "simp")
    again = History.begin(store, (MUL,), key="again")
    again.add(MUL, "omega")

    found = mined(db, "synthesizer", "sft", strict=True)
    assert [row["problem"] for row in found.rows] == ["t/add"]
    assert found.card.attempts_dropped == {"held_out_split": 2}


def test_a_reply_that_states_a_held_out_theorem_is_dropped(
    db: Path, store: AttemptStore, held_out: Path
) -> None:
    history = History.begin(store)
    helper = HELD.statement.replace("held", "help").replace(":= by", ":= by omega\n")
    history.add(ADD, "exact help", replace(PROVED, helpers=helper))
    history.add(ADD, "rfl", sample=1)

    found = mined(db, "synthesizer", "sft", held_out=(held_out,))
    assert texts(found.rows, "completion") == ["```lean4\nrfl\n```"]
    assert found.card.attempts_dropped == {"held_out_in_reply": 1}


@pytest.mark.parametrize(
    "content", [b"", b"{}", b'{"name": "a"}', b"\xff\xfe", b"no json", b'{"a": 1}\n{"b": 2}']
)
def test_a_held_out_file_that_cannot_be_read_stops_everything(
    db: Path, store: AttemptStore, tmp_path: Path, content: bytes
) -> None:
    History.begin(store).add(ADD, "rfl")
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(content)

    with pytest.raises(MiningError, match="held-out"):
        mined(db, "synthesizer", "sft", held_out=(bad,))
    with pytest.raises(MiningError, match="held-out"):
        mined(db, "synthesizer", "sft", held_out=(tmp_path / "missing.jsonl",))
    assert not (tmp_path / "out").exists()


def test_without_the_bundled_splits_nothing_is_mined(
    db: Path, store: AttemptStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    History.begin(store).add(ADD, "rfl")

    def lost(split: str | None = None) -> tuple[Problem, ...]:
        raise BenchmarkError(f"{split} is lost")

    monkeypatch.setattr("training.mining.heldout.load_core", lost)
    with pytest.raises(MiningError, match="cannot be loaded: test is lost"):
        mined(db, "synthesizer", "sft")
    monkeypatch.setattr("training.mining.heldout.load_core", lambda _: ())
    with pytest.raises(MiningError, match="no held-out problems"):
        mined(db, "synthesizer", "sft")
    assert bundled.SPLITS == ("train", "valid", "test")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(range(3)), st.permutations(["a", "b", "x1", "hyp", "g'"]), st.data())
def test_any_renaming_and_order_of_premises_is_recognised(
    order: list[int], names: list[str], data: st.DataObject
) -> None:
    m, n, f, hf, hn = names
    premises = [f"(e{m} : {m} ≤ {n})", f"({hf} : ∀ y, {f} y = y + {m})", f"({hn} : 0 < {n})"]
    held = (
        "theorem held (m n : Nat) (f : Nat → Nat) (e : m ≤ n) (hf : ∀ y, f y = y + m) (hn : 0 < n)"
        " : f (f n) = n + m + m := by"
    )
    gap = data.draw(st.sampled_from([" ", "  ", "\n  "]))
    binders = gap.join([f"({m} {n} : Nat)", f"({f} : Nat → Nat)", *(premises[i] for i in order)])
    asked = Problem("t/p", f"theorem other {binders} : {f} ({f} {n}) = {n} + {m} + {m} := by")

    theorem = theorem_of(asked)
    assert theorem is not None
    assert Guard([Problem("h", held)]).match(asked, theorem) is not None
