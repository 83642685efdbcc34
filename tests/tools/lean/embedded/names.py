"""The full names that Lean sources declare, read from their text."""

from collections.abc import Iterator
from pathlib import Path

from tools.lean.text.commands import Command, split

_NAMED = frozenset(("theorem", "lemma", "def", "abbrev", "instance", "axiom", "opaque"))


def declared(source: Path, keywords: frozenset[str] = _NAMED) -> Iterator[tuple[str, Command]]:
    """Yield every public, named declaration of a file under its full name."""
    scopes: list[str] = []
    for command in split(source.read_text(encoding="utf-8")).commands:
        words = {token.text for token in command.prefix}
        if command.keyword in ("namespace", "section", "mutual"):
            scopes.append((command.name or "") if command.keyword == "namespace" else "")
        elif command.keyword == "end" and scopes:
            scopes.pop()
        elif command.keyword in keywords and command.name and "private" not in words:
            yield _full(scopes, command.name), command


def _full(scopes: list[str], name: str) -> str:
    if name.startswith("_root_."):
        return name.removeprefix("_root_.")
    return ".".join((*filter(None, scopes), name))
