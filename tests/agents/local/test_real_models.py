"""Real models behind a real server on loopback, asked by our client, judged by a real Lean."""

import asyncio
import os
import signal
import subprocess
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psutil
import pytest

from agents.client import Limits, OpenAIModel
from agents.local.server import ModelServer, free_port, transformers_command
from agents.local.smollm2 import NAME, PACKAGES, ensure_smollm2
from agents.model import Message, ModelRefused, ModelTimeout, ModelUnreachable, Sampling
from agents.roles import Role
from benchmarks.problem import Problem
from tools.lean.process.limits import Limits as LeanLimits
from tools.lean.toolchain import choose_lean
from tools.lean.verdict import Claim, Status
from tools.lean.verifier import Verifier

MISSING = [name for name in PACKAGES if find_spec(name) is None]
pytestmark = [
    pytest.mark.skipif(
        bool(MISSING), reason=f"not installed: {', '.join(MISSING)}; pip install -e '.[local]'"
    ),
    pytest.mark.timeout(600),
]

PROBLEM = Problem("t/id", "theorem t (p : Prop) (h : p) : p := by")
ONE_TRY = Limits(concurrency=1, tries=1)
MAKE_TINY = Path(__file__).with_name("make_tiny.py")


def served(folder: Path) -> ModelServer:
    return ModelServer(transformers_command(folder.name, free_port()), cwd=folder.parent)


def role(server: ModelServer, model: str, **sampling: Any) -> Role:
    return Role("synthesizer", model, server.base_url, sampling=Sampling(**sampling))


async def test_smollm2_is_asked_for_a_proof_and_judged() -> None:
    folder = ensure_smollm2()
    async with served(folder) as server:
        asked = role(server, NAME, max_tokens=16, temperature=0.0)
        prompt = asked.messages_for_synthesis(PROBLEM)
        async with OpenAIModel(asked, limits=ONE_TRY) as model:
            reply = await model.complete(prompt.messages, sample=0, seed=1)
    assert sum(map(str.isalpha, reply.text)) > len(reply.text) / 2, "it speaks"
    assert (reply.finish_reason, reply.completion_tokens) == ("length", 16)
    assert reply.prompt_tokens is not None
    assert 40 < reply.prompt_tokens <= prompt.tokens, "our estimate is an upper one"
    assert reply.model.startswith(NAME)
    assert (reply.tries, reply.latency_s > 0) == (1, True)
    assert await judged(reply.text, reply.finish_reason) in {Status.TRUNCATED, Status.PROVED}


async def judged(reply: str, finish_reason: str | None) -> Status:
    claim = Claim(PROBLEM.statement, reply, finish_reason=finish_reason)
    async with Verifier(choose_lean(None, None), 1, LeanLimits(time_s=60)) as verifier:
        return (await verifier.verify(claim)).status


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    subprocess.run([sys.executable, "-P", str(MAKE_TINY), str(folder)], check=True)
    return folder


async def test_a_tiny_model_answers_fails_and_dies_as_servers_do(tiny: Path) -> None:
    prompt = [Message("system", "s"), Message("user", "∀ p, p → p")]
    async with served(tiny) as server:
        short = role(server, "tiny", max_tokens=3)
        async with OpenAIModel(short, limits=ONE_TRY) as model:
            reply = await model.complete(prompt, sample=0, seed=0)
            seeds = (1, 1, 2)
            texts = [(await model.complete(prompt, sample=0, seed=seed)).text for seed in seeds]
        assert (reply.finish_reason, reply.completion_tokens) == ("length", 3)
        assert texts[0] == texts[1] != texts[2], "a sample is what its seed says"
        rendered = "<|system|>s<|user|>∀ p, p → p<|assistant|>"
        assert reply.prompt_tokens == len(rendered.encode()), "the messages arrived as they are"

        completing = replace(short, style="plain-completion")
        async with OpenAIModel(completing, limits=ONE_TRY) as model:
            reply = await model.complete(prompt[1:], sample=0, seed=0)
        assert reply.prompt_tokens == len(prompt[1].content.encode())

        async with OpenAIModel(replace(short, model="other"), limits=ONE_TRY) as model:
            with pytest.raises(ModelRefused, match="pinned to 'tiny'"):
                await model.complete(prompt, sample=0, seed=0)

        endless = role(server, "tiny", max_tokens=100_000)
        async with OpenAIModel(endless, limits=replace(ONE_TRY, request_s=1.0)) as model:
            with pytest.raises(ModelTimeout):
                await model.complete(prompt, sample=0, seed=0)

        async with OpenAIModel(endless, limits=ONE_TRY) as model:
            pending = asyncio.create_task(model.complete(prompt, sample=0, seed=0))
            await asyncio.sleep(1)
            for process in psutil.Process(server.pid).children():
                os.kill(process.pid, signal.SIGKILL)
            with pytest.raises(ModelUnreachable):
                await pending
        assert await server.wait() != 0
