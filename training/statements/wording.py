"""Rewording of a statement: other names, other binders, other element types, the same proof.

A family writes its text with the names below; `reworded` puts names in their place that another
author might have chosen, consistently in prelude, claim and scripts.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from training.statements.draft import Draft, Family
from training.statements.drawing import indented, outermost, premise, wrapped
from training.statements.forms import TOKEN, as_methods, other_forms
from training.statements.vocabulary import ANY_FUNCTION, GROUPS, OWN, SINGLE

ELEMENTS = ("Nat", "Nat", "Nat", "Int", "Bool", "(Nat × Nat)", "(List Nat)", "(Option Nat)")
GROUP = re.compile(r"\s*([({\[])")
LOOSE = re.compile(r"(^|→ )\((\w+ Nat|Nat × Nat)\)(?= →|$)")
CLOSING = {"(": ")", "{": "}", "[": "]"}


def reworded(
    rng: random.Random,
    text: str,
    *scripts: str,
    prelude: str = "",
    concrete: bool = True,
    methods: str = "",
    short: bool = False,
) -> Draft:
    """Word a statement anew.

    `text` is binders, ` : ` and goal, or a goal alone after `: `. Names starting with `h` in the
    binders are hypotheses, which may become premises. With `concrete`, the element type may become
    a type such as `Nat`. `methods` lists functions, as in `Tree.size Tree.mirror`, that may be
    written in the namespace of their type. Each script gets the `intro` that the shape needs;
    `short` tells what scripts are.
    """
    prelude, scripts = prelude.strip(), tuple(script.strip() for script in scripts)
    prelude = other_forms(rng, prelude)
    if methods and rng.random() < 0.6:
        types = {method.split(".")[1]: method.split(".")[0] for method in methods.split()}
        prelude, text = as_methods(prelude, types), as_methods(text, types)
        scripts = tuple(as_methods(script, types) for script in scripts)
    names = _names(rng, "\n".join((prelude, text, *scripts)))
    prelude, text = _renamed(prelude, names), _renamed(text, names)
    scripts = tuple(_renamed(script, names) for script in scripts)
    groups, goal = _parsed(text)
    groups, goal, scripts = _concrete(rng, groups, goal, scripts, concrete)
    groups, goal, first = _moved(rng, groups, goal)
    parts = [_written(rng, group) for group in groups]
    claim = wrapped(parts, goal) if parts else f": {goal}"
    return Draft(claim, prelude, tuple(first + script for script in scripts), short)


Binders = tuple[str, list[str], str]
"""A bracket, names and their type; an instance has no names."""


def _names(rng: random.Random, text: str) -> dict[str, str]:
    tokens = list(dict.fromkeys(TOKEN.findall(text)))
    known = [t for t in tokens if t in SINGLE or t in OWN or any(t in keys for keys, _ in GROUPS)]
    used = set(tokens) - set(known)
    names: dict[str, str] = {}
    for keys, choices in GROUPS:
        present = [i for i, key in enumerate(keys) if key in tokens]
        if present:
            fitting = [c for c in choices if not used & {c[i] for i in present}] or [keys]
            chosen = rng.choice(fitting)
            names |= {keys[i]: chosen[i] for i in present}
            used |= {chosen[i] for i in present}
    for token in known:
        if token not in names:
            names[token] = _one(rng, token, used, bool(re.search(rf"def (\w+\.)?{token} ", text)))
            used.add(names[token])
    return names


def _one(rng: random.Random, token: str, used: set[str], is_function: bool) -> str:
    pool = SINGLE.get(token) or OWN[token]
    if is_function and token in OWN and token[0].islower() and rng.random() < 0.12:
        pool = ANY_FUNCTION
    free = [name for name in pool if name not in used]
    if token not in used and rng.random() < 0.25:
        return token
    return (
        rng.choice(free)
        if free
        else next(f"{token}{i}" for i in range(1, 99) if f"{token}{i}" not in used)
    )


def _renamed(text: str, names: dict[str, str]) -> str:
    return TOKEN.sub(lambda match: names.get(match[0], match[0]), text)


def _parsed(text: str) -> tuple[list[Binders], str]:
    groups: list[Binders] = []
    at = 0
    while match := GROUP.match(text, at):
        end = _end(text, match.start(1))
        inner = text[match.end(1) : end]
        names, colon, kind = inner.partition(" : ")
        groups.append((match[1], names.split() if colon else [], kind if colon else inner))
        at = end + 1
    return groups, text[at:].strip().removeprefix(":").strip()


def _end(text: str, start: int) -> int:
    depth = 0
    for i in range(start, len(text)):
        depth += (text[i] in "({[") - (text[i] in ")}]")
        if depth == 0:
            return i
    raise ValueError(f"unbalanced brackets in {text!r}")


def _concrete(
    rng: random.Random, groups: list[Binders], goal: str, scripts: tuple[str, ...], wanted: bool
) -> tuple[list[Binders], str, tuple[str, ...]]:
    types = [n for bracket, ns, kind in groups if kind == "Type" and bracket == "{" for n in ns]
    if not wanted or not types or rng.random() > 0.3:
        return groups, goal, scripts
    names = {name: rng.choice(ELEMENTS) for name in types if rng.random() < 0.8}
    put = [(b, [n for n in ns if n not in names], _renamed(k, names)) for b, ns, k in groups]
    kept = [
        (b, ns, k) for b, ns, k in put if (ns or b == "[") and not (b == "[" and _plain(k, names))
    ]
    kept = [(b, ns, LOOSE.sub(r"\1\2", k)) for b, ns, k in kept]
    return kept, _renamed(goal, names), tuple(_renamed(s, names) for s in scripts)


def _plain(kind: str, names: dict[str, str]) -> bool:
    return any(kind.endswith(f" {name}") for name in names.values())


def _moved(rng: random.Random, groups: list[Binders], goal: str) -> tuple[list[Binders], str, str]:
    """Turn the last binders into quantifiers and premises of the goal."""
    explicit = 0
    for bracket, _, kind in reversed(groups):
        if bracket != "(" or kind == "Type":
            break
        explicit += 1
    hypotheses = 0
    for _, names, _ in reversed(groups):
        if not names or not is_hypothesis(names[0]):
            break
        hypotheses += 1
    chance = rng.random()
    moved = 0
    if chance < 0.3 and hypotheses:
        moved = rng.randint(1, hypotheses)
    elif chance < 0.4 and explicit:
        moved = rng.randint(1, explicit)
    if not moved:
        return groups, goal, ""
    late = groups[len(groups) - moved :]
    first = f"intro {' '.join(name for _, names, _ in late for name in names)}\n"
    return groups[: len(groups) - moved], _quantified(late, goal), first


def _quantified(late: list[Binders], goal: str) -> str:
    """Put quantifiers and premises in front of a goal."""
    while late and is_hypothesis(late[-1][1][0]):
        _, names, kind = late[-1]
        late = late[:-1]
        for _ in names:
            goal = f"{premise(kind)} → {f'({goal})' if '↔' in outermost(goal) else goal}"
    start = len(late)
    while start and not is_hypothesis(late[start - 1][1][0]):
        start -= 1
    if start == len(late):
        return goal
    listed = [f"{' '.join(names)} : {kind}" for _, names, kind in late[start:]]
    bound = listed[0] if len(listed) == 1 else " ".join(f"({one})" for one in listed)
    return _quantified(late[:start], f"∀ {bound}, {goal}")


def is_hypothesis(name: str) -> bool:
    """Tell whether a name is one that the families give to hypotheses."""
    return bool(re.fullmatch(r"h|h[0-9₁-₉']|h[a-zαβA-Z][a-z0-9]?", name))


def _written(rng: random.Random, group: Binders) -> str:
    bracket, names, kind = group
    close = CLOSING[bracket]
    if not names:
        return f"{bracket}{kind}{close}"
    if bracket == "(" and len(names) > 1 and rng.random() < 0.12:
        return " ".join(f"({name} : {kind})" for name in names)
    if bracket == "{" and kind == "Type" and rng.random() < 0.12:
        bracket, close = "(", ")"
    return f"{bracket}{' '.join(names)} : {kind}{close}"


SLOT = re.compile(r"«(\w+)(?::([^»]*))?»")


def filled(rng: random.Random, *texts: str) -> list[str]:
    """Fill the slots: `«n:2..9»` draws a number, `«op:+|*»` a text, `«n»` repeats the draw."""
    drawn: dict[str, str] = {}

    def fill(match: re.Match[str]) -> str:
        name, choices = match[1], match[2]
        if choices is not None:
            low, dots, high = choices.partition("..")
            numeric = dots and low.isdigit() and high.isdigit()
            drawn[name] = (
                str(rng.randint(int(low), int(high))) if numeric else rng.choice(choices.split("|"))
            )
        return drawn[name]

    return [SLOT.sub(fill, text) for text in texts]


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to state a fact of a family: prelude, binders with goal, scripts; with slots."""

    text: str
    scripts: tuple[str, ...]
    prelude: str = ""
    concrete: bool = True
    methods: str = ""
    short: bool = False
    """Whether the scripts are: see `Draft`."""

    def draft(self, rng: random.Random) -> Draft:
        """Draw the slots and the names."""
        prelude, text, *scripts = filled(rng, self.prelude, self.text, *self.scripts)
        return reworded(
            rng,
            text,
            *scripts,
            prelude=prelude,
            concrete=self.concrete,
            methods=self.methods,
            short=self.short,
        )


def family(name: str, category: str, *wordings: Wording) -> Family:
    """Make a family of facts of one kind, whose wordings take turns."""
    first, *others = (wording.draft for wording in wordings)
    return Family(name, category, first, tuple(others))


def induct(
    on: str, *cases: tuple[str, str], generalizing: str = "", tactic: str = "induction"
) -> str:
    """Write an induction; a case is its constructor with the names it binds, and its script."""
    over = f" generalizing {generalizing}" if generalizing else ""
    return "\n".join([f"{tactic} {on}{over} with", *(branch(*case) for case in cases)])


def branch(pattern: str, script: str) -> str:
    """Write one case: on one line if the script has one."""
    if "\n" not in script:
        return f"| {pattern} => {script}"
    return f"| {pattern} =>\n{indented(script)}"
