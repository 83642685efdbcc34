"""Lists, pages and filters, each against a count by hand."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from store import AttemptStore
from store.browsing import (
    AttemptLine,
    Filters,
    attempt_lines,
    attempt_page,
    attempt_tree,
    choices,
    kind_counts,
    problem_lines,
    run_lines,
)
from store.courses import run_number
from store.finding import CLOSING, OPENING, hit_page
from store.search import Part
from tests.store.cases import (
    MISMATCH,
    PROBLEMS,
    RFL_FAILED,
    a_correction,
    a_run,
    a_verdict,
    an_attempt,
)

OLD, NEW = (
    a_run(started_at=f"2026-01-0{day}T00:00:00.000000+00:00", key=str(day)) for day in (1, 2)
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AttemptStore]:
    """In each run five samples on two problems; every second one fails in the same way twice."""
    path: Path = tmp_path_factory.mktemp("browsing") / "attempts.db"
    with AttemptStore.open(path) as opened:
        for run in (OLD, NEW):
            opened.begin_run(run, PROBLEMS)
            for problem, sample in product(("core/two", "core/one"), range(5)):
                first = an_attempt(run, problem, sample=sample, reply=f"by exact h_{sample}")
                opened.add_attempt(first, RFL_FAILED if sample % 2 else MISMATCH)
                if sample % 2:
                    opened.add_attempt(a_correction(first, reply="by simp"), a_verdict())
        yield opened


def _places(lines: tuple[AttemptLine, ...]) -> list[tuple[str, str, int, int]]:
    return [(each.run_id, each.problem, each.sample, each.depth) for each in lines]


def test_runs_are_told_with_how_far_they_are(store: AttemptStore) -> None:
    newest, oldest = run_lines(store)
    assert (newest.id, oldest.id) == (NEW.id, OLD.id)
    assert (newest.problems, newest.tried, newest.solved) == (3, 2, 2)
    assert (newest.attempts, newest.tokens, newest.state) == (14, 14 * 15, "started")


def test_problems_are_told_over_all_runs(store: AttemptStore) -> None:
    lines = {each.problem: each for each in problem_lines(store)}
    assert list(lines) == ["core/one", "core/three", "core/two"]
    one = lines["core/one"]
    assert (one.runs, one.solved, one.attempts, one.proved) == (2, 2, 14, 4)
    assert one.solvers == "corrector"
    assert (lines["core/three"].runs, lines["core/three"].attempts) == (0, 0)
    assert [each.problem for each in problem_lines(store, name="TW")] == ["core/two"]
    assert [each.problem for each in problem_lines(store, category="naturals")] == ["core/two"]


def test_pages_laid_together_are_the_whole(store: AttemptStore) -> None:
    whole = attempt_page(store, Filters(), limit=1000)
    parts = [attempt_page(store, Filters(), offset=at, limit=5).lines for at in range(0, 28, 5)]
    assert whole.total == len(whole.lines) == 28
    assert tuple(line for part in parts for line in part) == whole.lines
    assert [each.run_id for each in whole.lines] == [NEW.id] * 14 + [OLD.id] * 14
    assert whole.lines[0].problem == "core/one"


FILTERS = {
    "run": lambda line: line.run_id == NEW.id,
    "problem": lambda line: line.problem == "core/two",
    "role": lambda line: line.role == "corrector",
    "status": lambda line: line.status == "lean_error",
    "error_class": lambda line: line.error_class == "type_mismatch",
    "category": lambda line: line.problem == "core/one",
}
VALUES = {
    "run": NEW.id,
    "problem": "core/two",
    "role": "corrector",
    "status": "lean_error",
    "error_class": "type_mismatch",
    "category": "logic",
}


@pytest.mark.parametrize("one", FILTERS)
@pytest.mark.parametrize("other", FILTERS)
def test_filters_leave_what_they_say(store: AttemptStore, one: str, other: str) -> None:
    filters = Filters(**{name: VALUES[name] for name in {one, other}})
    expected = [
        line
        for line in attempt_page(store, Filters(), limit=1000).lines
        if FILTERS[one](line) and FILTERS[other](line)
    ]
    page = attempt_page(store, filters, limit=1000)
    assert list(page.lines) == expected
    assert page.total == len(expected)
    second = attempt_page(store, filters, offset=1, limit=2)
    assert list(second.lines) == expected[1:3]


def test_a_tree_is_that_of_its_samples(store: AttemptStore) -> None:
    number = run_number(store, NEW.id)
    lines = attempt_tree(store, number, 1, offset=1, samples=2)
    assert _places(lines) == [
        (NEW.id, "core/two", 1, 0),
        (NEW.id, "core/two", 1, 1),
        (NEW.id, "core/two", 2, 0),
    ]
    assert lines[1].parent_id == lines[0].id
    assert (lines[0].message, lines[1].message) == ("Tactic `rfl` failed: no", None)


def test_attempts_come_in_the_order_asked_for(store: AttemptStore) -> None:
    lines = attempt_page(store, Filters(), limit=1000).lines
    ids = [lines[7].id, lines[2].id]
    assert attempt_lines(store, [*ids, "none"]) == (lines[7], lines[2])


def test_kinds_are_counted(store: AttemptStore) -> None:
    kinds = kind_counts(store, run_number(store, NEW.id))
    assert [
        (each.role, each.error_class or each.status, each.attempts, each.problems) for each in kinds
    ] == [
        ("synthesizer", "type_mismatch", 6, 2),
        ("corrector", "proved", 4, 2),
        ("synthesizer", "tactic_failed:rfl", 4, 2),
    ]


def test_what_filters_offer_is_what_there_is(store: AttemptStore) -> None:
    found = choices(store)
    assert found.roles == ("corrector", "synthesizer")
    assert found.statuses == ("lean_error", "proved")
    assert found.categories == ("logic", "naturals")


def test_words_are_found_newest_first_page_by_page(store: AttemptStore) -> None:
    first = hit_page(store, "EXACT h_1", Part.REPLY, Filters(), limit=3)
    rest = hit_page(store, "EXACT h_1", Part.REPLY, Filters(), before=first.older, limit=3)
    assert (len(first.hits), len(rest.hits), rest.older) == (3, 1, None)
    lines = attempt_lines(store, [hit.attempt_id for hit in (*first.hits, *rest.hits)])
    assert [line.run_id for line in lines] == [NEW.id, NEW.id, OLD.id, OLD.id]
    assert first.hits[0].excerpt == f"by {OPENING}exact{CLOSING} {OPENING}h_1{CLOSING}"


@pytest.mark.parametrize("name", VALUES)
def test_words_are_found_under_filters(store: AttemptStore, name: str) -> None:
    words, part = ("failed", Part.MESSAGE) if name != "role" else ("simp", Part.REPLY)
    filters = Filters(**{name: VALUES[name]})
    if name == "error_class":
        filters = replace(filters, error_class="tactic_failed:rfl")
    page = hit_page(store, words, part, filters, limit=100)
    lines = attempt_lines(store, [hit.attempt_id for hit in page.hits])
    expected = 8 if name in ("status", "error_class", "role") else 4
    assert (len(lines), page.older) == (expected, None)


def test_punctuation_does_no_harm(store: AttemptStore) -> None:
    for words in ("", '"', "a OR", "NEAR(", "*", "reply:x"):
        assert hit_page(store, words, Part.PROOF, Filters()).hits == ()
