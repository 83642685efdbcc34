"""Breaks a verified proof by one small edit: what a corrector can learn from before it is asked.

Text in, text out; whether a mutation fails is for Lean to say. Source of three of the levels: APRIL
(repair pairs from compiler feedback), which swaps theorems, tactics and lines.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from agents.closing import AUTO
from tools.lean.text.tactic_tree import closed, parse_block, places
from tools.lean.text.vocabulary import words
from training.mining.steps import split_steps


class Level(StrEnum):
    """What a mutation changes."""

    THEOREM = "theorem"
    """Which lemma or hypothesis is used."""
    TACTIC = "tactic"
    """A tactic: another one, none, or in another order."""
    LINE = "line"
    """A line, a name, a number, a bullet."""
    GOAL = "goal"
    """A goal is left to the closing tactic before enough is done."""


@dataclass(frozen=True, slots=True)
class Mutation:
    """A broken proof and how it was broken."""

    level: Level
    edit: str
    text: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What can stand in the place of what a proof uses."""

    hypotheses: tuple[str, ...] = ()
    """Names in the statement."""
    lemmas: tuple[str, ...] = ()
    """Names in the library."""


_Edit = Callable[[str, random.Random, Surroundings], str | None]

_CLOSERS = (
    "rfl",
    "omega",
    "simp",
    "simp_all",
    "assumption",
    "contradiction",
    "decide",
    "trivial",
    "exact?",
    "constructor",
)
_TACTICS = {
    "left": ("right",),
    "right": ("left",),
    "cases": ("rcases", "induction", "obtain"),
    "induction": ("cases",),
    "rcases": ("cases",),
    "obtain": ("have",),
    "have": ("let", "obtain"),
    "intro": ("intros", "rintro"),
    "exact": ("apply", "refine", "rw"),
    "apply": ("exact", "refine"),
    "refine": ("exact", "apply"),
    "rw": ("simp", "simp only"),
    "simp": ("rw", "simp only", "rfl"),
    "simp_all": ("simp", "rfl", "assumption"),
    "omega": ("simp", "rfl", "decide"),
    "rfl": ("omega", "simp", "assumption"),
    "decide": ("rfl", "simp"),
    "assumption": ("rfl", "contradiction"),
    "contradiction": ("assumption", "rfl"),
    "constructor": ("left", "right", "rfl"),
    "funext": ("intro", "ext"),
    "unfold": ("simp only", "rw"),
}
_NAME = re.compile(r"(?<![\w.])[^\W\d][\w'!?]*(?:\.[^\W\d][\w'!?]*)*")
_NUMBER = re.compile(r"(?<![\w.])\d+(?![\w.])")
_BULLET = re.compile(r"^( *)· ", re.MULTILINE)
_LAST_LINE = re.compile(r"(?<![^\n· ])[^\s·][^\n]*\s*\Z|\Z")
_PART = re.compile(r"_|\.|(?<=[a-z])(?=[A-Z])")
_KEYWORDS = words(
    "by at with fun from using this in only do if then else first show let have exact"
)


def mutate(proof: str, number: random.Random, around: Surroundings) -> Mutation | None:
    """Return a tactic block with one small edit, or None where none fits.

    The proof's first line stands at the first column. Levels come up equally often where each
    has an edit that fits.
    """
    levels = list(_EDITS)
    number.shuffle(levels)
    for level in levels:
        edits = list(_EDITS[level].items())
        number.shuffle(edits)
        for name, edit in edits:
            text = edit(proof, number, around)
            if text is not None and text.strip() and text.split() != proof.split():
                return Mutation(level, name, text)
    return None


def _other_lemma(proof: str, number: random.Random, around: Surroundings) -> str | None:
    known = frozenset(around.lemmas)
    places = [found for found in _NAME.finditer(proof) if found[0] in known]
    if not places:
        return None
    place = number.choice(places)
    parts = frozenset(_PART.split(place[0]))
    alike = [name for name in around.lemmas if len(parts & frozenset(_PART.split(name))) > 1]
    alike = [name for name in alike if name != place[0]]
    return _put(proof, place, number.choice(alike)) if alike else None


def _other_hypothesis(proof: str, number: random.Random, around: Surroundings) -> str | None:
    names = sorted({*around.hypotheses, *_introduced(proof)})
    places = [found for found in _NAME.finditer(proof) if found[0].split(".")[0] in names]
    if not places or len(names) < 2:
        return None
    place = number.choice(places)
    head, dot, rest = place[0].partition(".")
    return _put(proof, place, number.choice([each for each in names if each != head]) + dot + rest)


def _introduced(proof: str) -> set[str]:
    found = re.findall(r"\b(?:intro|intros|rintro|have|obtain|cases|fun)\b([^:=\n;]*)", proof)
    return {name for names in found for name in _NAME.findall(names)} - _KEYWORDS


def _other_tactic(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    places = [found for found in _NAME.finditer(proof) if found[0] in _TACTICS]
    if not places:
        return None
    place = number.choice(places)
    return _put(proof, place, number.choice(_TACTICS[place[0]]))


def _without_step(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    steps = [text for _, text in split_steps(proof)]
    if len(steps) < 2:
        return None
    del steps[number.randrange(len(steps))]
    return "\n".join(steps)


def _swapped_steps(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    return _swapped([text for _, text in split_steps(proof)], number)


def _other_closer(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    place = _LAST_LINE.search(proof)
    assert place is not None
    closers = [each for each in _CLOSERS if each != place[0].strip()]
    return _put(proof, place, number.choice(closers))


def _without_alternative(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    chained = list(re.finditer(r" <;> [^\n<|)]+| \[[^\[\]\n]*\]", proof))
    return _put(proof, number.choice(chained), "") if chained else None


def _without_line(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    lines = proof.split("\n")
    if len(lines) < 2:
        return None
    del lines[number.randrange(len(lines))]
    return "\n".join(lines)


def _doubled_line(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    lines = proof.split("\n")
    place = number.randrange(len(lines))
    return "\n".join([*lines[: place + 1], *lines[place:]])


def _swapped_lines(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    return _swapped(proof.split("\n"), number)


def _swapped(parts: list[str], number: random.Random) -> str | None:
    if len(parts) < 2:
        return None
    place = number.randrange(len(parts) - 1)
    parts[place : place + 2] = reversed(parts[place : place + 2])
    return "\n".join(parts)


def _hastened(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    block = parse_block(proof)
    found = places(block)
    return closed(block, AUTO, (number.choice(found),)) if found else None


def _misspelt(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    places = [
        found for found in _NAME.finditer(proof) if len(found[0]) > 2 and found[0] not in _KEYWORDS
    ]
    if not places:
        return None
    place = number.choice(places)
    name = place[0]
    at = number.randrange(1, len(name))
    spellings = (name[:at] + name[at + 1 :], name + "'", name.replace("_", ".", 1), name + "s")
    return _put(proof, place, number.choice([each for each in spellings if each != name]))


def _other_number(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    places = list(_NUMBER.finditer(proof))
    if not places:
        return None
    place = number.choice(places)
    value = int(place[0])
    return _put(proof, place, str(number.choice((value + 1, max(value - 1, 0), value + 2))))


def _without_bullet(proof: str, number: random.Random, around: Surroundings) -> str | None:  # noqa: ARG001
    places = list(_BULLET.finditer(proof))
    if not places:
        return None
    place = number.choice(places)
    return _put(proof, place, number.choice((place[1], place[1] + "  ")))


def _put(proof: str, place: re.Match[str], text: str) -> str:
    return proof[: place.start()] + text + proof[place.end() :]


_EDITS: dict[Level, dict[str, _Edit]] = {
    Level.THEOREM: {"other lemma": _other_lemma, "other hypothesis": _other_hypothesis},
    Level.TACTIC: {
        "other tactic": _other_tactic,
        "without step": _without_step,
        "swapped steps": _swapped_steps,
        "other closer": _other_closer,
        "without alternative": _without_alternative,
    },
    Level.LINE: {
        "without line": _without_line,
        "doubled line": _doubled_line,
        "swapped lines": _swapped_lines,
        "misspelt name": _misspelt,
        "other number": _other_number,
        "without bullet": _without_bullet,
    },
    Level.GOAL: {"hastened": _hastened},
}


def hypotheses_of(claim: str) -> tuple[str, ...]:
    """Return the names that the binders of a statement bring, in order."""
    found: Sequence[str] = re.findall(r"[({⦃]([^:(){}\[\]⦃⦄]+):", claim)
    return tuple(dict.fromkeys(name for names in found for name in _NAME.findall(names)))
