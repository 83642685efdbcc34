"""Framing: any cut of the stream gives back the messages; anything else is a fault at once."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.lean.errors import UnsendableText
from tools.lean.process.lsp import ProtocolError, Unframer, checked, frame

texts = st.text(st.characters(exclude_categories=["Cs"]))
messages = st.lists(st.dictionaries(texts, texts, max_size=3), max_size=5)


@given(messages, st.integers(min_value=1, max_value=50))
def test_messages_survive_any_cutting(sent: list[dict[str, str]], size: int) -> None:
    stream = b"".join(frame(message) for message in sent)
    unframer = Unframer()
    pieces = [stream[at : at + size] for at in range(0, len(stream), size)]
    received = [json.loads(body) for piece in pieces for body in unframer.feed(piece)]
    assert received == sent


def test_other_headers_and_any_case_are_read() -> None:
    stream = b"content-type: x\r\nCONTENT-LENGTH: 2\r\n\r\n{}"
    assert list(Unframer().feed(stream)) == [b"{}"]


@pytest.mark.parametrize(
    "stream",
    [
        b"lean: error while loading",
        b"Content-Length: many\r\n\r\n{}",
        b"Content-Type: x\r\n\r\n{}",
        b"Content-Length: 99999999999\r\n\r\n",
        b"content-" + b"x" * 5000,
    ],
)
def test_what_is_no_message_is_a_fault_at_once(stream: bytes) -> None:
    with pytest.raises(ProtocolError):
        list(Unframer().feed(stream))


def test_messages_before_a_fault_are_delivered() -> None:
    feeding = Unframer().feed(frame({}) + b"oops")
    assert next(feeding) == b"{}"
    with pytest.raises(ProtocolError, match="oops"):
        next(feeding)


@given(st.text())
def test_only_nul_and_lone_surrogates_are_refused(text: str) -> None:
    bad = any(each == "\0" or 0xD800 <= ord(each) <= 0xDFFF for each in text)
    if bad:
        with pytest.raises(UnsendableText, match=r"character \d+ is"):
            checked(text)
    else:
        assert checked(text) == text
