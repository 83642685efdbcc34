"""Text that remembers where each of its characters stood in a model's raw reply."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from re import Match, Pattern


@dataclass(frozen=True)
class LineIndex:
    """Offsets of one text as (line, column).

    Lines are 1-based and end at a line feed only; columns are 0-based, in code points or, where
    a method says so, in UTF-16 units.
    """

    text: str

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Give the (line, column) of an offset; one outside the text counts as its nearer end."""
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1]

    def offset(self, line: int, column: int) -> int:
        """Give the offset of a (line, column); a column past the end of its line is that end."""
        start, end = self._line(line)
        return min(start + max(column, 0), end)

    def utf16_position(self, offset: int) -> tuple[int, int]:
        """Give the (line, column) of an offset, the column in UTF-16 units."""
        line, column = self.position(offset)
        start = self._starts[line - 1]
        return line, _utf16_length(self.text[start : start + column])

    def utf16_offset(self, line: int, column: int) -> int:
        """Give the offset of a (line, UTF-16 column); inside a surrogate pair is before it."""
        start, end = self._line(line)
        content = self.text[start:end]
        if column >= len(content) and column >= _utf16_length(content):
            return end
        units = 0
        for index, character in enumerate(content):
            units += 2 if character > "\uffff" else 1
            if units > column:
                return start + index
        return end

    def _line(self, line: int) -> tuple[int, int]:
        line = min(max(line, 1), len(self._starts))
        end = self._starts[line] - 1 if line < len(self._starts) else len(self.text)
        return self._starts[line - 1], end


def _utf16_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


@dataclass(frozen=True)
class MappedText:
    """A text made of pieces of a raw reply and of pieces that are ours.

    `starts[i]` is where piece `i` begins in `text`; `origins[i]` is the offset of its first
    character in the raw reply, or None for a piece of ours.
    """

    text: str
    starts: tuple[int, ...] = ()
    origins: tuple[int | None, ...] = ()

    @classmethod
    def of(cls, raw: str) -> MappedText:
        """Map a whole raw reply onto itself."""
        return cls(raw, (0,), (0,)) if raw else cls("")

    @classmethod
    def own(cls, text: str) -> MappedText:
        """Wrap text that stands nowhere in the reply."""
        return cls(text, (0,), (None,)) if text else cls("")

    @classmethod
    def join(cls, parts: Iterable[MappedText]) -> MappedText:
        """Put the parts one after the other."""
        texts: list[str] = []
        starts: list[int] = []
        origins: list[int | None] = []
        length = 0
        for part in parts:
            for start, origin in zip(part.starts, part.origins, strict=True):
                if not origins or not _continues(length + start, origin, starts[-1], origins[-1]):
                    starts.append(length + start)
                    origins.append(origin)
            texts.append(part.text)
            length += len(part.text)
        return cls("".join(texts), tuple(starts), tuple(origins))

    def __len__(self) -> int:
        return len(self.text)

    def __add__(self, other: MappedText) -> MappedText:
        return MappedText.join((self, other))

    def __getitem__(self, span: slice) -> MappedText:
        start, stop, step = span.indices(len(self.text))
        if step != 1:
            raise ValueError("a MappedText is sliced without a step")
        if stop <= start:
            return MappedText("")
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, stop - 1)
        starts = tuple(max(at - start, 0) for at in self.starts[first:last])
        skipped = start - self.starts[first]
        head = self.origins[first]
        moved = None if head is None else head + skipped
        return MappedText(self.text[start:stop], starts, (moved, *self.origins[first + 1 : last]))

    def origin(self, offset: int) -> int | None:
        """Where the character at `offset` stood in the reply, or None if it is ours."""
        if not 0 <= offset < len(self.text):
            return None
        piece = bisect_right(self.starts, offset) - 1
        base = self.origins[piece]
        return None if base is None else base + offset - self.starts[piece]

    def nearest_origin(self, offset: int) -> int | None:
        """Find the place in the reply nearest to `offset`.

        After the reply's last character before it, else at the first one behind it; None if no
        character is the reply's.
        """
        exact = self.origin(offset)
        if exact is not None or not self.text:
            return exact
        piece = bisect_right(self.starts, min(max(offset, 0), len(self.text) - 1)) - 1
        for before in range(piece, -1, -1):
            base = self.origins[before]
            if base is not None:
                return base + self._piece_end(before) - self.starts[before]
        return next((base for base in self.origins[piece:] if base is not None), None)

    def replaced(self, pattern: Pattern[str], new: Callable[[Match[str]], str]) -> MappedText:
        """Every match replaced; characters of a replacement are ours."""
        parts: list[MappedText] = []
        at = 0
        for match in pattern.finditer(self.text):
            parts += (self[at : match.start()], MappedText.own(new(match)))
            at = match.end()
        return MappedText.join((*parts, self[at:])) if parts else self

    def _piece_end(self, piece: int) -> int:
        return self.starts[piece + 1] if piece + 1 < len(self.starts) else len(self.text)


def _continues(start: int, origin: int | None, last: int, last_origin: int | None) -> bool:
    if origin is None or last_origin is None:
        return origin is last_origin
    return origin - last_origin == start - last
