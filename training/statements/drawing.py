"""Drawing what all families share: names as authors choose them, binders, hypotheses, line breaks.

Everything is drawn from the `random.Random` that is handed over, so that one seed always gives the
same statement.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from training.statements.draft import Draft

LINE = 100

POOLS: dict[str, tuple[str, ...]] = {
    "prop": (
        "p q r s t u",
        "a b c d e f",
        "P Q R S T U",
        "A B C D E F",
        "x y z w u v",
        "φ ψ χ θ τ σ",
    ),
    "bool": ("a b c d e", "x y z w u", "p q r s t", "b c d e f", "s t u v w"),
    "nat": ("a b c d e", "m n k l j", "x y z w u", "n m k i j", "i j k l m"),
    "type": ("α β γ δ", "A B C D", "X Y Z W", "T U V W", "α β γ δ", "S T U V"),
    "element": ("a b c d e", "x y z w u", "s t u v w", "u v w x y", "i j k l m", "p q r s t"),
    "point": ("x y z w u v", "a b c d e f", "s t u v w z", "i j k l m n"),
    "predicate": ("P Q R S T", "p q r s t", "A B C D E", "F G H K L", "U V W Z Y", "P Q R S T"),
    "relation": ("R S T U", "r s t u", "Q R S T", "rel lt le ge", "R S T U"),
    "function": ("f g h k", "g h k f", "F G H K", "u v w k", "φ ψ χ θ", "f g h k"),
    "operation": (
        "op", "mul", "op", "m", "star", "op", "comp", "join", "f", "add", "dot", "o",
    ),
}  # fmt: skip

SORTS = (
    "Person", "Guest", "Node", "City", "Point", "Animal", "Student", "Player", "Thing", "Book",
    "Item", "Task", "Word", "Island", "Robot", "Vertex", "Team", "Village", "Resident", "Planet",
)  # fmt: skip
VERBS = (
    "knows", "loves", "likes", "shaves", "helps", "admires", "beats", "trusts", "follows", "sees",
    "greets", "visits", "owes", "fears", "hires", "teaches", "calls", "reaches", "covers",
    "precedes",
)  # fmt: skip
TRAITS = (
    "drinks", "happy", "tall", "rich", "honest", "red", "even", "busy", "old", "mortal", "wise",
    "clever", "safe", "tired", "green", "good", "lucky", "brave", "guilty", "awake", "heavy",
    "smokes",
)  # fmt: skip


@dataclass
class Names:
    """Names of one statement, each given out once."""

    rng: random.Random
    used: set[str] = field(default_factory=set)

    def take(self, kind: str, count: int) -> list[str]:
        """Give out names of one pool in its order, as an author writes `p q r`."""
        pools = [self._free(pool.split()) for pool in POOLS[kind]]
        fitting = [pool for pool in pools if len(pool) >= count]
        if not fitting:
            fitting = [[f"{pool[0]}{i}" for i in range(1, count + 1)] for pool in pools if pool]
        chosen = self.rng.choice(fitting)[:count]
        self.used.update(chosen)
        return chosen

    def one(self, kind: str) -> str:
        """Give out one name."""
        return self.take(kind, 1)[0]

    def word(self, words: Sequence[str]) -> str:
        """Give out one of these words."""
        chosen = self.rng.choice(self._free(words))
        self.used.add(chosen)
        return chosen

    def keep(self, *names: str) -> None:
        """Mark names as used."""
        self.used.update(names)

    def hypotheses(self, count: int) -> list[str]:
        """Name hypotheses in one style: `h`, `h1 h2`, `h₁ h₂`, `ha hb` or `hp hq`."""
        if count == 1 and self.rng.random() < 0.8:
            names = ["h"]
        else:
            names = list(self.rng.choice(_styles(count)))
        return [self._unused(name) for name in names]

    def about(self, subject: str) -> str:
        """Name a hypothesis after what it speaks of, such as `hP` or `hx`."""
        return self._unused(f"h{subject}")

    def _unused(self, name: str) -> str:
        while name in self.used:
            name += "'"
        self.used.add(name)
        return name

    def _free(self, words: Sequence[str]) -> list[str]:
        return [word for word in words if word not in self.used]


def _styles(count: int) -> list[list[str]]:
    numbers = range(1, count + 1)
    lower = "₁₂₃₄₅₆₇₈₉"
    return [
        [f"h{i}" for i in numbers],
        [f"h{i}" for i in numbers],
        [f"h{lower[i - 1]}" for i in numbers],
        [f"h{'abcdefgxyz'[i - 1]}" for i in numbers],
        ["h", "h'", "h''", "h1", "h2", "h3", "h4", "h5", "h6"][:count],
        [["H"], []][count > 1] or [f"H{i}" for i in numbers],
    ]


def fresh(rng: random.Random, count: int, kind: str) -> list[str]:
    """Draw names for a statement that needs only one kind of them."""
    return Names(rng).take(kind, count)


Binder = tuple[str, str]
"""A name and its type; without a name, an instance with its brackets."""


def binders(rng: random.Random, variables: Sequence[Binder], bracket: str = "()") -> str:
    """Write variables as binders; neighbours of one type mostly share theirs."""
    groups: list[tuple[list[str], str]] = []
    for name, kind in variables:
        if name and groups and groups[-1][1] == kind and rng.random() < 0.95:
            groups[-1][0].append(name)
        else:
            groups.append(([name], kind))
    shown = [(" ".join(names), kind) for names, kind in groups]
    return " ".join(f"{bracket[0]}{n} : {kind}{bracket[1]}" if n else kind for n, kind in shown)


def premise(formula: str) -> str:
    """Write a formula so that it can stand to the left of `→`."""
    return f"({formula})" if re.search(r"[→↔∀∃]|fun |if ", outermost(formula)) else formula


def factor(formula: str) -> str:
    """Write a formula so that it can stand as an argument."""
    return f"({formula})" if " " in outermost(formula) or formula.startswith("¬") else formula


def _loose(formula: str) -> bool:
    """Say whether a formula would lose its left part to a `→` before it."""
    return "↔" in re.split(r"[∀∃]", outermost(formula))[0]


def outermost(formula: str) -> str:
    """Return a formula without what stands in brackets."""
    depth, kept = 0, []
    for character in formula:
        depth -= character in ")]}⟩"
        if depth == 0:
            kept.append(character)
        depth += character in "([{⟨"
    return "".join(kept)


@dataclass
class Sketch:
    """A statement in the making: variables, hypotheses and a goal."""

    rng: random.Random
    goal: str
    types: list[str] = field(default_factory=list)
    variables: list[Binder] = field(default_factory=list)
    hypotheses: list[Binder] = field(default_factory=list)
    prelude: str = ""
    shuffle: bool = True
    """Whether the hypotheses may stand in any order."""
    premises: float = 0.25
    """How often the last hypotheses become premises of the goal."""

    def draft(self, *scripts: str) -> Draft:
        """Write the statement; each script gets the `intro` that the chosen shape needs."""
        rng, hypotheses = self.rng, list(self.hypotheses)
        if self.shuffle and rng.random() < 0.4:
            rng.shuffle(hypotheses)
        moved = (
            rng.randint(1, len(hypotheses)) if hypotheses and rng.random() < self.premises else 0
        )
        kept, late = hypotheses[: len(hypotheses) - moved], hypotheses[len(hypotheses) - moved :]
        end = f"({self.goal})" if late and _loose(self.goal) else self.goal
        goal = " → ".join([*(premise(formula) for _, formula in late), end])
        variables, bound = self._bound(kept)
        if bound:
            goal = f"∀ {' '.join(name for name, _ in bound)} : {bound[0][1]}, {goal}"
        parts = [binders(rng, [(t, "Type") for t in self.types], "{}")] if self.types else []
        parts += [binders(rng, variables)] if variables else []
        parts += [binders(rng, kept)] if kept else []
        names = [name for name, _ in (*bound, *late)]
        written = tuple(introduced(names, script) for script in scripts)
        return Draft(wrapped(parts, goal), prelude=self.prelude, scripts=written)

    def _bound(self, kept: Sequence[Binder]) -> tuple[list[Binder], list[Binder]]:
        """Split off the last variables of one type, at times, for a `∀` in the goal."""
        named = all(name for name, _ in self.variables)
        if kept or not named or not self.variables or self.rng.random() > 0.12:
            return self.variables, []
        at = len(self.variables)
        while at and self.variables[at - 1][1] == self.variables[-1][1]:
            at -= 1
        return self.variables[:at], self.variables[at:]


def introduced(names: Sequence[str], script: str) -> str:
    """Put an `intro` of these names in front, joined with one that is there."""
    if not names:
        return script
    if script.startswith("intro "):
        return f"intro {' '.join(names)} {script.removeprefix('intro ')}"
    return f"intro {' '.join(names)}\n{script}"


def wrapped(parts: Sequence[str], goal: str) -> str:
    """Join binders and goal, with a line break where the line would grow too long."""
    lines, room = [""], LINE - len("theorem some_descriptive_name ")
    for part in _groups(" ".join(parts)):
        if lines[-1] and len(lines[-1]) + len(part) + 1 > room:
            lines.append("    " + part)
            room = LINE
        else:
            lines[-1] = f"{lines[-1]} {part}".strip() if len(lines) == 1 else f"{lines[-1]} {part}"
    if len(lines[-1]) + len(goal) + 9 > room and lines[-1]:
        lines[-1] += " :"
        lines.append("    " + goal)
    else:
        lines[-1] = f"{lines[-1]} : {goal}" if lines[-1] else f": {goal}"
    return "\n".join(lines)


def _groups(text: str) -> list[str]:
    """Split binders at the spaces between their brackets."""
    groups, depth = [""], 0
    for character in text:
        depth += (character in "([{⟨") - (character in ")]}⟩")
        if character == " " and depth == 0:
            groups.append("")
        else:
            groups[-1] += character
    return groups


def indented(script: str, by: int = 2) -> str:
    """Move every line of a script to the right."""
    return "\n".join(" " * by + line if line else line for line in script.split("\n"))


def bullet(script: str) -> str:
    """Write a script as the proof of one of several goals."""
    return "· " + indented(script).lstrip()


def bullets(*scripts: str) -> str:
    """Write scripts as the proofs of the goals in their order."""
    return "\n".join(bullet(script) for script in scripts)
