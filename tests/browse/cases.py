"""A store to look at: two runs of scripted roles, and one attempt that means harm."""

from pathlib import Path

from store.attempts import AttemptStore
from store.records import Message
from tests.cli.fixtures import filled
from tests.graphs.fakes import problems
from tests.store.cases import PROBLEMS, a_correction, a_run, a_verdict, an_attempt
from tools.lean.verdict import Status

HARM = "<script>document.title='harm'</script><img src=x onerror=alert(1)>\u202emirrored\x1b[31m"
NAME = 'core/<b onmouseover="x">'


def a_store(path: Path) -> Path:
    """Make a store of two runs; in the newer one every sample fails at first."""
    filled(path, problems(6), key="old")
    filled(path, problems(6), key="new", started_at="2026-02-01T00:00:00.000000+00:00")
    return path


def a_hostile_store(path: Path) -> tuple[str, str]:
    """Make a store whose texts are all harmful; return an attempt and its correction."""
    from dataclasses import replace

    given = (replace(PROBLEMS[0], id=NAME, informal=HARM, category=HARM, prelude=HARM),)
    run = a_run(given, models={"synthesizer": HARM, "corrector": HARM}, benchmark=HARM)
    first = an_attempt(
        run,
        NAME,
        model=HARM,
        messages=(Message("user", HARM),),
        reply=f"```lean\nexact h -- {HARM}\n```\n{HARM}\n{'A' * 5_000_000}",
        reasoning=HARM,
        finish_reason=HARM,
        policy=HARM,
    )
    second = a_correction(first, reply=f"by\n  {HARM}\n  -- \ud800 \x00 </code></pre></details>")
    with AttemptStore.open(path) as store:
        store.begin_run(run, given)
        store.add_attempt(first, a_verdict(Status.LEAN_ERROR, HARM))
        store.add_attempt(second, a_verdict(Status.ILLEGAL, HARM))
    return first.id, second.id
