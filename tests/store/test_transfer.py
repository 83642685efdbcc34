"""A store as lines of text and back: exactly, and once."""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import AttemptStore, BadTransfer, Message, RunEvent
from store.checking import flaws
from store.transfer import absorb, export_lines, import_lines, records
from tests.store.cases import (
    AWKWARD,
    MISMATCH,
    PROBLEMS,
    STRICTER,
    a_correction,
    a_run,
    a_verdict,
    an_attempt,
)
from tests.store.test_canonical import ANY_TEXT
from tools.lean.verdict import ProofError

RUN = a_run()


def _fill(store: AttemptStore, texts: Iterable[str] = AWKWARD) -> None:
    run = a_run()
    store.begin_run(run, PROBLEMS)
    for sample, text in enumerate(texts):
        first = an_attempt(
            run,
            sample=sample,
            reply=text,
            messages=(Message("user", text),),
            sampling={"stop": [text]},
            logprobs=(-0.1, -1e-300),
        )
        errors = (ProofError(1, 0, 1, 0, text, text),)
        store.add_attempt(first, replace(MISMATCH, body=text, errors=errors))
        store.add_verdict(first.id, replace(MISMATCH, lean=STRICTER))
        store.add_attempt(a_correction(first, failure=text))
    store.end_run(run.id, RunEvent.FINISHED)


def test_there_and_back(store: AttemptStore, tmp_path: Path) -> None:
    _fill(store)
    _fill(store, ["rfl"])
    lines = list(export_lines(store))
    with AttemptStore.open(tmp_path / "other.db") as other:
        absorbed = import_lines(other, lines)
        assert (absorbed.added, absorbed.present, absorbed.conflicts) == (len(lines) - 1, 0, ())
        assert list(records(other)) == list(records(store))
        assert list(export_lines(other)) == lines
        assert list(flaws(other)) == []


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25
)
@given(st.lists(ANY_TEXT, max_size=3))
def test_there_and_back_with_any_text(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("transfer")
    with AttemptStore.open(folder / "a.db") as one, AttemptStore.open(folder / "b.db") as other:
        _fill(one, texts)
        import_lines(other, export_lines(one))
        assert list(records(other)) == list(records(one))


def test_through_a_file(store: AttemptStore, tmp_path: Path) -> None:
    _fill(store)
    file = tmp_path / "attempts.jsonl"
    with file.open("w", encoding="utf-8") as out:
        out.writelines(export_lines(store))
    with AttemptStore.open(tmp_path / "b.db") as other, file.open(encoding="utf-8") as lines:
        import_lines(other, lines)
        assert list(export_lines(other)) == list(export_lines(store))


def test_every_line_is_plain_json(store: AttemptStore) -> None:
    _fill(store)
    kinds = [json.loads(line)["kind"] for line in export_lines(store)]
    assert kinds[:3] == ["store", "run", "attempt"]
    assert set(kinds) == {"store", "run", "attempt", "verdict"}


def test_an_import_can_be_repeated(store: AttemptStore) -> None:
    _fill(store)
    lines = list(export_lines(store))
    absorbed = import_lines(store, lines)
    assert (absorbed.added, absorbed.present, absorbed.conflicts) == (0, len(lines) - 1, ())
    assert list(export_lines(store)) == lines


def test_attempts_that_contradict_what_is_there_are_reported(
    store: AttemptStore, tmp_path: Path
) -> None:
    ours = an_attempt(RUN)
    theirs = replace(ours, reply="other")
    with AttemptStore.open(tmp_path / "other.db") as other:
        other.begin_run(RUN, PROBLEMS)
        other.add_attempt(theirs, a_verdict())
        other.add_attempt(a_correction(theirs), a_verdict())
        other.add_attempt(an_attempt(RUN, sample=1), a_verdict())
        store.begin_run(RUN, PROBLEMS)
        store.add_attempt(ours, MISMATCH)
        absorbed = absorb(store, records(other))
    assert [conflict.id for conflict in absorbed.conflicts[:1]] == [theirs.id]
    assert "already holds attempt" in absorbed.conflicts[0].reason
    assert len(absorbed.conflicts) == 4
    assert [each.attempt.reply for each in store.history(RUN.id, "core/one")] == [
        ours.reply,
        ours.reply,
    ]
    assert list(flaws(store)) == []


def _changed(line: str, **changes: object) -> str:
    return json.dumps({**json.loads(line), **changes})


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda lines: lines[1:], "line 1: the file does not begin as"),
        (lambda lines: lines[:0], "line 1: the file does not begin as"),
        (lambda lines: ['{"kind":"store","format":2}', *lines[1:]], "line 1: the file does not"),
        (lambda lines: [*lines[:2], lines[2][:40]], "line 3: is no record"),
        (lambda lines: [*lines[:2], "[]"], "line 3: is no record"),
        (lambda lines: [*lines[:2], '{"kind":"dream"}'], "line 3: is no record"),
        (lambda lines: [*lines[:2], _changed(lines[2], record={})], "line 3: is no record"),
        (lambda lines: [*lines[:2], _changed(lines[2], id="0")], "does not match its id"),
        (lambda lines: [*lines[:2], lines[2].replace("rfl", "sorry")], "does not match its id"),
        (lambda lines: [lines[0], lines[1].replace("True", "False")], "problems do not match"),
    ],
)
def test_a_damaged_line_is_named(store: AttemptStore, tmp_path: Path, spoil, message: str) -> None:
    _fill(store, ["rfl"])
    lines = spoil(list(export_lines(store)))
    with (
        AttemptStore.open(tmp_path / "other.db") as other,
        pytest.raises(BadTransfer, match=message),
    ):
        import_lines(other, lines)


def test_lines_are_read_as_they_come(store: AttemptStore, tmp_path: Path) -> None:
    """A long file is neither held in memory nor taken in as one transaction."""
    store.begin_run(RUN, PROBLEMS)
    for sample in range(700):
        store.add_attempt(an_attempt(RUN, sample=sample))
    lines = [*export_lines(store), "damaged"]
    with AttemptStore.open(tmp_path / "other.db") as other:
        with pytest.raises(BadTransfer, match="line 703"):
            import_lines(other, lines)
        assert len(other.history(RUN.id, "core/one")) == 499
