"""A warm worker answers for exactly the text it was given, completely, and keeps what it can."""

import random
import time

import pytest

from tools.lean.errors import UnsendableText
from tools.lean.process.diagnostic import Severity
from tools.lean.process.limits import Limits
from tools.lean.process.worker import Elaboration, LeanWorker
from tools.lean.toolchain import Lean

from .conftest import FINE


def errors(result: Elaboration) -> list[tuple[int, str]]:
    found = [each for each in result.diagnostics if each.severity is Severity.ERROR]
    return sorted((each.line, each.message.split("\n")[0]) for each in found)


def theorem(index: int, good: bool) -> str:
    proof = "exact h" if good else f"exact missing_{index}"
    return f"theorem t{index} (p : Prop) (h : p) : p := by\n  {proof}\n#print axioms t{index}\n"


async def test_good_text_has_no_errors_and_prints_its_axioms(lean: Lean, limits: Limits) -> None:
    async with LeanWorker(lean, limits) as worker:
        result = await worker.elaborate(FINE)
    assert [(each.severity, each.line, each.message) for each in result.diagnostics] == [
        (Severity.INFORMATION, 3, "'fine' does not depend on any axioms")
    ]
    assert result.elapsed_s > 0
    assert result.peak_rss_mb > 1


async def test_an_error_has_its_place_and_its_whole_message(lean: Lean, limits: Limits) -> None:
    name = "x" * 5000
    async with LeanWorker(lean, limits) as worker:
        result = await worker.elaborate(f"theorem bad : True := by\n  exact {name}\n")
    (found,) = result.diagnostics
    assert (found.line, found.column, found.end_line, found.end_column) == (2, 8, 2, 5008)
    assert name in found.message


async def test_columns_count_code_points_beyond_the_first_plane(lean: Lean, limits: Limits) -> None:
    text = "theorem bad (𝔭 : Prop) (h : 𝔭) : 𝔭 ∧ 𝔭 := ⟨h, missing⟩\n"
    async with LeanWorker(lean, limits) as worker:
        result = await worker.elaborate(text)
    (found,) = result.diagnostics
    assert text[found.column : found.end_column] == "missing"


async def test_diagnostics_are_complete_and_of_this_very_text(lean: Lean, limits: Limits) -> None:
    """Fifty theorems, a random half of them wrong, changed at random places again and again."""
    choice = random.Random(7)
    good = [choice.random() < 0.5 for _ in range(50)]
    async with LeanWorker(lean, limits) as worker:
        for _ in range(40):
            for index in choice.sample(range(30, 50), 3):
                good[index] = not good[index]
            result = await worker.elaborate("".join(map(theorem, range(50), good)))
            wrong = [index for index in range(50) if not good[index]]
            assert [line for line, _ in errors(result)] == [3 * index + 2 for index in wrong]
            axioms = [each for each in result.diagnostics if "axioms" in each.message]
            assert sorted(each.line for each in axioms) == [3 * i + 3 for i in range(50)]


async def test_the_same_text_twice_gives_the_same_answer(lean: Lean, limits: Limits) -> None:
    text = theorem(0, good=False) + FINE
    async with LeanWorker(lean, limits) as worker:
        first = await worker.elaborate(text)
        again = await worker.elaborate(text)
    assert first.diagnostics == again.diagnostics
    assert len(first.diagnostics) == 3


async def test_nothing_of_an_earlier_text_is_left(lean: Lean, limits: Limits) -> None:
    async with LeanWorker(lean, limits) as worker:
        await worker.elaborate(FINE)
        assert (await worker.elaborate("")).diagnostics == ()
        result = await worker.elaborate("#print axioms fine\n")
    assert [each.severity for each in result.diagnostics] == [Severity.ERROR]


async def test_an_unchanged_beginning_is_not_elaborated_again(lean: Lean, limits: Limits) -> None:
    slow = "".join(theorem(index, good=True) for index in range(150))
    async with LeanWorker(lean, limits) as worker:
        first = await worker.elaborate(slow + FINE)
        second = await worker.elaborate(slow + FINE.replace("fine", "finer"))
    assert second.elapsed_s < first.elapsed_s / 2
    assert len(second.diagnostics) == 151


async def test_other_imports_get_a_fresh_process(lean: Lean, limits: Limits) -> None:
    async with LeanWorker(lean, limits) as worker:
        await worker.elaborate(FINE)
        before = worker.pid
        result = await worker.elaborate("import No.Such.Module\n" + FINE)
        assert worker.pid != before
        assert "No" in result.diagnostics[0].message
        assert (await worker.elaborate("-- import X\n" + FINE)).diagnostics[0].line == 4


async def test_goals_are_told_at_a_place(lean: Lean, limits: Limits) -> None:
    text = "theorem two (p q : Prop) (𝔭 : p) (b : q) : p ∧ q := by\n  refine ⟨𝔭, ?_⟩\n  exact b\n"
    async with LeanWorker(lean, limits) as worker:
        await worker.elaborate(text)
        (before,) = await worker.plain_goal(2, 2)
        (after,) = await worker.plain_goal(3, 2)
        nothing = await worker.plain_goal(1, 0)
    assert before.endswith("⊢ p ∧ q")
    assert after.endswith("⊢ q")
    assert nothing == ()


@pytest.mark.parametrize("text", ["theorem\0", "-- \ud800", "\udfff"])
async def test_text_that_no_file_can_hold_is_refused_and_harms_nothing(
    lean: Lean, limits: Limits, text: str
) -> None:
    async with LeanWorker(lean, limits) as worker:
        with pytest.raises(UnsendableText, match="character"):
            await worker.elaborate(text)
        assert len((await worker.elaborate(FINE)).diagnostics) == 1


async def test_a_worker_is_worn_after_its_number_of_checks(lean: Lean) -> None:
    async with LeanWorker(lean, Limits(recycle_checks=2)) as worker:
        await worker.elaborate(FINE)
        assert not worker.worn
        await worker.elaborate(FINE)
        assert worker.worn


async def test_a_worker_is_worn_when_it_has_grown(lean: Lean) -> None:
    async with LeanWorker(lean, Limits(recycle_mb=5)) as worker:
        await worker.elaborate(FINE)
        assert not worker.worn
        await worker.elaborate("".join(theorem(index, good=True) for index in range(300)))
        assert worker.worn


async def test_a_large_text_passes_whole(lean: Lean, limits: Limits) -> None:
    began = time.monotonic()
    async with LeanWorker(lean, limits) as worker:
        result = await worker.elaborate("-- " + "x" * 5_000_000 + "\n" + FINE)
    assert [each.line for each in result.diagnostics] == [4]
    assert time.monotonic() - began < 10


async def test_a_change_of_imports_that_only_lean_sees_gets_a_fresh_process(
    lean: Lean, limits: Limits
) -> None:
    async with LeanWorker(lean, limits) as worker:
        await worker.elaborate("import /- x -/ No.Such\n" + FINE)
        before = worker.pid
        result = await worker.elaborate("import /- x -/ Other.One\n" + FINE)
        assert worker.pid != before
    assert "Other" in result.diagnostics[0].message
