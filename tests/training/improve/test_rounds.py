"""What a round keeps was evaluated as it is kept, and every model's card says what it scored."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest

from agents.roles import Role
from benchmarks.problem import Problem
from tests.graphs.fakes import ScriptedJudge
from tests.training.improve.loops import RECIPE, scored, trained
from tests.training.improve.test_scores import Silent
from training.finetune import card
from training.finetune.card import read_card
from training.improve import evaluate, rounds
from training.improve.arena import Arena, Work
from training.improve.evaluate import Examination, Models, Table
from training.improve.recipe import Round, Window
from training.improve.results import Standing
from training.improve.rounds import Loop
from training.improve.scores import Arm
from training.improve.state import Result, Steps
from training.statements.generate import Statement, as_row

NO_STORE = cast("Any", None)
FIRST = {"s0": 6, "s0 c0": 10}


@dataclass
class Scripted:
    """An examination that knows how many problems each model and each pair will solve."""

    solved: Mapping[str, int]
    asked: list[str] = field(default_factory=list)

    async def baseline(self) -> Arm:
        return scored("enumerator", 5)

    async def alone(self, synthesizer: Role) -> Arm:
        return self._arm(_short(synthesizer))

    async def together(self, synthesizer: Role, corrector: Role, name: str = "") -> Arm:  # noqa: ARG002
        return self._arm(f"{_short(synthesizer)} {_short(corrector)}")

    def _arm(self, who: str) -> Arm:
        self.asked.append(who)
        return scored(who, self.solved[who])


def _short(role: Role) -> str:
    kind, number = Path(role.model).name.split("-")
    return f"{kind[0]}{number}"


@pytest.fixture(autouse=True)
def _folders_are_roles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "folder_role", lambda name, folder: Role(name, folder))


@pytest.fixture(autouse=True)
def _nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "plot_rounds", lambda *_: ())
    monkeypatch.setattr(card, "_draw", lambda *_: False)


@pytest.fixture
def loop(tmp_path: Path) -> Loop:
    steps = Steps.begun(tmp_path / "out", RECIPE)
    return Loop(steps, Arena(NO_STORE, ScriptedJudge(), Silent()))


async def after_rounds(
    loop: Loop, monkeypatch: pytest.MonkeyPatch, solved: Mapping[str, int]
) -> tuple[Standing, Scripted]:
    """Let the models of two rounds be compared."""
    exam = Scripted({**FIRST, **solved})
    monkeypatch.setattr(Loop, "_examination", lambda *_: cast("Examination", exam))
    standing = None
    for number in (0, 1):
        base = "zero" if number == 0 else "models/synthesizer-0"
        models = Models(
            trained(loop.folder, f"synthesizer-{number}", base),
            trained(loop.folder, f"corrector-{number}", base),
        )
        standing = await loop._standing(number, models, standing)
    assert standing is not None
    return standing, exam


@pytest.mark.parametrize(
    ("solved", "kept", "alone"),
    [
        ({"s1": 8, "s1 c1": 12}, "s1 c1", "s1"),
        ({"s1": 8, "s1 c1": 9, "s1 c0": 11}, "s1 c0", "s1"),
        ({"s1": 8, "s1 c1": 9, "s1 c0": 8}, "s0 c0", "s0"),
        ({"s1": 4, "s0 c1": 12}, "s0 c1", "s0"),
        ({"s1": 4, "s0 c1": 9}, "s0 c0", "s0"),
    ],
)
async def test_the_pair_that_is_kept_is_the_pair_that_was_evaluated(
    loop: Loop,
    monkeypatch: pytest.MonkeyPatch,
    solved: dict[str, int],
    kept: str,
    alone: str,
) -> None:
    found, exam = await after_rounds(loop, monkeypatch, solved)

    names = [Path(each).name for each in (found.synthesizer, found.corrector)]
    assert " ".join(f"{name[0]}{name[-1]}" for name in names) == kept
    assert kept in exam.asked
    assert (found.together.name, found.alone.name) == (kept, alone)
    assert found.together.at == scored(kept, {**FIRST, **solved}[kept]).at


def test_the_state_remembers_the_seconds_of_every_run(loop: Loop) -> None:
    assert loop.arena.timed == loop.steps.timed


async def test_no_more_pairs_are_evaluated_than_are_in_question(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, exam = await after_rounds(loop, monkeypatch, {"s1": 4, "s0 c1": 9})

    assert exam.asked == ["s0", "s0 c0", "s1", "s0 c1"]


async def test_every_card_says_what_was_scored_before_and_after_and_by_whom(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    await after_rounds(loop, monkeypatch, {"s1": 8, "s1 c1": 9, "s1 c0": 11})

    found = {}
    for model in ("synthesizer-0", "corrector-0", "synthesizer-1", "corrector-1"):
        scores = read_card(loop.folder / "models" / model)["scores"]
        assert scores["before"]["budget"] == scores["after"]["budget"] == 8
        assert scores["before"]["benchmark"] == "core/valid"
        found[model] = [
            (scores[when]["attempted_by"], scores[when]["solved"]) for when in ("before", "after")
        ]
    start = "none: it started from random weights; the enumerator at the same budget"
    alone = "none: there was no corrector; synthesizer-0 alone at the same budget"
    assert found == {
        "synthesizer-0": [(start, 5), ("synthesizer-0", 6)],
        "corrector-0": [(alone, 6), ("synthesizer-0 + corrector-0", 10)],
        "synthesizer-1": [("synthesizer-0", 6), ("synthesizer-1", 8)],
        "corrector-1": [
            ("synthesizer-0 + corrector-0", 10),
            ("synthesizer-1 + corrector-1", 9),
        ],
    }


async def test_a_first_model_of_another_base_is_not_said_to_come_from_random_weights(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    exam = Scripted(FIRST)
    monkeypatch.setattr(Loop, "_examination", lambda *_: cast("Examination", exam))
    models = Models(
        trained(loop.folder, "synthesizer-0", "some/base"), trained(loop.folder, "corrector-0")
    )

    await loop._standing(0, models, None)

    before = read_card(models.synthesizer)["scores"]["before"]
    assert before["attempted_by"].startswith("none: it started from some/base, which was not")


async def test_the_last_table_is_in_the_cards_of_the_models_that_were_chosen(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    standing, _ = await after_rounds(loop, monkeypatch, {"s1": 8, "s1 c1": 9, "s1 c0": 11})
    arms = tuple(scored(name, 7, 32) for name in ("enumerator", "synthesizer", "both"))

    async def examined(*_: object) -> Table:
        return Table("test", 32, arms)

    monkeypatch.setattr(rounds, "examine", examined)
    await loop._last(standing)

    chosen = ["synthesizer", "corrector", "models/synthesizer-1", "models/corrector-0"]
    for folder in (loop.folder / each for each in chosen):
        found = read_card(folder)["evaluation"]["found"]
        assert (found["split"], found["budget"]) == ("test", 32)
        assert [each["name"] for each in found["arms"]] == ["enumerator", "synthesizer", "both"]
        words = (folder / "README.md").read_text()
        assert "## Held-out scores" in words
        assert "| core/test | @32 | problems |" in words
    for model in ("synthesizer-0", "corrector-1"):
        assert "evaluation" not in read_card(loop.folder / "models" / model)


@pytest.mark.parametrize(("later", "block"), [((), 3), ((Round(window=Window(statements=1)),), 1)])
async def test_the_warm_up_draws_one_by_one_only_for_rounds_that_need_a_rate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, later: tuple[Round, ...], block: int
) -> None:
    recipe = RECIPE.model_copy(update={"rounds": later, "warm_up_samples": 3})
    loop = Loop(Steps.begun(tmp_path / "out", recipe), Arena(NO_STORE, ScriptedJudge(), Silent()))
    made: list[Work] = []

    async def attempts(_: Loop, work: Work) -> Result:
        made.append(work)
        return {"run": "a"}

    monkeypatch.setattr(Loop, "_attempts", attempts)
    monkeypatch.setattr(rounds, "folder_role", lambda name, folder: Role(name, folder))
    monkeypatch.setattr(Loop, "_selected", lambda *_: ())
    await loop._warmed_up(tmp_path, Window(statements=1))

    assert [work.block for work in made] == [block]


async def test_a_shortening_that_was_finished_before_a_kill_is_not_made_again(loop: Loop) -> None:
    problem = Problem("drawn/a_1", "theorem a_1 (p : Prop) (h : p) : p := by")
    loop.statements = (Statement(problem, ("exact h",)),)
    finished = Statement(problem, ("assumption", "exact h"))
    line = json.dumps(as_row(finished))
    (loop.folder / "shortened.jsonl").write_text(f"{line}\n")

    assert await loop._shortened() == (finished,)
    assert loop.steps.results["shorten"] == {"shortened": 1, "closed at once": 0}
