"""Samples of a model folder: distinct, the most probable first, and the same every time."""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from agents.engine.errors import EngineError
from agents.engine.folder import ModelFolder, read_folder
from agents.engine.llama import Ints
from agents.engine.model import BLOCK, EngineModel
from agents.engine.search import Search
from agents.engine.weights import Array
from agents.model import Completion, Message, ModelFault, ModelRefused, Sampling
from agents.roles import Role, RoleError, parse_role
from benchmarks.problem import Problem
from graphs.models import open_model
from tests.agents.engine.folders import make_folder

SAMPLING = Sampling(temperature=1.0, max_tokens=12)
ASKED = [[Message("user", text)] for text in ("p ∧ q", "a", "n + 0 = n", "x < y", "⊢", "∃ n")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> ModelFolder:
    return read_folder(make_folder(tmp_path_factory.mktemp("models") / "tiny"))


@pytest.fixture(scope="module")
def model(folder: ModelFolder) -> Iterator[EngineModel]:
    with EngineModel(folder, SAMPLING) as opened:
        yield opened


def told(completion: Completion) -> Completion:
    """Leave out what may differ from one time to the next."""
    return replace(completion, latency_s=0.0)


def score(completion: Completion) -> float:
    assert completion.logprobs is not None
    return sum(completion.logprobs)


def test_samples_are_distinct_and_the_most_probable_come_first(model: EngineModel) -> None:
    for samples in model.sample_many(ASKED, 16):
        assert len(samples) == len({each.text for each in samples}) == 16
        order = [(each.finish_reason == "length", -score(each)) for each in samples]
        assert order == sorted(order)


def test_what_a_completion_says(model: EngineModel) -> None:
    (samples,) = model.sample_many(ASKED[:1], 16)
    prompt = model.prompt(ASKED[0])
    for each in samples:
        assert each.prompt_tokens == len(prompt)
        assert each.logprobs is not None
        assert each.completion_tokens == len(each.logprobs) <= 12
        assert (each.completion_tokens == 12) or each.finish_reason == "stop"
        assert each.model == model.name
        assert "<|" not in each.text


def test_log_probabilities_are_those_of_the_model(model: EngineModel) -> None:
    (samples,) = model.sample_many(ASKED[2:3], 8, seed=5)
    prompt = model.prompt(ASKED[2])
    for each in samples:
        reply = model._tokens.encode(each.text)
        if "\ufffd" in each.text:
            continue
        logits = model._llama.logits([*prompt, *reply])[len(prompt) - 1 :].astype(float)
        logits[:, [0, 1, 2, 4]] = -np.inf
        logits[:, 261:] = -np.inf
        logs = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
        expected = [logs[at, token] for at, token in enumerate(reply)]
        assert each.logprobs is not None
        assert each.logprobs[: len(reply)] == pytest.approx(expected, abs=1e-4)


def test_company_changes_nothing(model: EngineModel) -> None:
    together = model.sample_many(ASKED, 20)
    for conversation, samples in zip(ASKED, together, strict=True):
        assert model.sample_many([conversation], 20) == [samples]


def test_another_seed_gives_other_samples_and_temperature_zero_needs_none(
    folder: ModelFolder, model: EngineModel
) -> None:
    one, other = (model.sample_many(ASKED[:1], 16, seed=seed)[0] for seed in (0, 1))
    assert {each.text for each in one} != {each.text for each in other}
    with EngineModel(folder, replace(SAMPLING, temperature=0.0)) as still:
        first, second = (still.sample_many(ASKED[:1], 8, seed=seed) for seed in (0, 1))
    assert first == second
    assert len({each.text for each in first[0]}) == len(first[0]) > 1


async def test_each_sample_of_a_problem_is_another(model: EngineModel) -> None:
    count = BLOCK + 10
    samples = [await model.complete(ASKED[1], sample=i, seed=None) for i in range(count)]
    assert len({each.text for each in samples}) == count


async def test_a_block_of_another_size_holds_other_samples_and_no_fewer(
    folder: ModelFolder, model: EngineModel
) -> None:
    with EngineModel(folder, SAMPLING, block=3) as small:
        found = [await small.complete(ASKED[1], sample=i, seed=None) for i in range(7)]
    assert len({each.text for each in found}) == 7
    at_once = [await model.complete(ASKED[1], sample=i, seed=None) for i in range(7)]
    assert [each.text for each in found] != [each.text for each in at_once]


async def test_a_resumed_run_gets_the_same_samples(folder: ModelFolder, model: EngineModel) -> None:
    order = [(each, sample) for sample in (0, 3, 33) for each in ASKED[:3]]
    found = [told(await model.complete(each, sample=at, seed=at)) for each, at in order]
    with EngineModel(folder, SAMPLING) as another:
        waiting = (another.complete(each, sample=at, seed=99) for each, at in reversed(order))
        again = [told(each) for each in await asyncio.gather(*waiting)]
    assert again[::-1] == found


async def test_the_role_s_seed_changes_the_samples(folder: ModelFolder, model: EngineModel) -> None:
    with EngineModel(folder, replace(SAMPLING, seed=7)) as another:
        found = [await each.complete(ASKED[0], sample=20, seed=1) for each in (model, another)]
    assert found[0].text != found[1].text


async def test_a_corrector_answers_by_the_seed_of_the_request(folder: ModelFolder) -> None:
    with EngineModel(folder, SAMPLING, block=1) as corrector:
        waiting = [corrector.complete(ASKED[0], sample=0, seed=seed) for seed in (1, 2, 3, 1)]
        texts = [each.text for each in await asyncio.gather(*waiting)]
    assert texts[0] == texts[3]
    assert len(set(texts)) > 1


async def test_many_requests_at_once_leave_the_event_loop_free(model: EngineModel) -> None:
    conversations = [[Message("user", f"n = {n}")] for n in range(20)]
    waiting = asyncio.gather(*(model.complete(c, sample=0, seed=None) for c in conversations))
    turns = 0
    while not waiting.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns > 20
    assert len(await waiting) == 20


async def test_a_prompt_that_is_too_long_is_refused(model: EngineModel) -> None:
    long = [Message("user", "x" * 100)]
    with pytest.raises(ModelRefused, match="the prompt has 102 tokens, the context of tiny@"):
        await model.complete(long, sample=0, seed=None)
    assert [len(each) for each in model.sample_many([long, ASKED[0]], 2)] == [0, 2]


async def test_a_reply_ends_where_the_context_does(model: EngineModel) -> None:
    found = await model.complete([Message("user", "x" * 58)], sample=31, seed=None)
    assert found.completion_tokens is not None
    assert found.completion_tokens <= 4


async def test_a_closed_model_fails(folder: ModelFolder) -> None:
    model = EngineModel(folder, SAMPLING)
    model.close()
    with pytest.raises(ModelFault, match=r"tiny@.* failed: the model was closed"):
        await model.complete(ASKED[0], sample=0, seed=None)


def test_top_k_and_top_p_leave_little_to_choose(folder: ModelFolder) -> None:
    greedy = Sampling(temperature=0.0, max_tokens=12)
    for sampling in (Sampling(top_k=1, max_tokens=12), Sampling(top_p=1e-6, max_tokens=12)):
        with EngineModel(folder, sampling) as narrow, EngineModel(folder, greedy) as still:
            assert narrow.sample_many(ASKED, 1, seed=3) == still.sample_many(ASKED, 1)


def test_weights_that_are_broken_are_named(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "broken")
    (path / "model.safetensors").write_bytes(b"\x10\0\0\0\0\0\0\0{garbage")
    with pytest.raises(EngineError, match=r"model.safetensors is broken .*train or copy"):
        EngineModel(read_folder(path), SAMPLING)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
async def test_weights_that_lead_to_no_numbers_are_a_fault_of_the_model(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "spoilt")
    spoilt = load_file(path / "model.safetensors")
    spoilt["model.norm.weight"][:] = 3e38
    save_file(spoilt, path / "model.safetensors")
    with (
        EngineModel(read_folder(path), SAMPLING, block=1) as model,
        pytest.raises(ModelFault, match="lead to no numbers; train it again"),
    ):
        await model.complete(ASKED[0], sample=0, seed=1)


async def test_a_search_that_fails_takes_nobody_along(
    folder: ModelFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    advance = Search.advance

    def failing(search: Search, logits: Array) -> tuple[Ints, Ints]:
        if search._tokens.shape[1] == 2 and search._rules.seed == broken:
            raise ValueError("a fault")
        return advance(search, logits)

    with EngineModel(folder, SAMPLING) as model:
        broken = model._seed(ASKED[0], 0)
        monkeypatch.setattr(Search, "advance", failing)
        waiting = (model.complete(each, sample=0, seed=None) for each in ASKED[:3])
        found = await asyncio.gather(*waiting, return_exceptions=True)
    assert isinstance(found[0], ModelFault)
    assert all(isinstance(each, Completion) for each in found[1:])


async def test_a_role_with_a_folder_is_played_in_this_process(folder: ModelFolder) -> None:
    role = parse_role("synthesizer", {"model": str(folder.path)})
    problem = Problem("a", "theorem a : 1 = 1 := by")
    async with AsyncExitStack() as stack:
        model = await open_model(role, 4, stack)
        messages = role.messages_for_synthesis(problem).messages
        found = await model.complete(messages, sample=0, seed=1)
    assert found.model == role.model == folder.name
    with pytest.raises(ModelFault, match="was closed"):
        await model.complete([Message("user", "b")], sample=0, seed=1)


@pytest.mark.parametrize(
    ("role", "block", "by_seed"),
    [
        ("synthesizer", None, False),
        ("synthesizer", 4, False),
        ("synthesizer", 1, True),
        ("corrector", None, False),
    ],
)
async def test_who_is_asked_decides_whether_the_seed_of_a_request_counts(
    folder: ModelFolder, role: str, block: int | None, *, by_seed: bool
) -> None:
    asked = Role(role, folder.name, sampling=SAMPLING, folder=folder)
    async with AsyncExitStack() as stack:
        model = await open_model(asked, 4, stack, block=block)
        waiting = (model.complete(ASKED[0], sample=1, seed=seed) for seed in range(8))
        texts = {each.text for each in await asyncio.gather(*waiting)}
    assert (len(texts) > 1) == by_seed


async def test_a_folder_that_breaks_later_is_named_with_its_role(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "late")
    role = parse_role("synthesizer", {"model": str(path)})
    (path / "model.safetensors").write_bytes(b"")
    async with AsyncExitStack() as stack:
        with pytest.raises(RoleError, match=r"role synthesizer: .*model.safetensors is broken"):
            await open_model(role, 4, stack)
