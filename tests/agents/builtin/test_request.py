"""Built-in models read back what the plain prompt style asked."""

import pytest

from agents.builtin.request import Mistake, Request, read_request
from agents.conversation import Round
from agents.model import Message
from agents.roles import Role
from benchmarks.problem import Problem
from tests.agents.verdicts import error_at, failed
from tools.lean.verdict import Status

_ROLE = Role("corrector", "builtin:mender", context_budget=100_000)
_PROBLEM = Problem(
    id="x/t",
    prelude="def f : Nat := 0",
    statement="theorem t (a : Nat) : a = a ∧ f = 0 := by",
    informal="It is so.",
)
_TEXT = "def f : Nat := 0\n\ntheorem t (a : Nat) : a = a ∧ f = 0 := by"
_CODE = "constructor\n· simp\n· omega"
_REPLY = f"I try.\n\n```lean4\n{_CODE}\n```\n"


def test_a_first_request_holds_the_whole_theorem() -> None:
    messages = _ROLE.messages_for_synthesis(_PROBLEM).messages
    assert read_request(messages) == Request(_TEXT)


def test_a_correction_holds_the_attempt_its_marks_and_its_mistakes() -> None:
    verdict = failed(
        error_at(_REPLY, "simp", "simp failed\nhere", "a : Nat\n⊢ a = a"),
        error_at(_REPLY, "omega", "omega failed"),
    )
    messages = _ROLE.messages_for_correction(_PROBLEM, [Round(_REPLY, verdict)]).messages
    request = read_request(messages)
    assert request.text == _TEXT
    assert request.attempt is not None
    assert request.attempt.code == _CODE
    assert [_CODE[start:end] for start, end in request.attempt.marks] == ["simp", "omega"]
    assert request.attempt.mistakes == (
        Mistake("simp failed\nhere", "a : Nat\n⊢ a = a"),
        Mistake("omega failed", ""),
    )


@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.TRUNCATED, Status.CRASHED])
def test_a_failure_without_errors_has_no_mistakes(status: Status) -> None:
    history = [Round(_REPLY, failed(status=status))]
    request = read_request(_ROLE.messages_for_correction(_PROBLEM, history).messages)
    assert request.attempt is not None
    assert (request.attempt.code, request.attempt.mistakes) == (_CODE, ())


def test_a_reply_without_code_leaves_the_theorem() -> None:
    history = [Round("I don't know.", failed(status=Status.NO_CODE))]
    request = read_request(_ROLE.messages_for_correction(_PROBLEM, history).messages)
    assert request.text == _TEXT


@pytest.mark.parametrize("said", ["", "hello", "```lean4", "Error 1: x"])
def test_other_texts_are_empty_requests(said: str) -> None:
    assert read_request([Message("user", said)]).text == ""
    assert read_request([Message("system", said)]) == Request("")
