"""The enumerator's scripts: the same for the same sample, never twice, legal, in their place."""

import re

import pytest

from agents.builtin import builtin_model
from agents.builtin.enumerator import fenced, script_for
from agents.builtin.portfolio import ORDER, portfolio, sketches
from agents.builtin.shape import shape_of
from agents.builtin.sketch import any_of
from agents.model import Message, ModelRefused
from agents.roles import Role
from agents.statement import formal
from benchmarks.bundled import load_core
from benchmarks.problem import Problem
from tools.lean.preparation import Prepared, prepare
from tools.lean.verdict import Claim

_TRAIN = load_core("train")
_ROLE = Role("synthesizer", "builtin:enumerator")
_TEXT = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by"


def _text(problem: Problem) -> str:
    return formal(problem, ":= by", doc_comment=False)


async def test_sample_and_seed_decide_the_reply() -> None:
    model = builtin_model("enumerator")
    messages = _ROLE.messages_for_synthesis(_TRAIN[0]).messages
    for sample in (0, 5, 1000):
        one = await model.complete(messages, sample=sample, seed=3)
        two = await model.complete(messages, sample=sample, seed=3)
        assert one.text == two.text
    assert one.model == "builtin:enumerator"
    assert one.finish_reason == "stop"


async def test_the_reply_is_the_script_in_a_fence() -> None:
    model = builtin_model("enumerator")
    messages = _ROLE.messages_for_synthesis(_TRAIN[0]).messages
    reply = await model.complete(messages, sample=2, seed=None)
    assert reply.text == fenced(script_for(_text(_TRAIN[0]), 2))


async def test_without_a_theorem_it_refuses() -> None:
    with pytest.raises(ModelRefused, match="no theorem"):
        await builtin_model("enumerator").complete([Message("user", "hi")], sample=0, seed=None)


def test_an_unknown_model_is_named_with_those_there_are() -> None:
    with pytest.raises(
        ValueError, match="builtin:oracle; use builtin:enumerator or builtin:mender"
    ):
        builtin_model("oracle")


def test_the_seed_does_not_change_the_portfolio_but_what_follows_it() -> None:
    size = len(portfolio(_TEXT))
    assert script_for(_TEXT, 3, 1) == script_for(_TEXT, 3, 2)
    later = {script_for(_TEXT, size + 1, seed) for seed in range(8)}
    assert len(later) > 1


@pytest.mark.parametrize("problem", _TRAIN, ids=lambda problem: problem.id)
def test_every_script_is_legal_unique_and_spliced_as_written(problem: Problem) -> None:
    scripts = portfolio(_text(problem))
    assert len(set(scripts)) == len(scripts) >= 16
    for script in scripts[:40]:
        claim = Claim(problem.statement, fenced(script), problem.header, problem.prelude)
        prepared = prepare(claim)
        assert isinstance(prepared, Prepared), script
        assert _squeezed(prepared.candidate.body.text) == _squeezed(f"by {script}")


def test_every_kind_in_the_order_is_offered_somewhere() -> None:
    offered = {each.kind for problem in _TRAIN for each in sketches(shape_of(_text(problem)))}
    assert set(ORDER) <= offered


def test_the_most_promising_kinds_come_first() -> None:
    assert portfolio(_TEXT)[0] == "by_cases hp : p <;> by_cases hq : q <;> simp_all"


def test_scripts_tried_in_turn_must_leave_no_goal() -> None:
    assert any_of(["simp", "intro x\nomega"]) == (
        "first",
        "  | (simp) <;> done",
        "  | (intro x",
        "     omega",
        "     done)",
    )


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
