"""The closing tactic follows from the problem; in `bare` it is one word."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.bare import abbreviated, written_out
from agents.closing import AUTO, NOT_CLOSED, closing_of, spelled
from agents.conversation import Round
from agents.roles import Role
from benchmarks.bundled import load_core
from benchmarks.problem import Problem
from tests.agents.verdicts import error_at, failed
from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim, Status
from tools.lean.verifier import Verifier

DOUBLED = Problem(
    "doubled",
    "theorem doubled (n : Nat) : twice n = n * 2 := by",
    prelude="def twice : Nat → Nat\n  | 0 => 0\n  | n + 1 => twice n + 2",
)
HALF = (
    "def half (n : Nat) : Nat :=\n  match n with\n  | 0 => 0\n  | 1 => 0\n  | n + 2 => half n + 1"
)
LOGIC = Problem("swap", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by")


def test_it_unfolds_what_the_problem_defines() -> None:
    assert "simp_all [twice]" in closing_of(DOUBLED)
    assert "simp_all;" in closing_of(LOGIC)
    assert "grind -lia -ring -linarith -order -ac |" in closing_of(LOGIC)


def test_it_calculates_only_where_there_are_numbers() -> None:
    assert "omega" in closing_of(DOUBLED)
    assert "omega" not in closing_of(LOGIC)
    assert "Nat.mul_comm" in closing_of(DOUBLED)
    assert "Nat.mul_comm" not in closing_of(
        Problem("less", "theorem less (n : Nat) : n < n + 1 := by")
    )


def test_it_calculates_within_grind_only_behind_the_simplifier() -> None:
    direct, *_, behind = re.findall(r"grind [^|]*", closing_of(DOUBLED))
    assert "-lia" in direct
    assert "-lia" not in behind
    assert all("[twice]" in call for call in (direct, behind))


def test_grind_is_told_of_inductive_predicates_and_not_of_types() -> None:
    problem = Problem(
        "even",
        "theorem even (t : Tree) : Even 0 := by",
        prelude="inductive Tree where\n  | leaf : Tree\n"
        "inductive Even : Nat → Prop where\n  | zero : Even 0",
    )
    assert "[Even]" in closing_of(problem)
    assert "Tree" not in closing_of(problem)


@pytest.mark.parametrize(
    ("claim", "prelude"),
    [
        ("(a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b", ""),
        ("(z y : Int) : (y - z) * (y - z) = y * y - 2 * (z * y) + z * z", ""),
        ("{α : Type} (r : α → α → Prop) (h : ∃ x, ∀ y, r x y) : ∀ y, ∃ x, r x y", ""),
        ("(f g : Nat → Nat) (h : ∀ n, f n ≤ g n) (k : ∀ n, g n ≤ 3) : ∀ n, f n ≤ 3", ""),
        ("(w c : Prop) (h : w ↔ ¬w ∧ ¬c) : ¬w ∧ c", ""),
        ("(n : Nat) : half (n + 2) = half n + 1", HALF),
    ],
)
async def test_it_closes_what_needs_no_thought(claim: str, prelude: str) -> None:
    problem = Problem("t", f"theorem t {claim} := by", prelude=prelude)
    async with Verifier(embedded_lean(), 1, Limits(time_s=20)) as verifier:
        verdict = await verifier.verify(
            Claim(problem.statement, closing_of(problem), prelude=problem.prelude)
        )
    assert verdict.status is Status.PROVED, verdict.errors


def test_what_the_theorem_is_called_makes_no_difference() -> None:
    other = Problem("swap", LOGIC.statement.replace("swap", "Nat.swap"))
    assert closing_of(other) == closing_of(LOGIC)


def test_a_statement_that_cannot_be_read_has_one_too() -> None:
    assert closing_of(Problem("a", "nope")).startswith("first | ")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("auto", "C"),
        ("intro h\nauto", "intro h\nC"),
        ("induction n <;> auto", "induction n <;> C"),
        ("exact ⟨by auto, h⟩", "exact ⟨by C, h⟩"),
        ("exact h.auto", "exact h.auto"),
        ("exact autos", "exact autos"),
        ("-- auto\nsimp", "-- auto\nsimp"),
        ('trace "auto"', 'trace "auto"'),
    ],
)
def test_only_the_word_by_itself_stands_for_it(said: str, meant: str) -> None:
    assert spelled(said, "C") == meant


@given(st.lists(st.sampled_from(["intro h1\n", "auto", " <;> auto", "\n· auto\n", "exact g1\n"])))
def test_what_a_model_says_can_be_abbreviated_again(parts: list[str]) -> None:
    said = "".join(parts)
    for problem in (DOUBLED, LOGIC):
        assert abbreviated(problem, written_out(problem, said)) == said


def test_it_is_undone_for_every_problem_of_the_train_split() -> None:
    for problem in load_core("train"):
        script = f"intro a\n· {closing_of(problem)}\n· exact a"
        short = abbreviated(problem, script)
        assert short.count(AUTO) == 1
        assert written_out(problem, short) == script


def test_a_role_with_numbers_for_names_may_say_auto() -> None:
    assert Role("s", "m", style="bare").reply_of(LOGIC, "constructor <;> auto") == (
        f"constructor <;> {closing_of(LOGIC)}"
    )
    assert Role("s", "m", style="plain").reply_of(LOGIC, "auto") == "auto"


def test_a_corrector_sees_where_it_failed_and_the_goal_once() -> None:
    reply = f"constructor\n· {closing_of(LOGIC)}\n· exact h.1"
    goal = "p q : Prop\nh : p ∧ q\n⊢ q"
    verdict = failed(error_at(reply, f'fail "{NOT_CLOSED}\\n"', f"{NOT_CLOSED}\n\n{goal}", goal))
    role = Role("corrector", "m", style="bare")
    (message,) = role.messages_for_correction(LOGIC, [Round(reply, verdict)]).messages
    assert message.content.endswith(
        "<|failed|>\nconstructor\n· <error>auto</error>\n· exact g1.1"
        "\n<|message|>\nnot closed\n<|goal|>\nq1 q2 : Prop\ng1 : q1 ∧ q2\n⊢ q2"
    )


def test_an_error_behind_it_is_marked_where_it_is() -> None:
    reply = f"have a : p := by {closing_of(LOGIC)}\nexact h.3"
    verdict = failed(error_at(reply, "h.3", "no"))
    role = Role("corrector", "m", style="bare")
    (message,) = role.messages_for_correction(LOGIC, [Round(reply, verdict)]).messages
    assert "have a : q1 := by auto\nexact <error>g1.3</error>" in message.content
