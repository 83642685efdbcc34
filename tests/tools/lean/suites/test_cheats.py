"""Nothing that is no proof is taken for one, and each cheat is caught by the layer meant for it."""

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
from tools.lean.preparation import Refused, prepare
from tools.lean.process.limits import Limits
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
_TIGHT = Limits(time_s=10, cpu_s=20, memory_mb=300)


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
    shown = [cheat for cheat in cheats_in_meaning.CHEATS if cheat.status is not Status.ILLEGAL][::3]

    said = {cheat.id: (await verifier.audit(cheat.claim)).status for cheat in shown}

    assert said == {cheat.id: cheat.status for cheat in shown}


@pytest.mark.parametrize("cheat", cheats_in_replies.COST, ids=lambda cheat: cheat.id)
async def test_what_costs_too_much_is_neither_proved_nor_refuted(lean: Lean, cheat: Cheat) -> None:
    async with Verifier(lean, 1, _TIGHT) as verifier:
        verdict = await verifier.verify(cheat.claim)

    assert verdict.status is cheat.status
    assert not verdict.status.judged


def _said(cheat: Cheat, verdict: Verdict) -> tuple[Status, str | None]:
    """Give the status, and the expected rule if it is among those that were broken."""
    if cheat.rule is None:
        return verdict.status, None
    refused = prepare(cheat.claim)
    broken = {each.rule for each in refused.violations} if isinstance(refused, Refused) else set()
    return verdict.status, cheat.rule if cheat.rule in broken else ", ".join(sorted(broken))
