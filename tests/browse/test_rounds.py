"""The rounds of an outer loop are drawn where its folder tells them."""

import re
from pathlib import Path

import pytest

from browse.charts import rounds_chart
from browse.rounds import rounds_of
from graphs.report import AtK
from graphs.scores import wilson


def test_a_store_without_rounds_beside_it_has_no_chart(tmp_path: Path) -> None:
    assert rounds_of(tmp_path / "attempts.db") == ()


def test_each_round_is_a_point_with_its_interval() -> None:
    rounds = [AtK(8, wilson(solved, 10)) for solved in (2, 5, 9)]
    chart = rounds_chart(rounds, rounds[::-1])
    assert chart.title == "Rounds of improvement, solved with 8 samples"
    assert re.findall(r"<title>synthesizer: ([^<]*)</title>", chart.svg) == [
        "20.0 % at 0",
        "50.0 % at 1",
        "90.0 % at 2",
    ]
    assert chart.svg.count('class="band') == 2


def test_the_rounds_of_a_folder_are_read(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    from training.improve.results import ROUNDS, Standing, rounds_json
    from training.improve.scores import Arm

    arm = Arm("alone", "0" * 32, 10, (AtK(1, wilson(2, 10)), AtK(8, wilson(4, 10))), 80, 1.0, 1.0)
    standing = Standing(0, "synthesizer", "corrector", arm, arm, arm, arm, arm)
    (tmp_path / ROUNDS).write_text(rounds_json([standing]))
    (chart,) = rounds_of(tmp_path / "attempts.db")
    assert "40.0 % at 0" in chart.svg
