"""Reading the body of a server's answer."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.model import Completion
from agents.reply import UnreadableReply, read_reply

KEYS = st.sampled_from(
    (
        *("choices", "message", "content", "text", "finish_reason", "usage", "prompt_tokens"),
        *("logprobs", "token_logprobs", "logprob", "reasoning_content", "model", "error"),
    )
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            KEYS,
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def read(answer: Any, most: int = 1000) -> Completion:
    return read_reply(json.dumps(answer).encode(), most)


def answer(message: Any, **choice: Any) -> dict[str, Any]:
    return {"choices": [{"message": message, **choice}]}


@settings(deadline=None)
@given(JSON)
def test_any_json_is_a_reply_or_unreadable(found: Any) -> None:
    for body in (found, {"choices": [found]}, answer(found), answer({"content": found})):
        try:
            completion = read(body, 3)
        except UnreadableReply:
            continue
        assert len(completion.text) <= 3


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_a_reply_or_unreadable(body: bytes) -> None:
    with pytest.raises(UnreadableReply):
        read_reply(body, 10)


@settings(deadline=None)
@given(st.text(st.characters() | st.characters(categories=["Cs"]), max_size=20))
def test_the_text_is_kept_to_the_letter(text: str) -> None:
    assert read(answer({"content": text})).text == text


def test_surrogates_that_were_not_escaped_are_kept() -> None:
    body = json.dumps(answer({"content": "a\ud800"}), ensure_ascii=False)
    assert read_reply(body.encode("utf-8", "surrogatepass"), 10).text == "a\ud800"


def test_bytes_that_are_no_utf8_are_replaced() -> None:
    body = json.dumps(answer({"content": "aXb"})).encode().replace(b"X", b"\xff")
    assert read_reply(body, 10).text == "a\ufffdb"


def test_endless_nesting_is_unreadable() -> None:
    with pytest.raises(UnreadableReply, match="no JSON"):
        read_reply(b"[" * 200_000, 10)


def test_a_list_of_parts_is_their_text() -> None:
    parts = [{"type": "text", "text": "by "}, {"type": "text", "text": "rfl"}, {"type": "x"}]
    assert read(answer({"content": parts})).text == "by rfl"


def test_what_is_longer_than_the_limit_is_cut_and_says_so() -> None:
    completion = read(answer({"content": "abcdef"}, finish_reason="stop"), 3)
    assert (completion.text, completion.finish_reason) == ("abc", "length")


@pytest.mark.parametrize("usage", [None, 3, {}, {"prompt_tokens": "7"}, {"prompt_tokens": -1}])
def test_counts_that_are_none_are_unknown(usage: Any) -> None:
    assert read({**answer({"content": ""}), "usage": usage}).prompt_tokens is None


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({"content": [{"logprob": -1}, {"logprob": -0.5}]}, (-1.0, -0.5)),
        ({"token_logprobs": [-2.0]}, (-2.0,)),
        ({"token_logprobs": [None, -2.0]}, None),
        ({"content": [{"logprob": float("-inf")}]}, None),
        ({"content": None}, None),
        (None, None),
    ],
)
def test_log_probabilities_are_all_there_or_not_given(found: Any, expected: Any) -> None:
    assert read(answer({"content": ""}, logprobs=found)).logprobs == expected


def test_an_error_with_status_200_is_told() -> None:
    with pytest.raises(UnreadableReply, match="out of cache"):
        read({"error": {"message": "out of cache"}})
