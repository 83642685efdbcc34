"""Nothing that is no proof is taken for one, and each cheat is caught by the layer meant for it."""

import asyncio
from collections.abc import Sequence
from itertools import chain

import pytest

from tests.tools.lean.conftest import verdicts
from tests.tools.lean.suites import (
    cheats_in_commands,
    cheats_in_meaning,
    cheats_in_replies,
    cheats_in_text,
)
from tests.tools.lean.suites.cheat import Cheat
from tools.lean.process.limits import Limits
from tools.lean.text.rules import MESSAGES
from tools.lean.toolchain import Lean
from tools.lean.verdict import Status, Verdict
from tools.lean.verifier import Verifier

_TABLES = {
    "commands": cheats_in_commands.CHEATS,
    "text": cheats_in_text.CHEATS,
    "meaning": cheats_in_meaning.CHEATS,
    "replies": cheats_in_replies.CHEATS,
}
_ALL = tuple(chain.from_iterable(_TABLES.values()))
_TIGHT = Limits(time_s=10, cpu_s=30, memory_mb=250)


def test_the_suite_is_large_and_has_no_case_twice() -> None:
    assert len(_ALL) >= 160
    assert len({cheat.id for cheat in _ALL}) == len(_ALL)
    assert len({cheat.claim for cheat in _ALL}) == len(_ALL)


@pytest.mark.asyncio(loop_scope="session")
@pytest.mark.parametrize("cheats", _TABLES.values(), ids=_TABLES)
async def test_no_cheat_is_proved_and_each_layer_does_its_work(
    verifier: Verifier, cheats: Sequence[Cheat]
) -> None:
    found = await verdicts(verifier, [cheat.claim for cheat in cheats])

    said = {cheat.id: _said(cheat, verdict) for cheat, verdict in zip(cheats, found, strict=True)}
    assert said == {cheat.id: (cheat.status, cheat.rule) for cheat in cheats}


@pytest.mark.asyncio(loop_scope="session")
async def test_an_audit_says_the_same_of_what_lean_is_shown(verifier: Verifier) -> None:
    shown = [cheat for cheat in cheats_in_meaning.CHEATS if cheat.status is not Status.ILLEGAL][::6]

    found = await asyncio.gather(*(verifier.audit(cheat.claim) for cheat in shown))

    said = {cheat.id: verdict.status for cheat, verdict in zip(shown, found, strict=True)}
    assert said == {cheat.id: cheat.status for cheat in shown}


async def test_what_costs_too_much_is_neither_proved_nor_refuted(lean: Lean) -> None:
    async with Verifier(lean, 2, _TIGHT) as verifier:
        found = await verdicts(verifier, [cheat.claim for cheat in cheats_in_replies.COST])

    for cheat, verdict in zip(cheats_in_replies.COST, found, strict=True):
        assert verdict.status in _ends_of(cheat), cheat.id
        assert not verdict.status.judged


def _ends_of(cheat: Cheat) -> set[Status]:
    """Its status; the endless tactic also grows, and may meet the limit of memory first."""
    return {cheat.status, Status.OUT_OF_MEMORY} if cheat.id == "endless_tactic" else {cheat.status}


def _said(cheat: Cheat, verdict: Verdict) -> tuple[Status, str | None]:
    """Give the status, and the expected rule if the verdict says that it is broken."""
    if cheat.rule is None:
        return verdict.status, None
    advice = MESSAGES[cheat.rule].rpartition("}")[2]
    said = [error.message for error in verdict.errors]
    return verdict.status, cheat.rule if any(each.endswith(advice) for each in said) else str(said)
