"""The style `bare`: as few tokens as possible, and nothing that is never said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.bare import BLOCK, FAILURES, GOAL, MESSAGE, block_of_body, block_of_reply
from agents.conversation import Round
from agents.roles import Role
from agents.styles import MARKERS
from benchmarks.problem import Problem
from tests.agents.verdicts import error_at, failed
from tools.lean.preparation import prepare
from tools.lean.verdict import Claim, ProofError, Status, Verdict

PROBLEM = Problem(
    "core/swap",
    "/-- Words. -/\n@[simp] theorem my_swap.{u} (p q : Prop) (h : p ∧ q) : q ∧ p := by sorry",
    header="open Nat",
    prelude="def f (n : Nat) : Nat := n",
)
SHOWN = "def d1 (p1 : Nat) : Nat := p1\n(q1 q2 : Prop) (g1 : q1 ∧ q2) : q2 ∧ q1"
BLOCKS = (
    "intro x\nexact h",
    "· simp\n· omega",
    "have h2 : p := h.1\nexact ⟨h.2, h2⟩",
    "induction n with\n| zero => rfl\n| succ n ih =>\n  simp\n  omega",
    "show q ∧ p\nexact ⟨h.2,\n  h.1⟩",
    "rcases h with ⟨a, b⟩\n-- a comment\nexact ⟨b, a⟩",
    "cases h with\n| intro a b => exact ⟨b, a⟩",
    "refine ⟨?_, ?_⟩ <;> simp [h]",
    "calc a = b := by simp\n  _ = c := by omega",
    "by_cases h : p\n· simp\n· intro hp\n  exact hp",
    "case inl => simp\ncase inr => omega",
    "if h : p then\n  simp\nelse\n  omega",
    "simp at *\n\nomega",
    "rfl",
)
WRAPPINGS = {
    "bare": "{}",
    "between empty lines": "\n{}\n",
    "fenced": "```lean4\n{}\n```",
    "with prose": "Like this:\n```lean4\n{}\n```\nDone.",
}
REPLY = "intro x\nhave h2 : p := h.3\nexact ⟨h.2, h2⟩"


def asked(reply: str, verdict: Verdict, problem: Problem = PROBLEM, context: int = 8192) -> str:
    role = Role("corrector", "m", style="bare", context_budget=context)
    (message,) = role.messages_for_correction(problem, [Round(reply, verdict)]).messages
    assert message.role == "user"
    return message.content


def test_a_first_question_is_prelude_and_claim_with_numbers_for_names() -> None:
    (message,) = Role("s", "m", style="bare").messages_for_synthesis(PROBLEM).messages
    assert (message.role, message.content) == ("user", SHOWN)


def test_a_statement_that_cannot_be_taken_apart_is_shown_as_it_is() -> None:
    (message,) = Role("s", "m", style="bare").messages_for_synthesis(Problem("a", "nope")).messages
    assert message.content == "nope"


def test_what_a_model_says_is_kept_in_the_problem_s_own_names() -> None:
    role = Role("s", "m", style="bare")
    assert role.numbers_names
    assert role.reply_of(PROBLEM, "intro h1\nexact ⟨g1.2, d1 h1⟩") == "intro h1\nexact ⟨h.2, f h1⟩"
    plain = Role("s", "m", style="plain")
    assert not plain.numbers_names
    assert plain.reply_of(PROBLEM, "exact g1") == "exact g1"


def test_a_correction_is_statement_failed_block_message_and_goal() -> None:
    goals = "h : p ∧ q\n⊢ p\n\ncase right\n⊢ q"
    first = error_at(REPLY, "h.3", "no such field", goals)
    assert asked(REPLY, failed(error_at(REPLY, "h2⟩", "later"), first)) == (
        f"{SHOWN}\n<|failed|>\nintro x\nhave h2 : q1 := <error>g1.3</error>\nexact ⟨g1.2, h2⟩"
        "\n<|message|>\nno such field\n<|goal|>\ng1 : q1 ∧ q2\n⊢ q1"
    )


@pytest.mark.parametrize("indent", ["  ", "      "])
def test_of_a_whole_theorem_only_the_block_is_shown(indent: str) -> None:
    body = REPLY.replace("\n", f"\n{indent}")
    reply = f"I think:\n```lean4\n{PROBLEM.statement[:-6]}\n{indent}{body}\n```"
    assert "<|failed|>\nintro x\nhave h2 : q1 := <error>g1.3</error>\nexact" in asked(
        reply, failed(error_at(reply, "h.3", "no"))
    )


@pytest.mark.parametrize("status", [status for status in Status if not status.proved])
def test_a_failure_without_an_error_is_named(status: Status) -> None:
    assert asked(REPLY, failed(status=status)).endswith(
        f"exact ⟨g1.2, h2⟩\n<|message|>\n{FAILURES[status]}"
    )


def test_a_reply_without_code_is_answered_too() -> None:
    verdict = failed(status=Status.NO_CODE)
    assert asked("I give up, sorry.", verdict) == f"{SHOWN}\n<|message|>\nno proof"


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_the_verifier_reads_a_block_exactly(block: str, wrapping: str) -> None:
    reply = WRAPPINGS[wrapping].format(block)
    found = block_of_reply(PROBLEM, reply)
    assert found is not None
    assert found.text.text == block
    prepared = prepare(Claim(PROBLEM.statement, reply, prelude=PROBLEM.prelude))
    assert prepared.candidate is not None
    assert block_of_body(prepared.candidate.body.text) == block


@pytest.mark.parametrize(
    ("body", "block"),
    [
        ("h.symm", "exact h.symm"),
        ("by intro x\n   exact h", "intro x\nexact h"),
        ('by\n  exact "a\n  b"', 'exact "a\n  b"'),
        ("| 0 => rfl\n| n + 1 => rfl", None),
        ("", None),
        ("by", None),
    ],
)
def test_other_bodies(body: str, block: str | None) -> None:
    assert block_of_body(body) == block


def test_a_long_block_is_cut_around_its_error() -> None:
    reply = "\n".join([*["simp"] * 500, "exact nope", *["omega"] * 500])
    text = asked(reply, failed(error_at(reply, "nope", "no")))
    block = text.partition("<|failed|>\n")[2].partition("\n<|message|>")[0]
    assert "\nexact <error>nope</error>\nomega" in block
    assert len(block) <= BLOCK + len("……<error></error>")


def test_a_long_message_keeps_its_beginning_and_a_long_goal_its_end() -> None:
    text = asked("omega", failed(error_at("omega", "omega", "a" + "b" * 999, "c" * 999 + "⊢ d")))
    message, _, goal = text.partition("<|message|>\n")[2].partition("\n<|goal|>\n")
    assert message == "a" + "b" * (MESSAGE - 1) + "…"
    assert goal == "…" + "c" * (GOAL - 3) + "⊢ d"


PLACES = st.integers(-1, 12)
TEXTS = st.text(st.sampled_from('ab`\n :=by|·⟨"-/intro exact<error>\ud800'), max_size=900)
ERRORS = st.lists(st.builds(ProofError, PLACES, PLACES, PLACES, PLACES, TEXTS, st.none() | TEXTS))
STATUSES = st.sampled_from([status for status in Status if not status.proved])


@settings(deadline=None, max_examples=150)
@given(TEXTS, ERRORS, STATUSES, st.sampled_from([PROBLEM.statement, "theorem", "", "a \ud800"]))
def test_any_failure_of_any_reply_can_be_told(
    reply: str, errors: list[ProofError], status: Status, statement: str
) -> None:
    problem = Problem("x", statement)
    text = asked(reply, failed(*errors, status=status), problem)
    text.encode()
    told = text.removeprefix(asked("", failed(status=Status.NO_CODE), problem)[: -len("no proof")])
    assert "<|message|>\n" in text
    assert len(told) <= len(statement) + BLOCK + 2 * MESSAGE + GOAL + 9 * len("<|message|>")


@settings(deadline=None, max_examples=50)
@given(st.integers(170, 2000), TEXTS)
def test_statement_and_error_stay_where_there_is_little_room(context: int, reply: str) -> None:
    verdict = failed(ProofError(1, 0, 1, 3, "what Lean said", "⊢ p"))
    text = asked(reply, verdict, context=context)
    assert text.startswith(SHOWN)
    assert text.endswith("<|message|>\nwhat Lean said\n<|goal|>\n⊢ q1")


def test_no_marker_is_a_piece_of_lean_or_of_another() -> None:
    assert len(set(MARKERS)) == len(MARKERS)
    assert all(marker.isascii() and " " not in marker for marker in MARKERS)
    assert not any(one != other and one in other for one in MARKERS for other in MARKERS)
