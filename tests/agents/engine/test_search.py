"""What is drawn follows the model's distribution, without replacement; nothing is drawn twice."""

from collections import Counter
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.engine.llama import Ints
from agents.engine.search import Reply, Rules, Search
from agents.engine.weights import Array

END = frozenset({0})
NONE = np.zeros(0, np.int64)
TOKENS = 4
LONGEST = 4


def logits_after(tokens: tuple[int, ...], seed: int = 0) -> Array:
    """Give a model whose every beginning has a distribution of its own."""
    number = sum((token + 1) * 7**at for at, token in enumerate(tokens))
    return np.random.default_rng([seed, number]).normal(0, 1.5, TOKENS).astype(np.float32)


def searched(rules: Rules, banned: Ints = NONE, model: int = 0) -> list[Reply]:
    search = Search(rules, END, banned)
    rows: list[tuple[int, ...]] = [()]
    while rows:
        parents, tokens = search.advance(np.array([logits_after(row, model) for row in rows]))
        rows = [(*rows[p], int(t)) for p, t in zip(parents, tokens, strict=True)]
    return search.replies()


def log_probability(tokens: tuple[int, ...], temperature: float = 1.0) -> float:
    total = 0.0
    for at, token in enumerate(tokens):
        logits = logits_after(tokens[:at]).astype(float) / temperature
        total += logits[token] - np.log(np.exp(logits).sum())
    return float(total)


def every_reply(longest: int = LONGEST) -> list[tuple[int, ...]]:
    """List what the model can say, with its end."""
    found = []
    for length in range(1, longest + 1):
        for middle in product(range(1, TOKENS), repeat=length - 1):
            lasts = range(TOKENS) if length == longest else [0]
            found += [(*middle, last) for last in lasts]
    return found


def whole(reply: Reply) -> tuple[int, ...]:
    return (*reply.tokens, 0) if reply.ended else reply.tokens


def assert_drawn(drawn: Counter[tuple[int, ...]], expected: dict[tuple[int, ...], float]) -> None:
    count = drawn.total()
    for reply, share in expected.items():
        spread = np.sqrt(share * (1 - share) / count)
        assert drawn[reply] / count == pytest.approx(share, abs=5 * spread + 1e-9)


def test_a_width_of_one_is_ordinary_sampling() -> None:
    drawn = Counter(whole(searched(Rules(1, 2, 1.3, seed=seed))[0]) for seed in range(600))
    assert_drawn(drawn, {each: np.exp(log_probability(each, 1.3)) for each in every_reply(2)})


def test_what_joins_the_greedy_reply_is_drawn_from_the_others() -> None:
    (greedy,) = searched(Rules(1, 2, 0.0))
    pairs = [searched(Rules(2, 2, seed=seed)) for seed in range(600)]
    assert all(greedy in pair for pair in pairs)
    drawn = Counter(whole(each) for pair in pairs for each in pair if each != greedy)
    shares = {each: np.exp(log_probability(each)) for each in every_reply(2)}
    left = 1 - shares.pop(whole(greedy))
    assert_drawn(drawn, {each: share / left for each, share in shares.items()})


@settings(deadline=None, max_examples=60)
@given(
    st.integers(1, 60),
    st.integers(1, LONGEST),
    st.sampled_from([0.0, 0.3, 1.0, 2.0]),
    st.integers(0, 2**128 - 1),
    st.integers(0, 5),
)
def test_replies_are_distinct_sorted_and_scored_by_the_model(
    width: int, longest: int, temperature: float, seed: int, model: int
) -> None:
    replies = searched(Rules(width, longest, temperature, seed=seed), model=model)
    assert 1 <= len(replies) <= width
    assert len({whole(each) for each in replies}) == len(replies)
    assert replies == sorted(replies, key=lambda each: (not each.ended, -each.score))
    for each in replies:
        assert len(each.logprobs) == len(whole(each)) <= longest
        assert 0 not in each.tokens
        assert each.ended or len(each.tokens) == longest
        if model == 0:
            assert each.score == pytest.approx(log_probability(whole(each)), abs=1e-4)


def test_with_enough_width_everything_is_found() -> None:
    for temperature in (0.0, 1.0):
        found = searched(Rules(500, LONGEST, temperature))
        assert {whole(each) for each in found} == set(every_reply())


def test_temperature_zero_is_greedy_and_wider_is_beam_search() -> None:
    tokens: tuple[int, ...] = ()
    while len(tokens) < LONGEST and (not tokens or tokens[-1] != 0):
        tokens = (*tokens, int(logits_after(tokens).argmax()))
    assert [whole(each) for each in searched(Rules(1, LONGEST, 0.0))] == [tokens]
    best = max(every_reply(), key=log_probability)
    assert best in {whole(each) for each in searched(Rules(12, LONGEST, 0.0))}


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000), st.sampled_from([0.5, 1.0, 5.0]))
def test_the_greedy_reply_is_always_among_several(seed: int, temperature: float) -> None:
    (greedy,) = searched(Rules(1, LONGEST, 0.0))
    assert greedy in searched(Rules(2, LONGEST, temperature, seed=seed))


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 1000), st.integers(1, 20), st.sampled_from([0.0, 1.0]))
def test_no_reply_holds_a_banned_token(seed: int, width: int, temperature: float) -> None:
    banned = np.array([2], np.int64)
    for each in searched(Rules(width, LONGEST, temperature, seed=seed), banned):
        assert 2 not in each.tokens


def test_top_k_and_top_p_narrow_the_choice() -> None:
    (greedy,) = searched(Rules(1, LONGEST, 0.0))
    assert [whole(each) for each in searched(Rules(5, LONGEST, 1.0, top_k=1))] == [whole(greedy)]
    assert [whole(each) for each in searched(Rules(5, LONGEST, 1.0, top_p=0.01))] == [whole(greedy)]
    firsts = {
        whole(each)[0] for seed in range(60) for each in searched(Rules(1, 1, 2.0, 2, seed=seed))
    }
    assert firsts == set(np.argsort(logits_after(()))[-2:])
    assert searched(Rules(6, LONGEST, 1.0, top_k=-1)) == searched(Rules(6, LONGEST, 1.0))
