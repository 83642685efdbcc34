"""A claim becomes a proof that Lean can be shown, or the reason why it is not shown."""

import pytest

from tools.lean.preparation import Prepared, Refused, prepare
from tools.lean.text.statement import StatementError
from tools.lean.verdict import Claim, Status

STATEMENT = "theorem t (p : Prop) (h : p) : p := by"


def prepared(reply: str, statement: str = STATEMENT, prelude: str = "") -> Prepared:
    found = prepare(Claim(statement, reply, prelude=prelude))
    assert isinstance(found, Prepared), found
    return found


def refused(reply: str) -> Refused:
    found = prepare(Claim(STATEMENT, reply))
    assert isinstance(found, Refused), found
    return found


def test_lean_sees_our_statement_and_the_models_body() -> None:
    reply = "```lean\ntheorem t (p : Prop) (h : False) : True := by\n  trivial\n```"

    assert prepared(reply).proof.text.text == "theorem t (p : Prop) (h : p) : p := by\n  trivial"


def test_helpers_stand_before_the_statement_and_their_names_are_known() -> None:
    reply = (
        "```lean\nlemma a : True := trivial\ndef b := 1\ntheorem t (p : Prop) (h : p) : p := h\n```"
    )

    found = prepared(reply)

    assert found.proof.helper_names == ("a", "b")
    assert found.proof.text.text.startswith("theorem a : True := trivial\ndef b := 1\ntheorem t ")


def test_every_character_of_the_body_knows_its_place_in_the_reply() -> None:
    reply = "Here:\n```lean\ntheorem t (p : Prop) (h : p) : p := by\n  exact h\n```"

    text = prepared(reply).proof.text

    at = text.text.index("exact")
    assert text.origin(at) == reply.index("exact")
    assert text.origin(0) is None


def test_declarations_before_the_goal_belong_to_the_prelude() -> None:
    found = prepared("by\n  exact h", f"def x := 1\n\n{STATEMENT}", prelude="def y := 2")

    assert found.proof.prelude == "def y := 2\ndef x := 1\n\n"


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        ("", Status.NO_CODE),
        ("I do not know.", Status.NO_CODE),
        ("```lean\ntheorem t (p : Prop) (h : p) : p := by\n  sorry\n```", Status.INCOMPLETE),
        ("```lean\naxiom x : False\ntheorem t (p : Prop) (h : p) : p := h\n```", Status.ILLEGAL),
        (
            "```lean\naxiom x : False\ntheorem t (p : Prop) (h : p) : p := sorry\n```",
            Status.ILLEGAL,
        ),
    ],
)
def test_a_reply_is_refused_for_what_it_is(reply: str, status: Status) -> None:
    assert refused(reply).status is status


def test_a_broken_rule_is_placed_in_the_reply() -> None:
    reply = "Look:\n```lean\ntheorem t (p : Prop) (h : p) : p := by\n  native_decide\n```"

    (violation,) = refused(reply).violations

    assert (violation.rule, violation.origin) == ("native", reply.index("native_decide"))


@pytest.mark.parametrize(
    ("reply", "statement", "alone"),
    [
        ("by\n  exact h", STATEMENT, False),
        ("by\n  exact?", STATEMENT, True),
        ("by\n  exact h", STATEMENT.replace("theorem t", "theorem Nat.t"), True),
        ("```lean\nstructure S\ntheorem t (p : Prop) (h : p) : p := h\n```", STATEMENT, True),
        (
            "```lean\ntheorem a : True := trivial\ntheorem t (p : Prop) (h : p) : p := h\n```",
            STATEMENT,
            False,
        ),
    ],
)
def test_what_could_disturb_others_is_elaborated_alone(
    reply: str, statement: str, alone: bool
) -> None:
    assert prepared(reply, statement).alone is alone


def test_a_statement_that_cannot_be_read_is_the_callers_fault() -> None:
    with pytest.raises(StatementError, match="has a proof already"):
        prepare(Claim("theorem x : True := trivial", "by rfl"))
