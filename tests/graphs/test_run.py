import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agents.roles import Role
from benchmarks.problem import Problem
from graphs.budget import Budget, Ledger
from graphs.run import Ending, prove_all
from graphs.state import Player, attempt_seed
from graphs.strategies import Fixed, Resample
from store.attempts import AttemptStore
from store.errors import StoreFull
from store.queries import held
from store.records import RunEvent
from tests.graphs.fakes import ScriptedJudge, ScriptedModel, a_context, a_run, problems
from tools.lean.verdict import Status


@pytest.fixture
def store(tmp_path: Path) -> Iterator[AttemptStore]:
    with AttemptStore.open(tmp_path / "run.db") as opened:
        yield opened


async def test_a_run_stores_every_attempt_with_its_verdict(store: AttemptStore) -> None:
    given = problems(6)
    run = a_run(given)
    context = a_context(store, run)
    outcome = await prove_all(run, given, context, in_flight=3)
    found = held(store, run.id)
    assert len(outcome.endings) == 6
    assert {each.problem_id: each.attempts for each in outcome.endings} == {
        name: len(attempts) for name, attempts in found.items()
    }
    for ending in outcome.endings:
        assert ending.solved == any(each.proved for each in found[ending.problem_id])
    assert store.last_event(run.id) is RunEvent.FINISHED


async def test_what_was_sent_and_what_came_is_stored_exactly(store: AttemptStore) -> None:
    given = problems(1)
    run = a_run(given)
    model = ScriptedModel(lambda _messages, _sample, seed: f"bad {seed} 1")
    context = a_context(store, run, model=model, strategy=Fixed(samples=3, corrections=1))
    await prove_all(run, given, context, in_flight=1)
    history = store.history(run.id, "fake/t0")
    assert [(j.attempt.sample, j.attempt.depth) for j in history] == [
        (s, d) for s in range(3) for d in range(2)
    ]
    for judged, (messages, sample, seed) in zip(history, model.asked, strict=True):
        attempt = judged.attempt
        assert [(m.role, m.content) for m in attempt.messages] == [
            (m.role, m.content) for m in messages
        ]
        assert (0 if attempt.depth else attempt.sample, attempt.seed) == (sample, seed)
        assert attempt.seed == attempt_seed(run.seed, "fake/t0", attempt.sample, attempt.depth)
        reply = f"bad {seed} 1"
        assert (attempt.reply, attempt.tokens) == (reply, 10 + len(reply))
        assert attempt.latency_s == 0.25
    assert history[1].attempt.parent_id == history[0].id
    assert history[1].attempt.policy == "fixed:correct"
    assert "type mismatch b" in history[1].attempt.messages[-1].content


async def test_a_correction_is_none_of_the_attempts_that_failed_before_it(
    store: AttemptStore,
) -> None:
    given = problems(1)
    run = a_run(given)
    first = ScriptedModel(lambda _messages, sample, _seed: f"bad {sample}")
    stubborn = ScriptedModel(lambda _messages, sample, _seed: f"bad {min(sample, 2)}")
    context = a_context(
        store,
        run,
        synthesizer=Player(Role("synthesizer", "fake"), first),
        corrector=Player(Role("corrector", "fake"), stubborn),
        strategy=Fixed(samples=3, corrections=1),
    )
    await prove_all(run, given, context, in_flight=1)
    attempts = [judged.attempt for judged in store.history(run.id, "fake/t0")]
    assert [each.reply for each in attempts] == [
        *("bad 0", "bad 1"),
        *("bad 1", "bad 2"),
        *("bad 2", "bad 2"),
    ]
    asked_twice, asked_thrice, asked_in_vain = attempts[1::2]
    assert [sample for _, sample, _ in stubborn.asked] == [0, 1, 0, 1, 2, 0, 1, 2, 3]
    assert [each.tokens for each in (asked_twice, asked_thrice, asked_in_vain)] == [30, 45, 60]
    seeds = [seed for _, _, seed in stubborn.asked]
    assert [each.seed for each in (asked_twice, asked_thrice)] == [seeds[1], seeds[4]]


async def test_a_model_that_is_asked_in_numbers_is_stored_in_the_problems_own_names(
    store: AttemptStore,
) -> None:
    given = (Problem("fake/t0", "theorem t0 (apple : Nat) (pear : apple = 1) : apple < 2 := by"),)
    run = a_run(given)
    model = ScriptedModel(lambda *_: "simp [x1, g1] bad 1")
    bare = Player(Role("synthesizer", "fake", style="bare"), model)
    judge = ScriptedJudge()
    await prove_all(run, given, a_context(store, run, synthesizer=bare, judge=judge), in_flight=1)
    first = store.history(run.id, "fake/t0")[0].attempt
    assert first.messages[-1].content == "(x1 : Nat) (g1 : x1 = 1) : x1 < 2"
    assert first.reply == "simp [apple, pear] bad 1"


async def test_a_finished_run_asks_for_nothing_more(store: AttemptStore) -> None:
    given = problems(4)
    run = a_run(given)
    first = await prove_all(run, given, a_context(store, run), in_flight=2)
    silent = ScriptedModel()
    again = await prove_all(run, given, a_context(store, run, model=silent), in_flight=2)
    assert silent.asked == []
    key = lambda ending: ending.problem_id  # noqa: E731
    assert sorted(again.endings, key=key) == sorted(first.endings, key=key)


async def test_a_cancelled_run_stops_cleanly_and_goes_on_to_the_same_end(
    store: AttemptStore, tmp_path: Path
) -> None:
    given = problems(8)
    run = a_run(given)
    slow = ScriptedModel(delay_s=0.005)
    task = asyncio.create_task(
        prove_all(run, given, a_context(store, run, model=slow), in_flight=3)
    )
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert store.last_event(run.id) is RunEvent.STOPPED
    await prove_all(run, given, a_context(store, run), in_flight=3)
    with AttemptStore.open(tmp_path / "whole.db") as whole:
        await prove_all(run, given, a_context(whole, run), in_flight=5)
        assert _anonymous(held(store, run.id)) == _anonymous(held(whole, run.id))


def _anonymous(found: object) -> object:
    assert isinstance(found, dict)
    return {
        name: [replace(each, id="", parent_id=None) for each in attempts]
        for name, attempts in found.items()
    }


async def test_a_dead_server_spends_the_budget_and_is_told_of(store: AttemptStore) -> None:
    given = problems(2)
    run = a_run(given)
    context = a_context(store, run, model=ScriptedModel(lambda *_: "error"))
    outcome = await prove_all(run, given, context, in_flight=2)
    assert [ending.attempts for ending in outcome.endings] == [3, 3]
    for judged in store.history(run.id, "fake/t0"):
        assert judged.verdict is None
        assert judged.attempt.finish_reason == "error"
        assert "no connection" in (judged.attempt.failure or "")
        assert judged.attempt.latency_s == 0.5


async def test_a_server_that_only_fails_halts_the_run_before_all_is_wasted(
    store: AttemptStore,
) -> None:
    given = problems(30)
    run = a_run(given)
    context = a_context(
        store, run, model=ScriptedModel(lambda *_: "error"), ledger=Ledger(failures_allowed=5)
    )
    outcome = await prove_all(run, given, context, in_flight=2)
    assert outcome.halted is not None
    assert "no connection" in outcome.halted
    assert context.ledger.spent.attempts <= 7
    assert store.last_event(run.id) is RunEvent.STOPPED


async def test_a_fault_ends_one_problem_and_no_other(store: AttemptStore) -> None:
    given = problems(3)
    run = a_run(given)
    model = ScriptedModel(lambda m, *_: "crash" if "theorem t1" in m[-1].content else "good")
    outcome = await prove_all(run, given, a_context(store, run, model=model), in_flight=1)
    endings = {each.problem_id: each for each in outcome.endings}
    assert endings["fake/t0"].solved
    assert endings["fake/t2"].solved
    assert endings["fake/t1"] == Ending(
        "fake/t1",
        solved=False,
        attempts=0,
        reason="RuntimeError: a fault of the program",
        fault=True,
    )


async def test_a_bad_statement_costs_one_attempt(store: AttemptStore) -> None:
    given = (*problems(1), Problem("fake/bad", "nonsense"))
    run = a_run(given)
    context = a_context(store, run)
    for _ in range(2):
        outcome = await prove_all(run, given, context, in_flight=1)
        (judged,) = store.history(run.id, "fake/bad")
        assert judged.verdict is not None
        assert judged.verdict.status is Status.CRASHED
        assert "no theorem" in judged.verdict.errors[0].message
        bad = next(each for each in outcome.endings if each.problem_id == "fake/bad")
        assert "does not elaborate" in bad.reason


async def test_a_run_keeps_to_its_budget_over_all_problems(store: AttemptStore) -> None:
    given = problems(10)
    run = a_run(given)
    model = ScriptedModel(lambda *_: "bad 1")
    for _ in range(2):
        ledger = Ledger(Budget(attempts=7))
        context = a_context(store, run, model=model, ledger=ledger)
        outcome = await prove_all(run, given, context, in_flight=4)
        assert len(outcome.endings) == 10
        assert sum(map(len, held(store, run.id).values())) == 7


async def test_a_store_that_fails_ends_the_run(
    store: AttemptStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = problems(3)
    run = a_run(given)

    def full(*_: object) -> str:
        raise StoreFull("no room left")

    monkeypatch.setattr(AttemptStore, "add_attempt", full)
    with pytest.raises(StoreFull):
        await prove_all(run, given, a_context(store, run), in_flight=2)


async def test_no_more_problems_are_in_flight_than_asked_for(store: AttemptStore) -> None:
    given = problems(9)
    run = a_run(given)
    flight = [0, 0]

    class Counting(ScriptedJudge):
        async def verify(self, claim, *, goals=True):  # type: ignore[no-untyped-def]
            flight[0] += 1
            flight[1] = max(flight)
            await asyncio.sleep(0.001)
            flight[0] -= 1
            return await super().verify(claim, goals=goals)

    context = a_context(store, run, judge=Counting(), strategy=Resample(2))
    await prove_all(run, given, context, in_flight=4)
    assert flight[1] == 4


async def test_progress_tells_of_every_problem_as_it_ends(store: AttemptStore) -> None:
    given = problems(5)
    run = a_run(given)
    seen: list[Ending] = []
    outcome = await prove_all(run, given, a_context(store, run), in_flight=2, progress=seen.append)
    assert tuple(seen) == outcome.endings
    assert {each.problem_id for each in seen} == {each.id for each in given}
