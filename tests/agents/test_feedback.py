"""What a corrector is told about a failed proof."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.feedback import Detail, attempt, errors, failure, first_errors
from agents.snippet import CLOSING, OPENING
from agents.styles import StyleName, load_style
from benchmarks.problem import Problem
from tests.agents.verdicts import error_at, failed
from tools.lean.verdict import ProofError, Status

PROBLEM = Problem("x", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by")
REPLY = """Sure.
```lean4
theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  · exact h.1
  · exact h.2
```
"""
TYPE = error_at(REPLY, "h.1", "type mismatch\n  h.1\nhas type p", "p q : Prop\nh : p ∧ q\n⊢ q")
SECOND = error_at(REPLY, "h.2", "type mismatch, too")
FAILURES = [status for status in Status if not status.proved]


def test_plain_shows_the_attempt_with_marks_then_each_error_with_its_goal() -> None:
    style, verdict = load_style("plain"), failed(SECOND, TYPE)
    assert attempt(style, PROBLEM, verdict, REPLY) == (
        "\nThis attempt failed; errors stand between `<error>` and `</error>`.\n\n```lean4\n"
        "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n"
        "  constructor\n"
        "  · exact <error>h.1</error>\n"
        "  · exact <error>h.2</error>\n"
        "```\n"
    )
    assert errors(style, verdict, REPLY) == (
        "\nError 1: type mismatch\n  h.1\nhas type p\nGoal there:\np q : Prop\nh : p ∧ q\n⊢ q\n"
        "\nError 2: type mismatch, too\n"
    )


def test_goedel_is_told_as_it_was_trained() -> None:
    told = errors(load_style("goedel-v2"), failed(TYPE), REPLY)
    assert told == (
        "\nError 1:\n\nCorresponding Code:\n```lean4\n"
        "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n"
        "  constructor\n"
        "  · exact <error>h.1</error>\n"
        "  · exact h.2\n"
        "\n```\n\nError Message: type mismatch\n  h.1\nhas type p\n"
    )


def test_kimina_is_told_as_it_was_trained() -> None:
    told = errors(load_style("kimina"), failed(TYPE), REPLY)
    assert told == (
        "# Error 1:\nGoals state before error position: \np q : Prop\nh : p ∧ q\n⊢ q\n\n"
        "Error message: \ntype mismatch\n  h.1\nhas type p\n\n"
        "Lean 4 code snippet with error:\n```lean4\n"
        "001  | theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n"
        "002  |   constructor\n"
        "003 >|   · exact h.1\n"
        "004  |   · exact h.2\n```\n"
    )


@pytest.mark.parametrize(
    ("name", "shown"), [("goedel-v2", 8), ("deepseek-v2", 8), ("kimina", 3), ("plain", 3)]
)
def test_a_style_shows_the_first_few_errors_in_order(name: StyleName, shown: int) -> None:
    many = [ProofError(line, 0, line, 1, f"message {line};") for line in range(20, 0, -1)]
    told = errors(load_style(name), failed(*many), REPLY)
    numbers = [line for line in range(1, 21) if f"message {line};" in told]
    assert numbers == list(range(1, shown + 1))


def test_goedel_hears_how_many_errors_were_left_out() -> None:
    many = [ProofError(line, 0, line, 1, "m") for line in range(1, 11)]
    told = errors(load_style("goedel-v2"), failed(*many), REPLY)
    assert told.endswith("\n... [Omitted 2 more errors] ...\n")


def test_errors_come_by_place() -> None:
    assert first_errors(failed(SECOND, TYPE), 1) == (TYPE,)


@pytest.mark.parametrize("status", FAILURES)
def test_every_kind_of_failure_has_its_own_words(status: Status) -> None:
    sentences = {failure(failed(status=each)) for each in FAILURES}
    assert len(sentences) == len(FAILURES)
    assert failure(failed(status=status)).endswith(".")


@pytest.mark.parametrize("name", ["plain", "goedel-v2", "deepseek-v2", "deepseek-v2-cot", "kimina"])
@pytest.mark.parametrize("status", FAILURES)
def test_without_errors_the_kind_of_failure_is_told(name: StyleName, status: Status) -> None:
    verdict = failed(status=status)
    assert failure(verdict) in errors(load_style(name), verdict, REPLY)


def test_a_broken_rule_is_named_before_the_place_where_it_is_broken() -> None:
    rule = error_at(REPLY, "constructor", "`native_decide` is not allowed")
    told = errors(load_style("plain"), failed(rule, status=Status.ILLEGAL), REPLY)
    assert told.index("may not contain") < told.index("`native_decide` is not allowed")


def test_numbers_and_names_are_told() -> None:
    assert "30 seconds" in failure(failed(status=Status.TIMEOUT))
    assert "4096 MB" in failure(failed(status=Status.OUT_OF_MEMORY))
    axioms = failed(status=Status.BAD_AXIOMS, axioms=("Lean.ofReduceBool",))
    assert "`Lean.ofReduceBool`" in failure(axioms)


def test_a_proof_has_nothing_to_correct() -> None:
    with pytest.raises(ValueError, match="nothing to correct"):
        failure(failed(status=Status.PROVED))


def test_a_reply_without_code_shows_no_attempt() -> None:
    verdict = failed(status=Status.NO_CODE)
    assert attempt(load_style("plain"), PROBLEM, verdict, "I give up.") == ""


def test_less_detail_is_fewer_errors_and_shorter_messages() -> None:
    long = error_at(REPLY, "h.1", "m" * 50, "g" * 50)
    told = errors(load_style("plain"), failed(long, SECOND), REPLY, Detail(1, 10))
    assert "m" * 10 + " … (40 characters left out)" in told
    assert "g" * 10 + " … (40 characters left out)" in told
    assert "Error 2" not in told


PLACES = st.integers(-1, 12)
ERRORS = st.lists(
    st.builds(
        ProofError, PLACES, PLACES, PLACES, PLACES, st.text(max_size=9), st.none() | st.text()
    )
)


@settings(deadline=None)
@given(st.text(st.sampled_from("ab`\n :=by<think>/lean4\ud800"), max_size=80), ERRORS)
def test_any_reply_and_any_errors_can_be_told(reply: str, found: list[ProofError]) -> None:
    style, verdict = load_style("plain"), failed(*found)
    shown = attempt(style, PROBLEM, verdict, reply)
    assert shown.count(OPENING) == shown.count(CLOSING)
    assert errors(style, verdict, reply)
