"""A run as a log that `inspect view` of Inspect AI opens; the package is loaded only here."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from cli.verdicts import described
from store.attempts import AttemptStore, Judged
from store.records import AttemptRecord, RunRecord

_TASK = "proofsmith"


def write_inspect_log(store: AttemptStore, run_id: str, target: Path) -> Path:
    """Write a run as an Inspect log: a sample for each problem and sample, its chain as messages.

    `target` is a folder, or a file ending in .eval or .json. Returns the file. Raises
    `click.ClickException`.
    """
    try:
        from inspect_ai.log import write_eval_log
    except ImportError as error:
        raise click.ClickException(
            "Inspect logs need inspect-ai: pip install 'proofsmith[inspect]'"
        ) from error
    run = store.run(run_id)
    if target.suffix not in (".eval", ".json"):
        target.mkdir(parents=True, exist_ok=True)
        began = run.started_at[:19].replace(":", "-")
        target = target / f"{began}+00-00_{_TASK}_{run_id[:22]}.eval"
    write_eval_log(_log(store, run_id, run), str(target))
    return target


def _log(store: AttemptStore, run_id: str, run: RunRecord) -> Any:
    from inspect_ai.log import EvalConfig, EvalDataset, EvalLog, EvalSpec, EvalStats

    problems = store.problems(run_id)
    chains = [
        (problem, list(chain))
        for problem in problems
        for _, chain in groupby(
            store.history(run_id, problem.id), lambda judged: judged.attempt.sample
        )
    ]
    samples = [_sample(problem.id, problem.statement, chain) for problem, chain in chains]
    ended = max((chain[-1].attempt.asked_at for _, chain in chains), default=run.started_at)
    names = sorted({str(sample.id) for sample in samples})
    epochs = max((sample.epoch for sample in samples), default=1)
    spec = EvalSpec(
        eval_id=run_id[:22],
        run_id=run_id[:22],
        task_id=run.config_hash[:22],
        created=run.started_at,
        task=f"{_TASK}/{run.benchmark}",
        dataset=EvalDataset(name=run.benchmark, samples=len(names), sample_ids=names),
        model=_text(run.models.get("synthesizer", "none")),
        config=EvalConfig(epochs=epochs),
        packages={_TASK: run.version},
        metadata={
            "run": run_id,
            "models": {role: _text(model) for role, model in run.models.items()},
            "strategy": run.strategy,
            "seed": run.seed,
            "lean": run.lean.version,
        },
    )
    return EvalLog(
        status="success",
        eval=spec,
        samples=samples,
        results=_results(samples, len(names) * epochs),
        stats=EvalStats(started_at=run.started_at, completed_at=ended),
    )


def _results(samples: Sequence[Any], possible: int) -> Any:
    from inspect_ai.log import EvalMetric, EvalResults, EvalScore

    right = sum(sample.scores["lean"].value == "C" for sample in samples)
    accuracy = EvalMetric(name="accuracy", value=right / max(len(samples), 1))
    score = EvalScore(name="lean", scorer="lean", metrics={"accuracy": accuracy})
    return EvalResults(total_samples=possible, completed_samples=len(samples), scores=[score])


def _sample(name: str, statement: str, chain: Sequence[Judged]) -> Any:
    from inspect_ai.log import EvalSample
    from inspect_ai.model import ModelOutput
    from inspect_ai.scorer import Score

    last = chain[-1]
    proved = last.verdict is not None and last.verdict.status.proved
    score = Score(
        value="C" if proved else "I",
        answer=_text(last.verdict.body if last.verdict else ""),
        explanation=_said(last),
        metadata={"status": last.verdict.status.value if last.verdict else "model_failed"},
    )
    return EvalSample(
        id=_text(name),
        epoch=last.attempt.sample + 1,
        input=_text(statement),
        target="proved",
        messages=list(_messages(chain)),
        output=ModelOutput.from_content(_text(last.attempt.model), _text(last.attempt.reply)),
        scores={"lean": score},
        total_time=sum(_seconds(each) for each in chain),
        metadata={"attempts": [each.id for each in chain]},
        uuid=chain[0].id[:22],
    )


def _messages(chain: Sequence[Judged]) -> Iterator[Any]:
    """Yield the chain as one conversation: what was sent anew, the reply, what Lean said."""
    from inspect_ai.model import ChatMessageAssistant, ChatMessageUser

    before: tuple[Any, ...] = ()
    for each in chain:
        attempt = each.attempt
        seen = len(before) if attempt.messages[: len(before)] == before else 0
        yield from map(_message, attempt.messages[seen:])
        reply = attempt.reply if attempt.failure is None else f"(failed: {attempt.failure})"
        yield ChatMessageAssistant(
            content=_text(reply), model=_text(attempt.model), metadata=_facts(each.id, attempt)
        )
        yield ChatMessageUser(content=_said(each), metadata={"from": "Lean"})
        before = attempt.messages


def _message(message: Any) -> Any:
    from inspect_ai.model import ChatMessageAssistant, ChatMessageSystem, ChatMessageUser

    kinds = {"system": ChatMessageSystem, "assistant": ChatMessageAssistant}
    return kinds.get(message.role, ChatMessageUser)(content=_text(message.content))


def _facts(identity: str, attempt: AttemptRecord) -> dict[str, Any]:
    return {
        "attempt": identity,
        "role": attempt.role,
        "prompt_tokens": attempt.prompt_tokens,
        "completion_tokens": attempt.completion_tokens,
        "latency_s": attempt.latency_s,
        "seed": attempt.seed,
    }


def _said(judged: Judged) -> str:
    return "not judged" if judged.verdict is None else _text(described(judged.verdict))


def _seconds(judged: Judged) -> float:
    return judged.attempt.latency_s + (judged.verdict.elapsed_s if judged.verdict else 0.0)


def _text(text: str) -> str:
    """Replace lone surrogates, which JSON in UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
