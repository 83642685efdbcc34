"""A model server on loopback that misbehaves on command: a fake, over real sockets."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

Behaviour = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True)
class Asked:
    """One request as it came over the wire."""

    path: str
    headers: Mapping[str, str]
    body: Any


@dataclass
class HostileServer:
    """Answers the n-th request by the n-th behaviour, and every later one by the last."""

    behaviours: list[Behaviour]
    port: int = 0
    asked: list[Asked] = field(default_factory=list)
    in_flight: int = 0
    most_in_flight: int = 0

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (asked := await _read(reader)) is not None:
                self.asked.append(asked)
                behaviour = self.behaviours[min(len(self.asked), len(self.behaviours)) - 1]
                self.in_flight += 1
                self.most_in_flight = max(self.most_in_flight, self.in_flight)
                try:
                    await behaviour(writer)
                finally:
                    self.in_flight -= 1
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()


@asynccontextmanager
async def hostile(*behaviours: Behaviour) -> AsyncIterator[HostileServer]:
    server = HostileServer(list(behaviours))
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await server.serve(reader, writer)
        except asyncio.CancelledError:
            writer.transport.abort()

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _read(reader: asyncio.StreamReader) -> Asked | None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
    raw = dict(line.split(": ", 1) for line in head[1:] if line)
    if "authorization" in headers:
        headers["authorization"] = raw.get("Authorization") or raw["authorization"]
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Asked(head[0].split(" ")[1], headers, json.loads(body))


def chat(text: str | None = "rfl", **message: Any) -> dict[str, Any]:
    return {
        "id": "1",
        "object": "chat.completion",
        "created": 0,
        "model": "served",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": text, **message},
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10},
    }


def answers(body: Any, status: int = 200, **headers: str) -> Behaviour:
    """Answer with JSON, or with the bytes as they are."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return _sends(status, raw, {"content-type": "application/json", **_names(headers)})


def fine(text: str = "rfl") -> Behaviour:
    return answers(chat(text))


def fails(status: int, **headers: str) -> Behaviour:
    return answers({"error": {"message": "no", "type": "x", "code": status}}, status, **headers)


def _sends(status: int, raw: bytes, headers: Mapping[str, str]) -> Behaviour:
    async def behave(writer: asyncio.StreamWriter) -> None:
        writer.write(_head(status, {**headers, "content-length": str(len(raw))}) + raw)
        await writer.drain()

    return behave


def _names(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode()


async def hangs(_: asyncio.StreamWriter) -> None:
    await asyncio.sleep(3600)


async def drips(writer: asyncio.StreamWriter) -> None:
    writer.write(_head(200, {"content-type": "application/json", "content-length": "100000"}))
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


async def never_ends(writer: asyncio.StreamWriter) -> None:
    writer.write(_head(200, {"content-type": "application/json", "content-length": str(10**12)}))
    while True:
        writer.write(b" " * 65536)
        await writer.drain()


async def cuts_the_body(writer: asyncio.StreamWriter) -> None:
    writer.write(_head(200, {"content-type": "application/json", "content-length": "500"}))
    writer.write(b'{"choices": [{"mess')
    await writer.drain()
    writer.transport.close()


async def cuts_the_chunks(writer: asyncio.StreamWriter) -> None:
    writer.write(_head(200, {"content-type": "text/event-stream", "transfer-encoding": "chunked"}))
    writer.write(b'5\r\n{"cho\r\n')
    await writer.drain()
    writer.transport.close()


async def drops(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


async def speaks_no_http(writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 mail.example ESMTP\r\n")
    await writer.drain()
    writer.transport.close()


def slowly(behaviour: Behaviour, seconds: float) -> Behaviour:
    async def behave(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(seconds)
        await behaviour(writer)

    return behave
