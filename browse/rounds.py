"""The rounds of an outer loop whose store is looked at: its folder tells them beside the store."""

from pathlib import Path

from browse.charts import Chart, rounds_chart


def rounds_of(store: Path) -> tuple[Chart, ...]:
    """Return the chart of the rounds told beside a store; none where there are none."""
    if not store.with_name("rounds.json").exists():
        return ()
    # Late, since it brings the libraries that models are trained with.
    from training.improve.results import standings_of

    standings = standings_of(store.parent)
    if not standings:
        return ()
    alone = [each.tried_alone.at[-1] for each in standings]
    together = [each.tried_together.at[-1] for each in standings]
    return (rounds_chart(alone, together),)
