"""Sampling and errors."""

import pytest

from agents.model import ModelBusy, ModelError, Sampling


def test_only_what_is_set_is_recorded() -> None:
    assert Sampling(temperature=0.0).as_json() == {
        "temperature": 0.0,
        "max_tokens": 2048,
        "logprobs": False,
    }


@pytest.mark.parametrize(
    ("own", "sample", "asked", "sent"),
    [(None, 3, None, None), (10, 0, None, 10), (10, 3, None, 13), (10, 3, 7, 7), (None, 3, 0, 0)],
)
def test_the_seed_of_a_sample(
    own: int | None, sample: int, asked: int | None, sent: int | None
) -> None:
    assert Sampling(seed=own).seed_of(sample, asked) == sent


def test_an_error_says_after_how_many_tries() -> None:
    assert str(ModelBusy("429", tries=4)) == "429 (after 4 tries)"
    assert str(ModelError("gone")) == "gone (after 1 try)"
