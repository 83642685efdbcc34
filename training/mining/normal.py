"""Statements and proofs without what does not count: names of theorems, comments, white space."""

import hashlib
import re
from dataclasses import dataclass, replace
from functools import lru_cache

from benchmarks.lean_text import without_comments
from benchmarks.likeness import shape
from benchmarks.problem import Problem
from tools.lean.text.statement import StatementError, parse_statement

_SPACE = re.compile(r"\s+")
_TOKEN = re.compile(r"[^\W\d][\w'!?]*|\d+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Theorem:
    """A problem without its theorem's name."""

    problem: Problem
    """With the same claim under the name `x`, and leading declarations in the prelude."""
    key: str
    """Equal for problems that differ at most in names of theorems, comments and white space."""

    @property
    def family(self) -> str:
        """Equal for problems that are the same up to names: they are never split apart."""
        found = shape(self.problem)
        return digest(*(repr(sorted(part.items())) for part in (found.statement, found.prelude)))


@lru_cache(maxsize=4096)
def theorem_of(problem: Problem) -> Theorem | None:
    """Return what a problem states; None where its statement cannot be read."""
    try:
        parsed = parse_statement(problem.statement)
    except StatementError:
        return None
    prelude = "\n".join(part for part in (problem.prelude, parsed.leading) if part.strip())
    claim = f"theorem x{parsed.universes}{without_comments(parsed.signature)} := by"
    plain = replace(problem, statement=claim, prelude=without_comments(prelude))
    texts = (parsed.scope, plain.header, plain.prelude, claim)
    return Theorem(plain, digest(*map(squeezed, texts)))


def proof_key(helpers: str, body: str) -> str:
    """Return what two proofs share that differ at most in comments and white space."""
    return digest(squeezed(without_comments(helpers)), squeezed(without_comments(body)))


def squeezed(text: str) -> str:
    """Return a text with every run of white space as one space."""
    return _SPACE.sub(" ", text).strip()


def digest(*parts: str | int) -> str:
    """Return 32 hexadecimal digits of the SHA-256 of texts."""
    text = "\0".join(map(str, parts))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def proof_tokens(text: str) -> tuple[str, ...]:
    """Return the tokens by which the distance of two proofs is counted."""
    return tuple(_TOKEN.findall(text))


def edit_distance(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """Return the Levenshtein distance of two sequences of tokens.

    Source: Myers 1999, in the form of Hyyrö 2003, on Python's long integers.
    """
    if not a:
        return len(b)
    places: dict[str, int] = {}
    for position, token in enumerate(a):
        places[token] = places.get(token, 0) | 1 << position
    full, last = (1 << len(a)) - 1, 1 << (len(a) - 1)
    up, down, distance = full, 0, len(a)
    for token in b:
        same = places.get(token, 0)
        diagonal = (((same & up) + up) ^ up) | same | down
        left, right = down | ~(diagonal | up) & full, up & diagonal
        distance += bool(left & last) - bool(right & last)
        left, right = (left << 1 | 1) & full, right << 1 & full
        up, down = right | ~(diagonal | left) & full, left & diagonal
    return distance
