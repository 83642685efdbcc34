"""A reply is shown with Lean's errors where they are, whatever is in it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from browse.changes import changes
from browse.highlight import Span, lean_lines
from browse.proof import LONGEST, proof_view
from browse.visible import visible
from tools.lean.verdict import ProofError

STATEMENT = "theorem t (p : Prop) (h : p) : p := by"
REPLY = f"Prose.\n\n```lean4\n{STATEMENT}\n  have := h\n  exact q\n```\nThe end."


def _error(line: int, column: int, end_line: int, end_column: int, **more: str) -> ProofError:
    return ProofError(line, column, end_line, end_column, more.pop("message", "wrong"), **more)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r"), max_size=60))
def test_highlighting_changes_no_character(text: str) -> None:
    lines = lean_lines(text, (Span(1, 4),))
    plain = "\n".join(_stripped(line) for line in lines)
    assert plain == text


def _stripped(html: Markup) -> str:
    return Markup(re.sub(r"</?span[^>]*>", "", html)).unescape()


def test_words_are_coloured_by_what_they_are() -> None:
    (line,) = lean_lines("theorem x : ∀ n, n = 0 := by simp -- a note")
    for name, word in (("k", "theorem"), ("k", "by"), ("t", "simp"), ("n", "0"), ("k", "∀")):
        assert f'<span class="{name}">{word}</span>' in line
    assert '<span class="c">-- a note</span>' in line


def test_an_error_stands_under_its_line_with_the_goals_before_it() -> None:
    view = proof_view(REPLY, STATEMENT, [_error(6, 8, 6, 9, goal="h : p\n⊢ p")])
    assert [line.number for line in view.lines] == [4, 5, 6]
    (note,) = view.lines[2].notes
    assert (note.place, note.message, _stripped(note.goal or Markup(""))) == (
        "6:8",
        "wrong",
        "h : p\n⊢ p",
    )
    assert '<span class="err">q</span>' in view.lines[2].html
    assert not view.lines[0].notes
    assert view.elsewhere == ()


def test_goals_that_the_message_tells_are_not_told_twice() -> None:
    error = _error(6, 2, 6, 9, message="unsolved goals\n⊢ p", goal="⊢ p")
    (note,) = proof_view(REPLY, STATEMENT, [error]).lines[2].notes
    assert note.goal is None


def test_an_error_over_several_lines_marks_the_first() -> None:
    view = proof_view(REPLY, STATEMENT, [_error(5, 2, 6, 9)])
    assert "err" in view.lines[1].html
    assert "err" not in view.lines[2].html


def test_an_error_outside_of_the_lean_is_told_below_it() -> None:
    view = proof_view(REPLY, STATEMENT, [_error(1, 0, 1, 3)])
    assert [note.place for note in view.elsewhere] == ["1:0"]


def test_a_reply_without_lean_is_shown_as_it_is() -> None:
    view = proof_view("<b>I cannot</b>", STATEMENT, [])
    assert not view.is_lean
    assert [line.html for line in view.lines] == ["&lt;b&gt;I cannot&lt;/b&gt;"]


@pytest.mark.parametrize("reply", ["x" * 5_000_000, "by simp\n" * 600_000, "```lean\n" * 10_000])
def test_a_huge_reply_is_cut(reply: str) -> None:
    view = proof_view(reply, STATEMENT, [_error(1, 0, 1, 1), _error(90_000, 0, 90_000, 1)])
    assert sum(len(line.html) for line in view.lines) < 20 * LONGEST
    assert len(reply) < LONGEST or view.hidden > 0 or len(view.lines) > 1


@given(st.text(max_size=80), st.integers(1, 9), st.integers(0, 30))
def test_any_reply_and_any_place_can_be_shown(reply: str, line: int, column: int) -> None:
    errors = [_error(line, column, line + 1, 0)]
    view = proof_view(reply, STATEMENT, errors)
    notes = [note for each in view.lines for note in each.notes]
    assert len(notes) + len(view.elsewhere) == 1


def test_a_change_shows_the_words_that_differ() -> None:
    found = changes("a\nexact h.1\nz", "a\nexact h.2\nz\nnew")
    assert found is not None
    assert [(each.kind, each.before, each.after) for each in found] == [
        ("same", 1, 1),
        ("gone", 2, None),
        ("new", None, 2),
        ("same", 3, 3),
        ("new", None, 4),
    ]
    assert found[1].html == "exact h.<del>1</del>"
    assert found[2].html == "exact h.<ins>2</ins>"


def test_what_is_far_from_a_change_is_left_out() -> None:
    common = "\n".join(map(str, range(50)))
    found = changes(f"{common}\nx", f"{common}\n<y>")
    assert found is not None
    assert [each.kind for each in found] == ["skip", "same", "same", "same", "gone", "new"]
    assert re.sub("</?ins>", "", found[-1].html) == "&lt;y&gt;"


def test_the_same_text_has_no_changes_and_a_huge_one_is_not_compared() -> None:
    assert changes("a\nb\n", "a\nb") == ()
    assert changes("x\n" * 2000, "y") is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_changes_lead_from_one_text_to_the_other(before: str, after: str) -> None:
    found = changes(before, after)
    assert found is not None
    lines = after.rstrip("\n").split("\n")
    for each in found:
        if each.after is not None:
            stripped = each.html.replace("<ins>", "").replace("</ins>", "")
            assert Markup(stripped).unescape() == lines[each.after - 1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u202eb", "a⟦U+202E⟧b"),
        ("\x1b[31m", "␛[31m"),
        ("\x00", "␀"),
        ("\ud800", "⟦U+D800⟧"),
        ("zero\u200bwidth", "zero⟦U+200B⟧width"),
        ("∀ x, x ≤ ⊤\n\t✝", "∀ x, x ≤ ⊤\n\t✝"),
    ],
)
def test_what_steers_the_eye_is_made_visible(text: str, shown: str) -> None:
    assert visible(text) == shown
