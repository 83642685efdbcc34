"""The code of a reply, with the places of errors marked in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tools.lean.text.extract import extract
from tools.lean.text.mapped import LineIndex
from tools.lean.verdict import ProofError

OPENING, CLOSING = "<error>", "</error>"
_CUT = "... --[Truncated]-- ..."


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, as offsets in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Code:
    """The stretch of a raw reply that holds its Lean code."""

    reply: str
    span: Span

    @classmethod
    def of(cls, reply: str) -> "Code | None":
        """Find the code that the verifier would take; None where there is none."""
        span = _code_span(reply)
        return None if span is None else cls(reply, span)

    @classmethod
    def whole(cls, reply: str) -> "Code":
        """Take a reply without code as it is."""
        return cls(reply, Span(0, len(reply)))

    @property
    def text(self) -> str:
        """The code, as it stands in the reply."""
        return self.reply[self.span.start : self.span.end]

    def place(self, error: ProofError) -> Span:
        """Return where an error lies in `text`; what lies outside counts as the nearer end."""
        index = LineIndex(self.reply)
        start = self._inside(index.offset(error.line, error.column))
        end = self._inside(index.offset(error.end_line, error.end_column))
        return Span(start, max(start, end))

    def _inside(self, offset: int) -> int:
        return min(max(offset - self.span.start, 0), self.span.end - self.span.start)


@lru_cache(maxsize=16)
def _code_span(reply: str) -> Span | None:
    """Find the code; remembered, since a long reply is asked about again for every error."""
    found = extract(reply)
    if found is None:
        return None
    ends = [*found.starts[1:], len(found)]
    pieces = zip(found.starts, ends, found.origins, strict=True)
    places = [(at, at + end - start) for start, end, at in pieces if at is not None]
    if not places:
        return None
    start, end = min(places)[0], max(end for _, end in places)
    return Span(start, start + len(reply[start:end].rstrip()))


def marked(text: str, spans: Sequence[Span]) -> str:
    """Put marks around the spans; those that touch share one pair."""
    joined = _joined(spans)
    edges = [0, *(edge for span in joined for edge in (span.start, span.end)), len(text)]
    pieces = [text[start:end] for start, end in pairwise(edges)]
    marks = [OPENING, CLOSING] * len(joined)
    return "".join(piece + mark for piece, mark in zip(pieces, [*marks, ""], strict=True))


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if joined and span.start <= joined[-1].end:
            span = Span(joined[-1].start, max(joined[-1].end, span.end))
            joined.pop()
        joined.append(span)
    return joined


def marked_excerpt(code: Code, error: ProofError) -> str:
    """Return the lines around one error, its span marked: four before, six of its own, one after.

    Source: the form that Goedel-Prover-V2 was trained on.
    """
    text, span = code.text, code.place(error)
    lines = text.split("\n")
    (start, column), (end, end_column) = (
        LineIndex(text).position(span.start),
        LineIndex(text).position(span.end),
    )
    first, last = lines[start - 1], lines[end - 1]
    before = lines[max(0, start - 5) : start - 1]
    after = lines[end : end + 1]
    if start == end:
        own = [marked(first, [Span(column, end_column)])]
    else:
        middle = lines[start : min(end - 1, start + 5)]
        own = [first[:column] + OPENING + first[column:], *middle]
        own += _cut_mark(own[-1]) if end > start + 6 else []
        own.append(last[:end_column] + CLOSING + last[end_column:])
    return "".join(line + "\n" for line in (*before, *own, *after))


def _cut_mark(line: str) -> list[str]:
    return ["", " " * (len(line) - len(line.lstrip(" "))) + _CUT]


def numbered_excerpt(code: Code, error: ProofError) -> str:
    """Return the two lines before and after an error, numbered, a `>` at its own.

    Lines count from behind the imports. Source: the form that Kimina-Prover was trained on.
    """
    text = code.text.strip()
    lead = len(code.text) - len(code.text.lstrip())
    offset = min(max(code.place(error).start - lead, 0), len(text))
    lines, line = text.split("\n"), LineIndex(text).position(offset)[0] - 1
    imports = next((i for i, each in enumerate(lines) if not each.startswith("import")), 0)
    lines, line = lines[imports:], max(line - imports, 0)
    return "\n".join(
        f"{at + 1:03d}{' >' if at == line else '  '}| {lines[at]}"
        for at in range(max(0, line - 2), min(len(lines), line + 3))
    )
