"""What every answer of the web view keeps to: nothing leaves, nothing is run, none else asks."""

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Mapping[str, Any], Receive, Send], Awaitable[None]]

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

_OWN = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
    " base-uri 'none'; frame-ancestors 'none'"
)
_DATASETTE = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
"""Datasette's own pages bring scripts of their own; they too may talk to nobody but us."""
_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
}
_METHODS = frozenset({"GET", "HEAD"})


def guarded(app: App, tables: str, hosts: frozenset[str] | None) -> App:
    """Return the application behind headers and refusals.

    `tables` is the path below which Datasette's own pages lie. `hosts` are the names by which the
    view may be asked for (None: any), so that no web page can reach it by a name of its own.
    """

    async def answer(scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
        elif scope["method"] not in _METHODS:
            await _refuse(send, 405, "the store is only read here")
        elif hosts is not None and _host(scope) not in hosts:
            await _refuse(send, 403, "ask for 127.0.0.1 or localhost, or start with --host")
        else:
            await app(scope, receive, _with_headers(send, scope["path"], tables))

    return answer


def _with_headers(send: Send, path: str, tables: str) -> Send:
    policy = _DATASETTE if path.startswith((tables, "/-/")) else _OWN
    ours = {**_HEADERS, "content-security-policy": policy}

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [
                (name, value)
                for name, value in message.get("headers", ())
                if name.decode("latin-1").lower() not in ours
            ]
            more = [(name.encode(), value.encode()) for name, value in ours.items()]
            message = {**message, "headers": [*kept, *more]}
        await send(message)

    return sent


def _host(scope: Mapping[str, Any]) -> str:
    given = next((value for name, value in scope["headers"] if name.lower() == b"host"), b"")
    host = given.decode("latin-1").strip()
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower()


async def _refuse(send: Send, status: int, words: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"allow", b"GET, HEAD")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": f"{words}\n".encode()})
