"""Models behind any OpenAI-compatible server, vLLM first.

One reply is one request: not every server honours `n`. Replies are not streamed: a whole body is
complete or it is not, and Lean needs all of it anyway.
"""

import asyncio
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import httpx2
import openai
from openai import AsyncOpenAI
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt

from agents.model import Completion, Message, ModelRefused
from agents.reply import read_reply
from agents.retry import Failed, Pause, failure_of
from agents.roles import Role
from agents.styles import Endpoint, load_style
from agents.transport import GuardedTransport

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take, and how often it is tried again. Times are in seconds."""

    concurrency: int = 8
    """Requests in flight at once; those that wait to be tried again are not."""
    request_s: float = 900.0
    """One whole request, from sending to the last byte."""
    read_s: float = 600.0
    """Silence of the server, which says nothing while it generates."""
    connect_s: float = 10.0
    tries: int = 5
    first_wait_s: float = 1.0
    """About how long to wait before the second try; each further wait is twice as long."""
    longest_wait_s: float = 60.0
    """A server that asks for more with `Retry-After` is not asked again."""
    reply_characters: int = 1_000_000
    """What is longer is cut here, and counts as cut off."""
    body_bytes: int = 64 * 2**20
    """A larger answer is not read to its end."""


class OpenAIModel:
    """The model of a role, asked over HTTP.

    Use as `async with OpenAIModel(role) as model`. Raises ModelRefused where the role names no
    address.
    """

    def __init__(
        self, role: Role, *, limits: Limits | None = None, api_key: str | None = None
    ) -> None:
        """Take the key from the environment unless one is given."""
        self._role = role
        self._form = load_style(role.style).form
        self._limits = limits or Limits()
        base_url = _checked(role)
        key = api_key or key_for(base_url, os.environ)
        timeout = httpx2.Timeout(self._limits.read_s, connect=self._limits.connect_s)
        transport = GuardedTransport(self._limits.body_bytes)
        self._sdk = AsyncOpenAI(
            base_url=base_url,
            api_key=key,
            default_headers={"Authorization": f"Bearer {key}"},
            max_retries=0,
            timeout=timeout,
            http_client=httpx2.AsyncClient(
                transport=transport, timeout=timeout, follow_redirects=False
            ),
        )
        self._slots = asyncio.Semaphore(self._limits.concurrency)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._sdk.close()

    async def complete(
        self, messages: Sequence[Message], *, sample: int, seed: int | None
    ) -> Completion:
        """Send exactly these messages; see `Model`."""
        request = self._request(messages, self._role.sampling.seed_of(sample, seed))
        started = time.monotonic()
        retrying = AsyncRetrying(
            stop=stop_after_attempt(self._limits.tries),
            retry=retry_if_exception(lambda error: isinstance(error, Failed) and error.again),
            wait=Pause(self._limits.first_wait_s, self._limits.longest_wait_s),
            reraise=True,
        )
        try:
            completion: Completion = await retrying(self._once, request)
        except Failed as failed:
            elapsed = time.monotonic() - started
            tries = retrying.statistics["attempt_number"]
            raise failed.kind(str(failed), tries=tries, elapsed_s=elapsed) from failed.__cause__
        return replace(completion, tries=retrying.statistics["attempt_number"])

    def _request(self, messages: Sequence[Message], seed: int | None) -> dict[str, Any]:
        """Return the body of the request. Raises ModelRefused for what cannot be sent."""
        if any(not _encodable(message.content) for message in messages):
            raise ModelRefused("the prompt holds lone surrogates, which no request can", tries=0)
        sampling = self._role.sampling
        body: dict[str, Any] = {
            "model": self._role.model,
            "max_tokens": sampling.max_tokens,
            **({"stop": list(self._form.stop)} if self._form.stop else {}),
        }
        optional = {"temperature": sampling.temperature, "top_p": sampling.top_p, "seed": seed}
        body |= {name: value for name, value in optional.items() if value is not None}
        if sampling.top_k is not None:
            body["extra_body"] = {"top_k": sampling.top_k}
        return body | self._prompt(messages)

    def _prompt(self, messages: Sequence[Message]) -> dict[str, Any]:
        logprobs = self._role.sampling.logprobs
        if self._form.endpoint is Endpoint.CHAT:
            sent = [{"role": each.role, "content": each.content} for each in messages]
            return {"messages": sent, **({"logprobs": True} if logprobs else {})}
        if len(messages) != 1:
            raise ModelRefused("a completion takes one message, not a conversation", tries=0)
        return {"prompt": messages[0].content, **({"logprobs": 0} if logprobs else {})}

    async def _once(self, request: dict[str, Any]) -> Completion:
        limits = self._limits
        async with self._slots:
            started = time.monotonic()
            try:
                async with asyncio.timeout(limits.request_s):
                    body = await self._body(request)
                completion = read_reply(body, limits.reply_characters)
            except (openai.OpenAIError, httpx2.HTTPError, TimeoutError, ValueError) as error:
                raise failure_of(error, limits.longest_wait_s) from error
            return replace(completion, latency_s=time.monotonic() - started)

    async def _body(self, request: dict[str, Any]) -> bytes:
        if self._form.endpoint is Endpoint.CHAT:
            raw = await self._sdk.chat.completions.with_raw_response.create(**request)
        else:
            raw = await self._sdk.completions.with_raw_response.create(**request)
        body: bytes = raw.http_response.content
        return body


def key_for(base_url: str, environment: Mapping[str, str]) -> str:
    """Return the key to show a server.

    PROOFSMITH_API_KEY goes anywhere; OPENAI_API_KEY neither to this machine nor in clear text.
    """
    own = environment.get("PROOFSMITH_API_KEY")
    if own:
        return own
    parts = urlsplit(base_url)
    if parts.scheme == "https" and parts.hostname not in _LOOPBACK:
        return environment.get("OPENAI_API_KEY") or "EMPTY"
    return "EMPTY"


def _checked(role: Role) -> str:
    parts = urlsplit(role.base_url or "")
    if parts.scheme in ("http", "https") and parts.hostname:
        return role.base_url or ""
    raise ModelRefused(
        f"role {role.name}: {role.base_url!r} is no address of a server; "
        "give a base_url such as http://127.0.0.1:8000/v1",
        tries=0,
    )


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
