"""What a correction changed: its parent's lines against its own, with the words that differ."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from markupsafe import Markup, escape

_CONTEXT = 3
_MOST_LINES = 1_500
_LONGEST_LINE = 400
_TAGS = {"del": Markup("<del>{}</del>"), "ins": Markup("<ins>{}</ins>")}
_WORD = re.compile(r"\w+|\s+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Change:
    """A line of a comparison."""

    kind: str
    """`same`, `gone`, `new`, or `skip` for lines in common that are left out."""
    before: int | None
    """Its number in the text before, from 1."""
    after: int | None
    html: Markup


def changes(before: str, after: str) -> tuple[Change, ...] | None:
    """Return the lines that changed with those around them; None where there are too many."""
    old, new = before.rstrip("\n").split("\n"), after.rstrip("\n").split("\n")
    if len(old) + len(new) > _MOST_LINES:
        return None
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return tuple(_all(list(matcher.get_grouped_opcodes(_CONTEXT)), old, new))


def _all(
    groups: Sequence[Sequence[tuple[str, int, int, int, int]]],
    old: Sequence[str],
    new: Sequence[str],
) -> Iterator[Change]:
    for number, group in enumerate(groups):
        if number or group[0][1]:
            yield Change("skip", None, None, Markup("⋯"))
        for tag, a, b, c, d in group:
            if tag == "equal":
                for i in range(b - a):
                    yield Change("same", a + i + 1, c + i + 1, escape(old[a + i]))
            else:
                yield from _replaced(a, old[a:b], c, new[c:d])


def _replaced(a: int, old: Sequence[str], c: int, new: Sequence[str]) -> Iterator[Change]:
    pairs = [_compared(*pair) for pair in zip_longest(old, new)]
    for i in range(len(old)):
        yield Change("gone", a + i + 1, None, pairs[i][0])
    for i in range(len(new)):
        yield Change("new", None, c + i + 1, pairs[i][1])


def _compared(old: str | None, new: str | None) -> tuple[Markup, Markup]:
    """Mark in each of two lines the words that the other has not."""
    if old is None or new is None or max(len(old), len(new)) > _LONGEST_LINE:
        return escape(old or ""), escape(new or "")
    a, b = _WORD.findall(old), _WORD.findall(new)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    left, right = Markup(""), Markup("")
    for tag, i, j, k, l in matcher.get_opcodes():  # noqa: E741
        left += _marked("".join(a[i:j]), "del" if tag != "equal" else "")
        right += _marked("".join(b[k:l]), "ins" if tag != "equal" else "")
    return left, right


def _marked(text: str, tag: str) -> Markup:
    if not tag or not text:
        return escape(text)
    return _TAGS[tag].format(text)
