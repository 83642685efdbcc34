"""Finds the run that a user means, and its configuration."""

from collections.abc import Mapping
from typing import Any

from store.attempts import AttemptStore
from store.errors import UnknownRecord
from store.queries import Rate, correction_rates, resampling_rates
from store.records import RunEvent, RunRecord
from store.search import Kind, find

NEWEST = "newest"
_RATES = "rates"


def find_run(store: AttemptStore, start: str = NEWEST) -> str:
    """Return the id of the run whose id begins so, or of the newest.

    Raises `UnknownRecord`, which says what there is.
    """
    runs = store.runs()
    if not runs:
        raise UnknownRecord(
            f"{store.connection.path}: holds no run yet; `proofsmith prove` adds one"
        )
    if start == NEWEST:
        return runs[-1].id
    found = [each.id for each in find(store, start) if each.kind is Kind.RUN]
    if len(found) == 1:
        return found[0]
    what = f"{len(found)} runs" if found else "no run"
    newest = ", ".join(run.id[:8] for run in reversed(runs[-5:]))
    raise UnknownRecord(
        f"{store.connection.path}: {what} whose id begins with {start}; the newest are {newest}"
    )


def resumable_run(store: AttemptStore, start: str) -> str:
    """Return the id of the run to go on with: of several, the newest that is not finished."""
    if start != NEWEST:
        return find_run(store, start)
    unfinished = [
        run.id for run in store.runs() if store.last_event(run.id) is not RunEvent.FINISHED
    ]
    return unfinished[-1] if unfinished else find_run(store)


def config_of(run: RunRecord) -> dict[str, Any]:
    """Return the configuration that a run was started with."""
    return {name: value for name, value in run.config.items() if name != _RATES}


def recorded_rates(store: AttemptStore, synthesizer: str, corrector: str) -> dict[str, Any]:
    """Return what the store knows now about both ways, as part of a run's configuration.

    A run keeps to what was known when it began, so that it comes out the same when resumed.
    """
    ways = {
        "correcting": correction_rates(store, corrector),
        "resampling": resampling_rates(store, synthesizer),
    }
    return {
        _RATES: {
            way: [[each.error_class, each.depth, each.tried, each.proved] for each in rates]
            for way, rates in ways.items()
        }
    }


def rates_of(config: Mapping[str, Any], way: str) -> tuple[Rate, ...]:
    """Return the recorded rates of `correcting` or `resampling`; none where none were recorded."""
    return tuple(Rate(*each) for each in config.get(_RATES, {}).get(way, ()))
