"""Whatever a store holds: nothing unjudged, unproved, too much or held out is ever learned."""

import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from agents.builtin.scripted import FAKE
from store.attempts import AttemptStore
from store.records import AttemptRecord
from tests.training.mining.cases import ADD, LEAN, MUL, OTHER, PRE, History, mined, wrong
from tests.training.mining.test_files import KINDS
from tools.lean.verdict import Status, Verdict
from training.mining.options import MiningError

HIDDEN = replace(PRE, id="t/hidden", split="test")
ASKED = (ADD, MUL, HIDDEN)
BODIES = ("intro q\nsimp [a]", "intro q\nsimp [b]", "intro q\nomega", "rfl", "simp [" + "a, " * 99)
ATTEMPTS = st.lists(
    st.tuples(
        st.sampled_from(ASKED),
        st.sampled_from(BODIES),
        st.sampled_from([*Status, Status.PROVED, Status.LEAN_ERROR, None]),
        st.sampled_from([LEAN, LEAN, LEAN, OTHER, FAKE]),
        st.booleans(),
        st.sampled_from([None, None, None, Status.PROVED, Status.LEAN_ERROR, Status.TIMEOUT]),
    ),
    min_size=8,
    max_size=24,
)


def fill(store: AttemptStore, attempts: list[Any]) -> None:
    history = History.begin(store, ASKED)
    last: dict[str, AttemptRecord] = {}
    for sample, (asked, body, status, lean, corrects, audit) in enumerate(attempts):
        verdict = None if status is None else _verdict(status, lean)
        parent = last.get(asked.id) if corrects else None
        added = history.add(asked, body, verdict, parent, sample)
        last[asked.id] = added
        if audit is not None:
            store.add_verdict(added.id, _verdict(audit, LEAN), audit=True)


def _verdict(status: Status, lean: Any) -> Verdict:
    errors = wrong().errors if status is Status.LEAN_ERROR else ()
    return Verdict(status, lean, errors)


@settings(max_examples=40, deadline=None)
@given(ATTEMPTS, st.sampled_from(KINDS), st.sampled_from([None, "bare"]))
def test_every_row_keeps_the_rules(
    attempts: list[Any], what: tuple[str, str], style: str | None
) -> None:
    role, kind = what
    with tempfile.TemporaryDirectory() as folder:
        db = Path(folder) / "attempts.db"
        with AttemptStore.open(db) as store:
            fill(store, attempts)
            try:
                found = mined(db, role, kind, per_theorem=3, style=style)
            except MiningError:
                return
            (trusted,) = [each for each in found.card.judges if each["trusted"]]
            assert not trusted["mock"]
            judge = LEAN if trusted["time_limit_s"] == LEAN.time_limit_s else OTHER
            for row in found.rows:
                _keeps_the_rules(store, judge, kind, row)
            labels = Counter((row["problem"], row.get("label")) for row in found.rows)
            assert max(labels.values()) <= 3


def _keeps_the_rules(store: AttemptStore, judge: Any, kind: str, row: dict[str, Any]) -> None:
    assert row["problem"] != HIDDEN.id
    said = []
    for attempt in row["attempts"]:
        plain = [each.verdict for each in store.verdicts(attempt) if each.verdict.lean == judge]
        assert plain
        assert len({each.status.proved for each in plain if each.status.judged}) == 1
        said.append([each for each in plain if each.status.judged][-1].status.proved)
    expected: dict[str, list[list[Any]]] = {
        "sft": [[True], [False, True]],
        "dpo": [[True, False]],
        "kto": [[row.get("label")]],
        "steps": [[all(row.get("labels", ()))]],
    }
    assert said in expected[kind]
    texts = [row[name] for name in ("prompt", "completion", "chosen", "rejected") if name in row]
    assert all(text for text in texts)
    if kind == "dpo":
        assert row["chosen"] != row["rejected"]
