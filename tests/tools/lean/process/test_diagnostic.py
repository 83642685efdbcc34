"""Positions: the server's UTF-16 units and the project's code points are the same places."""

from hypothesis import given
from hypothesis import strategies as st

from tools.lean.process.diagnostic import Diagnostic, Lines, Severity, from_json, from_lsp

lines = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"))


@given(st.lists(lines, min_size=1), st.data())
def test_every_place_converts_there_and_back(texts: list[str], data: st.DataObject) -> None:
    line = data.draw(st.integers(1, len(texts)))
    column = data.draw(st.integers(0, len(texts[line - 1])))
    known = Lines("\n".join(texts))
    assert known.from_utf16(*known.to_utf16(line, column)) == (line, column)


@given(lines, st.data())
def test_units_are_counted_as_utf16_does(text: str, data: st.DataObject) -> None:
    column = data.draw(st.integers(0, len(text)))
    units = sum(2 if ord(each) > 0xFFFF else 1 for each in text[:column])
    assert Lines(text).to_utf16(1, column) == (0, units)


def test_places_after_the_last_line_are_kept() -> None:
    assert Lines("x").from_utf16(5, 3) == (6, 3)


def test_a_server_diagnostic_has_its_full_span_and_defaults_to_error() -> None:
    start = {"line": 0, "character": 0}
    raw = {
        "range": {"start": start, "end": {"line": 1, "character": 0}},
        "fullRange": {"start": start, "end": {"line": 1, "character": 3}},
        "message": "no",
    }
    expected = Diagnostic(Severity.ERROR, 1, 0, 2, 2, "no")
    assert from_lsp(raw, Lines("abc\n𝔭bc")) == expected


def test_a_json_message_without_an_end_is_a_point() -> None:
    raw = {"severity": "warning", "pos": {"line": 3, "column": 4}, "endPos": None, "data": "w"}
    assert from_json(raw) == Diagnostic(Severity.WARNING, 3, 4, 3, 4, "w", "Lean 4")
