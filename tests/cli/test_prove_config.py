from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.roles import RoleError
from benchmarks.errors import BenchmarkError
from benchmarks.problem import Problem
from cli.config import ConfigError, RunConfig, configured, machine_settings
from cli.selection import chosen, load
from graphs.budget import Budget

NOTHING: dict[str, str] = {}


def test_flags_win_over_environment_over_file_over_defaults(tmp_path: Path) -> None:
    file = tmp_path / "run.yaml"
    file.write_text("samples: 2\ncorrections: 5\nseed: 3\n")
    environment = {"PROOFSMITH_SAMPLES": "4", "PROOFSMITH_CORRECTIONS": "6"}
    config = configured({"samples": 9, "seed": None}, environment, file)
    assert (config.samples, config.corrections, config.seed) == (9, 6, 3)
    assert config.strategy == "fixed"


def test_other_variables_of_the_program_are_none_of_its_settings() -> None:
    environment = {"PROOFSMITH_CACHE_DIR": "/x", "PROOFSMITH_SAMPLE_ID": "a,b"}
    assert configured({}, environment, None).sample_id == ("a", "b")


def test_a_file_can_hold_roles_and_budgets(tmp_path: Path) -> None:
    file = tmp_path / "run.yaml"
    file.write_text(
        "base_url: http://localhost:8000/v1\n"
        "synthesizer: {model: goedel, style: goedel-v2, sampling: {temperature: 0.7}}\n"
        "budget: {attempts: 4, tokens: 1000}\nrun_budget: {wall_s: 60}\n"
    )
    config = configured({}, NOTHING, file)
    role = config.role("synthesizer")
    assert (role.model, role.base_url) == ("goedel", "http://localhost:8000/v1")
    assert (role.style, role.sampling.temperature) == ("goedel-v2", 0.7)
    assert config.role("corrector").model.startswith("corrector@")
    assert config.role("corrector").base_url is None
    assert config.budget == Budget(attempts=4, tokens=1000)
    assert config.run_budget == Budget(wall_s=60)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sampels: 3", "did you mean `samples`"),
        ("budget: {token: 3}", "did you mean `tokens`"),
        ("samples: many", "samples: "),
        ("samples: 0", "samples: "),
        ("strategy: clever", "strategy: "),
        ("budget: {attempts: 0}", "budget.attempts: "),
        ("[1, 2]", "must hold settings"),
        ("a: b: c", "is no YAML"),
    ],
)
def test_a_wrong_file_is_one_line_that_names_the_place(
    tmp_path: Path, text: str, words: str
) -> None:
    file = tmp_path / "run.yaml"
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        configured({}, NOTHING, file)
    assert words in str(caught.value)
    assert "run.yaml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        configured({}, NOTHING, tmp_path / "none.yaml")


def test_a_wrong_role_is_named() -> None:
    config = RunConfig(synthesizer={"model": "m", "styl": "plain"})
    with pytest.raises(RoleError, match="style"):
        config.role("synthesizer")


def test_what_is_recorded_says_nothing_about_the_machine() -> None:
    here = RunConfig(db=Path("/a.db"), verifiers=3, max_connections=9)
    there = RunConfig(db=Path("/b.db"), verifiers=1, max_connections=2)
    assert here.recorded() == there.recorded()
    assert configured({}, NOTHING, None, here.recorded()).recorded() == here.recorded()


def test_a_resumed_run_takes_only_the_machine_from_the_environment() -> None:
    environment = {"PROOFSMITH_VERIFIERS": "3", "PROOFSMITH_SAMPLES": "9", "HOME": "/"}
    assert machine_settings(environment) == {"PROOFSMITH_VERIFIERS": "3"}


PROBLEMS = tuple(Problem(f"set/p{i}", f"theorem p{i} : True") for i in range(1, 11))


@pytest.mark.parametrize(
    ("limit", "first", "last"),
    [("3", 1, 3), (3, 1, 3), ("2-4", 2, 4), ("9-20", 9, 10), (None, 1, 10)],
)
def test_limits_count_from_one(limit: str | int | None, first: int, last: int) -> None:
    assert chosen(PROBLEMS, limit, ()) == PROBLEMS[first - 1 : last]


@pytest.mark.parametrize("limit", ["0", "-3", "4-2", "x", "", "1-", "99-100"])
def test_a_limit_that_leaves_nothing_or_means_nothing_is_refused(limit: str) -> None:
    with pytest.raises(BenchmarkError, match="limit"):
        chosen(PROBLEMS, limit, ())


@given(st.text(max_size=6))
def test_any_limit_is_a_range_or_refused(limit: str) -> None:
    with suppress(BenchmarkError):
        assert chosen(PROBLEMS, limit, ())


def test_problems_are_chosen_by_name_with_or_without_their_set() -> None:
    assert chosen(PROBLEMS, None, ("p3", "set/p1", "p3")) == (PROBLEMS[2], PROBLEMS[0])
    with pytest.raises(BenchmarkError, match="did you mean set/p2"):
        chosen(PROBLEMS, None, ("set/p22",))


def test_the_bundled_benchmark_is_its_valid_split_unless_said() -> None:
    assert load("core", None).name == "core/valid"
    assert len(load("core", "all").problems) == 380
    with pytest.raises(BenchmarkError, match="no split"):
        load("core", "dev")


def test_a_file_can_be_narrowed_to_a_split(tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_text(
        '{"name": "a", "split": "valid", "formal_statement": "theorem a : 1 = 1 := by"}\n'
        '{"name": "b", "split": "test", "formal_statement": "theorem b : 1 = 1 := by"}\n'
    )
    assert len(load(str(file), None).problems) == 2
    assert [each.id for each in load(str(file), "test").problems] == ["b"]
    with pytest.raises(BenchmarkError, match="test, valid"):
        load(str(file), "train")
