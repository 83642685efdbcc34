"""Runs against model servers that misbehave: they end, and the store tells what happened."""

from pathlib import Path

import pytest

from agents.client import Limits, OpenAIModel
from agents.roles import Role
from graphs.budget import Ledger
from graphs.run import Outcome, prove_all
from graphs.state import Player
from store.attempts import AttemptStore, Judged
from store.records import RunEvent
from tests.agents.hostile import (
    Behaviour,
    answers,
    chat,
    cuts_the_body,
    drops,
    fails,
    fine,
    hangs,
    hostile,
    speaks_no_http,
)
from tests.graphs.fakes import a_context, a_run, problems

LIMITS = Limits(concurrency=2, request_s=0.4, read_s=0.3, connect_s=0.3, tries=2, first_wait_s=0.01)


async def _run(
    path: Path, *behaviours: Behaviour, count: int = 2, failures_allowed: int = 50
) -> tuple[Outcome, list[Judged], RunEvent | None]:
    given = problems(count)
    run = a_run(given)
    with AttemptStore.open(path) as store:
        async with hostile(*behaviours) as server:
            role = Role("synthesizer", "m", server.base_url)
            async with OpenAIModel(role, limits=LIMITS) as model:
                context = a_context(
                    store,
                    run,
                    synthesizer=Player(role, model),
                    corrector=Player(role, model),
                    ledger=Ledger(failures_allowed=failures_allowed),
                )
                outcome = await prove_all(run, given, context, in_flight=2)
        judged = [each for problem in given for each in store.history(run.id, problem.id)]
        return outcome, judged, store.last_event(run.id)


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        (fails(429), "429"),
        (fails(500), "500"),
        (fails(400), "400"),
        (hangs, ""),
        (cuts_the_body, ""),
        (drops, ""),
        (speaks_no_http, ""),
        (answers({"choices": []}), ""),
        (answers(["no", "object"]), ""),
    ],
)
async def test_a_server_that_always_fails_spends_the_budget(
    tmp_path: Path, behaviour: Behaviour, words: str
) -> None:
    outcome, judged, event = await _run(tmp_path / "x.db", behaviour)
    assert [ending.attempts for ending in outcome.endings] == [3, 3]
    assert event is RunEvent.FINISHED
    for each in judged:
        assert each.verdict is None
        assert each.attempt.finish_reason == "error"
        assert words in (each.attempt.failure or "")
        assert each.attempt.failure


@pytest.mark.parametrize(
    "text",
    ["bad 1\n" + "x" * 10_000_000, "bad \ud800 1", "```lean4\nnever closed 1"],
    ids=["huge", "surrogate", "fence"],
)
async def test_a_reply_of_any_kind_is_judged_and_kept(tmp_path: Path, text: str) -> None:
    outcome, judged, _ = await _run(tmp_path / "x.db", answers(chat(text)), count=1)
    assert outcome.faults == ()
    assert [each.attempt.depth for each in judged] == [0, 1] * 3
    assert all(each.verdict is not None and each.attempt.reply[:3] == text[:3] for each in judged)


async def test_a_server_that_dies_in_the_middle_is_waited_for_in_vain_and_told_of(
    tmp_path: Path,
) -> None:
    behaviours = [fine("bad 1"), fine("good"), fine("bad 2"), drops]
    outcome, judged, event = await _run(tmp_path / "x.db", *behaviours, count=8, failures_allowed=4)
    assert outcome.halted is not None
    assert event is RunEvent.STOPPED
    assert sum(each.verdict is not None for each in judged) == 3
    assert sum(each.attempt.failure is not None for each in judged) in (4, 5)
