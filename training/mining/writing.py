"""Writes rows in one pass: to a spool first, since the caps by error class need all ranks."""

from __future__ import annotations

import hashlib
import json
import shutil
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from training.mining.normal import digest
from training.mining.options import MiningError
from training.mining.rows import Row

SPLITS = ("train", "valid")
_BATCH = 2_000


@dataclass
class Spool:
    """Rows on their way to the files: on disk, with a few bytes in memory for each."""

    file: IO[bytes]
    ends: array[int] = field(default_factory=lambda: array("q"))
    classes: array[int] = field(default_factory=lambda: array("l"))
    ranks: array[int] = field(default_factory=lambda: array("Q"))
    theorems: array[int] = field(default_factory=lambda: array("Q"))
    origins: array[int] = field(default_factory=lambda: array("l"))
    class_names: dict[str, int] = field(default_factory=dict)
    origin_names: dict[str, int] = field(default_factory=dict)

    def add(self, row: Row) -> None:
        """Take a row."""
        self.file.write(line_of(row.columns))
        self.ends.append(self.file.tell())
        self.classes.append(_number(self.class_names, row.error_class))
        self.origins.append(_number(self.origin_names, row.columns["origin"]))
        self.ranks.append(int(row.rank[:16], 16))
        self.theorems.append(int(row.family[:16], 16))

    def over_cap(self, most: int) -> frozenset[int]:
        """Return the places of the rows that are too many of their error class.

        Of each class the rows of the smallest ranks stay; proofs have no class and no cap.
        """
        counts = Counter(self.classes)
        left: list[int] = []
        for name, number in self.class_names.items():
            if name and counts[number] > most:
                places = [place for place, each in enumerate(self.classes) if each == number]
                places.sort(key=lambda place: (self.ranks[place], place))
                left += places[most:]
        return frozenset(left)

    def lines(self) -> Iterator[bytes]:
        """Yield the rows again, in order."""
        self.file.seek(0)
        start = 0
        for end in self.ends:
            yield self.file.read(end - start)
            start = end


@dataclass(frozen=True, slots=True)
class Written:
    """What came to stand in the files."""

    rows: dict[str, int]
    hashes: dict[str, str]
    theorems: dict[str, int]
    origins: dict[str, int]
    error_classes: dict[str, int]
    over_class_cap: int


def line_of(columns: dict[str, Any]) -> bytes:
    """Return a row as one line of JSON, with its line end."""
    return (json.dumps(columns, ensure_ascii=False, sort_keys=True) + "\n").encode()


def write(spool: Spool, folder: Path, most_of_class: int, valid_share: float) -> Written:
    """Write the spooled rows as `train.jsonl` and `valid.jsonl`."""
    left = spool.over_cap(most_of_class)
    digests = {split: hashlib.sha256() for split in SPLITS}
    rows: Counter[str] = Counter(dict.fromkeys(SPLITS, 0))
    theorems: dict[str, set[int]] = {split: set() for split in SPLITS}
    kept_classes: Counter[int] = Counter()
    kept_origins: Counter[int] = Counter()
    with (folder / "train.jsonl").open("wb") as train, (folder / "valid.jsonl").open("wb") as valid:
        files = dict(zip(SPLITS, (train, valid), strict=True))
        for place, line in enumerate(spool.lines()):
            if place in left:
                continue
            theorem = spool.theorems[place]
            split = SPLITS[_in_valid(theorem, valid_share)]
            files[split].write(line)
            digests[split].update(line)
            rows[split] += 1
            theorems[split].add(theorem)
            kept_classes[spool.classes[place]] += 1
            kept_origins[spool.origins[place]] += 1
    return Written(
        rows=dict(rows),
        hashes={f"{split}.jsonl": found.hexdigest() for split, found in digests.items()},
        theorems={split: len(found) for split, found in theorems.items()},
        origins=_named(spool.origin_names, kept_origins),
        error_classes={
            name: count for name, count in _named(spool.class_names, kept_classes).items() if name
        },
        over_class_cap=len(left),
    )


def write_parquet(source: Path) -> None:
    """Write a JSONL file's rows as a Parquet file beside it.

    Raises `MiningError` where pyarrow is missing.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MiningError("Parquet needs pyarrow: pip install 'proofsmith[train]'") from error
    writer = None
    with source.open("rb") as lines:
        for batch in _batches(lines):
            table = pa.Table.from_pylist(batch, schema=None if writer is None else writer.schema)
            writer = writer or pq.ParquetWriter(source.with_suffix(".parquet"), table.schema)
            writer.write_table(table)
    if writer is not None:
        writer.close()


def refuse_taken(out: Path, *, force: bool) -> None:
    """Raise `MiningError` where `out` is taken: with `force` only by something else than data."""
    if not out.exists():
        return
    if not force:
        raise MiningError(f"{out} exists; choose another --out, or --force to replace it")
    if not out.is_dir() or (any(out.iterdir()) and not (out / "card.json").exists()):
        raise MiningError(f"{out} holds something else than a mined data set; choose another --out")


def claim_folder(out: Path, *, force: bool) -> Path:
    """Return an empty folder beside `out` in which to write, which `settle` moves there.

    Raises `MiningError` where `out` is taken.
    """
    refuse_taken(out, force=force)
    partial = out.with_name(f".{out.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    return partial


def settle(partial: Path, out: Path) -> None:
    """Put a finished folder in its place."""
    if out.exists():
        shutil.rmtree(out)
    partial.rename(out)


def _in_valid(theorem: int, share: float) -> bool:
    """Whether a theorem's rows go to validation: by the theorem alone, so in every data set."""
    return int(digest("valid", theorem)[:16], 16) < share * 2**64


def _number(names: dict[str, int], name: str) -> int:
    return names.setdefault(name, len(names))


def _named(names: dict[str, int], counts: Counter[int]) -> dict[str, int]:
    return {name: counts[number] for name, number in sorted(names.items()) if counts[number]}


def _batches(lines: IO[bytes]) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for line in lines:
        batch.append(json.loads(line))
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
