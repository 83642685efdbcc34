"""Attempts are found by their words and by the beginning of their ids."""

import pytest

from store import AttemptStore
from store.search import Found, Kind, Part, find, search
from tests.store.cases import MISMATCH, PROBLEMS, a_run, a_verdict, an_attempt

RUN = a_run()
ATTEMPT = an_attempt(RUN, reply="by exact Nat.add_comm a\x00b, h' \ud800 tail")


@pytest.fixture
def filled(store: AttemptStore) -> AttemptStore:
    store.begin_run(RUN, PROBLEMS)
    store.add_attempt(ATTEMPT, MISMATCH)
    store.add_attempt(an_attempt(RUN, "core/two"), a_verdict(body="omega", helpers="lemma aid"))
    return store


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("exact", [Part.REPLY]),
        ("EXACT add_comm", [Part.REPLY]),
        ("Nat.add_comm", [Part.REPLY]),
        ("tail", [Part.REPLY]),
        ("add", []),
        ("exact omega", []),
        ("omega", [Part.PROOF]),
        ("aid", [Part.PROOF]),
        ("mismatch", [Part.MESSAGE]),
        ("Prop", [Part.MESSAGE]),
        ("rfl", [Part.REPLY, Part.PROOF]),
        ("", []),
        ("∧ ⟨", []),
        ('" OR NOT ( * ^', []),
        ("exact\x00", []),
    ],
)
def test_words(filled: AttemptStore, words: str, parts: list[Part]) -> None:
    assert [hit.part for hit in search(filled, words)] == parts


def test_a_hit_says_where_it_is(filled: AttemptStore) -> None:
    (hit,) = search(filled, "add_comm")
    assert (hit.attempt_id, hit.run_id, hit.problem_id) == (ATTEMPT.id, RUN.id, "core/one")
    assert "Nat.[add_comm] a\x00b" in hit.excerpt


def test_one_run_can_be_searched(filled: AttemptStore) -> None:
    assert len(search(filled, "exact", run_id=RUN.id)) == 1
    assert search(filled, "exact", run_id="other") == ()


def test_the_number_of_hits_is_limited(filled: AttemptStore) -> None:
    for sample in range(1, 6):
        filled.add_attempt(an_attempt(RUN, sample=sample, reply="exact h"), None)
    assert len(search(filled, "exact", limit=3)) == 3


def test_records_are_found_by_the_beginning_of_their_ids(filled: AttemptStore) -> None:
    assert Found(Kind.RUN, RUN.id) in find(filled, RUN.id[:6])
    assert Found(Kind.ATTEMPT, ATTEMPT.id) in find(filled, ATTEMPT.id[:6].upper())
    assert find(filled, ATTEMPT.id) == (Found(Kind.ATTEMPT, ATTEMPT.id),)
    assert find(filled, "core/two") == (Found(Kind.PROBLEM, "core/two"),)
    assert find(filled, "core/tw") == find(filled, "") == find(filled, "%") == ()
