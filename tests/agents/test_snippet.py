"""The code of a reply with the places of errors marked in it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from agents.snippet import CLOSING, OPENING, Code, Span, marked, marked_excerpt, numbered_excerpt
from tests.agents.verdicts import error_at
from tools.lean.verdict import ProofError

TEXTS = st.text(st.sampled_from("ab \n⟨⟩·ℝ𝔸\ud800"), max_size=40)
LINES = [f"  line {number}" for number in range(1, 13)]
REPLY = "Here:\n```lean4\n" + "\n".join(LINES) + "\n```\nThat is it."


def code_of(reply: str) -> Code:
    code = Code.of(reply)
    assert code is not None
    return code


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(TEXTS)
    offsets = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(offsets, offsets), max_size=4))
    return text, [Span(min(pair), max(pair)) for pair in pairs]


@settings(deadline=None)
@given(texts_with_spans())
def test_without_the_marks_the_text_is_what_it_was(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    assert marked(text, spans).replace(OPENING, "").replace(CLOSING, "") == text


@settings(deadline=None)
@given(texts_with_spans())
def test_every_span_lies_between_marks_and_nothing_else_does(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    inside: list[bool] = []
    depth = 0
    rest = marked(text, spans)
    while rest:
        if rest.startswith(OPENING):
            depth, rest = depth + 1, rest.removeprefix(OPENING)
        elif rest.startswith(CLOSING):
            depth, rest = depth - 1, rest.removeprefix(CLOSING)
        else:
            inside, rest = [*inside, depth == 1], rest[1:]
        assert depth in (0, 1)
    expected = [any(span.start <= at < span.end for span in spans) for at in range(len(text))]
    assert inside == expected


def test_an_empty_span_is_marked_too() -> None:
    assert marked("ab", [Span(1, 1)]) == "a<error></error>b"


@settings(deadline=None)
@given(TEXTS, st.tuples(*[st.integers(-2, 60)] * 4))
def test_a_place_is_always_inside_the_code(reply: str, place: tuple[int, int, int, int]) -> None:
    code = Code.of(reply) or Code.whole(reply)
    span = code.place(ProofError(*place, "message"))
    assert 0 <= span.start <= span.end <= len(code.text)


@settings(deadline=None)
@given(TEXTS, st.tuples(*[st.integers(-2, 60)] * 4))
def test_excerpts_take_any_place(reply: str, place: tuple[int, int, int, int]) -> None:
    code, error = Code.whole(reply), ProofError(*place, "message")
    excerpt = marked_excerpt(code, error)
    assert excerpt.count(OPENING) == excerpt.count(CLOSING) == 1
    assert numbered_excerpt(code, error).count(" >| ") == 1


def test_the_code_is_what_stands_in_the_fence() -> None:
    assert code_of(REPLY).text == "\n".join(LINES)


def test_a_reply_without_code_has_none() -> None:
    assert Code.of("I cannot prove this.") is None


def test_an_excerpt_shows_four_lines_before_and_one_after() -> None:
    error = error_at(REPLY, "line 7", "no")
    assert marked_excerpt(code_of(REPLY), error) == (
        "  line 3\n  line 4\n  line 5\n  line 6\n  <error>line 7</error>\n  line 8\n"
    )


def test_an_excerpt_of_several_lines_is_marked_at_both_ends() -> None:
    error = error_at(REPLY, "line 2\n  line 3\n  line 4", "no")
    assert marked_excerpt(code_of(REPLY), error) == (
        "  line 1\n  <error>line 2\n  line 3\n  line 4</error>\n  line 5\n"
    )


def test_a_long_error_is_cut_in_the_middle() -> None:
    error = error_at(REPLY, "\n".join(LINES[1:11]).strip(), "no")
    assert marked_excerpt(code_of(REPLY), error) == (
        "  line 1\n  <error>line 2\n  line 3\n  line 4\n  line 5\n  line 6\n  line 7\n"
        "\n  ... --[Truncated]-- ...\n  line 11</error>\n  line 12\n"
    )


def test_an_error_of_seven_lines_is_shown_whole() -> None:
    error = error_at(REPLY, "\n".join(LINES[1:8]).strip(), "no")
    assert marked_excerpt(code_of(REPLY), error) == (
        "  line 1\n  <error>line 2\n  line 3\n  line 4\n  line 5\n  line 6\n  line 7\n"
        "  line 8</error>\n  line 9\n"
    )


def test_a_numbered_excerpt_counts_from_behind_the_imports() -> None:
    reply = "```lean4\nimport Mathlib\nimport Aesop\nopen Nat\ntheorem t : 1 = 2 := by\n  rfl\n```"
    assert numbered_excerpt(code_of(reply), error_at(reply, "rfl", "no")) == (
        "001  | open Nat\n002  | theorem t : 1 = 2 := by\n003 >|   rfl"
    )
