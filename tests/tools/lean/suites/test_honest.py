"""No honest proof is refused, whatever way a model writes it down."""

import asyncio
import random

import pytest

from benchmarks.bundled import load_core
from benchmarks.references import reference_proofs
from tests.tools.lean.conftest import verdicts
from tests.tools.lean.suites.formats import FORMATS
from tests.tools.lean.suites.honest import Honest
from tests.tools.lean.suites.honest_bodies import BODIES
from tests.tools.lean.suites.honest_helpers import HELPERS
from tests.tools.lean.suites.honest_statements import STATEMENTS
from tests.tools.lean.suites.honest_words import WORDS
from tools.lean.verdict import Verdict
from tools.lean.verifier import Verifier

pytestmark = pytest.mark.asyncio(loop_scope="session")

HONEST = (*WORDS, *HELPERS, *BODIES, *STATEMENTS)
_EVERY_FORMAT = 4
"""So many problems are written in every format; all others in one each."""
_AUDITED = 48


def _references() -> list[Honest]:
    """Write every reference proof of the train split as some model would."""
    problems = {problem.id: problem for problem in load_core("train")}
    names = list(FORMATS)
    proofs = reference_proofs("train")
    thorough = set(range(0, len(proofs), len(proofs) // _EVERY_FORMAT))
    replies = []
    for number, proof in enumerate(proofs):
        problem = problems[proof.id]
        for name in names if number in thorough else [names[number % len(names)]]:
            text = FORMATS[name](problem, proof)
            replies.append(
                Honest(
                    f"{proof.id}:{name}", problem.statement, text, problem.header, problem.prelude
                )
            )
    return replies


def _refused(replies: list[Honest], found: list[Verdict]) -> dict[str, tuple[object, ...]]:
    return {
        reply.id: (verdict.status, *(error.message for error in verdict.errors[:1]))
        for reply, verdict in zip(replies, found, strict=True)
        if not verdict.status.proved
    }


async def test_reference_proofs_in_every_format_are_proved(verifier: Verifier) -> None:
    replies = _references()
    assert len(replies) >= 300

    assert _refused(replies, await verdicts(verifier, [reply.claim for reply in replies])) == {}


async def test_honest_ways_to_write_lean_are_proved(verifier: Verifier) -> None:
    replies = list(HONEST)
    assert len({reply.id for reply in replies}) == len(replies) >= 200

    assert _refused(replies, await verdicts(verifier, [reply.claim for reply in replies])) == {}


async def test_an_audit_agrees(verifier: Verifier) -> None:
    replies = random.Random(1).sample([*HONEST, *_references()], _AUDITED)

    found = await asyncio.gather(*(verifier.audit(reply.claim) for reply in replies))
    assert _refused(replies, found) == {}
