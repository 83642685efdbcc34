"""Names that a script may mean: those of the core library, and the nearest to a wrong one."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from functools import cache

from tools.lean.embedded.build import SOURCES

_COMMAND = re.compile(
    r"^(?:@\[[^\n]*\]\s*)?(?:(?:protected|private|noncomputable) )*"
    r"(?P<word>theorem|lemma|def|abbrev|namespace|section|end)\s*(?P<name>[\w.'«»!?]*)",
    re.MULTILINE,
)
_RENAMED = {
    "lt_irrefl": "Nat.lt_irrefl",
    "le_refl": "Nat.le_refl",
    "le_trans": "Nat.le_trans",
    "lt_trans": "Nat.lt_trans",
    "mul_comm": "Nat.mul_comm",
    "add_comm": "Nat.add_comm",
    "mul_assoc": "Nat.mul_assoc",
    "add_assoc": "Nat.add_assoc",
    "add_mul": "Nat.add_mul",
    "mul_add": "Nat.mul_add",
    "not_forall": "Classical.not_forall",
    "not_not": "Classical.not_not",
    "by_contradiction": "Classical.byContradiction",
    "em": "Classical.em",
    "le_antisymm": "Nat.le_antisymm",
}


@cache
def core_names() -> tuple[str, ...]:
    """List the theorems and definitions of the embedded core library, read from its sources."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(SOURCES.rglob("*.lean")))
    return tuple(dict.fromkeys(name for text in texts for name in _declared(text)))


def nearest(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """List the known names that are likeliest meant, the likeliest first.

    A name in the wrong namespace, or in none, counts as near as a misspelt one.
    """
    names = tuple(known)
    last = name.rpartition(".")[2]
    found = [_RENAMED[name]] if name in _RENAMED else []
    found += [each for each in names if each.rpartition(".")[2] == last and each != name]
    found += difflib.get_close_matches(name, names, n=most, cutoff=0.75)
    return [each for each in dict.fromkeys(found) if each != name][:most]


def _declared(text: str) -> Iterator[str]:
    """Yield what a file declares, with its namespaces."""
    opened: list[tuple[str, str]] = []
    for found in _COMMAND.finditer(text):
        word, name = found["word"], found["name"]
        if word in ("namespace", "section"):
            opened.append((word, name))
        elif word == "end":
            if opened:
                opened.pop()
        elif name:
            spaces = [part for kind, part in opened if kind == "namespace"]
            yield ".".join((*spaces, name)).removeprefix("_root_.")
