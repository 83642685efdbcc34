"""Positions: every character of the reply is found again, in every way of counting."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.lean.text.mapped import LineIndex, MappedText

RAW = st.text(st.characters(exclude_categories=("Cs",)) | st.sampled_from("\n\r𝔸é"), max_size=60)


@st.composite
def pieces(draw: st.DrawFn) -> tuple[str, MappedText]:
    raw = draw(RAW)
    text = MappedText.of(raw)
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text)))
        stop = draw(st.integers(start, len(text)))
        match draw(st.integers(0, 3)):
            case 0:
                text = text[start:stop]
            case 1:
                text = text + MappedText.own(draw(st.text(max_size=3)))
            case 2:
                text = MappedText.join((text[stop:], MappedText.own("+"), text[:start]))
            case _:
                text = text.replaced(re.compile(r"\r\n|a"), lambda _: "\n")
    return raw, text


@given(pieces())
def test_a_character_with_an_origin_is_that_character_of_the_reply(
    pair: tuple[str, MappedText],
) -> None:
    raw, text = pair
    for offset, character in enumerate(text.text):
        origin = text.origin(offset)
        assert origin is None or raw[origin] == character


@given(pieces(), st.data())
def test_slices_keep_their_origins(pair: tuple[str, MappedText], data: st.DataObject) -> None:
    _, text = pair
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    part = text[start:stop]
    assert part.text == text.text[start:stop]
    assert [part.origin(at) for at in range(len(part))] == [
        text.origin(at) for at in range(start, stop)
    ]


@given(pieces(), pieces())
def test_joined_texts_keep_their_origins(
    one: tuple[str, MappedText], other: tuple[str, MappedText]
) -> None:
    first, second = one[1], other[1]
    both = first + second
    assert both.text == first.text + second.text
    origins = [first.origin(at) for at in range(len(first))]
    origins += [second.origin(at) for at in range(len(second))]
    assert [both.origin(at) for at in range(len(both))] == origins


@given(pieces(), st.integers(-3, 80))
def test_every_place_has_a_nearest_one_in_the_reply(
    pair: tuple[str, MappedText], offset: int
) -> None:
    raw, text = pair
    nearest = text.nearest_origin(offset)
    has_any = any(text.origin(at) is not None for at in range(len(text)))
    assert (nearest is not None) == has_any
    assert nearest is None or 0 <= nearest <= len(raw)


def test_the_nearest_place_is_behind_what_stands_before() -> None:
    text = MappedText.of("abcdef")[1:3] + MappedText.own("+++")
    assert text.nearest_origin(0) == 1
    assert text.nearest_origin(3) == 3
    assert (MappedText.own("+") + text).nearest_origin(0) == 1


def test_a_text_has_no_place_outside_itself() -> None:
    text = MappedText.of("abc")
    assert text.origin(3) is None
    assert text.origin(-1) is None


def test_a_step_is_refused() -> None:
    with pytest.raises(ValueError, match="step"):
        _ = MappedText.of("abc")[::2]


@given(RAW, st.data())
def test_positions_and_offsets_are_each_others_inverse(raw: str, data: st.DataObject) -> None:
    index = LineIndex(raw)
    offset = data.draw(st.integers(0, len(raw)))
    line, column = index.position(offset)
    assert raw[:offset].count("\n") == line - 1
    assert index.offset(line, column) == offset
    assert index.utf16_offset(*index.utf16_position(offset)) == offset


@given(RAW, st.data())
def test_utf16_columns_count_what_a_language_server_counts(raw: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(raw)))
    _, column = LineIndex(raw).utf16_position(offset)
    before = raw[:offset].rpartition("\n")[2]
    assert column == len(before.encode("utf-16-le")) // 2


def test_columns_beyond_a_line_are_its_end() -> None:
    index = LineIndex("ab\ncd\n")
    assert index.offset(1, 99) == 2
    assert index.offset(2, 99) == 5
    assert index.offset(9, 0) == 6
    assert index.utf16_offset(2, 99) == 5
    assert index.position(99) == (3, 0)


def test_a_column_inside_a_surrogate_pair_is_before_it() -> None:
    assert LineIndex("a𝔸b").utf16_offset(1, 2) == 1
    assert LineIndex("a𝔸b").utf16_offset(1, 3) == 2
