"""Any text goes to disk and back exactly; equal content has one id."""

import json
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.canonical import content_id, from_json, original, storable, to_json
from tests.store.cases import AWKWARD

ANY_TEXT = st.text(st.characters(codec=None, categories=None)) | st.text("\x00\x1a\ud83d\ude000aZ")
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | ANY_TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(ANY_TEXT, inner),
    max_leaves=20,
)


@given(ANY_TEXT)
def test_text_survives(text: str) -> None:
    assert original(storable(text)) == text


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_text_survives(text: str) -> None:
    assert original(storable(text)) == text


@given(ANY_TEXT)
def test_what_is_stored_suits_sqlite(text: str) -> None:
    stored = storable(text)
    stored.encode()
    assert "\x00" not in stored


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\x1a")))
def test_ordinary_text_is_stored_as_it_is(text: str) -> None:
    assert storable(text) == text


@given(ANY_TEXT, ANY_TEXT)
def test_different_texts_stay_different(one: str, other: str) -> None:
    assert (storable(one) == storable(other)) == (one == other)


@given(VALUES)
def test_values_survive(value: object) -> None:
    assert from_json(to_json(value)) == value


@given(VALUES)
def test_the_json_is_what_every_reader_takes(value: object) -> None:
    text = to_json(value)
    text.encode()
    json.loads(text)
    with closing(sqlite3.connect(":memory:")) as db:
        assert db.execute("select json_valid(?)", (text,)).fetchone() == (1,)


@given(st.dictionaries(st.text("abc"), st.integers()))
def test_the_order_of_keys_does_not_matter(value: dict[str, int]) -> None:
    assert content_id(value) == content_id(dict(reversed(value.items())))


@given(VALUES, VALUES)
def test_ids_tell_values_apart(one: object, other: object) -> None:
    if to_json(one) == to_json(other):
        assert content_id(one) == content_id(other)
    elif one != other:
        assert content_id(one) != content_id(other)


def test_equal_numbers_have_one_id() -> None:
    assert content_id({"limit": 10}) == content_id({"limit": 10.0})
    assert content_id(1) != content_id(True)
    assert content_id(1) != content_id("1")


def test_an_id_is_a_known_one() -> None:
    assert content_id({"b": [1, None], "a": "é"}) == "3d92f6368f93f3cb36a4e7a721098054"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_json_lacks_are_refused(value: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json(value)


def test_other_values_are_refused() -> None:
    with pytest.raises(TypeError, match="set is no JSON value"):
        to_json({1, 2})
