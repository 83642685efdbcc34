"""Names of drawn statements: each is given out once."""

import random

from hypothesis import given
from hypothesis import strategies as st

from training.statements.drawing import Names


@given(seed=st.integers(0, 10_000), count=st.integers(1, 9))
def test_no_two_hypotheses_have_one_name(seed: int, count: int) -> None:
    names = Names(random.Random(seed))
    names.keep("h", "h'", "h1", "ha")
    found = names.hypotheses(count)
    assert len(set(found)) == count
    assert not set(found) & {"h", "h'", "h1", "ha"}
    assert names.about("1") not in {*found, "h1"}
