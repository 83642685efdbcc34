from hypothesis import given
from hypothesis import strategies as st

from graphs.budget import Budget, Ledger, Spent, spent_on
from tests.graphs.fakes import tried


def test_every_attempt_costs_even_one_that_the_model_failed_at() -> None:
    spent = spent_on([tried(0, 0), tried(1, 0, None, tokens=0, verifier_s=0.0)])
    assert spent == Spent(2, 15, 0.125, 0.625)


def test_a_budget_names_what_is_used_up() -> None:
    budget = Budget(attempts=3, tokens=100)
    assert budget.used_up(Spent(2, 99)) is None
    assert budget.used_up(Spent(3, 0)) == "attempts"
    assert budget.used_up(Spent(0, 100)) == "tokens"
    assert Budget().used_up(Spent(10**9, 10**9, 1e9, 1e9)) is None


@given(st.integers(1, 20), st.integers(0, 30))
def test_a_run_never_makes_more_attempts_than_it_may(most: int, asked: int) -> None:
    ledger = Ledger(Budget(attempts=most))
    granted = sum(ledger.claim() is None for _ in range(asked))
    assert granted == min(most, asked)


def test_a_run_is_bounded_by_its_clock() -> None:
    time = [100.0]
    ledger = Ledger(Budget(wall_s=5), clock=lambda: time[0])
    assert ledger.claim() is None
    time[0] = 105.0
    assert ledger.claim() == "wall_s"


def test_a_run_books_tokens_and_verifier_seconds() -> None:
    ledger = Ledger(Budget(tokens=30))
    for _ in range(2):
        assert ledger.claim() is None
        ledger.settle(tried(0, 0), None)
    assert ledger.spent == Spent(2, 30, 0.25)
    assert ledger.claim() == "tokens"


def test_models_that_do_nothing_but_fail_halt_the_run() -> None:
    ledger = Ledger(failures_allowed=2)
    ledger.settle(tried(0, 0, None), "gone")
    ledger.settle(tried(0, 0), None)
    ledger.settle(tried(0, 0, None), "gone")
    assert ledger.claim() is None
    ledger.settle(tried(0, 0, None), "no connection")
    assert "2 times in a row, last: no connection" in (ledger.claim() or "")
