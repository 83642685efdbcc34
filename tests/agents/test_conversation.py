"""What a role is asked with, and what is left out when it is too long."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.conversation import (
    Conversation,
    Round,
    estimated_tokens,
    for_correction,
    for_synthesis,
    sendable,
)
from agents.styles import StyleName, load_style
from benchmarks.problem import Problem
from tests.agents.verdicts import error_at, failed
from tools.lean.verdict import Status

PROBLEM = Problem("x", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by sorry")
STATEMENT = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"


def attempt(number: int, thinking: int = 300, prose: int = 300) -> Round:
    reply = (
        f"<think>{'t' * thinking}</think>\n{'w' * prose}\n```lean4\n{STATEMENT} := by\n"
        f"  exact attempt{number}\n  second{number}\n```"
    )
    first = error_at(reply, f"attempt{number}", f"unknown {number}" + "m" * 300, "⊢ q" + "g" * 300)
    return Round(reply, failed(error_at(reply, f"second{number}", "later"), first))


HISTORY = [attempt(number) for number in range(1, 4)]


def correct(
    budget: int, style: StyleName = "goedel-v2", history: list[Round] | None = None
) -> Conversation:
    return for_correction(load_style(style), PROBLEM, history or HISTORY, budget, len)


def text(conversation: Conversation) -> str:
    return "\n".join(message.content for message in conversation.messages)


def test_with_room_for_all_everything_is_told_in_order() -> None:
    conversation = correct(100_000)
    assert [message.role for message in conversation.messages] == ["user"] + [
        "assistant",
        "user",
    ] * 3
    replies = [message.content for message in conversation.messages[1::2]]
    assert replies == [each.reply for each in HISTORY]
    assert [f"(Round {n})" in conversation.messages[2 * n + 2].content for n in range(3)] == [
        True
    ] * 3
    assert (conversation.cuts, conversation.fits) == ((), True)


def test_what_is_left_out_comes_in_the_stated_order() -> None:
    full = correct(100_000).tokens
    seen: list[tuple[str, ...]] = []
    for budget in range(full, 0, -20):
        cuts = correct(budget).cuts
        if not seen or cuts != seen[-1]:
            seen.append(cuts)
    assert seen == [
        (),
        ("reasoning of old replies (1)",),
        ("reasoning of old replies (2)",),
        ("reasoning of old replies (3)",),
        ("reasoning of old replies (3)", "oldest rounds (1)"),
        ("reasoning of old replies (3)", "oldest rounds (2)"),
        ("reasoning of old replies (3)", "oldest rounds (2)", "the last reply but its code"),
        (
            "reasoning of old replies (3)",
            "oldest rounds (2)",
            "the last reply but its code",
            "all errors but the first",
        ),
        (
            "reasoning of old replies (3)",
            "oldest rounds (2)",
            "the last reply but its code",
            "all errors but the first",
            "messages and goals beyond 250 characters",
        ),
        (
            "reasoning of old replies (3)",
            "oldest rounds (2)",
            "the last reply but its code",
            "all errors but the first",
            "messages and goals beyond 250 characters",
            "the last reply",
        ),
    ]


@pytest.mark.parametrize("style", ["plain", "goedel-v2", "kimina"])
def test_even_a_huge_reply_fits(style: StyleName) -> None:
    reply = f"```lean4\n{STATEMENT} := by\n  exact {'x' * 100_000}\n```"
    verdict = failed(error_at(reply, "x" * 100_000, "unknown 3" + "m" * 100_000))
    conversation = correct(3000, style, [Round(reply, verdict)])
    assert conversation.fits
    assert "the last reply" in conversation.cuts


@settings(deadline=None)
@given(st.integers(0, 6000), st.sampled_from(["goedel-v2", "kimina", "plain", "deepseek-v2"]))
def test_the_statement_and_the_latest_error_always_stay(budget: int, style: StyleName) -> None:
    conversation = correct(budget, style)
    assert STATEMENT in conversation.messages[0].content + conversation.messages[1].content
    assert "unknown 3" in conversation.messages[-1].content
    assert conversation.fits == (conversation.tokens <= budget)
    assert conversation.fits or conversation.cuts


@settings(deadline=None)
@given(st.integers(0, 6000))
def test_no_more_is_left_out_than_needed(budget: int) -> None:
    tokens = correct(budget).tokens
    assert correct(tokens).tokens == tokens
    assert correct(budget + 1).tokens >= tokens


def test_what_is_kept_of_a_cut_reply_is_its_answer() -> None:
    conversation = correct(correct(100_000).tokens - 1)
    assert "ttt" not in conversation.messages[1].content
    assert conversation.messages[1].content.startswith("www")
    assert "ttt" in conversation.messages[3].content


def test_reasoning_that_never_closes_is_reasoning() -> None:
    history = [Round("<think>" + "t" * 500, failed(status=Status.TRUNCATED)), attempt(2)]
    conversation = correct(correct(100_000, history=history).tokens - 1, history=history)
    assert conversation.messages[1].content == ""


def test_plain_is_told_only_of_the_last_attempt() -> None:
    conversation = correct(100_000, "plain")
    assert len(conversation.messages) == 2
    assert "attempt3" in text(conversation)
    assert "attempt2" not in text(conversation)
    assert conversation.cuts == ()


def test_a_first_question_that_is_too_long_says_so() -> None:
    conversation = for_synthesis(load_style("plain"), PROBLEM, 10, len)
    assert (conversation.fits, conversation.cuts) == (False, ())
    assert STATEMENT in text(conversation)


@settings(deadline=None)
@given(st.text(st.characters() | st.characters(categories=["Cs"]), max_size=20))
def test_what_is_sent_can_be_encoded_and_keeps_its_places(reply: str) -> None:
    sent = sendable(reply)
    assert len(sent) == len(reply)
    assert sent.encode().decode() == sent
    assert sendable(sent) == sent


def test_lone_surrogates_of_a_reply_do_not_reach_the_request() -> None:
    history = [Round("\ud800" + HISTORY[0].reply, failed())]
    assert "\ufffd<think>" in text(correct(100_000, history=history))


def test_nothing_can_be_corrected_without_a_failure() -> None:
    with pytest.raises(ValueError, match="empty history"):
        for_correction(load_style("plain"), PROBLEM, [], 1000)
    with pytest.raises(ValueError, match="nothing to correct"):
        correct(1000, "plain", [Round("rfl", failed(status=Status.PROVED))])


def test_the_estimate_is_not_below_what_a_small_tokenizer_takes() -> None:
    assert estimated_tokens("x" * 80) >= 32
    assert estimated_tokens("⟨⟩∀∃ℝ") == 10
    assert estimated_tokens("") == 0
