"""One document in one Lean file worker: what was sent, what has come back for its newest version.

Lean's language server runs one file worker per document; this talks to the file worker itself,
in the messages that the server's front would pass on: `initialize`, one `didOpen`, then changes.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Any

from tools.lean.process.diagnostic import Diagnostic, Lines, from_lsp
from tools.lean.process.lsp import ProtocolError, Unframer, frame

_URI = "untitled:check"
_PROGRESS = b'"$/lean/fileProgress"'
_NOISE = (b'"$/lean/ilean', b'"$/lean/importClosure"')
_METHOD_WITHIN = 160


class SessionError(Exception):
    """Lean ended, or answered with something that cannot be understood."""


class Session:
    """The client's half of the conversation; transport-free."""

    def __init__(self) -> None:
        self._send: Callable[[bytes], None]
        self._unframer = Unframer()
        self._version = 0
        self._next_id = 0
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._diagnostics: list[dict[str, Any]] = []
        self._progress: bytes | None = None
        self._failed: str | None = None
        self._done = asyncio.Event()
        self._lines = Lines("")

    def open(self, send: Callable[[bytes], None]) -> None:
        """Greet Lean; from now on `send` takes all that is said to it."""
        self._send = send
        self._request("initialize", {"processId": None, "rootUri": None, "capabilities": {}})

    def put(self, text: str) -> None:
        """Make `text` the whole document; Lean keeps what it knows of an unchanged beginning."""
        self._version += 1
        self._diagnostics = []
        self._progress = None
        self._done.clear()
        self._lines = Lines(text)
        document = {"uri": _URI, "version": self._version}
        if self._version == 1:
            opened = {**document, "languageId": "lean4", "text": text}
            self._notify("textDocument/didOpen", {"textDocument": opened})
        else:
            changes = [{"text": text}]
            self._notify(
                "textDocument/didChange", {"textDocument": document, "contentChanges": changes}
            )

    async def finished(self) -> tuple[Diagnostic, ...]:
        """Wait until Lean has reported all it has to say on this version; return that."""
        await self.ask("textDocument/waitForDiagnostics", {"uri": _URI, "version": self._version})
        await self._done.wait()
        if self._failed is not None:
            raise SessionError(self._failed)
        return tuple(from_lsp(raw, self._lines) for raw in self._diagnostics)

    async def goals(self, line: int, column: int) -> tuple[str, ...]:
        """Return the goals at a 1-based line and code-point column, as Lean prints them."""
        at = self._lines.to_utf16(line, column)
        position = {"line": at[0], "character": at[1]}
        where = {"textDocument": {"uri": _URI}, "position": position}
        answer = await self.ask("$/lean/plainGoal", where)
        return tuple(answer["goals"]) if answer else ()

    async def ask(self, method: str, parameters: dict[str, Any]) -> Any:
        """Send a request and return its result; raise `SessionError` when there will be none."""
        if self._failed is not None:
            raise SessionError(self._failed)
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._answers[self._next_id] = answer
        self._request(method, parameters)
        return await answer

    @property
    def line(self) -> int | None:
        """The 1-based line that Lean is working on; None when it has not said."""
        if self._progress is None:
            return None
        spans = [each["range"] for each in json.loads(self._progress)["params"]["processing"]]
        open_lines = [span["start"]["line"] for span in spans if span["start"] != span["end"]]
        return min(open_lines) + 1 if open_lines else None

    def receive(self, data: bytes) -> None:
        """Take bytes that Lean wrote; what is no message fails all that is asked."""
        try:
            for body in self._unframer.feed(data):
                self._sort(body)
        except (ProtocolError, KeyError, TypeError, ValueError) as fault:
            self.fail(f"Lean sent what is no message: {fault}")

    def fail(self, reason: str) -> None:
        """Answer everything that is or will be asked with `SessionError`."""
        self._failed = self._failed or reason
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(SessionError(self._failed))
        self._answers.clear()
        self._done.set()

    def _sort(self, body: bytes) -> None:
        start = body[:_METHOD_WITHIN]
        if _PROGRESS in start:
            self._take_progress(body)
        elif not any(noise in start for noise in _NOISE):
            self._take(_parsed(body))

    def _take_progress(self, body: bytes) -> None:
        if b'"version":%d' % self._version not in body:
            return
        self._progress = body
        if b'"processing":[]' in body or b'"kind":2' in body:
            self._done.set()

    def _take(self, message: dict[str, Any]) -> None:
        if message.get("method") == "textDocument/publishDiagnostics":
            self._take_diagnostics(message["params"])
        elif "method" not in message and message.get("id") in self._answers:
            self._take_answer(self._answers.pop(message["id"]), message)

    def _take_diagnostics(self, published: dict[str, Any]) -> None:
        if published.get("version") != self._version:
            return
        if published.get("isIncremental"):
            self._diagnostics += published["diagnostics"]
        else:
            self._diagnostics = published["diagnostics"]

    def _take_answer(self, answer: asyncio.Future[Any], message: dict[str, Any]) -> None:
        if answer.done():
            return
        if "error" in message:
            answer.set_exception(SessionError(f"Lean refused a request: {message['error']}"))
        else:
            answer.set_result(message.get("result"))

    def _request(self, method: str, parameters: dict[str, Any]) -> None:
        number, self._next_id = self._next_id, self._next_id + 1
        self._send(frame({"jsonrpc": "2.0", "id": number, "method": method, "params": parameters}))

    def _notify(self, method: str, parameters: dict[str, Any]) -> None:
        self._send(frame({"jsonrpc": "2.0", "method": method, "params": parameters}))


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        message = json.loads(body)
    except ValueError as error:
        raise ProtocolError(f"a message that is no JSON: {body[:80]!r}") from error
    if not isinstance(message, dict):
        raise ProtocolError(f"a message that is no object: {body[:80]!r}")
    return message
