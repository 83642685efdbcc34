"""Statements drawn from templates: binders, hypotheses, goal and proofs under drawn names.

In a template α β γ δ are types, the names that `variables` declares stand for drawn ones, and so do
`x y z w`, which quantifiers and proofs bind. Every other word stays as it is.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from training.statements.draft import Draft, Family
from training.statements.drawing import Names, Sketch

WORD = re.compile(r"(?<![\w.'])[^\W\d][\w']*")
FOLDER = Path(__file__).parent / "templates"
TYPES = ("α", "β", "γ", "δ")
BOUND = ("x", "y", "z", "w")
OPERATIONS = ("op", "mul", "star", "add", "comp", "join", "f", "m", "g")


@dataclass(frozen=True, slots=True)
class Template:
    """One statement and its proofs."""

    variables: str
    """Such as `f g : α → β; a : α`; an item in brackets is an instance, `[DecidableEq α]`."""
    hypotheses: Mapping[str, str]
    goal: str
    scripts: tuple[str, ...]

    def texts(self) -> list[str]:
        """All texts of the template."""
        return [self.variables, *self.hypotheses.values(), self.goal, *self.scripts]


def templates(topic: str, name: str) -> tuple[Template, ...]:
    """Read a file of templates.

    `-- claim` is followed by the variables, then come hypotheses as `h: formula`, the goal after
    `⊢`, and each proof after `-- script`.
    """
    text = (FOLDER / topic / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(_template(block) for block in re.split(r"^-- claim", text, flags=re.M)[1:])


def _template(block: str) -> Template:
    statement, *scripts = re.split(r"^-- script\n", block, flags=re.M)
    variables, *lines = statement.rstrip("\n").split("\n")
    hypotheses = dict(line.split(": ", 1) for line in lines[:-1])
    goal = lines[-1].removeprefix("⊢ ")
    return Template(variables.strip(), hypotheses, goal, tuple(s.strip("\n") for s in scripts))


def declarations(variables: str) -> list[tuple[str, str]]:
    """Read the binders of a template; an instance has no name."""
    found = []
    for item in filter(None, (part.strip() for part in variables.split(";"))):
        if item.startswith("["):
            found.append(("", item))
        else:
            names, _, kind = item.partition(" : ")
            found += [(name, kind) for name in names.split()]
    return found


def pool_of(kind: str) -> str:
    """Choose the pool from which a variable of a type gets its name."""
    plain = re.sub(r"\([^()]*\)", "", kind)
    if "→" in plain or kind.startswith("("):
        if not plain.endswith("Prop"):
            return "operation" if re.fullmatch(r"(\w+) → \1 → \1", kind) else "function"
        return "relation" if plain.count("→") > 1 else "predicate"
    if kind in ("Prop", "Bool"):
        return kind.lower()
    return "nat" if kind in ("Nat", "Int") else "element"


def words(texts: Sequence[str]) -> list[str]:
    """Return all words of texts, each once."""
    return list(dict.fromkeys(word for text in texts for word in WORD.findall(text)))


def renaming(one: Template, names: Names) -> dict[str, str]:
    """Draw names for the words of a template that stand for others."""
    there, declared = words(one.texts()), declarations(one.variables)
    standing = {name for name, _ in declared} | set(TYPES) | set(BOUND) | set(one.hypotheses)
    names.keep(*(word for word in there if word not in standing))
    table: dict[str, str] = {}
    types = [kind for kind in TYPES if kind in there]
    table |= dict(zip(types, names.take("type", len(types)), strict=True)) if types else {}
    groups: dict[str, list[str]] = {}
    for name, kind in declared:
        if name:
            groups.setdefault(pool_of(kind), []).append(name)
    for pool, group in groups.items():
        if pool == "operation" and len(group) == 1:
            table[group[0]] = names.word(OPERATIONS)
        else:
            table |= dict(
                zip(
                    group,
                    names.take(pool if pool != "operation" else "function", len(group)),
                    strict=True,
                )
            )
    bound = [name for name in BOUND if name in there and name not in table]
    table |= dict(zip(bound, names.take("point", len(bound)), strict=True)) if bound else {}
    labels = names.hypotheses(len(one.hypotheses)) if one.hypotheses else []
    about = {f"h{name}": f"h{table[name]}" for name, _ in declared if name}
    about = {old: new for old, new in about.items() if old in there and new not in labels}
    return about | table | dict(zip(one.hypotheses, labels, strict=True))


def told(text: str, table: Mapping[str, str]) -> str:
    """Rename the words of a text."""
    return WORD.sub(lambda match: table.get(match[0], match[0]), text)


def stated(rng: random.Random, one: Template) -> Draft:
    """State a template under drawn names."""
    table = renaming(one, Names(rng))
    declared = [
        (told(name, table), told(kind, table)) for name, kind in declarations(one.variables)
    ]
    types = [table[kind] for kind in TYPES if kind in table]
    sketch = Sketch(rng, told(one.goal, table), types)
    sketch.variables = declared
    sketch.hypotheses = [
        (table[label], told(text, table)) for label, text in one.hypotheses.items()
    ]
    draft = sketch.draft(*(told(script, table) for script in one.scripts))
    return replace(draft, short=True)


def template_family(topic: str, name: str) -> Family:
    """Return the family whose templates stand in the file of this name."""
    first, *others = (partial(stated, one=each) for each in templates(topic, name))
    return Family(f"{topic}_{name}", topic, first, tuple(others))
