import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from graphs.rescore import rescore
from graphs.run import prove_all
from store.attempts import AttemptStore
from tests.graphs.fakes import LEAN, ScriptedJudge, ScriptedModel, a_context, a_run, problems
from tools.lean.verdict import Claim, Status, Verdict

STRICTER = replace(LEAN, policy="2")


class Strict(ScriptedJudge):
    """Finds nothing proved."""

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:
        verdict = await super().verify(claim, goals=goals)
        return replace(verdict, status=Status.ILLEGAL)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[AttemptStore]:
    with AttemptStore.open(tmp_path / "run.db") as opened:
        given = problems(3)
        run = a_run(given)
        model = ScriptedModel(lambda m, *_: "error" if "t1 " in m[-1].content else "good")
        asyncio.run(prove_all(run, given, a_context(opened, run, model=model), in_flight=1))
        yield opened


def test_both_verdicts_are_kept(store: AttemptStore) -> None:
    run_id = store.runs()[0].id
    found = asyncio.run(rescore(store, run_id, Strict(fingerprint=STRICTER)))
    assert found.judged == 2
    assert found.changes == ((Status.PROVED, Status.ILLEGAL, 2),)
    (judged,) = store.history(run_id, "fake/t0")
    assert [each.verdict.status for each in store.verdicts(judged.id)] == [
        Status.PROVED,
        Status.ILLEGAL,
    ]
    assert judged.verdict is not None
    assert judged.verdict.status is Status.PROVED


def test_what_a_judge_has_seen_it_is_not_asked_again(store: AttemptStore) -> None:
    run_id = store.runs()[0].id
    asyncio.run(rescore(store, run_id, Strict(fingerprint=STRICTER)))
    judge = Strict(fingerprint=STRICTER)
    assert asyncio.run(rescore(store, run_id, judge)).judged == judge.judged == 0
