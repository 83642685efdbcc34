"""The files of a data set: the same bytes again, readable by others, whole or not there."""

import errno
import json
from pathlib import Path
from typing import Any

import pytest

from store.attempts import AttemptStore
from tests.training.mining.cases import ADD, MUL, PRE, PROVED, History, mined, problem, wrong
from training.mining import writing
from training.mining.mine import mine
from training.mining.options import MiningError, MiningOptions, Progress

KINDS = [
    ("synthesizer", "sft"),
    ("synthesizer", "dpo"),
    ("synthesizer", "kto"),
    ("corrector", "sft"),
    ("corrector", "dpo"),
    ("corrector", "kto"),
    ("steps", "steps"),
]
MANY = tuple(problem(f"p{n}", f"(u : Nat) (h : u % 7 = {n}) : u ^ 3 ≠ {n} * u") for n in range(40))


def fill(store: AttemptStore) -> None:
    history = History.begin(store)
    for asked in (ADD, MUL, PRE):
        for sample in range(4):
            failed = history.add(asked, "intro q\nsimp [foo]", wrong(), sample=sample)
            verdict = PROVED if sample % 2 == 0 else wrong()
            history.add(asked, f"intro q\nsimp [foo{sample}]", verdict, failed)
        history.add(asked, "intro q\nsimp [bar]", sample=9)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize(("role", "kind"), KINDS)
def test_the_same_again_is_the_same_bytes(
    db: Path, store: AttemptStore, role: str, kind: str
) -> None:
    fill(store)
    options = {"parquet": True, "valid_share": 0.5}
    one = mined(db, role, kind, "one", **options)
    two = mined(db, role, kind, "two", **options)

    assert one.card == two.card
    assert contents(one.folder) == contents(two.folder)
    assert one.card.rows == {name: len(one.split(name)) for name in ("train", "valid")}


def test_merged_stores_give_the_same_rows_in_any_order(tmp_path: Path) -> None:
    paths = [tmp_path / "a.db", tmp_path / "b.db"]
    for number, path in enumerate(paths):
        with AttemptStore.open(path) as store:
            history = History.begin(store, key=str(number))
            for sample in range(5):
                history.add(ADD, f"simp [a{number}{sample}]", sample=sample)
    options = MiningOptions("synthesizer", "sft", per_theorem=4)
    cards = [
        mine(order, options, tmp_path / f"out{number}")
        for number, order in enumerate((paths, paths[::-1], [*paths, paths[0]]))
    ]

    assert cards[0].hashes == cards[1].hashes == cards[2].hashes
    assert cards[0].written == 4


def test_the_split_is_by_theorem_and_does_not_move(db: Path, store: AttemptStore) -> None:
    history = History.begin(store, MANY)
    for asked in MANY:
        for sample in range(2):
            history.add(asked, f"simp{sample}", sample=sample)
    found = mined(db, "synthesizer", "sft", valid_share=0.3)
    valid = {row["problem"] for row in found.split("valid")}
    assert 3 < len(valid) < 25
    assert not valid & {row["problem"] for row in found.split("train")}

    for asked in MANY:
        history.add(asked, "omega", wrong(), sample=2)
    later = mined(db, "synthesizer", "kto", valid_share=0.3)
    assert {row["problem"] for row in later.split("valid")} == valid


@pytest.mark.parametrize(("role", "kind"), KINDS)
def test_datasets_reads_it_without_code_of_ours(
    db: Path, store: AttemptStore, role: str, kind: str, tmp_path: Path
) -> None:
    datasets = pytest.importorskip("datasets")
    fill(store)
    found = mined(db, role, kind, parquet=True)
    text, columns = ("json", "train.jsonl"), ("parquet", "train.parquet")
    for form, name in (text, columns):
        read = datasets.load_dataset(
            form,
            data_files=str(found.folder / name),
            split="train",
            cache_dir=str(tmp_path / f"cache-{form}"),
        )
        assert [read[n] for n in range(len(read))] == found.split("train")


def test_provenance_leads_back_to_the_store(db: Path, store: AttemptStore) -> None:
    fill(store)
    for role, kind in KINDS:
        for row in mined(db, role, kind).rows:
            for attempt in row["attempts"]:
                assert store.attempt(attempt).problem_id == row["problem"]


def test_the_card_says_what_became_of_every_attempt(db: Path, store: AttemptStore) -> None:
    fill(store)
    found = mined(db, "synthesizer", "sft")
    card = json.loads((found.folder / "card.json").read_text())

    assert card["format"] == 1
    assert card["attempts_read"] == 27
    assert card["attempts_dropped"] == {"not_proved": 12, "other_role": 12}
    assert card["rows"] == {"train": 3, "valid": 0}
    readme = (found.folder / "README.md").read_text()
    assert "proofsmith mine --role synthesizer --kind sft" in readme
    assert "| not_proved | 12 |" in readme
    assert readme.startswith("---\nconfigs:\n")


def test_a_taken_folder_is_left_alone(db: Path, store: AttemptStore, tmp_path: Path) -> None:
    fill(store)
    options = MiningOptions("synthesizer", "sft")
    out = tmp_path / "out"
    mine([db], options, out)
    with pytest.raises(MiningError, match="exists; choose another --out, or --force"):
        mine([db], options, out)
    mine([db], options, out, force=True)
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.tex").touch()
    for taken in (tmp_path / "thesis", db):
        with pytest.raises(MiningError, match="something else"):
            mine([db], options, taken, force=True)
    assert (tmp_path / "thesis" / "chapter.tex").exists()


def test_a_full_disk_leaves_nothing_half_done(
    db: Path, store: AttemptStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(writing.Spool, "add", full)
    with pytest.raises(MiningError, match="no room left on the disk"):
        mined(db, "synthesizer", "sft")
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []


def test_progress_is_told(db: Path, store: AttemptStore, tmp_path: Path) -> None:
    fill(store)
    told: list[Progress] = []
    mine([db], MiningOptions("synthesizer", "sft"), tmp_path / "out", told.append)

    assert told == [Progress(3, 3, 3)]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"kind": "steps"}, "has no kind steps"),
        ({"style": "baroque"}, "no prompt style baroque"),
        ({"window": (0.5, 0.5)}, "0 ≤ low < high ≤ 1"),
        ({"valid_share": 1.0}, "from 0 to below 1"),
        ({"per_theorem": 0}, "at least 1"),
    ],
)
def test_options_that_cannot_be_meant(options: dict[str, Any], words: str) -> None:
    with pytest.raises(MiningError, match=words):
        MiningOptions(**{"role": "synthesizer", "kind": "sft", **options})
