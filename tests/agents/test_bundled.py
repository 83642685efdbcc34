"""The models that come with the program."""

import json
from pathlib import Path

import pytest

from agents.bundled import bundled_folder, bundled_names
from agents.engine.folder import read_folder
from agents.engine.model import EngineModel
from agents.roles import RoleError, parse_role
from benchmarks.problem import Problem

MOST_BYTES = 15_000_000


def test_there_is_one_for_each_role() -> None:
    roles = {name: read_folder(bundled_folder(f"bundled:{name}")) for name in bundled_names()}
    assert {name: folder.settings.role for name, folder in roles.items()} == {
        "synthesizer": "synthesizer",
        "corrector": "corrector",
    }


def test_together_they_are_small() -> None:
    files = [
        file for name in bundled_names() for file in bundled_folder(f"bundled:{name}").iterdir()
    ]
    assert sum(file.stat().st_size for file in files) <= MOST_BYTES


@pytest.mark.parametrize("name", bundled_names())
def test_each_has_a_card_that_says_how_it_was_made(name: str) -> None:
    folder = bundled_folder(f"bundled:{name}")
    card = json.loads((folder / "card.json").read_text())
    assert card["command"].startswith(f"proofsmith train --role {name}")
    assert card["losses"][-1][1] < card["losses"][0][1]
    assert card["command"] in (folder / "README.md").read_text()
    assert str(Path.home()) not in (folder / "card.json").read_text()


def test_the_synthesizer_says_something_of_a_problem() -> None:
    role = parse_role("synthesizer", {"model": "bundled:synthesizer"})
    problem = Problem("a", "theorem a (p q : Prop) (h : p ∧ q) : q ∧ p := by")
    assert role.folder is not None
    with EngineModel(role.folder, role.sampling) as model:
        (found,) = model.sample_many([role.messages_for_synthesis(problem).messages], 4)
    assert all(each.text for each in found)
    assert len({each.text for each in found}) == 4


def test_a_role_takes_one_by_its_name() -> None:
    role = parse_role("synthesizer", {"model": "bundled:synthesizer"})
    assert role.model.startswith("synthesizer@")
    assert role.style == "bare"


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    with pytest.raises(RoleError, match="bundled:corrector or bundled:synthesizer"):
        parse_role("synthesizer", {"model": "bundled:oracle"})
