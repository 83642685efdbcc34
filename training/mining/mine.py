"""One store or several in, a data set out: theorem by theorem, in the order of their content."""

import errno
import shutil
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from training.mining.candidates import Drops, Judges
from training.mining.card import DataCard
from training.mining.options import MiningError, MiningOptions, Progress, Tell
from training.mining.render import Renderer
from training.mining.rows import Mine
from training.mining.survey import Survey
from training.mining.writing import Spool, Written, claim_folder, settle, write, write_parquet

_TOLD_EVERY = 200
_MOST_MATCHES = 100


def mine(
    stores: Sequence[Path],
    options: MiningOptions,
    out: Path,
    progress: Tell | None = None,
    *,
    force: bool = False,
) -> DataCard:
    """Write a data set to the folder `out` and return its card.

    Equal stores and options give equal bytes. Memory is bounded by the attempts on one theorem
    and a few bytes for each row. Raises `MiningError`, which leaves no folder behind, and
    `StoreError`.
    """
    try:
        partial = claim_folder(out, force=force)
        try:
            card = _mined(stores, options, partial, progress or (lambda _: None))
            settle(partial, out)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except OSError as error:
        full = error.errno == errno.ENOSPC
        advice = "no room left on the disk; free some" if full else str(error.strerror or error)
        raise MiningError(f"{out}: {advice}") from error
    return card


def _mined(stores: Sequence[Path], options: MiningOptions, folder: Path, tell: Tell) -> DataCard:
    with Survey(stores, options) as survey, tempfile.TemporaryFile(dir=folder) as file:
        work = Mine(options, Renderer(survey.stores, options.style))
        spool = Spool(file)
        drops = _dig(survey, work, spool, tell)
        written = write(spool, folder, options.per_class, options.valid_share)
        card = _card(options, survey, work, drops, written)
    if not card.written:
        raise MiningError(f"nothing is left to learn from; {card.emptied_by()}")
    if options.parquet:
        for split in ("train", "valid"):
            write_parquet(folder / f"{split}.jsonl")
    (folder / "card.json").write_text(card.to_json(), encoding="utf-8")
    (folder / "README.md").write_text(card.readme(), encoding="utf-8")
    return card


def _dig(survey: Survey, work: Mine, spool: Spool, tell: Tell) -> Drops:
    """Spool the rows of all theorems and return the attempts dropped, and read, by reason."""
    drops: Drops = Counter()
    for done, group in enumerate(survey.groups(), start=1):
        drops["read"] += len(group.judged) + group.drops.total()
        for row in work.rows(group):
            spool.add(row)
        drops += group.drops
        if done % _TOLD_EVERY == 0 or done == len(survey):
            tell(Progress(done, len(survey), len(spool.ends)))
    return drops


def _card(
    options: MiningOptions,
    survey: Survey,
    work: Mine,
    drops: Drops,
    written: Written,
) -> DataCard:
    catalogue = survey.catalogue
    read = drops.pop("read", 0) + catalogue.drops.total()
    dropped = {str(name): n for name, n in sorted((drops + catalogue.drops).items())}
    rows = work.drops + Counter({"over_class_cap": written.over_class_cap})
    held_out = sorted(catalogue.matches)
    return DataCard(
        role=options.role,
        kind=options.kind,
        options=_plain(options),
        rows=written.rows,
        hashes=written.hashes,
        theorems={
            "read": len(catalogue.entries) + len(catalogue.refused),
            "held_out": len(catalogue.refused),
            **written.theorems,
        },
        attempts_read=read,
        attempts_dropped=dropped,
        rows_dropped=dict(sorted(rows.items())),
        origins=written.origins,
        error_classes=written.error_classes,
        runs=survey.runs,
        judges=tuple(_judge(each, survey.judges) for each in survey.judges.known),
        held_out={"problems": survey.guard.problems, "matches": held_out[:_MOST_MATCHES]},
        version=version("proofsmith"),
    )


def _judge(each: Any, trusted: Judges) -> dict[str, Any]:
    return {
        "id": each.id,
        **asdict(each.lean),
        "verdicts": each.verdicts,
        "trusted": each.id in trusted.trusted,
        "mock": each.id in trusted.mocks,
    }


def _plain(options: MiningOptions) -> dict[str, Any]:
    data = asdict(options)
    data["held_out"] = [path.name for path in options.held_out]
    return data
