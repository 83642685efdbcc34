"""Which preludes can stand beside others in one document, each in a namespace of its own."""

from functools import lru_cache

from tools.lean.text.commands import split

_CONFINED = frozenset(("inductive", "structure", "def", "abbrev", "theorem", "lemma"))
_REACHING = frozenset(("@[", "_root_", "deriving"))


@lru_cache(maxsize=4096)
def is_confined(prelude: str) -> bool:
    """Whether a prelude declares names and nothing else: no instance, notation, attribute, scope.

    Such a prelude means the same in a namespace, and nothing outside the namespace can tell.
    """
    source = split(prelude)
    tokens = [token.text for command in source.commands for token in command.tokens]
    return (
        not source.lead
        and all(command.keyword in _CONFINED for command in source.commands)
        and not any(text in _REACHING or text.startswith("_root_.") for text in tokens)
    )


@lru_cache(maxsize=4096)
def declared(prelude: str) -> tuple[str, ...]:
    """Return the names that the commands of a prelude declare."""
    return tuple(command.name for command in split(prelude).commands if command.name)
