"""What mining reads of a store, a page and a problem at a time."""

from dataclasses import replace
from itertools import pairwise

import pytest

from store import AttemptStore, streams
from tests.store.cases import (
    CUT_OFF,
    LEAN,
    MISMATCH,
    PROBLEMS,
    STRICTER,
    a_correction,
    a_run,
    a_verdict,
    an_attempt,
)
from tools.lean.verdict import Status


def test_places_come_by_content_whatever_the_page(
    store: AttemptStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = [a_run(seed=seed) for seed in range(5)]
    for run in runs:
        store.begin_run(run, PROBLEMS)
    wanted = [run.id for run in runs[:4]]
    found = list(streams.places(store, wanted))
    monkeypatch.setattr(streams, "_PAGE", 1)

    assert list(streams.places(store, wanted)) == found
    assert {(each.problem, each.run_id) for each in found} == {
        (problem, run) for problem in PROBLEMS for run in wanted
    }
    assert len(found) == len(PROBLEMS) * len(wanted)
    names = [each.problem.id for each in found]
    assert sum(a != b for a, b in pairwise(names)) == len(PROBLEMS) - 1


def test_an_attempt_comes_with_all_verdicts(store: AttemptStore) -> None:
    run = a_run()
    store.begin_run(run, PROBLEMS)
    failed = an_attempt(run)
    fix = a_correction(failed, reply="rfl")
    store.add_attempt(failed, MISMATCH)
    store.add_attempt(fix, CUT_OFF)
    store.add_verdict(fix.id, a_verdict(helpers="def a := 1"), audit=True)
    store.add_verdict(fix.id, replace(MISMATCH, lean=STRICTER))
    store.add_attempt(an_attempt(run, sample=1, failure="dead"))

    first, second, third = streams.attempted(store, run.id, "core/one")
    assert (first.id, first.parent_id, first.depth) == (failed.id, None, 0)
    assert [each.error_class for each in first.judgements] == ["type_mismatch"]
    assert (second.parent_id, second.reply) == (failed.id, "rfl")
    assert [(each.status, each.audit) for each in second.judgements] == [
        (Status.TRUNCATED, False),
        (Status.PROVED, True),
        (Status.LEAN_ERROR, False),
    ]
    assert second.judgements[1].helpers == "def a := 1"
    assert (third.failure, third.judgements) == ("dead", ())
    assert streams.count(store, run.id, "core/one") == 3
    assert streams.count(store, run.id, "core/two") == 0


def test_judges_prompts_and_verdicts_are_found(store: AttemptStore) -> None:
    run = a_run()
    store.begin_run(run, PROBLEMS)
    attempts = [an_attempt(run, sample=n) for n in range(3)]
    for attempt in attempts:
        store.add_attempt(attempt, MISMATCH)
    store.add_verdict(attempts[0].id, replace(CUT_OFF, lean=STRICTER))

    assert [(each.lean, each.verdicts) for each in streams.judges(store, [run.id])] == [
        (LEAN, 3),
        (STRICTER, 1),
    ]
    (held, *_) = streams.attempted(store, run.id, "core/one")
    assert streams.sent(store, held.prompt_id) == attempts[0].messages
    assert streams.sent(store, "nothing") == ()
    assert streams.verdict(store, held.judgements[0].id) == MISMATCH
