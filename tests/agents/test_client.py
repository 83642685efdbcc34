"""The model client against a server that misbehaves: every call ends in a reply or a ModelError."""

import asyncio
import gzip
import time
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from agents.client import Limits, OpenAIModel, key_for
from agents.model import (
    Completion,
    Message,
    ModelBusy,
    ModelError,
    ModelFault,
    ModelMalformed,
    ModelRefused,
    ModelTimeout,
    ModelUnreachable,
    Sampling,
)
from agents.roles import Role
from tests.agents.hostile import (
    Behaviour,
    HostileServer,
    answers,
    chat,
    cuts_the_body,
    cuts_the_chunks,
    drips,
    drops,
    fails,
    fine,
    hangs,
    hostile,
    never_ends,
    slowly,
    speaks_no_http,
)

LIMITS = Limits(
    concurrency=4,
    request_s=0.8,
    read_s=0.5,
    connect_s=0.8,
    tries=3,
    first_wait_s=0.01,
    longest_wait_s=0.5,
    reply_characters=10_000,
    body_bytes=32 * 2**20,
)
PROMPT = (Message("user", "Prove ∀ p : Prop, p → p."),)


def role(server: HostileServer, **changes: object) -> Role:
    return replace(Role("synthesizer", "m", server.base_url), **changes)


async def ask(server: HostileServer, limits: Limits = LIMITS, **changes: object) -> Completion:
    async with OpenAIModel(role(server, **changes), limits=limits) as model:
        return await model.complete(PROMPT, sample=0, seed=None)


async def failure(*behaviours: Behaviour, limits: Limits = LIMITS) -> tuple[ModelError, int]:
    async with hostile(*behaviours) as server:
        with pytest.raises(ModelError) as caught:
            await ask(server, limits)
    return caught.value, len(server.asked)


async def test_a_reply_comes_with_all_that_the_server_said() -> None:
    body = chat("by rfl", reasoning_content="Easy.")
    body["choices"][0]["logprobs"] = {"content": [{"logprob": -0.5}, {"logprob": 0}]}
    async with hostile(answers(body)) as server:
        completion = await ask(server)
    assert replace(completion, latency_s=0.0) == Completion(
        "by rfl", "stop", 7, 3, 0.0, "Easy.", (-0.5, 0.0), "served", 1
    )
    assert 0 < completion.latency_s < 1


async def test_exactly_the_messages_and_the_sampling_are_sent() -> None:
    sampling = Sampling(0.7, 0.9, 20, 123, logprobs=True)
    async with hostile(fine()) as server:
        await ask(server, sampling=sampling)
    assert server.asked[0].path == "/v1/chat/completions"
    assert server.asked[0].body == {
        "model": "m",
        "messages": [{"role": "user", "content": "Prove ∀ p : Prop, p → p."}],
        "temperature": 0.7,
        "top_p": 0.9,
        "top_k": 20,
        "max_tokens": 123,
        "logprobs": True,
    }


async def test_what_is_not_set_is_left_to_the_server() -> None:
    async with hostile(fine()) as server:
        await ask(server)
    assert set(server.asked[0].body) == {"model", "messages", "max_tokens"}


async def test_each_sample_is_a_request_with_its_own_seed() -> None:
    async with (
        hostile(fine()) as server,
        OpenAIModel(role(server, sampling=Sampling(seed=5)), limits=LIMITS) as model,
    ):
        for sample in range(3):
            await model.complete(PROMPT, sample=sample, seed=None)
        await model.complete(PROMPT, sample=0, seed=99)
    assert [asked.body["seed"] for asked in server.asked] == [5, 6, 7, 99]
    assert all("n" not in asked.body for asked in server.asked)


async def test_a_completion_style_asks_the_completion_endpoint() -> None:
    body = chat()
    body["choices"] = [{"text": "  rfl\n", "index": 0, "logprobs": {"token_logprobs": [-1.0]}}]
    async with hostile(answers(body)) as server:
        completion = await ask(server, style="plain-completion", sampling=Sampling(logprobs=True))
    asked = server.asked[0]
    assert (asked.path, asked.body["prompt"]) == ("/v1/completions", PROMPT[0].content)
    assert (asked.body["stop"], asked.body["logprobs"]) == (["```"], 0)
    assert (completion.text, completion.finish_reason) == ("  rfl\n", None)
    assert completion.logprobs == (-1.0,)


async def test_a_completion_endpoint_takes_no_conversation() -> None:
    async with (
        hostile(fine()) as server,
        OpenAIModel(role(server, style="plain-completion"), limits=LIMITS) as model,
    ):
        with pytest.raises(ModelRefused, match="one message"):
            await model.complete(PROMPT * 2, sample=0, seed=None)
    assert server.asked == []


@pytest.mark.parametrize(
    "trouble",
    [
        fails(429),
        fails(500),
        fails(503, retry_after="0"),
        fails(408),
        hangs,
        drips,
        drops,
        cuts_the_body,
        cuts_the_chunks,
        speaks_no_http,
        answers({"choices": []}),
        answers({"error": {"message": "out of cache"}}),
        answers(b'{"choices": [{]}'),
        answers([1, 2]),
        answers(b"<html><body>Bad gateway</body></html>", content_type="text/html"),
        answers(b""),
        answers({"choices": [{"message": {"role": "assistant"}}]}),
    ],
)
async def test_after_trouble_that_may_pass_it_asks_again(trouble: Behaviour) -> None:
    async with hostile(trouble, fine("omega")) as server:
        completion = await ask(server)
    assert (completion.text, completion.tries, len(server.asked)) == ("omega", 2, 2)
    assert server.asked[0].body == server.asked[1].body


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (fails(429), ModelBusy),
        (fails(500), ModelFault),
        (hangs, ModelTimeout),
        (drips, ModelTimeout),
        (drops, ModelUnreachable),
        (cuts_the_body, ModelUnreachable),
        (answers({"choices": []}), ModelMalformed),
        (answers(b"{"), ModelMalformed),
    ],
)
async def test_trouble_that_stays_ends_in_its_error_after_all_tries(
    trouble: Behaviour, kind: type[ModelError]
) -> None:
    started = time.monotonic()
    error, asked = await failure(trouble)
    assert (type(error), error.tries, asked) == (kind, 3, 3)
    assert "after 3 tries" in str(error)
    bound = 3 * LIMITS.request_s + 2 * LIMITS.longest_wait_s + 1
    assert error.elapsed_s <= time.monotonic() - started < bound


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422])
async def test_a_refusal_is_final(status: int) -> None:
    error, asked = await failure(fails(status), fine())
    assert (type(error), error.tries, asked) == (ModelRefused, 1, 1)
    assert str(status) in str(error)
    assert "no" in str(error)


async def test_a_retry_after_is_honoured() -> None:
    async with hostile(fails(429, retry_after="0.4"), fine()) as server:
        started = time.monotonic()
        completion = await ask(server)
    assert time.monotonic() - started >= 0.4
    assert completion.tries == 2
    assert completion.latency_s < 0.4


async def test_without_retry_after_the_waits_grow() -> None:
    limits = replace(LIMITS, first_wait_s=0.1, longest_wait_s=10)
    async with hostile(fails(429), fails(429), fine()) as server:
        started = time.monotonic()
        await ask(server, limits)
    assert 0.3 <= time.monotonic() - started < 2


async def test_a_server_that_asks_to_wait_too_long_is_not_asked_again() -> None:
    started = time.monotonic()
    error, asked = await failure(fails(429, retry_after="3600"), fine())
    assert (type(error), asked) == (ModelBusy, 1)
    assert "3600 s" in str(error)
    assert time.monotonic() - started < 2


async def test_no_server_at_all_is_an_error_too() -> None:
    async with hostile(fine()) as server:
        gone = server
    with pytest.raises(ModelUnreachable):
        await ask(gone)


async def test_a_huge_reply_is_kept_up_to_the_limit_and_counts_as_cut_off() -> None:
    async with hostile(fine("x" * 10 * 2**20)) as server:
        completion = await ask(server, replace(LIMITS, request_s=20, read_s=20))
    assert completion.text == "x" * 10_000
    assert (completion.finish_reason, completion.completion_tokens) == ("length", 3)


async def test_an_answer_without_end_is_left_unread() -> None:
    limits = replace(LIMITS, body_bytes=2**20, request_s=20)
    error, asked = await failure(never_ends, limits=limits)
    assert (type(error), asked) == (ModelMalformed, 1)
    assert "does not end" in str(error)


async def test_a_compressed_answer_is_not_unpacked() -> None:
    bomb = answers(gzip.compress(bytes(10**6)), content_encoding="gzip")
    error, _ = await failure(bomb)
    assert isinstance(error, ModelMalformed)
    assert "compressed" in str(error)


async def test_lone_surrogates_of_a_reply_survive() -> None:
    async with hostile(answers(chat("a\ud800b"))) as server:
        assert (await ask(server)).text == "a\ud800b"


async def test_a_prompt_with_lone_surrogates_is_not_sent() -> None:
    async with hostile(fine()) as server, OpenAIModel(role(server), limits=LIMITS) as model:
        with pytest.raises(ModelRefused, match="surrogates"):
            await model.complete([Message("user", "\udfff")], sample=0, seed=None)
    assert server.asked == []


@pytest.mark.parametrize("text", ["```lean4\nrfl", "", "no Lean here"])
async def test_what_the_reply_says_is_none_of_the_clients_business(text: str) -> None:
    async with hostile(fine(text)) as server:
        assert (await ask(server)).text == text


async def test_reasoning_alone_is_a_reply() -> None:
    async with hostile(answers(chat(None, reasoning="So …"))) as server:
        completion = await ask(server)
    assert (completion.text, completion.reasoning) == ("", "So …")


async def test_a_wrong_content_type_does_not_matter_where_the_json_is_right() -> None:
    async with hostile(answers(chat("rfl"), content_type="text/plain")) as server:
        assert (await ask(server)).text == "rfl"


async def test_no_more_requests_are_in_flight_than_allowed() -> None:
    async with (
        hostile(slowly(fine(), 0.05)) as server,
        OpenAIModel(role(server), limits=LIMITS) as model,
    ):
        await asyncio.gather(*(model.complete(PROMPT, sample=k, seed=None) for k in range(12)))
    assert (server.most_in_flight, len(server.asked)) == (4, 12)


async def test_waiting_to_try_again_holds_no_place() -> None:
    limits = replace(LIMITS, concurrency=1, longest_wait_s=5)
    async with (
        hostile(fails(429, retry_after="0.5"), fine("second"), fine("first")) as server,
        OpenAIModel(role(server), limits=limits) as model,
    ):
        first, second = await asyncio.gather(
            *(model.complete(PROMPT, sample=k, seed=None) for k in range(2))
        )
    assert (first.text, second.text) == ("first", "second")


async def test_a_cancelled_call_ends_at_once() -> None:
    async with hostile(hangs) as server, OpenAIModel(role(server), limits=LIMITS) as model:
        call = asyncio.ensure_future(model.complete(PROMPT, sample=0, seed=None))
        await asyncio.sleep(0.1)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call


@pytest.fixture
async def elsewhere() -> AsyncIterator[HostileServer]:
    async with hostile(fine("from elsewhere")) as server:
        yield server


async def test_a_redirect_is_not_followed(elsewhere: HostileServer) -> None:
    error, _ = await failure(answers(b"", 307, location=f"{elsewhere.base_url}/chat/completions"))
    assert isinstance(error, ModelRefused)
    assert elsewhere.asked == []


async def test_a_proxy_of_the_environment_is_not_used(
    elsewhere: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{elsewhere.port}")
    async with hostile(fine("from here")) as server:
        assert (await ask(server)).text == "from here"
    assert elsewhere.asked == []


async def test_nothing_of_the_environment_or_the_machine_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("PROOFSMITH_API_KEY", raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin-secret")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-secret")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-secret")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: secret\nX-Mine: secret")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    async with hostile(fine()) as server:
        await ask(server)
    headers = server.asked[0].headers
    assert "secret" not in str(headers)
    assert headers["authorization"] == "Bearer EMPTY"
    assert not any(name.startswith(("x-", "openai-")) for name in headers)


def test_which_key_a_server_is_shown() -> None:
    both = {"PROOFSMITH_API_KEY": "ours", "OPENAI_API_KEY": "theirs"}
    assert key_for("http://127.0.0.1:8000/v1", both) == "ours"
    theirs = {"OPENAI_API_KEY": "theirs"}
    assert key_for("https://api.example/v1", theirs) == "theirs"
    assert key_for("http://api.example/v1", theirs) == "EMPTY"
    assert key_for("https://localhost/v1", theirs) == "EMPTY"
    assert key_for("https://api.example/v1", {}) == "EMPTY"


@pytest.mark.parametrize("address", [None, "", "127.0.0.1:8000", "ftp://x/v1", "http://"])
def test_a_role_without_an_address_is_refused(address: str | None) -> None:
    with pytest.raises(ModelRefused, match="base_url such as"):
        OpenAIModel(Role("synthesizer", "m", address))
