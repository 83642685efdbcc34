"""The scripted fakes answer as told, and say who they are."""

import pytest

from agents.builtin.scripted import FAKE, ScriptedModel, ScriptedVerifier
from agents.model import Completion, Message, ModelBusy
from tools.lean.verdict import Claim, Status, Verdict

_ASKED = (Message("user", "prove it"),)


async def test_replies_come_in_the_order_of_the_list() -> None:
    model = ScriptedModel(["one", Completion("two", finish_reason="length")])
    first = await model.complete(_ASKED, sample=0, seed=None)
    second = await model.complete(_ASKED, sample=1, seed=None)
    assert (first.text, first.model) == ("one", "fake:scripted")
    assert (second.text, second.finish_reason) == ("two", "length")
    assert model.asked == [_ASKED, _ASKED]


async def test_errors_are_raised() -> None:
    with pytest.raises(ModelBusy):
        await ScriptedModel([ModelBusy("wait")]).complete(_ASKED, sample=0, seed=None)


async def test_a_function_sees_what_was_asked() -> None:
    model = ScriptedModel(lambda messages, sample, seed: f"{messages[0].content} {sample} {seed}")
    assert (await model.complete(_ASKED, sample=3, seed=7)).text == "prove it 3 7"


async def test_a_script_that_is_too_short_is_an_error_of_the_test() -> None:
    model = ScriptedModel(word for word in ("only",))
    await model.complete(_ASKED, sample=0, seed=None)
    with pytest.raises(AssertionError, match="used up"):
        await model.complete(_ASKED, sample=1, seed=None)


async def test_a_scripted_verifier_judges_as_told() -> None:
    claim = Claim("theorem t : True := by", "trivial")
    judge = ScriptedVerifier(lambda claim: Verdict(Status.PROVED, FAKE, body=claim.reply))
    assert (await judge.verify(claim)).body == "trivial"
    assert judge.claims == [claim]
    assert judge.fingerprint == FAKE
