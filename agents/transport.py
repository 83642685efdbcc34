"""The wire under the model client: it sends the least that is needed and takes no endless replies.

The address is the only place it talks to: no proxy of the environment, no redirect, none of the
headers that the SDK adds about this machine or from the environment.
"""

from collections.abc import AsyncIterator

import httpx2

_SENT = frozenset(
    {"host", "content-type", "content-length", "accept", "authorization", "connection"}
)


class ReplyTooLarge(httpx2.TransportError):
    """The server's answer has more bytes than we take, or hides how many it has."""


class GuardedTransport(httpx2.AsyncBaseTransport):
    """An HTTP transport that caps the size of answers, in bytes."""

    def __init__(self, most_bytes: int) -> None:
        self._inner = httpx2.AsyncHTTPTransport(
            trust_env=False, limits=httpx2.Limits(max_connections=None)
        )
        self._most_bytes = most_bytes

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request without what it need not say."""
        response = await self._inner.handle_async_request(_least(request))
        if response.headers.get("content-encoding", "identity") != "identity":
            await response.aclose()
            raise ReplyTooLarge("the answer is compressed, which was not asked for")
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = _CappedStream(response.stream, self._most_bytes)
        return response

    async def aclose(self) -> None:
        """Close every connection."""
        await self._inner.aclose()


def _least(request: httpx2.Request) -> httpx2.Request:
    """Return the request as it goes out; the SDK still reads its own headers off the original."""
    headers = {name: value for name, value in request.headers.items() if name in _SENT}
    headers |= {"accept-encoding": "identity", "user-agent": "proofsmith"}
    return httpx2.Request(
        request.method,
        request.url,
        headers=headers,
        stream=request.stream,
        extensions=request.extensions,
    )


class _CappedStream(httpx2.AsyncByteStream):
    def __init__(self, inner: httpx2.AsyncByteStream, most_bytes: int) -> None:
        self._inner = inner
        self._left = most_bytes

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._inner:
            self._left -= len(chunk)
            if self._left < 0:
                raise ReplyTooLarge("the answer does not end; lower max_tokens")
            yield chunk

    async def aclose(self) -> None:
        await self._inner.aclose()
