"""A step is done once; a folder is gone on with, and never mistaken for another one's."""

import asyncio
import json
from contextlib import suppress
from pathlib import Path

import pytest

from tests.training.improve.loops import RECIPE
from training.errors import BadInput
from training.improve import state
from training.improve.recipe import Recipe, load_recipe, parse_recipe
from training.improve.state import Steps


async def test_a_step_is_done_once_even_by_another_process(tmp_path: Path) -> None:
    done: list[str] = []

    async def work() -> dict[str, int]:
        done.append("work")
        return {"count": 3}

    first = await Steps.begun(tmp_path / "out", RECIPE).once("draw", work)
    second = await Steps.begun(tmp_path / "out", RECIPE).once("draw", work)

    assert first == second == {"count": 3}
    assert done == ["work"]


async def test_a_step_that_breaks_off_is_not_done(tmp_path: Path) -> None:
    async def broken() -> dict[str, int]:
        raise KeyError

    steps = Steps.begun(tmp_path / "out", RECIPE)
    with pytest.raises(KeyError):
        await steps.once("draw", broken)

    assert Steps.opened(tmp_path / "out").results == {}


async def test_a_stage_has_what_earlier_processes_left_of_its_seconds(tmp_path: Path) -> None:
    left: list[float | None] = []
    for _ in range(3):
        steps, now = Steps.begun(tmp_path / "out", RECIPE), iter((100.0, 140.0))
        steps._clock = lambda now=now: next(now)  # type: ignore[misc]
        with suppress(KeyError):
            async with steps.timed("round 1", 60) as left_s:
                left.append(left_s)
                raise KeyError

    assert left == [60, 20, 0]


async def test_seconds_are_of_one_stage_and_no_limit_stays_none(tmp_path: Path) -> None:
    steps, now = Steps.begun(tmp_path / "out", RECIPE), iter((0.0, 40.0, 40.0, 50.0))
    steps._clock = lambda: next(now)
    async with steps.timed("round 1", 60):
        pass

    async with steps.timed("round 2", 60) as other, steps.timed("draw", None) as unlimited:
        assert (other, unlimited) == (60, None)


async def test_the_seconds_of_a_process_that_is_killed_are_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "_REMEMBER_EVERY_S", 0.01)
    steps = Steps.begun(tmp_path / "out", RECIPE)
    async with steps.timed("round 1", 60):
        await asyncio.sleep(0.2)
        held = json.loads((tmp_path / "out" / "state.json").read_text())

    assert held["seconds"]["round 1"] >= 0.05


async def test_a_folder_from_before_seconds_were_remembered_has_used_none(tmp_path: Path) -> None:
    Steps.begun(tmp_path / "out", RECIPE)
    path = tmp_path / "out" / "state.json"
    held = json.loads(path.read_text())
    del held["seconds"]
    path.write_text(json.dumps(held))

    async with Steps.opened(tmp_path / "out").timed("round 1", 60) as left_s:
        assert left_s == 60


def test_another_recipe_is_refused(tmp_path: Path) -> None:
    Steps.begun(tmp_path / "out", RECIPE)

    with pytest.raises(BadInput, match="another recipe"):
        Steps.begun(tmp_path / "out", RECIPE.model_copy(update={"seed": 1}))


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")

    with pytest.raises(BadInput, match="something else"):
        Steps.begun(tmp_path, RECIPE)


def test_there_must_be_something_to_resume(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="nothing to go on with"):
        Steps.opened(tmp_path)


def test_a_damaged_state_is_named(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text("{")

    with pytest.raises(BadInput, match="is damaged"):
        Steps.opened(tmp_path)


@pytest.mark.parametrize("name", ["zero", "zero-short"])
def test_the_bundled_recipes_can_be_read(name: str) -> None:
    assert isinstance(load_recipe(name), Recipe)


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"name": "a"}, "`statements` is missing"),
        ({"name": "a", "statements": {"cuont": 1}}, "did you mean `count`"),
        ({"name": "a", "statements": {"count": 0}}, "statements.count"),
        ({"name": "a", "statements": {"count": 1}}, "the corrector needs failures"),
        (
            {"name": "a", "statements": {"count": 1}, "corrector": {"first": {"epoch": 1}}},
            "corrector.first: .*unknown key `epoch`; did you mean `epochs`",
        ),
        (
            {"name": "a", "statements": {"count": 1}, "synthesizer": {"later": {"batch": 0}}},
            "synthesizer.later: .*batch: Input should be greater than or equal to 1",
        ),
        ([], "must hold settings"),
    ],
)
def test_a_wrong_recipe_is_one_clear_line(settings: object, complaint: str) -> None:
    with pytest.raises(BadInput, match=complaint):
        parse_recipe(settings, "my.yaml")


def test_a_missing_recipe_names_those_there_are() -> None:
    with pytest.raises(BadInput, match="zero, zero-short"):
        load_recipe("no-such-recipe")
