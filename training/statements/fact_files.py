"""Facts written as text: a file is a family, its facts follow the declarations they speak of."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from training.statements.draft import Family
from training.statements.wording import Wording, family

FOLDER = Path(__file__).parent / "facts"
MARK = re.compile(r"^-- (prelude|claim|script|methods)(?: (.*))?$")


def families_in(category: str) -> tuple[Family, ...]:
    """Read the families of a topic, one from each of its files."""
    paths = sorted((FOLDER / category).glob("*.txt"))
    return tuple(family(path.stem, category, *wordings_in(path)) for path in paths)


def wordings_in(path: Path) -> list[Wording]:
    """Read the facts of a file. Raises ValueError for text before the first mark.

    `-- prelude` begins declarations for all claims up to the next one, `-- methods` names those of
    their functions that may be written in the namespace of a type, `-- claim` begins a claim (with
    `fixed`, its element type stays as it is) and `-- script` a proof of the claim above.
    """
    found: list[Wording] = []
    prelude, methods = "", ""
    for kind, rest, body in _sections(path):
        if kind == "prelude":
            prelude, methods = body, ""
        elif kind == "methods":
            methods = rest
        elif kind == "claim":
            found.append(Wording(body, (), prelude, rest != "fixed", methods, short=True))
        else:
            last = found[-1]
            found[-1] = replace(last, scripts=(*last.scripts, body))
    return found


def _sections(path: Path) -> list[tuple[str, str, str]]:
    sections: list[tuple[str, str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if match := MARK.match(line):
            sections.append((match[1], match[2] or "", []))
        elif sections:
            sections[-1][2].append(line)
        elif line.strip():
            raise ValueError(f"{path.name} begins with {line!r}: begin it with `-- claim`")
    return [(kind, rest, "\n".join(lines).strip()) for kind, rest, lines in sections]
