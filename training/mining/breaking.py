"""Repair pairs before there are real failures: verified proofs, broken, judged and stored."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from agents.bare import block_of_body
from agents.builtin.names import core_names
from agents.closing import closing_of, spelled, unspelled
from agents.roles import Role
from benchmarks.problem import Problem
from store.attempts import AttemptStore
from store.queries import held
from store.records import AttemptRecord, Message, RunEvent, RunRecord, benchmark_hash
from tools.lean.text.statement import StatementError
from tools.lean.verdict import Claim, Fingerprint, Verdict
from training.mining.candidates import MUTATOR, Candidate, Group
from training.mining.mutate import Mutation, Surroundings, hypotheses_of, mutate
from training.mining.normal import digest, squeezed
from training.mining.options import MiningError, MiningOptions
from training.mining.survey import Survey

_TRIES = 8
_IN_FLIGHT = 64
_PROOFS = 4
"""Of one theorem, so many of its shortest proofs are broken."""
_REPLY = "```lean4\n{}\n```"


class Judge(Protocol):
    """What judges mutations: the verifier, or a scripted one."""

    @property
    def fingerprint(self) -> Fingerprint:
        """Which judge it is."""
        ...

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:
        """Judge one claim."""
        ...


@dataclass(frozen=True, slots=True)
class Broken:
    """What became of the mutations of a call."""

    run_id: str
    judged: int
    failed: int
    """Those that Lean rejected: the ones that count."""
    by_level: dict[str, int]
    """Failures by level of mutation."""


@dataclass(frozen=True, slots=True)
class _Target:
    """A proof to break, with what it is to become."""

    problem: Problem
    sample: int
    proof: str
    """Id of the attempt that is the proof."""
    mutation: Mutation


async def break_proofs(
    store: Path,
    judge: Judge,
    per_theorem: int,
    *,
    options: MiningOptions | None = None,
    seed: int = 0,
    tell: Callable[[int, int], None] = lambda *_: None,
) -> Broken:
    """Break the verified proofs of a store, up to `per_theorem` times for each theorem.

    The broken proofs are judged and stored as attempts of the model `mutator`, in a run of their
    own; mining pairs those that failed with the proof that they differ least from. An
    interrupted call goes on where it was when it is made again. Held-out theorems are left
    alone. `tell` gets the numbers done and in all. Raises `MiningError` where there is no proof
    to break, and `StoreError`.
    """
    chosen = options or MiningOptions("corrector", "sft")
    with Survey([store], chosen) as survey:
        targets = _targets(survey.groups(), per_theorem, seed)
    if not targets:
        raise MiningError(f"{store}: holds no verified proof to break; prove something first")
    problems = tuple({target.problem.id: target.problem for target in targets}.values())
    with AttemptStore.open(store) as opened:
        run = _run(opened, problems, judge, per_theorem, seed, targets)
        opened.begin_run(run, problems)
        done = {
            (each.problem_id, each.sample)
            for all_ in held(opened, run.id).values()
            for each in all_
        }
        waiting = [each for each in targets if (each.problem.id, each.sample) not in done]
        failures = await _judged(opened, run, waiting, judge, tell)
        opened.end_run(run.id, RunEvent.FINISHED)
    return Broken(run.id, len(waiting), failures.total(), dict(sorted(failures.items())))


def _targets(groups: Iterable[Group], per_theorem: int, seed: int) -> list[_Target]:
    lemmas = tuple(name for name in core_names() if "_" in name)
    targets: list[_Target] = []
    names: set[str] = set()
    for group in groups:
        proofs = _proofs(group)
        if proofs and proofs[0][0].problem.id not in names:
            names.add(proofs[0][0].problem.id)
            around = Surroundings(hypotheses_of(group.theorem.problem.statement), lemmas)
            targets += _mutations(group.theorem.key, proofs, around, per_theorem, seed)
    return targets


def _proofs(group: Group) -> list[tuple[Candidate, str]]:
    """Return a theorem's shortest distinct proofs that are tactic blocks alone."""
    found: dict[str, tuple[Candidate, str]] = {}
    for each in group.judged:
        block = block_of_body(each.judgement.body) if each.proved else None
        if block and not each.judgement.helpers.strip() and each.attempt.model != MUTATOR:
            found.setdefault(each.key, (each, block))
    return sorted(found.values(), key=lambda pair: (len(_sketch(*pair)), pair[0].key))[:_PROOFS]


def _sketch(proof: Candidate, block: str) -> str:
    """Write a block with `auto` for the closing tactic."""
    return unspelled(block, closing_of(proof.problem))


def _mutations(
    key: str,
    proofs: Sequence[tuple[Candidate, str]],
    around: Surroundings,
    most: int,
    seed: int,
) -> list[_Target]:
    number = random.Random(digest(seed, key))  # noqa: S311
    problem = proofs[0][0].problem
    closing = closing_of(problem)
    texts = {squeezed(block) for _, block in proofs}
    found: list[_Target] = []
    for trial in range(_TRIES * most):
        proof, block = proofs[trial % len(proofs)]
        mutation = mutate(_sketch(proof, block), number, around)
        text = "" if mutation is None else spelled(mutation.text, closing)
        if mutation is not None and squeezed(text) not in texts:
            texts.add(squeezed(text))
            mutation = replace(mutation, text=text)
            found.append(_Target(problem, len(found), proof.attempt.id, mutation))
        if len(found) == most:
            break
    return found


def _run(
    store: AttemptStore,
    problems: Sequence[Problem],
    judge: Judge,
    per_theorem: int,
    seed: int,
    targets: Sequence[_Target],
) -> RunRecord:
    """Return the run of this work: a new one, or the one in which it was begun."""
    work = digest(*(f"{each.proof} {each.mutation.text}" for each in targets))
    record = RunRecord(
        config={"mutate": per_theorem, "seed": seed, "work": work},
        version=version("proofsmith"),
        lean=judge.fingerprint,
        benchmark="broken proofs",
        benchmark_hash=benchmark_hash(problems),
        models={"synthesizer": MUTATOR},
        seed=seed,
        strategy="mutate",
    )
    begun = [run for run in store.runs(record.config_hash) if run.lean == record.lean]
    return begun[-1] if begun else record


async def _judged(
    store: AttemptStore,
    run: RunRecord,
    waiting: Sequence[_Target],
    judge: Judge,
    tell: Callable[[int, int], None],
) -> Counter[str]:
    failures: Counter[str] = Counter()
    for start in range(0, len(waiting), _IN_FLIGHT):
        part = waiting[start : start + _IN_FLIGHT]
        verdicts = await asyncio.gather(*(_verdict(target, judge) for target in part))
        for target, verdict in zip(part, verdicts, strict=True):
            if verdict is not None:
                await asyncio.to_thread(store.add_attempt, _attempt(run, target), verdict)
                if verdict.status.judged and not verdict.status.proved:
                    failures[target.mutation.level.value] += 1
        tell(min(start + _IN_FLIGHT, len(waiting)), len(waiting))
    return failures


async def _verdict(target: _Target, judge: Judge) -> Verdict | None:
    problem = target.problem
    reply = _REPLY.format(target.mutation.text)
    try:
        return await judge.verify(
            Claim(problem.statement, reply, problem.header, problem.prelude), goals=True
        )
    except StatementError:
        return None


def _attempt(run: RunRecord, target: _Target) -> AttemptRecord:
    role = Role(name="synthesizer", model=MUTATOR)
    asked = role.messages_for_synthesis(target.problem).messages
    return AttemptRecord(
        run_id=run.id,
        problem_id=target.problem.id,
        sample=target.sample,
        depth=0,
        role=role.name,
        model=MUTATOR,
        messages=tuple(Message(each.role, each.content) for each in asked),
        reply=_REPLY.format(target.mutation.text),
        finish_reason="stop",
        sampling={"target": target.proof, "edit": target.mutation.edit},
        policy=f"mutate:{target.mutation.level}",
    )
