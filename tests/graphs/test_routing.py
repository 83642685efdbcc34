import pytest

from benchmarks.problem import Problem
from graphs.budget import Budget
from graphs.prove import graph, route
from graphs.routing import is_bad_statement, next_choice
from graphs.state import State, attempt_seed, choice_draw
from graphs.strategies import Action, Choice, Fixed
from store.queries import Held
from tests.graphs.fakes import tried
from tools.lean.verdict import Status

PROBLEM = Problem("fake/t0", "theorem t0 : True := by")
FIXED = Fixed(samples=2, corrections=1)
FREE = Budget()


def chosen(*attempts: Held, budget: Budget = FREE, exhaustive: bool = False) -> Choice:
    return next_choice(attempts, FIXED, budget, 0.5, exhaustive=exhaustive)


@pytest.mark.parametrize("action", list(Action))
def test_the_router_follows_every_choice(action: Action) -> None:
    assert route(State(PROBLEM, choice=Choice(action))) == action.value


def test_nothing_tried_yet_means_a_fresh_sample() -> None:
    assert chosen().action is Action.RESAMPLE


def test_a_proof_ends_it() -> None:
    assert chosen(tried(0, 0), tried(0, 1, Status.PROVED)).action is Action.SOLVED


def test_a_failed_attempt_is_corrected() -> None:
    choice = chosen(tried(0, 0))
    assert choice.action is Action.CORRECT
    assert choice.parent == tried(0, 0)


def test_after_the_last_correction_comes_a_fresh_sample() -> None:
    assert chosen(tried(0, 0), tried(0, 1)).action is Action.RESAMPLE


def test_when_all_is_used_up_it_is_given_up() -> None:
    choice = chosen(tried(0, 0), tried(0, 1), tried(1, 0), tried(1, 1))
    assert choice.action is Action.GIVE_UP
    assert "samples" in choice.reason


def test_exhaustive_goes_on_after_a_proof_and_ends_as_solved() -> None:
    first = tried(0, 0, Status.PROVED)
    assert chosen(first, exhaustive=True).action is Action.RESAMPLE
    assert chosen(first, tried(1, 0), tried(1, 1), exhaustive=True).action is Action.SOLVED


@pytest.mark.parametrize(
    ("budget", "name"),
    [
        (Budget(attempts=1), "attempts"),
        (Budget(tokens=15), "tokens"),
        (Budget(verifier_s=0.1), "verifier_s"),
        (Budget(wall_s=0.3), "wall_s"),
    ],
)
def test_a_spent_budget_ends_it(budget: Budget, name: str) -> None:
    choice = chosen(tried(0, 0), budget=budget)
    assert choice.action is Action.GIVE_UP
    assert name in choice.reason


def test_a_statement_that_lean_cannot_read_is_given_up_at_once() -> None:
    assert is_bad_statement(tried(0, 0, Status.CRASHED, fingerprint="said why"))
    assert chosen(tried(0, 0, Status.CRASHED, fingerprint="said why")).action is Action.GIVE_UP


def test_a_model_failure_ends_its_branch_but_not_the_problem() -> None:
    assert chosen(tried(0, 0, None)).action is Action.RESAMPLE


def test_seeds_are_of_the_place_alone() -> None:
    seeds = {attempt_seed(1, f"p{p}", s, d) for p in range(5) for s in range(5) for d in range(5)}
    assert len(seeds) == 125
    assert attempt_seed(1, "p", 0, 0) == attempt_seed(1, "p", 0, 0) != attempt_seed(2, "p", 0, 0)
    assert all(0 <= seed < 2**31 for seed in seeds)


def test_draws_are_uniform() -> None:
    draws = [choice_draw(1, f"p{i}", ()) for i in range(2000)]
    assert all(0 <= draw < 1 for draw in draws)
    assert 0.45 < sum(draws) / len(draws) < 0.55


def test_the_graph_has_the_nodes_of_its_file() -> None:
    assert set(graph.get_graph().nodes) == {
        "__start__",
        "decide",
        "synthesize",
        "correct",
        "verify",
        "__end__",
    }
