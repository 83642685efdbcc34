"""A fresh process for a whole file: its messages, or why there are not all of them."""

from collections.abc import Callable

import pytest

from tools.lean.errors import Loss, UnsendableText
from tools.lean.process.batch import run_batch
from tools.lean.process.diagnostic import Severity
from tools.lean.process.limits import Limits
from tools.lean.process.worker import LeanWorker
from tools.lean.toolchain import Lean

from .conftest import BOMB, ENDLESS, FINE, FakeLean

WRONG = "theorem bad (𝔭 : Prop) (h : 𝔭) : 𝔭 ∧ 𝔭 := ⟨h, missing⟩\n"


async def test_a_good_file_ends_well(lean: Lean, limits: Limits) -> None:
    run = await run_batch(lean, FINE, limits)
    assert (run.exit_code, run.loss) == (0, None)
    assert [each.message for each in run.messages] == ["'fine' does not depend on any axioms"]
    assert run.elapsed_s > 0


async def test_an_error_ends_with_status_one_and_is_no_loss(lean: Lean, limits: Limits) -> None:
    run = await run_batch(lean, WRONG, limits)
    assert (run.exit_code, run.loss) == (1, None)


async def test_process_and_server_say_the_same(lean: Lean, limits: Limits) -> None:
    text = WRONG + FINE + "theorem open_goal (p : Prop) : p := by\n  skip\n"
    run = await run_batch(lean, text, limits)
    async with LeanWorker(lean, limits) as worker:
        served = await worker.elaborate(text)
    assert set(run.messages) == set(served.diagnostics)
    assert [each.severity for each in run.messages].count(Severity.ERROR) == 2


async def test_an_endless_proof_is_a_timeout_and_keeps_what_came_before(lean: Lean) -> None:
    run = await run_batch(lean, FINE + ENDLESS, Limits(time_s=5))
    assert run.loss is Loss.TIMEOUT
    assert [each.line for each in run.messages] == [3]


async def test_a_memory_bomb_is_out_of_memory(lean: Lean) -> None:
    run = await run_batch(lean, BOMB, Limits(time_s=30, memory_mb=150))
    assert run.loss is Loss.OUT_OF_MEMORY


@pytest.mark.parametrize(
    "body", ["print('no json')", "print('[]')", "sys.exit(7)", "os.kill(os.getpid(), 11)"]
)
async def test_anything_else_is_a_crash(
    fake_lean: Callable[[str], FakeLean], limits: Limits, body: str
) -> None:
    assert (await run_batch(fake_lean(body), FINE, limits)).loss is Loss.CRASHED


async def test_text_that_no_file_can_hold_is_refused(lean: Lean, limits: Limits) -> None:
    with pytest.raises(UnsendableText):
        await run_batch(lean, "\0", limits)
