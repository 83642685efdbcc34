"""The strategy `measured` with rates out of a real store."""

import asyncio
from dataclasses import replace
from pathlib import Path

from cli.runs import config_of, rates_of, recorded_rates
from graphs.run import prove_all
from graphs.strategies import make_strategy
from store.attempts import AttemptStore
from store.queries import Rate, held
from tests.cli.fixtures import filled
from tests.graphs.fakes import ScriptedModel, a_context, a_run, problems

MENDS = ScriptedModel(lambda m, *_: "good" if "Error" in m[-1].content else "bad 1")


def test_a_run_records_what_the_store_knew_when_it_began(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    filled(path, model=MENDS)
    with AttemptStore.open(path) as store:
        rates = recorded_rates(store, "fake", "fake")
        run = a_run(problems(6), config={"samples": 3, **rates})
        assert Rate("type_mismatch", 0, 18, 18) in rates_of(run.config, "correcting")
        assert Rate("type_mismatch", 0, 12, 0) in rates_of(run.config, "resampling")
        assert config_of(run) == {"samples": 3}
        assert rates_of({}, "correcting") == ()


def test_choices_and_their_propensities_are_stored_and_the_same_when_resumed(
    tmp_path: Path,
) -> None:
    path = tmp_path / "runs.db"
    filled(path, model=MENDS)
    given = problems(20)
    with AttemptStore.open(path) as store:
        rates = recorded_rates(store, "fake", "fake")
        run = a_run(given, config=rates, strategy="measured")
        strategy = make_strategy(
            "measured", 3, 2, rates_of(rates, "correcting"), rates_of(rates, "resampling")
        )
        context = a_context(store, run, strategy=strategy)
        asyncio.run(prove_all(run, given, context, in_flight=4))
        attempts = [j.attempt for p in given for j in store.history(run.id, p.id)]
        chosen = {(each.policy, each.propensity) for each in attempts}
        assert ("measured:correct", 0.95) in chosen
        assert any(policy == "measured:resample" for policy, _ in chosen)
        with AttemptStore.open(tmp_path / "other.db") as other:
            again = replace(context, store=other)
            asyncio.run(prove_all(run, given, again, in_flight=2))
            places = [
                (e.sample, e.depth, e.status) for row in held(other, run.id).values() for e in row
            ]
        assert places == [
            (e.sample, e.depth, e.status) for row in held(store, run.id).values() for e in row
        ]
