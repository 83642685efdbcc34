"""What kind of mistake, and whether it is the same one again."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import error_class, error_fingerprint, verdict_class, verdict_fingerprint
from tests.store.cases import MISMATCH, RFL_FAILED, STRICTER, a_verdict
from tools.lean.verdict import ProofError, Status


def _error(message: str, goal: str | None = None, line: int = 1) -> ProofError:
    return ProofError(line, 0, line, 1, message, goal)


def _same(one: ProofError, other: ProofError) -> bool:
    return error_fingerprint(one) == error_fingerprint(other)


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("Unknown identifier `foo`", "unknown_identifier"),
        ("unknown constant 'Nat.foo'", "unknown_identifier"),
        ("Type mismatch\n  h\nhas type\n  p\nbut is expected to have type\n  q", "type_mismatch"),
        ("Application type mismatch: The argument\n  h", "type_mismatch"),
        ("'calc' expression has type\n  q\nbut is expected to have type\n  p", "type_mismatch"),
        ("numerals are data in Lean, but the expected type is a proposition", "type_mismatch"),
        ("unsolved goals\np : Prop\n⊢ p", "unsolved_goals"),
        ("No goals to be solved", "no_goals"),
        ("unexpected token 'theorem'; expected term", "parse_error"),
        ("<input>:1:2: unexpected end of input", "parse_error"),
        ("unterminated comment", "parse_error"),
        ("unknown tactic", "unknown_tactic"),
        ("Tactic `rfl` failed: The left-hand side", "tactic_failed:rfl"),
        ("Tactic `introN` failed: There are no additional binders", "tactic_failed:intro"),
        ("tactic 'cases' failed, nested error", "tactic_failed:cases"),
        ("'show' tactic failed, pattern\n  p", "tactic_failed:show"),
        ("The rfl tactic failed. Possible reasons:", "tactic_failed:rfl"),
        ("linarith failed to find a contradiction", "tactic_failed:linarith"),
        ("omega could not prove the goal:", "tactic_failed:omega"),
        ("aesop: failed to prove the goal", "tactic_failed:aesop"),
        ("Tactic `decide` proved that the proposition\n  1 = 2\nis false", "tactic_failed:decide"),
        ("Tactic `rewrite` failed: Did not find an occurrence of the pattern", "rewrite_failed"),
        ("Invalid rewrite argument: Expected an equality", "rewrite_failed"),
        ("`simp` made no progress", "no_progress"),
        ("simp made no progress", "no_progress"),
        ("failed to synthesize\n  Decidable p", "missing_instance"),
        ("don't know how to synthesize placeholder", "cannot_infer"),
        ("Function expected at\n  h", "function_expected"),
        ("Invalid field `foo`: The environment", "invalid_field"),
        ("Invalid `⟨...⟩` notation: The expected type", "anonymous_constructor"),
        ("Alternative `succ` has not been provided", "missing_cases"),
        ("Missing cases:\n(Nat.succ _)", "missing_cases"),
        ("Invalid alternative name `foo`: Expected `zero`", "bad_alternative"),
        ("fail to show termination for\n  f", "termination"),
        ("(deterministic) timeout at `whnf`, maximum number of heartbeats", "timeout"),
        ("maximum recursion depth has been reached", "recursion_depth"),
        ("declaration uses `sorry`", "hole"),
        ("something that nobody foresaw", "other"),
        ("", "other"),
    ],
)
def test_the_class_of_a_message(message: str, kind: str) -> None:
    assert error_class(message) == kind


@given(st.text())
def test_every_message_has_a_class_that_suits_a_table(message: str) -> None:
    assert re.fullmatch(r"[a-z_]+(:\S+)?", error_class(message))


def test_the_place_does_not_matter() -> None:
    assert _same(_error("unknown tactic", line=1), _error("unknown tactic", line=9))


def test_metavariables_count_by_their_order() -> None:
    assert _same(_error("?m.8 = ?m.9"), _error("?m.21 = ?m.22"))
    assert not _same(_error("?m.8 = ?m.9"), _error("?m.8 = ?m.8"))


def test_numbers_do_not_count() -> None:
    assert _same(_error("heartbeats (200000)"), _error("heartbeats (400000)"))


def test_names_of_hypotheses_do_not_count() -> None:
    one = _error("Type mismatch\n  h₁", "p q : Prop\nh₁ : p\n⊢ q")
    assert _same(one, _error("Type mismatch\n  hp", "p q : Prop\nhp : p\n⊢ q"))
    assert not _same(one, _error("Type mismatch\n  p", "p q : Prop\nh₁ : p\n⊢ q"))


def test_names_of_constants_count() -> None:
    assert not _same(_error("Unknown constant `Nat.a`"), _error("Unknown constant `Nat.b`"))


def test_the_goal_counts() -> None:
    assert not _same(_error("simp failed", "⊢ p ∧ q"), _error("simp failed", "⊢ p ∨ q"))


NAMES = st.lists(
    st.from_regex(r"[a-z][a-z0-9_']{0,3}", fullmatch=True), min_size=3, max_size=3, unique=True
)


@given(NAMES, NAMES, st.integers(0, 999), st.integers(0, 999))
def test_renaming_and_renumbering_change_nothing(
    one: list[str], other: list[str], first: int, second: int
) -> None:
    def error(names: list[str], number: int) -> ProofError:
        a, b, h = names
        goal = f"{a} {b} : ℕ\n{h} : {a} = {b}\n⊢ {b} = ?m.{number}"
        return _error(f"Type mismatch\n  {h}.symm\nhas type\n  {b} = {a} + {number}", goal)

    assert _same(error(one, first), error(other, second))


@given(st.text(), st.none() | st.text())
def test_every_error_has_a_fingerprint(message: str, goal: str | None) -> None:
    assert len(error_fingerprint(_error(message, goal))) == 32


def test_a_verdict_is_classed_by_its_first_error() -> None:
    assert verdict_class(MISMATCH) == "type_mismatch"
    both = replace(RFL_FAILED, errors=RFL_FAILED.errors + MISMATCH.errors)
    assert verdict_class(both) == "tactic_failed:rfl"
    assert verdict_fingerprint(both) == verdict_fingerprint(RFL_FAILED)


@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.NO_CODE, Status.ILLEGAL])
def test_other_verdicts_are_classed_by_their_status(status: Status) -> None:
    assert verdict_class(a_verdict(status, "Unknown identifier `x`")) == status.value


def test_a_proof_has_no_class() -> None:
    assert verdict_class(a_verdict()) == ""
    assert verdict_fingerprint(a_verdict()) == ""


def test_the_judge_and_the_time_do_not_matter_to_a_verdict() -> None:
    later = replace(MISMATCH, lean=STRICTER, elapsed_s=9.0)
    assert verdict_fingerprint(later) == verdict_fingerprint(MISMATCH)
    assert verdict_fingerprint(MISMATCH) != verdict_fingerprint(RFL_FAILED)
