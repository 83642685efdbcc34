"""`proofsmith mine` as a user calls it."""

import json
from pathlib import Path

import pytest

from cli import main as command
from store.attempts import AttemptStore
from tests.cli.fixtures import Called
from tests.training.mining.cases import ADD, MUL, PROBLEMS, History, wrong


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(command.COMMANDS, "mine", "Make data sets of attempts.")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "attempts.db"
    with AttemptStore.open(path) as store:
        history = History.begin(store)
        failed = history.add(ADD, "intro q\nsimp [foo]", wrong())
        history.add(ADD, "intro q\nsimp [bar]", parent=failed)
        history.add(MUL, "omega")
    return path


def call(capsys: pytest.CaptureFixture[str], db: Path, *more: object) -> Called:
    chosen = ["--role", "synthesizer", "--kind", "sft"] if "--role" not in more else []
    return Called(capsys, ["mine", "--db", db, "--out", db.parent / "out", *chosen, *more])


def test_it_writes_a_data_set_and_says_what_it_dropped(
    db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called = call(capsys, db, "--valid-share", 0, "--parquet")

    assert called.code == 0
    assert f"1 train, 0 valid rows of 3 attempts in {db.parent / 'out'}" in called.out
    assert "dropped attempts: not_proved 1, other_role 1" in called.out
    names = {path.name for path in (db.parent / "out").iterdir()}
    assert names == {"README.md", "card.json", "train.jsonl", "train.parquet", "valid.jsonl"}


def test_the_card_is_printed_as_json(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    called = call(capsys, db, "--role", "corrector", "--kind", "sft", "--style", "bare", "--json")

    card = json.loads(called.out)
    assert card["origins"] == {"chain": 1}
    assert card["options"]["style"] == "bare"
    assert card == json.loads((db.parent / "out" / "card.json").read_text())


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--db", "missing.db"], "missing.db: there is no such file; check --db"),
        (["--run", "ffff"], "no run has an id that begins with ffff"),
        (["--model", "nobody"], "nothing is left to learn from; dropped: other_model"),
        (["--window", "0.5"], "give two rates, such as 0,0.75"),
        (["--window", "0.9,0.1"], "0 ≤ low < high ≤ 1"),
        (["--style", "baroque"], "no prompt style baroque"),
        (["--held-out", "missing.jsonl"], "the held-out problems cannot be loaded"),
        (["--judge", "ffff"], "no judge has an id that begins with ffff"),
        (["--role", "steps", "--kind", "sft"], "role steps has no kind sft; it has steps"),
        (["--mutate", "3"], "--mutate makes data for --role corrector --kind sft alone"),
        (["--goals"], "--goals goes with --role steps alone"),
    ],
)
def test_bad_input_is_one_line(
    db: Path, capsys: pytest.CaptureFixture[str], more: list[str], words: str
) -> None:
    called = call(capsys, db, *more)

    assert (called.code, called.out) == (2, "")
    assert called.err.startswith("Error: ")
    assert words in called.err
    assert called.err.count("\n") == 1
    assert not (db.parent / "out").exists()


def test_an_existing_folder_needs_force(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, db).code == 0
    again = call(capsys, db)
    assert (again.code, again.err.count("\n")) == (2, 1)
    assert "or --force to replace it" in again.err
    assert call(capsys, db, "--force").code == 0


def test_a_store_without_runs_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.db"
    with AttemptStore.open(empty):
        pass
    called = call(capsys, empty)
    assert (called.code, called.err) == (
        2,
        "Error: there is no run to mine yet; `proofsmith prove` adds one\n",
    )
    with AttemptStore.open(empty) as store:
        History.begin(store, PROBLEMS)
    assert "the chosen runs hold no attempts" in call(capsys, empty).err


def test_new_verdicts_must_come_from_the_judge_of_the_old_ones(
    db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called = call(capsys, db, "--role", "corrector", "--kind", "sft", "--mutate", "2")

    assert called.code == 2
    assert "the attempts were judged by Lean 4.35.0, library library" in called.err


def test_the_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    called = Called(capsys, ["mine", "--help"])
    assert (called.code, "Examples:\n    proofsmith mine --role" in called.out) == (0, True)
