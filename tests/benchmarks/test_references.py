"""Every problem of the bundled benchmark is true: Lean accepts its reference proof."""

import re
from dataclasses import dataclass

import pytest

from benchmarks.bundled import SPLITS, load_core
from benchmarks.problem import Problem
from benchmarks.references import Reference, reference_proofs
from tools.lean.process.batch import run_batch
from tools.lean.process.diagnostic import Diagnostic, Severity
from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean

TRUSTED = {"propext", "Classical.choice", "Quot.sound"}
DECLARED = re.compile(r"^(?:inductive|structure|def|theorem) ([\w']+)", re.MULTILINE)
AXIOMS = re.compile(r"'\w+' (?:does not depend on any axioms|depends on axioms: \[(.*)\])", re.S)


@dataclass(frozen=True)
class Entry:
    """One problem with its proof and the question which axioms it rests on."""

    name: str
    text: str

    @property
    def lines(self) -> int:
        return self.text.count("\n")


@pytest.mark.parametrize("split", SPLITS)
async def test_lean_accepts_every_reference_proof(split: str) -> None:
    pairs = zip(load_core(split), reference_proofs(split), strict=True)

    assert await complaints([entry(problem, proof) for problem, proof in pairs]) == {}


async def test_a_proof_that_does_not_hold_is_complained_of() -> None:
    by_rfl = Reference("core/x", "", "by\n  rfl")
    by_sorry = Reference("core/y", "", "by\n  sorry")
    found = await complaints(
        [
            entry(Problem("core/x", "theorem x : 1 = 2 := by"), by_rfl),
            entry(Problem("core/y", "theorem y : 1 = 2 := by"), by_sorry),
            entry(Problem("core/z", "theorem z : 1 = 1 := by"), by_rfl),
        ]
    )

    assert set(found) == {"x", "y"}


def entry(problem: Problem, proof: Reference) -> Entry:
    name = problem.id.removeprefix("core/")
    return Entry(name, f"{proof.text(problem)}#print axioms {name}\n")


async def complaints(entries: list[Entry]) -> dict[str, list[str]]:
    """What Lean has against each proof, by name; where it vouches for all, nothing."""
    lean, limits = embedded_lean(), Limits(time_s=240.0, cpu_s=240.0)
    found: dict[str, list[str]] = {}
    for batch in without_clashes(entries):
        run = await run_batch(lean, "".join(item.text for item in batch), limits)
        assert run.loss is None, run.stderr_tail
        found |= judged(batch, run.messages)
    return found


def without_clashes(entries: list[Entry]) -> list[list[Entry]]:
    """Spread entries over as few files as it takes for no name to be declared twice in one."""
    batches: list[tuple[set[str], list[Entry]]] = []
    for item in entries:
        names = set(DECLARED.findall(item.text))
        free = [batch for batch in batches if not batch[0] & names] or [(set(), [])]
        if free[0] not in batches:
            batches.append(free[0])
        free[0][0].update(names)
        free[0][1].append(item)
    return [batch for _, batch in batches]


def judged(batch: list[Entry], messages: tuple[Diagnostic, ...]) -> dict[str, list[str]]:
    found, first = {}, 1
    for item in batch:
        last = first + item.lines - 1
        own = [message for message in messages if first <= message.line <= last]
        errors = [f"{m.line - first + 1}: {m.message}" for m in own if m.severity == Severity.ERROR]
        if errors or not any(m.line == last and rests_on_trusted_axioms(m) for m in own):
            found[item.name] = errors or [m.message for m in own] or ["Lean stopped before it"]
        first = last + 1
    return found


def rests_on_trusted_axioms(message: Diagnostic) -> bool:
    answer = AXIOMS.fullmatch(message.message.strip())
    return answer is not None and set(re.findall(r"[\w.]+", answer[1] or "")) <= TRUSTED
