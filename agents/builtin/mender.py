"""`builtin:mender`: a corrector without weights, which repairs by rules from Lean's messages.

Every error of a failed attempt has remedies, ordered; a correction applies one to each error.
Where nothing can be mended (no code, a time limit), it answers with a script for the theorem.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from itertools import islice

from agents.builtin.dialect import translated
from agents.builtin.enumerator import fenced
from agents.builtin.places import Place, edited
from agents.builtin.portfolio import ranked
from agents.builtin.remedies import Case, remedies
from agents.builtin.request import Attempt, Request, read_request
from agents.builtin.shape import Shape, shape_of
from agents.builtin.sketch import Toolbox
from agents.model import Completion, Message, ModelRefused
from tools.lean.text.statement import StatementError

NAME = "builtin:mender"
_REMEDIES = 6
_CANDIDATES = 24
_SECOND_CHOICE = 0.25


class Mender:
    """A model that repairs the failed attempt it is shown."""

    async def complete(
        self, messages: Sequence[Message], *, sample: int, seed: int | None
    ) -> Completion:
        """Answer with a repaired script; raise `ModelRefused` if there is no theorem."""
        began = time.monotonic()
        try:
            candidates = mended(read_request(messages))
        except StatementError as error:
            raise ModelRefused(f"{NAME} found no theorem in the messages: {error}") from error
        chosen = candidates[_choice(sample, seed, len(candidates))]
        return Completion(fenced(chosen), latency_s=time.monotonic() - began, model=NAME)


def _choice(sample: int, seed: int | None, number: int) -> int:
    """Choose the first candidate as a rule, and each later one less often than the one before."""
    if seed is None:
        return sample % number
    chance = random.Random(f"{seed} {sample}")  # noqa: S311
    index = 0
    while index + 1 < number and chance.random() < _SECOND_CHOICE:
        index += 1
    return index


def mended(request: Request) -> tuple[str, ...]:
    """List the repaired scripts, the most promising first, none of them the one that failed.

    Raises `StatementError` if there is no theorem in the request.
    """
    whole = shape_of(request.text)
    failed = request.attempt or Attempt("", (), ())
    offered = (*islice(_candidates(failed, whole), _CANDIDATES), *ranked(whole))
    fresh = dict.fromkeys(each for each in offered if _squeezed(each) != _squeezed(failed.code))
    return tuple(each for each in fresh if each.strip())


def _candidates(failed: Attempt, whole: Shape) -> Iterator[str]:
    """Yield scripts with one remedy for each error, then with one for the first error alone."""
    code = failed.code
    if not code.strip():
        return
    foreign = translated(code, Toolbox(whole))
    if foreign:
        yield edited(code, foreign)
    cases = sorted(_cases(failed, whole), key=_after_the_rest)
    options = [list(islice(remedies(case), _REMEDIES)) for case in cases]
    for number in range(_REMEDIES if options else 0):
        yield edited(code, [edits[min(number, len(edits) - 1)] for edits in options])
    for edit in options[0] if len(options) > 1 else ():
        yield edited(code, [edit])


def _cases(failed: Attempt, whole: Shape) -> Iterator[Case]:
    """Pair the errors with their marks; of errors whose marks touch, all get the same one."""
    for number, mistake in enumerate(failed.mistakes):
        at = min(number, len(failed.marks) - 1)
        start, end = failed.marks[at] if failed.marks else (0, 0)
        yield Case(failed.code, Place(start, end), mistake, whole)


def _after_the_rest(case: Case) -> bool:
    """Whether an error is often only the echo of another, which is to be mended first."""
    return case.mistake.message.startswith("Alternative `")


def _squeezed(script: str) -> str:
    return " ".join(script.split())
