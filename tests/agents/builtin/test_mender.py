"""The mender repairs what Lean complains about; here each rule mends its own example."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.builtin import builtin_model
from agents.builtin.mender import mended
from agents.builtin.names import core_names, nearest
from agents.builtin.request import Attempt, Mistake, Request
from agents.conversation import Round
from agents.model import Message, ModelRefused
from agents.roles import Role
from benchmarks.problem import Problem
from tests.agents.verdicts import error_at, failed
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim, Status
from tools.lean.verifier import Verifier

_ROLE = Role("corrector", "builtin:mender", context_budget=100_000)
_SUM = "(a b : Nat) : a + b = b + a"
_LESS = "(a b : Nat) (h : a < b) : a + 1 ≤ b ∧ a ≤ b"
_LISTS = "(xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length"


@dataclass(frozen=True, slots=True)
class Broken:
    """A failed proof that one rule is for."""

    rule: str
    signature: str
    code: str


_BROKEN = (
    Broken("a goal is left open", _LESS, "constructor\n· omega"),
    Broken("a case is left open", _SUM, "induction a with\n| zero => simp\n| succ n ih => skip"),
    Broken("a tactic has no goal", _LESS, "constructor\n· omega\n· omega\n· omega"),
    Broken("nothing to simplify", _SUM, "simp\nomega"),
    Broken("not by definition", _SUM, "rfl"),
    Broken("no such rewrite", _SUM, "rw [Nat.mul_comm]"),
    Broken("the wrong finisher", _LISTS, "induction xs <;> rfl"),
    Broken("nothing to introduce", _SUM, "intro x\nomega"),
    Broken("a misspelt lemma", _SUM, "exact Nat.add_com a b"),
    Broken("a lemma without its namespace", _SUM, "exact add_comm a b"),
    Broken("an unknown simp lemma", _LISTS, "simp [List.length_appendd]"),
    Broken("an unknown name", "(a b : Nat) (h : a = b) : b = a", "apply foo_bar_baz"),
    Broken("turned around", "(a b : Nat) (h : a = b) : b = a", "exact h"),
    Broken("a half", "(p q : Prop) (h : p ∧ q) : q", "exact h"),
    Broken("a missing case", _SUM, "induction a with\n| zero => simp"),
    Broken("a misnamed case", _SUM, "induction a with\n| zero => simp\n| suc n ih => omega"),
    Broken("no end of a term", _SUM, "have h : a = a := by rfl\nexact foo ("),
    Broken("crooked lines", _SUM, "  simp [Nat.add_comm]\n   omega"),
    Broken("a hole", _SUM, "sorry"),
    Broken("no kernel proof", _SUM, "native_decide"),
    Broken("an axiom", _SUM, f"axiom foo : 1 = 2\ntheorem t {_SUM} := by\n  omega"),
    Broken("linarith", _LESS, "constructor\n· linarith\n· nlinarith [h]"),
    Broken(
        "cases'",
        "(p q : Prop) (h : p ∨ q) : q ∨ p",
        "cases' h with a b\n· right; exact a\n· left; exact b",
    ),
    Broken("by_contra", "(p : Prop) (h : ¬¬p) : p", "by_contra hn\nexact h hn"),
    Broken("use", "(a b : Nat) : ∃ c, c = a + b", "use a + b"),
    Broken("no answer", _SUM, ""),
)


async def test_each_rule_mends_its_example() -> None:
    mender, unmended = builtin_model("mender"), []
    async with Verifier(embedded_lean(), 1) as verifier:
        for broken in _BROKEN:
            problem = Problem("x/t", f"theorem t {broken.signature} := by")
            reply = f"```lean4\n{broken.code}\n```"
            verdict = await verifier.verify(Claim(problem.statement, reply))
            assert not verdict.status.proved, broken.rule
            messages = _ROLE.messages_for_correction(problem, [Round(reply, verdict)]).messages
            answer = await mender.complete(messages, sample=0, seed=None)
            judged = await verifier.verify(Claim(problem.statement, answer.text))
            unmended += [] if judged.status.proved else [(broken.rule, answer.text)]
    assert unmended == []


async def test_sample_and_seed_decide_the_reply() -> None:
    messages = _asked("simp")
    mender = builtin_model("mender")
    replies = [await mender.complete(messages, sample=1, seed=seed) for seed in (*range(30), 0)]
    assert replies[0].text == replies[-1].text
    assert 1 < len({reply.text for reply in replies}) < len(replies)
    assert replies[0].model == "builtin:mender"


async def test_without_a_theorem_it_refuses() -> None:
    with pytest.raises(ModelRefused, match="no theorem"):
        await builtin_model("mender").complete([Message("user", "hi")], sample=0, seed=None)


def test_a_time_limit_is_answered_with_another_script() -> None:
    request = Request(f"theorem t {_SUM} := by", Attempt("omega", (), ()))
    assert "omega" not in mended(request)


def test_the_text_that_failed_never_comes_back() -> None:
    text = f"theorem t {_SUM} := by"
    for code in mended(Request(text)):
        mistake = Mistake("omega could not prove the goal", "a b : Nat\n⊢ a + b = b + a")
        again = mended(Request(text, Attempt(code, ((0, len(code)),), (mistake,))))
        assert " ".join(code.split()) not in {" ".join(each.split()) for each in again}


def test_the_nearest_names_are_known_ones() -> None:
    assert "Nat.add_comm" in core_names()
    assert "List.length_append" in core_names()
    assert nearest("Nat.add_com", core_names())[0] == "Nat.add_comm"
    assert nearest("add_comm", core_names())[0] == "Nat.add_comm"
    assert nearest("Completely.unknown_thing", core_names()) == []


_CODES = st.text(alphabet="ab ·|=><;>()⟨⟩\nby:,'✝⊢∀∃→¬", max_size=80)
_GOALS = st.builds("h : ∀ {}, {}\nk : {}\n⊢ {}".format, _CODES, _CODES, _CODES, _CODES)
_MESSAGES = st.sampled_from(
    (
        "unsolved goals\ncase a\nx✝ n : Nat\nih : f n = 0\n⊢ ∃ y, y = n",
        "No goals to be solved",
        "`simp` made no progress",
        "Unknown identifier `b`",
        "Type mismatch\n  a",
        "Alternative `succ` has not been provided",
        "Invalid alternative name `b`: Expected `succ`",
        "unexpected token ')'; expected term",
        "`a` is not an attribute that a proof may give: leave it out.",
        "something new",
    )
)
_MARKS = st.tuples(st.integers(0, 90), st.integers(0, 90)).map(lambda pair: tuple(sorted(pair)))


@given(
    _CODES,
    st.lists(st.tuples(_MESSAGES, _CODES | _GOALS, _MARKS), max_size=3),
    st.sampled_from(("simp", "linarith", "cases' h with a", "use", "norm_num at h", "")),
)
def test_any_attempt_has_an_answer(
    code: str, errors: list[tuple[str, str, tuple[int, int]]], tactic: str
) -> None:
    attempt = Attempt(
        f"{code}\n{tactic}\n{code}",
        tuple(marks for _, _, marks in errors),
        tuple(Mistake(message, goal) for message, goal, _ in errors),
    )
    assert mended(Request(f"theorem t {_SUM} := by", attempt))


def _asked(code: str) -> tuple[Message, ...]:
    reply = f"```lean4\n{code}\n```"
    error = error_at(reply, code, "`simp` made no progress", "a b : Nat\n⊢ a + b = b + a")
    verdict = failed(error, status=Status.LEAN_ERROR)
    problem = Problem("x/t", f"theorem t {_SUM} := by")
    return _ROLE.messages_for_correction(problem, [Round(reply, verdict)]).messages
