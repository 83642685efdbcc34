"""Other forms of declarations: methods for functions, `match` for patterns, named fields."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

TOKEN = re.compile(r"[A-Za-zα-ωΑ-Ω_][A-Za-z0-9α-ωΑ-Ω_'₀-₉?!]*")
CLAUSES = re.compile(
    r"^def (?P<name>[\w.]+)(?P<binders>(?: [({][^(){}\n]*[)}])*) : "
    r"(?P<kind>[^→\n]+) → (?P<result>[^→\n]+)\n"
    r"(?P<clauses>(?:  \| [^,\n]+ => [^\n]+\n?)+)\Z"
)
NEEDLESS = re.compile(r"(?<=[ (])\(([\w'₀-₉]+(?:\.[\w'₀-₉]+)+)\)")
CONSTRUCTOR = re.compile(r"^  \| (?P<name>\w+) : (?P<fields>[^∀,\n]+)$")


def as_methods(text: str, types: Mapping[str, str]) -> str:
    """Write `size (mirror t)` as `t.mirror.size`, for functions of these types' namespaces."""
    out, at = [], 0
    while match := TOKEN.search(text, at):
        name = match[0]
        if name not in types or text[match.start() - 1 : match.start()] == ".":
            out.append(text[at : match.end()])
            at = match.end()
            continue
        out.append(text[at : match.start()])
        argument, at = _argument(text, match.end())
        if argument and argument[:2] != "(." and not text[: match.start()].endswith("def "):
            out.append(f"{_receiver(as_methods(argument, types))}.{name}")
        else:
            out.append(f"{types[name]}.{name}")
            at = match.end()
    return NEEDLESS.sub(r"\1", "".join(out) + text[at:])


def _argument(text: str, start: int) -> tuple[str, int]:
    """Return the first argument of an application and where it ends; empty if there is none."""
    if text[start : start + 1] != " ":
        return "", start
    if text[start + 1 : start + 2] == "(":
        depth = 0
        for i in range(start + 1, len(text)):
            depth += (text[i] == "(") - (text[i] == ")")
            if depth == 0:
                return text[start + 1 : i + 1], i + 1
    if (match := TOKEN.match(text, start + 1)) and match[0] not in ("at", "with", "fun", "where"):
        return match[0], match.end()
    return "", start


def _receiver(argument: str) -> str:
    inner = argument[1:-1] if argument.startswith("(") else argument
    return inner if re.fullmatch(r"[\w'.₀-₉]+", inner) and inner[0] != "." else argument


def other_forms(rng: random.Random, prelude: str) -> str:
    """Write some declarations in another form that means the same."""
    blocks = re.split(r"\n(?=def |inductive |structure )", prelude)
    return "\n".join(_other_form(rng, block) for block in blocks)


def _other_form(rng: random.Random, block: str) -> str:
    if block.startswith("def ") and rng.random() < 0.15:
        return _with_match(block)
    if block.startswith("inductive ") and rng.random() < 0.35:
        return _with_fields(block)
    return block


def _with_match(block: str) -> str:
    match = CLAUSES.match(block)
    if match is None:
        return block
    head = (
        f"def {match['name']}{match['binders']} (source : {match['kind']}) : {match['result']} :="
    )
    return f"{head}\n  match source with\n{match['clauses']}"


def _with_fields(block: str) -> str:
    first, *lines = block.split("\n")
    if " : " in re.sub(r"[({][^)}]*[)}]", "", first):
        return block
    return "\n".join([first, *(_named(line) for line in lines)])


def _named(line: str) -> str:
    match = CONSTRUCTOR.match(line)
    if match is None or "(" in match["fields"]:
        return line
    *fields, _ = match["fields"].split(" → ")
    groups: list[tuple[list[str], str]] = []
    for i, kind in enumerate(fields, start=1):
        if groups and groups[-1][1] == kind:
            groups[-1][0].append(f"field{i}")
        else:
            groups.append(([f"field{i}"], kind))
    named = " ".join(f"({' '.join(names)} : {kind})" for names, kind in groups)
    return f"  | {match['name']} {named}".rstrip()
