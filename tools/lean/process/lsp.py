"""Base protocol of the language server: JSON messages, each behind a header that gives its size."""

import json
from collections.abc import Iterator
from typing import Any

from tools.lean.errors import UnsendableText

_SEPARATOR = b"\r\n\r\n"
_MAX_HEADER = 4096
_MAX_BODY = 256 << 20


class ProtocolError(Exception):
    """The other side sent bytes that are no message."""


def frame(message: dict[str, Any]) -> bytes:
    """Return the bytes of one message."""
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


def checked(text: str) -> str:
    """Return the text itself, or raise `UnsendableText` naming the offending place."""
    if (at := text.find("\0")) >= 0:
        raise UnsendableText(f"character {at} is NUL; remove it, Lean source cannot hold one")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UnsendableText(
            f"character {error.start} is a lone surrogate; decode the text properly before checking"
        ) from error
    return text


class Unframer:
    """Turns a stream of bytes into message bodies."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield every body that is complete now; raise `ProtocolError` on anything else."""
        self._buffer += data
        start = 0
        try:
            while (found := self._next(start)) is not None:
                start = found[1]
                yield found[0]
        finally:
            del self._buffer[:start]

    def _next(self, start: int) -> tuple[bytes, int] | None:
        at = self._buffer.find(_SEPARATOR, start, start + _MAX_HEADER)
        if at < 0:
            self._check_start(start)
            return None
        first = at + len(_SEPARATOR)
        last = first + _content_length(bytes(self._buffer[start:at]))
        if len(self._buffer) < last:
            return None
        return bytes(self._buffer[first:last]), last

    def _check_start(self, start: int) -> None:
        head = bytes(self._buffer[start : start + _MAX_HEADER])
        if len(head) == _MAX_HEADER or not b"content-".startswith(head[:8].lower()):
            raise ProtocolError(f"no message header in {head[:80]!r}")


def _content_length(header: bytes) -> int:
    for line in header.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length" and value.strip().isdigit():
            size = int(value)
            if size > _MAX_BODY:
                raise ProtocolError(f"a message of {size} bytes")
            return size
    raise ProtocolError(f"no size in header {header[:80]!r}")
