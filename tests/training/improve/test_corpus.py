"""What an outer loop begins with."""

from pathlib import Path

from store.attempts import AttemptStore
from tests.training.improve.test_scores import Silent
from tests.training.mining.cases import ADD, LEAN, MUL, PROVED, History, wrong
from tools.lean.verdict import Claim, Fingerprint, Verdict
from training.improve.arena import Arena
from training.improve.corpus import break_some


class Strict:
    """Rejects all but what is a word long."""

    @property
    def fingerprint(self) -> Fingerprint:
        return LEAN

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:  # noqa: ARG002
        return wrong() if "[" in claim.reply else PROVED


async def test_broken_proofs_are_counted_also_where_they_were_broken_before(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.db"
    with AttemptStore.open(path) as store:
        history = History.begin(store)
        history.add(ADD, "intro q\nsimp [h, foo]\nomega")
        history.add(MUL, "cases l\nsimp [h]")
        arena = Arena(store, Strict(), Silent())

        failed = await break_some(arena, path, 6, None)

        assert failed > 0
        assert await break_some(arena, path, 6, None) == failed
        assert await break_some(arena, path, 6, 1e-9) == failed


async def test_without_a_proof_nothing_is_broken(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with AttemptStore.open(path) as store:
        History.begin(store).add(ADD, "simp [h]", wrong())

        assert await break_some(Arena(store, Strict(), Silent()), path, 6, None) == 0
